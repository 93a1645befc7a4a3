// SPDX-License-Identifier: GPL-3.0-or-later
#include "child.h"

#include <csignal>
#include <sys/wait.h>
#include <unistd.h>
#include <utility>

namespace voither::test {

Child::Child(const std::function<void(int report)>& work)
{
    int ends[2] = {-1, -1};
    if (::pipe(ends) != 0) {
        return;
    }
    m_pid = ::fork();
    if (m_pid == 0) {
        ::close(ends[0]);
        work(ends[1]);
        ::_exit(0);
    }
    ::close(ends[1]);
    m_reports = ends[0];
}

Child::~Child()
{
    kill();
    if (m_reports >= 0) {
        ::close(m_reports);
    }
}

std::string Child::line() const
{
    std::string text;
    char character = 0;
    while (::read(m_reports, &character, 1) == 1 && character != '\n') {
        text += character;
    }
    return text;
}

void Child::kill()
{
    if (m_pid > 0) {
        ::kill(m_pid, SIGKILL);
        ::waitpid(std::exchange(m_pid, -1), nullptr, 0);
    }
}

std::string Child::finish()
{
    std::string text;
    char buffer[4096];
    for (ssize_t size = 0; (size = ::read(m_reports, buffer, sizeof buffer)) > 0;) {
        text.append(buffer, static_cast<std::size_t>(size));
    }
    if (m_pid > 0) {
        ::waitpid(std::exchange(m_pid, -1), nullptr, 0);
    }
    return text;
}

void report(int pipe, const std::string& line)
{
    const std::string text = line + '\n';
    if (::write(pipe, text.data(), text.size()) != static_cast<ssize_t>(text.size())) {
        ::_exit(1);
    }
}

std::string inChild(const std::function<std::string()>& work)
{
    Child child([&work](int pipe) { report(pipe, work()); });
    std::string text = child.finish();
    if (!text.empty()) {
        text.pop_back();
    }
    return text;
}

} // namespace voither::test
