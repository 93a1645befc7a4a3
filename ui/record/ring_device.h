// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAudioFormat>
#include <QIODevice>
#include <cstdint>
#include <memory>
#include <vector>

#include "recording/sample_ring.h"

namespace voither::ui {

/// Where an audio source pushes its samples: they go into a ring as 16-bit integers, and nothing else happens.
class RingDevice final : public QIODevice {
public:
    /// `format` has the ring's rate and channels.
    RingDevice(std::shared_ptr<recording::SampleRing> ring, const QAudioFormat& format);
    /// Closes the ring.
    ~RingDevice() override;

protected:
    qint64 readData(char* data, qint64 size) override;
    qint64 writeData(const char* data, qint64 size) override;

private:
    void push(const char* data, std::size_t size);

    std::shared_ptr<recording::SampleRing> m_ring;
    QAudioFormat m_format;
    std::vector<char> m_torn; // the beginning of a frame
    std::vector<std::int16_t> m_samples;
};

} // namespace voither::ui
