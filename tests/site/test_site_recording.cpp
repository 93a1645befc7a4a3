// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest>
#include <random>
#include <unistd.h>

#include "audio/decoder.h"
#include "child.h"
#include "projections/notes.h"
#include "projections/people.h"
#include "projections/sessions.h"
#include "recording/session_recorder.h"
#include "site/editing.h"
#include "site/objects.h"
#include "site/recordings.h"
#include "site/verification.h"
#include "site_folder.h"

using namespace voither;
using test::Child;
using test::must;
using test::SiteFolder;

namespace {

constexpr recording::SoundFormat stereo{16000, 2};

/// Frames that tell their own number: in the first channel its low bits, in the second its high ones.
std::vector<std::int16_t> numbered(std::uint64_t first, std::size_t frames)
{
    std::vector<std::int16_t> sound;
    for (std::uint64_t i = first; i < first + frames; ++i) {
        sound.push_back(static_cast<std::int16_t>(i & 0x7fffU));
        sound.push_back(static_cast<std::int16_t>(i >> 15U));
    }
    return sound;
}

base::PersonId registerSomebody(site::Site& site, bool withConsent)
{
    events::PersonDetails details;
    details.recordNumber = std::string("77");
    const auto person = must(site::registerPerson(site, details));
    if (withConsent) {
        events::ConsentRecorded consent;
        consent.person = person;
        consent.date = *base::parseDate("2026-03-03");
        must(site::recordConsent(site, consent));
    }
    return person;
}

/// Records that much at once.
events::RecordingStarted record(site::Site& site, const base::PersonId& person, std::size_t frames)
{
    auto begun = must(site::beginRecording(site, {.person = person, .format = stereo}));
    recording::SessionRecorder recorder(std::move(begun.object), stereo);
    recorder.connect(stereo)->write(numbered(0, frames));
    must(recorder.stop());
    return begun.recording;
}

/// How many frames a session's recording has; nothing where one of them is not in its place.
std::optional<std::uint64_t> numberedFrames(site::Site& site, const base::SessionId& session)
{
    const auto objects = must(projections::audioOf(site.database(), session));
    auto reader = must(site::openRecording(site, objects.at(0)));
    const auto decoder =
        must(audio::Decoder::open(std::make_unique<vault::ObjectReader>(std::move(reader)), "recording"));
    std::vector<std::int16_t> block(8192);
    std::uint64_t frames = 0;
    for (;;) {
        const std::size_t count = must(decoder->read(std::span(block)));
        if (count == 0) {
            return frames;
        }
        if (!std::equal(block.begin(), block.begin() + static_cast<std::ptrdiff_t>(2 * count),
                        numbered(frames, count).begin())) {
            return std::nullopt;
        }
        frames += count;
    }
}

/// Gives frames to a recorder as a device does, and tells how many of them it was given before they are given.
[[noreturn]] void recordUntilKilled(const std::filesystem::path& folder, const base::PersonId& person, int pipe)
{
    static const base::SystemClock clock;
    const auto site = must(site::Site::open(folder, {}, test::sitePassphrase, clock, test::cheapCost));
    auto begun = must(site::beginRecording(*site, {.person = person, .format = stereo}));
    recording::SessionRecorder recorder(std::move(begun.object), stereo);
    const auto ring = recorder.connect(stereo);
    const auto start = recording::sinceBoot();
    for (std::uint64_t frames = 0;;) {
        const auto now = recording::sinceBoot();
        const auto due = static_cast<std::uint64_t>(std::chrono::duration<double>(now - start).count() * 16000);
        ring->write(numbered(frames, static_cast<std::size_t>(due - frames)));
        frames = due;
        test::report(pipe, std::to_string(frames) + ' ' + std::to_string(recorder.status().savedFrames));
        ::usleep(15'000);
    }
}

} // namespace

class TestSiteRecording : public QObject {
    Q_OBJECT

private slots:
    void aRecordingBecomesASessionWithItsSound()
    {
        const SiteFolder folder;
        const auto site = folder.open();
        const auto person = registerSomebody(*site, true);
        const auto recording = record(*site, person, 100'000);
        QVERIFY(must(projections::sessionsOf(site->database(), person)).empty());
        const auto finished = must(site::finishRecording(*site, recording, {}));
        QCOMPARE(finished.durationSeconds, std::optional(6.25));
        QCOMPARE(finished.damagedSeconds, 0.0);
        const auto sessions = must(projections::sessionsOf(site->database(), person));
        QCOMPARE(sessions.size(), std::size_t{1});
        QVERIFY(sessions[0].id == recording.session && finished.session == recording.session);
        QCOMPARE(sessions[0].processingStatus, std::string("recorded"));
        QVERIFY(sessions[0].therapist == site->vault().user().id);
        QVERIFY(sessions[0].sessionDatetime == recording.startedAt);
        QCOMPARE(numberedFrames(*site, recording.session), std::optional(std::uint64_t{100'000}));
        QVERIFY(must(projections::openRecordings(site->database())).empty());
        QVERIFY(!std::filesystem::exists(vault::objectPath(folder.path(), recording.object)));
        QVERIFY(must(site::verify(*site, {})).findings.empty());
    }

    void withoutConsentNothingBegins()
    {
        const SiteFolder folder;
        const auto site = folder.open();
        const auto person = registerSomebody(*site, false);
        QCOMPARE(test::codeOf(site::beginRecording(*site, {.person = person, .format = stereo})),
                 std::string("ConsentMissing"));
        const auto nobody = base::PersonId::generate(site->clock().now());
        QCOMPARE(test::codeOf(site::beginRecording(*site, {.person = nobody, .format = stereo})),
                 std::string("PersonUnknown"));
        const auto consented = must(projections::findPerson(site->database(), person));
        events::ConsentRecorded consent;
        consent.person = person;
        consent.date = *base::parseDate("2026-03-03");
        must(site::recordConsent(*site, consent));
        QCOMPARE(must(site::beginRecording(*site, {.person = person, .format = stereo})).recording.consentDate,
                 consent.date);
        events::ConsentWithdrawn withdrawal;
        withdrawal.person = person;
        withdrawal.date = *base::parseDate("2026-03-04");
        must(site::withdrawConsent(*site, withdrawal));
        QCOMPARE(test::codeOf(site::beginRecording(*site, {.person = person, .format = stereo})),
                 std::string("ConsentMissing"));
        QCOMPARE(test::objectFiles(folder.path()).size(), std::size_t{1});
    }

    void anUnfinishedRecordingIsNeverALeftover()
    {
        const SiteFolder folder;
        base::PersonId person;
        events::RecordingStarted recording;
        {
            const auto site = folder.open();
            person = registerSomebody(*site, true);
            auto begun = must(site::beginRecording(*site, {.person = person, .format = stereo}));
            recording = begun.recording;
            recording::SessionRecorder recorder(std::move(begun.object), stereo);
            recorder.connect(stereo)->write(numbered(0, 20'000));
        }
        for (int i = 0; i < 2; ++i) {
            const auto site = folder.open();
            QCOMPARE(must(projections::openRecordings(site->database())).size(), std::size_t{1});
            QVERIFY(std::filesystem::exists(vault::objectPath(folder.path(), recording.object)));
            QVERIFY(must(site::verify(*site, {})).findings.empty());
        }
        const auto site = folder.open();
        // A first try that is not committed takes nothing away.
        {
            const auto finish = must(site::RecordingFinish::begin(*site, recording));
            must(finish->take({}));
        }
        const auto open = must(projections::openRecordings(site->database()));
        const auto finished = must(site::finishRecording(*site, open.at(0), {}));
        QCOMPARE(numberedFrames(*site, finished.session), std::optional(std::uint64_t{20'000}));
        QVERIFY(must(site::verify(*site, {})).findings.empty());
    }

    void aRecordingWithoutSoundLeavesNoSession()
    {
        const SiteFolder folder;
        const auto site = folder.open();
        const auto person = registerSomebody(*site, true);
        const auto finished = must(site::finishRecording(*site, record(*site, person, 0), {}));
        QVERIFY(!finished.durationSeconds);
        QVERIFY(must(projections::sessionsOf(site->database(), person)).empty());
        QVERIFY(must(projections::openRecordings(site->database())).empty());
        QVERIFY(test::objectFiles(folder.path()).empty());
    }

    void aDiscardedRecordingIsGone()
    {
        const SiteFolder folder;
        const auto site = folder.open();
        const auto person = registerSomebody(*site, true);
        must(site::discardRecording(*site, record(*site, person, 1000)));
        QVERIFY(must(projections::sessionsOf(site->database(), person)).empty());
        QVERIFY(must(projections::openRecordings(site->database())).empty());
        QVERIFY(test::objectFiles(folder.path()).empty());
        QVERIFY(must(site::verify(*site, {})).findings.empty());
    }

    void marksAreSetMovedWordedAndRemoved()
    {
        const SiteFolder folder;
        const auto site = folder.open();
        const auto person = registerSomebody(*site, true);
        const auto recording = record(*site, person, 1000);
        events::SessionMarked late{{}, recording.session, person, events::MarkKind::Mark, 20, {}, false, {}};
        late.text = std::string("combinou ir ao grupo");
        late.mark = must(site::markSession(*site, late));
        events::SessionMarked early{{}, recording.session, person, events::MarkKind::Interruption, 5, 61.5, false, {}};
        early.mark = must(site::markSession(*site, early));
        late.text = std::string("combinou ir à oficina");
        QVERIFY(must(site::markSession(*site, late)) == late.mark);
        must(site::finishRecording(*site, recording, {}));
        auto marks = must(projections::marksOf(site->database(), site->vault(), recording.session));
        QCOMPARE(marks.size(), std::size_t{2});
        QVERIFY(marks[0].kind == events::MarkKind::Interruption && marks[0].lengthSeconds == 61.5);
        QCOMPARE(marks[1].text, std::string("combinou ir à oficina"));
        QCOMPARE(marks[1].seconds, 20.0);
        early.removed = true;
        must(site::markSession(*site, early));
        marks = must(projections::marksOf(site->database(), site->vault(), recording.session));
        QCOMPARE(marks.size(), std::size_t{1});
        QVERIFY(must(site::verify(*site, {})).findings.empty());
    }

    void aNoteIsKeptWhileItIsBeingRecorded()
    {
        const SiteFolder folder;
        const auto site = folder.open();
        const auto recording = record(*site, registerSomebody(*site, true), 1000);
        const auto note = must(site::noteRecording(*site, recording, {}, "Chegou no"));
        QVERIFY(must(site::noteRecording(*site, recording, note, "Chegou no horário.")) == note);
        must(site::finishRecording(*site, recording, {}));
        const auto notes = must(projections::notesOf(site->database(), site->vault(), recording.person));
        QCOMPARE(notes.size(), std::size_t{1});
        QCOMPARE(notes[0].text, std::string("Chegou no horário."));
        QVERIFY(notes[0].session == recording.session);
        // It is an ordinary draft from now on.
        must(site::signNote(*site, recording.person, note, notes[0].version));
    }

    void aKilledProcessLosesAtMostOneSecond()
    {
        const SiteFolder folder;
        base::PersonId person;
        {
            const auto site = folder.open();
            person = registerSomebody(*site, true);
        }
        std::mt19937 random(std::random_device{}());
        std::uint64_t worst = 0;
        for (int round = 0; round < 5; ++round) {
            Child child([&](int pipe) { recordUntilKilled(folder.path(), person, pipe); });
            child.line();
            ::usleep(static_cast<useconds_t>(300'000 + random() % 1'200'000));
            child.kill();
            const std::string lines = child.finish();
            const auto last = lines.find_last_of('\n', lines.size() - 2);
            std::istringstream words(lines.substr(last + 1));
            std::uint64_t given = 0;
            std::uint64_t saved = 0;
            words >> given >> saved;
            QVERIFY(given > 0);

            const auto site = folder.open();
            const auto open = must(projections::openRecordings(site->database()));
            QCOMPARE(open.size(), std::size_t{1});
            const auto finished = must(site::finishRecording(*site, open[0], {}));
            const auto kept =
                finished.durationSeconds ? numberedFrames(*site, finished.session) : std::optional<std::uint64_t>(0);
            QVERIFY(kept);
            QVERIFY(*kept >= saved);
            QVERIFY2(*kept + 16'000 >= given, std::to_string(given - *kept).c_str());
            worst = std::max(worst, given - *kept);
            QVERIFY(must(site::verify(*site, {})).findings.empty());
        }
        qInfo("at most %.3f s lost", static_cast<double>(worst) / 16'000);
    }
};

QTEST_GUILESS_MAIN(TestSiteRecording)
#include "test_site_recording.moc"
