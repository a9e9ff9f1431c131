// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The CodeArena contributors
// Keys and what they do to the text: brackets, quotes, indentation.
#include "tests/app/desktop/editor/opened_editor.h"

#include <QtTest>

using namespace ca;

class EditorTypingTest : public QObject {
    Q_OBJECT

private slots:
    void typing_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("keys"); // \n Return, \b Backspace
        QTest::addColumn<QString>("after");
        const auto row = [](const char* name, const char* language, const char* before, const char* keys, const char* after) {
            QTest::newRow(name) << QString(language) << QString::fromUtf8(before) << QString::fromUtf8(keys) << QString::fromUtf8(after);
        };
        row("a bracket closes", "cpp", "|", "f(", "f(|)");
        row("a closing one is overtyped", "cpp", "|", "f(x)", "f(x)|");
        row("all kinds nest", "python", "|", "a[{(", "a[{(|)}]");
        row("not before a word", "cpp", "|value", "(", "(|value");
        row("not in a comment", "cpp", "// sad |", "(", "// sad (|");
        row("not in a string", "python", "s = \"a|b\"", "(", "s = \"a(|b\"");
        row("backspace takes both", "cpp", "f(|)", "\b", "f|");
        row("backspace takes both quotes", "cpp", "s = \"|\"", "\b", "s = |");
        row("backspace takes one when there is more", "cpp", "f(|x)", "\b", "f|x)");
        row("a quote closes", "python", "|", "s = \"", "s = \"|\"");
        row("a closing one is overtyped while words are offered", "python", "integer = 1\n|", "f(x[integ]) -> int:",
            "integer = 1\nf(x[integ]) -> int:|");
        row("a bracket opens while words are offered", "python", "integer = 1\n|", "integ(2)", "integer = 1\ninteg(2)|");
        row("a quote is overtyped", "python", "|", "s = 'a'", "s = 'a'|");
        row("an apostrophe in a word is one", "python", "# don|", "'t", "# don't|");
        row("a prefixed string", "python", "|", "x = f\"", "x = f\"|\"");
        row("three quotes are three", "python", "|", "\"\"\"", "\"\"\"|");
        row("a lifetime is no string", "rust", "|", "fn f<'a>", "fn f<'a>|");
        row("backticks in JavaScript", "javascript", "|", "x = `", "x = `|`");
        row("letters beyond ASCII", "python", "|", "s = \"\xC3\xA4\xE2\x82\xAC\"", "s = \"\xC3\xA4\xE2\x82\xAC\"|");

        row("a brace opens a block", "cpp", "int main() {|}", "\n", "int main() {\n    |\n}");
        row("depth is kept", "cpp", "    int x;|", "\n", "    int x;\n    |");
        row("a brace at its own line's begin goes out", "cpp", "if (x) {\n    y();\n    |", "}", "if (x) {\n    y();\n}|");
        row("a brace typed at once", "java", "class A {\n    |", "}", "class A {\n}|");
        row("Return within the indentation", "cpp", "  |  x;", "\n", "  \n  |x;");
        row("tabs in Go", "go", "func main() {|}", "\n", "func main() {\n\t|\n}");
        row("a colon opens in Python", "python", "def f(x):|", "\n", "def f(x):\n    |");
        row("a colon before a comment", "python", "if x:  # why: so|", "\n", "if x:  # why: so\n    |");
        row("a colon in a slice does not", "python", "y = x[1:]|", "\n", "y = x[1:]\n|");
        row("a colon does not open in C++", "cpp", "case 1:|", "\n", "case 1:\n|");
        row("return leaves", "python", "def f():\n    return 1|", "\n", "def f():\n    return 1\n|");
        row("else goes out", "python", "if x:\n    y()\n    |", "else:", "if x:\n    y()\nelse:|");
        row("elif after return goes out once", "python", "def f():\n    if x:\n        return 1|", "\nelif y:", "def f():\n    if x:\n        return 1\n    elif y:|");
        row("elsewhere stays", "python", "if x:\n    |", "elsewhere", "if x:\n    elsewhere|");
        row("do opens in Ruby", "ruby", "xs.each do |x|", "\n", "");
        row("def opens in Ruby", "ruby", "def f(x)|", "\n", "def f(x)\n  |");
        row("end goes out in Ruby", "ruby", "if x\n  y\n  |", "end", "if x\n  y\nend|");
        row("a list on several lines", "python", "xs = [|]", "\n", "xs = [\n    |\n]");
    }

    void typing()
    {
        QFETCH(QString, language);
        QFETCH(QString, before);
        QFETCH(QString, keys);
        QFETCH(QString, after);
        if (after.isEmpty()) { // the caret's sign is a letter of Ruby
            OpenedEditor ruby(language, {});
            ruby.code().setText("xs.each do |x|");
            ruby.press(Qt::Key_End);
            ruby.press(Qt::Key_Return);
            QCOMPARE(ruby.text(), QString("xs.each do |x|\n  "));
            return;
        }
        OpenedEditor opened(language, before);
        for (const QChar key : keys) {
            if (key == '\n') {
                opened.press(Qt::Key_Return);
            } else if (key == '\b') {
                opened.press(Qt::Key_Backspace);
            } else {
                opened.type(key);
            }
        }
        QCOMPARE(opened.withCarets(), after);
    }

    void selectionsAreSurrounded()
    {
        OpenedEditor opened("cpp", "a + b");
        opened.select(0, 5);
        opened.type("(");
        QCOMPARE(opened.withCarets(), QString("(<a + b>)"));
        opened.type("[");
        QCOMPARE(opened.withCarets(), QString("([<a + b>])"));
        opened.command("editor.undo")->trigger();
        opened.command("editor.undo")->trigger();
        QCOMPARE(opened.text(), QString("a + b"));
    }
};

QTEST_MAIN(EditorTypingTest)
#include "editor_typing_test.moc"
