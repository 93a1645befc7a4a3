// SPDX-License-Identifier: GPL-3.0-or-later
#include "command.h"

#include <iostream>

namespace voither::cli {

std::optional<int> parse(QCommandLineParser& parser, const Context& context, int positionals)
{
    const QCommandLineOption help = parser.addHelpOption();
    QStringList words{"voither-cli " + context.command};
    words += context.arguments;
    const bool understood = parser.parse(words);
    if (parser.isSet(help)) {
        std::cout << parser.helpText().toStdString();
        return Done;
    }
    if (!understood) {
        std::cerr << parser.errorText().toStdString() << "\n\n" << parser.helpText().toStdString();
        return Usage;
    }
    if (parser.positionalArguments().size() != positionals) {
        std::cerr << parser.helpText().toStdString();
        return Usage;
    }
    return std::nullopt;
}

int refuse(const base::Error& error, const Context& context)
{
    const base::Message message = base::describe(error, context.language);
    std::cerr << "voither-cli: " << message.what << '\n' << message.todo << '\n';
    return Refused;
}

base::Result<int> integerOption(const QCommandLineParser& parser, const QString& name, int least, int most)
{
    bool isNumber = false;
    const int value = parser.value(name).toInt(&isNumber);
    if (!isNumber || value < least || value > most) {
        return base::failure(base::ErrorCode::InvalidArgument,
                             "--" + name.toStdString() + " " + parser.value(name).toStdString(), {},
                             std::to_string(least) + "–" + std::to_string(most));
    }
    return value;
}

} // namespace voither::cli
