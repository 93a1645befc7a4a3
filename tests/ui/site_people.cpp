// SPDX-License-Identifier: GPL-3.0-or-later
#include "site_people.h"

#include <cmath>

#include "extraction/measurement.h"
#include "site/editing.h"
#include "site/site_folder.h"

namespace voither::test {

namespace {

/// Ups and downs between -1 and 1 that are the same in every run.
double wobble(std::size_t i, std::size_t column)
{
    const double x = std::sin(static_cast<double>(i * 7919 + column * 104729 + 1)) * 43758.5453;
    return 2 * (x - std::floor(x)) - 1;
}

events::DimensionsMeasured measured(const base::PersonId& person, const base::SessionId& session, base::Instant time,
                                    std::size_t i, std::size_t of)
{
    events::DimensionsMeasured event;
    event.session = session;
    event.person = person;
    event.time = time;
    event.confidenceScore = 0.8;
    event.processingVersion = "prova-1";
    event.language = "pt-BR";
    event.patientWords = static_cast<std::int64_t>(1200 + 37 * (i % 40));
    const auto& columns = extraction::columns();
    for (std::size_t c = 0; c < columns.size(); ++c) {
        const double range = columns[c].most - columns[c].least;
        const double rise = c % 3 == 0 && 2 * i > of ? 0.2 : 0;
        const double value = columns[c].least + range * (0.35 + rise + 0.06 * wobble(i, c));
        event.columns[std::string(columns[c].name)] = {value, range * 0.03, 100, {}};
    }
    return event;
}

base::Result<> addInterventions(site::Site& site, const base::PersonId& person, std::size_t count)
{
    events::Batch batch = site.batch();
    for (std::size_t i = 0; i < count; ++i) {
        const base::Instant time = *base::parseInstant("2026-02-10T14:00:00Z") - std::chrono::weeks(9 * i);
        const events::InterventionRecorded recorded{.intervention = base::Uuid::generate(time),
                                                    .person = person,
                                                    .session = {},
                                                    .interventionType = "medication_change",
                                                    .interventionDetails = i == 0
                                                        ? events::Personal("Sertralina 50 mg")
                                                        : events::Personal("Grupo terapêutico"),
                                                    .prescribedBy = site.vault().user().id,
                                                    .prescribedAt = time,
                                                    .adherenceScore = {},
                                                    .patientFeedback = {}};
        if (const auto added = batch.addAt(time, recorded); !added) {
            return tl::unexpected(added.error());
        }
    }
    const auto done = batch.commit();
    return done ? base::Result<>() : tl::unexpected(done.error());
}

} // namespace

base::PersonId addPerson(site::Site& site, const std::string& name, const std::string& record,
                         const std::string& diagnosis)
{
    events::PersonDetails details;
    details.name = name;
    if (!record.empty()) {
        details.recordNumber = record;
    }
    if (!diagnosis.empty()) {
        details.primaryDiagnosisIcd11 = diagnosis;
    }
    return must(site::registerPerson(site, details));
}

/// A session so many days ago; measured when there is a valence.
base::SessionId addSession(site::Site& site, const base::PersonId& person, int daysAgo, std::optional<double> valence,
                           const base::UserId& therapist)
{
    const base::Instant at = site.clock().now() - std::chrono::days(daysAgo);
    events::SessionHeld held;
    held.session = base::SessionId::generate(at);
    held.person = person;
    held.therapist = therapist.isNull() ? site.vault().user().id : therapist;
    held.sessionDatetime = at;
    held.durationMinutes = 50;
    auto batch = site.batch();
    must(batch.add(held));
    if (valence) {
        events::DimensionsMeasured measured;
        measured.session = held.session;
        measured.person = person;
        measured.time = at;
        measured.columns["valence_emotional"] = {*valence, 0.2, 40, ""};
        measured.patientWords = 1234;
        measured.qualityScore = 0.87;
        measured.processingVersion = std::string("1");
        measured.document = events::Personal("{}");
        must(batch.add(measured));
    }
    must(batch.commit());
    return held.session;
}

base::Result<> addMeasuredSessions(site::Site& site, const base::PersonId& person, std::size_t count)
{
    base::Instant time = *base::parseInstant("2026-02-27T14:00:00Z");
    time -= std::chrono::weeks(count);
    events::Batch batch = site.batch();
    for (std::size_t i = 0; i < count; ++i) {
        const base::SessionId session = base::SessionId::generate(time);
        const events::SessionHeld held{.session = session,
                                       .person = person,
                                       .therapist = site.vault().user().id,
                                       .sessionDatetime = time,
                                       .durationMinutes = 50};
        if (const auto added = batch.addAt(time, held); !added) {
            return tl::unexpected(added.error());
        }
        if (const auto added = batch.addAt(time, measured(person, session, time, i, count)); !added) {
            return tl::unexpected(added.error());
        }
        time += i % 5 == 4 ? std::chrono::hours(48) : std::chrono::hours(7 * 24);
        time += i == count / 2 ? std::chrono::weeks(4) : std::chrono::weeks(0);
    }
    const auto done = batch.commit();
    return done ? base::Result<>() : tl::unexpected(done.error());
}

base::PersonId addPersonInCare(site::Site& site, const std::string& record, const std::string& name,
                               std::size_t sessions, std::size_t interventions)
{
    const base::PersonId person = addPerson(site, name, record);
    must(addMeasuredSessions(site, person, sessions));
    must(addInterventions(site, person, interventions));
    return person;
}

} // namespace voither::test
