// SPDX-License-Identifier: GPL-3.0-or-later
#include "site/users.h"

#include <algorithm>

#include "projections/counts.h"

namespace voither::site {

using base::Result;

Result<std::vector<SiteUser>> usersOf(Site& site)
{
    const auto keys = vault::Vault::users(site.folder());
    if (!keys) {
        return tl::unexpected(keys.error());
    }
    const auto known = projections::users(site.database());
    if (!known) {
        return tl::unexpected(known.error());
    }
    std::vector<SiteUser> users;
    for (const vault::User& key : *keys) {
        SiteUser user{.id = key.id,
                      .login = key.login,
                      .role = key.role,
                      .name = key.login,
                      .occupation = {},
                      .council = {},
                      .self = key.id == site.vault().user().id};
        const auto entry = std::find_if(known->begin(), known->end(), [&](const auto& e) { return e.id == key.id; });
        if (entry != known->end()) {
            user.name = entry->name;
            user.occupation = entry->occupation;
            user.council = entry->council;
        }
        users.push_back(std::move(user));
    }
    return users;
}

Result<base::UserId> addUser(Site& site, const NewUser& user, std::string_view passphrase, vault::KdfCost cost)
{
    const auto added = site.vault().addUser(user.login, user.role, passphrase, site.clock(), cost);
    if (!added) {
        return tl::unexpected(added.error());
    }
    const events::UserAdded event{.user = added->id,
                                  .name = user.name.empty() ? user.login : user.name,
                                  .role = std::string(vault::name(user.role)),
                                  .occupation = user.occupation,
                                  .council = user.council};
    if (auto appended = site.append(event); !appended) {
        static_cast<void>(site.vault().removeUser(added->id)); // the log's refusal is what matters
        return tl::unexpected(appended.error());
    }
    return added->id;
}

} // namespace voither::site
