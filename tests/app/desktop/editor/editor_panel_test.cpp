// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The CodeArena contributors
// The panel as the window sees it: files, finding, snippets, completion, diagnostics, formatting.
#include "app/desktop/editor/snippets.h"
#include "tests/app/desktop/editor/opened_editor.h"
#include "tests/app/desktop/widgets/screenshots.h"

#include <QAbstractButton>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTabBar>

using namespace ca;

class EditorPanelTest : public QObject {
    Q_OBJECT

private slots:
    void openShowsTheText();
    void editsAreTold();
    void resetCanBeUndone();
    void extraFilesComeAndGo();
    void renamingRefusesWhatIsNoName();
    void theLanguageIsChosenByOthers();
    void findingCountsAndSteps();
    void findingOptions_data();
    void findingOptions();
    void replacingOneAndAll();
    void replacingWithGroups();
    void goingToALine();
    void snippetsAreFilledIn();
    void snippetsOfEveryLanguageAreSound();
    void completionOffersWords();
    void completionExpandsSnippets();
    void diagnosticsStandAtTheirLines();
    void diagnosticsGoWhenTheLineIsEdited();
    void diagnosticsAreVisitedInTurn();
    void aFlashGoesByItself();
    void aWindowHalfOutsideOffersNothing();
    void formattersRunBeside_data();
    void formattersRunBeside();
    void aMissingFormatterIsTold();
    void everyLanguageIsColoured_data();
    void everyLanguageIsColoured();
    void pictures();
};

namespace {
QLineEdit* field(const OpenedEditor& opened, const QString& name)
{
    for (auto* edit : opened.panel.findChildren<QLineEdit*>()) {
        if (edit->accessibleName() == name) {
            return edit;
        }
    }
    return nullptr;
}

QString count(const OpenedEditor& opened)
{
    return opened.panel.findChild<QLabel*>("findCount")->accessibleName();
}

void toggle(const OpenedEditor& opened, const QString& name)
{
    for (auto* button : opened.panel.findChildren<QAbstractButton*>()) {
        if (button->accessibleName() == name) {
            button->click();
            return;
        }
    }
    QFAIL("no such option");
}

} // namespace

void EditorPanelTest::openShowsTheText()
{
    OpenedEditor opened("python", "x = 1\n");
    QCOMPARE(opened.panel.text(), QString("x = 1\n"));
    QCOMPARE(opened.panel.mainFile(), QString("two_sum.py"));
    opened.type("y");
    QSignalSpy edited(&opened.panel, &EditorPanel::textEdited);
    opened.panel.open("fizz-buzz", "java", "class A {}\r\n", {});
    QCOMPARE(opened.panel.mainFile(), QString("fizz_buzz.java"));
    QCOMPARE(opened.panel.text(), QString("class A {}\n"));
    QCOMPARE(edited.count(), 0); // opening is no edit
    opened.command("editor.undo")->trigger();
    QCOMPARE(opened.panel.text(), QString("class A {}\n"));
}

void EditorPanelTest::editsAreTold()
{
    OpenedEditor opened("python", "|");
    QSignalSpy edited(&opened.panel, &EditorPanel::textEdited);
    QSignalSpy moved(&opened.panel, &EditorPanel::cursorMoved);
    opened.type("a");
    QCOMPARE(edited.last().at(0).toString(), QString("two_sum.py"));
    QTRY_VERIFY(!moved.isEmpty()); // told when it is painted
    QCOMPARE(moved.last(), (QVariantList{1, 2}));
    auto* tabs = opened.panel.findChild<QTabBar*>("editorTabs");
    QVERIFY(tabs->tabText(0) != "two_sum.py");
    opened.panel.markSaved("two_sum.py");
    QCOMPARE(tabs->tabText(0), QString("two_sum.py"));
}

void EditorPanelTest::resetCanBeUndone()
{
    OpenedEditor opened("python", "mine\n");
    opened.command("editor.reset")->trigger();
    QCOMPARE(opened.panel.text(), QString("starter\n"));
    QVERIFY(opened.panel.findChild<QLabel*>("editorNotice")->isVisible());
    opened.command("editor.undo")->trigger();
    QCOMPARE(opened.panel.text(), QString("mine\n"));
}

