// SPDX-License-Identifier: GPL-3.0-or-later
#include <QElapsedTimer>
#include <QProcess>
#include <QtTest>
#include <cmath>
#include <csignal>
#include <sys/stat.h>
#include <unistd.h>

#include "../audio/signals.h"
#include "../transcription/whisper_script.h"
#include "base/json.h"
#include "support/temporary_folder.h"

using namespace voither;
using nlohmann::json;

namespace {

constexpr const char* passphrase = "sete barcos verdes cantam";
constexpr int patience = 300'000; // milliseconds; sanitizers make a demonstration take minutes
constexpr uid_t somebodyElse = 65534;

struct Run {
    int code = -1;
    QByteArray out;
    QByteArray err;
};

Run run(const QStringList& arguments, const QByteArray& input = {}, uid_t user = ::geteuid())
{
    QProcess process;
    if (user != ::geteuid()) {
        process.setChildProcessModifier([user] {
            if (::setgid(user) != 0 || ::setuid(user) != 0) {
                ::_exit(99);
            }
        });
    }
    process.start(VOITHER_CLI, arguments);
    process.write(input);
    process.closeWriteChannel();
    process.waitForFinished(patience);
    const bool exited = process.exitStatus() == QProcess::NormalExit && process.state() == QProcess::NotRunning;
    return {exited ? process.exitCode() : -1, process.readAllStandardOutput(), process.readAllStandardError()};
}

/// The one JSON document of an output; discarded when there is anything else.
json document(const Run& run)
{
    return base::readJson(run.out.toStdString());
}

QString text(const std::filesystem::path& path)
{
    return QString::fromStdString(path.string());
}

std::string spokenWave()
{
    using test::operator+;
    constexpr int rate = 16000;
    const auto voice = test::vowel(1.7, rate, [](double t) { return 150 + 30 * std::sin(4 * t); });
    return test::wave(test::mixed(voice + test::silence(0.4, rate) + voice + test::silence(0.4, rate),
                                  test::noise(4.2, rate, 0.002F)),
                      rate, 1);
}

/// Over an hour of the same.
std::string longWave()
{
    constexpr int rate = 16000;
    const auto once = test::noise(4, rate, 0.1F);
    test::Sound sound;
    for (int i = 0; i < 1000; ++i) {
        sound.insert(sound.end(), once.begin(), once.end());
    }
    return test::wave(sound, rate, 1);
}

constexpr const char* transcript = "WEBVTT\n\n00:00:00.100 --> 00:00:01.900\n<v Terapeuta>como foi a sua semana?\n\n"
                                   "00:00:02.000 --> 00:00:04.000\n<v Paciente>eu dormi pouco e chorei muito\n";

} // namespace

