// SPDX-License-Identifier: GPL-3.0-or-later
// What a person does with a session under review.
#include "desktop/wording.h"
#include "review/review_controller.h"
#include "site/recordings.h"
#include "transcript/edit.h"

namespace voither::ui {

namespace {

using transcript::Transcript;

transcript::Role roleNamed(const QString& voice)
{
    return voice == QLatin1String("patient")  ? transcript::Role::Patient
        : voice == QLatin1String("therapist") ? transcript::Role::Therapist
                                              : transcript::Role::Other;
}

} // namespace

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

void ReviewController::write(const events::SessionMarked& mark)
{
    run([mark](site::Site& site, const base::SessionId&, std::int64_t) -> base::Result<> {
        const auto marked = site::markSession(site, mark);
        return marked ? base::Result<>() : tl::unexpected(marked.error());
    });
}

void ReviewController::analyse()
{
    if (m_analysis.isRunning() || !m_site) {
        return;
    }
    m_measuring.start(*m_site, m_session, [this](const base::Result<>& stored) {
        const bool cancelled = !stored && stored.error().code == base::ErrorCode::Cancelled;
        setRefusal(stored || cancelled ? QString() : describe(stored.error()));
    });
}

} // namespace voither::ui
