// SPDX-License-Identifier: GPL-3.0-or-later
#include "training.h"

#include <algorithm>
#include <deque>
#include <iostream>
#include <map>
#include <numeric>

#include "examples.h"
#include "language/labeller.h"
#include "language/morphology.h"
#include "language/parser.h"
#include "language/tagger.h"
#include "language/unicode.h"
#include "training_weights.h"

namespace voither::train {

using language::Features;
using language::LinearModel;
using language::Words;

namespace {

constexpr double quantum = 16; // weights are kept as sixteenths
using Order = std::vector<std::size_t>;

/// The values seen `least` times or more, sorted.
template <class Get>
std::vector<std::string> inventory(const std::vector<Example>& examples, std::size_t least, Get get)
{
    std::map<std::string, std::size_t> counts;
    for (const Example& example : examples) {
        for (std::size_t i = 0; i < example.words.size(); ++i) {
            ++counts[get(example, i)];
        }
    }
    std::vector<std::string> names;
    for (const auto& [name, count] : counts) {
        if (count >= least) {
            names.push_back(name);
        }
    }
    return names;
}

std::map<std::string, std::size_t> numbered(std::span<const std::string> names)
{
    std::map<std::string, std::size_t> ids;
    for (const std::string& name : names) {
        ids.emplace(name, ids.size());
    }
    return ids;
}

std::size_t best(std::span<const std::int32_t> scores)
{
    return static_cast<std::size_t>(std::max_element(scores.begin(), scores.end()) - scores.begin());
}

void report(std::string_view what, int epoch, std::size_t wrong, std::size_t all)
{
    std::cerr << what << " epoch " << epoch + 1 << ": " << wrong << " of " << all << " wrong\n";
}

/// Walks the examples in a new order each epoch.
template <class Visit>
void epochs(std::string_view what, int count, const Order& order, std::uint32_t seed, Visit visit)
{
    std::mt19937 random(seed);
    Order shuffled = order;
    for (int epoch = 0; epoch < count; ++epoch) {
        shuffle(shuffled, random);
        std::size_t wrong = 0;
        std::size_t all = 0;
        for (const std::size_t which : shuffled) {
            const auto [missed, total] = visit(which);
            wrong += missed;
            all += total;
        }
        if (!what.empty()) {
            report(what, epoch, wrong, all);
        }
    }
}

LinearModel trainTagger(const std::vector<Example>& examples, const Order& order, int count,
                        const TrainingOptions& options, std::string_view what)
{
    TrainingWeights weights(inventory(examples, 1, [](const Example& e, std::size_t i) { return e.tagClass[i]; }));
    const auto ids = numbered(weights.classes());
    const language::Tagger tagger(weights);
    Features features;
    std::vector<std::int32_t> scores(ids.size());
    epochs(what, count, order, options.seed, [&](std::size_t which) {
        const Example& example = examples[which];
        Words words = example.words;
        std::size_t wrong = 0;
        for (std::size_t i = 0; i < words.size(); ++i) {
            language::Tagger::features(words, i, features);
            std::fill(scores.begin(), scores.end(), 0);
            weights.add(features, scores);
            const std::size_t guess = best(scores);
            const std::size_t gold = ids.at(example.tagClass[i]);
            if (guess != gold) {
                ++wrong;
                weights.update(features, gold, 1);
                weights.update(features, guess, -1);
            }
            weights.next();
            tagger.assign(words[i], guess);
        }
        return std::pair(wrong, words.size());
    });
    return weights.finish(quantum, 0.1, 3);
}

/// Gives every example the tags, features and lemmas that models trained on the other folds predict.
struct Predicted {
    std::vector<Words> words;
};

LinearModel trainMorphology(const std::vector<Example>& examples, const std::vector<Words>& tagged, const Order& order,
                            int count, const TrainingOptions& options, std::string_view what)
{
    using language::MorphologyModel;
    TrainingWeights weights(inventory(examples, 2, [](const Example& e, std::size_t i) {
        return MorphologyModel::bundleClass(e.tagClass[i], e.feats[i]);
    }));
    const auto ids = numbered(weights.classes());
    const MorphologyModel model(weights);
    Features features;
    std::vector<std::int32_t> scores(ids.size());
    std::vector<std::uint16_t> candidates;
    epochs(what, count, order, options.seed + 1, [&](std::size_t which) {
        const Example& example = examples[which];
        Words words = tagged[which];
        std::size_t wrong = 0;
        for (std::size_t i = 0; i < words.size(); ++i) {
            const auto gold = ids.find(MorphologyModel::bundleClass(example.tagClass[i], example.feats[i]));
            model.candidates(words[i], candidates);
            if (candidates.empty()) {
                MorphologyModel::assign(words[i], "_");
                continue;
            }
            MorphologyModel::features(words, i, features);
            std::fill(scores.begin(), scores.end(), 0);
            weights.add(features, scores);
            const std::uint16_t guess = *std::max_element(candidates.begin(), candidates.end(),
                                                          [&](auto a, auto b) { return scores[a] < scores[b]; });
            // Words with another tag than the gold one teach nothing about features.
            const bool reachable =
                gold != ids.end() && std::find(candidates.begin(), candidates.end(), gold->second) != candidates.end();
            if (reachable && guess != gold->second) {
                ++wrong;
                weights.update(features, gold->second, 1);
                weights.update(features, guess, -1);
            }
            weights.next();
            const std::string& name = weights.classes()[guess];
            MorphologyModel::assign(words[i], std::string_view(name).substr(name.find(' ') + 1));
        }
        return std::pair(wrong, words.size());
    });
    return weights.finish(quantum, 0.05, 1);
}

LinearModel trainLemmas(const std::vector<Example>& examples, const std::vector<Words>& tagged, const Order& order,
                        int count, const TrainingOptions& options)
{
    using language::LemmaRule;
    using language::Lemmatiser;
    const auto ruleOf = [&](std::size_t which, std::size_t i) {
        const language::Word& word = tagged[which][i];
        const std::string& lemma = examples[which].lemma[i];
        return LemmaRule::between(Lemmatiser::base(word),
                                  word.upos == language::Upos::Propn ? lemma : language::toLower(lemma))
            .text();
    };
    std::map<std::string, std::size_t> counts;
    for (std::size_t which = 0; which < examples.size(); ++which) {
        for (std::size_t i = 0; i < tagged[which].size(); ++i) {
            ++counts[ruleOf(which, i)];
        }
    }
    std::vector<std::string> names;
    for (const auto& [name, seen] : counts) {
        if (seen >= 3) {
            names.push_back(name);
        }
    }
    TrainingWeights weights(names);
    const auto ids = numbered(weights.classes());
    std::vector<LemmaRule> rules;
    for (const std::string& name : names) {
        rules.push_back(LemmaRule::parse(name));
    }
    Features features;
    std::vector<std::int32_t> scores(ids.size());
    epochs("lemmas", count, order, options.seed + 2, [&](std::size_t which) {
        const Words& words = tagged[which];
        std::size_t wrong = 0;
        for (std::size_t i = 0; i < words.size(); ++i) {
            const auto gold = ids.find(ruleOf(which, i));
            if (gold == ids.end() || words[i].upos == language::Upos::Punct || words[i].upos == language::Upos::Sym) {
                continue;
            }
            Lemmatiser::features(words, i, features);
            std::fill(scores.begin(), scores.end(), 0);
            weights.add(features, scores);
            const std::string& form = Lemmatiser::base(words[i]);
            std::size_t guess = gold->second;
            bool sure = scores[guess] > 0;
            for (std::size_t rule = 0; rule < rules.size(); ++rule) {
                if (scores[rule] >= scores[guess] && rule != guess && rules[rule].fits(form)) {
                    guess = rule;
                }
            }
            if (guess != gold->second || !sure) {
                ++wrong;
                weights.update(features, gold->second, 1);
                if (guess != gold->second) {
                    weights.update(features, guess, -1);
                }
            }
            weights.next();
        }
        return std::pair(wrong, words.size());
    });
    return weights.finish(quantum, 0.1, 2);
}

std::vector<language::Parser::Action> oracle(const std::vector<int>& heads)
{
    using language::Parser;
    const int size = static_cast<int>(heads.size());
    std::vector<int> pending(heads.size() + 1, 0); // children still without arc
    for (const int head : heads) {
        ++pending[static_cast<std::size_t>(head)];
    }
    std::vector<int> stack{0};
    std::vector<Parser::Action> actions;
    for (int next = 1; static_cast<int>(actions.size()) < 2 * size;) {
        const int top = stack.back();
        const int head = top == 0 ? -1 : heads[static_cast<std::size_t>(top - 1)];
        const bool complete = pending[static_cast<std::size_t>(top)] == 0;
        if (top != 0 && complete && head == next && next <= size) {
            actions.push_back(Parser::Left);
            --pending[static_cast<std::size_t>(head)];
            stack.pop_back();
        } else if (top != 0 && complete && head == stack[stack.size() - 2] && (head != 0 || next > size)) {
            actions.push_back(Parser::Right);
            --pending[static_cast<std::size_t>(head)];
            stack.pop_back();
        } else if (next <= size) {
            actions.push_back(Parser::Shift);
            stack.push_back(next++);
        } else {
            return {}; // not projective
        }
    }
    return actions;
}

/// One beam search over a sentence whose gold actions are known, with the update at the largest violation
/// (Huang, Fayong and Guo 2012). Gives the number of wrong heads.
class ParserLesson {
public:
    ParserLesson(ActionWeights& weights, std::size_t beam)
        : m_weights(weights)
        , m_beam(beam)
    {
    }

