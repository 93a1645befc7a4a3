// SPDX-License-Identifier: GPL-3.0-or-later
#include "vault/user.h"

#include <array>
#include <utility>

namespace voither::vault {

namespace {

constexpr std::array<std::pair<Role, std::string_view>, 5> roleNames = {{
    {Role::Clinician, "clinician"},
    {Role::Manager, "manager"},
    {Role::Reception, "reception"},
    {Role::Administrator, "administrator"},
    {Role::Auditor, "auditor"},
}};

} // namespace

std::string_view name(Role role)
{
    for (const auto& [known, text] : roleNames) {
        if (known == role) {
            return text;
        }
    }
    return {};
}

std::optional<Role> parseRole(std::string_view name)
{
    for (const auto& [role, text] : roleNames) {
        if (text == name) {
            return role;
        }
    }
    return std::nullopt;
}

} // namespace voither::vault
