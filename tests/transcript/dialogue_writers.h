// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

namespace voither::test {

struct Line {
    double start = 0; // whole milliseconds
    double end = 0;
    std::string speaker;
    std::string text;
};

/// A talk of a therapist and a patient, with quotation marks, brackets and signs that formats must escape.
const std::vector<Line>& dialogue();

// The same talk as each format's own programs write it.
std::string asWhisperCpp(const std::vector<Line>& lines);
std::string asWhisperX(const std::vector<Line>& lines);
std::string asWebVtt(const std::vector<Line>& lines);
std::string asSubRip(const std::vector<Line>& lines);
std::string asLongTextGrid(const std::vector<Line>& lines);
std::string asShortTextGrid(const std::vector<Line>& lines);
std::string asElan(const std::vector<Line>& lines);
std::string asPlainText(const std::vector<Line>& lines);

std::string asUtf16(const std::string& utf8, bool bigEndian);

struct Written {
    const char* format;
    std::string bytes;
};
/// All of the above, UTF-16 too.
std::vector<Written> inEveryFormat(const std::vector<Line>& lines);

} // namespace voither::test
