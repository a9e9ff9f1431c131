// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
#include "app/link/history.h"
#include "app/link/remote_history.h"
#include "app/link/remote_judge.h"
#include "app/link/remote_record.h"
#include "core/base/uuid.h"
#include "core/store/store.h"
#include "tests/app/link/remote_bench.h"

#include <QUrlQuery>
#include <QtTest>

using namespace ca;
using namespace ca::tests;

namespace {

constexpr int kPatience = 60'000;

QByteArray idOf(int number)
{
    return "00000000-0000-4000-8000-" + QByteArray::number(number).rightJustified(12, '0');
}

/// So many submissions, the newest with the highest number.
class Shelf {
public:
    explicit Shelf(FakeArena& arena)
    {
        const auto otherwise = arena.server.answer;
        arena.server.answer = [this, otherwise](const HttpQuestion& question) {
            if (question.path.startsWith("/api/history?")) {
                pages.push_back(question.path);
                return HttpReply{200, page(question.path), {}};
            }
            if (question.path.startsWith("/api/submissions/") && question.method == "GET") {
                ++views;
                const int number = question.path.right(12).toInt();
                return number > 0 && number != broken ? HttpReply{200, view(number), {}} : otherwise(question);
            }
            return otherwise(question);
        };
    }

    int count = 0;
    int running = 0; // the number of one that is not done
    int broken = 0;  // and of one that cannot be read
    int views = 0;
    QByteArrayList pages;

private:
    [[nodiscard]] QByteArray stateOf(int number) const { return number == running ? "Running" : number % 2 == 0 ? "Accepted" : "Wrong Answer"; }
    [[nodiscard]] QByteArray item(int number) const
    {
        return R"({"id":")" + idOf(number) + R"(","problemTitle":"Sum","problemSlug":"sum","language":"python","status":")" + stateOf(number)
            + R"(","createdAt":"2026-03-01T10:00:00.)" + QByteArray::number(100 + number).right(3) + R"(Z"})";
    }
    [[nodiscard]] QByteArray page(const QByteArray& path) const
    {
        const QUrlQuery query(QUrl(QString::fromLatin1(path)).query());
        const int offset = query.queryItemValue("offset").toInt();
        QByteArray items;
        for (int number = count - offset; number > 0 && number > count - offset - query.queryItemValue("limit").toInt(); --number) {
            items += (items.isEmpty() ? "" : ",") + item(number);
        }
        return R"({"submissions":[)" + items + R"(],"total":)" + QByteArray::number(count) + R"(,"limit":50,"offset":)" + QByteArray::number(offset) + "}";
    }
    [[nodiscard]] QByteArray view(int number) const
    {
        return R"({"id":")" + idOf(number) + R"x(","problemSlug":"sum","language":"python","code":"print()x" + QByteArray::number(number)
            + R"x()","status":")x" + stateOf(number)
            + R"(","testResults":[{"testCaseId":"a","passed":true,"executionTimeMs":12},{"testCaseId":"b","passed":false,"executionTimeMs":30}]})";
    }
};

struct Home {
    Home() : folder(TemporaryFolder::create("history").value()), store(std::move(Store::open(folder.path() / "history.db").value())), history(*store) {}
    [[nodiscard]] std::vector<SubmissionRecord> kept() const { return store->submissions().list().value(); }

    TemporaryFolder folder;
    std::unique_ptr<Store> store;
    History history;
};

} // namespace

