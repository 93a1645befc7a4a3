// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include "demonstration/parts.h"

namespace voither::demonstration {

namespace {

using std::chrono::days;
using std::chrono::hours;
using std::chrono::minutes;
using std::chrono::sys_days;

struct Offer {
    std::string_view type;
    std::string_view details;
};
constexpr std::array<Offer, 10> medications{{{"medication", "Sertralina 50 mg"},
                                             {"medication", "Fluoxetina 20 mg"},
                                             {"medication", "Risperidona 2 mg"},
                                             {"medication", "Lítio 600 mg, litemia em 7 dias"},
                                             {"medication", "Quetiapina 100 mg à noite"},
                                             {"medication", "Amitriptilina 25 mg à noite"},
                                             {"medication", "Naltrexona 50 mg"},
                                             {"medication", "Haloperidol decanoato, a cada 28 dias"},
                                             {"medication", "Escitalopram 10 mg"},
                                             {"medication", "Clonazepam: retirada gradual"}}};
constexpr std::array<Offer, 8> offers{{{"group", "Grupo terapêutico"},
                                       {"group", "Oficina de geração de renda"},
                                       {"plan_review", "PTS revisto"},
                                       {"home_visit", "Visita domiciliar"},
                                       {"group", "Grupo de família"},
                                       {"group", "Oficina de música"},
                                       {"plan_review", "Matriciamento com a UBS"},
                                       {"crisis_care", "Acolhimento em crise"}}};

/// Whole weeks until the next appointment.
int nextInterval(Course course, Random& random)
{
    if (course == Course::Irregular) {
        return random.chance(0.5) ? 1 : random.whole(2, 6);
    }
    if (random.chance(0.03)) {
        return random.whole(4, 5); // a holiday, an illness
    }
    return random.chance(0.9) ? 1 : 2;
}

std::size_t plannedSessions(const Person& person, const Options& options, Random& random)
{
    if (person.course != Course::DroppingOut) {
        return options.sessions;
    }
    const double share = random.between(0.3, 0.6);
    return std::max<std::size_t>(1,
                                 static_cast<std::size_t>(std::lround(share * static_cast<double>(options.sessions))));
}

/// The time of day of a person's appointments: every hour from 8 to 16 in the centre's zone (UTC-3, no summer time).
base::Instant appointment(sys_days day, int hour)
{
    return base::Instant(day) + hours(hour + 3) + minutes(hour % 2 * 30);
}

/// What is said and how sure the transcription is; a group session is not measured.
void describe(Session& session, const Person& person, Random& random)
{
    const bool isFirst = session.number == 1;
    session.type = isFirst ? "assessment" : (random.chance(0.08) ? "group" : "individual");
    session.setting = !isFirst && random.chance(0.12) ? "teletherapy" : "in-person";
    session.durationMinutes = session.type == "group" ? 90 : random.whole(28, 55);
    session.professional = person.professional;
    session.held = isFirst || !random.chance(person.course == Course::Irregular ? 0.15 : 0.06);
    const bool consented =
        person.recordingConsent && sys_days(*person.recordingConsent) <= std::chrono::floor<days>(session.start);
    session.recorded = consented && session.held && session.type != "group" && random.chance(0.95);
    const double perMinute = random.between(25, 75);
    session.patientWords = static_cast<std::size_t>(session.durationMinutes * perMinute);
    if (random.chance(0.04)) {
        session.patientWords = static_cast<std::size_t>(random.whole(40, 190)); // said almost nothing
    }
    if (!session.held) {
        session.patientWords = 0;
        session.durationMinutes = 0;
    }
}

void addInterventions(Record& record, const Options& options, Random& random)
{
    if (record.sessions.empty()) {
        return;
    }
    const auto first = record.sessions.front().start;
    const auto span = record.sessions.back().start - first;
    const auto add = [&](const Offer& offer, double share) {
        // On a working day, at the hour of this person's appointments.
        base::Instant at = first + std::chrono::duration_cast<days>(span * share);
        const std::chrono::weekday day(std::chrono::floor<days>(at));
        at -= day == std::chrono::Saturday ? days(1) : day == std::chrono::Sunday ? days(2) : days(0);
        if (std::chrono::floor<days>(at) <= sys_days(options.lastDay)) {
            record.interventions.push_back({offer.type, std::string(offer.details),
                                            offer.type == "medication" ? 1U : record.person.professional, at});
        }
    };
    if (random.chance(0.75)) {
        add(random.pick(medications), random.between(0.05, 0.4));
    }
    for (int i = random.whole(0, 2); i > 0; --i) {
        add(random.pick(offers), random.between(0.2, 0.95));
    }
    std::stable_sort(record.interventions.begin(), record.interventions.end(),
                     [](const Intervention& a, const Intervention& b) { return a.prescribedAt < b.prescribedAt; });
}

/// Sessions that carry a written transcript: the first early in the course, a second one late.
void placeSamples(Record& record, const Options& options, std::size_t index)
{
    const auto written = writtenPerson(options, index);
    if (!written) {
        return;
    }
    std::vector<Session*> suitable;
    for (Session& session : record.sessions) {
        if (session.recorded) {
            suitable.push_back(&session);
        }
    }
    if (suitable.empty()) {
        return;
    }
    const std::size_t early = suitable.size() > 1 ? 1 : 0;
    suitable[early]->sample = written->samples[0];
    if (!written->samples[1].empty() && suitable.size() > early + 1) {
        suitable.back()->sample = written->samples[1];
    }
}

} // namespace

Site site(const Options& options)
{
    Random random(options.seed, ~std::uint64_t{0});
    constexpr std::array<std::string_view, 4> names{"Vila Esperança", "Flor do Mandacaru", "Beira-Rio", "Alto do Sol"};
    return {"DEMONSTRAÇÃO · CAPS II " + std::string(random.pick(names)),
            "0000000",
            {{"hprado", "Helena Prado", "Psicóloga", "2515-10"},
             {"ryamada", "Renato Yamada", "Psiquiatra", "2251-33"},
             {"jtavares", "Josefa Tavares", "Enfermeira", "2235-05"},
             {"mbraga", "Murilo Braga", "Terapeuta ocupacional", "2239-05"}}};
}

Record record(const Options& options, std::size_t index)
{
    Record result;
    result.person = invent(options, index);
    Random random(options.seed, index * 4 + 1);
    const std::size_t planned = plannedSessions(result.person, options, random);
    const int hour = random.whole(8, 16);
    sys_days day = sys_days(result.person.registered) + days(random.whole(1, 7));
    // Appointments fall on working days.
    while (std::chrono::weekday(day) == std::chrono::Saturday || std::chrono::weekday(day) == std::chrono::Sunday) {
        day += days(1);
    }
    for (std::size_t number = 1; number <= planned && day <= sys_days(options.lastDay); ++number) {
        Session session;
        session.number = number;
        session.start = appointment(day, hour);
        describe(session, result.person, random);
        result.sessions.push_back(std::move(session));
        day += days(7 * nextInterval(result.person.course, random));
    }
    placeSamples(result, options, index);
    CourseValues values(result.person, options.seed, index);
    for (Session& session : result.sessions) {
        if (session.held && session.type != "group" && session.sample.empty()) {
            // Somebody who leaves has walked only a part of the course.
            values.fill(session,
                        static_cast<double>(session.number)
                            / static_cast<double>(std::max<std::size_t>(options.sessions, 1)));
        }
    }
    addInterventions(result, options, random);
    return result;
}

} // namespace voither::demonstration
