// SPDX-License-Identifier: GPL-3.0-or-later
#include <QByteArray>
#include <QString>
#include <QtTest>
#include <algorithm>
#include <cctype>
#include <fcntl.h>
#include <iostream>
#include <unistd.h>

#include "base/file.h"
#include "projections/notes.h"
#include "projections/people.h"
#include "projections/rebuild.h"
#include "projections/sessions.h"
#include "site/analysis.h"
#include "site/courses.h"
#include "site/editing.h"
#include "site/measurements_csv.h"
#include "site/verification.h"
#include "site_folder.h"
#include "spoken_session.h"

using namespace voither;
using test::must;

namespace {

// Words that stand nowhere else.
constexpr const char* name = "Quixelandra Vromptil";
constexpr const char* cpf = "52998224725";
constexpr const char* recordNumber = "ZQX-88417";
constexpr const char* sentence = "o xirimbau da tarde derreteu no quintal";
constexpr const char* correction = "o glabrunco da noite derreteu no quintal";
constexpr const char* note = "nota com plivonério dentro";
constexpr const char* intervention = "trocar zumbrelina por nada";
constexpr const char* remarks = "assinado pela tia Frolinda";
constexpr const char* passphrase = "sete barcos verdes cantam";

const std::vector<std::string> secrets{name,       "Vromptil",  cpf,  recordNumber, sentence, "xirimbau",
                                       correction, "glabrunco", note, "zumbrelina", remarks,  passphrase};

std::string hexOf(std::string_view text, bool upper)
{
    const QByteArray hex = QByteArray(text.data(), static_cast<qsizetype>(text.size())).toHex();
    return (upper ? hex.toUpper() : hex).toStdString();
}

/// What base64 makes of a text that begins `before` bytes after a group of three: only whole groups, since the others
/// depend on the neighbours.
std::string base64Of(std::string_view text, std::size_t before)
{
    const std::size_t skipped = (3 - before) % 3;
    const std::size_t whole = text.size() <= skipped ? 0 : (text.size() - skipped) / 3 * 3;
    const std::string_view groups = text.substr(std::min(skipped, text.size()), whole);
    return QByteArray(groups.data(), static_cast<qsizetype>(groups.size())).toBase64().toStdString();
}

std::string utf16BigEndian(std::string_view text)
{
    std::string bytes;
    for (const QChar unit : QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()))) {
        bytes += static_cast<char>(unit.unicode() >> 8U);
        bytes += static_cast<char>(unit.unicode() & 0xffU);
    }
    return bytes;
}

std::vector<std::string> formsOf(const std::string& text)
{
    return {text,
            utf16BigEndian(text),
            hexOf(text, false),
            hexOf(text, true),
            base64Of(text, 0),
            base64Of(text, 1),
            base64Of(text, 2)};
}

/// Files in which a secret stands in any form.
std::vector<std::string> leaks(const std::filesystem::path& folder)
{
    std::vector<std::string> texts;
    for (const std::string& secret : secrets) {
        const auto forms = formsOf(secret);
        texts.insert(texts.end(), forms.begin(), forms.end());
    }
    std::vector<std::string> found;
    for (const test::Found& leak : test::findInFiles(folder, texts)) {
        found.push_back(leak.file.string() + ": " + leak.text);
    }
    return found;
}

/// Files that this process has open and that have no name any more are copied to where they are searched.
void keepUnnamedFiles(const std::filesystem::path& target)
{
    std::filesystem::create_directories(target);
    for (const auto& entry : std::filesystem::directory_iterator("/proc/self/fd")) {
        std::error_code gone;
        const auto link = std::filesystem::read_symlink(entry.path(), gone);
        if (!gone && link.string().ends_with(" (deleted)")) {
            std::filesystem::copy_file(entry.path(), target / entry.path().filename(),
                                       std::filesystem::copy_options::overwrite_existing, gone);
        }
    }
}

/// While it lives, what the program says goes into two files.
class Captured {
public:
    explicit Captured(const std::filesystem::path& folder)
        : m_out(redirect(STDOUT_FILENO, folder / "stdout"))
        , m_err(redirect(STDERR_FILENO, folder / "stderr"))
    {
    }
    ~Captured()
    {
        restore(m_out, STDOUT_FILENO);
        restore(m_err, STDERR_FILENO);
    }
    Captured(const Captured&) = delete;
    Captured& operator=(const Captured&) = delete;

private:
    static int redirect(int descriptor, const std::filesystem::path& file)
    {
        std::cout.flush();
        const int before = ::dup(descriptor);
        const int to = ::open(file.c_str(), O_WRONLY | O_CREAT | O_APPEND, 0600);
        ::dup2(to, descriptor);
        ::close(to);
        return before;
    }
    static void restore(int before, int descriptor)
    {
        std::cout.flush();
        ::dup2(before, descriptor);
        ::close(before);
    }

    int m_out;
    int m_err;
};

