// SPDX-License-Identifier: GPL-3.0-or-later
#include "vault/object_reader.h"

#include <algorithm>

namespace voither::vault {

using base::ErrorCode;
using base::failure;

namespace {

constexpr std::size_t cachedChunks = 4;

} // namespace

OpenObject::OpenObject(base::File file, SecretKey key, const base::ObjectId& id, const base::PersonId& person,
                       ObjectLayout layout)
    : m_file(std::move(file))
    , m_id(id)
    , m_person(person)
    , m_layout(std::move(layout))
    , m_key(std::move(key))
{
}

void OpenObject::wipe()
{
    const std::lock_guard guard(m_mutex);
    m_key.reset();
    m_cache.clear();
}

base::Result<std::size_t> OpenObject::read(std::uint64_t offset, std::span<std::uint8_t> out)
{
    const std::lock_guard guard(m_mutex);
    if (!m_key) {
        return failure(ErrorCode::Locked, m_id.toString());
    }
    std::size_t done = 0;
    while (done < out.size() && offset + done < m_layout.plaintextSize) {
        const std::size_t number = chunkAt(offset + done);
        const auto found = chunk(number);
        if (!found) {
            return tl::unexpected(found.error());
        }
        const auto& place = m_layout.chunks[number];
        const auto within = static_cast<std::size_t>(offset + done - place.plainOffset);
        const std::size_t count = std::min(out.size() - done, place.length - within);
        std::copy_n((*found)->plaintext.data() + within, count, out.data() + done);
        done += count;
    }
    return done;
}

std::size_t OpenObject::chunkAt(std::uint64_t offset) const
{
    const auto& chunks = m_layout.chunks;
    const auto after = std::upper_bound(chunks.begin(), chunks.end(), offset,
                                        [](std::uint64_t at, const auto& chunk) { return at < chunk.plainOffset; });
    return static_cast<std::size_t>(after - chunks.begin()) - 1;
}

base::Result<const OpenObject::CachedChunk*> OpenObject::chunk(std::size_t number)
{
    ++m_uses;
    for (CachedChunk& cached : m_cache) {
        if (cached.used > 0 && cached.number == number) {
            cached.used = m_uses;
            return &cached;
        }
    }
    const auto& place = m_layout.chunks[number];
    const auto record = readRecord(m_file, place.fileOffset, place.length);
    if (!record) {
        return tl::unexpected(record.error());
    }
    if (m_cache.size() < cachedChunks) {
        m_cache.push_back({number, 0, SecretBytes(chunkCapacity)});
    }
    CachedChunk& oldest =
        *std::min_element(m_cache.begin(), m_cache.end(), [](const auto& a, const auto& b) { return a.used < b.used; });
    oldest.used = 0;
    if (record->size() != place.length + recordOverhead
        || !openRecord(oldest.plaintext.data(), *record, RecordKind::Chunk, m_id, number, *m_key)) {
        return failure(ErrorCode::ObjectDamaged, m_id.toString(), chunkPlace(number, m_layout.chunks.size()));
    }
    oldest.number = number;
    oldest.used = m_uses;
    return &oldest;
}

base::Result<std::shared_ptr<OpenObject>> openObjectFile(const std::filesystem::path& folder, const base::ObjectId& id,
                                                         const base::PersonId& person, const std::uint8_t* wrappingKey)
{
    auto object = openInAnyState(objectPath(folder, id), base::File::Mode::Read, id, person, wrappingKey);
    if (!object) {
        return tl::unexpected(object.error());
    }
    const ObjectLayout& layout = object->layout;
    if (layout.end != ObjectLayout::End::Closed) {
        return tl::unexpected(endError(layout, id));
    }
    const auto closing = readClosing(object->file, layout, id, object->key);
    if (!closing) {
        return tl::unexpected(closing.error());
    }
    if (closing->chunkCount != layout.chunks.size() || closing->plaintextSize != layout.plaintextSize) {
        return failure(ErrorCode::ObjectDamaged, id.toString(), "end record", "counts");
    }
    return std::make_shared<OpenObject>(std::move(object->file), std::move(object->key), id, person,
                                        std::move(object->layout));
}

ObjectReader::ObjectReader(std::unique_ptr<State> state)
    : m_state(std::move(state))
{
}
ObjectReader::ObjectReader(ObjectReader&&) noexcept = default;
ObjectReader& ObjectReader::operator=(ObjectReader&&) noexcept = default;
ObjectReader::~ObjectReader() = default;

std::uint64_t ObjectReader::size() const
{
    return m_state->object->layout().plaintextSize;
}

std::uint64_t ObjectReader::chunkCount() const
{
    return m_state->object->layout().chunks.size();
}

base::Result<std::size_t> ObjectReader::read(std::uint64_t offset, std::span<std::uint8_t> out)
{
    return m_state->object->read(offset, out);
}

} // namespace voither::vault
