// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "base/uuid.h"
#include "events/personal_cipher.h"
#include "store/database.h"

namespace voither::projections {

struct Note {
    base::Uuid id;
    base::SessionId session; // null when it belongs to none
    base::UserId author;
    std::string text;
    base::EventId wording; // what NoteSigned refers to
    base::Instant writtenAt;
    base::UserId signedBy; // null while it is a draft
    std::optional<base::Instant> signedAt;
    std::int64_t version = 0;
};
/// By time, opened.
base::Result<std::vector<Note>> notesOf(store::Database& database, const events::PersonalCipher& cipher,
                                        const base::PersonId& person);

struct Intervention {
    base::Uuid id;
    base::SessionId session;
    std::string interventionType;
    std::string interventionDetails;
    base::UserId prescribedBy;
    base::Instant prescribedAt;
    std::optional<double> adherenceScore;
    std::string patientFeedback;
};
/// By time, opened.
base::Result<std::vector<Intervention>> interventionsOf(store::Database& database, const events::PersonalCipher& cipher,
                                                        const base::PersonId& person);

} // namespace voither::projections
