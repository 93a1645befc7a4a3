// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "base/messages.h"
#include "base/progress.h"
#include "site/site.h"

namespace voither::site {

/// What is wrong, as a key below "verification." in the message catalogues, and where.
struct Finding {
    std::string kind;
    std::string place;
    std::string detail;

    /// In words.
    std::string text(base::UiLanguage language) const;
};

struct Verification {
    std::int64_t events = 0;
    std::size_t objects = 0;
    std::size_t tables = 0;
    std::vector<Finding> findings; // empty when everything is sound
};

/// Checks the database's pages and structure, the hash chain, every chunk of every object, and every table against the
/// log. Changes nothing. Stages: "pages", "chain", "objects", "tables".
base::Result<Verification> verify(Site& site, const base::Progress& progress);

} // namespace voither::site
