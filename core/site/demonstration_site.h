// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <optional>

#include "base/progress.h"
#include "demonstration/plan.h"
#include "extraction/extract.h"
#include "site/site.h"

namespace voither::site {

struct DemonstrationRequest {
    demonstration::Options plan;
    std::optional<std::filesystem::path> recordings; // also leaves the spoken sessions there as WAV and WebVTT
};

struct DemonstrationSummary {
    std::size_t people = 0;
    std::size_t sessions = 0;
    std::size_t spoken = 0; // sessions that were spoken and went through the real pipeline
};

/// Fills a new site that was created with `demonstration` set: synthetic people, courses and measurements, and the
/// written sessions spoken by espeak-ng, imported and analysed like any other. The same seed gives the same people and
/// values. Stages: "people", "speak", then those of import and analysis.
base::Result<DemonstrationSummary> fillDemonstration(Site& site, const extraction::Extractor& extractor,
                                                     const DemonstrationRequest& request,
                                                     const base::Progress& progress);

} // namespace voither::site
