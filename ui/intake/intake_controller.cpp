// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/intake_controller.h"

#include <QDateTime>
#include <QDir>
#include <QFileInfo>
#include <QLocale>
#include <array>
#include <mutex>

#include "desktop/wording.h"

namespace voither::ui {

namespace {

constexpr qsizetype mostWarnings = 100; // the rest is counted

QString stageName(const QString& stage)
{
    static constexpr std::array<std::pair<const char*, const char*>, 6> names{{
        {"transcript", QT_TRANSLATE_NOOP("voither::ui::IntakeController", "Lendo a transcrição")},
        {"decode", QT_TRANSLATE_NOOP("voither::ui::IntakeController", "Guardando o áudio cifrado")},
        {"peaks", QT_TRANSLATE_NOOP("voither::ui::IntakeController", "Desenhando a onda sonora")},
        {"voice", QT_TRANSLATE_NOOP("voither::ui::IntakeController", "Medindo a voz")},
        {"language", QT_TRANSLATE_NOOP("voither::ui::IntakeController", "Lendo a linguagem")},
        {"dimensions", QT_TRANSLATE_NOOP("voither::ui::IntakeController", "Medindo as dimensões")},
    }};
    for (const auto& [key, name] : names) {
        if (stage == QLatin1String(key)) {
            return IntakeController::tr(name);
        }
    }
    return {};
}

QStringList sentences(const std::vector<transcript::Warning>& warnings)
{
    QStringList list;
    for (const transcript::Warning& warning : warnings) {
        if (list.size() == mostWarnings) {
            list.append(IntakeController::tr("E mais %n aviso(s).", nullptr,
                                             static_cast<int>(std::ssize(warnings) - mostWarnings)));
            break;
        }
        list.append(toQString(base::say(uiLanguage(), "warnings." + warning.kind,
                                        {{"line", std::to_string(warning.line)}, {"detail", warning.detail}})));
    }
    return list;
}

std::optional<std::filesystem::path> fileOf(const QString& path)
{
    return path.isEmpty() ? std::nullopt : std::optional<std::filesystem::path>(path.toStdString());
}

} // namespace

struct IntakeController::Held {
    std::mutex working; // whoever uses the import, until it is done
    std::unique_ptr<site::SessionImport> session;
};

IntakeController::IntakeController(SiteThread& site, QObject* parent)
    : QObject(parent)
    , m_site(site)
{
    connect(&m_job, &Job::advanced, this, &IntakeController::advanced);
    connect(&m_site, &SiteThread::closing, this, &IntakeController::siteCloses);
}

IntakeController::~IntakeController()
{
    m_job.cancel();
    dropImport();
}

QString IntakeController::pathOf(const QString& typed)
{
    QString text = typed.trimmed();
    if (text.startsWith(QLatin1String("file:"))) {
        return QUrl(text).toLocalFile();
    }
    if (text == QLatin1String("~") || text.startsWith(QLatin1String("~/"))) {
        return QDir::homePath() + text.mid(1);
    }
    return text;
}

bool IntakeController::isAudio(const QString& path)
{
    static const QStringList endings{"wav", "mp3",  "m4a",  "mp4",  "aac", "ogg",
                                     "oga", "opus", "flac", "webm", "mka", "wma"};
    return endings.contains(QFileInfo(path).suffix().toLower());
}

QString IntakeController::problemOf(const QString& path)
{
    const QFileInfo file(path);
    if (path.isEmpty() || (file.isFile() && file.isReadable())) {
        return {};
    }
    if (!file.exists()) {
        return tr("Não há arquivo neste caminho.");
    }
    return file.isFile() ? tr("Este arquivo não pode ser lido por você.") : tr("Isto é uma pasta; escolha um arquivo.");
}

QString IntakeController::sizeOf(const QString& path)
{
    const QFileInfo file(path);
    return file.isFile() ? QLocale().formattedDataSize(file.size(), 1, QLocale::DataSizeTraditionalFormat) : QString();
}

void IntakeController::begin(const QString& person, const QString& personName, const QString& audio,
                             const QString& transcript, const QString& date, const QString& time)
{
    if (isBusy() || m_job.isRunning()) {
        return;
    }
    site::ImportRequest request;
    request.person = base::PersonId::parse(person.toStdString()).value_or(base::PersonId());
    request.audio = fileOf(audio);
    request.transcript = fileOf(transcript);
    const QDateTime heldAt(QDate::fromString(date, Qt::ISODate), QTime::fromString(time, QStringLiteral("HH:mm")));
    if (heldAt.isValid()) {
        request.heldAt = base::Instant(std::chrono::milliseconds(heldAt.toMSecsSinceEpoch()));
    }
    prepare(person, personName, {});
    m_held = std::make_shared<Held>();
    setState(Reading);
    m_site.ask(
        this,
        [request, held = m_held](site::Site& site) -> base::Result<> {
            auto begun = site::SessionImport::begin(site, request);
            if (!begun) {
                return tl::unexpected(begun.error());
            }
            held->session = std::move(*begun);
            return {};
        },
        [this, number = m_number](const base::Result<>& begun) {
            if (number != m_number || m_state != Reading) {
                return;
            }
            begun ? take() : end(begun.error());
        });
}

void IntakeController::take()
{
    m_job.start(
        [held = m_held](const base::Progress& progress) -> base::Result<> {
            const std::lock_guard working(held->working);
            return held->session ? held->session->take(progress) : base::failure(base::ErrorCode::Cancelled);
        },
        [this, number = m_number](const base::Result<>& answer) {
            if (number == m_number && m_state == Reading) {
                taken(answer);
            }
        });
}

void IntakeController::taken(const base::Result<>& answer)
{
    if (!answer) {
        end(answer.error());
        return;
    }
    const transcript::Transcript& transcript = m_held->session->transcript();
    m_warnings = sentences(transcript.warnings);
    if (transcript.segments.empty()) {
        store();
        return;
    }
    m_speakers.show(transcript);
    setState(Mapping);
}

void IntakeController::confirmSpeakers()
{
    if (m_state == Mapping) {
        m_held->session->setRoles(m_speakers.roles());
        store();
    }
}

void IntakeController::store()
{
    setState(Storing);
    m_site.change(
        this,
        [held = m_held](site::Site&) -> base::Result<site::ImportedSession> {
            if (!held->session) {
                return base::failure(base::ErrorCode::Cancelled);
            }
            auto imported = held->session->commit();
            held->session.reset();
            return imported;
        },
        [this, number = m_number](const base::Result<site::ImportedSession>& imported) {
            if (number == m_number && m_state == Storing) {
                stored(imported);
            }
        });
}

void IntakeController::stored(const base::Result<site::ImportedSession>& imported)
{
    m_held.reset();
    if (!imported) {
        end(imported.error());
        return;
    }
    m_session = toQString(imported->session.toString());
    if (imported->queued) { // it is measured with the words, once they are there
        end(std::nullopt);
    } else {
        analyse();
    }
}

void IntakeController::measure(const QString& person, const QString& personName, const QString& session)
{
    if (isBusy() || m_job.isRunning()) {
        return;
    }
    prepare(person, personName, session);
    analyse();
}

void IntakeController::prepare(const QString& person, const QString& personName, const QString& session)
{
    m_person = person;
    m_personName = personName;
    m_session = session;
    m_warnings.clear();
    m_error.clear();
    m_cancelling = false;
    m_locked = false;
    ++m_number;
}

void IntakeController::analyse()
{
    setState(Measuring);
    const auto id = base::SessionId::parse(m_session.toStdString()).value_or(base::SessionId());
    m_analysis.start(m_site, id, [this](const base::Result<>& measured) {
        end(measured ? std::nullopt : std::optional(measured.error()));
    });
    if (m_cancelling) { // too late for the files
        m_analysis.cancel();
    }
}

void IntakeController::end(const std::optional<base::Error>& error)
{
    dropImport();
    m_speakers.clear();
    const bool isStored = !m_session.isEmpty();
    if (error) {
        const QString kept =
            isStored ? tr("A sessão foi guardada; só a análise não terminou.") : tr("Nada foi guardado.");
        const bool cancelled = error->code == base::ErrorCode::Cancelled;
        const QString why =
            m_locked ? tr("O bloqueio interrompeu o trabalho.") : (cancelled ? tr("Cancelado.") : describe(*error));
        m_error = why + QLatin1Char(' ') + kept;
    }
    m_cancelling = false;
    setState(isStored ? Done : Choosing);
    if (isStored) {
        emit finished(m_person, m_session);
    }
}

void IntakeController::cancel()
{
    if (m_state == Mapping) {
        end(base::Error{base::ErrorCode::Cancelled, {}, {}, {}});
        return;
    }
    if (m_job.isRunning() || m_state == Measuring) {
        m_cancelling = true; // the job may still have to begin
        emit advanced();
        m_analysis.cancel();
    }
}

void IntakeController::reset()
{
    if (!isBusy()) {
        prepare({}, {}, {});
        setState(Choosing);
    }
}

/// Its object goes away on the site's thread, after the job has let go of it.
void IntakeController::dropImport()
{
    if (m_held) {
        m_site.ask(
            &m_site,
            [held = std::move(m_held)](site::Site&) -> base::Result<> {
                const std::lock_guard working(held->working);
                held->session.reset();
                return {};
            },
            [](const base::Result<>&) {});
        m_held.reset();
    }
}

/// Keys are about to be wiped: what needs them ends before, without making the interface wait.
void IntakeController::siteCloses()
{
    if (!isBusy()) {
        return;
    }
    m_locked = true;
    m_job.cancel();
    m_analysis.forget();
    // What is being stored is stored before the site closes, and says so itself.
    if (m_state != Storing) {
        end(base::Error{base::ErrorCode::Locked, {}, {}, {}});
    }
}

void IntakeController::setState(State state)
{
    m_state = state;
    emit stateChanged();
    emit advanced();
}

QString IntakeController::stage() const
{
    if (m_state == Storing) {
        return tr("Guardando a sessão");
    }
    const QString name = m_job.isRunning() ? stageName(m_job.stage()) : QString();
    return name.isEmpty() ? tr("Preparando") : name;
}

double IntakeController::fraction() const
{
    return m_job.isRunning() && m_job.fraction() > 0 ? m_job.fraction() : -1;
}

QString IntakeController::timeLeft() const
{
    const int seconds = m_job.isRunning() ? m_job.secondsLeft() : -1;
    constexpr int minute = 60;
    constexpr int enoughForMinutes = 90;
    if (seconds < 0) {
        return {};
    }
    return seconds < enoughForMinutes ? tr("%n segundo(s)", nullptr, seconds)
                                      : tr("%n minuto(s)", nullptr, (seconds + minute / 2) / minute);
}

} // namespace voither::ui