/// Somebody's whole record is made and worked with; `look` is called again and again meanwhile.
void work(const std::filesystem::path& site, const base::Clock& clock, const test::SpokenSession& spoken,
          const std::filesystem::path& exported, const std::function<void(const char*)>& look)
{
    auto created =
        must(site::Site::create(site, {"1234567", "CAPS", "ana", false}, passphrase, clock, test::cheapCost));
    auto& open = *created.site;
    events::PersonDetails details;
    details.recordNumber = events::Personal(recordNumber);
    details.name = events::Personal(name);
    details.cpf = events::Personal(cpf);
    const auto person = must(site::registerPerson(open, details));
    look("registered");
    must(site::recordConsent(open,
                             {person, events::ConsentKind::Recording, *base::parseDate("2026-03-02"), "guardian",
                              events::Personal(remarks)}));
    const auto imported = must(site::importSession(open, test::requestFor(spoken, recordNumber), {}));
    look("imported");
    auto material = must(site::loadSession(open, imported.session));
    const auto measured = must(site::analyse(material, test::extractor(), {.minimumWords = 3, .threads = 1}, {}));
    must(site::storeMeasurement(open, material, measured));
    look("analysed");
    const auto session = must(projections::findSession(open.database(), imported.session));
    must(site::editSegment(open, imported.session, 1, correction, session->version));
    const auto written = must(site::writeNote(open, person, imported.session, note));
    must(site::signNote(open, person, written,
                        must(projections::notesOf(open.database(), open.vault(), person)).front().version));
    must(site::recordIntervention(open, {person, {}, "medication_change", intervention, clock.now(), {}, "bem"}));
    look("edited");
    QCOMPARE(must(projections::listPeople(open.database(), open.vault(), "quixel")).total, 1);
    QCOMPARE(must(projections::searchTranscripts(open.database(), "glabrunco")).size(), std::size_t{1});
    must(site::coursesOf(open, person));
    QVERIFY(must(site::verify(open, {})).findings.empty());
    look("verified");
    must(projections::rebuild(open.database(), open.vault()));
    look("rebuilt");
    must(site::exportMeasurements(open, exported));
    auto duplicate = details; // refusals say nothing either
    QVERIFY(!site::registerPerson(open, duplicate));
    look("exported");
}

} // namespace

class TestSiteLeaks : public QObject {
    Q_OBJECT

private slots:
    void nothingPersonalStandsOutsideTheEncryption()
    {
        const test::TemporaryFolder source;
        const test::TemporaryFolder watched;
        for (const char* variable : {"TMPDIR", "HOME", "XDG_CACHE_HOME", "XDG_RUNTIME_DIR", "SQLITE_TMPDIR"}) {
            std::filesystem::create_directories(watched / variable);
            qputenv(variable, (watched / variable).c_str());
        }
        const auto spoken = test::speak(source, "sessao", {.patientSays = sentence});
        // The control: the same search finds the same words where they stand openly.
        QCOMPARE(test::filesContaining(source.path(), sentence).size(), std::size_t{1});
        const base::FixedClock clock{*base::parseInstant("2026-03-04T12:00:00Z")};
        std::vector<std::string> found;
        int looks = 0;
        bool withLog = false;
        {
            const Captured captured(watched.path());
            work(watched / "site", clock, spoken, watched / "export.csv", [&](const char* moment) {
                ++looks;
                withLog = withLog || std::filesystem::exists(watched / "site/store.db-wal");
                keepUnnamedFiles(watched / "unnamed");
                for (const std::string& leak : leaks(watched.path())) {
                    found.push_back(std::string(moment) + ": " + leak);
                }
            });
        }
        QCOMPARE(looks, 7);
        QVERIFY(withLog);
        for (const std::string& leak : leaks(watched.path())) {
            found.push_back("closed: " + leak);
        }
        QVERIFY2(found.empty(), found.empty() ? "" : found.front().c_str());
        // What was exported on purpose is readable, and pseudonymous.
        const auto csv = must(base::readFile(watched / "export.csv", 1ULL << 20U));
        QVERIFY(base::asText(csv).find("valence_emotional") != std::string_view::npos);
    }

    void theSearchFindsEveryForm_data()
    {
        QTest::addColumn<QByteArray>("content");
        const QByteArray plain(sentence);
        const QString text = QString::fromUtf8(plain);
        QTest::newRow("UTF-8") << "x" + plain + "y";
        QTest::newRow("UTF-16 LE") << QByteArray(reinterpret_cast<const char*>(text.utf16()), text.size() * 2);
        QTest::newRow("UTF-16 BE") << QByteArray::fromStdString(utf16BigEndian(sentence));
        QTest::newRow("hexadecimal") << ("x" + plain).toHex();
        QTest::newRow("base64 at 0") << (plain + "z").toBase64();
        QTest::newRow("base64 at 1") << ("x" + plain + "z").toBase64();
        QTest::newRow("base64 at 2") << ("xy" + plain + "z").toBase64();
    }
    void theSearchFindsEveryForm()
    {
        QFETCH(const QByteArray, content);
        const test::TemporaryFolder folder;
        QVERIFY(leaks(folder.path()).empty());
        folder.write("a", content.toStdString());
        QVERIFY(!leaks(folder.path()).empty());
    }

    void aDatabaseWithoutEncryptionWouldBeFound()
    {
        const test::TemporaryFolder folder;
        auto database = must(store::Database::openPlainForMeasurement(folder / "store.db"));
        must(database.script("PRAGMA journal_mode = WAL; CREATE TABLE notes (text TEXT)"));
        must(database.run("INSERT INTO notes VALUES (?)", note));
        QVERIFY(!leaks(folder.path()).empty());
    }
};

QTEST_GUILESS_MAIN(TestSiteLeaks)
#include "test_site_leaks.moc"
