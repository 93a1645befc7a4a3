// SPDX-License-Identifier: GPL-3.0-or-later
#include "audio/voice_tracker.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numbers>
#include <utility>
#include <vector>

#include "audio/pauses.h"
#include "audio/pitch.h"
#include "audio/real_fft.h"
#include "audio/resampler.h"

namespace voither::audio {

namespace {

constexpr int analysisRate = 16000;
constexpr std::size_t hop = 160;          // samples of a 10 ms step
constexpr std::size_t lowHop = 40;        // the same at PitchModel::sampleRate
constexpr std::size_t spectrumSize = 512; // 32 ms
constexpr std::size_t levelReach = 160;   // the level is taken over 20 ms
constexpr float fullScale = 0.9985F;      // what counts as clipped
constexpr double bandEdgeDb = 60;         // below the spectrum's peak ends the band
constexpr double binHz = static_cast<double>(analysisRate) / spectrumSize;

/// Second-order Butterworth high-pass: takes away DC and what a hand does to a microphone.
class HighPass {
public:
    HighPass(double cutoffHz, double rate)
    {
        const double w = std::tan(std::numbers::pi * cutoffHz / rate);
        const double norm = 1 / (1 + std::numbers::sqrt2 * w + w * w);
        m_gain = norm;
        m_a1 = 2 * (w * w - 1) * norm;
        m_a2 = (1 - std::numbers::sqrt2 * w + w * w) * norm;
    }
    void run(float* samples, std::size_t count)
    {
        for (std::size_t i = 0; i < count; ++i) {
            const double in = static_cast<double>(samples[i]) * m_gain;
            const double out = in + m_s1;
            m_s1 = -2 * in - m_a1 * out + m_s2;
            m_s2 = in - m_a2 * out;
            samples[i] = static_cast<float>(out);
        }
    }

private:
    double m_gain, m_a1, m_a2;
    double m_s1 = 0, m_s2 = 0;
};

float decibels(double power)
{
    return static_cast<float>(10 * std::log10(std::max(power, 1e-12)));
}

double sumOfSquares(const float* samples, std::size_t count)
{
    std::array<float, 4> sums{};
    for (std::size_t i = 0; i + 3 < count; i += 4) {
        for (std::size_t k = 0; k < 4; ++k) {
            sums[k] += samples[i + k] * samples[i + k];
        }
    }
    return static_cast<double>((sums[0] + sums[1]) + (sums[2] + sums[3]));
}

double bandSum(std::span<const float> power, double fromHz, double toHz)
{
    double sum = 0;
    const auto last = std::min(power.size() - 1, static_cast<std::size_t>(toHz / binHz));
    for (auto k = static_cast<std::size_t>(std::ceil(fromHz / binHz)); k <= last; ++k) {
        sum += static_cast<double>(power[k]);
    }
    return sum;
}

} // namespace

/// One channel on its way: sound at the analysis rate and at the pitch rate, as much of it as the next frames need.
class VoiceTracker::Channel {
public:
    Channel(int sampleRate, const PitchModel& model)
        : m_sourceRate(sampleRate)
        , m_toAnalysis(sampleRate, analysisRate)
        , m_toPitch(analysisRate, PitchModel::sampleRate, model.lowpassHz, 4)
        , m_highPass(model.highpassHz, analysisRate)
        , m_finder(model)
        , m_path(model)
        , m_fft(spectrumSize)
        , m_window(spectrumSize)
        , m_windowed(spectrumSize)
        , m_power(spectrumSize / 2 + 1)
        , m_meanPower(spectrumSize / 2 + 1)
        , m_wide(spectrumSize / 2, 0.0F)
        , m_low(m_finder.reach(), 0.0F)
    {
        for (std::size_t i = 0; i < spectrumSize; ++i) {
            m_window[i] = static_cast<float>(
                0.5 - 0.5 * std::cos(2 * std::numbers::pi * (static_cast<double>(i) + 0.5) / spectrumSize));
        }
    }

    void push(std::span<const float> samples);
    VoiceChannel finish(double duration);

private:
    void extend(std::size_t from);
    void measureReadyFrames();
    void measureFrame();
    void trim();
    double bandwidth() const;

