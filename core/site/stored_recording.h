// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <memory>

#include "audio/decoder.h"
#include "audio/peaks.h"
#include "base/progress.h"
#include "events/payload.h"
#include "vault/object.h"

namespace voither::site {

/// A recording that goes among the objects as FLAC, with its peaks. Until the session's events are in the log and
/// keep() was called, its objects go away with it. One thread at a time.
class StoredRecording {
public:
    /// `object` and `peaks`, which is peaksObject() of it, are new and empty, and belong to the person.
    StoredRecording(const std::filesystem::path& folder, vault::ObjectWriter object, vault::ObjectWriter peaks,
                    const base::PersonId& person, const base::SessionId& session);
    ~StoredRecording();
    StoredRecording(const StoredRecording&) = delete;
    StoredRecording& operator=(const StoredRecording&) = delete;

    /// Takes all of the decoder's sound, in constant memory. Called once; stage "decode".
    base::Result<> store(audio::Decoder& decoder, const base::Progress& progress);

    /// Complete after store().
    const events::AudioAttached& attached() const { return m_attached; }
    void keep() { m_kept = true; }

private:
    std::filesystem::path m_folder;
    vault::ObjectWriter m_object;
    vault::ObjectWriter m_peaks;
    events::AudioAttached m_attached;
    bool m_kept = false;
};

} // namespace voither::site
