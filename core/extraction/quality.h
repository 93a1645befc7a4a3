// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "extraction/dimension.h"

namespace voither::extraction {

/// How far a session can be trusted. `channel` is the patient's; `voice` of the material may be null.
///
/// confidence = words / (words + 100) * transcription * known^2 * audio * roles, where `transcription` is the mean
/// confidence of the words (0.9 when the source gives none), `known` the share of words that some lexicon has, `audio`
/// the audio quality (1 without audio) and `roles` 0.8 when the program guessed who the patient is. Without words,
/// voiced seconds / (seconds + 10) stands for the first factor. It orders sessions by trust; it is no probability.
Quality quality(const Material& material, std::size_t channel);

} // namespace voither::extraction
