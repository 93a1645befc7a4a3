// SPDX-License-Identifier: GPL-3.0-or-later
#include <QSignalSpy>
#include <QtTest>

#include "projections/measurements.h"
#include "projections/notes.h"
#include "projections/sessions.h"
#include "review/review_controller.h"
#include "site/analysis.h"
#include "site/editing.h"
#include "site/recordings.h"
#include "site/spoken_session.h"
#include "support/sound_server.h"
#include "threaded_site.h"

using namespace voither;
using ui::ReviewController;
using ui::TranscriptModel;

namespace {

constexpr const char* says = "eu não acordei cedo hoje e não fiquei pensando na casa da minha mãe";
constexpr int patience = 60000;

/// A session with sound and transcript, and measures when asked for.
base::SessionId importSession(test::ThreadedSite& site, bool measured)
{
    const auto spoken = test::speak(site.folder.folder(), "s", {.seconds = 8, .channels = 2, .patientSays = says});
    return site.ask([&](site::Site& open) -> base::Result<base::SessionId> {
        const auto imported = site::importSession(open, test::requestFor(spoken, "P-1"), {});
        if (!imported) {
            return tl::unexpected(imported.error());
        }
        if (measured) {
            auto material = test::must(site::loadSession(open, imported->session));
            extraction::Options options;
            options.minimumWords = 5;
            test::must(site::storeMeasurement(open, material,
                                              test::must(site::analyse(material, test::extractor(), options, {}))));
        }
        return imported->session;
    });
}

/// A review that is open and whole.
struct Review {
    explicit Review(bool measured = true)
        : session(importSession(site, measured))
    {
        open();
    }

    void open()
    {
        controller.setSite(&site.thread);
        controller.setSession(QString::fromStdString(session.toString()));
        const bool shown = QTest::qWaitFor(
            [this] { return !controller.isLoading() && controller.isDrawn() && controller.player()->isAvailable(); },
            patience);
        if (!shown) {
            qFatal("the review was not shown: %s %s", qPrintable(controller.error()), qPrintable(controller.refusal()));
        }
    }

    QString text(int segment) { return controller.transcript()->view(segment).text; }
    bool settles(const std::function<bool()>& settled) { return QTest::qWaitFor(settled, patience); }

    test::ThreadedSite site;
    base::SessionId session;
    ReviewController controller;
};

} // namespace

class TestReviewController : public QObject {
    Q_OBJECT

private slots:
    void aSessionIsShownWithAllItsParts()
    {
        Review review;
        QCOMPARE(review.controller.person(), QString("Prontuário P-1"));
        QCOMPARE(review.controller.sessionNumber(), 1);
        QCOMPARE(review.controller.transcript()->count(), 2);
        QVERIFY(review.controller.isMeasured() && !review.controller.isOutdated());
        QCOMPARE(review.controller.dimensions()->rowCount(), 15);
        QVERIFY(!review.controller.chosenColumn().isEmpty());
        QVERIFY(std::abs(review.controller.waveform()->duration() - 8) < 0.1);
        QCOMPARE(review.controller.waveform()->lanes(), 2);
        QVERIFY(std::abs(review.controller.player()->duration() - 8) < 0.1);
        QVERIFY(review.controller.error().isEmpty() && review.controller.refusal().isEmpty());
    }

    void correctionsSaveThemselvesInOrderAndCanBeTakenBack()
    {
        Review review;
        const QString before = review.text(1);
        review.controller.editText(1, "eu dormi bem");
        review.controller.split(1, 3); // asked for before the first is on the medium
        QVERIFY(review.settles([&] { return review.controller.transcript()->count() == 3; }));
        QCOMPARE(review.text(1), QString("eu"));
        QVERIFY(review.controller.isOutdated() && review.controller.canUndo());
        review.controller.mergeWithNext(1);
        QVERIFY(review.settles([&] { return review.controller.transcript()->count() == 2; }));
        for (int i = 0; i < 3; ++i) {
            review.controller.undo();
        }
        QVERIFY(review.settles([&] { return review.text(1) == before && !review.controller.canUndo(); }));
        review.controller.redo();
        QVERIFY(review.settles([&] { return review.text(1) == "eu dormi bem"; }));
        QVERIFY(review.controller.refusal().isEmpty());
    }

    void speakersAreRenamedAndSwapped()
    {
        Review review;
        auto* const transcript = review.controller.transcript();
        QCOMPARE(transcript->speakers(), (QStringList{"Terapeuta", "Paciente"}));
        review.controller.renameSpeaker("Paciente", "Ana");
        QVERIFY(review.settles([&] { return transcript->speakers().contains("Ana"); }));
        review.controller.swapSpeakers("Ana", "Terapeuta");
        QVERIFY(review.settles([&] { return transcript->speakers() == (QStringList{"Ana", "Terapeuta"}); }));
        QCOMPARE(transcript->voiceOf("Ana"), QString("patient"));
        review.controller.setRole("Ana", "other");
        QVERIFY(review.settles([&] { return transcript->voiceOf("Ana") == "other"; }));
        review.controller.setSpeaker(1, "Ana");
        QVERIFY(review.settles([&] { return transcript->speakers() == QStringList{"Ana"}; }));
    }

