// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
// What is remembered of runs, for how long, and who is told of their end.
#include "app/server/dialects/run_book.h"

#include <QTest>

using namespace ca;
using namespace ca::server;

namespace {

struct Scene {
    std::chrono::system_clock::time_point now{std::chrono::hours(1000)};
    RunBook book;

    explicit Scene(RunBookRules rules = {}) : book(withClock(std::move(rules))) {}
    RunBookRules withClock(RunBookRules rules)
    {
        rules.clock = [this] { return now; };
        return rules;
    }
    std::string ended(std::size_t size = 1)
    {
        const std::string id = book.open().value();
        RunReport report;
        report.output.assign(size, 'x');
        book.finish(id, std::move(report));
        return id;
    }
};

RunBookRules rulesOf(std::size_t most, Bytes text = mib(1))
{
    RunBookRules rules;
    rules.most = most;
    rules.mostText = text;
    return rules;
}

} // namespace

class RunBookTest : public QObject {
    Q_OBJECT

private slots:
    void aRunIsThereUntilItEndsAndAfter()
    {
        Scene scene;
        const std::string id = scene.book.open().value();
        QVERIFY(!scene.book.find(id).value().report);
        RunReport report;
        report.output = "out";
        scene.book.finish(id, report);
        QCOMPARE(scene.book.find(id).value().report->output, std::string("out"));
        QVERIFY(!scene.book.find("other"));
        QVERIFY(scene.book.open() != scene.book.open());
    }

    void whatNeverBeganIsForgotten()
    {
        Scene scene;
        const std::string id = scene.book.open().value();
        scene.book.drop(id);
        QVERIFY(!scene.book.find(id));
        const std::string other = scene.ended();
        scene.book.drop(other);
        QVERIFY(scene.book.find(other)); // it did begin
    }

    void listenersHearTheEndOnce()
    {
        Scene scene;
        const std::string id = scene.book.open().value();
        int first = 0;
        int second = 0;
        QVERIFY(!scene.book.watch(id, &first, [&](const RunReport&) { ++first; }).value().report);
        QVERIFY(!scene.book.watch(id, &second, [&](const RunReport&) { ++second; }).value().report);
        scene.book.unwatch(id, &second);
        scene.book.finish(id, {});
        scene.book.finish(id, {});
        QCOMPARE(first, 1);
        QCOMPARE(second, 0);
        QVERIFY(scene.book.watch(id, &first, [&](const RunReport&) { ++first; }).value().report);
        QCOMPARE(first, 1); // whoever is late sees it in what is returned
        QVERIFY(!scene.book.watch("other", &first, [](const RunReport&) {}));
    }

    void aListenerMayComeBack()
    {
        Scene scene;
        const std::string id = scene.book.open().value();
        bool hasEnded = false;
        (void)scene.book.watch(id, &scene, [&](const RunReport&) {
            scene.book.unwatch(id, &scene);
            hasEnded = scene.book.find(id).value().report != nullptr;
        });
        scene.book.finish(id, {});
        QVERIFY(hasEnded);
    }

    void theOldestAreForgotten()
    {
        Scene scene(rulesOf(2));
        const std::string first = scene.ended();
        const std::string second = scene.ended();
        const std::string third = scene.ended();
        QVERIFY(!scene.book.find(first));
        QVERIFY(scene.book.find(second));
        QVERIFY(scene.book.find(third));
    }

    void largeOnesAreForgotten()
    {
        Scene scene(rulesOf(100, Bytes{10}));
        const std::string small = scene.ended(4);
        const std::string other = scene.ended(6);
        QVERIFY(scene.book.find(small));
        const std::string large = scene.ended(11);
        QVERIFY(!scene.book.find(small));
        QVERIFY(!scene.book.find(other));
        QVERIFY(!scene.book.find(large));
        QVERIFY(scene.book.find(scene.ended(10)));
    }

    void oldOnesAreForgotten()
    {
        Scene scene;
        const std::string id = scene.ended();
        const std::string running = scene.book.open().value();
        scene.now += std::chrono::seconds(3599);
        QVERIFY(scene.book.find(id));
        scene.now += std::chrono::seconds(1);
        QVERIFY(!scene.book.find(id));
        QVERIFY(scene.book.find(running)); // however long it takes
    }

    void noMoreThanSoManyAreUnderWay()
    {
        Scene scene(rulesOf(2));
        const std::string first = scene.book.open().value();
        QVERIFY(scene.book.open());
        QVERIFY(!scene.book.open());
        scene.book.finish(first, {});
        QVERIFY(scene.book.open());
    }
};

QTEST_GUILESS_MAIN(RunBookTest)
#include "run_book_test.moc"
