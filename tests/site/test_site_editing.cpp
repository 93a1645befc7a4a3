// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest>

#include "projections/notes.h"
#include "projections/people.h"
#include "projections/sessions.h"
#include "site/editing.h"
#include "site/intake.h"
#include "site/verification.h"
#include "site_folder.h"
#include "spoken_session.h"

using namespace voither;
using events::ConsentKind;
using events::PersonDetails;
using test::codeOf;
using test::must;
using test::SiteFolder;

namespace {

/// Numbers that fit their check digits and belong to nobody.
constexpr const char* cpf = "529.982.247-25";
constexpr const char* cns = "100 0000 0000 0007";

events::Personal personal(const char* text)
{
    return events::Personal(std::string(text));
}

PersonDetails wholeCard()
{
    PersonDetails details;
    details.recordNumber = personal("P-7");
    details.name = personal("Benedita Prado");
    details.socialName = personal("Bento");
    details.cpf = personal(cpf);
    details.cns = personal(cns);
    details.birthDate = personal("1990-02-28");
    details.phone = personal("+55 81 90000-0000");
    details.gender = "male";
    details.educationLevel = "secondary";
    details.socioeconomicScore = 3;
    details.primaryDiagnosisIcd11 = "6A70";
    details.primaryDiagnosisIcd10 = "F32";
    details.secondaryDiagnoses = {"6B00"};
    details.medicationHistory = {"fluoxetina 20 mg"};
    details.traumaScores = {{"ACE", 2}};
    return details;
}

struct Open {
    SiteFolder folder;
    std::unique_ptr<site::Site> site = folder.open();

    projections::PersonEntry entry(const base::PersonId& person) const
    {
        return must(projections::findPerson(site->database(), person)).value();
    }
    projections::PersonCard card(const base::PersonId& person) const
    {
        return must(projections::personCard(site->database(), site->vault(), person)).value();
    }
    std::vector<projections::Note> notes(const base::PersonId& person) const
    {
        return must(projections::notesOf(site->database(), site->vault(), person));
    }
    std::int64_t events() const { return must(site->log().end()).position; }
    bool sound() const { return must(site::verify(*site, {})).findings.empty(); }
    /// A transcript of two speakers.
    site::ImportedSession transcript() const
    {
        auto request = test::requestFor(test::speak(folder.folder(), "a", {.seconds = 2}), "P-1");
        request.audio.reset();
        return must(site::importSession(*site, request, {}));
    }
    std::int64_t version(const base::SessionId& session) const
    {
        return must(projections::findSession(site->database(), session))->version;
    }
    transcript::Transcript stored(const base::SessionId& session) const
    {
        const auto document = must(projections::transcriptOf(site->database(), session)).value();
        transcript::Transcript transcript;
        for (const auto& segment : document.segments) {
            transcript.segments.push_back({segment.speaker,
                                           segment.role == "patient"         ? transcript::Role::Patient
                                               : segment.role == "therapist" ? transcript::Role::Therapist
                                                                             : transcript::Role::Other,
                                           segment.startTime,
                                           segment.endTime,
                                           segment.text,
                                           {},
                                           {}});
        }
        transcript.rolesGuessed = document.rolesGuessed;
        return transcript;
    }
};

} // namespace

class TestSiteEditing : public QObject {
    Q_OBJECT

private slots:
    void aWholeCardIsKeptAndFound()
    {
        const Open open;
        const auto person = must(site::registerPerson(*open.site, wholeCard()));
        const auto card = open.card(person);
        QCOMPARE(card.entry.calledName(), std::string("Bento"));
        QCOMPARE(card.cpf, std::string("52998224725"));
        QCOMPARE(card.cns, std::string("100000000000007"));
        QCOMPARE(card.birthDate, std::string("1990-02-28"));
        QCOMPARE(card.phone, std::string("+55 81 90000-0000"));
        QCOMPARE(card.secondaryDiagnoses, std::vector<std::string>{"6B00"});
        QCOMPARE(card.traumaScores.at("ACE"), 2.0);
        for (const char* search : {cpf, "52998224725", "bened", "bento", "P-7"}) {
            const auto found = must(projections::listPeople(open.site->database(), open.site->vault(), search));
            QVERIFY2(found.total == 1, search);
        }
        QVERIFY(open.sound());
    }

    void whoIsThereIsNotRegisteredAgain()
    {
        const Open open;
        must(site::registerPerson(*open.site, wholeCard()));
        const auto before = open.events();
        PersonDetails sameCpf;
        sameCpf.name = personal("Outra Pessoa");
        sameCpf.cpf = personal("52998224725");
        const auto refused = site::registerPerson(*open.site, sameCpf);
        QCOMPARE(codeOf(refused), std::string("DuplicatePerson"));
        QCOMPARE(refused.error().subject, std::string("cpf"));
        PersonDetails sameCns;
        sameCns.name = personal("Outra Pessoa");
        sameCns.cns = personal("100000000000007");
        QCOMPARE(codeOf(site::registerPerson(*open.site, sameCns)), std::string("DuplicatePerson"));
        PersonDetails sameRecord;
        sameRecord.recordNumber = personal("P-7");
        QCOMPARE(codeOf(site::registerPerson(*open.site, sameRecord)), std::string("DuplicatePerson"));
        QCOMPARE(open.events(), before);
        QCOMPARE(test::count(*open.site, "SELECT count(*) FROM person_keys"), 1);
    }

