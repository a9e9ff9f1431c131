// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The CodeArena contributors
#include "app/desktop/statement/diff_pane.h"
#include "app/desktop/statement/diff_view.h"
#include "app/desktop/statement/editorial_page.h"
#include "app/desktop/statement/find_strip.h"
#include "app/desktop/statement/formula.h"
#include "app/desktop/statement/hints_page.h"
#include "app/desktop/statement/notes_page.h"
#include "app/desktop/statement/prose_view.h"
#include "app/desktop/statement/statement_panel.h"
#include "app/desktop/statement/submissions_model.h"
#include "app/desktop/statement/submissions_page.h"
#include "app/desktop/widgets/table.h"
#include "app/desktop/widgets/theme.h"
#include "core/package/package.h"
#include "tests/app/desktop/widgets/screenshots.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>
#include <QToolButton>

#include <algorithm>
#include <filesystem>
#include <functional>

namespace ca {

class StatementPanelTest : public QObject {
    Q_OBJECT

private slots:
    void showsAProblem();
    void readsEveryBundledProblem_data();
    void readsEveryBundledProblem();
    void samplesAreCopiedAndRun();
    void hintsUnfoldOneAtATime();
    void editorialWaitsForASolution();
    void submissionsAreListedAndCompared();
    void submissionsAreNarrowedDownToAPlace();
    void notesAreTold();
    void lastProblemWins();
    void brokenProblemsSayWhy();
    void zoomIsBounded();
    void wordsAreFound();
    void everyControlHasAName();
    void screenshots_data();
    void screenshots();

private:
    [[nodiscard]] static std::shared_ptr<const Problem> problem(const QString& id)
    {
        auto read = readPackage(std::filesystem::path(CA_SOURCE_DIR) / "problems" / id.toStdString());
        return read ? std::make_shared<const Problem>(std::move(*read)) : nullptr;
    }

