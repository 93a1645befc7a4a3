// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "site/site.h"
#include "trajectory/course.h"

namespace voither::site {

/// The courses of all 32 columns of one person, in the platform's order, with the weekly rows of the database and the
/// site's spread for reliability. NothingToShow when no session was measured.
base::Result<std::vector<trajectory::Course>> coursesOf(Site& site, const base::PersonId& person);

} // namespace voither::site
