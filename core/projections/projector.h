// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <unordered_set>

#include "events/event_log.h"
#include "events/personal_cipher.h"
#include "store/database.h"

namespace voither::projections {

/// Applies events to the tables that screens and reports read. What a person's destroyed key no longer opens is left
/// out. Events of an erased person are passed over.
class SiteProjector final : public events::Projector {
public:
    enum class Mode {
        Append, // refuses DuplicatePerson, PersonUnknown, SessionUnknown; daily and weekly rows follow each event
        Replay, // of a log that was accepted already; aggregates are filled afterwards (see rebuild.h)
    };

    SiteProjector(store::Database& database, const events::PersonalCipher& cipher, Mode mode = Mode::Append)
        : m_database(database)
        , m_cipher(cipher)
        , m_mode(mode)
    {
    }

    base::Result<> apply(const events::StoredEvent& stored) override;

private:
    base::Result<bool> isErased(const base::PersonId& person) const;

    store::Database& m_database;
    const events::PersonalCipher& m_cipher;
    Mode m_mode;
    std::unordered_set<base::PersonId> m_erased; // by this projector: a replay begins with empty tables
};

} // namespace voither::projections
