// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "base/bytes.h"
#include "base/error.h"
#include "base/uuid.h"

namespace voither::events {

/// Seals what only the people who care for a person may read, under that person's own key. The vault provides it to
/// whatever writes or reads events.
class PersonalCipher {
public:
    virtual ~PersonalCipher() = default;

    /// Base64 that open() takes. `field` ("name", "transcript", ...) is bound to it, so that sealed text cannot be
    /// moved to another field or another person. Makes the person's key when there is none yet.
    virtual base::Result<std::string> seal(const base::PersonId& person, std::string_view field,
                                           std::string_view plaintext) = 0;
    /// KeyMissing when the person's key was destroyed, DecryptionFailed when the text was altered or moved.
    virtual base::Result<std::string> open(const base::PersonId& person, std::string_view field,
                                           std::string_view sealed) const = 0;
    /// A keyed hash (hexadecimal) that is the same for the same normalised value at the same site: for uniqueness and
    /// search of CPF ("cpf") and CNS ("cns") without their text.
    virtual base::Result<std::string> blindIndex(std::string_view kind, std::string_view normalised) const = 0;
};

/// Where the persons' data keys lie, wrapped under the site's key. The event log never holds them: destroying a row
/// destroys everything sealed under it.
class WrappedKeyStore {
public:
    virtual ~WrappedKeyStore() = default;
    virtual base::Result<std::optional<base::Bytes>> load(const base::PersonId& person) const = 0;
    virtual base::Result<> save(const base::PersonId& person, base::ByteView wrappedKey) = 0;
};

} // namespace voither::events
