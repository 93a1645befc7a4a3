// SPDX-License-Identifier: GPL-3.0-or-later
#include "demonstration/dialogue.h"

#include <algorithm>
#include <cmath>

#include "base/file.h"
#include "base/text.h"

namespace voither::demonstration {

namespace {

constexpr std::uint64_t mostBytes = 1U << 20U;

std::filesystem::path folderOf(const std::filesystem::path& resources, std::string_view tag)
{
    return resources / "samples" / tag;
}

std::string padded(long long value, std::size_t width)
{
    const std::string digits = std::to_string(value);
    return std::string(digits.size() < width ? width - digits.size() : 0, '0') + digits;
}

std::string vttTime(double seconds)
{
    const long long total = std::llround(seconds * 1000);
    return padded(total / 3600000, 2) + ":" + padded(total / 60000 % 60, 2) + ":" + padded(total / 1000 % 60, 2) + "."
        + padded(total % 1000, 3);
}

std::string escaped(std::string_view text)
{
    std::string result;
    for (const char c : text) {
        result += c == '&' ? "&amp;" : c == '<' ? "&lt;" : c == '>' ? "&gt;" : std::string(1, c);
    }
    return result;
}

} // namespace

std::size_t Dialogue::patientWords() const
{
    std::size_t words = 0;
    for (const Turn& turn : turns) {
        bool inWord = false;
        for (const char c : turn.text) {
            // Letters of UTF-8 beyond ASCII have the high bit set; dashes and quotes between blanks are rare enough.
            const auto octet = static_cast<unsigned char>(c);
            const bool letter =
                octet >= 0x80 || (octet >= '0' && octet <= '9') || ((octet | 0x20U) >= 'a' && (octet | 0x20U) <= 'z');
            words += turn.patient && letter && !inWord ? 1 : 0;
            inWord = letter || (inWord && (c == '-' || c == '\''));
        }
    }
    return words;
}

std::vector<std::string> writtenSessions(const std::filesystem::path& resources, std::string_view tag)
{
    std::vector<std::string> names;
    std::error_code problem;
    for (const auto& entry : std::filesystem::directory_iterator(folderOf(resources, tag), problem)) {
        if (entry.path().extension() == ".txt") {
            names.push_back(entry.path().stem().string());
        }
    }
    std::sort(names.begin(), names.end());
    return names;
}

base::Result<Dialogue> readDialogue(const std::filesystem::path& resources, std::string_view name, std::string_view tag)
{
    const std::filesystem::path path = folderOf(resources, tag) / (std::string(name) + ".txt");
    const auto bytes = base::readFile(path, mostBytes);
    if (!bytes) {
        return tl::unexpected(bytes.error());
    }
    Dialogue dialogue{std::string(name), {}};
    std::string_view rest = base::asText(*bytes);
    for (std::size_t number = 1; !rest.empty(); ++number) {
        const std::size_t end = std::min(rest.find('\n'), rest.size());
        const std::string_view line = base::trimmed(rest.substr(0, end));
        rest.remove_prefix(std::min(end + 1, rest.size()));
        if (line.starts_with("T:") || line.starts_with("P:")) {
            dialogue.turns.push_back({line.front() == 'P', std::string(base::trimmed(line.substr(2)))});
        } else if (!line.empty() && dialogue.turns.empty()) {
            return base::failure(base::ErrorCode::ResourceDamaged, path.string(), "line " + std::to_string(number),
                                 "no speaker");
        } else if (!line.empty()) {
            dialogue.turns.back().text += ' ' + std::string(line);
        }
    }
    if (dialogue.turns.empty()) {
        return base::failure(base::ErrorCode::ResourceDamaged, path.string(), {}, "no turns");
    }
    return dialogue;
}

std::string toWebVtt(const Dialogue& dialogue)
{
    std::string text = "WEBVTT\n";
    for (const Turn& turn : dialogue.turns) {
        text += "\n" + vttTime(turn.startTime) + " --> " + vttTime(turn.endTime) + "\n";
        text += std::string("<v ") + (turn.patient ? "Paciente" : "Terapeuta") + ">" + escaped(turn.text) + "\n";
    }
    return text;
}

} // namespace voither::demonstration
