// SPDX-License-Identifier: GPL-3.0-or-later
#include "trajectory/summary.h"

#include <cmath>
#include <string_view>

namespace voither::trajectory {

namespace {

/// Takes the asterisks out of "Subiu *1,9* desde" and notes what stood between them.
Summary marked(std::string_view text)
{
    Summary summary;
    std::size_t opened = 0;
    bool inside = false;
    for (const char c : text) {
        if (c != '*') {
            summary.text += c;
            continue;
        }
        if (inside) {
            summary.strong.emplace_back(opened, summary.text.size());
        }
        opened = summary.text.size();
        inside = !inside;
    }
    return summary;
}

constexpr std::size_t leastForChange = ChangeOptions().baselineSessions + ChangeOptions().recentSessions;

bool roundsToZero(double value, int decimals)
{
    return std::abs(value) < 0.5 * std::pow(10.0, -decimals);
}

std::string_view kindOf(const Course& course, int decimals)
{
    switch (course.series.points.size()) {
    case 0:
        return "none";
    case 1:
        return "one";
    default:
        break;
    }
    if (!course.change) {
        return course.series.points.size() < leastForChange ? "few" : "constant";
    }
    if (roundsToZero(course.change->amount, decimals)) {
        return "same";
    }
    const bool higher = course.change->amount > 0;
    if (course.change->reliable()) {
        return higher ? "higher_reliable" : "lower_reliable";
    }
    return higher ? "higher_uncertain" : "lower_uncertain";
}

} // namespace

std::string formatCount(std::size_t count, base::UiLanguage language)
{
    std::string digits = std::to_string(count);
    const char separator = language == base::UiLanguage::English ? ',' : '.';
    for (std::size_t at = digits.size(); at > 3; at -= 3) {
        digits.insert(at - 3, 1, separator);
    }
    return digits;
}

int decimalsOf(const Series& series)
{
    return series.most - series.least < 2 ? 2 : 1;
}

std::string formatSigned(double value, int decimals, base::UiLanguage language)
{
    if (roundsToZero(value, decimals)) {
        return base::formatNumber(0, decimals, language);
    }
    return (value > 0 ? "+" : "") + base::formatNumber(value, decimals, language);
}

Summary summarise(const Course& course, base::UiLanguage language)
{
    const int decimals = decimalsOf(course.series);
    const auto number = [&](double value, int places) { return base::formatNumber(std::abs(value), places, language); };
    const Change change = course.change.value_or(Change{});
    return marked(base::say(language, "trajectory.summary." + std::string(kindOf(course, decimals)),
                            {{"amount", number(change.amount, decimals)},
                             {"rci", number(change.index, 1)},
                             {"threshold", number(change.threshold, 1)},
                             {"sessions", formatCount(course.series.points.size(), language)},
                             {"words", formatCount(course.words, language)},
                             {"needed", formatCount(leastForChange, language)}}));
}

} // namespace voither::trajectory
