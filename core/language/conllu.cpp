// SPDX-License-Identifier: GPL-3.0-or-later
#include "language/conllu.h"

#include <array>
#include <charconv>
#include <optional>

#include "base/file.h"
#include "language/unicode.h"

namespace voither::language {

namespace {

constexpr std::uint64_t largestFile = 1U << 30;

std::optional<int> number(std::string_view text)
{
    int value = 0;
    const auto [end, problem] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (problem != std::errc() || end != text.data() + text.size()) {
        return std::nullopt;
    }
    return value;
}

std::array<std::string_view, 10> columns(std::string_view line)
{
    std::array<std::string_view, 10> result;
    for (std::size_t i = 0; i < result.size(); ++i) {
        const std::size_t end = std::min(line.find('\t'), line.size());
        result[i] = line.substr(0, end);
        line.remove_prefix(std::min(end + 1, line.size()));
    }
    return result;
}

std::string oneLine(std::string_view text)
{
    std::string result;
    for (const char c : text) {
        const bool blank = c == '\n' || c == '\r' || c == '\t' || c == ' ' || c == '\0';
        if (!blank) {
            result.push_back(c);
        } else if (!result.empty() && result.back() != ' ') {
            result.push_back(' ');
        }
    }
    return result;
}

} // namespace

base::Result<std::vector<Sentence>> readConllu(const std::filesystem::path& path)
{
    const auto bytes = base::readFile(path, largestFile);
    if (!bytes) {
        return tl::unexpected(bytes.error());
    }
    std::vector<Sentence> sentences;
    Sentence current;
    std::string_view rest = base::asText(*bytes);
    for (int line = 1; !rest.empty(); ++line) {
        const std::size_t end = std::min(rest.find('\n'), rest.size());
        std::string_view text = rest.substr(0, end);
        rest.remove_prefix(std::min(end + 1, rest.size()));
        if (text.ends_with('\r')) {
            text.remove_suffix(1);
        }
        if (text.empty()) {
            if (!current.tokens.empty()) {
                sentences.push_back(std::move(current));
                current = {};
            }
            continue;
        }
        const auto fields = columns(text);
        if (text.front() == '#' || fields[0].find_first_of("-.") != std::string_view::npos) {
            continue;
        }
        const auto upos = uposFromName(fields[3]);
        const auto head = number(fields[6]);
        if (!upos || !head || *head < 0 || number(fields[0]) != static_cast<int>(current.tokens.size()) + 1) {
            return base::failure(base::ErrorCode::DamagedTranscript, path.string(), "line " + std::to_string(line),
                                 "CoNLL-U");
        }
        Token token;
        token.form = std::string(fields[1]);
        token.lemma = std::string(fields[2]);
        token.upos = *upos;
        token.feats = std::string(fields[5]);
        token.morphology = morphologyOf(fields[5]);
        token.head = *head;
        token.deprel = std::string(fields[7]);
        current.tokens.push_back(std::move(token));
    }
    if (!current.tokens.empty()) {
        sentences.push_back(std::move(current));
    }
    return sentences;
}

std::string toConllu(const Sentence& sentence, std::string_view text, std::size_t number)
{
    std::string whole;
    if (!text.empty()) {
        whole = oneLine(text.substr(sentence.begin, sentence.end - sentence.begin));
    } else {
        for (const Token& token : sentence.tokens) {
            whole += (whole.empty() ? "" : " ") + token.form;
        }
    }
    std::string out = "# sent_id = " + std::to_string(number) + "\n# text = " + whole + "\n";
    const std::vector<Token>& tokens = sentence.tokens;
    for (std::size_t i = 0; i < tokens.size(); ++i) {
        std::size_t last = i;
        while (!text.empty() && last + 1 < tokens.size() && tokens[last + 1].begin == tokens[i].begin
               && tokens[last + 1].end == tokens[i].end) {
            ++last;
        }
        const bool first = i == 0 || tokens[i - 1].begin != tokens[i].begin || tokens[i - 1].end != tokens[i].end;
        if (last > i && first) {
            out += std::to_string(i + 1) + "-" + std::to_string(last + 1) + "\t"
                + std::string(text.substr(tokens[i].begin, tokens[i].end - tokens[i].begin))
                + "\t_\t_\t_\t_\t_\t_\t_\t_\n";
        }
        const Token& token = tokens[i];
        out += std::to_string(i + 1) + "\t" + token.form + "\t" + token.lemma + "\t" + std::string(name(token.upos))
            + "\t_\t" + token.feats + "\t" + std::to_string(token.head) + "\t" + token.deprel + "\t_\t_\n";
    }
    return out + "\n";
}

std::optional<std::size_t> firstInvalidByte(std::string_view text)
{
    constexpr std::string_view replacement = "\xEF\xBF\xBD"; // U+FFFD may stand in a text
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t begin = at;
        const char32_t value = decodeAt(text, at);
        if (value == 0 || (value == 0xFFFD && text.substr(begin, 3) != replacement)) {
            return begin;
        }
    }
    return std::nullopt;
}

} // namespace voither::language
