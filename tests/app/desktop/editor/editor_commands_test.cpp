// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The CodeArena contributors
// Commands by their keys, on a real editor: lines, carets, folding, view, files.
#include "tests/app/desktop/editor/opened_editor.h"

#include <QLabel>
#include <QLineEdit>
#include <QSet>
#include <QSignalSpy>
#include <QTabBar>
#include <QToolButton>

using namespace ca;

class EditorCommandsTest : public QObject {
    Q_OBJECT

private slots:
    void lines_data();
    void lines();
    void linesOfASelection();
    void tabIndentsASelection();
    void ctrlDTakesOneMoreWithEachPress();
    void allOccurrencesAreTypedTogether();
    void caretsAboveAndBelow();
    void altClickAddsACaret();
    void altShiftDragSelectsColumns();
    void escapeLeavesOneCaret();
    void foldingHidesTheBlock();
    void bracketsMatch();
    void zoomChangesTheLetters();
    void viewOptionsAreToggled();
    void undoIsOneStepPerCommand();
    void readOnlyTakesNothing();
    void everyCommandHasANameAndItsKey();
    void savingIsAsked();
    void occurrencesOfTheWordAreMarked();
};

namespace {

void press(OpenedEditor& opened, const QKeySequence& keys)
{
    const QKeyCombination key = keys[0];
    QTest::keyClick(&opened.code(), key.key(), key.keyboardModifiers());
}

void press(OpenedEditor& opened, const char* keys)
{
    press(opened, QKeySequence(QString(keys)));
}

QPoint pointOf(const CodeEditor& code, long position)
{
    return {static_cast<int>(code.SendScintilla(Sci::SCI_POINTXFROMPOSITION, 0UL, position)),
            static_cast<int>(code.SendScintilla(Sci::SCI_POINTYFROMPOSITION, 0UL, position)) + 4};
}

} // namespace

void EditorCommandsTest::lines_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("keys");
    QTest::addColumn<QString>("after");
    const auto row = [](const char* name, const char* language, const char* before, const char* keys, const char* after) {
        QTest::newRow(name) << QString(language) << QString(before) << QString(keys) << QString(after);
    };
    row("comment", "cpp", "    x = 1;|", "Ctrl+/", "    // x = 1;|");
    row("uncomment", "cpp", "    // x = 1;|", "Ctrl+/", "    x = 1;|");
    row("uncomment without a blank", "python", "#x|", "Ctrl+/", "x|");
    row("comment in Python", "python", "    pass|", "Ctrl+/", "    # pass|");
    row("comment an empty line", "ruby", "a\n|", "Ctrl+/", "a\n# |");
    row("move down", "cpp", "a|\nb\nc", "Alt+Down", "b\na|\nc");
    row("move up", "cpp", "a\nb|\nc", "Alt+Up", "b|\na\nc");
    row("move the last up", "cpp", "a\nb\nc|", "Alt+Up", "a\nc|\nb");
    row("move the first up", "cpp", "a|\nb", "Alt+Up", "a|\nb");
    row("duplicate below", "cpp", "a|b\nc", "Shift+Alt+Down", "ab\na|b\nc");
    row("duplicate above", "cpp", "a|b\nc", "Shift+Alt+Up", "a|b\nab\nc");
    row("duplicate the last", "cpp", "x|", "Shift+Alt+Down", "x\nx|");
    row("delete", "cpp", "a\nb|b\nc", "Ctrl+Shift+K", "a\nc|");
    row("delete the last", "cpp", "a\nb|", "Ctrl+Shift+K", "a|");
    row("delete the only one", "cpp", "abc|", "Ctrl+Shift+K", "|");
    row("join", "cpp", "a|  \n    b", "Ctrl+J", "a| b");
    row("join with an empty one", "cpp", "a|\n\nb", "Ctrl+J", "a|\nb");
    row("join at the end", "cpp", "a|", "Ctrl+J", "a|");
    row("a line below", "cpp", "    a|b\nc", "Ctrl+Shift+Return", "    ab\n    |\nc");
    row("indent", "cpp", "a|", "Ctrl+]", "    a|");
    row("outdent", "go", "\t\ta|", "Ctrl+[", "\ta|");
    row("outdent has an end", "cpp", "a|", "Ctrl+[", "a|");
}

