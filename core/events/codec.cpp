// SPDX-License-Identifier: GPL-3.0-or-later
#include "events/codec.h"

#include "base/json.h"
#include "events/canonical_json.h"
#include "events/describe.h"
#include "events/identifiers.h"

namespace voither::events {

namespace {

using base::ErrorCode;
using base::failure;

base::Result<> normalise(Personal& number, base::Result<std::string> (*parse)(std::string_view))
{
    if (!number.text) {
        return {};
    }
    auto digits = parse(*number.text);
    if (!digits) {
        return tl::unexpected(digits.error());
    }
    number.text = std::move(*digits);
    return {};
}

base::Result<> check(PersonDetails& details)
{
    if (auto cpf = normalise(details.cpf, parseCpf); !cpf) {
        return cpf;
    }
    if (auto cns = normalise(details.cns, parseCns); !cns) {
        return cns;
    }
    if (details.birthDate.text && !base::parseDate(*details.birthDate.text)) {
        return failure(ErrorCode::InvalidDate, "birth_date");
    }
    return {};
}

/// Personal numbers are stored in one form only, so that their blind indexes can be compared.
base::Result<> check(Payload& payload)
{
    if (auto* registered = std::get_if<PersonRegistered>(&payload)) {
        return check(registered->details);
    }
    if (auto* updated = std::get_if<PersonUpdated>(&payload)) {
        return check(updated->changes);
    }
    if (std::holds_alternative<Opaque>(payload)) {
        return failure(ErrorCode::InvalidEvent, "opaque", {}, "only events that are understood are written");
    }
    return {};
}

/// A payload of an older schema as today's schema has it; nothing when it is not JSON.
std::optional<std::string> lifted(const Event& event, const EventTypeInfo& type)
{
    auto json = base::readJson(event.payload);
    if (json.is_discarded() || event.schemaVersion < 1) {
        return std::nullopt;
    }
    for (std::int64_t v = event.schemaVersion; v < type.schemaVersion; ++v) {
        type.upcasters[static_cast<std::size_t>(v - 1)](json);
    }
    return base::writeJson(json);
}

/// The alternative of Payload with that index, empty.
template <std::size_t Index = 0>
Payload emptyPayload(std::size_t index)
{
    if constexpr (Index + 1 < std::variant_size_v<Payload>) {
        return index == Index ? Payload(std::in_place_index<Index>) : emptyPayload<Index + 1>(index);
    } else {
        return Opaque{};
    }
}

} // namespace

base::Result<EncodedPayload> encode(const Payload& payload, PersonalCipher& cipher)
{
    Payload checked = payload;
    if (const auto valid = check(checked); !valid) {
        return tl::unexpected(valid.error());
    }
    JsonWriter writer(&cipher);
    const base::Uuid aggregate = std::visit(
        [&writer](auto& value) {
            describe(writer, value);
            return aggregateOf(value);
        },
        checked);
    if (writer.error()) {
        return tl::unexpected(*writer.error());
    }
    const auto type = static_cast<EventType>(checked.index());
    if (aggregate.isNull()) {
        return failure(ErrorCode::InvalidEvent, std::string(info(type).name), {}, "no aggregate id");
    }
    auto text = writeCanonical(writer.json());
    if (!text) {
        return failure(ErrorCode::InvalidEvent, std::string(info(type).name), {}, text.error().detail);
    }
    return EncodedPayload{type, aggregate, std::move(*text)};
}

base::Result<Payload> decode(const Event& event)
{
    const auto type = eventTypeNamed(event.eventType);
    if (!type || event.schemaVersion > info(*type).schemaVersion) {
        return Opaque{};
    }
    std::optional<std::string> older;
    if (event.schemaVersion < info(*type).schemaVersion) {
        older = lifted(event, info(*type));
        if (!older) {
            return failure(ErrorCode::InvalidEvent, event.eventType, {}, "not JSON of a known version");
        }
    }
    const auto json = JsonText::parse(older ? *older : event.payload);
    if (!json) {
        return failure(ErrorCode::InvalidEvent, event.eventType, {}, "not JSON of a known version");
    }
    Payload payload = emptyPayload(static_cast<std::size_t>(*type));
    JsonReader reader(json->root());
    std::visit([&reader](auto& value) { describe(reader, value); }, payload);
    const base::Uuid aggregate = std::visit([](const auto& value) { return aggregateOf(value); }, payload);
    if (!reader.failed().empty()) {
        return failure(ErrorCode::InvalidEvent, event.eventType, {}, "member " + reader.failed());
    }
    if (aggregate != event.aggregateId) {
        return failure(ErrorCode::InvalidEvent, event.eventType, {}, "the payload speaks of another aggregate");
    }
    return payload;
}

} // namespace voither::events
