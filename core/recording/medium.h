// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <condition_variable>
#include <cstdint>
#include <mutex>
#include <optional>
#include <thread>

#include "base/error.h"
#include "vault/object.h"

namespace voither::recording {

/// Waits for the medium under an object, in a thread of its own: a disk may take seconds, and who writes the object
/// goes on meanwhile.
class Medium {
public:
    /// The object outlives it.
    explicit Medium(vault::ObjectWriter& object);
    /// Returns when what was asked for is confirmed or refused.
    ~Medium();
    Medium(const Medium&) = delete;
    Medium& operator=(const Medium&) = delete;

    /// So many frames are sealed. Returns at once.
    void confirm(std::uint64_t frames);

    /// On the medium by now.
    std::uint64_t confirmed() const;
    /// Why no more will be.
    std::optional<base::Error> refused() const;

private:
    void run(const std::stop_token& stop);

    vault::ObjectWriter& m_object;
    mutable std::mutex m_mutex;
    std::condition_variable_any m_wake;
    std::uint64_t m_asked = 0;
    std::uint64_t m_confirmed = 0;
    std::optional<base::Error> m_refused;

    std::jthread m_thread; // last: everything it uses is there before it and goes after it
};

} // namespace voither::recording
