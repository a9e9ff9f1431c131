// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
#include "core/engine/classify.h"

#include <QtTest>

#include <functional>

using namespace ca;
using namespace std::chrono_literals;

namespace {

Limits limits()
{
    Limits limits;
    limits.cpu = 2s;
    limits.wall = 6s;
    limits.memory = mib(256);
    limits.output = mib(8);
    limits.fileSize = mib(16);
    return limits;
}

RunOutcome calm()
{
    RunOutcome outcome;
    outcome.cpu = 10ms;
    outcome.wall = 12ms;
    outcome.memory = mib(10);
    return outcome;
}

/// One thing that can be wrong with a run, in the order in which they decide.
struct Trouble {
    const char* name;
    Verdict verdict;
    DecidedBy decidedBy;
    std::function<void(RunOutcome&, CheckResult&)> apply;
    bool setsStop = false; // a run has one cause of its end, so two of these cannot meet
};

const std::vector<Trouble>& troubles()
{
    static const std::vector<Trouble> kTroubles{
        {"interrupted", Verdict::JudgeError, DecidedBy::Judge, [](RunOutcome& o, CheckResult&) { o.stop = StopCause::Interrupted; }, true},
        {"output stopped", Verdict::OutputLimit, DecidedBy::Output, [](RunOutcome& o, CheckResult&) { o.stop = StopCause::OutputLimit; }, true},
        {"stdout counted", Verdict::OutputLimit, DecidedBy::Output, [](RunOutcome& o, CheckResult&) { o.stdoutBytes = mib(9); }},
        {"stderr counted", Verdict::OutputLimit, DecidedBy::Output, [](RunOutcome& o, CheckResult&) { o.stderrBytes = mib(9); }},
        {"oom kill", Verdict::MemoryLimit, DecidedBy::OomKill, [](RunOutcome& o, CheckResult&) { o.oomKills = 1; }},
        {"memory stopped", Verdict::MemoryLimit, DecidedBy::Memory, [](RunOutcome& o, CheckResult&) { o.stop = StopCause::MemoryLimit; }, true},
        {"memory peak", Verdict::MemoryLimit, DecidedBy::Memory, [](RunOutcome& o, CheckResult&) { o.memory = mib(256); }},
        {"cpu stopped", Verdict::TimeLimit, DecidedBy::CpuTime, [](RunOutcome& o, CheckResult&) { o.stop = StopCause::CpuLimit; }, true},
        {"cpu counted", Verdict::TimeLimit, DecidedBy::CpuTime, [](RunOutcome& o, CheckResult&) { o.cpu = 2s + 1us; }},
        {"wall stopped", Verdict::TimeLimit, DecidedBy::WallTime, [](RunOutcome& o, CheckResult&) { o.stop = StopCause::WallLimit; }, true},
        {"signal", Verdict::RuntimeError, DecidedBy::Signal,
         [](RunOutcome& o, CheckResult&) { o.stop = StopCause::Signalled; o.signal = 11; }, true},
        {"exit code", Verdict::RuntimeError, DecidedBy::ExitCode, [](RunOutcome& o, CheckResult&) { o.exitCode = 3; }},
        {"wrong answer", Verdict::WrongAnswer, DecidedBy::Checker, [](RunOutcome&, CheckResult& c) { c = {false, "line 1"}; }},
    };
    return kTroubles;
}

} // namespace

class ClassifyTest : public QObject {
    Q_OBJECT

private slots:
    void acceptsACalmRun()
    {
        QCOMPARE(classify(calm(), limits(), {}), Classification{});
    }

    void precedence_data()
    {
        QTest::addColumn<int>("first");
        QTest::addColumn<int>("second");
        const auto& all = troubles();
        for (std::size_t i = 0; i < all.size(); ++i) {
            for (std::size_t j = i; j < all.size(); ++j) {
                if (i == j || !all[i].setsStop || !all[j].setsStop) {
                    QTest::addRow("%s and %s", all[i].name, all[j].name) << static_cast<int>(i) << static_cast<int>(j);
                }
            }
        }
    }

    void precedence()
    {
        QFETCH(int, first);
        QFETCH(int, second);
        const Trouble& decides = troubles()[static_cast<std::size_t>(first)];
        RunOutcome outcome = calm();
        CheckResult checked;
        troubles()[static_cast<std::size_t>(second)].apply(outcome, checked);
        decides.apply(outcome, checked);
        const Classification found = classify(outcome, limits(), checked);
        QCOMPARE(name(found.verdict), name(decides.verdict));
        // Within one verdict either counter may speak, but it must be one of the two.
        const Trouble& other = troubles()[static_cast<std::size_t>(second)];
        QVERIFY(found.decidedBy == decides.decidedBy || (other.verdict == decides.verdict && found.decidedBy == other.decidedBy));
        QVERIFY(!found.message.empty());
    }

