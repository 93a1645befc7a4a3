// SPDX-License-Identifier: GPL-3.0-or-later
#include "extraction/frameworks/model.h"

#include <algorithm>
#include <cmath>

#include "base/file.h"
#include "base/json.h"
#include "extraction/evidence.h"
#include "extraction/resampling.h"
#include "extraction/scale_map.h"

namespace voither::extraction {

namespace {

using nlohmann::json;

constexpr std::uint64_t largestFile = 4 * 1024 * 1024;
constexpr double normalQuantile99 = 2.3263478740408408;
constexpr double furthest = 3;

// Where a scale's own distribution is not known, its ends are those of one input that has all the weight.
const Norm& scaleNorm()
{
    static const Norm norm{"assumed", -normalQuantile99, 0, normalQuantile99};
    return norm;
}

struct Term {
    const ModelInput* input;
    double weight; // the terms' absolute weights add up to 1
    const std::string* name;
};

double standardErrorOf(const std::vector<Term>& terms, const ScaleMap& map, double raw)
{
    const bool drawn =
        std::all_of(terms.begin(), terms.end(), [](const Term& term) { return !term.input->draws.empty(); });
    if (!drawn) {
        double variance = 0;
        for (const Term& term : terms) {
            variance += std::pow(term.weight * term.input->standardError, 2);
        }
        return std::sqrt(variance) * map.slopeAt(raw);
    }
    std::vector<double> values(Resampling::draws, 0);
    for (std::size_t draw = 0; draw < values.size(); ++draw) {
        double sum = 0;
        for (const Term& term : terms) {
            sum += term.weight * term.input->draws[draw];
        }
        values[draw] = map(sum);
    }
    return standardDeviation(values);
}

} // namespace

double standardised(const Norm& norm, double raw)
{
    const double deviation = (norm.q99 - norm.q01) / (2 * normalQuantile99);
    return std::clamp((raw - norm.q50) / deviation, -furthest, furthest);
}

base::Result<FrameworkModel> FrameworkModel::create(const std::filesystem::path& resources)
{
    const std::filesystem::path path = resources / "extraction" / "frameworks.json";
    const auto bytes = base::readFile(path, largestFile);
    if (!bytes) {
        return tl::unexpected(bytes.error());
    }
    const auto damaged = [&path](std::string_view what) {
        return base::failure(base::ErrorCode::ResourceDamaged, path.string(), {}, std::string(what));
    };
    const json document = base::readJson(base::asText(*bytes));
    if (!document.is_object() || !document.contains("scales") || !document["scales"].is_object()) {
        return damaged("scales");
    }
    FrameworkModel model;
    model.m_leastShare = document.value("least_share", 0.5);
    for (std::size_t i = 0; i < frameworkScaleCount; ++i) {
        const std::string name(descriptor(static_cast<FrameworkScale>(i)).name);
        const json scale = document["scales"].value(name, json());
        const json entries = scale.is_object() ? scale.value("weights", json()) : json();
        if (!entries.is_array() || entries.empty()) {
            return damaged(name);
        }
        for (const json& entry : entries) {
            if (!entry.is_object() || !entry.contains("input") || !entry["input"].is_string()
                || !entry.contains("weight") || !entry["weight"].is_number() || !entry.contains("source")
                || !entry["source"].is_string() || entry["weight"].get<double>() == 0) {
                return damaged(name);
            }
            model.m_weights[i].push_back(
                {entry["input"].get<std::string>(), entry["weight"].get<double>(), entry["source"].get<std::string>()});
        }
    }
    return model;
}

Score FrameworkModel::score(FrameworkScale scale, const ModelInputs& inputs) const
{
    std::vector<Term> terms;
    double all = 0;
    double known = 0;
    for (const Weight& weight : weights(scale)) {
        all += std::abs(weight.weight);
        const auto input = inputs.find(weight.input);
        if (input != inputs.end()) {
            known += std::abs(weight.weight);
            terms.push_back({&input->second, weight.weight, &weight.input});
        }
    }
    Score score;
    score.n = terms.size();
    if (!(known > 0) || known < m_leastShare * all) {
        score.abstained = "inputs_missing";
        return score;
    }
    for (Term& term : terms) {
        term.weight /= known;
        EvidenceSpan span;
        span.label = *term.name;
        span.contribution = term.weight * term.input->z;
        score.raw += span.contribution;
        score.evidence.push_back(std::move(span));
    }
    sortEvidence(score.evidence);
    const ScaleMap map = ScaleMap::byNorm(descriptor(scale), scaleNorm());
    score.value = map(score.raw);
    score.standardError = standardErrorOf(terms, map, score.raw);
    return score;
}

} // namespace voither::extraction
