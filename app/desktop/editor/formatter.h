// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The CodeArena contributors
// A formatter of the machine, when there is one: clang-format, gofmt, rustfmt, black.
#pragma once

#include <QObject>
#include <QProcess>
#include <QStringList>
#include <QTimer>

namespace ca {

class Formatter final : public QObject {
    Q_OBJECT

public:
    explicit Formatter(QObject* parent = nullptr);
    ~Formatter() override;

    [[nodiscard]] static bool installed(const QStringList& command);
    [[nodiscard]] bool running() const { return m_process.state() != QProcess::NotRunning; }

    /// Feeds the text to the command and returns at once; formatted() or failed() follows. Only when not running.
    void run(const QStringList& command, const QString& text);

signals:
    void formatted(const QString& text);
    void failed(const QString& message);

private:
    void finish(int code, QProcess::ExitStatus status);

    QProcess m_process;
    QTimer m_deadline;
    bool m_late = false;
};

} // namespace ca
