// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The CodeArena contributors
#include "app/desktop/editor/formatter.h"

#include <QStandardPaths>

#include <chrono>

namespace ca {

Formatter::Formatter(QObject* parent) : QObject(parent)
{
    m_deadline.setSingleShot(true);
    m_deadline.setInterval(std::chrono::seconds(10));
    connect(&m_deadline, &QTimer::timeout, this, [this] {
        m_late = true;
        m_process.kill();
    });
    connect(&m_process, &QProcess::finished, this, &Formatter::finish);
    connect(&m_process, &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart) { // the one fault after which finished() does not come
            m_deadline.stop();
            emit failed(tr("%1 could not be started").arg(m_process.program()));
        }
    });
}

Formatter::~Formatter()
{
    m_process.disconnect(this);
}

bool Formatter::installed(const QStringList& command)
{
    return !command.isEmpty() && !QStandardPaths::findExecutable(command.front()).isEmpty();
}

void Formatter::run(const QStringList& command, const QString& text)
{
    if (running() || command.isEmpty()) {
        return;
    }
    m_late = false;
    m_process.start(command.front(), command.mid(1));
    m_process.write(text.toUtf8());
    m_process.closeWriteChannel();
    m_deadline.start();
}

void Formatter::finish(int code, QProcess::ExitStatus status)
{
    m_deadline.stop();
    const QString name = m_process.program();
    const QByteArray output = m_process.readAllStandardOutput();
    const QString said = QString::fromUtf8(m_process.readAllStandardError()).trimmed().section(QLatin1Char('\n'), 0, 0);
    if (m_late) {
        emit failed(tr("%1 took too long").arg(name));
    } else if (status != QProcess::NormalExit || code != 0 || output.isEmpty()) {
        emit failed(said.isEmpty() ? tr("%1 failed with exit code %2").arg(name).arg(code) : tr("%1: %2").arg(name, said));
    } else {
        emit formatted(QString::fromUtf8(output));
    }
}

} // namespace ca
