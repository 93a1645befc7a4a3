// SPDX-License-Identifier: GPL-3.0-or-later
// Plays from anywhere in an encrypted recording of 90 minutes, two channels, and prints how long it takes until the
// first sound is there: bench_playback
#include <algorithm>
#include <chrono>
#include <cstdio>
#include <random>

#include "audio/flac_writer.h"
#include "playback/player.h"
#include "support/temporary_folder.h"
#include "vault/vault.h"

using namespace voither;
using Clock = std::chrono::steady_clock;

namespace {

constexpr int rate = 16000;
constexpr int seconds = 90 * 60;
constexpr int seeks = 200;
constexpr std::size_t firstSound = rate / 50; // 20 ms

double milliseconds(Clock::duration duration)
{
    return std::chrono::duration<double, std::milli>(duration).count();
}

[[noreturn]] void end(const base::Error& error)
{
    std::fprintf(stderr, "%s %s\n", std::string(base::name(error.code)).c_str(), error.detail.c_str());
    std::exit(1);
}

template <class T>
T must(base::Result<T> result)
{
    if (!result) {
        end(result.error());
    }
    if constexpr (!std::is_void_v<T>) {
        return std::move(*result);
    }
}

/// Two voices in turn, as noise of a voice's loudness: harder to compress than speech.
void record(vault::ObjectWriter& object)
{
    const auto flac = must(audio::FlacWriter::create(object, rate, 2));
    std::mt19937 random(1);
    std::vector<std::int16_t> second(2 * rate);
    for (int s = 0; s < seconds; ++s) {
        const auto speaking = static_cast<std::size_t>(s / 7 % 2);
        for (std::size_t i = 0; i < second.size(); ++i) {
            const int loudness = i % 2 == speaking ? 3000 : 30;
            second[i] = static_cast<std::int16_t>(
                static_cast<int>(random() % (2U * static_cast<unsigned>(loudness) + 1U)) - loudness);
        }
        must(flac->write(second));
    }
    must(flac->finish());
    must(object.finish());
}

void measure(const char* what, playback::Player& player)
{
    std::mt19937 random(7);
    std::vector<float> block(firstSound);
    std::vector<double> times;
    for (int i = 0; i < seeks; ++i) {
        const double target = static_cast<double>(random() % (seconds * 1000U - 1000U)) / 1000;
        const auto begun = Clock::now();
        player.seek(target);
        if (player.pull(block) != block.size()) {
            end(player.error().value_or(base::Error{}));
        }
        times.push_back(milliseconds(Clock::now() - begun));
    }
    std::sort(times.begin(), times.end());
    const auto at = [&times](double share) {
        return times[static_cast<std::size_t>(share * static_cast<double>(times.size() - 1))];
    };
    std::printf("%-22s median %6.1f ms   95 %% %6.1f ms   worst %6.1f ms   %s\n", what, at(0.5), at(0.95), times.back(),
                times.back() < 100 ? "under 100 ms" : "TOO SLOW");
}

} // namespace

int main()
{
    const test::TemporaryFolder folder;
    const base::SystemClock clock;
    const auto made = must(vault::Vault::create(folder.path(), "bench", vault::Role::Clinician,
                                                "sete barcos verdes cantam", clock, {1, 8192}));
    const auto id = base::ObjectId::generate(clock.now());
    {
        auto object = must(made.vault->createObject({}, id));
        record(object);
    }
    const auto begun = Clock::now();
    auto reader = must(made.vault->openObject({}, id));
    std::printf("object of %.0f MB\n", static_cast<double>(reader.size()) / 1e6);
    const auto player =
        must(playback::Player::open(std::make_unique<vault::ObjectReader>(std::move(reader)), "bench", seconds));
    std::printf("%-22s %6.1f ms\n", "open", milliseconds(Clock::now() - begun));
    for (const double speed : {1.0, 0.5, 2.0}) {
        player->setSpeed(speed);
        char what[32];
        std::snprintf(what, sizeof what, "seek at speed %.1f", speed);
        measure(what, *player);
    }
    player->seek(0);
    player->setSpeed(1);
    std::vector<float> block(rate);
    const auto playing = Clock::now();
    for (int s = 0; s < 600; ++s) {
        player->pull(block);
    }
    std::printf("%-22s %6.2f %% of one core\n", "play", milliseconds(Clock::now() - playing) / 600.0 / 10);
    return 0;
}
