// SPDX-License-Identifier: GPL-3.0-or-later
#include "projections/measurements.h"

#include "events/codec.h"
#include "projections/columns.h"
#include "store/event_log.h"

namespace voither::projections {

namespace {

using store::Statement;

base::Result<> requireColumn(std::string_view column)
{
    if (!isMeasuredColumn(column)) {
        return base::failure(base::ErrorCode::InvalidArgument, std::string(column));
    }
    return {};
}

SeriesPoint pointOf(const Statement& row)
{
    SeriesPoint point;
    point.time = row.instant(0);
    point.session = row.id<base::SessionId>(1);
    point.value = row.optionalReal(2);
    point.standardError = row.optionalReal(3);
    point.n = row.integer(4);
    point.abstained = row.string(5);
    point.patientWords = row.integer(6);
    point.confidence = row.real(7);
    point.processingVersion = row.string(8);
    return point;
}

/// The columns of MeasurementEntry, in the order in which entryOf reads them.
const std::string& selectMeasurements()
{
    static const std::string sql =
        "SELECT m.id, m.time, m.patient_id, m.session_id, m.measurement_source, m.confidence_score,"
        " m.processing_version, m.is_current, d.language, d.patient_words, "
        + forEachColumn([](const std::string& column) {
              return "m." + column + ", d." + column + "_standard_error, d." + column + "_n, d." + column
                  + "_abstained";
          })
        + " FROM dimensional_measurements m JOIN measurement_details d ON d.measurement_id = m.id";
    return sql;
}

MeasurementEntry entryOf(const Statement& row)
{
    MeasurementEntry entry;
    entry.position = row.integer(0);
    entry.time = row.instant(1);
    entry.person = row.id<base::PersonId>(2);
    entry.session = row.id<base::SessionId>(3);
    entry.measurementSource = row.string(4);
    entry.confidenceScore = row.real(5);
    entry.processingVersion = row.string(6);
    entry.current = row.boolean(7);
    entry.language = row.string(8);
    entry.patientWords = row.integer(9);
    int at = 10;
    for (const auto& column : measuredColumns()) {
        entry.columns[column] = {row.optionalReal(at), row.optionalReal(at + 1), row.integer(at + 2),
                                 row.string(at + 3)};
        at += 4;
    }
    return entry;
}

template <class Key>
base::Result<std::vector<MeasurementEntry>> entriesBy(store::Database& database, const std::string& rest,
                                                      const Key& key)
{
    std::vector<MeasurementEntry> entries;
    const auto asked = database.each(
        selectMeasurements() + rest, [&](const Statement& row) { entries.push_back(entryOf(row)); }, key);
    if (!asked) {
        return tl::unexpected(asked.error());
    }
    return entries;
}

} // namespace

base::Result<std::vector<SeriesPoint>> seriesOf(store::Database& database, const base::PersonId& person,
                                                std::string_view column)
{
    if (const auto known = requireColumn(column); !known) {
        return tl::unexpected(known.error());
    }
    const std::string c(column);
    std::vector<SeriesPoint> series;
    const auto asked = database.each(
        "SELECT m.time, m.session_id, m." + c + ", d." + c + "_standard_error, d." + c + "_n, d." + c
            + "_abstained, d.patient_words, m.confidence_score, m.processing_version FROM dimensional_measurements m"
              " JOIN measurement_details d ON d.measurement_id = m.id WHERE m.patient_id = ? AND m.is_current = 1"
              " ORDER BY m.time, m.id",
        [&](const Statement& row) { series.push_back(pointOf(row)); }, person);
    if (!asked) {
        return tl::unexpected(asked.error());
    }
    return series;
}

base::Result<std::vector<WeekPoint>> weeksOf(store::Database& database, const base::PersonId& person,
                                             std::string_view column)
{
    if (const auto known = requireColumn(column); !known) {
        return tl::unexpected(known.error());
    }
    const std::string c(column);
    std::vector<WeekPoint> weeks;
    const auto asked = database.each(
        "SELECT week, avg_" + c + ", std_" + c + ", trend_" + c + ", count_" + c
            + ", measurement_count FROM weekly_dimensions WHERE patient_id = ? ORDER BY week",
        [&](const Statement& row) {
            weeks.push_back({row.instant(0), row.optionalReal(1), row.optionalReal(2), row.optionalReal(3),
                             row.integer(4), row.integer(5)});
        },
        person);
    if (!asked) {
        return tl::unexpected(asked.error());
    }
    return weeks;
}

base::Result<std::vector<std::vector<WeekPoint>>> weeksOfAllColumns(store::Database& database,
                                                                    const base::PersonId& person)
{
    static const std::string sql = "SELECT week, measurement_count, " + forEachColumn([](const std::string& c) {
                                       return "avg_" + c + ", std_" + c + ", trend_" + c + ", count_" + c;
                                   })
        + " FROM weekly_dimensions WHERE patient_id = ? ORDER BY week";
    std::vector<std::vector<WeekPoint>> all(measuredColumns().size());
    const auto asked = database.each(
        sql,
        [&all](const Statement& row) {
            int at = 2;
            for (auto& weeks : all) {
                weeks.push_back({row.instant(0), row.optionalReal(at), row.optionalReal(at + 1),
                                 row.optionalReal(at + 2), row.integer(at + 3), row.integer(1)});
                at += 4;
            }
        },
        person);
    if (!asked) {
        return tl::unexpected(asked.error());
    }
    return all;
}

base::Result<std::vector<MeasurementEntry>> measurementsOf(store::Database& database, const base::PersonId& person,
                                                           bool superseded)
{
    return entriesBy(database,
                     superseded ? " WHERE m.patient_id = ? ORDER BY m.time, m.id"
                                : " WHERE m.patient_id = ? AND m.is_current = 1 ORDER BY m.time, m.id",
                     person);
}

base::Result<std::optional<MeasurementEntry>> latestMeasurement(store::Database& database,
                                                                const base::SessionId& session)
{
    auto entries = entriesBy(database, " WHERE m.session_id = ? ORDER BY m.id DESC LIMIT 1", session);
    if (!entries) {
        return tl::unexpected(entries.error());
    }
    return entries->empty() ? std::nullopt : std::optional(std::move(entries->front()));
}

base::Result<std::optional<std::string>> measurementDocument(store::Database& database,
                                                             const events::PersonalCipher& cipher,
                                                             const MeasurementEntry& measurement)
{
    store::NoProjections none;
    const store::SqlEventLog log(database, none);
    const auto stored = log.at(measurement.position);
    if (!stored) {
        return tl::unexpected(stored.error());
    }
    if (!*stored) {
        return std::nullopt;
    }
    const auto payload = events::decode((*stored)->event);
    if (!payload) {
        return tl::unexpected(payload.error());
    }
    const auto* const measured = std::get_if<events::DimensionsMeasured>(&*payload);
    return measured ? measured->document.open(cipher, measured->person) : std::nullopt;
}

base::Result<std::vector<Dispute>> disputesOf(store::Database& database, const events::PersonalCipher& cipher,
                                              const base::SessionId& session)
{
    std::vector<Dispute> disputes;
    const auto asked = database.each(
        "SELECT measured_column, measurement, disputed_by, disputed_at, remarks, patient_id FROM measurement_disputes"
        " WHERE session_id = ? ORDER BY measured_column",
        [&](const Statement& row) -> base::Result<> {
            events::Personal remarks;
            remarks.sealed = row.string(4);
            remarks.field = "remarks";
            auto opened = remarks.open(cipher, row.id<base::PersonId>(5));
            if (!opened) {
                return tl::unexpected(opened.error());
            }
            disputes.push_back({row.string(0), row.id<base::EventId>(1), row.id<base::UserId>(2), row.instant(3),
                                std::move(*opened).value_or(std::string())});
            return {};
        },
        session);
    if (!asked) {
        return tl::unexpected(asked.error());
    }
    return disputes;
}

} // namespace voither::projections
