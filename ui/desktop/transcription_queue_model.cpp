// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/transcription_queue_model.h"

#include <algorithm>
#include <cmath>

#include "desktop/wording.h"
#include "projections/people.h"
#include "projections/sessions.h"

namespace voither::ui {

using site::JobState;
using site::TranscriptionJob;

namespace {

constexpr std::int64_t mostRows = 100;

} // namespace

TranscriptionQueueModel::TranscriptionQueueModel(QObject* parent)
    : QAbstractListModel(parent)
{
    connect(&m_job, &Job::advanced, this, [this] {
        for (std::size_t i = 0; i < m_rows.size(); ++i) {
            if (isAtHand(m_rows[i].job)) {
                const QModelIndex at = index(static_cast<int>(i));
                emit dataChanged(at, at, {StateTextRole, FractionRole});
            }
        }
    });
}

void TranscriptionQueueModel::setSite(SiteThread* site)
{
    if (m_site == site) {
        return;
    }
    m_site = site;
    connect(m_site, &SiteThread::changed, this, &TranscriptionQueueModel::load);
    emit siteChanged();
    load();
}

void TranscriptionQueueModel::setOpen(bool open)
{
    if (m_open == open) {
        return;
    }
    m_open = open;
    emit openChanged();
    if (!open) {
        show({});
    } else if (m_atHand && m_atHand->result) {
        finish();
    } else {
        load();
    }
}

base::Result<std::vector<TranscriptionQueueModel::Row>> TranscriptionQueueModel::rows(site::Site& site)
{
    auto jobs = site::transcriptionJobs(site, mostRows);
    if (!jobs) {
        return tl::unexpected(jobs.error());
    }
    std::vector<Row> rows;
    for (TranscriptionJob& job : *jobs) {
        const auto person = projections::findPerson(site.database(), job.person);
        const auto session = projections::findSession(site.database(), job.session);
        if (!person || !session) {
            return tl::unexpected(person ? session.error() : person.error());
        }
        if (*person && *session) {
            const std::string& called = (*person)->calledName();
            rows.push_back({std::move(job), toQString(called.empty() ? (*person)->recordNumber : called),
                            (*session)->sessionDatetime});
        }
    }
    return rows;
}

void TranscriptionQueueModel::load()
{
    read(true);
}

void TranscriptionQueueModel::read(bool thenTake)
{
    if (!m_site || !m_open) {
        return;
    }
    m_site->ask(
        this, [](site::Site& site) { return rows(site); },
        [this, thenTake](base::Result<std::vector<Row>> answer) {
            if (!answer || !m_open) {
                return;
            }
            show(std::move(*answer));
            if (thenTake) {
                takeNext();
            }
        });
}

void TranscriptionQueueModel::show(std::vector<Row> rows)
{
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
    emit loaded();
}

void TranscriptionQueueModel::takeNext()
{
    const bool waiting =
        std::any_of(m_rows.begin(), m_rows.end(), [](const Row& row) { return row.job.state == JobState::Waiting; });
    if (m_taking || m_atHand || !waiting) {
        return;
    }
    m_taking = true;
    m_site->ask(
        this, [](site::Site& site) { return site::takeTranscription(site); },
        [this](base::Result<std::optional<site::TranscriptionWork>> taken) {
            m_taking = false;
            const QString error = taken ? QString() : describe(taken.error());
            if (m_error != error) {
                m_error = error;
                emit loaded();
            }
            if (taken && *taken) {
                begin(std::make_shared<site::TranscriptionWork>(std::move(**taken)));
            } else if (taken) {
                read(false); // those that could not be begun have failed
            }
        });
}

void TranscriptionQueueModel::begin(const std::shared_ptr<site::TranscriptionWork>& work)
{
    m_atHand = AtHand{work, nullptr};
    m_job.start([work](const base::Progress& progress) { return site::transcribe(*work, progress); },
                [this](base::Result<transcription::Transcription> result) {
                    m_atHand->result = std::make_shared<base::Result<transcription::Transcription>>(std::move(result));
                    finish();
                });
    load();
}

void TranscriptionQueueModel::finish()
{
    if (!m_open) {
        return;
    }
    m_site->change(
        this,
        [atHand = *m_atHand](site::Site& site) {
            return site::finishTranscription(site, *atHand.work, *atHand.result);
        },
        [this, work = m_atHand->work](const base::Result<JobState>& state) {
            if (!state) {
                // Locked again meanwhile: it is kept until the site is open. Else the job waits for the next start.
                if (state.error().code != base::ErrorCode::Locked) {
                    m_atHand.reset();
                    emit refused(describe(state.error()));
                }
                return;
            }
            m_atHand.reset();
            if (*state == JobState::Done) {
                emit transcribed(toQString(work->person.toString()), toQString(work->session.toString()));
            }
        });
}

void TranscriptionQueueModel::add(const QString& session, bool replace)
{
    const auto id = base::SessionId::parse(session.toStdString());
    if (!id) {
        return;
    }
    const auto existing = replace ? site::ExistingTranscript::Replace : site::ExistingTranscript::Keep;
    m_site->change(
        this, [id = *id, existing](site::Site& site) { return site::queueTranscription(site, id, existing); },
        [this](const base::Result<base::Uuid>& queued) {
            if (!queued) {
                emit refused(describe(queued.error()));
            }
        });
}

void TranscriptionQueueModel::cancel(const QString& job)
{
    const auto id = base::Uuid::parse(job.toStdString());
    if (!id) {
        return;
    }
    m_site->change(
        this, [id = *id](site::Site& site) { return site::cancelTranscription(site, id); },
        [this, id = *id](const base::Result<>& cancelled) {
            if (!cancelled) {
                emit refused(describe(cancelled.error()));
            } else if (m_atHand && m_atHand->work->job == id) {
                m_job.cancel();
            }
        });
}

void TranscriptionQueueModel::retry(const QString& job)
{
    const auto id = base::Uuid::parse(job.toStdString());
    if (!id) {
        return;
    }
    m_site->change(
        this, [id = *id](site::Site& site) { return site::retryTranscription(site, id); },
        [this](const base::Result<>& retried) {
            if (!retried) {
                emit refused(describe(retried.error()));
            }
        });
}

int TranscriptionQueueModel::pending() const
{
    return static_cast<int>(
        std::count_if(m_rows.begin(), m_rows.end(), [](const Row& row) { return row.job.isOpen(); }));
}

int TranscriptionQueueModel::failed() const
{
    return static_cast<int>(
        std::count_if(m_rows.begin(), m_rows.end(), [](const Row& row) { return row.job.state == JobState::Failed; }));
}

bool TranscriptionQueueModel::isAtHand(const TranscriptionJob& job) const
{
    return m_atHand && !m_atHand->result && job.isOpen() && m_atHand->work->job == job.id;
}

QString TranscriptionQueueModel::stateText(const TranscriptionJob& job) const
{
    if (isAtHand(job)) {
        const int percent = static_cast<int>(std::lround(m_job.fraction() * 100));
        if (m_job.stage() == QStringLiteral("voice")) {
            return tr("Ouvindo a gravação: %1 %").arg(percent);
        }
        if (m_job.stage() == QStringLiteral("upload")) {
            return tr("Enviando ao servidor: %1 %").arg(percent);
        }
        return percent > 0 ? tr("Transcrevendo: %1 %").arg(percent) : tr("Transcrevendo");
    }
    switch (job.state) {
    case JobState::Waiting:
    case JobState::Running:
        return tr("Na fila");
    case JobState::Done: {
        const auto suspicious = static_cast<int>(job.suspicions.unheardSegments + job.suspicions.repeatedSegments);
        return suspicious == 0 ? tr("Transcrita") : tr("Transcrita; %n trecho(s) a conferir", nullptr, suspicious);
    }
    case JobState::Failed:
        return job.error ? describe(*job.error) : tr("Não foi possível transcrever");
    case JobState::Cancelled:
        break;
    }
    return tr("Cancelada");
}

int TranscriptionQueueModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant TranscriptionQueueModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount()) {
        return {};
    }
    const Row& row = m_rows[static_cast<std::size_t>(index.row())];
    switch (role) {
    case JobRole:
        return toQString(row.job.id.toString());
    case PersonRole:
        return toQString(row.job.person.toString());
    case SessionRole:
        return toQString(row.job.session.toString());
    case Qt::DisplayRole:
    case NameRole:
        return row.name;
    case HeldAtRole:
        return shortDateTime(toQDateTime(row.heldAt));
    case StateRole:
        return isAtHand(row.job) ? QStringLiteral("running") : toQString(site::name(row.job.state));
    case StateTextRole:
        return stateText(row.job);
    case FractionRole:
        return isAtHand(row.job) ? m_job.fraction() : -1.0;
    case OpenRole:
        return row.job.isOpen();
    case RetryRole:
        return row.job.state == JobState::Failed || row.job.state == JobState::Cancelled;
    default:
        return {};
    }
}

QHash<int, QByteArray> TranscriptionQueueModel::roleNames() const
{
    return {{JobRole, "jobId"},      {PersonRole, "personId"}, {SessionRole, "sessionId"},   {NameRole, "personName"},
            {HeldAtRole, "heldAt"},  {StateRole, "jobState"},  {StateTextRole, "stateText"}, {FractionRole, "fraction"},
            {OpenRole, "canCancel"}, {RetryRole, "canRetry"}};
}

} // namespace voither::ui
