// SPDX-License-Identifier: GPL-3.0-or-later
#include "record/record_controller.h"

#include <algorithm>

#include "desktop/wording.h"
#include "site/editing.h"

namespace voither::ui {

namespace {

using recording::ChannelLevel;
using recording::RecorderState;
using recording::RecordingBreak;
using recording::SoundFormat;

constexpr int tickMilliseconds = 50;
constexpr int noteMilliseconds = 1000;
constexpr int retryMilliseconds = 3000;
/// A break that nobody would notice is no mark.
constexpr double leastMarkedBreak = 1; // seconds

/// Whom a recording is about.
struct RecordSubject {
    std::string name;
    int sessionNumber = 0;
    std::optional<base::Date> consent;
};

base::Result<RecordSubject> readSubject(site::Site& site, const base::PersonId& person)
{
    const auto entry = projections::findPerson(site.database(), person);
    if (!entry) {
        return tl::unexpected(entry.error());
    }
    if (!*entry) {
        return base::failure(base::ErrorCode::PersonUnknown, person.toString());
    }
    return RecordSubject{(*entry)->calledName().empty() ? (*entry)->recordNumber : (*entry)->calledName(),
                         static_cast<int>((*entry)->sessions) + 1, (*entry)->consentDate};
}

} // namespace

/// Sound that is only measured, before anything is recorded.
struct RecordController::Monitor {
    Monitor(const SoundFormat& format, std::shared_ptr<recording::SampleRing> source)
        : ring(std::move(source))
        , meter(format)
        , block(ring->capacityFrames() * static_cast<std::size_t>(format.channels))
    {
    }

    /// Whether there was any.
    bool drain()
    {
        const std::size_t frames = ring->read(block);
        meter.push(std::span(block).first(frames * static_cast<std::size_t>(ring->format().channels)));
        return frames > 0;
    }

    std::shared_ptr<recording::SampleRing> ring;
    recording::LevelMeter meter;
    std::vector<std::int16_t> block;
    int quietTicks = 0;
};

RecordController::RecordController(SiteThread& site, QObject* parent)
    : QObject(parent)
    , m_site(site)
{
    m_ticks.setInterval(tickMilliseconds);
    connect(&m_ticks, &QTimer::timeout, this, &RecordController::tick);
    m_noteTimer.setSingleShot(true);
    m_noteTimer.setInterval(noteMilliseconds);
    connect(&m_noteTimer, &QTimer::timeout, this, &RecordController::saveNotes);
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

void RecordController::findDevices()
{
    if (!m_capture) {
        m_capture = std::make_unique<AudioCapture>();
        connect(m_capture.get(), &AudioCapture::devicesChanged, this, &RecordController::devicesAreOthers);
        connect(m_capture.get(), &AudioCapture::failed, this, &RecordController::captureFailed);
        emit devicesChanged();
    }
}

QList<CaptureDevice> RecordController::known() const
{
    return m_capture ? m_capture->devices() : QList<CaptureDevice>();
}

void RecordController::show(const QString& person)
{
    m_shown = true;
    m_pagePerson = person;
    findDevices();
    if (m_phase != Idle) {
        return;
    }
    const auto id = base::PersonId::parse(person.toStdString());
    const base::PersonId shown = id.value_or(base::PersonId());
    if (shown != m_person) {
        m_person = shown;
        m_loaded = false;
        m_personName.clear();
        m_consentDate = {};
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
                m_personName = toQString(subject->name);
                m_sessionNumber = subject->sessionNumber;
                m_consentDate = subject->consent ? toQDate(*subject->consent) : QDate();
            } else {
                setRefusal(describe(subject.error()));
            }
            emit subjectChanged();
            listen();
        });
}

QByteArray RecordController::chosenDevice() const
{
    const auto devices = known();
    const bool there = std::any_of(devices.begin(), devices.end(),
                                   [this](const CaptureDevice& device) { return device.id == m_device; });
    return there ? m_device : devices.isEmpty() ? QByteArray() : devices.first().id;
}

QStringList RecordController::devices() const
{
    QStringList names;
    for (const CaptureDevice& device : known()) {
        names.append(device.name);
    }
    return names;
}

int RecordController::deviceIndex() const
{
    const auto devices = known();
    const QByteArray chosen = chosenDevice();
    for (qsizetype i = 0; i < devices.size(); ++i) {
        if (devices[i].id == chosen) {
            return static_cast<int>(i);
        }
    }
    return -1;
}

QString RecordController::deviceName() const
{
    return devices().value(deviceIndex());
}

int RecordController::channels() const
{
    if (m_recorder) {
        return m_recorder->format().channels;
    }
    const int index = deviceIndex();
    return m_wantedChannels > 0 ? m_wantedChannels : index < 0 ? 1 : known().at(index).channels;
}

