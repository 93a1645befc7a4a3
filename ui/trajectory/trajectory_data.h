// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "charts/content.h"
#include "site/site.h"

namespace voither::ui {

/// A person's courses as the charts take them.
struct TrajectoryData {
    charts::Heading heading;
    std::vector<trajectory::Course> courses; // of all columns in the platform's order; empty when nothing was measured
    std::vector<charts::Mark> marks;         // interventions
};

/// On the site's thread. PersonUnknown.
base::Result<TrajectoryData> readTrajectory(site::Site& site, const base::PersonId& person);

} // namespace voither::ui
