// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>
#include <chrono>
#include <filesystem>
#include <fstream>
#include <random>
#include <sys/stat.h>
#include <unistd.h>

#include "base/messages.h"
#include "dialogue_writers.h"
#include "support/temporary_folder.h"
#include "transcript/read.h"
#include "transcript/text.h"

using namespace voither;
using namespace voither::transcript;
using base::Error;
using base::ErrorCode;

namespace {

/// The refusal; a transcript instead is a failure of the test that shows as an empty subject.
Error refusal(const std::string& text)
{
    const auto result = readTranscript(base::asBytes(text), "sessao.txt");
    return result ? Error{ErrorCode::Cancelled, "", "", "it was read"} : result.error();
}

Error refusalOf(const std::filesystem::path& path)
{
    const auto result = readTranscript(path);
    return result ? Error{ErrorCode::Cancelled, "", "", "it was read"} : result.error();
}

void compare(const Error& error, ErrorCode code, const std::string& place)
{
    QCOMPARE(std::string(base::name(error.code)), std::string(base::name(code)));
    QCOMPARE(error.place, place);
    QVERIFY(!error.subject.empty());
}

std::string holdsItsPromise(const Transcript& transcript)
{
    double latest = 0;
    for (const Segment& segment : transcript.segments) {
        if (segment.text.empty() || firstInvalidUtf8(segment.text) || segment.startTime < latest
            || segment.endTime < segment.startTime || segment.endTime > latestTime) {
            return "segment at " + std::to_string(segment.startTime);
        }
        latest = segment.startTime;
        double word = segment.startTime;
        for (const Word& each : segment.words) {
            if (each.startTime < word || each.endTime < each.startTime || each.endTime > segment.endTime) {
                return "word at " + std::to_string(each.startTime);
            }
            word = each.startTime;
        }
    }
    return {};
}

} // namespace

class TestBadInput : public QObject {
    Q_OBJECT

private slots:
    void whatIsNoTranscriptIsSaidToBeNone()
    {
        for (const std::string& text :
             {std::string("%PDF-1.7\n1 0 obj"), std::string("{\"a\": 1}"), std::string("<html><body>Oi</body></html>"),
              std::string(1000, '\0'), std::string("[{\"a\": 1}]"),
              std::string("\x89PNG\r\n\x1a\n\0\0\0\rIHDR\1\2\3", 19)}) {
            compare(refusal(text), ErrorCode::UnknownTranscriptFormat, "");
        }
    }

    void emptyInputIsRefused()
    {
        for (const char* text : {"", "  \r\n\n", "\xEF\xBB\xBF", "WEBVTT\n\n", "{\"transcription\":[]}"}) {
            compare(refusal(text), ErrorCode::EmptyInput, "");
        }
    }

    void invalidUtf8NamesLineAndByte()
    {
        compare(refusal("T: Oi.\nP: n\xE3o.\n"), ErrorCode::InvalidUtf8, "line 2, byte 12");
        compare(refusal("{\"segments\":[\n{\"start\":0,\"end\":1,\"text\":\"n\xE3o\"}]}"), ErrorCode::InvalidUtf8,
                "line 2, byte 43");
        compare(refusal("{\"transcription\":[\n{\"offsets\":{\"from\":0,\"to\":1},\"text\":\"n\xE3o\"}]}"),
                ErrorCode::InvalidUtf8, "line 2");
        compare(refusal("P: \xED\xA0\x80 \xC0\xAF"), ErrorCode::InvalidUtf8, "line 1, byte 4");
        compare(refusal(std::string("\xFF\xFE\x3D\xD8P\0", 6)), ErrorCode::InvalidUtf8, "");
    }

    void nulCharactersNameTheLine()
    {
        compare(refusal(std::string("T: Oi.\nP: a\0b com mais texto.\n", 30)), ErrorCode::DamagedTranscript, "line 2");
        compare(refusal("{\"segments\":[\n\n{\"start\":0,\"end\":1,\"text\":\"a\\u0000b\"}]}"),
                ErrorCode::DamagedTranscript, "line 3");
    }

