// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "language/linear_model.h"
#include "language/words.h"

namespace voither::language {

/// UD relations of a finished tree, by a perceptron over the arc and its surroundings.
class Labeller {
public:
    explicit Labeller(const Weights& weights);

    void label(Words& words) const;

    /// The tree's children, for features.
    struct Tree {
        explicit Tree(const Words& words);
        struct Node {
            int first = 0; // leftmost child
            int last = 0;
            int before = 0; // next sibling to the left
            int after = 0;
        };
        std::vector<Node> nodes; // 1-based, 0 is the root
    };
    static void features(const Words& words, const Tree& tree, std::size_t at, Features& out);

private:
    const Weights& m_weights;
    std::size_t m_root = 0;
    std::vector<Symbol> m_symbols;
};

} // namespace voither::language
