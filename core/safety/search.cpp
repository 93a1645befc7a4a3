// SPDX-License-Identifier: GPL-3.0-or-later
#include "safety/search.h"

#include <algorithm>

#include "safety/labels.h"
#include "safety/lexicon.h"
#include "safety/speech.h"
#include "transcript/text.h"

namespace voither::safety {

namespace {

using transcript::Role;

constexpr std::size_t answerWords = 25; // of the patient's turn that is shown as the answer

/// Words [first, last) of a turn.
struct Found {
    Kind kind = Kind::Hopelessness;
    std::size_t first = 0;
    std::size_t last = 0;
};

/// The longest at every place, the gravest of equal ones; none within another.
std::vector<Found> findIn(const Lexicon& lexicon, std::span<const SpokenWord> words)
{
    std::vector<Found> found;
    for (std::size_t at = 0; at < words.size(); ++at) {
        std::optional<Found> best;
        for (std::size_t kind = 0; kind < kindCount; ++kind) {
            const auto end = lexicon.mentions[kind].matchAt(words, at);
            if (end && (!best || *end > best->last)) {
                best = Found{static_cast<Kind>(kind), at, *end};
            }
        }
        if (best && (found.empty() || best->last > found.back().last)) {
            found.push_back(*best);
        }
    }
    return found;
}

std::vector<Passage> passagesOf(std::span<const SpokenWord> words)
{
    std::vector<Passage> passages;
    for (const SpokenWord& word : words) {
        if (passages.empty() || passages.back().segment != word.segment) {
            passages.push_back({word.segment, word.begin, word.end});
        }
        passages.back().end = word.end;
    }
    return passages;
}

} // namespace

std::string_view name(Kind kind)
{
    constexpr std::array<std::string_view, kindCount> names{"attempt",   "plan",     "ideation",    "wish_to_die",
                                                            "self_harm", "farewell", "hopelessness"};
    return names.at(static_cast<std::size_t>(kind));
}

std::string_view name(Label label)
{
    constexpr std::array<std::string_view, labelCount> names{"negated",    "reported", "past",
                                                             "figurative", "answer",   "other_speaker"};
    return names.at(static_cast<std::size_t>(label));
}

struct Search::State {
    Lexicon lexicon;
};

Search::Search(std::unique_ptr<State> state)
    : m_state(std::move(state))
{
}

Search::~Search() = default;

base::Result<std::unique_ptr<Search>> Search::create(const std::filesystem::path& resources, std::string_view tag)
{
    const auto file = resources / "languages" / transcript::languageTag(tag.substr(0, tag.find('-'))) / "safety.tsv";
    std::error_code error;
    if (!std::filesystem::exists(file, error)) {
        return base::failure(base::ErrorCode::LanguageUnavailable, std::string(tag), {}, "no safety.tsv");
    }
    auto lexicon = Lexicon::read(file);
    if (!lexicon) {
        return tl::unexpected(lexicon.error());
    }
    return std::unique_ptr<Search>(new Search(std::make_unique<State>(State{std::move(*lexicon)})));
}

std::vector<Mention> Search::find(const transcript::Transcript& transcript) const
{
    const Lexicon& lexicon = m_state->lexicon;
    std::vector<Mention> mentions;
    std::optional<Kind> asked; // by the therapist's turn before
    for (const Turn& turn : turnsOf(transcript, lexicon.ignored)) {
        const std::span<const SpokenWord> words(turn.words);
        const auto found = findIn(lexicon, words);
        if (turn.role == Role::Therapist) {
            if (!words.empty()) {
                asked = found.empty() ? std::nullopt : std::optional(found.back().kind);
            }
            continue;
        }
        for (const Found& mention : found) {
            mentions.push_back({mention.kind, labelsOf(lexicon, turn, mention.kind, mention.first, mention.last),
                                passagesOf(words.subspan(mention.first, mention.last - mention.first))});
        }
        if (asked && turn.role == Role::Patient && !words.empty()) {
            if (found.empty()) {
                std::set<Label> labels{Label::Answer};
                if (isRefusal(lexicon, turn)) {
                    labels.insert(Label::Negated);
                }
                mentions.push_back(
                    {*asked, std::move(labels), passagesOf(words.first(std::min(answerWords, words.size())))});
            }
            asked.reset();
        }
    }
    return mentions;
}

} // namespace voither::safety
