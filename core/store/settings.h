// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "store/database.h"

namespace voither::store {

/// A setting of the site, kept encrypted with everything else; nothing when it was never set.
base::Result<std::optional<std::string>> setting(Database& database, std::string_view name);
base::Result<> setSetting(Database& database, std::string_view name, std::string_view value);

} // namespace voither::store
