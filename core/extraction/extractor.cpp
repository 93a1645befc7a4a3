// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <mutex>

#include "base/parallel.h"
#include "extraction/dimensions/registry.h"
#include "extraction/evidence.h"
#include "extraction/extract.h"
#include "extraction/features/features.h"
#include "extraction/frameworks/model.h"
#include "extraction/key_moments.h"
#include "extraction/language_data.h"
#include "extraction/patient_voice.h"
#include "extraction/quality.h"
#include "extraction/resampling.h"
#include "extraction/safety_mentions.h"
#include "extraction/scale_map.h"
#include "extraction/themes.h"
#include "extraction/voice_measures.h"
#include "language/analyser.h"
#include "language/syllables.h"

namespace voither::extraction {

namespace {

using transcript::Role;
using transcript::Transcript;

/// A tally with what was made of it. Without a raw score it abstained.
struct Measured {
    Tally tally;
    std::optional<double> raw;
    std::vector<double> draws;
    const Norm* norm = nullptr; // null where the raw score is the value
};

/// One session on its way through the stages, in the order of the members.
class Session {
public:
    Session(const Transcript& transcript, const audio::VoiceTrack* voice, const Options& options,
            const base::Progress& progress, const language::Analyser& analyser, const LanguageData& data,
            const VoiceReference& reference, const FrameworkModel& model, const safety::Search* safety)
        : m_transcript(transcript)
        , m_voice(voice && transcript.hasTimes && !voice->channels.empty() ? voice : nullptr)
        , m_soundWithoutTimes(voice && !m_voice)
        , m_options(options)
        , m_progress(progress)
        , m_analyser(analyser)
        , m_data(data)
        , m_reference(reference)
        , m_model(model)
        , m_safety(safety)
    {
    }

    base::Result<Measurement> measure();
    base::Result<std::map<std::string, double>> rawScores();

private:
    base::Result<> measureRaw();
    bool analyseLanguage();
    void measureVoice();
    void gatherMaterial();
    bool measureTallies();
    std::string_view reasonAgainst(Source source) const;
    const Norm* normOf(std::string_view name) const;
    void finish(Measured& measured) const;
    Score scoreOf(std::size_t index) const;
    ModelInputs modelInputs() const;
    void addMoments();

    const Transcript& m_transcript;
    const audio::VoiceTrack* m_voice;
    bool m_soundWithoutTimes;
    const Options& m_options;
    const base::Progress& m_progress;
    const language::Analyser& m_analyser;
    const LanguageData& m_data;
    const VoiceReference& m_reference;
    const FrameworkModel& m_model;
    const safety::Search* m_safety; // null: none for this language

