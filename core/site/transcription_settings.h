// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "site/site.h"
#include "transcription/engine_settings.h"

namespace voither::site {

/// How this site transcribes; off when nobody chose yet. The server's key is in the encrypted database and nowhere
/// else. On the database's thread.
base::Result<transcription::EngineSettings> transcriptionSettings(Site& site);
base::Result<> setTranscriptionSettings(Site& site, const transcription::EngineSettings& settings);

} // namespace voither::site
