// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <memory>
#include <string>

#include "base/byte_stream.h"

namespace voither::base {

/// One open file, with the durability that records of care need. All errors name the file and tell a missing file,
/// a missing permission and a full disk apart. Files are created readable by their owner only.
class File final : public ByteSource, public ByteSink {
public:
    enum class Mode { Read, ReadWrite, CreateNew };

    static Result<File> open(const std::filesystem::path& path, Mode mode);

    File(File&&) noexcept;
    File& operator=(File&&) noexcept;
    ~File() override;

    /// The size now, as the operating system tells it.
    std::uint64_t size() const override;
    Result<std::size_t> read(std::uint64_t offset, std::span<std::uint8_t> out) override;
    Result<> write(std::uint64_t offset, ByteView bytes);
    Result<> append(ByteView bytes) override;
    Result<> truncate(std::uint64_t size);
    /// Returns once the bytes are on the medium.
    Result<> sync();
    /// An exclusive lock, held until the file is closed or the process ends. False when somebody else holds it.
    Result<bool> tryLock();

    const std::filesystem::path& path() const { return m_path; }

private:
    File(std::filesystem::path path, int descriptor);

    std::filesystem::path m_path;
    int m_descriptor = -1;
};

/// The whole of a regular file, refused when it is longer than `limit` bytes; folders and devices are refused.
Result<Bytes> readFile(const std::filesystem::path& path, std::uint64_t limit);

/// Puts bytes in the place of a file so that a crash leaves either the old or the new content, never a mixture.
Result<> replaceFile(const std::filesystem::path& path, ByteView bytes);

/// Makes a new or renamed entry of a folder durable.
Result<> syncFolder(const std::filesystem::path& folder);

/// Refuses what is not an existing, readable, regular file with at least one byte.
Result<> checkReadableFile(const std::filesystem::path& path);

} // namespace voither::base
