// SPDX-License-Identifier: GPL-3.0-or-later
#include "options.h"

#include <QCommandLineParser>
#include <QStandardPaths>
#include <cstdio>

#include "desktop/pages.h"

namespace voither::app {

namespace {

std::optional<QSize> parseSize(const QString& text)
{
    const QStringList parts = text.split(QLatin1Char('x'));
    if (parts.size() != 2) {
        return std::nullopt;
    }
    bool widthIsNumber = false;
    bool heightIsNumber = false;
    const QSize size(parts[0].toInt(&widthIsNumber), parts[1].toInt(&heightIsNumber));
    constexpr int most = 8192;
    const bool fits = size.width() >= 320 && size.height() >= 240 && size.width() <= most && size.height() <= most;
    return widthIsNumber && heightIsNumber && fits ? std::optional(size) : std::nullopt;
}

std::nullopt_t refuse(const QString& sentence)
{
    std::fprintf(stderr, "voither: %s\n", qPrintable(sentence));
    return std::nullopt;
}

QString pageNames()
{
    QStringList names;
    for (const ui::PageInfo& page : ui::pages()) {
        names.append(QString::fromLatin1(page.name));
    }
    return names.join(QStringLiteral(", "));
}

} // namespace

std::optional<Options> parseOptions(const QStringList& arguments)
{
    QCommandLineParser parser;
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addOption({"data", "The site's data folder.", "DIR"});
    parser.addOption({"passphrase-file", "Opens the site with the passphrase in this file.", "F"});
    parser.addOption({"page", "The page to begin with: " + pageNames() + ".", "NAME"});
    parser.addOption({"person", "Whom the page is about: a record number.", "REF"});
    parser.addOption({"session", "Which session: its number or id.", "REF"});
    parser.addOption({"language", "pt-BR, en or es.", "TAG"});
    parser.addOption({"theme", "light or dark.", "NAME"});
    parser.addOption({"size", "Of the window, for example 1366x768.", "WxH"});
    parser.addOption({"grab", "Saves the page's picture when it is idle, and ends.", "PNG"});
    parser.addOption({"self-test",
                      "Loads every page in every language and theme; fails on any warning, any control out of reach "
                      "and any parts that lie on each other."});
    parser.process(arguments);

    Options options;
    if (parser.isSet("size")) {
        const auto size = parseSize(parser.value("size"));
        if (!size) {
            return refuse(QStringLiteral("--size %1?").arg(parser.value("size")));
        }
        options.size = *size;
    }
    options.page = parser.value("page");
    if (!options.page.isEmpty() && ui::findPage(options.page) == nullptr) {
        return refuse(QStringLiteral("--page %1? %2").arg(options.page, pageNames()));
    }
    const QString data = parser.isSet("data")
        ? parser.value("data")
        : QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + "/site";
    options.data = data.toStdString();
    if (parser.isSet("passphrase-file")) {
        options.passphraseFile = parser.value("passphrase-file");
    }
    options.person = parser.value("person");
    options.session = parser.value("session");
    options.language = parser.value("language");
    options.theme = parser.value("theme");
    options.grab = parser.value("grab");
    options.selfTest = parser.isSet("self-test");
    return options;
}

} // namespace voither::app
