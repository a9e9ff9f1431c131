// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The CodeArena contributors
#include "app/desktop/statement/json_slices.h"
#include "app/desktop/statement/line_diff.h"
#include "app/desktop/statement/markdown.h"
#include "app/desktop/statement/plain_tex.h"
#include "app/desktop/statement/samples.h"

#include <QObject>
#include <QTest>

#include <array>
#include <map>
#include <string>

namespace ca {

namespace {

std::string sketch(const std::vector<ProseSpan>& spans)
{
    std::string text;
    for (const ProseSpan& span : spans) {
        std::string piece = span.text;
        switch (span.kind) {
        case ProseSpan::Kind::Formula: piece = (span.display ? "$$" : "$") + piece + (span.display ? "$$" : "$"); break;
        case ProseSpan::Kind::Picture: piece = "!" + piece + "(" + span.target + ")"; break;
        case ProseSpan::Kind::LineBreak: piece = "/"; break;
        case ProseSpan::Kind::Text: piece = span.target.empty() ? piece : piece + "(" + span.target + ")"; break;
        }
        piece = span.code ? "`" + piece + "`" : piece;
        piece = span.emphasised ? "*" + piece + "*" : piece;
        piece = span.strong ? "**" + piece + "**" : piece;
        text += span.struck ? "~" + piece + "~" : piece;
    }
    return text;
}

/// "h2[Input] p[a `b`] list(item(p[x]))"
std::string sketch(const Prose& prose)
{
    static constexpr std::array kNames{"p", "h", "code", "quote", "list", "item", "table", "row", "cell", "rule", "next", "remaining"};
    std::string text;
    for (const ProseBlock& block : prose) {
        text += (text.empty() ? "" : " ") + std::string(kNames[static_cast<std::size_t>(block.kind)]);
        text += block.kind == ProseBlock::Kind::Heading ? std::to_string(block.level) : "";
        text += block.ordered ? "#" : "";
        text += block.task == ProseTask::Done ? "x" : block.task == ProseTask::Open ? "o" : "";
        text += block.spans.empty() ? "" : "[" + sketch(block.spans) + "]";
        text += block.children.empty() ? "" : "(" + sketch(block.children) + ")";
    }
    return text;
}

int depthOf(const Prose& prose)
{
    int depth = 0;
    for (const ProseBlock& block : prose) {
        depth = std::max(depth, 1 + depthOf(block.children));
    }
    return depth;
}

} // namespace

class ProseTest : public QObject {
    Q_OBJECT

private slots:
    void markdown_data();
    void markdown();
    void tex_data();
    void tex();
    void depthIsBounded_data();
    void depthIsBounded();
    void longBlocksAreCut();
    void constantsAreReplaced();
    void functionSamplesHaveNames_data();
    void functionSamplesHaveNames();
    void classSamplesAreCalls();
    void conversationsAreToldApart();
    void longSamplesAreShortened();
    void differencesStandBesideEachOther_data();
    void differencesStandBesideEachOther();
    void differencesAreReal();
};

void ProseTest::markdown_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("sketch");
    const auto row = [](const char* name, const char* text, const char* sketch) { QTest::newRow(name) << text << sketch; };
    row("nothing", "", "");
    row("heading", "## Input", "h2[Input]");
    row("paragraphs", "one\ntwo\n\nthree", "p[one two] p[three]");
    row("emphasis", "*a* **b** ***c*** ~~d~~ `e`", "p[*a* **b** ***c*** ~d~ `e`]");
    row("formula", "let $n \\le 10^5$, and", "p[let $n \\le 10^5$, and]");
    row("formula with escapes", "$\\{1, 2\\}$ $a\\_b$ $x\\,y$ $\\\\$", "p[$\\{1, 2\\}$ $a\\_b$ $x\\,y$ $\\\\$]");
    row("formula with stars", "$a*b*c$ and $d_1 e_1$", "p[$a*b*c$ and $d_1 e_1$]");
    row("formula by itself", "so\n\n$$x^2$$\n", "p[so] p[$$x^2$$]");
    row("no formula", "it costs \\$5 or \\$6", "p[it costs $5 or $6]");
    row("list", "- a\n- b\n  - c\n", "list(item(p[a]) item(p[b] list(item(p[c]))))");
    row("ordered list", "1. a\n2. b\n", "list#(item(p[a]) item(p[b]))");
    row("text after an inner list", "- a\n  - b\n\n  c\n", "list(item(p[a] list(item(p[b])) p[c]))");
    row("tasks", "- [x] a\n- [ ] b\n", "list(itemx(p[a]) itemo(p[b]))");
    row("code", "```python\nx = 1\n  y\n```", "code[x = 1\n  y\n]");
    row("quote", "> a\n> > b\n", "quote(p[a] quote(p[b]))");
    row("table", "|a|b|\n|---|:-:|\n|1|$x$|\n", "table(row(cell[a] cell[b]) row(cell[1] cell[$x$]))");
    row("link", "[there](https://example.org/a)", "p[there(https://example.org/a)]");
    row("picture", "![a *map*](map.png)", "p[!a map(map.png)]");
    row("rule", "a\n\n---\n\nb", "p[a] rule p[b]");
    row("entities", "a &lt; b &#960; &unknown;", "p[a < b π &unknown;]");
    row("html is text", "<script>x</script>", "p[<script>x</script>]");
    row("places of samples", "a\n\n{{nextsample}}\n\nb {{remainingsamples}} c", "p[a] next p[b ] remaining p[ c]");
    row("no places in code", "`{{nextsample}}`", "p[`{{nextsample}}`]");
}

