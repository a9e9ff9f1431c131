// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
// Problems that bring their own validators: who decides, who is to blame, who hears what.
#include "core/engine/engine.h"
#include "tests/core/engine/judging_fixture.h"

#include <QtTest>

#include <algorithm>
#include <atomic>

using namespace ca;
using namespace ca::fixture;

namespace {

bool isValidator(const RunSpec& spec)
{
    return std::find(spec.argv.begin(), spec.argv.end(), "test.ans") != spec.argv.end();
}

ScriptedRun exits(int code, std::map<std::string, std::string> leaves = {})
{
    ScriptedRun run;
    run.outcome.exitCode = code;
    run.leaves = std::move(leaves);
    return run;
}

std::shared_ptr<Problem> validatedProblem(int tests, std::size_t validators = 1)
{
    auto problem = doublingProblem(tests);
    for (std::size_t i = 0; i < validators; ++i) {
        problem->validators.push_back({"output_validator", {{"check.scr", Content(std::string("rules"))}}, "check.scr"});
    }
    return problem;
}

Submission submissionTo(std::shared_ptr<const Problem> problem)
{
    Submission out = submission(problem, interpretedLanguage());
    out.validatorLanguages.assign(problem->validators.size(), interpretedLanguage());
    return out;
}

struct Court {
    explicit Court(Script script, Casting casting = {})
        : sessions(std::move(script), std::move(casting))
        , engine({}, sessions, clock)
    {
    }

    SubmissionResult judge(Submission submission)
    {
        id = engine.submit(std::move(submission), notes.listener());
        engine.drain();
        return notes.result(id);
    }
    std::vector<TestResult> tests() { return notes.testsOf(id); }

    FakeClock clock;
    FakeSessionFactory sessions;
    Notebook notes;
    Engine engine;
    SubmissionId id;
};

/// The program doubles; the validator does what is given, or accepts the input of the test it is asked about.
Script ruling(std::function<ScriptedRun(const RunSpec&, const std::map<std::string, std::string>&)> validator)
{
    return [validator](const RunSpec& spec, const std::map<std::string, std::string>& files) {
        return isValidator(spec) ? validator(spec, files) : doubling(spec, files);
    };
}

Reaction say(std::string words)
{
    return {std::move(words), {}, {}};
}

Reaction leave(int code, std::map<std::string, std::string> files = {})
{
    return {{}, code, std::move(files)};
}

/// The validator wants to hear "more" three times, answering "again" each time, and then accepts.
Actor patientValidator()
{
    return [heard = 0](const Cue& cue) mutable {
        if (cue.kind == Cue::Kind::Started) {
            return say("begin\n");
        }
        if (cue.kind == Cue::Kind::End || cue.line != "more") {
            return leave(43, {{"feedback/teammessage.txt", "you went silent"}});
        }
        return ++heard == 3 ? leave(42) : say("again\n");
    };
}

Casting dialogue(std::function<Actor()> program, std::function<Actor()> validator)
{
    return [=](const RunSpec& spec, const auto&) { return isValidator(spec) ? validator() : program(); };
}

std::shared_ptr<Problem> interactiveProblem(int tests)
{
    auto problem = validatedProblem(tests);
    problem->interactive = true;
    return problem;
}

} // namespace

class ValidatorsTest : public QObject {
    Q_OBJECT

private slots:
    void askTheValidatorInsteadOfTheAnswer()
    {
        Court court(
            ruling([](const RunSpec&, const auto& files) { return files.at("test.in") == "2\n" ? exits(43) : exits(42); }));
        const SubmissionResult result = court.judge(submissionTo(validatedProblem(3)));
        QCOMPARE(result.verdict, Verdict::WrongAnswer);
        QCOMPARE(result.passed, std::size_t{2});
        QCOMPARE(court.tests()[1].message, std::string("the answer was not accepted"));
        QCOMPARE(court.sessions.board().sessionsEver(), 2);
        QCOMPARE(court.sessions.board().openSessions(), 0);
    }

