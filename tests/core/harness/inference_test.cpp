// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
// What function do these tests call?
#include "core/harness/inference.h"

#include <QTest>

using namespace ca;

namespace {

/// Input, answer, input, answer...
using Tests = std::vector<const char*>;

std::vector<Example> examplesOf(const Tests& tests)
{
    std::vector<Example> examples;
    for (std::size_t at = 0; at + 1 < tests.size(); at += 2) {
        examples.push_back({tests[at], tests[at + 1]});
    }
    return examples;
}

} // namespace

class InferenceTest : public QObject {
    Q_OBJECT

private slots:
    void infers_data()
    {
        QTest::addColumn<Tests>("tests");
        QTest::addColumn<QString>("function"); // empty: none
        const auto row = [](const char* name, const Tests& tests, const char* function) { QTest::newRow(name) << tests << QString(function); };
        // Values
        row("an int", {R"({"x": 121})", "true", R"({"x": -121})", "false"}, "f(x: int) -> bool");
        row("the ends of int", {R"({"x": 2147483647})", "-2147483648"}, "f(x: int) -> int");
        row("one needs a long", {R"({"x": 1})", "1", R"({"x": 2147483648})", "1"}, "f(x: long) -> int");
        row("the ends of long", {R"({"x": 9223372036854775807})", "-9223372036854775808"}, "f(x: long) -> long");
        row("beyond long", {R"({"x": 9223372036854775808})", "1"}, "");
        row("beyond long in an answer", {R"({"x": 1})", "-9223372036854775809"}, "");
        row("thirty digits", {R"({"x": 123456789012345678901234567890})", "1"}, "");
        row("one has a point", {R"({"x": 1})", "1", R"({"x": 0.5})", "0.5"}, "f(x: double) -> double");
        row("an exponent", {R"({"x": 1e3})", "1"}, "f(x: double) -> int");
        row("a number that is too large", {R"({"x": 1e999})", "1"}, "");
        row("a nought with a sign", {R"({"x": -0})", "0"}, "f(x: int) -> int");
        row("a nought with a sign as an answer", {R"({"x": 0})", "-0"}, "");
        row("a text", {R"({"s": "abc"})", R"("cba")"}, "f(s: string) -> string");
        row("truth and a number", {R"({"x": true})", "1", R"({"x": 1})", "1"}, "");
        row("a text and a number", {R"({"x": "1"})", "1", R"({"x": 1})", "1"}, "");
        row("null", {R"({"x": null})", "1"}, "");
        row("null as an answer", {R"({"x": 1})", "null"}, "");
        row("now and then null", {R"({"x": 1})", "1", R"({"x": 1})", "null"}, "");
        row("an object", {R"({"x": {"y": 1}})", "1"}, "");
        // Lists
        row("two sum", {R"({"nums": [2, 7, 11, 15], "target": 9})", "[0, 1]"}, "f(nums: int[], target: int) -> int[]");
        row("an empty list beside another", {R"({"a": []})", "0", R"({"a": [1]})", "1"}, "f(a: int[]) -> int");
        row("an empty list alone", {R"({"a": []})", "0"}, "");
        row("an empty list and rows", {R"({"a": []})", "0", R"({"a": [[1.5]]})", "1"}, "f(a: double[][]) -> int");
        row("rows of which one is empty", {R"({"a": [[], [1]]})", "0"}, "f(a: int[][]) -> int");
        row("empty rows", {R"({"a": [[]]})", "0"}, "");
        row("empty rows beside a flat list", {R"({"a": [[]]})", "0", R"({"a": [1]})", "0"}, "");
        row("an empty answer beside another", {R"({"x": 1})", "[]", R"({"x": 2})", R"(["a"])"}, "f(x: int) -> string[]");
        row("an empty answer alone", {R"({"x": 1})", "[]"}, "");
        row("a list with a long", {R"({"a": [1, 3000000000]})", "0"}, "f(a: long[]) -> int");
        row("a list with a double", {R"({"a": [1, 2.5]})", "0"}, "f(a: double[]) -> int");
        row("a mixed list", {R"({"a": [1, "a"]})", "0"}, "");
        row("a list with null, as trees have", {R"({"root": [1, null, 2]})", "0"}, "");
        row("numbers and lists", {R"({"a": [1, [2]]})", "0"}, "");
        row("a list and a number", {R"({"a": [1]})", "0", R"({"a": 1})", "0"}, "");
        row("three deep", {R"({"a": [[[1]]]})", "0"}, "");
        row("three deep and empty", {R"({"a": [[[]]]})", "0"}, "");
        row("forty deep", {"{\"a\": [[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[1]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]}", "0"}, "");
        row("texts in rows", {R"({"grid": [["a"], ["b", "c"]]})", "[[1, 2]]"}, "f(grid: string[][]) -> int[][]");
        // Names
        row("in the first test's order", {R"({"b": 1, "a": 2})", "1", R"({"a": 1, "b": 2})", "1"}, "f(b: int, a: int) -> int");
        row("another key", {R"({"a": 1})", "1", R"({"b": 1})", "1"}, "");
        row("one key more", {R"({"a": 1})", "1", R"({"a": 1, "b": 1})", "1"}, "");
        row("one key less", {R"({"a": 1, "b": 1})", "1", R"({"a": 1})", "1"}, "");
        row("a key twice", {R"({"a": 1, "a": 2})", "1"}, "");
        row("a key twice in a later test", {R"({"a": 1})", "1", R"({"a": 1, "a": 2})", "1"}, "");
        row("camels", {R"({"numCourses": 2, "wordDict": ["a"]})", "true"}, "f(numCourses: int, wordDict: string[]) -> bool");
        row("written alike", {R"({"num_rows": 2, "numRows": 3})", "true"}, "");
        row("a word of a language", {R"({"in": 2, "class": 3})", "true"}, "f(in: int, class: int) -> bool");
        row("a capital first", {R"({"N": 2})", "true"}, "");
        row("a blank", {R"({"a b": 2})", "true"}, "");
        row("a figure first", {R"({"1a": 2})", "true"}, "");
        row("other letters", {R"({"größe": 2})", "true"}, "");
        row("an escaped letter", {R"({"\u0061": 2})", "3"}, "f(a: int) -> int");
        row("no name", {R"({"": 2})", "true"}, "");
        row("a quote", {"{\"a\\\"\": 2}", "true"}, "");
        row("thirteen", {R"({"a":1,"b":1,"c":1,"d":1,"e":1,"f":1,"g":1,"h":1,"i":1,"j":1,"k":1,"l":1,"m":1})", "true"}, "");
        // Answers in words
        row("bare", {R"({"s": ["flower", "flow"]})", "fl", R"({"s": ["a"]})", ""}, "f(s: string[]) -> string");
        row("quoted", {R"({"s": "a"})", R"("fl")", R"({"s": "b"})", R"("")"}, "f(s: string) -> string");
        row("words and numbers", {R"({"s": "a"})", "fl", R"({"s": "b"})", "12"}, "");
        row("figures", {R"({"s": "a"})", "1 2 3"}, "");
        row("nothing at all", {R"({"s": "a"})", ""}, "");
        row("the truth of another language", {R"({"s": "a"})", "True"}, "");
        row("a list of another language", {R"({"s": "a"})", "['a', 'b']"}, "");
        row("two lines", {R"({"s": "a"})", "a\nb"}, "");
        row("two values", {R"({"s": "a"})", "true false"}, "f(s: string) -> string");
        row("now with blanks, now without", {R"({"x": 1})", "[1,2]", R"({"x": 1})", "[1, 2]"}, "");
        // No calls
        row("no tests", {}, "");
        row("no arguments", {"{}", "1"}, "");
        row("no JSON", {"3\n1 2 3\n", "6"}, "");
        row("a number", {"3", "6"}, "");
        row("a list", {"[1, 2]", "3"}, "");
        row("one is no object", {R"({"x": 1})", "1", "1", "1"}, "");
        row("nothing", {"", ""}, "");
        row("broken", {R"({"x": 1)", "1"}, "");
        row("more behind it", {R"({"x": 1} 2)", "1"}, "");
        row("bytes", {"\xff\xfe{", "\xff"}, "");
        row("bytes in a name", {"{\"\xff\": 1}", "1"}, "");
        row("calls of a class", {R"({"operations": ["LRUCache", "get"], "args": [[2], [1]]})", "[null, 1]"}, "");
    }
    void infers()
    {
        QFETCH(Tests, tests);
        QFETCH(QString, function);
        const auto found = inferFunction("f", examplesOf(tests));
        QCOMPARE(found ? QString::fromStdString(notation(found->signature.function)) : QString(), function);
    }

