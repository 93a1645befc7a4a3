// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <optional>
#include <string>
#include <string_view>

namespace voither::base {

/// A point in time, UTC, to the microsecond.
using Instant = std::chrono::sys_time<std::chrono::microseconds>;

/// A calendar date without a zone (a date of birth, of consent).
using Date = std::chrono::year_month_day;

/// Tells the time; tests pass one that they set.
class Clock {
public:
    virtual ~Clock() = default;
    virtual Instant now() const = 0;
    /// The IANA zone of the place of work, for example "America/Recife".
    virtual std::string zoneId() const = 0;
};

class SystemClock final : public Clock {
public:
    Instant now() const override;
    std::string zoneId() const override;
};

/// A clock that stands where it is put.
class FixedClock final : public Clock {
public:
    explicit FixedClock(Instant start, std::string zoneId = "America/Recife");
    Instant now() const override { return m_now; }
    std::string zoneId() const override { return m_zoneId; }
    void set(Instant now) { m_now = now; }
    void advance(std::chrono::microseconds by) { m_now += by; }

private:
    Instant m_now;
    std::string m_zoneId;
};

/// "2026-03-04T05:06:07.000008Z": always UTC, always six decimals, so that text order is time order.
std::string toIso8601(Instant instant);
/// Accepts the form above with zero to six decimals, and a numeric offset in place of Z.
std::optional<Instant> parseInstant(std::string_view text);

/// "2026-03-04".
std::string toIso8601(Date date);
/// A date that exists, written as 2026-03-04.
std::optional<Date> parseDate(std::string_view text);

/// The date at that instant in a zone; UTC when the zone is unknown to this system.
Date localDate(Instant instant, std::string_view zoneId);

} // namespace voither::base
