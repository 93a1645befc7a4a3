// SPDX-License-Identifier: GPL-3.0-or-later
#include <QQuickItem>
#include <QtTest>

#include "review/review_controller.h"
#include "review/waveform_item.h"
#include "shown_page.h"
#include "site/analysis.h"
#include "site/site_folder.h"
#include "site/spoken_session.h"

using namespace voither;
using test::must;

namespace {

constexpr int patience = 60000;

/// A site with one session that was measured.
class MeasuredSite {
protected:
    MeasuredSite()
        : m_session(makeSession())
    {
    }

    test::SiteFolder m_folder;
    base::SessionId m_session;

private:
    base::SessionId makeSession()
    {
        const auto site = m_folder.open();
        const auto spoken = test::speak(
            m_folder.folder(), "s",
            {.seconds = 8, .channels = 2, .patientSays = "eu dormi mal hoje e fiquei pensando na casa da minha mãe"});
        const auto session = must(site::importSession(*site, test::requestFor(spoken, "P-1"), {})).session;
        auto material = must(site::loadSession(*site, session));
        extraction::Options options;
        options.minimumWords = 5;
        must(site::storeMeasurement(*site, material, must(site::analyse(material, test::extractor(), options, {}))));
        return session;
    }
};

/// The review page of its session in a window, driven by keys.
class Page : private MeasuredSite, public test::ShownPage {
public:
    explicit Page(int segment = -1)
        : ShownPage(m_folder, "review", {}, QString::fromStdString(m_session.toString()), segment)
        , controller(root()->findChild<ui::ReviewController*>())
    {
    }

    QString sessionId() const { return QString::fromStdString(m_session.toString()); }
    QString text(int segment) const { return controller->transcript()->view(segment).text; }

    ui::ReviewController* controller;
};

} // namespace

class TestReviewPage : public QObject {
    Q_OBJECT

private slots:
    void theWholeReviewIsDoneByKeyboard()
    {
        Page page;
        auto* const controller = page.controller;
        QVERIFY(controller != nullptr);
        QCOMPARE(controller->transcript()->count(), 2);

        // The transcript has the keyboard: down to the second segment, correct it, and take that back.
        page.press(Qt::Key_Down);
        page.press(Qt::Key_Down);
        QCOMPARE(controller->transcript()->cursorSegment(), 1);
        page.press(Qt::Key_F2);
        QTRY_VERIFY(page.window().activeFocusItem() != nullptr
                    && page.window().activeFocusItem()->inherits("QQuickTextEdit"));
        page.press(Qt::Key_A, Qt::ControlModifier);
        page.type("eu dormi bem");
        page.press(Qt::Key_Return);
        QTRY_COMPARE_WITH_TIMEOUT(page.text(1), QString("eu dormi bem"), patience);
        QTRY_VERIFY_WITH_TIMEOUT(controller->isOutdated(), patience);
        page.press(Qt::Key_Z, Qt::ControlModifier);
        QTRY_VERIFY_WITH_TIMEOUT(page.text(1).startsWith("eu dormi mal"), patience);
        page.press(Qt::Key_Y, Qt::ControlModifier);
        QTRY_COMPARE_WITH_TIMEOUT(page.text(1), QString("eu dormi bem"), patience);

        // Esc leaves the words as they were.
        page.press(Qt::Key_F2);
        page.type("xyz");
        page.press(Qt::Key_Escape);
        QCOMPARE(page.text(1), QString("eu dormi bem"));

        // Five seconds on, and back.
        page.press(Qt::Key_Right, Qt::ControlModifier);
        QCOMPARE(controller->player()->position(), 5.0);
        page.press(Qt::Key_Left, Qt::ControlModifier);
        QCOMPARE(controller->player()->position(), 0.0);

        // Search and replace.
        page.press(Qt::Key_F, Qt::ControlModifier);
        page.type("bem");
        QTRY_COMPARE(controller->transcript()->foundPlaces(), 1);
        QVERIFY2(page.warnings().isEmpty(), qPrintable(page.warnings().join('\n')));
    }

    void aPlaceThatWasAskedForIsShownAndReadyToBeHeard()
    {
        Page page(1);
        auto* const transcript = page.controller->transcript();
        QCOMPARE(transcript->cursorSegment(), 1);
        QVERIFY(transcript->timeOf(1, 0) > 0);
        QCOMPARE(page.controller->player()->position(), transcript->timeOf(1, 0));
        page.press(Qt::Key_Up); // the words have the keyboard
        QCOMPARE(transcript->cursorSegment(), 0);

        // Asked for again while the session is shown already.
        page.desktop().openPage("review", {}, page.sessionId(), 1);
        QCOMPARE(transcript->cursorSegment(), 1);
        // The lock does not bring back where one was sent before.
        page.press(Qt::Key_Up);
        page.desktop().lock();
        QCOMPARE(transcript->cursorSegment(), 0);
        QVERIFY2(page.warnings().isEmpty(), qPrintable(page.warnings().join('\n')));
    }