void ProseTest::markdown()
{
    QFETCH(QString, text);
    QFETCH(QString, sketch);
    QCOMPARE(QString::fromStdString(ca::sketch(readMarkdown(text.toStdString()))), sketch);
}

void ProseTest::tex_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("sketch");
    const auto row = [](const char* name, const char* text, const char* sketch) { QTest::newRow(name) << text << sketch; };
    row("paragraphs", "one\ntwo\n\n three", "p[one two] p[three]");
    row("title is shown elsewhere", "\\problemname{Hello}\nText", "p[Text]");
    row("section", "\\section*{In $n$}\nThe", "h2[In $n$] p[The]");
    row("styles", "\\textbf{a \\emph{b}} \\texttt{c}", "p[**a *****b*** `c`]");
    row("list", "\\begin{itemize}\n\\item a\n\\item b\n\\end{itemize}\nc", "list(item(p[a]) item(p[b])) p[c]");
    row("list in a list", "\\begin{enumerate}\\item a\\begin{itemize}\\item b\\end{itemize}\\item c\\end{enumerate}",
        "list#(item(p[a] list(item(p[b]))) item(p[c]))");
    row("formulas", "$x$ \\(y\\) \\[z\\] $$w$$", "p[$x$ $y$ $$z$$ $$w$$]");
    row("signs", "``a'' -- 50\\% \\& \\_ \\ldots{} b~c", "p[“a” – 50% & _ … b\u00a0c]");
    row("comment", "a % not this\nb\n% nor this\nc", "p[a b c]");
    row("verbatim", "\\begin{verbatim}\n$x$\n\\end{verbatim}", "code[$x$\n]");
    row("verb", "\\verb|a_b|", "p[`a_b`]");
    row("table", "\\begin{tabular}{|l|r|}\\hline a & $b$ \\\\ c & d \\\\ \\hline\\end{tabular}",
        "table(row(cell[a] cell[$b$]) row(cell[c] cell[d]))");
    row("picture", "\\includegraphics[width=3cm]{a.png}", "p[!(a.png)]");
    row("link", "\\href{https://example.org}{there} \\url{http://a.b}", "p[there(https://example.org) http://a.b(http://a.b)]");
    row("unknown command", "\\foo{a} b", "p[a b]");
    row("places of samples", "a \\nextsample b \\remainingsamples", "p[a] next p[b] remaining");
    row("ends that nothing began", "\\end{itemize}\\item a}", "p[a]");
}

void ProseTest::tex()
{
    QFETCH(QString, text);
    QFETCH(QString, sketch);
    QCOMPARE(QString::fromStdString(ca::sketch(readPlainTex(text.toStdString()))), sketch);
}

