// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/segment_text_item.h"

#include <QCursor>
#include <QGuiApplication>
#include <QMouseEvent>
#include <QPainter>
#include <QStyleHints>
#include <algorithm>
#include <cmath>

namespace voither::ui {

namespace {

constexpr double markPadding = 2;
constexpr double markRadius = 3;

} // namespace

SegmentTextItem::SegmentTextItem(QQuickItem* parent)
    : QQuickPaintedItem(parent)
{
    setAcceptedMouseButtons(Qt::LeftButton | Qt::RightButton);
    setCursor(QCursor(Qt::PointingHandCursor));
    setAntialiasing(true);
    connect(this, &SegmentTextItem::changed, this, &SegmentTextItem::layOut);
    connect(this, &SegmentTextItem::styleChanged, this, &SegmentTextItem::layOut);
    connect(this, &SegmentTextItem::colorsChanged, this, [this] { update(); });
}

void SegmentTextItem::setTranscript(TranscriptModel* transcript)
{
    if (transcript == m_transcript) {
        return;
    }
    if (m_transcript) {
        m_transcript->disconnect(this);
    }
    m_transcript = transcript;
    if (m_transcript) {
        connect(m_transcript, &TranscriptModel::viewChanged, this, [this](int segment) {
            if (segment == m_segment) {
                view() && view()->text == m_layout.text() ? update() : layOut();
            }
        });
    }
    emit changed();
}

void SegmentTextItem::setSegment(int segment)
{
    if (segment != m_segment) {
        m_segment = segment;
        emit changed();
    }
}

const SegmentView* SegmentTextItem::view() const
{
    return m_transcript && m_segment >= 0 && m_segment < m_transcript->count() ? &m_transcript->view(m_segment)
                                                                               : nullptr;
}

void SegmentTextItem::geometryChange(const QRectF& to, const QRectF& from)
{
    QQuickPaintedItem::geometryChange(to, from);
    if (to.width() != from.width()) {
        layOut();
    }
}

void SegmentTextItem::layOut()
{
    const SegmentView* const shown = view();
    if (!shown || width() <= 0) {
        return;
    }
    QFont font(m_fontFamily);
    font.setPixelSize(m_pixelSize);
    m_layout.setFont(font);
    m_layout.setText(shown->text);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    m_layout.setTextOption(option);
    m_layout.beginLayout();
    double y = 0;
    for (QTextLine line = m_layout.createLine(); line.isValid(); line = m_layout.createLine()) {
        line.setLineWidth(width() - 2 * markPadding);
        line.setPosition({markPadding, y + (m_lineHeight - line.height()) / 2});
        y += m_lineHeight;
    }
    m_layout.endLayout();
    setImplicitHeight(std::max<double>(y, m_lineHeight));
    update();
}

std::vector<QRectF> SegmentTextItem::rectsOf(const TextRange& range) const
{
    std::vector<QRectF> rects;
    for (int i = 0; i < m_layout.lineCount(); ++i) {
        const QTextLine line = m_layout.lineAt(i);
        const int begin = std::max(range.begin, line.textStart());
        const int end = std::min(range.end, line.textStart() + line.textLength());
        if (begin < end) {
            const double left = line.cursorToX(begin);
            const double right = line.cursorToX(end);
            const double top = i * m_lineHeight + 1;
            rects.emplace_back(QPointF(std::min(left, right), top), QSizeF(std::abs(right - left), m_lineHeight - 2));
        }
    }
    return rects;
}

void SegmentTextItem::fill(QPainter& painter, const TextRange& range, const QColor& color) const
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(color);
    for (const QRectF& rect : rectsOf(range)) {
        painter.drawRoundedRect(rect.adjusted(-markPadding, 0, markPadding, 0), markRadius, markRadius);
    }
}

void SegmentTextItem::underline(QPainter& painter, const TextRange& range) const
{
    painter.setPen(QPen(m_uncertainColor, 2, Qt::DotLine));
    for (const QRectF& rect : rectsOf(range)) {
        painter.drawLine(rect.bottomLeft() - QPointF(0, 1), rect.bottomRight() - QPointF(0, 1));
    }
}

void SegmentTextItem::paint(QPainter* painter)
{
    const SegmentView* const shown = view();
    if (!shown || shown->text != m_layout.text()) {
        return;
    }
    for (const EvidenceMark& mark : shown->evidence) {
        fill(*painter, mark, mark.up ? m_upColor : m_downColor);
    }
    for (const TextRange& found : shown->found) {
        fill(*painter, found, m_foundColor);
    }
    QList<QTextLayout::FormatRange> formats;
    const int playing = m_transcript->playingSegment() == m_segment ? m_transcript->playingWord() : -1;
    if (playing >= 0 && playing < static_cast<int>(shown->words.size())) {
        const SpokenWord& word = shown->words[static_cast<std::size_t>(playing)];
        QTextCharFormat format;
        format.setForeground(m_playingColor);
        formats.append({word.begin, word.end - word.begin, format});
    }
    painter->setPen(m_color);
    m_layout.draw(painter, {0, 0}, formats);
    for (const SpokenWord& word : shown->words) {
        if (word.uncertain) {
            underline(*painter, word);
        }
    }
    const int cursor = m_transcript->cursorSegment() == m_segment ? m_transcript->cursorWord() : -1;
    if (cursor >= 0 && cursor < static_cast<int>(shown->words.size())) {
        painter->setPen(QPen(m_cursorColor, 2));
        painter->setBrush(Qt::NoBrush);
        for (const QRectF& rect : rectsOf(shown->words[static_cast<std::size_t>(cursor)])) {
            painter->drawRoundedRect(rect.adjusted(-1, 0, 1, 0), markRadius, markRadius);
        }
    }
}

int SegmentTextItem::characterAt(double x, double y) const
{
    if (m_layout.lineCount() == 0) {
        return 0;
    }
    const int line = std::clamp(static_cast<int>(y / m_lineHeight), 0, m_layout.lineCount() - 1);
    return m_layout.lineAt(line).xToCursor(x, QTextLine::CursorOnCharacter);
}

QRectF SegmentTextItem::wordRect(int word) const
{
    const SegmentView* const shown = view();
    if (!shown || word < 0 || word >= static_cast<int>(shown->words.size())) {
        return {};
    }
    const auto rects = rectsOf(shown->words[static_cast<std::size_t>(word)]);
    return rects.empty() ? QRectF() : rects.front();
}

void SegmentTextItem::mousePressEvent(QMouseEvent* event)
{
    const int character = characterAt(event->position().x(), event->position().y());
    if (event->button() == Qt::RightButton) {
        emit contextRequested(character, event->position().x(), event->position().y());
    }
}

void SegmentTextItem::mouseReleaseEvent(QMouseEvent* event)
{
    if (event->button() == Qt::LeftButton && contains(event->position()) && view()) {
        emit wordPressed(m_transcript->wordAt(m_segment, characterAt(event->position().x(), event->position().y())));
    }
}

void SegmentTextItem::mouseDoubleClickEvent(QMouseEvent* event)
{
    emit doublePressed(characterAt(event->position().x(), event->position().y()));
}

} // namespace voither::ui
