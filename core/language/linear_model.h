// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "base/bytes.h"
#include "base/error.h"
#include "language/symbols.h"

namespace voither::language {

/// What a linear classifier asks of its weights, whether they are being trained or were read from a file.
class Weights {
public:
    virtual ~Weights() = default;
    /// Adds each feature's weights to the classes' scores.
    virtual void add(std::span<const Symbol> features, std::span<std::int32_t> scores) const = 0;
    virtual std::span<const std::string> classes() const = 0;
};

/// One class's weight of one feature.
struct WeightEntry {
    Symbol feature;
    std::uint16_t classId;
    std::int32_t weight;
};

/// Trained weights, quantised to 16 bits, in an open-addressing table. Immutable.
class LinearModel final : public Weights {
public:
    /// Entries sorted by feature and class, weights within 16 bits.
    LinearModel(std::vector<std::string> classes, std::span<const WeightEntry> entries);

    /// Sorted features as differences, then (class, weight) pairs; numbers in base 128.
    base::Bytes serialize() const;
    static base::Result<LinearModel> parse(base::ByteView bytes, std::string_view subject);

    void add(std::span<const Symbol> features, std::span<std::int32_t> scores) const override;
    std::span<const std::string> classes() const override { return m_classes; }
    std::size_t weightCount() const { return m_dense ? m_denseEntries : m_entries.size(); }

private:
    struct Slot {
        Symbol feature = 0;
        std::uint32_t begin = 0; // into m_entries
        std::uint32_t count = 0; // 0 is an empty slot
    };
    struct Entry {
        std::uint16_t classId;
        std::int16_t weight;
    };
    // With four classes or fewer the weights lie in the slot, one cache line a feature.
    struct DenseSlot {
        Symbol feature = 0;
        std::uint32_t used = 0;
        std::int16_t weights[4] = {0, 0, 0, 0};
    };

    void addDense(std::span<const Symbol> features, std::span<std::int32_t> scores) const;
    std::size_t home(Symbol feature) const { return feature & m_mask; }

    std::vector<std::string> m_classes;
    bool m_dense = false;
    std::size_t m_denseEntries = 0;
    std::size_t m_mask = 0;
    std::vector<Slot> m_slots;
    std::vector<Entry> m_entries;
    std::vector<DenseSlot> m_denseSlots;
};

} // namespace voither::language
