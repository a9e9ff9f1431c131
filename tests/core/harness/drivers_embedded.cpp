// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
// Every driver in the embedded sandbox: the tasks of driver_cases.cpp, and what users do that is not in the book.
#include <QTest>

#include "core/engine/commands.h"
#include "core/harness/answers.h"
#include "core/harness/harness.h"
#include "tests/core/harness/driver_cases.h"
#include "tests/core/harness/real_run.h"
#include "tests/support/real_sessions.h"

using namespace ca;
using namespace ca::harness_cases;

namespace {

constexpr std::chrono::minutes kPatience{3};

Limits generous()
{
    Limits limits;
    limits.cpu = std::chrono::seconds(20);
    limits.wall = std::chrono::seconds(60);
    limits.memory = mib(512);
    return limits;
}

} // namespace

class DriversEmbedded : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        if (!m_real.open(SandboxChoice::Embedded)) {
            return;
        }
        m_cases = allCases();
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
    void solves()
    {
        QFETCH(int, language);
        QFETCH(int, task);
        const LanguageCases& cases = m_cases[static_cast<std::size_t>(language)];
        const Task& wanted = tasks()[static_cast<std::size_t>(task)];
        const Signature signature = signatureOf(wanted.signature);
        const auto solution = cases.solutions.find(wanted.name);
        QVERIFY2(solution != cases.solutions.end(), "no solution in this language");
        QVERIFY(checkArguments(signature, wanted.input).has_value());
        QVERIFY(checkAnswer(signature, wanted.input, wanted.output).has_value());

        const auto ran = run(signature, cases.language, solution->second, wanted.input);
        if (!ran) {
            return;
        }
        const CallReport report = readCallReport(ran->errors);
        QCOMPARE(text(report.mistake), QString());
        QCOMPARE(text(report.errors), QString());
        QVERIFY2(report.callTime.has_value(), ran->errors.c_str());
        const AnswerDifference difference = compareAnswers(signature, {}, wanted.output, ran->output);
        QVERIFY2(difference.same, difference.message.c_str());
        QCOMPARE(ran->outcome.exitCode, 0);
    }

    void tells_data()
    {
        QTest::addColumn<int>("language");
        QTest::addColumn<int>("habit");
        for (std::size_t language = 0; language < m_cases.size(); ++language) {
            const std::vector<Habit>& habits = m_cases[language].habits;
            for (std::size_t habit = 0; habit < habits.size(); ++habit) {
                QTest::addRow("%s, %s", m_cases[language].language, habits[habit].name)
                    << static_cast<int>(language) << static_cast<int>(habit);
            }
        }
    }
    void tells()
    {
        QFETCH(int, language);
        QFETCH(int, habit);
        const LanguageCases& cases = m_cases[static_cast<std::size_t>(language)];
        const Habit& wanted = cases.habits[static_cast<std::size_t>(habit)];
        const Signature signature = signatureOf(wanted.signature);
        QVERIFY(checkArguments(signature, wanted.input).has_value());

        const auto ran = run(signature, cases.language, wanted.source, wanted.input, wanted.compiles);
        if (!ran) {
            return;
        }
        const CallReport report = readCallReport(ran->errors);
        if (wanted.compiles) {
            QCOMPARE(text(report.mistake), text(wanted.mistake));
            QCOMPARE(text(ran->output).trimmed(), text(wanted.output));
            QCOMPARE(ran->outcome.exitCode, wanted.exitCode);
        }
        for (const char* part : wanted.errors) {
            QVERIFY2(report.errors.find(part) != std::string::npos, ("expected \"" + std::string(part) + "\" in:\n" + report.errors).c_str());
        }
    }

    void startersRun_data() { solves_data(); }
    /// As it comes a starter returns nothing or something neutral; what counts is that it compiles and is called.
    void startersRun()
    {
        QFETCH(int, language);
        QFETCH(int, task);
        const LanguageCases& cases = m_cases[static_cast<std::size_t>(language)];
        const Task& wanted = tasks()[static_cast<std::size_t>(task)];
        const Signature signature = signatureOf(wanted.signature);
        const auto ran = run(signature, cases.language, starterCode(signature, cases.language), wanted.input);
        if (ran) {
            QVERIFY2(ran->outcome.exitCode == 0, ran->errors.c_str());
        }
    }

    void cleanupTestCase()
    {
        m_real.close();
    }

private:
    static std::vector<LanguageCases> allCases()
    {
        return {pythonCases(), javascriptCases(), rubyCases(), cppCases(), cpp17Cases(), javaCases(), goCases(), rustCases(), cCases()};
    }

    /// Nothing when the language is not installed here or something failed; QtTest has been told.
    std::optional<Ran> run(const Signature& signature, const char* id, std::string source, std::string input, bool compiles = true)
    {
        const auto language = m_real.workshop->languages().find(id);
        const Limits limits = runLimits(*language, generous());
        auto session = m_real.sessions->open(sessionRequest(language, limits), deadline(), {});
        if (!session) {
            reportMissing(session.error());
            return std::nullopt;
        }
        const ProgramFiles program = driverProgram(signature, id, std::move(source));
        for (const PackagedFile& file : program.files) {
            (void)(*session)->put({Area::Box, file.path, file.content, false}); // a failure shows at the next event
        }
        if (language->compile) {
            auto compiled = runOne(**session, compileSpec(*language, limits, program.sources), deadline());
            if (!compiled || (compiled->outcome.exitCode == 0) != compiles) {
                QTest::qFail(compiled ? compiled->errors.c_str() : "the sandbox was lost", __FILE__, __LINE__);
                return std::nullopt;
            }
            if (!compiles) {
                return compiled;
            }
        }
        RunSpec spec = runSpec(*language, limits, program.sources);
        spec.input = Content(std::move(input));
        auto ran = runOne(**session, spec, deadline());
        if (!ran) {
            QTest::qFail("the sandbox was lost", __FILE__, __LINE__);
        }
        return ran;
    }

    static SteadyTime deadline() { return std::chrono::steady_clock::now() + kPatience; }

    test::RealSandbox m_real;
    std::vector<LanguageCases> m_cases;
};

QTEST_GUILESS_MAIN(DriversEmbedded)
#include "drivers_embedded.moc"
