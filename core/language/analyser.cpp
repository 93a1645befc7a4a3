// SPDX-License-Identifier: GPL-3.0-or-later
#include "language/analyser.h"

#include "language/agreement.h"
#include "language/constraint_grammar.h"
#include "language/labeller.h"
#include "language/model_file.h"
#include "language/morphology.h"
#include "language/parser.h"
#include "language/tagger.h"
#include "language/tokeniser.h"

namespace voither::language {

namespace {

constexpr std::size_t beamWidth = 4;

/// Words, tags, features, lemmas, arcs and labels by the trained models over the language's lexicon and its grammar.
class StatisticalAnalyser final : public Analyser {
public:
    StatisticalAnalyser(Description description, std::unique_ptr<Lexicon> lexicon,
                        std::unique_ptr<ConstraintGrammar> grammar, LanguageModel model)
        : m_description(std::move(description))
        , m_lexicon(std::move(lexicon))
        , m_grammar(std::move(grammar))
        , m_model(std::move(model))
        , m_tokeniser(m_description, *m_lexicon)
        , m_tagger(m_model.tagger, m_grammar.get())
        , m_morphology(m_model.morphology)
        , m_lemmatiser(m_model.lemmas)
        , m_parser(m_model.parser, beamWidth)
        , m_labeller(m_model.labels)
    {
    }

    Analysis analyse(std::string_view utf8) const override
    {
        Analysis analysis;
        for (const RawSentence& raw : m_tokeniser.split(utf8)) {
            analysis.sentences.push_back(annotate(raw));
        }
        return analysis;
    }

    Sentence analyseTokens(std::span<const std::string> words) const override
    {
        RawSentence raw;
        std::size_t at = 0;
        for (const std::string& word : words) {
            raw.push_back({word, at, at + word.size(), m_tokeniser.given(word)});
            at += word.size() + 1;
        }
        return annotate(raw);
    }

    std::string_view tag() const override { return m_description.tag; }

private:
    Sentence annotate(const RawSentence& raw) const;
    static Token token(const Word& word, const RawToken& raw, bool passive);

    Description m_description;
    std::unique_ptr<Lexicon> m_lexicon;
    std::unique_ptr<ConstraintGrammar> m_grammar; // null when the language has none
    LanguageModel m_model;
    Tokeniser m_tokeniser;
    Tagger m_tagger;
    MorphologyModel m_morphology;
    Lemmatiser m_lemmatiser;
    Parser m_parser;
    Labeller m_labeller;
};

/// Adds "Voice=Pass" in its place by name.
std::string withPassive(const std::string& feats)
{
    return feats == "_" ? "Voice=Pass" : feats + "|Voice=Pass";
}

Token StatisticalAnalyser::token(const Word& word, const RawToken& raw, bool passive)
{
    Token result;
    result.form = raw.form;
    result.lemma = word.lemma;
    result.upos = word.upos;
    result.feats = passive ? withPassive(word.feats) : word.feats;
    result.morphology = morphologyOf(result.feats);
    result.head = word.head;
    result.deprel = word.deprel;
    result.begin = raw.begin;
    result.end = raw.end;
    result.known = word.form->known || raw.given.has_value();
    return result;
}

Sentence StatisticalAnalyser::annotate(const RawSentence& raw) const
{
    Sentence sentence;
    if (raw.empty()) {
        return sentence;
    }
    std::vector<std::string> forms;
    for (const RawToken& one : raw) {
        forms.push_back(one.form);
    }
    Words words = lookUp(*m_lexicon, forms);
    for (std::size_t i = 0; i < words.size(); ++i) {
        words[i].given = raw[i].given;
    }
    m_tagger.tag(words);
    m_morphology.choose(words);
    m_lemmatiser.choose(words);
    m_parser.parse(words);
    m_labeller.label(words);
    agreeWithSubjects(words);
    std::vector<bool> passive(words.size(), false);
    for (std::size_t i = 0; i < words.size(); ++i) {
        const int head = words[i].head;
        if (head > 0 && (words[i].deprel == "aux:pass" || words[i].deprel == "nsubj:pass")) {
            const Word& governor = words[static_cast<std::size_t>(head - 1)];
            passive[static_cast<std::size_t>(head - 1)] =
                governor.upos == Upos::Verb && featureValue(governor.feats, "VerbForm") == "Part";
        }
    }
    for (std::size_t i = 0; i < words.size(); ++i) {
        sentence.tokens.push_back(token(words[i], raw[i], passive[i]));
    }
    sentence.begin = raw.front().begin;
    sentence.end = raw.back().end;
    return sentence;
}

} // namespace

base::Result<std::unique_ptr<Analyser>> Analyser::create(const std::filesystem::path& resources, std::string_view tag)
{
    auto description = readDescription(resources, tag);
    if (!description) {
        return tl::unexpected(description.error());
    }
    auto lexicon = Lexicon::create(*description);
    if (!lexicon) {
        return tl::unexpected(lexicon.error());
    }
    std::unique_ptr<ConstraintGrammar> grammar;
    if (!description->grammar.empty()) {
        auto opened = ConstraintGrammar::open(description->grammar);
        if (!opened) {
            return tl::unexpected(opened.error());
        }
        grammar = std::move(*opened);
    }
    auto model = readLanguageModel(description->weights);
    if (!model) {
        return tl::unexpected(model.error());
    }
    return std::make_unique<StatisticalAnalyser>(std::move(*description), std::move(*lexicon), std::move(grammar),
                                                 std::move(*model));
}

} // namespace voither::language
