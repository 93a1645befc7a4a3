// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <span>
#include <utility>
#include <vector>

#include "extraction/dimension.h"
#include "language/analysis.h"
#include "transcript/transcript.h"

namespace voither::extraction {

/// Written words: punctuation and symbols are none, and the parts of a contraction are one.
std::size_t countWords(const language::Sentence& sentence);

/// When a part of a segment's text was said. By the words' own times where they are known, else by the share of the
/// text; bytes are into the segment's text.
class SpokenTimes {
public:
    explicit SpokenTimes(const transcript::Segment& segment);

    bool hasWordTimes() const { return !m_words.empty(); }
    /// Start and end in seconds of the text from `begin` to `end`.
    std::pair<double, double> of(std::size_t begin, std::size_t end) const;

private:
    struct Timed {
        std::size_t begin;
        std::size_t end;
        double startTime;
        double endTime;
    };

    const transcript::Segment* m_segment;
    std::vector<Timed> m_words;
};

/// The patient's sentences in order. `analyses` has one entry for each segment and must outlive the passages, as must
/// the transcript. A patient's segment without words gives one passage with an empty sentence.
std::vector<Passage> passagesOf(const transcript::Transcript& transcript, std::span<const SegmentFeatures> analyses);

} // namespace voither::extraction