void RecordController::chooseDevice(int index)
{
    const auto devices = known();
    if (index < 0 || index >= devices.size() || devices[index].id == m_capture->device()) {
        return;
    }
    m_device = devices[index].id;
    emit devicesChanged();
    if (m_recorder) {
        connectDevice();
    } else {
        listen();
    }
}

void RecordController::chooseChannels(int channels)
{
    if (!m_recorder && channels >= 1 && channels <= 2) {
        m_wantedChannels = channels;
        emit devicesChanged();
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
    const auto format = m_capture->formatFor(chosenDevice(), channels());
    if (!format) {
        setSound(NoDevice);
        return;
    }
    auto ring = std::make_shared<recording::SampleRing>(*format, 1);
    m_monitor = std::make_unique<Monitor>(*format, ring);
    m_capture->start(chosenDevice(), std::move(ring));
    m_ticks.start();
}

void RecordController::silence()
{
    if (m_monitor) {
        m_capture->stop();
        m_monitor.reset();
        m_ticks.stop();
        emit advanced();
    }
}

/// The recording goes on with the chosen device.
void RecordController::connectDevice()
{
    const QByteArray device = chosenDevice();
    const auto format = m_capture->formatFor(device, m_recorder->format().channels);
    m_capture->stop();
    if (!format) {
        if (m_sound == Heard) {
            setSound(NoDevice);
        }
        return;
    }
    m_capture->start(device, m_recorder->connect(*format));
    emit devicesChanged();
}

void RecordController::devicesAreOthers()
{
    emit devicesChanged();
    if (m_recorder && m_phase == Recording && !m_capture->isRunning()) {
        connectDevice();
    } else if (!m_recorder && !m_capture->isRunning()) {
        listen();
    }
}

void RecordController::captureFailed(AudioCapture::Failure failure)
{
    setSound(failure == AudioCapture::Failure::DeviceGone      ? DeviceGone
                 : failure == AudioCapture::Failure::NotOpened ? NotOpened
                                                               : ServerStopped);
    if (m_recorder && m_phase == Recording && failure == AudioCapture::Failure::DeviceGone && !devices().isEmpty()) {
        connectDevice();
    }
    emit devicesChanged();
}

void RecordController::setSound(Sound sound)
{
    if (sound != m_sound) {
        m_sound = sound;
        emit stateChanged();
    }
}

// --- while it runs ---

double RecordController::seconds() const
{
    return m_recorder ? m_recorder->format().secondsOf(m_status.recordedFrames) : 0;
}

double RecordController::savedSeconds() const
{
    return m_recorder ? m_recorder->format().secondsOf(m_status.savedFrames) : 0;
}

double RecordController::lostSeconds() const
{
    return m_recorder ? m_recorder->format().secondsOf(m_status.lostFrames) : 0;
}

QList<double> RecordController::levels() const
{
    QList<double> levels;
    for (const ChannelLevel& level : m_status.levels) {
        levels.append(static_cast<double>(level.rmsDb));
    }
    return levels;
}

QList<double> RecordController::peaks() const
{
    QList<double> peaks;
    for (const ChannelLevel& level : m_status.levels) {
        peaks.append(static_cast<double>(level.peakDb));
    }
    return peaks;
}

QList<bool> RecordController::clipped() const
{
    QList<bool> clipped;
    for (const ChannelLevel& level : m_status.levels) {
        clipped.append(level.clipped);
    }
    return clipped;
}

void RecordController::tick()
{
    if (m_recorder) {
        follow(m_recorder->status());
        // A sound server that was started again is not announced.
        m_ticksWithoutDevice = m_capture->isRunning() ? 0 : m_ticksWithoutDevice + 1;
        if (m_phase == Recording && m_ticksWithoutDevice * tickMilliseconds >= retryMilliseconds) {
            m_ticksWithoutDevice = 0;
            connectDevice();
        }
    } else if (m_monitor) {
        const bool heard = m_monitor->drain();
        m_monitor->quietTicks = heard ? 0 : m_monitor->quietTicks + 1;
        m_status.levels = m_monitor->meter.levels();
        if (heard) {
            setSound(Heard);
        } else if (m_monitor->quietTicks * tickMilliseconds > 2000 && m_capture->isRunning()) {
            setSound(NoSound);
        }
    }
    emit advanced();
}

void RecordController::follow(const recording::RecorderStatus& status)
{
    m_status = status;
    const auto width = static_cast<std::size_t>(m_recorder->format().channels);
    const auto fresh = m_recorder->columns(m_columns.size() / width);
    m_columns.insert(m_columns.end(), fresh.begin(), fresh.end());
    if (status.state == RecorderState::Recording) {
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
    if (m_status.breaks == m_breaks) {
        return;
    }
    const auto breaks = m_recorder->breaks();
    for (; m_breaks < breaks.size(); ++m_breaks) {
        const RecordingBreak& gap = breaks[m_breaks];
        if (gap.seconds < leastMarkedBreak) {
            continue;
        }
        const bool wanted = gap.cause == RecordingBreak::Cause::Pause;
        auto mark = newMark(wanted ? events::MarkKind::Pause : events::MarkKind::Interruption,
                            m_recorder->format().secondsOf(gap.frame));
        mark.lengthSeconds = gap.seconds;
        m_marks.add(mark);
        write(mark);
    }
}

void RecordController::start()
{
    if (m_phase != Idle || !m_loaded) {
        return;
    }
    const auto format = m_capture->formatFor(chosenDevice(), channels());
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
    m_recorder = std::make_shared<recording::SessionRecorder>(std::move(begun.object), format);
    m_status = m_recorder->status();
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
        m_recorder->pause();
    } else {
        m_recorder->resume();
    }
    emit stateChanged();
}

// --- marks and notes ---

events::SessionMarked RecordController::newMark(events::MarkKind kind, double seconds) const
{
    events::SessionMarked mark;
    mark.mark = base::Uuid::generate(base::SystemClock().now());
    mark.session = m_recording->session;
    mark.person = m_recording->person;
    mark.kind = kind;
    mark.seconds = seconds;
    return mark;
}

int RecordController::mark()
{
    if (m_phase != Recording) {
        return -1;
    }
    const auto mark = newMark(events::MarkKind::Mark, seconds());
    write(mark);
    return m_marks.add(mark);
}

void RecordController::wordMark(int row, const QString& text)
{
    if (m_recording && text != m_marks.textAt(row)) {
        m_marks.word(row, text);
        write(m_marks.at(row));
    }
}

void RecordController::removeMark(int row)
{
    if (!m_recording) {
        return;
    }
    events::SessionMarked mark = m_marks.at(row);
    m_marks.remove(row);
    mark.removed = true;
    write(mark);
}

void RecordController::write(const events::SessionMarked& mark)
{
    m_unwritten.push_back(mark);
    writeMarks();
}

/// One after the other; behind the lock they wait.
void RecordController::writeMarks()
{
    if (m_writing || m_unwritten.empty()) {
        return;
    }
    m_writing = true;
    m_site.ask(
        this, [mark = m_unwritten.front()](site::Site& site) { return site::markSession(site, mark); },
        [this](const base::Result<base::Uuid>& written) {
            m_writing = false;
            if (written) {
                m_unwritten.erase(m_unwritten.begin());
                writeMarks();
            } else if (written.error().code != base::ErrorCode::Locked) {
                setRefusal(describe(written.error()));
            }
        });
}

void RecordController::setNotes(const QString& notes)
{
    if (notes != m_notes) {
        m_notes = notes;
        emit notesChanged();
        m_noteTimer.start();
    }
}

void RecordController::saveNotes()
{
    if (!m_recording || areNotesSaved() || m_notes.trimmed().isEmpty()) {
        return;
    }
    m_site.ask(
        this,
        [recording = *m_recording, note = m_note, text = m_notes.toStdString()](site::Site& site) {
            return site::noteRecording(site, recording, note, text);
        },
        [this, text = m_notes](const base::Result<base::Uuid>& written) {
            if (written) {
                m_note = *written;
                m_savedNotes = text;
                emit notesChanged();
            } else if (written.error().code != base::ErrorCode::Locked) {
                setRefusal(describe(written.error()));
            }
        });
}

// --- the end ---

void RecordController::endCapture()
{
    m_capture->stop();
    m_noteTimer.stop();
    saveNotes();
    setPhase(Finishing);
}

void RecordController::finish()
{
    if (m_phase != Recording) {
        return;
    }
    endCapture();
    m_job.start([recorder = m_recorder](const base::Progress&) { return recorder->stop(); },
                [this](const base::Result<recording::RecordedSound>& sound) {
                    follow(m_recorder->status());
                    emit advanced();
                    if (!sound && sound.error().code == base::ErrorCode::DiskFull && !m_wasRefused) {
                        // What is held in memory is written when there is room. Asked again, it ends without.
                        m_wasRefused = true;
                        setPhase(Recording);
                        failed(sound.error());
                        return;
                    }
                    m_ticks.stop();
                    if (!sound) {
                        m_recorder.reset(); // its object is closed by who finishes the recording
                    }
                    const events::RecordingStarted recording = *m_recording;
                    storeRecording(recording, false);
                });
}

void RecordController::storeRecording(const events::RecordingStarted& recording, bool afterCrash)
{
    using Finish = std::shared_ptr<site::RecordingFinish>;
    m_site.ask(
        this,
        [recording](site::Site& site) -> base::Result<Finish> {
            auto finish = site::RecordingFinish::begin(site, recording);
            return finish ? base::Result<Finish>(std::move(*finish)) : tl::unexpected(finish.error());
        },
        [this, afterCrash](const base::Result<Finish>& begun) {
            if (!begun) {
                failed(begun.error());
                return;
            }
            m_job.start([finish = *begun](const base::Progress& progress) { return finish->take(progress); },
                        [this, afterCrash, finish = *begun](const base::Result<>& taken) {
                            if (!taken) {
                                failed(taken.error());
                                return;
                            }
                            m_site.change(
                                this, [finish](site::Site& site) { return finish->commit(site); },
                                [this, afterCrash](const base::Result<site::FinishedRecording>& done) {
                                    if (done) {
                                        stored(*done, afterCrash);
                                    } else {
                                        failed(done.error());
                                    }
                                });
                        });
        });
}

void RecordController::stored(const site::FinishedRecording& done, bool afterCrash)
{
    const QString person = toQString(done.person.toString());
    const QString session = done.durationSeconds ? toQString(done.session.toString()) : QString();
    if (!afterCrash) {
        reset();
        emit finished(person, session);
        return;
    }
    m_left.erase(m_left.begin());
    if (done.durationSeconds) {
        const int minutes = static_cast<int>(*done.durationSeconds / 60 + 0.5);
        m_recovered = minutes < 1
            ? tr("Uma gravação que foi interrompida está no prontuário: %n segundo(s).", nullptr,
                 static_cast<int>(*done.durationSeconds + 0.5))
            : tr("Uma gravação que foi interrompida está no prontuário: %n minuto(s).", nullptr, minutes);
        m_recoveredPerson = person;
        m_recoveredSession = session;
        emit recoveredChanged();
    }
    if (m_left.empty()) {
        reset();
    } else {
        storeRecording(m_left.front(), true);
    }
}

/// What was recorded lies safe; it is finished when the site is opened next.
void RecordController::failed(const base::Error& error)
{
    if (error.code != base::ErrorCode::Locked) {
        setRefusal(describe(error));
    }
    if (m_phase == Finishing) {
        m_left.clear();
        reset();
    }
}

void RecordController::discard()
{
    if (m_phase != Recording) {
        return;
    }
    endCapture();
    const events::RecordingStarted recording = *m_recording;
    m_recorder.reset();
    m_ticks.stop();
    m_site.change(
        this, [recording](site::Site& site) { return site::discardRecording(site, recording); },
        [this](const base::Result<>& done) {
            if (done) {
                reset();
                emit discarded();
            } else {
                failed(done.error());
            }
        });
}

void RecordController::withdrawConsent(bool keepUntilNow)
{
    if (m_phase != Recording) {
        return;
    }
    m_site.ask(
        this,
        [person = m_recording->person](site::Site& site) {
            events::ConsentWithdrawn withdrawal;
            withdrawal.person = person;
            withdrawal.kind = events::ConsentKind::Recording;
            withdrawal.date = base::localDate(site.clock().now(), site.clock().zoneId());
            return site::withdrawConsent(site, withdrawal);
        },
        [this, keepUntilNow](const base::Result<>& withdrawn) {
            if (!withdrawn) {
                setRefusal(describe(withdrawn.error()));
            }
            if (keepUntilNow) {
                finish();
            } else {
                discard();
            }
        });
    // Nothing is recorded from the moment on at which it was said.
    if (!m_paused) {
        togglePause();
    }
}

void RecordController::siteLocked()
{
    silence();
}

void RecordController::siteOpened()
{
    listen();
    writeMarks();
    saveNotes();
    if (m_phase != Idle) {
        return;
    }
    m_site.ask(
        this, [](site::Site& site) { return projections::openRecordings(site.database()); },
        [this](const base::Result<std::vector<events::RecordingStarted>>& open) {
            if (open && !open->empty() && m_phase == Idle) {
                m_left = *open;
                setPhase(Finishing);
                storeRecording(m_left.front(), true);
            }
        });
}

void RecordController::forgetRecovered()
{
    m_recovered.clear();
    emit recoveredChanged();
}

void RecordController::reset()
{
    m_ticks.stop();
    m_recorder.reset();
    m_recording.reset();
    m_status = {};
    m_columns.clear();
    m_breaks = 0;
    m_paused = false;
    m_wasRefused = false;
    m_diskRefusal.clear();
    m_marks.clear();
    m_notes.clear();
    m_savedNotes.clear();
    m_note = {};
    setPhase(Idle);
    emit stateChanged();
    emit notesChanged();
    emit advanced();
    if (m_shown) {
        show(m_pagePerson);
    }
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
