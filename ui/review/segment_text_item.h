// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QPointer>
#include <QQuickPaintedItem>
#include <QTextLayout>
#include <QtQml/qqmlregistration.h>

#include "review/transcript_model.h"

namespace voither::ui {

/// The words of one segment, wrapped to the width: behind them what the measure rests on and what was found, below them
/// a dotted line where the transcription is uncertain, around them the keyboard's place. A press says which word.
class SegmentTextItem : public QQuickPaintedItem {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(voither::ui::TranscriptModel* transcript READ transcript WRITE setTranscript NOTIFY changed REQUIRED)
    Q_PROPERTY(int segment READ segment WRITE setSegment NOTIFY changed REQUIRED)
    Q_PROPERTY(QString fontFamily MEMBER m_fontFamily NOTIFY styleChanged)
    Q_PROPERTY(int pixelSize MEMBER m_pixelSize NOTIFY styleChanged)
    Q_PROPERTY(int lineHeight MEMBER m_lineHeight NOTIFY styleChanged)
    Q_PROPERTY(QColor color MEMBER m_color NOTIFY colorsChanged)
    Q_PROPERTY(QColor downColor MEMBER m_downColor NOTIFY colorsChanged)
    Q_PROPERTY(QColor upColor MEMBER m_upColor NOTIFY colorsChanged)
    Q_PROPERTY(QColor foundColor MEMBER m_foundColor NOTIFY colorsChanged)
    Q_PROPERTY(QColor uncertainColor MEMBER m_uncertainColor NOTIFY colorsChanged)
    Q_PROPERTY(QColor playingColor MEMBER m_playingColor NOTIFY colorsChanged)
    Q_PROPERTY(QColor cursorColor MEMBER m_cursorColor NOTIFY colorsChanged)

public:
    explicit SegmentTextItem(QQuickItem* parent = nullptr);

    TranscriptModel* transcript() const { return m_transcript; }
    void setTranscript(TranscriptModel* transcript);
    int segment() const { return m_segment; }
    void setSegment(int segment);

    void paint(QPainter* painter) override;

public slots:
    /// The character below a place.
    int characterAt(double x, double y) const;
    /// The rectangle around a word, for scrolling to it.
    QRectF wordRect(int word) const;

signals:
    void changed();
    void styleChanged();
    void colorsChanged();
    void wordPressed(int word);
    void doublePressed(int character);
    void contextRequested(int character, double x, double y);

protected:
    void mousePressEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void geometryChange(const QRectF& to, const QRectF& from) override;

private:
    const SegmentView* view() const;
    void layOut();
    std::vector<QRectF> rectsOf(const TextRange& range) const;
    void fill(QPainter& painter, const TextRange& range, const QColor& color) const;
    void underline(QPainter& painter, const TextRange& range) const;

    QPointer<TranscriptModel> m_transcript;
    int m_segment = -1;
    QTextLayout m_layout;
    QString m_fontFamily;
    int m_pixelSize = 14;
    int m_lineHeight = 20;
    QColor m_color = Qt::black;
    QColor m_downColor = Qt::yellow;
    QColor m_upColor = Qt::cyan;
    QColor m_foundColor = Qt::lightGray;
    QColor m_uncertainColor = Qt::darkYellow;
    QColor m_playingColor = Qt::darkCyan;
    QColor m_cursorColor = Qt::darkCyan;
};

} // namespace voither::ui
