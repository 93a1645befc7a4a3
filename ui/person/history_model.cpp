// SPDX-License-Identifier: GPL-3.0-or-later
#include "person/history_model.h"

#include <QLocale>
#include <array>
#include <utility>

#include "desktop/wording.h"
#include "person/intervention_words.h"

namespace voither::ui {

namespace {

constexpr std::int64_t pageSize = 60;

QString memberName(const std::string& member)
{
    static constexpr std::array<std::pair<const char*, const char*>, 16> names{{
        {"record_number", QT_TRANSLATE_NOOP("voither::ui::HistoryModel", "número do prontuário")},
        {"name", QT_TRANSLATE_NOOP("voither::ui::HistoryModel", "nome")},
        {"social_name", QT_TRANSLATE_NOOP("voither::ui::HistoryModel", "nome social")},
        {"cpf", QT_TRANSLATE_NOOP("voither::ui::HistoryModel", "CPF")},
        {"cns", QT_TRANSLATE_NOOP("voither::ui::HistoryModel", "CNS")},
        {"birth_date", QT_TRANSLATE_NOOP("voither::ui::HistoryModel", "data de nascimento")},
        {"phone", QT_TRANSLATE_NOOP("voither::ui::HistoryModel", "telefone")},
        {"age_range", QT_TRANSLATE_NOOP("voither::ui::HistoryModel", "faixa de idade")},
        {"gender", QT_TRANSLATE_NOOP("voither::ui::HistoryModel", "gênero")},
        {"education_level", QT_TRANSLATE_NOOP("voither::ui::HistoryModel", "escolaridade")},
        {"socioeconomic_score", QT_TRANSLATE_NOOP("voither::ui::HistoryModel", "situação socioeconômica")},
        {"primary_diagnosis_icd11", QT_TRANSLATE_NOOP("voither::ui::HistoryModel", "diagnóstico (CID-11)")},
        {"primary_diagnosis_icd10", QT_TRANSLATE_NOOP("voither::ui::HistoryModel", "diagnóstico (CID-10)")},
        {"secondary_diagnoses", QT_TRANSLATE_NOOP("voither::ui::HistoryModel", "outros diagnósticos")},
        {"medication_history", QT_TRANSLATE_NOOP("voither::ui::HistoryModel", "medicações anteriores")},
        {"trauma_scores", QT_TRANSLATE_NOOP("voither::ui::HistoryModel", "escalas de trauma")},
    }};
    for (const auto& [key, name] : names) {
        if (member == key) {
            return HistoryModel::tr(name);
        }
    }
    return toQString(member);
}

QString consentText(const site::HistoryEntry& entry, bool given)
{
    const bool recording = entry.consent == events::ConsentKind::Recording;
    const QString day = entry.consentDate ? shortDate(toQDate(*entry.consentDate)) : QString();
    if (given) {
        const QString text = recording ? HistoryModel::tr("Registrou o consentimento para gravar, dado em %1")
                                       : HistoryModel::tr("Registrou o consentimento para pesquisa, dado em %1");
        return entry.guardian ? HistoryModel::tr("%1 por responsável").arg(text.arg(day)) : text.arg(day);
    }
    return (recording ? HistoryModel::tr("Registrou a retirada do consentimento para gravar, em %1")
                      : HistoryModel::tr("Registrou a retirada do consentimento para pesquisa, em %1"))
        .arg(day);
}

QString updateText(const site::HistoryEntry& entry)
{
    QStringList members;
    for (const std::string& member : entry.members) {
        members.append(memberName(member));
    }
    return HistoryModel::tr("Corrigiu o cadastro: %1").arg(members.join(QStringLiteral(", ")));
}

/// A sentence that fits with and without a session: "... da sessão 4".
QString ofSession(const QString& with, const QString& without, std::int64_t number)
{
    return number > 0 ? with.arg(number) : without;
}

QString what(const site::HistoryEntry& entry)
{
    using events::EventType;
    const std::int64_t number = entry.sessionNumber;
    switch (entry.type.value_or(EventType::SiteCreated)) {
    case EventType::PersonRegistered:
        return HistoryModel::tr("Registrou a pessoa");
    case EventType::PersonUpdated:
        return updateText(entry);
    case EventType::ConsentRecorded:
        return consentText(entry, true);
    case EventType::ConsentWithdrawn:
        return consentText(entry, false);
    case EventType::SessionHeld:
        return HistoryModel::tr("Registrou a sessão %1").arg(number);
    case EventType::AudioAttached:
        return HistoryModel::tr("Guardou a gravação da sessão %1").arg(number);
    case EventType::TranscriptAttached:
        return HistoryModel::tr("Guardou a transcrição da sessão %1").arg(number);
    case EventType::TranscriptEdited:
        return HistoryModel::tr("Corrigiu a transcrição da sessão %1").arg(number);
    case EventType::DimensionsMeasured:
        return HistoryModel::tr("Analisou a sessão %1").arg(number);
    case EventType::NoteWritten:
        return ofSession(HistoryModel::tr("Escreveu na nota da sessão %1"), HistoryModel::tr("Escreveu uma nota"),
                         number);
    case EventType::NoteSigned:
        return ofSession(HistoryModel::tr("Assinou a nota da sessão %1"), HistoryModel::tr("Assinou uma nota"), number);
    case EventType::RecordingStarted:
        return ofSession(HistoryModel::tr("Começou a gravar a sessão %1"),
                         HistoryModel::tr("Começou a gravar uma sessão"), number);
    case EventType::RecordingEnded:
        return ofSession(HistoryModel::tr("Terminou a gravação da sessão %1"),
                         HistoryModel::tr("Terminou a gravação de uma sessão"), number);
    case EventType::SessionMarked:
        return ofSession(HistoryModel::tr("Marcou um momento da sessão %1"),
                         HistoryModel::tr("Marcou um momento de uma sessão"), number);
    case EventType::InterventionRecorded:
        return HistoryModel::tr("Registrou uma intervenção: %1")
            .arg(interventionName(toQString(entry.interventionType)).toLower());
    default:
        return HistoryModel::tr("Mudança feita por uma versão mais nova do programa");
    }
}

} // namespace

void HistoryModel::setSite(SiteThread* site)
{
    if (site == m_site) {
        return;
    }
    m_site = site;
    connect(site, &SiteThread::changed, this, &HistoryModel::reload);
    emit siteChanged();
    // The person is set beside the site; both are there when the event loop is back.
    QMetaObject::invokeMethod(this, &HistoryModel::reload, Qt::QueuedConnection);
}

void HistoryModel::reload()
{
    const auto id = base::PersonId::parse(m_person.toStdString()).value_or(base::PersonId());
    const int reading = ++m_reading;
    m_site->ask(
        this, [id](site::Site& site) { return site::historyOf(site, id, 0, pageSize); },
        [this, reading](const base::Result<std::vector<site::HistoryEntry>>& page) {
            if (reading != m_reading) {
                return;
            }
            beginResetModel();
            m_entries = page ? *page : std::vector<site::HistoryEntry>();
            m_more = std::ssize(m_entries) == pageSize;
            m_error = page ? QString() : describe(page.error());
            m_loading = false;
            endResetModel();
            emit loaded();
        });
}

bool HistoryModel::canFetchMore(const QModelIndex& parent) const
{
    return !parent.isValid() && m_more;
}

void HistoryModel::fetchMore(const QModelIndex& parent)
{
    if (!canFetchMore(parent)) {
        return;
    }
    m_more = false; // until this page is here
    const auto id = base::PersonId::parse(m_person.toStdString()).value_or(base::PersonId());
    m_site->ask(
        this,
        [id, before = m_entries.back().position](site::Site& site) {
            return site::historyOf(site, id, before, pageSize);
        },
        [this, reading = m_reading](const base::Result<std::vector<site::HistoryEntry>>& page) {
            if (reading != m_reading || !page || page->empty()) {
                return;
            }
            const int first = rowCount();
            beginInsertRows({}, first, first + static_cast<int>(page->size()) - 1);
            m_entries.insert(m_entries.end(), page->begin(), page->end());
            m_more = std::ssize(*page) == pageSize;
            endInsertRows();
        });
}

int HistoryModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_entries.size());
}

QVariant HistoryModel::data(const QModelIndex& index, int role) const
{
    const site::HistoryEntry& entry = m_entries.at(static_cast<std::size_t>(index.row()));
    switch (role) {
    case Qt::DisplayRole:
    case WhatRole:
        return what(entry);
    case WhoRole:
        return entry.userName.empty() ? tr("usuário de outro computador") : toQString(entry.userName);
    case WhenRole:
        return QLocale().toString(toQDateTime(entry.at).time(), QStringLiteral("HH:mm"));
    case DayRole:
        return QLocale().toString(toQDateTime(entry.at).date(), QLocale::LongFormat);
    default:
        return {};
    }
}

QHash<int, QByteArray> HistoryModel::roleNames() const
{
    return {{WhatRole, "what"}, {WhoRole, "who"}, {WhenRole, "when"}, {DayRole, "day"}};
}

} // namespace voither::ui
