// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
#include "core/harness/answers.h"
#include "tests/core/harness/driver_cases.h"

#include <QtTest>

using namespace ca;
using harness_cases::signatureOf;

namespace {

Signature returning(const char* type, AnswerOrder order = AnswerOrder::Exact)
{
    Signature signature;
    signature.function = parseFunction(std::string("f() -> ") + type).value();
    signature.order = order;
    return signature;
}

Signature measuringClass(AnswerOrder order = AnswerOrder::Exact)
{
    Signature signature = signatureOf({"Box()", "mean() -> double", "count() -> int", "all() -> int[]"});
    signature.order = order;
    return signature;
}

CheckerOptions within(std::optional<double> absolute, std::optional<double> relative)
{
    CheckerOptions options;
    options.floatAbsolute = absolute;
    options.floatRelative = relative;
    return options;
}

struct Row {
    const char* name;
    Signature signature;
    CheckerOptions options;
    const char* expected;
    const char* found;
    const char* message; // empty: the same
};

constexpr auto kAny = AnswerOrder::Unordered;
constexpr auto kNested = AnswerOrder::UnorderedNested;

std::vector<Row> exactRows()
{
    return {
        {"same bytes", returning("int[]"), {}, "[1,2]\n", "[1,2]\n", ""},
        {"white space", returning("int[]"), {}, "[1,2]", " [ 1 ,\n2 ] \r\n", ""},
        {"another element", returning("int[]"), {}, "[1,2,3]", "[1,5,3]", "at [1]: expected 2, found 5"},
        {"another element deep within", returning("int[][]"), {}, "[[1],[2],[5,0]]", "[[1],[2],[6,0]]", "at [2][0]: expected 5, found 6"},
        {"too short", returning("int[]"), {}, "[1,2,3]", "[1,2]", "expected 3 elements, found 2 elements"},
        {"too long within", returning("int[][]"), {}, "[[1]]", "[[1,2]]", "at [0]: expected 1 element, found 2 elements"},
        {"another order", returning("int[]"), {}, "[1,2]", "[2,1]", "at [0]: expected 1, found 2"},
        {"a scalar", returning("int"), {}, "5", "6", "expected 5, found 6"},
        {"null", returning("int"), {}, "5", "null", "expected 5, found null"},
        {"an object", returning("int"), {}, "5", "{\"a\":[1]}", "expected 5, found {\"a\":[1]}"},
        {"a double for an int", returning("int"), {}, "1", "1.0", "expected 1, found 1.0"},
        {"tolerance is not for ints", returning("int"), within(5, 5), "10", "11", "expected 10, found 11"},
        {"large longs are exact", returning("long"), {}, "9223372036854775807", "9223372036854775806",
         "expected 9223372036854775807, found 9223372036854775806"},
        {"beyond 64 bits", returning("long"), {}, "9223372036854775807", "9223372036854775808",
         "expected 9223372036854775807, found 9223372036854775808"},
        {"true is not 1", returning("bool"), {}, "true", "1", "expected true, found 1"},
        {"a bool", returning("bool"), {}, "true", "false", "expected true, found false"},
        {"letters count", returning("string"), {}, "\"Ab\"", "\"ab\"", "expected \"Ab\", found \"ab\""},
        {"escapes do not", returning("string"), {}, "\"\\u00e4\\n\"", "\"\xc3\xa4\\u000A\"", ""},
        {"a long text is clipped between letters", returning("string"), {}, "\"a\"",
         "\"\xc3\xa4" "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa\xc3\xa4zz\"",
         "expected \"a\", found \"\xc3\xa4" "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa..."},
        {"a tree", returning("TreeNode"), {}, "[1,null,2]", "[1,2]", "at [1]: expected null, found 2"},
        {"nothing", returning("int"), {}, "1", " \n", "no answer was printed"},
        {"no JSON", returning("int"), {}, "1", "one", "what was printed is not one JSON value: it is no JSON from byte 1 on"},
        {"two values", returning("int"), {}, "1", "1 1", "what was printed is not one JSON value: it is no JSON from byte 3 on"},
        {"no number at all", returning("double"), {}, "1", "NaN", "what was printed is not one JSON value: it is no JSON from byte 1 on"},
    };
}

std::vector<Row> doubleRows()
{
    return {
        {"1.0 is 1", returning("double"), {}, "1", "1.0", ""},
        {"an exponent", returning("double"), {}, "100", "1e2", ""},
        {"without tolerance", returning("double"), {}, "0.1", "0.10000001", "expected 0.1, found 0.10000001"},
        {"absolute", returning("double"), within(1e-6, {}), "0.1", "0.1000001", ""},
        {"absolute, too far", returning("double"), within(1e-6, {}), "0.1", "0.10001", "expected 0.1, found 0.10001"},
        {"relative", returning("double[]"), within({}, 1e-6), "[1e9]", "[1000000900]", ""},
        {"either suffices", returning("double"), within(1e-9, 1e-6), "1e9", "1000000900", ""},
        {"at the ends of doubles", returning("double"), within({}, 1e-6), "1e308", "-1e308", "expected 1e308, found -1e308"},
        {"in any order", returning("double[]", kAny), within(1e-6, {}), "[1,2.5,3]", "[3.0000001,1,2.5]", ""},
        {"in any order, too far", returning("double[]", kAny), within(1e-6, {}), "[1,2]", "[2.1,1]",
         "the elements differ by more than the tolerance, whatever their order"},
        {"points whose first numbers are close", returning("double[][]", kAny), within(1e-6, {}), "[[1,9],[1.0000001,2]]",
         "[[1.0000001,9],[1,2]]", ""},
        {"points that swap their numbers", returning("double[][]", kNested), within(1e-6, {}), "[[1,2],[3,4]]", "[[4,3],[2,1]]", ""},
        {"no point", returning("double[][]", kAny), within(1e-6, {}), "[[1,2]]", "[1]", "expected [[1,2]], found [1]"},
        {"one point more", returning("double[][]", kAny), within(1e-6, {}), "[[1,2]]", "[[1,2],[1,2]]", "expected 1 element, found 2 elements"},
    };
}

std::vector<Row> orderRows()
{
    return {
        {"any order", returning("int[]", kAny), {}, "[1,2,3]", "[3,1,2]", ""},
        {"how often counts", returning("int[]", kAny), {}, "[1,1,2]", "[1,2,2]", "missing: 1; not expected: 2"},
        {"one missing", returning("int[]", kAny), {}, "[1,2]", "[2]", "missing: 1"},
        {"one too many", returning("int[]", kAny), {}, "[1]", "[7,1]", "not expected: 7"},
        {"many", returning("int[]", kAny), {}, "[15,4,3,2,1]", "[]", "missing: 15, 4, 3 and 2 more"},
        {"inner lists keep their order", returning("int[][]", kAny), {}, "[[1,2],[3]]", "[[3],[2,1]]", "missing: [1,2]; not expected: [2,1]"},
        {"inner lists without order", returning("int[][]", kNested), {}, "[[1,2],[3]]", "[[3],[2,1]]", ""},
        {"texts in lists", returning("string[][]", kNested), {}, "[[\"eat\",\"tea\"],[\"bat\"]]", "[[\"bat\"],[\"tea\",\"ate\"]]",
         "missing: [\"eat\",\"tea\"]; not expected: [\"tea\",\"ate\"]"},
        {"texts cannot look like lists", returning("string[][]", kNested), {}, "[[\"a\",\"b\"]]", "[[\"a\\\",\\\"b\"]]",
         "missing: [\"a\",\"b\"]; not expected: [\"a\\\",\\\"b\"]"},
        {"doubles without tolerance", returning("double[]", kAny), {}, "[1,0.5]", "[0.50,1.0]", ""},
        {"no list", returning("int[]", kAny), {}, "[1]", "1", "expected [1], found 1"},
        {"of scalars there is no order", returning("int", kAny), {}, "1", "2", "expected 1, found 2"},
    };
}

std::vector<Row> classRows()
{
    return {
        {"results", measuringClass(), {}, "[null,1.5,2]", "[null,1.5,2]", ""},
        {"one result", measuringClass(), {}, "[null,1.5,2]", "[null,1.5,3]", "at [2]: expected 2, found 3"},
        {"doubles among them", measuringClass(), within(1e-6, 1e-6), "[null,2.0,2]", "[null,2,2]", ""},
        {"ints stay exact", measuringClass(), within(1e-6, 1e-6), "[null,1.5,100000000]", "[null,1.5,100000001]",
         "at [2]: expected 100000000, found 100000001"},
        {"calls come in order", measuringClass(kAny), {}, "[null,1,2]", "[null,2,1]", "at [1]: expected 1, found 2"},
        {"lists need not", measuringClass(kAny), {}, "[null,[1,2]]", "[null,[2,1]]", ""},
        {"lists that differ", measuringClass(kAny), {}, "[null,[1,2]]", "[null,[2,3]]", "at [1]: missing: 1; not expected: 3"},
        {"no list", measuringClass(), {}, "[null]", "null", "expected [null], found null"},
    };
}

const std::vector<Row>& rows()
{
    static const std::vector<Row> kRows = [] {
        std::vector<Row> all;
        for (const auto& group : {exactRows(), doubleRows(), orderRows(), classRows()}) {
            all.insert(all.end(), group.begin(), group.end());
        }
        return all;
    }();
    return kRows;
}

QString text(const std::string& bytes)
{
    return QString::fromStdString(bytes);
}

} // namespace

