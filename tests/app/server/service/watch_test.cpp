// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
// A submission's events as clients get them: from any number on, before, while and after it is judged.
#include "tests/app/server/service/service_fixture.h"

#include <QtTest>

#include <thread>

using namespace ca;
using namespace ca::server;
using namespace ca::server::fixture;

namespace {

QStringList described(const std::vector<Event>& events)
{
    QStringList lines;
    for (const Event& event : events) {
        QString what;
        if (const auto* status = std::get_if<wire::StatusEvent>(&event.what)) {
            what = QString::fromUtf8(wire::statusWord(status->state).data());
        } else if (const auto* test = std::get_if<wire::TestEvent>(&event.what)) {
            what = QString("test %1 of %2").arg(test->test.index.value_or(99)).arg(test->total);
        } else {
            const auto& completed = std::get<wire::CompletedEvent>(event.what);
            what = QString("completed %1/%2").arg(completed.outcome.passed.value_or(99)).arg(completed.outcome.total.value_or(99));
        }
        lines.append(QString::number(event.number) + " " + what);
    }
    return lines;
}

const QStringList kWhole{"1 Queued", "2 Running", "3 test 0 of 3", "4 test 1 of 3", "5 test 2 of 3", "6 completed 3/3"};

} // namespace

class WatchTest : public QObject {
    Q_OBJECT

private slots:
    void fromAnyNumberOn_data()
    {
        QTest::addColumn<int>("after");
        for (const int after : {0, 1, 2, 4, 5}) {
            QTest::addRow("after %d", after) << after;
        }
    }
    void fromAnyNumberOn()
    {
        QFETCH(const int, after);
        House house;
        const std::string id = house.judged(house.request()).id;
        Told told;
        const auto watch = house.service->watch(id, std::uint64_t(after), told.listener());
        QCOMPARE(described(told.all()), kWhole.mid(after));
    }

    void whileItIsJudged()
    {
        House house;
        std::vector<std::unique_ptr<Told>> told;
        std::vector<std::unique_ptr<Watch>> watches;
        for (int i = 0; i < 30; ++i) {
            wire::SubmitRequest request = house.request();
            request.sessionId.back() = char('0' + i % 5);
            const auto receipt = house.service->submit(request);
            QVERIFY(receipt.has_value());
            told.push_back(std::make_unique<Told>());
            watches.push_back(house.service->watch(receipt->submissionId, 0, told.back()->listener()));
            QVERIFY(watches.back() != nullptr);
        }
        for (const auto& one : told) {
            QCOMPARE(described(one->all()), kWhole);
        }
    }

    void theEndTellsEverything()
    {
        House house;
        const auto view = house.judged(house.request("wrong"));
        Told told;
        const auto watch = house.service->watch(view.id, 0, told.listener());
        const auto events = told.all();
        const auto& completed = std::get<wire::CompletedEvent>(events.back().what);
        QVERIFY(completed.outcome == view.outcome);
        QCOMPARE(completed.state.verdict, Verdict::WrongAnswer);
        QCOMPARE(completed.submissionId, view.id);
        QCOMPARE(completed.number, std::optional<std::uint64_t>(events.size()));
        QCOMPARE(completed.outcome.tests.size(), std::size_t(3));
        QCOMPARE(completed.timestamp, view.completedAt);
    }

    void thereIsNothingToWatch()
    {
        House house;
        QVERIFY(house.service->watch("00000000-0000-4000-8000-00000000ffff", 0, [](const Event&) {}) == nullptr);
        QVERIFY(house.service->watch("", 0, [](const Event&) {}) == nullptr);
    }
};

QTEST_GUILESS_MAIN(WatchTest)
#include "watch_test.moc"
