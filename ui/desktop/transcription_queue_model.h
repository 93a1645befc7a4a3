// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractListModel>
#include <QtQml/qqmlregistration.h>
#include <memory>
#include <optional>
#include <vector>

#include "desktop/job.h"
#include "desktop/site_thread.h"
#include "site/transcription_jobs.h"

namespace voither::ui {

/// Recordings that are written down in the background, one at a time, and those that were. The program has one, which
/// works as long as it lives; while the site is locked it goes on with the recording at hand and takes no other.
class TranscriptionQueueModel : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(voither::ui::SiteThread* site READ site WRITE setSite NOTIFY siteChanged REQUIRED)
    /// Whether a site is open. What was finished while it was locked is stored when it is open again.
    Q_PROPERTY(bool open READ isOpen WRITE setOpen NOTIFY openChanged)
    Q_PROPERTY(voither::ui::Job* job READ job CONSTANT)
    /// Recordings that wait or are being written down.
    Q_PROPERTY(int pending READ pending NOTIFY loaded)
    /// Of the last hundred.
    Q_PROPERTY(int failed READ failed NOTIFY loaded)
    /// Why nothing is taken from the queue; empty when all is well.
    Q_PROPERTY(QString error READ error NOTIFY loaded)

public:
    enum Role {
        JobRole = Qt::UserRole,
        PersonRole,
        SessionRole,
        NameRole,      // the person's
        HeldAtRole,    // the session's time
        StateRole,     // "waiting", "running", "done", "failed", "cancelled"
        StateTextRole, // in words, with how far it is or why it failed
        FractionRole,  // 0 to 1 while it runs, else -1
        OpenRole,      // it can be cancelled
        RetryRole      // it can be tried again
    };

    explicit TranscriptionQueueModel(QObject* parent = nullptr);

    SiteThread* site() const { return m_site; }
    void setSite(SiteThread* site);
    bool isOpen() const { return m_open; }
    void setOpen(bool open);
    Job* job() { return &m_job; }
    int pending() const;
    int failed() const;
    QString error() const { return m_error; }

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

public slots:
    /// Has a session written down; `replace` a transcript that it has.
    void add(const QString& session, bool replace = false);
    void cancel(const QString& job);
    void retry(const QString& job);

signals:
    void siteChanged();
    void openChanged();
    void loaded();
    /// A session has its transcript.
    void transcribed(const QString& person, const QString& session);
    /// add(), cancel() or retry() was refused.
    void refused(const QString& why);

private:
    struct Row {
        site::TranscriptionJob job;
        QString name;
        base::Instant heldAt;
    };
    /// A recording that is being written down, or that was and is not stored yet.
    struct AtHand {
        std::shared_ptr<site::TranscriptionWork> work;
        std::shared_ptr<base::Result<transcription::Transcription>> result;
    };

    static base::Result<std::vector<Row>> rows(site::Site& site);
    void load();
    void read(bool thenTake);
    void show(std::vector<Row> rows);
    void takeNext();
    void begin(const std::shared_ptr<site::TranscriptionWork>& work);
    void finish();
    bool isAtHand(const site::TranscriptionJob& job) const;
    QString stateText(const site::TranscriptionJob& job) const;

    SiteThread* m_site = nullptr;
    bool m_open = false;
    std::vector<Row> m_rows;
    std::optional<AtHand> m_atHand;
    bool m_taking = false;
    QString m_error;
    Job m_job; // ends first
};

} // namespace voither::ui
