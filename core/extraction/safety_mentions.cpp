// SPDX-License-Identifier: GPL-3.0-or-later
#include "extraction/safety_mentions.h"

#include "extraction/passages.h"

namespace voither::extraction {

std::vector<SafetyMention> safetyMentions(const safety::Search& search, const transcript::Transcript& transcript)
{
    std::vector<SafetyMention> mentions;
    for (const safety::Mention& found : search.find(transcript)) {
        SafetyMention mention;
        mention.kind = name(found.kind);
        for (const safety::Label label : found.labels) {
            mention.labels.emplace_back(name(label));
        }
        for (const safety::Passage& passage : found.passages) {
            const transcript::Segment& segment = transcript.segments[passage.segment];
            const auto [start, end] = SpokenTimes(segment).of(passage.begin, passage.end);
            mention.spans.push_back({passage.segment, passage.begin, passage.end, start, end,
                                     segment.text.substr(passage.begin, passage.end - passage.begin), mention.kind, 0});
        }
        mentions.push_back(std::move(mention));
    }
    return mentions;
}

} // namespace voither::extraction