void EditorPanelTest::extraFilesComeAndGo()
{
    OpenedEditor opened("python", "main\n");
    opened.panel.setExtraFiles({{"brute.py", "slow\n"}, {"notes.txt", "why\n"}});
    QCOMPARE(opened.panel.extraFiles().size(), std::size_t{2});
    QCOMPARE(opened.panel.textOf("notes.txt"), QString("why\n"));
    QTest::keyClick(&opened.code(), Qt::Key_PageDown, Qt::ControlModifier);
    QCOMPARE(opened.text(), QString("slow\n"));
    QSignalSpy edited(&opened.panel, &EditorPanel::textEdited);
    opened.type("x");
    QCOMPARE(edited.last().at(0).toString(), QString("brute.py"));
    QCOMPARE(opened.panel.text(), QString("main\n"));

    QSignalSpy removed(&opened.panel, &EditorPanel::fileRemoved);
    opened.command("editor.closeFile")->trigger();
    QCOMPARE(removed.last().at(0).toString(), QString("brute.py"));
    QCOMPARE(opened.panel.extraFiles().size(), std::size_t{1});
    opened.panel.goTo(1, 1);
    opened.command("editor.closeFile")->trigger(); // the solution stays
    QCOMPARE(opened.panel.text(), QString("main\n"));
}

void EditorPanelTest::renamingRefusesWhatIsNoName()
{
    OpenedEditor opened("python", "");
    QSignalSpy added(&opened.panel, &EditorPanel::fileAdded);
    QSignalSpy renamed(&opened.panel, &EditorPanel::fileRenamed);
    opened.command("editor.newFile")->trigger();
    QCOMPARE(added.last().at(0).toString(), QString("file1.py"));
    QLineEdit* name = field(opened, "Name of the file");
    QVERIFY(name->isVisible());
    name->setText("two_sum.py");
    QTest::keyClick(name, Qt::Key_Return);
    QCOMPARE(renamed.count(), 0);
    QVERIFY(opened.panel.findChild<QLabel*>("editorNotice")->text().contains("two_sum.py"));
    opened.command("editor.renameFile")->trigger();
    name->setText("helper.rb");
    QTest::keyClick(name, Qt::Key_Return);
    QCOMPARE(renamed.last().at(1).toString(), QString("helper.rb"));
    QCOMPARE(opened.code().language(), QString("ruby"));
}

void EditorPanelTest::theLanguageIsChosenByOthers()
{
    OpenedEditor opened("python", "x");
    QSignalSpy chosen(&opened.panel, &EditorPanel::languageChosen);
    auto* button = opened.panel.findChild<LanguageButton*>();
    QCOMPARE(button->text(), QString("Python 3"));
    button->menu()->actions().at(3)->trigger();
    QCOMPARE(chosen.last().at(0).toString(), QString("cpp"));
    QCOMPARE(button->text(), QString("Python 3"));
    QCOMPARE(opened.panel.language(), QString("python"));
}

void EditorPanelTest::findingCountsAndSteps()
{
    OpenedEditor opened("cpp", "|ab ab\nab AB\n");
    QTest::keyClick(&opened.code(), Qt::Key_F, Qt::ControlModifier);
    QLineEdit* find = field(opened, "Find");
    QVERIFY(find->isVisible());
    QTest::keyClicks(find, "ab");
    QCOMPARE(count(opened), QString("1 of 4"));
    QTest::keyClick(find, Qt::Key_Return);
    QCOMPARE(count(opened), QString("2 of 4"));
    QTest::keyClick(find, Qt::Key_Return, Qt::ShiftModifier);
    QTest::keyClick(find, Qt::Key_Return, Qt::ShiftModifier);
    QCOMPARE(count(opened), QString("4 of 4"));
    QCOMPARE(opened.withCarets(), QString("ab ab\nab <AB>\n"));
    QTest::keyClick(find, Qt::Key_Escape);
    QVERIFY(!find->isVisible());
    QCOMPARE(send(opened.code(), Sci::SCI_INDICATORVALUEAT, mark::kFound, 0), 0L);
}

