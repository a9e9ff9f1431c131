// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The CodeArena contributors
#include "app/desktop/statement/formula.h"

#include <QObject>
#include <QTest>

#include <string>

namespace ca {

class FormulaParserTest : public QObject {
    Q_OBJECT

private slots:
    void reads_data();
    void reads();
    void knowsWhatNeighboursAre();
    void staysWithinItsBounds_data();
    void staysWithinItsBounds();
    void endsWhateverIsCutOff();
};

void FormulaParserTest::reads_data()
{
    QTest::addColumn<QString>("tex");
    QTest::addColumn<QString>("outline");
    const auto row = [](const char* name, const char* tex, const char* outline) { QTest::newRow(name) << tex << outline; };
    row("nothing", "", "");
    row("letters and digits", "2ab10", "2 a b 10");
    row("minus", "a-b", "a − b");
    row("relation", "1 \\le n \\leq 10", "1 ≤ n ≤ 10");
    row("script of one sign", "x^2y", "x^{2} y");
    row("script in braces", "a_{n-1}", "a_{n − 1}");
    row("both scripts", "x_i^2", "x_{i}^{2}");
    row("both scripts, the other way", "x^2_i", "x_{i}^{2}");
    row("script of a command", "x^\\alpha", "x^{α}");
    row("script without base", "^2", "^{2}");
    row("two upper scripts", "x^a^b", "x^{a b}");
    row("primes", "f''_i", "f_{i}^{′′}");
    row("fraction", "\\frac{a+b}{c}", "frac(a + b, c)");
    row("fraction of signs", "\\frac12", "frac(1, 2)");
    row("binomial", "\\binom{n}{k}", "fence(( over(n, k) ))");
    row("root", "\\sqrt{x+1}", "root(x + 1)");
    row("root of a degree", "\\sqrt[3]{x}", "root(x, 3)");
    row("sum", "\\sum_{i=1}^n a_i", "∑_{i = 1}^{n} a_{i}");
    row("function", "O(n \\log n)", "O ( n log n )");
    row("growing fence", "\\left( \\frac12 \\right]", "fence(( frac(1, 2) ])");
    row("fence without sign", "\\left. x \\right|", "fence( x |)");
    row("floor", "\\lfloor n / 2 \\rfloor", "⌊ n / 2 ⌋");
    row("set", "\\{1, \\dots, n\\}", "{ 1 , … , n }");
    row("text", "\\text{if } n_0 \\mathrm{odd}", "if  n_{0} odd");
    row("text with an underscore", "\\mathrm{max\\_len}", "max_len");
    row("alphabet", "\\mathbb{Z}", "ℤ");
    row("modulus", "a \\bmod b", "a mod b");
    row("accent", "\\overline{ab}", "overline(a b)");
    row("negation", "a \\not= b", "a ≠ b");
    row("spaces", "48\\,271", "48  271");
    row("cases", "\\begin{cases} 1 & x \\\\ 2 & y \\end{cases}", "fence({ grid(1, x; 2, y) )");
    row("matrix", "\\begin{pmatrix} a & b \\\\ c & d \\\\ \\end{pmatrix}", "fence(( grid(a, b; c, d) ))");
    row("unknown", "\\foo x", "\\foo x");
    row("arrow is no right fence", "\\left( a \\rightarrow b \\right)", "fence(( a → b ))");
    row("brace that nothing opened", "a}b", "a b");
    row("brace that nothing closes", "{a", "a");
    row("fence that nothing closes", "\\left( a", "fence(( a )");
    row("command at the end", "a\\", "a \\");
    row("other letters", "größe", "g r ö ß e");
}

void FormulaParserTest::reads()
{
    QFETCH(QString, tex);
    QFETCH(QString, outline);
    const auto formula = parseFormula(tex.toStdString());
    QVERIFY(formula);
    QCOMPARE(QString::fromStdString(ca::outline(*formula)), outline);
}

void FormulaParserTest::knowsWhatNeighboursAre()
{
    const auto formula = parseFormula("a+b=f(x),\\frac12");
    QVERIFY(formula);
    std::vector<Atom> atoms;
    for (const FormulaNode& part : formula->parts) {
        atoms.push_back(part.atom);
    }
    const std::vector<Atom> expected{Atom::Ordinary, Atom::Binary,  Atom::Ordinary, Atom::Relation,    Atom::Ordinary,
                                     Atom::Opening,  Atom::Ordinary, Atom::Closing, Atom::Punctuation, Atom::Inner};
    QVERIFY(atoms == expected);
}

void FormulaParserTest::staysWithinItsBounds_data()
{
    QTest::addColumn<QString>("piece");
    QTest::addColumn<int>("times");
    QTest::addColumn<bool>("readable");
    QTest::newRow("long") << "x" << 5000 << false;
    QTest::newRow("many pieces") << "x" << 3000 << false;
    QTest::newRow("deep braces") << "{" << 1000 << false;
    QTest::newRow("deep scripts") << "x^{" << 1000 << false;
    QTest::newRow("deep roots without braces") << "\\sqrt" << 700 << false;
    QTest::newRow("deep fractions") << "\\frac{1}{" << 400 << false;
    QTest::newRow("deep fences") << "\\left(" << 600 << false;
    QTest::newRow("deep environments") << "\\begin{cases}" << 300 << false;
    QTest::newRow("chain of scripts") << "^a" << 900 << true;
    QTest::newRow("chain of primes and scripts") << "'_a" << 600 << true;
    QTest::newRow("closing braces") << "}" << 4000 << true;
    QTest::newRow("a few braces") << "{" << 20 << true;
}

void FormulaParserTest::staysWithinItsBounds()
{
    QFETCH(QString, piece);
    QFETCH(int, times);
    QFETCH(bool, readable);
    QCOMPARE(parseFormula(piece.repeated(times).toStdString()).has_value(), readable);
}

/// A grid of many short rows and one long one would have far more cells than the text has bytes.
void FormulaParserTest::endsWhateverIsCutOff()
{
    const std::string wide = "\\begin{matrix}" + QString("&").repeated(900).toStdString() + QString("\\\\").repeated(900).toStdString();
    QVERIFY(!parseFormula(wide));
    const std::string whole = "\\left\\{\\begin{cases}\\frac{a_{1}^{2}}{\\sqrt[3]{\\text{b c}}}&\\mathbb{R}\\\\\\overline{x}'\\end{cases}\\right.";
    for (std::size_t size = 0; size <= whole.size(); ++size) {
        QVERIFY(parseFormula(std::string_view(whole).substr(0, size)));
    }
}

} // namespace ca

QTEST_GUILESS_MAIN(ca::FormulaParserTest)
#include "formula_parser_test.moc"
