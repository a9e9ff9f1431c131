// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
// A solution and its driver as one file, in the embedded sandbox: every type a signature can have, and the reference solutions of all
// bundled function problems, judged as programs that read and print.
#include <QTest>

#include "core/base/files.h"
#include "core/engine/commands.h"
#include "core/engine/program.h"
#include "core/harness/answers.h"
#include "core/harness/harness.h"
#include "core/harness/whole_program.h"
#include "core/package/package.h"
#include "tests/core/harness/driver_cases.h"
#include "tests/core/harness/real_run.h"
#include "tests/support/real_sessions.h"

#include <array>
#include <future>

using namespace ca;
using namespace ca::harness_cases;

namespace {

constexpr std::chrono::minutes kPatience{3};
constexpr std::size_t kMostCode = 10'000; // of the original's servers
constexpr std::array kLanguages{"python", "javascript", "java", "cpp"};

Limits generous()
{
    Limits limits;
    limits.cpu = std::chrono::seconds(30);
    limits.wall = kPatience;
    limits.memory = mib(768);
    return limits;
}

std::vector<std::filesystem::path> problemFolders()
{
    std::vector<std::filesystem::path> folders;
    for (const auto& entry : std::filesystem::directory_iterator(std::filesystem::path(CA_SOURCE_DIR) / "problems")) {
        if (entry.is_directory()) {
            folders.push_back(entry.path());
        }
    }
    std::sort(folders.begin(), folders.end());
    return folders;
}

/// The task's solution, with an input and a style, writes exactly that.
struct Styled {
    const char* name;
    AnswerStyle style;
    const char* task;
    const char* input;
    const char* output;
};

/// What is accepted in a language: the model solution if there is one, or the first.
std::optional<std::string> referenceSolution(const std::filesystem::path& folder, const Language& language)
{
    const auto submissions = readExpectedSubmissions(folder);
    if (!submissions) {
        return std::nullopt;
    }
    for (const ExpectedSubmission& each : *submissions) {
        const std::string ending = each.file.extension().string();
        const bool isOfLanguage = !ending.empty() && std::find(language.extensions.begin(), language.extensions.end(), ending.substr(1)) != language.extensions.end();
        if (isOfLanguage && each.moreFiles.empty() && each.name.starts_with("accepted/")) {
            return readFile(each.file, mib(1)).value_or(std::string());
        }
    }
    return std::nullopt;
}

} // namespace