    void tellsTheStyle()
    {
        const auto spaced = inferFunction("two-sum", examplesOf({R"({"nums": [3], "target": 9})", "[0, 1]"}));
        QVERIFY(spaced && spaced->style == (AnswerStyle{true, false, false}));
        QCOMPARE(spaced->signature.function.name, std::string("two_sum"));
        const auto bare = inferFunction("prefix", examplesOf({R"({"s":"a"})", "a"}));
        QVERIFY(bare && bare->style == (AnswerStyle{false, true, false}));
    }

    void names_data()
    {
        QTest::addColumn<QString>("slug");
        QTest::addColumn<QString>("name");
        const auto row = [](const char* slug, const char* name) { QTest::newRow(slug) << slug << name; };
        row("palindrome-number", "palindrome_number");
        row("Two Sum", "two_sum");
        row("two--sum-", "two_sum");
        row("sum-4-x", "sum_4_x");
        row("candy", "candy");
        row("3sum", "solve");
        row("class", "solve");
        row("yield", "solve");
        row("main", "solve");
        row("type-of", "type_of");
        row("größe", "solve");
        row("../../etc/passwd", "solve");
        row("f();", "solve");
        row("-", "solve");
        row("", "solve");
        row("a-name-that-is-longer-than-sixty-letters-which-nobody-would-like-to-type", "solve");
    }
    void names()
    {
        QFETCH(QString, slug);
        QFETCH(QString, name);
        QCOMPARE(QString::fromStdString(functionNameOf(slug.toStdString())), name);
    }
};

QTEST_GUILESS_MAIN(InferenceTest)
#include "inference_test.moc"
