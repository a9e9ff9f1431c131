// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
#include "core/model/verdict.h"

#include <QtTest>

#include <set>
#include <string>

using namespace ca;

namespace {

struct Row {
    Verdict verdict;
    const char* name;
    const char* shortName;
    const char* title;
};

const std::vector<Row> kRows{
    {Verdict::Accepted, "Accepted", "AC", "Accepted"},
    {Verdict::WrongAnswer, "WrongAnswer", "WA", "Wrong answer"},
    {Verdict::TimeLimit, "TimeLimit", "TLE", "Time limit exceeded"},
    {Verdict::MemoryLimit, "MemoryLimit", "MLE", "Memory limit exceeded"},
    {Verdict::OutputLimit, "OutputLimit", "OLE", "Output limit exceeded"},
    {Verdict::RuntimeError, "RuntimeError", "RE", "Runtime error"},
    {Verdict::CompileError, "CompileError", "CE", "Compile error"},
    {Verdict::JudgeError, "JudgeError", "JE", "Judge error"},
    {Verdict::Cancelled, "Cancelled", "CAN", "Cancelled"},
    {Verdict::Skipped, "Skipped", "SKIP", "Skipped"},
};

} // namespace

class VerdictTest : public QObject {
    Q_OBJECT

private slots:
    void names_data()
    {
        QTest::addColumn<int>("index");
        for (std::size_t i = 0; i < kRows.size(); ++i) {
            QTest::newRow(kRows[i].name) << static_cast<int>(i);
        }
    }

    void names()
    {
        QFETCH(int, index);
        const Row& row = kRows[static_cast<std::size_t>(index)];
        QCOMPARE(name(row.verdict), std::string_view(row.name));
        QCOMPARE(shortName(row.verdict), std::string_view(row.shortName));
        QCOMPARE(title(row.verdict), std::string_view(row.title));
        QVERIFY(verdictFromName(row.name) == row.verdict);
    }

    void everyVerdictHasARow()
    {
        QCOMPARE(static_cast<std::size_t>(Verdict::Skipped) + 1, kRows.size());
    }

    void refusesOtherNames()
    {
        for (const char* other : {"", "accepted", "AC", "Accepted ", "Time limit exceeded"}) {
            QVERIFY(!verdictFromName(other).has_value());
        }
    }

    void decidersHaveNamesOfTheirOwn()
    {
        std::set<std::string_view> names;
        for (int by = 0; by <= static_cast<int>(DecidedBy::Policy); ++by) {
            QVERIFY(!name(static_cast<DecidedBy>(by)).empty());
            names.insert(name(static_cast<DecidedBy>(by)));
        }
        QCOMPARE(names.size(), static_cast<std::size_t>(DecidedBy::Policy) + 1);
        QCOMPARE(name(DecidedBy::Checker), std::string_view("checker"));
        QCOMPARE(name(DecidedBy::Judge), std::string_view("judge"));
        QCOMPARE(name(DecidedBy::User), std::string_view("user"));
        QCOMPARE(name(DecidedBy::Source), std::string_view("source"));
        QCOMPARE(name(DecidedBy::Policy), std::string_view("policy"));
    }
};

QTEST_GUILESS_MAIN(VerdictTest)
#include "verdict_test.moc"
