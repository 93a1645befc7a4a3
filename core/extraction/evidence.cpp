// SPDX-License-Identifier: GPL-3.0-or-later
#include "extraction/evidence.h"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <tuple>

namespace voither::extraction {

void sortEvidence(std::vector<EvidenceSpan>& spans)
{
    std::stable_sort(spans.begin(), spans.end(), [](const EvidenceSpan& a, const EvidenceSpan& b) {
        return std::make_tuple(-std::abs(a.contribution), a.segment, a.begin, a.end)
            < std::make_tuple(-std::abs(b.contribution), b.segment, b.begin, b.end);
    });
}

std::vector<EvidenceSpan> evidenceOf(const Tally& tally, std::span<const Passage> passages,
                                     std::span<const SpokenTimes> times)
{
    const double weight = std::accumulate(tally.weights.begin(), tally.weights.end(), 0.0);
    std::vector<EvidenceSpan> spans;
    spans.reserve(tally.contributions.size());
    for (const Contribution& contribution : tally.contributions) {
        EvidenceSpan span;
        span.segment = passages[contribution.passage].segment;
        span.begin = contribution.begin;
        span.end = contribution.end;
        span.label = contribution.label;
        span.contribution = contribution.amount / weight;
        spans.push_back(std::move(span));
    }
    sortEvidence(spans);
    if (spans.size() > mostEvidenceSpans) {
        EvidenceSpan others;
        others.label = "others";
        for (std::size_t i = mostEvidenceSpans - 1; i < spans.size(); ++i) {
            others.contribution += spans[i].contribution;
        }
        spans.resize(mostEvidenceSpans - 1);
        spans.push_back(std::move(others));
    }
    std::vector<const Passage*> passageOf(times.size(), nullptr);
    for (const Passage& passage : passages) {
        passageOf[passage.segment] = &passage;
    }
    for (EvidenceSpan& span : spans) {
        if (span.label == "others") {
            continue;
        }
        std::tie(span.startTime, span.endTime) = times[span.segment].of(span.begin, span.end);
        span.text = passageOf[span.segment]->text.substr(span.begin, span.end - span.begin);
    }
    return spans;
}

} // namespace voither::extraction
