// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include "demonstration/plan.h"
#include "demonstration/random.h"

namespace voither::demonstration {

/// A person of whom written sessions tell.
struct WrittenPerson {
    std::string_view name;
    std::string_view socialName;
    base::Date birthDate;
    std::string_view gender;
    std::string_view education;
    Diagnosis diagnosis;
    std::string_view guardian;
    Course course;
    std::array<std::string_view, 2> samples; // resources/samples/pt/<name>.txt, in order of time; may be empty
};

/// Nothing beyond the people of the written sessions.
std::optional<WrittenPerson> writtenPerson(const Options& options, std::size_t index);

Person invent(const Options& options, std::size_t index);

/// Fills the columns of a session at a share of the course (0 to 1). `carried` holds what stays from session to session
/// and belongs to the person.
class CourseValues {
public:
    CourseValues(const Person& person, std::uint64_t seed, std::size_t index);
    void fill(Session& session, double progress);

private:
    Course m_course;
    Random m_random;
    std::array<double, columnCount> m_offset{}; // of the person
    std::array<double, columnCount> m_noise{};  // first-order autoregressive
    double m_turn = 0.5;                        // where the course turns
};

} // namespace voither::demonstration
