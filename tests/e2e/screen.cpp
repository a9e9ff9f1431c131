// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The CodeArena contributors
#include "tests/e2e/screen.h"

#include <QDeadlineTimer>
#include <QStandardPaths>
#include <QThread>

#include <functional>

namespace ca::e2e {

namespace {

constexpr int kPatience = 60'000; // milliseconds; for a machine that does something else
constexpr int kLook = 20;         // between two looks at something that will come
constexpr int kBetweenKeys = 8;   // a fast typist

Result<void> checkInstalled()
{
    for (const char* program : {"Xvfb", "openbox", "xdotool", "import"}) {
        if (QStandardPaths::findExecutable(program).isEmpty()) {
            return fail(Fault::Unavailable, std::string(program) + " is not installed (packaging/install test)");
        }
    }
    return {};
}

void end(QProcess& process)
{
    if (process.state() != QProcess::NotRunning) {
        process.terminate();
        if (!process.waitForFinished(kPatience)) {
            process.kill();
            process.waitForFinished(kPatience);
        }
    }
}

} // namespace

Result<std::unique_ptr<Screen>> Screen::open(QSize size)
{
    if (auto installed = checkInstalled(); !installed) {
        return fail(std::move(installed.error()));
    }
    std::unique_ptr<Screen> screen(new Screen(QProcessEnvironment::systemEnvironment()));
    for (const auto& start : {std::function([&] { return screen->startServer(size); }),
                              std::function([&] { return screen->startWindowManager(); })}) {
        if (auto started = start(); !started) {
            return fail(std::move(started.error()));
        }
    }
    return screen;
}

Screen::~Screen()
{
    end(m_windowManager);
    end(m_server);
}

Result<void> Screen::startServer(QSize size)
{
    m_server.setStandardErrorFile(QProcess::nullDevice());
    m_server.start("Xvfb", {"-displayfd", "1", "-nolisten", "tcp", "-screen", "0",
                            QString("%1x%2x24").arg(size.width()).arg(size.height())});
    while (!m_server.canReadLine()) { // it tells its number when it is ready
        if (!m_server.waitForReadyRead(kPatience)) {
            return fail(Fault::Unavailable, "Xvfb does not start");
        }
    }
    m_environment.insert("DISPLAY", ":" + m_server.readLine().trimmed());
    m_environment.remove("WAYLAND_DISPLAY");
    m_environment.insert("QT_QPA_PLATFORM", "xcb");
    return {};
}

Result<void> Screen::startWindowManager()
{
    m_windowManager.setProcessEnvironment(m_environment);
    m_windowManager.setStandardErrorFile(QProcess::nullDevice());
    m_windowManager.start("openbox", {"--sm-disable"});
    for (const QDeadlineTimer deadline(kPatience); !deadline.hasExpired(); QThread::msleep(kLook)) {
        if (!run("xdotool", {"get_num_desktops"}).isEmpty()) { // asked of the window manager
            return {};
        }
    }
    return fail(Fault::Unavailable, "openbox does not start");
}

QString Screen::run(const QString& program, const QStringList& arguments) const
{
    QProcess process;
    process.setProcessEnvironment(m_environment);
    process.setStandardErrorFile(QProcess::nullDevice());
    process.start(program, arguments);
    const bool good = process.waitForFinished(kPatience) && process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0;
    return good ? QString::fromUtf8(process.readAllStandardOutput()).trimmed() : QString();
}

QString Screen::activeTitle() const
{
    return run("xdotool", {"getactivewindow", "getwindowname"});
}

void Screen::press(const QString& keys) const
{
    run("xdotool", {"key", "--clearmodifiers", keys});
}

void Screen::type(const QString& text) const
{
    const QStringList lines = text.split('\n');
    for (qsizetype i = 0; i < lines.size(); ++i) {
        if (i > 0) {
            press("Return"); // xdotool's own end of a line is a key that nobody has
        }
        if (!lines[i].isEmpty()) {
            run("xdotool", {"type", "--delay", QString::number(kBetweenKeys), lines[i]});
        }
    }
}

void Screen::photograph(const QString& file) const
{
    run("import", {"-window", "root", file});
}

} // namespace ca::e2e
