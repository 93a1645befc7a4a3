// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>
#include <cmath>
#include <limits>
#include <set>

#include "base/messages.h"
#include "base/resources.h"
#include "extraction/dimensions/dimensions.h"
#include "extraction/evidence.h"
#include "extraction/features/features.h"
#include "extraction/frameworks/model.h"
#include "extraction/key_moments.h"
#include "extraction/passages.h"
#include "extraction/quality.h"
#include "extraction/resampling.h"
#include "extraction/scale_map.h"
#include "extraction/voice_measures.h"

using namespace voither;
using namespace voither::extraction;

namespace {

const Descriptor tenths{"x", 0, 10, "words", false};

/// Sentences of one made-up word each; `turn` of them make a turn.
struct Speech {
    Speech(std::size_t count, std::size_t turn)
        : sentences(count)
    {
        for (std::size_t i = 0; i < count; ++i) {
            language::Token token;
            token.form = token.lemma = "palavra";
            token.upos = language::Upos::Noun;
            token.end = 7;
            sentences[i].tokens.assign(20, token);
            for (std::size_t t = 0; t < 20; ++t) {
                sentences[i].tokens[t].begin = 8 * t;
                sentences[i].tokens[t].end = 8 * t + 7;
            }
            passages.push_back(
                {i / turn, text, &sentences[i], static_cast<double>(i), static_cast<double>(i + 1), nullptr});
        }
    }

    std::string text = std::string(200, 'x');
    std::vector<language::Sentence> sentences;
    std::vector<Passage> passages;
};

/// The amounts of one contribution a passage, weight 1 each.
Tally tallyOf(const std::vector<double>& amounts)
{
    Tally tally;
    for (std::size_t i = 0; i < amounts.size(); ++i) {
        tally.contributions.push_back({i, 0, 1, "positive", amounts[i]});
        tally.weights.push_back(1);
    }
    return tally;
}

/// A voice that sounds throughout, its pitch given by a function of time.
template <class Pitch>
audio::VoiceTrack voiceOf(double duration, Pitch pitch)
{
    audio::VoiceTrack track;
    track.duration = duration;
    track.sampleRate = 16000;
    audio::VoiceChannel channel;
    for (std::size_t i = 0; i < static_cast<std::size_t>(duration / audio::VoiceTrack::step); ++i) {
        const double time = static_cast<double>(i) * audio::VoiceTrack::step;
        channel.frames.push_back({static_cast<float>(pitch(time)), 1, -26, -15});
    }
    channel.noiseFloorDb = -70;
    channel.speechLevelDb = -26;
    channel.bandwidthHz = 8000;
    track.channels.push_back(std::move(channel));
    return track;
}

transcript::Transcript turnsOf(std::size_t count, double seconds)
{
    transcript::Transcript transcript;
    for (std::size_t i = 0; i < count; ++i) {
        transcript::Segment segment;
        segment.speaker = "P";
        segment.role = transcript::Role::Patient;
        segment.startTime = static_cast<double>(i) * seconds;
        segment.endTime = static_cast<double>(i + 1) * seconds;
        transcript.segments.push_back(segment);
    }
    return transcript;
}

std::size_t tenSyllables(std::string_view)
{
    return 10;
}

Tally prosodyOf(const audio::VoiceTrack& voice, Tally (*measure)(const Material&))
{
    const transcript::Transcript transcript = turnsOf(10, 2);
    const std::vector<SegmentFeatures> nothing(10);
    const std::vector<Passage> passages = passagesOf(transcript, nothing);
    const std::vector<std::size_t> channels(10, 0);
    const auto reference = VoiceReference::create(base::resourceDir());
    const PatientVoice patient = patientVoice(passages, transcript, voice, channels, tenSyllables, *reference);
    Material material;
    material.passages = passages;
    material.transcript = &transcript;
    material.voice = &voice;
    material.patientVoice = &patient;
    return measure(material);
}

} // namespace

class ExtractionPartsTest : public QObject {
    Q_OBJECT

private slots:
    void theScaleMapMeetsItsAnchorsAndStaysWithinTheScale()
    {
        const ScaleMap map = ScaleMap::byNorm(tenths, {"r", 1, 3, 9});
        QCOMPARE(map(1), 1.0);
        QCOMPARE(map(3), 5.0);
        QCOMPARE(map(9), 9.0);
        QVERIFY(map(-1e9) >= 0 && map(1e9) <= 10);
        double last = map(-2);
        for (double raw = -1.99; raw < 14; raw += 0.01) {
            QVERIFY(map(raw) > last);
            QVERIFY(map(raw) - last < 0.05);
            last = map(raw);
        }
    }

