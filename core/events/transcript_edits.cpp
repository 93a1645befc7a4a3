// SPDX-License-Identifier: GPL-3.0-or-later
#include "events/transcript_edits.h"

#include <algorithm>
#include <iterator>

namespace voither::events {

namespace {

using Segments = std::vector<TranscriptSegment>;

tl::unexpected<base::Error> misfit(const char* what)
{
    return base::failure(base::ErrorCode::InvalidEvent, "transcript_edited", {}, what);
}

/// From the last to the first, so that those before keep their numbers.
base::Result<> splice(Segments& segments, const std::vector<SegmentSplice>& splices)
{
    auto limit = static_cast<std::int64_t>(segments.size());
    for (auto each = splices.rbegin(); each != splices.rend(); ++each) {
        if (each->first < 0 || each->removed < 0 || each->first > limit - each->removed) {
            return misfit("a splice of segments that are not there");
        }
        limit = each->first;
        const auto at = segments.erase(segments.begin() + each->first, segments.begin() + each->first + each->removed);
        segments.insert(at, each->segments.begin(), each->segments.end());
    }
    return {};
}

base::Result<> change(Segments& segments, const SegmentEdit& edit)
{
    if (edit.segment < 0 || edit.segment >= static_cast<std::int64_t>(segments.size())) {
        return misfit("an edit of a segment that is not there");
    }
    TranscriptSegment& segment = segments[static_cast<std::size_t>(edit.segment)];
    if (edit.text) {
        segment.text = *edit.text;
        segment.words.clear();
    }
    segment.role = edit.role.value_or(segment.role);
    segment.speaker = edit.speaker.value_or(segment.speaker);
    return {};
}

/// The same sound and words, whoever says them.
bool sameWords(const TranscriptSegment& a, TranscriptSegment b)
{
    b.speaker = a.speaker;
    b.role = a.role;
    return a == b;
}

SegmentEdit voiceEdit(std::size_t index, const TranscriptSegment& before, const TranscriptSegment& after)
{
    SegmentEdit edit;
    edit.segment = static_cast<std::int64_t>(index);
    if (after.role != before.role) {
        edit.role = after.role;
    }
    if (after.speaker != before.speaker) {
        edit.speaker = after.speaker;
    }
    return edit;
}

/// Segment by segment.
void compareEach(const Segments& before, const Segments& after, TranscriptEdits& edits)
{
    for (std::size_t i = 0; i < before.size(); ++i) {
        if (before[i] == after[i]) {
            continue;
        }
        if (sameWords(before[i], after[i])) {
            edits.segments.push_back(voiceEdit(i, before[i], after[i]));
        } else {
            edits.splices.push_back({static_cast<std::int64_t>(i), 1, {after[i]}});
        }
    }
}

/// What lies between the equal beginning and the equal end.
SegmentSplice middleOf(const Segments& before, const Segments& after)
{
    const auto shorter = static_cast<std::ptrdiff_t>(std::min(before.size(), after.size()));
    const auto head = std::mismatch(before.begin(), before.begin() + shorter, after.begin());
    const std::ptrdiff_t first = head.first - before.begin();
    const auto tail = std::mismatch(before.rbegin(), before.rbegin() + (shorter - first), after.rbegin());
    const std::ptrdiff_t kept = tail.first - before.rbegin();
    return {first, static_cast<std::int64_t>(before.size()) - kept - first, {head.second, after.end() - kept}};
}

} // namespace

base::Result<TranscriptDocument> edited(TranscriptDocument document, const TranscriptEdits& edits)
{
    if (auto spliced = splice(document.segments, edits.splices); !spliced) {
        return tl::unexpected(spliced.error());
    }
    for (TranscriptSegment& segment : document.segments) {
        const auto role = edits.speakerRoles.find(segment.speaker);
        if (role != edits.speakerRoles.end()) {
            segment.role = role->second;
        }
    }
    document.rolesGuessed = document.rolesGuessed && edits.speakerRoles.empty();
    for (const SegmentEdit& edit : edits.segments) {
        if (auto changed = change(document.segments, edit); !changed) {
            return tl::unexpected(changed.error());
        }
    }
    document.rolesGuessed = edits.rolesGuessed.value_or(document.rolesGuessed);
    return document;
}

TranscriptEdits differences(const TranscriptDocument& before, const TranscriptDocument& after)
{
    TranscriptEdits edits;
    if (before.segments.size() == after.segments.size()) {
        compareEach(before.segments, after.segments, edits);
    } else {
        edits.splices.push_back(middleOf(before.segments, after.segments));
    }
    if (before.rolesGuessed != after.rolesGuessed) {
        edits.rolesGuessed = after.rolesGuessed;
    }
    return edits;
}

bool isEmpty(const TranscriptEdits& edits)
{
    return edits == TranscriptEdits();
}

} // namespace voither::events