    Measurement m_result;
    std::vector<std::size_t> m_channels;
    std::vector<Passage> m_passages;
    std::vector<SpokenTimes> m_times;
    std::optional<PatientVoice> m_patientVoice;
    Material m_material;
    std::optional<Resampling> m_resampling;
    std::vector<Measured> m_dimensions;
    std::vector<Measured> m_features;
};

std::size_t syllables(std::string_view text)
{
    std::size_t count = 0;
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t end = std::min(text.find(' ', at), text.size());
        count += static_cast<std::size_t>(language::countSyllables(text.substr(at, end - at)));
        at = end + 1;
    }
    return count;
}

bool Session::analyseLanguage()
{
    const std::size_t count = m_transcript.segments.size();
    m_result.segments.resize(count);
    std::mutex reporting;
    std::size_t done = 0;
    return base::inParallel(count, m_options.threads, m_progress.stop, [&](std::size_t i) {
        SegmentFeatures& segment = m_result.segments[i];
        segment.language = m_analyser.analyse(m_transcript.segments[i].text);
        segment.entities = entities(segment.language);
        const std::lock_guard lock(reporting);
        m_progress.at("language", static_cast<double>(++done) / static_cast<double>(count));
    });
}

void Session::measureVoice()
{
    m_channels.assign(m_transcript.segments.size(), 0);
    if (!m_voice) {
        return;
    }
    m_channels = channelsOf(m_transcript, *m_voice);
    const std::vector<SegmentProsody> prosody = segmentProsody(m_transcript, *m_voice, m_channels, syllables);
    for (std::size_t i = 0; i < prosody.size(); ++i) {
        m_result.segments[i].prosody = prosody[i];
    }
}

void Session::gatherMaterial()
{
    m_passages = passagesOf(m_transcript, m_result.segments);
    for (const transcript::Segment& segment : m_transcript.segments) {
        m_times.emplace_back(segment);
    }
    if (m_voice) {
        m_patientVoice = patientVoice(m_passages, m_transcript, *m_voice, m_channels, syllables, m_reference);
    }
    m_material.passages = m_passages;
    m_material.transcript = &m_transcript;
    m_material.data = &m_data;
    m_material.voice = m_voice;
    m_material.patientVoice = m_patientVoice ? &*m_patientVoice : nullptr;
    for (const Passage& passage : m_passages) {
        m_material.words += countWords(*passage.sentence);
    }
    m_resampling.emplace(m_passages);
}

/// Why nothing of that source can be said, or an empty text.
std::string_view Session::reasonAgainst(Source source) const
{
    const bool hasVoice = m_patientVoice.has_value();
    if (source == Source::Voice || (source == Source::VoiceOrWords && hasVoice)) {
        return hasVoice ? "" : m_soundWithoutTimes ? "no_times" : "no_audio";
    }
    if (m_material.words == 0 && m_transcript.format == untranscribedFormat) {
        return "no_transcript";
    }
    return m_material.words == 0 || m_material.words < m_options.minimumWords ? "too_few_words" : "";
}

const Norm* Session::normOf(std::string_view name) const
{
    if (m_patientVoice) {
        const auto ofVoice = m_reference.norms.find(name);
        if (ofVoice != m_reference.norms.end()) {
            return &ofVoice->second;
        }
    }
    const Norm* norm = m_data.norm(name);
    return norm && isUsable(*norm) ? norm : nullptr;
}

void Session::finish(Measured& measured) const
{
    if (!measured.tally.abstained.empty()) {
        return;
    }
    measured.raw = rawScore(measured.tally);
    if (!measured.raw) {
        measured.tally.abstained = "nothing_to_count";
        return;
    }
    measured.draws = m_resampling->rawScores(measured.tally);
}

bool Session::measureTallies()
{
    const auto dimensions = registeredDimensions();
    const auto features = registeredFeatures();
    m_dimensions.resize(dimensions.size());
    m_features.resize(features.size());
    std::mutex reporting;
    std::size_t done = 0;
    const std::size_t count = dimensions.size() + features.size();
    return base::inParallel(count, m_options.threads, m_progress.stop, [&](std::size_t i) {
        const bool isDimension = i < dimensions.size();
        Measured& measured = isDimension ? m_dimensions[i] : m_features[i - dimensions.size()];
        const Feature* feature = isDimension ? nullptr : &features[i - dimensions.size()];
        const Source source = isDimension ? dimensions[i].source : feature->ofVoice ? Source::Voice : Source::Words;
        const std::string_view reason = reasonAgainst(source);
        if (reason.empty()) {
            measured.tally = isDimension ? dimensions[i].measure(m_material) : feature->measure(m_material);
            measured.norm = normOf(isDimension ? columns()[i].name : feature->name);
            finish(measured);
        } else {
            measured.tally.abstained = reason;
        }
        const std::lock_guard lock(reporting);
        m_progress.at("dimensions", static_cast<double>(++done) / static_cast<double>(count));
    });
}

Score Session::scoreOf(std::size_t index) const
{
    Score score;
    const Measured& measured = m_dimensions[index];
    const Descriptor& column = columns()[index];
    const bool isShare = registeredDimensions()[index].mapping == Mapping::Share;
    if (!measured.tally.abstained.empty()) {
        score.abstained = measured.tally.abstained;
        return score;
    }
    score.raw = *measured.raw;
    score.n = measured.tally.n;
    score.evidence = evidenceOf(measured.tally, m_passages, m_times);
    if (!isShare && !measured.norm) {
        score.abstained = "no_norms";
        return score;
    }
    const ScaleMap map = isShare ? ScaleMap::identity(column) : ScaleMap::byNorm(column, *measured.norm);
    score.value = map(score.raw);
    if (measured.draws.empty()) {
        score.standardError = poissonError(measured.tally) * map.slopeAt(score.raw);
    } else {
        std::vector<double> values(measured.draws);
        std::transform(values.begin(), values.end(), values.begin(), map);
        score.standardError = standardDeviation(values);
    }
    return score;
}

ModelInputs Session::modelInputs() const
{
    ModelInputs inputs;
    const auto add = [&inputs](std::string_view name, const Measured& measured) {
        if (!measured.raw || !measured.norm) {
            return;
        }
        const Norm& norm = *measured.norm;
        ModelInput input{standardised(norm, *measured.raw), measured.draws, 0};
        for (double& draw : input.draws) {
            draw = standardised(norm, draw);
        }
        input.standardError = std::abs(standardised({"", norm.q01, 0, norm.q99}, poissonError(measured.tally)));
        inputs.emplace(name, std::move(input));
    };
    for (std::size_t i = 0; i < m_dimensions.size(); ++i) {
        add(columns()[i].name, m_dimensions[i]);
    }
    for (std::size_t i = 0; i < m_features.size(); ++i) {
        add(registeredFeatures()[i].name, m_features[i]);
    }
    return inputs;
}

void Session::addMoments()
{
    std::array<Series, dimensionCount> series;
    std::vector<ScaleMap> maps;
    maps.reserve(dimensionCount);
    for (std::size_t i = 0; i < dimensionCount; ++i) {
        const Measured& measured = m_dimensions[i];
        const bool isShare = registeredDimensions()[i].mapping == Mapping::Share;
        if (!measured.raw || (!isShare && !measured.norm)) {
            continue;
        }
        maps.push_back(isShare ? ScaleMap::identity(columns()[i]) : ScaleMap::byNorm(columns()[i], *measured.norm));
        series[i] = {&measured.tally, &maps.back()};
    }
    m_result.keyMoments = keyMoments(m_passages, series);
}

base::Result<> Session::measureRaw()
{
    const auto isPatient = [](const transcript::Segment& segment) { return segment.role == Role::Patient; };
    if (std::none_of(m_transcript.segments.begin(), m_transcript.segments.end(), isPatient)) {
        return base::failure(base::ErrorCode::NoPatientSpeech);
    }
    if (!analyseLanguage()) {
        return base::failure(base::ErrorCode::Cancelled);
    }
    measureVoice();
    m_progress.at("voice", 1);
    gatherMaterial();
    return measureTallies() ? base::Result<>() : base::failure(base::ErrorCode::Cancelled);
}

base::Result<Measurement> Session::measure()
{
    if (const auto measured = measureRaw(); !measured) {
        return tl::unexpected(measured.error());
    }
    m_result.processingVersion = processingVersion();
    m_result.language = m_analyser.tag();
    for (std::size_t i = 0; i < dimensionCount; ++i) {
        m_result.dimensions[i] = scoreOf(i);
    }
    const ModelInputs inputs = modelInputs();
    for (std::size_t i = 0; i < frameworkScaleCount; ++i) {
        m_result.frameworks[i] = m_model.score(static_cast<FrameworkScale>(i), inputs);
    }
    addMoments();
    m_result.themes = themes(m_material, m_times);
    if (m_safety != nullptr && m_transcript.format != untranscribedFormat) {
        m_result.safety = safetyMentions(*m_safety, m_transcript);
    }
    m_result.quality = quality(m_material, m_channels[m_passages.front().segment]);
    if (m_progress.cancelled()) {
        return base::failure(base::ErrorCode::Cancelled);
    }
    return std::move(m_result);
}

base::Result<std::map<std::string, double>> Session::rawScores()
{
    if (const auto measured = measureRaw(); !measured) {
        return tl::unexpected(measured.error());
    }
    std::map<std::string, double> scores;
    const auto add = [&scores](std::string_view name, const Measured& measured) {
        if (measured.raw) {
            scores.emplace(name, *measured.raw);
        }
    };
    for (std::size_t i = 0; i < dimensionCount; ++i) {
        add(columns()[i].name, m_dimensions[i]);
    }
    for (std::size_t i = 0; i < m_features.size(); ++i) {
        add(registeredFeatures()[i].name, m_features[i]);
    }
    return scores;
}

class LanguageExtractor final : public Extractor {
public:
    LanguageExtractor(std::unique_ptr<language::Analyser> analyser, std::unique_ptr<LanguageData> data,
                      VoiceReference reference, FrameworkModel model, std::unique_ptr<safety::Search> safety)
        : m_analyser(std::move(analyser))
        , m_data(std::move(data))
        , m_reference(std::move(reference))
        , m_model(std::move(model))
        , m_safety(std::move(safety))
    {
    }