    void theBootstrapAgreesWithTheStandardErrorOfAMean()
    {
        const Speech speech(400, 1);
        std::vector<double> amounts;
        for (std::size_t i = 0; i < 400; ++i) {
            amounts.push_back(i % 2 == 0 ? 1.0 : -1.0);
        }
        const Tally tally = tallyOf(amounts);
        const Resampling resampling(speech.passages);
        const std::vector<double> draws = resampling.rawScores(tally);
        QCOMPARE(draws.size(), Resampling::draws);
        // One over the root of 400.
        QVERIFY(std::abs(standardDeviation(draws) - 0.05) < 0.01);
        QCOMPARE(resampling.rawScores(tally), Resampling(speech.passages).rawScores(tally));
    }

    void alikeNeighboursMakeTheStandardErrorLarger()
    {
        // The same values, in runs of four: as one turn of four sentences they are one observation.
        std::vector<double> amounts;
        for (std::size_t i = 0; i < 400; ++i) {
            amounts.push_back((i / 4) % 2 == 0 ? 1.0 : -1.0);
        }
        const Tally tally = tallyOf(amounts);
        const double single = standardDeviation(Resampling(Speech(400, 1).passages).rawScores(tally));
        const double blocks = standardDeviation(Resampling(Speech(400, 4).passages).rawScores(tally));
        QVERIFY(blocks > 1.5 * single);
    }

    void tooLittleToDrawFromGivesAPoissonError()
    {
        const Speech speech(4, 1);
        const Tally tally = tallyOf({1, 0, 1, 1});
        QVERIFY(Resampling(speech.passages).rawScores(tally).empty());
        QCOMPARE(poissonError(tally), std::sqrt(3.0) / 4);
    }

    void evidenceAddsUpEvenWhenItIsCutShort()
    {
        const Speech speech(2000, 2000);
        std::vector<double> amounts;
        for (std::size_t i = 0; i < 2000; ++i) {
            amounts.push_back(std::sin(static_cast<double>(i)));
        }
        const Tally tally = tallyOf(amounts);
        transcript::Segment segment;
        segment.text = speech.text;
        const std::vector<SpokenTimes> times{SpokenTimes(segment)};
        const std::vector<EvidenceSpan> spans = evidenceOf(tally, speech.passages, times);
        QCOMPARE(spans.size(), mostEvidenceSpans);
        QCOMPARE(spans.back().label, std::string("others"));
        double sum = 0;
        for (const EvidenceSpan& span : spans) {
            sum += span.contribution;
        }
        QVERIFY(std::abs(sum - *rawScore(tally)) < 1e-9);
        for (std::size_t i = 1; i + 1 < spans.size(); ++i) {
            QVERIFY(std::abs(spans[i].contribution) <= std::abs(spans[i - 1].contribution));
        }
    }

    void wordTimesTellWhenAPartWasSaid()
    {
        transcript::Segment segment;
        segment.text = "sim, eu fui";
        segment.startTime = 10;
        segment.endTime = 20;
        segment.words = {{"sim,", 10, 10.5, {}, false}, {"eu", 15, 15.2, {}, false}, {"fui", 15.3, 16, {}, false}};
        const SpokenTimes times(segment);
        QCOMPARE(times.of(5, 11), (std::pair<double, double>{15, 16}));
        QCOMPARE(times.of(0, 3), (std::pair<double, double>{10, 10.5}));
        segment.words.clear();
        const auto [start, end] = SpokenTimes(segment).of(5, 11);
        QVERIFY(start > 14 && start < 15);
        QCOMPARE(end, 20.0);
    }

    void aChangeIsFoundWhereItIsAndNoneWhereThereIsNone()
    {
        const Speech speech(120, 3);
        std::vector<double> amounts;
        std::vector<double> noise;
        for (std::size_t i = 0; i < 120; ++i) {
            noise.push_back(std::sin(static_cast<double>(i * i)));
            amounts.push_back(noise.back() * 0.3 + (i < 60 ? 0.0 : 2.0));
        }
        const ScaleMap map = ScaleMap::byNorm(descriptor(Dimension::ValenceEmotional), {"r", -3, 0, 3});
        const Tally changing = tallyOf(amounts);
        const Tally still = tallyOf(noise);
        std::array<Series, dimensionCount> series{};
        series[0] = {&changing, &map};
        const std::vector<KeyMoment> moments = keyMoments(speech.passages, series);
        QCOMPARE(moments.size(), std::size_t{1});
        QCOMPARE(moments.front().segment, std::size_t{20});
        QCOMPARE(moments.front().type, std::string("rise"));
        QVERIFY(moments.front().shift.front().first == Dimension::ValenceEmotional);
        QVERIFY(std::abs(moments.front().shift.front().second - 8.0 / 3) < 0.3);
        series[0] = {&still, &map};
        QVERIFY(keyMoments(speech.passages, series).empty());
    }

