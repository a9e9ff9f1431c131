// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
// Which problems are offered, how they are found, and what is told of each.
#include "app/server/judging/identity.h"
#include "app/server/service/problem_shelf.h"
#include "core/base/uuid.h"
#include "tests/app/server/service/service_fixture.h"

#include <QtTest>

using namespace ca;
using namespace ca::server;
using namespace ca::server::fixture;

namespace {

class Shelf {
public:
    Shelf()
    {
        writeProblems(folder.path());
        ShelfOptions options;
        options.folders = {folder.path(), std::filesystem::path(CA_SOURCE_DIR) / "problems", folder.path() / "not there"};
        options.languages = {"python", "java", "brainfuck"};
        options.log = [this](const std::string& line) { log.append(QString::fromStdString(line)); };
        shelf = std::make_unique<ProblemShelf>(options);
    }

    TemporaryFolder folder = *TemporaryFolder::create("ca-shelf");
    QStringList log; // of the reading thread; read after it
    std::unique_ptr<ProblemShelf> shelf;
};

} // namespace

class ProblemShelfTest : public QObject {
    Q_OBJECT

private slots:
    void queries_data()
    {
        QTest::addColumn<QString>("difficulty");
        QTest::addColumn<QString>("search");
        QTest::addColumn<QString>("holds"); // a slug that is found, or not: "-doubling"
        QTest::newRow("everything") << "" << "" << "doubling";
        QTest::newRow("by difficulty") << "easy" << "" << "doubling";
        QTest::newRow("by difficulty in the original's case") << "Easy" << "" << "doubling";
        QTest::newRow("another difficulty") << "Hard" << "" << "-doubling";
        QTest::newRow("by title") << "" << "NUMBERS" << "doubling";
        QTest::newRow("by tag") << "" << "first-st" << "doubling";
        QTest::newRow("by slug") << "" << "doubl" << "doubling";
        QTest::newRow("by both") << "medium" << "doubl" << "-doubling";
        QTest::newRow("no such words") << "" << "xyzzy" << "-doubling";
        QTest::newRow("the broken one") << "" << "" << "-broken";
    }
    void queries()
    {
        QFETCH(const QString, difficulty);
        QFETCH(const QString, search);
        QFETCH(QString, holds);
        const Shelf shelf;
        const bool expected = !holds.startsWith('-');
        holds.remove('-');
        const auto page = shelf.shelf->page(difficulty.toStdString(), search.toStdString(), 1000, 0);
        QCOMPARE(page.problems.size(), page.total);
        const bool found = std::any_of(page.problems.begin(), page.problems.end(),
                                       [&](const wire::ProblemSummary& one) { return one.slug == holds.toStdString(); });
        QCOMPARE(found, expected);
    }

    void pagesAreAllOfIt()
    {
        const Shelf shelf;
        const auto all = shelf.shelf->page("", "", 1000, 0);
        std::vector<wire::ProblemSummary> collected;
        for (std::size_t offset = 0; offset < all.total; offset += 7) {
            const auto page = shelf.shelf->page("", "", 7, offset);
            QCOMPARE(page.total, all.total);
            QCOMPARE(page.offset, offset);
            collected.insert(collected.end(), page.problems.begin(), page.problems.end());
        }
        QVERIFY(collected == all.problems);
        QCOMPARE(shelf.shelf->page("", "", 7, 100'000).problems.size(), std::size_t(0));
        for (const wire::ProblemSummary& problem : all.problems) {
            QVERIFY2(isUuid(problem.id), problem.slug.c_str());
        }
    }

    void found_data()
    {
        QTest::addColumn<QString>("by");
        QTest::newRow("slug") << "doubling";
        QTest::newRow("id") << kDoubling;
        QTest::newRow("id in upper case") << QString(kDoubling).toUpper();
    }
    void found()
    {
        QFETCH(const QString, by);
        const Shelf shelf;
        const auto entry = shelf.shelf->find(by.toStdString());
        QVERIFY(entry.has_value());
        QCOMPARE(entry->summary.title, std::string("Doubling numbers"));
        QCOMPARE(entry->tests, std::size_t(3));
        QVERIFY(!shelf.shelf->find("broken").has_value());
        QVERIFY(!shelf.shelf->find("").has_value());
        QVERIFY(!shelf.shelf->find("../doubling").has_value());
        QVERIFY(shelf.log.join('\n').contains("broken"));
    }

    void aPackageWithoutUuidHasOneForEver()
    {
        Shelf shelf;
        QVERIFY(!shelf.shelf->find("old").has_value()); // it has been read once
        std::filesystem::create_directories(shelf.folder.path() / "old");
        std::filesystem::copy(shelf.folder.path() / "doubling", shelf.folder.path() / "old", std::filesystem::copy_options::recursive);
        // Only the older version of the format does without.
        QVERIFY(writeFileAtomically(shelf.folder.path() / "old" / "problem.yaml", "name: Old\nlicense: cc0\n"));
        shelf.shelf->reload();
        QTRY_VERIFY_WITH_TIMEOUT(shelf.shelf->find("old").has_value(), 60'000);
        QCOMPARE(shelf.shelf->find("old")->summary.id, uuidOf("problem old"));
    }

    void detailsTellSamplesOnly()
    {
        const Shelf shelf;
        const auto detail = shelf.shelf->detail(*shelf.shelf->find("doubling"));
        QVERIFY(detail.has_value());
        QCOMPARE(detail->description, std::string("Print twice the number.\n"));
        QCOMPARE(detail->tests.size(), std::size_t(1));
        QCOMPARE(detail->tests[0].input, std::string("21\n"));
        QCOMPARE(detail->tests[0].expectedOutput, std::string("42\n"));
        QCOMPARE(detail->tests[0].id, testCaseId(kDoubling, "sample/1"));
        QVERIFY(!detail->tests[0].isHidden);
        QCOMPARE(detail->visibleTests, std::size_t(1));
        QCOMPARE(detail->allTests, std::size_t(3));
        QCOMPARE(detail->timeLimit, std::optional<Micros>(1'000'000));
        QCOMPARE(detail->memoryLimit, std::optional(mib(64)));
        QCOMPARE(detail->createdAt.size(), std::string("2026-01-01T00:00:00.088Z").size());
        QVERIFY(detail->signature.empty());
        QVERIFY(detail->starters.empty());
    }

    void functionProblemsHaveStarters()
    {
        const Shelf shelf;
        const auto detail = shelf.shelf->detail(*shelf.shelf->find("sum"));
        QVERIFY(detail.has_value());
        QCOMPARE(detail->signature, std::string("sum_of(numbers: int[]) -> int"));
        QCOMPARE(detail->starters.size(), std::size_t(2)); // python and java
        QVERIFY(detail->starters.at("python").find("def sum_of(") != std::string::npos);
    }

    void everyBundledProblemCanBeShown()
    {
        const Shelf shelf;
        for (const wire::ProblemSummary& problem : shelf.shelf->page("", "", 1000, 0).problems) {
            const auto detail = shelf.shelf->detail(*shelf.shelf->find(problem.slug));
            QVERIFY2(detail.has_value(), problem.slug.c_str());
            QVERIFY2(!detail->description.empty(), problem.slug.c_str());
        }
    }
};

QTEST_GUILESS_MAIN(ProblemShelfTest)
#include "problem_shelf_test.moc"
