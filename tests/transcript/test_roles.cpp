// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>
#include <cmath>
#include <stdexcept>

#include "transcript/roles.h"

using namespace voither::transcript;

namespace {

Transcript talk(std::initializer_list<std::pair<const char*, const char*>> turns)
{
    Transcript transcript;
    double time = 0;
    for (const auto& [speaker, text] : turns) {
        Segment segment;
        segment.speaker = speaker;
        segment.text = text;
        segment.startTime = time;
        segment.endTime = time += 2;
        transcript.segments.push_back(segment);
    }
    return transcript;
}

Transcript session(const char* therapist, const char* patient)
{
    return talk(
        {{therapist, "Boa tarde. Como você passou esses dias?"},
         {patient, "Ah, eu passei mal. Eu fiquei em casa, minha cabeça doía, eu não queria ver ninguém."},
         {therapist, "E o que você fez quando sentiu isso?"},
         {patient,
          "Eu deitei. Meu marido falou pra eu levantar mas eu não consegui, fiquei lá no meu quarto o dia inteiro."},
         {therapist, "Você conseguiu falar com a sua irmã?"},
         {patient, "Não. Eu liguei e ela não me atendeu."}});
}

Role roleOf(const Transcript& transcript, const std::string& speaker)
{
    for (const Segment& segment : transcript.segments) {
        if (segment.speaker == speaker) {
            return segment.role;
        }
    }
    throw std::runtime_error("no such speaker");
}

} // namespace

class TestRoles : public QObject {
    Q_OBJECT

private slots:
    void labelsStateRoles()
    {
        for (const char* label : {"P", "p", "P2", "Paciente", "PACIENTE 01", "Maria (paciente)", "Usuária", "Usuário 1",
                                  "Entrevistado", "Patient"}) {
            QCOMPARE(roleOfLabel(label), std::optional(Role::Patient));
        }
        for (const char* label : {"T", "T1", "Terapeuta", "Psicóloga", "PSICÓLOGO", "Dra. Helena", "Dr João",
                                  "Entrevistadora", "Ana - terapeuta", "Terapeuta ocupacional"}) {
            QCOMPARE(roleOfLabel(label), std::optional(Role::Therapist));
        }
        for (const char* label : {"Mãe", "Mãe da paciente", "Rosa (mãe)", "Acompanhante"}) {
            QCOMPARE(roleOfLabel(label), std::optional(Role::Other));
        }
        for (const char* label : {"", "Maria", "SPEAKER_00", "José Filho", "T Rex", "M", "channel_1", "Patrícia"}) {
            QVERIFY2(!roleOfLabel(label), label);
        }
    }

    void whoAsksAndAddressesIsTheTherapistWhateverTheNames()
    {
        for (const auto& [therapist, patient] :
             {std::pair{"SPEAKER_00", "SPEAKER_01"}, std::pair{"SPEAKER_01", "SPEAKER_00"}}) {
            Transcript transcript = session(therapist, patient);
            const RoleAssignment assignment = assignRoles(transcript);
            QCOMPARE(roleOf(transcript, therapist), Role::Therapist);
            QCOMPARE(roleOf(transcript, patient), Role::Patient);
            QVERIFY(transcript.rolesGuessed && assignment.guessed);
            QVERIFY(assignment.confidence > 0.8 && assignment.confidence < 1);
        }
    }

    void whatAPersonSaysGoesBeforeLabelsAndGuess()
    {
        Transcript transcript = session("T", "P");
        RoleOptions options;
        options.bySpeaker = {{"T", Role::Patient}, {"P", Role::Therapist}};
        const RoleAssignment assignment = assignRoles(transcript, options);
        QCOMPARE(roleOf(transcript, "T"), Role::Patient);
        QVERIFY(!transcript.rolesGuessed);
        QCOMPARE(assignment.confidence, 1.0);
    }

