// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
#include "sandbox/protocol/frames.h"

#include <QtTest>

#include <random>

using namespace ca;
using namespace ca::wire;

namespace {

/// Builds payloads, also broken ones.
class Payload {
public:
    Payload& number(std::uint64_t value, std::size_t width)
    {
        for (std::size_t i = 0; i < width; ++i) {
            m_bytes.push_back(static_cast<char>(value >> (8 * i)));
        }
        return *this;
    }
    Payload& raw(std::string_view bytes)
    {
        m_bytes.append(bytes);
        return *this;
    }
    Payload& text(std::string_view value) { return number(value.size(), 2).raw(value); }

    [[nodiscard]] std::string as(int type) const { return Payload().number(m_bytes.size(), 4).number(static_cast<std::uint8_t>(type), 1).m_bytes + m_bytes; }
    [[nodiscard]] const std::string& bytes() const { return m_bytes; }

private:
    std::string m_bytes;
};

constexpr int kReady = 65;
constexpr int kOutput = 66;
constexpr int kResult = 67;
constexpr int kPong = 68;
constexpr int kFailed = 69;
constexpr int kResetDone = 70;
constexpr int kCollected = 71;

Payload ready()
{
    return Payload().number(1, 2).number(42, 8).number(0x1ff, 4).text("build");
}

Payload output(int stream, std::string_view bytes)
{
    return Payload().number(7, 4).number(static_cast<std::uint8_t>(stream), 1).raw(bytes);
}

Payload result(int role = 0, int stop = 1, int cpuCounter = 1, int memoryCounter = 3)
{
    return Payload().number(7, 4).number(static_cast<std::uint8_t>(role), 1).number(static_cast<std::uint8_t>(stop), 1)
        .number(2, 4).number(11, 4).number(1000, 8).number(2000, 8).number(3000, 8)
        .number(static_cast<std::uint8_t>(cpuCounter), 1).number(static_cast<std::uint8_t>(memoryCounter), 1)
        .number(5, 4).number(600, 8).number(700, 8);
}

Payload collected(int index, int piece, std::string_view bytes)
{
    return Payload().number(7, 4).number(static_cast<std::uint8_t>(index), 1).number(static_cast<std::uint8_t>(piece), 1).raw(bytes);
}

Payload failed(std::size_t textSize = 4)
{
    return Payload().number(3, 4).number(static_cast<std::uint32_t>(-5), 4).text(std::string(textSize, 'w'));
}

std::string conversation()
{
    return ready().as(kReady) + output(1, "hello").as(kOutput) + output(5, std::string("\0\xff", 2)).as(kOutput)
        + result().as(kResult) + Payload().number(99, 4).as(kPong) + failed().as(kFailed) + Payload().as(kResetDone)
        + collected(3, 0, "he").as(kCollected) + collected(3, 1, "llo").as(kCollected);
}

template <class T>
const T& get(const Result<std::optional<AgentFrame>>& frame)
{
    return std::get<T>(**frame);
}

/// What a reader gives that gets the bytes in chunks: the types of its frames, and "broken" at the end if it is.
std::string readIn(std::string_view bytes, std::size_t chunk)
{
    FrameReader reader;
    std::string seen;
    for (std::size_t at = 0; at < bytes.size(); at += chunk) {
        reader.append(bytes.substr(at, chunk));
        for (;;) {
            const auto frame = reader.next();
            if (!frame) {
                return seen + "broken";
            }
            if (!*frame) {
                break;
            }
            seen += std::to_string((*frame)->index()) + " ";
        }
    }
    return seen;
}

} // namespace

