// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <filesystem>
#include <memory>
#include <set>
#include <vector>

#include "base/byte_stream.h"
#include "base/sha256.h"
#include "base/uuid.h"

/// Encrypted objects: audio and other large content, one file each, `objects/xx/<uuid>` below the data folder.
///
/// Format 1, all numbers little endian:
///
///     header   magic "VOITHOBJ", u32 format, u32 chunk size, object id (16), person id (16),
///              nonce (24), object key (32 + 16) sealed under the person's key with all before it as associated data
///     record*  u32 length of the plaintext, u8 kind, nonce (24), ciphertext (length), tag (16)
///
/// A record of kind 1 is a chunk of 1 to 65,536 bytes. The one record of kind 2 is the last: chunk count, plaintext
/// size and a BLAKE2b-256 over the tags of all chunks. Associated data of a record are the object id, its number, its
/// length and its kind. XChaCha20-Poly1305 with random nonces throughout.
///
/// A file only ever grows, and what was flushed is never written again: flush() seals the bytes at hand as a short
/// chunk, and later chunks follow it. So a crash at any moment costs at most what came after the last flush. An
/// object without the last record is unfinished: it is refused by readers, and recoverTail() closes it.
namespace voither::vault {

/// What a record of care keeps about an object, to notice that its file was cut, altered or exchanged.
struct ObjectSummary {
    base::ObjectId id;
    std::uint64_t plaintextSize = 0;
    std::uint64_t chunkCount = 0;
    /// Of the whole encrypted file.
    base::Sha256 fileHash{};

    friend bool operator==(const ObjectSummary&, const ObjectSummary&) = default;
};

/// Writes one object. It keeps the key of this one object until it goes, also when the vault is locked meanwhile, so
/// that a recording goes on behind the lock. One thread at a time, except confirm().
class ObjectWriter final : public base::ByteSink {
public:
    struct State;
    explicit ObjectWriter(std::unique_ptr<State> state);
    ObjectWriter(ObjectWriter&&) noexcept;
    ObjectWriter& operator=(ObjectWriter&&) noexcept;
    /// Leaves an object that was not finished as it is after its last whole chunk.
    ~ObjectWriter() override;

    base::ObjectId id() const;
    /// Bytes accepted so far.
    std::uint64_t size() const;

    /// After a refusal (DiskFull, WriteFailed) everything further is refused likewise, but finish() and retry() may be
    /// tried. size() tells how much was accepted.
    base::Result<> append(base::ByteView bytes) override;
    /// Lets append() and flush() go on after a refusal: nothing that was accepted is missing. Refused for good when it
    /// was the medium that did not confirm: what of it is there then, nobody knows before recoverTail().
    base::Result<> retry();
    /// Writes everything appended so far into the file: it outlives this process, not yet a loss of power.
    base::Result<> seal();
    /// Returns when everything sealed so far is on the medium. Another thread may call it while this one goes on.
    base::Result<> confirm();
    /// seal() and confirm().
    base::Result<> flush();
    /// Seals the rest, closes the object and makes it durable. Called once; when writing was refused, it may be tried
    /// again.
    base::Result<ObjectSummary> finish();

private:
    std::unique_ptr<State> m_state;
};

/// Reads a finished object anywhere; a few decrypted chunks are kept. Any thread. A damaged chunk is refused with
/// ObjectDamaged and its place, the others stay readable. Locked once the vault was locked.
class ObjectReader final : public base::ByteSource {
public:
    struct State;
    explicit ObjectReader(std::unique_ptr<State> state);
    ObjectReader(ObjectReader&&) noexcept;
    ObjectReader& operator=(ObjectReader&&) noexcept;
    ~ObjectReader() override;

    std::uint64_t size() const override;
    std::uint64_t chunkCount() const;
    base::Result<std::size_t> read(std::uint64_t offset, std::span<std::uint8_t> out) override;

private:
    std::unique_ptr<State> m_state;
};

/// What recoverTail() found and kept.
struct RecoveredObject {
    ObjectSummary summary;
    /// Bytes of the file after the last whole chunk, now gone.
    std::uint64_t droppedFileBytes = 0;
    /// Chunks before the tail that do not authenticate; they stay in the file and count in the summary.
    std::uint64_t damagedChunks = 0;
    /// The object was finished already and was not touched.
    bool wasFinished = false;
};

/// Where an object lies below a data folder.
std::filesystem::path objectPath(const std::filesystem::path& folder, const base::ObjectId& id);

/// Objects on disk that nothing refers to, finished or not, sorted: left by an import that did not reach its event.
base::Result<std::vector<base::ObjectId>> collectUnreferenced(const std::filesystem::path& folder,
                                                              const std::set<base::ObjectId>& referenced);

/// Deletes an object's file; no error when there is none.
base::Result<> removeObject(const std::filesystem::path& folder, const base::ObjectId& id);

} // namespace voither::vault