    void whatHasToBeKnownIsShownWhenItComesUpAndGoesAgain()
    {
        Page page;
        const QString outdated = "A transcrição mudou depois da análise";
        const QString mentions = "a suicídio ou autolesão, a avaliar por um profissional";
        QVERIFY(!page.shows(outdated) && !page.shows(mentions));
        page.controller->editText(1, "eu dormi mal hoje e quero morrer");
        QTRY_VERIFY_WITH_TIMEOUT(page.shows(outdated), patience);
        page.controller->analyse();
        QTRY_VERIFY_WITH_TIMEOUT(page.shows(mentions), patience);
        QVERIFY(page.shows("quero morrer"));
        QVERIFY(!page.shows(outdated));
        page.controller->editText(1, "eu dormi mal hoje e sonhei");
        QTRY_VERIFY_WITH_TIMEOUT(page.shows(outdated), patience);
        page.controller->analyse();
        QTRY_VERIFY_WITH_TIMEOUT(!page.shows(outdated), patience);
        QTRY_VERIFY_WITH_TIMEOUT(!page.shows(mentions), patience);
        QCOMPARE(page.warnings(), QStringList());
    }

    void aMarkIsSetAndWordedAndRemovedByKeyboard()
    {
        Page page;
        auto* const marks = page.controller->marks();
        page.press(Qt::Key_Right, Qt::ControlModifier);
        page.press(Qt::Key_M);
        QTRY_COMPARE_WITH_TIMEOUT(marks->count(), 1, patience);
        QCOMPARE(marks->secondsAt(0), 5.0);

        // Its flag stands in the waveform, and a press there seeks to it exactly.
        auto* const wave = page.window().contentItem()->findChild<ui::WaveformItem*>();
        QVERIFY(wave != nullptr);
        const double x = wave->width() * 5 / wave->span();
        QCOMPARE(wave->markAt(x + 4, 5), 0);
        QCOMPARE(wave->markAt(x + 60, 5), -1);
        QCOMPARE(wave->markAt(x + 4, 40), -1);
        page.controller->player()->seek(0);
        QTest::mouseClick(&page.window(), Qt::LeftButton, {}, wave->mapToScene({x + 4, 5}).toPoint());
        QCOMPARE(page.controller->player()->position(), 5.0);

        // The list of marks by Tab, its words by F2, away by Delete.
        auto* const list = [&page] {
            for (auto* item : page.window().contentItem()->findChildren<QQuickItem*>()) {
                if (item->inherits("QQuickListView") && item->property("model").value<ui::SessionMarksModel*>()) {
                    return item;
                }
            }
            return static_cast<QQuickItem*>(nullptr);
        }();
        QVERIFY(list != nullptr && !list->isVisible());
        QMetaObject::invokeMethod(list->parentItem()->parentItem()->parentItem(), "wordMark", Q_ARG(int, 0));
        QTRY_VERIFY(list->isVisible());
        page.type("chorou");
        page.press(Qt::Key_Return);
        QTRY_COMPARE_WITH_TIMEOUT(marks->tell(0), QString("00:05, chorou"), patience);
        QTRY_VERIFY(page.window().activeFocusItem() == list);
        page.press(Qt::Key_F2);
        QTRY_VERIFY(page.window().activeFocusItem()->inherits("QQuickTextInput"));
        page.type("xyz");
        page.press(Qt::Key_Escape);
        QTRY_VERIFY(list->hasActiveFocus() && !page.window().activeFocusItem()->inherits("QQuickTextInput"));
        QCOMPARE(marks->tell(0), QString("00:05, chorou"));
        page.press(Qt::Key_Delete);
        QTRY_COMPARE_WITH_TIMEOUT(marks->count(), 0, patience);
        QVERIFY2(page.warnings().isEmpty(), qPrintable(page.warnings().join('\n')));
    }

    void spacePlaysOrSaysWhyNot()
    {
        Page page;
        page.press(Qt::Key_Space);
        QTRY_VERIFY(page.controller->player()->isPlaying() || !page.controller->player()->error().isEmpty());
        QTest::qWait(100);
        QVERIFY2(page.warnings().isEmpty(), qPrintable(page.warnings().join('\n')));
    }

    void aLockedPageComesBackWithItsRecording()
    {
        Page page;
        page.desktop().lock();
        QTRY_COMPARE_WITH_TIMEOUT(page.desktop().state(), ui::Desktop::Locked, patience);
        QVERIFY(!page.controller->player()->isPlaying());
        page.desktop().unlock({},
                              QString::fromUtf8(test::sitePassphrase.data(), qsizetype(test::sitePassphrase.size())));
        QTRY_COMPARE_WITH_TIMEOUT(page.desktop().state(), ui::Desktop::Open, patience);
        QTRY_VERIFY_WITH_TIMEOUT(page.controller->player()->isAvailable() && page.controller->isDrawn(), patience);
        QVERIFY(page.controller->error().isEmpty() && page.controller->refusal().isEmpty());
        QVERIFY2(page.warnings().isEmpty(), qPrintable(page.warnings().join('\n')));
    }
};

QTEST_MAIN(TestReviewPage)
#include "test_review_page.moc"
