// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTest>

#include "desktop/site_thread.h"
#include "site/site_folder.h"

namespace voither::test {

/// Measured sessions, one a week (two in every fifth) with a hole of four weeks in the middle; every third column
/// rises in the second half.
base::Result<> addMeasuredSessions(site::Site& site, const base::PersonId& person, std::size_t count);

/// Somebody with measured sessions, and an intervention every nine weeks back from the last.
base::Result<base::PersonId> addPerson(site::Site& site, const std::string& recordNumber, const std::string& name,
                                       std::size_t sessions, std::size_t interventions);

/// A site that is open on its own thread, as screens have it.
class OpenSite {
public:
    OpenSite();

    ui::SiteThread& thread() { return m_thread; }
    const SiteFolder& folder() const { return m_folder; }

    /// Runs the work there and waits for its answer.
    template <class Work>
    auto run(Work work)
    {
        std::optional<std::invoke_result_t<Work&, site::Site&>> answer;
        m_thread.ask(&m_thread, std::move(work), [&answer](auto given) { answer = std::move(given); });
        waitFor([&] { return answer.has_value(); });
        return must(std::move(*answer));
    }

    base::PersonId addPerson(const std::string& recordNumber, const std::string& name, std::size_t sessions,
                             std::size_t interventions = 0);

    static void waitFor(const std::function<bool()>& done);

private:
    SiteFolder m_folder;
    ui::SiteThread m_thread;
};

} // namespace voither::test
