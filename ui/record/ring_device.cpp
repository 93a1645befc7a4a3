// SPDX-License-Identifier: GPL-3.0-or-later
#include "record/ring_device.h"

#include <algorithm>
#include <cmath>
#include <cstring>

namespace voither::ui {

namespace {

template <class Sample>
Sample sampleAt(const char* data, std::size_t index)
{
    Sample sample{};
    std::memcpy(&sample, data + index * sizeof(Sample), sizeof(Sample));
    return sample;
}

std::int16_t toInteger(const char* data, std::size_t index, QAudioFormat::SampleFormat format)
{
    switch (format) {
    case QAudioFormat::UInt8:
        return static_cast<std::int16_t>((sampleAt<std::uint8_t>(data, index) - 128) * 256);
    case QAudioFormat::Int16:
        return sampleAt<std::int16_t>(data, index);
    case QAudioFormat::Int32:
        return static_cast<std::int16_t>(sampleAt<std::int32_t>(data, index) >> 16);
    case QAudioFormat::Float:
        return static_cast<std::int16_t>(
            std::lrint(std::clamp(sampleAt<float>(data, index) * 32768.0F, -32768.0F, 32767.0F)));
    default:
        return 0;
    }
}

} // namespace

RingDevice::RingDevice(std::shared_ptr<recording::SampleRing> ring, const QAudioFormat& format)
    : m_ring(std::move(ring))
    , m_format(format)
{
    open(QIODevice::WriteOnly | QIODevice::Unbuffered);
}

RingDevice::~RingDevice()
{
    m_ring->close();
}

qint64 RingDevice::readData(char*, qint64)
{
    return -1;
}

qint64 RingDevice::writeData(const char* data, qint64 size)
{
    const auto frameBytes = static_cast<std::size_t>(m_format.bytesPerFrame());
    auto left = static_cast<std::size_t>(size);
    if (!m_torn.empty()) {
        const std::size_t missing = std::min(left, frameBytes - m_torn.size());
        m_torn.insert(m_torn.end(), data, data + missing);
        data += missing;
        left -= missing;
        if (m_torn.size() < frameBytes) {
            return size;
        }
        push(m_torn.data(), frameBytes);
        m_torn.clear();
    }
    const std::size_t whole = left / frameBytes * frameBytes;
    push(data, whole);
    m_torn.assign(data + whole, data + left);
    return size;
}

void RingDevice::push(const char* data, std::size_t size)
{
    const std::size_t count = size / static_cast<std::size_t>(m_format.bytesPerSample());
    if (count > m_samples.size()) {
        m_samples.resize(count); // reached once; blocks of one device are about equal
    }
    for (std::size_t i = 0; i < count; ++i) {
        m_samples[i] = toInteger(data, i, m_format.sampleFormat());
    }
    m_ring->write(std::span(m_samples).first(count));
}

} // namespace voither::ui
