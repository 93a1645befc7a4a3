// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/uuid.h"
#include "events/payload.h"
#include "events/personal_cipher.h"
#include "store/database.h"

namespace voither::projections {

/// One measured value of one column.
struct SeriesPoint {
    base::Instant time;
    base::SessionId session; // null where the source is not a session
    std::optional<double> value;
    std::optional<double> standardError;
    std::int64_t n = 0;
    std::string abstained; // empty when there is a value
    std::int64_t patientWords = 0;
    double confidence = 0;
    std::string processingVersion;
};

/// Current measurements of one column (a platform name, for example "valence_emotional"), by time; points that
/// abstained are in it. InvalidArgument when there is no such column.
base::Result<std::vector<SeriesPoint>> seriesOf(store::Database& database, const base::PersonId& person,
                                                std::string_view column);

/// One week of one column.
struct WeekPoint {
    base::Instant week; // its Monday, 00:00 UTC
    std::optional<double> mean;
    std::optional<double> standardDeviation; // nothing below two values
    std::optional<double> trend;             // per second, as regr_slope gives it; nothing below two times
    std::int64_t count = 0;                  // values of this column
    std::int64_t measurements = 0;           // measurements of the week
};

/// By time; weeks without measurement have no row.
base::Result<std::vector<WeekPoint>> weeksOf(store::Database& database, const base::PersonId& person,
                                             std::string_view column);

/// The weeks of every column, in the order of measuredColumns(), in one reading.
base::Result<std::vector<std::vector<WeekPoint>>> weeksOfAllColumns(store::Database& database,
                                                                    const base::PersonId& person);

/// One measurement as a whole.
struct MeasurementEntry {
    std::int64_t position = 0; // of its event
    base::Instant time;
    base::PersonId person;
    base::SessionId session;
    std::string measurementSource;
    std::map<std::string, events::MeasuredColumn> columns;
    double confidenceScore = 0;
    std::string processingVersion;
    std::string language;
    std::int64_t patientWords = 0;
    bool current = true; // false when the session was measured again since
};

/// By time, then by position; with `superseded` also those that no longer count.
base::Result<std::vector<MeasurementEntry>> measurementsOf(store::Database& database, const base::PersonId& person,
                                                           bool superseded = false);

/// The newest measurement of a session; nothing when it was never measured.
base::Result<std::optional<MeasurementEntry>> latestMeasurement(store::Database& database,
                                                                const base::SessionId& session);

/// The measurement's whole document with its evidence (JSON), opened; nothing when there is none or the person's key
/// is gone.
base::Result<std::optional<std::string>> measurementDocument(store::Database& database,
                                                             const events::PersonalCipher& cipher,
                                                             const MeasurementEntry& measurement);

/// A column with whose value a professional does not agree.
struct Dispute {
    std::string column;
    base::EventId measurement; // that was seen then
    base::UserId by;
    base::Instant at;
    std::string remarks; // opened; may be empty
};
base::Result<std::vector<Dispute>> disputesOf(store::Database& database, const events::PersonalCipher& cipher,
                                              const base::SessionId& session);

} // namespace voither::projections
