// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cmath>
#include <memory>
#include <string>
#include <vector>

#include "base/resources.h"
#include "extraction/dimensions/dimensions.h"
#include "extraction/dimensions/reading.h"
#include "extraction/language_data.h"
#include "extraction/passages.h"
#include "extraction/resampling.h"
#include "language/analyser.h"

namespace voither::extraction {

/// Turns of one patient, read by the language's real analyser and word lists, and what dimensions make of them.
class Speaking {
public:
    static bool isPossible() { return analyser() != nullptr && data() != nullptr; }

    explicit Speaking(const std::vector<std::string>& turns)
    {
        for (const std::string& turn : turns) {
            transcript::Segment segment;
            segment.role = transcript::Role::Patient;
            segment.text = turn;
            m_transcript.segments.push_back(segment);
        }
        for (const auto& segment : m_transcript.segments) {
            m_features.push_back({{}, analyser()->analyse(segment.text), {}});
        }
        m_passages = passagesOf(m_transcript, m_features);
    }
    explicit Speaking(const std::string& turn)
        : Speaking(std::vector<std::string>{turn})
    {
    }
    Speaking(const Speaking&) = delete;
    Speaking& operator=(const Speaking&) = delete;

    Material material() const
    {
        Material material;
        material.passages = m_passages;
        material.transcript = &m_transcript;
        material.data = data();
        return material;
    }
    Tally tally(MeasureDimension measure) const { return measure(material()); }
    /// The raw score; not a number when the dimension abstains.
    double raw(MeasureDimension measure) const
    {
        const Tally measured = tally(measure);
        return measured.abstained.empty() ? rawScore(measured).value_or(std::nan("")) : std::nan("");
    }
    std::vector<Passage>& passages() { return m_passages; }

    static const language::Analyser* analyser()
    {
        static const auto loaded = language::Analyser::create(base::resourceDir(), "pt-BR");
        return loaded ? loaded->get() : nullptr;
    }
    static const LanguageData* data()
    {
        static const auto loaded = LanguageData::create(base::resourceDir(), "pt-BR");
        return loaded ? loaded->get() : nullptr;
    }

private:
    transcript::Transcript m_transcript;
    std::vector<SegmentFeatures> m_features;
    std::vector<Passage> m_passages;
};

inline double raw(MeasureDimension measure, const std::string& turn)
{
    return Speaking(turn).raw(measure);
}

} // namespace voither::extraction