    void givesTheValidatorWhatTheFormatPromises()
    {
        auto problem = validatedProblem(1);
        problem->tests[0].validatorArguments = {"strict", "7"};
        RunSpec seen;
        std::map<std::string, std::string> files;
        Court court(ruling([&](const RunSpec& spec, const auto& there) {
            seen = spec;
            files = there;
            return exits(42);
        }));
        QCOMPARE(court.judge(submissionTo(problem)).verdict, Verdict::Accepted);
        QCOMPARE(seen.argv,
                 (std::vector<std::string>{"scripted", "--memory=256", "/box/check.scr", "test.in", "test.ans", "feedback/",
                                           "strict", "7"}));
        QCOMPARE(textOf(seen.input), std::string("2\n")); // what the program wrote
        QCOMPARE(files.at("test.in"), std::string("1\n"));
        QCOMPARE(files.at("test.ans"), std::string("2\n"));
        for (const SandboxFile& file : court.sessions.board().files()) {
            QVERIFY(file.path != "test.ans" || file.area == Area::Work);
        }
    }

    void tellsEachWhatIsMeantForThem()
    {
        Court court(ruling([](const RunSpec&, const auto&) {
            return exits(43,
                         {{"feedback/teammessage.txt", "not a path\n"}, {"feedback/judgemessage.txt", "edge 3-4 is missing\n"}});
        }));
        const SubmissionResult result = court.judge(submissionTo(validatedProblem(1)));
        QCOMPARE(result.message, std::string("t1: not a path"));
        QCOMPARE(court.tests()[0].validatorMessage, std::string("not a path"));
        QCOMPARE(court.tests()[0].judgeMessage, std::string("edge 3-4 is missing"));
    }

    void aBrokenValidatorIsNobodysWrongAnswer_data()
    {
        QTest::addColumn<int>("exitCode");
        for (const int code : {0, 1, 41, 44}) {
            QTest::addRow("exit code %d", code) << code;
        }
    }
    void aBrokenValidatorIsNobodysWrongAnswer()
    {
        QFETCH(int, exitCode);
        Court court(ruling([exitCode](const RunSpec&, const auto&) {
            ScriptedRun run = exits(exitCode);
            run.chunks = {{Stream::Err, "IndexError\n"}};
            return run;
        }));
        const SubmissionResult result = court.judge(submissionTo(validatedProblem(1)));
        QCOMPARE(result.verdict, Verdict::JudgeError);
        QVERIFY2(result.message.find("output_validator ended with exit code") != std::string::npos, result.message.c_str());
        QVERIFY2(result.message.find("IndexError") != std::string::npos, result.message.c_str());
        QVERIFY2(result.message.find("not of your program") != std::string::npos, result.message.c_str());
        QCOMPARE(result.attempts, 1);
    }

    void doesNotAskAboutAProgramThatFailed()
    {
        bool asked = false;
        Court court([&asked](const RunSpec& spec, const auto&) {
            asked = asked || isValidator(spec);
            return exits(3);
        });
        QCOMPARE(court.judge(submissionTo(validatedProblem(1))).verdict, Verdict::RuntimeError);
        QVERIFY(!asked);
    }

    void allOfSeveralValidatorsMustAccept()
    {
        int asked = 0;
        Court court(ruling([&asked](const RunSpec&, const auto&) { return exits(++asked == 2 ? 43 : 42); }));
        QCOMPARE(court.judge(submissionTo(validatedProblem(1, 2))).verdict, Verdict::WrongAnswer);
        QCOMPARE(asked, 2);
    }

    void needsToKnowTheValidatorsLanguage()
    {
        Submission unknown = submissionTo(validatedProblem(1));
        unknown.validatorLanguages.clear();
        Court court(ruling([](const RunSpec&, const auto&) { return exits(42); }));
        const SubmissionResult result = court.judge(unknown);
        QCOMPARE(result.verdict, Verdict::JudgeError);
        QVERIFY2(result.message.find("language that is not known here") != std::string::npos, result.message.c_str());
    }

