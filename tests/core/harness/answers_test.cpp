// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
#include "core/harness/answers.h"
#include "tests/core/harness/driver_cases.h"

#include <QtTest>

using namespace ca;
using harness_cases::signatureOf;

namespace {

const std::vector<const char*> kTwoSum{"two_sum(nums: int[], target: int) -> int[]"};
const std::vector<const char*> kTypes{"mix(a: long, b: double, c: bool, d: string[][], e: ListNode, f: TreeNode) -> bool"};
const std::vector<const char*> kBox{"Box(size: int)", "put(key: int, value: string)", "get(key: int) -> string", "mean() -> double"};

struct Row {
    const char* name;
    std::vector<const char*> signature;
    std::string input;
    const char* complaint; // empty: fits
};

std::string mix(const char* a, const char* b, const char* c, const char* d, const char* e, const char* f)
{
    return QString(R"({"a":%1,"b":%2,"c":%3,"d":%4,"e":%5,"f":%6})").arg(a, b, c, d, e, f).toStdString();
}

const std::vector<Row>& inputs()
{
    static const std::vector<Row> kRows{
        {"as it should be", kTwoSum, R"({"nums":[1,2],"target":3})", ""},
        {"another order, white space", kTwoSum, " {\n\"target\": 3, \"nums\": [] } \n", ""},
        {"every type", kTypes, mix("-9223372036854775808", "1", "true", R"([["x"],[]])", "[]", "[1,null,2]"), ""},
        {"no JSON", kTwoSum, "{\"nums\":[1,", "the input is not one JSON value: it is no JSON from byte 12 on"},
        {"nothing", kTwoSum, "", "the input is not one JSON value: it is no JSON from byte 1 on"},
        {"two values", kTwoSum, "{} {}", "the input is not one JSON value: it is no JSON from byte 4 on"},
        {"not UTF-8", {"echo(text: string) -> string"}, "{\"text\":\"\xff\"}", "the input is not one JSON value: it is no JSON from byte 10 on"},
        {"no object", kTwoSum, "[[1],2]", "the input must be a JSON object of named arguments, found [[1],2]"},
        {"one missing", kTwoSum, R"({"nums":[]})", "argument \"target\" is missing"},
        {"one too many", kTwoSum, R"({"nums":[],"target":1,"more":2})", "the signature has no argument \"more\""},
        {"one twice", kTwoSum, R"({"nums":[],"target":1,"nums":[]})", "argument \"nums\" is given twice"},
        {"another type", kTwoSum, R"({"nums":[],"target":"1"})", "argument \"target\": expected an int, found \"1\""},
        {"another type within", kTwoSum, R"({"nums":[1,2.0],"target":1})", "argument \"nums\": at [1]: expected an int, found 2.0"},
        {"too large for an int", kTwoSum, R"({"nums":[],"target":2147483648})", "argument \"target\": expected an int, found 2147483648"},
        {"too large for a long", kTypes, mix("9223372036854775808", "1", "true", "[]", "[]", "[]"),
         "argument \"a\": expected a long, found 9223372036854775808"},
        {"far too large", kTypes, mix("1", "1e999", "true", "[]", "[]", "[]"), "the input is not one JSON value: it holds a number that is too large"},
        {"no list of lists", kTypes, mix("1", "1", "true", R"([["x"],"y"])", "[]", "[]"), "argument \"d\": at [1]: expected a string[], found \"y\""},
        {"null in a list", kTypes, mix("1", "1", "true", "[]", "[1,null]", "[]"), "argument \"e\": at [1]: expected an int, found null"},
        {"null at the root", kTypes, mix("1", "1", "true", "[]", "[]", "[null,1]"), "argument \"f\": at [1]: this node has no parent"},
        {"a class", kBox, R"({"calls":["Box","put","get"],"arguments":[[1],[2,"x"],[2]]})", ""},
        {"no calls", kBox, R"({"calls":[],"arguments":[]})",
         "\"calls\" has 0 elements and \"arguments\" has 0: there must be as many, and at least one"},
        {"fewer arguments", kBox, R"({"calls":["Box","mean"],"arguments":[[1]]})",
         "\"calls\" has 2 elements and \"arguments\" has 1: there must be as many, and at least one"},
        {"no constructor", kBox, R"({"calls":["mean"],"arguments":[[]]})", "call 1: the constructor is called first, and only then"},
        {"constructor twice", kBox, R"({"calls":["Box","Box"],"arguments":[[1],[1]]})", "call 2: the constructor is called first, and only then"},
        {"no such method", kBox, R"({"calls":["Box","pop"],"arguments":[[1],[]]})", "call 2: the class has no \"pop\""},
        {"another count", kBox, R"({"calls":["Box","put"],"arguments":[[1],[1]]})", "call 2: put takes a list of 2 arguments, found [1]"},
        {"another type in a call", kBox, R"({"calls":["Box","get"],"arguments":[[1],["x"]]})",
         "call 2: argument \"key\": expected an int, found \"x\""},
        {"calls that are none", kBox, R"({"calls":3,"arguments":[]})", "\"calls\" must be a list"},
    };
    return kRows;
}

struct AnswerRow {
    const char* name;
    std::vector<const char*> signature;
    const char* input;
    const char* answer;
    const char* complaint;
};

const std::vector<AnswerRow>& answers()
{
    static const char* const kCalls = R"({"calls":["Box","put","get","mean"],"arguments":[[1],[2,"x"],[2],[]]})";
    static const std::vector<AnswerRow> kRows{
        {"a list", kTwoSum, "{}", "[0,1]\n", ""},
        {"no list", kTwoSum, "{}", "1", "the answer is wrong: expected a int[], found 1"},
        {"wrong within", kTwoSum, "{}", "[0,null]", "the answer at [1]: expected an int, found null"},
        {"no JSON", kTwoSum, "{}", "0 1", "the answer is not one JSON value: it is no JSON from byte 3 on"},
        {"what was modified", {"rotate(nums: int[], steps: int) modifies nums"}, "{}", "[3]", ""},
        {"a class", kBox, kCalls, R"([null,null,"x",1])", ""},
        {"a class, too few", kBox, kCalls, "[null]", "the answer must be a list of 4 elements, one per call; found [null]"},
        {"a class, wrong type", kBox, kCalls, "[null,null,2,1]", "the answer at [2]: expected a string, found 2"},
        {"a class, something for nothing", kBox, kCalls, R"([null,0,"x",1])", "the answer at [1]: expected a void, found 0"},
    };
    return kRows;
}

QString text(const std::string& bytes)
{
    return QString::fromStdString(bytes);
}

} // namespace

