// SPDX-License-Identifier: GPL-3.0-or-later
#include "demonstration/speech.h"

#include <algorithm>
#include <array>
#include <cstdlib>
#include <optional>
#include <tuple>

#include "base/file.h"
#include "demonstration/process.h"
#include "demonstration/random.h"

namespace voither::demonstration {

namespace {

constexpr std::size_t headerBytes = 44;
constexpr int hearable = 200; // of 32767: above it a sample belongs to speech

std::uint32_t little(base::ByteView bytes, std::size_t at, int count)
{
    std::uint32_t value = 0;
    for (int i = count - 1; i >= 0; --i) {
        value = value << 8U | bytes[at + static_cast<std::size_t>(i)];
    }
    return value;
}

void putLittle(base::Bytes& bytes, std::uint32_t value, int count)
{
    for (int i = 0; i < count; ++i) {
        bytes.push_back(static_cast<std::uint8_t>(value >> (8 * i)));
    }
}

/// A canonical header of 16-bit stereo PCM (RIFF, Microsoft and IBM 1991).
base::Bytes stereoHeader(std::uint32_t rate, std::uint64_t frames)
{
    const auto dataBytes = static_cast<std::uint32_t>(frames * 4);
    base::Bytes bytes;
    const auto put = [&](std::string_view four) { bytes.insert(bytes.end(), four.begin(), four.end()); };
    put("RIFF");
    putLittle(bytes, dataBytes + headerBytes - 8, 4);
    put("WAVEfmt ");
    putLittle(bytes, 16, 4);
    putLittle(bytes, 1, 2);
    putLittle(bytes, 2, 2);
    putLittle(bytes, rate, 4);
    putLittle(bytes, rate * 4, 4);
    putLittle(bytes, 4, 2);
    putLittle(bytes, 16, 2);
    put("data");
    putLittle(bytes, dataBytes, 4);
    return bytes;
}

/// Puts one voice after the other into one side of a stereo file and notes where speech begins and ends.
class StereoFile {
public:
    explicit StereoFile(base::File file)
        : m_file(std::move(file))
    {
    }

    base::Result<> beginTurn(bool right)
    {
        m_right = right;
        m_header.clear();
        m_odd.reset();
        m_first.reset();
        m_last = m_frames;
        return {};
    }

    /// Takes espeak-ng's own mono WAV in pieces of any size.
    base::Result<> take(base::ByteView bytes)
    {
        while (m_header.size() < headerBytes && !bytes.empty()) {
            m_header.push_back(bytes.front());
            bytes = bytes.subspan(1);
            if (m_header.size() == headerBytes) {
                if (base::asText(base::ByteView(m_header).first(4)) != "RIFF" || little(m_header, 22, 2) != 1
                    || little(m_header, 34, 2) != 16) {
                    return base::failure(base::ErrorCode::ProgramFailed, "espeak-ng", {}, "not 16-bit mono WAV");
                }
                m_rate = little(m_header, 24, 4);
            }
        }
        return interleave(bytes);
    }

    base::Result<> silence(double seconds)
    {
        const auto frames = static_cast<std::uint64_t>(seconds * rate());
        m_frames += frames;
        return m_file.append(base::Bytes(frames * 4, 0));
    }

    /// Seconds at which the turn is first and last heard; nothing when it is silent.
    std::optional<std::pair<double, double>> heard() const
    {
        return m_first
            ? std::optional(std::pair(static_cast<double>(*m_first) / rate(), static_cast<double>(m_last) / rate()))
            : std::nullopt;
    }

    double seconds() const { return static_cast<double>(m_frames) / rate(); }

    base::Result<> finish()
    {
        auto written = m_file.write(0, stereoHeader(m_rate, m_frames));
        return written ? m_file.sync() : written;
    }

private:
    double rate() const { return static_cast<double>(m_rate); }

    base::Result<> interleave(base::ByteView bytes)
    {
        base::Bytes out((bytes.size() + (m_odd ? 1 : 0)) / 2 * 4); // the other channel is silent
        std::uint8_t* sampleAt = out.data() + (m_right ? 2 : 0);
        for (const std::uint8_t octet : bytes) {
            if (!m_odd) {
                m_odd = octet;
                continue;
            }
            const auto sample = static_cast<std::int16_t>(static_cast<std::uint16_t>(*m_odd | octet << 8U));
            if (std::abs(static_cast<int>(sample)) > hearable) {
                m_first = m_first.value_or(m_frames);
                m_last = m_frames + 1;
            }
            sampleAt[0] = *m_odd;
            sampleAt[1] = octet;
            sampleAt += 4;
            m_odd.reset();
            ++m_frames;
        }
        return m_file.append(out);
    }

    base::File m_file;
    std::uint32_t m_rate = 22050;
    std::uint64_t m_frames = 0;
    bool m_right = false;
    base::Bytes m_header;
    std::optional<std::uint8_t> m_odd; // first half of a sample
    std::optional<std::uint64_t> m_first;
    std::uint64_t m_last = 0;
};

base::Result<> speakTurns(Dialogue& dialogue, StereoFile& file, const SpeechOptions& options,
                          const base::Progress& progress)
{
    Random random(1, dialogue.turns.size());
    const std::string speed = std::to_string(options.wordsPerMinute);
    for (std::size_t i = 0; i < dialogue.turns.size(); ++i) {
        if (progress.cancelled()) {
            return base::failure(base::ErrorCode::Cancelled);
        }
        progress.at("speech", static_cast<double>(i) / static_cast<double>(dialogue.turns.size()));
        Turn& turn = dialogue.turns[i];
        const std::string& voice = turn.patient ? options.patientVoice : options.therapistVoice;
        auto done = file.silence(options.pause * random.between(0.6, turn.patient ? 2.2 : 1.4));
        const double begin = file.seconds();
        if (done) {
            done = file.beginTurn(turn.patient);
        }
        if (done) {
            done = runProgram({options.program, "-v", voice, "-s", speed, "-b", "1", "--stdin", "--stdout"},
                              turn.text + "\n", [&](base::ByteView bytes) { return file.take(bytes); });
        }
        if (!done) {
            return done;
        }
        std::tie(turn.startTime, turn.endTime) = file.heard().value_or(std::pair(begin, file.seconds()));
    }
    return file.silence(options.pause);
}

} // namespace

base::Result<> speakDialogue(Dialogue& dialogue, const std::filesystem::path& wav, const SpeechOptions& options,
                             const base::Progress& progress)
{
    auto file = base::File::open(wav, base::File::Mode::CreateNew);
    if (!file) {
        return tl::unexpected(file.error());
    }
    auto done = file->append(stereoHeader(22050, 0));
    if (done) {
        StereoFile stereo(std::move(*file));
        done = speakTurns(dialogue, stereo, options, progress);
        if (done) {
            done = stereo.finish();
        }
    }
    if (!done) {
        std::error_code ignored;
        std::filesystem::remove(wav, ignored);
    }
    return done;
}

} // namespace voither::demonstration
