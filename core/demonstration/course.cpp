// SPDX-License-Identifier: GPL-3.0-or-later
#include "demonstration/parts.h"

#include <algorithm>

namespace voither::demonstration {

namespace {

/// How a column behaves in invented people; figures chosen to look plausible, they claim nothing about real ones.
struct Profile {
    double least;
    double most;
    double mean;
    double betweenPeople; // standard deviation
    double betweenSessions;
    double standardError; // of a session of 2,000 words
    double wellbeing;     // change for one unit of wellbeing
    bool voice = false;   // needs audio
};

constexpr Profile framework(double wellbeing)
{
    return {0, 10, 5, 0.9, 0.5, 0.45, wellbeing};
}

// In the order of the platform's columns. The present is what past and future leave.
constexpr std::array<Profile, columnCount> profiles{{
    {-5, 5, -0.7, 0.7, 0.45, 0.30, 1.0},
    {0, 10, 4.8, 0.8, 0.5, 0.40, -0.3},
    {0, 10, 5.2, 0.9, 0.5, 0.45, 0.6},
    {0, 10, 5.0, 0.9, 0.4, 0.30, 0.2},
    {0, 1, 0.42, 0.06, 0.04, 0.03, -0.05},
    {0, 1, 0, 0, 0, 0.03, 0},
    {0, 1, 0.13, 0.03, 0.02, 0.02, 0.03},
    {0, 10, 6.2, 0.8, 0.45, 0.35, -0.5},
    {0, 10, 4.4, 0.8, 0.5, 0.35, 0.6},
    {0, 10, 4.6, 0.7, 0.45, 0.35, 0.4},
    {0, 10, 4.2, 0.8, 0.45, 0.40, 0.7},
    {0, 10, 4.4, 0.9, 0.45, 0.35, -0.5},
    {0, 10, 5.1, 0.6, 0.35, 0.25, 0.1},
    {-5, 5, -0.5, 0.8, 0.45, 0.35, 0.2},
    {0, 10, 4.5, 0.9, 0.5, 0.35, 0.5, true},
    framework(-0.7),
    framework(0.4),
    framework(0.4),
    framework(-0.3),
    framework(-0.7),
    framework(-0.2),
    framework(-0.3),
    framework(-0.5),
    framework(0.3),
    framework(0.1),
    framework(0.1),
    framework(0.2),
    framework(0.6),
    framework(0.4),
    framework(0.5),
    framework(0.4),
    framework(0.3),
}};

constexpr std::size_t past = 4;
constexpr std::size_t present = 5;
constexpr std::size_t future = 6;
constexpr std::size_t leastWords = 200;

double step(double x)
{
    return 1 / (1 + std::exp(-x));
}

/// Wellbeing between about -1.5 and 1.5 along a course.
double wellbeing(Course course, double progress, double turn)
{
    switch (course) {
    case Course::Improving:
        return -1.1 + 2.2 * step(9 * (progress - turn));
    case Course::Relapsing:
        return -1.0 + 2.0 * step(12 * (progress - turn + 0.15)) - 1.9 * step(18 * (progress - turn - 0.2));
    case Course::Stable:
        return 0.1;
    case Course::DroppingOut:
        return -0.7 - 0.4 * progress;
    case Course::Irregular:
        return -0.6 + 0.7 * progress;
    case Course::Worsening:
        return 0.5 - 1.6 * step(8 * (progress - turn));
    }
    return 0;
}

double rounded(double value)
{
    return std::round(value * 1000) / 1000;
}

std::size_t unitsOf(std::size_t column, std::size_t words, int minutes)
{
    if (profiles[column].voice) {
        return static_cast<std::size_t>(minutes) * 24; // seconds of the patient's speech
    }
    return column >= past && column <= future ? words / 6 : words;
}

} // namespace

CourseValues::CourseValues(const Person& person, std::uint64_t seed, std::size_t index)
    : m_course(person.course)
    , m_random(seed, index * 4 + 3)
{
    m_turn = m_random.between(0.4, 0.65);
    for (std::size_t i = 0; i < columnCount; ++i) {
        m_offset[i] = profiles[i].betweenPeople * m_random.normal();
        m_noise[i] = profiles[i].betweenSessions * m_random.normal();
    }
}

void CourseValues::fill(Session& session, double progress)
{
    constexpr double memory = 0.35;
    const double level = wellbeing(m_course, progress, m_turn);
    const double precision = std::sqrt(2000.0 / static_cast<double>(std::max<std::size_t>(session.patientWords, 50)));
    for (std::size_t i = 0; i < columnCount; ++i) {
        const Profile& profile = profiles[i];
        const double fresh = profile.betweenSessions * std::sqrt(1 - memory * memory);
        m_noise[i] = memory * m_noise[i] + fresh * m_random.normal();
        const double error = profile.standardError * precision * m_random.between(0.85, 1.15);
        const double measured =
            profile.mean + m_offset[i] + profile.wellbeing * level + m_noise[i] + error * m_random.normal();
        Value& value = session.values[i];
        value.n = unitsOf(i, session.patientWords, session.durationMinutes);
        if (profile.voice && !session.recorded) {
            value.abstained = "no_audio";
            value.n = 0;
        } else if (!profile.voice && session.patientWords < leastWords) {
            value.abstained = "too_few_words";
        } else {
            value.value = rounded(std::clamp(measured, profile.least, profile.most));
            value.standardError = rounded(error);
        }
    }
    if (Value& now = session.values[present]; session.values[past].value) {
        double before = std::clamp(*session.values[past].value, 0.05, 0.75);
        double after = std::clamp(*session.values[future].value, 0.02, 0.24);
        session.values[past].value = before;
        session.values[future].value = after;
        now.value = rounded(1 - before - after);
    }
    session.measured = true;
    session.confidence = rounded(std::clamp(0.86 - 0.08 * precision + 0.03 * m_random.normal(), 0.3, 0.98));
}

} // namespace voither::demonstration
