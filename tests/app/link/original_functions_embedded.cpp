// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
// From the original's problem to its verdict: opened, solved by a function, tried on this machine's samples, sent, and what was sent run as the
// original runs it, which compares what is printed with its own texts.
#include "app/link/local_judge.h"
#include "core/engine/commands.h"
#include "core/engine/program.h"
#include "tests/app/link/original_arena.h"
#include "tests/core/harness/real_run.h"
#include "tests/support/real_sessions.h"

#include <QtTest>

using namespace ca;
using namespace ca::tests;
using ca::harness_cases::Ran;
using ca::harness_cases::reportMissing;
using ca::harness_cases::runOne;
using ca::harness_cases::text;

namespace {

constexpr std::chrono::minutes kPatience{3};

struct Solution {
    const char* slug; // empty: the recorded problem
    std::vector<Example> tests;
    const char* language;
    const char* source;
};

const std::vector<Example> kPairs{{R"({"nums": [2, 7, 11, 15], "target": 9})", "[0, 1]"}, {R"({"nums": [3, 2, 4], "target": 6})", "[1, 2]"},
                                  {R"({"nums": [1], "target": 5})", "[]"}};
const std::vector<Example> kPrefixes{{R"({"words": ["flower", "flow"]})", "flow"}, {R"({"words": ["a", "b"]})", ""}};

const std::vector<Solution> kSolutions{
    {"", {}, "python", "def palindrome_number(x: int) -> bool:\n    print('trying', x)\n    return str(x) == str(x)[::-1]\n"},
    {"", {}, "javascript", "function palindromeNumber(x) {\n    return String(x) === [...String(x)].reverse().join('');\n}\n"},
    {"", {}, "java", "class Solution {\n    public boolean palindromeNumber(int x) {\n        return new StringBuilder().append(x).reverse().toString().equals(\"\" + x);\n    }\n}\n"},
    {"", {}, "cpp", "#include <bits/stdc++.h>\nusing namespace std;\nclass Solution {\npublic:\n    bool palindromeNumber(int x) {\n        string s = to_string(x);\n        return s == string(s.rbegin(), s.rend());\n    }\n};\n"},
    {"", {}, "python", "import json, sys\nx = str(json.load(sys.stdin)['x'])\nprint('true' if x == x[::-1] else 'false')\n"},
    {"pairs", kPairs, "python", "def pairs(nums, target):\n    return next(([i, j] for j in range(len(nums)) for i in range(j) if nums[i] + nums[j] == target), [])\n"},
    {"pairs", kPairs, "cpp", "#include <vector>\nstd::vector<int> pairs(std::vector<int>& nums, int target)\n{\n    for (int j = 0; j < (int)nums.size(); ++j)\n        for (int i = 0; i < j; ++i)\n            if (nums[i] + nums[j] == target) return {i, j};\n    return {};\n}\n"},
    {"prefix", kPrefixes, "python", "import os\ndef prefix(words):\n    return os.path.commonprefix(words)\n"},
    {"prefix", kPrefixes, "javascript", "const prefix = ([first, ...others]) => {\n    while (!others.every((word) => word.startsWith(first))) first = first.slice(0, -1);\n    return first;\n};\n"},
    {"prefix", kPrefixes, "python", "import json, os, sys\nprint(os.path.commonprefix(json.load(sys.stdin)['words']))\n"},
};

} // namespace

