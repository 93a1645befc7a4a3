// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QPointer>
#include <QQuickPaintedItem>
#include <QtQml/qqmlregistration.h>

#include "record/record_controller.h"

namespace voither::ui {

/// The last minute of the recording in progress: a lane for each channel, flags where marks are, and where it is now.
class LiveWaveItem : public QQuickPaintedItem {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(voither::ui::RecordController* recorder READ recorder WRITE setRecorder NOTIFY recorderChanged REQUIRED)
    Q_PROPERTY(double windowSeconds MEMBER m_window NOTIFY lookChanged)
    Q_PROPERTY(QColor color MEMBER m_color NOTIFY lookChanged)
    Q_PROPERTY(QColor secondColor MEMBER m_secondColor NOTIFY lookChanged)
    Q_PROPERTY(QColor markColor MEMBER m_markColor NOTIFY lookChanged)
    Q_PROPERTY(QColor headColor MEMBER m_headColor NOTIFY lookChanged)

public:
    explicit LiveWaveItem(QQuickItem* parent = nullptr);

    RecordController* recorder() const { return m_recorder; }
    void setRecorder(RecordController* recorder);

    void paint(QPainter* painter) override;

signals:
    void recorderChanged();
    void lookChanged();

private:
    double startSeconds() const;
    double xOf(double seconds) const;
    void paintLane(QPainter& painter, int channel, int channels, const QColor& color) const;
    void paintMarks(QPainter& painter) const;
    void paintHead(QPainter& painter) const;

    QPointer<RecordController> m_recorder;
    double m_window = 60;
    QColor m_color = Qt::darkCyan;
    QColor m_secondColor = Qt::darkYellow;
    QColor m_markColor = Qt::darkRed;
    QColor m_headColor = Qt::black;
};

} // namespace voither::ui
