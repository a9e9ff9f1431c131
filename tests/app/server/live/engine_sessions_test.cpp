// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
#include "tests/app/server/live/client_script.h"

#include <QtTest>

using namespace ca;
using namespace ca::server;

class EngineSessionsTest : public QObject {
    Q_OBJECT

private:
    static EngineOptions quick()
    {
        EngineOptions options;
        options.pingInterval = Millis(300);
        options.pingTimeout = Millis(200);
        options.upgradeTimeout = Millis(100);
        options.closeTimeout = Millis(150);
        options.overtaking = Millis(20);
        options.maxPayload = 100;
        options.unsent = 200;
        options.unsentPackets = 20;
        options.unread = 400;
        return options;
    }

    static std::string bodyOf(HttpReply reply)
    {
        const auto* answer = std::get_if<HttpAnswer>(&reply);
        return answer == nullptr ? "later" : std::to_string(answer->status) + ' ' + answer->body;
    }

private slots:
    void aHandshakeSaysWhatTheReferenceSays()
    {
        ClientScript client;
        const std::string body = bodyOf(client.sessions().answer(ClientScript::request("GET", {{"EIO", "4"}, {"transport", "polling"}})));
        const QString expected = R"(200 0{"sid":"%1","upgrades":["websocket"],"pingInterval":25000,"pingTimeout":30000,"maxPayload":1000000})";
        const QString sid = QString::fromStdString(body).section('"', 3, 3);
        QCOMPARE(sid.size(), 36);
        QCOMPARE(QString::fromStdString(body), expected.arg(sid));
    }

    void badRequestsAreRefusedAsTheReferenceDoes_data()
    {
        QTest::addColumn<QString>("method");
        QTest::addColumn<QString>("query");
        QTest::addColumn<QString>("answer");
        const auto code = [](int number, const char* words) { return QString(R"(400 {"code":%1,"message":"%2"})").arg(number).arg(words); };
        QTest::newRow("no transport") << "GET" << "EIO=4" << code(0, "Transport unknown");
        QTest::newRow("another transport") << "GET" << "EIO=4&transport=bogus" << code(0, "Transport unknown");
        QTest::newRow("no such session") << "GET" << "EIO=4&transport=polling&sid=x" << code(1, "Session ID unknown");
        QTest::newRow("no such session to post to") << "POST" << "EIO=4&transport=polling&sid=x" << code(1, "Session ID unknown");
        QTest::newRow("a handshake by POST") << "POST" << "EIO=4&transport=polling" << code(2, "Bad handshake method");
        QTest::newRow("a handshake by PUT") << "PUT" << "EIO=4&transport=polling" << code(2, "Bad handshake method");
        QTest::newRow("a socket that is none") << "GET" << "EIO=4&transport=websocket" << code(3, "Bad request");
        QTest::newRow("a socket that is none, of no version") << "GET" << "transport=websocket" << code(3, "Bad request");
        QTest::newRow("no version") << "GET" << "transport=polling" << code(5, "Unsupported protocol version");
        QTest::newRow("an old version") << "GET" << "EIO=3&transport=polling" << code(5, "Unsupported protocol version");
        QTest::newRow("a version that is none") << "GET" << "EIO=abc&transport=polling" << code(5, "Unsupported protocol version");
        QTest::newRow("a browser that asks") << "OPTIONS" << "EIO=4&transport=polling" << QString("204 ");
    }
    void badRequestsAreRefusedAsTheReferenceDoes()
    {
        QFETCH(QString, method);
        QFETCH(QString, query);
        std::map<std::string, std::string> asked;
        for (const QString& pair : query.split('&')) {
            asked[pair.section('=', 0, 0).toStdString()] = pair.section('=', 1).toStdString();
        }
        ClientScript client;
        const std::string body = bodyOf(client.sessions().answer(ClientScript::request(method.toStdString(), asked)));
        QTEST(QString::fromStdString(body), "answer");
    }

    void sessionsFollowTheRules_data();
    void sessionsFollowTheRules()
    {
        QFETCH(QByteArray, script);
        ClientScript client(quick());
        QCOMPARE(QByteArray::fromStdString(client.run(script.toStdString())), QByteArray());
    }

