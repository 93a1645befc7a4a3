// SPDX-License-Identifier: GPL-3.0-or-later
#include "site/checks.h"

namespace voither::site {

base::Result<> checkNotInFuture(const Site& site, base::Date date)
{
    const base::Date today = base::localDate(site.clock().now(), site.clock().zoneId());
    return date.ok() && date <= today ? base::Result<>()
                                      : base::failure(base::ErrorCode::InvalidDate, base::toIso8601(date));
}

} // namespace voither::site
