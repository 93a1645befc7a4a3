// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <memory>
#include <mutex>
#include <string>
#include <string_view>
#include <vector>

#include "base/error.h"

class FSTProcessor;

namespace voither::language {

/// One analysis of a word: "cantar", {"vblex", "pri", "p3", "sg"}. Contractions keep the parts' tags in one list.
struct Reading {
    std::string lemma;
    std::vector<std::string> tags;
    bool compound = false; // several words in one ("do", "fazê-lo")
};

/// A compiled Apertium morphological analyser. Safe for any number of threads (look-ups take turns).
class Transducer {
public:
    static base::Result<std::unique_ptr<Transducer>> open(const std::filesystem::path& path);
    ~Transducer();

    /// The readings of exactly this word, in the transducer's order; none when it is unknown. An upper-case first
    /// letter matches lower-case entries as well.
    std::vector<Reading> look(std::string_view word) const;

private:
    explicit Transducer(std::unique_ptr<FSTProcessor> processor);

    mutable std::mutex m_turn;
    std::unique_ptr<FSTProcessor> m_processor;
};

} // namespace voither::language
