// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <memory>
#include <string>
#include <vector>

#include "base/file.h"
#include "vault/object.h"
#include "vault/sealing.h"
#include "vault/secret_key.h"

/// The layout of object files; see object.h.
namespace voither::vault {

inline constexpr std::uint32_t objectFormat = 1;
inline constexpr std::uint32_t chunkCapacity = 65536;
inline constexpr std::size_t recordPrefix = 5;
inline constexpr std::size_t recordOverhead = recordPrefix + sealingOverhead;
inline constexpr std::size_t headerPlain = 8 + 4 + 4 + 16 + 16;
inline constexpr std::size_t headerLength = headerPlain + sealingOverhead + SecretKey::length;
inline constexpr std::size_t closingLength = 8 + 8 + 32;

enum class RecordKind : std::uint8_t { Chunk = 1, Closing = 2 };

using Tag = std::array<std::uint8_t, tagLength>;
using TagHash = std::array<std::uint8_t, 32>;

/// BLAKE2b-256 over the tags of all chunks in their order.
class TagHasher {
public:
    TagHasher();
    TagHasher(TagHasher&&) noexcept;
    TagHasher& operator=(TagHasher&&) noexcept;
    ~TagHasher();
    void add(base::ByteView tag);
    /// Of the tags so far; more may follow.
    TagHash hash() const;

private:
    struct State;
    std::unique_ptr<State> m_state;
};

struct ObjectHeader {
    base::ObjectId id;
    base::PersonId person;
    base::Bytes sealedKey;
};

base::Bytes encodeHeader(const base::ObjectId& id, const base::PersonId& person, const SecretKey& objectKey,
                         const std::uint8_t* wrappingKey);
/// The header of the object that is expected to be `id`. ObjectTruncated, ObjectDamaged, NewerFormat.
base::Result<ObjectHeader> readHeader(base::File& file, const base::ObjectId& id);
/// The object's own key. DecryptionFailed when the header was altered or the object belongs to somebody else.
base::Result<SecretKey> openObjectKey(const ObjectHeader& header, const base::PersonId& person,
                                      const std::uint8_t* wrappingKey);

/// A whole record: prefix, nonce, ciphertext, tag.
base::Bytes sealRecord(RecordKind kind, const base::ObjectId& id, std::uint64_t number, base::ByteView plaintext,
                       const SecretKey& key);
/// The plaintext of `length` bytes at `out`; false when the record, which includes its prefix, does not authenticate.
[[nodiscard]] bool openRecord(std::uint8_t* out, base::ByteView record, RecordKind kind, const base::ObjectId& id,
                              std::uint64_t number, const SecretKey& key);

struct Closing {
    std::uint64_t chunkCount = 0;
    std::uint64_t plaintextSize = 0;
    TagHash tagHash{};
};
std::array<std::uint8_t, closingLength> encodeClosing(const Closing& closing);
Closing decodeClosing(const std::array<std::uint8_t, closingLength>& bytes);

/// Where the chunks of a file lie, from the lengths alone: nothing of it is authenticated yet.
struct ObjectLayout {
    struct Chunk {
        std::uint64_t fileOffset;
        std::uint64_t plainOffset;
        std::uint32_t length;
    };
    enum class End {
        /// A closing record, and nothing after it.
        Closed,
        /// Whole chunks only.
        Open,
        /// The last record is cut off.
        Torn,
        /// What follows is not a record.
        Malformed,
        /// There is something after the closing record.
        Trailing,
    };
    std::vector<Chunk> chunks;
    std::uint64_t plaintextSize = 0;
    /// After the last whole record of the kind chunk.
    std::uint64_t chunksEnd = headerLength;
    std::uint64_t fileSize = 0;
    End end = End::Open;
};
base::Result<ObjectLayout> scanObject(base::File& file);

/// An object's file with the object's own key, however the file ends.
struct ObjectFile {
    base::File file;
    SecretKey key;
    ObjectLayout layout;
};
/// Refuses what readHeader, openObjectKey and scanObject refuse.
base::Result<ObjectFile> openInAnyState(const std::filesystem::path& path, base::File::Mode mode,
                                        const base::ObjectId& id, const base::PersonId& person,
                                        const std::uint8_t* wrappingKey);

/// A whole chunk record, with its prefix.
base::Result<base::Bytes> readRecord(base::File& file, std::uint64_t offset, std::uint32_t length);
/// The closing record of a layout that ends Closed. ObjectDamaged when it does not authenticate.
base::Result<Closing> readClosing(base::File& file, const ObjectLayout& layout, const base::ObjectId& id,
                                  const SecretKey& key);
/// SHA-256 over a whole file.
base::Result<base::Sha256> hashFile(base::File& file);

/// "chunk 17 of 230"; number counts from 0.
std::string chunkPlace(std::uint64_t number, std::uint64_t count);
/// Why an object that does not end Closed is refused.
base::Error endError(const ObjectLayout& layout, const base::ObjectId& id);

} // namespace voither::vault
