// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <unordered_map>
#include <vector>

#include "language/linear_model.h"

namespace voither::train {

/// The weights of an averaged perceptron while it is trained (Freund and Schapire 1999; lazy averaging after Daumé).
/// A feature gets a row when it is first updated.
class TrainingWeights final : public language::Weights {
public:
    explicit TrainingWeights(std::vector<std::string> classes);

    void add(std::span<const language::Symbol> features, std::span<std::int32_t> scores) const override;
    std::span<const std::string> classes() const override { return m_classes; }

    void update(std::span<const language::Symbol> features, std::size_t classId, int change);
    /// Counts an example for the average, whether or not it changed anything.
    void next() { ++m_examples; }

    /// The averages, times `scale` and rounded; those below `least` before scaling are left out, and
    /// so are features that were updated less than `leastUpdates` times.
    language::LinearModel finish(double scale, double least, std::uint32_t leastUpdates) const;

private:
    struct Cell {
        std::int32_t weight = 0;
        std::int64_t credit = 0; // change times the example at which it happened
    };
    std::size_t find(language::Symbol feature) const;
    std::size_t findOrAdd(language::Symbol feature);
    void grow();

    std::vector<std::string> m_classes;
    std::int64_t m_examples = 1;
    std::size_t m_mask = 0;
    std::vector<std::uint32_t> m_slots;       // row + 1, 0 is empty
    std::vector<language::Symbol> m_features; // of each row
    std::vector<std::uint32_t> m_updates;
    struct Entry {
        std::uint16_t classId;
        Cell cell;
    };
    std::vector<std::vector<Entry>> m_rows;
};

/// The same for the three actions of the parser, with the weights in the table itself: it is asked most often.
class ActionWeights final : public language::Weights {
public:
    ActionWeights();

    void add(std::span<const language::Symbol> features, std::span<std::int32_t> scores) const override;
    std::span<const std::string> classes() const override { return m_classes; }
    void update(std::span<const language::Symbol> features, std::size_t classId, int change);
    void next() { ++m_examples; }
    language::LinearModel finish(double scale, double least, std::uint32_t leastUpdates) const;

private:
    struct Slot {
        language::Symbol feature = 0;
        std::uint32_t updates = 0;
        std::int32_t weight[3] = {0, 0, 0};
        std::int64_t credit[3] = {0, 0, 0};
    };
    std::size_t place(language::Symbol feature) const;
    void grow();

    std::vector<std::string> m_classes{"shift", "left", "right"};
    std::int64_t m_examples = 1;
    std::size_t m_used = 0;
    std::vector<Slot> m_slots;
};

} // namespace voither::train