    void boundaries()
    {
        RunOutcome outcome = calm();
        outcome.cpu = 2s;
        outcome.wall = 7s; // ended by itself, late
        outcome.memory = mib(256) - Bytes{1};
        outcome.stdoutBytes = mib(8);
        outcome.stderrBytes = mib(8);
        QCOMPARE(classify(outcome, limits(), {}).verdict, Verdict::Accepted);
    }

    void message_data()
    {
        QTest::addColumn<QString>("expected");
        QTest::addColumn<int>("index");
        int index = 0;
        for (const auto& [text, outcome] : messages()) {
            QTest::newRow(text) << QString(text) << index++;
        }
    }

    void message()
    {
        QFETCH(QString, expected);
        QFETCH(int, index);
        const auto& outcome = messages()[static_cast<std::size_t>(index)].second;
        QCOMPARE(QString::fromStdString(classify(outcome, limits(), {}).message), expected);
    }

private:
    static RunOutcome stopped(StopCause stop, Micros cpu = 10ms, Micros wall = 12ms)
    {
        RunOutcome outcome = calm();
        outcome.stop = stop;
        outcome.cpu = cpu;
        outcome.wall = wall;
        return outcome;
    }

    static RunOutcome signalled(int signal)
    {
        RunOutcome outcome = stopped(StopCause::Signalled);
        outcome.signal = signal;
        return outcome;
    }

    static RunOutcome exited(int code)
    {
        RunOutcome outcome = calm();
        outcome.exitCode = code;
        return outcome;
    }

    static RunOutcome killedForMemory(std::uint32_t kills)
    {
        RunOutcome outcome = calm();
        outcome.oomKills = kills;
        return outcome;
    }

    static RunOutcome used(Bytes memory)
    {
        RunOutcome outcome = calm();
        outcome.memory = memory;
        return outcome;
    }

    static RunOutcome wroteErrors(Bytes count)
    {
        RunOutcome outcome = stopped(StopCause::OutputLimit);
        outcome.stderrBytes = count;
        return outcome;
    }

    static const std::vector<std::pair<const char*, RunOutcome>>& messages()
    {
        static const std::vector<std::pair<const char*, RunOutcome>> kMessages{
            {"killed by SIGSEGV: invalid memory access: an index out of bounds, a bad pointer or too deep a recursion", signalled(11)},
            {"killed by SIGABRT: the program aborted: a failed assertion, an uncaught exception or a damaged heap", signalled(6)},
            {"killed by SIGFPE: an arithmetic error, such as an integer division by zero", signalled(8)},
            {"killed by SIGXFSZ: the program wrote a file beyond the size limit of 16 MiB", signalled(25)},
            {"killed by SIGSYS: the program used a forbidden system call", signalled(31)},
            {"killed by SIGKILL: the program was killed from inside the sandbox", signalled(9)},
            {"killed by signal 40", signalled(40)},
            {"exited with code 1", exited(1)},
            {"exited with code -1", exited(-1)},
            {"exited with code 126: a command could not be executed", exited(126)},
            {"exited with code 127: a command was not found", exited(127)},
            {"exited with code 137, as after SIGKILL: the program was killed from inside the sandbox", exited(137)},
            {"exited with code 255", exited(255)},
            {"used 2.004 s of CPU time, the limit is 2 s", stopped(StopCause::CpuLimit, 2004ms, 2010ms)},
            {"was waiting when 6 s had passed, used only 0.01 s of CPU time", stopped(StopCause::WallLimit, 10ms, 6003ms)},
            {"was still running when 6 s had passed, used only 1.90 s of CPU time", stopped(StopCause::WallLimit, 1900ms, 3700ms)},
            {"used 260.5 MiB of memory, the limit is 256 MiB", used(Bytes{mib(260).count() + kib(512).count()})},
            {"used 256 MiB of memory, the limit is 256 MiB", stopped(StopCause::MemoryLimit)},
            {"out of memory: the limit is 256 MiB and the kernel ended a process", killedForMemory(1)},
            {"out of memory: the limit is 256 MiB and the kernel ended 2 processes", killedForMemory(2)},
            {"wrote more than 8 MiB to stdout", stopped(StopCause::OutputLimit)},
            {"wrote more than 8 MiB to stderr", wroteErrors(mib(9))},
        };
        return kMessages;
    }
};

QTEST_GUILESS_MAIN(ClassifyTest)
#include "classify_test.moc"