void EditorPanelTest::findingOptions_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("expected");
    QTest::newRow("plain") << QStringList() << "a.c" << "1 of 1";
    QTest::newRow("regex") << QStringList{"Regular expression"} << "a.c" << "1 of 4";
    QTest::newRow("case") << QStringList{"Match case"} << "abc" << "1 of 2";
    QTest::newRow("whole words") << QStringList{"Whole words"} << "abc" << "1 of 2";
    QTest::newRow("begin of line") << QStringList{"Regular expression"} << "^x" << "1 of 1";
    QTest::newRow("nothing") << QStringList() << "zebra" << "No matches";
    QTest::newRow("no pattern") << QStringList{"Regular expression"} << "(" << "Not a pattern";
    QTest::newRow("empty matches") << QStringList{"Regular expression"} << "q*" << "No matches";
    QTest::newRow("beyond ASCII") << QStringList() << QString::fromUtf8("\xC3\xA4") << "1 of 1";
}

void EditorPanelTest::findingOptions()
{
    QFETCH(QStringList, options);
    QFETCH(QString, words);
    QFETCH(QString, expected);
    OpenedEditor opened("cpp", QString::fromUtf8("|a.c abc abcd\nxABC \xC3\xA4\n").replace("xABC", "x ABC"));
    opened.command("editor.find")->trigger();
    for (const QString& option : options) {
        toggle(opened, option);
    }
    field(opened, "Find")->setText(words);
    QCOMPARE(count(opened), expected);
}

void EditorPanelTest::replacingOneAndAll()
{
    OpenedEditor opened("cpp", "|x x x\n");
    QTest::keyClick(&opened.code(), Qt::Key_H, Qt::ControlModifier);
    field(opened, "Find")->setText("x");
    QLineEdit* replace = field(opened, "Replace with");
    replace->setText("xx");
    QTest::keyClick(replace, Qt::Key_Return);
    QCOMPARE(opened.text(), QString("xx x x\n"));
    QTest::keyClick(replace, Qt::Key_Return, Qt::ControlModifier | Qt::AltModifier);
    QCOMPARE(opened.text(), QString("xxxx xx xx\n"));
    opened.command("editor.undo")->trigger();
    QCOMPARE(opened.text(), QString("xx x x\n"));
}

void EditorPanelTest::replacingWithGroups()
{
    OpenedEditor opened("cpp", "|swap(a, b);\nswap(c, d);\n");
    opened.command("editor.replace")->trigger();
    toggle(opened, "Regular expression");
    field(opened, "Find")->setText("\\((\\w), (\\w)\\)");
    field(opened, "Replace with")->setText("($2,\\n$1)");
    toggle(opened, "Replace all matches (Ctrl+Alt+Enter)");
    QCOMPARE(opened.text(), QString("swap(b,\na);\nswap(d,\nc);\n"));
}

void EditorPanelTest::goingToALine()
{
    OpenedEditor opened("cpp", "|a\nb\nccc\n");
    QTest::keyClick(&opened.code(), Qt::Key_G, Qt::ControlModifier);
    QLineEdit* line = field(opened, "Line, or line and column");
    line->clear();
    QTest::keyClicks(line, "3:2");
    QTest::keyClick(line, Qt::Key_Return);
    QCOMPARE(opened.withCarets(), QString("a\nb\nc|cc\n"));
    opened.panel.goTo(99, 99);
    QCOMPARE(opened.withCarets(), QString("a\nb\nccc\n|"));
}

void EditorPanelTest::snippetsAreFilledIn()
{
    OpenedEditor opened("cpp", "    fori|");
    opened.press(Qt::Key_Tab);
    QCOMPARE(opened.text(), QString("    for (int i = 0; i < n; ++i) {\n        \n    }"));
    QCOMPARE(selectionCount(opened.code()), 3); // the three i
    opened.type("row");
    opened.press(Qt::Key_Tab);
    opened.type("rows");
    opened.press(Qt::Key_Backtab, Qt::ShiftModifier);
    QCOMPARE(selectionCount(opened.code()), 3);
    opened.press(Qt::Key_Tab);
    opened.press(Qt::Key_Tab);
    opened.type("x;");
    QCOMPARE(opened.withCarets(), QString("    for (int row = 0; row < rows; ++row) {\n        x;|\n    }"));
    opened.press(Qt::Key_Tab); // it is over: Tab is a tab again
    QVERIFY(opened.text().contains("x;  "));
}

