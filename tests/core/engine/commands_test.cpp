// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
#include "core/engine/admission.h"
#include "core/engine/commands.h"

#include <QtTest>

using namespace ca;

namespace {

Language compiled()
{
    Language language;
    language.sourceFile = "main.cpp";
    language.env = {"A=1"};
    language.compile = LanguageCommand{{"cc", "{source}", "-Wl,{memory_mb}"}, {}};
    language.compile->limits.memory = mib(1024);
    language.compile->limits.processes = 20;
    language.run.argv = {"/box/main", "--heap={memory_mb}m"};
    language.run.limits.processes = 99;
    language.run.limits.openFiles = 33;
    language.run.limits.stack = mib(64);
    language.run.limits.cpu = std::chrono::hours(1); // the problem's counts, not this
    return language;
}

Limits problemLimits()
{
    Limits limits;
    limits.cpu = std::chrono::seconds(3);
    limits.memory = mib(48);
    return limits;
}

Submission submissionWith(std::string source)
{
    auto problem = std::make_shared<Problem>();
    problem->id = "p";
    problem->codeLimit = Bytes{20};
    problem->tests.resize(3);
    problem->tests[1].sample = true;
    Submission submission;
    submission.problem = problem;
    submission.language = std::make_shared<Language>();
    submission.source = std::move(source);
    return submission;
}

} // namespace

class CommandsTest : public QObject {
    Q_OBJECT

private slots:
    void mixesTheLimitsOfProblemAndLanguage()
    {
        Limits expected = problemLimits();
        expected.processes = 99;
        expected.openFiles = 33;
        expected.stack = mib(48); // no more than the memory
        QCOMPARE(runLimits(compiled(), problemLimits()), expected);
    }

    void asksForASessionThatHoldsCompilerAndProgram()
    {
        const auto language = std::make_shared<Language>(compiled());
        const SessionRequest request = sessionRequest(language, runLimits(*language, problemLimits()));
        QCOMPARE(request.memory, mib(1024));
        QCOMPARE(request.processes, 99U);
        QVERIFY(request.language == language);
    }

    void asksForNoMoreWhenNothingIsCompiled()
    {
        auto language = std::make_shared<Language>(compiled());
        language->compile.reset();
        QCOMPARE(sessionRequest(language, problemLimits()).memory, mib(48));
    }

    void writesTheCompileCommand()
    {
        const RunSpec spec = compileSpec(compiled(), problemLimits(), {"main.cpp", "more.cpp"});
        QCOMPARE(spec.argv, (std::vector<std::string>{"cc", "main.cpp", "more.cpp", "-Wl,48"}));
        QCOMPARE(spec.env, std::vector<std::string>{"A=1"});
        QVERIFY(spec.kind == RunKind::Compile);
        QCOMPARE(spec.limits.memory, mib(1024));
    }

    void writesTheRunCommand()
    {
        const RunSpec spec = runSpec(compiled(), runLimits(compiled(), problemLimits()), {"main.cpp"});
        QCOMPARE(spec.argv, (std::vector<std::string>{"/box/main", "--heap=48m"}));
        QVERIFY(spec.kind == RunKind::Test);
        QCOMPARE(spec.limits.cpu, Micros(std::chrono::seconds(3)));
    }

    void expandsEveryPlaceholderOnce()
    {
        const auto argv = expandArguments({"{source}{source}", "{memory_mb}", "{other}", ""}, {"{source}"}, mib(5));
        QCOMPARE(argv, (std::vector<std::string>{"{source}{source}", "5", "{other}", ""}));
    }

    void givesACompilerAllSourcesAndAnInterpreterTheFirst()
    {
        const auto argv = expandArguments({"cc", "{source}", "/box/{source}"}, {"a.c", "b.c"}, mib(5));
        QCOMPARE(argv, (std::vector<std::string>{"cc", "a.c", "b.c", "/box/a.c"}));
    }

    void choosesTests()
    {
        Submission submission = submissionWith("x");
        QCOMPARE(*chooseTests(submission), (std::vector<std::size_t>{0, 1, 2}));
        submission.selection.which = TestSelection::Which::Samples;
        QCOMPARE(*chooseTests(submission), std::vector<std::size_t>{1});
        submission.selection.which = TestSelection::Which::Listed;
        submission.selection.listed = {2, 0};
        QCOMPARE(*chooseTests(submission), (std::vector<std::size_t>{2, 0}));
    }

    void refusesImpossibleSelections()
    {
        Submission submission = submissionWith("x");
        submission.selection.which = TestSelection::Which::Listed;
        QCOMPARE(chooseTests(submission).error().what, std::string("none of the 3 tests of p was chosen"));
        submission.selection.listed = {0, 3};
        QCOMPARE(chooseTests(submission).error().what, std::string("test 3 was chosen, but p has 3"));
        submission.language.reset();
        QCOMPARE(chooseTests(submission).error().fault, Fault::BadInput);
    }

    void refusesSources_data()
    {
        QTest::addColumn<QByteArray>("source");
        QTest::addColumn<QString>("message"); // empty: taken
        QTest::newRow("good") << QByteArray("print(1)") << "";
        QTest::newRow("other encoding") << QByteArray("# \xe4\xff") << "";
        QTest::newRow("just fits") << QByteArray(20, 'x') << "";
        QTest::newRow("empty") << QByteArray("") << "the source is empty";
        QTest::newRow("blank") << QByteArray(" \n\t\r\n") << "the source is empty";
        QTest::newRow("too large") << QByteArray(21, 'x') << "the source has 21 bytes, the limit is 20";
        QTest::newRow("binary") << QByteArray("\x7f" "ELF\n\0x", 7) << "the source is not text: line 2 holds a NUL byte";
    }

    void refusesSources()
    {
        QFETCH(QByteArray, source);
        QFETCH(QString, message);
        const auto refused = refuseSource(submissionWith(source.toStdString()));
        QCOMPARE(refused.has_value(), !message.isEmpty());
        if (refused) {
            QCOMPARE(QString::fromStdString(refused->message), message);
            QCOMPARE(refused->verdict, Verdict::CompileError);
            QCOMPARE(refused->decidedBy, DecidedBy::Source);
        }
    }

    void refusesByPolicyOnlyWhenEnforced()
    {
        const std::vector<PolicyRemark> remarks{{3, "os.system", "starts another process"}};
        QVERIFY(!refuseByPolicy(PolicyMode::Off, remarks));
        QVERIFY(!refuseByPolicy(PolicyMode::Warn, remarks));
        QVERIFY(!refuseByPolicy(PolicyMode::Enforce, {}));
        const auto refused = refuseByPolicy(PolicyMode::Enforce, remarks);
        QVERIFY(refused.has_value());
        QCOMPARE(refused->message, std::string("line 3: os.system is not allowed here: starts another process"));
        QCOMPARE(refused->decidedBy, DecidedBy::Policy);
    }
};

QTEST_GUILESS_MAIN(CommandsTest)
#include "commands_test.moc"
