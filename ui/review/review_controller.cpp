// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/review_controller.h"

#include <algorithm>

#include "base/messages.h"
#include "base/resources.h"
#include "desktop/wording.h"
#include "extraction/extract.h"
#include "site/analysis.h"
#include "transcript/edit.h"

namespace voither::ui {

namespace {

using transcript::Transcript;

/// The sessions are in Portuguese where their transcript does not say otherwise.
constexpr const char* usualLanguage = "pt-BR";

transcript::Role roleNamed(const QString& voice)
{
    return voice == QLatin1String("patient")  ? transcript::Role::Patient
        : voice == QLatin1String("therapist") ? transcript::Role::Therapist
                                              : transcript::Role::Other;
}

struct Analysed {
    site::SessionMaterial material;
    extraction::Measurement measurement;
};

base::Result<Analysed> measure(site::SessionMaterial material, const base::Progress& progress)
{
    const std::string& spoken = material.transcript.language;
    const auto extractor = extraction::Extractor::create(base::resourceDir(), spoken.empty() ? usualLanguage : spoken);
    if (!extractor) {
        return tl::unexpected(extractor.error());
    }
    auto measurement = site::analyse(material, **extractor, {}, progress);
    if (!measurement) {
        return tl::unexpected(measurement.error());
    }
    return Analysed{std::move(material), std::move(*measurement)};
}

} // namespace

ReviewController::ReviewController(QObject* parent)
    : QObject(parent)
{
    connect(&m_player, &AudioPlayer::positionChanged, this, [this] { m_transcript.setPosition(m_player.position()); });
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
        m_transcript.setTranscript(m_data.transcript.value_or(Transcript()));
        m_waveform.setTranscript(m_transcript.transcript());
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

void ReviewController::run(Command command)
{
    m_waiting.append(std::move(command));
    runNext();
}

void ReviewController::runNext()
{
    if (m_writing || m_waiting.isEmpty() || !m_site) {
        return;
    }
    m_writing = true;
    m_site->change(
        this,
        [command = m_waiting.takeFirst(), session = m_session, seen = m_data.session.version](site::Site& site) {
            return command(site, session, seen);
        },
        [this](const base::Result<>& done) {
            m_writing = false;
            setRefusal(done ? QString() : describe(done.error()));
            if (!done) {
                m_waiting.clear(); // they were meant for what this one would have made
                load();
            }
        });
}

void ReviewController::change(site::TranscriptChange change)
{
    run([change = std::move(change)](site::Site& site, const base::SessionId& session, std::int64_t seen) {
        return site::changeTranscript(site, session, change, seen);
    });
}

void ReviewController::editText(int segment, const QString& text)
{
    change([segment, text = text.toStdString()](const Transcript& before) {
        return transcript::withText(before, static_cast<std::size_t>(segment), text);
    });
}

void ReviewController::split(int segment, int character)
{
    const int offset = m_transcript.byteOffset(segment, character);
    change([segment, offset](const Transcript& before) {
        return transcript::splitAtOffset(before, static_cast<std::size_t>(segment), static_cast<std::size_t>(offset));
    });
}

void ReviewController::mergeWithNext(int segment)
{
    change([segment](const Transcript& before) {
        return transcript::mergeWithNext(before, static_cast<std::size_t>(segment));
    });
}

void ReviewController::renameSpeaker(const QString& from, const QString& to)
{
    change([from = from.toStdString(), to = to.toStdString()](const Transcript& before) {
        return transcript::renameSpeaker(before, from, to);
    });
}

void ReviewController::swapSpeakers(const QString& one, const QString& other)
{
    change([one = one.toStdString(), other = other.toStdString()](const Transcript& before) {
        return transcript::swapSpeakers(before, one, other);
    });
}

void ReviewController::setSpeaker(int segment, const QString& speaker)
{
    change([segment, speaker = speaker.toStdString()](const Transcript& before) {
        return transcript::withSpeaker(before, static_cast<std::size_t>(segment), speaker);
    });
}

void ReviewController::setRole(const QString& speaker, const QString& voice)
{
    change([speaker = speaker.toStdString(), role = roleNamed(voice)](const Transcript& before) {
        return transcript::withRole(before, speaker, role);
    });
}

void ReviewController::replaceAll(const QString& replacement)
{
    change([search = m_transcript.searched(), replacement = replacement.toStdString()](const Transcript& before) {
        return transcript::withReplaced(before, search, replacement);
    });
}

void ReviewController::undo()
{
    run([](site::Site& site, const base::SessionId& session, std::int64_t seen) {
        return site::undoEdit(site, session, seen);
    });
}

void ReviewController::redo()
{
    run([](site::Site& site, const base::SessionId& session, std::int64_t seen) {
        return site::redoEdit(site, session, seen);
    });
}

void ReviewController::dispute(const QString& column, const QString& remarks)
{
    run([column = column.toStdString(),
         remarks = remarks.trimmed().toStdString()](site::Site& site, const base::SessionId& session, std::int64_t) {
        return site::disputeMeasurement(site, session, column, remarks);
    });
}

void ReviewController::withdrawDispute(const QString& column)
{
    run([column = column.toStdString()](site::Site& site, const base::SessionId& session, std::int64_t) {
        return site::withdrawDispute(site, session, column);
    });
}

void ReviewController::analyse()
{
    if (m_analysis.isRunning() || !m_site) {
        return;
    }
    m_site->ask(
        this, [session = m_session](site::Site& site) { return site::loadSession(site, session); },
        [this](base::Result<site::SessionMaterial> material) {
            if (!material || m_analysis.isRunning()) {
                setRefusal(material ? QString() : describe(material.error()));
                return;
            }
            auto taken = std::make_shared<site::SessionMaterial>(std::move(*material));
            m_analysis.start([taken](const base::Progress& progress) { return measure(std::move(*taken), progress); },
                             [this](base::Result<Analysed> analysed) {
                                 if (!analysed) {
                                     const bool cancelled = analysed.error().code == base::ErrorCode::Cancelled;
                                     setRefusal(cancelled ? QString() : describe(analysed.error()));
                                     return;
                                 }
                                 auto result = std::make_shared<Analysed>(std::move(*analysed));
                                 m_site->change(
                                     this,
                                     [result](site::Site& site) {
                                         return site::storeMeasurement(site, result->material, result->measurement);
                                     },
                                     [this](const base::Result<>& stored) {
                                         setRefusal(stored ? QString() : describe(stored.error()));
                                     });
                             });
        });
}

} // namespace voither::ui
