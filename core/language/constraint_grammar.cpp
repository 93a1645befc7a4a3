// SPDX-License-Identifier: GPL-3.0-or-later
#include "language/constraint_grammar.h"

#include <algorithm>
#include <cg3.h>
#include <cstdio>
#include <exception>
#include <mutex>

#include "base/file.h"
#include "language/unicode.h"

namespace voither::language {

namespace {

constexpr std::uint64_t largestGrammar = 16U << 20;
constexpr std::size_t longestSentence = 500; // words; the tools of CG-3 cut there too
constexpr std::size_t longestForm = 100;     // characters; longer is no word
// A grammar keeps the tag of every word that it is given. After so many words it is read anew (4 ms).
constexpr std::size_t mostWords = 10'000;

// The library ends the process at a file without its mark or of a revision before the oldest that it reads.
constexpr std::string_view mark = "CG3B";
constexpr std::uint32_t oldestRevision = 10'373;
constexpr std::uint32_t newestRevision = 99'999;

/// libcg3 shares buffers and free lists among all grammars of the process.
std::mutex& turn()
{
    static std::mutex mutex;
    return mutex;
}

/// The library says what it thinks on the streams that it is given here.
void initialise()
{
    [[maybe_unused]] static const bool ready = [] {
        std::FILE* in = std::fopen("/dev/null", "r");
        std::FILE* out = std::fopen("/dev/null", "w");
        return in != nullptr && out != nullptr && cg3_init(in, out, out) == CG3_SUCCESS;
    }();
}

bool isCompiledGrammar(base::ByteView bytes)
{
    if (bytes.size() < mark.size() + 4 || base::asText(bytes.first(mark.size())) != mark) {
        return false;
    }
    std::uint32_t revision = 0;
    for (std::size_t i = mark.size(); i < mark.size() + 4; ++i) {
        revision = revision << 8 | bytes[i];
    }
    return revision >= oldestRevision && revision <= newestRevision;
}

/// A tag's text in UTF-16, which the library takes at any length. Word forms and lemmas stand in quotation marks.
std::u16string tagText(std::string_view before, std::string_view utf8, std::string_view after)
{
    std::u16string text(before.begin(), before.end());
    text += toUtf16(utf8.substr(0, prefixLength(utf8, longestForm)));
    text.append(after.begin(), after.end());
    return text;
}

/// One sentence in the library's terms. Each has an applicator of its own (10 us): there matches are remembered by
/// 32-bit hashes, and what was read before shall not show.
class Run {
public:
    explicit Run(cg3_grammar* grammar)
        : m_applicator(cg3_applicator_create(grammar))
    {
        cg3_applicator_setflags(m_applicator, CG3F_NO_MAPPINGS | CG3F_NO_CORRECTIONS);
        m_sentence = cg3_sentence_new(m_applicator);
    }
    ~Run()
    {
        cg3_sentence_free(m_sentence);
        cg3_applicator_free(m_applicator);
    }
    Run(const Run&) = delete;
    Run& operator=(const Run&) = delete;

    void add(const WordForm& form, bool last);
    void apply() { cg3_sentence_runrules(m_applicator, m_sentence); }
    ReadingMask left(std::size_t word) const;

private:
    struct Cohort {
        cg3_cohort* cohort = nullptr;
        std::vector<cg3_reading*> readings; // as of the word form
    };

    cg3_tag* tag(const std::u16string& text)
    {
        return cg3_tag_create_u16(m_applicator, reinterpret_cast<const std::uint16_t*>(text.c_str()));
    }
    cg3_reading* reading(cg3_cohort* cohort, const std::u16string& lemma, std::string_view tags, bool last);

