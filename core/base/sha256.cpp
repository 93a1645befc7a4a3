// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/sha256.h"

#include <sodium.h>

namespace voither::base {

Sha256 sha256(ByteView bytes)
{
    Sha256 digest{};
    crypto_hash_sha256(digest.data(), bytes.data(), bytes.size());
    return digest;
}

struct Sha256Stream::State {
    crypto_hash_sha256_state sodium;
};

Sha256Stream::Sha256Stream()
    : m_state(std::make_unique<State>())
{
    crypto_hash_sha256_init(&m_state->sodium);
}

Sha256Stream::~Sha256Stream() = default;

void Sha256Stream::add(ByteView bytes)
{
    crypto_hash_sha256_update(&m_state->sodium, bytes.data(), bytes.size());
}

Sha256 Sha256Stream::finish()
{
    Sha256 digest{};
    crypto_hash_sha256_final(&m_state->sodium, digest.data());
    return digest;
}

} // namespace voither::base
