// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "site/site.h"

namespace voither::site {

/// The key that sealing makes for somebody who is not registered yet. Unless the registration reached the log and
/// keep() was called, the key goes away with this object.
class NewPersonKey {
public:
    NewPersonKey(Site& site, const base::PersonId& person)
        : m_site(site)
        , m_person(person)
    {
    }
    ~NewPersonKey();
    NewPersonKey(const NewPersonKey&) = delete;
    NewPersonKey& operator=(const NewPersonKey&) = delete;

    void keep() { m_kept = true; }

private:
    Site& m_site;
    base::PersonId m_person;
    bool m_kept = false;
};

} // namespace voither::site