void ProseTest::depthIsBounded_data()
{
    QTest::addColumn<QString>("piece");
    QTest::addColumn<bool>("isTex");
    QTest::newRow("quotes") << "> " << false;
    QTest::newRow("lists") << "- " << false;
    QTest::newRow("emphasis") << "*a" << false;
    QTest::newRow("brackets") << "[" << false;
    QTest::newRow("tex lists") << "\\begin{itemize}\\item " << true;
    QTest::newRow("tex quotes") << "\\begin{quote}" << true;
    QTest::newRow("tex tables") << "\\begin{tabular}{l}" << true;
    QTest::newRow("tex sections") << "\\section{" << true;
    QTest::newRow("tex braces") << "\\textbf{" << true;
}

void ProseTest::depthIsBounded()
{
    QFETCH(QString, piece);
    QFETCH(bool, isTex);
    const std::string text = piece.repeated(2000).toStdString() + "end";
    const Prose prose = isTex ? readPlainTex(text) : readMarkdown(text);
    QVERIFY(depthOf(prose) <= kDeepestProse + 2);
}

void ProseTest::longBlocksAreCut()
{
    const QString items = QString("- a\n").repeated(100);
    const QString rows = "|a|\n|---|\n" + QString("|1|\n").repeated(100);
    const QString code = "```\n" + QString("some line\n").repeated(1000) + "```\n";
    const Prose pieces = inSlices(readMarkdown((items + "\n" + rows + "\n" + code + "\nend").toStdString()));
    std::map<ProseBlock::Kind, std::size_t> children;
    std::string text;
    int begun = 0;
    for (const ProseBlock& piece : pieces) {
        QVERIFY(piece.children.size() <= 40 && (piece.spans.empty() || piece.spans.front().text.size() <= 4000));
        begun += piece.continues ? 0 : 1;
        children[piece.kind] += piece.children.size();
        text += piece.kind == ProseBlock::Kind::Code ? piece.spans.front().text : "";
    }
    QCOMPARE(begun, 4);
    QCOMPARE(children[ProseBlock::Kind::List], std::size_t{100});
    QCOMPARE(children[ProseBlock::Kind::Table], std::size_t{101});
    QCOMPARE(text.size(), std::size_t{10'000});
}

void ProseTest::constantsAreReplaced()
{
    const std::map<std::string, std::string> constants{{"limit", "100"}, {"name", "{{limit}}"}};
    QCOMPARE(withConstants("at most {{limit}} of {{name}}, {{other}}, {{limit", constants),
             std::string("at most 100 of {{limit}}, {{other}}, {{limit"));
}

void ProseTest::functionSamplesHaveNames_data()
{
    QTest::addColumn<QString>("json");
    QTest::addColumn<QString>("shown");
    QTest::newRow("two") << R"({"nums":[2,7],"target":9})" << "nums = [2, 7], target = 9";
    QTest::newRow("order stays") << R"({"z":1,"a":12345678901234567890})" << "z = 1, a = 12345678901234567890";
    QTest::newRow("text") << R"({"s":"a, {b}: \"c\" ]"})" << R"(s = "a, {b}: \"c\" ]")";
    QTest::newRow("long ones in lines") << R"({"first":[1,2,3,4,5,6,7,8,9,10,11,12],"second":[1,2,3,4,5,6,7,8,9]})"
                                        << "first = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]\nsecond = [1, 2, 3, 4, 5, 6, 7, 8, 9]";
    QTest::newRow("nothing") << "{}" << "";
    QTest::newRow("no object") << "3 4" << "3 4";
    QTest::newRow("cut off") << R"({"a":[1)" << R"({"a":[1)";
}

void ProseTest::functionSamplesHaveNames()
{
    QFETCH(QString, json);
    QFETCH(QString, shown);
    QCOMPARE(QString::fromStdString(namedValues(json.toStdString())), shown);
}

void ProseTest::classSamplesAreCalls()
{
    const auto lines = callLines(R"({"calls":["LRUCache","put","get"],"arguments":[[2],[1,1],[1]]})", "[null,null,1]");
    QVERIFY(lines);
    QCOMPARE(QString::fromStdString(*lines), QStringLiteral("LRUCache(2)\nput(1, 1)\nget(1) → 1"));
    QVERIFY(!callLines(R"({"calls":["a"],"arguments":[]})", "[null]"));
    QVERIFY(!callLines("7", "[null]"));
}

