// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest>
#include <stop_token>

#include "audio/decoder.h"
#include "audio/voice_tracker.h"
#include "base/file.h"
#include "extraction/measurement_json.h"
#include "projections/measurements.h"
#include "projections/people.h"
#include "projections/sessions.h"
#include "site/analysis.h"
#include "site/editing.h"
#include "site/recording_peaks.h"
#include "site_folder.h"
#include "spoken_session.h"
#include "transcript/read.h"

using namespace voither;
using test::codeOf;
using test::must;
using test::SiteFolder;
using test::SpokenSession;

namespace {

constexpr extraction::Options fewWords{.minimumWords = 5, .threads = 1};

std::vector<std::int16_t> decodeAll(audio::Decoder& decoder)
{
    std::vector<std::int16_t> all;
    std::vector<std::int16_t> block(8192 * static_cast<std::size_t>(decoder.channels()));
    for (;;) {
        const auto frames = must(decoder.read(std::span(block)));
        if (frames == 0) {
            return all;
        }
        all.insert(all.end(), block.begin(),
                   block.begin() + static_cast<std::ptrdiff_t>(frames * static_cast<std::size_t>(decoder.channels())));
    }
}

extraction::Measurement analyseAndStore(site::Site& site, const base::SessionId& session)
{
    auto material = must(site::loadSession(site, session));
    auto measurement = must(site::analyse(material, test::extractor(), fewWords, {}));
    must(site::storeMeasurement(site, material, measurement));
    return measurement;
}

/// What a site holds; a refused import changes none of it.
struct Holdings {
    std::int64_t events = 0;
    std::int64_t people = 0;
    std::int64_t keys = 0;
    std::vector<std::filesystem::path> objects;

    friend bool operator==(const Holdings&, const Holdings&) = default;
};

Holdings holdingsOf(site::Site& site)
{
    return {must(site.log().end()).position, test::count(site, "SELECT count(*) FROM patients"),
            test::count(site, "SELECT count(*) FROM person_keys"), test::objectFiles(site.folder())};
}

/// Asks to stop when a stage has come so far.
base::Progress stopAt(const std::string& stage, double fraction, std::stop_source& stop)
{
    return {[stage, fraction, &stop](std::string_view now, double done) {
                if (now == stage && done >= fraction) {
                    stop.request_stop();
                }
            },
            stop.get_token()};
}

std::string halfOf(const std::filesystem::path& file, const test::TemporaryFolder& folder)
{
    const auto bytes = must(base::readFile(file, 1ULL << 30U));
    const auto text = base::asText(bytes);
    return folder.write("half.wav", text.substr(0, text.size() / 2)).string();
}

} // namespace

class TestSiteIntake : public QObject {
    Q_OBJECT

private slots:
    void theRecordingComesBackSampleForSample()
    {
        for (const int channels : {1, 2}) {
            const SiteFolder folder;
            const SpokenSession spoken = test::speak(folder.folder(), "sessão", {.channels = channels});
            const auto imported = must(site::importSession(*folder.open(), test::requestFor(spoken, "P-1"), {}));
            const auto site = folder.open();
            auto material = must(site::loadSession(*site, imported.session));
            auto decoder = must(audio::Decoder::open(std::move(material.recording), "recording"));
            QCOMPARE(decoder->sampleRate(), spoken.sampleRate);
            QCOMPARE(decoder->channels(), channels);
            QVERIFY(decodeAll(*decoder) == spoken.samples);
            const double seconds = static_cast<double>(spoken.samples.size()) / spoken.sampleRate / channels;
            QCOMPARE(*imported.durationSeconds, seconds);
        }
    }

    void theTranscriptComesBackEqual()
    {
        const SiteFolder folder;
        const SpokenSession spoken = test::speak(folder.folder(), "a");
        const auto imported = must(site::importSession(*folder.open(), test::requestFor(spoken, "P-1"), {}));
        const auto read = must(transcript::readTranscript(spoken.transcript));
        QCOMPARE(read.segments.size(), std::size_t{2});
        QVERIFY(read.segments[1].role == transcript::Role::Patient);
        const auto material = must(site::loadSession(*folder.open(), imported.session));
        QVERIFY(material.transcript.segments == read.segments);
        QCOMPARE(material.transcript.format, read.format);
        QCOMPARE(material.transcript.language, read.language);
        QCOMPARE(material.transcript.rolesGuessed, read.rolesGuessed);
    }

