// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "base/progress.h"
#include "site/site.h"
#include "transcript/roles.h"

namespace voither::site {

/// A session as it comes from outside: a recording, a transcript, or both.
struct ImportRequest {
    base::PersonId person;    // null: whoever has the record number, else somebody new
    std::string recordNumber; // read when `person` is null
    std::optional<std::filesystem::path> audio;
    std::optional<std::filesystem::path> transcript;
    std::optional<base::Date> consent;   // written consent to record, given on this date
    std::optional<base::Instant> heldAt; // now when not said
    transcript::RoleOptions roles;
};

struct ImportedSession {
    base::PersonId person;
    base::SessionId session;
    bool registered = false;               // the person was new
    std::optional<double> durationSeconds; // of the recording
    transcript::Transcript transcript;     // without segments when there was none
    bool queued = false;                   // the recording came without one and will be written down (queueByItself)
};

/// A session on its way in. begin() and commit() take moments and, like the destructor, belong to the thread that owns
/// the site; take() does the long work on any thread and touches no database. Whatever was not committed leaves
/// nothing behind.
class SessionImport {
public:
    /// Checks the request. ConsentMissing, PersonUnknown, InvalidDate for a day to come, InvalidArgument without audio
    /// and transcript.
    static base::Result<std::unique_ptr<SessionImport>> begin(Site& site, ImportRequest request);

    ~SessionImport();
    SessionImport(const SessionImport&) = delete;
    SessionImport& operator=(const SessionImport&) = delete;

    /// Reads the transcript, and stores the recording as FLAC in an encrypted object; constant memory in its length.
    /// Stages "transcript", "decode", "voice". Refused as the decoder and the transcript's reader refuse. Once.
    base::Result<> take(const base::Progress& progress);

    /// As it was read; after take(). Roles may be changed until commit().
    const transcript::Transcript& transcript() const { return m_imported.transcript; }
    void setRoles(const transcript::RoleOptions& roles);

    /// Puts everything into the log as one batch.
    base::Result<ImportedSession> commit();

private:
    struct Held;
    SessionImport(Site& site, ImportRequest request, ImportedSession imported);

    base::Result<> open(bool isNew);
    base::Result<> readTranscript(const base::Progress& progress);
    base::Result<> takeRecording(const base::Progress& progress);
    base::Result<std::vector<events::Payload>> payloads() const;

    Site& m_site;
    ImportRequest m_request;
    ImportedSession m_imported;
    std::unique_ptr<Held> m_held;
};

/// All three steps at once; when refused or cancelled nothing is stored.
base::Result<ImportedSession> importSession(Site& site, const ImportRequest& request, const base::Progress& progress);

} // namespace voither::site
