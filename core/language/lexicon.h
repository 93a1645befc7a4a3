// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <bitset>
#include <map>
#include <memory>
#include <shared_mutex>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "base/error.h"
#include "language/analysis.h"
#include "language/description.h"
#include "language/symbols.h"
#include "language/transducer.h"

namespace voither::language {

/// The features that tell verb forms apart, as symbols of their values; 0 where nothing is said.
struct VerbFeatures {
    Symbol verbForm = 0;
    Symbol mood = 0;
    Symbol tense = 0;
    Symbol person = 0;
    Symbol number = 0;

    static VerbFeatures of(std::string_view feats);
    bool finite() const { return verbForm == symbol("Fin"); }
    /// Whether nothing said here is contradicted by a complete description.
    bool allows(const VerbFeatures& complete) const;
};

/// A set of parts of speech.
class PartsOfSpeech {
public:
    void add(Upos tag) { m_bits |= bit(tag); }
    void add(PartsOfSpeech others) { m_bits |= others.m_bits; }
    bool contains(Upos tag) const { return (m_bits & bit(tag)) != 0; }

private:
    static constexpr std::uint32_t bit(Upos tag) { return 1U << static_cast<unsigned>(tag); }

    std::uint32_t m_bits = 0;
};

/// What the classifiers and the grammar see of a reading.
struct FormReading {
    std::string lemma;
    std::string tagList; // "vblex.pri.p3.sg."
    Symbol pos = 0;      // first tag ("vblex")
    Symbol tags = 0;     // all tags
    PartsOfSpeech upos;  // that the first tag can stand for
    VerbFeatures verb;   // what the tags say of a verb form
};

/// Which of a word's readings are left; those beyond its size always are.
using ReadingMask = std::bitset<64>;

/// Everything that depends on a word's spelling alone.
struct WordForm {
    std::string form;
    std::string lower;
    Symbol exact = 0;
    Symbol folded = 0;
    Symbol shape = 0;
    Symbol ambiguity = 0;  // the set of its readings' classes
    Symbol suffix[5] = {}; // of 1 to 5 characters, lower case
    Symbol prefix[4] = {};
    std::vector<FormReading> readings;
    bool known = false;
    bool capital = false;     // begins with an upper-case letter
    bool punctuation = false; // has neither letter nor digit

    /// What the readings left can stand for; by default all are.
    PartsOfSpeech allowed(const ReadingMask& left = ReadingMask().set()) const;
};

/// The union of a language's analysers, its supplement and its derivations, with a bounded memory of words that were
/// looked up. Safe for any number of threads.
class Lexicon {
public:
    static base::Result<std::unique_ptr<Lexicon>> create(const Description& description);

    std::shared_ptr<const WordForm> form(std::string_view word) const;

private:
    Lexicon() = default;

    WordForm describe(std::string_view written) const;
    std::vector<Reading> readings(const std::string& word, const std::string& lower) const;
    std::vector<Reading> plainReadings(const std::string& word) const;
    std::vector<Reading> derivedReadings(const std::string& lower) const;

    std::vector<std::unique_ptr<Transducer>> m_transducers;
    std::unordered_map<std::string, std::vector<Reading>> m_supplement;
    std::vector<Derivation> m_derivations;
    std::map<std::string, std::string, std::less<>> m_spellings;
    std::unordered_map<std::string, TagMeaning> m_meanings;
    std::unordered_map<std::string, PartsOfSpeech> m_partsOfSpeech; // by first tag
    mutable std::shared_mutex m_memoryLock;
    mutable std::unordered_map<std::string, std::shared_ptr<const WordForm>> m_memory;
};

} // namespace voither::language
