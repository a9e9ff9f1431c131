// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
#include "sandbox/docker/upgrade.h"

#include <QtTest>

#include <string>

using namespace ca;
using namespace ca::docker;

class UpgradeTest : public QObject {
    Q_OBJECT
private slots:
    void asksForTheConnection();
    void waitsForTheWholeHeader();
    void readsAnswers_data();
    void readsAnswers();
    void refusesWhatIsNoHttp_data();
    void refusesWhatIsNoHttp();
};

void UpgradeTest::asksForTheConnection()
{
    QCOMPARE(upgradeRequest("docker", "/v1.41/containers/x/attach"),
             std::string("POST /v1.41/containers/x/attach HTTP/1.1\r\nHost: docker\r\nConnection: Upgrade\r\nUpgrade: tcp\r\n"
                         "Content-Length: 0\r\n\r\n"));
}

void UpgradeTest::waitsForTheWholeHeader()
{
    const std::string header = "HTTP/1.1 101 UPGRADED\r\nUpgrade: tcp\r\n\r\n";
    const std::string bytes = header + "stream\r\n\r\n";
    for (std::size_t size = 0; size <= bytes.size(); ++size) {
        const auto answer = parseUpgrade(std::string_view(bytes).substr(0, size));
        QVERIFY(answer);
        QCOMPARE(answer->has_value(), size >= header.size());
        if (*answer) {
            QCOMPARE((*answer)->headerSize, header.size());
            QVERIFY((*answer)->isHijacked());
        }
    }
}

void UpgradeTest::readsAnswers_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("status");
    QTest::addColumn<int>("length"); // -1: not told
    QTest::newRow("upgraded") << QByteArray("HTTP/1.1 101 UPGRADED\r\n\r\n") << 101 << -1;
    QTest::newRow("hijacked as of old") << QByteArray(
        "HTTP/1.1 200 OK\r\nContent-Type: application/vnd.docker.raw-stream\r\n\r\n")
                                        << 200 << -1;
    QTest::newRow("complaint") << QByteArray("HTTP/1.1 404 Not Found\r\nContent-Length: 12\r\n\r\n") << 404 << 12;
    QTest::newRow("any case") << QByteArray("HTTP/1.1 404 Not Found\r\ncontent-LENGTH:12  \r\n\r\n") << 404 << 12;
    QTest::newRow("a length that is none") << QByteArray("HTTP/1.1 500 x\r\nContent-Length: -5\r\n\r\n") << 500 << -1;
    QTest::newRow("no words") << QByteArray("HTTP/1.0 500\r\n\r\n") << 500 << -1;
}

void UpgradeTest::readsAnswers()
{
    QFETCH(QByteArray, bytes);
    QFETCH(int, status);
    QFETCH(int, length);
    const auto answer = parseUpgrade(bytes.toStdString());
    QVERIFY(answer && *answer);
    QCOMPARE((*answer)->status, status);
    QCOMPARE((*answer)->contentLength ? static_cast<int>(*(*answer)->contentLength) : -1, length);
    QCOMPARE((*answer)->isHijacked(), status < 300);
}

void UpgradeTest::refusesWhatIsNoHttp_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("another protocol") << QByteArray("SSH-2.0-OpenSSH");
    QTest::newRow("its first letter") << QByteArray("S");
    QTest::newRow("status of letters") << QByteArray("HTTP/1.1 abc\r\n\r\n");
    QTest::newRow("status too small") << QByteArray("HTTP/1.1 007\r\n\r\n");
    QTest::newRow("no status") << QByteArray("HTTP/1.1\r\n\r\n");
    QTest::newRow("a header without end") << QByteArray("HTTP/1.1 101 ") + QByteArray(static_cast<int>(kMaxUpgradeAnswer), 'x');
}

void UpgradeTest::refusesWhatIsNoHttp()
{
    QFETCH(QByteArray, bytes);
    const auto answer = parseUpgrade(bytes.toStdString());
    QVERIFY(!answer);
    QCOMPARE(answer.error().fault, Fault::Internal);
}

QTEST_GUILESS_MAIN(UpgradeTest)
#include "upgrade_test.moc"
