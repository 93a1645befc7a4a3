// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <optional>
#include <span>

#include "trajectory/series.h"

namespace voither::trajectory {

struct ChangeOptions {
    std::size_t baselineSessions = 3; // the first ones measured
    std::size_t recentSessions = 3;   // the last ones measured; the two never overlap
};

/// How values of this column spread between people of the site, for a reliability that does not rest on one person.
struct SiteSpread {
    double standardDeviation = 0; // of people's first measured sessions
    std::size_t people = 0;
};

enum class Direction { Higher, Lower, Unchanged };

/// Change from the baseline to the most recent sessions. Says "higher" or "lower", never "better": no column has a
/// documented direction that holds for every person.
struct Change {
    double baseline = 0; // mean of the baseline sessions
    double recent = 0;
    double amount = 0; // recent - baseline
    /// One session's error: the larger of the root mean square of the standard errors and of the spread between
    /// neighbouring sessions (root of half the mean square successive difference, von Neumann et al. 1941, Ann. Math.
    /// Stat. 12:153), so that ordinary ups and downs from session to session count as error.
    double errorOfMeasurement = 0;
    /// 1 - error^2 / variance, where the variance is the site's between people when at least `leastPeople` are known,
    /// else the person's between sessions; 0 to 1.
    double reliability = 0;
    bool reliabilityOfSite = false;
    /// Jacobson and Truax 1991 (J. Consult. Clin. Psychol. 59:12), for means of k sessions:
    /// amount / (SD sqrt(1 - reliability) sqrt(1/k1 + 1/k2)), where SD sqrt(1 - reliability) is the error above.
    double index = 0;
    /// Beyond it a change is reliable at 95 %: Student's t with the degrees of freedom of the successive difference,
    /// 2 (n - 1)^2 / (3 n - 4), because the error is itself estimated from few sessions.
    double threshold = 0;

    bool reliable() const { return index > threshold || index < -threshold; }
    Direction direction() const
    {
        return !reliable() ? Direction::Unchanged : (amount > 0 ? Direction::Higher : Direction::Lower);
    }
    /// The amount that would just be reliable.
    double reliableAmount(const ChangeOptions& options = {}) const;
};

inline constexpr std::size_t leastPeople = 20;

/// Nothing with fewer sessions than baseline and recent sessions together need, or without any spread.
std::optional<Change> change(std::span<const Point> points, const ChangeOptions& options = {},
                             const std::optional<SiteSpread>& site = {});

/// Mean absolute difference between neighbouring sessions; nothing with fewer than three.
std::optional<double> volatility(std::span<const Point> points);

} // namespace voither::trajectory