    void whoIsTooManyIsToldToComeLater_data()
    {
        QTest::addColumn<int>("inAll");
        QTest::addColumn<int>("perAddress");
        QTest::newRow("in all") << 2 << 10;
        QTest::newRow("of one address") << 10 << 2;
    }
    void whoIsTooManyIsToldToComeLater()
    {
        QFETCH(int, inAll);
        QFETCH(int, perAddress);
        EngineOptions options = quick();
        options.sessions = std::size_t(inAll);
        options.sessionsPerAddress = std::size_t(perAddress);
        ClientScript client(options);
        const auto ask = [&] { return bodyOf(client.sessions().answer(ClientScript::request("GET", {{"EIO", "4"}, {"transport", "polling"}}))); };
        QVERIFY(ask().rfind("200", 0) == 0);
        QVERIFY(ask().rfind("200", 0) == 0);
        QVERIFY(ask().rfind("503", 0) == 0);
        QCOMPARE(client.run("socket S\nS refused 503"), std::string());
        client.loop().advance(Millis(1000)); // they go, for they do not answer
        QCOMPARE(client.sessions().count().polling, std::size_t{0});
        QVERIFY(ask().rfind("200", 0) == 0);
    }

    void atTheEndEverybodyIsSentAway()
    {
        ClientScript client(quick());
        QCOMPARE(client.run("handshake\npoll A"), std::string());
        client.sessions().end();
        client.loop().advance();
        QCOMPARE(client.run("A = 200 1\nover\nsocket S\nS refused 400"), std::string());
        QVERIFY(bodyOf(client.sessions().answer(ClientScript::request("GET", {{"EIO", "4"}, {"transport", "polling"}}))).rfind("503", 0) == 0);
    }
};

