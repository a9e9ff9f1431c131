// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The CodeArena contributors
// Pictures of every state of the run panel, when CA_SCREENSHOTS names a folder.
#include "app/desktop/run/own_tests_page.h"
#include "tests/app/cli/fake_workshop.h"
#include "tests/app/desktop/run/scene.h"
#include "tests/app/desktop/widgets/screenshots.h"

#include <QtTest>

using namespace ca;
using namespace ca::runs;

namespace {

void shoot(Scene& scene, const char* name, QSize size = {690, 345})
{
    scene.panel.resize(size);
    QTest::qWait(60); // lets frames pass; nothing is asserted on it
    takeScreenshots(scene.panel, scene.theme, QStringLiteral("run-") + name);
}

void judge(Scene& scene, const std::function<TestResult(std::size_t)>& answer, Verdict verdict, RunScope scope = RunScope::All)
{
    scene.begin(scope);
    scene.start();
    for (std::size_t i = 0; i < scene.submission.problem->tests.size(); ++i) {
        scene.judge.say(scene.ticket, TestFinished{answer(i)});
    }
    scene.finish(verdict);
}

TestResult accepted(std::size_t test)
{
    return resultOf(test, Verdict::Accepted);
}

} // namespace

class LookTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        if (!qEnvironmentVariableIsSet("CA_SCREENSHOTS")) {
            QSKIP("CA_SCREENSHOTS names no folder");
        }
    }

    void nothing()
    {
        Scene scene;
        scene.panel.showNothing();
        shoot(scene, "empty");
        scene.panel.showNothing(NothingToShow::NoSandbox);
        shoot(scene, "no-sandbox");
        scene.panel.showNothing(NothingToShow::Offline);
        shoot(scene, "offline");
    }

    void progress()
    {
        Scene scene;
        scene.begin();
        shoot(scene, "queued");
        scene.judge.say(scene.ticket, Started{{}, 1, 14});
        scene.judge.say(scene.ticket, CompileStarted{});
        shoot(scene, "compiling");
        scene.judge.say(scene.ticket, CompileFinished{true, {}, {}});
        for (std::size_t i = 0; i < 5; ++i) {
            scene.judge.say(scene.ticket, TestFinished{accepted(i)});
        }
        shoot(scene, "running");
        scene.finish(Verdict::Cancelled);
        shoot(scene, "cancelled");
    }

    void wrongAnswer()
    {
        Scene scene({14, "nums = [3, 2, 4]\ntarget = 6\n", "[1, 2]\n"});
        judge(
            scene,
            [](std::size_t i) {
                TestResult r = i == 1 || i == 2 ? resultOf(i, Verdict::WrongAnswer, "[2, 1]\n") : accepted(i);
                r.message = i == 1 || i == 2 ? "token 2, line 1: expected 1, found 2" : "";
                return r;
            },
            Verdict::WrongAnswer);
        shoot(scene, "wrong");
        shoot(scene, "wrong-narrow", {430, 345});
        shoot(scene, "wrong-wide", {1100, 420});
    }

    void acceptedWithBest()
    {
        Scene scene;
        scene.panel.setPersonalBest({Micros(35'000), Bytes{12'000'000}});
        judge(scene, accepted, Verdict::Accepted);
        shoot(scene, "accepted");
    }

    void runtimeError()
    {
        Scene scene;
        auto language = std::make_shared<Language>(*scene.submission.language);
        language->id = "python";
        language->sourceFile = "solution.py";
        scene.submission.language = language;
        judge(
            scene,
            [](std::size_t i) {
                if (i < 6) {
                    return accepted(i);
                }
                TestResult r = resultOf(i, Verdict::RuntimeError, "");
                r.decidedBy = DecidedBy::ExitCode;
                r.outcome.exitCode = 1;
                r.errorOutput = "Traceback (most recent call last):\n  File \"/box/solution.py\", line 7, in <module>\n    "
                                "print(solve(nums))\n"
                                "  File \"/box/solution.py\", line 4, in solve\n    return seen[value]\nKeyError: 17\n";
                return r;
            },
            Verdict::RuntimeError);
        shoot(scene, "runtime-error");
    }

    void timeLimit()
    {
        Scene scene;
        judge(
            scene,
            [](std::size_t i) {
                TestResult r = i == 9 ? resultOf(i, Verdict::TimeLimit, "") : accepted(i);
                if (i == 9) {
                    r.decidedBy = DecidedBy::CpuTime;
                    r.outcome.cpu = Micros(2'004'000);
                }
                return r;
            },
            Verdict::TimeLimit);
        shoot(scene, "time-limit");
    }

    void threeHundredTests()
    {
        Scene scene({300, "1\n", "2\n"});
        judge(
            scene,
            [](std::size_t i) {
                return resultOf(i,
                                i % 37 == 20   ? Verdict::WrongAnswer
                                    : i == 200 ? Verdict::TimeLimit
                                               : Verdict::Accepted,
                                i % 37 == 20 ? "3\n" : "2\n");
            },
            Verdict::WrongAnswer);
        shoot(scene, "300-tests");
    }

    void compileError()
    {
        Scene scene;
        scene.begin();
        scene.judge.say(scene.ticket, Started{{}, 1, 14});
        scene.judge.say(scene.ticket, PolicyChecked{{{2, "using namespace std", "brings every name of the library into yours"}}});
        scene.judge.say(scene.ticket, CompileStarted{});
        scene.judge.say(scene.ticket,
                        CompileFinished{false,
                                        {},
                                        "solution.cpp: In function 'int main()':\nsolution.cpp:7:5: error: 'vectr' was not "
                                        "declared in this scope; did you mean "
                                        "'vector'?\n    7 |     vectr<int> a;\n      |     ^~~~~\n      |     "
                                        "vector\nsolution.cpp:9:12: warning: unused variable 'x' [-Wunused-variable]\n"});
        scene.finish(Verdict::CompileError);
        shoot(scene, "compile-error");
    }

    void judgeError()
    {
        Scene scene;
        scene.begin();
        SubmissionResult result;
        result.verdict = Verdict::JudgeError;
        result.message = "The container engine does not answer at /var/run/docker.sock. Is it running?";
        scene.judge.say(scene.ticket, SubmissionFinished{result});
        shoot(scene, "judge-error");
    }

    void scored()
    {
        Scene scene({9, "7\n", "1\n"});
        auto problem = std::make_shared<Problem>(*scene.submission.problem);
        problem->scoring = true;
        for (const char* name : {"sample", "secret", "secret/1-small", "secret/2-medium", "secret/3-large"}) {
            TestGroup group;
            group.name = name;
            group.parent = std::string(name).find('/') == std::string::npos ? 0 : 2;
            problem->groups.push_back(group);
        }
        scene.submission.problem = problem;
        scene.begin();
        scene.start();
        for (std::size_t i = 0; i < 9; ++i) {
            scene.judge.say(scene.ticket, TestFinished{i > 6 ? resultOf(i, Verdict::TimeLimit) : accepted(i)});
        }
        SubmissionResult result;
        result.verdict = Verdict::TimeLimit;
        result.score = 50;
        result.maxScore = 100;
        result.groups = {{3, Verdict::Accepted, 20, 20}, {4, Verdict::WrongAnswer, 30, 40}, {5, Verdict::TimeLimit, 0, 40}};
        scene.judge.say(scene.ticket, SubmissionFinished{result});
        shoot(scene, "scored");
    }

    void ownTests()
    {
        Scene scene;
        scene.panel.showOwnTests();
        shoot(scene, "own-empty");
        const auto own = [](const char* uuid, const char* name, std::optional<std::string> answer) {
            OwnTest test;
            test.uuid = uuid;
            test.name = name;
            test.input = "7 3\n1 2 3 4 5 6 7\n";
            test.answer = std::move(answer);
            return test;
        };
        scene.panel.setOwnTests({own("a", "small", "3\n"), own("b", "all equal numbers, as large as they may be", "9\n"),
                                 own("c", "My test 3", std::nullopt)});
        scene.submission = withOwnTests(scene.submission, scene.panel.ownTestsPage().model().tests());
        judge(
            scene, [](std::size_t i) { return resultOf(i, i == 0 ? Verdict::Accepted : Verdict::WrongAnswer, "3\n"); },
            Verdict::WrongAnswer, RunScope::OwnTests);
        scene.panel.showOwnTests();
        shoot(scene, "own-tests");
    }

    void console()
    {
        cli::FakeWorld world;
        const auto workshop = cli::makeFakeWorkshop(world, {});
        LiveConsole console(*workshop);
        Scene scene;
        scene.panel.showConsole();
        shoot(scene, "console-none");
        scene.panel.setConsole(console);
        emit console.output("How many? 3\r\n1 2 3\r\nThe sum is 6.\r\nOnce more? n\r\n", false);
        RunOutcome outcome;
        outcome.cpu = Micros(21'000);
        outcome.wall = Micros(8'400'000);
        outcome.memory = Bytes{9'800'000};
        emit console.finished(outcome);
        emit console.stateChanged();
        shoot(scene, "console");
    }

    void interactive()
    {
        Scene scene({4, "1000 371\n", ""});
        auto problem = std::make_shared<Problem>(*scene.submission.problem);
        problem->interactive = true;
        scene.submission.problem = problem;
        judge(
            scene,
            [](std::size_t i) {
                TestResult r = resultOf(i, i == 1 ? Verdict::WrongAnswer : Verdict::Accepted, "");
                r.conversation = {{false, "1000\n"}, {true, "? 500\n"},   {false, "lower\n"},
                                  {true, "? 250\n"}, {false, "higher\n"}, {true, "! 370\n"}};
                r.validatorMessage = i == 1 ? "The number was 371, you said 370." : "";
                return r;
            },
            Verdict::WrongAnswer);
        shoot(scene, "interactive");
    }
};

QTEST_MAIN(LookTest)
#include "look_test.moc"
