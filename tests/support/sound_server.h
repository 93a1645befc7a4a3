// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProcess>
#include <QString>

#include "support/temporary_folder.h"

namespace voither::test {

/// A PulseAudio server of one's own, without hardware, and the one that this process and its children use while it
/// lives. Its source is "tone", a sine that never jumps.
class SoundServer {
public:
    static constexpr int toneHz = 437; // no whole number of periods in a block of 10, 20, 25 or 100 ms

    /// Empty when the programs are there; else why tests without them are skipped.
    static QString missing();

    SoundServer();
    ~SoundServer();
    SoundServer(const SoundServer&) = delete;
    SoundServer& operator=(const SoundServer&) = delete;

    /// Whether it answers.
    bool isUp() const { return m_up; }
    /// As when it crashes.
    void kill();
    /// After kill(): the same server again.
    void restart();

    /// It is there and answers nothing, until thaw().
    void freeze();
    void thaw();

    /// Adds or removes a source, as plugging does.
    void plug(const QString& name);
    void unplug(const QString& name);

private:
    bool control(const QStringList& arguments) const;

    TemporaryFolder m_folder;
    QProcess m_process;
    bool m_up = false;
};

} // namespace voither::test

/// In a test function, or in initTestCase() for all of them.
#define SKIP_WITHOUT_SOUND_SERVER()                                                                                    \
    do {                                                                                                               \
        if (const QString missing = voither::test::SoundServer::missing(); !missing.isEmpty()) {                       \
            QSKIP(qPrintable(missing));                                                                                \
        }                                                                                                              \
    } while (false)
