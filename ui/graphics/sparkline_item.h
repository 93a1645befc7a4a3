// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QQuickPaintedItem>
#include <QVariant>

#include <vector>

namespace voither::graphics {

// A line without axes over equally spaced values, with a dot on the last one. `values` is a list of numbers; what is
// not a finite number (null, undefined, NaN) is a gap and is drawn as one. The height spans the least to the greatest
// value, or `minimum` to `maximum` when both are set.
class SparklineItem : public QQuickPaintedItem {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QVariant values READ values WRITE setValues NOTIFY valuesChanged)
    Q_PROPERTY(QColor color READ color WRITE setColor NOTIFY colorChanged)
    Q_PROPERTY(double minimum MEMBER m_minimum NOTIFY rangeChanged)
    Q_PROPERTY(double maximum MEMBER m_maximum NOTIFY rangeChanged)
    Q_PROPERTY(int measured READ measured NOTIFY valuesChanged)

public:
    explicit SparklineItem(QQuickItem* parent = nullptr);

    QVariant values() const { return m_given; }
    void setValues(const QVariant& values);
    QColor color() const { return m_color; }
    void setColor(const QColor& color);
    int measured() const; // how many values are not gaps

    void paint(QPainter* painter) override;

signals:
    void valuesChanged();
    void colorChanged();
    void rangeChanged();

private:
    std::vector<QPointF> points() const; // in item coordinates; y is NaN in a gap

    QVariant m_given;
    std::vector<double> m_values;
    QColor m_color = Qt::black;
    double m_minimum = qQNaN();
    double m_maximum = qQNaN();
};

} // namespace voither::graphics
