// SPDX-License-Identifier: GPL-3.0-or-later
#include "transcription/child_process.h"

#include <array>
#include <cerrno>
#include <csignal>
#include <cstdlib>
#include <cstring>
#include <fcntl.h>
#include <filesystem>
#include <poll.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>
#ifdef __linux__
#include <linux/close_range.h>
#include <sys/prctl.h>
#endif

namespace voither::transcription {

namespace {

namespace fs = std::filesystem;
using base::ErrorCode;
using base::failure;
using base::Result;

constexpr int pollStep = 50; // milliseconds between looks at the stop token and the child
constexpr std::size_t longestLine = 4096;
constexpr int childNice = 10;

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
    bool open() const { return m_number >= 0; }

private:
    int m_number;
};

base::Error systemError(const std::string& subject, int cause)
{
    const auto code = cause == ENOENT ? ErrorCode::ProgramMissing
        : cause == EACCES             ? ErrorCode::PermissionDenied
                                      : ErrorCode::ProgramFailed;
    return {code, subject, {}, std::strerror(cause)};
}

/// A name in the file system behind which there is only a pipe: programs that insist on writing their result to a
/// file write it to us. It lies in a folder that nobody else may enter.
class ResultPipe {
public:
    ResultPipe() = default;
    ~ResultPipe()
    {
        if (!m_folder.empty()) {
            std::error_code ignored;
            fs::remove(m_path, ignored);
            fs::remove(m_folder, ignored);
        }
    }
    ResultPipe(const ResultPipe&) = delete;
    ResultPipe& operator=(const ResultPipe&) = delete;

    Result<> create(const std::string& suffix)
    {
        std::error_code problem;
        const char* const runtime = std::getenv("XDG_RUNTIME_DIR");
        fs::path parent = runtime != nullptr ? fs::path(runtime) : fs::path();
        if (parent.empty() || ::access(parent.c_str(), W_OK | X_OK) != 0) {
            parent = fs::temp_directory_path(problem);
        }
        std::string name = (parent / "voither-XXXXXX").string();
        if (problem || ::mkdtemp(name.data()) == nullptr) {
            return failure(ErrorCode::WriteFailed, parent.string(), {}, std::strerror(errno));
        }
        m_folder = name;
        m_path = m_folder / ("result" + suffix);
        if (::mkfifo(m_path.c_str(), S_IRUSR | S_IWUSR) != 0) {
            return failure(ErrorCode::WriteFailed, m_path.string(), {}, std::strerror(errno));
        }
        m_reader.reset(::open(m_path.c_str(), O_RDONLY | O_NONBLOCK | O_CLOEXEC));
        return m_reader.open() ? Result<>() : failure(ErrorCode::ReadFailed, m_path.string(), {}, std::strerror(errno));
    }

    /// As the program is told it, without the suffix.
    std::string place() const { return (m_folder / "result").string(); }
    Descriptor& reader() { return m_reader; }

private:
    fs::path m_folder;
    fs::path m_path;
    Descriptor m_reader;
};

/// Runs in the forked child, where only async-signal-safe calls are allowed, and does not return.
[[noreturn]] void becomeProgram(char* const* arguments, int input, int errors, int report, pid_t parent)
{
    ::setpgid(0, 0);
#ifdef __linux__
    ::prctl(PR_SET_PDEATHSIG, SIGKILL);
    if (::getppid() != parent) {
        ::_exit(127);
    }
#else
    static_cast<void>(parent);
#endif
    // What the program has in memory is a person's voice and words: no core file of it.
    const rlimit none{0, 0};
    ::setrlimit(RLIMIT_CORE, &none);
    ::setpriority(PRIO_PROCESS, 0, childNice);
    const int nothing = ::open("/dev/null", O_WRONLY);
    ::dup2(input, STDIN_FILENO);
    ::dup2(nothing, STDOUT_FILENO);
    ::dup2(errors, STDERR_FILENO);
#ifdef CLOSE_RANGE_CLOEXEC
    // Files that some library left open for children are none of the program's business.
    ::close_range(STDERR_FILENO + 1, ~0U, CLOSE_RANGE_CLOEXEC);
#endif
    sigset_t all;
    ::sigemptyset(&all);
    ::sigprocmask(SIG_SETMASK, &all, nullptr);
    ::signal(SIGPIPE, SIG_DFL);
    ::execv(arguments[0], arguments);
    const int cause = errno;
    [[maybe_unused]] const auto told = ::write(report, &cause, sizeof cause);
    ::_exit(127);
}

class Child {
public:
    explicit Child(const ChildOptions& options)
        : m_options(options)
    {
    }
    ~Child()
    {
        if (m_pid > 0) {
            kill();
            int status = 0;
            while (::waitpid(m_pid, &status, 0) < 0 && errno == EINTR) { }
        }
    }
    Child(const Child&) = delete;
    Child& operator=(const Child&) = delete;