    void monotoneSpeechLowersProsody()
    {
        const auto lively = voiceOf(20, [](double time) { return 180 * std::exp2(0.3 * std::sin(time)); });
        const auto monotone = voiceOf(20, [](double) { return 180.0; });
        const auto high = rawScore(prosodyOf(lively, emotionalProsody));
        const auto low = rawScore(prosodyOf(monotone, emotionalProsody));
        QVERIFY(high && low && *high > *low + 0.5);
    }

    void aWomansAndAMansVoiceOfTheSameShapeAreEquallyAroused()
    {
        const auto woman = voiceOf(20, [](double time) { return 210 * std::exp2(0.2 * std::sin(time)); });
        const auto man = voiceOf(20, [](double time) { return 110 * std::exp2(0.2 * std::sin(time)); });
        const auto first = rawScore(prosodyOf(woman, arousalActivation));
        const auto second = rawScore(prosodyOf(man, arousalActivation));
        QVERIFY(std::abs(*first - *second) < 1e-3);
    }

    void louderVoiceIsMoreAroused()
    {
        auto quiet = voiceOf(20, [](double) { return 180.0; });
        auto loud = quiet;
        for (audio::VoiceFrame& frame : loud.channels[0].frames) {
            frame.levelDb += 10;
        }
        QVERIFY(*rawScore(prosodyOf(loud, arousalActivation)) > *rawScore(prosodyOf(quiet, arousalActivation)));
    }

    void almostNoVoiceAbstains()
    {
        const auto silence = voiceOf(20, [](double time) { return time < 0.1 ? 180.0 : 0.0; });
        QCOMPARE(prosodyOf(silence, emotionalProsody).abstained, std::string_view("too_little_voice"));
        QCOMPARE(prosodyOf(silence, arousalActivation).abstained, std::string_view("too_little_voice"));
    }

    void prosodyOfASegmentIsThatOfItsFrames()
    {
        auto voice = voiceOf(4, [](double time) { return time < 2 ? 100.0 : 200.0; });
        voice.channels[0].pauses = {{0.5, 1.0}, {1.9, 2.5}};
        const transcript::Transcript transcript = turnsOf(2, 2);
        const std::vector<std::size_t> channels(2, 0);
        const auto prosody = segmentProsody(transcript, voice, channels, tenSyllables);
        QCOMPARE(*prosody[0].pitchMean, 100.0);
        QCOMPARE(*prosody[1].pitchMean, 200.0);
        QVERIFY(*prosody[0].pitchVariance < 1e-9);
        QVERIFY(std::abs(*prosody[0].pauseRatio - 0.3) < 1e-9);
        QVERIFY(std::abs(*prosody[1].pauseRatio - 0.25) < 1e-9);
        QCOMPARE(*prosody[0].speechRate, 5.0);
    }

    void withTwoMicrophonesEachSpeakerIsHeardInTheirOwn()
    {
        audio::VoiceTrack voice = voiceOf(8, [](double time) { return std::fmod(time, 4) < 2 ? 120.0 : 0.0; });
        voice.channels.push_back(
            voiceOf(8, [](double time) { return std::fmod(time, 4) < 2 ? 0.0 : 220.0; }).channels[0]);
        transcript::Transcript transcript = turnsOf(4, 2);
        transcript.segments[1].speaker = transcript.segments[3].speaker = "T";
        QCOMPARE(channelsOf(transcript, voice), (std::vector<std::size_t>{0, 1, 0, 1}));
    }

    void soundWithoutTranscriptIsCutAtPauses()
    {
        auto voice = voiceOf(10, [](double) { return 180.0; });
        voice.channels[0].pauses = {{0, 1}, {4, 5}};
        const transcript::Transcript transcript = untranscribed(voice);
        QCOMPARE(transcript.segments.size(), std::size_t{2});
        QCOMPARE(transcript.segments[0].startTime, 1.0);
        QCOMPARE(transcript.segments[1].endTime, 10.0);
        QVERIFY(transcript.segments[0].role == transcript::Role::Patient);
    }