class AnswersTest : public QObject {
    Q_OBJECT

private slots:
    void argumentsFit_data() { addRows(inputs()); }
    void argumentsFit()
    {
        QFETCH(int, row);
        const Row& wanted = inputs()[static_cast<std::size_t>(row)];
        expect(checkArguments(signatureOf(wanted.signature), wanted.input), wanted.complaint);
    }

    void answersFit_data() { addRows(answers()); }
    void answersFit()
    {
        QFETCH(int, row);
        const AnswerRow& wanted = answers()[static_cast<std::size_t>(row)];
        expect(checkAnswer(signatureOf(wanted.signature), wanted.input, wanted.answer), wanted.complaint);
    }

    void depthIsBounded()
    {
        const std::string deep(1000000, '[');
        const auto checked = checkArguments(signatureOf(kTwoSum), R"({"nums":)" + deep);
        QVERIFY(!checked);
        QCOMPARE(text(checked.error().what), QStringLiteral("the input is not one JSON value: it is nested more than 32 levels deep"));
    }

private:
    template <class Rows>
    static void addRows(const Rows& rows)
    {
        QTest::addColumn<int>("row");
        for (std::size_t i = 0; i < rows.size(); ++i) {
            QTest::newRow(rows[i].name) << static_cast<int>(i);
        }
    }

    static void expect(const Result<void>& result, const char* complaint)
    {
        QCOMPARE(result ? QString() : text(result.error().what), QString::fromUtf8(complaint));
        QVERIFY(result || result.error().fault == Fault::BadInput);
    }
};

QTEST_GUILESS_MAIN(AnswersTest)
#include "answers_test.moc"
