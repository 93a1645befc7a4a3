// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest>
#include <cstdlib>
#include <random>
#include <sstream>
#include <unistd.h>

#include "child.h"
#include "projections/notes.h"
#include "projections/sessions.h"
#include "site/analysis.h"
#include "site/editing.h"
#include "site/verification.h"
#include "site_folder.h"
#include "spoken_session.h"

using namespace voither;
using test::Child;
using test::must;
using test::SiteFolder;

namespace {

constexpr int kills = 200;
constexpr int siteEvery = 25; // kills of one and the same site
constexpr extraction::Options quick{.minimumWords = 3, .threads = 1};

std::unique_ptr<site::Site> openNow(const std::filesystem::path& folder)
{
    static const base::SystemClock clock;
    return must(site::Site::open(folder, {}, test::sitePassphrase, clock, test::cheapCost));
}

/// Tells how far the log is known to be durable.
void acknowledge(site::Site& site, int pipe)
{
    const auto end = must(site.log().end());
    test::report(pipe, std::to_string(end.position) + ' ' + base::toHex(end.chainHash));
}

/// Sessions one after the other, each analysed and edited, until somebody ends the process.
[[noreturn]] void workUntilKilled(const std::filesystem::path& folder, const test::SpokenSession& spoken, int pipe)
{
    const auto site = openNow(folder);
    acknowledge(*site, pipe);
    for (int round = 0;; ++round) {
        const auto request = test::requestFor(spoken, "P-" + std::to_string(::getpid()) + '-' + std::to_string(round));
        const auto imported = must(site::importSession(*site, request, {}));
        acknowledge(*site, pipe);
        auto material = must(site::loadSession(*site, imported.session));
        const auto measured = must(site::analyse(material, test::extractor(), quick, {}));
        must(site::storeMeasurement(*site, material, measured));
        acknowledge(*site, pipe);
        const auto version = must(projections::findSession(site->database(), imported.session))->version;
        must(site::editSegment(*site, imported.session, 1, "eu acordei tarde", version));
        acknowledge(*site, pipe);
        const auto note = must(site::writeNote(*site, imported.person, imported.session, "dormiu"));
        acknowledge(*site, pipe);
        const auto seen = must(projections::notesOf(site->database(), site->vault(), imported.person)).front().version;
        must(site::signNote(*site, imported.person, note, seen));
        acknowledge(*site, pipe);
    }
}

/// The last whole line.
std::string lastLine(const std::string& lines)
{
    const auto end = lines.find_last_of('\n');
    if (end == std::string::npos || end == 0) {
        return {};
    }
    const auto begin = lines.find_last_of('\n', end - 1);
    return lines.substr(begin == std::string::npos ? 0 : begin + 1, end - (begin == std::string::npos ? 0 : begin + 1));
}

/// The chain hash of the acknowledged position is still the same: nothing up to there was lost or altered.
bool holds(site::Site& site, const std::string& acknowledged)
{
    std::istringstream words(acknowledged);
    std::int64_t position = 0;
    std::string hash;
    words >> position >> hash;
    std::string found;
    must(site.log().readAfter(position - 1, [&](const events::StoredEvent& stored) -> base::Result<> {
        if (stored.position == position) {
            found = base::toHex(stored.chainHash);
        }
        return {};
    }));
    return !hash.empty() && found == hash;
}

unsigned seed()
{
    const char* const given = std::getenv("VOITHER_TEST_SEED");
    return given != nullptr ? static_cast<unsigned>(std::strtoul(given, nullptr, 10)) : std::random_device()();
}

} // namespace

/// Kills a working process at random moments. VOITHER_TEST_SEED repeats a run's moments.
class TestSiteCrash : public QObject {
    Q_OBJECT

private slots:
    void whatWasAcknowledgedOutlivesTheProcess()
    {
        const unsigned start = seed();
        qInfo("seed %u", start);
        std::mt19937 random(start);
        std::unique_ptr<SiteFolder> folder;
        test::extractor(); // children have it from the start
        const test::TemporaryFolder recordings;
        const auto spoken = test::speak(recordings, "a", {.seconds = 2});
        std::int64_t acknowledgedInAll = 0;
        for (int round = 0; round < kills; ++round) {
            if (round % siteEvery == 0) {
                folder = std::make_unique<SiteFolder>();
            }
            Child child([&](int pipe) { workUntilKilled(folder->path(), spoken, pipe); });
            const std::string first = child.line();
            // Half of the moments fall into the first import, the others into all that follows.
            ::usleep(static_cast<useconds_t>(random() % (round % 2 == 0 ? 60'000 : 400'000)));
            child.kill();
            const std::string last = lastLine(child.finish());
            const auto site = openNow(folder->path());
            QVERIFY2(holds(*site, last.empty() ? first : last), std::to_string(round).c_str());
            acknowledgedInAll += last.empty() ? 0 : 1;
            const auto found = must(site::verify(*site, {}));
            QVERIFY2(found.findings.empty(), found.findings.empty() ? "" : found.findings[0].text({}).c_str());
            if (round % 10 == 9) {
                must(site::importSession(*site, test::requestFor(spoken, "depois-" + std::to_string(round)), {}));
                QVERIFY(must(site::verify(*site, {})).findings.empty());
            }
        }
        qInfo("%lld of %d had acknowledged something new", static_cast<long long>(acknowledgedInAll), kills);
        QVERIFY(acknowledgedInAll > kills / 10);
    }
};

QTEST_GUILESS_MAIN(TestSiteCrash)
#include "test_site_crash.moc"
