// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>
#include <atomic>
#include <cmath>

#include "base/messages.h"
#include "base/resources.h"
#include "extraction/extract.h"
#include "extraction/measurement_json.h"
#include "transcript/read.h"

using namespace voither;
using namespace voither::extraction;

namespace {

constexpr std::array turnBased{Dimension::ArousalActivation, Dimension::EmotionalProsody};

/// A voice with a melody of its own in every second.
audio::VoiceTrack someVoice(double duration)
{
    audio::VoiceTrack track;
    track.duration = duration;
    track.sampleRate = 16000;
    audio::VoiceChannel channel;
    for (std::size_t i = 0; i < static_cast<std::size_t>(duration / audio::VoiceTrack::step); ++i) {
        const double time = static_cast<double>(i) * audio::VoiceTrack::step;
        const bool voiced = std::fmod(time, 1.0) < 0.7;
        channel.frames.push_back({voiced ? static_cast<float>(190 + 30 * std::sin(3 * time)) : 0.0F,
                                  voiced ? 0.9F : 0.1F, static_cast<float>(-26 + 4 * std::sin(time)), -14.0F});
    }
    channel.noiseFloorDb = -65;
    channel.speechLevelDb = -26;
    channel.bandwidthHz = 8000;
    track.channels.push_back(std::move(channel));
    return track;
}

std::string sample(const char* name)
{
    return std::string(VOITHER_TEST_DATA "/").append(name);
}

/// Every evidence span is what the transcript says there.
bool quotesTheTranscript(const Score& score, const transcript::Transcript& transcript)
{
    return std::all_of(score.evidence.begin(), score.evidence.end(), [&](const EvidenceSpan& span) {
        return span.label == "others"
            || transcript.segments[span.segment].text.substr(span.begin, span.end - span.begin) == span.text;
    });
}

double sumOf(const Score& score)
{
    double sum = 0;
    for (const EvidenceSpan& span : score.evidence) {
        sum += span.contribution;
    }
    return sum;
}

} // namespace

class ExtractionPipelineTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        auto extractor = Extractor::create(base::resourceDir(), "pt-BR");
        QVERIFY2(extractor.has_value(), extractor ? "" : extractor.error().detail.c_str());
        m_extractor = std::move(*extractor);
        const auto read = transcript::readTranscript(sample("session-01.txt"));
        QVERIFY(read.has_value());
        m_transcript = *read;
        const auto timed = transcript::readTranscript(sample("session-02.srt"));
        QVERIFY(timed.has_value());
        m_timed = *timed;
    }

    void allLanguageDimensionsOfASessionHaveValuesWithinTheirScales()
    {
        const Measurement measurement = measure(m_transcript);
        for (std::size_t i = 0; i < dimensionCount; ++i) {
            const Descriptor& column = columns()[i];
            const Score& score = measurement.dimensions[i];
            if (static_cast<Dimension>(i) == Dimension::EmotionalProsody) {
                QCOMPARE(score.abstained, std::string("no_audio"));
                continue;
            }
            QVERIFY2(score.value.has_value(), (std::string(column.name) + " " + score.abstained).c_str());
            QVERIFY2(*score.value >= column.least && *score.value <= column.most, column.name.data());
            QVERIFY2(score.n > 0, column.name.data());
            QVERIFY2(score.standardError >= 0 && score.standardError < column.most - column.least, column.name.data());
        }
        const double shares = *measurement[Dimension::TemporalOrientationPast].value
            + *measurement[Dimension::TemporalOrientationPresent].value
            + *measurement[Dimension::TemporalOrientationFuture].value;
        QVERIFY(std::abs(shares - 1) < 1e-9);
    }

    void evidenceAddsUpToTheRawScoreAndQuotesTheTranscript()
    {
        const audio::VoiceTrack voice = someVoice(75);
        for (const bool withVoice : {false, true}) {
            const Measurement measurement = measure(m_timed, withVoice ? &voice : nullptr);
            for (std::size_t i = 0; i < dimensionCount; ++i) {
                const Score& score = measurement.dimensions[i];
                QVERIFY2(std::abs(sumOf(score) - score.raw) < 1e-9, columns()[i].name.data());
                QVERIFY2(quotesTheTranscript(score, m_timed), columns()[i].name.data());
                for (const EvidenceSpan& span : score.evidence) {
                    QVERIFY(m_timed.segments[span.segment].role == transcript::Role::Patient);
                    const std::string key = "extraction.labels." + span.label;
                    QVERIFY2(base::say(base::UiLanguage::Portuguese, key) != key, key.c_str());
                }
            }
            for (const Score& score : measurement.frameworks) {
                QVERIFY(std::abs(sumOf(score) - score.raw) < 1e-9);
            }
        }
    }

    void theNumberOfThreadsDoesNotChangeAByte()
    {
        const audio::VoiceTrack voice = someVoice(75);
        std::vector<std::string> documents;
        for (const unsigned threads : {1U, 2U, 4U, 1U}) {
            Options options;
            options.minimumWords = 50;
            options.threads = threads;
            documents.push_back(toJson(*m_extractor->measure(m_timed, &voice, options, {}), m_timed));
        }
        QVERIFY(documents[0].size() > 1000);
        for (const std::string& document : documents) {
            QVERIFY(document == documents[0]);
        }
    }

    void whatTheTherapistSaysChangesNoScore()
    {
        const audio::VoiceTrack voice = someVoice(75);
        transcript::Transcript changed = m_timed;
        for (transcript::Segment& segment : changed.segments) {
            if (segment.role == transcript::Role::Therapist) {
                segment.text =
                    "Que tragédia horrível, eu odeio isso, eu morri de medo ontem, talvez eu nunca mais volte!";
            }
        }
        const Measurement before = measure(m_timed, &voice);
        const Measurement after = measure(changed, &voice);
        for (std::size_t i = 0; i < dimensionCount; ++i) {
            QCOMPARE(after.dimensions[i].value, before.dimensions[i].value);
            QCOMPARE(after.dimensions[i].standardError, before.dimensions[i].standardError);
        }
        for (std::size_t i = 0; i < frameworkScaleCount; ++i) {
            QCOMPARE(after.frameworks[i].value, before.frameworks[i].value);
        }
        QCOMPARE(after.themes.size(), before.themes.size());
        QCOMPARE(after.quality.confidence, before.quality.confidence);
    }

    void whatThePatientSaysDoes()
    {
        transcript::Transcript changed = m_timed;
        for (transcript::Segment& segment : changed.segments) {
            if (segment.role == transcript::Role::Patient) {
                segment.text += " Que tragédia horrível, eu odeio isso.";
            }
        }
        QVERIFY(*measure(changed)[Dimension::ValenceEmotional].value
                < *measure(m_timed)[Dimension::ValenceEmotional].value);
    }

    void tooFewWordsAbstain()
    {
        Options options;
        options.minimumWords = 5000;
        const Measurement measurement = *m_extractor->measure(m_transcript, nullptr, options, {});
        for (const Score& score : measurement.dimensions) {
            QVERIFY(!score.value);
            QVERIFY(score.abstained == "too_few_words" || score.abstained == "no_audio");
            QVERIFY(score.evidence.empty());
        }
        for (const Score& score : measurement.frameworks) {
            QCOMPARE(score.abstained, std::string("inputs_missing"));
        }
    }

    void soundAloneMeasuresTheVoiceOnly()
    {
        const audio::VoiceTrack voice = someVoice(30);
        transcript::Transcript wordless;
        wordless.format = "audio";
        for (int i = 0; i < 10; ++i) {
            transcript::Segment segment;
            segment.role = transcript::Role::Patient;
            segment.startTime = 3 * i;
            segment.endTime = 3 * i + 3;
            wordless.segments.push_back(segment);
        }
        const Measurement measurement = measure(wordless, &voice);
        for (std::size_t i = 0; i < dimensionCount; ++i) {
            const bool ofVoice =
                std::find(turnBased.begin(), turnBased.end(), static_cast<Dimension>(i)) != turnBased.end();
            QCOMPARE(measurement.dimensions[i].value.has_value(), ofVoice);
            QCOMPARE(measurement.dimensions[i].abstained, std::string(ofVoice ? "" : "no_transcript"));
        }
        QVERIFY(measurement.quality.confidence > 0);
    }

    void soundWithoutTimesDoesNotSayWhoseVoiceItIs()
    {
        const audio::VoiceTrack voice = someVoice(30);
        QVERIFY(!m_transcript.hasTimes);
        const Measurement measurement = measure(m_transcript, &voice);
        QCOMPARE(measurement[Dimension::EmotionalProsody].abstained, std::string("no_times"));
        QVERIFY(measurement[Dimension::ArousalActivation].value.has_value());
    }

    void aSessionWithoutThePatientIsRefused()
    {
        transcript::Transcript nobody = m_timed;
        for (transcript::Segment& segment : nobody.segments) {
            segment.role = transcript::Role::Therapist;
        }
        const auto refused = m_extractor->measure(nobody, nullptr, {}, {});
        QVERIFY(!refused && refused.error().code == base::ErrorCode::NoPatientSpeech);
    }

    void cancellingEndsTheWorkAtOnce()
    {
        std::stop_source source;
        std::atomic<int> reports{0};
        base::Progress progress;
        progress.stop = source.get_token();
        progress.report = [&](std::string_view, double) {
            ++reports;
            source.request_stop();
        };
        Options options;
        options.threads = 1;
        const auto refused = m_extractor->measure(m_transcript, nullptr, options, progress);
        QVERIFY(!refused && refused.error().code == base::ErrorCode::Cancelled);
        QVERIFY(reports <= 2);
    }

    void progressComesToItsEnd()
    {
        std::map<std::string, double> last;
        base::Progress progress;
        progress.report = [&](std::string_view stage, double fraction) {
            QVERIFY(fraction >= last[std::string(stage)]);
            last[std::string(stage)] = fraction;
        };
        QVERIFY(m_extractor->measure(m_transcript, nullptr, {}, progress).has_value());
        for (const char* stage : {"language", "voice", "dimensions"}) {
            QCOMPARE(last[stage], 1.0);
        }
    }

    void aStoredMeasurementReadsBackEqual()
    {
        const audio::VoiceTrack voice = someVoice(75);
        const Measurement measurement = measure(m_timed, &voice);
        const std::string document = toJson(measurement, m_timed);
        const auto read = fromJson(document);
        QVERIFY2(read.has_value(), read ? "" : read.error().detail.c_str());
        QCOMPARE(toJson(*read, m_timed), document);
        QCOMPARE((*read)[Dimension::ArousalActivation].value, measurement[Dimension::ArousalActivation].value);
        QCOMPARE(read->segments.size(), measurement.segments.size());
        QCOMPARE(read->segments[1].language.sentences.size(), measurement.segments[1].language.sentences.size());
    }

    void whatIsNoMeasurementIsRefusedWithoutQuotingIt()
    {
        for (const char* text : {"", "{", "[]", "{\"language\":\"segredo\"}", "{\"dimensions\": segredo}"}) {
            const auto read = fromJson(text);
            QVERIFY(!read.has_value());
            QVERIFY(read.error().detail.find("segredo") == std::string::npos);
        }
    }

    void themesAndEntitiesAreThePersonsOwnWords()
    {
        const Measurement measurement = measure(m_transcript);
        QVERIFY(!measurement.themes.empty());
        QCOMPARE(measurement.themes.front().salience, 1.0);
        for (const Theme& theme : measurement.themes) {
            QVERIFY(theme.spans.size() >= 2);
            for (const EvidenceSpan& span : theme.spans) {
                QVERIFY(m_transcript.segments[span.segment].role == transcript::Role::Patient);
            }
        }
        const auto& entities = measurement.segments[1].entities;
        QVERIFY(std::find(entities.begin(), entities.end(), "semana") != entities.end());
        QVERIFY(std::find(entities.begin(), entities.end(), "difícil") != entities.end());
    }

    void aLanguageThatIsNotInstalledIsRefused()
    {
        const auto refused = Extractor::create(base::resourceDir(), "tlh");
        QVERIFY(!refused && refused.error().code == base::ErrorCode::LanguageUnavailable);
    }

private:
    Measurement measure(const transcript::Transcript& transcript, const audio::VoiceTrack* voice = nullptr) const
    {
        Options options;
        options.minimumWords = 50;
        auto measured = m_extractor->measure(transcript, voice, options, {});
        return measured ? *measured : Measurement{};
    }

    std::unique_ptr<Extractor> m_extractor;
    transcript::Transcript m_transcript;
    transcript::Transcript m_timed;
};

QTEST_GUILESS_MAIN(ExtractionPipelineTest)
#include "test_extraction_pipeline.moc"