    Result<> start()
    {
        std::vector<std::string> command = m_options.command;
        if (!m_options.resultOption.empty()) {
            if (auto created = m_result.create(m_options.resultSuffix); !created) {
                return created;
            }
            command.push_back(m_options.resultOption);
            command.push_back(m_result.place());
        }
        std::array<int, 2> input{};
        std::array<int, 2> errors{};
        std::array<int, 2> report{};
        if (::socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, input.data()) != 0) {
            return tl::unexpected(systemError(command.front(), errno));
        }
        m_input.reset(input[0]);
        const Descriptor theirInput(input[1]);
        if (::pipe2(errors.data(), O_CLOEXEC) != 0) {
            return tl::unexpected(systemError(command.front(), errno));
        }
        m_errors.reset(errors[0]);
        const Descriptor theirErrors(errors[1]);
        if (::pipe2(report.data(), O_CLOEXEC) != 0) {
            return tl::unexpected(systemError(command.front(), errno));
        }
        const Descriptor ourReport(report[0]);
        Descriptor theirReport(report[1]);
        return fork(command, theirInput.get(), theirErrors.get(), ourReport, theirReport);
    }

    Result<ChildEnd> finish()
    {
        const auto begun = std::chrono::steady_clock::now();
        ::fcntl(m_input.get(), F_SETFL, O_NONBLOCK);
        ::fcntl(m_errors.get(), F_SETFL, O_NONBLOCK);
        if (!m_options.input) {
            m_input.reset();
        }
        while (!hasEnded()) {
            if (m_options.tick) {
                m_options.tick();
            }
            if (m_options.stop.stop_requested()) {
                return failure(ErrorCode::Cancelled);
            }
            if (m_options.limit.count() > 0 && std::chrono::steady_clock::now() - begun > m_options.limit) {
                m_end.timedOut = true;
                return std::move(m_end);
            }
            if (auto moved = exchange(pollStep); !moved) {
                return tl::unexpected(moved.error());
            }
            if (m_end.resultTooLarge) {
                return std::move(m_end);
            }
        }
        // What it wrote before it ended is still in the pipes.
        m_input.reset();
        if (auto moved = exchange(0); !moved) {
            return tl::unexpected(moved.error());
        }
        giveLine();
        return std::move(m_end);
    }

private:
    Result<> fork(std::vector<std::string>& command, int theirInput, int theirErrors, const Descriptor& ourReport,
                  Descriptor& theirReport)
    {
        std::vector<char*> arguments;
        for (std::string& argument : command) {
            arguments.push_back(argument.data());
        }
        arguments.push_back(nullptr);
        const pid_t parent = ::getpid();
        m_pid = ::fork();
        if (m_pid < 0) {
            return tl::unexpected(systemError(command.front(), errno));
        }
        if (m_pid == 0) {
            becomeProgram(arguments.data(), theirInput, theirErrors, theirReport.get(), parent);
        }
        ::setpgid(m_pid, m_pid); // here as well, so that a kill right now reaches the group
        theirReport.reset();
        int cause = 0;
        ssize_t got = 0;
        while ((got = ::read(ourReport.get(), &cause, sizeof cause)) < 0 && errno == EINTR) { }
        return got == sizeof cause ? tl::unexpected(systemError(command.front(), cause)) : Result<>();
    }

