// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
// In which letters does a server want its answers?
#include "core/harness/answer_style.h"

#include "tests/core/harness/driver_cases.h"

#include <QTest>

using namespace ca;
using namespace ca::harness_cases;

namespace {

using Answers = std::vector<const char*>;

std::vector<Example> examplesOf(const char* input, const Answers& answers)
{
    std::vector<Example> examples;
    for (const char* answer : answers) {
        examples.push_back({input, answer});
    }
    return examples;
}

QString wordsOf(const std::optional<AnswerStyle>& style)
{
    if (!style) {
        return "none";
    }
    return QString(style->blankAfterComma ? "spaced" : "compact") + (style->bareText ? " bare" : "") + (style->bareWholes ? " wholes" : "");
}

} // namespace

class AnswerStyleTest : public QObject {
    Q_OBJECT

private slots:
    void isReadFromAnswers_data()
    {
        QTest::addColumn<QByteArray>("signature");
        QTest::addColumn<QByteArray>("input");
        QTest::addColumn<Answers>("answers");
        QTest::addColumn<QString>("style");
        const auto row = [](const char* name, const char* returns, const char* input, const Answers& answers, const char* style) {
            QTest::newRow(name) << QByteArray("f(a: int[]) -> ") + returns << QByteArray(input) << answers << QString(style);
        };
        row("compact", "int[]", R"({"a":[]})", {"[0,1]"}, "compact");
        row("spaced", "int[]", R"({"a":[]})", {"[0, 1]"}, "spaced");
        row("spaced, input compact", "int[]", R"({"a":[1,2]})", {"[0, 1]"}, "spaced");
        row("compact, input spaced", "int[]", R"({"a": [1, 2]})", {"[0,1]"}, "compact");
        row("one decides for all", "int[]", R"({"a":[]})", {"[]", "[1]", "[0, 1]"}, "spaced");
        row("the input decides", "int[]", R"({"a": [1, 2]})", {"[]", "[1]"}, "spaced");
        row("the input decides, compactly", "int[]", R"({"a":[1,2]})", {"[]", "[1]"}, "compact");
        row("white space around", "int[]", R"({"a":[]})", {" [0,1]\r\n"}, "compact");
        row("now so, now so", "int[]", R"({"a":[]})", {"[0, 1]", "[0,1]"}, "none");
        row("outer blanks only", "int[][]", R"({"a":[]})", {"[[1,2], [3,4]]"}, "none");
        row("rows", "int[][]", R"({"a":[]})", {"[[1, 2], [3, 4]]"}, "spaced");
        row("blanks within", "int[]", R"({"a":[]})", {"[ 0,1 ]"}, "none");
        row("commas in texts", "string[]", R"({"a":[]})", {R"(["a,b","c, d"])"}, "compact");
        row("quoted", "string", R"({"a":[]})", {R"("abc")", R"("")"}, "compact");
        row("bare", "string", R"({"a":[]})", {"abc", "", "a b"}, "compact bare");
        row("bare figures", "string", R"({"a":[]})", {"100", "1"}, "compact bare");
        row("some quoted", "string", R"({"a":[]})", {R"("abc")", "abc"}, "none");
        row("bare of two lines", "string", R"({"a":[]})", {"a\nb"}, "none");
        row("escapes that nobody writes", "string", R"({"a":[]})", {R"("\u0041")"}, "none");
        row("escapes that all write", "string", R"({"a":[]})", {"\"a\\n\\\"\\\\\""}, "compact");
        row("bare words in a list", "string[]", R"({"a":[]})", {"[abc]"}, "none");
        row("points", "double", R"({"a":[]})", {"2.0", "2.5"}, "compact");
        row("bare wholes", "double", R"({"a":[]})", {"2", "2.5"}, "compact wholes");
        row("points and none", "double", R"({"a":[]})", {"2", "2.0"}, "none");
        row("a fixed number of digits", "double", R"({"a":[]})", {"2.50000"}, "none");
        row("doubles in a list", "double[]", R"({"a":[]})", {"[1, 0.5]"}, "spaced wholes");
        row("a nought with a sign", "int", R"({"a":[]})", {"-0"}, "none");
        row("truth", "bool", R"({"a":[]})", {"true", "false"}, "compact");
        row("no list, whatever the input is like", "bool", R"({"a": [1, 2]})", {"true"}, "compact");
        row("another type", "bool", R"({"a":[]})", {"1"}, "none");
        row("no examples", "bool", R"({"a":[]})", {}, "none");
        row("another input", "bool", R"({"b":[]})", {"true"}, "none");
        row("a list of nodes", "ListNode", R"({"a":[]})", {"[1, 2]"}, "spaced");
        row("a tree", "TreeNode", R"({"a":[]})", {"[1,null,2]"}, "compact");
    }
    void isReadFromAnswers()
    {
        QFETCH(QByteArray, signature);
        QFETCH(QByteArray, input);
        QFETCH(Answers, answers);
        QFETCH(QString, style);
        const Signature read = signatureOf({signature.constData()});
        const auto found = answerStyle(read, examplesOf(input.constData(), answers));
        QCOMPARE(wordsOf(found), style);
        for (const char* answer : answers) {
            if (found) {
                QCOMPARE(inStyle(*found, read, jsonOf(*found, answer)).value_or("?"), QByteArray(answer).trimmed().toStdString());
            }
        }
    }

    void ofAClass()
    {
        const Signature counter = signatureOf({"Counter(start: int)", "count() -> int"});
        const char* const input = R"({"calls":["Counter","count"],"arguments":[[1],[]]})";
        QCOMPARE(wordsOf(answerStyle(counter, examplesOf(input, {"[null, 1]"}))), QString("spaced"));
        QCOMPARE(wordsOf(answerStyle(counter, examplesOf(input, {"[null,\"1\"]"}))), QString("none"));
    }

    /// Whatever bytes a server sends.
    void survivesWhatIsNoText()
    {
        const Signature signature = signatureOf({"f(a: int) -> string"});
        for (const char* answer : {"\xff\xfe", "\xc3", "[", "{", "\"", "\\", "nul", "1e999", "[[[[[["}) {
            (void)answerStyle(signature, examplesOf(R"({"a":1})", {answer}));
            QVERIFY(!answerStyle(signature, examplesOf("{\"a\xff\":1}", {answer})));
            (void)inStyle({}, signature, answer);
        }
        QVERIFY(!answerStyle(signature, examplesOf(R"({"a":1})", {"\xff\xfe"})));
    }
};

QTEST_GUILESS_MAIN(AnswerStyleTest)
#include "answer_style_test.moc"
