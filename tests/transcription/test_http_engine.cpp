// SPDX-License-Identifier: GPL-3.0-or-later
#include <QCoreApplication>
#include <QProcess>
#include <QTcpServer>
#include <QtTest>
#include <mutex>

#include "http_server.h"
#include "recordings.h"
#include "transcription/http_engine.h"
#include "whisper_script.h"

using namespace voither;
using base::ErrorCode;
using test::HttpAnswer;
using test::HttpRequest;
using test::HttpServer;
using transcription::HttpEngine;

namespace {

/// As OpenAI's documentation shows it, words beside the segments.
const QByteArray openAiAnswer = R"({"task":"transcribe","language":"portuguese","duration":4.0,
 "text":"Bom dia. Eu acordei cedo.","segments":[
 {"id":0,"seek":0,"start":0.5,"end":1.5,"text":" Bom dia.","tokens":[1],"temperature":0.0,"avg_logprob":-0.1,
  "compression_ratio":0.8,"no_speech_prob":0.01},
 {"id":1,"seek":0,"start":2.0,"end":3.5,"text":" Eu acordei cedo.","tokens":[2],"temperature":0.0,"avg_logprob":-0.3,
  "compression_ratio":0.8,"no_speech_prob":0.02}],
 "words":[{"word":"Bom","start":0.5,"end":0.9},{"word":"dia","start":0.9,"end":1.5},{"word":"Eu","start":2.0,"end":2.2},
  {"word":"acordei","start":2.2,"end":2.9},{"word":"cedo","start":2.9,"end":3.5}]})";

/// As whisper.cpp's server writes it, words inside the segments.
const QByteArray whisperServerAnswer =
    R"({"task":"transcribe","language":"portuguese","duration":4.0,"text":" Bom dia.",
 "segments":[{"id":0,"text":" Bom dia.","start":0.5,"end":1.5,"tokens":[1],
  "words":[{"word":" Bom","start":0.5,"end":0.9,"t_dtw":-1,"probability":0.91},
           {"word":" dia","start":0.9,"end":1.4,"t_dtw":-1,"probability":0.52},
           {"word":".","start":1.4,"end":1.5,"t_dtw":-1,"probability":0.97}],
  "temperature":0.0,"avg_logprob":-0.2,"no_speech_prob":0.01}]})";

HttpEngine::Options optionsFor(const HttpServer& server)
{
    HttpEngine::Options options;
    options.address = server.address();
    return options;
}

base::Result<transcript::Transcript> run(const HttpEngine::Options& options, double seconds = 2,
                                         const base::Progress& progress = {})
{
    HttpEngine engine(options);
    auto sound = test::tone(seconds);
    return engine.transcribe(sound, {"pt-BR"}, progress);
}

QString codeOf(const base::Result<transcript::Transcript>& result)
{
    return result ? QStringLiteral("done")
                  : QString::fromStdString(std::string(base::name(result.error().code)) + ": " + result.error().detail);
}

HttpServer answering(const HttpAnswer& answer)
{
    return HttpServer([answer](const HttpRequest&) { return answer; });
}

} // namespace

class TestHttpEngine : public QObject {
    Q_OBJECT

private slots:
    void segmentsAndWordsOfAnOpenAiAnswerComeBack()
    {
        const auto server = answering({.status = "200 OK", .body = openAiAnswer, .headers = {}});
        const auto transcript = run(optionsFor(server));
        QVERIFY2(transcript, qPrintable(codeOf(transcript)));
        QCOMPARE(transcript->language, std::string("pt"));
        QCOMPARE(transcript->segments.size(), 2U);
        const auto& second = transcript->segments[1];
        QCOMPARE(second.text, std::string("Eu acordei cedo."));
        QCOMPARE(second.startTime, 2.0);
        QVERIFY(std::abs(*second.confidence - std::exp(-0.3)) < 1e-9);
        QCOMPARE(second.words.size(), 3U);
        QCOMPARE(second.words[1].text, std::string("acordei"));
        QCOMPARE(second.words[1].startTime, 2.2);
    }

