// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>

namespace voither::demonstration {

/// An 11-digit CPF with valid check digits that begins with 00000: a range not given to people, so that a made-up
/// number can never be somebody's.
std::string syntheticCpf(std::uint32_t number);

/// A 15-digit provisional CNS (first digit 8, then zeros) with a valid check sum.
std::string syntheticCns(std::uint32_t number);

} // namespace voither::demonstration
