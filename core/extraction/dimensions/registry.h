// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "extraction/dimension.h"

namespace voither::extraction {

/// How a raw score becomes a value.
enum class Mapping {
    Norms, // monotone through the quantiles of the language's norms
    Share, // the raw score is the value
};

/// What a dimension reads, and so when it abstains before it is asked.
enum class Source {
    Words,
    Voice,
    VoiceOrWords, // words when there is no sound
};

struct RegisteredDimension {
    Dimension dimension;
    MeasureDimension measure;
    Source source;
    Mapping mapping;
};

/// All dimensions in the platform's order. A new dimension is a line here, one in descriptors.cpp and its own file.
std::span<const RegisteredDimension, dimensionCount> registeredDimensions();

} // namespace voither::extraction
