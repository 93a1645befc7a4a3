// SPDX-License-Identifier: GPL-3.0-or-later
#include "person/person_model.h"

#include <QVariantMap>

#include "desktop/wording.h"
#include "people/diagnoses.h"
#include "people/person_form_controller.h"
#include "projections/counts.h"
#include "projections/overview.h"
#include "site/editing.h"

namespace voither::ui {

namespace {

constexpr std::size_t shownDigits = 2;

std::string endOf(const std::string& digits)
{
    return digits.size() <= shownDigits ? std::string() : digits.substr(digits.size() - shownDigits);
}

/// Whole years at a day; -1 when the birth date is not known.
int ageAt(const std::string& birthDate, base::Date today)
{
    const auto born = base::parseDate(birthDate);
    if (!born) {
        return -1;
    }
    const int years = static_cast<int>(today.year()) - static_cast<int>(born->year());
    const bool before = today.month() < born->month() || (today.month() == born->month() && today.day() < born->day());
    return years - (before ? 1 : 0);
}

base::Result<std::string> lastProfessional(site::Site& site, const base::PersonId& person)
{
    const auto sessions = projections::sessionLines(site.database(), person);
    const auto users = projections::users(site.database());
    if (!sessions || !users) {
        return tl::unexpected(sessions ? users.error() : sessions.error());
    }
    for (const auto& user : *users) {
        if (!sessions->empty() && user.id == sessions->front().therapist) {
            return user.name;
        }
    }
    return std::string();
}

base::Result<projections::PersonCard> cardOf(site::Site& site, const base::PersonId& person)
{
    auto card = projections::personCard(site.database(), site.vault(), person);
    if (!card) {
        return tl::unexpected(card.error());
    }
    return *card ? base::Result<projections::PersonCard>(std::move(**card))
                 : base::failure(base::ErrorCode::PersonUnknown);
}

} // namespace

void PersonModel::setSite(SiteThread* site)
{
    if (site == m_site) {
        return;
    }
    m_site = site;
    connect(site, &SiteThread::changed, this, &PersonModel::load);
    emit siteChanged();
    // The person is set beside the site; both are there when the event loop is back.
    QMetaObject::invokeMethod(this, &PersonModel::load, Qt::QueuedConnection);
}

base::PersonId PersonModel::id() const
{
    return base::PersonId::parse(m_person.toStdString()).value_or(base::PersonId());
}

base::Result<PersonModel::Head> PersonModel::readHead(site::Site& site, const base::PersonId& person)
{
    const auto card = cardOf(site, person);
    if (!card) {
        return tl::unexpected(card.error());
    }
    const auto professional = lastProfessional(site, person);
    if (!professional) {
        return tl::unexpected(professional.error());
    }
    Head head;
    head.entry = card->entry;
    head.cpfEnd = endOf(card->cpf);
    head.cnsEnd = endOf(card->cns);
    head.phoneEnd = endOf(card->phone);
    head.age = ageAt(card->birthDate, base::localDate(site.clock().now(), site.clock().zoneId()));
    head.diagnosisIcd10 = card->primaryDiagnosisIcd10;
    head.reference = *professional;
    return head;
}

void PersonModel::load()
{
    m_site->ask(
        this, [person = id()](site::Site& site) { return readHead(site, person); },
        [this](const base::Result<Head>& head) {
            m_loading = false;
            m_error = head ? QString() : describe(head.error());
            m_head = head ? *head : Head();
            m_entry = head ? std::optional(head->entry) : std::nullopt;
            emit loaded();
            emit identifiersChanged();
        });
}

QString PersonModel::name() const
{
    return m_entry ? toQString(m_entry->calledName().empty() ? m_entry->recordNumber : m_entry->calledName())
                   : QString();
}

QString PersonModel::facts() const
{
    QStringList parts;
    if (m_entry && m_head.age >= 0) {
        parts.append(tr("%n ano(s)", nullptr, m_head.age));
    }
    if (m_entry && !m_entry->recordNumber.empty()) {
        parts.append(tr("prontuário %1").arg(toQString(m_entry->recordNumber)));
    }
    return parts.join(QStringLiteral(" · "));
}

QString PersonModel::details() const
{
    QStringList parts;
    if (m_entry && !m_entry->primaryDiagnosisIcd11.empty()) {
        const QString text = diagnosisText(toQString(m_entry->primaryDiagnosisIcd11));
        parts.append(m_head.diagnosisIcd10.empty()
                         ? text
                         : QStringLiteral("%1 / %2").arg(text, toQString(m_head.diagnosisIcd10)));
    }
    if (!m_head.reference.empty()) {
        parts.append(tr("referência %1").arg(toQString(m_head.reference)));
    }
    return parts.join(QStringLiteral(" · "));
}

QVariantList PersonModel::identifiers() const
{
    struct Identifier {
        QString label;
        QLatin1String mask;
        const std::string& end;
        const QString& value;
    };
    const Identifier all[] = {
        {QStringLiteral("CPF"), QLatin1String("***.***.***-"), m_head.cpfEnd, m_documents.cpf},
        {QStringLiteral("CNS"), QLatin1String("*** **** **** **"), m_head.cnsEnd, m_documents.cns},
        {tr("telefone"), QLatin1String("(**) *****-**"), m_head.phoneEnd, m_documents.phone},
    };
    QVariantList list;
    for (const Identifier& each : all) {
        if (!each.end.empty()) {
            QString masked = QString(each.mask).replace(QLatin1Char('*'), QChar(0x2022));
            list.append(QVariantMap{{QStringLiteral("label"), each.label},
                                    {QStringLiteral("masked"), masked + toQString(each.end)},
                                    {QStringLiteral("value"), each.value}});
        }
    }
    if (m_revealed && !m_documents.birthDate.isEmpty()) {
        list.append(QVariantMap{{QStringLiteral("label"), tr("nascimento")},
                                {QStringLiteral("masked"), QString()},
                                {QStringLiteral("value"), m_documents.birthDate}});
    }
    return list;
}

QString PersonModel::consentSince() const
{
    return recordingConsent() ? tr("desde %1").arg(shortDate(toQDate(*m_entry->consentDate))) : QString();
}

void PersonModel::reveal()
{
    m_site->ask(
        this, [person = id()](site::Site& site) { return cardOf(site, person); },
        [this](const base::Result<projections::PersonCard>& card) {
            if (!card) {
                m_error = describe(card.error());
                emit loaded();
                return;
            }
            const QDate born = QDate::fromString(toQString(card->birthDate), Qt::ISODate);
            m_documents = {.cpf = PersonFormController::shapeCpf(toQString(card->cpf)),
                           .cns = PersonFormController::shapeCns(toQString(card->cns)),
                           .phone = toQString(card->phone),
                           .birthDate = born.isValid() ? shortDate(born) : QString()};
            m_revealed = true;
            emit identifiersChanged();
        });
}

void PersonModel::hide()
{
    m_documents = {};
    m_revealed = false;
    emit identifiersChanged();
}

void PersonModel::recordConsent(Consent kind, const QString& date, bool guardian)
{
    const auto day = base::parseDate(date.toStdString());
    if (m_saving || !day) {
        return;
    }
    events::ConsentRecorded consent;
    consent.person = id();
    consent.kind = kind == Recording ? events::ConsentKind::Recording : events::ConsentKind::Research;
    consent.date = *day;
    consent.givenBy = guardian ? "guardian" : "self";
    m_saving = true;
    emit savingChanged();
    m_site->change(
        this, [consent](site::Site& site) { return site::recordConsent(site, consent); },
        [this](const base::Result<>& written) { answered(written); });
}

void PersonModel::withdrawConsent(Consent kind, const QString& date)
{
    const auto day = base::parseDate(date.toStdString());
    if (m_saving || !day) {
        return;
    }
    events::ConsentWithdrawn withdrawal;
    withdrawal.person = id();
    withdrawal.kind = kind == Recording ? events::ConsentKind::Recording : events::ConsentKind::Research;
    withdrawal.date = *day;
    m_saving = true;
    emit savingChanged();
    m_site->change(
        this, [withdrawal](site::Site& site) { return site::withdrawConsent(site, withdrawal); },
        [this](const base::Result<>& written) { answered(written); });
}

void PersonModel::answered(const base::Result<>& written)
{
    m_saving = false;
    m_refusal = written ? QString() : describe(written.error());
    emit savingChanged();
    emit refusalChanged();
    if (written) {
        emit consented();
    }
}

void PersonModel::forgetRefusal()
{
    m_refusal.clear();
    emit refusalChanged();
}

} // namespace voither::ui
