// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>

#include "base/messages.h"
#include "bench/figure.h"

namespace voither::cli::benchmark {

class ScratchSite;

// Each measures one part of the program; the budgets stand beside the figures that they limit.

/// Unlocking, the log and its tables, lists, opening a person, drawing. Fills the site.
base::Result<Figures> measureSite(ScratchSite& scratch, const Extent& extent, base::UiLanguage language);

/// Writing and reading an encrypted object.
base::Result<Figures> measureObjects(ScratchSite& scratch);

/// The encrypted database beside the same build without encryption.
base::Result<Figures> measureEncryption(const std::filesystem::path& folder);

/// Sessions of 10, 30, 50 and 90 minutes analysed on one thread, their memory, and loading the language.
base::Result<Figures> measureSessions(const std::filesystem::path& folder);

} // namespace voither::cli::benchmark
