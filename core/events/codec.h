// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include "events/event.h"
#include "events/event_type.h"
#include "events/payload.h"

namespace voither::events {

/// A payload as it stands in the envelope.
struct EncodedPayload {
    EventType type;
    base::Uuid aggregateId;
    std::string text; // canonical JSON with the personal members sealed
};

/// Seals the personal members, computes blind indexes and writes the payload. CPF, CNS and dates are checked.
base::Result<EncodedPayload> encode(const Payload& payload, PersonalCipher& cipher);

/// The payload, lifted to today's schema; Opaque when the type or its version is newer than this program. Personal
/// members stay sealed until Personal::open. InvalidEvent when a known payload does not fit its schema.
base::Result<Payload> decode(const Event& event);

} // namespace voither::events
