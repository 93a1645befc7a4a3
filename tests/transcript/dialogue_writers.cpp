// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogue_writers.h"

#include <QString>
#include <cmath>
#include <map>

namespace voither::test {

namespace {

long milliseconds(double time)
{
    return std::lround(time * 1000);
}

std::string number(double value)
{
    return QString::number(value, 'g', 12).toStdString();
}

std::string clock(double time, char separator)
{
    const long all = milliseconds(time);
    return QString::asprintf("%02ld:%02ld:%02ld%c%03ld", all / 3600000, all / 60000 % 60, all / 1000 % 60, separator,
                             all % 1000)
        .toStdString();
}

std::string replaced(const std::string& text, const std::map<char, std::string>& replacements)
{
    std::string out;
    for (const char c : text) {
        const auto found = replacements.find(c);
        out += found == replacements.end() ? std::string(1, c) : found->second;
    }
    return out;
}

std::string jsonString(const std::string& text)
{
    return "\"" + replaced(text, {{'"', "\\\""}, {'\\', "\\\\"}}) + "\"";
}

std::string markup(const std::string& text)
{
    return replaced(text, {{'&', "&amp;"}, {'<', "&lt;"}, {'>', "&gt;"}});
}

std::string praatString(const std::string& text)
{
    return "\"" + replaced(text, {{'"', "\"\""}}) + "\"";
}

struct Interval {
    double start;
    double end;
    std::string text;
};

/// One speaker's turns with the silences between them, as Praat wants tiers to be complete.
std::vector<Interval> tierOf(const std::vector<Line>& lines, const std::string& speaker)
{
    std::vector<Interval> tier;
    double at = 0;
    for (const Line& line : lines) {
        if (line.speaker != speaker) {
            continue;
        }
        if (line.start > at) {
            tier.push_back({at, line.start, ""});
        }
        tier.push_back({line.start, line.end, line.text});
        at = line.end;
    }
    return tier;
}

std::vector<std::string> speakersOf(const std::vector<Line>& lines)
{
    std::vector<std::string> names;
    for (const Line& line : lines) {
        if (std::find(names.begin(), names.end(), line.speaker) == names.end()) {
            names.push_back(line.speaker);
        }
    }
    return names;
}

} // namespace

const std::vector<Line>& dialogue()
{
    static const std::vector<Line> lines{
        {0, 2.5, "Terapeuta", "Bom dia, Joana. Como você passou a semana?"},
        {3, 9.25, "Joana", "Ah, doutora, tá difícil, sabe? Eu não tô dormindo direito, fico rolando na cama."},
        {9.5, 11.75, "Terapeuta", "E o que você fica pensando nessas horas?"},
        {12.5, 20.001, "Joana",
         "No meu trabalho, né... [risos] Eu penso que a \"chefe\" vai me mandar embora & pronto."},
        {20.25, 22, "Terapeuta", "Você já tinha sentido isso antes?"},
        {22.5, 27.125, "Joana", "Já, no ano passado, quando a minha mãe ficou doente: 3 < 5 meses."},
    };
    return lines;
}

std::string asWhisperCpp(const std::vector<Line>& lines)
{
    std::string out =
        "{\n\t\"systeminfo\": \"AVX = 1\",\n\t\"params\": {\"model\": \"ggml-base.bin\", \"language\": \"pt\"},\n"
        "\t\"result\": {\"language\": \"pt\"},\n\t\"transcription\": [\n";
    for (std::size_t i = 0; i < lines.size(); ++i) {
        const Line& line = lines[i];
        out += "\t\t{\n\t\t\t\"timestamps\": {\"from\": \"" + clock(line.start, ',') + "\", \"to\": \""
            + clock(line.end, ',') + "\"},\n" + "\t\t\t\"offsets\": {\"from\": "
            + std::to_string(milliseconds(line.start)) + ", \"to\": " + std::to_string(milliseconds(line.end))
            + "},\n\t\t\t\"text\": " + jsonString(" " + line.text) + ",\n\t\t\t\"speaker\": " + jsonString(line.speaker)
            + "\n\t\t}" + (i + 1 < lines.size() ? "," : "") + "\n";
    }
    return out + "\t]\n}\n";
}

std::string asWhisperX(const std::vector<Line>& lines)
{
    std::string out = "{\"segments\": [";
    for (std::size_t i = 0; i < lines.size(); ++i) {
        const Line& line = lines[i];
        out += std::string(i > 0 ? ", " : "") + "{\"start\": " + number(line.start) + ", \"end\": " + number(line.end)
            + ", \"text\": " + jsonString(" " + line.text) + ", \"words\": [], \"speaker\": " + jsonString(line.speaker)
            + "}";
    }
    return out + "], \"word_segments\": [], \"language\": \"pt\"}";
}

std::string asWebVtt(const std::vector<Line>& lines)
{
    std::string out =
        "WEBVTT - sess\u00e3o\nLanguage: pt\n\nSTYLE\n::cue { color: red }\n\nNOTE feito --> \u00e0 m\u00e3o\n\n";
    for (const Line& line : lines) {
        out += clock(line.start, '.') + " --> " + clock(line.end, '.') + " align:start position:10%\n<v "
            + markup(line.speaker) + ">" + markup(line.text) + "</v>\n\n";
    }
    return out;
}

std::string asSubRip(const std::vector<Line>& lines)
{
    std::string out = "\xEF\xBB\xBF";
    for (std::size_t i = 0; i < lines.size(); ++i) {
        const Line& line = lines[i];
        out += std::to_string(i + 1) + "\r\n" + clock(line.start, ',') + " --> " + clock(line.end, ',') + "\r\n<i>"
            + line.speaker + ":</i> " + line.text + "\r\n\r\n";
    }
    return out;
}

std::string asLongTextGrid(const std::vector<Line>& lines)
{
    const auto names = speakersOf(lines);
    const std::string span = "xmin = 0\nxmax = 30\n";
    std::string out = "File type = \"ooTextFile\"\nObject class = \"TextGrid\"\n\n" + span
        + "tiers? <exists>\nsize = " + std::to_string(names.size()) + "\nitem []:\n";
    for (std::size_t tier = 0; tier < names.size(); ++tier) {
        const auto intervals = tierOf(lines, names[tier]);
        out += "    item [" + std::to_string(tier + 1)
            + "]:\n        class = \"IntervalTier\"\n        name = " + praatString(names[tier]) + "\n        " + span
            + "        intervals: size = " + std::to_string(intervals.size()) + "\n";
        for (std::size_t i = 0; i < intervals.size(); ++i) {
            out += "        intervals [" + std::to_string(i + 1) + "]:\n            xmin = "
                + number(intervals[i].start) + "\n            xmax = " + number(intervals[i].end)
                + "\n            text = " + praatString(intervals[i].text) + "\n";
        }
    }
    return out;
}

std::string asShortTextGrid(const std::vector<Line>& lines)
{
    const auto names = speakersOf(lines);
    std::string out =
        "File type = \"ooTextFile\"\n\"TextGrid\"\n\n0\n30\n<exists>\n" + std::to_string(names.size()) + "\n";
    for (const std::string& speaker : names) {
        const auto intervals = tierOf(lines, speaker);
        out += "\"IntervalTier\"\n" + praatString(speaker) + "\n0\n30\n" + std::to_string(intervals.size()) + "\n";
        for (const Interval& interval : intervals) {
            out += number(interval.start) + "\n" + number(interval.end) + "\n" + praatString(interval.text) + "\n";
        }
    }
    return out;
}

std::string asElan(const std::vector<Line>& lines)
{
    std::string order;
    std::map<std::string, std::string> tiers;
    for (std::size_t i = 0; i < lines.size(); ++i) {
        const std::string first = "ts" + std::to_string(2 * i + 1);
        const std::string second = "ts" + std::to_string(2 * i + 2);
        order += "<TIME_SLOT TIME_SLOT_ID=\"" + first + "\" TIME_VALUE=\""
            + std::to_string(milliseconds(lines[i].start)) + "\"/>\n" + "<TIME_SLOT TIME_SLOT_ID=\"" + second
            + "\" TIME_VALUE=\"" + std::to_string(milliseconds(lines[i].end)) + "\"/>\n";
        tiers[lines[i].speaker] += "<ANNOTATION><ALIGNABLE_ANNOTATION ANNOTATION_ID=\"a" + std::to_string(i)
            + "\" TIME_SLOT_REF1=\"" + first + "\" TIME_SLOT_REF2=\"" + second + "\"><ANNOTATION_VALUE>"
            + markup(lines[i].text) + "</ANNOTATION_VALUE></ALIGNABLE_ANNOTATION></ANNOTATION>\n";
    }
    std::string out =
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<ANNOTATION_DOCUMENT AUTHOR=\"\" FORMAT=\"3.0\" VERSION=\"3.0\">\n"
        "<HEADER MEDIA_FILE=\"\" TIME_UNITS=\"milliseconds\"/>\n<TIME_ORDER>\n"
        + order + "</TIME_ORDER>\n";
    for (const auto& [speaker, annotations] : tiers) {
        out += "<TIER LANG_REF=\"pt\" LINGUISTIC_TYPE_REF=\"fala\" PARTICIPANT=\"" + speaker + "\" TIER_ID=\"camada_"
            + speaker + "\">\n" + annotations + "</TIER>\n";
    }
    return out + "</ANNOTATION_DOCUMENT>\n";
}

std::string asPlainText(const std::vector<Line>& lines)
{
    std::string out;
    for (const Line& line : lines) {
        out += line.speaker + ": " + line.text + "\n\n";
    }
    return out;
}

std::string asUtf16(const std::string& utf8, bool bigEndian)
{
    std::string out;
    for (const QChar unit : QString(QChar(0xFEFF)) + QString::fromStdString(utf8)) {
        const auto high = static_cast<char>(unit.unicode() >> 8);
        const auto low = static_cast<char>(unit.unicode() & 0xFF);
        out += bigEndian ? high : low;
        out += bigEndian ? low : high;
    }
    return out;
}

std::vector<Written> inEveryFormat(const std::vector<Line>& lines)
{
    return {{"whisper.cpp", asWhisperCpp(lines)},
            {"whisperx", asWhisperX(lines)},
            {"webvtt", asWebVtt(lines)},
            {"srt", asSubRip(lines)},
            {"textgrid", asLongTextGrid(lines)},
            {"textgrid", asShortTextGrid(lines)},
            {"textgrid", asUtf16(asLongTextGrid(lines), true)},
            {"textgrid", asUtf16(asShortTextGrid(lines), false)},
            {"elan", asElan(lines)},
            {"text", asPlainText(lines)}};
}

} // namespace voither::test
