// SPDX-License-Identifier: GPL-3.0-or-later
#include "site/new_person.h"

namespace voither::site {

NewPersonKey::~NewPersonKey()
{
    if (m_kept) {
        return;
    }
    // A row that cannot be deleted now is deleted when the site is opened next.
    [[maybe_unused]] const auto deleted = m_site.database().run(
        "DELETE FROM person_keys WHERE person_id = ?1 AND NOT EXISTS (SELECT 1 FROM events WHERE aggregate_id = ?1)",
        m_person);
    m_site.vault().forgetPerson(m_person);
}

} // namespace voither::site
