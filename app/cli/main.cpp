// SPDX-License-Identifier: GPL-3.0-or-later
#include <QApplication>
#include <algorithm>
#include <array>
#include <iostream>
#include <memory>

#include "commands.h"

namespace {

using voither::cli::Context;

struct Command {
    const char* name;
    int (*run)(const Context&);
    bool draws = false;
};

constexpr std::array<Command, 14> commands{{
    {"analyze", voither::cli::analyze},
    {"bench", voither::cli::bench, true},
    {"demo", voither::cli::demo},
    {"export", voither::cli::exportSite},
    {"import", voither::cli::import},
    {"init", voither::cli::init},
    {"patients", voither::cli::patients},
    {"pauses", voither::cli::pauses},
    {"prosody", voither::cli::prosody},
    {"rebuild", voither::cli::rebuild},
    {"tag", voither::cli::tag},
    {"trajectory", voither::cli::trajectory, true},
    {"transcribe", voither::cli::transcribe},
    {"verify", voither::cli::verify},
}};

void printUsage(std::ostream& out, voither::base::UiLanguage language)
{
    using voither::base::say;
    out << say(language, "cli.usage") << "\n\n";
    for (const Command& command : commands) {
        const std::string name(command.name);
        out << "  " << name << std::string(12 - std::min<std::size_t>(name.size(), 11), ' ')
            << say(language, "cli.commands." + name) << '\n';
    }
}

/// What Qt has to say of the machine is not for whoever reads a command's output.
void passOver(QtMsgType type, const QMessageLogContext&, const QString& message)
{
    if (type == QtFatalMsg || type == QtCriticalMsg) {
        std::cerr << message.toStdString() << '\n';
    }
}

/// Charts need a QApplication; it opens no window.
std::unique_ptr<QCoreApplication> application(int& argc, char** argv, const Command* command)
{
    if (command != nullptr && command->draws) {
        qputenv("QT_QPA_PLATFORM", "offscreen");
        return std::make_unique<QApplication>(argc, argv);
    }
    return std::make_unique<QCoreApplication>(argc, argv);
}

const Command* find(std::string_view name)
{
    const auto found =
        std::find_if(commands.begin(), commands.end(), [name](const Command& command) { return name == command.name; });
    return found == commands.end() ? nullptr : &*found;
}

} // namespace

int main(int argc, char** argv)
{
    qInstallMessageHandler(passOver);
    const auto language = voither::base::systemLanguage();
    const std::string_view name = argc > 1 ? argv[1] : "";
    const Command* command = find(name);
    if (command == nullptr) {
        const bool asked = name == "--help" || name == "-h" || name == "help";
        printUsage(asked ? std::cout : std::cerr, language);
        return asked ? voither::cli::Done : voither::cli::Usage;
    }
    const auto running = application(argc, argv, command);
    return command->run(Context{command->name, QCoreApplication::arguments().mid(2), language});
}
