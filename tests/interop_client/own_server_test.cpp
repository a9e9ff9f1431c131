// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
#include "app/link/history.h"
#include "app/link/remote_history.h"
#include "app/link/remote_judge.h"
#include "app/link/remote_origin.h"
#include "app/link/remote_package.h"
#include "app/link/remote_shelf.h"
#include "core/base/uuid.h"
#include "core/package/catalogue.h"
#include "core/package/package.h"
#include "core/store/store.h"
#include "tests/app/link/remote_bench.h"
#include "tests/interop_client/own_server.h"

#include <QTemporaryDir>
#include <QtTest>

#include <set>

using namespace ca;
using namespace ca::tests;

namespace {

constexpr int kPatience = OwnServer::kPatience;

} // namespace

/// The whole way: the server's problems as packages, and what is submitted to it judged in its sandbox.
class OwnServerTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QVERIFY(m_server.start());
        m_who = {m_server.address(), {}, QString::fromStdString(newUuid())};
        RemoteShelf shelf(m_who, shelfFolder(), Millis(60'000));
        QSignalSpy fetched(&shelf, &RemoteShelf::fetched);
        QSignalSpy failed(&shelf, &RemoteShelf::failed);
        shelf.refresh();
        QTRY_VERIFY_WITH_TIMEOUT(!fetched.empty() || !failed.empty(), kPatience);
        QVERIFY2(failed.empty(), failed.empty() ? "" : qPrintable(failed[0][0].toString()));
    }

    void allItsProblemsCanBeOpened()
    {
        const auto catalogue = listProblems({{shelfFolder()}, {}});
        QVERIFY(catalogue);
        QVERIFY(catalogue->problems.size() > 50);
        for (const ProblemRecord& record : catalogue->problems) {
            QVERIFY2(record.mistake.empty(), (record.id + ": " + record.mistake).c_str());
            const auto problem = readPackage(record.folder);
            QVERIFY2(problem, problem ? "" : problem.error().what.c_str());
            QVERIFY(originOf(*problem).has_value());
        }
    }

    void judges_data()
    {
        QTest::addColumn<QString>("slug");
        QTest::addColumn<QString>("source");
        QTest::addColumn<Verdict>("verdict");
        const QString sum = "n, t = map(int, input().split())\na = list(map(int, input().split()))\nseen = {}\n"
                            "for j, x in enumerate(a):\n    if t - x in seen:\n        print(seen[t - x], j)\n        break\n    seen[x] = j\n";
        QTest::newRow("a solution") << "two-sum" << sum << Verdict::Accepted;
        QTest::newRow("a wrong one") << "two-sum" << "print(0, 1)\n" << Verdict::WrongAnswer;
        QTest::newRow("one that breaks") << "two-sum" << "raise ValueError('no')\n" << Verdict::RuntimeError;
        QTest::newRow("a class without its driver")
            << "lru-cache"
            << "class LRUCache:\n    def __init__(self, capacity):\n        self.most, self.held = capacity, {}\n\n"
               "    def get(self, key):\n        if key not in self.held:\n            return -1\n"
               "        self.held[key] = self.held.pop(key)\n        return self.held[key]\n\n"
               "    def put(self, key, value):\n        self.held.pop(key, None)\n        self.held[key] = value\n"
               "        if len(self.held) > self.most:\n            self.held.pop(next(iter(self.held)))\n"
            << Verdict::Accepted;
    }
    void judges()
    {
        QFETCH(QString, slug);
        QFETCH(QString, source);
        QFETCH(Verdict, verdict);
        RemoteJudge judge(m_who, quick(), {});
        Ear ear(judge);
        const Submission sent = submissionOf(slug, source);
        const JudgeTicket ticket = judge.submit(sent);
        QTRY_VERIFY_WITH_TIMEOUT(ear.isFinished(ticket), kPatience);
        const SubmissionResult result = ear.result(ticket);
        QVERIFY2(result.verdict == verdict, (std::string(name(result.verdict)) + ": " + result.message).c_str());
        QCOMPARE(result.total, sent.problem->tests.size());
        QCOMPARE(ear.count<Started>(ticket), 1);
        std::set<std::size_t> places;
        for (const TestResult& test : testsIn(ear.heard[ticket])) {
            QVERIFY(places.insert(test.index).second);
            QCOMPARE(test.name, sent.problem->tests.at(test.index).name);
        }
        if (verdict == Verdict::Accepted) {
            QCOMPARE(places.size(), sent.problem->tests.size());
        }
    }

    void losesNothingWhenTheServerIsKilled()
    {
        RemoteJudge judge(m_who, quick(), {});
        Ear ear(judge);
        std::vector<JudgeTicket> tickets;
        for (int i = 0; i < 5; ++i) {
            tickets.push_back(judge.submit(submissionOf("two-sum", QString("print(0, %1)\n").arg(i + 1))));
        }
        QTRY_VERIFY_WITH_TIMEOUT(std::any_of(tickets.begin(), tickets.end(), [&](JudgeTicket t) { return ear.count<Started>(t) > 0; }), kPatience);
        m_server.kill();
        QVERIFY(m_server.start());
        for (const JudgeTicket ticket : tickets) {
            QTRY_VERIFY_WITH_TIMEOUT(ear.isFinished(ticket), kPatience);
            QCOMPARE(ear.count<SubmissionFinished>(ticket), 1);
            QCOMPARE(ear.result(ticket).verdict, Verdict::WrongAnswer);
        }
    }

    /// As on a machine that was set up anew, with the same session.
    void tellsAnotherMachineWhatWasSubmitted()
    {
        const auto here = Store::open(m_folder.filePath("other.db").toStdString());
        QVERIFY(here);
        History history(**here);
        RemoteHistory remote(m_who, history, Millis(60'000));
        QSignalSpy fetched(&remote, &RemoteHistory::fetched);
        remote.refresh();
        QTRY_COMPARE_WITH_TIMEOUT(fetched.size(), 1, kPatience);
        QCOMPARE(fetched[0][0].toInt(), 9); // of the tests before
        const auto kept = [&] { return (*here)->submissions().list().value_or(std::vector<SubmissionRecord>()); };
        QTRY_COMPARE_WITH_TIMEOUT(kept().size(), std::size_t{9}, kPatience);
        for (const SubmissionRecord& record : kept()) {
            QCOMPARE(record.judgedBy, serverName(m_who.address).toStdString());
            QVERIFY(std::filesystem::exists(shelfFolder() / record.problem)); // it is listed with its problem
            QVERIFY(record.total > 0);
            QVERIFY(!(*here)->submissions().sourceOf(record.id).value().value_or("").empty());
        }
        QCOMPARE(kept().front().verdict, Verdict::WrongAnswer);
        QCOMPARE(kept().back().verdict, Verdict::Accepted);

        RemoteJudge judge(m_who, quick(), {}); // and what this machine submits itself is there once
        history.watch(judge);
        connect(&judge, &RemoteJudge::accepted, &history, &History::identify);
        const Submission sent = submissionOf("two-sum", "print(0, 9)\n");
        history.note(judge.submit(sent), sent);
        QTRY_COMPARE_WITH_TIMEOUT(kept().size(), std::size_t{10}, kPatience);
        remote.refresh();
        QTRY_COMPARE_WITH_TIMEOUT(fetched.size(), 2, kPatience);
        QCOMPARE(fetched[1][0].toInt(), 0);
        QCOMPARE(kept().size(), std::size_t{10});
    }

private:
    [[nodiscard]] std::filesystem::path shelfFolder() const { return m_folder.filePath("shelf").toStdString(); }
    [[nodiscard]] Submission submissionOf(const QString& slug, const QString& source) const
    {
        Submission submission;
        auto problem = readPackage(shelfFolder() / remoteProblemId(m_who.address, slug.toStdString()));
        submission.problem = std::make_shared<const Problem>(problem.value_or(Problem()));
        auto python = std::make_shared<Language>();
        python->id = "python";
        submission.language = std::move(python);
        submission.source = source.toStdString();
        return submission;
    }

    QTemporaryDir m_folder;
    OwnServer m_server{m_folder.filePath("data")};
    RemoteServer m_who;
};

QTEST_GUILESS_MAIN(OwnServerTest)
#include "own_server_test.moc"
