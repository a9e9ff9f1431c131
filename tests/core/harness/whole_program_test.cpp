// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
// Joining alone; whether what was joined works, whole_programs_embedded says.
#include <QTest>

#include "core/harness/harness.h"
#include "core/harness/whole_program.h"
#include "tests/core/harness/driver_cases.h"

#include <array>

using namespace ca;
using namespace ca::harness_cases;

namespace {

constexpr std::array kLanguages{"python", "javascript", "java", "cpp", "cpp17"};

QString text(std::string_view bytes)
{
    return QString::fromUtf8(bytes.data(), static_cast<qsizetype>(bytes.size()));
}

} // namespace

class WholeProgramTest : public QObject {
    Q_OBJECT

private slots:
    void refusesOtherLanguages()
    {
        for (const char* language : {"rust", "go", "c", "ruby", ""}) {
            QVERIFY(!hasWholeProgram(language));
            const auto whole = wholeProgram(signatureOf({"f(a: int) -> int"}), language, "");
            QVERIFY(!whole && whole.error().fault == Fault::BadInput && !whole.error().hint.empty());
        }
        for (const char* language : kLanguages) {
            QVERIFY(hasWholeProgram(language));
        }
    }

    /// Of the 10,000 characters that the original takes, enough is left for the solution, whatever the signature is.
    void leavesRoomForASolution()
    {
        for (const Task& task : tasks()) {
            const Signature signature = signatureOf(task.signature);
            for (const char* language : kLanguages) {
                const auto whole = wholeProgram(signature, language, "");
                QVERIFY(whole.has_value());
                QVERIFY2(whole->source.size() < 7'000, (std::string(language) + ", " + task.name + ": " + std::to_string(whole->source.size())).c_str());
            }
        }
    }

    /// Every line of the user's stays what it is, but for what is put into one of them.
    void keepsTheUsersLines()
    {
        const Signature signature = signatureOf({"reverse(head: ListNode) -> ListNode"});
        for (const char* language : kLanguages) {
            const std::string starter = starterCode(signature, language);
            const auto whole = wholeProgram(signature, language, starter);
            QVERIFY(whole.has_value());
            QCOMPARE(whole->linesBefore, std::size_t(0));
            const QStringList before = text(starter).split('\n');
            const QStringList after = text(whole->source).split('\n');
            for (qsizetype line = 0; line + 1 < before.size(); ++line) {
                const bool isThere = after[line].endsWith(before[line]) || after[line].startsWith(before[line]);
                QVERIFY2(isThere, qPrintable(QString("%1: %2").arg(language, after[line])));
            }
        }
    }

    void mapsLines_data()
    {
        QTest::addColumn<QString>("said");
        QTest::addColumn<QString>("mapped");
        QTest::newRow("python") << "  File \"/code/solution.py\", line 12, in f\n" << "  File \"/code/solution.py\", line 11, in f\n";
        QTest::newRow("gcc") << "/code/solution.cpp:4:15: error: expected 5\n    4 |     return a + 10;\n"
                             << "/code/solution.cpp:3:15: error: expected 5\n    3 |     return a + 10;\n";
        QTest::newRow("other figures") << "index 12 of 40, a|3 | b" << "index 12 of 40, a|3 | b";
        QTest::newRow("ours") << "solution.cpp:1: note" << "solution.cpp:1: note";
        QTest::newRow("too many digits") << "line 99999999999999999999999" << "line 99999999999999999999999";
        QTest::newRow("nothing") << "" << "";
    }
    void mapsLines()
    {
        QFETCH(QString, said);
        QFETCH(QString, mapped);
        QCOMPARE(text(inUsersLines(said.toStdString(), 1)), mapped);
        QCOMPARE(text(inUsersLines(said.toStdString(), 0)), said);
    }

    /// Whatever is half written: a text without an end, a comment, a brace.
    void survivesWhatIsNoProgram()
    {
        const Signature signature = signatureOf({"f(a: ListNode) -> int"});
        for (const char* language : kLanguages) {
            for (const char* solution : {"", "\n", "\"", "'", "/*", "//", "`", "}}}}", "{{{", "class", "class Solution", "\"\"\"", "\\", "'\\", "#", "#\\\n", "void main", "\xff\xfe"}) {
                const auto whole = wholeProgram(signature, language, solution);
                QVERIFY(whole.has_value());
                QVERIFY(whole->source.find("codearena:program") != std::string::npos);
            }
        }
    }
};

QTEST_GUILESS_MAIN(WholeProgramTest)
#include "whole_program_test.moc"
