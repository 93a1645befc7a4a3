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

/// The current measurement of person `person` that stands first.
std::string insertFirst(const std::string& from, const std::string& person)
{
    return "INSERT OR REPLACE INTO first_measurements SELECT m.patient_id, m.id, "
        + forEachColumn([](const std::string& column) { return "m." + column; }) + " FROM " + from
        + " dimensional_measurements m WHERE m.id = (SELECT f.id FROM dimensional_measurements f WHERE f.patient_id = "
        + person + " AND f.is_current = 1 ORDER BY f.time, f.id LIMIT 1)";
}

} // namespace

base::Result<> refreshFirst(store::Database& database, const base::PersonId& person)
{
    static const std::string sql = insertFirst("", "?1")
        + " AND NOT EXISTS (SELECT 1 FROM first_measurements k WHERE k.patient_id = ?1 AND k.measurement_id = m.id)";
    return database.run(sql, person);
}

base::Result<> fillFirst(store::Database& database)
{
    return database.script(insertFirst("patients p CROSS JOIN", "p.id"));
}

base::Result<std::map<std::string, Spread>> spreadBetweenPeople(store::Database& database)
{
    static const std::string sql = "SELECT " + forEachColumn([](const std::string& column) { return column; })
        + " FROM first_measurements ORDER BY patient_id";
    std::vector<RunningSpread> running(measuredColumns().size());
    const auto asked = database.each(sql, [&running](const store::Statement& row) {
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
