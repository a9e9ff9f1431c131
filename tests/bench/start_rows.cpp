// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The CodeArena contributors
// From the start of the process to the first picture, and what it holds in memory when all has been read.
#include "app/cli/bench/statistics.h"
#include "app/desktop/browser/browser_panel.h"
#include "app/desktop/shell/start_clock.h"
#include "app/desktop/statement/statement_panel.h"
#include "tests/app/desktop/browser/shelf.h"
#include "tests/bench/bench_desktop.h"
#include "tests/bench/desktop_rows.h"

#include <QCoreApplication>
#include <QProcess>
#include <QtTest>

#include <iostream>

namespace ca::bench {

namespace {

constexpr int kProblems = 1000;
constexpr int kStarts = 7; // the first of them warms everything up and does not count
constexpr int kPatience = 300'000;

struct Start {
    double picture = 0; // milliseconds
    double memory = 0;  // bytes
};

std::optional<Start> start(const QString& folder)
{
    QProcess process;
    process.start(QCoreApplication::applicationFilePath(), {"--start", folder});
    if (!process.waitForFinished(kPatience) || process.exitCode() != 0) {
        return std::nullopt;
    }
    const QList<QByteArray> words = process.readAllStandardOutput().split(' ');
    return words.size() == 2 ? std::optional(Start{words[0].toDouble(), words[1].toDouble()}) : std::nullopt;
}

} // namespace

int startAndTell(const QString& folder)
{
    auto desktop = openDesktop(folder, "two-sum");
    if (!desktop) {
        std::cerr << desktop.error().what << std::endl;
        return 2;
    }
    qint64 picture = -1;
    QObject::connect(&(*desktop)->window(), &MainWindow::firstPainted, qApp, [&] { picture = sinceProcessStart().value_or(-1); });
    const QSignalSpy indexed(&panelOf<BrowserPanel>(**desktop), &BrowserPanel::textsIndexed);
    const QSignalSpy shown(&panelOf<StatementPanel>(**desktop), &StatementPanel::shown);
    (*desktop)->show();
    const auto ready = [&] { return picture >= 0 && !indexed.empty() && !shown.empty(); };
    if (!QTest::qWaitFor(ready, kPatience)) {
        return 1;
    }
    (*desktop)->window().grab(); // what is on the screen
    std::cout << picture << ' ' << residentMemory().value_or(-1) << std::flush;
    return 0;
}

std::vector<Row> measureStart()
{
    const QString folder = shelfFolder() + "/start";
    (void)testing::manyBooks(folder.toStdString(), kProblems - 68); // beside the bundled ones
    cli::bench::Samples pictures;
    double memory = 0;
    for (int i = 0; i < kStarts; ++i) {
        const auto one = start(folder);
        if (one && i > 0) {
            pictures.add(std::chrono::milliseconds(qRound64(one->picture)));
            memory = std::max(memory, one->memory / (1U << 20U));
        }
    }
    Row picture{"start-first-picture", "start to the first picture", "ms", {}, Mark{500, 300}, {}, false, "median, warm, 1,000 problems"};
    Row held{"memory", "memory when all is read", "MB", {}, Mark{150, 120}, {}, false, "resident, at most, 1,000 problems"};
    if (pictures.count() > 0) {
        picture.value = pictures.p50();
        held.value = memory;
    } else {
        picture.note = held.note = "the desktop does not start";
    }
    return {picture, held};
}

} // namespace ca::bench
