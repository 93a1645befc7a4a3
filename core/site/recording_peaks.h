// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <optional>

#include "audio/peaks.h"
#include "base/progress.h"
#include "projections/sessions.h"
#include "site/site.h"
#include "vault/object.h"

/// The peaks of recordings, from which waveforms are drawn. They lie encrypted beside their recording and follow from
/// it, so no event speaks of them, and where they are missing or damaged they are made again.
namespace voither::site {

/// Where the peaks of a recording lie.
base::ObjectId peaksObject(const base::ObjectId& recording);

/// Writes the peaks and closes the object. On any thread.
base::Result<> writePeaks(vault::ObjectWriter& object, const audio::PeakPyramid& peaks);

/// What the peaks of one recording are taken from.
struct PeakSource {
    std::unique_ptr<base::ByteSource> stored;    // null when there are none
    std::unique_ptr<base::ByteSource> recording; // to make them again
    std::optional<vault::ObjectWriter> room;     // where to keep those that were made
    double duration = 0;                         // seconds
};

/// On the database's thread.
base::Result<PeakSource> openPeaks(Site& site, const projections::AudioObject& recording);

/// On any thread; the stage "peaks" is reported when they have to be made.
base::Result<audio::PeakPyramid> takePeaks(PeakSource source, const base::Progress& progress);

} // namespace voither::site
