// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/error.h"
#include "language/analysis.h"

namespace voither::extraction {

/// Names of the word lists that dimensions read; a language's lexicon/*.tsv may hold others besides (see names()).
namespace category {
inline constexpr std::string_view negator = "negator"; // turns the polarity of what follows
inline constexpr std::string_view intensifier = "intensifier";
inline constexpr std::string_view diminisher = "diminisher";
inline constexpr std::string_view contrast = "contrast";     // "mas", "porém": the clause after it weighs more
inline constexpr std::string_view concession = "concession"; // "embora", "apesar de": the clause with it weighs less
inline constexpr std::string_view causal = "causal";
inline constexpr std::string_view insight = "insight";
inline constexpr std::string_view perspective = "perspective"; // "por outro lado", "do ponto de vista dele"
inline constexpr std::string_view connective = "connective";
inline constexpr std::string_view booster = "booster";
inline constexpr std::string_view hedge = "hedge";
inline constexpr std::string_view filler = "filler";
inline constexpr std::string_view restart = "restart"; // "quer dizer", "ou melhor"
inline constexpr std::string_view kinship = "kinship";
inline constexpr std::string_view friends = "friends";
inline constexpr std::string_view human = "human";
inline constexpr std::string_view communication = "communication";
inline constexpr std::string_view otherPerson = "other_person"; // pronouns of the second and third person
inline constexpr std::string_view together = "together";        // "nós", "a gente", "nosso"
inline constexpr std::string_view selfPronoun = "self_pronoun"; // "eu": may stand with a verb form of its own
inline constexpr std::string_view selfOblique = "self_oblique"; // "me", "mim"
inline constexpr std::string_view selfPossessive = "self_possessive";
inline constexpr std::string_view stative = "stative";          // verbs that are no act: "ser", "ficar", "sofrer"
inline constexpr std::string_view goTo = "go_to";               // verb that makes the future with an infinitive: "ir"
inline constexpr std::string_view notNegating = "not_negating"; // "não só", "sem dúvida"
inline constexpr std::string_view opening = "opening";          // "era uma vez", "tudo começou"
inline constexpr std::string_view closing = "closing";          // "no final", "e acabou"
inline constexpr std::string_view control = "control";
inline constexpr std::string_view helplessness = "helplessness";
inline constexpr std::string_view obligation = "obligation";
inline constexpr std::string_view timePast = "time_past";
inline constexpr std::string_view timePresent = "time_present";
inline constexpr std::string_view timeFuture = "time_future";
inline constexpr std::string_view absolute = "absolute";
inline constexpr std::string_view activationHigh = "activation_high";
inline constexpr std::string_view activationLow = "activation_low";
inline constexpr std::string_view anger = "anger";
inline constexpr std::string_view anxiety = "anxiety";
inline constexpr std::string_view sadness = "sadness";
inline constexpr std::string_view joy = "joy";
inline constexpr std::string_view swearing = "swearing";
inline constexpr std::string_view achievement = "achievement";
inline constexpr std::string_view home = "home";
inline constexpr std::string_view family = "family";
inline constexpr std::string_view work = "work";
inline constexpr std::string_view body = "body";
inline constexpr std::string_view health = "health";
inline constexpr std::string_view sleep = "sleep";
inline constexpr std::string_view substance = "substance";
inline constexpr std::string_view tentative = "tentative";
inline constexpr std::string_view certainty = "certainty";
inline constexpr std::string_view discrepancy = "discrepancy"; // "deveria", "queria", "se eu tivesse"
inline constexpr std::string_view meaning = "meaning";
inline constexpr std::string_view engagement = "engagement";
inline constexpr std::string_view perception = "perception"; // odd experiences: voices, visions, being watched
} // namespace category

/// Where a dimension's raw score lies in a named reference.
struct Norm {
    std::string reference;
    double q01 = 0;
    double q50 = 0;
    double q99 = 0;
};

/// What is known about the words of one language and how its speakers usually score: read from the folder
/// languages/<primary language>, any language by the same files. All are optional:
///   lexicon/*.tsv        category TAB entry, entry, ...
///   sentiment.tsv, sentiment_own.tsv   entry TAB polarity (-5 to 5); the second overrides the first
///   frequency.tsv        lemma TAB natural logarithm of its share of all words
///   norms.json, feature_norms.json (what frameworks read besides)   {"column": {"reference": "...", "q01": x, "q50":
///   x, "q99": x}}
/// An entry is one or more words; each matches a token's form or lemma, or the written form of a contraction;
/// "abandon*" matches by beginning, "como/SCONJ" only with that part of speech. Immutable and safe to share between
/// threads.
class LanguageData {
public:
    /// LanguageUnavailable when there is no such folder, ResourceDamaged with the line of a file that does not read.
    static base::Result<std::unique_ptr<LanguageData>> create(const std::filesystem::path& resources,
                                                              std::string_view tag);

    LanguageData(const LanguageData&) = delete;
    LanguageData& operator=(const LanguageData&) = delete;
    ~LanguageData();

    /// Words that matched an entry: tokens [first, last) of the sentence.
    struct Match {
        std::size_t first = 0;
        std::size_t last = 0;
        double polarity = 0; // of sentiment entries, else 0
    };

    /// False when the language has no such word list: then what needs it cannot be measured.
    bool knows(std::string_view category) const;
    /// Whether a single-word entry of the category matches the token.
    bool has(std::string_view category, const language::Token& token) const;
    bool has(std::string_view category, std::string_view lemma) const;
    /// All entries of the category in a sentence, left to right, longest first, not overlapping. `text` is what the
    /// tokens' offsets are into.
    std::vector<Match> find(std::string_view category, const language::Sentence& sentence, std::string_view text) const;

    bool knowsSentiment() const;
    /// From -5 to 5; nothing when neither form nor lemma is listed. The form counts first.
    std::optional<double> polarity(std::string_view lemma, std::string_view form) const;
    std::vector<Match> findSentiment(const language::Sentence& sentence, std::string_view text) const;

    /// The natural logarithm of the lemma's share of all words; nothing when it is rarer than the list goes.
    std::optional<double> logFrequency(std::string_view lemma) const;

    const Norm* norm(std::string_view column) const;

    /// Every category of this language's lists, sorted.
    std::vector<std::string> names() const;

private:
    struct Lists;
    explicit LanguageData(std::unique_ptr<Lists> lists);

    std::unique_ptr<Lists> m_lists;
};

/// Lower case by Unicode, whatever the locale.
std::string lowered(std::string_view utf8);

} // namespace voither::extraction
