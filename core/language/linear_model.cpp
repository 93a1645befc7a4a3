// SPDX-License-Identifier: GPL-3.0-or-later
#include "language/linear_model.h"

#include <algorithm>
#include <bit>
#include <limits>

namespace voither::language {

namespace {

constexpr std::size_t largestClassCount = 4096;

void putNumber(base::Bytes& out, std::uint32_t value)
{
    while (value >= 0x80U) {
        out.push_back(static_cast<std::uint8_t>(value | 0x80U));
        value >>= 7;
    }
    out.push_back(static_cast<std::uint8_t>(value));
}

std::uint32_t zigzag(std::int32_t value)
{
    return (static_cast<std::uint32_t>(value) << 1) ^ static_cast<std::uint32_t>(value >> 31);
}

std::int32_t unzigzag(std::uint32_t value)
{
    return static_cast<std::int32_t>(value >> 1) ^ -static_cast<std::int32_t>(value & 1U);
}

/// Reads numbers until one runs over the end; from then on everything is 0 and `damaged` is set.
class NumberReader {
public:
    explicit NumberReader(base::ByteView bytes)
        : m_bytes(bytes)
    {
    }
    std::uint32_t number()
    {
        std::uint64_t value = 0;
        for (unsigned shift = 0; shift < 35; shift += 7) {
            if (m_at >= m_bytes.size()) {
                break;
            }
            const std::uint8_t byte = m_bytes[m_at++];
            value |= static_cast<std::uint64_t>(byte & 0x7FU) << shift;
            if (byte < 0x80U) {
                if (value > std::numeric_limits<std::uint32_t>::max()) {
                    break;
                }
                return static_cast<std::uint32_t>(value);
            }
        }
        m_damaged = true;
        return 0;
    }
    std::string text(std::size_t length)
    {
        if (m_damaged || length > m_bytes.size() - m_at) {
            m_damaged = true;
            return {};
        }
        const std::string_view all = base::asText(m_bytes);
        m_at += length;
        return std::string(all.substr(m_at - length, length));
    }
    bool damaged() const { return m_damaged; }
    bool atEnd() const { return m_at == m_bytes.size(); }
    std::size_t left() const { return m_bytes.size() - m_at; }

private:
    base::ByteView m_bytes;
    std::size_t m_at = 0;
    bool m_damaged = false;
};

std::size_t featureCount(std::span<const WeightEntry> entries)
{
    std::size_t count = 0;
    for (std::size_t i = 0; i < entries.size(); ++i) {
        count += i == 0 || entries[i].feature != entries[i - 1].feature ? 1U : 0U;
    }
    return count;
}

} // namespace

LinearModel::LinearModel(std::vector<std::string> classes, std::span<const WeightEntry> entries)
    : m_classes(std::move(classes))
    , m_dense(m_classes.size() <= 4)
{
    const std::size_t features = featureCount(entries);
    const std::size_t capacity = std::bit_ceil(std::max<std::size_t>(16, features + features / 3));
    m_mask = capacity - 1;
    if (m_dense) {
        m_denseSlots.resize(capacity);
        m_denseEntries = entries.size();
    } else {
        m_slots.resize(capacity);
        m_entries.reserve(entries.size());
    }
    for (std::size_t i = 0; i < entries.size();) {
        const Symbol feature = entries[i].feature;
        std::size_t at = home(feature);
        if (m_dense) {
            while (m_denseSlots[at].used != 0) {
                at = (at + 1) & m_mask;
            }
            DenseSlot& slot = m_denseSlots[at];
            slot.feature = feature;
            slot.used = 1;
            for (; i < entries.size() && entries[i].feature == feature; ++i) {
                slot.weights[entries[i].classId] = static_cast<std::int16_t>(entries[i].weight);
            }
        } else {
            while (m_slots[at].count != 0) {
                at = (at + 1) & m_mask;
            }
            const std::size_t begin = m_entries.size();
            for (; i < entries.size() && entries[i].feature == feature; ++i) {
                m_entries.push_back({entries[i].classId, static_cast<std::int16_t>(entries[i].weight)});
            }
            m_slots[at] = {feature, static_cast<std::uint32_t>(begin),
                           static_cast<std::uint32_t>(m_entries.size() - begin)};
        }
    }
}

base::Bytes LinearModel::serialize() const
{
    std::vector<WeightEntry> all;
    for (const Slot& slot : m_slots) {
        for (std::uint32_t i = 0; i < slot.count; ++i) {
            const Entry& entry = m_entries[slot.begin + i];
            all.push_back({slot.feature, entry.classId, entry.weight});
        }
    }
    for (const DenseSlot& slot : m_denseSlots) {
        for (std::uint16_t c = 0; slot.used != 0 && c < 4; ++c) {
            if (slot.weights[c] != 0) {
                all.push_back({slot.feature, c, slot.weights[c]});
            }
        }
    }
    std::sort(all.begin(), all.end(), [](const WeightEntry& a, const WeightEntry& b) {
        return a.feature != b.feature ? a.feature < b.feature : a.classId < b.classId;
    });
    base::Bytes out;
    putNumber(out, static_cast<std::uint32_t>(m_classes.size()));
    for (const std::string& name : m_classes) {
        putNumber(out, static_cast<std::uint32_t>(name.size()));
        out.insert(out.end(), name.begin(), name.end());
    }
    putNumber(out, static_cast<std::uint32_t>(featureCount(all)));
    Symbol previous = 0;
    for (std::size_t i = 0; i < all.size();) {
        std::size_t end = i;
        while (end < all.size() && all[end].feature == all[i].feature) {
            ++end;
        }
        putNumber(out, all[i].feature - previous);
        putNumber(out, static_cast<std::uint32_t>(end - i));
        previous = all[i].feature;
        for (; i < end; ++i) {
            putNumber(out, all[i].classId);
            putNumber(out, zigzag(all[i].weight));
        }
    }
    return out;
}

base::Result<LinearModel> LinearModel::parse(base::ByteView bytes, std::string_view subject)
{
    const auto damaged = [&](std::string_view why) {
        return base::failure(base::ErrorCode::ResourceDamaged, std::string(subject), {}, std::string(why));
    };
    NumberReader reader(bytes);
    const std::uint32_t classCount = reader.number();
    if (classCount == 0 || classCount > largestClassCount) {
        return damaged("class count");
    }
    std::vector<std::string> classes;
    for (std::uint32_t i = 0; i < classCount; ++i) {
        classes.push_back(reader.text(reader.number()));
    }
    const std::uint32_t features = reader.number();
    if (reader.damaged() || features > reader.left()) {
        return damaged("feature count");
    }
    std::vector<WeightEntry> entries;
    entries.reserve(features * 2ULL);
    Symbol feature = 0;
    for (std::uint32_t i = 0; i < features && !reader.damaged(); ++i) {
        feature += reader.number();
        const std::uint32_t count = reader.number();
        for (std::uint32_t j = 0; j < count && !reader.damaged(); ++j) {
            const std::uint32_t classId = reader.number();
            const std::int32_t weight = unzigzag(reader.number());
            if (classId >= classCount || weight > std::numeric_limits<std::int16_t>::max()
                || weight < std::numeric_limits<std::int16_t>::min()) {
                return damaged("weight");
            }
            entries.push_back({feature, static_cast<std::uint16_t>(classId), weight});
        }
    }
    if (reader.damaged() || !reader.atEnd()) {
        return damaged("length");
    }
    return LinearModel(std::move(classes), entries);
}

void LinearModel::addDense(std::span<const Symbol> features, std::span<std::int32_t> scores) const
{
    for (const Symbol feature : features) {
        __builtin_prefetch(&m_denseSlots[home(feature)]);
    }
    std::int32_t sums[4] = {0, 0, 0, 0};
    for (const Symbol feature : features) {
        for (std::size_t at = home(feature); m_denseSlots[at].used != 0; at = (at + 1) & m_mask) {
            const DenseSlot& slot = m_denseSlots[at];
            if (slot.feature == feature) {
                for (std::size_t c = 0; c < 4; ++c) {
                    sums[c] += slot.weights[c];
                }
                break;
            }
        }
    }
    for (std::size_t c = 0; c < scores.size() && c < 4; ++c) {
        scores[c] += sums[c];
    }
}

void LinearModel::add(std::span<const Symbol> features, std::span<std::int32_t> scores) const
{
    if (m_dense) {
        addDense(features, scores);
        return;
    }
    for (const Symbol feature : features) {
        __builtin_prefetch(&m_slots[home(feature)]);
    }
    for (const Symbol feature : features) {
        for (std::size_t at = home(feature); m_slots[at].count != 0; at = (at + 1) & m_mask) {
            const Slot& slot = m_slots[at];
            if (slot.feature == feature) {
                for (const Entry& entry : std::span(m_entries).subspan(slot.begin, slot.count)) {
                    scores[entry.classId] += entry.weight;
                }
                break;
            }
        }
    }
}

} // namespace voither::language
