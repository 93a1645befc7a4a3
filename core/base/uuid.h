// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <compare>
#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <string_view>

#include "base/clock.h"

namespace voither::base {

/// A 128-bit identifier (RFC 9562), written in lower case with hyphens.
class Uuid {
public:
    using Octets = std::array<std::uint8_t, 16>;

    /// All zero: stands for "none".
    constexpr Uuid() = default;
    constexpr explicit Uuid(const Octets& octets)
        : m_octets(octets)
    {
    }

    /// Version 7: milliseconds of `now`, then 74 random bits from the operating system.
    static Uuid generate(Instant now);
    /// Version 8: the first 122 bits of a SHA-256 of `name`; the same name gives the same id.
    static Uuid fromName(std::string_view name);
    static std::optional<Uuid> parse(std::string_view text);

    std::string toString() const;
    const Octets& octets() const { return m_octets; }
    bool isNull() const { return *this == Uuid(); }

    friend constexpr auto operator<=>(const Uuid&, const Uuid&) = default; // NOLINT(modernize-use-nullptr)

private:
    Octets m_octets{};
};

/// A Uuid that names one kind of thing, so that a person is not passed for a session.
template <class Tag>
class Id {
public:
    constexpr Id() = default;
    constexpr explicit Id(Uuid uuid)
        : m_uuid(uuid)
    {
    }

    static Id generate(Instant now) { return Id(Uuid::generate(now)); }
    static std::optional<Id> parse(std::string_view text)
    {
        const auto uuid = Uuid::parse(text);
        return uuid ? std::optional(Id(*uuid)) : std::nullopt;
    }

    const Uuid& uuid() const { return m_uuid; }
    std::string toString() const { return m_uuid.toString(); }
    bool isNull() const { return m_uuid.isNull(); }

    friend constexpr auto operator<=>(const Id&, const Id&) = default; // NOLINT(modernize-use-nullptr)

private:
    Uuid m_uuid;
};

using PersonId = Id<struct PersonTag>;
using SessionId = Id<struct SessionTag>;
using ObjectId = Id<struct ObjectTag>;
using EventId = Id<struct EventTag>;
using UserId = Id<struct UserTag>;
using DeviceId = Id<struct DeviceTag>;

} // namespace voither::base

template <>
struct std::hash<voither::base::Uuid> {
    std::size_t operator()(const voither::base::Uuid& uuid) const noexcept
    {
        // The low bits are random in version 7, so eight octets of them are hash enough.
        std::size_t value = 0;
        for (std::size_t i = 8; i < 16; ++i) {
            value = value << 8U | uuid.octets()[i];
        }
        return value;
    }
};

template <class Tag>
struct std::hash<voither::base::Id<Tag>> {
    std::size_t operator()(const voither::base::Id<Tag>& id) const noexcept
    {
        return std::hash<voither::base::Uuid>{}(id.uuid());
    }
};
