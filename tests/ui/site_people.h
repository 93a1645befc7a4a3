// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>

#include "site/site.h"

namespace voither::test {

base::PersonId addPerson(site::Site& site, const std::string& name, const std::string& record = {},
                         const std::string& diagnosis = {});

/// A session so many days ago; measured when there is a valence.
base::SessionId addSession(site::Site& site, const base::PersonId& person, int daysAgo,
                           std::optional<double> valence = {}, const base::UserId& therapist = {});

/// Measured sessions, one a week (two in every fifth) with a hole of four weeks in the middle; every third column
/// rises in the second half.
base::Result<> addMeasuredSessions(site::Site& site, const base::PersonId& person, std::size_t count);

/// Somebody with measured sessions, and an intervention every nine weeks back from the last.
base::PersonId addPersonInCare(site::Site& site, const std::string& record, const std::string& name,
                               std::size_t sessions, std::size_t interventions = 0);

} // namespace voither::test
