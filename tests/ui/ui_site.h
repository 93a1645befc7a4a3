// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSignalSpy>
#include <QTest>

#include "desktop/site_thread.h"
#include "site/editing.h"
#include "site/site_folder.h"

namespace voither::test {

/// A real site, open on the thread that view models ask.
class UiSite {
public:
    UiSite()
    {
        bool opened = false;
        thread.open([this] { return folder.tryOpen(); },
                    [&opened](const base::Result<>& answer) {
                        must(answer);
                        opened = true;
                    });
        waitFor([&opened] { return opened; });
    }

    /// Runs `work(site::Site&)` there and waits for its value; says changed() as every writing does.
    template <class Work>
    auto run(Work work)
    {
        using Value = std::invoke_result_t<Work&, site::Site&>;
        std::optional<base::Result<Value>> answer;
        thread.change(
            &thread, [&work](site::Site& site) { return base::Result<Value>(work(site)); },
            [&answer](base::Result<Value> value) { answer.emplace(std::move(value)); });
        waitFor([&answer] { return answer.has_value(); });
        settle();
        return must(std::move(*answer));
    }

    /// Until nothing is asked any more.
    void settle()
    {
        QCoreApplication::processEvents();
        waitFor([this] { return !thread.isBusy(); });
        QCoreApplication::processEvents();
        waitFor([this] { return !thread.isBusy(); });
    }

    template <class Condition>
    static void waitFor(Condition condition, int milliseconds = 60'000)
    {
        if (!QTest::qWaitFor(condition, milliseconds)) {
            qFatal("waited in vain");
        }
    }

    SiteFolder folder;
    ui::SiteThread thread;
};

inline base::PersonId addPerson(site::Site& site, const std::string& name, const std::string& record = {},
                                const std::string& diagnosis = {})
{
    events::PersonDetails details;
    details.name = name;
    if (!record.empty()) {
        details.recordNumber = record;
    }
    if (!diagnosis.empty()) {
        details.primaryDiagnosisIcd11 = diagnosis;
    }
    return must(site::registerPerson(site, details));
}

/// A session so many days ago; measured when there is a valence.
inline base::SessionId addSession(site::Site& site, const base::PersonId& person, int daysAgo,
                                  std::optional<double> valence = {}, const base::UserId& therapist = {})
{
    const base::Instant at = site.clock().now() - std::chrono::days(daysAgo);
    events::SessionHeld held;
    held.session = base::SessionId::generate(at);
    held.person = person;
    held.therapist = therapist.isNull() ? site.vault().user().id : therapist;
    held.sessionDatetime = at;
    held.durationMinutes = 50;
    auto batch = site.batch();
    must(batch.add(held));
    if (valence) {
        events::DimensionsMeasured measured;
        measured.session = held.session;
        measured.person = person;
        measured.time = at;
        measured.columns["valence_emotional"] = {*valence, 0.2, 40, ""};
        measured.patientWords = 1234;
        measured.qualityScore = 0.87;
        measured.processingVersion = std::string("1");
        measured.document = events::Personal("{}");
        must(batch.add(measured));
    }
    must(batch.commit());
    return held.session;
}

inline QString text(const QAbstractItemModel& model, int row, int role)
{
    return model.data(model.index(row, 0), role).toString();
}

inline QStringList column(const QAbstractItemModel& model, int role)
{
    QStringList list;
    for (int row = 0; row < model.rowCount(); ++row) {
        list.append(text(model, row, role));
    }
    return list;
}

} // namespace voither::test
