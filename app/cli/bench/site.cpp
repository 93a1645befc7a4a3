// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/rooms.h"
#include "bench/scratch_site.h"
#include "charts/export.h"
#include "projections/counts.h"
#include "projections/overview.h"
#include "projections/people.h"
#include "projections/rebuild.h"
#include "site/courses.h"
#include "site/standings.h"

namespace voither::cli::benchmark {

namespace {

using base::Result;

constexpr int appends = 1500;
constexpr int sessionsOfTheLongest = 500;
constexpr std::int64_t numberOfTheLongest = 10'000'000;
constexpr std::size_t peopleOnScreen = 25;
constexpr double milliseconds = 1e3;

/// One event in its own transaction, on the medium, with its tables.
template <class Payload>
Result<double> appendSeconds(site::Site& site, const Payload& payload)
{
    return secondsOf([&] { return site.append(payload); });
}

class SiteMeasurement {
public:
    SiteMeasurement(ScratchSite& scratch, const Extent& extent, base::UiLanguage language)
        : m_scratch(scratch)
        , m_site(&scratch.site())
        , m_extent(extent)
        , m_language(language)
    {
    }

    Result<Figures> run();

private:
    Result<> unlock();
    Result<> writeAndRebuild();
    Result<> append();
    Result<> list();
    Result<> openLongest();
    Result<> draw(const std::vector<trajectory::Course>& courses);
    template <class Work>
    Result<> median(const char* name, int repetitions, std::optional<double> budget, Work&& work);
    void add(Figure figure) { m_figures.push_back(std::move(figure)); }

