// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
#include "sandbox/protocol/wire.h"

#include <QtTest>

#include <array>
#include <string>

using namespace ca::wire;

class WireTest : public QObject {
    Q_OBJECT

private slots:
    void numbersAreLittleEndian()
    {
        std::array<char, 32> buffer{};
        Writer out(buffer.data(), buffer.size());
        out.u8(0x01);
        out.u16(0x0302);
        out.u32(0x07060504);
        out.u64(0x0f0e0d0c0b0a0908);
        out.i32(-2);
        QVERIFY(out.ok());
        const std::string bytes(buffer.data(), out.size());
        QCOMPARE(bytes, std::string("\x01\x02\x03\x04\x05\x06\x07\x08\x09\x0a\x0b\x0c\x0d\x0e\x0f\xfe\xff\xff\xff"));
        Reader in(bytes);
        QCOMPARE(in.u8(), std::uint8_t{0x01});
        QCOMPARE(in.u16(), std::uint16_t{0x0302});
        QCOMPARE(in.u32(), std::uint32_t{0x07060504});
        QCOMPARE(in.u64(), std::uint64_t{0x0f0e0d0c0b0a0908});
        QCOMPARE(in.i32(), -2);
        QVERIFY(in.finished());
    }

    void readingBeyondTheEndGivesZeroFromThenOn()
    {
        Reader in("\x01\x02\x03");
        QCOMPARE(in.u32(), 0U);
        QVERIFY(!in.ok());
        QCOMPARE(in.u8(), std::uint8_t{0}); // there is a byte, but the reader has failed
        QVERIFY(in.rest().empty());
        QVERIFY(!in.finished());
    }

    void textsAreBounded()
    {
        const std::string bytes("\x03\x00"
                                "abcd",
                                6);
        Reader in(bytes);
        QCOMPARE(in.text(3), std::string_view("abc"));
        QVERIFY(in.ok() && !in.finished());
        Reader strict(bytes);
        QVERIFY(strict.text(2).empty());
        QVERIFY(!strict.ok());
        Reader cut(std::string_view(bytes).substr(0, 4));
        QVERIFY(cut.text(3).empty());
        QVERIFY(!cut.ok());
    }

    void writingBeyondTheEndStops()
    {
        std::array<char, 4> buffer{};
        Writer out(buffer.data(), 3);
        out.u16(1);
        out.u16(2);
        QVERIFY(!out.ok());
        QCOMPARE(out.size(), std::size_t{2});
        out.u8(3); // would fit, but the writer has failed
        QCOMPARE(out.size(), std::size_t{2});
        QCOMPARE(buffer[3], '\0');
    }

    void textsBeyondSixteenBitsAreRefused()
    {
        std::string buffer(200'000, '\0');
        Writer out(buffer.data(), buffer.size());
        out.text(std::string(65536, 'x'));
        QVERIFY(!out.ok());
    }

    void limitsTravel()
    {
        std::array<char, 256> buffer{};
        Writer out(buffer.data(), buffer.size());
        write(out, LimitFields{1, 2, 3, 4, 5, 6, 7, 8});
        QCOMPARE(out.size(), std::size_t{56});
        Reader in(std::string_view(buffer.data(), out.size()));
        const LimitFields limits = readLimits(in);
        QVERIFY(in.finished());
        QCOMPARE(limits.cpuMicros, 1U);
        QCOMPARE(limits.fileSize, 6U);
        QCOMPARE(limits.processes, 7U);
        QCOMPARE(limits.openFiles, 8U);
    }
};

QTEST_GUILESS_MAIN(WireTest)
#include "wire_test.moc"
