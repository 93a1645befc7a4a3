// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <string>
#include <sys/types.h>

namespace voither::test {

/// Another process that runs `work` with the end of a pipe to write to. The parent must hold no site open: locks and
/// keys do not pass to children.
class Child {
public:
    explicit Child(const std::function<void(int report)>& work);
    ~Child(); // ends it, if it still runs
    Child(const Child&) = delete;
    Child& operator=(const Child&) = delete;

    int reports() const { return m_reports; }
    /// The next line; empty when the child wrote no more.
    std::string line() const;
    void kill();
    /// Everything that is left to read, then waits for the end.
    std::string finish();

private:
    pid_t m_pid = -1;
    int m_reports = -1;
};

/// To be called in the child: writes a line.
void report(int pipe, const std::string& line);

/// What `work` gives in a child, in one line.
std::string inChild(const std::function<std::string()>& work);

} // namespace voither::test
