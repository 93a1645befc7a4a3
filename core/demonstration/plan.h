// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/clock.h"

namespace voither::demonstration {

/// What a demonstration site shall hold. The same options give the same site on every machine.
struct Options {
    std::size_t people = 40;
    std::size_t sessions = 14; // planned for each person; who leaves or has just come holds fewer
    std::uint64_t seed = 1;
    std::size_t spokenPeople = 5; // how many of the first people hold written sessions, to be spoken; there are 5 such
    base::Date lastDay = std::chrono::year(2026) / 11 / 20; // nothing happens after it
};

inline constexpr std::string_view zoneId = "America/Recife";
/// Stands in the processing version of every invented measurement.
inline constexpr std::string_view processingVersion = "demonstracao-1";
inline constexpr std::size_t columnCount = 32;

struct Professional {
    std::string userName;
    std::string name;
    std::string profession; // in Portuguese
    std::string cbo;        // occupation code
};

struct Site {
    std::string name; // says that it is a demonstration
    std::string cnes; // 7 digits
    std::vector<Professional> professionals;
};

enum class Course { Improving, Relapsing, Stable, DroppingOut, Irregular, Worsening };

struct Diagnosis {
    std::string_view icd11;
    std::string_view icd10;
};

struct Person {
    std::string record; // number of the chart, for example "2025-0017"
    std::string name;
    std::string socialName; // empty for most
    base::Date birthDate;
    std::string gender;         // "female", "male", "non-binary"
    std::string educationLevel; // "none", "primary", "secondary", "tertiary"
    std::string cpf;            // 11 digits; empty for some
    std::string cns;            // 15 digits; empty for some
    Diagnosis primary;
    std::vector<Diagnosis> secondary;
    base::Date registered;
    std::optional<base::Date> recordingConsent; // in writing; nothing: sessions have no audio
    bool researchConsent = false;
    std::string guardian;         // who consented for a minor
    std::size_t professional = 0; // of reference, index into Site::professionals
    Course course = Course::Stable;
};

/// One of the 32 columns in one session.
struct Value {
    std::optional<double> value;
    double standardError = 0;
    std::size_t n = 0;
    std::string_view abstained; // why there is no value: "too_few_words", "no_audio"
};

struct Session {
    std::size_t number = 0; // from 1
    base::Instant start;
    int durationMinutes = 50;
    std::string_view type;    // "individual", "group", "assessment"
    std::string_view setting; // "in-person", "teletherapy"
    std::size_t professional = 0;
    bool held = true; // false: the person did not come; nothing was measured
    bool recorded = false;
    std::string sample; // name of a written session that is the whole of it; then there are no invented values
    std::size_t patientWords = 0;
    std::array<Value, columnCount> values; // in the order of the platform's columns; empty for group sessions
    bool measured = false;
    double confidence = 0;
};

struct Intervention {
    std::string_view type; // "medication", "group", "plan_review", "home_visit", "crisis_care"
    std::string details;   // in Portuguese
    std::size_t prescribedBy = 0;
    base::Instant prescribedAt;
};

/// All that happens to one person, in order of time.
struct Record {
    Person person;
    std::vector<Session> sessions;
    std::vector<Intervention> interventions;
};

Site site(const Options& options);

/// The record of person `index` of `options.people`. Each record is made on its own, so that a site of any size is
/// written in constant memory.
Record record(const Options& options, std::size_t index);

} // namespace voither::demonstration
