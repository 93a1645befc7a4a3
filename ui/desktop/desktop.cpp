// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/desktop.h"

#include <QStandardPaths>
#include <QTime>
#include <memory>

#include "base/resources.h"
#include "desktop/pages.h"
#include "desktop/subject.h"
#include "desktop/wording.h"
#include "extraction/extract.h"
#include "site/demonstration_site.h"
#include "vault/vault.h"

namespace voither::ui {

namespace {

/// Of the demonstration that the program makes itself; no secret, the unlock screen says it.
constexpr std::string_view demonstrationPassphrase = "demonstração";
constexpr const char* demonstrationLogin = "demonstracao";

std::filesystem::path demonstrationFolder()
{
    return (QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + "/demonstration").toStdString();
}

bool isSite(const std::filesystem::path& folder)
{
    return vault::Vault::users(folder).has_value();
}

/// Passphrases come from QML as QString; at least this copy does not stay.
class Passphrase {
public:
    explicit Passphrase(const QString& text)
        : m_bytes(text.toUtf8())
    {
    }
    ~Passphrase() { m_bytes.fill('\0'); }
    Passphrase(const Passphrase&) = delete;
    Passphrase& operator=(const Passphrase&) = delete;
    std::string_view view() const { return {m_bytes.constData(), static_cast<std::size_t>(m_bytes.size())}; }

private:
    QByteArray m_bytes;
};

base::Result<> makeDemonstration(const std::filesystem::path& folder, const base::Clock& clock,
                                 const base::Progress& progress)
{
    const site::SiteDetails details{.cnes = "0000000",
                                    .name = "CAPS Demonstração",
                                    .login = demonstrationLogin,
                                    .demonstration = true,
                                    .userName = "Equipe de demonstração",
                                    .occupation = {},
                                    .council = {}};
    auto created = site::Site::create(folder, details, demonstrationPassphrase, clock);
    if (!created) {
        return tl::unexpected(created.error());
    }
    const auto extractor = extraction::Extractor::create(base::resourceDir(), "pt-BR");
    if (!extractor) {
        return tl::unexpected(extractor.error());
    }
    const auto filled = site::fillDemonstration(*created->site, **extractor, {}, progress);
    if (filled) {
        return {};
    }
    // Half a demonstration is of no use to anybody; none of it is a person's.
    created->site.reset();
    std::error_code ignored;
    std::filesystem::remove_all(folder, ignored);
    return tl::unexpected(filled.error());
}

} // namespace

Desktop::Desktop(std::filesystem::path folder, const base::Clock& clock, QObject* parent)
    : QObject(parent)
    , m_folder(std::move(folder))
    , m_clock(clock)
    , m_state(isSite(m_folder) ? Locked : FirstUse)
{
    m_idle.setSingleShot(true);
    connect(&m_idle, &QTimer::timeout, this, &Desktop::lock);
    connect(&m_preferences, &Preferences::idleMinutesChanged, this, &Desktop::stir);
    m_wait.setInterval(1000);
    connect(&m_wait, &QTimer::timeout, this, [this] { waitFor(m_waitSeconds - 1); });
    m_transcriptions.setSite(&m_site);
}

QStringList Desktop::logins() const
{
    QStringList logins;
    if (const auto users = vault::Vault::users(m_folder)) {
        for (const vault::User& user : *users) {
            logins.append(toQString(user.login));
        }
    }
    // Who was here last comes first.
    if (logins.removeOne(m_login)) {
        logins.prepend(m_login);
    }
    return logins;
}

QString Desktop::knownPassphrase() const
{
    return m_folder == demonstrationFolder() ? toQString(demonstrationPassphrase) : QString();
}

QUrl Desktop::pageUrl() const
{
    const PageInfo* page = findPage(m_place.page);
    return page ? QUrl(QStringLiteral("qrc:/qt/qml/Voither/%1.qml").arg(QLatin1String(page->component))) : QUrl();
}

bool Desktop::pageNeedsSite() const
{
    const PageInfo* page = findPage(m_place.page);
    return page == nullptr || page->needsSite;
}

bool Desktop::hasPage(const QString& name) const
{
    return findPage(name) != nullptr;
}

QString Desktop::railPage() const
{
    const PageInfo* page = findPage(m_place.page);
    const bool ofPeople = page != nullptr && (page->subject != PageSubject::None || m_place.page == "register");
    if (ofPeople) {
        return QStringLiteral("people");
    }
    return m_place.page == QLatin1String("transcription") ? QStringLiteral("settings") : m_place.page;
}

void Desktop::stir()
{
    if (m_state == Open) {
        m_idle.start(std::chrono::minutes(m_preferences.idleMinutes()));
    }
}

void Desktop::createSite(const QString& name, const QString& cnes, const QString& userName, const QString& occupation,
                         const QString& council, const QString& login, const QString& passphrase)
{
    const site::SiteDetails details{.cnes = cnes.toStdString(),
                                    .name = name.toStdString(),
                                    .login = login.toStdString(),
                                    .demonstration = false,
                                    .userName = userName.toStdString(),
                                    .occupation = occupation.toStdString(),
                                    .council = council.toStdString()};
    auto secret = std::make_shared<Passphrase>(passphrase);
    m_login = login;
    openWith([this, folder = m_folder, details, secret]() -> base::Result<std::unique_ptr<site::Site>> {
        auto created = site::Site::create(folder, details, secret->view(), m_clock);
        if (!created) {
            return tl::unexpected(created.error());
        }
        const QString shown = toQString(created->recoveryCode);
        QMetaObject::invokeMethod(
            this,
            [this, shown] {
                m_recoveryCode = shown;
                emit recoveryCodeChanged();
            },
            Qt::QueuedConnection);
        return std::move(created->site);
    });
}

void Desktop::createDemonstration()
{
    if (m_working || m_job.isRunning()) {
        return;
    }
    m_folder = demonstrationFolder();
    m_login = demonstrationLogin;
    const QString passphrase = toQString(demonstrationPassphrase);
    if (isSite(m_folder)) {
        unlock(m_login, passphrase);
        return;
    }
    setRefusal({});
    setWorking(true);
    m_job.start([folder = m_folder,
                 this](const base::Progress& progress) { return makeDemonstration(folder, m_clock, progress); },
                [this, passphrase](const base::Result<>& made) {
                    setWorking(false);
                    if (made) {
                        unlock(m_login, passphrase);
                    } else {
                        setRefusal(describe(made.error()));
                    }
                });
}

void Desktop::unlock(const QString& login, const QString& passphrase)
{
    auto secret = std::make_shared<Passphrase>(passphrase);
    m_login = login;
    openWith([this, folder = m_folder, login = login.toStdString(), secret] {
        return site::Site::open(folder, login, secret->view(), m_clock);
    });
}

void Desktop::recover(const QString& recoveryCode, const QString& login, const QString& newPassphrase)
{
    auto code = std::make_shared<Passphrase>(recoveryCode);
    auto secret = std::make_shared<Passphrase>(newPassphrase);
    m_login = login;
    openWith([this, folder = m_folder, login = login.toStdString(), code,
              secret]() -> base::Result<std::unique_ptr<site::Site>> {
        if (const auto vault = vault::Vault::recover(folder, code->view(), login, secret->view()); !vault) {
            return tl::unexpected(vault.error());
        }
        return site::Site::open(folder, login, secret->view(), m_clock);
    });
}

void Desktop::openWith(SiteThread::Opening opening)
{
    if (m_working) {
        return;
    }
    setRefusal({});
    setWorking(true);
    m_site.open(std::move(opening), [this](const base::Result<>& answer) { opened(answer); });
}

void Desktop::opened(const base::Result<>& answer)
{
    if (!answer) {
        setWorking(false);
        setRefusal(describe(answer.error()));
        if (answer.error().code == base::ErrorCode::TooManyAttempts) {
            const QTime wait = QTime::fromString(toQString(answer.error().detail), "hh:mm:ss");
            waitFor(wait.isValid() ? QTime(0, 0).secsTo(wait) : 0);
        }
        return;
    }
    m_site.ask(
        this, [](site::Site& site) { return base::Result<site::SiteDetails>(site.details()); },
        [this](const base::Result<site::SiteDetails>& details) {
            setWorking(false);
            if (details) {
                showDetails(*details);
                setState(Open);
                m_recorder.siteOpened();
                stir();
            }
        });
}

void Desktop::showDetails(const site::SiteDetails& details)
{
    const bool another = toQString(details.userName) != m_userName || toQString(details.name) != m_siteName;
    m_siteName = toQString(details.name);
    m_cnes = toQString(details.cnes);
    m_userName = toQString(details.userName);
    QStringList title;
    for (const std::string& part : {details.occupation, details.council}) {
        if (!part.empty()) {
            title.append(toQString(part));
        }
    }
    m_userTitle = title.join(QStringLiteral(" · "));
    m_demonstration = details.demonstration;
    m_login = toQString(details.login);
    emit siteChanged();
    if (another && m_lockedAt.isValid()) {
        // Somebody else came: nobody sees where the other one was.
        m_history.clear();
        m_place = {};
        emit pageChanged();
    }
}

void Desktop::lock()
{
    if (m_state != Open) {
        return;
    }
    m_idle.stop();
    m_recorder.siteLocked();
    m_site.close();
    m_lockedAt = QDateTime::currentDateTime();
    setState(Locked);
}

void Desktop::forgetRecoveryCode()
{
    m_recoveryCode.fill(QLatin1Char('\0'));
    m_recoveryCode.clear();
    emit recoveryCodeChanged();
}

void Desktop::openPage(const QString& name, const QString& person, const QString& session, int segment)
{
    if (findPage(name) == nullptr) {
        return;
    }
    const Place place{name, person, session, segment};
    if (place.isSamePage(m_place)) {
        m_place = place;
        emit segmentChanged();
        return;
    }
    constexpr qsizetype mostHistory = 50;
    m_history.append(m_place);
    if (m_history.size() > mostHistory) {
        m_history.removeFirst();
    }
    m_place = place;
    emit pageChanged();
}

void Desktop::leavePage(const QString& name, const QString& person, const QString& session)
{
    if (findPage(name) == nullptr) {
        return;
    }
    m_place = {name, person, session};
    if (!m_history.isEmpty() && m_history.last().isSamePage(m_place)) {
        m_history.removeLast();
    }
    emit pageChanged();
}

void Desktop::goBack()
{
    if (m_history.isEmpty()) {
        return;
    }
    m_place = m_history.takeLast();
    emit pageChanged();
}

void Desktop::openPageOf(const QString& name, const QString& recordNumber, const QString& session)
{
    const PageInfo* page = findPage(name);
    if (page == nullptr || page->subject == PageSubject::None) {
        openPage(name);
        return;
    }
    m_site.ask(
        this,
        [subject = page->subject, number = recordNumber.toStdString(),
         which = session.toStdString()](site::Site& site) { return findSubject(site, subject, number, which); },
        [this, name](const base::Result<Subject>& found) {
            if (found) {
                openPage(name, toQString(found->person.toString()),
                         found->session.isNull() ? QString() : toQString(found->session.toString()));
            } else {
                emit nothingToOpen(describe(found.error()));
            }
        });
}

void Desktop::setWorking(bool working)
{
    m_working = working;
    emit workingChanged();
}

void Desktop::setRefusal(const QString& text)
{
    m_refusal = text;
    emit refusalChanged();
}

void Desktop::setState(State state)
{
    m_state = state;
    m_transcriptions.setOpen(state == Open);
    m_followUp.setOpen(state == Open);
    emit stateChanged();
}

void Desktop::waitFor(int seconds)
{
    m_waitSeconds = std::max(0, seconds);
    if (m_waitSeconds > 0) {
        m_wait.start();
    } else {
        m_wait.stop();
    }
    emit waitChanged();
}

} // namespace voither::ui
