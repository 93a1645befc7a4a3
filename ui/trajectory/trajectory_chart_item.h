// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QPointer>
#include <QQuickPaintedItem>
#include <QtQml/qqmlregistration.h>
#include <optional>

#include "charts/trajectory_chart.h"
#include "trajectory/trajectory_controller.h"

namespace voither::ui {

/// The chart card of a trajectory, drawn as on paper and kept as a picture until something changes. The pointer finds
/// the nearest week, session or intervention; arrows walk over them, Page Up and Down by ten, Home and End to the
/// ends, Esc leaves.
class TrajectoryChartItem : public QQuickPaintedItem {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(voither::ui::TrajectoryController* trajectory READ trajectory WRITE setTrajectory NOTIFY
                   trajectoryChanged REQUIRED)
    Q_PROPERTY(bool dark READ isDark WRITE setDark NOTIFY styleChanged)
    Q_PROPERTY(double textScale READ textScale WRITE setTextScale NOTIFY styleChanged)
    /// The row that is pointed at; -1 when none is.
    Q_PROPERTY(int current READ current WRITE setCurrent NOTIFY currentChanged)
    Q_PROPERTY(int count READ count NOTIFY drawn)
    Q_PROPERTY(QString currentTitle READ currentTitle NOTIFY currentChanged)
    Q_PROPERTY(QString currentDetail READ currentDetail NOTIFY currentChanged)
    /// Where it is drawn, and whether as a point or as an upright line.
    Q_PROPERTY(QPointF currentPlace READ currentPlace NOTIFY currentChanged)
    Q_PROPERTY(bool currentHasValue READ currentHasValue NOTIFY currentChanged)
    /// The box inside the axes; empty when no course is drawn.
    Q_PROPERTY(QRectF plot READ plot NOTIFY drawn)

public:
    explicit TrajectoryChartItem(QQuickItem* parent = nullptr);

    TrajectoryController* trajectory() const { return m_trajectory; }
    void setTrajectory(TrajectoryController* trajectory);
    bool isDark() const { return m_dark; }
    void setDark(bool dark);
    double textScale() const { return m_textScale; }
    void setTextScale(double scale);
    int current() const { return m_current; }
    void setCurrent(int index);
    int count() const { return static_cast<int>(m_stops.size()); }
    QString currentTitle() const;
    QString currentDetail() const;
    QPointF currentPlace() const;
    bool currentHasValue() const;
    QRectF plot() const;

    void paint(QPainter* painter) override;

signals:
    void trajectoryChanged();
    void styleChanged();
    void currentChanged();
    void drawn();

protected:
    void updatePolish() override;
    void geometryChange(const QRectF& geometry, const QRectF& former) override;
    void itemChange(ItemChange change, const ItemChangeData& data) override;
    void hoverEnterEvent(QHoverEvent* event) override { hoverMoveEvent(event); }
    void hoverMoveEvent(QHoverEvent* event) override;
    void hoverLeaveEvent(QHoverEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    /// A row that the axes show, and where in the item.
    struct Stop {
        std::size_t row = 0;
        QPointF place;
        bool hasValue = true;
    };

    void drawAnew();
    void findStops();
    int nearest(const QPointF& pointer) const;
    const TrajectoryRow* currentRow() const;

    QPointer<TrajectoryController> m_trajectory;
    bool m_dark = false;
    double m_textScale = 1;
    int m_current = -1;
    QImage m_picture;
    std::optional<charts::PlotArea> m_area; // in the drawing's pixels, before the text's scale
    std::vector<Stop> m_stops;
};

} // namespace voither::ui
