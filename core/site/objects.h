// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "projections/sessions.h"
#include "site/site.h"
#include "vault/object.h"

namespace voither::site {

/// What the log says of a recording's file.
base::Result<vault::ObjectSummary> summaryOf(const projections::AudioObject& recording);

/// Refused when the file is not the one of the log.
base::Result<vault::ObjectReader> openRecording(Site& site, const projections::AudioObject& recording);

/// Objects that no session of the log has, left by imports that did not reach their event.
base::Result<std::vector<base::ObjectId>> leftovers(Site& site);

/// Deletes what imports left behind that did not reach their event: objects, and keys of people never registered.
/// Gives the number of objects.
base::Result<std::size_t> removeLeftovers(Site& site);

} // namespace voither::site
