// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <filesystem>

#include "site/site.h"

namespace voither::site {

/// Writes every measurement with the platform's column names, pseudonymous (patient_id and session_id, no names), as
/// CSV that Brazilian spreadsheets open: UTF-8 with a byte order mark, `;`, decimal comma. Gives the number of rows.
base::Result<std::size_t> exportMeasurements(Site& site, const std::filesystem::path& file);

} // namespace voither::site
