// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QTest>
#include <functional>
#include <optional>
#include <utility>

#include "desktop/site_thread.h"
#include "site/site_folder.h"

namespace voither::test {

template <class T>
base::Result<T> asResult(T value)
{
    return value;
}

template <class T>
base::Result<T> asResult(base::Result<T> result)
{
    return result;
}

/// A real site, open on the thread that view models ask.
class ThreadedSite {
public:
    ThreadedSite() { open(); }

    void open();

    /// Runs `work(site::Site&)` there and waits for its value, which may come as a Result.
    template <class Work>
    auto ask(Work work)
    {
        using Answer = decltype(asResult(work(std::declval<site::Site&>())));
        std::optional<Answer> answer;
        thread.ask(
            &thread, [&work](site::Site& site) -> Answer { return asResult(work(site)); },
            [&answer](Answer given) { answer.emplace(std::move(given)); });
        waitFor([&answer] { return answer.has_value(); });
        return must(std::move(*answer));
    }

    /// The same for work that writes: says changed() as every writing does, and settles.
    template <class Work>
    auto change(Work work)
    {
        using Answer = decltype(asResult(work(std::declval<site::Site&>())));
        std::optional<Answer> answer;
        thread.change(
            &thread, [&work](site::Site& site) -> Answer { return asResult(work(site)); },
            [&answer](Answer given) { answer.emplace(std::move(given)); });
        waitFor([&answer] { return answer.has_value(); });
        settle();
        return must(std::move(*answer));
    }

    /// Until nothing is asked any more.
    void settle();

    static void waitFor(const std::function<bool()>& done, int milliseconds = 60'000);

    SiteFolder folder;
    ui::SiteThread thread;
};

} // namespace voither::test
