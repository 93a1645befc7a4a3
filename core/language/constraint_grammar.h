// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <memory>

#include "base/bytes.h"
#include "base/error.h"
#include "language/words.h"

namespace voither::language {

/// A compiled Constraint Grammar (CG-3): hand-written rules that strike out readings which the neighbours rule out.
/// Safe for any number of threads (sentences take turns, for the library keeps global state); what happens to a
/// sentence depends on that sentence alone.
class ConstraintGrammar {
public:
    /// The errors of base::readFile, and ResourceDamaged when the file is no compiled grammar.
    static base::Result<std::unique_ptr<ConstraintGrammar>> open(const std::filesystem::path& path);
    ~ConstraintGrammar();

    /// Takes the readings that the rules strike out from the words' `left`. Of every word one reading stays at least.
    /// Nothing is struck out in a sentence of more than 500 words.
    void constrain(Words& words) const;

private:
    explicit ConstraintGrammar(base::Bytes bytes);
    /// Reads the grammar anew from its bytes. The caller has the library's turn.
    base::Result<void> load() const;

    base::Bytes m_bytes;
    mutable void* m_grammar = nullptr;    // a cg3_grammar, which the library calls void as well
    mutable std::size_t m_wordsTaken = 0; // since it was read
};

} // namespace voither::language
