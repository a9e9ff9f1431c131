// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
#include "app/cli/interruption.h"
#include "app/cli/mailbox.h"

#include <QCoreApplication>
#include <QTest>
#include <condition_variable>
#include <csignal>
#include <spawn.h>
#include <string_view>
#include <sys/wait.h>
#include <unistd.h>

using namespace ca::cli;

namespace {

constexpr const char* kTwice = "--interrupt-twice";

/// What a command that hangs in its clean-up looks like to a user who insists. In a process of its own: it does not return.
[[noreturn]] void interruptTwice()
{
    const Interruption interruption;
    ::raise(SIGINT);
    ::raise(SIGINT);
    for (;;) {
        ::pause();
    }
}

/// Waits for a token; false when it is not triggered within a generous time.
bool triggered(const std::stop_token& token)
{
    std::mutex mutex;
    std::condition_variable_any never;
    std::unique_lock lock(mutex);
    never.wait_for(lock, token, std::chrono::seconds(60), [] { return false; });
    return token.stop_requested();
}

} // namespace

class InterruptionTest : public QObject {
    Q_OBJECT

private slots:
    void aSignalTriggersTheToken()
    {
        Interruption interruption;
        QCOMPARE(interruption.signal(), 0);
        ::kill(::getpid(), SIGTERM);
        QVERIFY(triggered(interruption.token()));
        QCOMPARE(interruption.signal(), SIGTERM);
        QCOMPARE(interruption.exitCode(), 143);
    }

    void aListenerMayKeepASignal()
    {
        Interruption interruption;
        std::stop_source heard;
        interruption.listen([&heard](int signal) {
            heard.request_stop();
            return signal == SIGWINCH;
        });
        ::kill(::getpid(), SIGWINCH);
        QVERIFY(triggered(heard.get_token()));
        QVERIFY(!interruption.token().stop_requested());
        interruption.listen({});
    }

    void formerHandlersComeBack()
    {
        struct sigaction before = {};
        ::sigaction(SIGINT, nullptr, &before);
        {
            Interruption interruption;
            struct sigaction during = {};
            ::sigaction(SIGINT, nullptr, &during);
            QVERIFY(during.sa_handler != before.sa_handler);
        }
        struct sigaction after = {};
        ::sigaction(SIGINT, nullptr, &after);
        QVERIFY(after.sa_handler == before.sa_handler);
    }

    void aSecondSignalLeavesAtOnce()
    {
        pid_t child = 0; // spawned, not forked: sanitizers distrust threads behind a fork
        std::string self = QCoreApplication::applicationFilePath().toStdString();
        std::string twice(kTwice);
        char* const arguments[] = {self.data(), twice.data(), nullptr};
        QCOMPARE(::posix_spawn(&child, self.c_str(), nullptr, nullptr, arguments, environ), 0);
        int status = 0;
        QCOMPARE(::waitpid(child, &status, 0), child);
        QVERIFY(WIFEXITED(status));
        QCOMPARE(WEXITSTATUS(status), 130);
    }

    void closedPipesGiveErrorsNotDeath()
    {
        Interruption interruption;
        int ends[2] = {-1, -1};
        QCOMPARE(::pipe(ends), 0);
        ::close(ends[0]);
        QCOMPARE(::write(ends[1], "x", 1), ssize_t{-1});
        ::close(ends[1]);
    }

    void lettersWakeTheSleeper()
    {
        Mailbox mailbox;
        const Mailbox::Delivery first = mailbox.take();
        QVERIFY(first.letters.empty());
        std::jthread poster([&mailbox] { mailbox.postInput("abc", {}); });
        QVERIFY(triggered(first.wake));
        const Mailbox::Delivery second = mailbox.take();
        QCOMPARE(second.letters.size(), std::size_t{1});
        QCOMPARE(std::get<InputBytes>(second.letters.front()).bytes, std::string("abc"));
        QVERIFY(!second.wake.stop_requested());
    }

    void unreadInputHoldsTheReaderBack()
    {
        Mailbox mailbox;
        std::stop_source stop;
        QVERIFY(mailbox.postInput(std::string(2U << 20U, 'x'), stop.get_token()));
        stop.request_stop();
        QVERIFY(!mailbox.postInput("y", stop.get_token())); // would have waited
        QCOMPARE(mailbox.take().letters.size(), std::size_t{1});
        QVERIFY(mailbox.postInput("z", {}));
    }
};

int main(int argc, char** argv)
{
    if (argc > 1 && argv[1] == std::string_view(kTwice)) {
        interruptTwice();
    }
    QCoreApplication application(argc, argv);
    InterruptionTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "interruption_test.moc"