class WholeProgramsEmbedded : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        if (!m_real.open(SandboxChoice::Embedded)) {
            return;
        }
        m_cases = {pythonCases(), javascriptCases(), javaCases(), cpp17Cases()}; // the original's C++ is 17
    }

    void solves_data()
    {
        QTest::addColumn<int>("language");
        QTest::addColumn<int>("task");
        for (std::size_t language = 0; language < m_cases.size(); ++language) {
            for (std::size_t task = 0; task < tasks().size(); ++task) {
                QTest::addRow("%s, %s: %s", m_cases[language].language, tasks()[task].name, tasks()[task].input)
                    << static_cast<int>(language) << static_cast<int>(task);
            }
        }
    }
    /// Every type there is, as argument and as answer.
    void solves()
    {
        QFETCH(int, language);
        QFETCH(int, task);
        const LanguageCases& cases = m_cases[static_cast<std::size_t>(language)];
        const Task& wanted = tasks()[static_cast<std::size_t>(task)];
        const Signature signature = signatureOf(wanted.signature);
        const auto solution = cases.solutions.find(wanted.name);
        QVERIFY2(solution != cases.solutions.end(), "no solution in this language");
        const auto ran = run(signature, *languageOf(cases.language), solution->second, wanted.input);
        if (!ran) {
            return;
        }
        QVERIFY2(ran->outcome.exitCode == 0, ran->errors.c_str());
        const AnswerDifference difference = compareAnswers(signature, {}, wanted.output, ran->output);
        QVERIFY2(difference.same, difference.message.c_str());
    }

    void writesInStyle_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<Styled>("styled");
        static const std::vector<Styled> kStyled{
            {"spaced list", {true}, "same ints", R"({"values": [1, -2, 3]})", "[1, -2, 3]"},
            {"compact list", {}, "same ints", R"({"values": [1, -2, 3]})", "[1,-2,3]"},
            {"spaced empty list", {true}, "same ints", R"({"values": []})", "[]"},
            {"spaced rows", {true}, "same rows", R"({"rows": [[1, 2], [], [3]]})", "[[1, 2], [], [3]]"},
            {"spaced words", {true}, "same strings", "{\"values\": [\"\", \"a,b\", \"\\\"c\\\",d\"]}", "[\"\", \"a,b\", \"\\\"c\\\",d\"]"},
            {"spaced truths", {true}, "same bools", R"({"values": [true, false]})", "[true, false]"},
            {"spaced nodes", {true}, "same lists", R"({"lists": [[1, 4], [], [2]]})", "[[1, 4], [], [2]]"},
            {"spaced tree", {true}, "same tree", R"({"root": [1, null, 2]})", "[1, null, 2]"},
            {"spaced calls", {true}, "counter", R"({"calls":["ClickCounter","click","history"],"arguments":[[5],[1],[]]})", "[null, null, [1]]"},
            {"quoted text", {}, "same string", "{\"value\": \"a, \\\"b\\\"\\n\\t\\u0001\"}", "\"a, \\\"b\\\"\\n\\t\\u0001\""},
            {"bare text", {false, true}, "same string", "{\"value\": \"a, \\\"b\\\" \\u00e4\"}", "a, \"b\" \xc3\xa4"},
            {"bare text of nothing", {false, true}, "same string", R"({"value": ""})", ""},
            {"points", {}, "same doubles", R"({"values": [2, -3.0, 0.001, 100000, 12345678.5, 0.0001]})", "[2.0,-3.0,0.001,100000.0,12345678.5,0.0001]"},
            {"bare wholes", {true, false, true}, "same doubles", R"({"values": [2, -3.0, 0.5, 100000]})", "[2, -3, 0.5, 100000]"},
        };
        for (const LanguageCases& cases : m_cases) {
            for (const Styled& styled : kStyled) {
                QTest::addRow("%s, %s", cases.language, styled.name) << QString(cases.language) << styled;
            }
        }
    }
    /// Letter by letter, for judges that compare texts.
    void writesInStyle()
    {
        QFETCH(QString, language);
        QFETCH(Styled, styled);
        const auto cases = std::find_if(m_cases.begin(), m_cases.end(), [&](const LanguageCases& each) { return each.language == language; });
        const auto task = std::find_if(tasks().begin(), tasks().end(), [&](const Task& each) { return each.name == std::string_view(styled.task); });
        QVERIFY(cases != m_cases.end() && task != tasks().end());
        const auto ran = run(signatureOf(task->signature), *languageOf(cases->language), cases->solutions.at(styled.task), styled.input, true, styled.style);
        if (ran) {
            QCOMPARE(text(ran->output), text(std::string(styled.output) + "\n"));
        }
    }

    void startersRun_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("task");
        for (const LanguageCases& cases : m_cases) {
            for (const char* task : {"same ints", "same list", "same tree", "same lists", "counter"}) {
                QTest::addRow("%s, %s", cases.language, task) << cases.language << task;
            }
        }
    }
    /// What the starter returns is nothing much, but it compiles and is called: ListNode is known, for one.
    void startersRun()
    {
        QFETCH(QString, language);
        QFETCH(QString, task);
        const auto wanted = std::find_if(tasks().begin(), tasks().end(), [&](const Task& each) { return each.name == task; });
        QVERIFY(wanted != tasks().end());
        const Signature signature = signatureOf(wanted->signature);
        const std::string id = language.toStdString();
        (void)run(signature, *languageOf(id), starterCode(signature, id), wanted->input);
    }

    void habits_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("source");
        QTest::addColumn<QString>("output");
        QTest::addColumn<QString>("error");
        QTest::newRow("python, prints") << "python" << "print('hello')\ndef add(a, b):\n    print('debug')\n    return a + b" << "3" << "debug";
        QTest::newRow("python, a hint without an import") << "python" << "def add(a: Optional[int], b: int) -> List[int]:\n    return a + b\n" << "3" << "";
        QTest::newRow("python, from __future__") << "python" << "from __future__ import annotations\ndef add(a: List[int], b): return a + b" << "3" << "";
        QTest::newRow("python, raises") << "python" << "def add(a, b):\n    c = [a]\n    return c[b]\n" << "" << "line 3, in add";
        QTest::newRow("python, raises behind a line of ours") << "python" << "def add(a: List, b):\n    c = [a]\n    return c[b]\n" << "" << "line 3, in add";
        QTest::newRow("python, is no Python") << "python" << "def add(a: List, b):\n    return a +\n" << "" << "line 2";
        QTest::newRow("python, nothing to call") << "python" << "def plus(a, b):\n    return a + b" << "" << "there is no add to call";
        QTest::newRow("python, a class") << "python" << "class Solution:\n    def add(self, a, b):\n        return a + b" << "3" << "";
        QTest::newRow("javascript, prints") << "javascript" << "console.log('hello')\nconst add = (a, b) => a + b // no end" << "3" << "hello";
        QTest::newRow("javascript, strict") << "javascript" << "'use strict'\nmodule.exports = { add(a, b) { return this === undefined ? a + b : 0 } }" << "3" << "";
        QTest::newRow("javascript, throws") << "javascript" << "function add(a, b) {\n    return a.c.d;\n}" << "" << "solution.js:2:";
        QTest::newRow("javascript, is no JavaScript") << "javascript" << "function add(a, b) {\n    return a +;\n}" << "" << "solution.js:2";
        QTest::newRow("java, prints") << "java" << "class Solution {\n    int add(int a, int b) { System.out.println(\"debug\"); return a + b; }\n}" << "3" << "debug";
        QTest::newRow("java, public, with a main") << "java"
            << "import java.util.*;\n// class Solution { in words\npublic class Solution\n{\n    public static void main(String[] a) {}\n    public int add(int a, int b) { return a + b; }\n}" << "3" << "";
        QTest::newRow("java, throws") << "java" << "class Solution {\n    int add(int a, int b) {\n        return b / (a - 1);\n    }\n}" << "" << ".java:3)";
        QTest::newRow("java, is no Java") << "java" << "class Solution {\n    int add(int a, int b) {\n        return a +;\n    }\n}" << "" << ".java:3:";
        QTest::newRow("cpp, prints") << "cpp" << "#include <cstdio>\nint add(int a, int b) { puts(\"debug\"); return a + b; }" << "3" << "debug";
        QTest::newRow("cpp, macros and a main") << "cpp"
            << "#include <bits/stdc++.h>\n#define int long long\n#define x first\n#define read get\nusing namespace std;\nclass Solution {\npublic:\n    int add(int a, int b) { return a + b; }\n};\nsigned main() { return 7; }" << "3" << "";
        QTest::newRow("cpp, throws") << "cpp" << "#include <vector>\nint add(int a, int b) { return std::vector<int>(a).at(b); }" << "" << "out_of_range";
        QTest::newRow("cpp, is no C++") << "cpp" << "#include <vector>\nint add(int a, int b)\n{\n    return a +;\n}" << "" << ".cpp:4:";
        QTest::newRow("cpp, is no C++, without a line of ours") << "cpp" << "#include <bits/stdc++.h>\n\nint add(int a, int b)\n{\n    return a +;\n}" << "" << ".cpp:5:";
        QTest::newRow("cpp, nothing to call") << "cpp" << "int plus(int a, int b) { return a + b; }" << "" << "add";
    }
    void habits()
    {
        QFETCH(QString, language);
        QFETCH(QString, source);
        QFETCH(QString, output);
        QFETCH(QString, error);
        const Signature signature = signatureOf({"add(a: int, b: int) -> int"});
        const auto ran = run(signature, *languageOf(language.toStdString()), source.toStdString(), R"({"b": 2, "a": 1})", !output.isEmpty());
        if (!ran) {
            return;
        }
        QCOMPARE(text(ran->output).trimmed(), output);
        QCOMPARE(ran->outcome.exitCode == 0 && ran->outcome.signal == 0, !output.isEmpty());
        QVERIFY2(text(ran->errors).contains(error), ran->errors.c_str());
    }

    /// As the original starts it: Solution.java, and then Solution.
    void startsAsTheOriginalStartsJava()
    {
        Language java = *languageOf("java");
        java.sourceFile = "Solution.java";
        java.run.argv.back() = "Solution";
        for (const char* word : {"class", "public class"}) {
            const std::string source = std::string(word) + " Solution {\n    int add(int a, int b) { return a + b; }\n}\n";
            const auto ran = run(signatureOf({"add(a: int, b: int) -> int"}), java, source, R"({"a": 1, "b": 2})");
            QVERIFY(ran);
            QCOMPARE(text(ran->output), QString("3\n"));
        }
        const auto ran = run(signatureOf({"Counter(start: int)", "count_up(by: int) -> int"}), java,
                             "public class Counter {\n    int at;\n    public Counter(int at) { this.at = at; }\n    int countUp(int by) { return at += by; }\n}\n",
                             R"({"operations": ["Counter", "countUp"], "args": [[1], [2]]})");
        QVERIFY(ran);
        QCOMPARE(text(ran->output), QString("[null,3]\n"));
    }

    void bundled_data()
    {
        QTest::addColumn<QString>("folder");
        QTest::addColumn<QString>("language");
        const bool everything = qEnvironmentVariableIsSet("CA_EVERY_LANGUAGE");
        std::size_t turn = 0;
        for (const auto& folder : problemFolders()) {
            const auto problem = readPackage(folder);
            turn += problem && problem->signature ? 1 : 0;
            for (std::size_t at = 0; at < kLanguages.size(); ++at) {
                const char* language = kLanguages[at];
                const bool isWanted = everything || turn % kLanguages.size() == at;
                if (isWanted && problem && problem->signature && referenceSolution(folder, *languageOf(language))) {
                    QTest::addRow("%s, %s", folder.filename().c_str(), language) << QString::fromStdString(folder.string()) << language;
                }
            }
        }
    }
    /// A bundled problem's solution, joined with its driver, passes the problem's tests as a program, and fits an original server's limit. The
    /// languages take turns; with CA_EVERY_LANGUAGE in the environment each problem is solved in all of them.
    void bundled()
    {
        QFETCH(QString, folder);
        QFETCH(QString, language);
        Submission submission;
        auto problem = std::make_shared<Problem>(readPackage(folder.toStdString()).value());
        problem->limits.cpu *= 10; // it is about answers, on a machine that may do other things
        problem->limits.wall = kPatience;
        submission.problem = std::move(problem);
        submission.language = languageOf(language.toStdString());
        const auto solution = referenceSolution(folder.toStdString(), *submission.language);
        const auto whole = wholeProgram(*submission.problem->signature, submission.language->id, *solution);
        QVERIFY(whole.has_value());
        QVERIFY2(whole->source.size() <= kMostCode, std::to_string(whole->source.size()).c_str());
        submission.source = whole->source;
        submission.wholeProgram = true;
        submission.validatorLanguages = m_real.workshop->languages().ofValidators(*submission.problem);
        std::promise<SubmissionResult> result;
        m_real.workshop->engine().submit(std::move(submission), [&result](const JudgeEvent& event) {
            if (const auto* finished = std::get_if<SubmissionFinished>(&event.what)) {
                result.set_value(finished->result);
            }
        });
        const SubmissionResult judged = result.get_future().get();
        QVERIFY2(judged.verdict == Verdict::Accepted, judged.message.c_str());
        QCOMPARE(judged.passed, judged.total);
    }

    void cleanupTestCase()
    {
        m_real.close();
    }

