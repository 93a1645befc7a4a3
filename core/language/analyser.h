// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <memory>
#include <span>
#include <string>
#include <string_view>

#include "base/error.h"
#include "language/analysis.h"

namespace voither::language {

/// Turns text of one language into sentences of tagged, parsed words. Immutable after creation: one analyser serves
/// any number of threads, and the same text gives the same analysis always.
class Analyser {
public:
    /// `tag` is a BCP 47 tag ("pt-BR"); the folder languages/<primary language> below `resources` describes the
    /// language. LanguageUnavailable when there is no such folder or a data package that it names is missing.
    static base::Result<std::unique_ptr<Analyser>> create(const std::filesystem::path& resources, std::string_view tag);

    virtual ~Analyser() = default;
    virtual Analysis analyse(std::string_view utf8) const = 0;
    /// One sentence whose words are given; no word is split or joined.
    virtual Sentence analyseTokens(std::span<const std::string> words) const = 0;
    virtual std::string_view tag() const = 0;
};

} // namespace voither::language
