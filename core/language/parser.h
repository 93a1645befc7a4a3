// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <deque>

#include "language/linear_model.h"
#include "language/words.h"

namespace voither::language {

/// An arc-hybrid transition parser with a beam (Kuhlmann, Gomez-Rodriguez and Satta 2011; Zhang and Nivre 2011): 2n
/// steps for n words, always one tree with one root. Labels come afterwards (see Labeller).
class Parser {
public:
    enum Action : std::uint8_t { Shift, Left, Right };
    static constexpr std::size_t actionCount = 3;

    Parser(const Weights& weights, std::size_t beam);

    void parse(Words& words) const;

    /// A word on the stack with the children that it has so far; 0 where there is none (word 0 is the root).
    struct Item {
        int word = 0;
        int left = 0; // outermost
        int left2 = 0;
        int right = 0;
        int right2 = 0;
        int leftCount = 0;
        int rightCount = 0;
        const Item* below = nullptr;
    };
    struct State {
        const Item* top = nullptr;
        Item next; // the first word of the buffer with its left children
        std::int64_t score = 0;
        const State* previous = nullptr;
        Action action = Shift;
        bool gold = false; // used while training
    };
    /// What a sentence's features need per word, once; index 0 and behind the end stand for outside.
    struct Facts {
        explicit Facts(const Words& words);
        int size = 0;
        std::vector<Symbol> word;
        std::vector<Symbol> tag;
        std::vector<Symbol> agreement;
        std::vector<int> verbs; // up to and including the word
        std::vector<int> stops; // punctuation likewise
    };

    static bool allowed(const State& state, Action action, int size);
    static State start(std::deque<Item>& items, int size);
    static State apply(const State& state, Action action, std::deque<Item>& items);
    static void features(const Facts& facts, const State& state, Features& out);
    /// Writes the heads that led to the state.
    static void readHeads(const State& state, Words& words);

private:
    const Weights& m_weights;
    std::size_t m_beam;
};

} // namespace voither::language