void EditorPanelTest::snippetsOfEveryLanguageAreSound()
{
    for (const EditorLanguage& language : someLanguages()) {
        const auto& snippets = bundledSnippets(habitsOf(language.id).snippets);
        QVERIFY2(snippets.size() >= 5, qPrintable(language.id));
        for (const Snippet& snippet : snippets) {
            const SnippetText text = expand(snippet.body, "", "    ");
            QVERIFY2(!snippet.title.isEmpty() && !text.stops.empty(), qPrintable(snippet.prefix));
            QVERIFY2(!text.text.contains("${"), text.text.constData());
        }
    }
    QCOMPARE(expand("a\\$1 $1 ${1:b}\n\tc$0", " ", "  "),
             (SnippetText{"a$1  b\n   c", {{1, 4, 4}, {1, 5, 6}, {0, 11, 11}}}));
}

void EditorPanelTest::completionOffersWords()
{
    OpenedEditor opened("python", "frequency = {}\n|");
    opened.type("freq");
    QVERIFY(opened.code().isListActive());
    opened.press(Qt::Key_Return);
    QCOMPARE(opened.text(), QString("frequency = {}\nfrequency"));
    opened.type(" # freq");
    QVERIFY(!opened.code().isListActive()); // comments are prose
    OpenedEditor keywords("rust", "|");
    keywords.type("HashM");
    QVERIFY(keywords.code().isListActive());
    keywords.press(Qt::Key_Tab);
    QCOMPARE(keywords.text(), QString("HashMap"));
}

void EditorPanelTest::completionExpandsSnippets()
{
    OpenedEditor opened("go", "|");
    opened.type("fori");
    QVERIFY(opened.code().isListActive());
    opened.press(Qt::Key_Return);
    QCOMPARE(opened.text(), QString("for i := 0; i < n; i++ {\n\t\n}"));
}

void EditorPanelTest::diagnosticsStandAtTheirLines()
{
    OpenedEditor opened("cpp", "int main()\n{\n    return y;\n}\n");
    using S = Diagnostic::Severity;
    opened.panel.showDiagnostics({{3, 12, S::Error, "'y' was not declared"}, {1, 0, S::Warning, "odd"}, {99, 1, S::Error, "beyond"}});
    QCOMPARE(opened.annotation(3), QString("'y' was not declared"));
    QCOMPARE(opened.annotation(1), QString("odd"));
    const long y = lineStart(opened.code(), 2) + 11;
    QCOMPARE(send(opened.code(), Sci::SCI_INDICATORVALUEAT, mark::kError, y), 1L);
    QCOMPARE(send(opened.code(), Sci::SCI_INDICATORVALUEAT, mark::kError, y - 1), 0L);
    QCOMPARE(send(opened.code(), Sci::SCI_INDICATORVALUEAT, mark::kWarning, 5), 1L);
    opened.panel.showDiagnostics({});
    QCOMPARE(opened.annotation(3), QString());
    QCOMPARE(send(opened.code(), Sci::SCI_INDICATORVALUEAT, mark::kError, y), 0L);
}

void EditorPanelTest::diagnosticsGoWhenTheLineIsEdited()
{
    OpenedEditor opened("cpp", "a;\nb;|\nc;\n");
    using S = Diagnostic::Severity;
    opened.panel.showDiagnostics({{2, 1, S::Error, "here"}, {3, 1, S::Error, "below"}});
    opened.type("x");
    QTRY_COMPARE(opened.annotation(2), QString());
    QCOMPARE(opened.annotation(3), QString("below"));
    QCOMPARE(send(opened.code(), Sci::SCI_INDICATORVALUEAT, mark::kError, 3), 0L);
    opened.press(Qt::Key_Home, Qt::ControlModifier);
    opened.press(Qt::Key_Return); // above: the line moves with its message
    QTRY_COMPARE(opened.annotation(4), QString("below"));
}