    base::Result<Measurement> measure(const Transcript& transcript, const audio::VoiceTrack* voice,
                                      const Options& options, const base::Progress& progress) const override
    {
        return Session(transcript, voice, options, progress, *m_analyser, *m_data, m_reference, m_model, m_safety.get())
            .measure();
    }

    base::Result<std::map<std::string, double>> rawScores(const Transcript& transcript,
                                                          const audio::VoiceTrack* voice) const override
    {
        const Options options{.minimumWords = 1, .threads = 1};
        const base::Progress nobody;
        return Session(transcript, voice, options, nobody, *m_analyser, *m_data, m_reference, m_model, m_safety.get())
            .rawScores();
    }

private:
    std::unique_ptr<language::Analyser> m_analyser;
    std::unique_ptr<LanguageData> m_data;
    VoiceReference m_reference;
    FrameworkModel m_model;
    std::unique_ptr<safety::Search> m_safety; // null: none for this language
};

} // namespace

base::Result<std::unique_ptr<Extractor>> Extractor::create(const std::filesystem::path& resources,
                                                           std::string_view languageTag)
{
    auto analyser = language::Analyser::create(resources, languageTag);
    if (!analyser) {
        return tl::unexpected(analyser.error());
    }
    auto data = LanguageData::create(resources, languageTag);
    if (!data) {
        return tl::unexpected(data.error());
    }
    auto reference = VoiceReference::create(resources);
    if (!reference) {
        return tl::unexpected(reference.error());
    }
    auto model = FrameworkModel::create(resources);
    if (!model) {
        return tl::unexpected(model.error());
    }
    auto safety = safety::Search::create(resources, languageTag);
    if (!safety && safety.error().code != base::ErrorCode::LanguageUnavailable) {
        return tl::unexpected(safety.error());
    }
    return std::make_unique<LanguageExtractor>(std::move(*analyser), std::move(*data), std::move(*reference),
                                               std::move(*model), safety ? std::move(*safety) : nullptr);
}

} // namespace voither::extraction
