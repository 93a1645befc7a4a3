// SPDX-License-Identifier: GPL-3.0-or-later
#include <QSignalSpy>
#include <QTest>

#include "model_rows.h"
#include "person/history_model.h"
#include "person/person_model.h"
#include "person/session_list_model.h"
#include "person/timeline_model.h"
#include "site/editing.h"
#include "site_people.h"
#include "threaded_site.h"

using namespace voither;
using test::addPerson;
using test::addSession;
using test::column;
using test::must;
using test::text;
using test::ThreadedSite;
using ui::HistoryModel;
using ui::PersonModel;
using ui::SessionListModel;
using ui::TimelineModel;

namespace {

QString idOf(const base::PersonId& person)
{
    return QString::fromStdString(person.toString());
}

template <class Model>
void open(Model& model, ThreadedSite& site, const base::PersonId& person)
{
    model.setProperty("person", idOf(person));
    model.setSite(&site.thread);
    ThreadedSite::waitFor([&model] { return !model.isLoading(); });
}

base::PersonId addAna(ThreadedSite& site)
{
    return site.change([](site::Site& open) {
        events::PersonDetails details;
        details.name = std::string("Ana Lima");
        details.recordNumber = std::string("77");
        details.cpf = std::string("52998224725");
        details.phone = std::string("(81) 98888-7712");
        details.birthDate = std::string("1990-03-05");
        details.primaryDiagnosisIcd11 = "6A70";
        details.primaryDiagnosisIcd10 = "F32";
        return must(site::registerPerson(open, details));
    });
}

} // namespace

class TestPersonModels : public QObject {
    Q_OBJECT

private slots:
    void identifiersAreMaskedUntilTheyAreAskedFor()
    {
        ThreadedSite site;
        const auto ana = addAna(site);
        PersonModel model;
        open(model, site, ana);
        QCOMPARE(model.name(), QString("Ana Lima"));
        QCOMPARE(model.facts(), QString("35 ano(s) · prontuário 77")); // thirty-six tomorrow
        QCOMPARE(model.details(), QString("6A70 Depressivo / F32"));
        QCOMPARE(model.identifiers().size(), 2);
        auto cpf = model.identifiers().first().toMap();
        QCOMPARE(cpf["masked"].toString(), QString("•••.•••.•••-25"));
        QCOMPARE(cpf["value"].toString(), QString());
        model.reveal();
        ThreadedSite::waitFor([&model] { return model.isRevealed(); });
        cpf = model.identifiers().first().toMap();
        QCOMPARE(cpf["value"].toString(), QString("529.982.247-25"));
        QCOMPARE(model.identifiers().size(), 3); // and the birth date
        model.hide();
        QCOMPARE(model.identifiers().first().toMap()["value"].toString(), QString());
        PersonModel another;
        open(another, site, ana);
        QVERIFY(!another.isRevealed());
    }

    void aConsentIsGivenAndWithdrawn()
    {
        ThreadedSite site;
        const auto ana = addAna(site);
        PersonModel model;
        open(model, site, ana);
        QVERIFY(!model.recordingConsent());
        QSignalSpy consented(&model, &PersonModel::consented);
        model.recordConsent(PersonModel::Recording, "2026-03-01", true);
        ThreadedSite::waitFor([&model] { return model.recordingConsent(); });
        QCOMPARE(consented.count(), 1);
        QVERIFY(!model.researchConsent());
        model.withdrawConsent(PersonModel::Recording, "2026-03-02");
        ThreadedSite::waitFor([&model] { return !model.recordingConsent(); });
        model.withdrawConsent(PersonModel::Recording, "2026-03-02");
        ThreadedSite::waitFor([&model] { return !model.isSaving(); });
        QVERIFY(!model.refusal().isEmpty());
        model.recordConsent(PersonModel::Research, "2027-01-01", false);
        ThreadedSite::waitFor([&model] { return !model.isSaving(); });
        QVERIFY(!model.refusal().isEmpty());
        QCOMPARE(consented.count(), 2);

        TimelineModel timeline;
        open(timeline, site, ana);
        QCOMPARE(column(timeline, TimelineModel::TitleRole),
                 (QStringList{"Consentimento para gravar retirado", "Consentimento para gravar"}));
        QCOMPARE(text(timeline, 1, TimelineModel::DetailRole), QString("dado por responsável"));
    }

