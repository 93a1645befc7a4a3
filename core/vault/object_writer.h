// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "vault/object.h"
#include "vault/object_format.h"

namespace voither::vault {

/// Makes the file of a new object with its header, durably. `wrappingKey` is of whoever the object belongs to.
base::Result<ObjectWriter> createObjectFile(const std::filesystem::path& folder, const base::ObjectId& id,
                                            const base::PersonId& person, const std::uint8_t* wrappingKey);

} // namespace voither::vault
