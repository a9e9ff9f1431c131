// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
#include "tests/app/link/remote_bench.h"

#include <QDir>
#include <QProcess>
#include <QtTest>

using namespace ca;
using namespace ca::tests;

namespace {

/// arena.mjs as a process.
class NpmArena {
public:
    explicit NpmArena(const QStringList& arguments)
    {
        m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        m_process.start("node", QStringList{QStringLiteral(CA_SOURCE_DIR "/tests/interop_client/arena.mjs")} + arguments);
        QObject::connect(&m_process, &QProcess::readyReadStandardOutput, &m_process, [this] {
            m_unread += m_process.readAllStandardOutput();
            for (qsizetype end = 0; (end = m_unread.indexOf('\n')) >= 0;) {
                lines.push_back(QString::fromUtf8(m_unread.first(end)));
                m_unread.remove(0, end + 1);
            }
        });
    }
    ~NpmArena()
    {
        m_process.closeWriteChannel();
        m_process.waitForFinished();
    }
    [[nodiscard]] QUrl address() const { return QUrl("http://127.0.0.1:" + lines.value(0).mid(5)); }
    void tell(const QByteArray& line) { m_process.write(line + '\n'); }
    [[nodiscard]] qsizetype count(const QString& start) const
    {
        return std::count_if(lines.begin(), lines.end(), [&](const QString& line) { return line.startsWith(start); });
    }

    QStringList lines;

private:
    QProcess m_process;
    QByteArray m_unread;
};

} // namespace

class NpmServerTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        if (!QDir(qEnvironmentVariable("CA_INTEROP") + "/node_modules/socket.io").exists()) {
            if (qEnvironmentVariable("CI") == "true") {
                QFAIL("npm's socket.io is not there: run ctest -R interop_install");
            }
            QSKIP("npm's socket.io is not there: run ctest -R interop_install");
        }
    }

    void isHeard_data()
    {
        QTest::addColumn<QString>("transports");
        QTest::addColumn<int>("bytes");
        QTest::newRow("by WebSocket") << "websocket" << 10;
        QTest::newRow("by polling") << "polling" << 10;
        QTest::newRow("by either") << "polling,websocket" << 10;
        QTest::newRow("a megabyte by WebSocket") << "websocket" << (1 << 20);
        QTest::newRow("a megabyte by polling") << "polling" << (1 << 20);
    }
    void isHeard()
    {
        QFETCH(QString, transports);
        QFETCH(int, bytes);
        NpmArena arena({transports});
        QTRY_VERIFY(!arena.lines.isEmpty());
        const Bench bench(arena.address());
        RemoteOptions options = quick();
        options.grace = Millis(600'000); // the event alone has the output
        RemoteJudge judge(bench.server, options, {});
        Ear ear(judge);
        const JudgeTicket ticket = judge.submit(bench.submission);
        QTRY_COMPARE(arena.count("subscribed"), 1);
        QCOMPARE(arena.lines.last(), "subscribed " + (transports.contains("websocket") ? QString("websocket") : QString("polling")));
        arena.tell("finish Accepted " + QByteArray::number(bytes));
        QTRY_VERIFY(ear.isFinished(ticket));
        QCOMPARE(ear.result(ticket).verdict, Verdict::Accepted);
        QCOMPARE(static_cast<int>(testsIn(ear.heard[ticket]).front().output.size()), bytes);
    }

    void isFoundAgainWhenItDropsUs_data()
    {
        QTest::addColumn<QString>("transports");
        QTest::newRow("by WebSocket") << "websocket";
        QTest::newRow("by polling") << "polling";
    }
    void isFoundAgainWhenItDropsUs()
    {
        QFETCH(QString, transports);
        NpmArena arena({transports});
        QTRY_VERIFY(!arena.lines.isEmpty());
        const Bench bench(arena.address());
        RemoteJudge judge(bench.server, quick(), {});
        Ear ear(judge);
        const JudgeTicket ticket = judge.submit(bench.submission);
        for (int round = 1; round <= 3; ++round) {
            QTRY_COMPARE(arena.count("subscribed"), round);
            arena.tell("drop");
        }
        QTRY_COMPARE(arena.count("subscribed"), 4);
        arena.tell("finish Accepted");
        QTRY_VERIFY(ear.isFinished(ticket));
        arena.tell("count");
        QTRY_COMPARE(arena.count("count posts 1 "), 1);
    }

    void keepsUsWhileWeAnswerItsPings()
    {
        NpmArena arena({"websocket", "50", "5000"});
        QTRY_VERIFY(!arena.lines.isEmpty());
        const Bench bench(arena.address());
        RemoteJudge judge(bench.server, quick(), {});
        Ear ear(judge);
        const JudgeTicket ticket = judge.submit(bench.submission);
        QTRY_COMPARE(arena.count("subscribed"), 1);
        const auto pongs = [&arena] {
            arena.tell("count");
            return arena.lines.last().section("pongs ", 1).toInt();
        };
        QTRY_VERIFY(pongs() >= 5);
        QCOMPARE(arena.count("subscribed"), 1); // still the first connection
        arena.tell("finish Accepted");
        QTRY_VERIFY(ear.isFinished(ticket));
    }
};

QTEST_GUILESS_MAIN(NpmServerTest)
#include "npm_server_test.moc"
