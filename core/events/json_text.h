// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace voither::events {

/// A JSON text (RFC 8259, UTF-8) taken apart in place: a list of where each value lies, no tree. Numbers and texts are
/// read when they are asked for. The text outlives it.
class JsonText {
public:
    class Value;

    static constexpr int deepest = 64;

    /// Nothing when the text is not JSON, nests deeper, or holds a number that no double comes near.
    static std::optional<JsonText> parse(std::string_view text);
    Value root() const;

private:
    enum class Kind : std::uint8_t { Null, False, True, Integer, Real, Text, EscapedText, Array, Object };
    struct Node {
        std::size_t begin = 0; // of a text: what is between its quotes
        std::size_t size = 0;
        std::size_t next = 0; // the node after this one and all that it holds
        Kind kind = Kind::Null;
    };
    class Parser;

    explicit JsonText(std::string_view text)
        : m_text(text)
    {
    }

    std::string_view m_text;
    std::vector<Node> m_nodes; // a container is followed by what it holds; members are a text and a value
};

/// One value of a JsonText, or nothing.
class JsonText::Value {
public:
    Value() = default;
    explicit operator bool() const { return m_json != nullptr; }

    bool isObject() const { return is(Kind::Object); }
    bool isArray() const { return is(Kind::Array); }
    bool isInteger() const { return is(Kind::Integer); }

    /// The member of that name, the last one where there are several; nothing when there is none.
    Value find(std::string_view name) const;
    /// Calls `visit(Value)` for each element of an array, and never for another kind.
    template <class Visit>
    void eachElement(Visit&& visit) const;
    /// Calls `visit(const std::string& name, Value)` for each member of an object, and never for another kind.
    template <class Visit>
    void eachMember(Visit&& visit) const;

    // Each gives false, and leaves `out` undefined, when the value is of another kind or out of range.
    bool read(bool& out) const;
    bool read(std::int64_t& out) const; // not from 1.0
    bool read(double& out) const;
    bool read(std::string& out) const;
    bool read(std::vector<std::string>& out) const;
    template <class T>
    bool read(std::map<std::string, T>& out) const;

private:
    friend class JsonText;
    Value(const JsonText& json, std::size_t index)
        : m_json(&json)
        , m_index(index)
    {
    }

    const Node& node() const { return m_json->m_nodes[m_index]; }
    bool is(Kind kind) const { return m_json && node().kind == kind; }
    std::string_view raw() const { return m_json->m_text.substr(node().begin, node().size); }
    Value at(std::size_t index) const { return {*m_json, index}; }

    const JsonText* m_json = nullptr;
    std::size_t m_index = 0;
};

template <class Visit>
void JsonText::Value::eachElement(Visit&& visit) const
{
    for (std::size_t i = m_index + 1; isArray() && i < node().next; i = at(i).node().next) {
        visit(at(i));
    }
}

template <class Visit>
void JsonText::Value::eachMember(Visit&& visit) const
{
    std::string name;
    for (std::size_t i = m_index + 1; isObject() && i < node().next; i = at(i + 1).node().next) {
        static_cast<void>(at(i).read(name));
        visit(name, at(i + 1));
    }
}

template <class T>
bool JsonText::Value::read(std::map<std::string, T>& out) const
{
    if (!isObject()) {
        return false;
    }
    out.clear();
    bool fits = true;
    eachMember([&](const std::string& name, Value value) { fits = value.read(out[name]) && fits; });
    return fits;
}

} // namespace voither::events
