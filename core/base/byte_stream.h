// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/bytes.h"
#include "base/error.h"

namespace voither::base {

/// Bytes that can be read anywhere: a file, or an encrypted object seen through its key.
class ByteSource {
public:
    virtual ~ByteSource() = default;
    virtual std::uint64_t size() const = 0;
    /// Fills as much of `out` as there is from `offset` on and gives the number of bytes; 0 at the end.
    virtual Result<std::size_t> read(std::uint64_t offset, std::span<std::uint8_t> out) = 0;
};

/// Somewhere bytes are appended to.
class ByteSink {
public:
    virtual ~ByteSink() = default;
    virtual Result<> append(ByteView bytes) = 0;
};

/// A sink in memory.
class MemorySink final : public ByteSink {
public:
    Result<> append(ByteView bytes) override;
    const Bytes& bytes() const { return m_bytes; }

private:
    Bytes m_bytes;
};

/// A source over bytes that outlive it.
class MemorySource final : public ByteSource {
public:
    explicit MemorySource(ByteView bytes)
        : m_bytes(bytes)
    {
    }
    std::uint64_t size() const override { return m_bytes.size(); }
    Result<std::size_t> read(std::uint64_t offset, std::span<std::uint8_t> out) override;

private:
    ByteView m_bytes;
};

} // namespace voither::base