    void scoresCountInScoringProblems()
    {
        auto problem = validatedProblem(2);
        problem->scoring = true;
        problem->groups[0].maxScore = 10; // five for each test
        Court court(ruling([](const RunSpec&, const auto& files) {
            return exits(42, {{"feedback/score_multiplier.txt", files.at("test.in") == "1\n" ? "0.5\n" : "1"}});
        }));
        const SubmissionResult result = court.judge(submissionTo(problem));
        QCOMPARE(result.verdict, Verdict::Accepted);
        QCOMPARE(*result.score, 7.5);
        QCOMPARE(*result.maxScore, 10.0);
        QCOMPARE(*court.tests()[0].score, 2.5);
    }

    void aScoreMustBeANumber()
    {
        auto problem = validatedProblem(1);
        problem->scoring = true;
        Court court(ruling([](const RunSpec&, const auto&) { return exits(42, {{"feedback/score.txt", "many"}}); }));
        QCOMPARE(court.judge(submissionTo(problem)).verdict, Verdict::JudgeError);
    }

    void runsPassAfterPass()
    {
        auto problem = validatedProblem(1);
        problem->passes = 3;
        std::vector<std::string> inputs;
        Court court([&inputs](const RunSpec& spec, const std::map<std::string, std::string>& files) {
            if (!isValidator(spec)) {
                inputs.push_back(textOf(spec.input));
                return doubling(spec, files);
            }
            return textOf(spec.input) == "8\n" ? exits(42) : exits(42, {{"feedback/nextpass.in", textOf(spec.input)}});
        });
        QCOMPARE(court.judge(submissionTo(problem)).verdict, Verdict::Accepted);
        QCOMPARE(inputs, (std::vector<std::string>{"1\n", "2\n", "4\n"}));
    }

    void morePassesThanAllowedAreTheValidatorsFault_data()
    {
        QTest::addColumn<int>("passes");
        QTest::newRow("of a problem with two passes") << 2;
        QTest::newRow("of a problem with one") << 1;
    }
    void morePassesThanAllowedAreTheValidatorsFault()
    {
        QFETCH(int, passes);
        auto problem = validatedProblem(1);
        problem->passes = static_cast<unsigned>(passes);
        Court court(ruling([](const RunSpec&, const auto&) { return exits(42, {{"feedback/nextpass.in", "1\n"}}); }));
        QCOMPARE(court.judge(submissionTo(problem)).verdict, Verdict::JudgeError);
    }

    void twoSpeakUntilTheValidatorIsContent()
    {
        Court court(
            {},
            dialogue(
                [] {
                    return [](const Cue& cue) {
                        return cue.kind == Cue::Kind::Line ? say("more\n") : cue.kind == Cue::Kind::End ? leave(0) : Reaction{};
                    };
                },
                patientValidator));
        const SubmissionResult result = court.judge(submissionTo(interactiveProblem(2)));
        QCOMPARE(result.verdict, Verdict::Accepted);
        const std::vector<Utterance> said = court.tests()[1].conversation;
        QCOMPARE(said.size(), std::size_t{6});
        QCOMPARE(said[0], (Utterance{false, "begin\n"}));
        QCOMPARE(said[1], (Utterance{true, "more\n"}));
        QCOMPARE(said[2], (Utterance{false, "again\n"}));
    }

