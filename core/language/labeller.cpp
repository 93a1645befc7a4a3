// SPDX-License-Identifier: GPL-3.0-or-later
#include "language/labeller.h"

#include <algorithm>
#include <cstdlib>
#include <limits>

namespace voither::language {

Labeller::Labeller(const Weights& weights)
    : m_weights(weights)
{
    for (const std::string& name : weights.classes()) {
        if (name == "root") {
            m_root = m_symbols.size();
        }
        m_symbols.push_back(symbol(name));
    }
}

Labeller::Tree::Tree(const Words& words)
    : nodes(words.size() + 1)
{
    for (std::size_t i = 1; i <= words.size(); ++i) {
        Node& head = nodes[static_cast<std::size_t>(words[i - 1].head)];
        if (head.first == 0) {
            head.first = static_cast<int>(i);
        } else {
            nodes[i].before = head.last;
            nodes[static_cast<std::size_t>(head.last)].after = static_cast<int>(i);
        }
        head.last = static_cast<int>(i);
    }
}

void Labeller::features(const Words& words, const Tree& tree, std::size_t at, Features& out)
{
    out.clear();
    Symbol number = 0;
    const auto put = [&](auto... parts) { out.push_back(mix(symbol("label"), ++number, parts...)); };
    const auto spelling = [&](int index) {
        return index <= 0 ? nowhere : words[static_cast<std::size_t>(index - 1)].form->folded;
    };
    const auto tag = [&](int index) {
        return index <= 0 ? nowhere : words[static_cast<std::size_t>(index - 1)].tagSymbol;
    };
    const auto label = [&](int index) {
        return index <= 0 ? nowhere : words[static_cast<std::size_t>(index - 1)].label;
    };
    const Word& word = words[at];
    const int self = static_cast<int>(at) + 1;
    const int head = word.head;
    const Labeller::Tree::Node& node = tree.nodes[at + 1];
    const Labeller::Tree::Node& headNode = tree.nodes[static_cast<std::size_t>(head)];
    const Symbol w = word.form->folded;
    const Symbol t = word.tagSymbol;
    const Symbol hw = spelling(head);
    const Symbol ht = tag(head);
    const Symbol right = head < self ? 1U : 0U;
    const int span = std::abs(self - head);
    const Symbol far = mix(right, span < 4 ? static_cast<Symbol>(span) : span < 8 ? 4U : 5U);
    const Symbol firstW = spelling(node.first);
    const Symbol firstT = tag(node.first);
    const Symbol marked = node.first > 0 && node.first < self ? firstW : nowhere;
    const int above = head > 0 ? words[static_cast<std::size_t>(head - 1)].head : 0;
    put(w, right);
    put(t, far);
    put(w, t);
    put(hw, right);
    put(ht, t, far);
    put(hw, ht, t, right);
    put(ht, w, right);
    put(hw, w);
    put(t, ht, firstT, right);
    put(t, ht, firstW, right);
    put(t, hw, firstW, right);
    put(marked, t, ht);
    put(marked, w);
    put(t, tag(node.last), ht, right);
    put(t, firstT, tag(node.last));
    put(t, spelling(node.last), right);
    put(word.feats == "_" ? nowhere : word.featsSymbol, t, ht, right);
    put(word.agreement, head > 0 ? words[static_cast<std::size_t>(head - 1)].agreement : nowhere, t, ht, right);
    put(head > 0 ? words[static_cast<std::size_t>(head - 1)].featsSymbol : nowhere, t, ht, right);
    put(t, ht, label(node.before), right);
    put(t, hw, label(node.before), right);
    put(t, ht, tag(node.before), tag(node.after), right);
    put(t, ht, tag(node.after), right);
    put(t, ht, tag(above), right);
    put(t, ht, label(head));
    put(t, ht, spelling(headNode.first), right);
    put(t, ht, tag(headNode.first), tag(headNode.last), right);
    put(t, hw, tag(headNode.first), right);
    put(t, ht, spelling(self - 1));
    put(t, ht, tag(self - 1), self < static_cast<int>(words.size()) ? tag(self + 1) : nowhere);
    put(w, tag(self - 1));
    put(w, self < static_cast<int>(words.size()) ? spelling(self + 1) : nowhere);
    put(word.form->suffix[2], t, ht, right);
    put(word.form->shape, t, ht, right);
    // A passive auxiliary or an expletive beside the word changes what the word is.
    ++number;
    for (int sibling = headNode.first; sibling != 0; sibling = tree.nodes[static_cast<std::size_t>(sibling)].after) {
        if (sibling != self) {
            const Word& other = words[static_cast<std::size_t>(sibling - 1)];
            if (other.upos == Upos::Aux || other.upos == Upos::Pron || other.upos == Upos::Adp) {
                const Symbol side = sibling < self ? 1U : 0U;
                out.push_back(mix(symbol("label"), number, t, ht, other.form->folded, side, right));
                if (other.upos == Upos::Aux) {
                    out.push_back(mix(symbol("label"), number + 1, w, hw == nowhere ? 0U : ht, other.tagSymbol, right));
                }
            }
        }
    }
    number += 2;
    for (int child = node.first; child != 0; child = tree.nodes[static_cast<std::size_t>(child)].after) {
        const Word& other = words[static_cast<std::size_t>(child - 1)];
        if (other.upos == Upos::Sconj || other.upos == Upos::Pron || other.upos == Upos::Adv
            || other.upos == Upos::Cconj) {
            out.push_back(mix(symbol("label"), number, t, ht, other.form->folded, other.tagSymbol, right));
        }
    }
}

void Labeller::label(Words& words) const
{
    const Tree tree(words);
    Features features;
    std::vector<std::int32_t> scores(m_symbols.size());
    for (std::size_t at = 0; at < words.size(); ++at) {
        std::size_t best = m_root;
        if (words[at].head != 0) {
            Labeller::features(words, tree, at, features);
            std::fill(scores.begin(), scores.end(), 0);
            m_weights.add(features, scores);
            scores[m_root] = std::numeric_limits<std::int32_t>::min();
            best = static_cast<std::size_t>(std::max_element(scores.begin(), scores.end()) - scores.begin());
        }
        words[at].label = m_symbols[best];
        words[at].deprel = m_weights.classes()[best];
    }
}

} // namespace voither::language
