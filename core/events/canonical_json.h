// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <nlohmann/json_fwd.hpp>
#include <string>
#include <string_view>

#include "base/error.h"

namespace voither::events {

/// The one way in which a JSON value is written: keys in byte order, no blanks, UTF-8 unescaped where JSON allows it,
/// the shortest decimals that read back as the same double. InvalidEvent for NaN, infinities and text that is not
/// UTF-8.
base::Result<std::string> writeCanonical(const nlohmann::json& value);

/// The canonical text of any JSON text. InvalidEvent when it is not JSON.
base::Result<std::string> canonicalise(std::string_view json);

} // namespace voither::events