void ProseTest::conversationsAreToldApart()
{
    const std::vector<SampleUtterance> expected{{false, "100"}, {true, "50"}, {false, ""}};
    QVERIFY(utterances("<100\n> 50\r\nnoise\n<\n") == expected);
}

void ProseTest::longSamplesAreShortened()
{
    Problem problem;
    TestCase test;
    test.sample = true;
    test.input = Content(QString("1 2\n").repeated(500).toStdString());
    test.answer = Content(QString("é").repeated(5000).toStdString());
    problem.tests.push_back(test);
    const std::vector<Sample> samples = readSamples(problem);
    QCOMPARE(samples.size(), std::size_t{1});
    QCOMPARE(samples[0].input.size(), std::size_t{2000});
    QVERIFY(samples[0].shownInput.size() < 200);
    QVERIFY(samples[0].shownInput.ends_with("…"));
    QVERIFY(QString::fromStdString(samples[0].shownOutput).count(QChar::ReplacementCharacter) == 0);
}

void ProseTest::differencesStandBesideEachOther_data()
{
    QTest::addColumn<QString>("left");
    QTest::addColumn<QString>("right");
    QTest::addColumn<QString>("rows"); // "1=1 2! 3+": same, changed, added, removed
    QTest::newRow("same") << "a\nb" << "a\nb" << "0=0 1=1";
    QTest::newRow("nothing") << "" << "" << "";
    QTest::newRow("added") << "a\nc" << "a\nb\nc" << "0=0 +1 1=2";
    QTest::newRow("removed") << "a\nb\nc" << "a\nc" << "0=0 1- 2=1";
    QTest::newRow("changed") << "a\nb\nc" << "a\nx\nc" << "0=0 1!1 2=2";
    QTest::newRow("all different") << "a" << "b\nc" << "0!0 +1";
    QTest::newRow("from nothing") << "" << "a\nb" << "+0 +1";
    QTest::newRow("moved") << "a\nb\nc\nd" << "b\nc\nd\na" << "0- 1=0 2=1 3=2 +3";
}

void ProseTest::differencesStandBesideEachOther()
{
    QFETCH(QString, left);
    QFETCH(QString, right);
    QFETCH(QString, rows);
    const std::string one = left.toStdString();
    const std::string other = right.toStdString();
    QStringList shown;
    for (const DiffRow& row : diffLines(linesOf(one), linesOf(other))) {
        const QString sign = row.kind == DiffRow::Kind::Same ? "=" : row.kind == DiffRow::Kind::Changed ? "!" : row.left ? "-" : "+";
        shown << (row.left ? QString::number(*row.left) : QString()) + sign + (row.right ? QString::number(*row.right) : QString());
    }
    QCOMPARE(shown.join(u' '), rows);
}

/// Whatever the texts: each line is in the diff once, in order, and lines called the same are the same.
void ProseTest::differencesAreReal()
{
    unsigned state = 1;
    const auto next = [&](unsigned below) { return (state = state * 1103515245U + 12345U, (state >> 16) % below); };
    for (int round = 0; round < 300; ++round) {
        std::array<std::vector<std::string_view>, 2> texts;
        for (auto& text : texts) {
            for (unsigned i = next(30); i > 0; --i) {
                text.push_back(std::string_view("abcdefgh").substr(next(5), 1));
            }
        }
        std::size_t left = 0;
        std::size_t right = 0;
        for (const DiffRow& row : diffLines(texts[0], texts[1], round % 2 == 0 ? 2000 : 5)) {
            QVERIFY(!row.left || *row.left == left++);
            QVERIFY(!row.right || *row.right == right++);
            QVERIFY(row.kind != DiffRow::Kind::Same || texts[0][*row.left] == texts[1][*row.right]);
        }
        QCOMPARE(left, texts[0].size());
        QCOMPARE(right, texts[1].size());
    }
}

} // namespace ca

QTEST_GUILESS_MAIN(ca::ProseTest)
#include "prose_test.moc"
