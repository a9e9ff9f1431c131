// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
// Every case of the corpus against a sandbox that only says what one would measure: what the engine makes of it must be the
// verdict that the case expects of the real ones.
#include <QTest>

#include "tests/corpus/corpus_run.h"
#include "tests/corpus/scripted_sessions.h"

using namespace ca;
using namespace ca::corpus;

Q_DECLARE_METATYPE(std::size_t)

class CorpusFake : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        const std::filesystem::path source = CA_SOURCE_DIR;
        const auto languages = Languages::read(source / "resources/languages.json");
        QVERIFY2(languages.has_value(), languages ? "" : languages.error().what.c_str());
        for (const char* folder : {"hostile", "submissions"}) {
            auto cases = readCorpus(source / "tests/corpus" / folder, *languages);
            QVERIFY2(cases.has_value(), cases ? "" : cases.error().what.c_str());
            std::move(cases->begin(), cases->end(), std::back_inserter(m_cases));
        }
        m_sessions = std::make_unique<ScriptedSessions>(m_cases);
        m_run = std::make_unique<CorpusRun>(m_cases, *m_sessions);
    }

    void isLargeEnough() { QVERIFY2(m_cases.size() >= 200, std::to_string(m_cases.size()).c_str()); }

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
        const auto judged = m_run->wait(index, std::chrono::steady_clock::now() + std::chrono::minutes(2));
        QVERIFY(judged.has_value());
        const std::string wrong = complaint(m_cases[index], judged->result);
        QVERIFY2(wrong.empty(), wrong.c_str());
    }

private:
    std::vector<CorpusCase> m_cases;
    std::unique_ptr<ScriptedSessions> m_sessions;
    std::unique_ptr<CorpusRun> m_run;
};

QTEST_GUILESS_MAIN(CorpusFake)
#include "corpus_fake.moc"
