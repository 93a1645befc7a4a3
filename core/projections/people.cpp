// SPDX-License-Identifier: GPL-3.0-or-later
#include "projections/people.h"

#include "events/identifiers.h"
#include "projections/fold.h"
#include "projections/json_text.h"

namespace voither::projections {

namespace {

using base::PersonId;
using store::Statement;

// The columns of PersonEntry, in its order.
#define VOITHER_ENTRY_COLUMNS                                                                                          \
    "p.id, p.record_number, p.name, p.social_name, p.age_range, p.gender, p.primary_diagnosis_icd11, p.consent_date,"  \
    " p.consent_research, (SELECT count(*) FROM sessions s WHERE s.patient_id = p.id),"                                \
    " (SELECT max(session_datetime) FROM sessions s WHERE s.patient_id = p.id), p.version"
constexpr int entryColumns = 12;

PersonEntry entryOf(const Statement& row)
{
    PersonEntry entry;
    entry.id = row.id<PersonId>(0);
    entry.recordNumber = row.string(1);
    entry.name = row.string(2);
    entry.socialName = row.string(3);
    entry.ageRange = row.string(4);
    entry.gender = row.string(5);
    entry.primaryDiagnosisIcd11 = row.string(6);
    entry.consentDate = base::parseDate(row.text(7));
    entry.consentResearch = row.boolean(8);
    entry.sessions = row.integer(9);
    if (!row.isNull(10)) {
        entry.lastSession = row.instant(10);
    }
    entry.version = row.integer(11);
    return entry;
}

/// A search text resolved into what is looked up.
struct Search {
    std::vector<std::string> words;
    std::string cpfIndex;
    std::string cnsIndex;

