// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <nlohmann/json_fwd.hpp>
#include <optional>
#include <span>
#include <string_view>

namespace voither::events {

/// Everything that can happen, in the order of the payloads in `Payload`.
enum class EventType {
    SiteCreated,
    UserAdded,
    PersonRegistered,
    PersonUpdated,
    PersonErased,
    ConsentRecorded,
    ConsentWithdrawn,
    SessionHeld,
    AudioAttached,
    TranscriptAttached,
    TranscriptEdited,
    DimensionsMeasured,
    NoteWritten,
    NoteSigned,
    InterventionRecorded,
    RecordingStarted,
    RecordingEnded,
    SessionMarked,
    MeasurementDisputed,
};

/// Turns a payload of one schema version into one of the next.
using Upcaster = void (*)(nlohmann::json& payload);

/// One event type's line in the registry.
struct EventTypeInfo {
    EventType type;
    std::string_view name; // as in the envelope
    std::string_view aggregateType;
    std::int64_t schemaVersion = 1;           // what is written today
    std::span<const Upcaster> upcasters;      // [0] lifts version 1 to 2, and so on: schemaVersion - 1 of them
    std::span<const std::string_view> sealed; // members that only the person's key opens
};

const EventTypeInfo& info(EventType type);
std::span<const EventTypeInfo> eventTypes();
/// Nothing for a type that this version of the program does not know.
std::optional<EventType> eventTypeNamed(std::string_view name);

} // namespace voither::events
