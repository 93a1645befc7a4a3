// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <set>

#include "projections/aggregates.h"
#include "projections/apply.h"
#include "projections/columns.h"
#include "projections/spread.h"

namespace voither::projections {

namespace {

using events::DimensionsMeasured;
using events::MeasuredColumn;

std::string placeholders(std::size_t count)
{
    std::string list = "?";
    for (std::size_t i = 1; i < count; ++i) {
        list += ",?";
    }
    return list;
}

const std::string& insertMeasurement()
{
    static const std::string sql =
        "INSERT INTO dimensional_measurements (id, time, patient_id, session_id, measurement_source, "
        + forEachColumn([](const std::string& column) { return column; })
        + ", confidence_score, processing_version, is_current) VALUES (" + placeholders(8 + measuredColumns().size())
        + ")";
    return sql;
}

const std::string& insertDetails()
{
    static const std::string sql =
        "INSERT INTO measurement_details (measurement_id, patient_id, language, patient_words, "
        + forEachColumn([](const std::string& column) {
              return column + "_standard_error, " + column + "_n, " + column + "_abstained";
          })
        + ") VALUES (" + placeholders(4 + 3 * measuredColumns().size()) + ")";
    return sql;
}

using Columns = std::vector<const MeasuredColumn*>;

/// The event's columns in the order of measuredColumns(); one that was not measured is not in the event.
Columns inOrder(const DimensionsMeasured& p)
{
    static const MeasuredColumn none;
    static const std::vector<std::pair<std::string, std::size_t>> byName = [] {
        std::vector<std::pair<std::string, std::size_t>> places;
        for (const auto& column : measuredColumns()) {
            places.emplace_back(column, places.size());
        }
        std::sort(places.begin(), places.end());
        return places;
    }();
    Columns columns(byName.size(), &none);
    auto place = byName.begin();
    for (const auto& [name, measured] : p.columns) { // by name, too
        while (place != byName.end() && place->first < name) {
            ++place;
        }
        if (place != byName.end() && place->first == name) {
            columns[place->second] = &measured;
        }
    }
    return columns;
}

base::Result<> stepOnce(store::Statement& statement)
{
    const auto done = statement.step();
    return done ? base::Result<>() : tl::unexpected(done.error());
}

base::Result<> addValues(const Applying& a, const DimensionsMeasured& p, const Columns& columns)
{
    auto insert = a.database.statement(insertMeasurement());
    if (!insert) {
        return tl::unexpected(insert.error());
    }
    int parameter = 0;
    insert->bind(++parameter, a.stored.position);
    insert->bind(++parameter, p.time);
    insert->bind(++parameter, p.person);
    insert->bind(++parameter, p.session);
    insert->bind(++parameter, p.measurementSource);
    for (const MeasuredColumn* measured : columns) {
        insert->bind(++parameter, measured->value);
    }
    insert->bind(++parameter, p.confidenceScore);
    insert->bind(++parameter, p.processingVersion);
    insert->bind(++parameter, true);
    return stepOnce(*insert);
}

base::Result<> addDetails(const Applying& a, const DimensionsMeasured& p, const Columns& columns)
{
    auto insert = a.database.statement(insertDetails());
    if (!insert) {
        return tl::unexpected(insert.error());
    }
    int parameter = 0;
    insert->bind(++parameter, a.stored.position);
    insert->bind(++parameter, p.person);
    insert->bind(++parameter, p.language);
    insert->bind(++parameter, p.patientWords);
    for (const MeasuredColumn* measured : columns) {
        insert->bind(++parameter, measured->standardError);
        insert->bind(++parameter, measured->n);
        if (measured->abstained.empty()) {
            insert->bind(++parameter, std::nullopt);
        } else {
            insert->bind(++parameter, measured->abstained);
        }
    }
    return stepOnce(*insert);
}

/// An earlier measurement of the session stays readable and no longer counts. Gives the times at which it counted.
base::Result<std::set<base::Instant>> retireEarlier(const Applying& a, const DimensionsMeasured& p)
{
    std::set<base::Instant> times;
    if (p.session.isNull()) {
        return times;
    }
    const auto read = a.database.each(
        "SELECT time FROM dimensional_measurements WHERE session_id = ? AND is_current = 1",
        [&](const store::Statement& row) { times.insert(row.instant(0)); }, p.session);
    if (!read) {
        return tl::unexpected(read.error());
    }
    if (!times.empty()) {
        const auto retired = a.database.run(
            "UPDATE dimensional_measurements SET is_current = 0 WHERE session_id = ? AND is_current = 1", p.session);
        if (!retired) {
            return tl::unexpected(retired.error());
        }
    }
    return times;
}

base::Result<> add(const Applying& a, const DimensionsMeasured& p)
{
    auto dirty = retireEarlier(a, p);
    if (!dirty) {
        return tl::unexpected(dirty.error());
    }
    const Columns columns = inOrder(p);
    if (const auto values = addValues(a, p, columns); !values) {
        return values;
    }
    if (const auto details = addDetails(a, p, columns); !details) {
        return details;
    }
    if (a.mode == SiteProjector::Mode::Replay) {
        return {};
    }
    dirty->insert(p.time);
    for (const auto time : *dirty) {
        if (const auto refreshed = refreshAggregates(a.database, p.person, time); !refreshed) {
            return refreshed;
        }
    }
    return refreshFirst(a.database, p.person);
}

} // namespace

base::Result<> apply(const Applying& a, const DimensionsMeasured& p)
{
    const auto known = p.session.isNull() ? requirePerson(a, p.person) : requireSession(a, p.session);
    if (!known) {
        return known;
    }
    if (const auto added = add(a, p); !added || p.session.isNull()) {
        return added;
    }
    return a.database.run("UPDATE sessions SET version = ?1, quality_score = coalesce(?2, quality_score),"
                          " processing_status = 'measured' WHERE id = ?3",
                          a.version(), p.qualityScore, p.session);
}

base::Result<> apply(const Applying& a, const events::MeasurementDisputed& p)
{
    if (const auto known = requireSession(a, p.session); !known) {
        return known;
    }
    const auto written = p.withdrawn
        ? a.database.run("DELETE FROM measurement_disputes WHERE session_id = ? AND measured_column = ?", p.session,
                         p.column)
        : a.database.run("INSERT INTO measurement_disputes (session_id, measured_column, patient_id, measurement,"
                         " disputed_by, disputed_at, remarks) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)"
                         " ON CONFLICT (session_id, measured_column) DO UPDATE SET measurement = ?4, disputed_by = ?5,"
                         " disputed_at = ?6, remarks = ?7",
                         p.session, p.column, p.person, p.measurement, a.stored.event.userId, a.at(), p.remarks.sealed);
    if (!written) {
        return written;
    }
    return a.database.run("UPDATE sessions SET version = ? WHERE id = ?", a.version(), p.session);
}

} // namespace voither::projections
