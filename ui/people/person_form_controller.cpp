// SPDX-License-Identifier: GPL-3.0-or-later
#include "people/person_form_controller.h"

#include <QDate>
#include <array>

#include "desktop/wording.h"
#include "events/identifiers.h"
#include "people/diagnoses.h"
#include "projections/likeness.h"
#include "site/checks.h"
#include "site/editing.h"

namespace voither::ui {

namespace {

constexpr int cpfDigits = 11;
constexpr int cnsDigits = 15;
constexpr int pauseOfTyping = 350; // milliseconds

QString digitsOf(const QString& text)
{
    QString digits;
    for (const QChar c : text) {
        if (c >= QLatin1Char('0') && c <= QLatin1Char('9')) {
            digits += c;
        }
    }
    return digits;
}

/// `marks` holds '#' for a digit; what comes before a digit that is not there is left out.
QString shape(const QString& digits, QLatin1String marks)
{
    QString shaped;
    QString between;
    qsizetype next = 0;
    for (const char mark : marks) {
        if (mark != '#') {
            between += QLatin1Char(mark);
        } else if (next < digits.size()) {
            shaped += between + digits[next++];
            between.clear();
        }
    }
    return shaped;
}

base::Result<base::PersonId> registerWithConsents(site::Site& site, const events::PersonDetails& details,
                                                  std::vector<events::ConsentRecorded> consents)
{
    // Before anything is written: all of it or nothing.
    for (const events::ConsentRecorded& consent : consents) {
        if (const auto checked = site::checkNotInFuture(site, consent.date); !checked) {
            return tl::unexpected(checked.error());
        }
    }
    auto person = site::registerPerson(site, details);
    for (events::ConsentRecorded& consent : consents) {
        if (person) {
            consent.person = *person;
            if (const auto recorded = site::recordConsent(site, consent); !recorded) {
                return tl::unexpected(recorded.error());
            }
        }
    }
    return person;
}

} // namespace

PersonFormController::PersonFormController(QObject* parent)
    : QObject(parent)
    , m_consentDate(QDate::currentDate().toString(Qt::ISODate))
{
    m_alikeWait.setSingleShot(true);
    m_alikeWait.setInterval(pauseOfTyping);
    connect(&m_alikeWait, &QTimer::timeout, this, &PersonFormController::lookForAlike);
    connect(this, &PersonFormController::edited, this, [this] {
        check(m_complete);
        m_alikeWait.start();
    });
}

void PersonFormController::setSite(SiteThread* site)
{
    if (site == m_site) {
        return;
    }
    m_site = site;
    emit siteChanged();
    // The person is set beside the site; both are there when the event loop is back.
    QMetaObject::invokeMethod(this, &PersonFormController::load, Qt::QueuedConnection);
}

QString PersonFormController::shapeCpf(const QString& text)
{
    return shape(digitsOf(text), QLatin1String("###.###.###-##"));
}

QString PersonFormController::shapeCns(const QString& text)
{
    return shape(digitsOf(text), QLatin1String("### #### #### ####"));
}

QString PersonFormController::shapePhone(const QString& text)
{
    const QString digits = digitsOf(text);
    return shape(digits, digits.size() > 10 ? QLatin1String("(##) #####-####") : QLatin1String("(##) ####-####"));
}

void PersonFormController::load()
{
    if (m_person.isEmpty()) {
        m_ready = true;
        check(false);
        emit readyChanged();
        return;
    }
    const auto id = base::PersonId::parse(m_person.toStdString()).value_or(base::PersonId());
    m_site->ask(
        this,
        [id](site::Site& site) -> base::Result<projections::PersonCard> {
            auto card = projections::personCard(site.database(), site.vault(), id);
            if (!card) {
                return tl::unexpected(card.error());
            }
            if (!*card) {
                return base::failure(base::ErrorCode::PersonUnknown);
            }
            return std::move(**card);
        },
        [this](const base::Result<projections::PersonCard>& card) {
            if (card) {
                show(*card);
            } else {
                refuse(card.error());
            }
            m_ready = true;
            emit readyChanged();
        });
}

void PersonFormController::show(const projections::PersonCard& card)
{
    m_card = card;
    m_name = toQString(card.entry.name);
    m_socialName = toQString(card.entry.socialName);
    m_recordNumber = toQString(card.entry.recordNumber);
    m_birthDate = toQString(card.birthDate);
    m_cpf = shapeCpf(toQString(card.cpf));
    m_cns = shapeCns(toQString(card.cns));
    m_phone = toQString(card.phone);
    m_diagnosis = toQString(card.entry.primaryDiagnosisIcd11);
    m_gender = toQString(card.entry.gender);
    emit edited();
}

bool PersonFormController::isChanged() const
{
    if (!m_card) {
        return !(m_name + m_socialName + m_recordNumber + m_birthDate + m_cpf + m_cns + m_phone + m_diagnosis)
                    .isEmpty();
    }
    std::vector<std::string> cleared;
    const events::PersonDetails d = changes(cleared);
    return !cleared.empty() || d.name.isSet() || d.socialName.isSet() || d.recordNumber.isSet() || d.birthDate.isSet()
        || d.cpf.isSet() || d.cns.isSet() || d.phone.isSet() || d.primaryDiagnosisIcd11 || d.gender;
}

void PersonFormController::check(bool complete)
{
    m_errors.clear();
    m_hints.clear();
    checkNumber(QStringLiteral("cpf"), m_cpf, cpfDigits, complete);
    checkNumber(QStringLiteral("cns"), m_cns, cnsDigits, complete);
    if (complete && m_name.trimmed().isEmpty() && m_recordNumber.trimmed().isEmpty()) {
        m_errors[QStringLiteral("name")] = tr("Escreva o nome ou o número do prontuário.");
    }
    const QString code = m_diagnosis.trimmed().toUpper();
    m_suggestions.clear();
    if (!code.isEmpty() && !isIcd11(code)) {
        for (const QString& like : diagnosesLike(m_diagnosis.trimmed(), 4)) {
            m_suggestions.append(
                QVariantMap{{QStringLiteral("code"), like}, {QStringLiteral("text"), diagnosisText(like)}});
        }
        if (complete || (m_suggestions.isEmpty() && code.size() >= 4)) {
            m_errors[QStringLiteral("diagnosis")] = tr("Não tem a forma de um código da CID-11, como 6A70 ou 6B40.1.");
        }
    } else if (!code.isEmpty()) {
        const QString name = diagnosisName(code.left(4));
        m_hints[QStringLiteral("diagnosis")] = name.isEmpty() ? tr("Código fora da lista usual; confira.") : name;
    }
    const bool consents = m_recordingConsent || m_researchConsent;
    if (complete && consents && m_consentDate.isEmpty()) {
        m_errors[QStringLiteral("consentDate")] = tr("Escreva a data do termo assinado.");
    }
    // What the site refused stands at its field until the field says something else.
    for (auto refusal = m_refusals.begin(); refusal != m_refusals.end(); ++refusal) {
        const QString text = property(refusal.key().toLatin1().constData()).toString();
        if (!m_errors.contains(refusal.key()) && m_refusedText.value(refusal.key()).toString() == text) {
            m_errors[refusal.key()] = refusal.value();
        }
    }
    emit checked();
}

void PersonFormController::checkNumber(const QString& field, const QString& text, int digits, bool complete)
{
    const QString typed = digitsOf(text);
    if (typed.isEmpty()) {
        return;
    }
    const auto missing = digits - static_cast<int>(typed.size());
    if (missing > 0) {
        const QString said = tr("Faltam %n dígito(s).", nullptr, missing);
        (complete ? m_errors : m_hints)[field] = said;
        return;
    }
    const std::string number = typed.toStdString();
    const bool valid =
        field == QLatin1String("cpf") ? events::parseCpf(number).has_value() : events::parseCns(number).has_value();
    if (!valid) {
        m_errors[field] = tr("Os dígitos de verificação não conferem: há um número trocado.");
        return;
    }
    const QVariantMap taken = m_taken.value(field).toMap();
    if (taken.value(QStringLiteral("text")).toString() != typed) {
        lookForTaken(field, typed);
    } else if (const QString who = taken.value(QStringLiteral("who")).toString(); !who.isEmpty()) {
        m_errors[field] = tr("Este número já é de %1.").arg(who);
    } else {
        m_hints[field] = tr("Número válido.");
    }
}

void PersonFormController::lookForTaken(const QString& field, const QString& digits)
{
    m_site->ask(
        this,
        [number = digits.toStdString(), self = m_person.toStdString()](site::Site& site) -> base::Result<std::string> {
            const auto found = projections::listPeople(site.database(), site.vault(), number);
            if (!found) {
                return tl::unexpected(found.error());
            }
            if (found->people.empty() || found->people.front().id.toString() == self) {
                return std::string();
            }
            const auto& other = found->people.front();
            return other.calledName().empty() ? other.recordNumber : other.calledName();
        },
        [this, field, digits](const base::Result<std::string>& who) {
            m_taken[field] = QVariantMap{{QStringLiteral("text"), digits},
                                         {QStringLiteral("who"), who ? toQString(*who) : QString()}};
            check(m_complete);
        });
}

void PersonFormController::lookForAlike()
{
    const QString key = m_name.trimmed() + QLatin1Char('\n') + m_birthDate;
    if (!m_person.isEmpty() || key == m_alikeKey) {
        return;
    }
    m_alikeKey = key;
    const int number = ++m_alikeNumber;
    constexpr qsizetype leastLetters = 4;
    if (m_name.trimmed().size() < leastLetters) {
        setAlike({});
        return;
    }
    m_site->ask(
        this,
        [name = m_name.toStdString(), born = m_birthDate.toStdString()](site::Site& site) {
            return projections::peopleLike(site.database(), site.vault(), name, born);
        },
        [this, number](const base::Result<std::vector<projections::Likeness>>& found) {
            if (number != m_alikeNumber) {
                return;
            }
            std::vector<std::pair<projections::PersonEntry, bool>> people;
            for (const auto& like : found ? *found : std::vector<projections::Likeness>()) {
                people.emplace_back(like.person, like.birthDate);
            }
            setAlike(people);
        });
}

void PersonFormController::setAlike(const std::vector<std::pair<projections::PersonEntry, bool>>& people)
{
    QVariantList alike;
    for (const auto& [person, sameBirthDate] : people) {
        QStringList facts;
        if (!person.recordNumber.empty()) {
            facts.append(tr("prontuário %1").arg(toQString(person.recordNumber)));
        }
        if (sameBirthDate) {
            facts.append(tr("mesma data de nascimento"));
        }
        if (person.lastSession) {
            facts.append(tr("última sessão em %1").arg(shortDate(toQDateTime(*person.lastSession).date())));
        }
        alike.append(QVariantMap{{QStringLiteral("person"), toQString(person.id.toString())},
                                 {QStringLiteral("name"), toQString(person.calledName())},
                                 {QStringLiteral("facts"), facts.join(QStringLiteral(" · "))}});
    }
    if (alike != m_alike) {
        m_alike = alike;
        m_nobodyAlike = false;
        emit alikeChanged();
    }
}

events::PersonDetails PersonFormController::details() const
{
    events::PersonDetails d;
    const std::pair<events::Personal&, QString> members[] = {
        {d.name, m_name.simplified()},   {d.socialName, m_socialName.simplified()},
        {d.cpf, digitsOf(m_cpf)},        {d.recordNumber, m_recordNumber.simplified()},
        {d.cns, digitsOf(m_cns)},        {d.birthDate, m_birthDate},
        {d.phone, m_phone.simplified()},
    };
    for (const auto& [member, text] : members) {
        if (!text.isEmpty()) {
            member = events::Personal(text.toStdString());
        }
    }
    if (const QString code = m_diagnosis.trimmed().toUpper(); !code.isEmpty()) {
        d.primaryDiagnosisIcd11 = code.toStdString();
        if (const QString pair = icd10Of(code.left(4)); !pair.isEmpty()) {
            d.primaryDiagnosisIcd10 = pair.toStdString();
        }
    }
    if (!m_gender.isEmpty()) {
        d.gender = m_gender.toStdString();
    }
    return d;
}

events::PersonDetails PersonFormController::changes(std::vector<std::string>& cleared) const
{
    events::PersonDetails d = details();
    const projections::PersonEntry& entry = m_card->entry;
    struct Member {
        const char* column;
        events::Personal& now;
        const std::string& before;
    };
    const Member members[] = {
        {"name", d.name, entry.name},
        {"social_name", d.socialName, entry.socialName},
        {"record_number", d.recordNumber, entry.recordNumber},
        {"birth_date", d.birthDate, m_card->birthDate},
        {"cpf", d.cpf, m_card->cpf},
        {"cns", d.cns, m_card->cns},
        {"phone", d.phone, m_card->phone},
    };
    for (const Member& member : members) {
        if (member.now.text == member.before) {
            member.now = {};
        } else if (!member.now.isSet() && !member.before.empty()) {
            cleared.emplace_back(member.column);
        }
    }
    const auto compare = [&cleared](const char* column, std::optional<std::string>& now, const std::string& before) {
        if (now == before) {
            now.reset();
        } else if (!now && !before.empty()) {
            cleared.emplace_back(column);
        }
    };
    const bool sameDiagnosis = d.primaryDiagnosisIcd11.value_or("") == entry.primaryDiagnosisIcd11;
    if (sameDiagnosis) {
        d.primaryDiagnosisIcd10.reset(); // another pair may have been chosen for the same code
    } else {
        compare("primary_diagnosis_icd10", d.primaryDiagnosisIcd10, m_card->primaryDiagnosisIcd10);
    }
    compare("primary_diagnosis_icd11", d.primaryDiagnosisIcd11, entry.primaryDiagnosisIcd11);
    compare("gender", d.gender, entry.gender);
    return d;
}

void PersonFormController::save()
{
    if (m_saving || !m_ready) {
        return;
    }
    m_complete = true;
    check(true);
    if (!m_errors.isEmpty()) {
        return;
    }
    if (!m_alike.isEmpty() && !m_nobodyAlike) {
        m_errors[QStringLiteral("form")] = tr("Diga antes se é uma das pessoas já registradas com nome parecido.");
        emit checked();
        return;
    }
    m_saving = true;
    emit savingChanged();
    m_card ? saveChanges() : saveNew();
}

void PersonFormController::saveNew()
{
    std::vector<events::ConsentRecorded> consents;
    const auto date = base::parseDate(m_consentDate.toStdString());
    for (const auto& [given, kind] : {std::pair(m_recordingConsent, events::ConsentKind::Recording),
                                      std::pair(m_researchConsent, events::ConsentKind::Research)}) {
        if (given && date) {
            events::ConsentRecorded consent;
            consent.kind = kind;
            consent.date = *date;
            consent.givenBy = m_guardian ? "guardian" : "self";
            consents.push_back(consent);
        }
    }
    m_site->change(
        this,
        [details = details(), consents](site::Site& site) { return registerWithConsents(site, details, consents); },
        [this](const base::Result<base::PersonId>& person) { finish(person); });
}

void PersonFormController::saveChanges()
{
    std::vector<std::string> cleared;
    const events::PersonDetails changed = changes(cleared);
    const base::PersonId person = m_card->entry.id;
    if (!isChanged()) {
        finish(person);
        return;
    }
    m_site->change(
        this,
        [person, changed, cleared, seen = m_card->entry.version](site::Site& site) -> base::Result<base::PersonId> {
            const auto updated = site::updatePerson(site, person, changed, cleared, seen);
            return updated ? base::Result<base::PersonId>(person) : tl::unexpected(updated.error());
        },
        [this](const base::Result<base::PersonId>& updated) { finish(updated); });
}

void PersonFormController::finish(const base::Result<base::PersonId>& person)
{
    m_saving = false;
    emit savingChanged();
    if (person) {
        emit saved(toQString(person->toString()));
    } else {
        refuse(person.error());
    }
}

void PersonFormController::refuse(const base::Error& error)
{
    const std::pair<const char*, const char*> fields[] = {
        {"record_number", "recordNumber"}, {"cpf", "cpf"},   {"cns", "cns"},
        {"birth_date", "birthDate"},       {"name", "name"}, {"phone", "phone"},
        {"date", "consentDate"},
    };
    QString field = QStringLiteral("form");
    for (const auto& [member, name] : fields) {
        if (error.subject == member) {
            field = QLatin1String(name);
        }
    }
    m_refusals = {{field, describe(error)}};
    m_refusedText = {{field, property(field.toLatin1().constData()).toString()}};
    check(m_complete);
}

} // namespace voither::ui
