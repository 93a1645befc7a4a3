// SPDX-License-Identifier: GPL-3.0-or-later
#include "vault/sealing.h"

#include <sodium.h>

namespace voither::vault {

static_assert(nonceLength == crypto_aead_xchacha20poly1305_ietf_NPUBBYTES);
static_assert(tagLength == crypto_aead_xchacha20poly1305_ietf_ABYTES);

void sealInto(std::uint8_t* out, base::ByteView plaintext, base::ByteView associated, const std::uint8_t* key)
{
    randombytes_buf(out, nonceLength);
    crypto_aead_xchacha20poly1305_ietf_encrypt(out + nonceLength, nullptr, plaintext.data(), plaintext.size(),
                                               associated.data(), associated.size(), nullptr, out, key);
}

base::Bytes seal(base::ByteView plaintext, base::ByteView associated, const std::uint8_t* key)
{
    base::Bytes sealed(plaintext.size() + sealingOverhead);
    sealInto(sealed.data(), plaintext, associated, key);
    return sealed;
}

bool openInto(std::uint8_t* out, base::ByteView sealed, base::ByteView associated, const std::uint8_t* key)
{
    if (sealed.size() < sealingOverhead) {
        return false;
    }
    return crypto_aead_xchacha20poly1305_ietf_decrypt(out, nullptr, nullptr, sealed.data() + nonceLength,
                                                      sealed.size() - nonceLength, associated.data(), associated.size(),
                                                      sealed.data(), key)
        == 0;
}

Associated& Associated::add(std::string_view text)
{
    add64(text.size());
    return add(base::asBytes(text));
}

Associated& Associated::add(const base::Uuid& id)
{
    return add(base::ByteView(id.octets()));
}

Associated& Associated::add(base::ByteView bytes)
{
    m_bytes.insert(m_bytes.end(), bytes.begin(), bytes.end());
    return *this;
}

Associated& Associated::add32(std::uint32_t number)
{
    std::uint8_t octets[4];
    put32(octets, number);
    return add(base::ByteView(octets));
}

Associated& Associated::add64(std::uint64_t number)
{
    std::uint8_t octets[8];
    put64(octets, number);
    return add(base::ByteView(octets));
}

void put32(std::uint8_t* out, std::uint32_t number)
{
    for (unsigned i = 0; i < 4; ++i) {
        out[i] = static_cast<std::uint8_t>(number >> (8 * i));
    }
}

void put64(std::uint8_t* out, std::uint64_t number)
{
    for (unsigned i = 0; i < 8; ++i) {
        out[i] = static_cast<std::uint8_t>(number >> (8 * i));
    }
}

std::uint32_t get32(const std::uint8_t* in)
{
    std::uint32_t number = 0;
    for (unsigned i = 4; i-- > 0;) {
        number = number << 8U | in[i];
    }
    return number;
}

std::uint64_t get64(const std::uint8_t* in)
{
    std::uint64_t number = 0;
    for (unsigned i = 8; i-- > 0;) {
        number = number << 8U | in[i];
    }
    return number;
}

} // namespace voither::vault