/// The program itself, from outside.
class TestCli : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        m_wave = m_folder.write("fala.wav", spokenWave());
        m_transcript = m_folder.write("fala.vtt", transcript);
        m_passphrase = m_folder.write("senha", std::string(passphrase) + "\n");
        m_site = m_folder / "site";
        const Run made =
            run({"init", text(m_site), "--caps", "1234567", "--passphrase-fd", "0"}, QByteArray(passphrase) + "\n");
        QVERIFY2(made.code == 0, made.err);
        QVERIFY(made.err.isEmpty());
    }

    void usageIsTwo_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::newRow("nothing") << QStringList{};
        QTest::newRow("unknown command") << QStringList{"dance"};
        QTest::newRow("unknown option") << QStringList{"analyze", "--loudly"};
        QTest::newRow("too few") << QStringList{"verify"};
        QTest::newRow("too many") << QStringList{"verify", "a", "b"};
        QTest::newRow("nothing to analyse") << QStringList{"analyze"};
        QTest::newRow("both kinds") << QStringList{"analyze", "--lines", "a", "--transcript", "b"};
        QTest::newRow("a passphrase as an argument") << QStringList{"verify", "a", "--passphrase", passphrase};
        QTest::newRow("option without value") << QStringList{"tag", "--language"};
    }
    void usageIsTwo()
    {
        QFETCH(const QStringList, arguments);
        const Run refused = run(arguments);
        QCOMPARE(refused.code, 2);
        QVERIFY(refused.out.isEmpty());
        QVERIFY(!refused.err.isEmpty());
    }

    void helpIsAnAnswer()
    {
        for (const char* command : {"analyze", "demo", "export", "import", "init", "patients", "pauses", "prosody",
                                    "rebuild", "tag", "trajectory", "transcribe", "verify"}) {
            const Run help = run({command, "--help"});
            QVERIFY2(help.code == 0 && help.out.contains("voither-cli") && help.err.isEmpty(), command);
            QVERIFY2(!help.out.contains("--passphrase "), command);
        }
        QVERIFY(run({"--help"}).out.contains("trajectory"));
    }

    void badInputIsRefusedByName_data()
    {
        QTest::addColumn<QString>("option");
        QTest::addColumn<QString>("file");
        const auto row = [](const char* what, const char* option, const std::filesystem::path& file) {
            QTest::newRow(qPrintable(QString("%1 as %2").arg(what, option))) << QString(option) << text(file);
        };
        const std::string wave = spokenWave();
        const auto empty = m_folder.write("vazio", "");
        const auto truncated = m_folder.write("metade.wav", std::string_view(wave).substr(0, wave.size() / 2));
        const auto header = m_folder.write("cabeça.wav", std::string_view(wave).substr(0, 30));
        const auto latin = m_folder.write("latim.txt", "T: bom dia\nP: n\xe3o dormi\n");
        const auto zero = m_folder.write("nulo.srt", std::string("1\n00:00:01,000 --> 00:00:02,000\nP: a\0b\n", 40));
        const auto brokenJson = m_folder.write("quebrado.json", "{\"segments\": [{\"start\": 0.0, \"end\": 1.0, \"te");
        const auto zeros = m_folder.write("zeros.wav", "");
        std::filesystem::resize_file(zeros, 10'000'000'000ULL);
        for (const char* option : {"--audio", "--transcript", "--lines"}) {
            row("a folder", option, m_folder.path());
            row("a device", option, "/dev/zero");
            row("nothing there", option, m_folder / "nada.wav");
            row("ten gigabytes of nothing", option, zeros);
        }
        for (const char* option : {"--audio", "--transcript"}) {
            row("an empty file", option, empty);
        }
        row("half a recording", "--audio", truncated);
        row("a head alone", "--audio", header);
        row("a transcript", "--audio", m_transcript);
        row("a recording", "--transcript", m_wave);
        row("Latin 1", "--transcript", latin);
        row("Latin 1", "--lines", latin);
        row("zero bytes", "--transcript", zero);
        row("half a document", "--transcript", brokenJson);
    }
    void badInputIsRefusedByName()
    {
        QFETCH(const QString, option);
        QFETCH(const QString, file);
        QElapsedTimer timer;
        timer.start();
        const Run refused = run({"analyze", option, file, "--json", "-"});
        QVERIFY2(refused.code == 1, refused.out.left(500) + refused.err);
        QVERIFY2(refused.out.isEmpty(), refused.out.left(500));
        QVERIFY2(refused.err.contains(file.toUtf8()), refused.err);
        QVERIFY2(refused.err.count('\n') >= 2, refused.err); // what happened, and what to do
        QVERIFY2(timer.elapsed() < 15'000, qPrintable(QString::number(timer.elapsed())));
    }

    void whatMayNotBeReadIsRefusedByName()
    {
        if (::geteuid() != 0) {
            QSKIP("only root can try this as another user");
        }
        std::filesystem::permissions(m_folder.path(), std::filesystem::perms(0755));
        const auto secret = m_folder.write("segredo.vtt", transcript);
        std::filesystem::permissions(secret, std::filesystem::perms(0600));
        const Run refused = run({"analyze", "--transcript", text(secret)}, {}, somebodyElse);
        QVERIFY2(refused.code == 1, refused.err);
        QVERIFY2(refused.err.contains("segredo.vtt"), refused.err);
        QVERIFY(refused.out.isEmpty());
    }

    void analysisKeepsItsContract()
    {
        const Run done = run({"analyze", "--audio", text(m_wave), "--transcript", text(m_transcript), "--min-words",
                              "3", "--json", "-"});
        QVERIFY2(done.code == 0, done.err);
        const json measured = document(done);
        QVERIFY(measured.is_object());
        for (const char* member : {"processing_version", "language", "dimensions", "frameworks", "segments",
                                   "key_moments", "themes", "quality"}) {
            QVERIFY2(measured.contains(member), member);
        }
        QCOMPARE(measured["dimensions"].size(), std::size_t{15});
        QCOMPARE(measured["frameworks"].size(), std::size_t{17});
        std::size_t values = 0;
        for (const auto& [name, dimension] : measured["dimensions"].items()) {
            for (const char* member : {"value", "standard_error", "n", "unit", "abstained", "evidence"}) {
                QVERIFY2(dimension.contains(member), (name + " " + member).c_str());
            }
            QVERIFY2(dimension["value"].is_null() != dimension["abstained"].is_null(), name.c_str());
            values += dimension["value"].is_null() ? 0U : 1U;
        }
        QVERIFY(values > 0);
        QCOMPARE(measured["segments"].size(), std::size_t{2});
        const json& segment = measured["segments"][1];
        for (const char* member : {"speaker", "start_time", "end_time", "text", "prosody", "linguistic_features"}) {
            QVERIFY2(segment.contains(member), member);
        }
        for (const char* member : {"pitch_mean", "pitch_variance", "speech_rate", "pause_ratio"}) {
            QVERIFY2(segment["prosody"].contains(member), member);
        }
        for (const char* member : {"pos_tags", "dependency_tree", "entities"}) {
            QVERIFY2(segment["linguistic_features"].contains(member), member);
        }
        QCOMPARE(segment["speaker"], json("Paciente"));
        QCOMPARE(run({"analyze", "--audio", text(m_wave), "--transcript", text(m_transcript), "--min-words", "3",
                      "--json", "-"})
                     .out,
                 done.out);
    }

    void everyLineIsMeasuredByItself()
    {
        const auto lines = m_folder.write("linhas.txt", "eu gostei muito\nfoi horrível e triste\nhoje choveu\n");
        const Run done = run({"analyze", "--lines", text(lines), "--min-words", "1"});
        QVERIFY2(done.code == 0, done.err);
        const auto rows = done.out.trimmed().split('\n');
        QCOMPARE(rows.size(), 3);
        for (const QByteArray& row : rows) {
            QVERIFY(base::readJson(row.toStdString()).contains("dimensions"));
        }
    }

    void taggingKeepsTheTokensThatItGets()
    {
        const auto sentences =
            m_folder.write("frases.txt", "Eu não dormi bem .\nEla disse : \" vem cá \" !\nda-lhe 3,5\n");
        const Run done = run({"tag", "--tokenized", text(sentences)});
        QVERIFY2(done.code == 0, done.err);
        QList<int> tokens{0};
        for (const QByteArray& line : done.out.split('\n')) {
            if (line.isEmpty() && tokens.back() > 0) {
                tokens.append(0);
            } else if (!line.isEmpty() && !line.startsWith('#')) {
                ++tokens.back();
                QCOMPARE(line.split('\t').size(), 10);
            }
        }
        QCOMPARE(tokens, (QList<int>{5, 8, 2, 0}));
    }

    void aSessionIsImportedShownAndExported()
    {
        const Run imported =
            runSite("import",
                    {"--patient", "P-1", "--consent", "2026-03-02", "--audio", text(m_wave), "--transcript",
                     text(m_transcript), "--min-words", "3", "--held-at", "2026-03-04T10:00", "--json"});
        QVERIFY2(imported.code == 0, imported.err);
        const json session = document(imported);
        QVERIFY2(session.is_object() && session["registered"] == true, imported.out);
        QVERIFY(session["measurement"].contains("dimensions"));

        const json people = document(runSite("patients", {"--json"}));
        QCOMPARE(people["patients"].size(), std::size_t{1});
        QCOMPARE(people["patients"][0]["record_number"], json("P-1"));
        QCOMPARE(people["patients"][0]["patient_id"], session["patient_id"]);

        const auto png = m_folder / "t.png";
        const auto pdf = m_folder / "t.pdf";
        const auto csv = m_folder / "t.csv";
        const Run drawn = runSite("trajectory",
                                  {"--patient", "P-1", "--json", text(m_folder / "t.json"), "--overview", "--png",
                                   text(png), "--pdf", text(pdf), "--csv", text(csv)});
        QVERIFY2(drawn.code == 0, drawn.err);
        QVERIFY(contentOf(png).startsWith("\x89PNG"));
        QVERIFY(contentOf(pdf).startsWith("%PDF-"));
        QVERIFY(contentOf(csv).contains("valence_emotional") || contentOf(csv).size() > 200);
        QCOMPARE(base::readJson(contentOf(m_folder / "t.json").toStdString())["columns"].size(), std::size_t{32});

        const auto table = m_folder / "medidas.csv";
        const Run exported =
            run({"export", text(m_site), text(table), "--format", "csv", "--passphrase-file", text(m_passphrase)});
        QVERIFY2(exported.code == 0, exported.err);
        const QByteArray rows = contentOf(table);
        QCOMPARE(rows.count("\r\n"), 2);
        QVERIFY(rows.contains(QByteArray::fromStdString(session["session_id"].get<std::string>())));
        QVERIFY(!rows.contains("P-1;"));
        const QDateTime heldAt(QDate(2026, 3, 4), QTime(10, 0)); // on this computer, in its zone
        QVERIFY2(rows.contains(heldAt.toUTC().toString("yyyy-MM-ddTHH:mm:ss").toUtf8()), rows);
    }

    void aTrajectoryOnStandardOutputIsOneDocument()
    {
        const Run shown = runSite("trajectory", {"--patient", "P-1", "--json", "-"});
        QVERIFY2(shown.code == 0, shown.err);
        QVERIFY(document(shown).contains("columns"));
        const Run drawn = runSite("trajectory", {"--patient", "P-1", "--json", "-", "--png", text(m_folder / "u.png")});
        QVERIFY2(document(drawn).contains("columns"), drawn.out.right(300));
        QCOMPARE(runSite("trajectory", {"--patient", "P-nobody"}).code, 1);
    }

    void refusedImportsStoreNothing()
    {
        const json before = document(runSite("verify", {"--json"}));
        QVERIFY(before["findings"].empty());
        const auto zeros = m_folder / "zeros.wav";
        const std::string wave = spokenWave();
        const auto half = m_folder.write("metade.wav", std::string_view(wave).substr(0, wave.size() / 2));
        for (const auto& audio : {half, m_transcript, zeros, m_folder / "nada.wav"}) {
            const Run refused =
                runSite("import", {"--patient", "P-9", "--consent", "2026-03-02", "--audio", text(audio), "--json"});
            QVERIFY2(refused.code == 1, refused.err);
            QVERIFY2(refused.err.contains(audio.filename().string().c_str()), refused.err);
            QVERIFY(refused.out.isEmpty());
        }
        const Run noConsent = runSite("import", {"--patient", "P-9", "--audio", text(m_wave)});
        QCOMPARE(noConsent.code, 1);
        const json after = document(runSite("verify", {"--json"}));
        QVERIFY(after == before);
        QCOMPARE(objects(), 2); // a recording and its peaks
    }

    void anInterruptedImportStoresNothing()
    {
        const json before = document(runSite("verify", {"--json"}));
        const auto kept = objects();
        const auto hour = m_folder.write("longa.wav", longWave());
        QProcess process;
        process.start(VOITHER_CLI,
                      {"import", text(m_site), "--patient", "P-8", "--consent", "2026-03-02", "--audio", text(hour),
                       "--passphrase-file", text(m_passphrase)});
        QTRY_VERIFY_WITH_TIMEOUT(objects() > kept || process.state() == QProcess::NotRunning, patience);
        QCOMPARE(process.state(), QProcess::Running);
        ::kill(static_cast<pid_t>(process.processId()), SIGINT);
        QVERIFY(process.waitForFinished(patience));
        QCOMPARE(process.exitStatus(), QProcess::NormalExit);
        QCOMPARE(process.exitCode(), 1);
        QVERIFY(process.readAllStandardOutput().isEmpty());
        QCOMPARE(objects(), kept);
        QVERIFY(document(runSite("verify", {"--json"})) == before);
    }

    void aWrongPassphraseOpensNothing()
    {
        const Run refused = run({"verify", text(m_site), "--passphrase-fd", "0"}, "outra frase bem longa\n");
        QCOMPARE(refused.code, 1);
        QVERIFY(refused.out.isEmpty());
        QVERIFY(!refused.err.contains("outra frase"));
        const Run missing = run({"verify", text(m_site), "--passphrase-file", text(m_folder / "sem-senha")});
        QCOMPARE(missing.code, 1);
        QVERIFY(missing.err.contains("sem-senha"));
        const Run nowhere = run({"verify", text(m_folder / "outro"), "--passphrase-file", text(m_passphrase)});
        QCOMPARE(nowhere.code, 1);
        QVERIFY(nowhere.err.contains("outro"));
    }

    void rebuildingKeepsEverything()
    {
        QCOMPARE(runSite("rebuild", {}).code, 0);
        const Run verified = runSite("verify", {});
        QVERIFY2(verified.code == 0, verified.out);
        QCOMPARE(document(runSite("patients", {"--json"}))["patients"].size(), std::size_t{1});
    }

    void damageIsFoundByName()
    {
        const auto copy = m_folder / "cópia";
        std::filesystem::copy(m_site, copy, std::filesystem::copy_options::recursive);
        std::filesystem::path object;
        std::uintmax_t largest = 0;
        for (const auto& entry : std::filesystem::recursive_directory_iterator(copy / "objects")) {
            if (entry.is_regular_file() && entry.file_size() > largest) {
                object = entry.path(); // the recording; its peaks are smaller
                largest = entry.file_size();
            }
        }
        std::filesystem::resize_file(object, std::filesystem::file_size(object) - 1);
        const Run verified = run({"verify", text(copy), "--passphrase-file", text(m_passphrase), "--json"});
        QCOMPARE(verified.code, 1);
        QVERIFY2(verified.out.contains(object.filename().string().c_str()), verified.out);
        QCOMPARE(document(verified)["findings"][0]["kind"], json("object"));
    }

    void aSmallDemonstrationIsWholeAndMarked()
    {
        const auto demo = m_folder / "demo";
        const Run made = run({"demo", text(demo), "--people", "2", "--sessions", "3", "--spoken-people", "1", "--seed",
                              "5", "--passphrase-file", text(m_passphrase)});
        QVERIFY2(made.code == 0, made.err);
        const QStringList opening{"--passphrase-file", text(m_passphrase)};
        const json people = document(run(QStringList{"patients", text(demo), "--json"} + opening));
        QCOMPARE(people["patients"].size(), std::size_t{2});
        const QString first = QString::fromStdString(people["patients"][0]["record_number"]);
        const json shown =
            document(run(QStringList{"trajectory", text(demo), "--patient", first, "--json", "-"} + opening));
        QCOMPARE(shown["demonstration"], json(true));
        QCOMPARE(run(QStringList{"verify", text(demo)} + opening).code, 0);
        QCOMPARE(run(QStringList{"demo", text(demo)} + opening).code, 1);
    }

    void recordingsAreTranscribedByTheProgramThatIsSet()
    {
        const QStringList person{"--patient", "P-transcribe"};
        const Run imported =
            runSite("import", person + QStringList{"--consent", "2026-03-02", "--audio", text(m_wave), "--json"});
        QVERIFY2(imported.code == 0, imported.err);
        const Run off = runSite("transcribe", person);
        QCOMPARE(off.code, 1);
        QVERIFY(off.out.isEmpty());
        const auto model = test::writeModel(m_folder, {{{0.1, 3.9, "eu dormi pouco"}}, {}, {}});
        QCOMPARE(runSite("transcribe", {"--program", "/nowhere", "--model", text(model)}).code, 1);
        const Run set = runSite("transcribe", {"--program", VOITHER_WHISPER_DOUBLE, "--model", text(model)});
        QVERIFY2(set.code == 0 && set.out.isEmpty(), set.err);
        const Run done = runSite("transcribe", person + QStringList{"--json"});
        QVERIFY2(done.code == 0, done.err);
        const json jobs = document(done)["jobs"];
        QCOMPARE(jobs.size(), std::size_t{1});
        QCOMPARE(jobs[0]["state"], json("done"));
        QCOMPARE(jobs[0]["session_id"], document(imported)["session_id"]);
        QCOMPARE(jobs[0]["measured"], json(true));
        QVERIFY(document(done)["unmeasured"].empty());
        QCOMPARE(document(runSite("transcribe", person + QStringList{"--json"}))["jobs"].size(), std::size_t{0});
        const QString session = QString::fromStdString(jobs[0]["session_id"]);
        QCOMPARE(runSite("transcribe", {"--session", session}).code, 1); // it has a transcript
        QCOMPARE(runSite("transcribe", {"--session", session, "--again"}).code, 0);
        QVERIFY(document(runSite("verify", {"--json"}))["findings"].empty());
    }

private:
    Run runSite(const QString& command, const QStringList& options) const
    {
        return run(QStringList{command, text(m_site), "--passphrase-file", text(m_passphrase)} + options);
    }
    /// Objects that lie in the site's folder.
    int objects() const
    {
        int files = 0;
        std::error_code moved; // while it is counted, a file may go
        for (const auto& entry : std::filesystem::recursive_directory_iterator(m_site / "objects", moved)) {
            files += entry.is_regular_file(moved) ? 1 : 0;
        }
        return files;
    }
    static QByteArray contentOf(const std::filesystem::path& path)
    {
        QFile file(text(path));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    test::TemporaryFolder m_folder;
    std::filesystem::path m_site;
    std::filesystem::path m_wave;
    std::filesystem::path m_transcript;
    std::filesystem::path m_passphrase;
};

QTEST_GUILESS_MAIN(TestCli)
#include "test_cli.moc"
