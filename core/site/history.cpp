// SPDX-License-Identifier: GPL-3.0-or-later
#include "site/history.h"

#include <limits>
#include <map>

#include "events/codec.h"
#include "projections/counts.h"

namespace voither::site {

namespace {

using base::Result;
using store::Statement;

/// The members of an update by their column names.
std::vector<std::string> membersOf(const events::PersonUpdated& update)
{
    const events::PersonDetails& d = update.changes;
    const std::pair<const char*, bool> members[] = {
        {"record_number", d.recordNumber.isSet()},
        {"name", d.name.isSet()},
        {"social_name", d.socialName.isSet()},
        {"cpf", d.cpf.isSet()},
        {"cns", d.cns.isSet()},
        {"birth_date", d.birthDate.isSet()},
        {"phone", d.phone.isSet()},
        {"age_range", d.ageRange.has_value()},
        {"gender", d.gender.has_value()},
        {"education_level", d.educationLevel.has_value()},
        {"socioeconomic_score", d.socioeconomicScore.has_value()},
        {"primary_diagnosis_icd11", d.primaryDiagnosisIcd11.has_value()},
        {"primary_diagnosis_icd10", d.primaryDiagnosisIcd10.has_value()},
        {"secondary_diagnoses", d.secondaryDiagnoses.has_value()},
        {"medication_history", d.medicationHistory.has_value()},
        {"trauma_scores", d.traumaScores.has_value()},
    };
    std::vector<std::string> names = update.cleared;
    for (const auto& [name, set] : members) {
        if (set) {
            names.emplace_back(name);
        }
    }
    return names;
}

/// What the payload says in the open.
void addDetails(HistoryEntry& entry, const events::Payload& payload)
{
    if (const auto* update = std::get_if<events::PersonUpdated>(&payload)) {
        entry.members = membersOf(*update);
    } else if (const auto* recorded = std::get_if<events::ConsentRecorded>(&payload)) {
        entry.consent = recorded->kind;
        entry.consentDate = recorded->date;
        entry.guardian = recorded->givenBy == "guardian";
    } else if (const auto* withdrawn = std::get_if<events::ConsentWithdrawn>(&payload)) {
        entry.consent = withdrawn->kind;
        entry.consentDate = withdrawn->date;
    } else if (const auto* intervention = std::get_if<events::InterventionRecorded>(&payload)) {
        entry.interventionType = intervention->interventionType;
    }
}

Result<std::map<base::UserId, std::string>> userNames(Site& site)
{
    const auto users = projections::users(site.database());
    if (!users) {
        return tl::unexpected(users.error());
    }
    std::map<base::UserId, std::string> names;
    for (const auto& user : *users) {
        names[user.id] = user.name;
    }
    return names;
}

// Payloads with sealed transcripts and evidence are long and say nothing here.
constexpr std::string_view selectHistory =
    "WITH aggregates (id, session_number) AS (SELECT ?1, 0"
    " UNION ALL SELECT id, session_number FROM sessions WHERE patient_id = ?1"
    " UNION ALL SELECT n.id, coalesce(s.session_number, 0) FROM notes n LEFT JOIN sessions s ON s.id = n.session_id"
    "  WHERE n.patient_id = ?1"
    " UNION ALL SELECT i.id, coalesce(s.session_number, 0) FROM interventions i"
    "  LEFT JOIN sessions s ON s.id = i.session_id WHERE i.patient_id = ?1)"
    " SELECT e.position, e.occurred_at, e.user_id, e.event_type, e.schema_version, a.session_number,"
    " CASE WHEN e.event_type IN ('person_updated', 'consent_recorded', 'consent_withdrawn', 'intervention_recorded')"
    " THEN e.payload END, e.aggregate_id FROM aggregates a CROSS JOIN events e ON e.aggregate_id = a.id WHERE "
    "e.position < ?2"
    " ORDER BY e.position DESC LIMIT ?3";

} // namespace

Result<std::vector<HistoryEntry>> historyOf(Site& site, const base::PersonId& person, std::int64_t before,
                                            std::int64_t limit)
{
    const auto names = userNames(site);
    if (!names) {
        return tl::unexpected(names.error());
    }
    std::vector<HistoryEntry> entries;
    const auto read = site.database().each(
        selectHistory,
        [&](const Statement& row) -> Result<> {
            HistoryEntry entry;
            entry.position = row.integer(0);
            entry.at = row.instant(1);
            entry.user = row.id<base::UserId>(2);
            const auto name = names->find(entry.user);
            entry.userName = name == names->end() ? std::string() : name->second;
            entry.type = events::eventTypeNamed(row.text(3));
            entry.sessionNumber = row.integer(5);
            if (!row.isNull(6)) {
                events::Event event;
                event.eventType = row.string(3);
                event.schemaVersion = row.integer(4);
                event.payload = row.string(6);
                event.aggregateId = row.uuid(7);
                const auto payload = events::decode(event);
                if (!payload) {
                    return tl::unexpected(payload.error());
                }
                addDetails(entry, *payload);
            }
            entries.push_back(std::move(entry));
            return {};
        },
        person, before == 0 ? std::numeric_limits<std::int64_t>::max() : before, limit);
    return read ? Result<std::vector<HistoryEntry>>(std::move(entries)) : tl::unexpected(read.error());
}

} // namespace voither::site
