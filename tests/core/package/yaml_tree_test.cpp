// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
#include "core/package/yaml_fields.h"

#include <QTest>

#include <fmt/format.h>

using namespace ca;

namespace {

QString mistakeIn(const std::string& text)
{
    const auto tree = parseYaml(text, "a.yaml");
    return tree ? QStringLiteral("no mistake") : QString::fromStdString(tree.error().what);
}

/// The tree on one line: texts bare, null as ~, lists in [], maps in {}.
std::string spell(const YamlNode& node)
{
    std::string inner;
    for (const YamlNode& child : node.children) {
        inner += inner.empty() ? "" : ", ";
        inner += node.kind == YamlNode::Kind::Map ? child.key + ": " + spell(child) : spell(child);
    }
    switch (node.kind) {
    case YamlNode::Kind::Null:
        return "~";
    case YamlNode::Kind::Text:
        return node.text;
    case YamlNode::Kind::List:
        return "[" + inner + "]";
    case YamlNode::Kind::Map:
        return "{" + inner + "}";
    }
    return {};
}

std::string repeated(std::string_view text, std::size_t times)
{
    std::string result;
    for (std::size_t i = 0; i < times; ++i) {
        result += text;
    }
    return result;
}

/// Nine lines, each an alias of the one before nine times: a billion values.
std::string aliasBomb()
{
    std::string text = "a0: &a0 [x, x, x, x, x, x, x, x, x]\n";
    for (int i = 1; i < 9; ++i) {
        const std::string alias = fmt::format("*a{}, ", i - 1);
        text += fmt::format("a{}: &a{} [{}x]\n", i, i, repeated(alias, 9));
    }
    return text;
}

} // namespace

class YamlTreeTest : public QObject {
    Q_OBJECT

private slots:
    void parses_data();
    void parses();
    void knowsLines();
    void tellsMistakes_data();
    void tellsMistakes();
    void boundsHugeTexts_data();
    void boundsHugeTexts();
    void parsesDecimals_data();
    void parsesDecimals();
};

void YamlTreeTest::parses_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("tree");
    const auto row = [](const char* name, const char* text, const char* tree) { QTest::newRow(name) << text << tree; };
    row("empty", "", "~");
    row("comment only", "# nothing\n", "~");
    row("scalar", "word", "word");
    row("map", "a: 1\nb: two words\n", "{a: 1, b: two words}");
    row("list", "a: [x, y]\nb:\n- z\n", "{a: [x, y], b: [z]}");
    row("nested", "a: {b: {c: [d]}}", "{a: {b: {c: [d]}}}");
    row("nulls", "a:\nb: ~\nc: null\nd: []\n", "{a: ~, b: ~, c: ~, d: []}");
    row("quoted null is a text", "a: \"null\"\nb: ''\n", "{a: null, b: }");
    row("block text", "a: |\n  one\n  two\n", "{a: one\ntwo\n}");
    row("alias", "a: &x [1, 2]\nb: *x\n", "{a: [1, 2], b: [1, 2]}");
    row("first document only", "a: 1\n---\nb: 2\n", "{a: 1}");
    row("UTF-8", "name: Größe 你好 🎈\n", "{name: Größe 你好 🎈}");
}

void YamlTreeTest::parses()
{
    QFETCH(QString, text);
    QFETCH(QString, tree);
    const auto parsed = parseYaml(text.toStdString(), "a.yaml");
    QVERIFY2(parsed, parsed ? "" : parsed.error().what.c_str());
    QCOMPARE(QString::fromStdString(spell(*parsed)), tree);
}

void YamlTreeTest::knowsLines()
{
    const auto tree = parseYaml("# title\na: 1\nb:\n  c: 2\n  d:\n  - 3\n", "a.yaml");
    QVERIFY(tree);
    const YamlNode& b = tree->children.at(1);
    QCOMPARE(tree->children.at(0).line, 2u);
    QCOMPARE(b.children.at(0).line, 4u);
    QCOMPARE(b.children.at(1).children.at(0).line, 6u);
}

