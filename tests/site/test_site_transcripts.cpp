// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest>

#include "projections/measurements.h"
#include "projections/sessions.h"
#include "site/analysis.h"
#include "site/editing.h"
#include "site/verification.h"
#include "site_folder.h"
#include "spoken_session.h"
#include "transcript/edit.h"

using namespace voither;
using events::TranscriptDocument;
using test::codeOf;
using test::must;
using test::SiteFolder;
using transcript::Transcript;

namespace {

/// A site with one session of two speakers and two segments.
struct Open {
    SiteFolder folder;
    std::unique_ptr<site::Site> site = folder.open();
    base::SessionId session = imported();

    projections::SessionEntry entry() const
    {
        return must(projections::findSession(site->database(), session)).value();
    }
    TranscriptDocument document() const { return must(projections::transcriptOf(site->database(), session)).value(); }
    base::Result<> change(const site::TranscriptChange& change) const
    {
        return site::changeTranscript(*site, session, change, entry().version);
    }
    base::Result<> undo() const { return site::undoEdit(*site, session, entry().version); }
    base::Result<> redo() const { return site::redoEdit(*site, session, entry().version); }
    site::EditHistory history() const { return must(site::editHistory(*site, session)); }
    std::int64_t events() const { return must(site->log().end()).position; }
    bool sound() const { return must(site::verify(*site, {})).findings.empty(); }
    void reopen()
    {
        site.reset();
        site = folder.open();
    }

    void measure() const
    {
        auto material = must(site::loadSession(*site, session));
        extraction::Options options;
        options.minimumWords = 5;
        const auto measurement = must(site::analyse(material, test::extractor(), options, {}));
        must(site::storeMeasurement(*site, material, measurement));
    }

private:
    base::SessionId imported() const
    {
        auto request = test::requestFor(test::speak(folder.folder(), "a", {.seconds = 2}), "P-1");
        request.audio.reset();
        return must(site::importSession(*site, request, {})).session;
    }
};

/// One change of each kind; every one changes something after those before it.
std::vector<site::TranscriptChange> changesOfEveryKind()
{
    return {
        [](const Transcript& t) { return transcript::withText(t, 1, "eu não acordei tarde e não dormi"); },
        [](const Transcript& t) { return transcript::splitAtOffset(t, 1, std::string("eu não acordei tarde").size()); },
        [](const Transcript& t) { return transcript::withSpeaker(t, 2, "Mãe"); },
        [](const Transcript& t) { return transcript::withRole(t, "Mãe", transcript::Role::Other); },
        [](const Transcript& t) { return transcript::renameSpeaker(t, "Paciente", "Ana"); },
        [](const Transcript& t) { return transcript::swapSpeakers(t, "Ana", "Terapeuta"); },
        [](const Transcript& t) {
            return transcript::withReplaced(t, {"não", false, true}, "nunca");
        },
        [](const Transcript& t) { return transcript::mergeWithNext(t, 0); },
        [](const Transcript& t) { return base::Result<Transcript>(transcript::withRolesSwapped(t)); },
        [](const Transcript& t) { return transcript::renameSpeaker(t, "Mãe", t.segments[0].speaker); },
    };
}

} // namespace

class TestSiteTranscripts : public QObject {
    Q_OBJECT

private slots:
    void everyEditCanBeTakenBackAndMadeAgain()
    {
        Open open;
        std::vector<TranscriptDocument> states{open.document()};
        for (const auto& change : changesOfEveryKind()) {
            const auto before = open.events();
            must(open.change(change));
            QCOMPARE(open.events(), before + 1);
            QVERIFY(open.document() != states.back());
            states.push_back(open.document());
        }
        const std::size_t edits = states.size() - 1;
        for (int round = 0; round < 2; ++round) {
            for (std::size_t i = edits; i > 0; --i) {
                QCOMPARE(open.history().undoable, i);
                must(open.undo());
                QVERIFY2(open.document() == states[i - 1], std::to_string(i).c_str());
            }
            QCOMPARE(codeOf(open.undo()), std::string("InvalidArgument"));
            open.reopen(); // the log remembers
            for (std::size_t i = 1; i <= edits; ++i) {
                QCOMPARE(open.history().redoable, edits - i + 1);
                must(open.redo());
                QVERIFY2(open.document() == states[i], std::to_string(i).c_str());
            }
            QCOMPARE(codeOf(open.redo()), std::string("InvalidArgument"));
        }
        QVERIFY(open.sound());
    }

    void undoAndRedoMayBeMixed()
    {
        Open open;
        const auto attached = open.document();
        const auto say = [&open](const char* text) {
            must(site::editSegment(*open.site, open.session, 0, text, open.entry().version));
        };
        say("um");
        say("dois");
        must(open.undo());
        must(open.redo());
        must(open.undo());
        must(open.undo());
        QVERIFY(open.document() == attached);
        must(open.redo());
        QCOMPARE(open.document().segments[0].text, std::string("um"));
        say("três"); // what was taken back is not made again after something new
        QCOMPARE(open.history().redoable, std::size_t{0});
        QCOMPARE(open.history().undoable, std::size_t{2});
        must(open.undo());
        QCOMPARE(open.document().segments[0].text, std::string("um"));
        must(open.undo());
        QVERIFY(open.document() == attached);
        QVERIFY(open.sound());
    }