void EngineSessionsTest::sessionsFollowTheRules_data()
{
    QTest::addColumn<QByteArray>("script");
    const auto row = [](const char* name, const char* script) { QTest::newRow(name) << QByteArray(script); };
    const std::string unknown = R"(400 {"code":1,"message":"Session ID unknown"})";
    const std::string bad = R"(400 {"code":3,"message":"Bad request"})";
    const auto with = [&](std::string script) {
        for (const auto& [word, text] : {std::pair("UNKNOWN", unknown), std::pair("BAD", bad)}) {
            for (std::size_t at = script.find(word); at != std::string::npos; at = script.find(word)) {
                script.replace(at, std::string(word).size(), text);
            }
        }
        return script;
    };

    // Messages by polling
    row("a message is heard", "handshake\n post 4hello = 200 ok\n heard hello");
    row("several messages are heard in order", "handshake\n post 4a|4b|bAQIDBA== = 200 ok\n heard a\n heard b\n heard b:\x01\x02\x03\x04");
    row("what is told waits for a poll", "handshake\n tell a\n tellb bc\n poll A\n A = 200 4a|bYmM=");
    row("a poll waits for what is told", "handshake\n poll A\n A waits\n tell a\n A = 200 4a\n poll B\n B waits");
    row("a poll brings as much as fits", "handshake\n tell 0123456789012345678901234567890123456789012345678901234567890\n"
                                         " tell 0123456789012345678901234567890123456789\n poll A\n"
                                         " A = 200 40123456789012345678901234567890123456789012345678901234567890\n poll B\n"
                                         " B = 200 40123456789012345678901234567890123456789");
    row("noop is nothing", "handshake\n post 6 = 200 ok\n alive");
    for (const auto& [name, body] : {std::pair("no packet", "abc"), std::pair("an empty packet", ""), std::pair("one bad packet of two", "4a|x"),
                                     std::pair("bytes that are none", "b!!"), std::pair("a second handshake", "0{}"),
                                     std::pair("an upgrade without a socket", "5"), std::pair("a ping of the client's", "2")}) {
        const bool isPacket = std::string_view("025").find(*body ? body[0] : 'x') != std::string_view::npos;
        QTest::newRow(name) << QByteArray::fromStdString(
            with("handshake\n post " + std::string(body) + " = " + (isPacket ? "200 ok" : "BAD") + "\n over\n poll A\n A = UNKNOWN"));
    }
    QTest::newRow("a body beyond what is allowed") << QByteArray::fromStdString(
        with("handshake\n post 4" + std::string(100, 'x') + " = BAD\n over"));
    QTest::newRow("a second poll ends both") << QByteArray::fromStdString(
        with("handshake\n poll A\n poll B\n A = 200 1\n B = BAD\n over\n poll C\n C = UNKNOWN"));
    QTest::newRow("a second POST ends the session") << QByteArray::fromStdString(
        with("handshake\n poll A\n posts 4a 4b\n 4a = 200 ok\n 4b = UNKNOWN\n A = 200 1\n heard a\n heard nothing\n over"));
    row("one POST behind the other is fine", "handshake\n post 4a = 200 ok\n post 4b = 200 ok\n heard a\n heard b\n alive");
    QTest::newRow("a client that leaves its poll has gone") << QByteArray::fromStdString(
        with("handshake\n poll A\n A leaves\n over\n poll B\n B = UNKNOWN"));
    row("leaving an answered poll is nothing", "handshake\n poll A\n tell a\n A = 200 4a\n A leaves\n alive");
    QTest::newRow("a client that never polls is dropped") << QByteArray::fromStdString(
        with("handshake\n tell " + std::string(150, 'x') + "\n alive\n tell " + std::string(60, 'y') + "\n over\n poll A\n A = UNKNOWN"));
    QTest::newRow("one message may be larger than what may wait") << QByteArray::fromStdString(
        "handshake\n tell " + std::string(300, 'x') + "\n alive\n poll A\n A = 200 4" + std::string(300, 'x'));

    // The heart
    row("a poll brings the ping", "handshake\n poll A\n wait 299\n A waits\n wait 1\n A = 200 2\n post 3 = 200 ok\n wait 250\n alive\n poll B\n wait 50\n B = 200 2");
    QTest::newRow("who does not answer is gone") << QByteArray::fromStdString(
        with("handshake\n wait 500\n over\n poll A\n A = UNKNOWN"));
    row("who does not answer gets a last word", "handshake\n poll A\n wait 300\n A = 200 2\n poll B\n wait 199\n B waits\n wait 1\n B = 200 1\n over");
    QTest::newRow("an alarm that is late changes nothing") << QByteArray::fromStdString(
        with("handshake\n wait 300\n oversleep 200\n poll A\n A = UNKNOWN\n over"));
    row("a pong that nobody asked for is nothing", "handshake\n wait 200\n post 3 = 200 ok\n wait 100\n poll A\n A = 200 2");
    row("pings go on", "socket S\n wait 300\n S > 2\n S < 3\n wait 300\n S > 2\n S < 3\n wait 300\n S > 2\n S open\n alive");
    row("a socket without a heart is closed", "socket S\n wait 300\n S > 2\n wait 200\n S closed\n over");
    row("other messages are no pong", "socket S\n wait 300\n S < 4a\n wait 200\n S closed\n over");

    // Sockets
    row("messages by a socket", "socket S\n S < 4a\n heard a\n S <b xy\n heard b:xy\n tell c\n tellb de\n S > 4c\n S > b:de\n S quiet");
    row("a bad frame closes the socket", "socket S\n S < abc\n S closed\n over");
    row("an empty frame closes the socket", "socket S\n S < \n S closed\n over");
    row("a close packet closes the socket", "socket S\n S < 1\n S closed\n over");
    row("a ping by the client closes the socket", "socket S\n S < 2\n S closed\n over");
    row("a socket that drops is the end", "socket S\n S drops\n over");
    row("what the server says before it hangs up arrives", "socket S\n tell bye\n hang up\n S > 4bye\n S closed\n over");
    row("what breaks in the server ends one session", "socket S\n throw\n S < 4a\n S closed\n over");
    row("nothing is heard after the end", "socket S\n S < 1\n S < 4a\n heard nothing\n over");
    QTest::newRow("a flood is not read for ever") << QByteArray::fromStdString(
        "socket S\n S < 4" + std::string(500, 'x') + "\n S closed\n over");

    // Closing
    QTest::newRow("the client closes by POST") << QByteArray::fromStdString(
        with("handshake\n poll A\n post 1 = 200 ok\n A = 200 6\n over\n poll B\n B = UNKNOWN"));
    row("the client closes in the middle of a payload", "handshake\n post 4a|1|4b = 200 ok\n heard a\n heard nothing\n alive\n wait 20\n over");
    row("a poll that was overtaken by the close is answered", "handshake\n post 1 = 200 ok\n poll A\n A = 200 6\n over");
    QTest::newRow("the server closes while a poll waits") << QByteArray::fromStdString(
        with("handshake\n poll A\n hang up\n A = 200 1\n over\n poll B\n B = UNKNOWN"));
    row("the server closes, and the next poll brings the rest", "handshake\n tell a\n hang up\n alive\n post 4x = 200 ok\n heard nothing\n poll A\n A = 200 4a|1\n over");
    row("the rest is not kept for ever", "handshake\n tell a\n hang up\n wait 149\n alive\n wait 1\n over");

    // The upgrade
    row("an upgrade", "handshake\n socket S\n S < 2probe\n S > 3probe\n S < 5\n S < 4hello\n heard hello\n tell a\n S > 4a\n alive");
    row("a poll that waits is let go", "handshake\n poll A\n socket S\n wait 20\n A waits\n S < 2probe\n S > 3probe\n A = 200 6\n S < 5\n tell a\n S > 4a");
    row("a poll behind the probe is let go", "handshake\n socket S\n S < 2probe\n poll A\n wait 19\n A waits\n wait 1\n A = 200 6\n S > 3probe\n S < 5\n alive");
    row("a poll behind the probe brings what there is", "handshake\n socket S\n S < 2probe\n tell a\n poll A\n A = 200 4a\n poll B\n wait 20\n B = 200 6");
    row("what waits comes by the socket, in order", "handshake\n tell a\n socket S\n S < 2probe\n S > 3probe\n tell b\n tellb c\n S quiet\n S < 5\n"
                                                   " tell d\n S > 4a\n S > 4b\n S > b:c\n S > 4d\n S quiet");
    QTest::newRow("polls after the upgrade are refused") << QByteArray::fromStdString(
        with("handshake\n socket S\n S < 2probe\n S > 3probe\n S < 5\n poll A\n A = BAD\n post 4a = BAD\n heard nothing\n S < 4b\n heard b\n alive"));
    QTest::newRow("a poll that overtook the upgrade is refused") << QByteArray::fromStdString(
        with("handshake\n socket S\n poll A\n S < 2probe\n S < 5\n A = BAD\n poll B\n B = BAD\n S < 4b\n heard b\n S > 3probe\n tell c\n S > 4c\n wait 30\n alive"));
    row("a second socket after the upgrade is closed", "handshake\n socket S\n S < 2probe\n S < 5\n socket T\n T closed\n T drops\n S < 4b\n heard b\n S open");
    row("of two probes the one that is tried wins", "handshake\n socket T\n socket S\n T open\n S < 2probe\n S > 3probe\n S < 5\n T closed\n T drops\n S < 4b\n heard b\n S open");
    row("a third probe is closed", "handshake\n socket S\n socket T\n socket U\n U closed\n S open\n T open\n wait 100\n S closed\n T closed\n alive");
    row("who tries behind another is closed", "handshake\n socket S\n socket T\n S < 2probe\n T < 2probe\n T closed\n T quiet\n S < 5\n S < 4b\n heard b\n S open");
    row("a probe behind one that is tried is closed", "handshake\n socket S\n S < 2probe\n socket T\n T closed\n T < 5\n S < 5\n S < 4b\n heard b\n S open");
    row("an upgrade that takes too long is given up", "handshake\n socket S\n S < 2probe\n wait 100\n S closed\n S < 5\n alive\n poll A\n A waits");
    row("an upgrade without a probe is given up", "handshake\n socket S\n S < 5\n S closed\n alive\n poll A\n A waits");
    row("a message instead of a probe is not heard", "handshake\n socket S\n S < 4a\n S closed\n heard nothing\n alive");
    row("bytes instead of a probe are not heard", "handshake\n socket S\n S <b ab\n S closed\n heard nothing\n alive");
    row("a probe that drops leaves the session", "handshake\n socket S\n S < 2probe\n S drops\n poll A\n A waits\n tell a\n A = 200 4a");
    row("after a failed upgrade comes another", "handshake\n socket S\n S < 2probe\n S drops\n socket T\n T < 2probe\n T > 3probe\n T < 5\n T < 4a\n heard a");
    row("the end of the session ends the probe", "handshake\n socket S\n S < 2probe\n post 1 = 200 ok\n S closed\n wait 20\n over");
    row("the heart beats through an upgrade", "handshake\n wait 300\n socket S\n S < 2probe\n S > 3probe\n S < 5\n S > 2\n S < 3\n wait 300\n S > 2\n alive");
}

QTEST_GUILESS_MAIN(EngineSessionsTest)
#include "engine_sessions_test.moc"
