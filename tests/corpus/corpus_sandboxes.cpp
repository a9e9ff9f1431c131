// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
// The corpus in a real sandbox: CA_CORPUS_SANDBOX says which. Each case must get its verdict at the first attempt, and a program
// of ours that runs after it in the same sandbox must find it clean.
#include <QTest>

#include "core/base/files.h"
#include "tests/corpus/corpus_run.h"
#include "tests/corpus/probed_sessions.h"
#include "tests/support/real_sessions.h"

#include <cstdio>
#include <map>
#include <set>

using namespace ca;
using namespace ca::corpus;

Q_DECLARE_METATYPE(std::size_t)

namespace {

constexpr std::chrono::minutes kPatience{10};

bool isMainLanguage(const std::string& id)
{
    return id == "python" || id == "javascript" || id == "java" || id == "cpp";
}

} // namespace

class CorpusSandboxes : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        const std::filesystem::path source = CA_SOURCE_DIR;
        if (!m_real.open(SandboxChoice::CA_CORPUS_SANDBOX, 2)) {
            return;
        }
        readCases(source);
        auto probe = readFile(CA_LEFTOVERS_PROBE, mib(16));
        QVERIFY2(probe.has_value(), probe ? "" : probe.error().what.c_str());
        lookForLanguages();
        m_probed = std::make_unique<ProbedSessions>(*m_real.sessions, Content(*std::move(probe)), m_notes);
        m_run = std::make_unique<CorpusRun>(m_cases, *m_probed);
    }

    void judges_data()
    {
        QTest::addColumn<std::size_t>("index");
        for (std::size_t i = 0; i < m_cases.size(); ++i) {
            QTest::newRow(m_cases[i].name.c_str()) << i;
        }
    }
    void judges()
    {
        QFETCH(std::size_t, index);
        const CorpusCase& judged = m_cases[index];
        const auto outcome = m_run->wait(index, std::chrono::steady_clock::now() + kPatience);
        QVERIFY(outcome.has_value());
        const std::string& language = judged.submission.language->id;
        if (const auto missing = m_missing.find(language); missing != m_missing.end()) {
            QVERIFY2(!test::inContinuousIntegration() || !isMainLanguage(language), missing->second.c_str());
            QSKIP(("NOT TESTED: " + missing->second).c_str());
        }
        std::string left = m_notes.find(judged.submission.language.get());
        std::printf("%s  %s\n", summary(judged, *outcome).c_str(), left == "clean\n" ? "clean" : left.c_str());
        std::fflush(stdout);
        const std::string wrong = complaint(judged, outcome->result);
        QVERIFY2(wrong.empty(), (wrong + evidence(*outcome)).c_str());
        QVERIFY2(outcome->result.attempts == 1, "the sandbox was lost and the submission tried again");
        if (outcome->started) {
            QVERIFY2(left == "clean\n", left.c_str());
        }
    }

    void cleanupTestCase()
    {
        m_run.reset();
        m_probed.reset();
        m_real.close();
    }

private:
    void readCases(const std::filesystem::path& source)
    {
        for (const char* folder : {"hostile", "submissions"}) {
            auto cases = readCorpus(source / "tests/corpus" / folder, m_real.workshop->languages());
            QVERIFY2(cases.has_value(), cases ? "" : cases.error().what.c_str());
            std::move(cases->begin(), cases->end(), std::back_inserter(m_cases));
        }
    }

    /// A language that is not installed is skipped; a sandbox that does not work is not.
    void lookForLanguages()
    {
        std::set<std::string> looked;
        for (const CorpusCase& each : m_cases) {
            const SessionRequest request{each.submission.language, mib(256), 64};
            if (looked.insert(request.language->id).second) {
                const auto opened = m_real.sessions->open(request, std::chrono::steady_clock::now() + std::chrono::minutes(1), {});
                if (!opened && (opened.error().fault == Fault::NotFound || opened.error().fault == Fault::Unavailable)) {
                    m_missing[request.language->id] = opened.error().what;
                }
            }
        }
    }

    static std::string evidence(const Judged& outcome)
    {
        std::string text = outcome.diagnostics.empty() ? "" : "\ncompiler: " + outcome.diagnostics.substr(0, 2000);
        for (const TestResult& test : outcome.tests) {
            if (test.verdict != Verdict::Accepted) {
                text += "\ntest " + test.name + " printed: " + test.output.substr(0, 1000)
                    + "\nand to stderr: " + test.errorOutput.substr(0, 1000);
            }
        }
        return text;
    }

    test::RealSandbox m_real;
    std::vector<CorpusCase> m_cases;
    ProbeNotes m_notes;
    std::map<std::string, std::string> m_missing; // language id: why it is not here
    std::unique_ptr<ProbedSessions> m_probed;
    std::unique_ptr<CorpusRun> m_run;
};

QTEST_GUILESS_MAIN(CorpusSandboxes)
#include "corpus_sandboxes.moc"