    void timesOutOfRangeNameTheLine()
    {
        const auto withStart = [](const std::string& start) {
            return "{\"segments\":[\n{\"start\":0,\"end\":1,\"text\":\"um\"},\n{\"start\":" + start
                + ",\"end\":1,\"text\":\"dois\"}]}";
        };
        for (const char* start : {"-1", "1e400", "-1e400", "NaN", "Infinity", "172801"}) {
            compare(refusal(withStart(start)), ErrorCode::ValueOutOfRange, "line 3");
        }
        compare(refusal("WEBVTT\n\n99999999999:00:00.000 --> 99999999999:00:01.000\nOi\n"), ErrorCode::ValueOutOfRange,
                "line 4");
        compare(
            refusal(
                "\"ooTextFile\"\n\"TextGrid\"\n0\n9\n<exists>\n1\n\"IntervalTier\"\n\"P\"\n0\n9\n1\n-3\n9\n\"Oi\"\n"),
            ErrorCode::ValueOutOfRange, "line 14");
    }

    void damagedFilesNameTheLine()
    {
        compare(refusal("WEBVTT\n\n00:01.000 --> agora\nOi\n"), ErrorCode::DamagedTranscript, "line 3");
        compare(refusal("1\n00:00:01,000 --> 00:00:02,000\nOi\n\n2\n00:00:99,000 --> 00:00:03,000\nOi\n"),
                ErrorCode::DamagedTranscript, "line 6");
        compare(refusal("{\"transcription\":[\n{\"text\":3}]}"), ErrorCode::DamagedTranscript, "line 2");
        compare(refusal("{\"transcription\":[\n{\"text\":\"a\\q\"}]}"), ErrorCode::DamagedTranscript, "line 2");
        compare(refusal("{\"segments\":[\n{\"text\":\"a\\ud800\"}]}"), ErrorCode::DamagedTranscript, "line 2");
        compare(refusal("{\"segments\": 5}"), ErrorCode::DamagedTranscript, "line 1");
        compare(
            refusal("\"ooTextFile\"\n\"TextGrid\"\n0\n9\n<exists>\n1\n\"IntervalTier\"\n\"P\"\n0\n9\n99999999999\n"),
            ErrorCode::DamagedTranscript, "line 11");
        compare(refusal("<ANNOTATION_DOCUMENT><TIER TIER_ID=\"P\">\n<ANNOTATION><ALIGNABLE_ANNOTATION "
                        "TIME_SLOT_REF1=\"a\" TIME_SLOT_REF2=\"b\">"
                        "<ANNOTATION_VALUE>x</ANNOTATION_VALUE></ALIGNABLE_ANNOTATION></ANNOTATION></TIER></"
                        "ANNOTATION_DOCUMENT>"),
                ErrorCode::DamagedTranscript, "line 2");
    }

    void entitiesAreNotExpanded()
    {
        compare(refusal("<?xml version=\"1.0\"?>\n<!DOCTYPE a [<!ENTITY x \"ha\"><!ENTITY y "
                        "\"&x;&x;&x;\">]>\n<ANNOTATION_DOCUMENT>&y;</ANNOTATION_DOCUMENT>"),
                ErrorCode::DamagedTranscript, "line 2");
    }

    void deepNestingIsRefused()
    {
        compare(refusal("{\"segments\":" + std::string(100000, '[')), ErrorCode::DamagedTranscript, "line 1");
        std::string xml = "<ANNOTATION_DOCUMENT>";
        for (int i = 0; i < 100000; ++i) {
            xml += "<a>";
        }
        compare(refusal(xml), ErrorCode::DamagedTranscript, "line 1");
    }

    void anElanValueOutsideOfAnAnnotationIsLeftOut()
    {
        compare(
            refusal("<ANNOTATION_DOCUMENT><TIME_ORDER><TIME_SLOT TIME_SLOT_ID=\"a\" "
                    "TIME_VALUE=\"1\"/></TIME_ORDER><TIER TIER_ID=\"P\">"
                    "<ANNOTATION><ALIGNABLE_ANNOTATION TIME_SLOT_REF1=\"a\" TIME_SLOT_REF2=\"a\"/></ANNOTATION></TIER>"
                    "<TIER TIER_ID=\"T\"><ANNOTATION_VALUE>x</ANNOTATION_VALUE></TIER></ANNOTATION_DOCUMENT>"),
            ErrorCode::EmptyInput, "");
    }

