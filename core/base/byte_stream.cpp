// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/byte_stream.h"

#include <algorithm>

namespace voither::base {

Result<> MemorySink::append(ByteView bytes)
{
    m_bytes.insert(m_bytes.end(), bytes.begin(), bytes.end());
    return {};
}

Result<std::size_t> MemorySource::read(std::uint64_t offset, std::span<std::uint8_t> out)
{
    if (offset >= m_bytes.size()) {
        return 0;
    }
    const std::size_t count = std::min<std::size_t>(out.size(), m_bytes.size() - static_cast<std::size_t>(offset));
    std::copy_n(m_bytes.begin() + static_cast<std::ptrdiff_t>(offset), count, out.begin());
    return count;
}

} // namespace voither::base
