// SPDX-License-Identifier: GPL-3.0-or-later
#include "language/transducer.h"

#include <cstdio>
#include <exception>
#include <lttoolbox/fst_processor.h>

#include "base/file.h"
#include "language/unicode.h"

namespace voither::language {

namespace {

std::string toUtf8(UStringView units)
{
    std::string utf8;
    for (std::size_t i = 0; i < units.size(); ++i) {
        char32_t value = units[i];
        if (value >= 0xD800 && value < 0xDC00 && i + 1 < units.size()) {
            value = 0x10000 + ((value - 0xD800) << 10) + (units[++i] - 0xDC00U);
        }
        append(utf8, value);
    }
    return utf8;
}

/// "de<pr>+o<det><def>" as lemma "de", tags pr, det, def.
Reading parseReading(std::string_view text)
{
    Reading reading;
    reading.lemma = std::string(text.substr(0, text.find('<')));
    bool inTag = false;
    std::string tag;
    for (const char c : text) {
        if (c == '<') {
            inTag = true;
            tag.clear();
        } else if (c == '>') {
            inTag = false;
            reading.tags.push_back(tag);
        } else if (inTag) {
            tag.push_back(c);
        } else if (c == '+' && !reading.tags.empty()) {
            reading.compound = true;
        }
    }
    return reading;
}

/// What the look-up format would take for markup cannot be a word of a lexicon.
bool canBeLookedUp(std::string_view word)
{
    return !word.empty() && word.find_first_of("\\/<>^$@*[]{}+=~#") == std::string_view::npos && word.size() < 200;
}

} // namespace

Transducer::Transducer(std::unique_ptr<FSTProcessor> processor)
    : m_processor(std::move(processor))
{
}

Transducer::~Transducer() = default;

base::Result<std::unique_ptr<Transducer>> Transducer::open(const std::filesystem::path& path)
{
    if (auto readable = base::checkReadableFile(path); !readable) {
        return tl::unexpected(readable.error());
    }
    const auto damaged = [&](std::string why) {
        return base::failure(base::ErrorCode::ResourceDamaged, path.string(), {}, std::move(why));
    };
    std::FILE* file = std::fopen(path.c_str(), "rb");
    if (file == nullptr) {
        return base::failure(base::ErrorCode::PermissionDenied, path.string());
    }
    auto processor = std::make_unique<FSTProcessor>();
    try {
        processor->load(file);
        std::fclose(file);
        processor->initBiltrans();
    } catch (const std::exception& problem) {
        return damaged(problem.what());
    }
    if (!processor->valid()) {
        return damaged("not a transducer");
    }
    return std::unique_ptr<Transducer>(new Transducer(std::move(processor)));
}

std::vector<Reading> Transducer::look(std::string_view word) const
{
    std::vector<Reading> readings;
    if (!canBeLookedUp(word)) {
        return readings;
    }
    std::string answer;
    {
        const UString query = toUtf16("^" + std::string(word) + "$");
        const std::lock_guard lock(m_turn);
        const auto [result, unread] = m_processor->biltransWithQueue(query, true);
        if (unread != 0) {
            return readings;
        }
        answer = toUtf8(result);
    }
    if (answer.size() < 3 || answer[1] == '@') {
        return readings;
    }
    const std::string_view body = std::string_view(answer).substr(1, answer.size() - 2);
    for (std::size_t at = 0; at <= body.size();) {
        const std::size_t end = std::min(body.find('/', at), body.size());
        if (const Reading reading = parseReading(body.substr(at, end - at)); !reading.tags.empty()) {
            readings.push_back(reading);
        }
        at = end + 1;
    }
    return readings;
}

} // namespace voither::language
