// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
#include "app/cli/printable.h"

#include <QTest>

using namespace ca;
using namespace ca::cli;

class PrintableTest : public QObject {
    Q_OBJECT

private slots:
    void hostileBytesBecomeVisible_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("shown");
        QTest::newRow("plain") << QByteArray("abc") << "abc";
        QTest::newRow("newline and tab") << QByteArray("a\nb\tc") << "a\\nb\\tc";
        QTest::newRow("escape sequence") << QByteArray("\x1b[2Jx") << "\\x1B[2Jx";
        QTest::newRow("carriage return") << QByteArray("good\rbad") << "good\\rbad";
        QTest::newRow("backspace, bell, delete") << QByteArray("\b\a\x7f") << "\\x08\\x07\\x7F";
        QTest::newRow("zero byte") << QByteArray("a\0b", 3) << "a\\x00b";
        QTest::newRow("C1 control sequence introducer") << QByteArray("\xc2\x9b"
                                                                      "31m")
                                                        << "\\u009B31m";
        QTest::newRow("lone continuation") << QByteArray("\x80") << "\\x80";
        QTest::newRow("overlong slash") << QByteArray("\xc0\xaf") << "\\xC0\\xAF";
        QTest::newRow("overlong three bytes") << QByteArray("\xe0\x80\xaf") << "\\xE0\\x80\\xAF";
        QTest::newRow("surrogate") << QByteArray("\xed\xa0\x80") << "\\xED\\xA0\\x80";
        QTest::newRow("beyond Unicode") << QByteArray("\xf4\x90\x80\x80") << "\\xF4\\x90\\x80\\x80";
        QTest::newRow("cut short") << QByteArray("\xe2\x82") << "\\xE2\\x82";
        QTest::newRow("right-to-left override") << QByteArray("\xe2\x80\xae") << "\\u202E";
        QTest::newRow("zero width space") << QByteArray("\xe2\x80\x8b") << "\\u200B";
        QTest::newRow("byte order mark") << QByteArray("\xef\xbb\xbf") << "\\uFEFF";
        QTest::newRow("non-character") << QByteArray("\xef\xbf\xbf") << "\\uFFFF";
        QTest::newRow("tag character") << QByteArray("\xf3\xa0\x81\x81") << "\\U000E0041";
        QTest::newRow("umlaut, CJK, emoji") << QByteArray("ä漢😀") << "ä漢😀";
    }
    void hostileBytesBecomeVisible()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, shown);
        QCOMPARE(QString::fromStdString(printableLine(bytes.toStdString())), shown);
    }

    void layoutStaysInBlocks() { QCOMPARE(QString::fromStdString(printable("a\n\tb\x1b")), QString("a\n\tb\\x1B")); }

    void excerptsAreBounded_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<quint64>("whole");
        QTest::addColumn<QString>("shown");
        QTest::newRow("fits") << "1\n2\n" << quint64(4) << "1\n2\n";
        QTest::newRow("no newline at the end") << "1\n2" << quint64(3) << "1\n2\n";
        QTest::newRow("too many lines") << "1\n2\n3\n4\n" << quint64(8) << "1\n2\n3\n… 2 B more\n";
        QTest::newRow("too long a line") << "abcdefghijk\n" << quint64(12) << "abcdefg…\n";
        QTest::newRow("very long line") << QString(5000, 'x') << quint64(5000) << "xxxxxxx…\n";
        QTest::newRow("clipped by the judge") << "1\n" << quint64(2050) << "1\n… 2 KiB more\n";
        QTest::newRow("empty") << "" << quint64(0) << "";
    }
    void excerptsAreBounded()
    {
        QFETCH(QString, text);
        QFETCH(quint64, whole);
        QFETCH(QString, shown);
        QCOMPARE(QString::fromStdString(excerpt(text.toStdString(), Bytes{whole}, {3, 8})), shown);
    }

    void columnsAreCounted_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("columns");
        QTest::newRow("ASCII") << "abc" << 3;
        QTest::newRow("umlauts") << "äöü" << 3;
        QTest::newRow("combining mark") << QStringLiteral("e\u0301") << 1;
        QTest::newRow("wide") << "漢字" << 4;
    }
    void columnsAreCounted()
    {
        QFETCH(QString, text);
        QFETCH(int, columns);
        QCOMPARE(static_cast<int>(columnsOf(text.toStdString())), columns);
    }

    void unitsAreReadable_data()
    {
        QTest::addColumn<QString>("got");
        QTest::addColumn<QString>("wanted");
        QTest::newRow("0.8 ms") << QString::fromStdString(readable(Micros(812))) << "0.8 ms";
        QTest::newRow("12 ms") << QString::fromStdString(readable(Micros(12'300))) << "12 ms";
        QTest::newRow("10 ms, not 10.0") << QString::fromStdString(readable(Micros(9'970))) << "10 ms";
        QTest::newRow("1.24 s") << QString::fromStdString(readable(Micros(1'240'000))) << "1.24 s";
        QTest::newRow("640 B") << QString::fromStdString(readable(Bytes{640})) << "640 B";
        QTest::newRow("12 KiB") << QString::fromStdString(readable(kib(12))) << "12 KiB";
        QTest::newRow("9.1 MiB") << QString::fromStdString(readable(kib(9318))) << "9.1 MiB";
        QTest::newRow("2.00 GiB") << QString::fromStdString(readable(mib(2048))) << "2.00 GiB";
    }
    void unitsAreReadable()
    {
        QFETCH(QString, got);
        QFETCH(QString, wanted);
        QCOMPARE(got, wanted);
    }

    void fittingCutsWithAnEllipsis()
    {
        QCOMPARE(QString::fromStdString(fitted("abcdef", 6)), QString("abcdef"));
        QCOMPARE(QString::fromStdString(fitted("abcdef", 4)), QString("abc…"));
        QCOMPARE(QString::fromStdString(fitted("漢字漢字", 5)), QString("漢字…"));
        QCOMPARE(QString::fromStdString(padded("漢", 4)), QString("漢  "));
    }
};

QTEST_GUILESS_MAIN(PrintableTest)
#include "printable_test.moc"