    bool isNumber() const { return !cpfIndex.empty() || !cnsIndex.empty(); }
};

base::Result<Search> searchOf(const events::PersonalCipher& cipher, std::string_view text)
{
    Search search;
    if (const auto cpf = events::parseCpf(text)) {
        auto index = cipher.blindIndex("cpf", *cpf);
        if (!index) {
            return tl::unexpected(index.error());
        }
        search.cpfIndex = std::move(*index);
    } else if (const auto cns = events::parseCns(text)) {
        auto index = cipher.blindIndex("cns", *cns);
        if (!index) {
            return tl::unexpected(index.error());
        }
        search.cnsIndex = std::move(*index);
    } else {
        search.words = foldedWords(text);
    }
    return search;
}

/// "FROM patients p WHERE ..." with two parameters for each word: its first and the first text after its prefix.
std::string fromWhere(const Search& search)
{
    if (!search.cpfIndex.empty()) {
        return " FROM patients p WHERE p.cpf_index = ?1";
    }
    if (!search.cnsIndex.empty()) {
        return " FROM patients p WHERE p.cns_index = ?1";
    }
    std::string sql = " FROM patients p";
    const char* link = " WHERE ";
    for (std::size_t i = 0; i < search.words.size(); ++i) {
        const std::string first = "?" + std::to_string(2 * i + 1);
        const std::string after = "?" + std::to_string(2 * i + 2);
        sql += link;
        sql += "p.id IN (SELECT patient_id FROM person_words WHERE word >= " + first + " AND word < " + after + ")";
        link = " AND ";
    }
    return sql;
}

void bindSearch(Statement& statement, const Search& search)
{
    if (search.isNumber()) {
        statement.bind(1, search.cpfIndex.empty() ? search.cnsIndex : search.cpfIndex);
    }
    int parameter = 0;
    for (const auto& word : search.words) {
        statement.bind(++parameter, word);
        statement.bind(++parameter, word + "\xf4\x8f\xbf\xbf"); // U+10FFFF, after every text with this prefix
    }
}

template <class Visit>
base::Result<> eachRow(store::Database& database, const std::string& sql, const Search& search, Visit visit)
{
    auto statement = database.statement(sql);
    if (!statement) {
        return tl::unexpected(statement.error());
    }
    bindSearch(*statement, search);
    for (;;) {
        const auto row = statement->step();
        if (!row || !*row) {
            return row ? base::Result<>() : tl::unexpected(row.error());
        }
        visit(*statement);
    }
}

base::Result<std::optional<PersonEntry>> one(store::Database& database, std::string_view sql, const auto& key)
{
    std::optional<PersonEntry> entry;
    const auto asked = database.each(
        sql, [&](const Statement& row) { entry = entryOf(row); }, key);
    if (!asked) {
        return tl::unexpected(asked.error());
    }
    return entry;
}

/// Opens a sealed column; empty when there is none.
base::Result<std::string> opened(const events::PersonalCipher& cipher, const PersonId& person, std::string_view field,
                                 std::string_view sealed)
{
    if (sealed.empty()) {
        return std::string();
    }
    return cipher.open(person, field, sealed);
}

} // namespace

base::Result<PeoplePage> listPeople(store::Database& database, const events::PersonalCipher& cipher,
                                    std::string_view text, Page page)
{
    const auto search = searchOf(cipher, text);
    if (!search) {
        return tl::unexpected(search.error());
    }
    PeoplePage result;
    if (!text.empty() && search->words.empty() && !search->isNumber()) {
        return result; // only punctuation
    }
    const std::string from = fromWhere(*search);
    const auto counted = eachRow(database, "SELECT count(*)" + from, *search,
                                 [&](const Statement& row) { result.total = row.integer(0); });
    if (!counted) {
        return tl::unexpected(counted.error());
    }
    const std::string sql = "SELECT " VOITHER_ENTRY_COLUMNS + from + " ORDER BY p.folded_name, p.id LIMIT "
        + std::to_string(page.limit) + " OFFSET " + std::to_string(page.offset);
    const auto listed =
        eachRow(database, sql, *search, [&](const Statement& row) { result.people.push_back(entryOf(row)); });
    if (!listed) {
        return tl::unexpected(listed.error());
    }
    return result;
}

base::Result<std::vector<PersonId>> findPeople(store::Database& database, const events::PersonalCipher& cipher,
                                               std::string_view text)
{
    const auto search = searchOf(cipher, text);
    if (!search) {
        return tl::unexpected(search.error());
    }
    std::vector<PersonId> people;
    if (!text.empty() && search->words.empty() && !search->isNumber()) {
        return people; // only punctuation
    }
    const auto read = eachRow(database, "SELECT p.id" + fromWhere(*search), *search,
                              [&](const Statement& row) { people.push_back(row.id<PersonId>(0)); });
    return read ? base::Result<std::vector<PersonId>>(std::move(people)) : tl::unexpected(read.error());
}

base::Result<std::optional<PersonEntry>> findPerson(store::Database& database, const PersonId& person)
{
    return one(database, "SELECT " VOITHER_ENTRY_COLUMNS " FROM patients p WHERE p.id = ?", person);
}

base::Result<std::optional<PersonEntry>>
findPersonByRecordNumber(store::Database& database, const events::PersonalCipher& cipher, std::string_view recordNumber)
{
    const auto index = cipher.blindIndex("record_number", recordNumber);
    if (!index) {
        return tl::unexpected(index.error());
    }
    return one(database, "SELECT " VOITHER_ENTRY_COLUMNS " FROM patients p WHERE p.record_index = ?", *index);
}

base::Result<std::optional<PersonCard>> personCard(store::Database& database, const events::PersonalCipher& cipher,
                                                   const PersonId& person)
{
    std::optional<PersonCard> card;
    const auto asked = database.each(
        "SELECT " VOITHER_ENTRY_COLUMNS
        ", p.encrypted_cpf, p.encrypted_cns, p.encrypted_birth_date, p.encrypted_phone, p.education_level,"
        " p.socioeconomic_score, p.primary_diagnosis_icd10, p.secondary_diagnoses, p.medication_history,"
        " p.trauma_scores, p.created_at, p.updated_at FROM patients p WHERE p.id = ?",
        [&](const Statement& row) -> base::Result<> {
            int column = entryColumns;
            card = PersonCard{};
            card->entry = entryOf(row);
            const std::pair<const char*, std::string&> sealed[] = {
                {"cpf", card->cpf}, {"cns", card->cns}, {"birth_date", card->birthDate}, {"phone", card->phone}};
            for (const auto& [field, member] : sealed) {
                auto text = opened(cipher, person, field, row.text(column++));
                if (!text) {
                    return tl::unexpected(text.error());
                }
                member = std::move(*text);
            }
            card->educationLevel = row.string(column++);
            card->socioeconomicScore = row.optionalInteger(column++);
            card->primaryDiagnosisIcd10 = row.string(column++);
            card->secondaryDiagnoses = listFromJson(row.text(column++));
            card->medicationHistory = listFromJson(row.text(column++));
            card->traumaScores = scoresFromJson(row.text(column++));
            card->createdAt = row.instant(column++);
            card->updatedAt = row.instant(column++);
            return {};
        },
        person);
    if (!asked) {
        return tl::unexpected(asked.error());
    }
    return card;
}

base::Result<bool> hasConsent(store::Database& database, const PersonId& person, events::ConsentKind kind)
{
    bool holds = false;
    const auto asked = database.each(
        "SELECT 1 FROM consents WHERE patient_id = ? AND kind = ? AND withdrawn_on IS NULL LIMIT 1",
        [&](const Statement&) { holds = true; }, person, events::name(kind));
    if (!asked) {
        return tl::unexpected(asked.error());
    }
    return holds;
}

base::Result<std::vector<Consent>> consentsOf(store::Database& database, const PersonId& person)
{
    std::vector<Consent> consents;
    const auto asked = database.each(
        "SELECT kind, given_on, given_by, withdrawn_on FROM consents WHERE patient_id = ? ORDER BY position",
        [&](const Statement& row) {
            consents.push_back({row.string(0), row.string(1), row.string(2), row.optionalString(3)});
        },
        person);
    if (!asked) {
        return tl::unexpected(asked.error());
    }
    return consents;
}

base::Result<bool> isErased(store::Database& database, const PersonId& person)
{
    bool erased = false;
    const auto asked = database.each(
        "SELECT 1 FROM erased_people WHERE patient_id = ?", [&](const Statement&) { erased = true; }, person);
    if (!asked) {
        return tl::unexpected(asked.error());
    }
    return erased;
}

} // namespace voither::projections
