// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest>
#include <cmath>

#include "review/dimension_model.h"
#include "review/evidence_model.h"
#include "review/transcript_model.h"
#include "review/waveform.h"

using namespace voither;
using ui::TranscriptModel;
using ui::Waveform;

namespace {

transcript::Segment segment(const char* speaker, transcript::Role role, double from, double to, const char* text,
                            std::vector<transcript::Word> words = {})
{
    return {speaker, role, from, to, text, std::move(words), {}};
}

transcript::Transcript dialogue()
{
    using transcript::Role;
    transcript::Transcript t;
    t.segments = {
        segment("Bia", Role::Therapist, 1, 3, "E como foi?"),
        segment("Ana", Role::Patient, 4, 8, "Não 😀 sei não.",
                {{"Não", 4, 5, 0.9, false},
                 {"😀", 5, 5.5, 0.2, false},
                 {"sei", 6, 7, 0.3, false},
                 {"não.", 7, 8, 0.9, false}}),
        segment("Ana", Role::Patient, 9, 12, "Acho que sim", {{"Acho", 9, 10, 0.1, false}}),
    };
    return t;
}

extraction::EvidenceSpan span(std::size_t at, std::size_t begin, std::size_t end, const char* text, double contribution)
{
    return {at, begin, end, 0, 0, text, "negative", contribution};
}

/// A channel that is loud in some seconds and silent in the others.
std::vector<std::int16_t> loudAt(const std::vector<int>& seconds, int length)
{
    std::vector<std::int16_t> samples(static_cast<std::size_t>(length) * 1000);
    for (const int second : seconds) {
        for (std::size_t i = 0; i < 1000; ++i) {
            samples[static_cast<std::size_t>(second) * 1000 + i] = i % 2 == 0 ? 9000 : -9000;
        }
    }
    return samples;
}

audio::PeakPyramid peaksOf(const std::vector<std::vector<std::int16_t>>& channels)
{
    audio::PeakBuilder builder(1000, static_cast<int>(channels.size()));
    std::vector<std::int16_t> woven;
    for (std::size_t i = 0; i < channels[0].size(); ++i) {
        for (const auto& channel : channels) {
            woven.push_back(channel[i]);
        }
    }
    builder.add(woven);
    return builder.finish();
}

/// The seconds in which a lane shows something.
QList<int> loudSeconds(const Waveform& waveform, int lane)
{
    const auto heights = waveform.heights(lane, 0, waveform.duration(), static_cast<std::size_t>(waveform.duration()));
    QList<int> loud;
    for (std::size_t i = 0; i < heights.size(); ++i) {
        if (heights[i] > 0.5F) {
            loud.append(static_cast<int>(i));
        }
    }
    return loud;
}

projections::MeasurementEntry measured(int day, double valence)
{
    projections::MeasurementEntry entry;
    entry.position = day;
    entry.time = base::Instant(std::chrono::hours(24 * day));
    entry.columns["valence_emotional"] = {valence, 0.5, 40, {}};
    entry.columns["emotional_prosody"] = {{}, {}, 0, "no_audio"};
    entry.patientWords = 500;
    return entry;
}

} // namespace

class TestReviewModels : public QObject {
    Q_OBJECT

private slots:
    void wordsAreCountedAsQmlCountsThem()
    {
        TranscriptModel model;
        model.setTranscript(dialogue());
        const auto& view = model.view(1);
        QCOMPARE(view.words.size(), std::size_t{4});
        QCOMPARE(view.text.mid(view.words[1].begin, view.words[1].end - view.words[1].begin), QString("😀"));
        QCOMPARE(view.text.mid(view.words[2].begin, view.words[2].end - view.words[2].begin), QString("sei"));
        QCOMPARE(model.byteOffset(1, view.words[2].begin), int(std::string("Não 😀 ").size()));
        QCOMPARE(model.wordAt(1, view.words[2].begin), 2);
        QCOMPARE(model.wordStart(1, 2), view.words[2].begin);
        QCOMPARE(model.timeOf(1, 2), 6.0);
        QCOMPARE(model.timeOf(1, -1), 4.0);
    }

    void theWordThatIsHeardIsKnown()
    {
        TranscriptModel model;
        model.setTranscript(dialogue());
        QSignalSpy spy(&model, &TranscriptModel::playingChanged);
        const auto playingAt = [&model](double seconds) {
            model.setPosition(seconds);
            return QPoint(model.playingSegment(), model.playingWord());
        };
        QCOMPARE(playingAt(0.5), QPoint(-1, -1));
        QCOMPARE(playingAt(4.1), QPoint(1, 0));
        QCOMPARE(playingAt(4.2), QPoint(1, 0));
        QCOMPARE(spy.count(), 1); // nothing is drawn anew within a word
        QCOMPARE(playingAt(5.8), QPoint(1, 1));
        QCOMPARE(playingAt(7.5), QPoint(1, 3));
        QCOMPARE(playingAt(8.5), QPoint(1, -1)); // between two segments
        QCOMPARE(playingAt(1.1), QPoint(0, 0));
    }