void EditorCommandsTest::lines()
{
    QFETCH(QString, language);
    QFETCH(QString, before);
    QFETCH(QString, keys);
    QFETCH(QString, after);
    OpenedEditor opened(language, before);
    press(opened, QKeySequence(keys));
    QCOMPARE(opened.withCarets(), after);
}

void EditorCommandsTest::linesOfASelection()
{
    OpenedEditor opened("cpp", "if (x) {\n    a;\n\n    b;\n}\n");
    opened.select(9, 22); // a, the empty line, b and its line's end
    press(opened, "Ctrl+/");
    QCOMPARE(opened.text(), QString("if (x) {\n    // a;\n\n    // b;\n}\n"));
    press(opened, "Ctrl+/");
    QCOMPARE(opened.text(), QString("if (x) {\n    a;\n\n    b;\n}\n"));
    press(opened, "Alt+Up");
    QCOMPARE(opened.text(), QString("    a;\n\n    b;\nif (x) {\n}\n"));
    press(opened, "Ctrl+Shift+K");
    QCOMPARE(opened.text(), QString("if (x) {\n}\n"));
}

void EditorCommandsTest::tabIndentsASelection()
{
    OpenedEditor opened("cpp", "a;\nb;\nc;\n");
    opened.select(0, 5);
    opened.press(Qt::Key_Tab);
    QCOMPARE(opened.text(), QString("    a;\n    b;\nc;\n"));
    opened.press(Qt::Key_Backtab, Qt::ShiftModifier);
    QCOMPARE(opened.text(), QString("a;\nb;\nc;\n"));
}

void EditorCommandsTest::ctrlDTakesOneMoreWithEachPress()
{
    OpenedEditor opened("cpp", "su|m = sum + summary + sum;");
    press(opened, "Ctrl+D");
    QCOMPARE(opened.withCarets(), QString("<sum> = sum + summary + sum;"));
    press(opened, "Ctrl+D");
    QCOMPARE(opened.withCarets(), QString("<sum> = <sum> + summary + sum;"));
    press(opened, "Ctrl+D");
    QCOMPARE(opened.withCarets(), QString("<sum> = <sum> + summary + <sum>;"));
    opened.type("t");
    QCOMPARE(opened.text(), QString("t = t + summary + t;"));
    press(opened, "Ctrl+Z");
    QCOMPARE(opened.text(), QString("sum = sum + summary + sum;"));
}

void EditorCommandsTest::allOccurrencesAreTypedTogether()
{
    OpenedEditor opened("python", "|i = 0\nwhile i < n:\n    i += 1\n");
    press(opened, "Ctrl+Shift+L");
    QCOMPARE(selectionCount(opened.code()), 3);
    opened.type("at");
    QCOMPARE(opened.text(), QString("at = 0\nwhile at < n:\n    at += 1\n"));
}

void EditorCommandsTest::caretsAboveAndBelow()
{
    OpenedEditor opened("cpp", "ab\ncd|\nef");
    press(opened, "Ctrl+Alt+Down");
    press(opened, "Ctrl+Alt+Up");
    QCOMPARE(opened.withCarets(), QString("ab|\ncd|\nef|"));
    opened.type(";");
    QCOMPARE(opened.text(), QString("ab;\ncd;\nef;"));
    press(opened, "Ctrl+Alt+Down"); // there is no line below
    QCOMPARE(selectionCount(opened.code()), 3);
}

void EditorCommandsTest::altClickAddsACaret()
{
    OpenedEditor opened("cpp", "|one\ntwo\n");
    QTest::mouseClick(opened.code().viewport(), Qt::LeftButton, Qt::AltModifier, pointOf(opened.code(), 4));
    QCOMPARE(opened.withCarets(), QString("|one\n|two\n"));
}

