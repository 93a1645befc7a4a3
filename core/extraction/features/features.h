// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>

#include "extraction/dimension.h"

namespace voither::extraction {

/// What the framework models read besides the dimensions. Their norms stand beside the dimensions' norms, under
/// the feature's name.
std::span<const Feature> registeredFeatures();

} // namespace voither::extraction