    cg3_applicator* m_applicator;
    cg3_sentence* m_sentence;
    std::vector<Cohort> m_cohorts;
};

cg3_reading* Run::reading(cg3_cohort* cohort, const std::u16string& lemma, std::string_view tags, bool last)
{
    cg3_reading* made = cg3_reading_create(cohort);
    cg3_reading_addtag(made, tag(lemma));
    while (!tags.empty()) {
        const std::size_t end = std::min(tags.find('.'), tags.size());
        if (end > 0) {
            cg3_reading_addtag(made, tag(tagText({}, tags.substr(0, end), {})));
        }
        tags.remove_prefix(std::min(end + 1, tags.size()));
    }
    if (last) {
        cg3_reading_addtag(made, tag(tagText("<<<", {}, {}))); // the grammar's sign of the end
    }
    cg3_cohort_addreading(cohort, made);
    return made;
}

void Run::add(const WordForm& form, bool last)
{
    Cohort& added = m_cohorts.emplace_back();
    added.cohort = cg3_cohort_create(m_sentence);
    cg3_cohort_setwordform(added.cohort, tag(tagText("\"<", form.form, ">\"")));
    for (const FormReading& one : form.readings) {
        added.readings.push_back(reading(added.cohort, tagText("\"", one.lemma, "\""), one.tagList, last));
    }
    if (form.readings.empty()) {
        reading(added.cohort, tagText("\"*", form.form, "\""), {}, last); // Apertium's sign of an unknown word
    }
    cg3_sentence_addcohort(m_sentence, added.cohort);
}

ReadingMask Run::left(std::size_t word) const
{
    const Cohort& cohort = m_cohorts[word];
    ReadingMask mask;
    for (std::size_t i = 0; i < cg3_cohort_numreadings(cohort.cohort); ++i) {
        const auto found =
            std::find(cohort.readings.begin(), cohort.readings.end(), cg3_cohort_getreading(cohort.cohort, i));
        const auto index = static_cast<std::size_t>(found - cohort.readings.begin());
        if (index < std::min(cohort.readings.size(), mask.size())) {
            mask.set(index);
        }
    }
    return mask.none() ? mask.set() : mask;
}

} // namespace

ConstraintGrammar::ConstraintGrammar(base::Bytes bytes)
    : m_bytes(std::move(bytes))
{
}

ConstraintGrammar::~ConstraintGrammar()
{
    const std::lock_guard lock(turn());
    if (m_grammar != nullptr) {
        cg3_grammar_free(m_grammar);
    }
}

base::Result<void> ConstraintGrammar::load() const
{
    const auto damaged = [](std::string why) {
        return base::failure(base::ErrorCode::ResourceDamaged, {}, {}, std::move(why));
    };
    if (!isCompiledGrammar(m_bytes)) {
        return damaged("not a compiled grammar");
    }
    const std::string_view text = base::asText(m_bytes);
    cg3_grammar* grammar = nullptr;
    try {
        grammar = cg3_grammar_load_buffer(text.data(), text.size());
    } catch (const std::exception& problem) {
        return damaged(problem.what());
    }
    if (grammar == nullptr) {
        return damaged("not a grammar");
    }
    if (m_grammar != nullptr) {
        cg3_grammar_free(m_grammar);
    }
    m_grammar = grammar;
    m_wordsTaken = 0;
    return {};
}

base::Result<std::unique_ptr<ConstraintGrammar>> ConstraintGrammar::open(const std::filesystem::path& path)
{
    auto bytes = base::readFile(path, largestGrammar);
    if (!bytes) {
        return tl::unexpected(bytes.error());
    }
    std::unique_ptr<ConstraintGrammar> grammar(new ConstraintGrammar(std::move(*bytes)));
    const std::lock_guard lock(turn());
    initialise();
    if (auto loaded = grammar->load(); !loaded) {
        loaded.error().subject = path.string();
        return tl::unexpected(loaded.error());
    }
    return grammar;
}

void ConstraintGrammar::constrain(Words& words) const
{
    if (words.size() > longestSentence
        || std::none_of(words.begin(), words.end(), [](const Word& word) { return word.form->readings.size() > 1; })) {
        return;
    }
    const std::lock_guard lock(turn());
    m_wordsTaken += words.size();
    if (m_wordsTaken > mostWords && !load()) {
        return; // cannot be: these bytes were read before
    }
    Run run(m_grammar);
    for (std::size_t i = 0; i < words.size(); ++i) {
        run.add(*words[i].form, i + 1 == words.size());
    }
    run.apply();
    for (std::size_t i = 0; i < words.size(); ++i) {
        words[i].left = run.left(i);
    }
}

} // namespace voither::language