    void measuresAreThoseOfTheFilesThemselves()
    {
        const SiteFolder folder;
        const SpokenSession spoken = test::speak(folder.folder(), "a");
        const auto site = folder.open();
        const auto imported = must(site::importSession(*site, test::requestFor(spoken, "P-1"), {}));
        analyseAndStore(*site, imported.session);
        const auto read = must(transcript::readTranscript(spoken.transcript));
        const auto voice = must(audio::trackVoice(spoken.audio));
        const auto direct = must(test::extractor().measure(read, &voice, fewWords, {}));
        const auto stored = must(projections::latestMeasurement(site->database(), imported.session));
        QVERIFY(stored.has_value());
        QCOMPARE(stored->processingVersion, std::string(extraction::processingVersion()));
        std::size_t values = 0;
        for (std::size_t i = 0; i < extraction::dimensionCount; ++i) {
            const auto& column = stored->columns.at(std::string(extraction::columns()[i].name));
            QVERIFY2(column.value == direct.dimensions[i].value, extraction::columns()[i].name.data());
            QCOMPARE(column.abstained, direct.dimensions[i].abstained);
            values += column.value ? 1U : 0U;
        }
        QVERIFY2(values >= 2, std::to_string(values).c_str());
        const auto document = must(projections::measurementDocument(site->database(), site->vault(), *stored));
        QCOMPARE(*document, extraction::toJson(direct, read, extraction::Segments::None));
    }

    void anotherAnalysisKeepsTheEarlierOne()
    {
        const SiteFolder folder;
        const auto site = folder.open();
        const auto imported =
            must(site::importSession(*site, test::requestFor(test::speak(folder.folder(), "a"), "P-1"), {}));
        analyseAndStore(*site, imported.session);
        const auto first = must(projections::latestMeasurement(site->database(), imported.session));
        analyseAndStore(*site, imported.session);
        const auto all = must(projections::measurementsOf(site->database(), imported.person, true));
        QCOMPARE(all.size(), std::size_t{2});
        QCOMPARE(all[0].position, first->position);
        QVERIFY(!all[0].current);
        QVERIFY(all[1].current);
        QVERIFY(all[0].columns == all[1].columns);
        QVERIFY(must(projections::measurementDocument(site->database(), site->vault(), all[0])).has_value());
    }

    void unnamedSpeakersAreKnownByTheirMicrophone()
    {
        const SiteFolder folder;
        const auto site = folder.open();
        auto request = test::requestFor(test::speak(folder.folder(), "a", {.channels = 2, .names = false}), "P-1");
        request.roles.byChannel = {transcript::Role::Therapist, transcript::Role::Patient};
        const auto imported = must(site::importSession(*site, request, {}));
        const auto stored = must(site::loadSession(*site, imported.session)).transcript;
        QCOMPARE(stored.segments.size(), std::size_t{2});
        QCOMPARE(stored.segments[0].speaker, std::string("channel_1"));
        QCOMPARE(stored.segments[1].speaker, std::string("channel_2"));
        QVERIFY(stored.segments[0].role == transcript::Role::Therapist);
        QVERIFY(stored.segments[1].role == transcript::Role::Patient);
        QVERIFY(!stored.rolesGuessed);
    }

    void nobodyIsRecordedWithoutConsent()
    {
        const SiteFolder folder;
        const SpokenSession spoken = test::speak(folder.folder(), "a");
        const auto site = folder.open();
        auto request = test::requestFor(spoken, "P-1");
        request.consent.reset();
        const Holdings before = holdingsOf(*site);
        QCOMPARE(codeOf(site::importSession(*site, request, {})), std::string("ConsentMissing"));
        QVERIFY(holdingsOf(*site) == before);
        // A transcript alone is no recording.
        auto written = request;
        written.audio.reset();
        const auto person = must(site::importSession(*site, written, {})).person;
        QCOMPARE(codeOf(site::importSession(*site, request, {})), std::string("ConsentMissing"));
        request.consent = base::parseDate("2026-03-02");
        must(site::importSession(*site, request, {}));
        request.consent.reset();
        must(site::importSession(*site, request, {})); // it holds from now on ...
        must(site::withdrawConsent(
            *site, {person, events::ConsentKind::Recording, *base::parseDate("2026-03-03"), events::Personal()}));
        QCOMPARE(codeOf(site::importSession(*site, request, {})), std::string("ConsentMissing")); // ... until withdrawn
    }