    void wordsOfWhisperServersAnswerComeBackWithTheirConfidence()
    {
        const auto server = answering({.status = "200 OK", .body = whisperServerAnswer, .headers = {}});
        const auto transcript = run(optionsFor(server));
        QVERIFY2(transcript, qPrintable(codeOf(transcript)));
        QCOMPARE(transcript->segments[0].words.size(), 2U);
        QCOMPARE(transcript->segments[0].words[1].text, std::string("dia."));
        QCOMPARE(*transcript->segments[0].words[1].confidence, 0.52);
    }

    void theServerGetsTheWholeSoundAndTheFieldsOfTheInterface()
    {
        std::mutex mutex;
        HttpRequest seen;
        const HttpServer server([&](const HttpRequest& request) {
            const std::lock_guard lock(mutex);
            seen = request;
            return HttpAnswer{.status = "200 OK", .body = openAiAnswer, .headers = {}};
        });
        auto options = optionsFor(server);
        options.key = "sk-secreta";
        std::vector<std::string> stages;
        QVERIFY(run(options, 3,
                    {[&](std::string_view stage, double) {
                         if (stages.empty() || stages.back() != stage) {
                             stages.emplace_back(stage);
                         }
                     },
                     {}}));
        const std::lock_guard lock(mutex);
        QVERIFY(seen.head.startsWith("POST /v1/audio/transcriptions HTTP/1.1"));
        QVERIFY(seen.head.contains("Authorization: Bearer sk-secreta"));
        QCOMPARE(test::field(seen, "model"), QByteArray("whisper-1"));
        QCOMPARE(test::field(seen, "language"), QByteArray("pt"));
        QCOMPARE(test::field(seen, "response_format"), QByteArray("verbose_json"));
        QCOMPARE(seen.body.count("name=\"timestamp_granularities[]\""), 2);
        const QByteArray wave = test::field(seen, "file");
        QVERIFY(wave.startsWith("RIFF"));
        QCOMPARE(wave.size(), 44 + 3 * 32000);
        QCOMPARE(stages, (std::vector<std::string>{"upload", "transcribe"}));
    }

    void everyRefusalOfAServerHasItsOwnError_data()
    {
        QTest::addColumn<QByteArray>("status");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QString>("expected");
        QTest::newRow("401") << QByteArray("401 Unauthorized") << QByteArray() << "EngineDenied: HTTP 401";
        QTest::newRow("403") << QByteArray("403 Forbidden") << QByteArray() << "EngineDenied: HTTP 403";
        QTest::newRow("404") << QByteArray("404 Not Found") << QByteArray() << "EngineFailed: HTTP 404";
        QTest::newRow("413") << QByteArray("413 Payload Too Large") << QByteArray() << "EngineTooLarge: HTTP 413";
        QTest::newRow("500") << QByteArray("500 Internal Server Error") << QByteArray("eu acordei cedo")
                             << "EngineFailed: HTTP 500";
        QTest::newRow("503") << QByteArray("503 Service Unavailable") << QByteArray() << "EngineFailed: HTTP 503";
        QTest::newRow("html") << QByteArray("200 OK") << QByteArray("<html>hello</html>")
                              << "EngineAnswerUnusable: not JSON";
        QTest::newRow("empty") << QByteArray("200 OK") << QByteArray() << "EngineAnswerUnusable: empty";
        QTest::newRow("no times") << QByteArray("200 OK") << QByteArray(R"({"text":"bom dia"})")
                                  << "EngineAnswerUnusable: no segments";
    }
    void everyRefusalOfAServerHasItsOwnError()
    {
        QFETCH(QByteArray, status);
        QFETCH(QByteArray, body);
        QFETCH(QString, expected);
        const auto server = answering({.status = status, .body = body, .headers = {}});
        QCOMPARE(codeOf(run(optionsFor(server))), expected);
    }

