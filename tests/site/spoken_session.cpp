// SPDX-License-Identifier: GPL-3.0-or-later
#include "spoken_session.h"

#include <bit>
#include <cmath>
#include <cstring>

#include "../audio/signals.h"
#include "base/resources.h"
#include "site_folder.h"

namespace voither::test {

namespace {

std::string clockOf(double seconds)
{
    const auto milliseconds = static_cast<long>(std::lround(seconds * 1000));
    const auto two = [](long number) { return (number < 10 ? "0" : "") + std::to_string(number); };
    const std::string thousandths = std::to_string(1000 + milliseconds % 1000).substr(1);
    return "00:" + two(milliseconds / 60000) + ":" + two(milliseconds / 1000 % 60) + "." + thousandths;
}

std::vector<std::int16_t> samplesOf(const std::string& wave)
{
    constexpr std::size_t head = 44;
    static_assert(std::endian::native == std::endian::little); // as the file is
    std::vector<std::int16_t> samples((wave.size() - head) / 2);
    std::memcpy(samples.data(), wave.data() + head, samples.size() * 2);
    return samples;
}

std::string transcriptOf(const SpokenSessionOptions& options)
{
    const double half = options.seconds / 2;
    const auto voice = [&options](const char* name) { return options.names ? "<v " + std::string(name) + ">" : ""; };
    return "WEBVTT\n\n" + clockOf(0.1) + " --> " + clockOf(half - 0.1) + "\n" + voice("Terapeuta")
        + "como você passou a semana?\n\n" + clockOf(half) + " --> " + clockOf(options.seconds - 0.1) + "\n"
        + voice("Paciente") + options.patientSays + "\n";
}

} // namespace

SpokenSession speak(const TemporaryFolder& folder, std::string_view name, const SpokenSessionOptions& options)
{
    SpokenSession session;
    session.channels = options.channels;
    const double half = options.seconds / 2;
    const int rate = session.sampleRate;
    const auto first = vowel(half - 0.3, rate, [](double t) { return 120 + 20 * std::sin(5 * t); });
    const auto second = vowel(half - 0.3, rate, [](double t) { return 190 + 30 * std::sin(3 * t); });
    const auto pause = silence(0.3, rate);
    const auto hiss = noise(options.seconds, rate, 0.002F);
    Sound sound;
    if (options.channels == 1) {
        sound = mixed(first + pause + second + pause, hiss);
    } else {
        const auto quiet = silence(half, rate);
        sound = interleaved(mixed(first + pause + quiet, hiss), mixed(quiet + second + pause, hiss));
    }
    const std::string wave = test::wave(sound, rate, options.channels);
    session.samples = samplesOf(wave);
    session.audio = folder.write(std::string(name) + ".wav", wave);
    session.transcript = folder.write(std::string(name) + ".vtt", transcriptOf(options));
    return session;
}

site::ImportRequest requestFor(const SpokenSession& session, std::string recordNumber)
{
    site::ImportRequest request;
    request.recordNumber = std::move(recordNumber);
    request.audio = session.audio;
    request.transcript = session.transcript;
    request.consent = base::parseDate("2026-03-02");
    return request;
}

const extraction::Extractor& extractor()
{
    static const auto made = must(extraction::Extractor::create(base::resourceDir(), "pt-BR"));
    return *made;
}

} // namespace voither::test
