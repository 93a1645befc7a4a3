// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

namespace voither::transcript {

/// Whose voice a segment is. Only the patient's turns are scored.
enum class Role { Patient, Therapist, Other };

/// One word as a transcription engine heard it. Times in seconds from the start of the recording.
struct Word {
    std::string text; // UTF-8, without surrounding blanks
    double startTime = 0;
    double endTime = 0;
    std::optional<double> confidence; // 0 to 1
    bool timeInterpolated = false;    // the source gave no time for this word

    friend bool operator==(const Word&, const Word&) = default;
};

/// One turn or part of a turn of one speaker.
struct Segment {
    std::string speaker; // as the source names it: "SPEAKER_00", "Ana", "P"; may be empty
    Role role = Role::Other;
    double startTime = 0; // seconds; 0 when the source has no times
    double endTime = 0;
    std::string text;                 // UTF-8, NFC, one line
    std::vector<Word> words;          // empty when the source has none
    std::optional<double> confidence; // 0 to 1

    friend bool operator==(const Segment&, const Segment&) = default;
};

/// Something odd in a source that was dealt with. `kind` is a key below "warnings." in the message catalogues.
struct Warning {
    std::string kind;
    std::size_t line = 0; // 1-based; 0 when the format has no lines
    std::string detail;   // never words of the transcript
};

struct Transcript {
    std::string format;   // the name of the format that read it
    std::string language; // BCP 47, empty when the source does not say
    bool hasTimes = true;
    bool rolesGuessed = false;     // the roles are the program's guess and shown as such
    std::vector<Segment> segments; // ordered by start time, then by order in the source
    std::vector<Warning> warnings;
};

} // namespace voither::transcript
