// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <stop_token>
#include <string_view>

namespace voither::base {

/// How long work reports where it is and learns that nobody wants it any more. Called on the worker's own thread;
/// the receiver passes the news on. Default-constructed it reports to nobody and is never cancelled.
struct Progress {
    /// `stage` is one of a few fixed words ("decode", "voice", "language", ...); `fraction` of that stage, 0 to 1.
    std::function<void(std::string_view stage, double fraction)> report;
    std::stop_token stop;

    void at(std::string_view stage, double fraction) const
    {
        if (report) {
            report(stage, fraction);
        }
    }
    bool cancelled() const { return stop.stop_requested(); }
};

} // namespace voither::base
