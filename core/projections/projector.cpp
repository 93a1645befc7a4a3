// SPDX-License-Identifier: GPL-3.0-or-later
#include "projections/projector.h"

#include "events/codec.h"
#include "projections/apply.h"

namespace voither::projections {

namespace {

/// The person of whom a payload speaks; null where there is none.
template <class Payload>
base::PersonId personOf(const Payload& payload)
{
    if constexpr (requires { payload.person; }) {
        return payload.person;
    } else {
        return {};
    }
}

} // namespace

base::Result<> SiteProjector::apply(const events::StoredEvent& stored)
{
    const auto payload = events::decode(stored.event);
    if (!payload) {
        auto error = payload.error();
        error.place = std::to_string(stored.position);
        return tl::unexpected(std::move(error));
    }
    const Applying applying{m_database, m_cipher, stored, m_mode};
    return std::visit(
        [&](const auto& p) -> base::Result<> {
            const base::PersonId person = personOf(p);
            const auto erased = isErased(person);
            if (!erased || *erased) {
                return erased ? base::Result<>() : tl::unexpected(erased.error());
            }
            const auto applied = projections::apply(applying, p);
            if (applied && std::is_same_v<std::decay_t<decltype(p)>, events::PersonErased>) {
                m_erased.insert(person);
            }
            return applied;
        },
        *payload);
}

base::Result<bool> SiteProjector::isErased(const base::PersonId& person) const
{
    if (m_mode == Mode::Replay || person.isNull()) {
        return m_erased.contains(person);
    }
    return exists(m_database, "SELECT 1 FROM erased_people WHERE patient_id = ?", person.uuid());
}

base::Result<bool> exists(store::Database& database, std::string_view sql, const base::Uuid& id)
{
    bool found = false;
    const auto asked = database.each(
        sql, [&](const store::Statement&) { found = true; }, id);
    if (!asked) {
        return tl::unexpected(asked.error());
    }
    return found;
}

base::Result<> requirePerson(const Applying& a, const base::PersonId& person)
{
    if (a.mode == SiteProjector::Mode::Replay) {
        return {};
    }
    const auto known = exists(a.database, "SELECT 1 FROM patients WHERE id = ?", person.uuid());
    if (known && !*known) {
        return base::failure(base::ErrorCode::PersonUnknown, person.toString());
    }
    return known ? base::Result<>() : tl::unexpected(known.error());
}

base::Result<> requireSession(const Applying& a, const base::SessionId& session)
{
    if (a.mode == SiteProjector::Mode::Replay) {
        return {};
    }
    const auto known = exists(a.database, "SELECT 1 FROM sessions WHERE id = ?", session.uuid());
    if (known && !*known) {
        return base::failure(base::ErrorCode::SessionUnknown, session.toString());
    }
    return known ? base::Result<>() : tl::unexpected(known.error());
}

base::Result<> touchSession(const Applying& a, const base::SessionId& session, std::string_view status)
{
    return a.database.run("UPDATE sessions SET version = ?, processing_status = ? WHERE id = ?", a.version(), status,
                          session);
}

base::Result<std::string> storageKey(const Applying& a, std::string_view prefix, const base::SessionId& session,
                                     std::string_view suffix)
{
    base::Instant held;
    const auto asked = a.database.each(
        "SELECT session_datetime FROM sessions WHERE id = ?",
        [&](const store::Statement& row) { held = row.instant(0); }, session);
    if (!asked) {
        return tl::unexpected(asked.error());
    }
    std::string date = base::toIso8601(base::localDate(held, "UTC"));
    date[4] = '/';
    date[7] = '/';
    return std::string(prefix) + '/' + date + '/' + session.toString() + std::string(suffix);
}

base::Result<> apply(const Applying& a, const events::Opaque&)
{
    const auto& event = a.stored.event;
    return a.database.run("INSERT INTO unknown_events (position, event_type, schema_version) VALUES (?, ?, ?)",
                          a.stored.position, event.eventType, event.schemaVersion);
}

} // namespace voither::projections
