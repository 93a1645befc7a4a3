// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/transcription_controller.h"

#include <QLocale>
#include <algorithm>
#include <thread>

#include "desktop/wording.h"
#include "site/transcription_settings.h"
#include "site/transcription_trial.h"
#include "transcription/http_engine.h"
#include "transcription/models.h"

namespace voither::ui {

using transcription::EngineKind;
using transcription::EngineSettings;

namespace {

constexpr int mostThreads = 256;

QString seconds(double value)
{
    return QLocale().toString(value, 'f', 1);
}

} // namespace

TranscriptionController::TranscriptionController(QObject* parent)
    : QObject(parent)
{
}

void TranscriptionController::setSite(SiteThread* site)
{
    if (m_site == site) {
        return;
    }
    m_site = site;
    emit siteChanged();
    load();
}

void TranscriptionController::load()
{
    m_site->ask(
        this, [](site::Site& site) { return site::transcriptionSettings(site); },
        [this](base::Result<EngineSettings> settings) {
            if (!settings) {
                setError(describe(settings.error()));
                return;
            }
            m_settings = std::move(*settings);
            m_loading = false;
            setError({});
            emit loadingChanged();
            emit settingsChanged();
        });
}

void TranscriptionController::store()
{
    m_site->change(
        this, [settings = m_settings](site::Site& site) { return site::setTranscriptionSettings(site, settings); },
        [this](const base::Result<>& stored) { setError(stored ? QString() : describe(stored.error())); });
}

template <class T>
void TranscriptionController::set(T EngineSettings::*member, T value)
{
    if (m_loading || m_settings.*member == value) {
        return;
    }
    m_settings.*member = std::move(value);
    forgetAnswers();
    emit settingsChanged();
    store();
}

/// What was found out is not true of other settings.
void TranscriptionController::forgetAnswers()
{
    m_modelJob.cancel();
    m_trialJob.cancel();
    m_modelTone.clear();
    m_modelText.clear();
    m_trialTone.clear();
    m_trialText.clear();
    emit modelChecked();
    emit tried();
}

void TranscriptionController::setError(const QString& text)
{
    if (m_error != text) {
        m_error = text;
        emit errorChanged();
    }
}

TranscriptionController::Engine TranscriptionController::engine() const
{
    switch (m_settings.kind) {
    case EngineKind::Program:
        return Program;
    case EngineKind::Server:
        return Server;
    case EngineKind::None:
        break;
    }
    return Off;
}

void TranscriptionController::setEngine(Engine engine)
{
    set(&EngineSettings::kind,
        engine == Program      ? EngineKind::Program
            : engine == Server ? EngineKind::Server
                               : EngineKind::None);
}

QString TranscriptionController::program() const
{
    return toQString(m_settings.program);
}

void TranscriptionController::setProgram(const QString& path)
{
    set(&EngineSettings::program, path.trimmed().toStdString());
}

QString TranscriptionController::model() const
{
    return toQString(m_settings.model);
}

void TranscriptionController::setModel(const QString& path)
{
    set(&EngineSettings::model, path.trimmed().toStdString());
}

void TranscriptionController::setThreads(int threads)
{
    set(&EngineSettings::threads, std::clamp(threads, 0, mostThreads));
}

int TranscriptionController::processors()
{
    return std::max(1, static_cast<int>(std::thread::hardware_concurrency()));
}

QString TranscriptionController::address() const
{
    return toQString(m_settings.address);
}

void TranscriptionController::setAddress(const QString& address)
{
    set(&EngineSettings::address, address.trimmed().toStdString());
}

QString TranscriptionController::addressError() const
{
    if (m_settings.address.empty()) {
        return {};
    }
    const auto server = transcription::serverAddress(m_settings.address, m_settings.allowPlainHttp);
    return server ? QString() : describe(server.error());
}

QString TranscriptionController::serverModel() const
{
    return toQString(m_settings.serverModel);
}

void TranscriptionController::setServerModel(const QString& name)
{
    set(&EngineSettings::serverModel, name.trimmed().toStdString());
}

void TranscriptionController::setAllowPlainHttp(bool allow)
{
    set(&EngineSettings::allowPlainHttp, allow);
}

void TranscriptionController::setKey(const QString& key)
{
    set(&EngineSettings::key, key.trimmed().toStdString());
}

QString TranscriptionController::language() const
{
    return toQString(m_settings.language);
}

void TranscriptionController::setLanguage(const QString& tag)
{
    set(&EngineSettings::language, tag.toStdString());
}

void TranscriptionController::checkModel()
{
    if (m_modelJob.isRunning() || m_settings.model.empty()) {
        return;
    }
    m_modelJob.start([path = m_settings.model](
                         const base::Progress& progress) { return transcription::verifyModel(path, progress); },
                     [this, path = m_settings.model](const base::Result<transcription::ModelCheck>& check) {
                         if (path != m_settings.model || (!check && check.error().code == base::ErrorCode::Cancelled)) {
                             return;
                         }
                         m_modelTone = !check ? QStringLiteral("bad")
                             : check->known   ? QStringLiteral("good")
                                              : QStringLiteral("warn");
                         m_modelText = !check ? describe(check.error())
                             : check->known
                             ? tr("O arquivo é o modelo “%1”, igual ao publicado.").arg(toQString(check->known->name))
                             : tr("O arquivo não está na lista de modelos conhecidos; não há com o que comparar. "
                                  "SHA-256: %1")
                                   .arg(toQString(check->sha256));
                         emit modelChecked();
                     });
}

void TranscriptionController::tryEngine()
{
    if (m_trialJob.isRunning()) {
        return;
    }
    m_trialTone.clear();
    m_trialText.clear();
    emit tried();
    m_trialJob.start(
        [settings = m_settings](const base::Progress& progress) { return site::tryTranscription(settings, progress); },
        [this, settings = m_settings](const base::Result<site::TranscriptionTrial>& trial) {
            if (settings != m_settings || (!trial && trial.error().code == base::ErrorCode::Cancelled)) {
                return;
            }
            if (!trial) {
                m_trialTone = QStringLiteral("bad");
                m_trialText = describe(trial.error());
            } else if (!trial->heard.empty()) {
                m_trialTone = QStringLiteral("good");
                m_trialText = tr("Dito: “%1” Escrito em %2 s: “%3”")
                                  .arg(toQString(trial->said), seconds(trial->seconds), toQString(trial->heard));
            } else if (trial->spoken) {
                m_trialTone = QStringLiteral("warn");
                m_trialText = tr("O motor respondeu em %1 s, mas não escreveu nenhuma palavra da frase de teste: “%2”")
                                  .arg(seconds(trial->seconds), toQString(trial->said));
            } else {
                m_trialTone = QStringLiteral("good");
                m_trialText = tr("O motor respondeu em %1 s. O som de teste não tinha fala, porque o espeak-ng não "
                                 "está instalado.")
                                  .arg(seconds(trial->seconds));
            }
            emit tried();
        });
}

} // namespace voither::ui
