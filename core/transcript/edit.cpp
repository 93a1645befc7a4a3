// SPDX-License-Identifier: GPL-3.0-or-later
#include "transcript/edit.h"

#include <algorithm>
#include <cmath>
#include <set>
#include <utility>

#include "transcript/normalise.h"
#include "transcript/text.h"

namespace voither::transcript {

namespace {

tl::unexpected<base::Error> refused(std::string subject, std::string detail)
{
    return base::failure(base::ErrorCode::InvalidArgument, std::move(subject), {}, std::move(detail));
}

tl::unexpected<base::Error> noSuchSegment(std::size_t segment)
{
    return refused(std::to_string(segment), "there is no such segment");
}

base::Result<std::string> clean(std::string_view text)
{
    bool stripped = false;
    return cleanText(text, "text", 0, stripped);
}

std::vector<std::string_view> splitAtBlanks(std::string_view text)
{
    std::vector<std::string_view> words;
    while (!text.empty()) {
        const std::size_t blank = std::min(text.find(' '), text.size());
        if (blank > 0) {
            words.push_back(text.substr(0, blank));
        }
        text.remove_prefix(std::min(blank + 1, text.size()));
    }
    return words;
}

/// For each new word the index of the old word that it is; the next equal one within a few words, so that the time
/// stays linear.
std::vector<std::optional<std::size_t>> matched(const std::vector<Word>& before,
                                                const std::vector<std::string_view>& after)
{
    constexpr std::size_t reach = 20;
    std::vector<std::optional<std::size_t>> matches(after.size());
    std::size_t next = 0;
    for (std::size_t i = 0; i < after.size(); ++i) {
        for (std::size_t old = next; old < std::min(before.size(), next + reach); ++old) {
            if (before[old].text == after[i]) {
                matches[i] = old;
                next = old + 1;
                break;
            }
        }
    }
    return matches;
}

std::vector<Word> retimed(const Segment& segment, std::string_view text)
{
    const auto after = splitAtBlanks(text);
    const auto matches = matched(segment.words, after);
    std::vector<Word> words;
    for (std::size_t i = 0; i < after.size();) {
        if (matches[i]) {
            words.push_back(segment.words[*matches[i]]);
            ++i;
            continue;
        }
        std::size_t end = i;
        while (end < after.size() && !matches[end]) {
            ++end;
        }
        const double until = end < after.size() ? segment.words[*matches[end]].startTime : segment.endTime;
        const double from = words.empty() ? segment.startTime : std::min(words.back().endTime, until);
        const double step = (until - from) / static_cast<double>(end - i);
        for (std::size_t k = 0; i < end; ++i, ++k) {
            const double start = from + step * static_cast<double>(k);
            words.push_back({std::string(after[i]), start, std::min(until, start + step), std::nullopt, true});
        }
    }
    return words;
}

/// How many words begin before a byte offset of the text: words stand in it in their order.
std::size_t wordsBefore(const Segment& segment, std::size_t offset)
{
    std::size_t at = 0;
    std::size_t count = 0;
    for (const Word& word : segment.words) {
        const std::size_t found = segment.text.find(word.text, at);
        if (found == std::string::npos || found >= offset) {
            break;
        }
        at = found + word.text.size();
        ++count;
    }
    return count;
}

double timeAt(const Segment& segment, std::size_t offset, std::size_t word)
{
    if (word > 0 && word < segment.words.size()) {
        return segment.words[word].startTime;
    }
    const double share = static_cast<double>(offset) / static_cast<double>(segment.text.size());
    return segment.startTime + (segment.endTime - segment.startTime) * share;
}

/// The first segment of a speaker; null when nobody has the name.
const Segment* segmentOf(const Transcript& transcript, std::string_view speaker)
{
    const auto found = std::find_if(transcript.segments.begin(), transcript.segments.end(),
                                    [speaker](const Segment& segment) { return segment.speaker == speaker; });
    return found == transcript.segments.end() ? nullptr : &*found;
}

bool isBoundary(const std::string& text, std::size_t offset)
{
    return offset > 0 && offset < text.size() && (static_cast<unsigned char>(text[offset]) & 0xC0U) != 0x80;
}

} // namespace

base::Result<Transcript> withText(const Transcript& transcript, std::size_t segment, std::string_view text)
{
    if (segment >= transcript.segments.size()) {
        return noSuchSegment(segment);
    }
    auto cleaned = clean(text);
    if (!cleaned) {
        return tl::unexpected(cleaned.error());
    }
    if (cleaned->empty()) {
        return refused("text", "it is empty");
    }
    Transcript changed = transcript;
    Segment& target = changed.segments[segment];
    if (!target.words.empty()) {
        target.words = retimed(target, *cleaned);
    }
    target.text = std::move(*cleaned);
    return changed;
}

base::Result<Transcript> splitAtOffset(const Transcript& transcript, std::size_t segment, std::size_t offset)
{
    if (segment >= transcript.segments.size()) {
        return noSuchSegment(segment);
    }
    const Segment& whole = transcript.segments[segment];
    if (!isBoundary(whole.text, offset) || trimmed(whole.text.substr(0, offset)).empty()
        || trimmed(whole.text.substr(offset)).empty()) {
        return refused(std::to_string(offset), "the text cannot be cut there");
    }
    const std::size_t word = wordsBefore(whole, offset);
    const double time = std::clamp(timeAt(whole, offset, word), whole.startTime, whole.endTime);
    Segment first = whole;
    Segment second = whole;
    const auto cut = whole.words.begin() + static_cast<std::ptrdiff_t>(word);
    first.words.assign(whole.words.begin(), cut);
    second.words.assign(cut, whole.words.end());
    for (Word& early : first.words) {
        early.startTime = std::min(early.startTime, time);
        early.endTime = std::min(early.endTime, time);
    }
    for (Word& late : second.words) {
        late.startTime = std::max(late.startTime, time);
        late.endTime = std::max(late.endTime, time);
    }
    first.text = trimmed(std::string_view(whole.text).substr(0, offset));
    second.text = trimmed(std::string_view(whole.text).substr(offset));
    first.endTime = time;
    second.startTime = time;
    Transcript changed = transcript;
    changed.segments[segment] = std::move(first);
    // Later than segments that began meanwhile: the second part goes where its time puts it.
    const auto rest = changed.segments.begin() + static_cast<std::ptrdiff_t>(segment) + 1;
    const auto place = changed.hasTimes
        ? std::find_if(rest, changed.segments.end(), [&](const Segment& other) { return other.startTime >= time; })
        : rest;
    changed.segments.insert(place, std::move(second));
    return changed;
}

base::Result<Transcript> splitAtTime(const Transcript& transcript, std::size_t segment, double time)
{
    if (segment >= transcript.segments.size()) {
        return noSuchSegment(segment);
    }
    const Segment& whole = transcript.segments[segment];
    if (!transcript.hasTimes || !(time > whole.startTime && time < whole.endTime)) {
        return refused("time", "it lies outside of the segment");
    }
    std::optional<std::size_t> best;
    double nearest = 0;
    for (std::size_t offset = whole.text.find(' '); offset != std::string::npos;
         offset = whole.text.find(' ', offset + 1)) {
        const double share = static_cast<double>(offset) / static_cast<double>(whole.text.size());
        const double distance = std::abs(whole.startTime + (whole.endTime - whole.startTime) * share - time);
        if (!best || distance < nearest) {
            best = offset;
            nearest = distance;
        }
    }
    std::size_t at = 0;
    nearest = 0;
    bool first = true;
    for (std::size_t i = 0; i < whole.words.size(); ++i) {
        const std::size_t found = whole.text.find(whole.words[i].text, at);
        if (found == std::string::npos) {
            break;
        }
        at = found + whole.words[i].text.size();
        const double distance = std::abs(whole.words[i].startTime - time);
        if (found > 0 && (first || distance < nearest)) {
            best = found;
            nearest = distance;
            first = false;
        }
    }
    return best ? splitAtOffset(transcript, segment, *best)
                : base::Result<Transcript>(refused("time", "there is only one word"));
}

base::Result<Transcript> mergeWithNext(const Transcript& transcript, std::size_t segment)
{
    if (segment + 1 >= transcript.segments.size()) {
        return noSuchSegment(segment + 1);
    }
    Transcript changed = transcript;
    Segment& first = changed.segments[segment];
    const Segment& second = transcript.segments[segment + 1];
    first.text += " " + second.text;
    first.endTime = std::max(first.endTime, second.endTime);
    // Words of one part alone would make the other look silent.
    if (first.words.empty() || second.words.empty()) {
        first.words.clear();
    } else {
        const double latest = first.words.back().startTime;
        for (Word word : second.words) {
            word.startTime = std::max(word.startTime, latest);
            word.endTime = std::max(word.endTime, word.startTime);
            first.words.push_back(std::move(word));
        }
    }
    first.confidence = first.confidence && second.confidence
        ? std::optional(std::min(*first.confidence, *second.confidence))
        : std::nullopt;
    changed.segments.erase(changed.segments.begin() + static_cast<std::ptrdiff_t>(segment) + 1);
    return changed;
}

base::Result<Transcript> renameSpeaker(const Transcript& transcript, std::string_view from, std::string_view to)
{
    auto cleaned = clean(to);
    if (!cleaned) {
        return tl::unexpected(cleaned.error());
    }
    const Segment* const existing = segmentOf(transcript, *cleaned);
    Transcript changed = transcript;
    bool found = false;
    for (Segment& segment : changed.segments) {
        if (segment.speaker == from) {
            found = true;
            segment.speaker = *cleaned;
            segment.role = existing != nullptr ? existing->role : segment.role;
        }
    }
    return found ? base::Result<Transcript>(std::move(changed))
                 : base::Result<Transcript>(refused(std::string(from), "nobody has this name"));
}

base::Result<Transcript> withSpeaker(const Transcript& transcript, std::size_t segment, std::string_view speaker)
{
    if (segment >= transcript.segments.size()) {
        return noSuchSegment(segment);
    }
    auto cleaned = clean(speaker);
    if (!cleaned) {
        return tl::unexpected(cleaned.error());
    }
    const Segment* const known = segmentOf(transcript, *cleaned);
    Transcript changed = transcript;
    changed.segments[segment].role = known != nullptr ? known->role : transcript.segments[segment].role;
    changed.segments[segment].speaker = std::move(*cleaned);
    return changed;
}

base::Result<Transcript> swapSpeakers(const Transcript& transcript, std::string_view one, std::string_view other)
{
    const Segment* const first = segmentOf(transcript, one);
    const Segment* const second = segmentOf(transcript, other);
    if (first == nullptr || second == nullptr || one == other) {
        return refused(std::string(first == nullptr ? one : other), "nobody has this name");
    }
    Transcript changed = transcript;
    for (Segment& segment : changed.segments) {
        const Segment* const voice = segment.speaker == one ? second : segment.speaker == other ? first : nullptr;
        if (voice != nullptr) {
            segment.speaker = voice->speaker;
            segment.role = voice->role;
        }
    }
    return changed;
}

base::Result<Transcript> withRole(const Transcript& transcript, std::string_view speaker, Role role)
{
    Transcript changed = transcript;
    bool found = false;
    std::set<std::string_view> names;
    for (Segment& segment : changed.segments) {
        names.insert(segment.speaker);
        if (segment.speaker == speaker) {
            found = true;
            segment.role = role;
        }
    }
    if (!found) {
        return refused(std::string(speaker), "nobody has this name");
    }
    changed.rolesGuessed = changed.rolesGuessed && names.size() > 1;
    return changed;
}

Transcript withRolesSwapped(const Transcript& transcript)
{
    Transcript changed = transcript;
    for (Segment& segment : changed.segments) {
        segment.role = segment.role == Role::Patient ? Role::Therapist
            : segment.role == Role::Therapist        ? Role::Patient
                                                     : segment.role;
    }
    changed.rolesGuessed = false;
    return changed;
}

} // namespace voither::transcript
