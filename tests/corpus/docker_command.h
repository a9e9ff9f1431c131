// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
// The docker command line, as the faults use it: another pair of eyes than the client under test.
#pragma once

#include <QProcess>
#include <QStringList>

namespace ca::corpus {

class DockerCommand {
public:
    /// An empty address is the default daemon's.
    explicit DockerCommand(QString address = {})
        : m_address(std::move(address))
    {
    }

    struct Answer {
        bool ok = false;
        QString text; // of both streams
    };
    [[nodiscard]] Answer run(QStringList arguments) const
    {
        if (!m_address.isEmpty()) {
            arguments = QStringList{"--host", m_address} + arguments;
        }
        QProcess process;
        process.setProcessChannelMode(QProcess::MergedChannels);
        process.start("docker", arguments);
        const bool ended = process.waitForFinished(kPatience);
        const bool ok = ended && process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0;
        return {ok, QString::fromUtf8(process.readAll()).trimmed()};
    }

    /// Containers, running or not, with this label ("ca.pid=12"). A daemon that was killed while one began or ended may go on listing it as
    /// dead, and say at once that there is no such container when it is to be removed: that one has gone.
    [[nodiscard]] QStringList containers(const QString& label) const
    {
        const auto list = [&](const char* more) {
            return run({"ps", "--all", "--quiet", "--no-trunc", "--filter", "label=" + label, "--filter", more}).text.split('\n', Qt::SkipEmptyParts);
        };
        QStringList all = list("label=ca.pool");
        for (const QString& dead : list("status=dead")) {
            if (!run({"inspect", dead}).ok) {
                all.removeAll(dead);
            }
        }
        return all;
    }

    /// The process id of a container's agent on this machine, 0 when it does not run.
    [[nodiscard]] int agentOf(const QString& container) const
    {
        return run({"inspect", "--format", "{{.State.Pid}}", container}).text.toInt();
    }

private:
    static constexpr int kPatience = 30'000;
    QString m_address;
};

} // namespace ca::corpus
