// SPDX-License-Identifier: GPL-3.0-or-later
#include "transcript/roles.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <utility>

#include "transcript/markers.h"
#include "transcript/role_words.h"
#include "transcript/text.h"

namespace voither::transcript {

namespace {

/// Runs of letters and digits of folded text.
std::vector<std::string_view> wordsOf(std::string_view folded)
{
    std::vector<std::string_view> words;
    const auto inWord = [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || static_cast<unsigned char>(c) >= 0x80;
    };
    for (std::size_t at = 0; at < folded.size();) {
        if (!inWord(folded[at])) {
            ++at;
            continue;
        }
        const std::size_t begin = at;
        while (at < folded.size() && inWord(folded[at])) {
            ++at;
        }
        words.push_back(folded.substr(begin, at - begin));
    }
    return words;
}

std::string_view withoutNumber(std::string_view word)
{
    while (!word.empty() && word.back() >= '0' && word.back() <= '9') {
        word.remove_suffix(1);
    }
    return word;
}

std::optional<Role> lookUp(std::string_view word, bool alone, bool first)
{
    for (const RoleLabel& label : roleLabels) {
        if (label.word != word) {
            continue;
        }
        // A single letter says something only when nothing else stands there, and "Filho" may be a surname.
        const bool applies =
            label.where == LabelPlace::Anywhere || (label.where == LabelPlace::First && first) || alone;
        return applies ? std::optional(label.role) : std::nullopt;
    }
    return std::nullopt;
}

std::optional<Role> roleOfWords(std::string_view folded)
{
    std::vector<std::string_view> words;
    for (const std::string_view word : wordsOf(folded)) {
        if (const std::string_view bare = withoutNumber(word); !bare.empty()) {
            words.push_back(bare);
        }
    }
    for (std::size_t i = 0; i < words.size(); ++i) {
        if (const auto role = lookUp(words[i], words.size() == 1, i == 0)) {
            return role;
        }
    }
    return std::nullopt;
}

/// How one speaker talks.
struct Manner {
    double words = 0;
    double sentences = 0;
    double questions = 0;
    double firstPerson = 0;
    double secondPerson = 0;
};

bool contains(std::span<const std::string_view> list, std::string_view word)
{
    return std::find(list.begin(), list.end(), word) != list.end();
}

void addText(Manner& manner, const std::string& text)
{
    const std::string spoken = fold(blankMarkers(text));
    for (const std::string_view word : wordsOf(spoken)) {
        manner.words += 1;
        manner.firstPerson += contains(firstPersonWords, word) ? 1 : 0;
        manner.secondPerson += contains(secondPersonWords, word) ? 1 : 0;
    }
    bool open = false;
    bool question = false;
    for (const char c : spoken + ".") {
        const bool end = c == '.' || c == '!' || c == '?';
        question = question || c == '?';
        if (end && open) {
            manner.sentences += 1;
            manner.questions += question ? 1 : 0;
        }
        open = end ? false : open || c != ' ';
        question = end ? false : question;
    }
}

/// A log-odds-like score for being the therapist; the weights are a judgement, not fitted: a third of sentences that
/// ask, or half of the talk, move it about as far as one word in ten of either person.
double therapistScore(const Manner& manner, double allWords)
{
    const double words = std::max(manner.words, 1.0);
    return 6 * manner.questions / std::max(manner.sentences, 1.0) + 15 * manner.secondPerson / words
        - 15 * manner.firstPerson / words - 3 * manner.words / std::max(allWords, 1.0);
}

struct Voice {
    std::string name;
    std::optional<Role> role;
    Manner manner;
    double score = 0;
};

std::vector<Voice> voicesOf(const Transcript& transcript)
{
    std::vector<Voice> voices;
    std::map<std::string, std::size_t, std::less<>> index;
    double allWords = 0;
    for (const Segment& segment : transcript.segments) {
        const auto [found, added] = index.emplace(segment.speaker, voices.size());
        if (added) {
            voices.push_back({segment.speaker, std::nullopt, {}, 0});
        }
        addText(voices[found->second].manner, segment.text);
    }
    for (const Voice& voice : voices) {
        allWords += voice.manner.words;
    }
    for (Voice& voice : voices) {
        voice.score = therapistScore(voice.manner, allWords);
    }
    return voices;
}

std::optional<Role> roleOfChannel(const std::string& speaker, const RoleOptions& options)
{
    for (std::size_t channel = 0; channel < options.byChannel.size(); ++channel) {
        if (speaker == "channel_" + std::to_string(channel + 1)) {
            return options.byChannel[channel];
        }
    }
    return std::nullopt;
}

void setKnownRoles(std::vector<Voice>& voices, const RoleOptions& options)
{
    for (Voice& voice : voices) {
        if (const auto said = options.bySpeaker.find(voice.name); said != options.bySpeaker.end()) {
            voice.role = said->second;
        } else if (const auto channel = roleOfChannel(voice.name, options)) {
            voice.role = channel;
        } else {
            voice.role = roleOfLabel(voice.name);
        }
    }
}

bool hasRole(const std::vector<Voice>& voices, Role role)
{
    return std::any_of(voices.begin(), voices.end(), [role](const Voice& voice) { return voice.role == role; });
}

/// The speaker without a role for whom `value` is greatest, the earlier one of equals.
template <class Value>
Voice* greatest(std::vector<Voice>& voices, Value value)
{
    Voice* best = nullptr;
    for (Voice& voice : voices) {
        if (!voice.role && !voice.name.empty() && (best == nullptr || value(voice) > value(*best))) {
            best = &voice;
        }
    }
    return best;
}

/// How sure the choice of `chosen` is against the likeliest other among those without a role.
double confidenceOf(const std::vector<Voice>& voices, const Voice& chosen, double sign)
{
    double distance = 6;
    double fewest = chosen.manner.words;
    for (const Voice& voice : voices) {
        if (&voice != &chosen && !voice.role && !voice.name.empty()) {
            distance = std::min(distance, sign * (chosen.score - voice.score));
            fewest = std::min(fewest, voice.manner.words);
        }
    }
    const double enough = fewest / (fewest + 30);
    return 1 / (1 + std::exp(-std::max(distance, 0.0) * enough));
}

double guessNamed(std::vector<Voice>& voices)
{
    double confidence = 1;
    const auto count =
        std::count_if(voices.begin(), voices.end(), [](const Voice& v) { return !v.role && !v.name.empty(); });
    // One voice alone has nobody to be told from: it is the patient's unless there is one.
    if (count + std::count_if(voices.begin(), voices.end(), [](const Voice& v) { return v.role.has_value(); }) > 1
        && !hasRole(voices, Role::Therapist)) {
        if (Voice* therapist = greatest(voices, [](const Voice& voice) { return voice.score; })) {
            confidence = std::min(confidence, count > 1 ? confidenceOf(voices, *therapist, 1) : 0.75);
            therapist->role = Role::Therapist;
        }
    }
    if (!hasRole(voices, Role::Patient)) {
        if (Voice* patient = greatest(voices, [](const Voice& voice) { return voice.manner.words; })) {
            confidence = std::min(confidence, count == 1 ? 0.75 : confidenceOf(voices, *patient, -1));
            patient->role = Role::Patient;
        }
    }
    for (Voice& voice : voices) {
        if (!voice.role && !voice.name.empty()) {
            voice.role = Role::Other;
            confidence = std::min(confidence, 0.5);
        }
    }
    return confidence;
}

/// Speech without a name is the patient's when there is no other voice; true in this case.
bool settleUnnamed(std::vector<Voice>& voices, Transcript& transcript)
{
    for (Voice& voice : voices) {
        if (voice.role) {
            continue;
        }
        const bool single = voices.size() == 1;
        voice.role = single ? Role::Patient : Role::Other;
        if (single || voice.manner.words > 0) {
            transcript.warnings.push_back({single ? "single_speaker" : "no_speaker", 0, {}});
        }
        return single;
    }
    return false;
}

void dropWarnings(Transcript& transcript)
{
    std::erase_if(transcript.warnings, [](const Warning& warning) {
        return warning.kind == "single_speaker" || warning.kind == "no_speaker"
            || warning.kind == "role_without_speaker";
    });
}

} // namespace

std::optional<Role> roleOfLabel(std::string_view label)
{
    const std::string folded = fold(label.substr(0, 200));
    const std::size_t open = folded.find('(');
    const std::size_t close = folded.find(')', open == std::string::npos ? 0 : open);
    if (open != std::string::npos && close != std::string::npos) {
        const std::string_view whole = folded;
        if (const auto remark = roleOfWords(whole.substr(open + 1, close - open - 1))) {
            return remark;
        }
        return roleOfWords(whole.substr(0, open));
    }
    return roleOfWords(folded);
}

std::vector<SpeakerSummary> speakers(const Transcript& transcript)
{
    std::vector<SpeakerSummary> list;
    std::map<std::string, std::size_t, std::less<>> index;
    for (const Segment& segment : transcript.segments) {
        const auto [found, added] = index.emplace(segment.speaker, list.size());
        if (added) {
            list.push_back({segment.speaker, segment.role, 0, 0, 0});
        }
        SpeakerSummary& summary = list[found->second];
        ++summary.segments;
        summary.words += wordsOf(fold(blankMarkers(segment.text))).size();
        summary.duration += segment.endTime - segment.startTime;
    }
    return list;
}

RoleAssignment assignRoles(Transcript& transcript, const RoleOptions& options)
{
    dropWarnings(transcript);
    std::vector<Voice> voices = voicesOf(transcript);
    setKnownRoles(voices, options);
    RoleAssignment assignment;
    assignment.guessed = std::any_of(voices.begin(), voices.end(), [&](const Voice& voice) {
        return !voice.role && (!voice.name.empty() || voices.size() == 1);
    });
    assignment.confidence = guessNamed(voices);
    if (settleUnnamed(voices, transcript)) {
        assignment.confidence = std::min(assignment.confidence, 0.5);
    }
    std::map<std::string_view, Role> roles;
    for (const Voice& voice : voices) {
        roles.emplace(voice.name, voice.role.value_or(Role::Other));
    }
    for (const auto& [speaker, role] : options.bySpeaker) {
        if (!roles.contains(speaker)) {
            transcript.warnings.push_back({"role_without_speaker", 0, {}});
        }
    }
    for (Segment& segment : transcript.segments) {
        segment.role = roles.at(segment.speaker);
    }
    transcript.rolesGuessed = assignment.guessed;
    return assignment;
}

bool assignSpeakersByChannel(Transcript& transcript, std::span<const double> differenceDb, double leastDb)
{
    const bool named = std::any_of(transcript.segments.begin(), transcript.segments.end(),
                                   [](const Segment& segment) { return !segment.speaker.empty(); });
    if (named || differenceDb.size() != transcript.segments.size()) {
        return false;
    }
    for (std::size_t i = 0; i < differenceDb.size(); ++i) {
        // Written so that a difference that is not a number leaves the speaker unnamed.
        if (differenceDb[i] >= leastDb) {
            transcript.segments[i].speaker = "channel_1";
        } else if (differenceDb[i] <= -leastDb) {
            transcript.segments[i].speaker = "channel_2";
        } else {
            transcript.warnings.push_back({"channel_unclear", 0, std::to_string(i + 1)});
        }
    }
    return true;
}

} // namespace voither::transcript