    void anElanTierInsideAValueHoldsNoTextOfIt()
    {
        const std::string eaf =
            "<ANNOTATION_DOCUMENT><TIME_ORDER><TIME_SLOT TIME_SLOT_ID=\"a\" TIME_VALUE=\"1\"/><TIME_SLOT "
            "TIME_SLOT_ID=\"b\" TIME_VALUE=\"9\"/></TIME_ORDER><TIER TIER_ID=\"P\"><ANNOTATION>"
            "<ALIGNABLE_ANNOTATION TIME_SLOT_REF1=\"a\" TIME_SLOT_REF2=\"b\"><ANNOTATION_VALUE>dito"
            "<TIER TIER_ID=\"T\">perdido</TIER></ANNOTATION_VALUE></ALIGNABLE_ANNOTATION></ANNOTATION></TIER>"
            "</ANNOTATION_DOCUMENT>";
        const auto read = readTranscript(base::asBytes(eaf), "a.eaf", {});
        QVERIFY(read);
        QCOMPARE(read->segments.size(), std::size_t{1});
        QCOMPARE(read->segments[0].text, std::string("dito"));
    }

    void elanReferencesInARingAreRefused()
    {
        compare(
            refusal(
                "<ANNOTATION_DOCUMENT><TIER TIER_ID=\"P\"><ANNOTATION><REF_ANNOTATION ANNOTATION_ID=\"a\" "
                "ANNOTATION_REF=\"a\">"
                "<ANNOTATION_VALUE>x</ANNOTATION_VALUE></REF_ANNOTATION></ANNOTATION></TIER></ANNOTATION_DOCUMENT>"),
            ErrorCode::DamagedTranscript, "line 1");
    }

    void everyTruncationIsRefusedOrGivesAValidPart()
    {
        for (const test::Written& written : test::inEveryFormat(test::dialogue())) {
            for (std::size_t length = 0; length < written.bytes.size(); length += 3) {
                const std::string part = written.bytes.substr(0, length);
                const auto result = readTranscript(base::asBytes(part), "x");
                QVERIFY2(!result || holdsItsPromise(*result).empty(), written.format);
                const std::string format = written.format;
                // A head cut within its signature is mere text.
                const bool signature = length < 60;
                const bool closed =
                    format == "whisper.cpp" || format == "whisperx" || format == "elan" || format == "textgrid";
                QVERIFY2(!closed || signature || !result || length + 4 >= written.bytes.size(), written.format);
            }
        }
    }

    void randomDamageIsRefusedOrGivesAValidTranscript()
    {
        std::mt19937 random(20260304); // NOLINT(cert-msc51-cpp): the same run every time
        const auto below = [&random](std::size_t limit) { return static_cast<std::size_t>(random() % limit); };
        std::size_t readAfterAll = 0;
        for (const test::Written& written : test::inEveryFormat(test::dialogue())) {
            for (int round = 0; round < 1000; ++round) {
                std::string bytes = written.bytes;
                for (std::size_t change = 0; change <= below(6); ++change) {
                    const std::size_t at = below(bytes.size());
                    switch (below(4)) {
                    case 0:
                        bytes[at] = static_cast<char>(below(256));
                        break;
                    case 1:
                        bytes.erase(at, below(20));
                        break;
                    case 2:
                        bytes.insert(at, bytes.substr(below(bytes.size()), below(40)));
                        break;
                    default:
                        bytes[at] = "0123456789-:.,\"<>{}[]\n"[below(22)];
                        break;
                    }
                }
                const auto result = readTranscript(base::asBytes(bytes), "x");
                readAfterAll += result ? 1U : 0U;
                QVERIFY2(!result || holdsItsPromise(*result).empty(), written.format);
            }
        }
        QVERIFY2(readAfterAll > 1000 && readAfterAll < 9900, std::to_string(readAfterAll).c_str());
    }

