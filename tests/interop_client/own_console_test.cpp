// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
#include "app/link/live_console.h"
#include "app/link/remote_stage.h"
#include "core/base/uuid.h"
#include "tests/interop_client/own_server.h"

#include <QPointer>
#include <QSignalSpy>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QtTest>

using namespace ca;
using namespace ca::tests;

namespace {

constexpr int kPatience = OwnServer::kPatience;

/// A way to a server on which all connections can be broken at once.
class ShakyWay {
public:
    explicit ShakyWay(int port)
    {
        QObject::connect(&m_door, &QTcpServer::newConnection, &m_door, [this, port] {
            while (QTcpSocket* near = m_door.nextPendingConnection()) {
                auto* far = new QTcpSocket(near);
                QObject::connect(near, &QTcpSocket::readyRead, far, [near, far] { far->write(near->readAll()); });
                QObject::connect(far, &QTcpSocket::readyRead, near, [near, far] { near->write(far->readAll()); });
                QObject::connect(near, &QTcpSocket::disconnected, far, &QTcpSocket::disconnectFromHost);
                QObject::connect(far, &QTcpSocket::disconnected, near, &QTcpSocket::disconnectFromHost);
                far->connectToHost("127.0.0.1", static_cast<quint16>(port));
                m_ends.push_back(near);
            }
        });
        m_door.listen(QHostAddress::LocalHost);
    }
    void breakAll()
    {
        for (const QPointer<QTcpSocket>& end : std::exchange(m_ends, {})) {
            if (end) {
                end->abort();
                end->deleteLater();
            }
        }
    }
    [[nodiscard]] QUrl address() const { return QUrl(QString("http://127.0.0.1:%1").arg(m_door.serverPort())); }

private:
    QTcpServer m_door;
    std::vector<QPointer<QTcpSocket>> m_ends;
};

struct Place final : RunPlace {
    std::unique_ptr<LiveStage> stage(const LiveRunSpec& spec) override
    {
        return std::make_unique<RemoteStage>(std::vector{who}, spec, options, &keeper);
    }
    RemoteServer who;
    RemoteStageOptions options;
    QObject keeper;
};

struct Desk {
    explicit Desk(const RemoteServer& server)
    {
        place.who = server;
        place.options.backoff = {Millis(10), Millis(100), 0};
        place.options.lost = Millis(kPatience);
        place.options.leaving = Millis(kPatience);
    }

    void run(const char* language, const char* source)
    {
        LiveRunSpec spec;
        auto known = std::make_shared<Language>();
        known->id = language;
        known->name = language;
        spec.language = std::move(known);
        spec.source = source;
        spec.terminal = true;
        spec.limits.wall = std::chrono::hours(1);
        console.start(spec);
    }
    [[nodiscard]] QByteArray heard() const
    {
        QByteArray all;
        for (const auto& piece : output) {
            all += piece[0].toByteArray();
        }
        return all;
    }
    [[nodiscard]] bool isIdle() const { return console.state() == LiveConsole::State::Idle; }
    [[nodiscard]] QString why() const { return failed.empty() ? QString() : failed[0][0].toString(); }

    Place place;
    LiveConsole console{place};
    QSignalSpy compiled{&console, &LiveConsole::compiled};
    QSignalSpy started{&console, &LiveConsole::started};
    QSignalSpy output{&console, &LiveConsole::output};
    QSignalSpy finished{&console, &LiveConsole::finished};
    QSignalSpy failed{&console, &LiveConsole::failed};
};

constexpr const char* kParrot = "import os\n"
                                "print('hello')\n"
                                "while True:\n"
                                "    try:\n"
                                "        line = input()\n"
                                "    except EOFError:\n"
                                "        break\n"
                                "    size = os.get_terminal_size()\n"
                                "    print('heard', line, size.columns, size.lines)\n"
                                "print('bye')\n"
                                "raise SystemExit(4)\n";

} // namespace

