// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cmath>
#include <map>
#include <nlohmann/json.hpp>
#include <optional>
#include <string>
#include <vector>

#include "base/clock.h"
#include "base/error.h"
#include "base/uuid.h"
#include "events/payload.h"

namespace voither::events {

// A payload's members are listed once, by a function `describe(form, payload)`; the form either writes or reads them.
// Private to the room: everything that includes it also compiles nlohmann's parser.

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
    void operator()(const char* member, ConsentKind value) { m_json[member] = name(value); }
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
    explicit JsonReader(const nlohmann::json& json)
        : m_json(json)
    {
        if (!json.is_object()) {
            fail("payload");
        }
    }

    static constexpr bool reads = true;

    void operator()(const char* member, bool& value)
    {
        const auto* found = find(member);
        found && found->is_boolean() ? void(value = found->get<bool>()) : fail(member);
    }
    void operator()(const char* member, std::int64_t& value)
    {
        const auto* found = find(member);
        found && found->is_number_integer() ? void(value = found->get<std::int64_t>()) : fail(member);
    }
    void operator()(const char* member, double& value)
    {
        const auto* found = find(member);
        found && found->is_number() ? void(value = found->get<double>()) : fail(member);
    }
    void operator()(const char* member, std::string& value)
    {
        if (const auto* found = find(member)) {
            found->is_string() ? void(value = found->get_ref<const std::string&>()) : fail(member);
        }
    }
    void operator()(const char* member, base::Uuid& value)
    {
        if (const auto* found = find(member)) {
            const auto id = found->is_string() ? base::Uuid::parse(found->get_ref<const std::string&>()) : std::nullopt;
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
        const auto* found = find(member);
        const auto time =
            found && found->is_string() ? base::parseInstant(found->get_ref<const std::string&>()) : std::nullopt;
        time ? void(value = *time) : fail(member);
    }
    void operator()(const char* member, base::Date& value)
    {
        const auto* found = find(member);
        const auto date =
            found && found->is_string() ? base::parseDate(found->get_ref<const std::string&>()) : std::nullopt;
        date ? void(value = *date) : fail(member);
    }
    void operator()(const char* member, ConsentKind& value)
    {
        std::string text;
        (*this)(member, text);
        if (text == name(ConsentKind::Recording)) {
            value = ConsentKind::Recording;
        } else if (text == name(ConsentKind::Research)) {
            value = ConsentKind::Research;
        } else {
            fail(member);
        }
    }
    template <class T>
    void operator()(const char* member, std::optional<T>& value)
    {
        const auto* found = find(member);
        if (!found) {
            return;
        }
        // The only exception that get() can throw is a type_error, which is what "does not fit" means.
        try {
            value = found->get<T>();
        } catch (const nlohmann::json::exception&) {
            fail(member);
        }
    }
    void operator()(const char* member, std::vector<std::string>& value)
    {
        std::optional<std::vector<std::string>> list;
        (*this)(member, list);
        value = list.value_or(std::vector<std::string>{});
    }

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

    const nlohmann::json* find(const char* member) const
    {
        if (!m_json.is_object()) {
            return nullptr;
        }
        const auto found = m_json.find(member);
        return found == m_json.end() ? nullptr : &*found;
    }
    /// The first member that does not fit; empty when all do.
    const std::string& failed() const { return m_failed; }

private:
    const nlohmann::json& m_json;
    std::string m_failed;
};

} // namespace voither::events
