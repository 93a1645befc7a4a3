// SPDX-License-Identifier: GPL-3.0-or-later
#include <fcntl.h>
#include <optional>
#include <termios.h>
#include <unistd.h>

#include "base/file.h"
#include "passphrase.h"

namespace voither::cli {

namespace {

using base::ErrorCode;
using base::failure;
using base::Result;

constexpr std::size_t longestPassphrase = 1024;

std::string firstLine(std::string text)
{
    const std::size_t end = text.find_first_of("\r\n");
    if (end != std::string::npos) {
        text.erase(end);
    }
    return text;
}

Result<std::string> readDescriptor(int descriptor)
{
    std::string text;
    char character = 0;
    while (text.size() < longestPassphrase) {
        const ssize_t count = ::read(descriptor, &character, 1);
        if (count < 0) {
            return failure(ErrorCode::InvalidArgument, "--passphrase-fd " + std::to_string(descriptor), {}, "read");
        }
        if (count == 0 || character == '\n') {
            break;
        }
        text += character;
    }
    return firstLine(text);
}

/// A terminal that does not show what is typed until this goes away.
class SilentTerminal {
public:
    SilentTerminal()
        : m_descriptor(::open("/dev/tty", O_RDWR | O_CLOEXEC))
    {
        if (m_descriptor >= 0 && ::tcgetattr(m_descriptor, &m_before) == 0) {
            termios silent = m_before;
            silent.c_lflag &= ~static_cast<tcflag_t>(ECHO);
            ::tcsetattr(m_descriptor, TCSAFLUSH, &silent);
        }
    }
    ~SilentTerminal()
    {
        if (m_descriptor >= 0) {
            ::tcsetattr(m_descriptor, TCSAFLUSH, &m_before);
            ::close(m_descriptor);
        }
    }
    SilentTerminal(const SilentTerminal&) = delete;
    SilentTerminal& operator=(const SilentTerminal&) = delete;

    bool exists() const { return m_descriptor >= 0; }

    std::string ask(const std::string& question) const
    {
        write(question);
        const auto answer = readDescriptor(m_descriptor);
        write("\n");
        return answer.value_or(std::string());
    }

private:
    void write(const std::string& text) const
    {
        // A terminal that went away shows nothing; the empty answer is refused afterwards.
        [[maybe_unused]] const ssize_t written = ::write(m_descriptor, text.data(), text.size());
    }

    int m_descriptor;
    termios m_before{};
};

Result<std::string> askAtTerminal(const Context& context, bool confirm)
{
    const SilentTerminal terminal;
    if (!terminal.exists()) {
        return failure(ErrorCode::InvalidArgument, "voither-cli " + context.command.toStdString(), {},
                       base::say(context.language, "cli.passphrase.how"));
    }
    std::string passphrase = terminal.ask(base::say(context.language, "cli.passphrase.ask"));
    if (confirm && terminal.ask(base::say(context.language, "cli.passphrase.again")) != passphrase) {
        return failure(ErrorCode::WrongPassphrase);
    }
    return passphrase;
}

} // namespace

void addPassphraseOptions(QCommandLineParser& parser)
{
    parser.addOption({"passphrase-fd", "Read the passphrase from file descriptor N.", "N"});
    parser.addOption({"passphrase-file", "Read the passphrase from the first line of F.", "F"});
}

Result<std::string> readPassphrase(const QCommandLineParser& parser, const Context& context, bool confirm)
{
    if (parser.isSet("passphrase-fd")) {
        const auto descriptor = integerOption(parser, "passphrase-fd", 0, 1 << 20);
        if (!descriptor) {
            return tl::unexpected(descriptor.error());
        }
        return readDescriptor(*descriptor);
    }
    if (parser.isSet("passphrase-file")) {
        const auto bytes = base::readFile(parser.value("passphrase-file").toStdString(), longestPassphrase);
        if (!bytes) {
            return tl::unexpected(bytes.error());
        }
        return firstLine(std::string(base::asText(*bytes)));
    }
    return askAtTerminal(context, confirm);
}

} // namespace voither::cli
