// SPDX-License-Identifier: GPL-3.0-or-later
#include "vault/object_writer.h"

#include <algorithm>
#include <mutex>
#include <optional>
#include <system_error>

namespace voither::vault {

using base::ErrorCode;
using base::failure;

struct ObjectWriter::State {
    State(base::File opened, SecretKey objectKey, const base::ObjectId& objectId)
        : file(std::move(opened))
        , key(std::move(objectKey))
        , id(objectId)
        , buffer(chunkCapacity)
    {
    }

    base::Result<> write(base::ByteView bytes);
    base::Result<> sealBuffer();
    base::Result<> confirm();
    std::optional<base::Error> mediumRefusal() const;
    /// Why nothing more is accepted.
    std::optional<base::Error> refusal() const;

    base::File file;
    SecretKey key;
    base::ObjectId id;
    /// Plaintext of the chunk to come.
    SecretBytes buffer;
    std::size_t buffered = 0;
    std::uint64_t fileEnd = 0;
    Closing closing;
    TagHasher tags;
    base::Sha256Stream fileHash;
    bool closed = false;
    std::optional<ObjectSummary> summary;
    std::optional<base::Error> refused;
    mutable std::mutex mutex;
    std::optional<base::Error> unconfirmed; // the medium did not say that it has everything: for good
};

std::optional<base::Error> ObjectWriter::State::mediumRefusal() const
{
    const std::lock_guard guard(mutex);
    return unconfirmed;
}

std::optional<base::Error> ObjectWriter::State::refusal() const
{
    auto medium = mediumRefusal();
    return medium ? medium : refused;
}

/// Appends whole records only: what a refused write left behind is cut off again.
base::Result<> ObjectWriter::State::write(base::ByteView bytes)
{
    if (auto written = file.write(fileEnd, bytes); !written) {
        // The refusal matters more than that of the clean-up: a torn record is also cut off by recoverTail().
        static_cast<void>(file.truncate(fileEnd));
        return written;
    }
    fileEnd += bytes.size();
    fileHash.add(bytes);
    return {};
}

base::Result<> ObjectWriter::State::sealBuffer()
{
    if (buffered == 0) {
        return {};
    }
    const base::Bytes record =
        sealRecord(RecordKind::Chunk, id, closing.chunkCount, std::as_const(buffer).bytes().first(buffered), key);
    if (auto written = write(record); !written) {
        return written;
    }
    tags.add(base::ByteView(record).last(tagLength));
    closing.chunkCount += 1;
    closing.plaintextSize += buffered;
    buffered = 0;
    return {};
}

base::Result<> ObjectWriter::State::confirm()
{
    auto synced = file.sync();
    if (!synced) {
        const std::lock_guard guard(mutex);
        unconfirmed = synced.error();
    }
    return synced;
}

ObjectWriter::ObjectWriter(std::unique_ptr<State> state)
    : m_state(std::move(state))
{
}
ObjectWriter::ObjectWriter(ObjectWriter&&) noexcept = default;
ObjectWriter& ObjectWriter::operator=(ObjectWriter&&) noexcept = default;
ObjectWriter::~ObjectWriter() = default;

base::ObjectId ObjectWriter::id() const
{
    return m_state->id;
}

std::uint64_t ObjectWriter::size() const
{
    return m_state->closing.plaintextSize + m_state->buffered;
}

base::Result<> ObjectWriter::append(base::ByteView bytes)
{
    State& state = *m_state;
    if (auto refused = state.refusal()) {
        return tl::unexpected(std::move(*refused));
    }
    while (!bytes.empty()) {
        const std::size_t taken = std::min(bytes.size(), state.buffer.size() - state.buffered);
        std::copy_n(bytes.begin(), taken, state.buffer.data() + state.buffered);
        state.buffered += taken;
        bytes = bytes.subspan(taken);
        if (state.buffered < state.buffer.size()) {
            break;
        }
        if (auto sealed = state.sealBuffer(); !sealed) {
            state.refused = sealed.error();
            return sealed;
        }
    }
    return {};
}

base::Result<> ObjectWriter::retry()
{
    State& state = *m_state;
    if (!state.closed) {
        state.refused.reset();
    }
    auto refused = state.refusal();
    return refused ? base::Result<>(tl::unexpected(std::move(*refused))) : base::Result<>();
}

base::Result<> ObjectWriter::seal()
{
    State& state = *m_state;
    if (auto refused = state.refusal()) {
        return tl::unexpected(std::move(*refused));
    }
    auto sealed = state.sealBuffer();
    if (!sealed) {
        state.refused = sealed.error();
    }
    return sealed;
}

base::Result<> ObjectWriter::confirm()
{
    return m_state->confirm();
}

base::Result<> ObjectWriter::flush()
{
    auto sealed = seal();
    return sealed ? confirm() : sealed;
}

base::Result<ObjectSummary> ObjectWriter::finish()
{
    State& state = *m_state;
    if (auto unconfirmed = state.mediumRefusal()) {
        return tl::unexpected(std::move(*unconfirmed));
    }
    if (!state.closed) {
        if (auto sealed = state.sealBuffer(); !sealed) {
            return tl::unexpected(sealed.error());
        }
        state.closing.tagHash = state.tags.hash();
        const auto plain = encodeClosing(state.closing);
        const base::Bytes record =
            sealRecord(RecordKind::Closing, state.id, state.closing.chunkCount, plain, state.key);
        if (auto written = state.write(record); !written) {
            return tl::unexpected(written.error());
        }
        state.closed = true;
        state.refused = base::Error{ErrorCode::InvalidArgument, state.id.toString(), {}, "finished"};
    }
    if (auto confirmed = state.confirm(); !confirmed) {
        return tl::unexpected(confirmed.error());
    }
    if (!state.summary) {
        state.summary =
            ObjectSummary{state.id, state.closing.plaintextSize, state.closing.chunkCount, state.fileHash.finish()};
    }
    return *state.summary;
}

namespace {

/// A folder that only its owner may enter, and its entry on the medium.
base::Result<> makeFolder(const std::filesystem::path& folder)
{
    std::error_code code;
    if (std::filesystem::create_directory(folder, code)) {
        std::filesystem::permissions(folder, std::filesystem::perms::owner_all, code);
        return base::syncFolder(folder.parent_path());
    }
    if (!code) {
        return {};
    }
    const bool full = code == std::errc::no_space_on_device;
    const bool missing = code == std::errc::no_such_file_or_directory;
    const ErrorCode refusal = full ? ErrorCode::DiskFull
        : missing                  ? ErrorCode::FileNotFound
                                   : ErrorCode::PermissionDenied;
    return failure(refusal, folder.string(), {}, code.message());
}

} // namespace

base::Result<ObjectWriter> createObjectFile(const std::filesystem::path& folder, const base::ObjectId& id,
                                            const base::PersonId& person, const std::uint8_t* wrappingKey)
{
    const auto path = objectPath(folder, id);
    for (const auto& parent : {path.parent_path().parent_path(), path.parent_path()}) {
        if (auto made = makeFolder(parent); !made) {
            return tl::unexpected(made.error());
        }
    }
    auto file = base::File::open(path, base::File::Mode::CreateNew);
    if (!file) {
        return tl::unexpected(file.error());
    }
    auto state = std::make_unique<ObjectWriter::State>(std::move(*file), SecretKey::random(), id);
    auto done = state->write(encodeHeader(id, person, state->key, wrappingKey));
    if (done) {
        done = state->file.sync();
    }
    if (done) {
        done = base::syncFolder(path.parent_path());
    }
    if (!done) {
        std::error_code ignored;
        std::filesystem::remove(path, ignored);
        return tl::unexpected(done.error());
    }
    return ObjectWriter(std::move(state));
}

} // namespace voither::vault