    void replacingTouchesEveryPlaceThatWasCounted()
    {
        Review review;
        review.controller.transcript()->search("não", false, true);
        QCOMPARE(review.controller.transcript()->foundPlaces(), 2);
        review.controller.replaceAll("nunca");
        QVERIFY(review.settles([&] { return review.text(1).contains("nunca"); }));
        QCOMPARE(review.text(1).count("nunca"), 2);
        QCOMPARE(review.controller.transcript()->foundPlaces(), 0);
        review.controller.undo();
        QVERIFY(review.settles([&] { return review.text(1).count("não") == 2; }));
    }

    void aRefusedCommandSaysSoAndLosesNothing()
    {
        Review review;
        review.controller.editText(0, "   ");
        QVERIFY(review.settles([&] { return !review.controller.refusal().isEmpty(); }));
        review.controller.editText(0, "e agora?");
        QVERIFY(review.settles([&] { return review.text(0) == "e agora?"; }));
        QVERIFY(review.controller.refusal().isEmpty());
    }

    void analysingAgainMakesMeasuresCurrent()
    {
        Review review;
        review.controller.editText(1, "eu dormi bem e acordei cedo hoje com minha mãe");
        QVERIFY(review.settles([&] { return review.controller.isOutdated(); }));
        review.controller.analyse();
        QVERIFY(review.settles([&] { return review.controller.isMeasured() && !review.controller.isOutdated(); }));
        QVERIFY2(review.controller.refusal().isEmpty(), qPrintable(review.controller.refusal()));
    }

    void aDisagreementIsShownInItsRow()
    {
        Review review;
        const QString column = "self_reference_density";
        review.controller.dispute(column, "  estava citando  ");
        QVERIFY(review.settles([&] { return review.controller.dimensions()->rowOf(column)["disputed"].toBool(); }));
        QCOMPARE(review.controller.dimensions()->rowOf(column)["remarks"].toString(), QString("estava citando"));
        review.controller.withdrawDispute(column);
        QVERIFY(review.settles([&] { return !review.controller.dimensions()->rowOf(column)["disputed"].toBool(); }));
    }

    void marksOfTheRecordingAreShownInTheirPlaces()
    {
        Review review(false);
        QCOMPARE(review.controller.marks()->count(), 0);
        const auto person = base::PersonId::parse(review.controller.personId().toStdString());
        review.site.change([&](site::Site& site) -> base::Result<> {
            using enum events::MarkKind;
            for (const auto& [kind, seconds, text] :
                 {std::tuple(Interruption, 5.0, ""), std::tuple(Mark, 2.5, "falou da mãe"),
                  std::tuple(Mark, 7.0, "")}) {
                events::SessionMarked mark;
                mark.session = review.session;
                mark.person = *person;
                mark.kind = kind;
                mark.seconds = seconds;
                mark.lengthSeconds = kind == Interruption ? std::optional(65.0) : std::nullopt;
                mark.text = *text != '\0' ? events::Personal(text) : events::Personal();
                if (const auto set = site::markSession(site, mark); !set) {
                    return tl::unexpected(set.error());
                }
            }
            return {};
        });
        auto* const marks = review.controller.marks();
        QTRY_COMPARE_WITH_TIMEOUT(marks->count(), 3, patience);
        QCOMPARE(marks->tell(0), QString("00:02, falou da mãe"));
        QCOMPARE(marks->tell(1), QString("00:05, interrupção de 01:05"));
        QCOMPARE(marks->tell(2), QString("00:07, marca"));
        const auto& signs = review.controller.waveform()->marks();
        QCOMPARE(signs.size(), std::size_t{3});
        QVERIFY(signs[0].seconds == 2.5 && !signs[0].isBreak && signs[1].isBreak);
        marks->remove(1); // what the recording says of itself stays
        marks->word(1, "nada aconteceu");
        review.site.settle();
        QCOMPARE(marks->tell(1), QString("00:05, interrupção de 01:05"));
    }

    void aMarkIsSetWordedRemovedAndBroughtBack()
    {
        Review review(false);
        auto* const marks = review.controller.marks();
        review.controller.player()->seek(3);
        const QString id = marks->mark(review.controller.player()->position());
        QTRY_COMPARE_WITH_TIMEOUT(marks->rowOf(id), 0, patience);
        QCOMPARE(marks->tell(0), QString("00:03, marca"));
        marks->mark(1); // the row of the first one moves
        QTRY_COMPARE_WITH_TIMEOUT(marks->rowOf(id), 1, patience);
        marks->word(1, "  chorou  ");
        QTRY_COMPARE_WITH_TIMEOUT(marks->tell(1), QString("00:03, chorou"), patience);
        marks->remove(1);
        QTRY_COMPARE_WITH_TIMEOUT(marks->count(), 1, patience);
        QCOMPARE(marks->rowOf(id), -1);
        marks->restore();
        QTRY_COMPARE_WITH_TIMEOUT(marks->tell(1), QString("00:03, chorou"), patience);
        QCOMPARE(marks->rowOf(id), 1);
        marks->restore(); // there is nothing more to bring back
        review.site.settle();
        QCOMPARE(marks->count(), 2);
        QVERIFY2(review.controller.refusal().isEmpty(), qPrintable(review.controller.refusal()));
    }

