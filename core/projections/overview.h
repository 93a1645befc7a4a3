// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "base/clock.h"
#include "base/uuid.h"
#include "store/database.h"

/// What lists of many people and of many sessions read, each in one pass over an index.
namespace voither::projections {

/// A person in the list of everybody; empty where there is none.
struct PersonLine {
    base::PersonId id;
    std::string recordNumber;
    std::string calledName; // the social name where there is one
    std::string foldedName; // the same for sorting
    std::string primaryDiagnosisIcd11;
    std::optional<base::Instant> lastSession;
    base::UserId lastTherapist;
};
/// Everybody, by name.
base::Result<std::vector<PersonLine>> allPeople(store::Database& database);

/// Who had at least one session with the user.
base::Result<std::vector<base::PersonId>> peopleSeenBy(store::Database& database, const base::UserId& user);

/// A value that counts now; measurements that abstained are not among them.
struct ValuePoint {
    base::Instant time;
    double value = 0;
    double standardError = 0;
};
/// The emotional valence of each of the people, by time.
base::Result<std::vector<std::vector<ValuePoint>>> valencesOf(store::Database& database,
                                                              std::span<const base::PersonId> people);

/// A session in the list of one person's.
struct SessionLine {
    base::SessionId id;
    std::int64_t sessionNumber = 0;
    base::Instant sessionDatetime;
    std::optional<std::int64_t> durationMinutes;
    std::optional<std::int64_t> patientWords; // nothing before it was measured
    std::optional<double> qualityScore;       // of the sound, 0 to 1
    bool audio = false;
    bool transcript = false;
    bool measured = false;
    bool noteDrafted = false;
    bool noteSigned = false;
    base::UserId therapist;
};
/// Newest first.
base::Result<std::vector<SessionLine>> sessionLines(store::Database& database, const base::PersonId& person);

} // namespace voither::projections
