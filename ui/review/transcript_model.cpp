// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/transcript_model.h"

#include <algorithm>
#include <string_view>

#include "desktop/wording.h"
#include "transcript/roles.h"
#include "transcript/serialise.h"
#include "transcript/word_places.h"

namespace voither::ui {

namespace {

/// Byte offsets of UTF-8 to UTF-16 units, asked for in ascending order.
class Counter {
public:
    explicit Counter(std::string_view text)
        : m_text(text)
    {
    }

    int unitsTo(std::size_t byte)
    {
        for (const std::size_t end = std::min(byte, m_text.size()); m_byte < end; ++m_byte) {
            const auto octet = static_cast<unsigned char>(m_text[m_byte]);
            // Continuation octets make no unit; the first of four makes two.
            m_units += (octet & 0xC0U) == 0x80 ? 0 : octet >= 0xF0 ? 2 : 1;
        }
        return m_units;
    }

private:
    std::string_view m_text;
    std::size_t m_byte = 0;
    int m_units = 0;
};

TextRange rangeOf(const std::string& text, std::size_t begin, std::size_t end)
{
    Counter counter(text);
    const int first = counter.unitsTo(begin);
    return {first, counter.unitsTo(end)};
}

SegmentView viewOf(const transcript::Segment& segment)
{
    SegmentView view;
    view.text = toQString(segment.text);
    Counter counter(segment.text);
    for (const transcript::WordPlace& place : transcript::wordPlaces(segment)) {
        SpokenWord word;
        word.begin = counter.unitsTo(place.begin);
        word.end = counter.unitsTo(place.end);
        word.startTime = place.startTime;
        word.endTime = place.endTime;
        word.uncertain = place.uncertain();
        view.words.push_back(word);
    }
    return view;
}

int uncertainIn(const SegmentView& view)
{
    return static_cast<int>(
        std::count_if(view.words.begin(), view.words.end(), [](const SpokenWord& word) { return word.uncertain; }));
}

} // namespace

void TranscriptModel::setTranscript(transcript::Transcript transcript)
{
    // Edits mostly keep the number of segments; rows then stay, and with them the place in the list.
    const bool sameRows = transcript.segments.size() == m_transcript.segments.size() && !m_views.empty();
    if (!sameRows) {
        beginResetModel();
    }
    m_transcript = std::move(transcript);
    m_views.clear();
    m_uncertain = 0;
    for (const transcript::Segment& segment : m_transcript.segments) {
        m_views.push_back(viewOf(segment));
        m_uncertain += uncertainIn(m_views.back());
    }
    m_playing = {-1, -1};
    if (m_cursor.x() >= count()) {
        m_cursor = {count() - 1, -1};
    }
    findPlaces();
    if (sameRows) {
        emit dataChanged(index(0), index(count() - 1));
        for (int i = 0; i < count(); ++i) {
            emit viewChanged(i);
        }
    } else {
        endResetModel();
    }
    emit contentChanged();
    emit cursorChanged();
    emit searchChanged();
    setPosition(m_position);
}

void TranscriptModel::setEvidence(const std::vector<extraction::EvidenceSpan>& spans)
{
    std::vector<std::vector<EvidenceMark>> marks(m_views.size());
    for (const extraction::EvidenceSpan& span : spans) {
        if (span.segment >= m_views.size() || span.end <= span.begin) {
            continue;
        }
        const std::string& text = m_transcript.segments[span.segment].text;
        if (span.end <= text.size() && text.compare(span.begin, span.end - span.begin, span.text) == 0) {
            marks[span.segment].push_back({rangeOf(text, span.begin, span.end), span.contribution > 0});
        }
    }
    for (std::size_t i = 0; i < m_views.size(); ++i) {
        if (!marks[i].empty() || !m_views[i].evidence.empty()) {
            m_views[i].evidence = std::move(marks[i]);
            emit viewChanged(static_cast<int>(i));
        }
    }
}

QStringList TranscriptModel::speakers() const
{
    QStringList names;
    for (const transcript::SpeakerSummary& speaker : transcript::speakers(m_transcript)) {
        names.append(toQString(speaker.name));
    }
    return names;
}

/// The segment and word that are said at a time; between words the one before.
QPoint TranscriptModel::placeAt(double seconds) const
{
    const auto& segments = m_transcript.segments;
    if (!m_transcript.hasTimes || seconds < 0) {
        return {-1, -1};
    }
    const auto after = std::partition_point(segments.begin(), segments.end(),
                                            [seconds](const transcript::Segment& s) { return s.startTime <= seconds; });
    if (after == segments.begin()) {
        return {-1, -1};
    }
    const auto segment = static_cast<std::size_t>(after - segments.begin()) - 1;
    if (segments[segment].endTime <= seconds) {
        return {static_cast<int>(segment), -1};
    }
    const auto& words = m_views[segment].words;
    const auto next = std::partition_point(words.begin(), words.end(),
                                           [seconds](const SpokenWord& word) { return word.startTime <= seconds; });
    return {static_cast<int>(segment), static_cast<int>(next - words.begin()) - 1};
}

void TranscriptModel::setPosition(double seconds)
{
    const bool moved = seconds != m_position;
    m_position = seconds;
    const QPoint place = placeAt(seconds);
    if (place != m_playing) {
        const QPoint before = m_playing;
        m_playing = place;
        redraw(before.x());
        if (before.x() != place.x()) {
            redraw(place.x());
            for (const int row : {before.x(), place.x()}) {
                if (row >= 0 && row < count()) {
                    emit dataChanged(index(row), index(row), {PlayingRole});
                }
            }
        }
        emit playingChanged();
    }
    if (moved) {
        emit positionChanged();
    }
}

void TranscriptModel::redraw(int segment)
{
    if (segment >= 0 && segment < count()) {
        emit viewChanged(segment);
    }
}

void TranscriptModel::setCursor(int segment, int word)
{
    const QPoint place = segment >= 0 && segment < count() ? QPoint(segment, word) : QPoint(-1, -1);
    if (place == m_cursor) {
        return;
    }
    const int before = m_cursor.x();
    m_cursor = place;
    redraw(before);
    redraw(segment);
    emit cursorChanged();
}

/// The nearest uncertain word beyond a place.
QPoint TranscriptModel::uncertainFrom(QPoint place, int step) const
{
    for (int segment = place.x(); segment >= 0 && segment < count(); segment += step) {
        const auto& words = view(segment).words;
        const int last = static_cast<int>(words.size()) - 1;
        int word = segment == place.x() ? place.y() + step : step > 0 ? 0 : last;
        for (; word >= 0 && word <= last; word += step) {
            if (words[static_cast<std::size_t>(word)].uncertain) {
                return {segment, word};
            }
        }
    }
    return {-1, -1};
}

bool TranscriptModel::nextUncertain(bool backwards)
{
    const QPoint from = m_cursor.x() >= 0 ? m_cursor : QPoint(0, -1);
    const QPoint found = uncertainFrom(from, backwards ? -1 : 1);
    if (found.x() < 0) {
        return false;
    }
    setCursor(found.x(), found.y());
    return true;
}

void TranscriptModel::stepWord(int step)
{
    if (count() == 0) {
        return;
    }
    int segment = std::max(0, m_cursor.x());
    int word = m_cursor.y() + step;
    if (word < 0 && segment > 0) {
        --segment;
        word = static_cast<int>(view(segment).words.size()) - 1;
    } else if (word >= static_cast<int>(view(segment).words.size()) && segment + 1 < count()) {
        ++segment;
        word = 0;
    }
    setCursor(segment, std::clamp(word, 0, std::max(0, static_cast<int>(view(segment).words.size()) - 1)));
}

double TranscriptModel::timeOf(int segment, int word) const
{
    if (segment < 0 || segment >= count()) {
        return 0;
    }
    const auto& words = view(segment).words;
    return word >= 0 && word < static_cast<int>(words.size())
        ? words[static_cast<std::size_t>(word)].startTime
        : m_transcript.segments[static_cast<std::size_t>(segment)].startTime;
}

int TranscriptModel::wordAt(int segment, int character) const
{
    const auto& words = view(segment).words;
    const auto found =
        std::find_if(words.begin(), words.end(), [character](const SpokenWord& word) { return word.end > character; });
    return found == words.end() ? static_cast<int>(words.size()) - 1 : static_cast<int>(found - words.begin());
}

int TranscriptModel::wordStart(int segment, int word) const
{
    if (segment < 0 || segment >= count() || word < 0 || word >= static_cast<int>(view(segment).words.size())) {
        return 0;
    }
    return view(segment).words[static_cast<std::size_t>(word)].begin;
}

QString TranscriptModel::voiceOf(const QString& speaker) const
{
    const auto& segments = m_transcript.segments;
    const auto found = std::find_if(segments.begin(), segments.end(),
                                    [name = speaker.toStdString()](const auto& each) { return each.speaker == name; });
    return found == segments.end() ? QString() : toQString(transcript::name(found->role));
}

int TranscriptModel::byteOffset(int segment, int character) const
{
    return static_cast<int>(view(segment).text.left(character).toUtf8().size());
}

void TranscriptModel::search(const QString& text, bool matchCase, bool wholeWords)
{
    m_search = {text.toStdString(), matchCase, wholeWords};
    findPlaces();
    for (int i = 0; i < count(); ++i) {
        emit viewChanged(i);
    }
    emit searchChanged();
}

void TranscriptModel::findPlaces()
{
    m_found = transcript::findText(m_transcript, m_search);
    m_foundIndex = -1;
    for (SegmentView& view : m_views) {
        view.found.clear();
    }
    for (const transcript::TextMatch& match : m_found) {
        const std::string& text = m_transcript.segments[match.segment].text;
        m_views[match.segment].found.push_back(rangeOf(text, match.offset, match.offset + match.length));
    }
}

void TranscriptModel::nextFound(bool backwards)
{
    const int places = foundPlaces();
    if (places == 0) {
        return;
    }
    m_foundIndex =
        m_foundIndex < 0 ? (backwards ? places - 1 : 0) : (m_foundIndex + (backwards ? places - 1 : 1)) % places;
    const auto& match = m_found[static_cast<std::size_t>(m_foundIndex)];
    const int segment = static_cast<int>(match.segment);
    const auto range = rangeOf(m_transcript.segments[match.segment].text, match.offset, match.offset + match.length);
    setCursor(segment, wordAt(segment, range.begin));
    emit searchChanged();
}

int TranscriptModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : count();
}