    void kill() const
    {
        ::kill(-m_pid, SIGKILL);
        ::kill(m_pid, SIGKILL);
    }

    bool hasEnded()
    {
        int status = 0;
        if (::waitpid(m_pid, &status, WNOHANG) != m_pid) {
            return false;
        }
        ::kill(-m_pid, SIGKILL); // what it started and left behind
        m_pid = -1;
        if (WIFEXITED(status)) {
            m_end.exitCode = WEXITSTATUS(status);
        } else {
            m_end.signal = WTERMSIG(status);
        }
        return true;
    }

    /// Moves what can be moved now; waits at most `wait` milliseconds for it.
    Result<> exchange(int wait)
    {
        std::array<pollfd, 3> waiting{};
        waiting[0] = {m_input.get(), POLLOUT, 0};
        waiting[1] = {m_errors.get(), POLLIN, 0};
        waiting[2] = {m_result.reader().get(), POLLIN, 0};
        ::poll(waiting.data(), waiting.size(), wait);
        if (waiting[0].revents != 0) {
            if (auto sent = send(); !sent) {
                return sent;
            }
        }
        readErrors();
        readResult((waiting[2].revents & POLLHUP) != 0);
        return {};
    }

    Result<> send()
    {
        if (m_toSend.empty()) {
            m_toSend.resize(65536);
            const auto count = m_options.input(m_toSend);
            if (!count) {
                return tl::unexpected(count.error());
            }
            m_toSend.resize(*count);
            if (*count == 0) {
                m_input.reset();
                return {};
            }
        }
        const ssize_t sent = ::send(m_input.get(), m_toSend.data(), m_toSend.size(), MSG_NOSIGNAL | MSG_DONTWAIT);
        if (sent >= 0) {
            m_toSend.erase(m_toSend.begin(), m_toSend.begin() + sent);
        } else if (errno != EAGAIN && errno != EINTR) {
            m_input.reset(); // it does not listen any more; how it ends tells the rest
        }
        return {};
    }

    void readErrors()
    {
        std::array<char, 8192> buffer{};
        while (m_errors.open()) {
            const ssize_t count = ::read(m_errors.get(), buffer.data(), buffer.size());
            if (count < 0) {
                return;
            }
            if (count == 0) {
                m_errors.reset();
                return;
            }
            for (const char c : std::string_view(buffer.data(), static_cast<std::size_t>(count))) {
                if (c == '\n' || c == '\r') {
                    giveLine();
                } else if (m_line.size() < longestLine) {
                    m_line += c;
                }
            }
        }
    }

    void giveLine()
    {
        if (m_options.errorLine && !m_line.empty()) {
            m_options.errorLine(m_line);
        }
        m_line.clear();
    }

    void readResult(bool closed)
    {
        std::array<std::uint8_t, 65536> buffer{};
        while (m_result.reader().open() && !m_end.resultTooLarge) {
            const ssize_t count = ::read(m_result.reader().get(), buffer.data(), buffer.size());
            if (count <= 0) {
                // No writer yet, none any more, or nothing now.
                if (count == 0 && closed) {
                    m_result.reader().reset();
                }
                return;
            }
            m_end.result.insert(m_end.result.end(), buffer.begin(), buffer.begin() + count);
            m_end.resultTooLarge = m_end.result.size() > m_options.largestResult;
        }
    }

    const ChildOptions& m_options;
    ResultPipe m_result;
    Descriptor m_input;
    Descriptor m_errors;
    pid_t m_pid = -1;
    base::Bytes m_toSend;
    std::string m_line;
    ChildEnd m_end;
};

} // namespace

Result<ChildEnd> runChild(const ChildOptions& options)
{
    Child child(options);
    if (auto started = child.start(); !started) {
        return tl::unexpected(started.error());
    }
    return child.finish();
}

} // namespace voither::transcription