    void nobodyIsSaidToBeThere()
    {
        ThreadedSite site;
        PersonModel model;
        open(model, site, base::PersonId::generate(site.folder.clock.now()));
        QVERIFY(!model.error().isEmpty());
        QCOMPARE(model.name(), QString());
    }

    void theTimelineIsNewestFirstByMonth()
    {
        ThreadedSite site;
        const auto ana = addAna(site);
        site.change([ana](site::Site& open) {
            addSession(open, ana, 40);
            const auto session = addSession(open, ana, 2, 1.0);
            const auto note = must(site::writeNote(open, ana, session, "Falou\nda mãe."));
            must(site::signNote(open, ana, note, 1));
            must(site::recordIntervention(
                open, {ana, {}, "home_visit", "Com a família", open.clock().now() - std::chrono::days(1), {}, ""}));
            return 0;
        });
        TimelineModel model;
        open(model, site, ana);
        QCOMPARE(column(model, TimelineModel::TitleRole),
                 (QStringList{"Nota da sessão 2, assinada", "Visita domiciliar", "Sessão 2", "Sessão 1"}));
        QCOMPARE(text(model, 0, TimelineModel::DetailRole), QString("ana · Falou da mãe."));
        QVERIFY(text(model, 2, TimelineModel::DetailRole).contains("50 min"));
        QVERIFY(!text(model, 2, TimelineModel::SessionRole).isEmpty());
        QVERIFY(text(model, 1, TimelineModel::SessionRole).isEmpty());
        QVERIFY(text(model, 2, TimelineModel::MonthRole) != text(model, 3, TimelineModel::MonthRole));
    }

    void sessionsSayWhatIsStillToBeDone()
    {
        ThreadedSite site;
        const auto ana = addAna(site);
        site.change([ana](site::Site& open) {
            const auto first = addSession(open, ana, 9, 1.0);
            addSession(open, ana, 2);
            must(site::writeNote(open, ana, first, "Rascunho."));
            return 0;
        });
        SessionListModel model;
        open(model, site, ana);
        QCOMPARE(column(model, SessionListModel::NumberRole), (QStringList{"2", "1"}));
        QCOMPARE(column(model, SessionListModel::StatusRole), (QStringList{"sem gravação", "analisada"}));
        QCOMPARE(column(model, SessionListModel::NoteRole), (QStringList{"", "rascunho"}));
        QCOMPARE(text(model, 1, SessionListModel::WordsRole), QLocale().toString(1234));
        QCOMPARE(text(model, 1, SessionListModel::QualityRole), QString("87 %"));
        model.sortBy("words", false);
        QCOMPARE(column(model, SessionListModel::NumberRole), (QStringList{"2", "1"}));
        model.sortBy("words", true);
        QCOMPARE(column(model, SessionListModel::NumberRole), (QStringList{"1", "2"}));
        QCOMPARE(model.sessionAt(0), text(model, 0, SessionListModel::SessionRole));
        QCOMPARE(model.sessionAt(7), QString());
    }

    void theHistorySaysWhoDidWhatPageByPage()
    {
        ThreadedSite site;
        const auto ana = addAna(site);
        site.change([ana](site::Site& open) {
            for (int i = 0; i < 40; ++i) {
                addSession(open, ana, 41 - i, 1.0);
            }
            events::PersonDetails changes;
            changes.phone = events::Personal("1");
            must(site::updatePerson(open, ana, changes, {"birth_date"}, 1));
            return 0;
        });
        HistoryModel model;
        open(model, site, ana);
        QCOMPARE(text(model, 0, HistoryModel::WhatRole), QString("Corrigiu o cadastro: data de nascimento, telefone"));
        QCOMPARE(text(model, 0, HistoryModel::WhoRole), QString("ana"));
        QCOMPARE(text(model, 1, HistoryModel::WhatRole), QString("Analisou a sessão 40"));
        QCOMPARE(model.rowCount(), 60);
        QVERIFY(model.canFetchMore({}));
        model.fetchMore({});
        site.settle();
        QCOMPARE(model.rowCount(), 82);
        QVERIFY(!model.canFetchMore({}));
        QCOMPARE(text(model, 81, HistoryModel::WhatRole), QString("Registrou a pessoa"));
        const QStringList whats = column(model, HistoryModel::WhatRole);
        QCOMPARE(QSet<QString>(whats.begin(), whats.end()).size(), 82);
    }
};

QTEST_MAIN(TestPersonModels)
#include "test_person_models.moc"
