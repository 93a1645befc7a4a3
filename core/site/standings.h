// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstddef>
#include <optional>
#include <span>
#include <vector>

#include "site/site.h"
#include "trajectory/change.h"

namespace voither::site {

inline constexpr std::size_t standingWeeks = 16;

/// What a list says of one person's emotional valence, in few words.
struct Standing {
    std::array<std::optional<double>, standingWeeks> weeks; // weekly means; the last one is the week of now
    std::size_t sessions = 0;                               // with a value
    std::optional<trajectory::Change> change;               // nothing with too few sessions
};

/// Of each of the people. On the database's thread; reads about 2,500 sessions in 10 ms.
base::Result<std::vector<Standing>> standingsOf(Site& site, std::span<const base::PersonId> people);

} // namespace voither::site
