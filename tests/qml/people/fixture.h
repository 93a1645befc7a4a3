// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QStringList>
#include <memory>

#include "desktop/desktop.h"
#include "site/site_folder.h"

namespace voither::test {

/// The program over a real site of its own, for tests of screens.
class Fixture : public QObject {
    Q_OBJECT
    Q_PROPERTY(voither::ui::Desktop* desktop READ desktop NOTIFY renewed)

public:
    using QObject::QObject;

    ui::Desktop* desktop() const { return m_desktop.get(); }

    /// A new site without people, open.
    Q_INVOKABLE void renew();
    /// The id of somebody new; a valence for each of so many weekly sessions, the last one today.
    Q_INVOKABLE QString addPerson(const QString& name, const QString& recordNumber, int sessions);
    /// So many people without sessions, in one go.
    Q_INVOKABLE void addMany(int people);
    Q_INVOKABLE int count(const QString& table);
    /// A transcript in which two people talk; its path.
    Q_INVOKABLE QString writeTranscript();
    /// A short recording of a tone; its path.
    Q_INVOKABLE QString writeAudio();

signals:
    void renewed();

private:
    template <class Work>
    void run(Work work);

    base::SystemClock m_clock;
    std::unique_ptr<SiteFolder> m_folder;
    std::unique_ptr<ui::Desktop> m_desktop;
};

} // namespace voither::test