    void bigInputTakesLinearTime()
    {
        const auto seconds = [](const std::string& text) {
            const auto begin = std::chrono::steady_clock::now();
            (void)readTranscript(base::asBytes(text), "x");
            return std::chrono::duration<double>(std::chrono::steady_clock::now() - begin).count();
        };
        const auto repeated = [](const std::string& head, const std::string& part, std::size_t count) {
            std::string text = head;
            for (std::size_t i = 0; i < count; ++i) {
                text += part;
            }
            return text;
        };
        // Inputs that make a careless reader look at everything again for every byte.
        for (const auto& [head, part] :
             std::vector<std::pair<std::string, std::string>>{{"WEBVTT\n\n00:01.000 --> 00:02.000\n", "<v a"},
                                                              {"P: ", "(("},
                                                              {"P: ", "[["},
                                                              {"", "A: b\n"},
                                                              {"{\"segments\":[", "{\"a\":\"\\u"},
                                                              {"1\n00:00:01,000 --> 00:00:02,000\n", "{\\<a&"}}) {
            const double small = seconds(repeated(head, part, 20000));
            const double large = seconds(repeated(head, part, 160000));
            QVERIFY2(large < 0.3 + 40 * small, (part + " " + std::to_string(large)).c_str());
        }
    }

    void foldersDevicesPipesAndHugeFilesAreRefusedUnread()
    {
        const test::TemporaryFolder folder;
        compare(refusalOf(folder.path()), ErrorCode::NotARegularFile, "");
        compare(refusalOf("/dev/zero"), ErrorCode::NotARegularFile, "");
        compare(refusalOf(folder / "nada.txt"), ErrorCode::FileNotFound, "");
        const auto pipe = folder / "cano";
        QCOMPARE(::mkfifo(pipe.c_str(), 0600), 0);
        compare(refusalOf(pipe), ErrorCode::NotARegularFile, "");
        const auto huge = folder.write("enorme.txt", "P: oi\n");
        std::filesystem::resize_file(huge, 10ULL << 30);
        compare(refusalOf(huge), ErrorCode::FileTooLarge, "");
        const auto secret = folder.write("segredo.txt", "P: oi\n");
        std::filesystem::permissions(secret, std::filesystem::perms::none);
        const Error refused = refusalOf(secret);
        QVERIFY(refused.code == ErrorCode::PermissionDenied || ::geteuid() == 0);
    }

    void everyWarningHasItsSentence()
    {
        for (const char* kind :
             {"empty_segment", "zero_length", "reversed_times", "unordered", "overlap", "missing_time",
              "slot_interpolated", "time_shared", "word_outside", "confidence_ignored", "control_characters",
              "tier_ignored", "speaker_continued", "turns_alternated", "single_speaker", "no_speaker",
              "role_without_speaker", "channel_unclear", "further_warnings"}) {
            const std::string key = std::string("warnings.") + kind;
            QVERIFY2(base::say(base::UiLanguage::Portuguese, key) != key, kind);
        }
    }

    void manyWarningsOfAKindAreCounted()
    {
        std::string vtt = "WEBVTT\n\n";
        for (int i = 0; i < 120; ++i) {
            vtt += "00:01.000 --> 00:01.000\nOi\n\n";
        }
        const auto transcript = readTranscript(base::asBytes(vtt), "x");
        QVERIFY(transcript);
        const auto further = std::find_if(transcript->warnings.begin(), transcript->warnings.end(),
                                          [](const Warning& w) { return w.kind == "further_warnings"; });
        QVERIFY(further != transcript->warnings.end());
        QCOMPARE(further->detail, std::string("70"));
    }

    void refusalsAndWarningsHoldNoWordsOfTheTranscript()
    {
        const std::string secret = "segredo";
        for (const test::Written& written : test::inEveryFormat({{1, 1, "T", secret}, {0.5, 2, "P", secret}})) {
            for (std::size_t length = 1; length <= written.bytes.size(); ++length) {
                const auto result = readTranscript(base::asBytes(written.bytes.substr(0, length)), "x");
                if (!result) {
                    QVERIFY((result.error().detail + result.error().place).find(secret) == std::string::npos);
                    continue;
                }
                for (const Warning& warning : result->warnings) {
                    QVERIFY((warning.detail + warning.kind).find(secret) == std::string::npos);
                }
            }
        }
    }
};

QTEST_GUILESS_MAIN(TestBadInput)
#include "test_bad_input.moc"
