// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest>
#include <optional>

#include "record/record_controller.h"
#include "shown_page.h"
#include "site/editing.h"
#include "site/site_folder.h"
#include "support/sound_server.h"

using namespace voither;
using test::must;
using test::SoundServer;
using ui::RecordController;

namespace {

/// How long a computer with other things to do may take.
constexpr int patience = 60'000;

QString registerSomebody(const test::SiteFolder& folder)
{
    const auto site = folder.open();
    events::PersonDetails details;
    details.recordNumber = std::string("77");
    details.name = std::string("Rosa Lima");
    const auto person = must(site::registerPerson(*site, details));
    events::ConsentRecorded consent;
    consent.person = person;
    consent.date = *base::parseDate("2026-03-03");
    must(site::recordConsent(*site, consent));
    return QString::fromStdString(person.toString());
}

} // namespace

/// What the page says of the sound, with a real sound server.
class TestRecordPage : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { SKIP_WITHOUT_SOUND_SERVER(); }

    void aMissingMicrophoneIsSaidUntilThereIsOne()
    {
        SoundServer server;
        QVERIFY(server.isUp());
        server.kill();
        const test::SiteFolder folder;
        test::ShownPage page(folder, "record", registerSomebody(folder), {});
        QTRY_VERIFY_WITH_TIMEOUT(page.shows("Nenhum microfone encontrado"), patience);
        server.restart();
        QTRY_VERIFY_WITH_TIMEOUT(!page.shows("Nenhum microfone encontrado"), patience);
        QCOMPARE(page.warnings(), QStringList());
    }

    void aSoundServerThatStopsInARecordingIsSaidAndGoneWhenItIsBack()
    {
        SoundServer server;
        QVERIFY(server.isUp());
        const test::SiteFolder folder;
        test::ShownPage page(folder, "record", registerSomebody(folder), {});
        auto* const recorder = page.desktop().recorder();
        QVERIFY(recorder != nullptr);
        QTRY_VERIFY_WITH_TIMEOUT(!recorder->devices().isEmpty(), patience);
        QVERIFY(!page.shows("O som deste computador parou"));
        recorder->start();
        QTRY_COMPARE_WITH_TIMEOUT(recorder->phase(), RecordController::Recording, patience);
        server.kill();
        QTRY_VERIFY_WITH_TIMEOUT(page.shows("O som deste computador parou"), patience);
        QVERIFY(page.shows("O que foi dito até aqui está salvo."));
        server.restart();
        QTRY_VERIFY_WITH_TIMEOUT(!page.shows("O som deste computador parou"), patience);
        QCOMPARE(page.warnings(), QStringList());
    }
};

QTEST_MAIN(TestRecordPage)
#include "test_record_page.moc"
