// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <functional>
#include <map>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "transcript/transcript.h"

namespace voither::transcript {

/// What a person said about the voices. A name that is not mentioned is left to the guess.
struct RoleOptions {
    std::map<std::string, Role, std::less<>> bySpeaker; // by the name that the source gives
    std::vector<std::optional<Role>> byChannel;         // of the speakers "channel_1", "channel_2", ...
};

/// What one speaker of a transcript has in it.
struct SpeakerSummary {
    std::string name; // may be empty
    Role role = Role::Other;
    std::size_t segments = 0;
    std::size_t words = 0;
    double duration = 0; // seconds; 0 without times

    friend bool operator==(const SpeakerSummary&, const SpeakerSummary&) = default;
};

/// The distinct speakers, in order of their first segment.
std::vector<SpeakerSummary> speakers(const Transcript& transcript);

/// The role that a label states by itself: "T", "Terapeuta 2", "Maria (paciente)", "Dra. Helena", "Mãe"; nothing for a
/// mere name. Case and diacritics do not matter. Knows Portuguese, Spanish and English labels.
std::optional<Role> roleOfLabel(std::string_view label);

/// How the roles of a transcript were found.
struct RoleAssignment {
    bool guessed = false; // at least one role is a guess and not said by a person or stated by a label
    /// 0 to 1, of the weakest guess; 1 when nothing was guessed. A logistic of the distance between the two
    /// candidates, damped for little speech: it orders guesses, it is no measured probability.
    double confidence = 1;
};

/// Sets the role of every segment: what `options` say, else what labels state, else a guess from how the speakers
/// talk. The therapist is who asks more, addresses the other more ("você", "te"), speaks less of himself ("eu",
/// "meu") and less in all; the patient who of the rest speaks most; further speakers are others. A single unnamed
/// voice counts as the patient with a warning "single_speaker", since it may hold both. Speech without a name
/// beside named speakers is Other, with a warning. Sets `rolesGuessed`; the same transcript gives the same roles.
RoleAssignment assignRoles(Transcript& transcript, const RoleOptions& options = {});

/// Names the speakers of a transcript that has none "channel_1" and "channel_2", for recordings with one
/// microphone per person. `differenceDb` holds one number per segment: the level of channel 1 less that of channel
/// 2 during it. Nearer to zero than `leastDb` the speaker stays unnamed, with a warning. Roles are not touched:
/// call assignRoles afterwards. False, and no change, when some segment has a speaker or the counts differ.
bool assignSpeakersByChannel(Transcript& transcript, std::span<const double> differenceDb, double leastDb = 3);

} // namespace voither::transcript
