// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
// arena run in a fake world: the scripted sandbox echoes its input and ends with it.
#include "core/base/unique_fd.h"
#include "tests/app/cli/fake_workshop.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <csignal>
#include <fcntl.h>
#include <pty.h>
#include <termios.h>
#include <thread>
#include <unistd.h>

using namespace ca;
using namespace ca::cli;

namespace {

/// A pipe that holds these bytes and then ends.
UniqueFd inputOf(const QByteArray& bytes)
{
    int ends[2] = {-1, -1};
    if (::pipe2(ends, O_CLOEXEC) != 0 || ::write(ends[1], bytes.data(), static_cast<std::size_t>(bytes.size())) != bytes.size()) {
        qFatal("no pipe for the input");
    }
    ::close(ends[1]);
    return UniqueFd(ends[0]);
}

} // namespace

class RunCommandTest : public QObject {
    Q_OBJECT

private:
    [[nodiscard]] std::string source(const char* name, const QByteArray& text)
    {
        QFile file(m_folder.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size()) {
            qFatal("no source file");
        }
        return file.fileName().toStdString();
    }

    QTemporaryDir m_folder;

private slots:
    void inputIsStreamedByteForByte_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("text") << QByteArray("hello\n");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("every byte but those") << QByteArray("\x00\xff\x1b[2J\x04\x03", 8);
        QTest::newRow("as much as a pipe holds") << QByteArray(60000, 'x');
    }
    void inputIsStreamedByteForByte()
    {
        QFETCH(QByteArray, bytes);
        FakeWorld world;
        Interruption interruption;
        const UniqueFd input = inputOf(bytes);
        const Outcome outcome = runArena(world, {"run", source("echo.py", "print(1)\n")}, interruption, input.get());
        QCOMPARE(outcome.exitCode, 0);
        QCOMPARE(outcome.out, QString::fromStdString(bytes.toStdString()));
        QVERIFY2(outcome.err.startsWith("exit code 0; CPU "), qPrintable(outcome.err));
        QCOMPARE(world.sessions.board().openSessions(), 0);
    }

    void limitsAndArgumentsReachTheSandbox()
    {
        FakeWorld world;
        Interruption interruption;
        const UniqueFd input = inputOf("");
        const Outcome outcome = runArena(
            world,
            {"run", "--time", "2.5", "--wall", "4", "--memory", "64", source("a.py", "print(1)\n"), "x", "--", "--memory", "1"},
            interruption, input.get());
        QCOMPARE(outcome.exitCode, 0);
        const RunSpec spec = world.sessions.board().started().back();
        QCOMPARE(spec.limits.cpu, Micros(2'500'000));
        QCOMPARE(spec.limits.wall, Micros(4'000'000));
        QCOMPARE(spec.limits.memory.count(), mib(64).count());
        const std::vector<std::string> tail(spec.argv.end() - 3, spec.argv.end());
        QCOMPARE(tail, (std::vector<std::string>{"x", "--memory", "1"}));
        QVERIFY(spec.inputMode == RunInput::Live);
    }

    void compileErrorsAreOneAndShown()
    {
        FakeWorld world;
        world.script = [](const RunSpec&, const auto&) {
            ScriptedRun run;
            run.chunks.emplace_back(Stream::Err, "a.cpp:1: \x1b[31merror\n");
            run.outcome.exitCode = 1;
            return run;
        };
        Interruption interruption;
        const UniqueFd input = inputOf("");
        const Outcome outcome = runArena(world, {"run", source("a.cpp", "int main(\n")}, interruption, input.get());
        QCOMPARE(outcome.exitCode, 1);
        QVERIFY2(outcome.err.contains("a.cpp:1: \\x1B[31merror\n") && outcome.err.endsWith("Compile error\n"),
                 qPrintable(outcome.err));
    }

    void signalsInterruptTheProgram_data()
    {
        QTest::addColumn<int>("signal");
        QTest::addColumn<int>("exitCode");
        QTest::newRow("SIGINT") << SIGINT << 130;
        QTest::newRow("SIGTERM") << SIGTERM << 143;
    }
    void signalsInterruptTheProgram()
    {
        QFETCH(int, signal);
        QFETCH(int, exitCode);
        FakeWorld world;
        Interruption interruption;
        FakeBoard& board = world.sessions.board();
        board.hang(FakeCall::Next);
        int ends[2] = {-1, -1}; // stays open: the user types nothing
        QCOMPARE(::pipe2(ends, O_CLOEXEC), 0);
        std::jthread user([&] {
            if (board.waitUntilHung(FakeCall::Next)) {
                ::kill(::getpid(), signal);
                board.release();
            }
        });
        const Outcome outcome = runArena(world, {"run", source("a.py", "while True: pass\n")}, interruption, ends[0]);
        QCOMPARE(outcome.exitCode, exitCode);
        QVERIFY2(outcome.err.startsWith("interrupted; "), qPrintable(outcome.err));
        QCOMPARE(board.openSessions(), 0);
        ::close(ends[0]);
        ::close(ends[1]);
    }

    void onATerminalTwoInterruptsLeave()
    {
        FakeWorld world;
        Interruption interruption;
        FakeBoard& board = world.sessions.board();
        board.hang(FakeCall::Next);
        int keyboard = -1;
        int terminal = -1;
        QCOMPARE(::openpty(&keyboard, &terminal, nullptr, nullptr, nullptr), 0);
        termios before = {};
        QCOMPARE(::tcgetattr(terminal, &before), 0);
        bool typed = false;
        std::jthread user([&] {
            if (board.waitUntilHung(FakeCall::Next)) { // the terminal is in raw mode by now
                typed = ::write(keyboard, "\x03\x03", 2) == 2;
                board.release();
            }
        });
        const Outcome outcome =
            runArena(world, {"run", source("a.py", "while True: pass\n")}, interruption, terminal, {true, false, false, 80});
        user.join();
        QVERIFY(typed);
        QCOMPARE(outcome.exitCode, 130);
        QVERIFY2(outcome.out.startsWith("80x24"), qPrintable(outcome.out));
        termios after = {};
        QCOMPARE(::tcgetattr(terminal, &after), 0);
        QCOMPARE(after.c_lflag, before.c_lflag);
        QCOMPARE(after.c_oflag, before.c_oflag);
        QVERIFY(world.sessions.board().started().back().inputMode == RunInput::Pty);
        ::close(keyboard);
        ::close(terminal);
    }

    void aSandboxThatDiesIsAFaultOfOurs()
    {
        FakeWorld world;
        world.sessions.board().failCall(4, Error{Fault::Broken, "the container is gone", "Try again."}); // after open, put, start
        Interruption interruption;
        int ends[2] = {-1, -1};
        QCOMPARE(::pipe2(ends, O_CLOEXEC), 0);
        const Outcome outcome = runArena(world, {"run", source("a.py", "print(1)\n")}, interruption, ends[0]);
        QCOMPARE(outcome.exitCode, 2);
        QVERIFY2(outcome.err.contains("the container is gone\n       Try again.\n"), qPrintable(outcome.err));
        ::close(ends[0]);
        ::close(ends[1]);
    }

    void badInputIsTwo_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("sentence");
        QTest::newRow("empty") << QByteArray() << "a.py"
                               << "is empty";
        QTest::newRow("binary") << QByteArray("\0", 1) << "b.py"
                                << "no text";
        QTest::newRow("unknown language") << QByteArray("x") << "a.kt"
                                          << "no language";
    }
    void badInputIsTwo()
    {
        QFETCH(QByteArray, text);
        QFETCH(QString, name);
        QFETCH(QString, sentence);
        FakeWorld world;
        Interruption interruption;
        const Outcome outcome = runArena(world, {"run", source(qPrintable(name), text)}, interruption);
        QCOMPARE(outcome.exitCode, 2);
        QVERIFY2(outcome.err.contains(sentence), qPrintable(outcome.err));
        QCOMPARE(world.sessions.board().sessionsEver(), 0);
    }
};

QTEST_GUILESS_MAIN(RunCommandTest)
#include "run_command_test.moc"
