// SPDX-License-Identifier: GPL-3.0-or-later
#include "training_weights.h"

#include <algorithm>
#include <cmath>

namespace voither::train {

using language::Symbol;
using language::WeightEntry;

namespace {

void keep(std::vector<WeightEntry>& entries, Symbol feature, std::size_t classId, double average, double scale,
          double least)
{
    const double scaled = std::clamp(std::round(average * scale), -32767.0, 32767.0);
    if (std::abs(average) >= least && scaled != 0.0) {
        entries.push_back({feature, static_cast<std::uint16_t>(classId), static_cast<std::int32_t>(scaled)});
    }
}

void sortEntries(std::vector<WeightEntry>& entries)
{
    std::sort(entries.begin(), entries.end(), [](const WeightEntry& a, const WeightEntry& b) {
        return a.feature != b.feature ? a.feature < b.feature : a.classId < b.classId;
    });
}

double averaged(std::int32_t weight, std::int64_t credit, std::int64_t examples)
{
    return static_cast<double>(weight) - static_cast<double>(credit) / static_cast<double>(examples);
}

} // namespace

TrainingWeights::TrainingWeights(std::vector<std::string> classes)
    : m_classes(std::move(classes))
    , m_mask((1U << 16) - 1)
    , m_slots(1U << 16, 0)
{
}

std::size_t TrainingWeights::find(Symbol feature) const
{
    std::size_t at = feature & m_mask;
    while (m_slots[at] != 0 && m_features[m_slots[at] - 1] != feature) {
        at = (at + 1) & m_mask;
    }
    return at;
}

void TrainingWeights::grow()
{
    m_mask = m_mask * 2 + 1;
    m_slots.assign(m_mask + 1, 0);
    for (std::uint32_t row = 0; row < m_features.size(); ++row) {
        m_slots[find(m_features[row])] = row + 1;
    }
}

std::size_t TrainingWeights::findOrAdd(Symbol feature)
{
    std::size_t at = find(feature);
    if (m_slots[at] == 0) {
        if (m_features.size() * 2 > m_mask) {
            grow();
            at = find(feature);
        }
        m_features.push_back(feature);
        m_rows.emplace_back();
        m_updates.push_back(0);
        m_slots[at] = static_cast<std::uint32_t>(m_features.size());
    }
    return m_slots[at] - 1;
}

void TrainingWeights::add(std::span<const Symbol> features, std::span<std::int32_t> scores) const
{
    for (const Symbol feature : features) {
        __builtin_prefetch(&m_slots[feature & m_mask]);
    }
    for (const Symbol feature : features) {
        const std::uint32_t row = m_slots[find(feature)];
        if (row != 0) {
            for (const Entry& entry : m_rows[row - 1]) {
                scores[entry.classId] += entry.cell.weight;
            }
        }
    }
}

void TrainingWeights::update(std::span<const Symbol> features, std::size_t classId, int change)
{
    for (const Symbol feature : features) {
        const std::size_t number = findOrAdd(feature);
        ++m_updates[number];
        std::vector<Entry>& row = m_rows[number];
        auto entry = std::find_if(row.begin(), row.end(), [&](const Entry& e) { return e.classId == classId; });
        if (entry == row.end()) {
            row.push_back({static_cast<std::uint16_t>(classId), {}});
            entry = row.end() - 1;
        }
        entry->cell.weight += change;
        entry->cell.credit += change * m_examples;
    }
}

language::LinearModel TrainingWeights::finish(double scale, double least, std::uint32_t leastUpdates) const
{
    std::vector<WeightEntry> entries;
    for (std::size_t row = 0; row < m_rows.size(); ++row) {
        for (const Entry& entry :
             m_updates[row] >= leastUpdates ? std::span<const Entry>(m_rows[row]) : std::span<const Entry>()) {
            keep(entries, m_features[row], entry.classId, averaged(entry.cell.weight, entry.cell.credit, m_examples),
                 scale, least);
        }
    }
    sortEntries(entries);
    return language::LinearModel(m_classes, entries);
}

ActionWeights::ActionWeights()
    : m_slots(1U << 20)
{
}

std::size_t ActionWeights::place(Symbol feature) const
{
    const std::size_t mask = m_slots.size() - 1;
    std::size_t at = feature & mask;
    while (m_slots[at].updates != 0 && m_slots[at].feature != feature) {
        at = (at + 1) & mask;
    }
    return at;
}

void ActionWeights::grow()
{
    std::vector<Slot> old(m_slots.size() * 2);
    old.swap(m_slots);
    for (const Slot& slot : old) {
        if (slot.updates != 0) {
            m_slots[place(slot.feature)] = slot;
        }
    }
}

void ActionWeights::add(std::span<const Symbol> features, std::span<std::int32_t> scores) const
{
    const std::size_t mask = m_slots.size() - 1;
    for (const Symbol feature : features) {
        __builtin_prefetch(&m_slots[feature & mask]);
    }
    for (const Symbol feature : features) {
        const Slot& slot = m_slots[place(feature)];
        for (std::size_t c = 0; c < 3; ++c) {
            scores[c] += slot.weight[c];
        }
    }
}

void ActionWeights::update(std::span<const Symbol> features, std::size_t classId, int change)
{
    for (const Symbol feature : features) {
        std::size_t at = place(feature);
        if (m_slots[at].updates == 0) {
            if (m_used * 2 > m_slots.size()) {
                grow();
                at = place(feature);
            }
            m_slots[at].feature = feature;
            ++m_used;
        }
        ++m_slots[at].updates;
        m_slots[at].weight[classId] += change;
        m_slots[at].credit[classId] += change * m_examples;
    }
}

language::LinearModel ActionWeights::finish(double scale, double least, std::uint32_t leastUpdates) const
{
    std::vector<WeightEntry> entries;
    for (const Slot& slot : m_slots) {
        for (std::size_t c = 0; slot.updates >= leastUpdates && c < 3; ++c) {
            keep(entries, slot.feature, c, averaged(slot.weight[c], slot.credit[c], m_examples), scale, least);
        }
    }
    sortEntries(entries);
    return language::LinearModel(m_classes, entries);
}

} // namespace voither::train
