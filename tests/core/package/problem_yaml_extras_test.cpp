// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
// Our own key of problem.yaml: codearena.
#include "core/package/problem_yaml.h"

#include <QTest>

using namespace ca;

namespace {

const std::string k2025 = "problem_format_version: 2025-09\nname: Sums\nuuid: 6f1c\n";

} // namespace

class ProblemExtrasTest : public QObject {
    Q_OBJECT

private slots:
    void readsOurOwnKey();
    void readsClasses();
    void prefersOwnTags();
    void tellsMistakes_data();
    void tellsMistakes();
};

void ProblemExtrasTest::readsOurOwnKey()
{
    const auto yaml = parseProblemYaml(k2025 + R"(codearena:
  difficulty: hard
  tags: [graph]
  hints:
  - Look *closely*.
  - |
    Two lines
    of it.
  signature: "groups(names: string[]) -> string[][]"
  order: unordered-nested
)");
    QVERIFY2(yaml, yaml ? "" : yaml.error().what.c_str());
    QCOMPARE(yaml->hints, (std::vector<std::string>{"Look *closely*.", "Two lines\nof it.\n"}));
    QVERIFY(yaml->signature);
    QVERIFY(!yaml->signature->isClass);
    QCOMPARE(notation(yaml->signature->function), std::string("groups(names: string[]) -> string[][]"));
    QVERIFY(yaml->signature->order == AnswerOrder::UnorderedNested);
}

void ProblemExtrasTest::readsClasses()
{
    const auto yaml = parseProblemYaml(k2025 + R"yaml(codearena:
  signature:
  - "Cache(size: int)"
  - "get(key: int) -> int"
  - "put(key: int, value: int)"
)yaml");
    QVERIFY2(yaml, yaml ? "" : yaml.error().what.c_str());
    QVERIFY(yaml->signature && yaml->signature->isClass);
    QCOMPARE(yaml->signature->function.name, std::string("Cache"));
    QCOMPARE(yaml->signature->methods.size(), 2u);
}

void ProblemExtrasTest::prefersOwnTags()
{
    const auto yaml = parseProblemYaml(k2025 + "keywords: [a]\ncodearena: {tags: [b, c]}\n");
    QVERIFY(yaml);
    QCOMPARE(yaml->tags, (std::vector<std::string>{"b", "c"}));
    QVERIFY(yaml->difficulty.empty());
}

void ProblemExtrasTest::tellsMistakes_data()
{
    QTest::addColumn<QString>("lines"); // from line 4 on
    QTest::addColumn<QString>("message");
    const auto row = [](const char* name, const char* lines, const char* message) { QTest::newRow(name) << lines << message; };
    row("unknown extra", "codearena: {hint: x}", "problem.yaml:4: unknown key codearena.hint");
    row("difficulty", "codearena: {difficulty: brutal}", "problem.yaml:4: codearena.difficulty: must be easy, medium or hard");
    row("no hint", "codearena: {hints: [a, ' ']}", "problem.yaml:4: codearena.hints: one of them is empty");
    row("hints a text", "codearena: {hints: think}", "problem.yaml:4: codearena.hints: must be a list of texts");
    row("signature broken", "codearena:\n  signature: f(a) -> int",
        "problem.yaml:5: codearena.signature: expected \":\" between parameter \"a\" and its type, found \")\"");
    row("signature without quotes", "codearena:\n  signature:\n  - Cache(a: int)\n  - g()",
        "problem.yaml:6: codearena.signature: must stand in quotes, or YAML takes its colons for its own");
    row("signature nested", "codearena: {signature: [[A()], b()]}",
        "problem.yaml:4: codearena.signature: must be a text such as \"two_sum(nums: int[], target: int) -> int[]\", or for a class a "
        "list of such texts");
    row("nothing to check", "codearena: {signature: 'f(a: int)'}",
        "problem.yaml:4: codearena.signature: f must return or modify something, or there is nothing to check");
    row("class alone", "codearena: {signature: 'Cache(a: int)'}",
        "problem.yaml:4: codearena.signature: a class is a list: its constructor first, then its methods");
    row("class without methods", "codearena: {signature: ['Cache(a: int)']}",
        "problem.yaml:4: codearena.signature: a class needs its constructor and 1 to 24 methods");
    row("list of functions", "codearena:\n  signature:\n  - f() -> int\n  - g() -> int",
        "problem.yaml:6: codearena.signature: the first of a list is the constructor, named like LRUCache, not f");
    row("method twice", "codearena:\n  signature:\n  - Cache()\n  - g() -> int\n  - g()",
        "problem.yaml:8: codearena.signature: two methods are named g");
    row("method modifies", "codearena:\n  signature:\n  - Cache()\n  - 'g(a: int[]) modifies a'",
        "problem.yaml:7: codearena.signature: g: a method cannot modify its parameters");
    row("method like a class", "codearena:\n  signature:\n  - Cache()\n  - Get()",
        "problem.yaml:7: codearena.signature: Get is named like a class; methods are named like move_to");
    row("order of a program", "codearena: {order: exact}",
        "problem.yaml:4: codearena.order: is for function problems, which have a signature");
    row("order", "codearena: {signature: f() -> int, order: any}",
        "problem.yaml:4: codearena.order: must be exact, unordered or unordered-nested");
    row("order of a number", "codearena: {signature: f() -> int, order: unordered}",
        "problem.yaml:4: codearena.order: needs an answer that is a list, but it is int");
    row("nested order of a list", "codearena: {signature: 'f() -> int[]', order: unordered-nested}",
        "problem.yaml:4: codearena.order: needs an answer that is a list of lists, but it is int[]");
    row("order of a class", "codearena: {signature: [A(), b()], order: unordered}",
        "problem.yaml:4: codearena.order: the answers of a class come in the order of its calls: it must be exact");
    row("interactive function", "type: interactive\ncodearena: {signature: f() -> int}",
        "problem.yaml:5: codearena: a signature makes a function problem, which is neither interactive, multi-pass nor submit-answer");
    row("tags", "codearena: {tags: [[a]]}", "problem.yaml:4: codearena.tags: must be a list of texts");
}

void ProblemExtrasTest::tellsMistakes()
{
    QFETCH(QString, lines);
    QFETCH(QString, message);
    const auto yaml = parseProblemYaml(k2025 + lines.toStdString() + "\n");
    QVERIFY(!yaml);
    QCOMPARE(QString::fromStdString(yaml.error().what), message);
}

QTEST_GUILESS_MAIN(ProblemExtrasTest)
#include "problem_yaml_extras_test.moc"
