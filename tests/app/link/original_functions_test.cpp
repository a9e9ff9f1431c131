// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
// Function problems of a server that announces no signature: what is opened, and what is sent. Whether what is sent passes there,
// original_functions_embedded says.
#include "app/link/source_form.h"
#include "app/link/starter.h"
#include "tests/app/link/original_arena.h"

#include <QtTest>

using namespace ca;
using namespace ca::tests;

namespace {

using Tests = std::vector<Example>;

QString signatureOf(const std::shared_ptr<const Problem>& problem)
{
    return problem && problem->signature ? QString::fromStdString(notation(problem->signature->function)) : QString();
}

std::string statementOf(const Problem& problem)
{
    return readFile(problem.folder / "statement/problem.en.md", mib(1)).value_or(std::string());
}

Submission submissionOf(std::shared_ptr<const Problem> problem, const char* language, std::string source)
{
    auto known = std::make_shared<Language>();
    known->id = language;
    Submission submission;
    submission.problem = std::move(problem);
    submission.language = std::move(known);
    submission.source = std::move(source);
    return submission;
}

const std::filesystem::path kLibrary = CA_SOURCE_DIR "/problems";

} // namespace

class OriginalFunctionsTest : public QObject {
    Q_OBJECT

private slots:
    void opensTheRecordedProblemAsAFunction()
    {
        OriginalArena original(recordedBody("problem.get"));
        // The library's is is_palindrome(number: int): other arguments, another problem as far as anybody knows.
        const auto problem = original.open({kLibrary});
        QCOMPARE(signatureOf(problem), QString("palindrome_number(x: int) -> bool"));
        QVERIFY(starterFor(*problem, "python").contains("def palindrome_number("));
        QVERIFY(starterFor(*problem, "java").contains("palindromeNumber(int x)"));
        const std::string statement = statementOf(*problem);
        QVERIFY2(statement.find("`palindrome_number(x: int) -> bool`") != std::string::npos, statement.c_str());
        QVERIFY2(statement.find("look like calls") != std::string::npos, statement.c_str());
        QVERIFY2(statement.find("whole program") != std::string::npos, statement.c_str());
        QVERIFY(originOf(*problem)->style == AnswerStyle());
    }

    void knowsFunctions_data()
    {
        QTest::addColumn<QString>("slug");
        QTest::addColumn<Tests>("tests");
        QTest::addColumn<QString>("signature"); // empty: a program
        const auto row = [](const char* name, const char* slug, const Tests& tests, const char* signature) {
            QTest::newRow(name) << slug << tests << signature;
        };
        row("the library's", "contains-duplicate", {{R"({"nums": [1, 2, 1]})", "true"}}, "contains_duplicate(nums: int[]) -> bool");
        row("the library's, of other arguments", "contains-duplicate", {{R"({"values": [1, 2, 1]})", "true"}}, "contains_duplicate(values: int[]) -> bool");
        row("the library's, which modifies", "move-zeroes", {{R"({"nums": [0, 1]})", "[1, 0]"}}, "move_zeroes(nums: int[]) modifies nums");
        row("the library's list of nodes", "merge-two-sorted-lists", {{R"({"first": [1], "second": [2]})", "[1, 2]"}}, "merge_two_lists(first: ListNode, second: ListNode) -> ListNode");
        row("the library's tree, which nobody would guess", "maximum-depth-of-a-tree", {{R"({"root": [1, null, 2]})", "2"}}, "maximum_depth(root: TreeNode) -> int");
        row("the library's, of another answer", "contains-duplicate", {{R"({"nums": [1, 2, 1]})", "1"}}, "contains_duplicate(nums: int[]) -> int");
        row("a list", "pairs", {{R"({"nums": [2, 7], "target": 9})", "[0, 1]"}}, "pairs(nums: int[], target: int) -> int[]");
        row("words", "prefix", {{R"({"words": ["ab", "ac"]})", "a"}}, "prefix(words: string[]) -> string");
        row("no calls", "sums", {{"1 2\n", "3"}}, "");
        row("answers that are mixed", "mixed", {{R"({"n": 1})", "1"}, {R"({"n": 2})", "two"}}, "");
        row("answers that nobody prints so", "halves", {{R"({"n": 5})", "2.50000"}}, "");
        row("no way to anywhere", "../problems/contains-duplicate", {{R"({"nums": [1]})", "true"}}, "solve(nums: int[]) -> bool");
    }
    void knowsFunctions()
    {
        QFETCH(QString, slug);
        QFETCH(Tests, tests);
        QFETCH(QString, signature);
        OriginalArena original(problemOf(slug, tests));
        const auto problem = original.open({"/nowhere", kLibrary});
        QVERIFY(problem);
        QCOMPARE(signatureOf(problem), signature);
        QCOMPARE(originOf(*problem)->style.has_value(), !signature.isEmpty());
        QCOMPARE(statementOf(*problem).find("whole program") != std::string::npos, !signature.isEmpty());
    }

