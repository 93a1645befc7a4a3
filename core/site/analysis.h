// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <optional>
#include <string>

#include "audio/voice_track.h"
#include "base/progress.h"
#include "extraction/extract.h"
#include "extraction/measurement.h"
#include "site/site.h"
#include "transcript/transcript.h"

namespace voither::site {

/// What an analysis reads, taken out of the database so that a worker can do the rest. The recording is read through
/// its key, chunk by chunk.
struct SessionMaterial {
    base::PersonId person;
    base::SessionId session;
    base::Instant heldAt;
    std::string name;                            // stands for the session in messages
    transcript::Transcript transcript;           // without segments when the session has none
    std::unique_ptr<base::ByteSource> recording; // null when the session has none
};

/// On the database's thread.
base::Result<SessionMaterial> loadSession(Site& site, const base::SessionId& session);

/// The voice of an opened recording. On any thread; stage "voice".
base::Result<audio::VoiceTrack> voiceOf(SessionMaterial& material, const base::Progress& progress);

/// Voice and language of the session. On any thread; touches no database.
base::Result<extraction::Measurement> analyse(SessionMaterial& material, const extraction::Extractor& extractor,
                                              const extraction::Options& options, const base::Progress& progress);

/// The same with the extractor of the language that the transcript says, Portuguese where it says none. Refused as
/// Extractor::create is for a language without data.
base::Result<extraction::Measurement> analyse(SessionMaterial& material, const extraction::Options& options,
                                              const base::Progress& progress);

/// Appends the measurement to the log. Earlier ones of the same session stay readable. On the database's thread.
base::Result<> storeMeasurement(Site& site, const SessionMaterial& material,
                                const extraction::Measurement& measurement);

} // namespace voither::site
