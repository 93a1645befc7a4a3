// SPDX-License-Identifier: GPL-3.0-or-later
#include "projections/aggregates.h"

#include <array>

#include "projections/columns.h"

namespace voither::projections {

namespace {

constexpr std::int64_t second = 1'000'000;
constexpr std::int64_t dayLength = 86'400 * second;
constexpr std::int64_t weekLength = 7 * dayLength;
constexpr std::int64_t aMonday = 946'857'600 * second; // 2000-01-03, the origin of time_bucket

/// One of the two tables.
struct Aggregate {
    const char* table;
    const char* bucket;
    std::int64_t length;
};
constexpr std::array<Aggregate, 2> aggregates{
    {{"daily_dimensions", "day", dayLength}, {"weekly_dimensions", "week", weekLength}}};

std::int64_t bucketOf(std::int64_t time, std::int64_t length)
{
    const std::int64_t offset = (time - aMonday) % length;
    return time - (offset < 0 ? offset + length : offset);
}

/// Mean, standard deviation, slope and count of one column. `x` is seconds since the start of the bucket: the slope is
/// that over epoch seconds, and the sums keep their digits.
std::string statistics(const std::string& y)
{
    const std::string x = "x * (" + y + " IS NOT NULL)";
    const std::string n = "count(" + y + ")";
    const std::string sumX = "sum(" + x + ")";
    const std::string spreadOfX = "(" + n + " * sum(" + x + " * x) - " + sumX + " * " + sumX + ")";
    const std::string covariance = "(" + n + " * sum(x * " + y + ") - " + sumX + " * sum(" + y + "))";
    const std::string variance =
        "(sum(" + y + " * " + y + ") - sum(" + y + ") * sum(" + y + ") / " + n + ") / (" + n + " - 1)";
    return "avg(" + y + "),"                                                  //
        + " CASE WHEN " + n + " < 2 THEN NULL WHEN max(" + y + ") = min(" + y // equal values: exactly 0
        + ") THEN 0.0 ELSE sqrt(max(0.0, " + variance + ")) END,"             //
        + " CASE WHEN " + n + " > 1 AND max(iif(" + y + " IS NULL, NULL, x)) > min(iif(" + y
        + " IS NULL, NULL, x)) THEN " + covariance + " / " + spreadOfX + " END, " + n;
}

/// Rows `patient_id, bucket, x, <columns>` go in, ordered by time so that sums do not depend on the way they are made.
std::string insertFrom(const Aggregate& a, const std::string& rows)
{
    return std::string("INSERT INTO ") + a.table + " SELECT patient_id, bucket, " + forEachColumn(statistics)
        + ", count(*) FROM (" + rows + ") GROUP BY patient_id, bucket";
}

std::string oneBucket(const Aggregate& a)
{
    return insertFrom(a,
                      "SELECT patient_id, ?2 AS bucket, (time - ?2) / 1e6 AS x, "
                          + forEachColumn([](const std::string& column) { return column; })
                          + " FROM dimensional_measurements WHERE patient_id = ?1 AND is_current = 1"
                            " AND time >= ?2 AND time < ?3 ORDER BY time, id");
}

std::string currentRows(const Aggregate& a)
{
    const std::string length = std::to_string(a.length);
    const std::string bucket =
        "time - ((time - " + std::to_string(aMonday) + ") % " + length + " + " + length + ") % " + length;
    return "SELECT *, " + bucket + " AS bucket FROM dimensional_measurements WHERE is_current = 1";
}

/// Buckets of one measurement, as nearly all are where people come once a week: their statistics need no sums.
/// Adding 0.0 makes of a negative zero what a sum would make of it.
std::string bucketsOfOne(const Aggregate& a)
{
    return std::string("INSERT INTO ") + a.table + " SELECT patient_id, bucket, "
        + forEachColumn([](const std::string& y) { return y + " + 0.0, NULL, NULL, " + y + " IS NOT NULL"; })
        + ", count(*) FROM (" + currentRows(a) + ") GROUP BY patient_id, bucket HAVING count(*) = 1";
}

/// After bucketsOfOne.
std::string otherBuckets(const Aggregate& a)
{
    return insertFrom(a,
                      "SELECT patient_id, bucket, (time - bucket) / 1e6 AS x, "
                          + forEachColumn([](const std::string& column) { return column; }) + " FROM (" + currentRows(a)
                          + ") AS m WHERE NOT EXISTS (SELECT 1 FROM " + a.table
                          + " AS done WHERE done.patient_id = m.patient_id AND done." + a.bucket
                          + " = m.bucket) ORDER BY patient_id, time, id");
}

} // namespace

base::Instant weekOf(base::Instant time)
{
    return base::Instant(std::chrono::microseconds(bucketOf(time.time_since_epoch().count(), weekLength)));
}

base::Result<> refreshAggregates(store::Database& database, const base::PersonId& person, base::Instant time)
{
    static const std::array<std::string, 2> inserts{oneBucket(aggregates[0]), oneBucket(aggregates[1])};
    static const std::array<std::string, 2> deletes{"DELETE FROM daily_dimensions WHERE patient_id = ? AND day = ?",
                                                    "DELETE FROM weekly_dimensions WHERE patient_id = ? AND week = ?"};
    for (std::size_t i = 0; i < aggregates.size(); ++i) {
        const std::int64_t start = bucketOf(time.time_since_epoch().count(), aggregates[i].length);
        if (const auto removed = database.run(deletes[i], person, start); !removed) {
            return removed;
        }
        const auto made = database.run(inserts[i], person, start, start + aggregates[i].length);
        if (!made) {
            return made;
        }
    }
    return {};
}

base::Result<> fillAggregates(store::Database& database)
{
    for (const auto& aggregate : aggregates) {
        if (const auto filled = database.script(bucketsOfOne(aggregate)); !filled) {
            return filled;
        }
        if (const auto filled = database.script(otherBuckets(aggregate)); !filled) {
            return filled;
        }
    }
    return {};
}

} // namespace voither::projections
