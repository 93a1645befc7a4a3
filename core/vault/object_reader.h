// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <mutex>
#include <optional>

#include "vault/object.h"
#include "vault/object_format.h"

namespace voither::vault {

/// The key of an object that is open for reading, with its last decrypted chunks. The vault knows it too, and wipes it
/// when it is locked or the person is forgotten.
class OpenObject {
public:
    OpenObject(base::File file, SecretKey key, const base::ObjectId& id, const base::PersonId& person,
               ObjectLayout layout);

    const base::PersonId& person() const { return m_person; }
    const ObjectLayout& layout() const { return m_layout; }
    base::Result<std::size_t> read(std::uint64_t offset, std::span<std::uint8_t> out);
    void wipe();

private:
    struct CachedChunk {
        std::size_t number = 0;
        std::uint64_t used = 0;
        SecretBytes plaintext;
    };

    std::size_t chunkAt(std::uint64_t offset) const;
    base::Result<const CachedChunk*> chunk(std::size_t number);

    base::File m_file;
    const base::ObjectId m_id;
    const base::PersonId m_person;
    const ObjectLayout m_layout;

    std::mutex m_mutex;
    std::optional<SecretKey> m_key;
    std::vector<CachedChunk> m_cache;
    std::uint64_t m_uses = 0;
};

/// Refuses an object that is not closed, not the person's, or whose counts are not what its closing record says.
base::Result<std::shared_ptr<OpenObject>> openObjectFile(const std::filesystem::path& folder, const base::ObjectId& id,
                                                         const base::PersonId& person, const std::uint8_t* wrappingKey);

struct ObjectReader::State {
    std::shared_ptr<OpenObject> object;
};

} // namespace voither::vault
