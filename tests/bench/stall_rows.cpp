// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The CodeArena contributors
// How long the window of the whole desktop stands still while real programs in the real sandbox do their worst.
#include "app/desktop/editor/editor_panel.h"
#include "app/desktop/run/console_page.h"
#include "app/desktop/run/console_text.h"
#include "app/desktop/run/run_panel.h"
#include "app/desktop/shell/actions.h"
#include "app/desktop/statement/statement_panel.h"
#include "tests/bench/bench_desktop.h"
#include "tests/bench/desktop_rows.h"

#include <QTemporaryDir>
#include <QTimer>
#include <QtTest>

#include <fmt/format.h>

#include <chrono>
#include <ctime>
#include <fstream>
#include <functional>
#include <memory>
#include <utility>

namespace ca::bench {

namespace {

namespace fs = std::filesystem;

constexpr int kPatience = 180'000;
constexpr int kTests = 200;

/// What this thread has computed so far.
std::chrono::nanoseconds computed()
{
    timespec time{};
    ::clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return std::chrono::seconds(time.tv_sec) + std::chrono::nanoseconds(time.tv_nsec);
}

struct Stall {
    double milliseconds = 0;
    double computing = 0; // of them; in the rest others had the processor
};

/// The longest time between two turns of the event loop, less the millisecond that it is left alone.
class StallWatch {
public:
    StallWatch()
    {
        m_timer.setTimerType(Qt::PreciseTimer);
        QObject::connect(&m_timer, &QTimer::timeout, &m_timer, [this] { look(); });
        m_timer.start(1);
    }
    [[nodiscard]] const Stall& longest() const { return m_longest; }

private:
    using Clock = std::chrono::steady_clock;
    using Milliseconds = std::chrono::duration<double, std::milli>;

    void look()
    {
        const Clock::time_point now = Clock::now();
        const Milliseconds stall = now - std::exchange(m_last, now) - std::chrono::milliseconds(1);
        const std::chrono::nanoseconds until = computed();
        const Milliseconds computing = until - std::exchange(m_computed, until);
        if (stall.count() > m_longest.milliseconds) {
            m_longest = {stall.count(), computing.count()};
        }
    }

    QTimer m_timer;
    Clock::time_point m_last = Clock::now();
    std::chrono::nanoseconds m_computed = computed();
    Stall m_longest;
};

void write(const fs::path& file, const std::string& text)
{
    fs::create_directories(file.parent_path());
    std::ofstream(file, std::ios::binary) << text;
}

void writeProblem(const fs::path& folder, int tests)
{
    write(folder / "problem.yaml",
          fmt::format("problem_format_version: 2025-09\nname: {0}\nuuid: bench-{0}\nlimits: {{time_limit: 5, output: 100}}\n",
                      folder.filename().string()));
    write(folder / "statement/problem.en.md", "Print the number.\n");
    for (int test = 0; test < tests; ++test) {
        write(folder / fmt::format("data/secret/{:03}.in", test), fmt::format("{}\n", test));
        write(folder / fmt::format("data/secret/{:03}.ans", test), fmt::format("{}\n", test));
    }
}

using Ended = std::function<bool()>;
using Work = std::function<Ended(Desktop&)>; // begins, and says how to see that it has ended

/// A submission, until its verdict is there.
Ended submit(Desktop& desktop)
{
    const auto finished = std::make_shared<QSignalSpy>(&panelOf<RunPanel>(desktop), &RunPanel::finished);
    desktop.window().actions()["run.submit"].trigger();
    return [finished] { return !finished->empty() && finished->front().front().value<SubmissionResult>().verdict != Verdict::JudgeError; };
}

/// A run in the console, until it says how the program ended.
Ended runInConsole(Desktop& desktop)
{
    desktop.window().actions()["run.console"].trigger();
    return [&text = panelOf<RunPanel>(desktop).consolePage().text()] { return text.bytes().right(200).contains("exit code"); };
}

/// None when it does not come to an end.
std::optional<Stall> longestStall(const char* program, int tests, const Work& work)
{
    const QTemporaryDir folder;
    writeProblem(problemsIn(folder.path()) / "bench", tests);
    auto desktop = openDesktop(folder.path(), "bench");
    if (!desktop) {
        return std::nullopt;
    }
    auto& editor = panelOf<EditorPanel>(**desktop);
    const QSignalSpy shown(&panelOf<StatementPanel>(**desktop), &StatementPanel::shown);
    (*desktop)->show();
    (*desktop)->window().resize(1440, 900);
    if (!QTest::qWaitFor([&] { return editor.problem() == "bench" && !shown.empty(); }, kPatience)) {
        return std::nullopt;
    }
    editor.replaceText(program);
    QTest::qWait(500); // the first painting is not what is measured
    const StallWatch watch;
    const bool ended = QTest::qWaitFor(work(**desktop), kPatience);
    return ended ? std::optional(watch.longest()) : std::nullopt;
}

Row row(const char* id, const char* what, const std::optional<Stall>& stall)
{
    Row row{id, what, "ms", {}, Mark{50, 16}, {}, false, "it does not come to an end"};
    if (stall) {
        row.value = stall->milliseconds;
        row.note = fmt::format("longest stall of the event loop, {:.1f} ms of it computing", stall->computing);
    }
    return row;
}

} // namespace

std::vector<Row> measureStalls()
{
    const char* const flood = "import sys\nline = b'0123456789' * 10 + b'\\n'\nfor i in range(500):\n    sys.stdout.buffer.write(line * 1000)\n";
    const char* const echo = "print(input())\n";
    return {row("stall-50mb", "judging a program that prints 50 MB", longestStall(flood, 1, submit)),
            row("stall-200-tests", "judging 200 tests", longestStall(echo, kTests, submit)),
            row("stall-console", "50 MB in the console", longestStall(flood, 1, runInConsole))};
}

} // namespace ca::bench
