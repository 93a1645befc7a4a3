// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <vector>

#include "audio/voice_track.h"
#include "transcript/transcript.h"

namespace voither::transcription {

/// Whether somebody can be heard, every VoiceTrack::step seconds.
using Heard = std::vector<bool>;

/// Where a channel has voice, or sound well above its noise that is not a pause (whispering has no pitch).
Heard heardIn(const audio::VoiceChannel& channel);

/// Words that an engine may have made up. Whisper writes fluent text for silence and noise, about one recording in a
/// hundred holds an invented sentence, and more so where people pause long (Koenecke et al. 2024, "Careless Whisper",
/// FAccT, doi:10.1145/3630106.3658996); and it repeats one phrase over and over (Barański et al. 2025, ICASSP,
/// arXiv:2501.11378). Nothing is deleted: a person may have said it.
struct Suspicions {
    std::size_t unheardSegments = 0;
    std::size_t repeatedSegments = 0;
};

inline constexpr double unheardConfidence = 0.1;  // at most this, where nothing is heard
inline constexpr double repeatedConfidence = 0.2; // at most this, of the second and later repetitions

/// Lowers the confidence of words and segments where nothing is heard, with a warning "text_in_silence" each.
/// `heard` is the channel that the segments were transcribed from.
void markUnheard(transcript::Transcript& transcript, const Heard& heard, Suspicions& suspicions);

/// Lowers the confidence of words that only repeat the ones before, with a warning "repetition_loop" for each run.
/// Three times a sentence or eight times a word is a loop; people do say "não, não, não".
void markRepetitions(transcript::Transcript& transcript, Suspicions& suspicions);

} // namespace voither::transcription
