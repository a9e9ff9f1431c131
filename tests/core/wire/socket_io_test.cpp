// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
#include "core/wire/socket_io.h"

#include <QTest>

using namespace ca;
using namespace ca::wire;
using namespace std::string_literals;

namespace {

using Type = SocketPacket::Type;

/// What a message without attachments is.
Result<std::optional<SocketPacket>> read(std::string_view message)
{
    SocketReader reader;
    return reader.text(message);
}

} // namespace

class SocketIoTest : public QObject {
    Q_OBJECT

private slots:
    void messagesComeBack_data()
    {
        QTest::addColumn<QByteArray>("message");
        for (const char* message :
             {"0", R"(0{"token":"123"})", "0/admin,", R"(0/admin,{"sid":"x"})", "1", "1/admin,", R"(2["hello"])", R"(2["hello",{"a":[1]}])",
              R"(2/admin,456["project:delete",123])", R"(212["with id"])", "3456[]", R"(3/admin,456["ok"])",
              R"(4/random,{"message":"Invalid namespace"})", "2[7,1]"}) {
            QTest::newRow(message) << QByteArray(message);
        }
    }
    void messagesComeBack()
    {
        QFETCH(QByteArray, message);
        const auto packet = read(message.toStdString());
        QVERIFY(packet);
        QVERIFY(*packet);
        QCOMPARE(QByteArray::fromStdString(toMessage(**packet)), message);
    }

    void partsAreFound()
    {
        const auto packet = read(R"(2/admin,456["project:delete",{"n":1}])").value().value();
        QCOMPARE(packet.space, std::string("/admin"));
        QCOMPARE(packet.id, std::optional<std::uint64_t>(456));
        QCOMPARE(namedEvent(packet), (NamedEvent{"project:delete", R"({"n":1})"}));
    }

    void argumentsAreWhatIsBehindTheName_data()
    {
        QTest::addColumn<QByteArray>("message");
        QTest::addColumn<QByteArray>("arguments");
        QTest::newRow("none") << QByteArray(R"(2["a"])") << QByteArray();
        QTest::newRow("several") << QByteArray(R"(2["a", 1, "2", {"3": [true]}])") << QByteArray(R"(1,"2",{"3":[true]})");
        QTest::newRow("a name with a bracket") << QByteArray("2[\"a],\\\"\",[]]") << QByteArray("[]");
    }
    void argumentsAreWhatIsBehindTheName()
    {
        QFETCH(QByteArray, message);
        const auto packet = read(message.toStdString()).value().value();
        QTEST(QByteArray::fromStdString(eventArguments(packet)), "arguments");
    }

    void aNamespaceMayComeWithoutComma()
    {
        QCOMPARE(read("0/random").value().value().space, std::string("/random"));
        QCOMPARE(read("0/random?token=1,").value().value().space, std::string("/random"));
    }

    void badMessagesAreRefused_data()
    {
        QTest::addColumn<QByteArray>("message");
        const char* messages[] = {"",        "7",          "x",           "2",          "2[]",          "2{}",         R"(2"hello")",
                                  "2[",      "2[[]]",      "2[null]",     "20",         R"(2["connect"])", R"(2["disconnecting"])",
                                  "3",       "3{}",        "312",         "0[]",        "0\"x\"",       "1{}",         "4",
                                  "5[\"a\"]", "5-[\"a\"]", "50-[\"a\"]",  "511-[\"a\"]", "5x-[\"a\"]",  "5-1-[\"a\"]", "51.5-[\"a\"]",
                                  "299999999999999999999[\"a\"]", "2abc", "2[\"a\"]x"};
        for (const char* message : messages) {
            QTest::newRow(*message ? message : "empty") << QByteArray(message);
        }
        QTest::newRow("nested beyond reason") << QByteArray("2[\"a\",") + QByteArray(100000, '[') + QByteArray(100000, ']') + "]";
    }
    void badMessagesAreRefused()
    {
        QFETCH(QByteArray, message);
        QVERIFY(!read(message.toStdString()));
    }

    void attachmentsAreGathered()
    {
        SocketReader reader;
        const std::string message = R"(52-["baz",{"_placeholder":true,"num":0},{"_placeholder":true,"num":1}])";
        const auto first = reader.text(message);
        QVERIFY(first);
        QVERIFY(!*first);
        QVERIFY(!reader.binary("\x01\x02"s).value());
        const auto whole = reader.binary("\x03"s);
        QVERIFY(whole && *whole);
        QCOMPARE((*whole)->type, Type::BinaryEvent);
        QCOMPARE((*whole)->attachments, (std::vector<std::string>{"\x01\x02"s, "\x03"s}));
        QCOMPARE(QByteArray::fromStdString(toMessage(**whole)), QByteArray::fromStdString(message));
        QVERIFY(reader.text(R"(2["next"])").value());
    }

    void textAmongAttachmentsIsRefused()
    {
        SocketReader reader;
        QVERIFY(reader.text(R"(51-["baz",{"_placeholder":true,"num":0}])"));
        QVERIFY(!reader.text(R"(2["a"])"));
    }

    void anAttachmentToNothingIsRefused()
    {
        SocketReader reader;
        QVERIFY(!reader.binary("\x01"s));
    }

    void eventsAreMade()
    {
        QCOMPARE(QByteArray::fromStdString(toMessage(eventPacket("subscribed", R"({"submissionId":"x"})"))),
                 QByteArray(R"(2["subscribed",{"submissionId":"x"}])"));
        QCOMPARE(QByteArray::fromStdString(toMessage(eventPacket("pong", {}))), QByteArray(R"(2["pong"])"));
    }
};

QTEST_GUILESS_MAIN(SocketIoTest)
#include "socket_io_test.moc"