    void tabGoesFromOneUncertainWordToTheNextAndThenOn()
    {
        TranscriptModel model;
        model.setTranscript(dialogue());
        QCOMPARE(model.uncertainWords(), 3);
        const auto cursor = [&model] { return QPoint(model.cursorSegment(), model.cursorWord()); };
        QVERIFY(model.nextUncertain());
        QCOMPARE(cursor(), QPoint(1, 1));
        QVERIFY(model.nextUncertain());
        QCOMPARE(cursor(), QPoint(1, 2));
        QVERIFY(model.nextUncertain());
        QCOMPARE(cursor(), QPoint(2, 0));
        QVERIFY(!model.nextUncertain());
        QCOMPARE(cursor(), QPoint(2, 0));
        QVERIFY(model.nextUncertain(true));
        QCOMPARE(cursor(), QPoint(1, 2));
        model.setCursor(1, 1);
        QVERIFY(!model.nextUncertain(true));
    }

    void arrowsWalkWordsAcrossSegments()
    {
        TranscriptModel model;
        model.setTranscript(dialogue());
        model.setCursor(0, 2);
        model.stepWord(1);
        QCOMPARE(QPoint(model.cursorSegment(), model.cursorWord()), QPoint(1, 0));
        model.stepWord(-1);
        QCOMPARE(QPoint(model.cursorSegment(), model.cursorWord()), QPoint(0, 2));
        model.setCursor(2, 2);
        model.stepWord(1);
        QCOMPARE(QPoint(model.cursorSegment(), model.cursorWord()), QPoint(2, 2));
        TranscriptModel empty;
        empty.stepWord(1);
        QVERIFY(!empty.nextUncertain());
    }

    void evidenceStandsOnItsWordsOrNowhere()
    {
        TranscriptModel model;
        model.setTranscript(dialogue());
        const std::size_t at = std::string("Não 😀 ").size();
        model.setEvidence({span(1, at, at + 3, "sei", -0.5), span(1, 0, 4, "Não", 0.25), span(2, 0, 4, "Nada", 1),
                           span(9, 0, 1, "x", 1), span(0, 5, 5, "", 1)});
        QCOMPARE(model.view(1).evidence.size(), std::size_t{2});
        QVERIFY(!model.view(1).evidence[0].up && model.view(1).evidence[1].up);
        QCOMPARE(model.view(1).text.mid(model.view(1).evidence[0].begin, 3), QString("sei"));
        QVERIFY(model.view(2).evidence.empty()); // the words were corrected since
        model.setEvidence({});
        QVERIFY(model.view(1).evidence.empty());
    }

    void searchCountsBeforeItReplaces()
    {
        TranscriptModel model;
        model.setTranscript(dialogue());
        model.search("não", false, true);
        QCOMPARE(model.foundPlaces(), 2);
        QCOMPARE(model.view(1).found.size(), std::size_t{2});
        QCOMPARE(model.foundPlace(), 0);
        model.nextFound();
        QCOMPARE(QPoint(model.cursorSegment(), model.cursorWord()), QPoint(1, 0));
        model.nextFound();
        QCOMPARE(QPoint(model.cursorSegment(), model.cursorWord()), QPoint(1, 3));
        QCOMPARE(model.foundPlace(), 2);
        model.nextFound();
        QCOMPARE(model.foundPlace(), 1);
        model.search("", false, true);
        QCOMPARE(model.foundPlaces(), 0);
        QVERIFY(model.view(1).found.empty());
    }

    void aCorrectionKeepsTheRows()
    {
        TranscriptModel model;
        model.setTranscript(dialogue());
        QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
        auto corrected = dialogue();
        corrected.segments[0].text = "E como foi ontem?";
        model.setTranscript(corrected);
        QCOMPARE(resets.count(), 0);
        QCOMPARE(model.data(model.index(0), TranscriptModel::TextRole).toString(), QString("E como foi ontem?"));
        corrected.segments.pop_back();
        model.setCursor(2, 0);
        model.setTranscript(corrected);
        QCOMPARE(resets.count(), 1);
        QCOMPARE(model.cursorSegment(), 1);
        QCOMPARE(model.speakers(), (QStringList{"Bia", "Ana"}));
        QCOMPARE(model.voiceOf("Ana"), QString("patient"));
    }

