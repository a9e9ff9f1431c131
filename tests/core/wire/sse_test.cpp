// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
#include "core/wire/sse.h"

#include <QTest>

using namespace ca::wire;
using namespace std::string_literals;

class SseTest : public QObject {
    Q_OBJECT

private slots:
    void eventsComeBack_data()
    {
        QTest::addColumn<QByteArray>("data");
        QTest::newRow("one line") << QByteArray(R"({"status":"queued"})");
        QTest::newRow("several lines") << QByteArray("a\n\nb\n");
        QTest::newRow("empty") << QByteArray("");
        QTest::newRow("blank at the front") << QByteArray(" a");
    }
    void eventsComeBack()
    {
        QFETCH(QByteArray, data);
        const StreamEvent event{"test", data.toStdString(), "7"};
        StreamReader reader;
        QCOMPARE(reader.feed(toText(event)), std::vector<StreamEvent>{event});
    }

    void streamsAreRead_data()
    {
        QTest::addColumn<QByteArray>("stream");
        QTest::addColumn<QByteArray>("seen"); // "name=data|" each
        QTest::newRow("no blank behind the colon") << QByteArray("event:message\ndata:{}\n\n") << QByteArray("message={}|");
        QTest::newRow("name left out") << QByteArray("data: a\n\n") << QByteArray("message=a|");
        QTest::newRow("carriage returns") << QByteArray("data: a\r\n\r\ndata: b\r\rdata: c\n\n") << QByteArray("message=a|message=b|message=c|");
        QTest::newRow("byte order mark") << QByteArray("\xef\xbb\xbf" "data: a\n\n") << QByteArray("message=a|");
        QTest::newRow("comments") << QByteArray(": keep alive\n\ndata: a\n: more\ndata: b\n\n") << QByteArray("message=a\nb|");
        QTest::newRow("no data") << QByteArray("event: x\n\n") << QByteArray("");
        QTest::newRow("unfinished") << QByteArray("data: a\n\ndata: b\n") << QByteArray("message=a|");
        QTest::newRow("field without colon") << QByteArray("data\n\n") << QByteArray("message=|");
        QTest::newRow("unknown fields") << QByteArray("retry: 5\nwhat: ever\ndata: a\n\n") << QByteArray("message=a|");
    }
    void streamsAreRead()
    {
        QFETCH(QByteArray, stream);
        QFETCH(QByteArray, seen);
        for (const std::size_t size : {std::size_t{1}, std::size_t{3}, std::size_t(stream.size())}) {
            StreamReader reader;
            std::string all;
            for (std::size_t at = 0; at < std::size_t(stream.size()); at += size) {
                for (const StreamEvent& event : reader.feed(stream.toStdString().substr(at, size))) {
                    all += event.name + '=' + event.data + '|';
                }
            }
            QCOMPARE(QByteArray::fromStdString(all), seen);
        }
    }

    void idsStay()
    {
        StreamReader reader;
        const auto events = reader.feed("id: 5\ndata: a\n\ndata: b\n\n");
        QCOMPARE(events.size(), std::size_t{2});
        QCOMPARE(events[1].id, std::string("5"));
    }

    void whatIsTooLongIsDropped()
    {
        StreamReader reader(16);
        QCOMPARE(reader.feed("data: " + std::string(1000, 'x') + "\n\ndata: ok\n\n"), (std::vector<StreamEvent>{{"message", "ok", ""}}));
        QVERIFY(reader.feed("data: 123456\ndata: 123456\ndata: 123456\n\n").empty());
    }
};

QTEST_GUILESS_MAIN(SseTest)
#include "sse_test.moc"
