// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
#include "sandbox/docker/demultiplexer.h"
#include "tests/sandbox/docker/frames.h"

#include <QtTest>

#include <limits>
#include <string>

using namespace ca;
using namespace ca::docker;
using ca::test::frame;
using ca::test::frameHeader;

namespace {

struct Taken {
    std::string out;
    std::string err;
    bool failed = false;
};

/// Feeds the stream in pieces of the given size, taking at most `limit` bytes at a time.
Taken take(Demultiplexer& demultiplexer, std::string_view stream, std::size_t piece, std::size_t limit)
{
    Taken taken;
    while (!stream.empty() && !taken.failed) {
        std::string_view input = stream.substr(0, piece);
        stream.remove_prefix(input.size());
        for (;;) {
            const auto next = demultiplexer.next(input, limit);
            taken.failed = !next;
            if (!next || !*next) {
                break;
            }
            ((*next)->channel == Channel::Out ? taken.out : taken.err).append((*next)->bytes);
        }
    }
    return taken;
}

} // namespace

class DemultiplexerTest : public QObject {
    Q_OBJECT
private slots:
    void anyCutGivesTheSame_data();
    void anyCutGivesTheSame();
    void refuses_data();
    void refuses();
    void staysBroken();
    void knowsWhereAStreamMayEnd();
    void leavesWhatTheLimitDoesNotTake();
};

void DemultiplexerTest::anyCutGivesTheSame_data()
{
    QTest::addColumn<int>("piece");
    QTest::addColumn<int>("limit");
    for (const int piece : {1, 2, 3, 7, 8, 9, 15, 16, 17, 1000}) {
        for (const int limit : {1, 2, 5, 1000}) {
            QTest::addRow("pieces of %d, %d at a time", piece, limit) << piece << limit;
        }
    }
}

void DemultiplexerTest::anyCutGivesTheSame()
{
    QFETCH(int, piece);
    QFETCH(int, limit);
    const std::string stream =
        frame(1, "one ") + frame(2, "bad ") + frame(1, "") + frame(1, std::string("t\0o", 3)) + frame(3, "news");
    Demultiplexer demultiplexer;
    const Taken taken = take(demultiplexer, stream, static_cast<std::size_t>(piece), static_cast<std::size_t>(limit));
    QVERIFY(!taken.failed);
    QCOMPARE(taken.out, std::string("one t\0o", 7));
    QCOMPARE(taken.err, std::string("bad news"));
    QVERIFY(demultiplexer.betweenFrames());
}

void DemultiplexerTest::refuses_data()
{
    QTest::addColumn<QByteArray>("stream");
    const auto row = [](const char* name, const std::string& bytes) { QTest::newRow(name) << QByteArray::fromStdString(bytes); };
    row("text instead of a header", "Error: no such container");
    row("stdin as a channel", frame(0, "x"));
    row("unknown channel", frame(4, "x"));
    row("channel with the highest bit", frame(0x81, "x"));
    row("padding that is none", std::string("\1\0\1\0\0\0\0\1x", 9));
    row("a frame larger than any", frameHeader(1, Demultiplexer::kMaxFrame + 1));
    row("the largest length there is", frameHeader(1, std::numeric_limits<std::uint32_t>::max()));
    row("garbage behind a good frame", frame(1, "fine") + "garbage!");
}

void DemultiplexerTest::refuses()
{
    QFETCH(QByteArray, stream);
    for (const std::size_t piece : {std::size_t{1}, std::size_t{1000}}) {
        Demultiplexer demultiplexer;
        QVERIFY(take(demultiplexer, stream.toStdString(), piece, 1000).failed);
    }
}

void DemultiplexerTest::staysBroken()
{
    Demultiplexer demultiplexer;
    QVERIFY(take(demultiplexer, frame(9, "x"), 100, 100).failed);
    const std::string good = frame(1, "good");
    std::string_view input = good;
    const auto next = demultiplexer.next(input, 100);
    QVERIFY(!next);
    QCOMPARE(next.error().fault, Fault::Broken);
}

void DemultiplexerTest::knowsWhereAStreamMayEnd()
{
    const std::string stream = frame(1, "ab");
    for (std::size_t cut = 0; cut <= stream.size(); ++cut) {
        Demultiplexer demultiplexer;
        QVERIFY(!take(demultiplexer, stream.substr(0, cut), 100, 100).failed);
        QCOMPARE(demultiplexer.betweenFrames(), cut == 0 || cut == stream.size());
    }
}

void DemultiplexerTest::leavesWhatTheLimitDoesNotTake()
{
    const std::string stream = frame(1, "abc") + "rest";
    std::string_view input = stream;
    Demultiplexer demultiplexer;
    const auto piece = demultiplexer.next(input, 2);
    QVERIFY(piece && *piece);
    QCOMPARE(std::string((*piece)->bytes), std::string("ab"));
    QCOMPARE(std::string(input), std::string("crest"));
}

QTEST_GUILESS_MAIN(DemultiplexerTest)
#include "demultiplexer_test.moc"