    void wrongNumbersAndDatesAreRefusedWithoutTheirValue()
    {
        const Open open;
        PersonDetails details = wholeCard();
        details.cpf = personal("529.982.247-26");
        const auto wrongCpf = site::registerPerson(*open.site, details);
        QCOMPARE(codeOf(wrongCpf), std::string("InvalidIdentifier"));
        const auto& error = wrongCpf.error();
        QVERIFY((error.subject + error.place + error.detail).find("982") == std::string::npos);
        details = wholeCard();
        details.cns = personal("100000000000008");
        QCOMPARE(codeOf(site::registerPerson(*open.site, details)), std::string("InvalidIdentifier"));
        details = wholeCard();
        details.birthDate = personal("1990-02-30");
        QCOMPARE(codeOf(site::registerPerson(*open.site, details)), std::string("InvalidDate"));
        details = wholeCard();
        details.name = personal("Jo\xe3o");
        QCOMPARE(codeOf(site::registerPerson(*open.site, details)), std::string("InvalidUtf8"));
        QCOMPARE(codeOf(site::registerPerson(*open.site, {})), std::string("InvalidArgument"));
        QCOMPARE(open.events(), 2);
        QCOMPARE(test::count(*open.site, "SELECT count(*) FROM person_keys"), 0);
    }

    void whoWasSlowerIsTold()
    {
        const Open open;
        const auto person = must(site::registerPerson(*open.site, wholeCard()));
        const auto seen = open.entry(person).version;
        PersonDetails changes;
        changes.phone = personal("+55 81 91111-1111");
        must(site::updatePerson(*open.site, person, changes, {"social_name"}, seen));
        QCOMPARE(open.card(person).phone, std::string("+55 81 91111-1111"));
        QCOMPARE(open.card(person).entry.calledName(), std::string("Benedita Prado"));
        QCOMPARE(open.card(person).cpf, std::string("52998224725"));
        QCOMPARE(codeOf(site::updatePerson(*open.site, person, changes, {}, seen)), std::string("VersionConflict"));
        const auto nobody = base::PersonId::generate(open.folder.clock.now());
        QCOMPARE(codeOf(site::updatePerson(*open.site, nobody, changes, {}, 0)), std::string("PersonUnknown"));
        QCOMPARE(test::count(*open.site, "SELECT count(*) FROM person_keys"), 1);
        QVERIFY(open.sound());
    }

    void consentHoldsUntilItIsWithdrawn()
    {
        const Open open;
        const auto person = must(site::registerPerson(*open.site, wholeCard()));
        const auto holds = [&](ConsentKind kind) {
            return must(projections::hasConsent(open.site->database(), person, kind));
        };
        const auto date = *base::parseDate("2026-03-01");
        QCOMPARE(codeOf(site::withdrawConsent(*open.site, {person, ConsentKind::Research, date, {}})),
                 std::string("ConsentMissing"));
        must(site::recordConsent(*open.site, {person, ConsentKind::Research, date, "guardian", personal("avó")}));
        QVERIFY(holds(ConsentKind::Research));
        QVERIFY(!holds(ConsentKind::Recording));
        must(site::withdrawConsent(*open.site, {person, ConsentKind::Research, date, {}}));
        QVERIFY(!holds(ConsentKind::Research));
        const auto consents = must(projections::consentsOf(open.site->database(), person));
        QCOMPARE(consents.size(), std::size_t{1});
        QCOMPARE(consents[0].withdrawnOn.value_or(""), std::string("2026-03-01"));
        const auto future = *base::parseDate("2062-03-01");
        QCOMPARE(codeOf(site::recordConsent(*open.site, {person, ConsentKind::Recording, future, "self", {}})),
                 std::string("InvalidDate"));
        QVERIFY(open.sound());
    }

