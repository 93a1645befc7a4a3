// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>
#include <QUrl>
#include <QtQml/qqmlregistration.h>

#include "desktop/job.h"
#include "desktop/site_thread.h"
#include "transcription/engine_settings.h"

namespace voither::ui {

/// How the site transcribes, as it is set on a screen. What is set is stored at once. Checking a model and trying the
/// engine go on while one works elsewhere.
class TranscriptionController : public QObject {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(voither::ui::SiteThread* site READ site WRITE setSite NOTIFY siteChanged REQUIRED)
    /// Nothing can be set before the settings were read.
    Q_PROPERTY(bool loading READ isLoading NOTIFY loadingChanged)
    /// Why the settings could not be read or stored; empty when all is well.
    Q_PROPERTY(QString error READ error NOTIFY errorChanged)

    Q_PROPERTY(Engine engine READ engine WRITE setEngine NOTIFY settingsChanged)
    Q_PROPERTY(QString program READ program WRITE setProgram NOTIFY settingsChanged)
    Q_PROPERTY(QString model READ model WRITE setModel NOTIFY settingsChanged)
    /// 0 leaves one processor free.
    Q_PROPERTY(int threads READ threads WRITE setThreads NOTIFY settingsChanged)
    Q_PROPERTY(int processors READ processors CONSTANT)
    Q_PROPERTY(QString address READ address WRITE setAddress NOTIFY settingsChanged)
    /// Why recordings cannot go to that address; empty when they can.
    Q_PROPERTY(QString addressError READ addressError NOTIFY settingsChanged)
    Q_PROPERTY(QString serverModel READ serverModel WRITE setServerModel NOTIFY settingsChanged)
    /// The access key never comes back to a screen.
    Q_PROPERTY(bool hasKey READ hasKey NOTIFY settingsChanged)
    Q_PROPERTY(bool allowPlainHttp READ allowPlainHttp WRITE setAllowPlainHttp NOTIFY settingsChanged)
    /// BCP 47; empty when the engine shall find out.
    Q_PROPERTY(QString language READ language WRITE setLanguage NOTIFY settingsChanged)

    Q_PROPERTY(voither::ui::Job* modelJob READ modelJob CONSTANT)
    /// What checking the model gave: "", "good", "warn" or "bad", and its words.
    Q_PROPERTY(QString modelTone READ modelTone NOTIFY modelChecked)
    Q_PROPERTY(QString modelText READ modelText NOTIFY modelChecked)
    Q_PROPERTY(voither::ui::Job* trialJob READ trialJob CONSTANT)
    /// The same of trying the engine.
    Q_PROPERTY(QString trialTone READ trialTone NOTIFY tried)
    Q_PROPERTY(QString trialText READ trialText NOTIFY tried)

public:
    enum Engine { Off, Program, Server };
    Q_ENUM(Engine)

    explicit TranscriptionController(QObject* parent = nullptr);

    SiteThread* site() const { return m_site; }
    void setSite(SiteThread* site);
    bool isLoading() const { return m_loading; }
    QString error() const { return m_error; }

    Engine engine() const;
    void setEngine(Engine engine);
    QString program() const;
    void setProgram(const QString& path);
    QString model() const;
    void setModel(const QString& path);
    int threads() const { return m_settings.threads; }
    void setThreads(int threads);
    static int processors();
    QString address() const;
    void setAddress(const QString& address);
    QString addressError() const;
    QString serverModel() const;
    void setServerModel(const QString& name);
    bool hasKey() const { return !m_settings.key.empty(); }
    bool allowPlainHttp() const { return m_settings.allowPlainHttp; }
    void setAllowPlainHttp(bool allow);
    QString language() const;
    void setLanguage(const QString& tag);

    Job* modelJob() { return &m_modelJob; }
    QString modelTone() const { return m_modelTone; }
    QString modelText() const { return m_modelText; }
    Job* trialJob() { return &m_trialJob; }
    QString trialTone() const { return m_trialTone; }
    QString trialText() const { return m_trialText; }

    /// An empty one for none.
    Q_INVOKABLE void setKey(const QString& key);
    /// A file that was chosen.
    Q_INVOKABLE void setProgramUrl(const QUrl& file) { setProgram(file.toLocalFile()); }
    Q_INVOKABLE void setModelUrl(const QUrl& file) { setModel(file.toLocalFile()); }

public slots:
    /// Compares the model's file with what was published.
    void checkModel();
    /// Has the engine write down two seconds of synthetic speech.
    void tryEngine();

signals:
    void siteChanged();
    void loadingChanged();
    void errorChanged();
    void settingsChanged();
    void modelChecked();
    void tried();

private:
    template <class T>
    void set(T transcription::EngineSettings::*member, T value);
    void load();
    void store();
    void forgetAnswers();
    void setError(const QString& text);

    SiteThread* m_site = nullptr;
    transcription::EngineSettings m_settings;
    bool m_loading = true;
    QString m_error;
    Job m_modelJob;
    QString m_modelTone;
    QString m_modelText;
    Job m_trialJob;
    QString m_trialTone;
    QString m_trialText;
};

} // namespace voither::ui
