// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/verification_controller.h"

#include <QLocale>
#include <QPointer>
#include <atomic>

#include "desktop/wording.h"

namespace voither::ui {

namespace {

QString grouped(std::int64_t count)
{
    return QLocale().toString(static_cast<qlonglong>(count));
}

} // namespace

/// Reports reach the interface's thread through the site's object, which outlives this one.
base::Progress VerificationController::progress()
{
    const auto underWay = std::make_shared<std::atomic<bool>>(false);
    base::Progress progress;
    progress.stop = m_stop.get_token();
    progress.report = [site = m_site, alive = QPointer(this), underWay](std::string_view stage, double fraction) {
        // It reports far more often than a screen can show: one report is under way at a time.
        if (underWay->exchange(true)) {
            return;
        }
        QMetaObject::invokeMethod(
            site,
            [alive, underWay, name = toQString(stage), fraction] {
                *underWay = false;
                if (alive) {
                    alive->advance(name, fraction);
                }
            },
            Qt::QueuedConnection);
    };
    return progress;
}

void VerificationController::start()
{
    if (m_running) {
        return;
    }
    m_stop = std::stop_source();
    m_running = true;
    m_result.clear();
    m_findings.clear();
    advance({}, 0);
    emit runningChanged();
    m_site->ask(
        this, [progress = progress()](site::Site& site) { return site::verify(site, progress); },
        [this](const base::Result<site::Verification>& verification) { finish(verification); });
}

void VerificationController::cancel()
{
    m_stop.request_stop();
}

void VerificationController::advance(const QString& stage, double fraction)
{
    if (!m_running) {
        return;
    }
    if (stage == QLatin1String("pages")) {
        m_stage = tr("Páginas do banco de dados");
    } else if (stage == QLatin1String("chain")) {
        m_stage = tr("Encadeamento do registro");
    } else if (stage == QLatin1String("objects")) {
        m_stage = tr("Gravações cifradas");
    } else if (stage == QLatin1String("tables")) {
        m_stage = tr("Tabelas comparadas ao registro");
    } else {
        m_stage = tr("Preparando");
    }
    m_fraction = fraction;
    emit advanced();
}

void VerificationController::finish(const base::Result<site::Verification>& verification)
{
    m_running = false;
    m_sound = verification && verification->findings.empty();
    if (!verification) {
        m_result = verification.error().code == base::ErrorCode::Cancelled
            ? tr("A verificação foi interrompida; nada foi alterado.")
            : describe(verification.error());
    } else if (m_sound) {
        m_result = tr("Tudo íntegro: %1 registros encadeados, %2 gravações cifradas, %3 tabelas iguais ao registro.")
                       .arg(grouped(verification->events), grouped(static_cast<std::int64_t>(verification->objects)),
                            grouped(static_cast<std::int64_t>(verification->tables)));
    } else {
        m_result = tr("%n problema(s) encontrado(s). Nada foi alterado.", nullptr,
                      static_cast<int>(verification->findings.size()));
        for (const site::Finding& finding : verification->findings) {
            m_findings.append(toQString(finding.text(uiLanguage())));
        }
    }
    emit runningChanged();
}

} // namespace voither::ui
