// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/settings_controller.h"

#include <QDir>
#include <QDirIterator>
#include <QLocale>

#include "desktop/wording.h"
#include "extraction/extract.h"
#include "projections/counts.h"

namespace voither::ui {

void SettingsController::setSite(SiteThread* site)
{
    if (site == m_site) {
        return;
    }
    m_site = site;
    connect(site, &SiteThread::changed, this, &SettingsController::load);
    emit siteChanged();
    load();
}

void SettingsController::load()
{
    m_site->ask(this, factsOf, [this](const base::Result<Facts>& facts) {
        m_loading = false;
        m_error = facts ? QString() : describe(facts.error());
        m_facts = facts ? *facts : Facts();
        emit loaded();
    });
}

base::Result<SettingsController::Facts> SettingsController::factsOf(site::Site& site)
{
    const auto entry = projections::siteEntry(site.database());
    if (!entry) {
        return tl::unexpected(entry.error());
    }
    const auto counts = projections::counts(site.database());
    if (!counts) {
        return tl::unexpected(counts.error());
    }
    const QString folder = QString::fromStdString(site.folder().string());
    Facts facts{.folder = QDir::toNativeSeparators(folder),
                .since = *entry ? toQDateTime((*entry)->createdAt) : QDateTime(),
                .people = static_cast<int>(counts->people),
                .sessions = static_cast<int>(counts->sessions),
                .recordings = static_cast<int>(counts->audioObjects),
                .bytes = 0};
    for (QDirIterator files(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories); files.hasNext();) {
        files.next();
        facts.bytes += files.fileInfo().size();
    }
    return facts;
}

QString SettingsController::size() const
{
    return QLocale().formattedDataSize(m_facts.bytes, 1, QLocale::DataSizeSIFormat);
}

QString SettingsController::processingVersion()
{
    return toQString(extraction::processingVersion());
}

} // namespace voither::ui
