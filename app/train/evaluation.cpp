// SPDX-License-Identifier: GPL-3.0-or-later
#include "evaluation.h"

#include <algorithm>
#include <ctime>
#include <iomanip>
#include <map>
#include <sstream>

#include "language/unicode.h"

namespace voither::train {

using language::Sentence;
using language::Token;

namespace {

struct Share {
    std::size_t right = 0;
    std::size_t all = 0;
    void count(bool isRight)
    {
        right += isRight ? 1U : 0U;
        ++all;
    }
};

} // namespace

std::string evaluate(const language::Analyser& analyser, const std::vector<Sentence>& gold)
{
    std::map<std::string, Share> shares;
    std::map<std::string, std::size_t> confusions;
    std::size_t words = 0;
    std::clock_t spent = 0; // of the processor: other programs do not count
    for (const Sentence& sentence : gold) {
        std::vector<std::string> forms;
        for (const Token& token : sentence.tokens) {
            forms.push_back(token.form);
        }
        const std::clock_t begin = std::clock();
        const Sentence guess = analyser.analyseTokens(forms);
        spent += std::clock() - begin;
        for (std::size_t i = 0; i < forms.size(); ++i) {
            const Token& want = sentence.tokens[i];
            const Token& have = guess.tokens[i];
            ++words;
            shares["upos"].count(want.upos == have.upos);
            if (want.upos != have.upos) {
                ++confusions[std::string(name(want.upos)) + " as " + std::string(name(have.upos))];
            }
            shares["lemma"].count(language::toLower(want.lemma) == language::toLower(have.lemma));
            shares["uas"].count(want.head == have.head);
            shares["las"].count(want.head == have.head && want.deprel == have.deprel);
            if (want.deprel != "punct") {
                shares["uas without punctuation"].count(want.head == have.head);
            }
            if (want.morphology.verbForm == language::VerbForm::Finite) {
                shares["tense"].count(want.morphology.tense == have.morphology.tense
                                      && want.morphology.mood == have.morphology.mood);
                shares["person"].count(want.morphology.person == have.morphology.person
                                       && want.morphology.plural == have.morphology.plural);
            }
            if (want.upos != language::Upos::Punct) {
                shares["unknown"].count(!have.known);
            }
        }
    }
    std::ostringstream out;
    out << std::fixed << std::setprecision(2);
    for (const auto& [what, share] : shares) {
        out << what << ' '
            << 100.0 * static_cast<double>(share.right) / static_cast<double>(std::max<std::size_t>(share.all, 1))
            << " %  (" << share.all << ")\n";
    }
    const double seconds = static_cast<double>(spent) / CLOCKS_PER_SEC;
    out << "words " << words << ", " << static_cast<long>(static_cast<double>(words) / std::max(seconds, 1e-9))
        << " a second\n";
    std::vector<std::pair<std::size_t, std::string>> worst;
    for (const auto& [what, count] : confusions) {
        worst.emplace_back(count, what);
    }
    std::sort(worst.rbegin(), worst.rend());
    worst.resize(std::min<std::size_t>(worst.size(), 12));
    for (const auto& [count, what] : worst) {
        out << "  " << count << "  " << what << '\n';
    }
    return out.str();
}

} // namespace voither::train
