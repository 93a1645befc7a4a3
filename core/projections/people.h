// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/clock.h"
#include "base/uuid.h"
#include "events/payload.h"
#include "events/personal_cipher.h"
#include "store/database.h"

namespace voither::projections {

/// A person as a list shows them.
struct PersonEntry {
    base::PersonId id;
    std::string recordNumber; // empty where there is none, like the other texts
    std::string name;
    std::string socialName;
    std::string ageRange;
    std::string gender;
    std::string primaryDiagnosisIcd11;
    std::optional<base::Date> consentDate; // of recording
    bool consentResearch = false;
    std::int64_t sessions = 0;
    std::optional<base::Instant> lastSession;
    std::int64_t version = 0; // of the aggregate, for Batch::add

    /// The social name where there is one.
    const std::string& calledName() const { return socialName.empty() ? name : socialName; }
};

struct Page {
    std::int64_t offset = 0;
    std::int64_t limit = 100;
};

struct PeoplePage {
    std::vector<PersonEntry> people; // ordered by name
    std::int64_t total = 0;          // of the search, all pages
};

/// Everybody whose name or record number has a word beginning with each word of the text, diacritics and case
/// ignored; a whole CPF or CNS finds its person. An empty text lists everybody.
base::Result<PeoplePage> listPeople(store::Database& database, const events::PersonalCipher& cipher,
                                    std::string_view search = {}, Page page = {});

/// The same people, only their ids, in no order.
base::Result<std::vector<base::PersonId>> findPeople(store::Database& database, const events::PersonalCipher& cipher,
                                                     std::string_view search);

/// Nothing when there is no such person (any more).
base::Result<std::optional<PersonEntry>> findPerson(store::Database& database, const base::PersonId& person);
base::Result<std::optional<PersonEntry>> findPersonByRecordNumber(store::Database& database,
                                                                  const events::PersonalCipher& cipher,
                                                                  std::string_view recordNumber);

/// Everything on a person's card; sealed members are opened.
struct PersonCard {
    PersonEntry entry;
    std::string cpf;
    std::string cns;
    std::string birthDate;
    std::string phone;
    std::string educationLevel;
    std::optional<std::int64_t> socioeconomicScore;
    std::string primaryDiagnosisIcd10;
    std::vector<std::string> secondaryDiagnoses;
    std::vector<std::string> medicationHistory;
    std::map<std::string, double> traumaScores;
    base::Instant createdAt;
    base::Instant updatedAt;
};
base::Result<std::optional<PersonCard>> personCard(store::Database& database, const events::PersonalCipher& cipher,
                                                   const base::PersonId& person);

/// Does a consent of that kind hold now?
base::Result<bool> hasConsent(store::Database& database, const base::PersonId& person, events::ConsentKind kind);

struct Consent {
    std::string kind; // recording, research
    std::string givenOn;
    std::string givenBy;
    std::optional<std::string> withdrawnOn;
};
base::Result<std::vector<Consent>> consentsOf(store::Database& database, const base::PersonId& person);

/// Was this person's record erased?
base::Result<bool> isErased(store::Database& database, const base::PersonId& person);

} // namespace voither::projections