    int m_sourceRate;
    Resampler m_toAnalysis;
    Resampler m_toPitch;
    HighPass m_highPass;
    PeriodFinder m_finder;
    PitchPath m_path;
    RealFft m_fft;
    std::vector<float> m_window, m_windowed, m_power;
    std::vector<double> m_meanPower;
    std::vector<float> m_wide; // begins spectrumSize / 2 samples before the next frame
    std::vector<float> m_low;  // begins reach() samples before the next frame
    std::size_t m_wideRead = 0;
    std::size_t m_lowRead = 0;
    std::vector<PitchPoint> m_points;
    std::uint64_t m_received = 0;
    std::uint64_t m_clipped = 0;
    VoiceChannel m_result;
};

void VoiceTracker::Channel::push(std::span<const float> samples)
{
    m_received += samples.size();
    for (const float sample : samples) {
        m_clipped += std::abs(sample) >= fullScale ? 1U : 0U;
    }
    const std::size_t from = m_wide.size();
    m_toAnalysis.push(samples, m_wide);
    extend(from);
    measureReadyFrames();
}

/// High-passes what is new in m_wide and brings it to the pitch rate.
void VoiceTracker::Channel::extend(std::size_t from)
{
    m_highPass.run(m_wide.data() + from, m_wide.size() - from);
    m_toPitch.push(std::span(m_wide).subspan(from), m_low);
}

void VoiceTracker::Channel::measureReadyFrames()
{
    while (m_wideRead + spectrumSize <= m_wide.size() && m_lowRead + 2 * m_finder.reach() + 1 <= m_low.size()) {
        measureFrame();
        m_wideRead += hop;
        m_lowRead += lowHop;
    }
    m_wide.erase(m_wide.begin(), m_wide.begin() + static_cast<std::ptrdiff_t>(m_wideRead));
    m_low.erase(m_low.begin(), m_low.begin() + static_cast<std::ptrdiff_t>(m_lowRead));
    m_wideRead = m_lowRead = 0;
}

void VoiceTracker::Channel::measureFrame()
{
    VoiceFrame frame;
    const float* wide = m_wide.data() + m_wideRead;
    const float* centre = wide + spectrumSize / 2;
    frame.levelDb = decibels(sumOfSquares(centre - levelReach, 2 * levelReach) / (2 * levelReach));

    for (std::size_t i = 0; i < spectrumSize; ++i) {
        m_windowed[i] = wide[i] * m_window[i];
    }
    m_fft.power(m_windowed, m_power);
    for (std::size_t k = 0; k < m_power.size(); ++k) {
        m_meanPower[k] += static_cast<double>(m_power[k]);
    }
    // Eyben et al. 2016, "The Geneva Minimalistic Acoustic Parameter Set".
    const double lower = bandSum(m_power, 50, 1000);
    const double upper = bandSum(m_power, 1000, 5000);
    frame.alphaRatioDb = decibels((lower + 1e-9) / (upper + 1e-9));

    PitchFrame pitch;
    m_finder.find(m_low.data() + m_lowRead + m_finder.reach(), pitch);
    pitch.levelDb = decibels(bandSum(m_power, 50, 700) / (spectrumSize * spectrumSize / 16.0));
    const double high = bandSum(m_power, 2000, 8000);
    pitch.fricative = static_cast<float>(high / (lower + upper + high + 1e-9));
    m_path.push(pitch, m_points);
    m_result.frames.push_back(frame);
}

double VoiceTracker::Channel::bandwidth() const
{
    const double peak = *std::max_element(m_meanPower.begin(), m_meanPower.end());
    double edge = 0;
    for (std::size_t k = 0; k < m_meanPower.size(); ++k) {
        if (m_meanPower[k] > peak * std::pow(10, -bandEdgeDb / 10)) {
            edge = static_cast<double>(k) * binHz;
        }
    }
    return peak > 0 ? std::min(edge, m_sourceRate / 2.0) : 0;
}

VoiceChannel VoiceTracker::Channel::finish(double duration)
{
    const std::size_t from = m_wide.size();
    m_toAnalysis.finish(m_wide);
    extend(from);
    m_toPitch.finish(m_low);
    m_wide.resize(m_wide.size() + spectrumSize, 0.0F);
    m_low.resize(m_low.size() + 2 * m_finder.reach() + lowHop, 0.0F);
    measureReadyFrames();
    m_path.finish(m_points);
    const auto count = static_cast<std::size_t>(std::ceil(duration / VoiceTrack::step - 1e-9));
    m_result.frames.resize(std::min(count, m_result.frames.size()));
    for (std::size_t i = 0; i < m_result.frames.size(); ++i) {
        m_result.frames[i].f0Hz = m_points[i].hz;
        m_result.frames[i].voicing = m_points[i].correlation;
    }
    m_result.clippedShare = m_received == 0 ? 0 : static_cast<double>(m_clipped) / static_cast<double>(m_received);
    m_result.bandwidthHz = bandwidth();
    const Levels levels = findLevels(m_result.frames);
    m_result.noiseFloorDb = levels.noiseFloorDb;
    m_result.speechLevelDb = levels.speechLevelDb;
    m_result.pauses = findPauses(m_result.frames, duration);
    return std::move(m_result);
}

struct VoiceTracker::Impl {
    int sampleRate = 0;
    std::size_t sourceChannels = 1;
    bool mix = false;
    std::uint64_t received = 0; // sample frames
    std::vector<Channel> channels;
    std::vector<float> single;
};

VoiceTracker::VoiceTracker(int sampleRate, int channels, const VoiceOptions& options)
    : m_impl(std::make_unique<Impl>())
{
    m_impl->sampleRate = sampleRate;
    m_impl->sourceChannels = static_cast<std::size_t>(channels);
    m_impl->mix = options.mixToMono;
    for (int i = 0; i < (options.mixToMono ? 1 : channels); ++i) {
        m_impl->channels.emplace_back(sampleRate, PitchModel{});
    }
}

VoiceTracker::~VoiceTracker() = default;

void VoiceTracker::push(std::span<const float> samples)
{
    const std::size_t width = m_impl->sourceChannels;
    const std::size_t count = samples.size() / width;
    m_impl->received += count;
    m_impl->single.resize(count);
    for (std::size_t channel = 0; channel < m_impl->channels.size(); ++channel) {
        for (std::size_t i = 0; i < count; ++i) {
            float sum = samples[i * width + channel];
            for (std::size_t other = 1; m_impl->mix && other < width; ++other) {
                sum += samples[i * width + other];
            }
            m_impl->single[i] = m_impl->mix ? sum / static_cast<float>(width) : sum;
        }
        m_impl->channels[channel].push(m_impl->single);
    }
}

VoiceTrack VoiceTracker::finish()
{
    VoiceTrack track;
    track.sampleRate = m_impl->sampleRate;
    track.duration = static_cast<double>(m_impl->received) / m_impl->sampleRate;
    for (Channel& channel : m_impl->channels) {
        track.channels.push_back(channel.finish(track.duration));
    }
    m_impl->channels.clear();
    return track;
}

base::Result<VoiceTrack> trackVoice(Decoder& decoder, const VoiceOptions& options, const base::Progress& progress)
{
    VoiceTracker tracker(decoder.sampleRate(), decoder.channels(), options);
    const std::size_t width = static_cast<std::size_t>(decoder.channels());
    std::vector<float> block(static_cast<std::size_t>(decoder.sampleRate()) / 2 * width);
    const double duration = decoder.info().duration.value_or(0);
    while (true) {
        if (progress.cancelled()) {
            return base::failure(base::ErrorCode::Cancelled);
        }
        const auto frames = decoder.read(std::span(block));
        if (!frames) {
            return tl::unexpected(frames.error());
        }
        if (*frames == 0) {
            break;
        }
        tracker.push(std::span(block).first(*frames * width));
        progress.at("voice", duration > 0 ? std::min(1.0, decoder.position() / duration) : 0);
    }
    progress.at("voice", 1);
    return tracker.finish();
}

base::Result<VoiceTrack> trackVoice(const std::filesystem::path& path, const VoiceOptions& options,
                                    const base::Progress& progress)
{
    DecoderOptions decoderOptions;
    decoderOptions.stop = progress.stop;
    auto decoder = Decoder::open(path, decoderOptions);
    if (!decoder) {
        return tl::unexpected(decoder.error());
    }
    return trackVoice(**decoder, options, progress);
}

} // namespace voither::audio
