// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "site/site.h"

/// What follows a recording without anybody asking for it: it is written down, and what was written down is measured.
/// On the database's thread.
namespace voither::site {

/// Puts a session in the queue of transcription when there is an engine, the consent to record holds, and the session
/// has a recording and no transcript. Gives whether it waits there.
base::Result<bool> queueByItself(Site& site, const base::SessionId& session);

/// Sessions that the queue wrote down and that nobody measured since, the longest written first. People who withdrew
/// their consent are left out.
base::Result<std::vector<base::SessionId>> writtenDownToMeasure(Site& site);

} // namespace voither::site
