// SPDX-License-Identifier: GPL-3.0-or-later
#include "record/record_controller.h"

#include <utility>

#include "desktop/wording.h"

namespace voither::ui {

namespace {

using recording::RecorderState;
using recording::RecordingBreak;
using recording::SoundFormat;

constexpr int tickMilliseconds = 50;
constexpr int retryMilliseconds = 3000;
constexpr int patienceMilliseconds = 2000;
/// A break that nobody would notice is no mark.
constexpr double leastMarkedBreak = 1; // seconds

} // namespace

RecordController::RecordController(SiteThread& site, QObject* parent)
    : QObject(parent)
    , m_site(site)
    , m_journal(site)
    , m_store(site)
{
    m_ticks.setInterval(tickMilliseconds);
    connect(&m_ticks, &QTimer::timeout, this, &RecordController::tick);
    connect(&m_input, &RecordInput::devicesChanged, this, &RecordController::devicesAreOthers);
    connect(&m_input, &RecordInput::failed, this, &RecordController::captureFailed);
    connect(&m_journal, &RecordJournal::notesChanged, this, &RecordController::notesChanged);
    connect(&m_journal, &RecordJournal::refused, this, &RecordController::setRefusal);
    connect(&m_site, &SiteThread::changed, this, [this] {
        if (m_phase == Idle && m_shown) {
            loadSubject();
        }
    });
}

RecordController::~RecordController() = default;

// --- whom and with what ---

QString RecordController::person() const
{
    return m_person.isNull() ? QString() : toQString(m_person.toString());
}

QString RecordController::consentDay() const
{
    return isConsented() ? shortDate(m_subject.consentDate) : QString();
}

void RecordController::show(const QString& person)
{
    m_shown = true;
    m_pagePerson = person;
    m_input.find();
    if (m_phase != Idle) {
        return;
    }
    const auto id = base::PersonId::parse(person.toStdString());
    const base::PersonId shown = id.value_or(base::PersonId());
    if (shown != m_person) {
        m_person = shown;
        m_loaded = false;
        m_subject = {};
        setRefusal({});
    }
    emit subjectChanged();
    loadSubject();
}

void RecordController::hide()
{
    m_shown = false;
    silence();
}

void RecordController::loadSubject()
{
    m_site.ask(
        this, [person = m_person](site::Site& site) { return readSubject(site, person); },
        [this, person = m_person](const base::Result<RecordSubject>& subject) {
            if (person != m_person || m_phase != Idle) {
                return;
            }
            m_loaded = true;
            if (subject) {
                m_subject = *subject;
            } else {
                setRefusal(describe(subject.error()));
            }
            emit subjectChanged();
            listen();
        });
}

QStringList RecordController::devices() const
{
    QStringList names;
    for (const CaptureDevice& device : m_input.devices()) {
        names.append(device.name);
    }
    return names;
}

int RecordController::channels() const
{
    return m_live.recorder() ? m_live.recorder()->format().channels : m_input.channels();
}

void RecordController::chooseDevice(int index)
{
    const auto devices = m_input.devices();
    if (index < 0 || index >= devices.size() || devices[index].id == m_input.running()) {
        return;
    }
    forgetReplaced();
    m_connected = {};
    m_input.choose(devices[index].id);
    if (m_live.recorder()) {
        connectDevice();
    } else {
        listen();
    }
}

void RecordController::chooseChannels(int channels)
{
    if (!m_live.recorder() && channels >= 1 && channels <= 2) {
        m_input.chooseChannels(channels);
        listen();
    }
}

/// Nobody is listened to without consent.
void RecordController::listen()
{
    silence();
    if (!m_shown || m_phase != Idle || !isConsented()) {
        return;
    }
    if (!m_input.listen()) {
        setSound(NoDevice);
        return;
    }
    m_quietTicks = 0;
    m_ticks.start();
}

void RecordController::silence()
{
    if (m_input.isListening()) {
        m_input.stop();
        m_ticks.stop();
        emit advanced();
    }
}

/// The recording goes on with the chosen device, or with another one when that is not there.
void RecordController::connectDevice()
{
    m_quietTicks = 0;
    if (!m_input.record(*m_live.recorder())) {
        if (m_sound == Heard) {
            setSound(NoDevice);
        }
        return;
    }
    const CaptureDevice before = std::exchange(m_connected, m_input.device());
    if (!before.id.isEmpty() && before.id != m_connected.id) {
        m_replaced = before.name;
        emit stateChanged();
    }
    emit devicesChanged();
}

void RecordController::devicesAreOthers()
{
    emit devicesChanged();
    const QByteArray chosen = m_input.device().id;
    // What runs and is not there any more says itself why, when there is no other one.
    if (m_input.isRunning() && (chosen.isEmpty() || chosen == m_input.running())) {
        return;
    }
    if (m_live.recorder() && m_phase == Recording) {
        connectDevice();
    } else if (!m_live.recorder()) {
        listen();
    }
}

void RecordController::captureFailed(CaptureFailure failure)
{
    setSound(failure == CaptureFailure::DeviceGone      ? DeviceGone
                 : failure == CaptureFailure::NotOpened ? NotOpened
                                                        : ServerStopped);
}

void RecordController::setSound(Sound sound)
{
    if (sound != m_sound) {
        m_sound = sound;
        emit stateChanged();
    }
}

// --- while it runs ---

void RecordController::tick()
{
    if (m_live.recorder()) {
        follow();
        // A device that could not be opened may be free by now.
        m_quietTicks = m_input.isRunning() ? 0 : m_quietTicks + 1;
        if (m_phase == Recording && m_quietTicks * tickMilliseconds >= retryMilliseconds) {
            connectDevice();
        }
    } else if (m_input.isListening()) {
        const auto levels = m_input.heard();
        m_quietTicks = levels ? 0 : m_quietTicks + 1;
        if (levels) {
            m_live.setLevels(*levels);
            setSound(Heard);
        } else if (m_quietTicks * tickMilliseconds > patienceMilliseconds && m_input.isRunning()) {
            setSound(NoSound);
        }
    }
    emit advanced();
}

void RecordController::follow()
{
    m_live.follow();
    const recording::RecorderStatus& status = m_live.status();
    if (status.state == RecorderState::Recording && m_input.isRunning()) {
        setSound(Heard);
    } else if (status.state == RecorderState::Silent && m_sound == Heard && m_phase == Recording) {
        setSound(NoSound);
    }
    const QString refused = status.error ? describe(*status.error) : QString();
    if (refused != m_diskRefusal) {
        m_diskRefusal = refused;
        emit stateChanged();
    }
    noteBreaks();
}

void RecordController::noteBreaks()
{
    for (const RecordingBreak& gap : m_live.takeBreaks()) {
        if (gap.seconds >= leastMarkedBreak) {
            m_journal.mark(gap.cause == RecordingBreak::Cause::Pause ? events::MarkKind::Pause
                                                                     : events::MarkKind::Interruption,
                           m_live.recorder()->format().secondsOf(gap.frame), gap.seconds);
        }
    }
}

void RecordController::start()
{
    if (m_phase != Idle || !m_loaded) {
        return;
    }
    const auto format = m_input.format();
    if (!format) {
        setSound(NoDevice);
        return;
    }
    silence();
    setRefusal({});
    setPhase(Starting);
    m_site.change(
        this,
        [request = site::RecordingRequest{.person = m_person, .format = *format}](site::Site& site) {
            return site::beginRecording(site, request);
        },
        [this](base::Result<site::BegunRecording> begun) {
            if (begun) {
                begin(std::move(*begun));
            } else {
                setPhase(Idle);
                failed(begun.error());
                listen();
            }
        });
}

void RecordController::begin(site::BegunRecording begun)
{
    m_recording = begun.recording;
    const SoundFormat format{static_cast<int>(begun.recording.sampleRate), static_cast<int>(begun.recording.channels)};
    m_live.begin(std::make_shared<recording::SessionRecorder>(std::move(begun.object), format));
    m_connected = {};
    m_journal.begin(begun.recording);
    m_sound = Heard;
    connectDevice();
    m_ticks.start();
    setPhase(Recording);
    emit stateChanged();
}

void RecordController::togglePause()
{
    if (m_phase != Recording) {
        return;
    }
    m_paused = !m_paused;
    if (m_paused) {
        m_live.recorder()->pause();
    } else {
        m_live.recorder()->resume();
    }
    emit stateChanged();
}

int RecordController::mark()
{
    return m_phase == Recording ? m_journal.mark(events::MarkKind::Mark, seconds()) : -1;
}

void RecordController::wordMark(int row, const QString& text)
{
    m_journal.wordMark(row, text);
}

void RecordController::removeMark(int row)
{
    m_journal.removeMark(row);
}

void RecordController::setPhase(Phase phase)
{
    m_phase = phase;
    emit phaseChanged();
}

void RecordController::setRefusal(const QString& text)
{
    m_refusal = text;
    emit refusalChanged();
}

} // namespace voither::ui
