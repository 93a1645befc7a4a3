// SPDX-License-Identifier: GPL-3.0-or-later
#include <iostream>

#include "base/file.h"
#include "base/json.h"
#include "charts/csv.h"
#include "charts/export.h"
#include "commands.h"
#include "extraction/measurement.h"
#include "projections/measurements.h"
#include "projections/notes.h"
#include "projections/people.h"
#include "site/courses.h"
#include "site_access.h"
#include "trajectory/summary.h"

namespace voither::cli {

namespace {

using trajectory::Course;

nlohmann::json optional(const std::optional<double>& value)
{
    return value ? nlohmann::json(*value) : nlohmann::json(nullptr);
}

nlohmann::json changeToJson(const trajectory::Change& change)
{
    return {{"baseline", change.baseline},
            {"recent", change.recent},
            {"change", change.amount},
            {"error_of_measurement", change.errorOfMeasurement},
            {"reliability", change.reliability},
            {"reliability_of_site", change.reliabilityOfSite},
            {"reliable_change_index", change.index},
            {"threshold", change.threshold},
            {"reliable", change.reliable()}};
}

nlohmann::json toJson(const Course& course, base::UiLanguage language)
{
    nlohmann::json document{{"weeks", nlohmann::json::array()},
                            {"sessions", nlohmann::json::array()},
                            {"gaps", nlohmann::json::array()},
                            {"volatility", optional(course.volatility)},
                            {"change", nullptr},
                            {"trend", nullptr},
                            {"summary", trajectory::summarise(course, language).text}};
    for (const trajectory::WeeklyPoint& week : course.weeks) {
        document["weeks"].push_back({{"week", base::toIso8601(week.week)},
                                     {"mean", week.mean},
                                     {"standard_deviation", optional(week.standardDeviation)},
                                     {"slope", optional(week.slope)},
                                     {"count", week.count}});
    }
    for (const trajectory::Point& point : course.series.points) {
        document["sessions"].push_back({{"time", base::toIso8601(point.time)},
                                        {"session_id", point.session.toString()},
                                        {"value", point.value},
                                        {"standard_error", point.standardError},
                                        {"words", point.words}});
    }
    for (const trajectory::Gap& gap : course.gaps) {
        document["gaps"].push_back({{"after", base::toIso8601(gap.after)},
                                    {"before", base::toIso8601(gap.before)},
                                    {"empty_weeks", gap.emptyWeeks}});
    }
    if (course.change) {
        document["change"] = changeToJson(*course.change);
    }
    if (course.linear) {
        document["trend"] = {{"slope_per_week", course.linear->slope},
                             {"standard_error", course.linear->standardError},
                             {"low", course.linear->low},
                             {"high", course.linear->high}};
    }
    return document;
}

/// What the charts and tables of one person are drawn from.
struct Picture {
    charts::Heading heading;
    std::vector<Course> courses;
    std::vector<charts::Mark> marks;
    charts::Style style;
};

base::Result<Picture> load(site::Site& site, const QCommandLineParser& parser, const Context& context)
{
    const std::string reference = parser.value("patient").toStdString();
    const auto person = projections::findPersonByRecordNumber(site.database(), site.vault(), reference);
    if (!person) {
        return tl::unexpected(person.error());
    }
    if (!*person) {
        return base::failure(base::ErrorCode::PersonUnknown, reference);
    }
    auto courses = site::coursesOf(site, (*person)->id);
    if (!courses) {
        base::Error error = courses.error();
        error.subject = error.subject.empty() ? reference : error.subject;
        return tl::unexpected(error);
    }
    const auto measurements = projections::measurementsOf(site.database(), (*person)->id);
    if (!measurements) {
        return tl::unexpected(measurements.error());
    }
    const auto interventions = projections::interventionsOf(site.database(), site.vault(), (*person)->id);
    if (!interventions) {
        return tl::unexpected(interventions.error());
    }
    Picture picture;
    const std::string& name = (*person)->calledName();
    picture.heading = {name.empty() ? reference : name, site.details().name,
                       measurements->empty() ? std::string() : measurements->back().processingVersion,
                       site.details().demonstration};
    picture.courses = std::move(*courses);
    for (const projections::Intervention& intervention : *interventions) {
        picture.marks.push_back({intervention.prescribedAt, intervention.interventionDetails});
    }
    picture.style.language = context.language;
    picture.style.theme = parser.value("theme") == "dark" ? charts::Theme::Dark : charts::Theme::Light;
    return picture;
}

const Course* courseOf(const Picture& picture, const std::string& column)
{
    for (const Course& course : picture.courses) {
        if (course.series.column == column) {
            return &course;
        }
    }
    return nullptr;
}

charts::OverviewContent overviewOf(const Picture& picture)
{
    const auto end = picture.courses.begin() + static_cast<std::ptrdiff_t>(extraction::dimensionCount);
    return {picture.heading, {picture.courses.begin(), end}};
}

base::Result<> writeFiles(const Picture& picture, const QCommandLineParser& parser, const Context& context)
{
    const std::string column = parser.value("dimension").toStdString();
    const Course* course = courseOf(picture, column);
    if (course == nullptr) {
        return base::failure(base::ErrorCode::InvalidArgument, "--dimension " + column, {}, "valence_emotional, …");
    }
    const charts::ChartContent chart{picture.heading, *course, picture.marks};
    // A document on standard output stands there alone.
    std::ostream& out = parser.value("json") == "-" ? std::cerr : std::cout;
    const auto saved = [&context, &out](const std::string& file) {
        out << base::say(context.language, "cli.trajectory.saved", {{"file", file}}) << '\n';
    };
    if (parser.isSet("png")) {
        const std::string file = parser.value("png").toStdString();
        const QImage image = parser.isSet("overview")
            ? charts::picture(overviewOf(picture), picture.style, charts::pictureSize, 2)
            : charts::picture(chart, picture.style, charts::pictureSize, 2);
        if (auto written = charts::writePng(file, image); !written) {
            return written;
        }
        saved(file);
    }
    if (parser.isSet("pdf")) {
        const std::string file = parser.value("pdf").toStdString();
        if (auto written = charts::writePdf(file, overviewOf(picture), std::span(&chart, 1), picture.style); !written) {
            return written;
        }
        saved(file);
    }
    if (parser.isSet("csv")) {
        const std::string file = parser.value("csv").toStdString();
        const std::string text =
            charts::sessionsCsv(picture.courses, charts::CsvForm::Spreadsheet, picture.style.language);
        if (auto written = base::replaceFile(file, base::asBytes(text)); !written) {
            return written;
        }
        saved(file);
    }
    return {};
}

void printText(const Picture& picture, base::UiLanguage language)
{
    std::cout << picture.heading.person << '\n';
    for (std::size_t i = 0; i < extraction::dimensionCount; ++i) {
        const Course& course = picture.courses[i];
        std::cout << "- " << charts::title(course.series.column, language) << ": "
                  << trajectory::summarise(course, language).text << '\n';
    }
}

base::Result<> printJson(const Picture& picture, const std::string& target, base::UiLanguage language)
{
    nlohmann::json document{{"demonstration", picture.heading.demonstration}, {"columns", nlohmann::json::object()}};
    for (const Course& course : picture.courses) {
        document["columns"][course.series.column] = toJson(course, language);
    }
    const std::string text = base::writeJson(document) + "\n";
    if (target == "-") {
        std::cout << text;
        return {};
    }
    return base::replaceFile(target, base::asBytes(text));
}

} // namespace

int trajectory(const Context& context)
{
    QCommandLineParser parser;
    addSiteOptions(parser);
    parser.addOption({"patient", "The person's record number.", "REF"});
    parser.addOption({"dimension", "The column that the chart shows.", "NAME", "valence_emotional"});
    parser.addOption({"overview", "All 15 dimensions in the PNG instead of one."});
    parser.addOption({"theme", "light or dark.", "THEME", "light"});
    parser.addOption({"png", "Write the chart as a picture.", "F"});
    parser.addOption({"pdf", "Write all charts as a document.", "F"});
    parser.addOption({"csv", "Write the sessions as a table.", "F"});
    parser.addOption({"json", "Print one JSON document, or write it to F.", "-|F"});
    if (const auto exit = parse(parser, context, 1)) {
        return *exit;
    }
    auto site = openSite(parser, context);
    if (!site) {
        return refuse(site.error(), context);
    }
    const auto picture = load(**site, parser, context);
    if (!picture) {
        return refuse(picture.error(), context);
    }
    const bool json = parser.isSet("json");
    if (json) {
        if (auto printed = printJson(*picture, parser.value("json").toStdString(), context.language); !printed) {
            return refuse(printed.error(), context);
        }
    } else {
        printText(*picture, context.language);
    }
    const auto written = writeFiles(*picture, parser, context);
    return written ? Done : refuse(written.error(), context);
}

} // namespace voither::cli