class FrameReaderTest : public QObject {
    Q_OBJECT

private slots:
    void readsEveryKindOfFrame()
    {
        FrameReader reader;
        reader.append(conversation());
        const auto first = reader.next();
        QCOMPARE(get<Ready>(first).version, std::uint16_t{1});
        QCOMPARE(get<Ready>(first).nonce, std::uint64_t{42});
        QCOMPARE(get<Ready>(first).features, 0x1ffU);
        QCOMPARE(get<Ready>(first).build, std::string("build"));
        const auto second = reader.next();
        QCOMPARE(get<Output>(second).id, 7U);
        QVERIFY(get<Output>(second).stream == wire::Stream::Out);
        QCOMPARE(get<Output>(second).bytes, std::string("hello"));
        QCOMPARE(get<Output>(reader.next()).bytes, std::string("\0\xff", 2));
        const auto fourth = reader.next();
        const OutcomeFields& outcome = get<RunResult>(fourth).outcome;
        QVERIFY(outcome.stop == Stop::Signalled);
        QCOMPARE(outcome.exitCode, 2);
        QCOMPARE(outcome.signal, 11);
        QCOMPARE(outcome.cpuMicros, std::uint64_t{1000});
        QCOMPARE(outcome.wallMicros, std::uint64_t{2000});
        QCOMPARE(outcome.memory, std::uint64_t{3000});
        QVERIFY(outcome.cpuCounter == wire::CpuCounter::Rusage);
        QVERIFY(outcome.memoryCounter == wire::MemoryCounter::RssSampled);
        QCOMPARE(outcome.oomKills, 5U);
        QCOMPARE(outcome.stdoutBytes, std::uint64_t{600});
        QCOMPARE(outcome.stderrBytes, std::uint64_t{700});
        QCOMPARE(get<Pong>(reader.next()).cookie, 99U);
        const auto sixth = reader.next();
        QCOMPARE(get<Failed>(sixth).error, -5);
        QCOMPARE(get<Failed>(sixth).what, std::string("wwww"));
        QVERIFY(std::holds_alternative<ResetDone>(**reader.next()));
        QCOMPARE(get<Collected>(reader.next()).index, std::uint8_t{3});
        QCOMPARE(get<Collected>(reader.next()).bytes, std::string("llo"));
        QVERIFY(!reader.next()->has_value());
    }

    void cutsFramesHoweverTheyArrive_data()
    {
        QTest::addColumn<int>("chunk");
        for (const int chunk : {1, 2, 3, 5, 7, 64, 4096}) {
            QTest::addRow("%d bytes", chunk) << chunk;
        }
    }

    void cutsFramesHoweverTheyArrive()
    {
        QFETCH(int, chunk);
        QCOMPARE(readIn(conversation() + conversation(), static_cast<std::size_t>(chunk)),
                 std::string("0 1 1 2 3 4 5 6 6 0 1 1 2 3 4 5 6 6 "));
    }

    void waitsForTheLastByte()
    {
        const std::string frame = result().as(kResult);
        FrameReader reader;
        for (const char byte : frame.substr(0, frame.size() - 1)) {
            reader.append({&byte, 1});
            const auto none = reader.next();
            QVERIFY(none.has_value() && !none->has_value());
        }
        reader.append(std::string_view(frame).substr(frame.size() - 1));
        QVERIFY(reader.next()->has_value());
    }

    void boundariesAreWithinTheRules()
    {
        QCOMPARE(readIn(output(1, std::string(kMaxOutputChunk, 'x')).as(kOutput), 1000), std::string("1 "));
        QCOMPARE(readIn(failed(kMaxText).as(kFailed), 1000), std::string("4 "));
    }

    void refuses_data()
    {
        QTest::addColumn<QByteArray>("frame");
        const auto row = [](const char* name, const std::string& frame) {
            QTest::newRow(name) << QByteArray(frame.data(), static_cast<qsizetype>(frame.size()));
        };
        row("type 0", Payload().as(0));
        row("a frame of the host", Payload().number(1, 4).as(9));
        row("type 72", Payload().as(72));
        row("type 255", Payload().as(255));
        row("length beyond the bound", Payload().number(kMaxFromAgent + 1, 4).number(kOutput, 1).bytes());
        row("length of four gigabytes", Payload().number(0xffffffff, 4).number(kOutput, 1).bytes());
        row("ready, empty", Payload().as(kReady));
        row("ready, cut in its text", Payload().number(1, 2).number(42, 8).number(0, 4).number(9, 2).raw("build").as(kReady));
        row("ready, byte too many", ready().raw("x").as(kReady));
        row("ready, long build", Payload().number(1, 2).number(42, 8).number(0, 4).text(std::string(kMaxText + 1, 'b')).as(kReady));
        row("output, empty", Payload().as(kOutput));
        row("output, no stream", Payload().number(7, 4).as(kOutput));
        row("output, no bytes", output(1, "").as(kOutput));
        row("output, stream 0", output(0, "x").as(kOutput));
        row("output, stream 6", output(6, "x").as(kOutput));
        row("output, byte too many", output(1, std::string(kMaxOutputChunk + 1, 'x')).as(kOutput));
        row("result, empty", Payload().as(kResult));
        row("result, byte missing", Payload().raw(result().bytes().substr(1)).as(kResult));
        row("result, byte too many", result().raw("x").as(kResult));
        row("result, role 2", result(2).as(kResult));
        row("result, stop 7", result(0, 7).as(kResult));
        row("result, cpu counter 2", result(0, 0, 2).as(kResult));
        row("result, memory counter 4", result(0, 0, 0, 4).as(kResult));
        row("pong, empty", Payload().as(kPong));
        row("pong, byte too many", Payload().number(1, 5).as(kPong));
        row("failed, empty", Payload().as(kFailed));
        row("failed, no text", Payload().number(3, 4).number(5, 4).as(kFailed));
        row("failed, text cut", Payload().number(3, 4).number(5, 4).number(9, 2).raw("x").as(kFailed));
        row("failed, long text", failed(kMaxText + 1).as(kFailed));
        row("failed, byte too many", failed().raw("x").as(kFailed));
        row("reset done with a payload", Payload().number(0, 1).as(kResetDone));
        row("collected, empty", Payload().as(kCollected));
        row("collected, no piece", Payload().number(7, 4).number(0, 1).as(kCollected));
        row("collected, piece 3", collected(0, 3, "x").as(kCollected));
        row("collected, file 16", collected(kMaxCollected, 1, "x").as(kCollected));
        row("collected, more of nothing", collected(0, 0, "").as(kCollected));
        row("collected, byte too many", collected(0, 1, std::string(kMaxOutputChunk + 1, 'x')).as(kCollected));
    }

