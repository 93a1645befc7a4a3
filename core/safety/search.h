// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstddef>
#include <filesystem>
#include <memory>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "base/error.h"
#include "transcript/transcript.h"

/// Words about suicide and self-harm, found so that a professional always looks at them. Nothing here is a score, an
/// estimate of risk or a diagnosis, and finding nothing says nothing: the search is deterministic and prefers a false
/// alarm to a missed mention, and people say it in ways that no list has.
namespace voither::safety {

/// What a mention is about, the gravest first.
enum class Kind { Attempt, Plan, Ideation, WishToDie, SelfHarm, Farewell, Hopelessness };
inline constexpr std::size_t kindCount = 7;
/// "attempt", "plan", "ideation", "wish_to_die", "self_harm", "farewell", "hopelessness": keys in the catalogues.
std::string_view name(Kind kind);

/// What stands beside a mention. It is shown and takes nothing away from it.
enum class Label {
    Negated,      // "nunca pensei em ..."
    Reported,     // of somebody else, or what somebody else said
    Past,         // earlier, over
    Figurative,   // "me matando de trabalhar"
    Answer,       // what was said when the therapist asked
    OtherSpeaker, // neither patient nor therapist said it
};
inline constexpr std::size_t labelCount = 6;
/// "negated", "reported", "past", "figurative", "answer", "other_speaker".
std::string_view name(Label label);

/// A part of a segment's text; bytes.
struct Passage {
    std::size_t segment = 0; // index into the transcript's segments
    std::size_t begin = 0;
    std::size_t end = 0;

    friend bool operator==(const Passage&, const Passage&) = default;
};

struct Mention {
    Kind kind = Kind::Hopelessness;
    std::set<Label> labels;
    std::vector<Passage> passages; // more than one where a sentence goes on in the next segment

    friend bool operator==(const Mention&, const Mention&) = default;
};

/// Looks for mentions in one language. Immutable after creation and safe to share between threads.
class Search {
public:
    /// Reads languages/<primary language>/safety.tsv below `resources`. LanguageUnavailable when there is none:
    /// then a session of this language was not looked through, which must be said.
    static base::Result<std::unique_ptr<Search>> create(const std::filesystem::path& resources, std::string_view tag);

    Search(const Search&) = delete;
    Search& operator=(const Search&) = delete;
    ~Search();

    /// Every mention, in the order of the transcript. The therapist's own words are none, but what the patient says
    /// when the therapist has asked about it is one, whatever the answer.
    std::vector<Mention> find(const transcript::Transcript& transcript) const;

private:
    struct State;
    explicit Search(std::unique_ptr<State> state);

    std::unique_ptr<State> m_state;
};

} // namespace voither::safety