    void open(StatementPanel& panel, const std::shared_ptr<const Problem>& wanted)
    {
        QSignalSpy shown(&panel, &StatementPanel::shown);
        panel.show(wanted);
        QVERIFY(shown.wait(30'000));
    }

    [[nodiscard]] static ProseView* page(StatementPanel& panel, const char* name)
    {
        for (auto* view : panel.findChildren<ProseView*>()) {
            if (view->accessibleName() == name) {
                return view;
            }
        }
        return nullptr;
    }

    template <class Button>
    [[nodiscard]] static Button* button(QWidget& parent, const QString& name)
    {
        for (auto* one : parent.findChildren<Button*>()) {
            if (one->accessibleName() == name || one->text() == name) {
                return one;
            }
        }
        return nullptr;
    }

    [[nodiscard]] static std::vector<SubmissionRow> submissions()
    {
        const QDateTime when(QDate(2024, 5, 17), QTime(10, 30));
        return {{3, Verdict::Accepted, "Python 3", Micros(21'000), kib(9800), when, "14 of 14 tests", "This machine", false},
                {2, Verdict::WrongAnswer, "Python 3", Micros(19'500), kib(9750), when.addSecs(-600), "2 of 14 tests", "This machine", false},
                {1, Verdict::CompileError, "C++", Micros(0), Bytes{}, when.addDays(-3), "", "lab.school.org:3000", false},
                {0, Verdict::TimeLimit, "Java", Micros(1'004'000), mib(61), when.addDays(-9), "7 of 14 tests", "This machine", true}};
    }
};

void StatementPanelTest::showsAProblem()
{
    Theme theme;
    StatementPanel panel(theme);
    open(panel, problem("two-sum"));
    const ProseView* const view = page(panel, "Statement");
    QVERIFY(view->isComplete());
    const QString text = view->accessibleDescription();
    QVERIFY(text.startsWith("Two Sum\nEasy   1 s · 256 MB   array hash-table"));
    QVERIFY(text.contains("$2 \\le n \\le 20\\,000$"));
    QVERIFY(text.contains("Sample 3 · input\n4 -8\n1 -4 6 -4\noutput\n1 3"));
}

void StatementPanelTest::readsEveryBundledProblem_data()
{
    QTest::addColumn<QString>("id");
    for (const auto& entry : std::filesystem::directory_iterator(std::filesystem::path(CA_SOURCE_DIR) / "problems")) {
        if (std::filesystem::exists(entry.path() / "problem.yaml")) {
            const QString id = QString::fromStdString(entry.path().filename().string());
            QTest::newRow(qPrintable(id)) << id;
        }
    }
}

/// No formula that we do not know, no picture that is missing.
void StatementPanelTest::readsEveryBundledProblem()
{
    QFETCH(QString, id);
    const auto one = problem(id);
    QVERIFY(one);
    const StatementPage page = readStatementPage(*one, {});
    QVERIFY(!page.statement.prose.empty());
    const std::function<void(const ProseBlock&)> check = [&](const ProseBlock& block) {
        for (const ProseSpan& span : block.spans) {
            if (span.kind == ProseSpan::Kind::Formula) {
                const auto formula = parseFormula(span.text);
                QVERIFY2(formula && outline(*formula).find('\\') == std::string::npos, span.text.c_str());
            }
        }
        std::for_each(block.children.begin(), block.children.end(), check);
    };
    std::for_each(page.statement.prose.begin(), page.statement.prose.end(), check);
    std::for_each(page.editorial.prose.begin(), page.editorial.prose.end(), check);
    for (const Prose& hint : page.hints) {
        std::for_each(hint.begin(), hint.end(), check);
    }
}

void StatementPanelTest::samplesAreCopiedAndRun()
{
    Theme theme;
    StatementPanel panel(theme);
    open(panel, problem("two-sum"));
    QSignalSpy copied(&panel, &StatementPanel::copied);
    QSignalSpy run(&panel, &StatementPanel::runSampleRequested);
    button<QToolButton>(panel, "Copy the input of sample 2")->click();
    QCOMPARE(QApplication::clipboard()->text(), QString("4 14\n7 9 3 5\n"));
    button<QToolButton>(panel, "Copy the output of sample 2")->click();
    QCOMPARE(QApplication::clipboard()->text(), QString("1 3\n"));
    QCOMPARE(copied.size(), 2);
    button<QToolButton>(panel, "Run sample 3")->click();
    QCOMPARE(run.size(), 1);
    QCOMPARE(run.front().front().toInt(), 2);
}

void StatementPanelTest::hintsUnfoldOneAtATime()
{
    Theme theme;
    StatementPanel panel(theme);
    open(panel, problem("two-sum"));
    QSignalSpy hint(&panel, &StatementPanel::hintShown);
    const ProseView* const view = page(panel, "Hints");
    QVERIFY(!view->document()->toPlainText().contains("first number of the pair"));
    button<QPushButton>(panel, "Show hint 1")->click();
    QVERIFY(view->document()->toPlainText().contains("first number of the pair"));
    QVERIFY(!view->document()->toPlainText().contains("hash table"));
    QCOMPARE(hint.size(), 1);
    QCOMPARE(hint.front().front().toInt(), 0);
    panel.setHintsShown(3);
    QVERIFY(view->document()->toPlainText().contains("hash table"));
    QVERIFY(!button<QPushButton>(panel, "Show hint 4"));
    QCOMPARE(hint.size(), 1); // what history says is no news
}

void StatementPanelTest::editorialWaitsForASolution()
{
    Theme theme;
    StatementPanel panel(theme);
    open(panel, problem("two-sum"));
    auto* const editorial = panel.findChild<EditorialPage*>();
    QSignalSpy opened(&panel, &StatementPanel::editorialOpened);
    QVERIFY(!editorial->isOpen());
    panel.setSolved(true);
    QVERIFY(editorial->isOpen());
    QCOMPARE(opened.size(), 0);
    open(panel, problem("3sum"));
    QVERIFY(!editorial->isOpen());
    button<QPushButton>(*editorial, "Look anyway")->click();
    QVERIFY(editorial->isOpen());
    QCOMPARE(opened.size(), 1);
}

void StatementPanelTest::submissionsAreListedAndCompared()
{
    Theme theme;
    SubmissionsModel model(theme);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setRows(submissions());
    model.setRows({});

    StatementPanel panel(theme);
    open(panel, problem("two-sum"));
    panel.setSubmissions(submissions());
    auto* const list = panel.findChild<SubmissionsPage*>();
    QTableView& table = list->table();
    QCOMPARE(table.model()->index(1, SubmissionsModel::VerdictColumn).data().toString(), QString("Wrong answer"));
    QCOMPARE(table.model()->index(3, SubmissionsModel::VerdictColumn).data().toString(), QString("Time limit exceeded (samples)"));
    QCOMPARE(table.model()->index(2, SubmissionsModel::TimeColumn).data().toString(), QString("–"));
    const QHash<qint64, QString> sources{{3, "a\nb\nc\n"}, {2, "a\nx\nc\nd\n"}};
    connect(&panel, &StatementPanel::sourceWanted, &panel, [&](qint64 id) { panel.showSource(id, sources.value(id)); });
    table.selectRow(0);
    QSignalSpy compared(list, &SubmissionsPage::compared);
    button<QPushButton>(*list, "Compare with the one before")->click();
    QVERIFY(compared.wait(30'000));
    QCOMPARE(list->diff().left().toPlainText(), QString("a\nx\nc\nd"));
    QCOMPARE(list->diff().right().toPlainText(), QString("a\nb\nc\n"));
    QCOMPARE(list->diff().summary(), QString("2 lines differ"));
    QSignalSpy openedOne(&panel, &StatementPanel::submissionOpened);
    button<QPushButton>(*list, "Open in the editor")->click();
    QCOMPARE(openedOne.front().front().toLongLong(), 3);
}

void StatementPanelTest::submissionsAreNarrowedDownToAPlace()
{
    Theme theme;
    StatementPanel panel(theme);
    open(panel, problem("two-sum"));
    panel.setSubmissions(submissions());
    auto* const list = panel.findChild<SubmissionsPage*>();
    auto* const place = list->findChild<QComboBox*>();
    QVERIFY(!place->isHidden());
    const auto choose = [&](const QString& name) {
        place->setCurrentIndex(place->findText(name));
        emit place->activated(place->currentIndex());
    };
    choose("lab.school.org:3000");
    QCOMPARE(list->table().model()->rowCount(), 1);
    QCOMPARE(list->table().model()->index(0, SubmissionsModel::PlaceColumn).data().toString(), QString("lab.school.org:3000"));
    panel.setSubmissions(submissions()); // one more came: the choice stays
    QCOMPARE(list->table().model()->rowCount(), 1);
    choose("Any place");
    QCOMPARE(list->table().model()->rowCount(), 4);
    std::vector<SubmissionRow> here = submissions();
    std::erase_if(here, [](const SubmissionRow& row) { return row.place != "This machine"; });
    panel.setSubmissions(here);
    QVERIFY(place->isHidden()); // there is nothing to choose
    QCOMPARE(list->table().model()->rowCount(), 3);
}

void StatementPanelTest::notesAreTold()
{
    Theme theme;
    StatementPanel panel(theme);
    open(panel, problem("two-sum"));
    panel.setNotes("before");
    QSignalSpy changed(&panel, &StatementPanel::noteChanged);
    auto* const edit = panel.findChild<NotesPage*>()->findChild<QPlainTextEdit*>();
    QCOMPARE(edit->toPlainText(), QString("before"));
    QCOMPARE(changed.size(), 0);
    QTest::keyClicks(edit, "x");
    panel.setNotes("from elsewhere"); // not while the user writes
    open(panel, problem("3sum"));     // tells at once what was still waiting
    QCOMPARE(changed.size(), 1);
    QCOMPARE(changed.front()[0].toString(), QString("two-sum"));
    QCOMPARE(changed.front()[1].toString(), QString("xbefore"));
    QCOMPARE(edit->toPlainText(), QString());
}

void StatementPanelTest::lastProblemWins()
{
    Theme theme;
    StatementPanel panel(theme);
    QSignalSpy shown(&panel, &StatementPanel::shown);
    panel.show(problem("two-sum"));
    panel.show(problem("3sum"));
    QVERIFY(shown.wait(30'000));
    QVERIFY(!shown.wait(50));
    QVERIFY(!page(panel, "Statement")->document()->toPlainText().startsWith("Two Sum"));
    panel.show(problem("two-sum"));
    panel.showBroken("Broken", {"a reason"});
    QVERIFY(!shown.wait(50));
    QVERIFY(page(panel, "Statement")->document()->toPlainText().startsWith("Broken"));
}

void StatementPanelTest::brokenProblemsSayWhy()
{
    Theme theme;
    StatementPanel panel(theme);
    panel.showBroken("queue-jump", {"problem.yaml: line 3: no such key", "data/secret is missing"});
    const QString text = page(panel, "Statement")->document()->toPlainText();
    QVERIFY(text.contains("queue-jump") && text.contains("line 3") && text.contains("data/secret is missing"));
    takeScreenshots(panel, theme, "statement-broken");
    panel.showNothing();
    panel.showLoading("A long way");
}

void StatementPanelTest::zoomIsBounded()
{
    Theme theme;
    StatementPanel panel(theme);
    QSignalSpy changed(&panel, &StatementPanel::zoomChanged);
    panel.setZoom(100);
    QCOMPARE(panel.zoom(), 3.0);
    panel.setZoom(0);
    QCOMPARE(panel.zoom(), 0.5);
    panel.setZoom(0.5);
    QCOMPARE(changed.size(), 2);
}

void StatementPanelTest::wordsAreFound()
{
    Theme theme;
    StatementPanel panel(theme);
    open(panel, problem("two-sum"));
    ProseView* const view = page(panel, "Statement");
    auto* const strip = view->findChild<FindStrip*>();
    strip->start();
    auto* const words = strip->findChild<QLineEdit*>();
    QTest::keyClicks(words, "positions");
    QCOMPARE(view->selectedWords().toLower(), QString("positions"));
    const int first = view->textCursor().position();
    QTest::keyClick(words, Qt::Key_Return);
    QVERIFY(view->textCursor().position() > first);
    QTest::keyClick(words, Qt::Key_Return, Qt::ShiftModifier);
    QCOMPARE(view->textCursor().position(), first);
    words->setText("nowhere to be found");
    QCOMPARE(words->property("look").toString(), QString("bad"));
    QTest::keyClick(words, Qt::Key_Escape);
    QVERIFY(strip->isHidden());
}

void StatementPanelTest::everyControlHasAName()
{
    Theme theme;
    StatementPanel panel(theme);
    open(panel, problem("two-sum"));
    panel.setSubmissions(submissions());
    for (const QWidget* widget : panel.findChildren<QWidget*>()) {
        const auto* const pressable = qobject_cast<const QAbstractButton*>(widget);
        const bool read = qobject_cast<const QTextEdit*>(widget) != nullptr || qobject_cast<const QPlainTextEdit*>(widget) != nullptr
            || qobject_cast<const QTableView*>(widget) != nullptr || qobject_cast<const QLineEdit*>(widget) != nullptr;
        if (pressable != nullptr && !pressable->isHidden() && pressable->metaObject()->className() != QByteArray("QTableCornerButton")) {
            QVERIFY2(!pressable->text().isEmpty() || !pressable->accessibleName().isEmpty(), pressable->metaObject()->className());
        } else if (read) {
            QVERIFY2(!widget->accessibleName().isEmpty(), widget->metaObject()->className());
        }
    }
}

void StatementPanelTest::screenshots_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<int>("tab");
    QTest::addRow("two-sum") << "two-sum" << 0;
    QTest::addRow("shortest-path") << "shortest-path" << 0;
    QTest::addRow("guess-the-number") << "guess-the-number" << 0;
    QTest::addRow("polygon-area") << "polygon-area" << 0;
    QTest::addRow("range-sum-updates") << "range-sum-updates" << 0;
    QTest::addRow("n-queens") << "n-queens" << 0;
    QTest::addRow("lru-cache") << "lru-cache" << 0;
    QTest::addRow("roman-to-integer") << "roman-to-integer" << 0;
    QTest::addRow("two-sum-hints") << "two-sum" << 1;
    QTest::addRow("two-sum-gate") << "two-sum" << 2;
    QTest::addRow("two-sum-submissions") << "two-sum" << 3;
    QTest::addRow("two-sum-notes") << "two-sum" << 4;
    QTest::addRow("closest-pair-editorial") << "closest-pair" << 12;
}

void StatementPanelTest::screenshots()
{
    if (qEnvironmentVariableIsEmpty("CA_SCREENSHOTS")) {
        QSKIP("CA_SCREENSHOTS names no folder");
    }
    QFETCH(QString, id);
    QFETCH(int, tab);
    Theme theme;
    StatementPanel panel(theme);
    panel.resize(480, 1100);
    panel.QWidget::show();
    QSignalSpy shown(&panel, &StatementPanel::shown);
    panel.show(problem(id));
    QVERIFY(shown.wait(20'000));
    panel.setHintsShown(1);
    panel.setSolved(tab > 10);
    panel.setSubmissions(submissions());
    panel.setNotes("Ask first, insert afterwards.\n64 bits for t - a_j.");
    if (tab == 3) {
        connect(&panel, &StatementPanel::sourceWanted, &panel, [&](qint64 one) {
            panel.showSource(one, one == 3 ? "def solve(row, target):\n    seen = {}\n    for j, value in enumerate(row):\n        if target - value in seen:\n            return seen[target - value], j\n        seen[value] = j\n"
                                           : "def solve(row, target):\n    seen = {}\n    for j, value in enumerate(row):\n        seen[value] = j\n        if target - value in seen:\n            return seen[target - value], j\n");
        });
        auto* const list = panel.findChild<SubmissionsPage*>();
        list->table().selectRow(0);
        QSignalSpy compared(list, &SubmissionsPage::compared);
        button<QPushButton>(*list, "Compare with the one before")->click();
        QVERIFY(compared.wait(20'000));
    }
    panel.showTab(static_cast<StatementPanel::Tab>(tab % 10));
    QApplication::processEvents(); // what was just shown is laid out
    takeScreenshots(panel, theme, QString("statement-") + QTest::currentDataTag());
}

} // namespace ca

QTEST_MAIN(ca::StatementPanelTest)
#include "statement_panel_test.moc"
