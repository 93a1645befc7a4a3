// SPDX-License-Identifier: GPL-3.0-or-later
#include "site/stored_recording.h"

#include <algorithm>
#include <utility>
#include <vector>

#include "audio/flac_writer.h"
#include "site/recording_peaks.h"

namespace voither::site {

namespace {

using base::ErrorCode;
using base::Result;

/// Sample frames that are decoded, encoded and encrypted at a time.
constexpr std::size_t blockFrames = 16384;

/// How far a decoder is, where the container promises a duration.
double fractionOf(const audio::Decoder& decoder)
{
    const auto duration = decoder.info().duration;
    return duration && *duration > 0 ? std::min(1.0, decoder.position() / *duration) : 0;
}

/// Sound from the decoder to FLAC and peaks; gives the number of sample frames.
Result<std::uint64_t> encode(audio::Decoder& decoder, audio::FlacWriter& flac, audio::PeakBuilder& peaks,
                             const base::Progress& progress)
{
    std::vector<std::int16_t> block(blockFrames * static_cast<std::size_t>(decoder.channels()));
    std::uint64_t frames = 0;
    for (;;) {
        if (progress.cancelled()) {
            return base::failure(ErrorCode::Cancelled);
        }
        const auto count = decoder.read(std::span(block));
        if (!count) {
            return tl::unexpected(count.error());
        }
        if (*count == 0) {
            return frames;
        }
        frames += *count;
        const auto samples = std::span(block).first(*count * static_cast<std::size_t>(decoder.channels()));
        if (auto written = flac.write(samples); !written) {
            return tl::unexpected(written.error());
        }
        peaks.add(samples);
        progress.at("decode", fractionOf(decoder));
    }
}

} // namespace

StoredRecording::StoredRecording(const std::filesystem::path& folder, vault::ObjectWriter object,
                                 vault::ObjectWriter peaks, const base::PersonId& person,
                                 const base::SessionId& session)
    : m_folder(folder)
    , m_object(std::move(object))
    , m_peaks(std::move(peaks))
{
    m_attached.session = session;
    m_attached.person = person;
    m_attached.object = m_object.id();
}

StoredRecording::~StoredRecording()
{
    if (!m_kept) {
        // What cannot be deleted now is deleted as a leftover when the site is opened next.
        for (const base::ObjectId& object : {m_peaks.id(), m_object.id()}) {
            [[maybe_unused]] const auto removed = vault::removeObject(m_folder, object);
        }
    }
}

Result<> StoredRecording::store(audio::Decoder& decoder, const base::Progress& progress)
{
    auto flac = audio::FlacWriter::create(m_object, decoder.sampleRate(), decoder.channels());
    if (!flac) {
        return tl::unexpected(flac.error());
    }
    audio::PeakBuilder peaks(decoder.sampleRate(), decoder.channels());
    const auto frames = encode(decoder, **flac, peaks, progress);
    if (!frames) {
        return tl::unexpected(frames.error());
    }
    // The head with the totals comes back here; an object only grows, and the stream is complete without them.
    if (auto finished = (*flac)->finish(); !finished) {
        return tl::unexpected(finished.error());
    }
    const auto summary = m_object.finish();
    if (!summary) {
        return tl::unexpected(summary.error());
    }
    if (auto written = writePeaks(m_peaks, peaks.finish()); !written) {
        return written;
    }
    m_attached.size = static_cast<std::int64_t>(summary->plaintextSize);
    m_attached.chunkCount = static_cast<std::int64_t>(summary->chunkCount);
    m_attached.sha256 = base::toHex(summary->fileHash);
    m_attached.durationSeconds = static_cast<double>(*frames) / decoder.sampleRate();
    m_attached.channels = decoder.channels();
    m_attached.sampleRate = decoder.sampleRate();
    return {};
}

} // namespace voither::site
