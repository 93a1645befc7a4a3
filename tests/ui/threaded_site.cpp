// SPDX-License-Identifier: GPL-3.0-or-later
#include "threaded_site.h"

namespace voither::test {

void ThreadedSite::open()
{
    std::optional<base::Result<>> opened;
    thread.open([this] { return folder.tryOpen(); }, [&opened](const base::Result<>& answer) { opened = answer; });
    waitFor([&opened] { return opened.has_value(); });
    must(*opened);
}

void ThreadedSite::settle()
{
    // What came back may ask again.
    for (int i = 0; i < 2; ++i) {
        QCoreApplication::processEvents();
        waitFor([this] { return !thread.isBusy(); });
    }
}

void ThreadedSite::waitFor(const std::function<bool()>& done, int milliseconds)
{
    if (!QTest::qWaitFor(done, milliseconds)) {
        qFatal("nothing came back from the site's thread");
    }
}

} // namespace voither::test