class OriginalFunctionsEmbedded : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        if (!m_real.open(SandboxChoice::Embedded)) {
            return;
        }
    }

    void passesHereAndThere_data()
    {
        QTest::addColumn<int>("solution");
        for (std::size_t at = 0; at < kSolutions.size(); ++at) {
            const char* slug = *kSolutions[at].slug ? kSolutions[at].slug : "the recorded problem";
            QTest::addRow("%zu: %s, %s", at + 1, slug, kSolutions[at].language) << static_cast<int>(at);
        }
    }
    void passesHereAndThere()
    {
        QFETCH(int, solution);
        const Solution& wanted = kSolutions[static_cast<std::size_t>(solution)];
        const QJsonObject body = *wanted.slug ? problemOf(wanted.slug, wanted.tests) : recordedBody("problem.get");
        OriginalArena original(body);
        Submission submission;
        submission.problem = original.open();
        QVERIFY(submission.problem && submission.problem->signature);
        submission.language = m_real.workshop->languages().find(wanted.language);
        submission.source = wanted.source;
        const std::string sent = original.sentBy(submission).toStdString();
        for (const QJsonValue& test : body["testCases"].toArray()) {
            const auto ran = run(*submission.language, sent, test["input"].toString().toStdString());
            if (!ran) {
                return; // QtTest has been told
            }
            QCOMPARE(text(ran->output).trimmed(), test["expectedOutput"].toString());
            QCOMPARE(ran->outcome.exitCode, 0);
        }
        tryHere(submission, Verdict::Accepted);
    }

    void failsHereToo_data()
    {
        QTest::addColumn<QString>("source");
        QTest::newRow("a function") << "def pairs(nums, target):\n    return [1, 0]\n";
        QTest::newRow("a program whose text is not the server's") << "input()\nprint('[0,1]')\n";
    }
    void failsHereToo()
    {
        QFETCH(QString, source);
        OriginalArena original(problemOf("pairs", kPairs));
        Submission submission;
        submission.problem = original.open();
        submission.language = m_real.workshop->languages().find("python");
        submission.source = source.toStdString();
        tryHere(submission, Verdict::WrongAnswer);
    }

    void cleanupTestCase()
    {
        m_real.close();
    }

private:
    void tryHere(Submission submission, Verdict verdict)
    {
        auto problem = std::make_shared<Problem>(*submission.problem);
        problem->limits.cpu *= 10; // it is about answers, on a machine that may do other things
        problem->limits.wall = kPatience;
        submission.problem = std::move(problem);
        submission.selection.which = TestSelection::Which::Samples;
        LocalJudge judge(*m_real.workshop);
        Ear ear(judge);
        const JudgeTicket ticket = judge.submit(submission);
        QTRY_VERIFY_WITH_TIMEOUT(ear.isFinished(ticket), std::chrono::milliseconds(kPatience).count());
        const SubmissionResult result = ear.result(ticket);
        QVERIFY2(result.verdict == verdict, result.message.c_str());
        QVERIFY(result.total > 0);
    }

    std::optional<Ran> run(const Language& language, const std::string& source, std::string input)
    {
        Limits limits;
        limits.cpu = std::chrono::seconds(30);
        limits.wall = kPatience;
        limits.memory = mib(768);
        const SteadyTime deadline = std::chrono::steady_clock::now() + kPatience;
        const Limits own = runLimits(language, limits);
        auto session = m_real.sessions->open(sessionRequest(std::make_shared<const Language>(language), own), deadline, {});
        if (!session) {
            reportMissing(session.error());
            return std::nullopt;
        }
        const ProgramFiles program = loneSource(language, source);
        (void)putProgram(**session, program); // a failure shows at the next event
        if (language.compile) {
            auto compiled = runOne(**session, compileSpec(language, own, program.sources), deadline);
            if (!compiled || compiled->outcome.exitCode != 0) {
                QTest::qFail(compiled ? compiled->errors.c_str() : "the sandbox was lost", __FILE__, __LINE__);
                return std::nullopt;
            }
        }
        RunSpec spec = runSpec(language, own, program.sources);
        spec.input = Content(std::move(input));
        auto ran = runOne(**session, spec, deadline);
        if (!ran) {
            QTest::qFail("the sandbox was lost", __FILE__, __LINE__);
            return std::nullopt;
        }
        return ran;
    }

    test::RealSandbox m_real;
};

QTEST_GUILESS_MAIN(OriginalFunctionsEmbedded)
#include "original_functions_embedded.moc"
