// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "extraction/measurement.h"
#include "projections/recordings.h"
#include "projections/sessions.h"
#include "review/dimension_model.h"
#include "site/editing.h"
#include "site/recording_peaks.h"
#include "site/site.h"
#include "transcript/transcript.h"

namespace voither::ui {

/// Whether and how a session comes to its transcript.
enum class TranscriptOutlook {
    None,    // it has one, or there is no recording
    Consent, // was withdrawn
    Engine,  // none was chosen
    Ready,   // it can be asked for
    Queued,
    Failed
};

/// What the review of a session shows that can change while it is open.
struct ReviewData {
    projections::SessionEntry session;
    std::string calledName; // of the person; empty where nothing is known
    std::string recordNumber;
    std::optional<transcript::Transcript> transcript;
    site::EditHistory history;
    std::vector<projections::SessionMark> marks;
    TranscriptOutlook outlook = TranscriptOutlook::None;
    std::optional<base::Error> transcriptError;      // why it failed
    std::vector<DimensionRow> dimensions;            // empty: not measured
    std::optional<extraction::Measurement> evidence; // of the newest measurement
    std::int64_t patientWords = 0;
};

/// On the site's thread. SessionUnknown.
base::Result<ReviewData> loadReview(site::Site& site, const base::SessionId& session);

/// The recording, opened twice: to be heard and to be drawn.
struct ReviewSound {
    std::unique_ptr<base::ByteSource> recording; // null: there is none
    double duration = 0;                         // seconds
    site::PeakSource peaks;
};

/// On the site's thread.
base::Result<ReviewSound> openSound(site::Site& site, const base::SessionId& session);

} // namespace voither::ui
