// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/sound_server.h"

#include <QStandardPaths>
#include <QThread>
#include <csignal>
#include <filesystem>

namespace voither::test {

QString SoundServer::missing()
{
    for (const char* program : {"pulseaudio", "pactl"}) {
        if (QStandardPaths::findExecutable(program).isEmpty()) {
            return QStringLiteral("%1 is not installed").arg(program);
        }
    }
    return {};
}

SoundServer::SoundServer()
{
    const QByteArray folder = QByteArray::fromStdString(m_folder.path().string());
    qputenv("XDG_RUNTIME_DIR", folder);
    qputenv("PULSE_RUNTIME_PATH", folder);
    qputenv("PULSE_STATE_PATH", folder);
    qputenv("PULSE_SERVER", "unix:" + folder + "/native");
    std::filesystem::permissions(m_folder.path(), std::filesystem::perms::owner_all);
    restart();
}

SoundServer::~SoundServer()
{
    kill();
}

void SoundServer::restart()
{
    std::filesystem::remove(m_folder / "native");
    const QString socket = QString::fromStdString((m_folder / "native").string());
    m_process.setProcessChannelMode(QProcess::MergedChannels);
    m_process.setStandardOutputFile(QString::fromStdString((m_folder / "log").string()));
    m_process.start("pulseaudio",
                    {"-n", "--daemonize=no", "--exit-idle-time=-1", "--disallow-exit=1", "--use-pid-file=0",
                     "--log-level=warn", "--high-priority=0",
                     "--load=module-native-protocol-unix socket=" + socket + " auth-anonymous=1",
                     // A sink's monitor and not module-sine-source, which gives its sound in blocks of two seconds.
                     "--load=module-null-sink sink_name=room rate=48000",
                     QStringLiteral("--load=module-sine sink=room frequency=%1").arg(toneHz),
                     "--load=module-remap-source master=room.monitor source_name=tone"});
    m_up = false;
    for (int i = 0; i < 100 && !m_up && m_process.state() != QProcess::NotRunning; ++i) {
        m_up = control({"info"});
        if (!m_up) {
            QThread::msleep(100);
        }
    }
    control({"set-default-source", "tone"});
}

void SoundServer::kill()
{
    m_process.kill();
    m_process.waitForFinished();
    m_up = false;
}

void SoundServer::freeze()
{
    ::kill(static_cast<pid_t>(m_process.processId()), SIGSTOP);
}

void SoundServer::thaw()
{
    ::kill(static_cast<pid_t>(m_process.processId()), SIGCONT);
}

void SoundServer::plug(const QString& name)
{
    control({"load-module", "module-remap-source", "master=room.monitor", "source_name=" + name,
             "source_properties=device.description=" + name});
}

void SoundServer::unplug(const QString& name)
{
    QProcess list;
    list.start("pactl", {"list", "short", "modules"});
    list.waitForFinished();
    const auto lines = QString::fromUtf8(list.readAllStandardOutput()).split('\n');
    for (const QString& line : lines) {
        if (line.contains("source_name=" + name)) {
            control({"unload-module", line.section('\t', 0, 0)});
        }
    }
}

bool SoundServer::control(const QStringList& arguments) const
{
    QProcess control;
    control.start("pactl", arguments);
    return control.waitForFinished() && control.exitCode() == 0;
}

} // namespace voither::test
