// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
#include "sandbox/protocol/frames.h"

#include <QtTest>

using namespace ca;
using namespace ca::wire;

namespace {

/// The header's fields, and a reader that stands behind it.
struct Decoded {
    std::size_t length;
    Type type;
    Reader payload;
};

Decoded decode(std::string_view frame)
{
    Reader header(frame);
    const std::size_t length = header.u32();
    const Type type = static_cast<Type>(header.u8());
    return {length, type, Reader(frame.substr(kHeaderSize))};
}

RunFrame runFrame()
{
    RunFrame run;
    run.id = 9;
    run.inputMode = InputMode::Pty;
    run.program.argv = {"/box/main", "x"};
    run.program.env = {"A=b"};
    run.program.limits.cpuMicros = 77;
    return run;
}

void compareTexts(Reader& in, const std::vector<std::string>& expected)
{
    QCOMPARE(static_cast<std::size_t>(in.u16()), expected.size());
    for (const std::string& text : expected) {
        QCOMPARE(in.text(kMaxMeta), std::string_view(text));
    }
}

} // namespace

class EncoderTest : public QObject {
    Q_OBJECT

private slots:
    void hello()
    {
        std::string out;
        encodeHello(out, 0x1122334455667788, 10000, 500);
        Decoded frame = decode(out);
        QVERIFY(frame.type == Type::Hello);
        QCOMPARE(frame.length, out.size() - kHeaderSize);
        QCOMPARE(frame.payload.u16(), kVersion);
        QCOMPARE(frame.payload.u64(), std::uint64_t{0x1122334455667788});
        QCOMPARE(frame.payload.u32(), 10000U);
        QCOMPARE(frame.payload.u32(), 500U);
        QVERIFY(frame.payload.finished());
    }

    void putCountsTheBytesThatFollow()
    {
        std::string out;
        QVERIFY(encodePut(out, Area::Private, true, "a/b", 1000));
        Decoded frame = decode(out);
        QVERIFY(frame.type == Type::Put);
        QCOMPARE(frame.length, out.size() - kHeaderSize + 1000);
        QCOMPARE(frame.payload.u8(), std::uint8_t{2});
        QCOMPARE(frame.payload.u8(), std::uint8_t{1});
        QCOMPARE(frame.payload.text(kMaxPath), std::string_view("a/b"));
        QVERIFY(frame.payload.finished());
    }

    void putRefusesWhatDoesNotFit()
    {
        std::string out;
        QCOMPARE(encodePut(out, Area::Box, false, "", 1).error().fault, Fault::BadInput);
        QCOMPARE(encodePut(out, Area::Box, false, std::string(kMaxPath + 1, 'x'), 1).error().fault, Fault::BadInput);
        QCOMPARE(encodePut(out, Area::Box, false, "x", kMaxPayload).error().fault, Fault::BadInput);
        QVERIFY(out.empty());
        QVERIFY(encodePut(out, Area::Box, false, std::string(kMaxPath, 'x'), 0));
    }

    void run()
    {
        std::string out;
        QVERIFY(encodeRun(out, runFrame(), 12));
        Decoded frame = decode(out);
        QVERIFY(frame.type == Type::Run);
        QCOMPARE(frame.length, out.size() - kHeaderSize + 12);
        const std::size_t meta = frame.payload.u32();
        QCOMPARE(meta, out.size() - kHeaderSize - 4);
        QCOMPARE(frame.payload.u32(), 9U);
        QCOMPARE(frame.payload.u8(), std::uint8_t{1}); // a test
        QCOMPARE(frame.payload.u8(), std::uint8_t{2}); // a terminal
        QCOMPARE(readLimits(frame.payload).cpuMicros, std::uint64_t{77});
        compareTexts(frame.payload, {"/box/main", "x"});
        compareTexts(frame.payload, {"A=b"});
        QCOMPARE(frame.payload.u8(), std::uint8_t{0});
        QVERIFY(frame.payload.finished());
    }

    void runWithAnInteractor()
    {
        RunFrame run = runFrame();
        run.interactor = RunCommand{{"judge"}, {}, {}};
        run.interactor->limits.memory = 5;
        std::string out;
        QVERIFY(encodeRun(out, run, 0));
        Decoded frame = decode(out);
        frame.payload.raw(4 + 4 + 1 + 1);
        (void)readLimits(frame.payload);
        compareTexts(frame.payload, {"/box/main", "x"});
        compareTexts(frame.payload, {"A=b"});
        QCOMPARE(frame.payload.u8(), std::uint8_t{1});
        QCOMPARE(readLimits(frame.payload).memory, std::uint64_t{5});
        compareTexts(frame.payload, {"judge"});
        compareTexts(frame.payload, {});
        QVERIFY(frame.payload.finished());
    }