    void aDayToComeIsNoDayOfConsentOrSession()
    {
        const SiteFolder folder;
        const SpokenSession spoken = test::speak(folder.folder(), "a");
        const auto site = folder.open();
        const Holdings before = holdingsOf(*site);
        auto request = test::requestFor(spoken, "P-1");
        request.consent = base::localDate(site->clock().now() + std::chrono::hours(48), "UTC");
        QCOMPARE(codeOf(site::importSession(*site, request, {})), std::string("InvalidDate"));
        request.consent = base::parseDate("2026-03-02");
        request.heldAt = site->clock().now() + std::chrono::hours(48);
        QCOMPARE(codeOf(site::importSession(*site, request, {})), std::string("InvalidDate"));
        QVERIFY(holdingsOf(*site) == before);
    }

    void whoImportsASessionIsItsTherapist()
    {
        const SiteFolder folder;
        const auto site = folder.open();
        const auto imported =
            must(site::importSession(*site, test::requestFor(test::speak(folder.folder(), "a"), "P-1"), {}));
        QCOMPARE(must(projections::findSession(site->database(), imported.session))->therapist,
                 site->vault().user().id);
    }

    void anImportInStepsTakesRolesUntilItIsCommitted()
    {
        const SiteFolder folder;
        const SpokenSession spoken = test::speak(folder.folder(), "a");
        const auto site = folder.open();
        const auto person = must(site::importSession(*site, test::requestFor(spoken, "P-1"), {})).person;
        site::ImportRequest request;
        request.person = person;
        request.transcript = spoken.transcript;
        const auto import = must(site::SessionImport::begin(*site, request));
        must(import->take({}));
        import->setRoles({.bySpeaker = {{"Paciente", transcript::Role::Therapist},
                                        { "Terapeuta",
                                          transcript::Role::Patient }},
                          .byChannel = {}});
        const auto imported = must(import->commit());
        QVERIFY(imported.person == person);
        QVERIFY(!imported.registered);
        const auto material = must(site::loadSession(*site, imported.session));
        QVERIFY(material.transcript.segments[0].role == transcript::Role::Patient);
        request.person = base::PersonId::generate(site->clock().now());
        QCOMPARE(codeOf(site::SessionImport::begin(*site, request)), std::string("PersonUnknown"));
    }

    void whatIsRefusedOrCancelledLeavesNothing_data()
    {
        QTest::addColumn<QString>("how");
        QTest::addColumn<QString>("code");
        QTest::newRow("half a recording") << "half"
                                          << "DamagedAudio";
        QTest::newRow("cancelled while decoding") << "decode"
                                                  << "Cancelled";
        QTest::newRow("cancelled while listening") << "voice"
                                                   << "Cancelled";
        QTest::newRow("no recording") << "missing"
                                      << "FileNotFound";
        QTest::newRow("no transcript") << "text"
                                       << "UnknownTranscriptFormat";
        QTest::newRow("the log refuses") << "log"
                                         << "StorageFailed";
    }
    void whatIsRefusedOrCancelledLeavesNothing()
    {
        QFETCH(const QString, how);
        QFETCH(const QString, code);
        const SiteFolder folder;
        const auto site = folder.open();
        auto request =
            test::requestFor(test::speak(folder.folder(), "a", {.seconds = 20, .channels = 2, .names = false}), "P-1");
        std::stop_source stop;
        const base::Progress progress = stopAt(how.toStdString(), how == "decode" ? 0.3 : 0.1, stop);
        if (how == "half") {
            request.audio = halfOf(*request.audio, folder.folder());
        } else if (how == "missing") {
            request.audio = folder.outside("nada.wav");
        } else if (how == "text") {
            request.transcript = *request.audio;
        } else if (how == "log") {
            must(site->database().script("CREATE TEMP TRIGGER refuse BEFORE INSERT ON events"
                                         " BEGIN SELECT RAISE(ABORT, 'refused'); END"));
        }
        const Holdings before = holdingsOf(*site);
        const auto refused = site::importSession(*site, request, progress);
        QCOMPARE(QString::fromStdString(codeOf(refused)), code);
        QVERIFY(holdingsOf(*site) == before);
        QCOMPARE(before.keys, 0);
        QVERIFY(before.objects.empty());
    }

