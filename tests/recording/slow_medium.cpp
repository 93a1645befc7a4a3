// SPDX-License-Identifier: GPL-3.0-or-later
#include "slow_medium.h"

#include <cerrno>
#include <condition_variable>
#include <mutex>
#include <sys/syscall.h>
#include <unistd.h>

namespace {

enum class Answer { Real, None, Error };

struct Disk {
    std::mutex mutex;
    std::condition_variable changed;
    Answer answer = Answer::Real;
    int waiting = 0;

    void give(Answer other)
    {
        const std::lock_guard guard(mutex);
        answer = other;
        changed.notify_all();
    }
};

Disk& disk()
{
    static Disk one;
    return one;
}

} // namespace

/// In place of the C library's.
extern "C" int fdatasync(int descriptor)
{
    {
        std::unique_lock lock(disk().mutex);
        ++disk().waiting;
        disk().changed.wait(lock, [] { return disk().answer != Answer::None; });
        --disk().waiting;
        if (disk().answer == Answer::Error) {
            errno = EIO;
            return -1;
        }
    }
    return static_cast<int>(::syscall(SYS_fdatasync, descriptor));
}

namespace voither::test {

SlowMedium::SlowMedium()
{
    disk().give(Answer::None);
}

SlowMedium::~SlowMedium()
{
    disk().give(Answer::Real);
}

void SlowMedium::answer()
{
    disk().give(Answer::Real);
}

void SlowMedium::refuse()
{
    disk().give(Answer::Error);
}

bool SlowMedium::isAwaited() const
{
    const std::lock_guard guard(disk().mutex);
    return disk().waiting > 0;
}

} // namespace voither::test
