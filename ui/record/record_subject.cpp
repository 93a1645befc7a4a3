// SPDX-License-Identifier: GPL-3.0-or-later
#include "record/record_subject.h"

#include "desktop/wording.h"
#include "projections/people.h"

namespace voither::ui {

base::Result<RecordSubject> readSubject(site::Site& site, const base::PersonId& person)
{
    const auto found = projections::findPerson(site.database(), person);
    if (!found) {
        return tl::unexpected(found.error());
    }
    if (!*found) {
        return base::failure(base::ErrorCode::PersonUnknown, person.toString());
    }
    const auto& entry = **found;
    return RecordSubject{toQString(entry.calledName().empty() ? entry.recordNumber : entry.calledName()),
                         static_cast<int>(entry.sessions) + 1,
                         entry.consentDate ? toQDate(*entry.consentDate) : QDate()};
}

} // namespace voither::ui
