// SPDX-License-Identifier: GPL-3.0-or-later
// voither-train: learns a language's weights from treebanks, and measures an analyser against them.
#include <charconv>
#include <filesystem>
#include <iostream>
#include <map>
#include <string>
#include <vector>

#include "base/file.h"
#include "evaluation.h"
#include "language/conllu.h"
#include "language/description.h"
#include "training.h"

namespace {

using voither::base::Error;
using voither::language::Sentence;

constexpr std::string_view usage =
    "voither-train train --resources DIR --language TAG --output FILE [--beam N] [--tagger-epochs N]\n"
    "              [--parser-epochs N] [--spoken-every N] [--folds N] [--least-updates N] FILE.conllu...\n"
    "voither-train evaluate --resources DIR --language TAG FILE.conllu...\n";

struct Arguments {
    std::map<std::string, std::string> options;
    std::vector<std::string> files;

    int number(const std::string& name, int otherwise) const
    {
        const auto found = options.find(name);
        int value = otherwise;
        if (found != options.end()) {
            std::from_chars(found->second.data(), found->second.data() + found->second.size(), value);
        }
        return value;
    }
};

int refuse(const Error& error)
{
    std::cerr << "voither-train: " << name(error.code) << ' ' << error.subject << ' ' << error.place << ' '
              << error.detail << '\n';
    return 1;
}

voither::base::Result<std::vector<Sentence>> readAll(const std::vector<std::string>& files)
{
    std::vector<Sentence> all;
    for (const std::string& file : files) {
        auto sentences = voither::language::readConllu(file);
        if (!sentences) {
            return sentences;
        }
        all.insert(all.end(), sentences->begin(), sentences->end());
    }
    return all;
}

int train(const Arguments& arguments)
{
    const auto description =
        voither::language::readDescription(arguments.options.at("resources"), arguments.options.at("language"));
    if (!description) {
        return refuse(description.error());
    }
    const auto lexicon = voither::language::Lexicon::create(*description);
    if (!lexicon) {
        return refuse(lexicon.error());
    }
    const auto sentences = readAll(arguments.files);
    if (!sentences) {
        return refuse(sentences.error());
    }
    voither::train::TrainingOptions options;
    options.beam = static_cast<std::size_t>(arguments.number("beam", static_cast<int>(options.beam)));
    options.taggerEpochs = arguments.number("tagger-epochs", options.taggerEpochs);
    options.parserEpochs = arguments.number("parser-epochs", options.parserEpochs);
    options.spokenEvery = arguments.number("spoken-every", options.spokenEvery);
    options.leastUpdates =
        static_cast<std::uint32_t>(arguments.number("least-updates", static_cast<int>(options.leastUpdates)));
    options.folds = arguments.number("folds", options.folds);
    const auto model = trainLanguage(**lexicon, *sentences, options);
    for (const auto* part : {&model.tagger, &model.morphology, &model.lemmas, &model.parser, &model.labels}) {
        std::cerr << part->weightCount() << " weights\n";
    }
    const auto bytes = serialize(model);
    std::cerr << bytes.size() << " bytes\n";
    const auto written = voither::base::replaceFile(arguments.options.at("output"), bytes);
    return written ? 0 : refuse(written.error());
}

int evaluateFiles(const Arguments& arguments)
{
    const auto analyser =
        voither::language::Analyser::create(arguments.options.at("resources"), arguments.options.at("language"));
    if (!analyser) {
        return refuse(analyser.error());
    }
    for (const std::string& file : arguments.files) {
        const auto sentences = readAll({file});
        if (!sentences) {
            return refuse(sentences.error());
        }
        std::cout << file << '\n' << voither::train::evaluate(**analyser, *sentences) << '\n';
    }
    return 0;
}

} // namespace

int main(int argc, char** argv)
{
    const std::vector<std::string> words(argv + 1, argv + argc);
    Arguments arguments;
    for (std::size_t i = 1; i < words.size(); ++i) {
        if (words[i].starts_with("--") && i + 1 < words.size()) {
            arguments.options[words[i].substr(2)] = words[i + 1];
            ++i;
        } else {
            arguments.files.push_back(words[i]);
        }
    }
    const bool training = !words.empty() && words[0] == "train" && arguments.options.contains("output");
    const bool measuring = !words.empty() && words[0] == "evaluate";
    if (!(training || measuring) || arguments.files.empty() || !arguments.options.contains("resources")
        || !arguments.options.contains("language")) {
        std::cerr << usage;
        return 2;
    }
    return training ? train(arguments) : evaluateFiles(arguments);
}