class CompareAnswersTest : public QObject {
    Q_OBJECT

private slots:
    void compares_data()
    {
        QTest::addColumn<int>("row");
        for (std::size_t i = 0; i < rows().size(); ++i) {
            QTest::newRow(rows()[i].name) << static_cast<int>(i);
        }
    }
    void compares()
    {
        QFETCH(int, row);
        const Row& wanted = rows()[static_cast<std::size_t>(row)];
        const AnswerDifference difference = compareAnswers(wanted.signature, wanted.options, wanted.expected, wanted.found);
        QCOMPARE(text(difference.message), QString::fromUtf8(wanted.message));
        QCOMPARE(difference.same, difference.message.empty());
    }

    void anyDepthIsRefused()
    {
        const AnswerDifference difference = compareAnswers(returning("int[]"), {}, "[1]", std::string(5000000, '['));
        QCOMPARE(text(difference.message), QStringLiteral("what was printed is not one JSON value: it is nested more than 32 levels deep"));
    }

    /// A million numbers, the last one different, with and without order.
    void largeAnswers()
    {
        std::string expected = "[";
        for (int i = 0; i < 1000000; ++i) {
            expected += std::to_string(i) + ",";
        }
        const std::string same = expected + " 7]";
        expected += "7]";
        const std::string other = expected.substr(0, expected.size() - 2) + "8]";
        QVERIFY(compareAnswers(returning("int[]"), {}, expected, same).same);
        QCOMPARE(text(compareAnswers(returning("int[]"), {}, expected, other).message), QStringLiteral("at [1000000]: expected 7, found 8"));
        QCOMPARE(text(compareAnswers(returning("int[]", kAny), {}, expected, other).message), QStringLiteral("missing: 7; not expected: 8"));
    }
};

QTEST_GUILESS_MAIN(CompareAnswersTest)
#include "compare_answers_test.moc"