    void aSegmentIsWordedAnew()
    {
        const Open open;
        const auto session = open.transcript().session;
        const auto seen = open.version(session);
        must(site::editSegment(*open.site, session, 1, "  eu acordei\ntarde hoje ", seen));
        QCOMPARE(open.stored(session).segments[1].text, std::string("eu acordei tarde hoje"));
        QCOMPARE(open.stored(session).segments[0].text, std::string("como você passou a semana?"));
        QCOMPARE(must(projections::searchTranscripts(open.site->database(), "tarde")).size(), std::size_t{1});
        QVERIFY(must(projections::searchTranscripts(open.site->database(), "pensando")).empty());
        QCOMPARE(codeOf(site::editSegment(*open.site, session, 1, "outra", seen)), std::string("VersionConflict"));
        const auto now = open.version(session);
        QCOMPARE(codeOf(site::editSegment(*open.site, session, 2, "outra", now)), std::string("InvalidArgument"));
        QCOMPARE(codeOf(site::editSegment(*open.site, session, 1, " \n ", now)), std::string("InvalidArgument"));
        const auto none = base::SessionId::generate(open.folder.clock.now());
        QCOMPARE(codeOf(site::editSegment(*open.site, none, 0, "outra", 0)), std::string("SessionUnknown"));
        QVERIFY(open.sound());
    }

    void rolesAreSetForEverySegmentOfASpeaker()
    {
        const Open open;
        const auto session = open.transcript().session;
        using transcript::Role;
        must(site::setRoles(*open.site, session, {{"Terapeuta", Role::Patient}, {"Paciente", Role::Therapist}},
                            open.version(session)));
        QVERIFY(open.stored(session).segments[0].role == Role::Patient);
        QVERIFY(open.stored(session).segments[1].role == Role::Therapist);
        QVERIFY(!open.stored(session).rolesGuessed);
        const auto before = open.events();
        QCOMPARE(codeOf(site::setRoles(*open.site, session, {{"Ninguém", Role::Other}}, open.version(session))),
                 std::string("InvalidArgument"));
        QCOMPARE(open.events(), before);
        QVERIFY(open.sound());
    }

    void aNoteIsWordedAnewUntilItIsSigned()
    {
        const Open open;
        const auto person = must(site::registerPerson(*open.site, wholeCard()));
        const auto note = must(site::writeNote(*open.site, person, {}, "dormiu mal"));
        const auto first = open.notes(person).front();
        QCOMPARE(first.text, std::string("dormiu mal"));
        QVERIFY(first.author == open.site->vault().user().id);
        must(site::rewordNote(*open.site, person, note, "dormiu bem", first.version));
        QCOMPARE(codeOf(site::rewordNote(*open.site, person, note, "sonhou", first.version)),
                 std::string("VersionConflict"));
        QCOMPARE(codeOf(site::signNote(*open.site, person, note, first.version)), std::string("VersionConflict"));
        must(site::signNote(*open.site, person, note, open.notes(person).front().version));
        const auto signedNote = open.notes(person).front();
        QCOMPARE(signedNote.text, std::string("dormiu bem"));
        QVERIFY(signedNote.signedAt.has_value());
        QCOMPARE(codeOf(site::rewordNote(*open.site, person, note, "outra", signedNote.version)),
                 std::string("InvalidArgument"));
        QCOMPARE(codeOf(site::signNote(*open.site, person, note, signedNote.version)), std::string("InvalidArgument"));
        QCOMPARE(codeOf(site::writeNote(*open.site, person, {}, " ")), std::string("InvalidArgument"));
        QVERIFY(open.sound());
    }

    void aNoteBelongsToASessionOfThatPerson()
    {
        const Open open;
        const auto session = open.transcript();
        const auto other = must(site::registerPerson(*open.site, wholeCard()));
        must(site::writeNote(*open.site, session.person, session.session, "falou da mãe"));
        QCOMPARE(codeOf(site::writeNote(*open.site, other, session.session, "falou da mãe")),
                 std::string("SessionUnknown"));
        const auto nobody = base::PersonId::generate(open.folder.clock.now());
        QCOMPARE(codeOf(site::writeNote(*open.site, nobody, {}, "falou")), std::string("PersonUnknown"));
        QCOMPARE(test::count(*open.site, "SELECT count(*) FROM person_keys"), 2);
    }

    void anInterventionIsRecorded()
    {
        const Open open;
        const auto person = must(site::registerPerson(*open.site, wholeCard()));
        site::InterventionText text{.person = person,
                                    .session = {},
                                    .interventionType = "medication_change",
                                    .details = "fluoxetina 40 mg",
                                    .prescribedAt = open.folder.clock.now(),
                                    .adherenceScore = 0.5,
                                    .patientFeedback = "menos choro"};
        must(site::recordIntervention(*open.site, text));
        const auto stored =
            must(projections::interventionsOf(open.site->database(), open.site->vault(), person)).front();
        QCOMPARE(stored.interventionDetails, text.details);
        QCOMPARE(stored.patientFeedback, text.patientFeedback);
        QCOMPARE(stored.adherenceScore, text.adherenceScore);
        QVERIFY(stored.prescribedBy == open.site->vault().user().id);
        text.adherenceScore = 1.5;
        QCOMPARE(codeOf(site::recordIntervention(*open.site, text)), std::string("ValueOutOfRange"));
        QVERIFY(open.sound());
    }
};

QTEST_GUILESS_MAIN(TestSiteEditing)
#include "test_site_editing.moc"