void EditorCommandsTest::altShiftDragSelectsColumns()
{
    OpenedEditor opened("cpp", "|a1\na2\na3\n");
    const auto keys = Qt::AltModifier | Qt::ShiftModifier;
    QWidget* view = opened.code().viewport();
    QTest::mousePress(view, Qt::LeftButton, keys, pointOf(opened.code(), 0));
    QMouseEvent move(QEvent::MouseMove, QPointF(pointOf(opened.code(), 7)), view->mapToGlobal(QPointF(pointOf(opened.code(), 7))),
                     Qt::NoButton, Qt::LeftButton, keys);
    QCoreApplication::sendEvent(view, &move);
    QTest::mouseRelease(view, Qt::LeftButton, keys, pointOf(opened.code(), 7));
    QCOMPARE(opened.withCarets(), QString("<a>1\n<a>2\n<a>3\n"));
}

void EditorCommandsTest::escapeLeavesOneCaret()
{
    OpenedEditor opened("cpp", "x| x x");
    press(opened, "Ctrl+Shift+L");
    QCOMPARE(selectionCount(opened.code()), 3);
    opened.press(Qt::Key_Escape);
    QCOMPARE(selectionCount(opened.code()), 1);
}

void EditorCommandsTest::foldingHidesTheBlock()
{
    OpenedEditor opened("cpp", "int f()\n{\n    return |1;\n}\nint g();\n");
    opened.code().recolor();
    press(opened, "Ctrl+Shift+[");
    QCOMPARE(send(opened.code(), Sci::SCI_GETLINEVISIBLE, 2), 0L);
    QCOMPARE(send(opened.code(), Sci::SCI_GETLINEVISIBLE, 4), 1L);
    press(opened, "Ctrl+Shift+]");
    QCOMPARE(send(opened.code(), Sci::SCI_GETLINEVISIBLE, 2), 1L);
    opened.command("editor.foldAll")->trigger();
    QCOMPARE(send(opened.code(), Sci::SCI_GETLINEVISIBLE, 2), 0L);
    opened.panel.goTo(3, 1); // what is asked for is shown
    QCOMPARE(send(opened.code(), Sci::SCI_GETLINEVISIBLE, 2), 1L);
}

void EditorCommandsTest::bracketsMatch()
{
    OpenedEditor opened("cpp", "f|(a[1])");
    press(opened, QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Backslash));
    QCOMPARE(caretOf(opened.code()), 7L);
}

void EditorCommandsTest::zoomChangesTheLetters()
{
    OpenedEditor opened("cpp", "x|");
    QSignalSpy changed(&opened.panel, &EditorPanel::preferencesChanged);
    const long height = send(opened.code(), Sci::SCI_TEXTHEIGHT, 0);
    press(opened, "Ctrl+=");
    press(opened, "Ctrl+=");
    QVERIFY(send(opened.code(), Sci::SCI_TEXTHEIGHT, 0) > height);
    QCOMPARE(opened.panel.preferences().zoom, 2);
    press(opened, "Ctrl+0");
    QCOMPARE(send(opened.code(), Sci::SCI_TEXTHEIGHT, 0), height);
    QCOMPARE(changed.count(), 3);
}

void EditorCommandsTest::viewOptionsAreToggled()
{
    OpenedEditor opened("cpp", "x|");
    opened.command("editor.whitespace")->trigger();
    QVERIFY(opened.command("editor.whitespace")->isChecked());
    QCOMPARE(opened.code().whitespaceVisibility(), QsciScintilla::WsVisible);
    press(opened, "Alt+Z");
    QCOMPARE(opened.code().wrapMode(), QsciScintilla::WrapWord);
    opened.command("editor.ruler")->trigger();
    QCOMPARE(opened.code().edgeMode(), QsciScintilla::EdgeNone);
    QVERIFY(!opened.command("editor.ruler")->isChecked());
}