void EditorPanelTest::diagnosticsAreVisitedInTurn()
{
    OpenedEditor opened("cpp", "|a;\nb;\nc;\n");
    using S = Diagnostic::Severity;
    opened.panel.showDiagnostics({{2, 1, S::Error, "one"}, {3, 1, S::Warning, "two"}});
    QTest::keyClick(&opened.code(), Qt::Key_F8, Qt::AltModifier);
    QCOMPARE(opened.withCarets(), QString("a;\n|b;\nc;\n"));
    QTest::keyClick(&opened.code(), Qt::Key_F8, Qt::AltModifier);
    QTest::keyClick(&opened.code(), Qt::Key_F8, Qt::AltModifier);
    QCOMPARE(opened.withCarets(), QString("a;\n|b;\nc;\n"));
}

void EditorPanelTest::aFlashGoesByItself()
{
    OpenedEditor opened("cpp", "a;\nb;\n");
    opened.panel.flash(2);
    QCOMPARE(send(opened.code(), Sci::SCI_INDICATORVALUEAT, mark::kFlash, 3), 1L);
    QTRY_COMPARE(send(opened.code(), Sci::SCI_INDICATORVALUEAT, mark::kFlash, 3), 0L);
}

void EditorPanelTest::aWindowHalfOutsideOffersNothing()
{
    OpenedEditor opened("cpp", "|");
    opened.panel.move(-4000, -4000);
    opened.type("vect");
    QCOMPARE(opened.text(), QString("vect"));
}

void EditorPanelTest::formattersRunBeside_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after");
    QTest::newRow("clang-format") << "cpp" << "int  main( ){return 0;}\n" << "int main() { return 0; }\n";
    QTest::newRow("gofmt") << "go" << "package main\nfunc main(){\nx:=1\n}\n" << "package main\n\nfunc main() {\n\tx := 1\n}\n";
}

void EditorPanelTest::formattersRunBeside()
{
    QFETCH(QString, language);
    QFETCH(QString, before);
    QFETCH(QString, after);
    if (QStandardPaths::findExecutable(habitsOf(language).formatter.front()).isEmpty()) {
        QSKIP("this formatter is not installed");
    }
    OpenedEditor opened(language, before);
    opened.command("editor.format")->trigger();
    QCOMPARE(opened.text(), before); // nobody waited
    QTRY_COMPARE_WITH_TIMEOUT(opened.text(), after, 30000);
    opened.command("editor.undo")->trigger();
    QCOMPARE(opened.text(), before);

    opened.command("editor.format")->trigger();
    opened.press(Qt::Key_Home, Qt::ControlModifier);
    opened.type("x"); // in the meantime
    auto* notice = opened.panel.findChild<QLabel*>("editorNotice");
    QTRY_VERIFY_WITH_TIMEOUT(notice->isVisible(), 30000);
    QCOMPARE(opened.text(), "x" + before);
}

void EditorPanelTest::aMissingFormatterIsTold()
{
    OpenedEditor opened("ruby", "x");
    opened.command("editor.format")->trigger();
    QVERIFY(opened.panel.findChild<QLabel*>("editorNotice")->isVisible());
}

void EditorPanelTest::everyLanguageIsColoured_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("text");
    QTest::newRow("python") << "python" << "return  # c\n\"s\" 12";
    QTest::newRow("javascript") << "javascript" << "return  // c\n`s` 12";
    QTest::newRow("java") << "java" << "return  // c\n\"s\" 12";
    QTest::newRow("cpp") << "cpp" << "return  // c\n\"s\" 12";
    QTest::newRow("cpp17") << "cpp17" << "return  // c\n\"s\" 12";
    QTest::newRow("c") << "c" << "return  // c\n\"s\" 12";
    QTest::newRow("go") << "go" << "return  // c\n`s` 12";
    QTest::newRow("rust") << "rust" << "return  // c\n\"s\" 12";
    QTest::newRow("ruby") << "ruby" << "return  # c\n\"s\" 12";
}