    ScratchSite& m_scratch;
    site::Site* m_site;
    Extent m_extent;
    base::UiLanguage m_language;
    Figures m_figures;
};

/// The median of the work's times, in milliseconds.
template <class Work>
Result<> SiteMeasurement::median(const char* name, int repetitions, std::optional<double> budget, Work&& work)
{
    const auto seconds = medianOf(repetitions, [&]() -> Result<> {
        const auto done = work();
        return done ? Result<>() : tl::unexpected(done.error());
    });
    if (!seconds) {
        return tl::unexpected(seconds.error());
    }
    add({name, *seconds * milliseconds, "ms", budget});
    return {};
}

Result<> SiteMeasurement::unlock()
{
    auto done = median("unlock", 3, 1000, [&] { return m_scratch.reopen(); });
    m_site = &m_scratch.site();
    return done;
}

Result<> SiteMeasurement::writeAndRebuild()
{
    Result<std::int64_t> events = 0;
    const auto writing = secondsOf([&] { return events = m_scratch.fill(m_extent); });
    if (!writing) {
        return tl::unexpected(writing.error());
    }
    add({"log_written", static_cast<double>(*events) / *writing, "events/s", {}, {}, Better::More});
    const auto rebuilding =
        secondsOf([&] { return events = projections::rebuild(m_site->database(), m_site->vault()); });
    if (!rebuilding) {
        return tl::unexpected(rebuilding.error());
    }
    add({"rebuild", static_cast<double>(*events) / *rebuilding, "events/s", 50'000, {}, Better::More});
    return {};
}

/// Sessions of twenty people in turn, each week's measured as it comes.
Result<> SiteMeasurement::append()
{
    std::vector<base::PersonId> people;
    std::vector<double> ofPeople;
    std::vector<double> ofMeasurements;
    for (int i = 0; i < appends; ++i) {
        const auto person = inventPerson(numberOfTheLongest + 1 + i, m_site->clock().now());
        const auto seconds = appendSeconds(*m_site, person);
        if (!seconds) {
            return tl::unexpected(seconds.error());
        }
        ofPeople.push_back(*seconds * milliseconds);
        people.push_back(person.person);
    }
    people.resize(20);
    for (int i = 0; i < appends; ++i) {
        const auto session = inventSession(people[static_cast<std::size_t>(i) % people.size()], weekly(i / 20));
        if (const auto held = appendSeconds(*m_site, session); !held) {
            return tl::unexpected(held.error());
        }
        const auto seconds = appendSeconds(*m_site, inventMeasurement(session, smallDocument));
        if (!seconds) {
            return tl::unexpected(seconds.error());
        }
        ofMeasurements.push_back(*seconds * milliseconds);
    }
    add({"append_person", quantile(ofPeople, 0.5), "ms", 2});
    add({"append_person_p99", quantile(ofPeople, 0.99), "ms"});
    add({"append_measurement", quantile(ofMeasurements, 0.5), "ms", 2});
    add({"append_measurement_p99", quantile(ofMeasurements, 0.99), "ms"});
    return {};
}

Result<> SiteMeasurement::list()
{
    auto& database = m_site->database();
    const auto search = [&](std::string_view text) { return projections::listPeople(database, m_site->vault(), text); };
    if (auto done = median("list_first_page", 9, {}, [&] { return search(""); }); !done) {
        return done;
    }
    if (auto done = median("search_name", 9, {}, [&] { return search("ines moraes"); }); !done) {
        return done;
    }
    if (auto done = median("search_letter", 9, {}, [&] { return search("m"); }); !done) {
        return done;
    }
    if (auto done = median("find_record", 9, {}, [&] { return search("M-100"); }); !done) {
        return done;
    }
    std::vector<base::PersonId> everybody;
    auto listed = median("list_everybody", 5, 100, [&] {
        auto people = projections::allPeople(database);
        everybody.clear();
        for (const auto& line : people ? *people : std::vector<projections::PersonLine>()) {
            everybody.push_back(line.id);
        }
        return people;
    });
    if (!listed) {
        return listed;
    }
    const std::span screen(everybody.data(), std::min<std::size_t>(everybody.size(), peopleOnScreen));
    if (auto done = median("standings_screen", 9, 16, [&] { return site::standingsOf(*m_site, screen); }); !done) {
        return done;
    }
    if (auto done = median("standings_everybody", 3, {}, [&] { return site::standingsOf(*m_site, everybody); });
        !done) {
        return done;
    }
    return median("counts", 5, {}, [&] { return projections::counts(database); });
}

Result<> SiteMeasurement::openLongest()
{
    const auto person = m_scratch.addPerson(numberOfTheLongest, sessionsOfTheLongest);
    if (!person) {
        return tl::unexpected(person.error());
    }
    std::vector<trajectory::Course> courses;
    const auto opened = median("open_person", 9, 100, [&]() -> Result<> {
        const auto card = projections::personCard(m_site->database(), m_site->vault(), *person);
        if (!card) {
            return tl::unexpected(card.error());
        }
        auto all = site::coursesOf(*m_site, *person);
        if (!all) {
            return tl::unexpected(all.error());
        }
        courses = std::move(*all);
        return {};
    });
    return opened ? draw(courses) : opened;
}

Result<> SiteMeasurement::draw(const std::vector<trajectory::Course>& courses)
{
    const charts::Heading heading{"M-10000000", m_site->details().name, "bench-1", true};
    charts::Style style;
    style.language = m_language;
    const auto chart = [&]() -> Result<> {
        charts::picture(charts::ChartContent{heading, courses.front(), {}}, style); // as large as a screen
        return {};
    };
    if (auto done = chart(); !done) { // fonts are loaded once
        return done;
    }
    return median("draw_chart", 5, 100, chart);
}

Result<Figures> SiteMeasurement::run()
{
    for (const auto step : {&SiteMeasurement::unlock, &SiteMeasurement::writeAndRebuild, &SiteMeasurement::append,
                            &SiteMeasurement::list, &SiteMeasurement::openLongest}) {
        if (const auto done = (this->*step)(); !done) {
            return tl::unexpected(done.error());
        }
    }
    return std::move(m_figures);
}

} // namespace

Result<Figures> measureSite(ScratchSite& scratch, const Extent& extent, base::UiLanguage language)
{
    return SiteMeasurement(scratch, extent, language).run();
}

} // namespace voither::cli::benchmark
