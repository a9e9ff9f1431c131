// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
#include "core/wire/engine_io.h"

#include <QTest>

using namespace ca;
using namespace ca::wire;
using namespace std::string_literals;

namespace {

using Type = EnginePacket::Type;

const std::vector<EnginePacket> kTalk{{Type::Message, "hello"}, {Type::Message, "\x01\x02\xff"s, true}, {Type::Ping, "probe"}};

} // namespace

class EngineIoTest : public QObject {
    Q_OBJECT

private slots:
    void framesComeBack_data()
    {
        QTest::addColumn<QByteArray>("frame");
        for (const char* frame : {"0{\"sid\":\"x\"}", "1", "2", "2probe", "3", "4", "4hello", "4\xe2\x82\xac", "5", "6"}) {
            QTest::newRow(frame) << QByteArray(frame);
        }
    }
    void framesComeBack()
    {
        QFETCH(QByteArray, frame);
        const auto packet = fromFrame(frame.toStdString());
        QVERIFY(packet);
        QVERIFY(!packet->binary);
        QCOMPARE(QByteArray::fromStdString(toFrame(*packet)), frame);
    }

    void badFramesAreRefused_data()
    {
        QTest::addColumn<QByteArray>("frame");
        for (const char* frame : {"", "7", "b", "bAAAA", "x", " 4", "-1"}) {
            QTest::newRow(*frame ? frame : "empty") << QByteArray(frame);
        }
    }
    void badFramesAreRefused()
    {
        QFETCH(QByteArray, frame);
        QVERIFY(!fromFrame(frame.toStdString()));
    }

    void payloadsComeBack()
    {
        const std::string body = toPayload(kTalk);
        QCOMPARE(QByteArray::fromStdString(body), QByteArray("4hello\x1e" "bAQL/\x1e" "2probe"));
        const auto packets = fromPayload(body);
        QVERIFY(packets);
        QCOMPARE(*packets, kTalk);
    }

    void badPayloadsAreRefused_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::newRow("empty") << QByteArray("");
        QTest::newRow("empty packet between") << QByteArray("4a\x1e\x1e" "4b");
        QTest::newRow("separator at the end") << QByteArray("4a\x1e");
        QTest::newRow("no base64") << QByteArray("b!!!!");
        QTest::newRow("base64 without padding") << QByteArray("bAQI");
        QTest::newRow("unknown type") << QByteArray("4a\x1e" "9");
    }
    void badPayloadsAreRefused()
    {
        QFETCH(QByteArray, body);
        QVERIFY(!fromPayload(body.toStdString()));
    }

    void asManyAsFitAreSent()
    {
        const std::size_t all = toPayload(kTalk).size();
        QCOMPARE(countThatFits(kTalk, all), kTalk.size());
        QCOMPARE(countThatFits(kTalk, all - 1), kTalk.size() - 1);
        QCOMPARE(countThatFits(kTalk, 1), std::size_t{1}); // which then is too large, but nothing is better than for ever nothing
        QCOMPARE(countThatFits({}, 1), std::size_t{0});
    }

    void handshakesComeBack()
    {
        const Handshake handshake{"SID00000000000000001", {"websocket"}, Millis(25000), Millis(30000), 1'000'000};
        const std::string text = toJson(handshake);
        QCOMPARE(QByteArray::fromStdString(text),
                 QByteArray(R"({"sid":"SID00000000000000001","upgrades":["websocket"],"pingInterval":25000,"pingTimeout":30000,"maxPayload":1000000})"));
        QCOMPARE(handshakeFromJson(text).value(), handshake);
    }

    void poorHandshakesAreReadAsFarAsNeeded()
    {
        const auto handshake = handshakeFromJson(R"({"sid":"a","pingInterval":1,"pingTimeout":2,"upgrades":[3,"websocket"],"more":[]})");
        QVERIFY(handshake);
        QCOMPARE(handshake->maxPayload, std::size_t{1'000'000});
        QCOMPARE(handshake->upgrades, std::vector<std::string>{"websocket"});
    }

    void badHandshakesAreRefused_data()
    {
        QTest::addColumn<QByteArray>("text");
        for (const char* text : {"", "[]", "{", R"({"sid":"a"})", R"({"sid":"","pingInterval":1,"pingTimeout":1})",
                                 R"({"sid":7,"pingInterval":1,"pingTimeout":1})", R"({"sid":"a","pingInterval":-1,"pingTimeout":1})",
                                 R"({"sid":"a","pingInterval":1,"pingTimeout":1e30})",
                                 R"({"sid":"a","pingInterval":99999999999,"pingTimeout":1})"}) {
            QTest::newRow(*text ? text : "empty") << QByteArray(text);
        }
    }
    void badHandshakesAreRefused()
    {
        QFETCH(QByteArray, text);
        QVERIFY(!handshakeFromJson(text.toStdString()));
    }

    void refusalsSayWhatTheReferenceSays()
    {
        QCOMPARE(QByteArray::fromStdString(toJson(EngineRefusal::UnsupportedVersion)),
                 QByteArray(R"({"code":5,"message":"Unsupported protocol version"})"));
        QCOMPARE(QByteArray::fromStdString(toJson(EngineRefusal::UnknownTransport)), QByteArray(R"({"code":0,"message":"Transport unknown"})"));
    }
};

QTEST_GUILESS_MAIN(EngineIoTest)
#include "engine_io_test.moc"
