// SPDX-License-Identifier: GPL-3.0-or-later
#include "site/follow_up.h"

#include "projections/people.h"
#include "projections/sessions.h"
#include "site/transcription_jobs.h"
#include "site/transcription_settings.h"

namespace voither::site {

using base::Result;

Result<bool> queueByItself(Site& site, const base::SessionId& session)
{
    const auto settings = transcriptionSettings(site);
    if (!settings) {
        return tl::unexpected(settings.error());
    }
    const auto entry = projections::findSession(site.database(), session);
    if (!entry) {
        return tl::unexpected(entry.error());
    }
    if (settings->kind == transcription::EngineKind::None || !*entry || (*entry)->audioStorageKey.empty()
        || !(*entry)->transcriptStorageKey.empty()) {
        return false;
    }
    const auto person = projections::findPerson(site.database(), (*entry)->person);
    if (!person) {
        return tl::unexpected(person.error());
    }
    if (!*person || !(*person)->consentDate) {
        return false;
    }
    const auto queued = queueTranscription(site, session);
    return queued ? Result<bool>(true) : tl::unexpected(queued.error());
}

Result<std::vector<base::SessionId>> writtenDownToMeasure(Site& site)
{
    // A measurement's id is the position of its event.
    std::vector<base::SessionId> sessions;
    const auto asked = site.database().each(
        "SELECT s.id FROM sessions AS s JOIN patients AS p ON p.id = s.patient_id"
        " JOIN (SELECT session_id, max(ended_at) AS ended_at FROM transcription_jobs WHERE state = 'done'"
        " GROUP BY session_id) AS j ON j.session_id = s.id"
        " WHERE s.processing_status = 'transcribed' AND p.consent_date IS NOT NULL AND NOT EXISTS"
        " (SELECT 1 FROM dimensional_measurements AS m WHERE m.session_id = s.id AND m.id > (SELECT max(e.position)"
        " FROM events AS e WHERE e.aggregate_id = s.id AND e.event_type = 'transcript_attached'))"
        " ORDER BY j.ended_at, s.id",
        [&sessions](const store::Statement& row) { sessions.push_back(row.id<base::SessionId>(0)); });
    if (!asked) {
        return tl::unexpected(asked.error());
    }
    return sessions;
}

} // namespace voither::site
