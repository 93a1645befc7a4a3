// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "site/site.h"

namespace voither::site {

/// InvalidDate for a day after today, where the site is.
base::Result<> checkNotInFuture(const Site& site, base::Date date);

} // namespace voither::site
