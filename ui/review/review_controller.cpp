// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/review_controller.h"

#include <algorithm>

#include "base/messages.h"
#include "desktop/wording.h"

namespace voither::ui {

ReviewController::ReviewController(QObject* parent)
    : QObject(parent)
{
    connect(&m_player, &AudioPlayer::positionChanged, this, [this] { m_transcript.setPosition(m_player.position()); });
    connect(&m_marks, &SessionMarksModel::written, this, &ReviewController::write);
}

void ReviewController::setSite(SiteThread* site)
{
    if (site == m_site) {
        return;
    }
    m_site = site;
    connect(site, &SiteThread::changed, this, &ReviewController::load);
    emit subjectChanged();
    reload();
}

void ReviewController::setSession(const QString& id)
{
    if (id == m_sessionText) {
        return;
    }
    m_sessionText = id;
    m_session = base::SessionId::parse(id.toStdString()).value_or(base::SessionId());
    m_loading = true;
    emit subjectChanged();
    reload();
}

void ReviewController::reload()
{
    if (!m_site || m_session.isNull()) {
        return;
    }
    m_waiting.clear();
    m_writing = false;
    load();
    openRecording();
}

void ReviewController::load()
{
    m_site->ask(
        this, [session = m_session](site::Site& site) { return loadReview(site, session); },
        [this](base::Result<ReviewData> data) { show(std::move(data)); });
}

void ReviewController::show(base::Result<ReviewData> data)
{
    m_error = data ? QString() : describe(data.error());
    if (data && data->session.id != m_session) {
        return; // another session was opened meanwhile
    }
    const bool first = m_loading;
    m_loading = false;
    if (data) {
        m_data = std::move(*data);
        m_transcript.setTranscript(m_data.transcript.value_or(transcript::Transcript()));
        m_waveform.setTranscript(m_transcript.transcript());
        showMarks();
        m_dimensions.setRows(m_data.dimensions);
        if (first) {
            m_note.open(m_site, m_data.session.person, m_session);
        }
        if (m_chosen.isEmpty() && !m_data.dimensions.empty()) {
            const auto measured = std::find_if(m_data.dimensions.begin(), m_data.dimensions.end(),
                                               [](const DimensionRow& row) { return row.value.has_value(); });
            choose(measured == m_data.dimensions.end() ? QString() : toQString(measured->descriptor->name));
        }
        showEvidence();
    }
    emit loaded();
    runNext();
}

void ReviewController::showMarks()
{
    std::vector<Waveform::Mark> signs;
    for (const projections::SessionMark& mark : m_data.marks) {
        signs.push_back({mark.seconds, mark.kind != events::MarkKind::Mark});
    }
    m_waveform.setMarks(std::move(signs));
    m_marks.setMarks(m_data.session.person, m_data.session.id, m_data.marks);
}

void ReviewController::openRecording()
{
    m_drawn = false;
    m_drawing.cancel();
    m_site->ask(
        this, [session = m_session](site::Site& site) { return openSound(site, session); },
        [this](base::Result<ReviewSound> sound) {
            if (!sound) {
                setRefusal(describe(sound.error()));
                return;
            }
            if (!sound->recording) {
                m_player.close();
                m_waveform.setPeaks({});
                m_drawn = true;
                emit drawnChanged();
                return;
            }
            m_player.open(std::move(sound->recording), m_sessionText.toStdString(), sound->duration);
            draw(std::move(sound->peaks));
        });
}

void ReviewController::draw(site::PeakSource peaks)
{
    if (m_drawing.isRunning()) {
        return;
    }
    auto source = std::make_shared<site::PeakSource>(std::move(peaks));
    m_drawing.start([source](const base::Progress& progress) { return site::takePeaks(std::move(*source), progress); },
                    [this](base::Result<audio::PeakPyramid> taken) {
                        if (taken) {
                            m_waveform.setPeaks(std::move(*taken));
                        } else {
                            setRefusal(describe(taken.error()));
                        }
                        m_drawn = true;
                        emit drawnChanged();
                    });
}

QString ReviewController::person() const
{
    return m_data.calledName.empty() ? tr("Prontuário %1").arg(toQString(m_data.recordNumber))
                                     : toQString(m_data.calledName);
}

QString ReviewController::personId() const
{
    return m_data.session.person.isNull() ? QString() : toQString(m_data.session.person.toString());
}

QDateTime ReviewController::heldAt() const
{
    return toQDateTime(m_data.session.sessionDatetime);
}

QString ReviewController::sessionType() const
{
    return m_data.session.sessionType == "group"     ? tr("grupo")
        : m_data.session.sessionType == "assessment" ? tr("avaliação")
                                                     : tr("individual");
}

QString ReviewController::setting() const
{
    return m_data.session.setting == "teletherapy" ? tr("à distância") : tr("presencial");
}

QString ReviewController::transcriptOutlook() const
{
    switch (m_data.outlook) {
    case TranscriptOutlook::Consent:
        return QStringLiteral("consent");
    case TranscriptOutlook::Engine:
        return QStringLiteral("engine");
    case TranscriptOutlook::Ready:
        return QStringLiteral("ready");
    case TranscriptOutlook::Queued:
        return QStringLiteral("queued");
    case TranscriptOutlook::Failed:
        return QStringLiteral("failed");
    case TranscriptOutlook::None:
        break;
    }
    return QStringLiteral("none");
}

QString ReviewController::transcriptFailure() const
{
    return m_data.transcriptError ? describe(*m_data.transcriptError) : QString();
}

QStringList ReviewController::qualityNotes() const
{
    QStringList notes;
    if (m_data.evidence) {
        for (const std::string& note : m_data.evidence->quality.notes) {
            notes.append(toQString(base::say(uiLanguage(), "extraction.notes." + note)));
        }
    }
    return notes;
}

/// Those beside which nothing stands come first.
QVariantList ReviewController::safetyMentions() const
{
    std::vector<extraction::SafetyMention> mentions;
    if (m_data.evidence && m_data.evidence->safety) {
        mentions = *m_data.evidence->safety;
    }
    std::stable_partition(mentions.begin(), mentions.end(),
                          [](const extraction::SafetyMention& mention) { return mention.labels.empty(); });
    QVariantList shown;
    for (const extraction::SafetyMention& mention : mentions) {
        QStringList words;
        for (const extraction::EvidenceSpan& span : mention.spans) {
            words.append(toQString(span.text).remove(QLatin1Char('<'))); // it is no mark-up
        }
        QStringList about{toQString(base::say(uiLanguage(), "safety.kinds." + mention.kind))};
        for (const std::string& label : mention.labels) {
            about.append(toQString(base::say(uiLanguage(), "safety.labels." + label)));
        }
        const int segment = mention.spans.empty() ? -1 : static_cast<int>(mention.spans.front().segment);
        shown.append(QVariantMap{{"words", words.join(QLatin1Char(' '))},
                                 {"about", about.join(QStringLiteral(", "))},
                                 {"segment", segment}});
    }
    return shown;
}

QString ReviewController::qualitySummary() const
{
    const QStringList notes = qualityNotes();
    return notes.size() > 1 ? tr("%1 e mais %2").arg(notes.first()).arg(notes.size() - 1) : notes.value(0);
}

void ReviewController::choose(const QString& column)
{
    if (column == m_chosen) {
        return;
    }
    m_chosen = column;
    emit chosenChanged();
    showEvidence();
}

void ReviewController::showEvidence()
{
    std::vector<extraction::EvidenceSpan> spans;
    for (std::size_t i = 0; m_data.evidence && i < extraction::dimensionCount; ++i) {
        if (m_chosen == toQString(extraction::columns()[i].name)) {
            spans = m_data.evidence->dimensions[i].evidence;
        }
    }
    m_transcript.setEvidence(spans);
    m_evidence.setSpans(std::move(spans));
}

void ReviewController::setRefusal(const QString& text)
{
    if (text != m_refusal) {
        m_refusal = text;
        emit refusalChanged();
    }
}

} // namespace voither::ui