    void twoSpeakPassAfterPass()
    {
        auto problem = interactiveProblem(1);
        problem->passes = 2;
        int conversations = 0;
        std::vector<std::string> inputs;
        const Casting casting = [&](const RunSpec& spec, const std::map<std::string, std::string>& files) -> Actor {
            if (!isValidator(spec)) {
                return [](const Cue& cue) {
                    return cue.kind == Cue::Kind::Started ? say("hi\n") : cue.kind == Cue::Kind::End ? leave(0) : Reaction{};
                };
            }
            inputs.push_back(files.at("test.in"));
            const bool last = ++conversations == 2;
            return [last](const Cue& cue) {
                return cue.kind != Cue::Kind::Line ? Reaction{}
                    : last                         ? leave(42)
                                                   : leave(42, {{"feedback/nextpass.in", "again\n"}});
            };
        };
        Court court({}, casting);
        QCOMPARE(court.judge(submissionTo(problem)).verdict, Verdict::Accepted);
        QCOMPARE(inputs, (std::vector<std::string>{"1\n", "again\n"}));
        QCOMPARE(court.tests()[0].conversation.size(), std::size_t{2});

        conversations = -10; // never content
        QCOMPARE(court.judge(submissionTo(problem)).verdict, Verdict::JudgeError);
    }

    void aProgramThatLeavesEarlyIsTold()
    {
        Court court({},
                    dialogue([] { return [](const Cue& cue) { return cue.kind == Cue::Kind::Line ? leave(0) : Reaction{}; }; },
                             patientValidator));
        const SubmissionResult result = court.judge(submissionTo(interactiveProblem(1)));
        QCOMPARE(result.verdict, Verdict::WrongAnswer);
        QCOMPARE(result.message, std::string("t1: you went silent"));
    }

    void aProgramThatCrashesIsBlamedForThat()
    {
        Court court({},
                    dialogue([] { return [](const Cue& cue) { return cue.kind == Cue::Kind::Line ? leave(1) : Reaction{}; }; },
                             patientValidator));
        QCOMPARE(court.judge(submissionTo(interactiveProblem(1))).verdict, Verdict::RuntimeError);
    }

    void aRejectedProgramIsNotLeftRunning()
    {
        Court court(
            {},
            dialogue([] { return [](const Cue& cue) { return cue.kind == Cue::Kind::Line ? say("less\n") : Reaction{}; }; },
                     patientValidator)); // it would never end by itself
        QCOMPARE(court.judge(submissionTo(interactiveProblem(1))).verdict, Verdict::WrongAnswer);
    }

    void aValidatorThatDiesIsOurFault()
    {
        Court court(
            {},
            dialogue([] { return [](const Cue& cue) { return cue.kind == Cue::Kind::Line ? say("more\n") : Reaction{}; }; },
                     [] { return [](const Cue& cue) { return cue.kind == Cue::Kind::Line ? leave(1) : say("begin\n"); }; }));
        QCOMPARE(court.judge(submissionTo(interactiveProblem(1))).verdict, Verdict::JudgeError);
    }

    void aConversationCanBeCancelled()
    {
        Court court(
            {},
            dialogue([] { return [](const Cue&) { return Reaction{}; }; }, [] { return [](const Cue&) { return Reaction{}; }; }));
        std::atomic<bool> started = false;
        const auto listen = court.notes.listener();
        court.id = court.engine.submit(submissionTo(interactiveProblem(1)), [&](const JudgeEvent& event) {
            listen(event);
            started = started || std::holds_alternative<Started>(event.what);
        });
        QTRY_VERIFY(started);
        court.engine.cancel(court.id);
        court.engine.drain();
        QCOMPARE(court.notes.result(court.id).verdict, Verdict::Cancelled);
        QCOMPARE(court.sessions.board().openSessions(), 0);
    }

    void aSandboxThatBreaksInMidSpeechIsReplaced()
    {
        Court court(
            {},
            dialogue(
                [] {
                    return [](const Cue& cue) {
                        return cue.kind == Cue::Kind::Line ? say("more\n") : cue.kind == Cue::Kind::End ? leave(0) : Reaction{};
                    };
                },
                patientValidator));
        court.sessions.board().failCall(9, Error{Fault::Broken, "gone", {}});
        const SubmissionResult result = court.judge(submissionTo(interactiveProblem(1)));
        QCOMPARE(result.verdict, Verdict::Accepted);
        QCOMPARE(result.attempts, 2);
        QCOMPARE(court.sessions.board().openSessions(), 0);
    }
};

QTEST_GUILESS_MAIN(ValidatorsTest)
#include "validators_test.moc"
