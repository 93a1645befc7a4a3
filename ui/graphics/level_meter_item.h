// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QQuickPaintedItem>

namespace voither::graphics {

// A horizontal sound level bar from `floor` to 0 dBFS: the level now, the held peak as a tick, and a fixed mark above
// which speech is likely to clip. The whole track turns to `clipColor` while `clipped` is set. Levels in dBFS.
class LevelMeterItem : public QQuickPaintedItem {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(double level MEMBER m_level NOTIFY changed)
    Q_PROPERTY(double peak MEMBER m_peak NOTIFY changed)
    Q_PROPERTY(double floor MEMBER m_floor NOTIFY changed)
    Q_PROPERTY(double mark MEMBER m_mark NOTIFY changed)
    Q_PROPERTY(bool clipped MEMBER m_clipped NOTIFY changed)
    Q_PROPERTY(QColor color MEMBER m_color NOTIFY changed)
    Q_PROPERTY(QColor trackColor MEMBER m_trackColor NOTIFY changed)
    Q_PROPERTY(QColor clipColor MEMBER m_clipColor NOTIFY changed)

public:
    explicit LevelMeterItem(QQuickItem* parent = nullptr);

    void paint(QPainter* painter) override;

signals:
    void changed();

private:
    double at(double level) const; // x of a level

    double m_level = -200;
    double m_peak = -200;
    double m_floor = -60;
    double m_mark = -6;
    bool m_clipped = false;
    QColor m_color = Qt::darkCyan;
    QColor m_trackColor = Qt::lightGray;
    QColor m_clipColor = Qt::red;
};

} // namespace voither::graphics
