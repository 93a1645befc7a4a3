// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSignalSpy>
#include <QtTest>

#include "desktop/site_thread.h"
#include "site/analysis.h"
#include "site_folder.h"
#include "spoken_session.h"

namespace voither::test {

/// A site on its own thread, as the desktop has it.
class ThreadedSite {
public:
    ThreadedSite() { open(); }

    void open()
    {
        bool opened = false;
        m_thread.open([this] { return m_folder.tryOpen(); },
                      [&opened](const base::Result<>& answer) { opened = answer.has_value(); });
        if (!QTest::qWaitFor([&opened] { return opened; }, 30000)) {
            qFatal("the site was not opened");
        }
    }

    const SiteFolder& folder() const { return m_folder; }
    ui::SiteThread& thread() { return m_thread; }

    /// The answer of work on the site's thread.
    template <class Work>
    auto ask(Work work)
    {
        using Answer = std::invoke_result_t<Work&, site::Site&>;
        std::optional<Answer> answer;
        m_thread.ask(&m_thread, std::move(work), [&answer](Answer given) { answer.emplace(std::move(given)); });
        if (!QTest::qWaitFor([&answer] { return answer.has_value(); }, 60000)) {
            qFatal("the site's thread did not answer");
        }
        return must(std::move(*answer));
    }

    /// A session with sound, transcript and measures.
    base::SessionId importSession(const std::string& patientSays, bool measured = true)
    {
        const auto spoken = speak(m_folder.folder(), "s", {.seconds = 8, .channels = 2, .patientSays = patientSays});
        return ask([&](site::Site& site) -> base::Result<base::SessionId> {
            const auto imported = site::importSession(site, requestFor(spoken, "P-1"), {});
            if (!imported) {
                return tl::unexpected(imported.error());
            }
            if (measured) {
                auto material = must(site::loadSession(site, imported->session));
                extraction::Options options;
                options.minimumWords = 5;
                must(site::storeMeasurement(site, material, must(site::analyse(material, extractor(), options, {}))));
            }
            return imported->session;
        });
    }

private:
    SiteFolder m_folder;
    ui::SiteThread m_thread;
};

} // namespace voither::test
