// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

#include "base/error.h"

namespace voither::events {

/// The digits of a taxpayer number (CPF): eleven, the last two check digits modulo 11, not all equal. Dots, hyphens
/// and blanks are dropped. InvalidIdentifier names the rule that is broken, never the number.
base::Result<std::string> parseCpf(std::string_view text);

/// The digits of a national health card number (CNS): fifteen, beginning with 1, 2, 7, 8 or 9, the sum weighted 15 to 1
/// divisible by 11.
base::Result<std::string> parseCns(std::string_view text);

/// The digits of an establishment number (CNES): seven.
base::Result<std::string> parseCnes(std::string_view text);

} // namespace voither::events
