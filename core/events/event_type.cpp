// SPDX-License-Identifier: GPL-3.0-or-later
#include "events/event_type.h"

#include <algorithm>
#include <array>

namespace voither::events {

namespace {

using Names = std::string_view;

constexpr std::array<Names, 7> personSealed{"birth_date", "cns",           "cpf",        "name",
                                            "phone",      "record_number", "social_name"};
constexpr std::array<Names, 1> documentSealed{"document"};
constexpr std::array<Names, 1> textSealed{"text"};
constexpr std::array<Names, 1> editsSealed{"edits"};
constexpr std::array<Names, 1> remarksSealed{"remarks"};
constexpr std::array<Names, 2> interventionSealed{"intervention_details", "patient_feedback"};

/// Version 2 only added members.
void keepMembers(nlohmann::json&) { }
constexpr std::array<Upcaster, 1> membersAdded{&keepMembers};

// clang-format off
constexpr std::array<EventTypeInfo, 19> types{{
    // type, name, aggregate, schema version, upcasters, sealed members
    {EventType::SiteCreated, "site_created", "site", 1, {}, {}},
    {EventType::UserAdded, "user_added", "user", 1, {}, {}},
    {EventType::PersonRegistered, "person_registered", "person", 1, {}, personSealed},
    {EventType::PersonUpdated, "person_updated", "person", 1, {}, personSealed},
    {EventType::PersonErased, "person_erased", "person", 1, {}, {}},
    {EventType::ConsentRecorded, "consent_recorded", "person", 1, {}, remarksSealed},
    {EventType::ConsentWithdrawn, "consent_withdrawn", "person", 1, {}, remarksSealed},
    {EventType::SessionHeld, "session_held", "session", 1, {}, {}},
    {EventType::AudioAttached, "audio_attached", "session", 1, {}, {}},
    {EventType::TranscriptAttached, "transcript_attached", "session", 1, {}, documentSealed},
    {EventType::TranscriptEdited, "transcript_edited", "session", 2, membersAdded, editsSealed},
    {EventType::DimensionsMeasured, "dimensions_measured", "session", 1, {}, documentSealed},
    {EventType::NoteWritten, "note_written", "note", 1, {}, textSealed},
    {EventType::NoteSigned, "note_signed", "note", 1, {}, {}},
    {EventType::InterventionRecorded, "intervention_recorded", "intervention", 1, {}, interventionSealed},
    {EventType::RecordingStarted, "recording_started", "recording", 1, {}, {}},
    {EventType::RecordingEnded, "recording_ended", "recording", 1, {}, {}},
    {EventType::SessionMarked, "session_marked", "mark", 1, {}, textSealed},
    {EventType::MeasurementDisputed, "measurement_disputed", "session", 1, {}, remarksSealed},
}};
// clang-format on

constexpr bool inOrder()
{
    for (std::size_t i = 0; i < types.size(); ++i) {
        if (static_cast<std::size_t>(types[i].type) != i
            || types[i].upcasters.size() + 1 != static_cast<std::size_t>(types[i].schemaVersion)) {
            return false;
        }
    }
    return true;
}
static_assert(inOrder(), "the registry stands in the order of the enumeration, with an upcaster for every old version");

} // namespace

const EventTypeInfo& info(EventType type)
{
    return types[static_cast<std::size_t>(type)];
}

std::span<const EventTypeInfo> eventTypes()
{
    return types;
}

std::optional<EventType> eventTypeNamed(std::string_view name)
{
    const auto* const found =
        std::find_if(types.begin(), types.end(), [name](const auto& t) { return t.name == name; });
    return found == types.end() ? std::nullopt : std::optional(found->type);
}

} // namespace voither::events
