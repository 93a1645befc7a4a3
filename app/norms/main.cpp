// SPDX-License-Identifier: GPL-3.0-or-later
// voither-norms TAG NAME FOLDER: the quantiles of every raw score over the texts and recordings of a folder, as the
// members of a norms.json. Each .txt file is one person's text, each .wav or .flac one person's voice.
#include <algorithm>
#include <cmath>
#include <filesystem>
#include <iostream>
#include <nlohmann/json.hpp>

#include "audio/voice_tracker.h"
#include "base/file.h"
#include "base/resources.h"
#include "extraction/extract.h"
#include "extraction/voice_measures.h"

namespace {

using namespace voither;

constexpr std::uint64_t largestText = 16ULL * 1024 * 1024;
using Values = std::map<std::string, std::vector<double>>;

/// Linear between the two nearest values.
double quantile(const std::vector<double>& sorted, double share)
{
    const double place = share * static_cast<double>(sorted.size() - 1);
    const auto below = static_cast<std::size_t>(place);
    const std::size_t above = std::min(below + 1, sorted.size() - 1);
    return sorted[below] + (place - std::floor(place)) * (sorted[above] - sorted[below]);
}

base::Result<std::map<std::string, double>> scoresOf(const extraction::Extractor& extractor,
                                                     const std::filesystem::path& path)
{
    if (path.extension() != ".txt") {
        const auto voice = audio::trackVoice(path);
        if (!voice) {
            return tl::unexpected(voice.error());
        }
        return extractor.rawScores(extraction::untranscribed(*voice), &*voice);
    }
    const auto bytes = base::readFile(path, largestText);
    if (!bytes) {
        return tl::unexpected(bytes.error());
    }
    transcript::Transcript transcript;
    transcript.hasTimes = false;
    transcript.segments.resize(1);
    transcript.segments[0].role = transcript::Role::Patient;
    transcript.segments[0].text = base::asText(*bytes);
    std::replace(transcript.segments[0].text.begin(), transcript.segments[0].text.end(), '\n', ' ');
    return extractor.rawScores(transcript, nullptr);
}

} // namespace

int main(int argc, char** argv)
{
    if (argc != 4) {
        std::cerr << "voither-norms TAG NAME FOLDER\n";
        return 2;
    }
    const auto extractor = extraction::Extractor::create(base::resourceDir(), argv[1]);
    if (!extractor) {
        std::cerr << name(extractor.error().code) << ' ' << extractor.error().detail << '\n';
        return 1;
    }
    Values values;
    for (const auto& entry : std::filesystem::directory_iterator(argv[3])) {
        const std::string extension = entry.path().extension().string();
        if (entry.path().stem() == "LICENCE" || (extension != ".txt" && extension != ".wav" && extension != ".flac")) {
            continue;
        }
        const auto scores = scoresOf(**extractor, entry.path());
        if (!scores) {
            std::cerr << entry.path() << ' ' << name(scores.error().code) << '\n';
            return 1;
        }
        for (const auto& [name, score] : *scores) {
            values[name].push_back(score);
        }
    }
    nlohmann::ordered_json document;
    for (auto& [name, of] : values) {
        std::sort(of.begin(), of.end());
        document[name] = {{"reference", argv[2]},
                          {"n", of.size()},
                          {"q01", quantile(of, 0.01)},
                          {"q50", quantile(of, 0.5)},
                          {"q99", quantile(of, 0.99)}};
    }
    std::cout << document.dump(2) << '\n';
    return 0;
}
