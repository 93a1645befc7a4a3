// SPDX-License-Identifier: GPL-3.0-or-later
#include "language/words.h"

namespace voither::language {

std::string tagClass(Upos upos, std::string_view feats)
{
    std::string result(name(upos));
    if (upos == Upos::Verb || upos == Upos::Aux) {
        const std::string_view form = featureValue(feats, "VerbForm");
        result += "/" + std::string(form.empty() ? "Fin" : form);
    }
    return result;
}

Upos uposOfClass(std::string_view tagClass)
{
    return uposFromName(tagClass.substr(0, tagClass.find('/'))).value_or(Upos::X);
}

Words lookUp(const Lexicon& lexicon, const std::vector<std::string>& forms)
{
    Words words(forms.size());
    for (std::size_t i = 0; i < forms.size(); ++i) {
        words[i].form = lexicon.form(forms[i]);
    }
    return words;
}

} // namespace voither::language
