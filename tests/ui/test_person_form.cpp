// SPDX-License-Identifier: GPL-3.0-or-later
#include <QSignalSpy>
#include <QTest>

#include "people/diagnoses.h"
#include "people/person_form_controller.h"
#include "projections/people.h"
#include "site/editing.h"
#include "site_people.h"
#include "threaded_site.h"

using namespace voither;
using test::addPerson;
using test::must;
using test::ThreadedSite;
using ui::PersonFormController;

namespace {

struct Form {
    explicit Form(const QString& person = {})
    {
        controller.setProperty("person", person);
        controller.setSite(&site.thread);
        ThreadedSite::waitFor([this] { return controller.isReady(); });
    }
    void write(const char* field, const QVariant& value) { controller.setProperty(field, value); }
    QString error(const char* field) const { return controller.errors().value(field).toString(); }
    QString hint(const char* field) const { return controller.hints().value(field).toString(); }
    /// The person's id; empty when it was refused.
    QString save()
    {
        QSignalSpy saved(&controller, &PersonFormController::saved);
        controller.save();
        ThreadedSite::waitFor([this] { return !controller.isSaving(); });
        site.settle();
        return saved.isEmpty() ? QString() : saved.first().first().toString();
    }
    projections::PersonCard card(const QString& person)
    {
        const auto id = *base::PersonId::parse(person.toStdString());
        return site.change(
            [id](site::Site& open) { return *must(projections::personCard(open.database(), open.vault(), id)); });
    }

    ThreadedSite site;
    PersonFormController controller;
};

} // namespace

class TestPersonForm : public QObject {
    Q_OBJECT

private slots:
    void somebodyIsRegisteredWithConsents()
    {
        Form form;
        form.write("name", "  Ana   Lima ");
        form.write("socialName", "Anita");
        form.write("recordNumber", "77");
        form.write("birthDate", "1990-05-06");
        form.write("cpf", "529.982.247-25");
        form.write("cns", "700 0000 0000 0005");
        form.write("phone", "(81) 98888-7777");
        form.write("diagnosis", "6a70");
        form.write("gender", "female");
        form.write("recordingConsent", true);
        form.write("consentDate", "2026-03-01");
        form.write("guardian", true);
        const QString person = form.save();
        QVERIFY2(!person.isEmpty(), qPrintable(QDebug::toString(form.controller.errors())));
        const auto card = form.card(person);
        QCOMPARE(card.entry.name, "Ana Lima");
        QCOMPARE(card.entry.calledName(), "Anita");
        QCOMPARE(card.entry.recordNumber, "77");
        QCOMPARE(card.birthDate, "1990-05-06");
        QCOMPARE(card.cpf, "52998224725");
        QCOMPARE(card.cns, "700000000000005");
        QCOMPARE(card.phone, "(81) 98888-7777");
        QCOMPARE(card.entry.primaryDiagnosisIcd11, "6A70");
        QCOMPARE(card.primaryDiagnosisIcd10, "F32");
        QCOMPARE(card.entry.gender, "female");
        QCOMPARE(card.entry.consentDate, base::parseDate("2026-03-01"));
        QVERIFY(!card.entry.consentResearch);
    }

    void withoutNameAndRecordNobodyIsRegistered()
    {
        Form form;
        QCOMPARE(form.error("name"), QString());
        QCOMPARE(form.save(), QString());
        QVERIFY(!form.error("name").isEmpty());
        form.write("recordNumber", "12");
        QCOMPARE(form.error("name"), QString());
        QVERIFY(!form.save().isEmpty());
    }

    void numbersAreCheckedAsTheyAreTyped()
    {
        Form form;
        form.write("cpf", "529.982");
        QCOMPARE(form.error("cpf"), QString());
        QCOMPARE(form.hint("cpf"), QString("Faltam 5 dígito(s)."));
        form.write("cpf", "529.982.247-26");
        QVERIFY(!form.error("cpf").isEmpty());
        form.write("cpf", "529.982.247-25");
        form.site.settle();
        QCOMPARE(form.error("cpf"), QString());
        QVERIFY(!form.hint("cpf").isEmpty());
        form.write("cns", "700 0000 0000 0006");
        QVERIFY(!form.error("cns").isEmpty());
        form.write("name", "Ana");
        QCOMPARE(form.save(), QString());
        form.write("cns", "700");
        QCOMPARE(form.save(), QString());
        QVERIFY(form.error("cns").contains("12"));
    }

    void aNumberOfSomebodyElseIsSaidWithItsOwner()
    {
        Form form;
        form.site.change([](site::Site& open) {
            events::PersonDetails details;
            details.name = std::string("Eva Prado");
            details.cpf = std::string("52998224725");
            return must(site::registerPerson(open, details));
        });
        form.write("name", "Ana");
        form.write("cpf", "529.982.247-25");
        form.site.settle();
        QVERIFY(form.error("cpf").contains("Eva Prado"));
        QCOMPARE(form.save(), QString());
    }

    void whatTheSiteRefusesStandsAtItsField()
    {
        Form form;
        form.site.change([](site::Site& open) { return addPerson(open, "Eva", "77"); });
        form.write("recordNumber", "77");
        QCOMPARE(form.save(), QString());
        QVERIFY(!form.error("recordNumber").isEmpty());
        form.write("recordNumber", "78");
        QCOMPARE(form.error("recordNumber"), QString());
        QVERIFY(!form.save().isEmpty());
    }

