// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>
#include <vector>

#include "projections/people.h"

namespace voither::projections {

/// Somebody who may be the person whom one is about to register.
struct Likeness {
    PersonEntry person;
    double name = 0;        // 0 to 1: how near the names are, see nameLikeness()
    bool birthDate = false; // known of both and the same
};

/// 1 for the same folded words in any order; else 1 less the optimal string alignment distance (Boytsov 2011, ACM JEA
/// 16:1.1) of the sorted words over the longer one's length.
double nameLikeness(std::string_view one, std::string_view other);

/// At most five, the likest first. With the same birth date names may differ more (a married name, a nickname); with
/// two birth dates that differ it is nobody. `birthDate` (2026-03-04) may be empty. CPF and CNS are not asked here: the
/// log refuses them twice.
base::Result<std::vector<Likeness>> peopleLike(store::Database& database, const events::PersonalCipher& cipher,
                                               std::string_view name, std::string_view birthDate);

} // namespace voither::projections
