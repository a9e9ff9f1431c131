// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
#include "app/server/live/conformance.h"
#include "tests/app/server/live/client_script.h"

#include <QtTest>

using namespace ca;
using namespace ca::server;

/// A server's ids in its answers, which are not the same twice.
static QString withoutIds(QString text)
{
    static const QRegularExpression kId("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
    return text.replace(kId, "ID");
}

class SocketSpacesTest : public QObject {
    Q_OBJECT

private:
    /// What a client that sends the frames by a WebSocket gets to see, line by line; "closed" behind it when it was closed.
    static QString talk(const QStringList& frames, SpaceOptions options = conformanceSpaces(), Millis wait = Millis(0))
    {
        auto loop = std::make_shared<ManualLoop>();
        const auto sessions = std::make_shared<EngineSessions>(loop, EngineOptions(), socketSpaces(std::move(options)));
        auto socket = std::make_shared<FakeSocket>();
        auto reply = sessions->upgrade(ClientScript::request("GET", {{"EIO", "4"}, {"transport", "websocket"}}));
        const auto listener = std::get<std::shared_ptr<WebSocketListener>>(reply);
        listener->opened(socket);
        loop->advance();
        socket->sent.pop_front(); // the handshake
        for (const QString& frame : frames) {
            frame.startsWith("b:") ? listener->binary(frame.mid(2).toStdString()) : listener->text(frame.toStdString());
            loop->advance();
        }
        loop->advance(wait);
        QStringList seen;
        for (const std::string& sent : socket->sent) {
            seen += QString::fromStdString(sent);
        }
        loop->stop();
        sessions->bury();
        return withoutIds((seen + QStringList(socket->isClosed ? "closed" : "open")).join('\n'));
    }

    static QStringList lines(const char* text)
    {
        return QString(text).split('\n');
    }

private slots:
    void packetsAreAnsweredAsTheProtocolSays_data()
    {
        QTest::addColumn<QString>("sent");
        QTest::addColumn<QString>("seen");
        const auto row = [](const char* name, const char* sent, const char* seen) { QTest::newRow(name) << QString(sent) << QString(seen); };
        const QString in = "40{\"sid\":\"ID\"}\n42[\"auth\",{}]\n";
        const auto behind = [&in](const char* name, const char* sent, const char* seen) {
            QTest::newRow(name) << "40\n" + QString(sent) << in + seen;
        };
        row("joining", "40", "40{\"sid\":\"ID\"}\n42[\"auth\",{}]\nopen");
        row("joining with a token", "40{\"token\":\"123\"}", "40{\"sid\":\"ID\"}\n42[\"auth\",{\"token\":\"123\"}]\nopen");
        row("joining another namespace", "40/custom,", "40/custom,{\"sid\":\"ID\"}\n42/custom,[\"auth\",{}]\nopen");
        row("joining it without a comma", "40/custom", "40/custom,{\"sid\":\"ID\"}\n42/custom,[\"auth\",{}]\nopen");
        row("joining it with a token", "40/custom,{\"token\":\"abc\"}", "40/custom,{\"sid\":\"ID\"}\n42/custom,[\"auth\",{\"token\":\"abc\"}]\nopen");
        row("a namespace that is none", "40/random", "44/random,{\"message\":\"Invalid namespace\"}\nopen");
        row("a namespace that is none, as the client sends it", "40/admin,", "44/admin,{\"message\":\"Invalid namespace\"}\nopen");
        row("an event before joining", "42[\"message\"]", "closed");
        row("no packet", "4abc", "closed");
        row("a token that is no object", "40[1]", "closed");
        row("an empty message", "4", "closed");
        behind("an event", "42[\"message\",1,\"2\",{\"3\":[true]}]", "42[\"message-back\",1,\"2\",{\"3\":[true]}]\nopen");
        behind("an event without arguments", "42[\"message\"]", "42[\"message-back\"]\nopen");
        behind("an event that nobody knows", "42[\"bogus\",1]", "open");
        behind("an event with an acknowledgement", "42456[\"message-with-ack\",1,\"2\",{\"3\":[false]}]", "43456[1,\"2\",{\"3\":[false]}]\nopen");
        behind("bytes", "452-[\"message\",{\"_placeholder\":true,\"num\":0},{\"_placeholder\":true,\"num\":1}]\nb:xyz\nb:ab",
               "452-[\"message-back\",{\"_placeholder\":true,\"num\":0},{\"_placeholder\":true,\"num\":1}]\nb:xyz\nb:ab\nopen");
        behind("bytes with an acknowledgement", "452-789[\"message-with-ack\",{\"_placeholder\":true,\"num\":0},{\"_placeholder\":true,\"num\":1}]\nb:x\nb:y",
               "462-789[{\"_placeholder\":true,\"num\":0},{\"_placeholder\":true,\"num\":1}]\nb:x\nb:y\nopen");
        behind("text where bytes are due", "451-[\"message\",{\"_placeholder\":true,\"num\":0}]\n42[\"message\"]", "closed");
        behind("bytes where none are due", "b:xyz", "closed");
        behind("an event that is no array", "42{}", "closed");
        behind("an event without a name", "42[]", "closed");
        behind("an event with a reserved name", "42[\"disconnect\"]", "closed");
        behind("an event that is no JSON", "42[\"message\"", "closed");
        behind("a bad acknowledgement number", "42abc[\"message-with-ack\",1]", "closed");
        behind("a packet of no known type", "47", "closed");
        behind("an event to where one is not", "42/custom,[\"message\"]", "closed");
        behind("an acknowledgement that nobody wants", "430[]", "open");
        behind("what only servers send", "44{\"message\":\"no\"}", "closed");
        behind("leaving", "41", "open");
        behind("an event after leaving", "41\n42[\"message\"]", "closed");
        behind("leaving where one is not", "41/custom,", "closed");
        behind("joining again after leaving", "41\n40", "40{\"sid\":\"ID\"}\n42[\"auth\",{}]\nopen");
        behind("leaving one namespace of two", "40/custom\n41/custom\n42[\"message\",\"here\"]",
               "40/custom,{\"sid\":\"ID\"}\n42/custom,[\"auth\",{}]\n42[\"message-back\",\"here\"]\nopen");
        behind("two namespaces", "40/custom,\n42/custom,[\"message\",1]\n42[\"message\",2]",
               "40/custom,{\"sid\":\"ID\"}\n42/custom,[\"auth\",{}]\n42/custom,[\"message-back\",1]\n42[\"message-back\",2]\nopen");
    }
    void packetsAreAnsweredAsTheProtocolSays()
    {
        QFETCH(QString, sent);
        QTEST(talk(sent.split('\n')), "seen");
    }

    void whoJoinsNothingIsSentAway()
    {
        QCOMPARE(talk({}, conformanceSpaces(), Millis(999)), QString("open"));
        QCOMPARE(talk({}, conformanceSpaces(), Millis(1000)), QString("closed"));
        QVERIFY(talk({"40/random"}, conformanceSpaces(), Millis(1000)).endsWith("closed"));
        QVERIFY(talk({"40"}, conformanceSpaces(), Millis(1000)).endsWith("open"));
    }

    void whoMayNotJoinIsToldWhy()
    {
        SpaceOptions options = conformanceSpaces();
        options.refuses = [](const SpaceGuest& guest) {
            return guest.auth == R"({"token":"T"})" ? std::nullopt : std::optional<std::string>(R"({"message":"no","data":{"statusCode":401}})");
        };
        const QString refused = R"(44{"message":"no","data":{"statusCode":401}})";
        QCOMPARE(talk({"40"}, options), refused + "\nopen");
        QCOMPARE(talk({R"(40/custom,{"token":"S"})"}, options), QString(refused).insert(2, "/custom,") + "\nopen");
        QCOMPARE(talk({"40", "42[\"message\"]"}, options), refused + "\nclosed"); // it is not in, whatever it says
        QCOMPARE(talk({"40", R"(40{"token":"T"})"}, options), refused + "\n40{\"sid\":\"ID\"}\n42[\"auth\",{\"token\":\"T\"}]\nopen"); // again
        QVERIFY(talk({"40"}, options, Millis(1000)).endsWith("closed")); // nobody stays who has not joined
    }

    void bytesAreBoundedBeforeTheyAreComplete()
    {
        SpaceOptions options = conformanceSpaces();
        options.mostAttached = 5;
        const QString head = "452-[\"message\",{\"_placeholder\":true,\"num\":0},{\"_placeholder\":true,\"num\":1}]";
        QVERIFY(talk({"40", head, "b:12", "b:345", head, "b:12", "b:345"}, options).endsWith("open"));
        QVERIFY(talk({"40", head, "b:12", "b:3456"}, options).endsWith("closed"));
    }
};

QTEST_GUILESS_MAIN(SocketSpacesTest)
#include "socket_spaces_test.moc"
