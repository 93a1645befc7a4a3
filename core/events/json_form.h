// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <array>
#include <cmath>
#include <map>
#include <nlohmann/json.hpp>
#include <optional>
#include <string>
#include <type_traits>
#include <vector>

#include "base/clock.h"
#include "base/error.h"
#include "base/uuid.h"
#include "events/json_text.h"
#include "events/payload.h"

namespace voither::events {

// A payload's members are listed once, by a function `describe(form, payload)`; the form either writes or reads them.
// Private to the room: everything that includes it also compiles nlohmann's parser.

/// The values of every enumeration that payloads have.
constexpr auto wordsOf(ConsentKind)
{
    return std::array{ConsentKind::Recording, ConsentKind::Research};
}
constexpr auto wordsOf(RecordingOutcome)
{
    return std::array{RecordingOutcome::Attached, RecordingOutcome::Discarded, RecordingOutcome::Empty};
}
constexpr auto wordsOf(MarkKind)
{
    return std::array{MarkKind::Mark, MarkKind::Pause, MarkKind::Interruption};
}

/// Writes members into a JSON object. What is absent (nothing, a null id, an empty text) is not written.
class JsonWriter {
public:
    explicit JsonWriter(PersonalCipher* cipher)
        : m_cipher(cipher)
    {
    }

    static constexpr bool reads = false;

    void operator()(const char* member, bool value) { m_json[member] = value; }
    void operator()(const char* member, std::int64_t value) { m_json[member] = value; }
    void operator()(const char* member, double value) { m_json[member] = value; }
    void operator()(const char* member, const std::string& value)
    {
        if (!value.empty()) {
            m_json[member] = value;
        }
    }
    void operator()(const char* member, const base::Uuid& value)
    {
        if (!value.isNull()) {
            m_json[member] = value.toString();
        }
    }
    template <class Tag>
    void operator()(const char* member, const base::Id<Tag>& value)
    {
        (*this)(member, value.uuid());
    }
    void operator()(const char* member, base::Instant value) { m_json[member] = base::toIso8601(value); }
    void operator()(const char* member, base::Date value)
    {
        if (!value.ok()) {
            fail(base::ErrorCode::InvalidDate, member);
        }
        m_json[member] = base::toIso8601(value);
    }
    template <class Word>
    requires std::is_enum_v<Word>
    void operator()(const char* member, Word value) { m_json[member] = name(value); }
    template <class T>
    void operator()(const char* member, const std::optional<T>& value)
    {
        if (value) {
            m_json[member] = *value;
        }
    }
    void operator()(const char* member, const std::vector<std::string>& value)
    {
        if (!value.empty()) {
            m_json[member] = value;
        }
    }

    /// The person whose key seals what follows.
    void person(const char* member, const base::PersonId& value)
    {
        m_person = value;
        (*this)(member, value);
    }

    void sealed(const char* member, const Personal& value)
    {
        if (value.text) {
            const auto text = m_cipher->seal(m_person, member, *value.text);
            if (!text) {
                m_error = m_error ? m_error : text.error();
                return;
            }
            m_json[member] = *text;
        } else if (!value.sealed.empty()) {
            m_json[member] = value.sealed;
        }
    }

    void blindIndex(const char* member, const char* kind, const Personal& value, const std::string& known)
    {
        if (!value.text) {
            (*this)(member, known);
            return;
        }
        const auto index = m_cipher->blindIndex(kind, *value.text);
        if (!index) {
            m_error = m_error ? m_error : index.error();
            return;
        }
        m_json[member] = *index;
    }

    void fail(base::ErrorCode code, const char* member)
    {
        if (!m_error) {
            m_error = base::Error{code, member, {}, {}};
        }
    }

    nlohmann::json& json() { return m_json; }
    const std::optional<base::Error>& error() const { return m_error; }

private:
    PersonalCipher* m_cipher;
    base::PersonId m_person;
    nlohmann::json m_json = nlohmann::json::object();
    std::optional<base::Error> m_error;
};

/// Reads members from a JSON object; the first one that does not fit is remembered by name.
class JsonReader {
public:
    explicit JsonReader(JsonText::Value object)
        : m_object(object)
    {
        if (!object.isObject()) {
            fail("payload");
        }
    }

    static constexpr bool reads = true;

    void operator()(const char* member, bool& value) { require(member, value); }
    void operator()(const char* member, std::int64_t& value) { require(member, value); }
    void operator()(const char* member, double& value) { require(member, value); }
    void operator()(const char* member, std::string& value) { take(member, find(member), value); }
    void operator()(const char* member, base::Uuid& value)
    {
        if (const auto found = find(member)) {
            std::string text;
            const auto id = found.read(text) ? base::Uuid::parse(text) : std::nullopt;
            id ? void(value = *id) : fail(member);
        }
    }
    template <class Tag>
    void operator()(const char* member, base::Id<Tag>& value)
    {
        base::Uuid id;
        (*this)(member, id);
        value = base::Id<Tag>(id);
    }
    void operator()(const char* member, base::Instant& value)
    {
        std::string text;
        const auto time = find(member).read(text) ? base::parseInstant(text) : std::nullopt;
        time ? void(value = *time) : fail(member);
    }
    void operator()(const char* member, base::Date& value)
    {
        std::string text;
        const auto date = find(member).read(text) ? base::parseDate(text) : std::nullopt;
        date ? void(value = *date) : fail(member);
    }
    template <class Word>
    requires std::is_enum_v<Word>
    void operator()(const char* member, Word& value)
    {
        std::string text;
        (*this)(member, text);
        const auto known = wordsOf(Word{});
        const auto found = std::find_if(known.begin(), known.end(), [&text](Word word) { return name(word) == text; });
        found == known.end() ? fail(member) : void(value = *found);
    }
    template <class T>
    void operator()(const char* member, std::optional<T>& value)
    {
        if (const auto found = find(member)) {
            take(member, found, value.emplace());
        }
    }
    void operator()(const char* member, std::vector<std::string>& value) { take(member, find(member), value); }

    void person(const char* member, base::PersonId& value)
    {
        (*this)(member, value);
        if (value.isNull()) {
            fail(member);
        }
    }

    void sealed(const char* member, Personal& value)
    {
        value.field = member;
        (*this)(member, value.sealed);
    }

    void blindIndex(const char* member, const char*, const Personal&, std::string& index) { (*this)(member, index); }

    void fail(const char* member)
    {
        if (m_failed.empty()) {
            m_failed = member;
        }
    }

    JsonText::Value find(const char* member) const { return m_object.find(member); }
    /// The first member that does not fit; empty when all do.
    const std::string& failed() const { return m_failed; }

private:
    template <class T>
    void require(const char* member, T& value)
    {
        if (!find(member).read(value)) {
            fail(member);
        }
    }
    /// What is there must fit.
    template <class T>
    void take(const char* member, JsonText::Value found, T& value)
    {
        if (found && !found.read(value)) {
            fail(member);
        }
    }

    JsonText::Value m_object;
    std::string m_failed;
};

} // namespace voither::events