void EditorPanelTest::everyLanguageIsColoured()
{
    QFETCH(QString, language);
    QFETCH(QString, text);
    OpenedEditor opened(language, text);
    for (const auto choice : {Theme::Choice::Dark, Theme::Choice::Light}) {
        opened.theme.choose(choice);
        opened.code().recolor();
        const Tokens& tokens = opened.theme.tokens();
        const auto colour = [&](qsizetype at) {
            const long style = send(opened.code(), Sci::SCI_GETSTYLEAT, at);
            const auto fore = static_cast<unsigned>(send(opened.code(), Sci::SCI_STYLEGETFORE, style));
            return QColor(static_cast<int>(fore & 0xff), static_cast<int>(fore >> 8 & 0xff), static_cast<int>(fore >> 16 & 0xff));
        };
        QCOMPARE(colour(0), tokens.keyword);
        QCOMPARE(colour(text.indexOf('c')), tokens.comment);
        QCOMPARE(colour(text.indexOf('s')), tokens.string);
        QCOMPARE(colour(text.indexOf('1')), tokens.number);
        for (long style = 0; style < 32; ++style) {
            const auto back = static_cast<unsigned>(send(opened.code(), Sci::SCI_STYLEGETBACK, style));
            QCOMPARE(QColor(static_cast<int>(back & 0xff), static_cast<int>(back >> 8 & 0xff), static_cast<int>(back >> 16 & 0xff)),
                     tokens.editor);
        }
    }
}

void EditorPanelTest::pictures()
{
    using S = Diagnostic::Severity;
    OpenedEditor python("python", "class Solution:\n    def two_sum(self, nums: list[int], target: int) -> list[int]:\n"
                                  "        seen = {}\n        for i, value in enumerate(nums):\n            if target - value in seen:\n"
                                  "                return [i, seen[target - value]]   # order!\n            seen[value] = i\n"
                                  "        return []\n");
    python.panel.resize(690, 520);
    python.panel.setExtraFiles({{"brute.py", "x = 1\n"}});
    python.panel.goTo(7, 14);
    QTest::qWait(0);
    takeScreenshots(python.panel, python.theme, "editor-python");

    OpenedEditor cpp("cpp", "#include <bits/stdc++.h>\nusing namespace std;\n\n// The answer is the number of pairs.\nint count(const vector<int>& values, "
                            "int target)\n{\n    unordered_map<int, int> seen;\n    long long pairs = 0;\n    for (int value : values) {\n"
                            "        pairs += seen[target - valu];\n        ++seen[value];\n    }\n    cout << \"pairs: \" << pairs << '\\n';\n}\n");
    cpp.panel.showDiagnostics({{10, 32, S::Error, "'valu' was not declared in this scope; did you mean 'value'?"},
                               {14, 1, S::Warning, "no return statement in function returning non-void [-Wreturn-type]"}});
    cpp.panel.goTo(11, 9);
    cpp.command("editor.replace")->trigger();
    field(cpp, "Find")->setText("seen");
    field(cpp, "Replace with")->setText("counts");
    takeScreenshots(cpp.panel, cpp.theme, "editor-cpp");

    OpenedEditor rust("rust", "use std::collections::HashMap;\n\n/// Counts the words.\nfn count<'a>(text: &'a str) -> HashMap<&'a str, usize> {\n"
                              "    let mut counts = HashMap::new();\n    for word in text.split_whitespace() {\n"
                              "        *counts.entry(word).or_insert(0) += 1;\n    }\n    println!(\"{}\", counts.len());\n    counts\n}\n");
    rust.panel.setReadOnly("This is the version of 12 March, 18:04. Restore it to go on from here.");
    takeScreenshots(rust.panel, rust.theme, "editor-rust");

    OpenedEditor go("go", "package main\n\nfunc solve(values []int) int {\n\tbest := 0\n\tfor _, value := range values {\n\t\tbe|\n\t}\n\treturn best\n}\n");
    go.type("s");
    QVERIFY(go.code().isListActive());
    for (QWidget* window : QApplication::topLevelWidgets()) {
        if (window->isVisible() && window != &go.panel && window->inherits("QListWidget")) {
            takeScreenshots(*window, go.theme, "editor-completion");
        }
    }
}

QTEST_MAIN(EditorPanelTest)
#include "editor_panel_test.moc"
