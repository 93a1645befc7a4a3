// SPDX-License-Identifier: GPL-3.0-or-later
#include "language/parser.h"

#include <algorithm>
#include <array>

namespace voither::language {

namespace {

Symbol bucket(int value, int most)
{
    return static_cast<Symbol>(std::clamp(value, 0, most));
}

Symbol distance(int from, int to)
{
    const int span = to - from;
    return span < 5 ? static_cast<Symbol>(span) : span < 8 ? 5U : span < 12 ? 6U : span < 20 ? 7U : 8U;
}

} // namespace

Parser::Parser(const Weights& weights, std::size_t beam)
    : m_weights(weights)
    , m_beam(beam)
{
}

Parser::Facts::Facts(const Words& words)
    : size(static_cast<int>(words.size()))
{
    const std::size_t length = words.size() + 4;
    word.assign(length, nowhere);
    tag.assign(length, nowhere);
    agreement.assign(length, nowhere);
    verbs.assign(length, 0);
    stops.assign(length, 0);
    word[0] = tag[0] = symbol("root");
    for (std::size_t i = 0; i < words.size(); ++i) {
        word[i + 1] = words[i].form->folded;
        tag[i + 1] = words[i].tagSymbol;
        agreement[i + 1] = words[i].agreement;
        verbs[i + 1] = verbs[i] + (words[i].upos == Upos::Verb ? 1 : 0);
        stops[i + 1] = stops[i] + (words[i].upos == Upos::Punct ? 1 : 0);
    }
}

bool Parser::allowed(const State& state, Action action, int size)
{
    const bool bufferEmpty = state.next.word > size;
    switch (action) {
    case Shift:
        return !bufferEmpty;
    case Left:
        return !bufferEmpty && state.top->word != 0;
    case Right:
        // The root takes its only child when nothing else is left.
        return state.top->below != nullptr && (state.top->below->word != 0 || bufferEmpty);
    }
    return false;
}

Parser::State Parser::start(std::deque<Item>& items, int)
{
    State state;
    state.top = &items.emplace_back();
    state.next.word = 1;
    return state;
}

Parser::State Parser::apply(const State& state, Action action, std::deque<Item>& items)
{
    State result = state;
    result.previous = &state;
    result.action = action;
    const Item& top = *state.top;
    switch (action) {
    case Shift: {
        Item& item = items.emplace_back(state.next);
        item.below = state.top;
        result.top = &item;
        result.next = Item{};
        result.next.word = state.next.word + 1;
        break;
    }
    case Left:
        result.top = top.below;
        result.next.left2 = result.next.left;
        result.next.left = top.word;
        ++result.next.leftCount;
        break;
    case Right: {
        Item& item = items.emplace_back(*top.below);
        item.right2 = item.right;
        item.right = top.word;
        ++item.rightCount;
        result.top = &item;
        break;
    }
    }
    return result;
}

void Parser::features(const Facts& facts, const State& state, Features& out)
{
    static const Item none{};
    out.clear();
    Symbol number = 0;
    const auto put = [&](auto... parts) { out.push_back(mix(symbol("arc"), ++number, parts...)); };
    const Item& s0 = *state.top;
    const Item& s1 = s0.below != nullptr ? *s0.below : none;
    const Item& s2 = s1.below != nullptr ? *s1.below : none;
    const Item& n0 = state.next;
    const auto at = [&](int index) { return static_cast<std::size_t>(index); };
    const auto words = [&](int index) { return index == 0 ? nowhere : facts.word[at(index)]; };
    const auto tags = [&](int index) { return index == 0 ? nowhere : facts.tag[at(index)]; };
    const bool hasS1 = s0.below != nullptr;
    const bool hasS2 = s1.below != nullptr;
    const std::size_t n = std::min(at(n0.word), at(facts.size + 1));
    const Symbol s0w = facts.word[at(s0.word)];
    const Symbol s0t = facts.tag[at(s0.word)];
    const Symbol s1w = hasS1 ? facts.word[at(s1.word)] : nowhere;
    const Symbol s1t = hasS1 ? facts.tag[at(s1.word)] : nowhere;
    const Symbol s2w = hasS2 ? facts.word[at(s2.word)] : nowhere;
    const Symbol s2t = hasS2 ? facts.tag[at(s2.word)] : nowhere;
    const Symbol n0w = facts.word[n];
    const Symbol n0t = facts.tag[n];
    const Symbol n1w = facts.word[n + 1];
    const Symbol n1t = facts.tag[n + 1];
    const Symbol n2t = facts.tag[n + 2];
    const Symbol s0lw = words(s0.left);
    const Symbol s0lt = tags(s0.left);
    const Symbol s0rw = words(s0.right);
    const Symbol s0rt = tags(s0.right);
    const Symbol s1lw = words(s1.left);
    const Symbol s1lt = tags(s1.left);
    const Symbol s1rw = words(s1.right);
    const Symbol s1rt = tags(s1.right);
    const Symbol n0lw = words(n0.left);
    const Symbol n0lt = tags(n0.left);
    const Symbol ahead = distance(s0.word, static_cast<int>(n));
    const Symbol behind = hasS1 ? distance(s1.word, s0.word) : 9U;
    // single words
    put(s0w);
    put(s0t);
    put(s0w, s0t);
    put(s1w);
    put(s1t);
    put(s1w, s1t);
    put(n0w);
    put(n0t);
    put(n0w, n0t);
    put(n1w, n1t);
    put(n1t, n2t);
    put(s2t, s1t);
    put(s2w);
    // stack against buffer
    put(s0w, s0t, n0w, n0t);
    put(s0w, s0t, n0t);
    put(s0t, n0w, n0t);
    put(s0w, n0w);
    put(s0t, n0t, ahead);
    put(s0w, n0t, ahead);
    put(s0t, n0w, ahead);
    put(s0t, n0t, n1t);
    put(s0w, n0t, n1t);
    put(s0t, n0t, n1t, n2t);
    put(s0t, n0w, n1w);
    put(n0t, n1t, n2t);
    // stack against stack
    put(s1w, s1t, s0w, s0t);
    put(s1w, s1t, s0t);
    put(s1t, s0w, s0t);
    put(s1w, s0w);
    put(s1t, s0t, behind);
    put(s1w, s0t, behind);
    put(s1t, s0w, behind);
    put(s1t, n0t);
    put(s1w, n0w);
    put(s1w, s1t, n0t);
    put(s1t, s0t, n0t);
    put(s1w, s0t, n0t);
    put(s1t, s0w, n0t);
    put(s1t, s0t, n0w);
    put(s1t, s0t, n0t, n1t);
    put(s2t, s1t, s0t);
    put(s2t, s1t, s0t, n0t);
    // children: in UD the leftmost child of a noun is its preposition
    put(s1t, s0t, s0lt);
    put(s1t, s0t, s0rt);
    put(s1t, s1lt, s0t);
    put(s1t, s1rt, s0t);
    put(s1t, s1rt, s0t, n0t);
    put(s0t, s0lt, n0t);
    put(s0t, s0rt, n0t);
    put(s0t, n0t, n0lt);
    put(s0w, n0t, n0lw);
    put(s0t, n0t, n0lw);
    put(s1w, s0lw);
    put(s1w, s0lw, s0t);
    put(s1t, s0lw, s0t);
    put(s1t, s0lw, s0w);
    put(s1w, s0lw, s0w);
    put(s2w, s1w, s0lw);
    put(s2t, s1t, s0lw, s0t);
    put(s2w, s1t, s0lw);
    put(s1t, s1lw, s0t, s0lw);
    put(s1t, s1rw, s0t);
    put(s0t, s0rw, n0t);
    put(s0t, s0lw, n0t);
    put(s0t, s0lw, n0w);
    put(s0t, s0lt, s0rt, n0t);
    put(s0t, tags(s0.left), tags(s0.left2));
    put(s0t, tags(s0.right), tags(s0.right2));
    put(s1t, tags(s1.right), tags(s1.right2));
    put(n0t, n0lt, tags(n0.left2));
    // how many children
    put(s0t, bucket(s0.leftCount, 4), bucket(s0.rightCount, 4), n0t);
    put(s0w, bucket(s0.leftCount, 4), bucket(s0.rightCount, 4));
    put(s1t, bucket(s1.leftCount, 4), bucket(s1.rightCount, 4), s0t);
    put(s1w, bucket(s1.rightCount, 4));
    put(n0t, bucket(n0.leftCount, 4), s0t);
    // agreement
    const Symbol s0g = facts.agreement[at(s0.word)];
    const Symbol s1g = facts.agreement[at(s1.word)];
    const Symbol n0g = facts.agreement[n];
    put(s0t, s0g, n0t, n0g);
    put(s1t, s1g, s0t, s0g);
    put(s2t, facts.agreement[at(s2.word)], s1t, s1g, s0t, s0g);
    // what lies between
    const int left = hasS1 ? s1.word : 0;
    const Symbol verbs = bucket(facts.verbs[at(std::max(0, s0.word - 1))] - facts.verbs[at(left)], 2);
    const Symbol stops = bucket(facts.stops[at(s0.word)] - facts.stops[at(left)], 2);
    const Symbol verbsAhead = bucket(facts.verbs[n - 1] - facts.verbs[at(s0.word)], 2);
    const Symbol stopsAhead = bucket(facts.stops[n - 1] - facts.stops[at(s0.word)], 2);
    put(s1t, s0t, verbs, stops);
    put(s0t, n0t, verbsAhead, stopsAhead);
    put(s1t, s0t, n0t, stops, stopsAhead);
    put(s0w, n0t, stopsAhead);
}

void Parser::readHeads(const State& state, Words& words)
{
    for (const State* at = &state; at->previous != nullptr; at = at->previous) {
        const State& before = *at->previous;
        if (at->action == Left) {
            words[static_cast<std::size_t>(before.top->word - 1)].head = before.next.word;
        } else if (at->action == Right) {
            words[static_cast<std::size_t>(before.top->word - 1)].head = before.top->below->word;
        }
    }
}

void Parser::parse(Words& words) const
{
    if (words.empty()) {
        return;
    }
    struct Step {
        std::int64_t score;
        std::uint32_t from;
        Action action;
    };
    const Facts facts(words);
    std::deque<Item> items;
    std::deque<State> states;
    std::vector<const State*> beam{&states.emplace_back(start(items, facts.size))};
    Features features;
    std::vector<Step> steps;
    for (std::size_t step = 0; step < 2 * words.size(); ++step) {
        steps.clear();
        for (std::uint32_t i = 0; i < beam.size(); ++i) {
            std::array<std::int32_t, actionCount> scores{};
            Parser::features(facts, *beam[i], features);
            m_weights.add(features, scores);
            for (const Action action : {Shift, Left, Right}) {
                if (allowed(*beam[i], action, facts.size)) {
                    steps.push_back({beam[i]->score + scores[action], i, action});
                }
            }
        }
        const std::size_t kept = std::min(m_beam, steps.size());
        const auto better = [](const Step& a, const Step& b) {
            return a.score != b.score ? a.score > b.score : a.from != b.from ? a.from < b.from : a.action < b.action;
        };
        std::partial_sort(steps.begin(), steps.begin() + static_cast<std::ptrdiff_t>(kept), steps.end(), better);
        std::vector<const State*> next;
        for (std::size_t i = 0; i < kept; ++i) {
            State& state = states.emplace_back(apply(*beam[steps[i].from], steps[i].action, items));
            state.score = steps[i].score;
            next.push_back(&state);
        }
        beam = std::move(next);
    }
    readHeads(*beam.front(), words);
}

} // namespace voither::language
