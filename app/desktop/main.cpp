// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The CodeArena contributors
#include "app/desktop/desktop.h"
#include "app/desktop/interface_language.h"
#include "app/desktop/settings/preferences.h"
#include "app/desktop/settings/setting.h"
#include "app/desktop/shell/launch.h"
#include "app/desktop/shell/main_window.h"
#include "app/desktop/shell/single_instance.h"
#include "app/desktop/shell/start_clock.h"

#include <QApplication>
#include <QDir>
#include <QMessageBox>
#include <QTextStream>

#include <algorithm>
#include <array>
#include <memory>
#include <string_view>

namespace {

/// "Start to first picture: 210 ms, 61 MB resident"
void printStart()
{
    QTextStream out(stdout);
    out << "Start to first picture: " << ca::sinceProcessStart().value_or(-1) << " ms, "
        << ca::residentMemory().value_or(0) / (1024 * 1024) << " MB resident\n";
}

QString languageChosenIn(const QString& configuration)
{
    const ca::DesktopPlaces places = ca::DesktopPlaces::in(configuration);
    return ca::Preferences(places.settings, places.machine).text(ca::key::kInterface);
}

void sayNothingWorks(const ca::Error& error)
{
    QTextStream(stderr) << "codearena: " << QString::fromStdString(error.what) << '\n';
    auto* box = new QMessageBox(QMessageBox::Critical, "CodeArena", QString::fromStdString(error.what), QMessageBox::Close);
    box->setInformativeText(QString::fromStdString(error.hint));
    box->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(box, &QMessageBox::finished, qApp, [] { QCoreApplication::exit(1); });
    box->open();
}

class Program {
public:
    explicit Program(ca::Launch launch) : m_launch(std::move(launch)) {}

    void openWindow()
    {
        auto desktop = ca::Desktop::create(ca::DesktopPlaces::in(m_launch.configuration));
        if (!desktop) {
            sayNothingWorks(desktop.error());
            return;
        }
        m_desktop = std::move(*desktop);
        if (m_launch.benchmark) {
            QObject::connect(&m_desktop->window(), &ca::MainWindow::firstPainted, qApp, [] {
                printStart();
                QCoreApplication::quit();
            });
        }
        m_desktop->show();
        if (!m_launch.paths.isEmpty()) {
            m_desktop->open(m_launch.paths);
        }
    }

    void openMore(const QStringList& paths)
    {
        if (m_desktop) {
            m_desktop->open(paths);
        }
    }

private:
    ca::Launch m_launch;
    std::unique_ptr<ca::Desktop> m_desktop;
};

/// What is answered in words needs no display.
std::unique_ptr<QCoreApplication> application(int& argc, char** argv)
{
    constexpr std::array<std::string_view, 4> kQuestions{"-h", "--help", "-v", "--version"};
    const bool isQuestion = std::find_first_of(argv, argv + argc, kQuestions.begin(), kQuestions.end()) != argv + argc;
    if (isQuestion) {
        return std::make_unique<QCoreApplication>(argc, argv);
    }
    return std::make_unique<QApplication>(argc, argv);
}

} // namespace

int main(int argc, char** argv)
{
    QCoreApplication::setApplicationName("codearena");
    QCoreApplication::setApplicationVersion(CA_VERSION);
    QGuiApplication::setDesktopFileName("codearena");
    const std::unique_ptr<QCoreApplication> owned = application(argc, argv);
    QCoreApplication& app = *owned;
    ca::speak(app, languageChosenIn(ca::launchFrom(QCoreApplication::arguments(), QDir::currentPath()).configuration));
    const ca::Launch launch = ca::launchFrom(QCoreApplication::arguments(), QDir::currentPath()); // in that language
    if (!launch.answer.isEmpty()) {
        QTextStream(launch.mistaken ? stderr : stdout) << launch.answer;
        return launch.mistaken ? 2 : 0;
    }
    Program program(launch);
    ca::SingleInstance instance(ca::SingleInstance::nameFor(ca::DesktopPlaces::in(launch.configuration).settings));
    QObject::connect(&instance, &ca::SingleInstance::first, &app, [&] { program.openWindow(); });
    QObject::connect(&instance, &ca::SingleInstance::handedOver, &app, &QCoreApplication::quit, Qt::QueuedConnection);
    QObject::connect(&instance, &ca::SingleInstance::asked, &app, [&](const QStringList& paths) { program.openMore(paths); });
    if (launch.another) {
        QMetaObject::invokeMethod(&app, [&] { program.openWindow(); }, Qt::QueuedConnection);
    } else {
        QMetaObject::invokeMethod(&app, [&] { instance.start(launch.paths); }, Qt::QueuedConnection);
    }
    return QApplication::exec();
}
