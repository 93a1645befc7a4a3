// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <utility>
#include <vector>

#include "base/messages.h"
#include "trajectory/course.h"

namespace voither::trajectory {

/// A sentence in UTF-8 with the byte ranges that a reader should see first.
struct Summary {
    std::string text;
    std::vector<std::pair<std::size_t, std::size_t>> strong; // begin, end
};

/// What changed and on how much data, in one sentence; says so when there is too little.
Summary summarise(const Course& course, base::UiLanguage language);

/// A whole number with the language's separator of thousands.
std::string formatCount(std::size_t count, base::UiLanguage language);

/// Decimals that suit a scale: two on scales narrower than 2, else one.
int decimalsOf(const Series& series);

/// "+0,9", "−0,3", "0,0".
std::string formatSigned(double value, int decimals, base::UiLanguage language);

} // namespace voither::trajectory
