// SPDX-License-Identifier: GPL-3.0-or-later
// bench_voice FOLDER... : F0 of every *.wav that has a *.f0ref beside it (F0 in Hz every 15 ms from time 0, 0 where
// unvoiced), beside Praat and aubio where these are installed. bench_voice --speed FILE : CPU time of one recording.
#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <cstdio>
#include <ctime>
#include <filesystem>
#include <fstream>
#include <functional>
#include <string>
#include <string_view>
#include <vector>

#include "audio/voice_tracker.h"

namespace {

namespace fs = std::filesystem;
using voither::audio::VoiceTrack;

constexpr double referenceStep = 0.015; // seconds
constexpr double grossError = 0.2;      // of the reference

struct Point {
    double time = 0;
    double hz = 0;
};
using Contour = std::vector<Point>;

struct Utterance {
    fs::path file;
    std::vector<double> reference;
};

struct Score {
    double gross = 0;     // % of frames that both call voiced
    double voicing = 0;   // % of all frames
    double frame = 0;     // % of all frames: either error
    double deviation = 0; // correlation of the utterances' F0 standard deviations
};

std::vector<Utterance> utterancesOf(const fs::path& folder)
{
    std::vector<Utterance> found;
    for (const auto& entry : fs::directory_iterator(folder)) {
        fs::path reference = entry.path();
        reference.replace_extension(".f0ref");
        std::ifstream in(reference);
        if (entry.path().extension() != ".wav" || !in) {
            continue;
        }
        Utterance utterance{entry.path(), {}};
        for (double hz = 0; in >> hz;) {
            utterance.reference.push_back(hz);
        }
        found.push_back(std::move(utterance));
    }
    std::sort(found.begin(), found.end(), [](const auto& a, const auto& b) { return a.file < b.file; });
    return found;
}

double nearest(const Contour& contour, double time, double reach)
{
    const auto next =
        std::lower_bound(contour.begin(), contour.end(), time, [](const Point& p, double t) { return p.time < t; });
    double hz = 0;
    double distance = reach;
    for (auto each = next == contour.begin() ? next : next - 1; each != contour.end() && each <= next; ++each) {
        if (std::abs(each->time - time) < distance) {
            distance = std::abs(each->time - time);
            hz = each->hz;
        }
    }
    return hz;
}

double deviationOf(const std::vector<double>& values)
{
    double sum = 0;
    double squares = 0;
    double count = 0;
    for (const double value : values) {
        if (value > 0) {
            sum += value;
            squares += value * value;
            ++count;
        }
    }
    return count == 0 ? 0 : std::sqrt(std::max(0.0, squares / count - sum / count * sum / count));
}

double correlation(const std::vector<double>& a, const std::vector<double>& b)
{
    const auto n = static_cast<double>(a.size());
    double meanA = 0, meanB = 0, ab = 0, aa = 0, bb = 0;
    for (std::size_t i = 0; i < a.size(); ++i) {
        meanA += a[i] / n;
        meanB += b[i] / n;
    }
    for (std::size_t i = 0; i < a.size(); ++i) {
        ab += (a[i] - meanA) * (b[i] - meanB);
        aa += (a[i] - meanA) * (a[i] - meanA);
        bb += (b[i] - meanB) * (b[i] - meanB);
    }
    return aa > 0 && bb > 0 ? ab / std::sqrt(aa * bb) : 0;
}

Score scoreAt(const std::vector<Utterance>& utterances, const std::vector<Contour>& contours, double offset)
{
    double frames = 0, voicing = 0, both = 0, gross = 0;
    std::vector<double> found, expected;
    for (std::size_t u = 0; u < utterances.size(); ++u) {
        for (std::size_t i = 0; i < utterances[u].reference.size(); ++i, ++frames) {
            const double truth = utterances[u].reference[i];
            const double hz = nearest(contours[u], static_cast<double>(i) * referenceStep + offset, 0.0101);
            if ((truth > 0) != (hz > 0)) {
                ++voicing;
            } else if (truth > 0) {
                ++both;
                gross += std::abs(hz - truth) > grossError * truth ? 1 : 0;
            }
        }
        std::vector<double> all;
        for (const Point& point : contours[u]) {
            all.push_back(point.hz);
        }
        found.push_back(deviationOf(all));
        expected.push_back(deviationOf(utterances[u].reference));
    }
    return {100 * gross / std::max(1.0, both), 100 * voicing / frames, 100 * (voicing + gross) / frames,
            correlation(found, expected)};
}

void printScore(const char* name, const std::vector<Utterance>& utterances, const std::vector<Contour>& contours,
                double seconds)
{
    // Every tracker gets the one offset, the same for all utterances, that fits it best.
    double bestOffset = 0;
    Score best;
    best.frame = 1e9;
    for (int milliseconds = -10; milliseconds <= 10; ++milliseconds) {
        const Score score = scoreAt(utterances, contours, milliseconds / 1000.0);
        if (score.frame < best.frame) {
            best = score;
            bestOffset = milliseconds;
        }
    }
    std::printf("%-8s %5zu %7.2f %7.2f %7.2f %7.3f %+6.0f %8.2f\n", name, utterances.size(), best.gross, best.voicing,
                best.frame, best.deviation, bestOffset, seconds);
}

Contour ours(const fs::path& file)
{
    Contour contour;
    const auto track = voither::audio::trackVoice(file);
    if (!track) {
        std::fprintf(stderr, "%s: %s\n", file.c_str(), track.error().detail.c_str());
        return contour;
    }
    for (std::size_t i = 0; i < track->channels[0].frames.size(); ++i) {
        contour.push_back(
            {static_cast<double>(i) * VoiceTrack::step, static_cast<double>(track->channels[0].frames[i].f0Hz)});
    }
    return contour;
}

std::string quoted(const fs::path& path)
{
    std::string text = "'";
    for (const char c : path.string()) {
        text += c == '\'' ? std::string("'\\''") : std::string(1, c);
    }
    return text + "'";
}

/// Lines of "time value" that a program prints; values out of its range count as unvoiced.
Contour printedBy(const std::string& command)
{
    Contour contour;
    FILE* pipe = ::popen((command + " 2>/dev/null").c_str(), "r");
    std::array<char, 256> line{};
    while (pipe != nullptr && std::fgets(line.data(), line.size(), pipe) != nullptr) {
        Point point;
        const std::string_view text(line.data());
        const auto [rest, error] = std::from_chars(text.data(), text.data() + text.size(), point.time);
        if (error == std::errc{} && rest + 1 < text.data() + text.size()) {
            std::from_chars(rest + 1, text.data() + text.size(), point.hz);
            point.hz = point.hz >= 60 && point.hz <= 600 ? point.hz : 0;
            contour.push_back(point);
        }
    }
    if (pipe != nullptr) {
        ::pclose(pipe);
    }
    return contour;
}

bool isInstalled(const char* program)
{
    return std::system((std::string("command -v ") + program + " >/dev/null 2>&1").c_str()) == 0;
}

fs::path praatScript()
{
    const fs::path script =
        fs::temp_directory_path() / ("bench_voice_" + std::to_string(std::time(nullptr)) + ".praat");
    std::ofstream(script)
        << "form F\n sentence file\nendform\nRead from file: file$\nTo Pitch (ac): 0.01, 75, 15, \"no\", "
           "0.03, 0.45, 0.01, 0.35, 0.14, 600\nn = Get number of frames\nfor i to n\n t = Get time from "
           "frame number: i\n f = Get value in frame: i, \"Hertz\"\n if f = undefined\n  f = 0\n endif\n "
           "appendInfoLine: fixed$ (t, 4), \" \", fixed$ (f, 3)\nendfor\n";
    return script;
}

void compare(const std::vector<Utterance>& utterances)
{
    const auto run = [&](const char* name, const std::function<Contour(const fs::path&)>& tracker) {
        const auto start = std::clock();
        std::vector<Contour> contours;
        for (const Utterance& utterance : utterances) {
            contours.push_back(tracker(utterance.file));
        }
        printScore(name, utterances, contours, static_cast<double>(std::clock() - start) / CLOCKS_PER_SEC);
    };
    std::printf("%-8s %5s %7s %7s %7s %7s %6s %8s\n", "tracker", "files", "GPE %", "VDE %", "FFE %", "r(SD)", "ms",
                "own CPU");
    run("voither", ours);
    if (isInstalled("praat")) {
        const fs::path script = praatScript();
        run("praat", [&](const fs::path& file) {
            return printedBy("praat --run " + quoted(script) + " " + quoted(fs::absolute(file)));
        });
        fs::remove(script);
    } else {
        std::puts("praat    not installed");
    }
    if (isInstalled("aubiopitch")) {
        run("aubio", [](const fs::path& file) { return printedBy("aubiopitch -p yinfft -H 160 -i " + quoted(file)); });
    } else {
        std::puts("aubio    not installed");
    }
}

int speed(const fs::path& file)
{
    const auto start = std::clock();
    const auto track = voither::audio::trackVoice(file);
    const double seconds = static_cast<double>(std::clock() - start) / CLOCKS_PER_SEC;
    if (!track) {
        return 1;
    }
    std::printf("%.1f s of sound, %zu channels: %.2f s CPU, %.2f s for 50 minutes\n", track->duration,
                track->channels.size(), seconds, seconds / track->duration * 3000);
    return 0;
}

} // namespace

int main(int argc, char** argv)
{
    if (argc == 3 && std::string_view(argv[1]) == "--speed") {
        return speed(argv[2]);
    }
    if (argc < 2) {
        std::fprintf(stderr, "bench_voice FOLDER... | --speed FILE\n");
        return 2;
    }
    std::vector<Utterance> all;
    for (int i = 1; i < argc; ++i) {
        const auto some = utterancesOf(argv[i]);
        all.insert(all.end(), some.begin(), some.end());
    }
    // The constants of PitchModel were searched on the first of these halves.
    std::vector<Utterance> halves[2];
    for (std::size_t i = 0; i < all.size(); ++i) {
        halves[i % 2].push_back(all[i]);
    }
    std::puts("all");
    compare(all);
    std::puts("first, third, ... (searched on)");
    compare(halves[0]);
    std::puts("second, fourth, ... (seen while settings were chosen)");
    compare(halves[1]);
    return 0;
}
