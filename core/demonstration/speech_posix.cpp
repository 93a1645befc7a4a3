// SPDX-License-Identifier: GPL-3.0-or-later
#include <array>
#include <cerrno>
#include <csignal>
#include <cstring>
#include <fcntl.h>
#include <spawn.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>

#include "demonstration/process.h"

extern char** environ;

namespace voither::demonstration {

namespace {

class Descriptor {
public:
    explicit Descriptor(int number = -1)
        : m_number(number)
    {
    }
    ~Descriptor() { reset(); }
    Descriptor(const Descriptor&) = delete;
    Descriptor& operator=(const Descriptor&) = delete;
    void reset(int number = -1)
    {
        if (m_number >= 0) {
            ::close(m_number);
        }
        m_number = number;
    }
    int get() const { return m_number; }

private:
    int m_number;
};

base::Error failed(const std::string& program, int cause)
{
    const auto code = cause == ENOENT ? base::ErrorCode::ProgramMissing : base::ErrorCode::ProgramFailed;
    return {code, program, {}, std::strerror(cause)};
}

/// Gives 0 or the cause. The child gets standard input, output and a silent standard error, and nothing else.
int spawn(const std::vector<std::string>& command, int input, int output, pid_t& child)
{
    std::vector<char*> arguments;
    for (const std::string& argument : command) {
        arguments.push_back(const_cast<char*>(argument.c_str()));
    }
    arguments.push_back(nullptr);
    posix_spawn_file_actions_t actions;
    if (const int cause = posix_spawn_file_actions_init(&actions); cause != 0) {
        return cause;
    }
    posix_spawn_file_actions_adddup2(&actions, input, STDIN_FILENO);
    posix_spawn_file_actions_adddup2(&actions, output, STDOUT_FILENO);
    posix_spawn_file_actions_addopen(&actions, STDERR_FILENO, "/dev/null", O_WRONLY, 0);
    const int cause = posix_spawnp(&child, arguments.front(), &actions, nullptr, arguments.data(), environ);
    posix_spawn_file_actions_destroy(&actions);
    return cause;
}

void send(int socket, std::string_view text)
{
    while (!text.empty()) {
        // A child that died must not take this process with it; its exit code tells the rest.
        const ssize_t sent = ::send(socket, text.data(), text.size(), MSG_NOSIGNAL);
        if (sent < 0 && errno != EINTR) {
            return;
        }
        text.remove_prefix(sent < 0 ? 0 : static_cast<std::size_t>(sent));
    }
}

base::Result<> receiveAll(int socket, const std::function<base::Result<>(base::ByteView)>& receive)
{
    std::array<std::uint8_t, 65536> buffer{};
    for (;;) {
        const ssize_t count = ::read(socket, buffer.data(), buffer.size());
        if (count == 0) {
            return {};
        }
        if (count < 0) {
            if (errno == EINTR) {
                continue;
            }
            return base::failure(base::ErrorCode::ProgramFailed, {}, {}, std::strerror(errno));
        }
        if (auto taken = receive(base::ByteView(buffer.data(), static_cast<std::size_t>(count))); !taken) {
            return taken;
        }
    }
}

} // namespace

base::Result<> runProgram(const std::vector<std::string>& command, std::string_view input,
                          const std::function<base::Result<>(base::ByteView)>& receive)
{
    std::array<int, 2> in{};
    std::array<int, 2> out{};
    if (::socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, in.data()) != 0) {
        return tl::unexpected(failed(command.front(), errno));
    }
    Descriptor ourIn(in[0]);
    Descriptor theirIn(in[1]);
    if (::socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, out.data()) != 0) {
        return tl::unexpected(failed(command.front(), errno));
    }
    Descriptor ourOut(out[0]);
    Descriptor theirOut(out[1]);
    pid_t child = 0;
    if (const int cause = spawn(command, theirIn.get(), theirOut.get(), child); cause != 0) {
        return tl::unexpected(failed(command.front(), cause));
    }
    theirIn.reset();
    theirOut.reset();
    send(ourIn.get(), input);
    ourIn.reset();
    const auto received = receiveAll(ourOut.get(), receive);
    if (!received) {
        ::kill(child, SIGTERM);
    }
    ourOut.reset();
    int status = 0;
    while (::waitpid(child, &status, 0) < 0 && errno == EINTR) { }
    if (!received) {
        return received;
    }
    if (!WIFEXITED(status) || WEXITSTATUS(status) != 0) {
        const bool missing = WIFEXITED(status) && WEXITSTATUS(status) == 127;
        return base::failure(missing ? base::ErrorCode::ProgramMissing : base::ErrorCode::ProgramFailed,
                             command.front(), {},
                             "exit " + std::to_string(WIFEXITED(status) ? WEXITSTATUS(status) : -1));
    }
    return {};
}

} // namespace voither::demonstration
