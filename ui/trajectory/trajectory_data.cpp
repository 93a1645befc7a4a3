// SPDX-License-Identifier: GPL-3.0-or-later
#include "trajectory/trajectory_data.h"

#include <QCoreApplication>

#include "projections/measurements.h"
#include "projections/notes.h"
#include "projections/people.h"
#include "site/courses.h"

namespace voither::ui {

namespace {

using base::Result;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(voither::ui::TrajectoryData)
};

Result<charts::Heading> headingOf(site::Site& site, const base::PersonId& id)
{
    const auto person = projections::findPerson(site.database(), id);
    if (!person) {
        return tl::unexpected(person.error());
    }
    if (!*person) {
        return base::failure(base::ErrorCode::PersonUnknown);
    }
    const auto measurements = projections::measurementsOf(site.database(), id);
    if (!measurements) {
        return tl::unexpected(measurements.error());
    }
    const std::string& name = (*person)->calledName();
    return charts::Heading{name.empty() ? (*person)->recordNumber : name, site.details().name,
                           measurements->empty() ? std::string() : measurements->back().processingVersion,
                           site.details().demonstration};
}

} // namespace

Result<TrajectoryData> readTrajectory(site::Site& site, const base::PersonId& person)
{
    auto heading = headingOf(site, person);
    if (!heading) {
        return tl::unexpected(heading.error());
    }
    TrajectoryData data{std::move(*heading), {}, {}};
    auto courses = site::coursesOf(site, person);
    if (courses) {
        data.courses = std::move(*courses);
    } else if (courses.error().code != base::ErrorCode::NothingToShow) {
        return tl::unexpected(courses.error());
    }
    const auto interventions = projections::interventionsOf(site.database(), site.vault(), person);
    if (!interventions) {
        return tl::unexpected(interventions.error());
    }
    for (const projections::Intervention& intervention : *interventions) {
        const std::string& details = intervention.interventionDetails;
        data.marks.push_back(
            {intervention.prescribedAt, details.empty() ? Words::tr("Intervenção").toStdString() : details});
    }
    return data;
}

} // namespace voither::ui