    void anotherTranscriptBeginsANewHistory()
    {
        Open open;
        const auto first = open.document();
        must(site::editSegment(*open.site, open.session, 0, "um", open.entry().version));
        auto batch = open.site->batch();
        must(batch.add(events::TranscriptAttached{.session = open.session,
                                                  .person = open.entry().person,
                                                  .segments = 2,
                                                  .language = {},
                                                  .document = events::Personal(must(encodeTranscript(first)))}));
        must(batch.commit());
        QCOMPARE(open.history().undoable, std::size_t{0});
        must(site::editSegment(*open.site, open.session, 0, "dois", open.entry().version));
        must(open.undo());
        QVERIFY(open.document() == first);
    }

    void wordsThatStayKeepTheirTimes()
    {
        const Open open;
        auto timed = must(projections::transcriptOf(open.site->database(), open.session)).value();
        timed.segments[0].words = {{"como", 0.1, 0.3, 0.9, false}, {"vai", 0.4, 0.8, 0.2, false}};
        timed.segments[0].text = "como vai";
        auto batch = open.site->batch();
        must(batch.add(events::TranscriptAttached{.session = open.session,
                                                  .person = open.entry().person,
                                                  .segments = 2,
                                                  .language = {},
                                                  .document = events::Personal(must(encodeTranscript(timed)))}));
        must(batch.commit());
        must(site::editSegment(*open.site, open.session, 0, "como você vai", open.entry().version));
        const auto words = open.document().segments[0].words;
        QCOMPARE(words.size(), std::size_t{3});
        QVERIFY(words[0] == timed.segments[0].words[0] && words[2] == timed.segments[0].words[1]);
        QVERIFY(words[1].timeInterpolated && words[1].startTime >= 0.3 && words[1].endTime <= 0.4);
    }

    void whatChangesNothingIsNoEvent()
    {
        const Open open;
        const auto before = open.events();
        must(open.change([](const Transcript& t) { return base::Result<Transcript>(t); }));
        must(site::editSegment(*open.site, open.session, 0, open.document().segments[0].text, open.entry().version));
        QCOMPARE(open.events(), before);
        const auto seen = open.entry().version;
        must(site::editSegment(*open.site, open.session, 0, "um", seen));
        QCOMPARE(codeOf(site::undoEdit(*open.site, open.session, seen)), std::string("VersionConflict"));
        QCOMPARE(open.events(), before + 1);
    }

    void aMeasurementOfAnotherWordingIsOutdated()
    {
        const Open open;
        QVERIFY(!open.entry().outdated); // was never measured
        open.measure();
        QVERIFY(!open.entry().outdated);
        must(site::editSegment(*open.site, open.session, 1, "eu dormi bem e acordei cedo hoje", open.entry().version));
        QVERIFY(open.entry().outdated);
        const auto all = must(projections::sessionsOf(open.site->database(), open.entry().person));
        QVERIFY(all.front().outdated);
        open.measure();
        QVERIFY(!open.entry().outdated);
    }

    void aDisagreementIsRecordedAndCanBeWithdrawn()
    {
        const Open open;
        const auto disputes = [&open] {
            return must(projections::disputesOf(open.site->database(), open.site->vault(), open.session));
        };
        QCOMPARE(codeOf(site::disputeMeasurement(*open.site, open.session, "valence_emotional", {})),
                 std::string("InvalidArgument"));
        open.measure();
        must(site::disputeMeasurement(*open.site, open.session, "valence_emotional", "estava ironizando"));
        must(site::disputeMeasurement(*open.site, open.session, "arousal_activation", {}));
        QCOMPARE(disputes().size(), std::size_t{2});
        QCOMPARE(disputes()[1].column, std::string("valence_emotional"));
        QCOMPARE(disputes()[1].remarks, std::string("estava ironizando"));
        QVERIFY(disputes()[1].by == open.site->vault().user().id && !disputes()[1].measurement.isNull());
        QVERIFY(!open.entry().outdated); // a disagreement does not change what was measured
        must(site::disputeMeasurement(*open.site, open.session, "valence_emotional", "era uma citação"));
        QCOMPARE(disputes()[1].remarks, std::string("era uma citação"));
        must(site::withdrawDispute(*open.site, open.session, "valence_emotional"));
        QCOMPARE(disputes().size(), std::size_t{1});
        QCOMPARE(codeOf(site::disputeMeasurement(*open.site, open.session, "humor", {})),
                 std::string("InvalidArgument"));
        QVERIFY(open.sound());
    }
};

QTEST_GUILESS_MAIN(TestSiteTranscripts)
#include "test_site_transcripts.moc"