    void oneKnownVoiceSettlesTheOther()
    {
        Transcript transcript = session("Terapeuta", "Joana");
        assignRoles(transcript);
        QCOMPARE(roleOf(transcript, "Joana"), Role::Patient);
        QVERIFY(transcript.rolesGuessed);
        Transcript reverse = session("Carla", "Paciente");
        assignRoles(reverse);
        QCOMPARE(roleOf(reverse, "Carla"), Role::Therapist);
    }

    void aThirdVoiceIsAnOther()
    {
        Transcript transcript = session("A", "B");
        Segment third;
        third.speaker = "C";
        third.text = "Ela não come nada.";
        transcript.segments.push_back(third);
        const RoleAssignment assignment = assignRoles(transcript);
        QCOMPARE(roleOf(transcript, "A"), Role::Therapist);
        QCOMPARE(roleOf(transcript, "B"), Role::Patient);
        QCOMPARE(roleOf(transcript, "C"), Role::Other);
        QVERIFY(assignment.confidence <= 0.5);
    }

    void aSingleNamedVoiceIsThePatients()
    {
        Transcript transcript = talk({{"SPEAKER_00", "Eu vim sozinha hoje."}});
        assignRoles(transcript);
        QCOMPARE(roleOf(transcript, "SPEAKER_00"), Role::Patient);
        QVERIFY(transcript.rolesGuessed);
    }

    void speechWithoutANameBesideNamedVoicesIsNotScored()
    {
        Transcript transcript = session("T", "P");
        transcript.segments[1].speaker = "";
        assignRoles(transcript);
        QCOMPARE(transcript.segments[1].role, Role::Other);
        QCOMPARE(transcript.warnings.back().kind, std::string("no_speaker"));
        assignRoles(transcript);
        QCOMPARE(transcript.warnings.size(), 1U);
    }

    void channelsNameVoicesAndTheirRolesCanBeSaid()
    {
        Transcript transcript = session("", "");
        const std::vector<double> difference{12, -9, 8, -15, 0.5, std::nan("")};
        QVERIFY(assignSpeakersByChannel(transcript, difference));
        QCOMPARE(transcript.segments[0].speaker, std::string("channel_1"));
        QCOMPARE(transcript.segments[3].speaker, std::string("channel_2"));
        QCOMPARE(transcript.segments[4].speaker, std::string());
        QCOMPARE(transcript.segments[5].speaker, std::string());
        QCOMPARE(transcript.warnings.size(), 2U);
        QVERIFY(!assignSpeakersByChannel(transcript, difference));
        RoleOptions options;
        options.byChannel = {Role::Patient, Role::Therapist};
        assignRoles(transcript, options);
        QCOMPARE(roleOf(transcript, "channel_1"), Role::Patient);
        QCOMPARE(roleOf(transcript, "channel_2"), Role::Therapist);
    }

    void aRoleForNobodyIsTold()
    {
        Transcript transcript = session("T", "P");
        RoleOptions options;
        options.bySpeaker = {{"Joana", Role::Patient}};
        assignRoles(transcript, options);
        QCOMPARE(transcript.warnings.size(), 1U);
        QCOMPARE(transcript.warnings[0].kind, std::string("role_without_speaker"));
        QCOMPARE(transcript.warnings[0].detail, std::string());
    }

    void speakersAreCountedInTheirOrder()
    {
        const Transcript transcript = talk({{"B", "[risos] Pois é."}, {"A", "Sim, não: é 1."}, {"B", "Tá."}});
        const auto list = speakers(transcript);
        QCOMPARE(list.size(), 2U);
        QVERIFY((list[0] == SpeakerSummary{"B", Role::Other, 2, 3, 4.0}));
        QVERIFY((list[1] == SpeakerSummary{"A", Role::Other, 1, 4, 2.0}));
    }
};

QTEST_GUILESS_MAIN(TestRoles)
#include "test_roles.moc"
