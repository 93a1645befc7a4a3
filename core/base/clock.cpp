// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/clock.h"

#include <QByteArray>
#include <QDateTime>
#include <QTimeZone>
#include <array>
#include <charconv>
#include <cstdio>
#include <utility>

namespace voither::base {

namespace {

using namespace std::chrono;

/// Reads exactly `count` decimal digits from the front of the text.
std::optional<int> takeDigits(std::string_view& text, std::size_t count)
{
    if (text.size() < count) {
        return std::nullopt;
    }
    int value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + count, value);
    if (error != std::errc() || end != text.data() + count || text.front() == '-') {
        return std::nullopt;
    }
    text.remove_prefix(count);
    return value;
}

bool takeCharacter(std::string_view& text, char character)
{
    if (text.empty() || text.front() != character) {
        return false;
    }
    text.remove_prefix(1);
    return true;
}

std::optional<Date> takeDate(std::string_view& text)
{
    const auto y = takeDigits(text, 4);
    if (!y || !takeCharacter(text, '-')) {
        return std::nullopt;
    }
    const auto m = takeDigits(text, 2);
    if (!m || !takeCharacter(text, '-')) {
        return std::nullopt;
    }
    const auto d = takeDigits(text, 2);
    if (!d) {
        return std::nullopt;
    }
    const Date date{year(*y), month(static_cast<unsigned>(*m)), day(static_cast<unsigned>(*d))};
    return date.ok() ? std::optional(date) : std::nullopt;
}

/// Hours, minutes, seconds and up to six decimals.
std::optional<microseconds> takeTimeOfDay(std::string_view& text)
{
    const auto h = takeDigits(text, 2);
    if (!h || !takeCharacter(text, ':')) {
        return std::nullopt;
    }
    const auto m = takeDigits(text, 2);
    if (!m || !takeCharacter(text, ':')) {
        return std::nullopt;
    }
    const auto s = takeDigits(text, 2);
    if (!s || *h > 23 || *m > 59 || *s > 59) {
        return std::nullopt;
    }
    microseconds time = hours(*h) + minutes(*m) + seconds(*s);
    if (takeCharacter(text, '.')) {
        long unit = 100'000;
        while (!text.empty() && text.front() >= '0' && text.front() <= '9') {
            if (unit == 0) {
                return std::nullopt;
            }
            time += microseconds(unit * (text.front() - '0'));
            unit /= 10;
            text.remove_prefix(1);
        }
    }
    return time;
}

std::optional<minutes> takeOffset(std::string_view& text)
{
    if (takeCharacter(text, 'Z')) {
        return minutes(0);
    }
    const bool west = !text.empty() && text.front() == '-';
    if (!takeCharacter(text, '+') && !takeCharacter(text, '-')) {
        return std::nullopt;
    }
    const auto h = takeDigits(text, 2);
    takeCharacter(text, ':');
    const auto m = takeDigits(text, 2);
    if (!h || !m || *h > 23 || *m > 59) {
        return std::nullopt;
    }
    const minutes offset = hours(*h) + minutes(*m);
    return west ? -offset : offset;
}

} // namespace

Instant SystemClock::now() const
{
    return time_point_cast<microseconds>(system_clock::now());
}

std::string SystemClock::zoneId() const
{
    return QTimeZone::systemTimeZoneId().toStdString();
}

FixedClock::FixedClock(Instant start, std::string zoneId)
    : m_now(start)
    , m_zoneId(std::move(zoneId))
{
}

std::string toIso8601(Instant instant)
{
    const auto day = floor<days>(instant);
    const hh_mm_ss time(instant - day);
    std::array<char, 48> buffer{};
    const int length =
        std::snprintf(buffer.data(), buffer.size(), "%sT%02d:%02d:%02d.%06dZ", toIso8601(Date(day)).c_str(),
                      static_cast<int>(time.hours().count()), static_cast<int>(time.minutes().count()),
                      static_cast<int>(time.seconds().count()), static_cast<int>(time.subseconds().count()));
    return {buffer.data(), static_cast<std::size_t>(length)};
}

std::optional<Instant> parseInstant(std::string_view text)
{
    const auto date = takeDate(text);
    if (!date || !takeCharacter(text, 'T')) {
        return std::nullopt;
    }
    const auto time = takeTimeOfDay(text);
    if (!time) {
        return std::nullopt;
    }
    const auto offset = takeOffset(text);
    if (!offset || !text.empty()) {
        return std::nullopt;
    }
    return Instant(sys_days(*date)) + *time - *offset;
}

std::string toIso8601(Date date)
{
    std::array<char, 24> buffer{};
    const int length = std::snprintf(buffer.data(), buffer.size(), "%04d-%02u-%02u", static_cast<int>(date.year()),
                                     static_cast<unsigned>(date.month()), static_cast<unsigned>(date.day()));
    return {buffer.data(), static_cast<std::size_t>(length)};
}

std::optional<Date> parseDate(std::string_view text)
{
    const auto date = takeDate(text);
    return text.empty() ? date : std::nullopt;
}

Date localDate(Instant instant, std::string_view zoneId)
{
    const QTimeZone zone(QByteArray(zoneId.data(), static_cast<qsizetype>(zoneId.size())));
    const auto utc = QDateTime::fromMSecsSinceEpoch(floor<milliseconds>(instant).time_since_epoch().count(), Qt::UTC);
    const QDate local = (zone.isValid() ? utc.toTimeZone(zone) : utc).date();
    return {year(local.year()), month(static_cast<unsigned>(local.month())), day(static_cast<unsigned>(local.day()))};
}

} // namespace voither::base