    void somebodyAlikeMustBeLookedAtFirst()
    {
        Form form;
        form.site.change([](site::Site& open) {
            events::PersonDetails details;
            details.name = std::string("Maria Aparecida da Conceição");
            details.birthDate = std::string("1980-05-06");
            details.recordNumber = std::string("5");
            return must(site::registerPerson(open, details));
        });
        form.write("name", "maria aparecida conceicao");
        form.write("birthDate", "1980-05-06");
        ThreadedSite::waitFor([&form] { return !form.controller.alike().isEmpty(); });
        const auto alike = form.controller.alike().first().toMap();
        QCOMPARE(alike["name"].toString(), QString("Maria Aparecida da Conceição"));
        QVERIFY(alike["facts"].toString().contains("mesma data de nascimento"));
        QCOMPARE(form.save(), QString());
        QVERIFY(!form.error("form").isEmpty());
        form.write("nobodyAlike", true);
        QVERIFY(!form.save().isEmpty());
    }

    void aCorrectionWritesOnlyWhatChanged()
    {
        Form first;
        first.write("name", "Ana Lima");
        first.write("phone", "81 98888");
        first.write("diagnosis", "6A70");
        const QString person = first.save();
        PersonFormController form;
        form.setProperty("person", person);
        form.setSite(&first.site.thread);
        ThreadedSite::waitFor([&form] { return form.isReady(); });
        QCOMPARE(form.property("name").toString(), QString("Ana Lima"));
        QVERIFY(!form.isChanged());
        form.setProperty("name", "Ana Lima Dias");
        form.setProperty("phone", "");
        form.setProperty("diagnosis", "6B00");
        QVERIFY(form.isChanged());
        QSignalSpy saved(&form, &PersonFormController::saved);
        form.save();
        ThreadedSite::waitFor([&saved] { return !saved.isEmpty(); });
        const auto card = first.card(person);
        QCOMPARE(card.entry.name, "Ana Lima Dias");
        QCOMPARE(card.phone, "");
        QCOMPARE(card.entry.primaryDiagnosisIcd11, "6B00");
        QCOMPARE(card.primaryDiagnosisIcd10, "F41.1");
    }

    void whoWasFasterIsNotOverwritten()
    {
        Form first;
        first.write("name", "Ana Lima");
        const QString person = first.save();
        PersonFormController form;
        form.setProperty("person", person);
        form.setSite(&first.site.thread);
        ThreadedSite::waitFor([&form] { return form.isReady(); });
        const auto id = *base::PersonId::parse(person.toStdString());
        first.site.change([id](site::Site& open) {
            events::PersonDetails other;
            other.phone = std::string("1");
            must(site::updatePerson(open, id, other, {}, 1));
            return 0;
        });
        form.setProperty("name", "Outra");
        form.save();
        ThreadedSite::waitFor([&form] { return !form.isSaving(); });
        QVERIFY(!form.errors().value("form").toString().isEmpty());
        QCOMPARE(first.card(person).entry.name, "Ana Lima");
    }

    void aConsentDateInTheFutureRegistersNobody()
    {
        Form form;
        form.write("name", "Ana");
        form.write("recordingConsent", true);
        form.write("consentDate", "2027-01-01");
        QCOMPARE(form.save(), QString());
        QVERIFY(!form.error("form").isEmpty());
        QCOMPARE(form.site.change([](site::Site& open) { return test::count(open, "SELECT count(*) FROM patients"); }),
                 0);
    }

    void diagnosesAreFoundByCodeAndByWord()
    {
        QVERIFY(ui::isIcd11("6A70"));
        QVERIFY(ui::isIcd11("6B40.1"));
        QVERIFY(!ui::isIcd11("F32.1"));
        QVERIFY(!ui::isIcd11("6A7"));
        QCOMPARE(ui::diagnosesLike("alcool", 4), QStringList{"6C40"});
        QCOMPARE(ui::diagnosesLike("6a7", 4), (QStringList{"6A70", "6A71"}));
        QCOMPARE(ui::diagnosisText("6A70"), QString("6A70 Depressivo"));
        QCOMPARE(ui::diagnosisText("8A00"), QString("8A00"));
        Form form;
        form.write("diagnosis", "depre");
        QCOMPARE(form.controller.suggestions().first().toMap()["code"].toString(), QString("6A70"));
        form.write("diagnosis", "xyz9");
        QVERIFY(!form.error("diagnosis").isEmpty());
    }

    void numbersAreShapedAsTheyGrow()
    {
        QCOMPARE(PersonFormController::shapeCpf("529"), QString("529"));
        QCOMPARE(PersonFormController::shapeCpf("5299"), QString("529.9"));
        QCOMPARE(PersonFormController::shapeCpf("52998224725"), QString("529.982.247-25"));
        QCOMPARE(PersonFormController::shapeCns("70012"), QString("700 12"));
        QCOMPARE(PersonFormController::shapePhone("8133334444"), QString("(81) 3333-4444"));
        QCOMPARE(PersonFormController::shapePhone("81933334444"), QString("(81) 93333-4444"));
    }
};

QTEST_MAIN(TestPersonForm)
#include "test_person_form.moc"