    void damagedJsonIsRefusedWithoutItsWords()
    {
        const auto server = answering(
            {.status = "200 OK", .body = R"({"segments":[{"start":0,"end":1,"text":"jabuticaba"},)", .headers = {}});
        const auto result = run(optionsFor(server));
        QVERIFY(!result);
        QCOMPARE(result.error().code, ErrorCode::EngineAnswerUnusable);
        QVERIFY(result.error().detail.find("jabuticaba") == std::string::npos);
    }

    void aServerThatRefusesBeforeItTookTheSoundIsUnderstood()
    {
        const auto server =
            answering({.status = "413 Payload Too Large", .body = "too large", .headers = {}, .beforeTheBody = true});
        const auto result = run(optionsFor(server), 120);
        QVERIFY(!result);
        // The connection may break while the sound is still being sent; then nothing says why.
        QVERIFY2(result.error().code == ErrorCode::EngineTooLarge || result.error().code == ErrorCode::EngineFailed,
                 qPrintable(codeOf(result)));
    }

    void nobodyAtTheAddressIsSaid()
    {
        HttpEngine::Options options;
        {
            const auto gone = answering({});
            options = optionsFor(gone);
        }
        const auto result = run(options);
        QVERIFY(!result);
        QCOMPARE(result.error().code, ErrorCode::EngineUnreachable);
        QCOMPARE(HttpEngine(options).check({}).error().code, ErrorCode::EngineUnreachable);
    }

    void aServerThatClosesOrNeverAnswersIsAnError()
    {
        const auto closing = answering({.status = {}, .body = {}, .headers = {}, .closes = true});
        QCOMPARE(run(optionsFor(closing)).error().code, ErrorCode::EngineFailed);
        const auto hanging = answering({.status = {}, .body = {}, .headers = {}, .hangs = true});
        auto options = optionsFor(hanging);
        options.limit = std::chrono::milliseconds(400);
        options.limitPerSecond = std::chrono::milliseconds(10);
        QCOMPARE(run(options).error().code, ErrorCode::EngineTimedOut);
    }

    void cancellingEndsTheWaitAtOnce()
    {
        const auto hanging = answering({.status = {}, .body = {}, .headers = {}, .hangs = true});
        std::stop_source stop;
        std::thread canceller([&stop] {
            std::this_thread::sleep_for(std::chrono::milliseconds(400));
            stop.request_stop();
        });
        const auto begun = std::chrono::steady_clock::now();
        const auto result = run(optionsFor(hanging), 2, {{}, stop.get_token()});
        canceller.join();
        QCOMPARE(codeOf(result), QStringLiteral("Cancelled: "));
        QVERIFY(std::chrono::steady_clock::now() - begun < std::chrono::seconds(2));
    }

    void anAnswerWithoutEndIsCutOff()
    {
        const auto server = answering({.status = "200 OK", .body = {}, .headers = {}, .endless = qint64{16} << 20});
        auto options = optionsFor(server);
        options.largestAnswer = std::size_t{4} << 20U;
        QCOMPARE(codeOf(run(options)), QStringLiteral("EngineAnswerUnusable: too large"));
    }

    void redirectionsAreNotFollowed()
    {
        const auto other = answering({.status = "200 OK", .body = openAiAnswer, .headers = {}});
        const auto server =
            answering({.status = "307 Temporary Redirect",
                       .body = {},
                       .headers = "Location: " + QByteArray::fromStdString(other.address()) + "/x\r\n"});
        QCOMPARE(codeOf(run(optionsFor(server))), QStringLiteral("EngineFailed: HTTP 307"));
        QCOMPARE(other.connections(), 0);
    }

    void proxiesOfTheEnvironmentDoNotGetTheSoundOfThisComputer()
    {
        const auto proxy = answering({.status = "200 OK", .body = openAiAnswer, .headers = {}});
        const auto server = answering({.status = "200 OK", .body = openAiAnswer, .headers = {}});
        qputenv("http_proxy", QByteArray::fromStdString(proxy.address()));
        const auto result = run(optionsFor(server));
        qunsetenv("http_proxy");
        QVERIFY(result);
        QCOMPARE(proxy.connections(), 0);
        QCOMPARE(server.connections(), 1);
    }

