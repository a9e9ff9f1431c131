// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The CodeArena contributors
// From prose to a document: its structure, its words, the shape of its formulas.
#include "app/desktop/statement/document_words.h"
#include "app/desktop/statement/formula_layout.h"
#include "app/desktop/statement/markdown.h"
#include "app/desktop/statement/prose_painter.h"
#include "app/desktop/statement/prose_view.h"
#include "app/desktop/statement/statement_page.h"
#include "app/desktop/widgets/theme.h"
#include "core/base/files.h"
#include "tests/app/desktop/widgets/screenshots.h"

#include <QAbstractTextDocumentLayout>
#include <QPainter>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QTextBlock>
#include <QTextDocument>
#include <QTextList>
#include <QTextTable>

#include <cmath>

namespace ca {

namespace {

PageContent pageOf(const QString& markdown)
{
    PageContent content;
    for (ProseBlock& block : readMarkdown(markdown.toStdString())) {
        content.sections.emplace_back(std::move(block));
    }
    return content;
}

QStringList blocksOf(const QTextDocument& document)
{
    QStringList lines;
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        lines << block.text();
    }
    return lines;
}

} // namespace

class StatementPageTest : public QObject {
    Q_OBJECT

private slots:
    void textBecomesBlocks();
    void tablesAreTables();
    void listsAreLists();
    void codeLiesOnACard();
    void wordsHoldTheTex();
    void linksAreAnchors();
    void longParagraphsAreCut();
    void longPagesComeInSlices();
    void zoomKeepsThePlace();
    void formulasHaveShape_data();
    void formulasHaveShape();
    void formulasStandOnTheBaseline();
    void longFormulasComeInPieces();
    void samplesGoWhereThePackageWantsThem();
    void languageIsChosen_data();
    void languageIsChosen();
    void picturesStayInThePackage();
    void missingTextsAreTold();
    void gallery();

private:
    std::unique_ptr<ProseView> shown(const QString& markdown)
    {
        auto view = std::make_unique<ProseView>(m_theme, "Page");
        view->resize(500, 600);
        view->show();
        view->setContent(pageOf(markdown));
        if (!view->isComplete()) {
            QSignalSpy completed(view.get(), &ProseView::completed);
            completed.wait(30'000);
        }
        return view;
    }

    [[nodiscard]] FormulaDrawing drawn(const char* tex, FormulaMode mode = FormulaMode::Display) const
    {
        return layOut(*parseFormula(tex), {m_theme.mathFont(), m_theme.textFont(), m_theme.codeFont()}, mode);
    }

    Theme m_theme;
};

void StatementPageTest::textBecomesBlocks()
{
    const auto view = shown("# Title\n\nOne *two*.\n\nThree.");
    QCOMPARE(blocksOf(*view->document()), QStringList({"Title", "One two.", "Three."}));
    QCOMPARE(view->document()->begin().blockFormat().headingLevel(), 1);
}

void StatementPageTest::tablesAreTables()
{
    const auto view = shown("before\n\n|a|b|\n|---|--:|\n|1|2|\n|3|4|\n\nafter");
    auto* const table = qobject_cast<QTextTable*>(view->document()->rootFrame()->childFrames().value(0));
    QVERIFY(table);
    QCOMPARE(table->rows(), 3);
    QCOMPARE(table->columns(), 2);
    QCOMPARE(table->format().headerRowCount(), 1);
    QCOMPARE(table->cellAt(2, 1).firstCursorPosition().block().text(), QString("4"));
    QCOMPARE(table->cellAt(2, 1).firstCursorPosition().blockFormat().alignment(), Qt::AlignRight);
    QCOMPARE(view->document()->lastBlock().text(), QString("after"));
}

void StatementPageTest::listsAreLists()
{
    const auto view = shown("- one\n- two\n  1. inner\n- three\n\n- [x] done");
    QTextBlock block = view->document()->begin();
    QTextList* const outer = block.textList();
    QVERIFY(outer);
    QCOMPARE(block.next().textList(), outer);
    QTextList* const inner = block.next().next().textList();
    QVERIFY(inner && inner != outer);
    QCOMPARE(inner->format().indent(), 2);
    QCOMPARE(block.next().next().next().textList(), outer);
    QCOMPARE(view->document()->lastBlock().previous().isValid(), true);
}

void StatementPageTest::codeLiesOnACard()
{
    const auto view = shown("a\n\n```\none\n  two\n```\n\nb");
    QCOMPARE(view->furniture().cards.size(), std::size_t{1});
    const DocumentCard& card = view->furniture().cards.front();
    QCOMPARE(view->document()->findBlockByNumber(card.firstBlock).text(), QString("one"));
    QCOMPARE(view->document()->findBlockByNumber(card.lastBlock).text(), QString("  two"));
    // The card keeps clear of what is above and below it.
    const DocumentStyle style{m_theme.tokens(), m_theme.textFont(), m_theme.codeFont(), m_theme.mathFont(), 1};
    const QRectF rect = ProsePainter(*view->document(), view->furniture(), style).rectOf(card);
    const auto* const layout = view->document()->documentLayout();
    QVERIFY(rect.top() > layout->blockBoundingRect(view->document()->firstBlock()).bottom());
    QVERIFY(rect.bottom() < layout->blockBoundingRect(view->document()->lastBlock()).top());
}

void StatementPageTest::wordsHoldTheTex()
{
    const auto view = shown("Let $1 \\le n \\le 10^5$, and\n\n$$\\frac{a}{b}$$\n\n`x` it.");
    const QString words = wordsOf(*view->document());
    QCOMPARE(words, QString("Let $1 \\le n \\le 10^5$, and\n$$\\frac{a}{b}$$\nx it."));
    view->selectAll();
    view->copy();
    QCOMPARE(view->selectedWords(), words);
    QTextCursor cursor = view->textCursor();
    cursor.setPosition(0);
    cursor.setPosition(3, QTextCursor::KeepAnchor);
    view->setTextCursor(cursor);
    QCOMPARE(view->selectedWords(), QString("Let"));
}

void StatementPageTest::linksAreAnchors()
{
    const auto view = shown("see [this](https://example.org) and ![x](nowhere.png)");
    QTextCursor cursor(view->document());
    cursor.setPosition(6);
    QCOMPARE(cursor.charFormat().anchorHref(), QString("https://example.org"));
    QVERIFY(view->document()->toPlainText().endsWith("[x]")); // a picture that is not there leaves its name
}

void StatementPageTest::longParagraphsAreCut()
{
    const QString text = QString("word ").repeated(40'000).trimmed();
    const auto view = shown(text);
    int longest = 0;
    for (QTextBlock block = view->document()->begin(); block.isValid(); block = block.next()) {
        longest = std::max(longest, block.length());
    }
    QVERIFY(longest <= 8001);
    QCOMPARE(wordsOf(*view->document()), text);
    const auto unbroken = shown("`" + QString("x").repeated(100'000) + "`");
    QCOMPARE(wordsOf(*unbroken->document()).size(), 100'000);
}

void StatementPageTest::longPagesComeInSlices()
{
    ProseView view(m_theme, "Page");
    QSignalSpy completed(&view, &ProseView::completed);
    view.setContent(pageOf(QString("A paragraph with $x^2$ and some words.\n\n").repeated(5000)));
    QVERIFY(!view.isComplete());
    QVERIFY(completed.wait(60'000));
    QVERIFY(view.isComplete());
    view.setContent(pageOf(QString("Long. \n\n").repeated(9000)));
    view.setContent(pageOf("Short."));
    QVERIFY(view.isComplete());
    QCOMPARE(view.document()->toPlainText(), QString("Short."));
}

void StatementPageTest::zoomKeepsThePlace()
{
    const auto view = shown(QString("A paragraph.\n\n").repeated(200));
    QCOMPARE(view->verticalScrollBar()->value(), 0);
    view->verticalScrollBar()->setValue(view->verticalScrollBar()->maximum() / 2);
    view->setZoom(1.5);
    const double place = view->verticalScrollBar()->value() / static_cast<double>(view->verticalScrollBar()->maximum());
    QVERIFY(std::abs(place - 0.5) < 0.02);
}

void StatementPageTest::formulasHaveShape_data()
{
    QTest::addColumn<QByteArray>("small");
    QTest::addColumn<QByteArray>("large");
    const auto row = [](const char* name, const char* small, const char* large) { QTest::newRow(name) << QByteArray(small) << QByteArray(large); };
    row("upper script rises", "x", "x^2");
    row("fraction is high", "a", "\\frac{a}{b}");
    row("fence grows", "\\left(a\\right)", "\\left(\\frac{a}{\\frac{b}{c}}\\right)");
    row("root grows", "\\sqrt{a}", "\\sqrt{\\frac{a}{b}}");
    row("limits stand above", "\\sum", "\\sum^n");
    row("rows add up", "\\begin{matrix}a\\end{matrix}", "\\begin{matrix}a\\\\b\\end{matrix}");
    row("lines lie above", "a", "\\overline{a}");
}

void StatementPageTest::formulasHaveShape()
{
    QFETCH(QByteArray, small);
    QFETCH(QByteArray, large);
    const FormulaDrawing one = drawn(small);
    const FormulaDrawing other = drawn(large);
    QVERIFY(one.width > 0);
    QVERIFY2(other.ascent > one.ascent, "it does not reach higher");
}

/// The plain letter in a formula stands as high in the line as the same letter beside it.
void StatementPageTest::formulasStandOnTheBaseline()
{
    const auto view = shown("e $\\mathrm{e}_{i_j}$ e $\\frac{a}{b}$");
    const QTextBlock block = view->document()->firstBlock();
    QTextLayout* const layout = block.layout();
    QCOMPARE(layout->lineCount(), 1);
    QImage image(500, 100, QImage::Format_ARGB32);
    image.fill(Qt::black);
    QPainter painter(&image);
    view->document()->drawContents(&painter);
    painter.end();
    const auto lowestInk = [&](qreal from, qreal until) {
        int lowest = 0;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = qRound(from); x < qRound(until); ++x) {
                lowest = qGray(image.pixel(x, y)) > 100 ? y : lowest;
            }
        }
        return lowest;
    };
    const QTextLine line = layout->lineAt(0);
    const qreal margin = view->document()->documentMargin();
    const auto xOf = [&](int position) { return margin + line.cursorToX(position); };
    const int formula = static_cast<int>(block.text().indexOf(QChar::ObjectReplacementCharacter));
    const qreal letter = QFontMetricsF(m_theme.mathFont()).horizontalAdvance('e');
    QVERIFY(std::abs(lowestInk(xOf(0), xOf(1)) - lowestInk(xOf(formula), xOf(formula) + letter * 0.9)) <= 1);
}

void StatementPageTest::longFormulasComeInPieces()
{
    const FormulaFonts fonts{m_theme.mathFont(), m_theme.textFont(), m_theme.codeFont()};
    const auto formula = parseFormula("a_1 + a_2 + a_3 + a_4 + a_5 = f(b_1, b_2) \\le 1\\,000\\,000\\,000\\,000");
    const auto pieces = layOutInPieces(*formula, fonts);
    QCOMPARE(pieces.size(), std::size_t{7}); // never within the parentheses
    qreal width = 0;
    for (const FormulaDrawing& piece : pieces) {
        width += piece.width;
    }
    QVERIFY(std::abs(width - layOut(*formula, fonts, FormulaMode::Inline).width) < 0.5);
    QCOMPARE(layOutInPieces(*parseFormula("1 \\le n"), fonts).size(), std::size_t{1});
}

void StatementPageTest::samplesGoWhereThePackageWantsThem()
{
    StatementPage page;
    page.samples.resize(3);
    page.statement.prose = readMarkdown("a\n\n{{nextsample}}\n\nb\n\n{{nextsample}}\n");
    const PageContent content = statementContent(page, Problem());
    QString order;
    for (const PageSection& section : content.sections) {
        order += QChar("hpsxn"[section.index()]).toLatin1();
    }
    QCOMPARE(order, QString("hpspss"));
}

void StatementPageTest::languageIsChosen_data()
{
    QTest::addColumn<QStringList>("there");
    QTest::addColumn<QStringList>("wanted");
    QTest::addColumn<QString>("chosen");
    QTest::newRow("the wanted one") << QStringList({"en", "de"}) << QStringList({"de-AT", "de"}) << "de";
    QTest::newRow("the exact one") << QStringList({"pt", "pt-BR"}) << QStringList({"pt-BR"}) << "pt-BR";
    QTest::newRow("English otherwise") << QStringList({"sv", "en"}) << QStringList({"de"}) << "en";
    QTest::newRow("the first otherwise") << QStringList({"sv", "fi"}) << QStringList({"de"}) << "sv";
}

void StatementPageTest::languageIsChosen()
{
    QFETCH(QStringList, there);
    QFETCH(QStringList, wanted);
    QFETCH(QString, chosen);
    const auto folder = TemporaryFolder::create("statement");
    Problem problem;
    problem.folder = folder->path();
    for (const QString& language : there) {
        const std::filesystem::path file = folder->path() / ("problem." + language.toStdString() + ".md");
        QVERIFY(writeFileAtomically(file, "text"));
        problem.statements.push_back({language.toStdString(), file});
        problem.titles[language.toStdString()] = "Title in " + language.toStdString();
    }
    const StatementPage page = readStatementPage(problem, wanted);
    QCOMPARE(page.statement.language, chosen);
    QCOMPARE(page.title, "Title in " + chosen);
}

void StatementPageTest::picturesStayInThePackage()
{
    const auto folder = TemporaryFolder::create("statement");
    const std::filesystem::path package = folder->path() / "package";
    std::filesystem::create_directories(package / "statement");
    QImage image(30, 20, QImage::Format_RGB32);
    image.fill(Qt::red);
    QVERIFY(image.save(QString::fromStdString((package / "statement" / "in.png").string())));
    QVERIFY(image.save(QString::fromStdString((folder->path() / "out.png").string())));
    std::filesystem::create_symlink(folder->path() / "out.png", package / "statement" / "link.png");
    QVERIFY(writeFileAtomically(package / "statement" / "broken.png", "no picture"));
    QVERIFY(writeFileAtomically(package / "statement" / "problem.en.md",
                                "![](in.png) ![](../../out.png) ![](link.png) ![](/etc/hostname) ![](broken.png) ![](http://a.b/c.png)"));
    Problem problem;
    problem.folder = package;
    problem.statements.push_back({"en", package / "statement" / "problem.en.md"});
    const StatementPage page = readStatementPage(problem, {});
    QCOMPARE(page.statement.pictures->size(), std::size_t{1});
    QCOMPARE(page.statement.pictures->begin()->first, std::string("in.png"));
}

void StatementPageTest::missingTextsAreTold()
{
    Problem problem;
    problem.title = "Alone";
    const StatementPage none = readStatementPage(problem, {});
    QVERIFY(std::holds_alternative<NoticeSection>(statementContent(none, problem).sections[1]));
    problem.statements.push_back({"en", "/nowhere/problem.en.md"});
    const StatementPage unreadable = readStatementPage(problem, {});
    QVERIFY(unreadable.statement.trouble.contains("nowhere"));
    problem.statements.front().file = "/nowhere/problem.en.pdf";
    const StatementPage pdf = readStatementPage(problem, {});
    QCOMPARE(std::get<NoticeSection>(statementContent(pdf, problem).sections[1]).lines.first(), QString("problem.en.pdf"));
}

/// For the eye: all that a text can hold.
void StatementPageTest::gallery()
{
    const auto view = shown(R"(# Gallery
Ratio $\frac{a+b}{c_k}$, root $\sqrt{x^2+y^2}$ and $\sqrt[3]{n}$, $O(n \log n)$, $\lfloor n/2 \rfloor$, $\alpha \oplus \beta \to \infty$, $x \in \{1, \dots, n\}$, $a \equiv b \pmod{m}$, $\mathbb{Z}$, $f'(x)$, $\overline{ab}$, $\hat{x}$, $\vec{v}$, $\binom{n}{k}$, $\unknown{x}$.

$$f(n) = \left(\sum_{k=1}^{n} \frac{\sqrt{k+1}}{2^k}\right) \cdot \prod_{p \mid n} \left[1 - \frac{1}{p}\right]$$

$$\max_{1 \le i \le n} \left\{ \frac{a_i}{b_i} \right\} = \begin{cases} 1 & \text{if } n = 0 \\ \left\lfloor \frac{n}{2} \right\rfloor & \text{otherwise} \end{cases} \qquad \begin{pmatrix} a & b \\ c & d \end{pmatrix}$$

| Input | Output | Note |
|---|:-:|--:|
| `2 7 11 15` / 9 | `0 1` | basic, $n = 4$ |
| `3 2 4` / 6 | `1 2` | $\le 3$ |

- [x] $O(n)$ hash map
- [ ] $O(n^2)$ brute force
  1. nested **bold** and *slanted* and ~~gone~~
  2. nested, with code:

     ```python
     for i in range(n): print(i)
     ```
- plain item with [a link](https://example.org)

> Follow-up: can you do better than $O(n^2)$?
> > A quote within.

---

```cpp
int main() { return 0; }
```
)");
    view->resize(560, 1180);
    takeScreenshots(*view, m_theme, "statement-gallery");
    QVERIFY(view->isComplete());
}

} // namespace ca

QTEST_MAIN(ca::StatementPageTest)
#include "statement_page_test.moc"
