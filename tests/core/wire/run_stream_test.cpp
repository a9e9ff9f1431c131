// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
#include "core/wire/run_stream.h"

#include <QtTest>

using namespace ca;
using namespace ca::wire;

class RunStreamTest : public QObject {
    Q_OBJECT

private slots:
    void outputIsTextOrBase64_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QByteArray>("json");
        QTest::newRow("text") << QByteArray("grün\n") << QByteArray("\"text\":\"grün\\n\"");
        QTest::newRow("no UTF-8") << QByteArray("\xff\xfe") << QByteArray("\"base64\":\"//4=\"");
        QTest::newRow("half a character") << QByteArray("\xe2\x82") << QByteArray("\"base64\":\"4oI=\"");
        QTest::newRow("many zeros") << QByteArray(30, '\0') << "\"base64\":\"" + QByteArray(30, '\0').toBase64() + '"';
        QTest::newRow("a colour") << QByteArray("\x1b[1mred") << QByteArray("\"text\":\"\\u001b[1mred\"");
    }
    void outputIsTextOrBase64()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QByteArray, json);
        const RunEvent event{"r", 7, RunPiece{true, bytes.toStdString()}};
        const std::string written = toJson(event);
        QCOMPARE(QByteArray::fromStdString(written), "{\"runId\":\"r\",\"number\":7,\"stream\":\"stderr\"," + json + '}');
        const auto read = runEventFrom("run_output", written);
        QVERIFY(read && *read == event);
    }

    void outputGrowsByAThirdAtMost_data()
    {
        QTest::addColumn<char>("byte");
        QTest::newRow("zero") << '\0';
        QTest::newRow("quote") << '"';
        QTest::newRow("line") << '\n';
        QTest::newRow("letter") << 'x';
        QTest::newRow("high") << '\xf8';
    }
    void outputGrowsByAThirdAtMost()
    {
        QFETCH(char, byte);
        const RunEvent event{"r", 1, RunPiece{false, std::string(9000, byte)}};
        QVERIFY(toJson(event).size() < 12'000 + 160);
    }

    void endsComeBack_data()
    {
        QTest::addColumn<RunEnd>("end");
        RunOutcome outcome;
        outcome.stop = StopCause::Signalled;
        outcome.exitCode = 139;
        outcome.signal = 11;
        outcome.cpu = Micros(1234);
        outcome.wall = Micros(5678);
        outcome.memory = kib(99);
        QTest::newRow("ran") << RunEnd{"failed", outcome, {}, "killed by SIGSEGV", Bytes{3}};
        QTest::newRow("not compiled") << RunEnd{"compile_error", std::nullopt, "line 1: no", "refused", {}};
        QTest::newRow("cancelled") << RunEnd{"cancelled", std::nullopt, {}, {}, {}};
    }
    void endsComeBack()
    {
        QFETCH(RunEnd, end);
        const RunEvent event{"r", 9, end};
        const auto read = runEventFrom(eventName(event), toJson(event));
        QVERIFY(read && *read == event);
    }

    void strangeEventsAreRead_data()
    {
        QTest::addColumn<QByteArray>("name");
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<bool>("isRead");
        QTest::newRow("empty output") << QByteArray("run_output") << QByteArray("{}") << true;
        QTest::newRow("status unknown") << QByteArray("run_status") << QByteArray(R"({"status":7})") << true;
        QTest::newRow("end without status") << QByteArray("run_completed") << QByteArray(R"({"runId":"r"})") << false;
        QTest::newRow("other event") << QByteArray("submission_status") << QByteArray("{}") << false;
        QTest::newRow("no object") << QByteArray("run_output") << QByteArray("[1]") << false;
        QTest::newRow("no JSON") << QByteArray("run_output") << QByteArray("{") << false;
    }
    void strangeEventsAreRead()
    {
        QFETCH(QByteArray, name);
        QFETCH(QByteArray, json);
        QTEST(runEventFrom(name.toStdString(), json.toStdString()).has_value(), "isRead");
    }

    void inputComesBack_data()
    {
        QTest::addColumn<RunInput>("input");
        QTest::newRow("line") << RunInput{"one\n", false, 0, 0};
        QTest::newRow("bytes") << RunInput{"\xff", false, 0, 0};
        QTest::newRow("end") << RunInput{{}, true, 0, 0};
        QTest::newRow("size") << RunInput{{}, false, 80, 24};
    }
    void inputComesBack()
    {
        QFETCH(RunInput, input);
        const auto read = runInputFrom(toJson(input));
        QVERIFY(read && *read == input);
    }

    void badInputIsRefused_data()
    {
        QTest::addColumn<QByteArray>("json");
        for (const char* json : {"[]", "{", R"({"text":7})", R"({"base64":"?"})", R"({"base64":null})", R"({"end":1})", R"({"columns":-1})", R"({"rows":10001})"}) {
            QTest::newRow(json) << QByteArray(json);
        }
    }
    void badInputIsRefused()
    {
        QFETCH(QByteArray, json);
        const auto read = runInputFrom(json.toStdString());
        QVERIFY(!read && !read.error().what.empty());
    }

    void charactersAreWhole_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<int>("whole");
        QTest::newRow("nothing") << QByteArray() << 0;
        QTest::newRow("letters") << QByteArray("ab") << 2;
        QTest::newRow("two of three") << QByteArray("a\xe2\x82") << 1;
        QTest::newRow("three of three") << QByteArray("a\xe2\x82\xac") << 4;
        QTest::newRow("three of four") << QByteArray("\xf0\x9f\x98") << 0;
        QTest::newRow("no beginning") << QByteArray("\x80\x80\x80\x80") << 4;
        QTest::newRow("no character") << QByteArray("a\xff") << 2;
    }
    void charactersAreWhole()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(int, whole);
        QCOMPARE(static_cast<int>(wholeCharacters(bytes.toStdString())), whole);
    }

    void subscriptionsNameARun()
    {
        const auto read = runSubscriptionFrom(R"({"runId":"r","after":4})");
        QVERIFY(read && *read == (RunSubscription{"r", 4}));
        QVERIFY(!runSubscriptionFrom(R"({"after":4})"));
        QVERIFY(!runSubscriptionFrom(R"({"runId":7})"));
    }
};


QTEST_GUILESS_MAIN(RunStreamTest)
#include "run_stream_test.moc"