    std::size_t run(const Words& words, const std::vector<int>& heads,
                    const std::vector<language::Parser::Action>& gold);

private:
    using Parser = language::Parser;
    struct Step {
        std::int64_t score;
        std::uint32_t from;
        Parser::Action action;
    };
    void follow(const Parser::State* state, const Parser::Facts& facts, int change, std::size_t skip);

    ActionWeights& m_weights;
    std::size_t m_beam;
    Features m_features;
};

void ParserLesson::follow(const Parser::State* state, const Parser::Facts& facts, int change, std::size_t skip)
{
    std::vector<const Parser::State*> path;
    for (; state->previous != nullptr; state = state->previous) {
        path.push_back(state);
    }
    std::reverse(path.begin(), path.end());
    for (std::size_t i = skip; i < path.size(); ++i) {
        Parser::features(facts, *path[i]->previous, m_features);
        m_weights.update(m_features, path[i]->action, change);
    }
}

std::size_t ParserLesson::run(const Words& words, const std::vector<int>& heads,
                              const std::vector<Parser::Action>& gold)
{
    const Parser::Facts facts(words);
    std::deque<Parser::Item> items;
    std::deque<Parser::State> states;
    const Parser::State* goldState = &states.emplace_back(Parser::start(items, facts.size));
    std::vector<const Parser::State*> beam{goldState};
    std::vector<Step> steps;
    const Parser::State* worstGuess = nullptr;
    const Parser::State* worstGold = nullptr;
    std::int64_t violation = 0;
    for (std::size_t step = 0; step < gold.size(); ++step) {
        steps.clear();
        std::array<std::int32_t, Parser::actionCount> goldScores{};
        bool goldScored = false;
        for (std::uint32_t i = 0; i < beam.size(); ++i) {
            std::array<std::int32_t, Parser::actionCount> scores{};
            Parser::features(facts, *beam[i], m_features);
            m_weights.add(m_features, scores);
            if (beam[i] == goldState) {
                goldScores = scores;
                goldScored = true;
            }
            for (const auto action : {Parser::Shift, Parser::Left, Parser::Right}) {
                if (Parser::allowed(*beam[i], action, facts.size)) {
                    steps.push_back({beam[i]->score + scores[action], i, action});
                }
            }
        }
        if (!goldScored) {
            Parser::features(facts, *goldState, m_features);
            m_weights.add(m_features, goldScores);
        }
        const std::size_t kept = std::min(m_beam, steps.size());
        std::partial_sort(steps.begin(), steps.begin() + static_cast<std::ptrdiff_t>(kept), steps.end(),
                          [](const Step& a, const Step& b) {
                              return a.score != b.score ? a.score > b.score
                                  : a.from != b.from    ? a.from < b.from
                                                        : a.action < b.action;
                          });
        const Parser::State* nextGold = nullptr;
        std::vector<const Parser::State*> next;
        for (std::size_t i = 0; i < kept; ++i) {
            const Parser::State* from = beam[steps[i].from];
            Parser::State& state = states.emplace_back(Parser::apply(*from, steps[i].action, items));
            state.score = steps[i].score;
            next.push_back(&state);
            if (from == goldState && steps[i].action == gold[step]) {
                nextGold = &state;
            }
        }
        if (nextGold == nullptr) {
            Parser::State& state = states.emplace_back(Parser::apply(*goldState, gold[step], items));
            state.score = goldState->score + goldScores[gold[step]];
            nextGold = &state;
        }
        goldState = nextGold;
        beam = std::move(next);
        const std::int64_t gap = beam.front()->score - goldState->score;
        if (beam.front() != goldState && (worstGuess == nullptr || gap >= violation)) {
            violation = gap;
            worstGuess = beam.front();
            worstGold = goldState;
        }
    }
    const bool right = beam.front() == goldState;
    if (!right && worstGuess != nullptr) {
        std::vector<const Parser::State*> a;
        std::vector<const Parser::State*> b;
        for (const auto* s = worstGuess; s != nullptr; s = s->previous) {
            a.push_back(s);
        }
        for (const auto* s = worstGold; s != nullptr; s = s->previous) {
            b.push_back(s);
        }
        std::size_t common = 0; // steps that both share change nothing
        while (common + 1 < a.size() && common + 1 < b.size()
               && a[a.size() - 2 - common]->action == b[b.size() - 2 - common]->action) {
            ++common;
        }
        follow(worstGold, facts, 1, common);
        follow(worstGuess, facts, -1, common);
    }
    Words guess = words;
    Parser::readHeads(*beam.front(), guess);
    std::size_t wrong = 0;
    for (std::size_t i = 0; i < heads.size(); ++i) {
        wrong += guess[i].head != heads[i] ? 1U : 0U;
    }
    return wrong;
}

LinearModel trainParser(const std::vector<Example>& examples, const std::vector<Words>& tagged, const Order& order,
                        const TrainingOptions& options)
{
    ActionWeights weights;
    ParserLesson lesson(weights, options.beam);
    epochs("arcs", options.parserEpochs, order, options.seed + 3, [&](std::size_t which) {
        const Example& example = examples[which];
        const auto actions = oracle(example.head);
        if (actions.empty()) {
            return std::pair<std::size_t, std::size_t>(0, 0);
        }
        const std::size_t wrong = lesson.run(tagged[which], example.head, actions);
        weights.next();
        return std::pair(wrong, example.head.size());
    });
    return weights.finish(quantum, 0.3, options.leastUpdates);
}

LinearModel trainLabels(const std::vector<Example>& examples, const std::vector<Words>& tagged, const Order& order,
                        int count, const TrainingOptions& options)
{
    using language::Labeller;
    TrainingWeights weights(inventory(examples, 5, [](const Example& e, std::size_t i) { return e.deprel[i]; }));
    const auto ids = numbered(weights.classes());
    Features features;
    std::vector<std::int32_t> scores(ids.size());
    epochs("labels", count, order, options.seed + 4, [&](std::size_t which) {
        const Example& example = examples[which];
        Words words = tagged[which];
        for (std::size_t i = 0; i < words.size(); ++i) {
            words[i].head = example.head[i];
            words[i].label = 0;
        }
        const Labeller::Tree tree(words);
        std::size_t wrong = 0;
        for (std::size_t i = 0; i < words.size(); ++i) {
            const auto gold = ids.find(example.deprel[i]);
            std::size_t guess = ids.at("root");
            if (words[i].head != 0) {
                Labeller::features(words, tree, i, features);
                std::fill(scores.begin(), scores.end(), 0);
                weights.add(features, scores);
                scores[ids.at("root")] = std::numeric_limits<std::int32_t>::min();
                guess = best(scores);
                if (gold != ids.end() && guess != gold->second) {
                    ++wrong;
                    weights.update(features, gold->second, 1);
                    weights.update(features, guess, -1);
                }
                weights.next();
            }
            words[i].label = language::symbol(weights.classes()[guess]);
        }
        return std::pair(wrong, words.size());
    });
    return weights.finish(quantum, 0.3, 4);
}

/// Tags and features that models trained on the other folds predict for each example.
std::vector<Words> jackknife(const std::vector<Example>& examples, const TrainingOptions& options)
{
    std::vector<Words> result(examples.size());
    for (int fold = 0; fold < options.folds; ++fold) {
        Order inside;
        Order outside;
        for (std::size_t i = 0; i < examples.size(); ++i) {
            // Neighbours stay together: a spoken copy follows its original.
            const bool out = (i / 20) % static_cast<std::size_t>(options.folds) == static_cast<std::size_t>(fold);
            (out ? outside : inside).push_back(i);
        }
        const LinearModel tags = trainTagger(examples, inside, options.taggerEpochs / 2 + 1, options, {});
        const language::Tagger tagger(tags);
        for (const std::size_t which : outside) {
            result[which] = examples[which].words;
            tagger.tag(result[which]);
        }
        std::cerr << "fold " << fold + 1 << " tagged\n";
    }
    return result;
}

} // namespace

language::LanguageModel trainLanguage(const language::Lexicon& lexicon,
                                      const std::vector<language::Sentence>& sentences, const TrainingOptions& options)
{
    const std::vector<Example> examples = makeExamples(lexicon, sentences, options.spokenEvery);
    Order all(examples.size());
    std::iota(all.begin(), all.end(), std::size_t{0});
    LinearModel tagger = trainTagger(examples, all, options.taggerEpochs, options, "tags");
    std::vector<Words> predicted = jackknife(examples, options);
    LinearModel morphology =
        trainMorphology(examples, predicted, all, options.taggerEpochs / 2 + 1, options, "features");
    const language::MorphologyModel chooser(morphology);
    for (Words& words : predicted) {
        chooser.choose(words);
    }
    LinearModel lemmas = trainLemmas(examples, predicted, all, options.taggerEpochs / 2 + 1, options);
    LinearModel labels = trainLabels(examples, predicted, all, options.taggerEpochs / 2 + 2, options);
    LinearModel parser = trainParser(examples, predicted, all, options);
    return {std::move(tagger), std::move(morphology), std::move(lemmas), std::move(parser), std::move(labels)};
}

} // namespace voither::train