void EditorCommandsTest::undoIsOneStepPerCommand()
{
    OpenedEditor opened("cpp", "a;\nb;\nc;|");
    opened.select(0, 8);
    press(opened, "Ctrl+/");
    QCOMPARE(opened.text(), QString("// a;\n// b;\n// c;"));
    press(opened, "Ctrl+Z");
    QCOMPARE(opened.text(), QString("a;\nb;\nc;"));
    press(opened, "Ctrl+Shift+Z");
    QCOMPARE(opened.text(), QString("// a;\n// b;\n// c;"));
}

void EditorCommandsTest::readOnlyTakesNothing()
{
    OpenedEditor opened("cpp", "a|;\n");
    opened.panel.setReadOnly("This is an old version.");
    auto* banner = opened.panel.findChild<QLabel*>("editorBanner");
    QVERIFY(banner->isVisible());
    opened.type("(x");
    opened.press(Qt::Key_Return);
    opened.press(Qt::Key_Tab);
    for (QAction* action : opened.panel.commands()) {
        if (action->isEnabled()) {
            action->trigger();
        }
    }
    opened.panel.replaceText("other");
    QCOMPARE(opened.panel.text(), QString("a;\n"));
    opened.panel.setWritable();
    QVERIFY(!banner->isVisible());
    opened.panel.setFocusToCode();
    opened.type("b");
    QVERIFY(opened.text().contains('b'));
}

void EditorCommandsTest::everyCommandHasANameAndItsKey()
{
    OpenedEditor opened;
    QSet<QString> names;
    QSet<QString> keys;
    for (const QAction* action : opened.panel.commands()) {
        QVERIFY2(action->objectName().startsWith("editor."), qPrintable(action->text()));
        QVERIFY2(!names.contains(action->objectName()), qPrintable(action->objectName()));
        names << action->objectName();
        QVERIFY(!action->text().isEmpty());
        for (const QKeySequence& key : action->shortcuts()) {
            QVERIFY2(!key.isEmpty() && !keys.contains(key.toString()), qPrintable(action->objectName() + ' ' + key.toString()));
            keys << key.toString();
            QVERIFY2(action->toolTip().contains(action->shortcut().toString(QKeySequence::NativeText)), qPrintable(action->toolTip()));
        }
    }
    for (const QWidget* control : opened.panel.findChildren<QWidget*>()) {
        if (control->focusPolicy() != Qt::NoFocus && qobject_cast<const QToolButton*>(control) == nullptr
            && (qobject_cast<const QLineEdit*>(control) != nullptr || qobject_cast<const QsciScintilla*>(control) != nullptr
                || qobject_cast<const QTabBar*>(control) != nullptr)) {
            QVERIFY2(!control->accessibleName().isEmpty(), control->metaObject()->className());
        }
    }
}

void EditorCommandsTest::savingIsAsked()
{
    OpenedEditor opened("cpp", "|");
    QSignalSpy saved(&opened.panel, &EditorPanel::saveRequested);
    press(opened, "Ctrl+S");
    QCOMPARE(saved.count(), 1);
}

void EditorCommandsTest::occurrencesOfTheWordAreMarked()
{
    OpenedEditor opened("cpp", "int count;\ncou|nt = counter;\nreturn count;\n");
    const auto marked = [&](long position) { return send(opened.code(), Sci::SCI_INDICATORVALUEAT, mark::kOccurrence, position); };
    opened.press(Qt::Key_Left);
    QTRY_COMPARE(marked(4), 1L);
    QCOMPARE(marked(11), 1L);
    QCOMPARE(marked(19), 0L); // counter is another word
    QCOMPARE(marked(36), 1L);
    opened.press(Qt::Key_Home, Qt::ControlModifier); // on a keyword
    QTRY_COMPARE(marked(11), 0L);
}

QTEST_MAIN(EditorCommandsTest)
#include "editor_commands_test.moc"