    void aRefusedImportOfSomebodyKnownKeepsTheirKey()
    {
        const SiteFolder folder;
        const auto site = folder.open();
        auto request = test::requestFor(test::speak(folder.folder(), "a"), "P-1");
        const auto imported = must(site::importSession(*site, request, {}));
        request.audio = folder.outside("nada.wav");
        QVERIFY(!site::importSession(*site, request, {}));
        QVERIFY(!must(site::loadSession(*site, imported.session)).transcript.segments.empty());
    }

    void leftoversGoWhenTheSiteIsOpened()
    {
        const SiteFolder folder;
        const SpokenSession spoken = test::speak(folder.folder(), "a");
        base::SessionId kept;
        {
            const auto site = folder.open();
            kept = must(site::importSession(*site, test::requestFor(spoken, "P-1"), {})).session;
            const auto nobody = base::PersonId::generate(folder.clock.now());
            auto object = must(site->vault().createObject(nobody, base::ObjectId::generate(folder.clock.now())));
            must(object.append(base::asBytes("som")));
            must(object.finish());
            QCOMPARE(test::objectFiles(folder.path()).size(), std::size_t{3});
            QCOMPARE(test::count(*site, "SELECT count(*) FROM person_keys"), 2);
        }
        const auto site = folder.open();
        QCOMPARE(test::objectFiles(folder.path()).size(), std::size_t{2});
        QCOMPARE(test::count(*site, "SELECT count(*) FROM person_keys"), 1);
        QVERIFY(must(site::loadSession(*site, kept)).recording != nullptr);
    }

    void thePeaksOfARecordingAreStoredAndMadeAgainWhenTheyAreLost()
    {
        const SiteFolder folder;
        const SpokenSession spoken = test::speak(folder.folder(), "a", {.channels = 2});
        const auto session = must(site::importSession(*folder.open(), test::requestFor(spoken, "P-1"), {})).session;
        audio::PeakBuilder builder(spoken.sampleRate, spoken.channels);
        builder.add(spoken.samples);
        const audio::PeakPyramid expected = builder.finish();
        QVERIFY(expected.loudest() > 1000);

        bool made = false;
        const auto peaksNow = [&](site::Site& site) {
            made = false;
            const auto recording = must(projections::audioOf(site.database(), session)).back();
            return must(site::takePeaks(must(site::openPeaks(site, recording)),
                                        {[&made](std::string_view, double) { made = true; }, {}}));
        };
        const auto site = folder.open();
        QVERIFY(peaksNow(*site) == expected);
        QVERIFY(!made);

        const auto object = site::peaksObject(must(projections::audioOf(site->database(), session)).back().object);
        const auto file = vault::objectPath(folder.path(), object);
        for (const std::uintmax_t left : {std::uintmax_t{0}, std::filesystem::file_size(file) / 2}) {
            std::filesystem::resize_file(file, left);
            QVERIFY(peaksNow(*site) == expected);
            QVERIFY(made);
            QVERIFY(peaksNow(*site) == expected);
            QVERIFY(!made);
        }
        std::filesystem::remove(file);
        QVERIFY(peaksNow(*site) == expected);
        QVERIFY(made && std::filesystem::exists(file));
    }

    void aRecordingThatOnlyTheLogStillKnowsIsNoLeftover()
    {
        const SiteFolder folder;
        {
            const auto site = folder.open();
            must(site::importSession(*site, test::requestFor(test::speak(folder.folder(), "a"), "P-1"), {}));
            must(site->database().run("DELETE FROM audio_objects"));
        }
        const auto site = folder.open();
        QCOMPARE(test::objectFiles(folder.path()).size(), std::size_t{2});
    }
};

QTEST_GUILESS_MAIN(TestSiteIntake)
#include "test_site_intake.moc"
