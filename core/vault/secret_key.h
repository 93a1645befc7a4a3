// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <span>

#include "base/bytes.h"

namespace voither::vault {

/// Bytes in memory that is locked against swapping, fenced by guard pages, and wiped when they go. Move-only.
class SecretBytes {
public:
    SecretBytes() = default;
    /// All zero. Ends the program when the system has no memory left for secrets.
    explicit SecretBytes(std::size_t size);
    SecretBytes(SecretBytes&& other) noexcept;
    SecretBytes& operator=(SecretBytes&& other) noexcept;
    SecretBytes(const SecretBytes&) = delete;
    SecretBytes& operator=(const SecretBytes&) = delete;
    ~SecretBytes();

    std::span<std::uint8_t> bytes() { return {m_data, m_size}; }
    base::ByteView bytes() const { return {m_data, m_size}; }
    std::uint8_t* data() { return m_data; }
    const std::uint8_t* data() const { return m_data; }
    std::size_t size() const { return m_size; }
    bool empty() const { return m_size == 0; }

    /// Wipes and frees the bytes; empty afterwards.
    void wipe();

private:
    std::uint8_t* m_data = nullptr;
    std::size_t m_size = 0;
};

/// A key of 32 bytes.
class SecretKey {
public:
    static constexpr std::size_t length = 32;

    /// From the operating system's random numbers.
    static SecretKey random();
    /// A copy of exactly 32 bytes, which stay the caller's to wipe.
    static SecretKey copyOf(base::ByteView bytes);
    /// 32 zero bytes to be written to.
    SecretKey();

    std::span<std::uint8_t, length> bytes() { return std::span<std::uint8_t, length>(m_bytes.data(), length); }
    std::span<const std::uint8_t, length> bytes() const
    {
        return std::span<const std::uint8_t, length>(m_bytes.data(), length);
    }
    std::uint8_t* data() { return m_bytes.data(); }
    const std::uint8_t* data() const { return m_bytes.data(); }

    /// The `number`th key below this one (BLAKE2b, crypto_kdf); `context` is eight letters.
    SecretKey subkey(std::uint64_t number, const char (&context)[9]) const;
    SecretKey clone() const { return copyOf(m_bytes.bytes()); }

private:
    SecretBytes m_bytes;
};

} // namespace voither::vault
