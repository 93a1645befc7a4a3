// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/subject.h"

#include <algorithm>

#include "projections/people.h"
#include "projections/sessions.h"
#include "projections/worklist.h"

namespace voither::ui {

namespace {

using base::ErrorCode;
using base::failure;
using base::Result;

Result<base::PersonId> findPerson(site::Site& site, const std::string& recordNumber)
{
    if (!recordNumber.empty()) {
        const auto found = projections::findPersonByRecordNumber(site.database(), site.vault(), recordNumber);
        if (!found) {
            return tl::unexpected(found.error());
        }
        return *found ? Result<base::PersonId>((*found)->id) : failure(ErrorCode::PersonUnknown, recordNumber);
    }
    const auto all = projections::listPeople(site.database(), site.vault(), {}, {.offset = 0, .limit = 1000});
    if (!all) {
        return tl::unexpected(all.error());
    }
    const auto most = std::max_element(all->people.begin(), all->people.end(),
                                       [](const auto& a, const auto& b) { return a.sessions < b.sessions; });
    return most == all->people.end() ? failure(ErrorCode::PersonUnknown) : Result<base::PersonId>(most->id);
}

bool isCalled(const projections::SessionEntry& entry, const std::string& session)
{
    return session.empty() ? entry.processingStatus == "measured"
                           : session == entry.id.toString() || session == std::to_string(entry.sessionNumber);
}

} // namespace

Result<Subject> findSubject(site::Site& site, PageSubject subject, const std::string& recordNumber,
                            const std::string& session)
{
    if (subject == PageSubject::Session && recordNumber.empty() && session.empty()) {
        const auto waiting = projections::sessionsToReview(site.database(), 1);
        if (waiting && !waiting->items.empty()) {
            return Subject{waiting->items.front().person, waiting->items.front().session};
        }
    }
    const auto person = findPerson(site, recordNumber);
    if (!person) {
        return tl::unexpected(person.error());
    }
    if (subject != PageSubject::Session) {
        return Subject{*person, {}};
    }
    const auto sessions = projections::sessionsOf(site.database(), *person);
    if (!sessions) {
        return tl::unexpected(sessions.error());
    }
    const auto found = std::find_if(sessions->rbegin(), sessions->rend(),
                                    [&session](const auto& entry) { return isCalled(entry, session); });
    return found == sessions->rend() ? failure(ErrorCode::SessionUnknown, session)
                                     : Result<Subject>(Subject{*person, found->id});
}

} // namespace voither::ui
