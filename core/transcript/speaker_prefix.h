// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <map>
#include <optional>
#include <string>
#include <string_view>

namespace voither::transcript {

/// A line that may begin with a speaker's name: "T: ...", "Maria (paciente): ...", "[SPEAKER_00]: ...",
/// "**Ana:** ...", "- Ana: ...", "(speaker 0) ...".
struct PrefixedLine {
    std::string speaker;   // without brackets and emphasis
    std::string_view text; // what follows
    bool certain = false;  // the label states a role, or the form allows nothing else
};

/// The parts of a line that has the form of a prefix; whether it is one, SpeakerNames decides.
std::optional<PrefixedLine> splitPrefix(std::string_view line);

/// Decides which of the prefixes of one source are speakers, since "Ontem: nada" has the same form as "Ana: nada". A
/// prefix is a speaker when it is certain or comes twice; a name that comes once is one only when no certain one and
/// none that comes twice is there.
class SpeakerNames {
public:
    void add(const PrefixedLine& line);
    bool contains(const std::string& name) const;
    bool any() const { return !m_names.empty(); }

private:
    struct Use {
        std::size_t count = 0;
        bool certain = false;
    };
    std::map<std::string, Use, std::less<>> m_names;
    bool m_someEstablished = false;
};

} // namespace voither::transcript