    void aNoteSavesItselfAndIsSignedOnce()
    {
        Review review;
        auto* const note = review.controller.note();
        note->setText("Dormiu mal.");
        QVERIFY(note->isPending() && !note->isSaved());
        QVERIFY(review.settles([&] { return note->isSaved(); })); // without asking
        note->setText("Dormiu mal. Falou da mãe.");
        note->sign();
        QVERIFY(review.settles([&] { return note->signedNotes().size() == 1; }));
        QCOMPARE(note->signedNotes()[0].toMap()["text"].toString(), QString("Dormiu mal. Falou da mãe."));
        QVERIFY(!note->signedNotes()[0].toMap()["author"].toString().isEmpty());
        QVERIFY(note->text().isEmpty());
        note->useTemplate();
        QVERIFY(review.settles([&] { return note->isSaved(); }));
        const auto stored = review.site.ask([&](site::Site& site) -> base::Result<std::vector<projections::Note>> {
            const auto entry = projections::findSession(site.database(), review.session);
            return projections::notesOf(site.database(), site.vault(), (*entry)->person);
        });
        QCOMPARE(stored.size(), std::size_t{2});
        // Both were written in the same instant of the fixed clock: either may come first.
        QCOMPARE(
            std::count_if(stored.begin(), stored.end(), [](const auto& each) { return each.signedAt.has_value(); }), 1);
    }

    void whatWasTypedIsSavedWhenThePageGoes()
    {
        test::ThreadedSite site;
        const auto session = importSession(site, false);
        {
            ReviewController controller;
            controller.setSite(&site.thread);
            controller.setSession(QString::fromStdString(session.toString()));
            QVERIFY(QTest::qWaitFor([&] { return !controller.isLoading(); }, patience));
            QTest::qWait(50);
            controller.note()->setText("Última frase");
        }
        const auto count = site.ask([&](site::Site& open) -> base::Result<std::size_t> {
            const auto entry = projections::findSession(open.database(), session);
            return projections::notesOf(open.database(), open.vault(), (*entry)->person)->size();
        });
        QCOMPARE(count, std::size_t{1});
    }

    void withoutASoundDeviceThePositionStillMoves()
    {
        Review review;
        auto* const player = review.controller.player();
        player->seek(5);
        QCOMPARE(player->position(), 5.0);
        QCOMPARE(review.controller.transcript()->playingSegment(), 1);
        player->skip(-100);
        QCOMPARE(player->position(), 0.0);
        player->skip(100);
        QCOMPARE(player->position(), player->duration());
        player->setSpeed(9);
        QCOMPARE(player->speed(), 2.0);
    }

    void aRecordingIsHeardFromAnyPlaceToItsEnd()
    {
        SKIP_WITHOUT_SOUND_SERVER();
        const test::SoundServer server;
        Review review;
        auto* const player = review.controller.player();
        player->playFrom(2);
        QVERIFY(player->isPlaying());
        QVERIFY(review.settles([&] { return player->position() > 2.2; }));
        QVERIFY(player->isPlaying());
        player->seek(7.5);
        QVERIFY(review.settles([&] { return !player->isPlaying(); }));
        QCOMPARE(player->position(), player->duration());
        QCOMPARE(player->error(), QString());
    }

    void aSoundServerThatEndsStopsPlayingAndIsToldAndTheNextOnePlaysOn()
    {
        SKIP_WITHOUT_SOUND_SERVER();
        test::SoundServer server;
        Review review;
        auto* const player = review.controller.player();
        player->play();
        QVERIFY(review.settles([&] { return player->position() > 0.2; }));
        server.kill();
        QVERIFY(review.settles([&] { return !player->isPlaying(); }));
        QVERIFY(!player->error().isEmpty());
        server.restart();
        const double stopped = player->position();
        player->play();
        QVERIFY(review.settles([&] { return player->position() > stopped + 0.2; }));
        QCOMPARE(player->error(), QString());
    }

    void afterALockTheRecordingOpensAgain()
    {
        Review review;
        review.site.thread.close();
        review.controller.editText(0, "depois da trava");
        QVERIFY(review.settles([&] { return !review.controller.refusal().isEmpty(); }));
        review.site.open();
        review.controller.reload();
        QVERIFY(
            review.settles([&] { return review.controller.isDrawn() && review.controller.player()->isAvailable(); }));
        review.controller.editText(0, "depois da volta");
        QVERIFY(review.settles([&] { return review.text(0) == "depois da volta"; }));
    }
};

QTEST_MAIN(TestReviewController)
#include "test_review_controller.moc"
