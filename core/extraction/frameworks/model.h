// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <filesystem>
#include <functional>
#include <map>
#include <string>
#include <vector>

#include "base/error.h"
#include "extraction/language_data.h"
#include "extraction/measurement.h"

namespace voither::extraction {

/// A measured dimension or feature as the models read it: in standard deviations of its norm.
struct ModelInput {
    double z = 0;
    std::vector<double> draws; // the same in every draw of the bootstrap; empty when there was too little to draw from
    double standardError = 0;  // of z, for when there are no draws
};
/// By name. What abstained or has no norm is not in it.
using ModelInputs = std::map<std::string, ModelInput, std::less<>>;

/// A raw score in standard deviations of its norm, its quantiles read as those of a normal distribution; at most three
/// either way, so that one rare word in a short session does not decide a scale.
double standardised(const Norm& norm, double raw);

/// The framework columns: for each a mean of inputs in standard deviations, weighted by published correlations with
/// their sign. Read from extraction/frameworks.json, where each weight has its source and caveat. Experimental: no
/// weight has been validated in this setting.
class FrameworkModel {
public:
    struct Weight {
        std::string input;
        double weight = 0;
        std::string source; // key of the file's list of sources
    };

    /// ResourceDamaged when a scale is missing or a weight does not read.
    static base::Result<FrameworkModel> create(const std::filesystem::path& resources);

    /// Abstains when inputs with less than `leastShare` of the scale's absolute weight are known.
    Score score(FrameworkScale scale, const ModelInputs& inputs) const;

    const std::vector<Weight>& weights(FrameworkScale scale) const
    {
        return m_weights[static_cast<std::size_t>(scale)];
    }
    double leastShare() const { return m_leastShare; }

private:
    std::array<std::vector<Weight>, frameworkScaleCount> m_weights;
    double m_leastShare = 0.5;
};

} // namespace voither::extraction