void YamlTreeTest::tellsMistakes_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("message");
    const auto row = [](const char* name, const QByteArray& text, const char* message) {
        QTest::newRow(name) << text << message;
    };
    row("key twice", "a: 1\nb: 2\na: 3\n", "a.yaml:3: key \"a\" occurs twice");
    row("key twice inside", "m:\n  a: 1\n  a: 2\n", "a.yaml:3: key \"a\" occurs twice");
    row("list as key", "? [a]\n: b\n", "a.yaml:1: a key must be a plain text");
    row("null as key", "~: b\n", "a.yaml:1: a key must be a plain text");
    row("alias of nothing", "a: *x\n", "a.yaml:1: the referenced anchor is not defined");
    row("alias of itself", "a: &x\n  - *x\n", "a.yaml:2: an alias stands for a value that contains it");
    row("unclosed list", "a: [1, 2\n", "a.yaml:2: end of sequence flow not found");
    row("bad indent", "a: 1\n b: 2\n", "a.yaml:2: illegal map value");
    row("broken UTF-8", "a: 1\nb: \xff\n", "a.yaml:2: is not UTF-8 text");
    row("overlong UTF-8", "a: \xc0\xaf\n", "a.yaml:1: is not UTF-8 text");
    row("overlong of three", "a: \xe0\x80\xaf\n", "a.yaml:1: is not UTF-8 text");
    row("surrogate", "a: \xed\xa0\x80\n", "a.yaml:1: is not UTF-8 text");
    row("beyond Unicode", "a: \xf4\x90\x80\x80\n", "a.yaml:1: is not UTF-8 text");
    row("cut character", "a: \xe4\xbd", "a.yaml:1: is not UTF-8 text");
    row("zero byte", QByteArray("a: 1\nb: \0\n", 10), "a.yaml:2: is not UTF-8 text");
}

void YamlTreeTest::tellsMistakes()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, message);
    QCOMPARE(mistakeIn(text.toStdString()), message);
}

void YamlTreeTest::boundsHugeTexts_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("message");
    const auto row = [](const char* name, const std::string& text, const char* message) {
        QTest::newRow(name) << QString::fromStdString(text) << message;
    };
    const char* const tooMuch = "holds more than 10000 values or 1048576 bytes";
    const char* const tooDeep = "nested deeper than 32 levels";
    row("alias bomb", aliasBomb(), tooMuch);
    row("many values", "a:\n" + repeated("- 1\n", 20000), tooMuch);
    row("deep flow lists", "a: " + repeated("[", 100) + repeated("]", 100), tooDeep);
    row("unclosed flow lists", repeated("[", 100000), "a key must be a plain text");
    row("deep flow maps", "a: " + repeated("{a:\n", 50000), tooDeep);
    row("deep block lists", repeated("- ", 50000) + "x", tooDeep);
    row("long text", "a: " + repeated("0123456789", 200000), tooMuch);
}

void YamlTreeTest::boundsHugeTexts()
{
    QFETCH(QString, text);
    QFETCH(QString, message);
    const QString mistake = mistakeIn(text.toStdString());
    QVERIFY2(mistake.endsWith(message), qPrintable(mistake));
}

void YamlTreeTest::parsesDecimals_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("good");
    QTest::addColumn<double>("value");
    QTest::newRow("integer") << "12" << true << 12.0;
    QTest::newRow("fraction") << "0.25" << true << 0.25;
    QTest::newRow("point first") << ".5" << true << 0.5;
    QTest::newRow("point last") << "3." << true << 3.0;
    QTest::newRow("exponent") << "1e-6" << true << 1e-6;
    QTest::newRow("plus") << "+1.5E+2" << true << 150.0;
    QTest::newRow("minus") << "-4" << true << -4.0;
    for (const char* bad : {"", "+", "-", ".", "e5", "1e", "0x10", "inf", "nan", "1 ", " 1", "1,5", "+-1", "1e999"}) {
        QTest::addRow("not \"%s\"", bad) << bad << false << 0.0;
    }
}

void YamlTreeTest::parsesDecimals()
{
    QFETCH(QString, text);
    QFETCH(bool, good);
    QFETCH(double, value);
    const auto parsed = parseDecimal(text.toStdString());
    QCOMPARE(parsed.has_value(), good);
    QCOMPARE(parsed.value_or(0.0), value);
}

QTEST_GUILESS_MAIN(YamlTreeTest)
#include "yaml_tree_test.moc"