/// The console's programs on our own server, in its sandbox.
class OwnConsoleTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QVERIFY(m_server.start());
        m_who = {m_server.address(), {}, QString::fromStdString(newUuid())};
    }

    void talksWithAProgram()
    {
        Desk desk(m_who);
        desk.run("python", kParrot);
        desk.console.resize(77, 33);
        QTRY_VERIFY_WITH_TIMEOUT(desk.heard().contains("hello\r\n") || desk.isIdle(), kPatience);
        QVERIFY2(!desk.isIdle(), qPrintable(desk.why()));
        QCOMPARE(desk.started[0][0].value<SandboxInfo>().kind, serverName(m_who.address).toStdString());
        desk.console.feed("one\n");
        QTRY_VERIFY_WITH_TIMEOUT(desk.heard().contains("heard one 77 33\r\n"), kPatience);
        QVERIFY(desk.heard().contains("one\r\nheard")); // the terminal says it back
        desk.console.resize(60, 20);
        desk.console.feed("zw\xc3\xb6lf\n");
        QTRY_VERIFY_WITH_TIMEOUT(desk.heard().contains("heard zw\xc3\xb6lf 60 20\r\n"), kPatience);
        desk.console.closeInput();
        QTRY_VERIFY_WITH_TIMEOUT(desk.isIdle(), kPatience);
        QVERIFY2(desk.failed.empty(), qPrintable(desk.why()));
        QVERIFY(desk.heard().endsWith("bye\r\n"));
        QCOMPARE(desk.finished.size(), 1);
        QCOMPARE(desk.finished[0][0].value<RunOutcome>().exitCode, 4);
    }

    void tellsWhatTheCompilerSaid()
    {
        Desk desk(m_who);
        desk.run("cpp", "int main() { return nothing; }\n");
        QTRY_VERIFY_WITH_TIMEOUT(desk.isIdle(), kPatience);
        QVERIFY2(desk.failed.empty(), qPrintable(desk.why()));
        QCOMPARE(desk.compiled.size(), 1);
        const auto result = desk.compiled[0][0].value<CompileFinished>();
        QVERIFY(!result.ok && result.diagnostics.find("nothing") != std::string::npos);
        QVERIFY(desk.finished.empty());
    }

    void stopsAnEndlessLoop()
    {
        Desk desk(m_who);
        for (int round = 1; round <= 2; ++round) { // the place there is free again
            desk.run("python", "print('on', flush=True)\nwhile True:\n    pass\n");
            QTRY_VERIFY_WITH_TIMEOUT(desk.started.size() == round || desk.isIdle(), kPatience);
            desk.console.stop();
            QTRY_VERIFY_WITH_TIMEOUT(desk.isIdle(), kPatience);
            QVERIFY2(desk.failed.empty(), qPrintable(desk.why()));
            QCOMPARE(desk.finished.size(), round);
            QCOMPARE(desk.finished.last()[0].value<RunOutcome>().stop, StopCause::Interrupted);
        }
    }

    void hearsAllOfItOverABrokenConnection()
    {
        ShakyWay way(m_server.port());
        RemoteServer who = m_who;
        who.address = way.address();
        Desk desk(who);
        desk.run("python", "import time\nfor i in range(300):\n    print(i, flush=True)\n    time.sleep(0.005)\ninput()\nprint('end')\n");
        for (const char* mark : {"10\r\n", "90\r\n", "200\r\n"}) {
            QTRY_VERIFY_WITH_TIMEOUT(desk.heard().contains(mark) || desk.isIdle(), kPatience);
            way.breakAll();
        }
        QTRY_VERIFY_WITH_TIMEOUT(desk.heard().contains("299\r\n") || desk.isIdle(), kPatience);
        desk.console.feed("\n");
        QTRY_VERIFY_WITH_TIMEOUT(desk.isIdle(), kPatience);
        QVERIFY2(desk.failed.empty(), qPrintable(desk.why()));
        QByteArray expected;
        for (int i = 0; i < 300; ++i) {
            expected += QByteArray::number(i) + "\r\n";
        }
        QCOMPARE(desk.heard(), expected + "\r\nend\r\n");
    }

    void saysThatTooManyRun()
    {
        Desk first(m_who);
        Desk second(m_who);
        Desk third(m_who);
        first.run("python", "input()\n");
        second.run("python", "input()\n");
        QTRY_VERIFY_WITH_TIMEOUT(!first.started.empty() && !second.started.empty(), kPatience);
        third.run("python", "print(1)\n");
        QTRY_VERIFY_WITH_TIMEOUT(third.isIdle(), kPatience);
        QVERIFY2(third.why().contains("please end one first") && third.why().contains("Try again in"), qPrintable(third.why()));
        first.console.closeInput();
        second.console.stop();
        QTRY_VERIFY_WITH_TIMEOUT(first.isIdle() && second.isIdle(), kPatience);
        QVERIFY(first.failed.empty() && second.failed.empty());
    }

    void refusesALanguageThatTheServerDoesNotKnow()
    {
        Desk desk(m_who);
        desk.run("cobol", "STOP RUN.\n");
        QTRY_VERIFY_WITH_TIMEOUT(desk.isIdle(), kPatience);
        QVERIFY2(desk.why().contains("does not run programs in cobol"), qPrintable(desk.why()));
    }

    void saysThatTheServerLostIt()
    {
        Desk desk(m_who);
        desk.run("python", "input()\n");
        QTRY_COMPARE_WITH_TIMEOUT(desk.started.size(), 1, kPatience);
        m_server.kill();
        QVERIFY(m_server.start());
        QTRY_VERIFY_WITH_TIMEOUT(desk.isIdle(), kPatience);
        QVERIFY2(desk.why().contains("does not know the program any more"), qPrintable(desk.why()));
    }

    void saysThatTheServerIsGone()
    {
        Desk desk(m_who);
        desk.place.options.lost = Millis(500);
        desk.run("python", "input()\n");
        QTRY_COMPARE_WITH_TIMEOUT(desk.started.size(), 1, kPatience);
        m_server.kill();
        QTRY_VERIFY_WITH_TIMEOUT(desk.isIdle(), kPatience);
        QVERIFY2(desk.why().contains("broke and did not come back"), qPrintable(desk.why()));
    }

private:
    QTemporaryDir m_folder;
    OwnServer m_server{m_folder.filePath("data")};
    RemoteServer m_who;
};

QTEST_GUILESS_MAIN(OwnConsoleTest)
#include "own_console_test.moc"
