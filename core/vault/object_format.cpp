// SPDX-License-Identifier: GPL-3.0-or-later
#include "vault/object_format.h"

#include <algorithm>
#include <sodium.h>

namespace voither::vault {

using base::ErrorCode;
using base::failure;

namespace {

constexpr std::string_view magic = "VOITHOBJ";

Associated boundTo(RecordKind kind, const base::ObjectId& id, std::uint64_t number, std::size_t length)
{
    const std::uint8_t kindOctet[] = {static_cast<std::uint8_t>(kind)};
    Associated associated;
    associated.add(id.uuid()).add64(number).add32(static_cast<std::uint32_t>(length)).add(base::ByteView(kindOctet));
    return associated;
}

base::Bytes plainHeader(const base::ObjectId& id, const base::PersonId& person)
{
    Associated header;
    header.add(base::asBytes(magic)).add32(objectFormat).add32(chunkCapacity).add(id.uuid()).add(person.uuid());
    return {header.bytes().begin(), header.bytes().end()};
}

base::Uuid uuidAt(base::ByteView bytes)
{
    base::Uuid::Octets octets{};
    std::copy_n(bytes.begin(), octets.size(), octets.begin());
    return base::Uuid(octets);
}

} // namespace

struct TagHasher::State {
    crypto_generichash_state hash;
};

TagHasher::TagHasher()
    : m_state(std::make_unique<State>())
{
    crypto_generichash_init(&m_state->hash, nullptr, 0, std::tuple_size_v<TagHash>);
}
TagHasher::TagHasher(TagHasher&&) noexcept = default;
TagHasher& TagHasher::operator=(TagHasher&&) noexcept = default;
TagHasher::~TagHasher() = default;

void TagHasher::add(base::ByteView tag)
{
    crypto_generichash_update(&m_state->hash, tag.data(), tag.size());
}

TagHash TagHasher::hash() const
{
    crypto_generichash_state copy = m_state->hash;
    TagHash hash{};
    crypto_generichash_final(&copy, hash.data(), hash.size());
    return hash;
}

base::Bytes encodeHeader(const base::ObjectId& id, const base::PersonId& person, const SecretKey& objectKey,
                         const std::uint8_t* wrappingKey)
{
    base::Bytes header = plainHeader(id, person);
    const base::Bytes sealed = seal(objectKey.bytes(), header, wrappingKey);
    header.insert(header.end(), sealed.begin(), sealed.end());
    return header;
}

base::Result<ObjectHeader> readHeader(base::File& file, const base::ObjectId& id)
{
    base::Bytes header(headerLength);
    const auto count = file.read(0, header);
    if (!count) {
        return tl::unexpected(count.error());
    }
    if (*count < headerLength) {
        return failure(ErrorCode::ObjectTruncated, id.toString(), "header",
                       std::to_string(*count) + " < " + std::to_string(headerLength));
    }
    if (base::asText(header).substr(0, magic.size()) != magic) {
        return failure(ErrorCode::ObjectDamaged, id.toString(), "header", "magic");
    }
    if (const auto format = get32(&header[8]); format > objectFormat) {
        return failure(ErrorCode::NewerFormat, id.toString(), {},
                       std::to_string(format) + " > " + std::to_string(objectFormat));
    }
    const base::PersonId person(uuidAt(base::ByteView(header).subspan(32)));
    const base::Bytes expected = plainHeader(id, person);
    if (!std::equal(expected.begin(), expected.end(), header.begin())) {
        return failure(ErrorCode::ObjectDamaged, id.toString(), "header", "id");
    }
    return ObjectHeader{id, person, base::Bytes(header.begin() + headerPlain, header.end())};
}

base::Result<SecretKey> openObjectKey(const ObjectHeader& header, const base::PersonId& person,
                                      const std::uint8_t* wrappingKey)
{
    SecretKey key;
    if (header.person != person
        || !openInto(key.data(), header.sealedKey, plainHeader(header.id, person), wrappingKey)) {
        return failure(ErrorCode::DecryptionFailed, header.id.toString(), "header");
    }
    return key;
}

base::Bytes sealRecord(RecordKind kind, const base::ObjectId& id, std::uint64_t number, base::ByteView plaintext,
                       const SecretKey& key)
{
    base::Bytes record(plaintext.size() + recordOverhead);
    put32(record.data(), static_cast<std::uint32_t>(plaintext.size()));
    record[4] = static_cast<std::uint8_t>(kind);
    sealInto(record.data() + recordPrefix, plaintext, boundTo(kind, id, number, plaintext.size()).bytes(), key.data());
    return record;
}

bool openRecord(std::uint8_t* out, base::ByteView record, RecordKind kind, const base::ObjectId& id,
                std::uint64_t number, const SecretKey& key)
{
    if (record.size() < recordOverhead || get32(record.data()) != record.size() - recordOverhead
        || record[4] != static_cast<std::uint8_t>(kind)) {
        return false;
    }
    return openInto(out, record.subspan(recordPrefix),
                    boundTo(kind, id, number, record.size() - recordOverhead).bytes(), key.data());
}

std::array<std::uint8_t, closingLength> encodeClosing(const Closing& closing)
{
    std::array<std::uint8_t, closingLength> bytes{};
    put64(bytes.data(), closing.chunkCount);
    put64(&bytes[8], closing.plaintextSize);
    std::copy(closing.tagHash.begin(), closing.tagHash.end(), bytes.begin() + 16);
    return bytes;
}

Closing decodeClosing(const std::array<std::uint8_t, closingLength>& bytes)
{
    Closing closing;
    closing.chunkCount = get64(bytes.data());
    closing.plaintextSize = get64(&bytes[8]);
    std::copy(bytes.begin() + 16, bytes.end(), closing.tagHash.begin());
    return closing;
}

base::Result<ObjectLayout> scanObject(base::File& file)
{
    ObjectLayout layout;
    layout.fileSize = file.size();
    while (layout.chunksEnd < layout.fileSize) {
        std::array<std::uint8_t, recordPrefix> prefix{};
        const auto count = file.read(layout.chunksEnd, prefix);
        if (!count) {
            return tl::unexpected(count.error());
        }
        if (*count < recordPrefix) {
            layout.end = ObjectLayout::End::Torn;
            return layout;
        }
        const std::uint32_t length = get32(prefix.data());
        const bool chunk = prefix[4] == static_cast<std::uint8_t>(RecordKind::Chunk);
        const bool closing = prefix[4] == static_cast<std::uint8_t>(RecordKind::Closing);
        if (!(chunk && length > 0 && length <= chunkCapacity) && !(closing && length == closingLength)) {
            layout.end = ObjectLayout::End::Malformed;
            return layout;
        }
        const std::uint64_t next = layout.chunksEnd + length + recordOverhead;
        if (next > layout.fileSize) {
            layout.end = ObjectLayout::End::Torn;
            return layout;
        }
        if (closing) {
            layout.end = next == layout.fileSize ? ObjectLayout::End::Closed : ObjectLayout::End::Trailing;
            return layout;
        }
        layout.chunks.push_back({layout.chunksEnd, layout.plaintextSize, length});
        layout.plaintextSize += length;
        layout.chunksEnd = next;
    }
    return layout;
}

base::Result<ObjectFile> openInAnyState(const std::filesystem::path& path, base::File::Mode mode,
                                        const base::ObjectId& id, const base::PersonId& person,
                                        const std::uint8_t* wrappingKey)
{
    auto file = base::File::open(path, mode);
    if (!file) {
        return tl::unexpected(file.error());
    }
    const auto header = readHeader(*file, id);
    if (!header) {
        return tl::unexpected(header.error());
    }
    auto key = openObjectKey(*header, person, wrappingKey);
    if (!key) {
        return tl::unexpected(key.error());
    }
    auto layout = scanObject(*file);
    if (!layout) {
        return tl::unexpected(layout.error());
    }
    return ObjectFile{std::move(*file), std::move(*key), std::move(*layout)};
}

base::Result<base::Bytes> readRecord(base::File& file, std::uint64_t offset, std::uint32_t length)
{
    base::Bytes record(length + recordOverhead);
    const auto count = file.read(offset, record);
    if (!count) {
        return tl::unexpected(count.error());
    }
    record.resize(*count);
    return record;
}

base::Result<Closing> readClosing(base::File& file, const ObjectLayout& layout, const base::ObjectId& id,
                                  const SecretKey& key)
{
    const auto record = readRecord(file, layout.chunksEnd, closingLength);
    if (!record) {
        return tl::unexpected(record.error());
    }
    std::array<std::uint8_t, closingLength> plain{};
    if (record->size() != closingLength + recordOverhead
        || !openRecord(plain.data(), *record, RecordKind::Closing, id, layout.chunks.size(), key)) {
        return failure(ErrorCode::ObjectDamaged, id.toString(), "end record");
    }
    return decodeClosing(plain);
}

base::Result<base::Sha256> hashFile(base::File& file)
{
    base::Sha256Stream stream;
    base::Bytes block(std::size_t{1} << 18U);
    for (std::uint64_t offset = 0;;) {
        const auto count = file.read(offset, block);
        if (!count) {
            return tl::unexpected(count.error());
        }
        if (*count == 0) {
            return stream.finish();
        }
        stream.add(base::ByteView(block).first(*count));
        offset += *count;
    }
}

std::string chunkPlace(std::uint64_t number, std::uint64_t count)
{
    return "chunk " + std::to_string(number + 1) + " of " + std::to_string(count);
}

base::Error endError(const ObjectLayout& layout, const base::ObjectId& id)
{
    const std::string place = "after chunk " + std::to_string(layout.chunks.size());
    switch (layout.end) {
    case ObjectLayout::End::Torn:
        return {ErrorCode::ObjectTruncated, id.toString(), place, "cut off"};
    case ObjectLayout::End::Malformed:
        return {ErrorCode::ObjectDamaged, id.toString(), place, "no record"};
    case ObjectLayout::End::Trailing:
        return {ErrorCode::ObjectDamaged, id.toString(), "after the end record", "more bytes"};
    case ObjectLayout::End::Open:
    case ObjectLayout::End::Closed:
        break;
    }
    return {ErrorCode::ObjectTruncated, id.toString(), place, "no end record"};
}

} // namespace voither::vault