    void runThatHandsFilesBack()
    {
        RunFrame run = runFrame();
        run.collect = {"feedback/judgemessage.txt", "score"};
        run.collectBound = 4096;
        std::string out;
        QVERIFY(encodeRun(out, run, 0));
        Decoded frame = decode(out);
        frame.payload.raw(4 + 4 + 1 + 1);
        (void)readLimits(frame.payload);
        compareTexts(frame.payload, {"/box/main", "x"});
        compareTexts(frame.payload, {"A=b"});
        QCOMPARE(frame.payload.u8(), std::uint8_t{0}); // no interactor
        QCOMPARE(frame.payload.u8(), std::uint8_t{2});
        QCOMPARE(frame.payload.u64(), std::uint64_t{4096});
        QCOMPARE(frame.payload.text(kMaxPath), std::string_view("feedback/judgemessage.txt"));
        QCOMPARE(frame.payload.text(kMaxPath), std::string_view("score"));
        QVERIFY(frame.payload.finished());
    }

    void runRefusesWhatTheAgentWould_data()
    {
        QTest::addColumn<int>("kind");
        QTest::newRow("no program") << 0;
        QTest::newRow("NUL in an argument") << 1;
        QTest::newRow("NUL in the environment") << 2;
        QTest::newRow("too many arguments") << 3;
        QTest::newRow("arguments too long together") << 4;
        QTest::newRow("one argument beyond sixteen bits") << 5;
        QTest::newRow("interactor without a program") << 6;
        QTest::newRow("input too large") << 7;
        QTest::newRow("too many variables, in sixteen bits none") << 8;
        QTest::newRow("too many files back") << 9;
        QTest::newRow("files back that are too large") << 10;
        QTest::newRow("a file back from above") << 11;
        QTest::newRow("a file back by its absolute name") << 12;
        QTest::newRow("a file back without a name") << 13;
        QTest::newRow("a file back twice") << 14;
        QTest::newRow("files back from a compiler") << 15;
    }

    void runRefusesWhatTheAgentWould()
    {
        QFETCH(int, kind);
        RunFrame run = runFrame();
        std::size_t raw = 0;
        switch (kind) {
        case 0: run.program.argv.clear(); break;
        case 1: run.program.argv.emplace_back("a\0b", 3); break;
        case 2: run.program.env.emplace_back("a\0b", 3); break;
        case 3: run.program.argv.assign(kMaxArguments + 1, "x"); break;
        case 4: run.program.argv.assign(100, std::string(1000, 'x')); break;
        case 5: run.program.argv.emplace_back(65536, 'x'); break;
        case 6: run.interactor = RunCommand{}; break;
        case 7: raw = kMaxPayload; break;
        case 8: run.program.env.assign(65536, ""); break;
        case 9:
            for (std::size_t i = 0; i <= kMaxCollected; ++i) {
                run.collect.push_back(std::to_string(i));
            }
            break;
        case 10: run.collect = {"a"}; run.collectBound = kMaxCollectedSize + 1; break;
        case 11: run.collect = {"feedback/../../etc/passwd"}; break;
        case 12: run.collect = {"/etc/passwd"}; break;
        case 13: run.collect = {""}; break;
        case 14: run.collect = {"a", "b", "a"}; break;
        default: run.collect = {"a"}; run.kind = Kind::Compile; break;
        }
        std::string out;
        QCOMPARE(encodeRun(out, run, raw).error().fault, Fault::BadInput);
        QVERIFY(out.empty());
    }

    void runTakesWhatJustFits()
    {
        RunFrame run = runFrame();
        run.program.argv.assign(kMaxArguments, "x");
        std::string out;
        QVERIFY(encodeRun(out, run, kMaxPayload - kMaxMeta));
    }

    void longInputIsSentInPieces()
    {
        std::string out;
        const std::string input(40'000, 'i');
        encodeInput(out, 4, input);
        std::string gathered;
        std::string_view rest = out;
        int frames = 0;
        while (!rest.empty()) {
            Decoded frame = decode(rest);
            QVERIFY(frame.type == Type::Input);
            QVERIFY(frame.length <= 4 + 16 * 1024);
            QCOMPARE(frame.payload.u32(), 4U);
            gathered += frame.payload.raw(frame.length - 4);
            rest.remove_prefix(kHeaderSize + frame.length);
            ++frames;
        }
        QCOMPARE(gathered, input);
        QCOMPARE(frames, 3);
        out.clear();
        encodeInput(out, 4, "");
        QVERIFY(out.empty()); // the end of the input is a frame of its own
    }

    void controlFrames()
    {
        std::string out;
        encodeCloseInput(out, 1);
        encodeResize(out, 2, 80, 24);
        encodeInterrupt(out, 3);
        encodeReset(out);
        encodePing(out, 4);
        encodeQuit(out);
        const std::string expected("\x04\0\0\0\x05\x01\0\0\0"
                                   "\x08\0\0\0\x06\x02\0\0\0\x50\0\x18\0"
                                   "\x04\0\0\0\x07\x03\0\0\0"
                                   "\0\0\0\0\x08"
                                   "\x04\0\0\0\x09\x04\0\0\0"
                                   "\0\0\0\0\x0a",
                                   9 + 13 + 9 + 5 + 9 + 5);
        QCOMPARE(out, expected);
    }

    void framesAreAppended()
    {
        std::string out = "before";
        encodeReset(out);
        QVERIFY(out.starts_with("before"));
        QCOMPARE(out.size(), std::size_t{6} + kHeaderSize);
    }
};

QTEST_GUILESS_MAIN(EncoderTest)
#include "encoder_test.moc"
