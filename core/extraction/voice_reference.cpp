// SPDX-License-Identifier: GPL-3.0-or-later
#include <array>
#include <cmath>

#include "base/file.h"
#include "base/json.h"
#include "extraction/patient_voice.h"

namespace voither::extraction {

namespace {

using base::ErrorCode;
using nlohmann::json;

constexpr std::uint64_t largestFile = 1024 * 1024;

constexpr std::array neededFeatures{
    voiceFeature::level,         voiceFeature::pitch,          voiceFeature::brightness,
    voiceFeature::rate,          voiceFeature::pitchDeviation, voiceFeature::levelDeviation,
    voiceFeature::rateDeviation, voiceFeature::pauseDeviation,
};
constexpr std::array<std::string_view, 4> neededNorms{"arousal_activation", "emotional_prosody", voiceFeature::rate,
                                                      voiceFeature::pauses};

std::optional<double> number(const json& object, const char* name)
{
    const auto found = object.is_object() ? object.find(name) : object.end();
    if (!object.is_object() || found == object.end() || !found->is_number()) {
        return std::nullopt;
    }
    return found->get<double>();
}

} // namespace

base::Result<VoiceReference> VoiceReference::create(const std::filesystem::path& resources)
{
    const std::filesystem::path path = resources / "extraction" / "voice.json";
    const auto bytes = base::readFile(path, largestFile);
    if (!bytes) {
        return tl::unexpected(bytes.error());
    }
    const json document = base::readJson(base::asText(*bytes));
    const auto damaged = [&path](std::string_view what) {
        return base::failure(ErrorCode::ResourceDamaged, path.string(), {}, std::string(what));
    };
    if (!document.is_object() || !document.contains("features") || !document.contains("norms")) {
        return damaged("features, norms");
    }
    VoiceReference reference;
    for (const std::string_view name : neededFeatures) {
        const json& entry = document["features"].value(std::string(name), json());
        const auto mean = number(entry, "mean");
        const auto deviation = number(entry, "deviation");
        if (!mean || !deviation || !(*deviation > 0)) {
            return damaged(name);
        }
        reference.features.emplace(name, Feature{*mean, *deviation});
    }
    for (const std::string_view name : neededNorms) {
        const json& entry = document["norms"].value(std::string(name), json());
        const auto q01 = number(entry, "q01");
        const auto q50 = number(entry, "q50");
        const auto q99 = number(entry, "q99");
        if (!q01 || !q50 || !q99 || !(*q01 < *q50) || !(*q50 < *q99)) {
            return damaged(name);
        }
        reference.norms.emplace(name, Norm{entry.value("reference", ""), *q01, *q50, *q99});
    }
    return reference;
}

double VoiceReference::standardised(std::string_view feature, double value) const
{
    const Feature& usual = features.find(feature)->second;
    return (value - usual.mean) / usual.deviation;
}

} // namespace voither::extraction
