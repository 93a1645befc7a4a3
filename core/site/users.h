// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "site/site.h"

namespace voither::site {

/// Somebody with a key to the site.
struct SiteUser {
    base::UserId id;
    std::string login;
    vault::Role role = vault::Role::Clinician;
    std::string name; // the login where no other is known
    std::string occupation;
    std::string council;
    bool self = false; // who opened the site
};

/// In the order in which they got their keys.
base::Result<std::vector<SiteUser>> usersOf(Site& site);

struct NewUser {
    std::string login;
    vault::Role role = vault::Role::Clinician;
    std::string name;
    std::string occupation; // empty when not known
    std::string council;
};

/// Gives a key and writes it into the log; when the log refuses, the key is taken back. Refuses as Vault::addUser.
base::Result<base::UserId> addUser(Site& site, const NewUser& user, std::string_view passphrase,
                                   vault::KdfCost cost = {});

} // namespace voither::site
