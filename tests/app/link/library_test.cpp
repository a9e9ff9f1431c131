// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
#include "app/link/library.h"
#include "tests/core/package/package_tree.h"

#include <QSignalSpy>
#include <QtTest>

using namespace ca;
using testing::Tree;

namespace {

Tree package(const std::string& name)
{
    return {{"problem.yaml", "problem_format_version: 2025-09\nname: " + name
                 + "\nuuid: d1426d52-a27c-42ad-a9e9-fc1092acac1e\ncodearena: {difficulty: easy, tags: [array]}\n"},
            {"statement/problem.en.md", "Add.\n"},
            {"data/secret/1.in", "1\n"},
            {"data/secret/1.ans", "1\n"}};
}

/// A folder with three problems, of which two are in the roadmap.
struct Shelf {
    Shelf()
        : folder(TemporaryFolder::create("library-test").value())
    {
        for (const std::string name : {"alpha", "beta", "gamma"}) {
            write(name, package(name));
        }
        write("", {{"roadmap.yaml", "topics:\n  - {id: one, title: First, summary: s, requires: [], problems: [gamma, alpha]}\n"}});
    }

    void write(const std::string& name, const Tree& tree) const
    {
        for (const auto& [file, text] : tree) {
            const auto path = folder.path() / "problems" / name / file;
            std::filesystem::create_directories(path.parent_path());
            std::ofstream(path, std::ios::binary) << text;
        }
    }
    [[nodiscard]] ProblemPlaces places() const
    {
        return {{folder.path() / "problems", folder.path() / "own"}, folder.path() / "own", folder.path() / "cache"};
    }

    TemporaryFolder folder;
};

QStringList ids(const Library& library)
{
    QStringList all;
    for (const LibraryEntry& entry : library.entries()) {
        all << entry.id;
    }
    return all;
}

} // namespace

class LibraryTest : public QObject {
    Q_OBJECT

private slots:
    void listsInTheOrderOfTheRoadmap()
    {
        const Shelf shelf;
        Library library(shelf.places());
        QSignalSpy changed(&library, &Library::changed);
        library.refresh();
        QVERIFY(library.entries().empty()); // it does not wait
        QVERIFY(changed.wait());
        QCOMPARE(ids(library), (QStringList{"gamma", "alpha", "beta"}));
        QCOMPARE(library.find("gamma")->topic, QString("First"));
        QCOMPARE(library.find("gamma")->position, 0);
        QCOMPARE(library.find("beta")->position, -1);
        QVERIFY(library.find("delta") == nullptr);
    }

    void opensAProblem()
    {
        const Shelf shelf;
        Library library(shelf.places());
        QSignalSpy changed(&library, &Library::changed);
        library.refresh();
        QVERIFY(changed.wait());
        QSignalSpy opened(&library, &Library::opened);
        library.open("beta");
        QVERIFY(opened.wait());
        const auto problem = opened.first().at(1).value<std::shared_ptr<const Problem>>();
        QCOMPARE(problem->title, std::string("beta"));
    }

    void saysWhyAProblemCannotBeOpened()
    {
        const Shelf shelf;
        shelf.write("beta", {{"problem.yaml", "problem_format_version: 2025-09\nname: [\n"}});
        Library library(shelf.places());
        QSignalSpy changed(&library, &Library::changed);
        library.refresh();
        QVERIFY(changed.wait());
        QVERIFY(!library.find("beta")->record.mistake.empty()); // it is listed all the same
        QSignalSpy failed(&library, &Library::openFailed);
        library.open("beta");
        QVERIFY(failed.wait());
        QVERIFY(failed.first().at(1).toString().contains("problem.yaml"));
        library.open("nowhere");
        QCOMPARE(failed.size(), 2);
    }

    void takesInWhatTheUserBrings()
    {
        const Shelf shelf;
        const testing::PackageTree brought(package("Brought"), "brought");
        Library library(shelf.places());
        QSignalSpy imported(&library, &Library::imported);
        bool isListed = false;
        connect(&library, &Library::imported, this, [&](const QString& id) { isListed = library.find(id) != nullptr; });
        library.refresh(); // as at a start with a file
        library.importFrom(QString::fromStdString(brought.root().string()));
        QVERIFY(imported.wait());
        QCOMPARE(imported.first().first().toString(), QString("brought"));
        QVERIFY(isListed);

        QSignalSpy failed(&library, &Library::importFailed);
        library.importFrom("/nowhere/at/all.zip");
        QVERIFY(failed.wait());
    }

    void leavesWhereItIsWhatItHas_data()
    {
        QTest::addColumn<QString>("named");
        QTest::newRow("folder") << "beta";
        QTest::newRow("folder with a slash") << "beta/";
        QTest::newRow("the package's file") << "beta/problem.yaml";
        QTest::newRow("the long way round") << "alpha/../beta";
    }
    void leavesWhereItIsWhatItHas()
    {
        QFETCH(QString, named);
        const Shelf shelf;
        Library library(shelf.places());
        QSignalSpy known(&library, &Library::alreadyHere);
        library.importFrom(QString::fromStdString((shelf.folder.path() / "problems").string()) + "/" + named);
        QVERIFY(known.wait());
        QCOMPARE(known.first().first().toString(), QString("beta"));
        QCOMPARE(ids(library), (QStringList{"gamma", "alpha", "beta"}));
        QVERIFY(!std::filesystem::exists(shelf.folder.path() / "own" / "beta"));
    }

    void mayLeaveWhileItReads()
    {
        const Shelf shelf;
        for (int i = 0; i < 20; ++i) {
            Library library(shelf.places());
            library.refresh();
        }
        QCoreApplication::sendPostedEvents(); // nothing of theirs arrives
    }
};

QTEST_GUILESS_MAIN(LibraryTest)
#include "library_test.moc"
