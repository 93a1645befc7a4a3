// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDir>
#include <QTemporaryDir>
#include <algorithm>
#include <array>
#include <iostream>

#include "base/json.h"
#include "bench/rooms.h"
#include "bench/scratch_site.h"
#include "commands.h"

namespace voither::cli {

namespace {

using benchmark::Figure;
using benchmark::Figures;

/// Five thousand people with fifty measured sessions each.
constexpr int fullEvents = 505'000;
constexpr int usualEvents = 50'000; // under a minute in all
constexpr int mostEvents = 1'000'000;

base::Result<Figures> measureAll(const std::filesystem::path& folder, const benchmark::Extent& extent,
                                 base::UiLanguage language)
{
    auto all = benchmark::measureSessions(folder);
    if (!all) {
        return all;
    }
    const auto add = [&all](base::Result<Figures> some) -> base::Result<> {
        if (!some) {
            return tl::unexpected(some.error());
        }
        all->insert(all->end(), some->begin(), some->end());
        return {};
    };
    const auto scratch = benchmark::ScratchSite::create(folder / "site");
    if (!scratch) {
        return tl::unexpected(scratch.error());
    }
    if (const auto done = add(benchmark::measureSite(**scratch, extent, language)); !done) {
        return tl::unexpected(done.error());
    }
    if (const auto done = add(benchmark::measureObjects(**scratch)); !done) {
        return tl::unexpected(done.error());
    }
    if (const auto done = add(benchmark::measureEncryption(folder)); !done) {
        return tl::unexpected(done.error());
    }
    return all;
}

/// Three figures that say something: 0.0123, 1.23, 12.3, 1234.
int decimalsOf(double value)
{
    return value >= 100 ? 0 : value >= 10 ? 1 : value >= 0.1 ? 2 : 4;
}

std::string written(double value, std::string_view unit, base::UiLanguage language)
{
    return base::formatNumber(value, decimalsOf(value), language) + (unit.empty() ? "" : ' ' + std::string(unit));
}

/// Code points, which is columns of a terminal for the letters of these languages.
std::size_t width(std::string_view text)
{
    return static_cast<std::size_t>(std::count_if(
        text.begin(), text.end(), [](char c) { return (static_cast<unsigned char>(c) & 0xc0U) != 0x80U; }));
}

using Row = std::array<std::string, 5>;

Row rowOf(const Figure& figure, base::UiLanguage language)
{
    const auto ratio = [&](const std::optional<double>& other) {
        return other ? base::formatNumber(figure.timesDearerThan(*other), 2, language) + " ×" : std::string();
    };
    return {base::say(language, "bench.figures." + figure.name), written(figure.measured, figure.unit, language),
            figure.budget ? written(*figure.budget, figure.unit, language) : std::string(),
            ratio(figure.budget)
                + (figure.misses()     ? " !"
                       : figure.budget ? "  "
                                       : ""),
            ratio(figure.plain)};
}

void printTable(const Figures& figures, base::UiLanguage language)
{
    std::vector<Row> rows;
    Row head;
    constexpr std::array<const char*, 5> heads{"what", "measured", "budget", "to_budget", "to_plain"};
    std::transform(heads.begin(), heads.end(), head.begin(),
                   [&](const char* name) { return base::say(language, std::string("bench.head.") + name); });
    rows.push_back(head);
    for (const Figure& figure : figures) {
        rows.push_back(rowOf(figure, language));
    }
    std::array<std::size_t, 5> widths{};
    for (const Row& row : rows) {
        for (std::size_t i = 0; i < row.size(); ++i) {
            widths[i] = std::max(widths[i], width(row[i]));
        }
    }
    for (const Row& row : rows) {
        std::string line = row[0] + std::string(widths[0] - width(row[0]), ' ');
        for (std::size_t i = 1; i < row.size(); ++i) {
            line += "  " + std::string(widths[i] - width(row[i]), ' ') + row[i];
        }
        line.erase(line.find_last_not_of(' ') + 1);
        std::cout << line << '\n';
    }
}

void printJson(const Figures& figures, int events)
{
    const auto optional = [](const std::optional<double>& value) {
        return value ? nlohmann::json(*value) : nlohmann::json(nullptr);
    };
    nlohmann::json document{{"events", events}, {"figures", nlohmann::json::array()}};
    for (const Figure& figure : figures) {
        document["figures"].push_back(
            {{"name", figure.name},
             {"measured", figure.measured},
             {"unit", figure.unit},
             {"more_is_better", figure.better == benchmark::Better::More},
             {"budget", optional(figure.budget)},
             {"within_budget", figure.budget ? nlohmann::json(!figure.misses()) : nlohmann::json(nullptr)},
             {"without_encryption", optional(figure.plain)}});
    }
    std::cout << base::writeJson(document) << '\n';
}

} // namespace

int bench(const Context& context)
{
    QCommandLineParser parser;
    const auto about = [&context](const char* option) {
        return QString::fromStdString(base::say(context.language, std::string("bench.") + option));
    };
    parser.addOptions({{"events", about("events"), "N", QString::number(usualEvents)},
                       {"full", about("full")},
                       {"folder", about("folder"), "DIR", QDir::tempPath()},
                       {"json", about("json")}});
    if (const auto exit = parse(parser, context, 0)) {
        return *exit;
    }
    const auto asked = integerOption(parser, "events", 1, mostEvents);
    if (!asked) {
        refuse(asked.error(), context);
        return Usage;
    }
    const int events = parser.isSet("full") && !parser.isSet("events") ? fullEvents : *asked;
    const QTemporaryDir temporary(parser.value("folder") + "/voither-bench-XXXXXX");
    if (!temporary.isValid()) {
        return refuse({base::ErrorCode::WriteFailed,
                       parser.value("folder").toStdString(),
                       {},
                       temporary.errorString().toStdString()},
                      context);
    }
    const auto figures = measureAll(temporary.path().toStdString(), {.events = events}, context.language);
    if (!figures) {
        return refuse(figures.error(), context);
    }
    if (parser.isSet("json")) {
        printJson(*figures, events);
    } else {
        printTable(*figures, context.language);
        std::cout << '\n' << base::say(context.language, "bench.notes", {{"events", std::to_string(events)}}) << '\n';
    }
    return Done;
}

} // namespace voither::cli
