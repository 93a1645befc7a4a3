// SPDX-License-Identifier: GPL-3.0-or-later
#include "projections/spread.h"

#include <cmath>
#include <vector>

#include "projections/columns.h"

namespace voither::projections {

namespace {

/// Mean and squared deviations of values that come one by one (Welford 1962, Technometrics 4:419).
struct RunningSpread {
    std::int64_t count = 0;
    double mean = 0;
    double squares = 0;

    void add(double value)
    {
        ++count;
        const double before = value - mean;
        mean += before / static_cast<double>(count);
        squares += before * (value - mean);
    }
    double deviation() const { return count < 2 ? 0 : std::sqrt(squares / static_cast<double>(count - 1)); }
};

const std::string& selectFirst()
{
    static const std::string sql = "SELECT " + forEachColumn([](const std::string& column) { return "m." + column; })
        + " FROM patients p JOIN dimensional_measurements m ON m.id = (SELECT f.id FROM dimensional_measurements f"
          " WHERE f.patient_id = p.id AND f.is_current = 1 ORDER BY f.time, f.id LIMIT 1)";
    return sql;
}

} // namespace

base::Result<std::map<std::string, Spread>> spreadBetweenPeople(store::Database& database)
{
    std::vector<RunningSpread> running(measuredColumns().size());
    const auto asked = database.each(selectFirst(), [&running](const store::Statement& row) {
        for (std::size_t i = 0; i < running.size(); ++i) {
            if (const auto value = row.optionalReal(static_cast<int>(i))) {
                running[i].add(*value);
            }
        }
    });
    if (!asked) {
        return tl::unexpected(asked.error());
    }
    std::map<std::string, Spread> spreads;
    for (std::size_t i = 0; i < running.size(); ++i) {
        spreads[measuredColumns()[i]] = {running[i].count, running[i].deviation()};
    }
    return spreads;
}

} // namespace voither::projections
