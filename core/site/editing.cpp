// SPDX-License-Identifier: GPL-3.0-or-later
#include "site/editing.h"

#include <algorithm>

#include "projections/notes.h"
#include "projections/people.h"
#include "projections/sessions.h"
#include "site/checks.h"
#include "transcript/text.h"

namespace voither::site {

namespace {

using base::ErrorCode;
using base::failure;
using base::Result;

Result<> checkText(const char* member, std::string_view text)
{
    const auto wrong = transcript::firstInvalidUtf8(text);
    return wrong ? failure(ErrorCode::InvalidUtf8, member, "byte " + std::to_string(*wrong)) : Result<>();
}

/// Text that a person wrote: it says something.
Result<> checkWriting(const char* member, std::string_view text)
{
    if (transcript::trimmed(text).empty()) {
        return failure(ErrorCode::InvalidArgument, member, {}, "\"\"");
    }
    return checkText(member, text);
}

Result<> checkDetails(const events::PersonDetails& details)
{
    const std::pair<const char*, const events::Personal&> members[] = {
        {"record_number", details.recordNumber}, {"name", details.name},   {"social_name", details.socialName},
        {"birth_date", details.birthDate},       {"phone", details.phone},
    };
    for (const auto& [member, personal] : members) {
        if (auto checked = checkText(member, personal.text.value_or(std::string())); !checked) {
            return checked;
        }
    }
    return {};
}

Result<> requirePerson(Site& site, const base::PersonId& person)
{
    const auto found = projections::findPerson(site.database(), person);
    if (!found) {
        return tl::unexpected(found.error());
    }
    return *found ? Result<>() : failure(ErrorCode::PersonUnknown, person.toString());
}

/// The person is known, and the session, where there is one, is the person's.
Result<> requireSubject(Site& site, const base::PersonId& person, const base::SessionId& session)
{
    if (auto known = requirePerson(site, person); !known || session.isNull()) {
        return known;
    }
    const auto found = projections::findSession(site.database(), session);
    if (!found) {
        return tl::unexpected(found.error());
    }
    const bool own = *found && (*found)->person == person;
    return own ? Result<>() : failure(ErrorCode::SessionUnknown, session.toString());
}

/// A note that may still be changed.
Result<projections::Note> openDraft(Site& site, const base::PersonId& person, const base::Uuid& note)
{
    const auto notes = projections::notesOf(site.database(), site.vault(), person);
    if (!notes) {
        return tl::unexpected(notes.error());
    }
    const auto found =
        std::find_if(notes->begin(), notes->end(), [&note](const projections::Note& each) { return each.id == note; });
    if (found == notes->end() || found->signedAt) {
        return failure(ErrorCode::InvalidArgument, "note", {}, found == notes->end() ? "–" : "signed");
    }
    return *found;
}

} // namespace

Result<base::PersonId> registerPerson(Site& site, const events::PersonDetails& details)
{
    if (!details.recordNumber.isSet() && !details.name.isSet()) {
        return failure(ErrorCode::InvalidArgument, "person", {}, "record_number, name");
    }
    if (auto checked = checkDetails(details); !checked) {
        return tl::unexpected(checked.error());
    }
    const auto person = base::PersonId::generate(site.clock().now());
    if (auto done = site.append(events::PersonRegistered{person, details}); !done) {
        site.vault().forgetPerson(person); // the row of the key that was made went with the transaction
        return tl::unexpected(done.error());
    }
    return person;
}

Result<> updatePerson(Site& site, const base::PersonId& person, const events::PersonDetails& changes,
                      const std::vector<std::string>& cleared, std::int64_t seen)
{
    if (auto known = requirePerson(site, person); !known) {
        return known;
    }
    if (auto checked = checkDetails(changes); !checked) {
        return checked;
    }
    return site.append(events::PersonUpdated{person, changes, cleared}, seen);
}

Result<> recordConsent(Site& site, const events::ConsentRecorded& consent)
{
    if (auto known = requirePerson(site, consent.person); !known) {
        return known;
    }
    if (auto checked = checkNotInFuture(site, consent.date); !checked) {
        return checked;
    }
    return site.append(consent);
}

Result<> withdrawConsent(Site& site, const events::ConsentWithdrawn& withdrawal)
{
    if (auto known = requirePerson(site, withdrawal.person); !known) {
        return known;
    }
    if (auto checked = checkNotInFuture(site, withdrawal.date); !checked) {
        return checked;
    }
    const auto holds = projections::hasConsent(site.database(), withdrawal.person, withdrawal.kind);
    if (!holds) {
        return tl::unexpected(holds.error());
    }
    return *holds ? site.append(withdrawal)
                  : failure(ErrorCode::ConsentMissing, std::string(events::name(withdrawal.kind)));
}

Result<base::Uuid> writeNote(Site& site, const base::PersonId& person, const base::SessionId& session,
                             std::string_view text)
{
    if (auto known = requireSubject(site, person, session); !known) {
        return tl::unexpected(known.error());
    }
    if (auto checked = checkWriting("note", text); !checked) {
        return tl::unexpected(checked.error());
    }
    const auto note = base::Uuid::generate(site.clock().now());
    const events::NoteWritten written{note, person, session, site.vault().user().id, std::string(text)};
    if (auto done = site.append(written, 0); !done) {
        return tl::unexpected(done.error());
    }
    return note;
}

Result<> rewordNote(Site& site, const base::PersonId& person, const base::Uuid& note, std::string_view text,
                    std::int64_t seen)
{
    if (auto checked = checkWriting("note", text); !checked) {
        return checked;
    }
    const auto draft = openDraft(site, person, note);
    if (!draft) {
        return tl::unexpected(draft.error());
    }
    const events::NoteWritten written{note, person, draft->session, site.vault().user().id, std::string(text)};
    return site.append(written, seen);
}

Result<> signNote(Site& site, const base::PersonId& person, const base::Uuid& note, std::int64_t seen)
{
    const auto draft = openDraft(site, person, note);
    if (!draft) {
        return tl::unexpected(draft.error());
    }
    return site.append(events::NoteSigned{note, person, site.vault().user().id, draft->wording}, seen);
}

Result<base::Uuid> recordIntervention(Site& site, const InterventionText& intervention)
{
    if (auto known = requireSubject(site, intervention.person, intervention.session); !known) {
        return tl::unexpected(known.error());
    }
    if (auto checked = checkWriting("intervention_type", intervention.interventionType); !checked) {
        return tl::unexpected(checked.error());
    }
    for (const auto& [member, text] : {std::pair("intervention_details", intervention.details),
                                       std::pair("patient_feedback", intervention.patientFeedback)}) {
        if (auto checked = checkText(member, text); !checked) {
            return tl::unexpected(checked.error());
        }
    }
    const auto score = intervention.adherenceScore;
    if (score && !(*score >= 0 && *score <= 1)) {
        return failure(ErrorCode::ValueOutOfRange, "adherence_score", {}, "0–1");
    }
    events::InterventionRecorded recorded;
    recorded.intervention = base::Uuid::generate(site.clock().now());
    recorded.person = intervention.person;
    recorded.session = intervention.session;
    recorded.interventionType = intervention.interventionType;
    recorded.interventionDetails = events::Personal(intervention.details);
    recorded.prescribedBy = site.vault().user().id;
    recorded.prescribedAt = intervention.prescribedAt;
    recorded.adherenceScore = score;
    if (!intervention.patientFeedback.empty()) {
        recorded.patientFeedback = events::Personal(intervention.patientFeedback);
    }
    if (auto done = site.append(recorded, 0); !done) {
        return tl::unexpected(done.error());
    }
    return recorded.intervention;
}

} // namespace voither::site
