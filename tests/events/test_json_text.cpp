// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>
#include <random>

#include "base/json.h"
#include "events/json_text.h"

using namespace voither;
using namespace voither::events;
using nlohmann::json;

namespace {

json treeOf(JsonText::Value value)
{
    if (value.isObject()) {
        json object = json::object();
        value.eachMember([&](const std::string& name, JsonText::Value member) { object[name] = treeOf(member); });
        return object;
    }
    if (value.isArray()) {
        json array = json::array();
        value.eachElement([&](JsonText::Value element) { array.push_back(treeOf(element)); });
        return array;
    }
    std::int64_t integer = 0;
    double real = 0;
    bool truth = false;
    std::string text;
    return value.read(integer) ? json(integer)
        : value.read(real)     ? json(real)
        : value.read(truth)    ? json(truth)
        : value.read(text)     ? json(text)
                               : json(nullptr);
}

const std::vector<std::string>& samples()
{
    static const std::vector<std::string> texts{
        R"({"columns":{"agency":{"abstained":"too_few_words","n":0},"valence":{"n":40,"standard_error":1e-07,"value":-0.5}},)"
        R"("document":"AnBy4IM2baB/CLKbWx==","person_id":"019cb8b8-1e00-7ee9-b289-6b234a0046c9","time":"2026-03-04T12:00:00Z"})",
        R"( { "a" : [ true , false , null , { } , [ ] , "" , 0 , -0 , -12.5e+3 , 9223372036854775807 ] } )",
        "{\"ç\":\"coração 😀 ação\",\"\\u00e7\":\"\\ud83d\\ude00\\n\\t\\\\\\\"\\/\\u0000 depois\"}",
        "[0.1,123456789012345678901234567890,1E2,\"longer than eight bytes without anything special\"]",
        "\"só um texto\"",
        "-7",
    };
    return texts;
}

/// An exponent of three digits below nothing: such a number is refused here and 0 to the other parser.
bool mayBeTooSmall(const std::string& text)
{
    const auto digit = [&](std::size_t at) { return at < text.size() && text[at] >= '0' && text[at] <= '9'; };
    for (std::size_t at = text.find('-'); at != std::string::npos; at = text.find('-', at + 1)) {
        if (digit(at + 1) && digit(at + 2) && digit(at + 3) && at > 0 && (text[at - 1] | 0x20) == 'e') {
            return true;
        }
    }
    return false;
}

/// Up to three bytes taken away, put in or exchanged.
std::string mutated(std::string text, std::mt19937& random)
{
    // No zero: the other parser takes it for the end of the text.
    static const std::string bytes = "\"\\{}[]:,eE+-.0159untrfa /\t\n\x1f\x7f\x80\xc3\xa7\xed\xf0\xff";
    const auto below = [&](std::size_t bound) { return random() % bound; };
    for (std::size_t i = below(3) + 1; i > 0 && !text.empty(); --i) {
        const std::size_t at = below(text.size());
        const char byte = bytes[below(bytes.size())];
        switch (below(3)) {
        case 0:
            text.erase(at, 1);
            break;
        case 1:
            text.insert(at, 1, byte);
            break;
        default:
            text[at] = byte;
        }
    }
    return text;
}

} // namespace

class TestJsonText : public QObject {
    Q_OBJECT

private slots:
    void itAcceptsAndGivesWhatAnotherParserDoes()
    {
        std::mt19937 random(7);
        int accepted = 0;
        for (int i = 0; i < 60'000; ++i) {
            const auto& sample = samples()[static_cast<std::size_t>(i) % samples().size()];
            const std::string text = i < std::ssize(samples()) ? sample : mutated(sample, random);
            if (mayBeTooSmall(text)) {
                continue;
            }
            const json expected = base::readJson(text);
            const auto parsed = JsonText::parse(text);
            QVERIFY2(parsed.has_value() != expected.is_discarded(), text.c_str());
            if (parsed) {
                QVERIFY2(treeOf(parsed->root()) == expected, text.c_str());
                ++accepted;
            }
        }
        QVERIFY(accepted > 5'000);
        QVERIFY(accepted < 55'000);
    }

    void everyByteOfATextIsLookedAt()
    {
        // Eight bytes are looked at together: each place of each byte counts.
        for (int byte = 0; byte < 256; ++byte) {
            for (std::size_t at = 0; at < 24; ++at) {
                std::string text = '"' + std::string(24, 'x') + '"';
                text[1 + at] = static_cast<char>(byte);
                QCOMPARE(JsonText::parse(text).has_value(), json::accept(text));
            }
        }
    }

    void theLastOfSeveralMembersOfOneNameCounts()
    {
        const std::string text = R"({"a":1,"b":2,"\u0061":3})";
        const auto parsed = JsonText::parse(text);
        std::int64_t value = 0;
        QVERIFY(parsed->root().find("a").read(value));
        QCOMPARE(value, std::int64_t{3});
        QVERIFY(!parsed->root().find("c"));
        QVERIFY(!parsed->root().find("a").find("a"));
    }

    void valuesOfAnotherKindAreNotRead()
    {
        const std::string text = R"([1.0,"1",null,9223372036854775808,true,[1]])";
        const auto parsed = JsonText::parse(text);
        parsed->root().eachElement([](JsonText::Value value) {
            std::int64_t integer = 0;
            QVERIFY(!value.read(integer));
        });
        std::vector<std::string> list;
        std::string word;
        bool truth = false;
        QVERIFY(!parsed->root().read(list) && !parsed->root().read(word) && !parsed->root().read(truth));
        QVERIFY(!JsonText::Value().read(word) && !JsonText::Value());
    }

    void nestingAndNumbersHaveBounds()
    {
        const auto nested = [](int depth) {
            const auto times = static_cast<std::size_t>(depth);
            return std::string(times, '[') + std::string(times, ']');
        };
        QVERIFY(JsonText::parse(nested(JsonText::deepest)));
        QVERIFY(!JsonText::parse(nested(JsonText::deepest + 1)));
        QVERIFY(!JsonText::parse(nested(1'000'000)));
        QVERIFY(!JsonText::parse("1e400"));
        QVERIFY(!JsonText::parse("-" + std::string(400, '9')));
        QVERIFY(JsonText::parse("1e308"));
        QVERIFY(JsonText::parse("5e-324"));
        QVERIFY(!JsonText::parse("1e-400"));
    }
};

QTEST_GUILESS_MAIN(TestJsonText)
#include "test_json_text.moc"
