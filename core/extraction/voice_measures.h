// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <span>
#include <string_view>
#include <vector>

#include "audio/voice_track.h"
#include "extraction/dimension.h"
#include "extraction/measurement.h"
#include "extraction/patient_voice.h"
#include "transcript/transcript.h"

namespace voither::extraction {

/// Syllables of a text in the session's language.
using CountSyllables = std::function<std::size_t(std::string_view)>;

/// The channel in which each segment's speaker is heard: with one microphone per speaker the one that is louder in
/// the speaker's turns than elsewhere, else the only one. One entry for each segment.
std::vector<std::size_t> channelsOf(const transcript::Transcript& transcript, const audio::VoiceTrack& voice);

/// The voice in every segment.
std::vector<SegmentProsody> segmentProsody(const transcript::Transcript& transcript, const audio::VoiceTrack& voice,
                                           std::span<const std::size_t> channels, const CountSyllables& syllables);

/// The patient's stretches of speech against the person's own baseline of the session.
PatientVoice patientVoice(std::span<const Passage> passages, const transcript::Transcript& transcript,
                          const audio::VoiceTrack& voice, std::span<const std::size_t> channels,
                          const CountSyllables& syllables, const VoiceReference& reference);

inline constexpr std::string_view untranscribedFormat = "audio";

/// A transcript of a recording without one: the stretches of sound between pauses as the patient's segments, without
/// words. Its format is untranscribedFormat.
transcript::Transcript untranscribed(const audio::VoiceTrack& voice);

} // namespace voither::extraction