class RemoteHistoryTest : public QObject {
    Q_OBJECT

private slots:
    void bringsWhatIsNotHere()
    {
        FakeArena arena;
        Shelf shelf(arena);
        shelf.count = 2;
        Home home;
        RemoteHistory remote(whoAt(arena), home.history, Millis(kPatience));
        QSignalSpy fetched(&remote, &RemoteHistory::fetched);
        remote.refresh();
        QTRY_COMPARE_WITH_TIMEOUT(fetched.size(), 1, kPatience);
        QCOMPARE(fetched[0][0].toInt(), 2);
        QVERIFY(shelf.pages.front().contains("sessionId=" + whoAt(arena).session.toLatin1()));
        QTRY_COMPARE_WITH_TIMEOUT(home.kept().size(), std::size_t{2}, kPatience);
        const SubmissionRecord record = home.kept().front();
        QCOMPARE(QByteArray::fromStdString(record.uuid), idOf(2));
        QCOMPARE(record.problem, "sum." + serverKey(arena.server.address()).toStdString());
        QCOMPARE(record.judgedBy, serverName(arena.server.address()).toStdString());
        QCOMPARE(record.verdict, Verdict::Accepted);
        QCOMPARE(record.kind, SubmissionKind::Submit);
        QCOMPARE(record.passed, std::size_t{1});
        QCOMPARE(record.total, std::size_t{2});
        QCOMPARE(record.cpu, Micros(30'000));
        QCOMPARE(home.store->submissions().sourceOf(record.id).value(), std::optional<std::string>("print(2)"));
        QCOMPARE(home.store->submissions().testsOf(record.id).value().size(), std::size_t{2});
        QTRY_COMPARE_WITH_TIMEOUT(home.history.progressOf(QString::fromStdString(record.problem)).status, ProblemStatus::Solved, kPatience);
    }

    void readsPageAfterPageAndLaterOnlyWhatIsNew()
    {
        FakeArena arena;
        Shelf shelf(arena);
        shelf.count = 120;
        shelf.running = 119;
        shelf.broken = 7;
        Home home;
        RemoteHistory remote(whoAt(arena), home.history, Millis(kPatience));
        QSignalSpy fetched(&remote, &RemoteHistory::fetched);
        remote.refresh();
        remote.refresh(); // while it is under way
        QTRY_COMPARE_WITH_TIMEOUT(fetched.size(), 1, kPatience);
        QCOMPARE(shelf.pages.size(), 3);
        QCOMPARE(fetched[0][0].toInt(), 118);
        QTRY_COMPARE_WITH_TIMEOUT(home.kept().size(), std::size_t{118}, kPatience);

        shelf.running = 0;
        shelf.broken = 0;
        shelf.count = 121;
        shelf.views = 0;
        remote.refresh();
        QTRY_COMPARE_WITH_TIMEOUT(fetched.size(), 2, kPatience);
        QCOMPARE(fetched[1][0].toInt(), 2); // 119 and 121; the way to 7 is not gone again
        QCOMPARE(shelf.views, 2);
        QTRY_COMPARE_WITH_TIMEOUT(home.kept().size(), std::size_t{120}, kPatience);
    }

    void whatWasSubmittedHereIsNotListedTwice()
    {
        FakeArena arena;
        Shelf shelf(arena);
        arena.onSubscribe = [](EngineGuest& guest) {
            guest.say(FakeArena::running());
            guest.say(FakeArena::completed("Wrong Answer")); // a read may come first, and says the same
        };
        Home home;
        Bench bench(arena);
        RemoteJudge judge(bench.server, quick(), {});
        home.history.watch(judge);
        connect(&judge, &RemoteJudge::accepted, &home.history, &History::identify);
        home.history.note(judge.submit(bench.submission), bench.submission);
        QTRY_COMPARE_WITH_TIMEOUT(home.kept().size(), std::size_t{1}, kPatience);
        QCOMPARE(home.kept().front().uuid, std::string(FakeArena::kId));

        shelf.count = 1; // which is this one
        RemoteHistory remote(bench.server, home.history, Millis(kPatience));
        QSignalSpy fetched(&remote, &RemoteHistory::fetched);
        remote.refresh();
        QTRY_COMPARE_WITH_TIMEOUT(fetched.size(), 1, kPatience);
        QCOMPARE(fetched[0][0].toInt(), 0);
        QCOMPARE(home.kept().size(), std::size_t{1});
        QCOMPARE(home.kept().front().verdict, Verdict::WrongAnswer);
    }

    void outOfReachItStaysAsItWas()
    {
        FakeArena arena;
        Shelf shelf(arena);
        shelf.count = 1;
        Home home;
        RemoteHistory remote(whoAt(arena), home.history, Millis(kPatience));
        QSignalSpy fetched(&remote, &RemoteHistory::fetched);
        QSignalSpy failed(&remote, &RemoteHistory::failed);
        remote.refresh();
        QTRY_COMPARE_WITH_TIMEOUT(fetched.size(), 1, kPatience);
        arena.server.hide();
        remote.refresh();
        QTRY_COMPARE_WITH_TIMEOUT(failed.size(), 1, kPatience);
        QVERIFY(!failed[0][0].toString().isEmpty());
        QTRY_COMPARE_WITH_TIMEOUT(home.kept().size(), std::size_t{1}, kPatience);
        arena.server.listen();
        remote.refresh();
        QTRY_COMPARE_WITH_TIMEOUT(fetched.size(), 2, kPatience);
    }

    void aServerWithoutAHistory()
    {
        FakeArena arena;
        arena.history = "<html>";
        Home home;
        RemoteHistory remote(whoAt(arena), home.history, Millis(kPatience));
        QSignalSpy failed(&remote, &RemoteHistory::failed);
        remote.refresh();
        QTRY_COMPARE_WITH_TIMEOUT(failed.size(), 1, kPatience);
        QVERIFY(failed[0][0].toString().contains("does not tell"));
    }

    void namesOfStrangeServersAreMadeUuids()
    {
        const QUrl lab("http://lab:3000");
        QCOMPARE(recordUuid(lab, FakeArena::kId), std::string(FakeArena::kId));
        QVERIFY(isUuid(recordUuid(lab, "17")));
        QCOMPARE(recordUuid(lab, "17"), recordUuid(lab, "17"));
        QVERIFY(recordUuid(lab, "17") != recordUuid(QUrl("http://other:3000"), "17"));
    }

private:
    [[nodiscard]] static RemoteServer whoAt(const FakeArena& arena)
    {
        return {arena.server.address(), {}, "7c0d7a3e-2b8f-4d7e-9c55-0a4f6a1be2d1"};
    }
};

QTEST_GUILESS_MAIN(RemoteHistoryTest)
#include "remote_history_test.moc"
