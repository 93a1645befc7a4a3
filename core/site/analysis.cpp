// SPDX-License-Identifier: GPL-3.0-or-later
#include "site/analysis.h"

#include "audio/decoder.h"
#include "audio/voice_tracker.h"
#include "base/resources.h"
#include "extraction/measurement_json.h"
#include "extraction/voice_measures.h"
#include "projections/sessions.h"
#include "site/objects.h"
#include "site/transcript_document.h"

namespace voither::site {

namespace {

using base::ErrorCode;
using base::failure;
using base::Result;

constexpr std::string_view usualLanguage = "pt-BR";

events::MeasuredColumn toColumn(const extraction::Score& score)
{
    events::MeasuredColumn column;
    column.value = score.value;
    if (score.value) {
        column.standardError = score.standardError;
    }
    column.n = static_cast<std::int64_t>(score.n);
    column.abstained = score.abstained;
    return column;
}

std::map<std::string, events::MeasuredColumn> toColumns(const extraction::Measurement& measurement)
{
    std::map<std::string, events::MeasuredColumn> columns;
    for (std::size_t i = 0; i < extraction::dimensionCount; ++i) {
        columns[std::string(extraction::columns()[i].name)] = toColumn(measurement.dimensions[i]);
    }
    for (std::size_t i = 0; i < extraction::frameworkScaleCount; ++i) {
        columns[std::string(extraction::columns()[extraction::dimensionCount + i].name)] =
            toColumn(measurement.frameworks[i]);
    }
    return columns;
}

} // namespace

Result<SessionMaterial> loadSession(Site& site, const base::SessionId& session)
{
    const auto entry = projections::findSession(site.database(), session);
    if (!entry) {
        return tl::unexpected(entry.error());
    }
    if (!*entry) {
        return failure(ErrorCode::SessionUnknown, session.toString());
    }
    SessionMaterial material{.person = (*entry)->person,
                             .session = session,
                             .heldAt = (*entry)->sessionDatetime,
                             .name = session.toString(),
                             .transcript = {},
                             .recording = nullptr};
    const auto document = projections::transcriptOf(site.database(), session);
    if (!document) {
        return tl::unexpected(document.error());
    }
    if (*document) {
        material.transcript = fromDocument(**document);
    }
    const auto recordings = projections::audioOf(site.database(), session);
    if (!recordings) {
        return tl::unexpected(recordings.error());
    }
    if (!recordings->empty()) {
        auto reader = openRecording(site, recordings->back());
        if (!reader) {
            return tl::unexpected(reader.error());
        }
        material.recording = std::make_unique<vault::ObjectReader>(std::move(*reader));
    }
    return material;
}

Result<audio::VoiceTrack> voiceOf(SessionMaterial& material, const base::Progress& progress)
{
    auto decoder = audio::Decoder::open(std::move(material.recording), material.name, {.stop = progress.stop});
    if (!decoder) {
        return tl::unexpected(decoder.error());
    }
    return audio::trackVoice(**decoder, {}, progress);
}

Result<extraction::Measurement> analyse(SessionMaterial& material, const extraction::Extractor& extractor,
                                        const extraction::Options& options, const base::Progress& progress)
{
    std::optional<audio::VoiceTrack> voice;
    if (material.recording) {
        auto tracked = voiceOf(material, progress);
        if (!tracked) {
            return tl::unexpected(tracked.error());
        }
        voice = std::move(*tracked);
    }
    if (material.transcript.segments.empty() && voice) {
        return extractor.measure(extraction::untranscribed(*voice), &*voice, options, progress);
    }
    return extractor.measure(material.transcript, voice ? &*voice : nullptr, options, progress);
}

Result<extraction::Measurement> analyse(SessionMaterial& material, const extraction::Options& options,
                                        const base::Progress& progress)
{
    const std::string& spoken = material.transcript.language;
    const auto extractor =
        extraction::Extractor::create(base::resourceDir(), spoken.empty() ? usualLanguage : std::string_view(spoken));
    return extractor ? analyse(material, **extractor, options, progress) : tl::unexpected(extractor.error());
}

Result<> storeMeasurement(Site& site, const SessionMaterial& material, const extraction::Measurement& measurement)
{
    events::DimensionsMeasured measured;
    measured.session = material.session;
    measured.person = material.person;
    measured.time = material.heldAt;
    measured.columns = toColumns(measurement);
    measured.confidenceScore = measurement.quality.confidence;
    measured.qualityScore = measurement.quality.audioQuality;
    measured.processingVersion = measurement.processingVersion;
    measured.language = measurement.language;
    measured.patientWords = static_cast<std::int64_t>(measurement.quality.patientWords);
    measured.document =
        events::Personal(extraction::toJson(measurement, material.transcript, extraction::Segments::None));
    return site.append(measured);
}

} // namespace voither::site
