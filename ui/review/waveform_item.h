// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QQuickPaintedItem>
#include <QtQml/qqmlregistration.h>

#include "review/waveform.h"

namespace voither::ui {

/// A recording as bars in two lanes, with marks and the place of playback. What was played is drawn in full colour,
/// the rest paler. A mark is a small flag above the lanes with its pole through them, a pause or an interruption two
/// short posts. Bars stand still in time, so that they do not flicker while it scrolls.
///
/// The pointer: a press or drag seeks, on a flag to its mark, the wheel scrolls, Ctrl and wheel zoom at the pointer.
class WaveformItem : public QQuickPaintedItem {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(voither::ui::Waveform* waveform READ waveform WRITE setWaveform NOTIFY waveformChanged REQUIRED)
    Q_PROPERTY(double position READ position WRITE setPosition NOTIFY positionChanged)
    /// The first second that is seen, and how many are.
    Q_PROPERTY(double start READ start NOTIFY viewChanged)
    Q_PROPERTY(double span READ span NOTIFY viewChanged)
    /// Whether a part of the recording lies outside of the view.
    Q_PROPERTY(bool zoomed READ isZoomed NOTIFY viewChanged)
    Q_PROPERTY(QColor personColor MEMBER m_personColor NOTIFY styleChanged)
    Q_PROPERTY(QColor otherColor MEMBER m_otherColor NOTIFY styleChanged)
    Q_PROPERTY(QColor markColor MEMBER m_markColor NOTIFY styleChanged)
    Q_PROPERTY(QColor playheadColor MEMBER m_playheadColor NOTIFY styleChanged)
    /// Pixels from one bar to the next, and of a bar.
    Q_PROPERTY(double pitch MEMBER m_pitch NOTIFY styleChanged)
    Q_PROPERTY(double thickness MEMBER m_thickness NOTIFY styleChanged)

public:
    static constexpr double closest = 5; // seconds that are seen at the strongest zoom

    explicit WaveformItem(QQuickItem* parent = nullptr);

    Waveform* waveform() const { return m_waveform; }
    void setWaveform(Waveform* waveform);
    double position() const { return m_position; }
    /// While it lies in view and leaves it by playing on, the view turns the page.
    void setPosition(double seconds);
    double start() const { return m_start; }
    double span() const { return m_span; }
    bool isZoomed() const { return m_waveform && m_span < m_waveform->duration(); }

    void paint(QPainter* painter) override;

public slots:
    void scrollTo(double start);
    /// Shows `factor` times as many seconds, with the one below `x` in its place.
    void zoom(double factor, double x);
    void showAll();
    double timeAt(double x) const { return m_start + x * m_span / std::max(1.0, width()); }

    /// The mark whose sign is at a point, in the order of the waveform's marks; -1 when there is none.
    Q_INVOKABLE int markAt(double x, double y) const;

signals:
    void waveformChanged();
    void positionChanged();
    void viewChanged();
    void styleChanged();
    /// By the pointer.
    void seekRequested(double seconds);

protected:
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void geometryChange(const QRectF& to, const QRectF& from) override;

private:
    double xOf(double seconds) const { return (seconds - m_start) * width() / m_span; }
    void setView(double start, double span);
    void reset();
    void paintLane(QPainter& painter, int lane, double middle, double reach);
    void paintMarks(QPainter& painter);
    void paintPlayhead(QPainter& painter);
    void seekTo(const QPointF& place);

    Waveform* m_waveform = nullptr;
    bool m_onMark = false; // the press was on a flag, and moves do not leave it
    double m_duration = 0; // as it was when the view was set
    double m_position = 0;
    double m_start = 0;
    double m_span = 1;
    QColor m_personColor = Qt::darkCyan;
    QColor m_otherColor = Qt::darkYellow;
    QColor m_markColor = Qt::darkRed;
    QColor m_playheadColor = Qt::black;
    double m_pitch = 4;
    double m_thickness = 2.5;
};

} // namespace voither::ui