    void withAMicrophoneEachALaneIsAChannel()
    {
        Waveform waveform;
        waveform.setTranscript(dialogue()); // Bia 1-3, Ana 4-8 and 9-12
        waveform.setPeaks(peaksOf({loudAt({1, 2, 12}, 13), loudAt({5, 6, 9}, 13)}));
        QCOMPARE(waveform.lanes(), 2);
        QCOMPARE(loudSeconds(waveform, 0), (QList<int>{5, 6, 9}));
        QCOMPARE(loudSeconds(waveform, 1), (QList<int>{1, 2, 12})); // what a channel holds is shown, turns or not
    }

    void withOneMicrophoneLanesFollowTheTranscript()
    {
        Waveform waveform;
        waveform.setTranscript(dialogue());
        const auto both = loudAt({0, 1, 2, 4, 5, 9, 12}, 13);
        for (const auto& channels :
             {std::vector<std::vector<std::int16_t>>{both}, std::vector<std::vector<std::int16_t>>{both, both}}) {
            waveform.setPeaks(peaksOf(channels));
            QCOMPARE(waveform.lanes(), 2);
            QCOMPARE(loudSeconds(waveform, 0), (QList<int>{4, 5, 9}));
            QCOMPARE(loudSeconds(waveform, 1), (QList<int>{1, 2}));
        }
        QVERIFY(std::abs(waveform.personShare() - 7.0 / 13) < 1e-9);
        QVERIFY(std::abs(waveform.otherShare() - 2.0 / 13) < 1e-9);
        QVERIFY(std::abs(waveform.silentShare() - 4.0 / 13) < 1e-9);
        Waveform alone;
        alone.setPeaks(peaksOf({both}));
        QCOMPARE(alone.lanes(), 1);
        QCOMPARE(loudSeconds(alone, 0), (QList<int>{0, 1, 2, 4, 5, 9, 12}));
    }

    void dimensionsSayValueIntervalAndChange()
    {
        std::vector<projections::MeasurementEntry> sessions;
        const double values[] = {1.0, 1.1, 0.9, 1.0, 4.0, -3.0};
        for (int day = 0; day < 6; ++day) {
            sessions.push_back(measured(day, values[day]));
        }
        const auto rows = ui::dimensionRows(sessions, sessions[4], {{"emotional_prosody", {}, {}, {}, "não concordo"}});
        QCOMPARE(rows.size(), extraction::dimensionCount);
        const auto& valence = rows[0];
        QCOMPARE(valence.value, std::optional(4.0));
        QVERIFY(std::abs(valence.interval - 0.98) < 1e-9);
        QCOMPARE(valence.series.size(), std::size_t{5}); // the session after it is not its past
        QVERIFY(valence.change && std::abs(*valence.change - 3) < 1e-9);
        const auto early = ui::dimensionRows(sessions, sessions[2], {});
        QVERIFY(!early[0].change); // the baseline itself has not changed

        ui::DimensionModel model;
        model.setRows(rows);
        const auto prosody = model.rowOf("emotional_prosody");
        QCOMPARE(prosody["hasValue"], QVariant(false));
        QVERIFY(!prosody["abstained"].toString().isEmpty());
        QVERIFY(!prosody["abstained"].toString().contains("extraction."));
        QCOMPARE(prosody["disputed"], QVariant(true));
        QCOMPARE(prosody["remarks"].toString(), QString("não concordo"));
        QVERIFY(std::isnan(prosody["series"].toList().first().toDouble()));
        QVERIFY(!model.rowOf("valence_emotional")["name"].toString().contains("dimensions."));
        QVERIFY(model.rowOf("humor").isEmpty());
    }

    void evidenceCountsWhatPullsUpAndDown()
    {
        ui::EvidenceModel model;
        model.setSpans({span(0, 0, 1, "a", -2), span(0, 0, 1, "b", 1), span(0, 0, 1, "c", -0.5)});
        QCOMPARE(model.up(), 1);
        QCOMPARE(model.down(), 2);
        QCOMPARE(model.data(model.index(1), ui::EvidenceModel::ShareRole).toDouble(), 0.5);
        QCOMPARE(model.data(model.index(0), ui::EvidenceModel::ShareRole).toDouble(), -1.0);
        model.setSpans({});
        QCOMPARE(model.rowCount(), 0);
    }
};

QTEST_GUILESS_MAIN(TestReviewModels)
#include "test_review_models.moc"