    void knowsNothingOfHiddenTests()
    {
        QJsonObject body = problemOf("hidden", {});
        body["totalTestCaseCount"] = 4;
        OriginalArena original(body);
        const auto problem = original.open();
        QVERIFY(problem && !problem->signature);
        QCOMPARE(problem->tests.size(), std::size_t(4));
    }

    /// A server that says it is believed, and its answers are compared as values.
    void believesAnAnnouncedSignature()
    {
        QJsonObject body = problemOf("contains-duplicate", {{R"({"nums": [1, 2, 1]})", "true"}});
        body["signature"] = "has_twins(nums: long[]) -> bool";
        OriginalArena original(body);
        const auto problem = original.open({kLibrary});
        QCOMPARE(signatureOf(problem), QString("has_twins(nums: long[]) -> bool"));
        QVERIFY(!originOf(*problem)->style);
        QCOMPARE(statementOf(*problem), std::string("Do it.\n"));
    }

    void sendsWhatTheSourceIs_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("source");
        QTest::addColumn<bool>("withDriver");
        QTest::newRow("a function") << "python" << "def palindrome_number(x):\n    return str(x) == str(x)[::-1]\n" << true;
        QTest::newRow("a program") << "python" << "import json, sys\nx = str(json.load(sys.stdin)['x'])\nprint('true' if x == x[::-1] else 'false')\n" << false;
        QTest::newRow("a function that says so") << "python" << "# codearena:function\nimport sys\ndef palindrome_number(x):\n    return sys.stdin is None\n" << true;
        QTest::newRow("a function beside a habit") << "python" << "import sys\ninput = sys.stdin.readline\ndef palindrome_number(x):\n    return True\n" << true;
        QTest::newRow("a program with that function") << "python" << "def palindromeNumber(x):\n    return True\nprint(palindromeNumber(input()))\n" << false;
        QTest::newRow("a program that says so") << "python" << "# codearena:program\ndef palindrome_number(x):\n    return True\n" << false;
        QTest::newRow("a function beside a main, cpp") << "cpp" << "#include <iostream>\nbool palindromeNumber(int x) { return x >= 0; }\nint main() { std::cin.get(); }\n" << true;
        QTest::newRow("a function, javascript") << "javascript" << "const palindromeNumber = (x) => true;\n" << true;
        QTest::newRow("a program, javascript") << "javascript" << "const { x } = JSON.parse(require('fs').readFileSync(0, 'utf8'));\nconsole.log(x >= 0);\n" << false;
        QTest::newRow("a function, cpp") << "cpp" << "bool palindromeNumber(int x) { return x >= 0; }\n" << true;
        QTest::newRow("a program, cpp") << "cpp" << "#include <iostream>\nint main() { std::cin.get(); std::cout << \"true\"; }\n" << false;
        QTest::newRow("a function, java") << "java" << "class Solution { boolean palindromeNumber(int x) { return x >= 0; } }\n" << true;
        QTest::newRow("a program, java") << "java" << "class Main { public static void main(String[] a) throws Exception { System.in.read(); } }\n" << false;
    }
    void sendsWhatTheSourceIs()
    {
        QFETCH(QString, language);
        QFETCH(QString, source);
        QFETCH(bool, withDriver);
        OriginalArena original(recordedBody("problem.get"));
        const auto problem = original.open();
        QVERIFY(problem);
        const QString sent = original.sentBy(submissionOf(problem, qPrintable(language), source.toStdString()));
        QCOMPARE(sent != source && sent.contains("codearena:program"), withDriver);
        QCOMPARE(sent == source, !withDriver);
        QVERIFY(!sent.isEmpty());
    }

    void sendsTheStyleAlong()
    {
        OriginalArena original(problemOf("pairs", {{R"({"nums": [2, 7], "target": 9})", "[0, 1]"}}));
        const auto problem = original.open();
        QVERIFY(problem);
        const QString sent = original.sentBy(submissionOf(problem, "python", "def pairs(nums, target):\n    return [0, 1]\n"));
        QVERIFY2(sent.contains("comma=\", \""), qPrintable(sent));
    }

    /// A function is judged by values here, a program by the text that the server wants.
    void judgesProgramsAsTheServerDoes()
    {
        OriginalArena original(problemOf("prefix", {{R"({"words": ["ab", "ac"]})", "a"}, {R"({"words": ["b", "c"]})", ""}}));
        const auto problem = original.open();
        QVERIFY(problem && problem->signature);
        QCOMPARE(textIn(problem->tests[0].answer), QString("\"a\""));
        const Submission function = inItsForm(submissionOf(problem, "python", "def prefix(words):\n    return 'a'\n"));
        QVERIFY(function.problem == problem && isFunction(function));
        const Submission program = inItsForm(submissionOf(problem, "python", "print(input()[0])\n"));
        QVERIFY(!program.problem->signature && !isFunction(program));
        QCOMPARE(textIn(program.problem->tests[0].answer), QString("a"));
        QCOMPARE(textIn(program.problem->tests[1].answer), QString());
        QVERIFY(problem->signature); // the user's is what it was
    }

    /// Our own server compares a program's answer as a value, and so does this machine.
    void judgesProgramsByValueWhereTheServerDoes()
    {
        QJsonObject body = problemOf("pairs", {{R"({"nums": [1]})", "[0, 1]"}});
        body["signature"] = "pairs(nums: int[]) -> int[]";
        OriginalArena original(body);
        const auto problem = original.open();
        QVERIFY(problem && problem->signature);
        const Submission program = inItsForm(submissionOf(problem, "python", "input()\nprint([0, 1])\n"));
        QVERIFY(program.problem == problem && program.wholeProgram);
    }

    void remembersTheStyle_data()
    {
        QTest::addColumn<QString>("json");
        QTest::addColumn<bool>("hasStyle");
        QTest::newRow("none") << R"({"server": "s", "problem": "p"})" << false;
        QTest::newRow("nothing special") << R"({"server": "s", "problem": "p", "style": {}})" << true;
        QTest::newRow("no object") << R"({"server": "s", "problem": "p", "style": 3})" << false;
    }
    void remembersTheStyle()
    {
        QFETCH(QString, json);
        QFETCH(bool, hasStyle);
        const auto read = originFrom(json.toStdString());
        QVERIFY(read && read->style.has_value() == hasStyle);
        for (const AnswerStyle& style : {AnswerStyle{}, AnswerStyle{true, false, false}, AnswerStyle{false, true, false}, AnswerStyle{false, false, true}}) {
            RemoteOrigin origin = *read;
            origin.style = style;
            QVERIFY(originFrom(toJson(origin)) == origin);
        }
    }

    /// Of this machine's own problems functions are all that is asked for.
    void leavesOtherProblemsAlone()
    {
        auto own = std::make_shared<Problem>();
        own->signature.emplace().function = parseFunction("f(a: int) -> int").value();
        const Submission submission = inItsForm(submissionOf(own, "python", "print(input())\n"));
        QVERIFY(submission.problem == own && isFunction(submission));
        QVERIFY(!isFunction(submissionOf(std::make_shared<Problem>(), "python", "")));
        QVERIFY(!isFunction(Submission()));
    }
};

QTEST_GUILESS_MAIN(OriginalFunctionsTest)
#include "original_functions_test.moc"
