// SPDX-License-Identifier: GPL-3.0-or-later
// How a recording ends: finished, discarded, with a withdrawn consent, by a crash.
#include "desktop/wording.h"
#include "record/record_controller.h"
#include "site/editing.h"

namespace voither::ui {

void RecordController::endCapture()
{
    m_input.stop();
    m_journal.saveNotes();
    setPhase(Finishing);
}

void RecordController::finish()
{
    if (m_phase != Recording) {
        return;
    }
    endCapture();
    m_ending.start([recorder = m_live.recorder()](const base::Progress&) { return recorder->stop(); },
                   [this](const base::Result<recording::RecordedSound>& sound) {
                       follow();
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
                           m_live.end(); // its object is closed by who finishes the recording
                       }
                       m_store.store(*m_recording, [this](const base::Result<site::FinishedRecording>& done) {
                           if (done) {
                               stored(*done);
                           } else {
                               failed(done.error());
                           }
                       });
                   });
}

void RecordController::stored(const site::FinishedRecording& done)
{
    const QString person = toQString(done.person.toString());
    const QString session = done.durationSeconds ? toQString(done.session.toString()) : QString();
    reset();
    emit finished(person, session);
}

/// What was recorded lies safe; it is finished when the site is opened next.
void RecordController::failed(const base::Error& error)
{
    if (error.code != base::ErrorCode::Locked) {
        setRefusal(describe(error));
    }
    if (m_phase == Finishing) {
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
    m_live.end();
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
    m_journal.writeWaiting();
    if (m_phase != Idle) {
        return;
    }
    const auto begun = [this] {
        const bool isFree = m_phase == Idle;
        if (isFree) {
            setPhase(Finishing);
        }
        return isFree;
    };
    const auto each = [this](const base::Result<site::FinishedRecording>& done) {
        if (done) {
            recover(*done);
        } else if (done.error().code != base::ErrorCode::Locked) {
            setRefusal(describe(done.error()));
        }
    };
    m_store.storeLeft(begun, each, [this] { reset(); });
}

void RecordController::recover(const site::FinishedRecording& done)
{
    if (!done.durationSeconds) {
        return;
    }
    const int minutes = qRound(*done.durationSeconds / 60);
    m_recovered = minutes < 1
        ? tr("Uma gravação que foi interrompida está no prontuário: %n segundo(s).", nullptr,
             qRound(*done.durationSeconds))
        : tr("Uma gravação que foi interrompida está no prontuário: %n minuto(s).", nullptr, minutes);
    m_recoveredPerson = toQString(done.person.toString());
    m_recoveredSession = toQString(done.session.toString());
    emit recoveredChanged();
}

void RecordController::forgetRecovered()
{
    m_recovered.clear();
    emit recoveredChanged();
}

void RecordController::forgetReplaced()
{
    m_replaced.clear();
    emit stateChanged();
}

void RecordController::reset()
{
    m_ticks.stop();
    m_live.end();
    m_recording.reset();
    m_connected = {};
    m_paused = false;
    m_wasRefused = false;
    m_diskRefusal.clear();
    m_replaced.clear();
    m_journal.clear();
    setPhase(Idle);
    emit stateChanged();
    emit advanced();
    if (m_shown) {
        show(m_pagePerson);
    }
}

} // namespace voither::ui
