// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "language/words.h"

namespace voither::language {

/// Verb forms that serve the first and the third person alike ("eu estava", "ela estava") take the person of their
/// subject, or of the verb that they are joined to; without either they keep what the models chose. The treebanks do
/// not tell these forms apart reliably, and who is spoken of matters. Needs a labelled tree.
void agreeWithSubjects(Words& words);

} // namespace voither::language