    void badSoundLowersConfidenceAndSaysWhy()
    {
        transcript::Transcript transcript = turnsOf(1, 2);
        auto voice = voiceOf(2, [](double) { return 180.0; });
        Material material;
        material.transcript = &transcript;
        material.voice = &voice;
        PatientVoice patient;
        patient.voicedSeconds = 100;
        material.patientVoice = &patient;
        const Quality good = quality(material, 0);
        voice.channels[0].bandwidthHz = 3400;
        voice.channels[0].clippedShare = 0.02;
        voice.channels[0].noiseFloorDb = -36;
        const Quality bad = quality(material, 0);
        QVERIFY(*bad.audioQuality < 0.3 && *good.audioQuality > 0.9);
        QVERIFY(bad.confidence < good.confidence);
        for (const char* note : {"telephone_band", "clipped", "noisy"}) {
            QVERIFY2(std::count(bad.notes.begin(), bad.notes.end(), note) == 1, note);
        }
    }

    void frameworksAddUpAndFollowTheSignsOfTheirWeights()
    {
        const auto model = FrameworkModel::create(base::resourceDir());
        QVERIFY(model.has_value());
        for (std::size_t i = 0; i < frameworkScaleCount; ++i) {
            const auto scale = static_cast<FrameworkScale>(i);
            ModelInputs inputs;
            for (const auto& weight : model->weights(scale)) {
                inputs[weight.input] = {weight.weight > 0 ? 1.0 : -1.0, {}, 0.1};
            }
            const Score score = model->score(scale, inputs);
            double sum = 0;
            for (const EvidenceSpan& span : score.evidence) {
                sum += span.contribution;
            }
            QVERIFY(std::abs(sum - score.raw) < 1e-12);
            QVERIFY(std::abs(score.raw - 1) < 1e-12);
            QVERIFY(*score.value > 5 && score.standardError > 0);
            QCOMPARE(score.n, model->weights(scale).size());
        }
    }

    void aFrameworkAbstainsWhenTooMuchOfItIsMissing()
    {
        const auto model = FrameworkModel::create(base::resourceDir());
        const auto scale = FrameworkScale::Big5Openness;
        QCOMPARE(model->score(scale, {}).abstained, std::string("inputs_missing"));
        const ModelInputs one{{model->weights(scale).front().input, {1, {}, 0.1}}};
        QVERIFY(!model->score(scale, one).value);
    }

    void everyInputOfAFrameworkIsMeasured()
    {
        std::set<std::string, std::less<>> names;
        for (std::size_t i = 0; i < dimensionCount; ++i) {
            names.emplace(columns()[i].name);
        }
        for (const Feature& feature : registeredFeatures()) {
            names.emplace(feature.name);
        }
        const auto model = FrameworkModel::create(base::resourceDir());
        for (std::size_t i = 0; i < frameworkScaleCount; ++i) {
            for (const auto& weight : model->weights(static_cast<FrameworkScale>(i))) {
                QVERIFY2(names.count(weight.input) == 1, weight.input.c_str());
                for (const base::UiLanguage language : base::allUiLanguages) {
                    const bool isColumn =
                        base::say(language, "dimensions." + weight.input + ".name").find("dimensions.") != 0;
                    const bool isLabel =
                        base::say(language, "extraction.labels." + weight.input).find("extraction.") != 0;
                    QVERIFY2(isColumn || isLabel, weight.input.c_str());
                }
            }
        }
    }

    void everyColumnHasANameADescriptionAndAUnitInEveryLanguage()
    {
        std::set<std::string_view> names;
        for (const Descriptor& column : columns()) {
            names.insert(column.name);
            for (const base::UiLanguage language : base::allUiLanguages) {
                for (const std::string& key : {"dimensions." + std::string(column.name) + ".name",
                                               "dimensions." + std::string(column.name) + ".about",
                                               "extraction.units." + std::string(column.unit)}) {
                    QVERIFY2(base::say(language, key) != key, key.c_str());
                }
            }
        }
        QCOMPARE(names.size(), columns().size());
        QCOMPARE(descriptor(FrameworkScale::PermaAccomplishment).name, std::string_view("perma_accomplishment"));
    }
};

QTEST_GUILESS_MAIN(ExtractionPartsTest)
#include "test_extraction_parts.moc"