    void recordingsGoToThisComputerOrOverHttpsOnly()
    {
        const auto url = [](const char* address, bool plain = false) {
            const auto server = transcription::serverAddress(address, plain);
            return server ? QString::fromStdString(server->url) : QString();
        };
        QCOMPARE(url("http://127.0.0.1:8080"), QStringLiteral("http://127.0.0.1:8080/v1/audio/transcriptions"));
        QCOMPARE(url("http://localhost:9000/v1/"), QStringLiteral("http://localhost:9000/v1/audio/transcriptions"));
        QCOMPARE(url("http://[::1]:80/"), QStringLiteral("http://[::1]:80/v1/audio/transcriptions"));
        QCOMPARE(url("http://127.0.0.1:8080/inference"), QStringLiteral("http://127.0.0.1:8080/inference"));
        QCOMPARE(url("https://fala.saude.example/api"),
                 QStringLiteral("https://fala.saude.example/api/v1/audio/transcriptions"));
        QCOMPARE(url("http://10.0.0.5:8080", true), QStringLiteral("http://10.0.0.5:8080/v1/audio/transcriptions"));
        for (const char* refused : {"http://10.0.0.5:8080", "http://127.0.0.1.example.org", "http://127.example.a.b",
                                    "http://localhost.example", "ftp://127.0.0.1", "file:///etc/passwd",
                                    "http://user:secret@127.0.0.1", "https://ana@fala.example", "", "x y"}) {
            QVERIFY2(!transcription::serverAddress(refused, false), refused);
            QCOMPARE(transcription::serverAddress(refused, false).error().code, ErrorCode::AddressNotAllowed);
        }
        const auto secret = transcription::serverAddress("http://user:secret@127.0.0.1", false);
        QVERIFY(secret.error().subject.find("secret") == std::string::npos);
    }

    /// With VOITHER_WHISPER_SERVER=.../whisper-server in the environment: whisper.cpp's own server.
    void theRealServerIsUnderstood()
    {
        const QString program = qEnvironmentVariable("VOITHER_WHISPER_SERVER");
        if (program.isEmpty()) {
            QSKIP("VOITHER_WHISPER_SERVER does not name whisper.cpp's whisper-server");
        }
        const test::TemporaryFolder folder;
        quint16 port = 0;
        {
            QTcpServer free;
            QVERIFY(free.listen(QHostAddress::LocalHost, 0));
            port = free.serverPort();
        }
        QProcess server;
        server.start(program,
                     {"-m", QString::fromStdString(test::writeRealModel(folder).string()), "--host", "127.0.0.1",
                      "--port", QString::number(port), "--inference-path", "/v1/audio/transcriptions"});
        HttpEngine::Options options;
        options.address = "http://127.0.0.1:" + std::to_string(port);
        QTRY_VERIFY_WITH_TIMEOUT(HttpEngine(options).check({}), 30'000);
        const auto transcript = run(options, 3);
        server.kill();
        server.waitForFinished();
        QVERIFY2(transcript, qPrintable(codeOf(transcript)));
        QCOMPARE(transcript->language, std::string("pt"));
        QCOMPARE(transcript->segments.size(), 1U);
        QCOMPARE(transcript->segments[0].text, std::string("Bom dia, como foi?"));
        QCOMPARE(transcript->segments[0].words.size(), 4U);
        QCOMPARE(transcript->segments[0].words[3].text, std::string("foi?"));
    }

    void checkingConnectsAndSendsNothing()
    {
        bool asked = false;
        const HttpServer server([&asked](const HttpRequest&) {
            asked = true;
            return HttpAnswer{};
        });
        QVERIFY(HttpEngine(optionsFor(server)).check({}));
        QVERIFY(!asked);
    }
};

QTEST_GUILESS_MAIN(TestHttpEngine)
#include "test_http_engine.moc"
