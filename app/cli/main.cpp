// SPDX-License-Identifier: GPL-3.0-or-later
#include <QApplication>
#include <array>
#include <iostream>

#include "commands.h"

namespace {

using voither::cli::Context;

struct Command {
    const char* name;
    int (*run)(const Context&);
};

constexpr std::array<Command, 13> commands{{
    {"analyze", voither::cli::analyze},
    {"bench", voither::cli::bench},
    {"demo", voither::cli::demo},
    {"export", voither::cli::exportSite},
    {"import", voither::cli::import},
    {"init", voither::cli::init},
    {"patients", voither::cli::patients},
    {"pauses", voither::cli::pauses},
    {"prosody", voither::cli::prosody},
    {"rebuild", voither::cli::rebuild},
    {"tag", voither::cli::tag},
    {"trajectory", voither::cli::trajectory},
    {"verify", voither::cli::verify},
}};

int printUsage(std::ostream& out, voither::base::UiLanguage language)
{
    using voither::base::say;
    out << say(language, "cli.usage") << "\n\n";
    for (const Command& command : commands) {
        const std::string name(command.name);
        out << "  " << name << std::string(12 - std::min<std::size_t>(name.size(), 11), ' ')
            << say(language, "cli.commands." + name) << '\n';
    }
    return voither::cli::Usage;
}

} // namespace

int main(int argc, char** argv)
{
    // Charts need a QApplication; no command opens a window.
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication application(argc, argv);
    QStringList words = QCoreApplication::arguments().mid(1);
    const auto language = voither::base::systemLanguage();
    if (words.isEmpty() || words.first() == "--help" || words.first() == "-h" || words.first() == "help") {
        return printUsage(words.isEmpty() ? std::cerr : std::cout, language) * (words.isEmpty() ? 1 : 0);
    }
    const QString name = words.takeFirst();
    for (const Command& command : commands) {
        if (name == command.name) {
            return command.run(Context{name, words, language});
        }
    }
    return printUsage(std::cerr, language);
}
