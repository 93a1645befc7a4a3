// SPDX-License-Identifier: GPL-3.0-or-later
#include "vault/object_check.h"

#include <algorithm>
#include <optional>

#include "vault/object_format.h"

namespace voither::vault {

using base::ErrorCode;

namespace {

/// Reads chunks one by one with the same buffers.
class ChunkChecker {
public:
    ChunkChecker(ObjectFile& object, const base::ObjectId& id)
        : m_object(object)
        , m_id(id)
        , m_plaintext(chunkCapacity)
    {
    }

    /// Whether the chunk authenticates; its tag is kept.
    base::Result<bool> check(std::uint64_t number)
    {
        const auto& place = m_object.layout.chunks[static_cast<std::size_t>(number)];
        const auto record = readRecord(m_object.file, place.fileOffset, place.length);
        if (!record) {
            return tl::unexpected(record.error());
        }
        if (record->size() != place.length + recordOverhead) {
            return false;
        }
        std::copy(record->end() - tagLength, record->end(), m_tag.begin());
        return openRecord(m_plaintext.data(), *record, RecordKind::Chunk, m_id, number, m_object.key);
    }
    base::ByteView tag() const { return m_tag; }

private:
    ObjectFile& m_object;
    base::ObjectId m_id;
    SecretBytes m_plaintext;
    Tag m_tag{};
};

/// Drops chunks that do not authenticate from the end of the layout.
base::Result<> dropTornChunks(ObjectFile& object, ChunkChecker& checker)
{
    auto& layout = object.layout;
    while (!layout.chunks.empty()) {
        const auto sound = checker.check(layout.chunks.size() - 1);
        if (!sound) {
            return tl::unexpected(sound.error());
        }
        if (*sound) {
            break;
        }
        layout.chunksEnd = layout.chunks.back().fileOffset;
        layout.plaintextSize = layout.chunks.back().plainOffset;
        layout.chunks.pop_back();
    }
    return {};
}

/// Cuts the file after its last sound chunk and closes it; gives the number of damaged chunks before.
base::Result<std::uint64_t> closeObject(ObjectFile& object, ChunkChecker& checker, const base::ObjectId& id)
{
    std::uint64_t damaged = 0;
    TagHasher tags;
    for (std::uint64_t number = 0; number < object.layout.chunks.size(); ++number) {
        const auto sound = checker.check(number);
        if (!sound) {
            return tl::unexpected(sound.error());
        }
        damaged += *sound ? 0U : 1U;
        tags.add(checker.tag());
    }
    if (auto cut = object.file.truncate(object.layout.chunksEnd); !cut) {
        return tl::unexpected(cut.error());
    }
    const auto plain = encodeClosing({object.layout.chunks.size(), object.layout.plaintextSize, tags.hash()});
    const auto record = sealRecord(RecordKind::Closing, id, object.layout.chunks.size(), plain, object.key);
    if (auto written = object.file.write(object.layout.chunksEnd, record); !written) {
        return tl::unexpected(written.error());
    }
    if (auto synced = object.file.sync(); !synced) {
        return tl::unexpected(synced.error());
    }
    return damaged;
}

/// True when the object ends in a closing record that authenticates.
bool isClosed(ObjectFile& object, const base::ObjectId& id)
{
    return object.layout.end == ObjectLayout::End::Closed
        && readClosing(object.file, object.layout, id, object.key).has_value();
}

/// What is wrong behind the chunks and with the file as a whole.
void verifyEnd(ObjectFile& object, const ObjectSummary& expected, const TagHash& tagHash,
               std::vector<base::Error>& found)
{
    const auto& layout = object.layout;
    const std::string subject = expected.id.toString();
    if (layout.end != ObjectLayout::End::Closed) {
        found.push_back(endError(layout, expected.id));
    } else if (const auto closing = readClosing(object.file, layout, expected.id, object.key); !closing) {
        found.push_back(closing.error());
    } else if (closing->chunkCount != layout.chunks.size() || closing->plaintextSize != layout.plaintextSize
               || closing->tagHash != tagHash) {
        found.push_back({ErrorCode::ObjectDamaged, subject, "end record", "not of these chunks"});
    }
    if (auto different = compareCounts(expected, layout.chunks.size(), layout.plaintextSize)) {
        found.push_back(std::move(*different));
    }
    const auto hash = hashFile(object.file);
    if (!hash) {
        found.push_back(hash.error());
    } else if (*hash != expected.fileHash && found.empty()) {
        found.push_back({ErrorCode::ObjectDamaged, subject, "whole file", "not the file that was recorded"});
    }
}

} // namespace

base::Result<RecoveredObject> recoverObjectFile(const std::filesystem::path& folder, const base::ObjectId& id,
                                                const base::PersonId& person, const std::uint8_t* wrappingKey)
{
    const auto path = objectPath(folder, id);
    if (auto readable = base::checkReadableFile(path); !readable) {
        return tl::unexpected(readable.error());
    }
    auto object = openInAnyState(path, base::File::Mode::ReadWrite, id, person, wrappingKey);
    if (!object) {
        return tl::unexpected(object.error());
    }
    RecoveredObject recovered;
    recovered.wasFinished = isClosed(*object, id);
    if (object->layout.end == ObjectLayout::End::Trailing) {
        return tl::unexpected(endError(object->layout, id));
    }
    if (!recovered.wasFinished) {
        ChunkChecker checker(*object, id);
        if (auto dropped = dropTornChunks(*object, checker); !dropped) {
            return tl::unexpected(dropped.error());
        }
        const auto damaged = closeObject(*object, checker, id);
        if (!damaged) {
            return tl::unexpected(damaged.error());
        }
        recovered.damagedChunks = *damaged;
        recovered.droppedFileBytes = object->layout.fileSize - object->layout.chunksEnd;
    }
    const auto hash = hashFile(object->file);
    if (!hash) {
        return tl::unexpected(hash.error());
    }
    recovered.summary = {id, object->layout.plaintextSize, object->layout.chunks.size(), *hash};
    return recovered;
}

std::optional<base::Error> compareCounts(const ObjectSummary& expected, std::uint64_t chunkCount,
                                         std::uint64_t plaintextSize)
{
    if (chunkCount == expected.chunkCount && plaintextSize == expected.plaintextSize) {
        return std::nullopt;
    }
    const bool shorter = plaintextSize < expected.plaintextSize;
    return base::Error{shorter ? ErrorCode::ObjectTruncated : ErrorCode::ObjectDamaged, expected.id.toString(),
                       "after chunk " + std::to_string(chunkCount),
                       std::to_string(plaintextSize) + "/" + std::to_string(expected.plaintextSize)};
}

std::vector<base::Error> verifyObjectFile(const std::filesystem::path& folder, const ObjectSummary& expected,
                                          const base::PersonId& person, const std::uint8_t* wrappingKey,
                                          const base::Progress& progress)
{
    auto object =
        openInAnyState(objectPath(folder, expected.id), base::File::Mode::Read, expected.id, person, wrappingKey);
    if (!object) {
        return {object.error()};
    }
    std::vector<base::Error> found;
    const auto& layout = object->layout;
    ChunkChecker checker(*object, expected.id);
    TagHasher tags;
    for (std::uint64_t number = 0; number < layout.chunks.size(); ++number) {
        if (progress.cancelled()) {
            found.push_back({ErrorCode::Cancelled, expected.id.toString(), {}, {}});
            return found;
        }
        progress.at("verify", static_cast<double>(number) / static_cast<double>(layout.chunks.size()));
        const auto sound = checker.check(number);
        if (!sound) {
            found.push_back(sound.error());
            return found;
        }
        if (!*sound) {
            found.push_back(
                {ErrorCode::ObjectDamaged, expected.id.toString(), chunkPlace(number, layout.chunks.size()), {}});
        }
        tags.add(checker.tag());
    }
    verifyEnd(*object, expected, tags.hash(), found);
    return found;
}

} // namespace voither::vault
