// SPDX-License-Identifier: GPL-3.0-or-later
#include "projections/aggregates.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>
#include <optional>
#include <vector>

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

struct Statistics {
    std::optional<double> mean;
    std::optional<double> deviation;
    std::optional<double> slope;
    std::int64_t count = 0;
};

/// The measurements of one person in one bucket.
class Bucket {
public:
    explicit Bucket(std::int64_t start)
        : m_start(start)
    {
    }

    std::int64_t start() const { return m_start; }
    std::int64_t size() const { return std::ssize(m_seconds); }

    /// The row's columns from `first` on are the measured ones. Rows come in order of time.
    void add(std::int64_t time, const store::Statement& row, int first)
    {
        // Seconds since the start: the slope is that over epoch seconds, and the sums keep their digits.
        m_seconds.push_back(static_cast<double>(time - m_start) / second);
        for (std::size_t i = 0; i < measuredColumns().size(); ++i) {
            m_values.push_back(row.optionalReal(first + static_cast<int>(i)));
        }
    }

    Statistics of(std::size_t column) const;

private:
    const std::optional<double>& value(std::size_t row, std::size_t column) const
    {
        return m_values[row * measuredColumns().size() + column];
    }

    std::int64_t m_start;
    std::vector<double> m_seconds;
    std::vector<std::optional<double>> m_values;
};

Statistics Bucket::of(std::size_t column) const
{
    Statistics s;
    double sumX = 0;
    double sumY = 0;
    double least = std::numeric_limits<double>::infinity();
    double most = -least;
    for (std::size_t row = 0; row < m_seconds.size(); ++row) {
        if (const auto& y = value(row, column)) {
            ++s.count;
            sumX += m_seconds[row];
            sumY += *y;
            least = std::min(least, *y);
            most = std::max(most, *y);
        }
    }
    if (s.count == 0) {
        return s;
    }
    const auto n = static_cast<double>(s.count);
    s.mean = sumY / n;
    if (s.count == 1) {
        return s;
    }
    double xx = 0;
    double xy = 0;
    double yy = 0;
    for (std::size_t row = 0; row < m_seconds.size(); ++row) {
        if (const auto& y = value(row, column)) {
            const double dx = m_seconds[row] - sumX / n;
            const double dy = least < most ? *y - *s.mean : 0; // equal values: exactly 0
            xx += dx * dx;
            xy += dx * dy;
            yy += dy * dy;
        }
    }
    s.deviation = std::sqrt(yy / (n - 1));
    if (xx > 0) {
        s.slope = xy / xx;
    }
    return s;
}

base::Result<> write(store::Database& database, const std::string& insert, const base::PersonId& person,
                     const Bucket& bucket)
{
    auto statement = database.statement(insert);
    if (!statement) {
        return tl::unexpected(statement.error());
    }
    int parameter = 0;
    statement->bind(++parameter, person);
    statement->bind(++parameter, bucket.start());
    for (std::size_t column = 0; column < measuredColumns().size(); ++column) {
        const auto s = bucket.of(column);
        statement->bind(++parameter, s.mean);
        statement->bind(++parameter, s.deviation);
        statement->bind(++parameter, s.slope);
        statement->bind(++parameter, s.count);
    }
    statement->bind(++parameter, bucket.size());
    const auto done = statement->step();
    return done ? base::Result<>() : tl::unexpected(done.error());
}

std::string insertInto(const Aggregate& a)
{
    return std::string("INSERT OR REPLACE INTO ") + a.table + " VALUES (?, ?, "
        + forEachColumn([](const std::string&) { return "?, ?, ?, ?"; }) + ", ?)";
}

std::string selectCurrent()
{
    return "SELECT patient_id, time, " + forEachColumn([](const std::string& column) { return column; })
        + " FROM dimensional_measurements WHERE is_current = 1";
}

/// One of the tables while it is filled from everybody's measurements in order.
class Filling {
public:
    Filling(store::Database& database, const Aggregate& aggregate)
        : m_database(database)
        , m_length(aggregate.length)
        , m_insert(insertInto(aggregate))
    {
    }

    base::Result<> add(const base::PersonId& person, std::int64_t time, const store::Statement& row)
    {
        const std::int64_t start = bucketOf(time, m_length);
        if (!m_bucket || person != m_person || start != m_bucket->start()) {
            if (const auto written = finish(); !written) {
                return written;
            }
            m_person = person;
            m_bucket.emplace(start);
        }
        m_bucket->add(time, row, 2);
        return {};
    }
    base::Result<> finish() { return m_bucket ? write(m_database, m_insert, m_person, *m_bucket) : base::Result<>(); }

private:
    store::Database& m_database;
    std::int64_t m_length;
    std::string m_insert;
    base::PersonId m_person;
    std::optional<Bucket> m_bucket;
};

base::Result<> refresh(store::Database& database, const Aggregate& aggregate, const base::PersonId& person,
                       std::int64_t time)
{
    static const std::string select = selectCurrent()
        + " AND patient_id = ? AND time >= ? AND time < ?"
          " ORDER BY time, id";
    Bucket bucket(bucketOf(time, aggregate.length));
    const auto read = database.each(
        select, [&bucket](const store::Statement& row) { bucket.add(row.integer(1), row, 2); }, person, bucket.start(),
        bucket.start() + aggregate.length);
    if (!read) {
        return read;
    }
    if (bucket.size() > 0) {
        return write(database, insertInto(aggregate), person, bucket);
    }
    return database.run(std::string("DELETE FROM ") + aggregate.table + " WHERE patient_id = ? AND " + aggregate.bucket
                            + " = ?",
                        person, bucket.start());
}

} // namespace

base::Instant weekOf(base::Instant time)
{
    return base::Instant(std::chrono::microseconds(bucketOf(time.time_since_epoch().count(), weekLength)));
}

base::Result<> refreshAggregates(store::Database& database, const base::PersonId& person, base::Instant time)
{
    for (const auto& aggregate : aggregates) {
        if (const auto done = refresh(database, aggregate, person, time.time_since_epoch().count()); !done) {
            return done;
        }
    }
    return {};
}

base::Result<> fillAggregates(store::Database& database)
{
    Filling days(database, aggregates[0]);
    Filling weeks(database, aggregates[1]);
    const auto read = database.each(selectCurrent() + " ORDER BY patient_id, is_current, time, id",
                                    [&](const store::Statement& row) -> base::Result<> {
                                        const auto person = row.id<base::PersonId>(0);
                                        const auto added = days.add(person, row.integer(1), row);
                                        return added ? weeks.add(person, row.integer(1), row) : added;
                                    });
    if (!read) {
        return read;
    }
    const auto finished = days.finish();
    return finished ? weeks.finish() : finished;
}

} // namespace voither::projections
