// SPDX-License-Identifier: GPL-3.0-or-later
#include <iostream>
#include <string_view>
#include <vector>

#include "base/bytes.h"
#include "base/file.h"
#include "base/resources.h"
#include "commands.h"
#include "language/analyser.h"
#include "language/conllu.h"

namespace voither::cli {

namespace {

constexpr std::uint64_t largestText = 256U << 20;

/// The text of a file, refused when it is empty, holds a NUL or is not UTF-8.
base::Result<std::string> readText(const std::string& path)
{
    if (auto readable = base::checkReadableFile(path); !readable) {
        return tl::unexpected(readable.error());
    }
    const auto bytes = base::readFile(path, largestText);
    if (!bytes) {
        return tl::unexpected(bytes.error());
    }
    const std::string_view text = base::asText(*bytes);
    if (const auto wrong = language::firstInvalidByte(text)) {
        return base::failure(base::ErrorCode::InvalidUtf8, path, "byte " + std::to_string(*wrong));
    }
    if (text.find_first_not_of(" \t\r\n") == std::string_view::npos) {
        return base::failure(base::ErrorCode::EmptyInput, path);
    }
    return std::string(text);
}

std::vector<std::string> wordsOf(std::string_view line)
{
    std::vector<std::string> words;
    while (!line.empty()) {
        const std::size_t end = std::min(line.find_first_of(" \t\r"), line.size());
        if (end > 0) {
            words.emplace_back(line.substr(0, end));
        }
        line.remove_prefix(std::min(end + 1, line.size()));
    }
    return words;
}

void printTokenized(const language::Analyser& analyser, std::string_view text)
{
    std::size_t number = 0;
    while (!text.empty()) {
        const std::size_t end = std::min(text.find('\n'), text.size());
        const std::vector<std::string> words = wordsOf(text.substr(0, end));
        if (!words.empty()) {
            std::cout << language::toConllu(analyser.analyseTokens(words), {}, ++number);
        }
        text.remove_prefix(std::min(end + 1, text.size()));
    }
}

} // namespace

int tag(const Context& context)
{
    QCommandLineParser parser;
    const auto words = [&](const char* key) { return QString::fromStdString(base::say(context.language, key)); };
    const QCommandLineOption tokenized("tokenized", words("cli.tag.tokenized"));
    const QCommandLineOption language("language", words("cli.tag.language"), "TAG", "pt-BR");
    parser.addOptions({tokenized, language});
    parser.addPositionalArgument("F", words("cli.tag.text"));
    if (const auto code = parse(parser, context, 1)) {
        return *code;
    }
    const auto text = readText(parser.positionalArguments().first().toStdString());
    if (!text) {
        return refuse(text.error(), context);
    }
    const auto analyser = language::Analyser::create(base::resourceDir(), parser.value(language).toStdString());
    if (!analyser) {
        return refuse(analyser.error(), context);
    }
    if (parser.isSet(tokenized)) {
        printTokenized(**analyser, *text);
        return Done;
    }
    std::size_t number = 0;
    for (const language::Sentence& sentence : (*analyser)->analyse(*text).sentences) {
        std::cout << language::toConllu(sentence, *text, ++number);
    }
    return Done;
}

} // namespace voither::cli
