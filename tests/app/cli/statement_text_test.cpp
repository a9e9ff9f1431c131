// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
#include "app/cli/statement_text.h"

#include "app/cli/plain_formula.h"
#include "tests/app/cli/captured_console.h"

#include <QTest>

using namespace ca::cli;

class StatementTextTest : public QObject {
    Q_OBJECT

private slots:
    void writesFormulasPlainly_data()
    {
        QTest::addColumn<QString>("tex");
        QTest::addColumn<QString>("unicode");
        QTest::addColumn<QString>("ascii");
        const auto row = [](const char* tex, const char* unicode, const char* ascii) { QTest::newRow(tex) << tex << unicode << ascii; };
        row("1 \\le n \\le 10^5", "1 ≤ n ≤ 10^5", "1 <= n <= 10^5");
        row("-10^{9} \\le a_i", "-10^9 ≤ a_i", "-10^9 <= a_i");
        row("a_{i+1}", "a_(i+1)", "a_(i+1)");
        row("10^{-6}", "10^-6", "10^-6");
        row("\\frac{n(n+1)}{2}", "(n(n+1))/2", "(n(n+1))/2");
        row("\\frac12", "1/2", "1/2");
        row("\\lfloor n / 2 \\rfloor", "⌊ n / 2 ⌋", "floor( n / 2 )");
        row("O(n \\log n)", "O(n log n)", "O(n log n)");
        row("a_0, \\dots, a_{n-1}", "a_0, …, a_(n-1)", "a_0, ..., a_(n-1)");
        row("\\{1, 2\\}", "{1, 2}", "{1, 2}");
        row("\\text{left} \\cdot \\mathrm{x}", "left · x", "left * x");
        row("\\sqrt{n}", "√n", "sqrt(n)");
        row("a \\bmod b", "a mod b", "a mod b");
        row("2 \\, 000", "2  000", "2  000");
        row("{a", "a", "a");
        row("a}b", "ab", "ab");
        row("\\", "", "");
        row("x^", "x^", "x^");
        row("\\frac", "/", "/");
    }
    void writesFormulasPlainly()
    {
        QFETCH(QString, tex);
        QFETCH(QString, unicode);
        QFETCH(QString, ascii);
        QCOMPARE(QString::fromStdString(plainFormula(tex.toStdString(), Letters::Unicode)), unicode);
        QCOMPARE(QString::fromStdString(plainFormula(tex.toStdString(), Letters::Ascii)), ascii);
    }

    void survivesDeepFormulas()
    {
        const std::string deep = std::string(100'000, '{') + "x" + std::string(100'000, '^');
        QVERIFY(plainFormula(deep, Letters::Ascii).size() <= deep.size() * 3);
    }

    void writesMarkdown_data()
    {
        QTest::addColumn<QString>("markdown");
        QTest::addColumn<QString>("text");
        QTest::newRow("paragraphs") << "one\ntwo\n\n\n\nthree\n" << "one two\n\nthree\n";
        QTest::newRow("wrapped") << "aaaaaaaaaa bbbbbbbbbb cccccccccc dddd" << "aaaaaaaaaa bbbbbbbbbb\ncccccccccc dddd\n";
        QTest::newRow("formulas stay whole") << "aaaaaaaaaa bbbbbbbbbbbbb $1 \\le n \\le 9$ c" << "aaaaaaaaaa bbbbbbbbbbbbb\n1 <= n <= 9 c\n";
        QTest::newRow("heading") << "## Input\n\nx" << "Input\n\nx\n";
        QTest::newRow("list") << "- one two three four five six seven\n- $a_i$" << "- one two three four five six\n  seven\n- a_i\n";
        QTest::newRow("numbered") << "1. one\n10. ten" << "1. one\n10. ten\n";
        QTest::newRow("code") << "```\na  $b$\n```\nc" << "    a  $b$\nc\n";
        QTest::newRow("code within") << "see `a  $b$` and **bold**" << "see `a $b$` and bold\n";
        QTest::newRow("escapes") << "\\$5 and 2 * 3" << "$5 and 2 * 3\n";
        QTest::newRow("lonely dollar") << "costs 5$" << "costs 5$\n";
        QTest::newRow("picture") << "![a tree](tree.png) there" << "[picture: tree.png] there\n";
        QTest::newRow("constants") << "at most {{n}}, {{m}}" << "at most 100, {{m}}\n";
        QTest::newRow("open braces") << "at {{n" << "at {{n\n";
        QTest::newRow("escape codes") << "a\x1b[31mb" << "a\\x1B[31mb\n";
        QTest::newRow("nothing") << "" << "";
    }
    void writesMarkdown()
    {
        QFETCH(QString, markdown);
        QFETCH(QString, text);
        ConsoleTraits traits;
        traits.width = 30;
        CapturedConsole console(traits);
        QCOMPARE(QString::fromStdString(statementText(markdown.toStdString(), {{"n", "100"}}, console.console())), text);
    }
};

QTEST_GUILESS_MAIN(StatementTextTest)
#include "statement_text_test.moc"
