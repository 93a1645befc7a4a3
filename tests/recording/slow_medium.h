// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace voither::test {

/// While it lives, no file of this process reaches the medium: fdatasync() waits until answer() or refuse().
class SlowMedium {
public:
    SlowMedium();
    ~SlowMedium();
    SlowMedium(const SlowMedium&) = delete;
    SlowMedium& operator=(const SlowMedium&) = delete;

    /// As a disk that had much to do.
    void answer();
    /// As a disk that breaks.
    void refuse();
    /// Whether somebody waits.
    bool isAwaited() const;
};

} // namespace voither::test