    void refuses()
    {
        QFETCH(QByteArray, frame);
        const std::string bytes = frame.toStdString();
        // A good frame before it is still delivered, one behind it never.
        const std::string good = Payload().number(1, 4).as(kPong);
        for (const std::size_t chunk : {std::size_t{1}, std::size_t{4096}, std::size_t{1} << 20}) {
            QCOMPARE(readIn(good + bytes + good, chunk), std::string("3 broken"));
        }
    }

    void readsCollectedFiles()
    {
        FrameReader reader;
        reader.append(collected(0, 0, std::string(kMaxOutputChunk, 'x')).as(kCollected) + collected(0, 2, "").as(kCollected)
                      + collected(15, 1, std::string("\0\xff", 2)).as(kCollected));
        const Collected first = get<Collected>(reader.next());
        QCOMPARE(first.id, 7U);
        QVERIFY(first.piece == Piece::More);
        QCOMPARE(first.bytes.size(), kMaxOutputChunk);
        QVERIFY(get<Collected>(reader.next()).piece == Piece::Clipped);
        const Collected last = get<Collected>(reader.next());
        QCOMPARE(last.index, std::uint8_t{15});
        QCOMPARE(last.bytes, std::string("\0\xff", 2));
    }

    void refusesALengthBeforeItsPayloadArrives()
    {
        FrameReader reader;
        reader.append(Payload().number(kMaxFromAgent + 1, 4).number(kOutput, 1).bytes());
        const auto frame = reader.next();
        QCOMPARE(frame.error().fault, Fault::Broken);
        QVERIFY(frame.error().what.find("beyond the bound") != std::string::npos);
    }

    void staysBroken()
    {
        FrameReader reader;
        reader.append(Payload().as(0));
        const auto first = reader.next();
        QVERIFY(!first.has_value());
        reader.append(conversation());
        QCOMPARE(reader.next().error(), first.error());
        QCOMPARE(reader.next().error(), first.error());
    }

    void readsLongConversations()
    {
        FrameReader reader;
        const std::string frame = output(2, std::string(1000, 'y')).as(kOutput);
        std::size_t frames = 0;
        std::string pending;
        for (int i = 0; i < 2000; ++i) {
            pending += frame;
            const std::size_t half = pending.size() - 500; // always part of a frame stays behind
            reader.append(std::string_view(pending).substr(0, half));
            pending.erase(0, half);
            while (reader.next()->has_value()) {
                ++frames;
            }
        }
        QCOMPARE(frames, std::size_t{1999});
    }

    void agreesWithItselfOnRandomBytes()
    {
        std::mt19937 random(4711);
        const std::string good = conversation();
        for (int round = 0; round < 3000; ++round) {
            std::string bytes = good;
            for (std::size_t i = random() % 4; i > 0; --i) {
                bytes[random() % bytes.size()] = static_cast<char>(random());
            }
            QCOMPARE(readIn(bytes, 1), readIn(bytes, bytes.size()));
            QCOMPARE(readIn(bytes, 1 + random() % 20), readIn(bytes, bytes.size()));
        }
    }
};

QTEST_GUILESS_MAIN(FrameReaderTest)
#include "frame_reader_test.moc"
