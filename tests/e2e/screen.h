// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The CodeArena contributors
// A screen of one's own with a window manager, and a hand at its keyboard: Xvfb, openbox, xdotool, ImageMagick.
#pragma once

#include "core/base/result.h"

#include <QProcess>
#include <QProcessEnvironment>
#include <QSize>
#include <QString>
#include <QStringList>

#include <memory>

namespace ca::e2e {

class Screen {
public:
    /// The server chooses a number that nobody has. Unavailable when one of the programs is not installed.
    [[nodiscard]] static Result<std::unique_ptr<Screen>> open(QSize size);
    ~Screen();

    /// For programs that are to show themselves here.
    [[nodiscard]] QProcessEnvironment environment() const { return m_environment; }

    /// Of the window that has the keyboard; empty when none has.
    [[nodiscard]] QString activeTitle() const;
    /// As xdotool names them: "ctrl+Return".
    void press(const QString& keys) const;
    /// Letter by letter, lines ended by the Return key.
    void type(const QString& text) const;
    void photograph(const QString& file) const;

private:
    explicit Screen(const QProcessEnvironment& environment) : m_environment(environment) {}
    [[nodiscard]] Result<void> startServer(QSize size);
    [[nodiscard]] Result<void> startWindowManager();
    /// What it printed; nothing when it failed.
    QString run(const QString& program, const QStringList& arguments) const;

    QProcessEnvironment m_environment;
    QProcess m_server;
    QProcess m_windowManager;
};

} // namespace ca::e2e