private:
    std::shared_ptr<const Language> languageOf(const std::string& id) const { return m_real.workshop->languages().find(id); }

    /// Nothing when the language is not installed here or something failed; QtTest has been told.
    std::optional<Ran> run(const Signature& signature, const Language& language, std::string_view source, std::string input, bool works = true,
                           const AnswerStyle& style = {})
    {
        const auto whole = wholeProgram(signature, language.id, source, style);
        const Limits limits = runLimits(language, generous());
        auto session = m_real.sessions->open(sessionRequest(std::make_shared<const Language>(language), limits), deadline(), {});
        if (!whole || !session) {
            reportMissing(whole ? session.error() : whole.error());
            return std::nullopt;
        }
        const ProgramFiles program = loneSource(language, whole->source);
        (void)putProgram(**session, program); // a failure shows at the next event
        if (language.compile) {
            auto compiled = runOne(**session, compileSpec(language, limits, program.sources), deadline());
            const bool failed = !compiled || compiled->outcome.exitCode != 0;
            if (failed && (works || !compiled)) {
                QTest::qFail(compiled ? compiled->errors.c_str() : "the sandbox was lost", __FILE__, __LINE__);
                return std::nullopt;
            }
            if (failed) {
                compiled->errors = inUsersLines(compiled->output + compiled->errors, whole->linesBefore);
                compiled->output.clear();
                return compiled;
            }
        }
        RunSpec spec = runSpec(language, limits, program.sources);
        spec.input = Content(std::move(input));
        auto ran = runOne(**session, spec, deadline());
        if (!ran || (works && ran->outcome.exitCode != 0)) {
            QTest::qFail(ran ? ran->errors.c_str() : "the sandbox was lost", __FILE__, __LINE__);
            return std::nullopt;
        }
        ran->errors = inUsersLines(ran->errors, whole->linesBefore);
        return ran;
    }

    static SteadyTime deadline() { return std::chrono::steady_clock::now() + kPatience; }

    test::RealSandbox m_real;
    std::vector<LanguageCases> m_cases;
};

QTEST_GUILESS_MAIN(WholeProgramsEmbedded)
#include "whole_programs_embedded.moc"
