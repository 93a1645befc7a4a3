// SPDX-License-Identifier: GPL-3.0-or-later
#include "graphics/icon_item.h"
#include "graphics/level_meter_item.h"
#include "graphics/sparkline_item.h"

#include <QDirIterator>
#include <QImage>
#include <QPainter>
#include <QTest>

#include <cmath>

using namespace voither::graphics;

namespace {

template <class Item>
QImage drawn(Item& item)
{
    QImage image(item.size().toSize(), QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    item.paint(&painter);
    return image;
}

// How many pixels of a column of `image` are painted.
int inked(const QImage& image, int x)
{
    int count = 0;
    for (int y = 0; y < image.height(); ++y)
        count += image.pixelColor(x, y).alpha() > 40 ? 1 : 0;
    return count;
}

int inked(const QImage& image)
{
    int count = 0;
    for (int x = 0; x < image.width(); ++x)
        count += inked(image, x);
    return count;
}

} // namespace

class TestGraphics : public QObject {
    Q_OBJECT

private slots:
    void anIconIsDrawnInItsColourOnly()
    {
        IconItem icon;
        icon.setSize(QSizeF(20, 20));
        icon.setName(QStringLiteral("lock"));
        icon.setColor(QColor(200, 30, 60));
        const QImage image = drawn(icon);
        QVERIFY(inked(image) > 30);
        for (int x = 0; x < image.width(); ++x) {
            for (int y = 0; y < image.height(); ++y) {
                if (const QColor pixel = image.pixelColor(x, y); pixel.alpha() > 200)
                    QVERIFY(std::abs(pixel.red() - 200) < 4 && std::abs(pixel.green() - 30) < 4);
            }
        }
    }

    void everyIconOfTheSetDraws()
    {
        int count = 0;
        for (QDirIterator files(QStringLiteral(":/icons")); files.hasNext(); ++count) {
            files.next();
            IconItem icon;
            icon.setSize(QSizeF(20, 20));
            icon.setName(files.fileInfo().completeBaseName());
            QVERIFY2(inked(drawn(icon)) > 5, qPrintable(files.fileName()));
        }
        QVERIFY(count > 100);
    }

    void anUnknownIconWarnsAndDrawsNothing()
    {
        IconItem icon;
        icon.setSize(QSizeF(20, 20));
        QTest::ignoreMessage(QtWarningMsg, "no icon \"nothing-like-it\"");
        icon.setName(QStringLiteral("nothing-like-it"));
        QCOMPARE(inked(drawn(icon)), 0);
    }

    void aGapOfASparklineStaysEmpty()
    {
        SparklineItem line;
        line.setSize(QSizeF(101, 30));
        line.setValues(QVariantList{1.0, 2.0, 1.5, qQNaN(), QVariant(), 2.0, 3.0, 2.5});
        QCOMPARE(line.measured(), 6);
        const QImage image = drawn(line);
        QVERIFY(inked(image, 15) > 0);
        for (int x = 36; x < 64; ++x)
            QCOMPARE(inked(image, x), 0);
        QVERIFY(inked(image, 80) > 0);
    }

    void theLastValueHasADot()
    {
        SparklineItem line;
        line.setSize(QSizeF(100, 30));
        line.setValues(QVariant::fromValue(QList<double>{1, 1, 1, 1}));
        const QImage image = drawn(line);
        QVERIFY(inked(image, 96) > inked(image, 50) + 1);
        line.setValues(QVariantList{1.0, 1.0, qQNaN()});
        const QImage earlier = drawn(line); // the dot is on the last that was measured
        QVERIFY(inked(earlier, 50) > inked(earlier, 20) + 1);
    }

    void nothingMeasuredDrawsNothing()
    {
        SparklineItem line;
        line.setSize(QSizeF(100, 30));
        for (const QVariant& values : {QVariant(), QVariant(QVariantList{qQNaN()}), QVariant(QStringLiteral("x"))}) {
            line.setValues(values);
            QCOMPARE(line.measured(), 0);
            QCOMPARE(inked(drawn(line)), 0);
        }
    }

    void theMeterReachesToItsLevelAndTurnsWhenItClips()
    {
        LevelMeterItem meter;
        meter.setSize(QSizeF(120, 16));
        meter.setProperty("color", QColor(Qt::blue));
        meter.setProperty("trackColor", QColor(Qt::white));
        meter.setProperty("clipColor", QColor(Qt::red));
        meter.setProperty("level", -30.0); // half of 60 dB
        QImage image = drawn(meter);
        QCOMPARE(image.pixelColor(50, 8), QColor(Qt::blue));
        QCOMPARE(image.pixelColor(70, 8), QColor(Qt::white));
        QCOMPARE(image.pixelColor(108, 0), QColor(Qt::red)); // the mark at -6 dB
        meter.setProperty("clipped", true);
        QCOMPARE(drawn(meter).pixelColor(70, 8), QColor(Qt::red));
        meter.setProperty("level", std::nan(""));
        QCOMPARE(drawn(meter).pixelColor(20, 8), QColor(Qt::red)); // no level, no bar
    }
};

QTEST_MAIN(TestGraphics)
#include "test_graphics.moc"
