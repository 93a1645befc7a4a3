// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "events/event.h"
#include "events/payload.h"
#include "projections/projector.h"

namespace voither::projections {

// How each payload changes the tables; one file for each subject. Private to the room.

/// One event while it is applied.
struct Applying {
    store::Database& database;
    const events::PersonalCipher& cipher;
    const events::StoredEvent& stored;
    SiteProjector::Mode mode;

    std::int64_t version() const { return stored.event.aggregateVersion; }
    base::Instant at() const { return stored.event.occurredAt; }
};

base::Result<> apply(const Applying& a, const events::SiteCreated& p);
base::Result<> apply(const Applying& a, const events::UserAdded& p);
base::Result<> apply(const Applying& a, const events::PersonRegistered& p);
base::Result<> apply(const Applying& a, const events::PersonUpdated& p);
base::Result<> apply(const Applying& a, const events::PersonErased& p);
base::Result<> apply(const Applying& a, const events::ConsentRecorded& p);
base::Result<> apply(const Applying& a, const events::ConsentWithdrawn& p);
base::Result<> apply(const Applying& a, const events::SessionHeld& p);
base::Result<> apply(const Applying& a, const events::AudioAttached& p);
base::Result<> apply(const Applying& a, const events::TranscriptAttached& p);
base::Result<> apply(const Applying& a, const events::TranscriptEdited& p);
base::Result<> apply(const Applying& a, const events::DimensionsMeasured& p);
base::Result<> apply(const Applying& a, const events::NoteWritten& p);
base::Result<> apply(const Applying& a, const events::NoteSigned& p);
base::Result<> apply(const Applying& a, const events::InterventionRecorded& p);
base::Result<> apply(const Applying& a, const events::RecordingStarted& p);
base::Result<> apply(const Applying& a, const events::RecordingEnded& p);
base::Result<> apply(const Applying& a, const events::SessionMarked& p);
base::Result<> apply(const Applying& a, const events::MeasurementDisputed& p);
base::Result<> apply(const Applying& a, const events::Opaque& p);

/// True when there is a row; `sql` has one parameter.
base::Result<bool> exists(store::Database& database, std::string_view sql, const base::Uuid& id);

/// PersonUnknown or SessionUnknown when the thing was never registered. Asked when an event is appended only.
base::Result<> requirePerson(const Applying& a, const base::PersonId& person);
base::Result<> requireSession(const Applying& a, const base::SessionId& session);

/// Sets the aggregate version of a session and, where given, its state.
base::Result<> touchSession(const Applying& a, const base::SessionId& session, std::string_view status);

/// "raw/audio/YYYY/MM/DD/<session>" by the session's date in UTC.
base::Result<std::string> storageKey(const Applying& a, std::string_view prefix, const base::SessionId& session,
                                     std::string_view suffix = {});

} // namespace voither::projections
