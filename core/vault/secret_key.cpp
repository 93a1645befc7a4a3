// SPDX-License-Identifier: GPL-3.0-or-later
#include "vault/secret_key.h"

#include <algorithm>
#include <cassert>
#include <cstdlib>
#include <sodium.h>
#include <utility>

namespace voither::vault {

static_assert(SecretKey::length == crypto_kdf_KEYBYTES);
static_assert(SecretKey::length == crypto_aead_xchacha20poly1305_ietf_KEYBYTES);

SecretBytes::SecretBytes(std::size_t size)
    : m_size(size)
{
    static const bool ready = sodium_init() >= 0;
    m_data = ready ? static_cast<std::uint8_t*>(sodium_malloc(size)) : nullptr;
    if (m_data == nullptr) {
        std::abort();
    }
    sodium_memzero(m_data, m_size);
}

SecretBytes::SecretBytes(SecretBytes&& other) noexcept
    : m_data(std::exchange(other.m_data, nullptr))
    , m_size(std::exchange(other.m_size, 0))
{
}

SecretBytes& SecretBytes::operator=(SecretBytes&& other) noexcept
{
    if (this != &other) {
        wipe();
        m_data = std::exchange(other.m_data, nullptr);
        m_size = std::exchange(other.m_size, 0);
    }
    return *this;
}

SecretBytes::~SecretBytes()
{
    wipe();
}

void SecretBytes::wipe()
{
    // sodium_free overwrites before it gives the pages back.
    sodium_free(m_data);
    m_data = nullptr;
    m_size = 0;
}

SecretKey::SecretKey()
    : m_bytes(length)
{
}

SecretKey SecretKey::random()
{
    SecretKey key;
    randombytes_buf(key.data(), length);
    return key;
}

SecretKey SecretKey::copyOf(base::ByteView bytes)
{
    assert(bytes.size() == length);
    SecretKey key;
    std::copy(bytes.begin(), bytes.end(), key.data());
    return key;
}

SecretKey SecretKey::subkey(std::uint64_t number, const char (&context)[9]) const
{
    SecretKey below;
    crypto_kdf_derive_from_key(below.data(), length, number, context, data());
    return below;
}

} // namespace voither::vault
