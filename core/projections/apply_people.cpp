// SPDX-License-Identifier: GPL-3.0-or-later
#include <array>
#include <set>

#include "projections/apply.h"
#include "projections/fold.h"
#include "projections/json_text.h"
#include "projections/schema.h"

namespace voither::projections {

namespace {

using base::ErrorCode;
using base::failure;
using events::Personal;
using events::PersonDetails;

/// A sealed member as it stands in the event.
std::optional<std::string> sealed(const Personal& member)
{
    return member.sealed.empty() ? std::nullopt : std::optional(member.sealed);
}

std::optional<std::string> index(const std::string& blind)
{
    return blind.empty() ? std::nullopt : std::optional(blind);
}

/// The members that stand open in the tables, for search.
struct OpenNames {
    std::optional<std::string> recordNumber;
    std::optional<std::string> name;
    std::optional<std::string> socialName;
};

base::Result<OpenNames> openNames(const Applying& a, const base::PersonId& person, const PersonDetails& details)
{
    OpenNames names;
    const std::pair<const Personal&, std::optional<std::string>&> members[] = {
        {details.recordNumber, names.recordNumber}, {details.name, names.name}, {details.socialName, names.socialName}};
    for (const auto& [member, open] : members) {
        auto opened = member.open(a.cipher, person);
        if (!opened) {
            return tl::unexpected(opened.error());
        }
        open = std::move(*opened);
    }
    return names;
}

/// DuplicatePerson when somebody else has the record number, the CPF or the CNS.
base::Result<> requireUnique(const Applying& a, const base::PersonId& person, const PersonDetails& details)
{
    constexpr std::string_view byRecord = "SELECT id FROM patients WHERE record_index = ? AND id <> ?";
    constexpr std::string_view byCpf = "SELECT id FROM patients WHERE cpf_index = ? AND id <> ?";
    constexpr std::string_view byCns = "SELECT id FROM patients WHERE cns_index = ? AND id <> ?";
    struct Rule {
        std::string_view sql;
        const std::string& index;
        const char* what;
    };
    const Rule rules[] = {{byRecord, details.recordIndex, "record_number"},
                          {byCpf, details.cpfIndex, "cpf"},
                          {byCns, details.cnsIndex, "cns"}};
    for (const auto& rule : rules) {
        bool taken = false;
        if (!rule.index.empty()) {
            const auto asked = a.database.each(
                rule.sql, [&](const store::Statement&) { taken = true; }, rule.index, person);
            if (!asked) {
                return asked;
            }
        }
        if (taken) {
            return failure(ErrorCode::DuplicatePerson, rule.what);
        }
    }
    return {};
}

/// The words by which the person is found, and the name under which the person is listed.
base::Result<> refreshSearch(const Applying& a, const base::PersonId& person)
{
    std::string recordNumber;
    std::string name;
    std::string socialName;
    const auto read = a.database.each(
        "SELECT record_number, name, social_name FROM patients WHERE id = ?",
        [&](const store::Statement& row) {
            recordNumber = row.string(0);
            name = row.string(1);
            socialName = row.string(2);
        },
        person);
    if (!read) {
        return read;
    }
    // Somebody with a social name is called by it (Decree 8.727/2016).
    const auto listed = a.database.run("UPDATE patients SET folded_name = ? WHERE id = ?",
                                       fold(socialName.empty() ? name : socialName), person);
    if (!listed) {
        return listed;
    }
    const auto cleared = a.database.run("DELETE FROM person_words WHERE patient_id = ?", person);
    if (!cleared) {
        return cleared;
    }
    for (const auto& word : foldedWords(recordNumber + ' ' + name + ' ' + socialName)) {
        const auto added = a.database.run("INSERT INTO person_words (word, patient_id) VALUES (?, ?)", word, person);
        if (!added) {
            return added;
        }
    }
    return {};
}

/// The columns that one member of PersonUpdated::cleared empties; nothing for an unknown member.
const char* clearing(std::string_view member)
{
    constexpr std::pair<std::string_view, const char*> statements[] = {
        {"record_number", "UPDATE patients SET record_number = NULL, record_index = NULL WHERE id = ?"},
        {"name", "UPDATE patients SET name = NULL WHERE id = ?"},
        {"social_name", "UPDATE patients SET social_name = NULL WHERE id = ?"},
        {"cpf", "UPDATE patients SET encrypted_cpf = NULL, cpf_index = NULL WHERE id = ?"},
        {"cns", "UPDATE patients SET encrypted_cns = NULL, cns_index = NULL WHERE id = ?"},
        {"birth_date", "UPDATE patients SET encrypted_birth_date = NULL WHERE id = ?"},
        {"phone", "UPDATE patients SET encrypted_phone = NULL WHERE id = ?"},
        {"age_range", "UPDATE patients SET age_range = NULL WHERE id = ?"},
        {"gender", "UPDATE patients SET gender = NULL WHERE id = ?"},
        {"education_level", "UPDATE patients SET education_level = NULL WHERE id = ?"},
        {"socioeconomic_score", "UPDATE patients SET socioeconomic_score = NULL WHERE id = ?"},
        {"primary_diagnosis_icd11", "UPDATE patients SET primary_diagnosis_icd11 = NULL WHERE id = ?"},
        {"primary_diagnosis_icd10", "UPDATE patients SET primary_diagnosis_icd10 = NULL WHERE id = ?"},
        {"secondary_diagnoses", "UPDATE patients SET secondary_diagnoses = NULL WHERE id = ?"},
        {"medication_history", "UPDATE patients SET medication_history = NULL WHERE id = ?"},
        {"trauma_scores", "UPDATE patients SET trauma_scores = NULL WHERE id = ?"},
    };
    for (const auto& [name, sql] : statements) {
        if (name == member) {
            return sql;
        }
    }
    return nullptr;
}

constexpr std::string_view updatePerson =
    "UPDATE patients SET record_number = coalesce(?1, record_number), name = coalesce(?2, name),"
    " social_name = coalesce(?3, social_name), encrypted_cpf = coalesce(?4, encrypted_cpf),"
    " encrypted_cns = coalesce(?5, encrypted_cns), encrypted_birth_date = coalesce(?6, encrypted_birth_date),"
    " encrypted_phone = coalesce(?7, encrypted_phone), record_index = coalesce(?8, record_index),"
    " cpf_index = coalesce(?9, cpf_index), cns_index = coalesce(?10, cns_index),"
    " age_range = coalesce(?11, age_range), gender = coalesce(?12, gender),"
    " education_level = coalesce(?13, education_level), socioeconomic_score = coalesce(?14, socioeconomic_score),"
    " primary_diagnosis_icd11 = coalesce(?15, primary_diagnosis_icd11),"
    " primary_diagnosis_icd10 = coalesce(?16, primary_diagnosis_icd10),"
    " secondary_diagnoses = coalesce(?17, secondary_diagnoses),"
    " medication_history = coalesce(?18, medication_history), trauma_scores = coalesce(?19, trauma_scores),"
    " updated_at = ?20, version = ?21 WHERE id = ?22";

base::Result<> write(const Applying& a, const base::PersonId& person, const PersonDetails& d)
{
    if (a.mode == SiteProjector::Mode::Append) {
        if (const auto unique = requireUnique(a, person, d); !unique) {
            return unique;
        }
    }
    const auto names = openNames(a, person, d);
    if (!names) {
        return tl::unexpected(names.error());
    }
    return a.database.run(updatePerson, names->recordNumber, names->name, names->socialName, sealed(d.cpf),
                          sealed(d.cns), sealed(d.birthDate), sealed(d.phone), index(d.recordIndex), index(d.cpfIndex),
                          index(d.cnsIndex), d.ageRange, d.gender, d.educationLevel, d.socioeconomicScore,
                          d.primaryDiagnosisIcd11, d.primaryDiagnosisIcd10, jsonText(d.secondaryDiagnoses),
                          jsonText(d.medicationHistory), jsonText(d.traumaScores), a.at(), a.version(), person);
}

/// consent_date and consent_research say what holds now.
base::Result<> refreshConsent(const Applying& a, const base::PersonId& person)
{
    return a.database.run("UPDATE patients SET updated_at = ?1, version = ?2,"
                          " consent_date = (SELECT max(given_on) FROM consents WHERE patient_id = ?3"
                          "  AND kind = 'recording' AND withdrawn_on IS NULL),"
                          " consent_research = EXISTS (SELECT 1 FROM consents WHERE patient_id = ?3"
                          "  AND kind = 'research' AND withdrawn_on IS NULL) WHERE id = ?3",
                          a.at(), a.version(), person);
}

} // namespace

base::Result<> apply(const Applying& a, const events::PersonRegistered& p)
{
    const auto added = a.database.run("INSERT INTO patients (id, caps_id, folded_name, consent_research, created_at,"
                                      " updated_at, version) VALUES (?1, ?2, '', 0, ?3, ?3, ?4)",
                                      p.person, a.stored.event.capsId, a.at(), a.version());
    if (!added) {
        return added;
    }
    if (const auto written = write(a, p.person, p.details); !written) {
        return written;
    }
    return refreshSearch(a, p.person);
}

base::Result<> apply(const Applying& a, const events::PersonUpdated& p)
{
    if (const auto known = requirePerson(a, p.person); !known) {
        return known;
    }
    if (const auto written = write(a, p.person, p.changes); !written) {
        return written;
    }
    for (const auto& member : p.cleared) {
        const char* const sql = clearing(member);
        if (!sql) {
            return failure(ErrorCode::InvalidEvent, a.stored.event.eventType, {}, "cleared: an unknown member");
        }
        if (const auto cleared = a.database.run(sql, p.person); !cleared) {
            return cleared;
        }
    }
    return refreshSearch(a, p.person);
}

base::Result<> apply(const Applying& a, const events::PersonErased& p)
{
    if (const auto known = requirePerson(a, p.person); !known) {
        return known;
    }
    // Tables that refer to others stand after them.
    for (auto table = tables().rbegin(); table != tables().rend(); ++table) {
        if (!table->personColumn.empty()) {
            const auto wiped =
                a.database.run("DELETE FROM " + table->name + " WHERE " + table->personColumn + " = ?", p.person);
            if (!wiped) {
                return wiped;
            }
        }
    }
    if (const auto destroyed = a.database.run("DELETE FROM person_keys WHERE person_id = ?", p.person); !destroyed) {
        return destroyed;
    }
    return a.database.run("INSERT INTO erased_people (patient_id, erased_at, reason) VALUES (?, ?, ?)", p.person,
                          a.at(), p.reason);
}

base::Result<> apply(const Applying& a, const events::ConsentRecorded& p)
{
    if (const auto known = requirePerson(a, p.person); !known) {
        return known;
    }
    const auto added = a.database.run("INSERT INTO consents (position, patient_id, kind, given_on, given_by, remarks)"
                                      " VALUES (?, ?, ?, ?, ?, ?)",
                                      a.stored.position, p.person, events::name(p.kind), base::toIso8601(p.date),
                                      p.givenBy, p.remarks.sealed);
    if (!added) {
        return added;
    }
    return refreshConsent(a, p.person);
}

base::Result<> apply(const Applying& a, const events::ConsentWithdrawn& p)
{
    if (const auto known = requirePerson(a, p.person); !known) {
        return known;
    }
    const auto withdrawn = a.database.run("UPDATE consents SET withdrawn_on = ? WHERE patient_id = ? AND kind = ?"
                                          " AND withdrawn_on IS NULL",
                                          base::toIso8601(p.date), p.person, events::name(p.kind));
    if (!withdrawn) {
        return withdrawn;
    }
    return refreshConsent(a, p.person);
}

} // namespace voither::projections