QVariant TranscriptModel::data(const QModelIndex& index, int role) const
{
    const transcript::Segment& segment = m_transcript.segments.at(static_cast<std::size_t>(index.row()));
    switch (role) {
    case Qt::DisplayRole:
    case SpeakerRole:
        if (!segment.speaker.empty()) {
            return toQString(segment.speaker);
        }
        return segment.role == transcript::Role::Patient  ? tr("Pessoa atendida")
            : segment.role == transcript::Role::Therapist ? tr("Profissional")
                                                          : tr("Sem nome");
    case SpeakerNameRole:
        return toQString(segment.speaker);
    case VoiceRole:
        return toQString(transcript::name(segment.role));
    case StartRole:
        return segment.startTime;
    case TextRole:
        return view(index.row()).text;
    case UncertainRole:
        return uncertainIn(view(index.row()));
    case PlayingRole:
        return index.row() == m_playing.x();
    default:
        return {};
    }
}

QHash<int, QByteArray> TranscriptModel::roleNames() const
{
    return {{SpeakerRole, "speaker"}, {SpeakerNameRole, "speakerName"}, {VoiceRole, "voice"},
            {StartRole, "startTime"}, {TextRole, "segmentText"},        {UncertainRole, "uncertain"},
            {PlayingRole, "playing"}};
}

} // namespace voither::ui
