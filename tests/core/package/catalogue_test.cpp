// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
// The catalogue must never be wrong, and read again only what changed. The clock is the test's: stamps are young or old as it says.
#include "core/package/catalogue.h"

#include "core/package/catalogue_index.h"
#include "tests/core/package/package_tree.h"

#include <QTest>

#include <cstdlib>


using namespace ca;
using namespace ca::testing;
namespace fs = std::filesystem;

namespace {

void write(const fs::path& file, const std::string& text)
{
    fs::create_directories(file.parent_path());
    std::ofstream(file, std::ios::binary) << text;
}

void writePackage(const fs::path& folder, const Tree& tree = smallest())
{
    for (const auto& [name, text] : tree) {
        write(folder / name, text);
    }
}

} // namespace

class CatalogueTest : public QObject {
    Q_OBJECT

private:
    std::optional<TemporaryFolder> m_folder;
    std::chrono::seconds m_later{0}; // how far the clock is ahead: stamps of just now are old when it is far

    [[nodiscard]] fs::path problems() const { return m_folder->path() / "problems"; }
    [[nodiscard]] fs::path cache() const { return m_folder->path() / "cache"; }

    [[nodiscard]] Catalogue list() const
    {
        CatalogueOptions options{{problems()}, cache()};
        options.now = [this] { return std::chrono::system_clock::now() + m_later; };
        const auto catalogue = listProblems(options);
        return catalogue.value_or(Catalogue{{}, 99});
    }

    /// "a b!": ids, broken ones with an exclamation mark; then how many were read anew.
    [[nodiscard]] QString told() const
    {
        QString text;
        const Catalogue catalogue = list();
        for (const ProblemRecord& problem : catalogue.problems) {
            text += QString::fromStdString(problem.id + (problem.mistake.empty() ? " " : "! "));
        }
        return text + QString::number(catalogue.readAnew);
    }

    [[nodiscard]] fs::path indexFile() const { return fs::directory_iterator(cache())->path(); }

private slots:
    void init()
    {
        m_folder.emplace(TemporaryFolder::create("catalogue-test").value());
        m_later = std::chrono::hours(1);
        fs::create_directories(problems());
    }

    void listsNothing()
    {
        QCOMPARE(told(), QString("0"));
        fs::remove(problems());
        QCOMPARE(told(), QString("0"));
    }

    void tellsEachProblem()
    {
        Tree tree = with(smallest(), {{"data/sample/1.in", "1\n"}, {"data/sample/1.ans", "1\n"}});
        tree["problem.yaml"] = kYaml2025 + "limits:\n  time_limit: 2.5\ncodearena:\n  difficulty: hard\n  tags: [graph, tree]\n";
        writePackage(problems() / "sums", tree);
        for (int round = 0; round < 2; ++round) { // read, and out of the index
            const Catalogue catalogue = list();
            QCOMPARE(catalogue.problems.size(), 1u);
            const ProblemRecord& problem = catalogue.problems.front();
            QCOMPARE(problem.mistake, std::string());
            QCOMPARE(problem.id, std::string("sums"));
            QCOMPARE(problem.title, std::string("Sums"));
            QCOMPARE(problem.difficulty, std::string("hard"));
            QVERIFY((problem.tags == std::vector<std::string>{"graph", "tree"}));
            QVERIFY(problem.style == ProblemStyle::Program);
            QCOMPARE(problem.tests, 2u);
            QCOMPARE(problem.samples, 1u);
            QVERIFY(problem.timeLimit == std::chrono::milliseconds(2500));
            QVERIFY(problem.folder == fs::canonical(problems() / "sums"));
            QCOMPARE(catalogue.readAnew, round == 0 ? 1u : 0u);
        }
    }

    void listsInNaturalOrderWhatIsAPackage()
    {
        for (const char* name : {"p10", "p2", "Broken"}) {
            writePackage(problems() / name);
        }
        fs::remove_all(problems() / "Broken/data");
        write(problems() / "README.md", "x");
        write(problems() / "empty/readme", "x");
        writePackage(problems() / ".hidden");
        QCOMPARE(told(), QString("Broken! p2 p10 3"));
        QCOMPARE(told(), QString("Broken! p2 p10 0"));
    }

    void seesEveryChange_data()
    {
        QTest::addColumn<QString>("change");
        QTest::addColumn<QString>("expected");
        QTest::newRow("nothing") << "" << "a b 0";
        QTest::newRow("edited problem.yaml") << "echo 'license: unknown' >> a/problem.yaml" << "a b 1";
        QTest::newRow("same size, times put back")
            << "touch -r a/problem.yaml t; sed -i s/Sums/Soms/ a/problem.yaml; touch -r t a/problem.yaml" << "a b 1";
        QTest::newRow("written in place, same size, times put back")
            << "touch -r a/problem.yaml t; sed s/Sums/Soms/ a/problem.yaml > u; cat u > a/problem.yaml; touch -r t a/problem.yaml" << "a b 1";
        QTest::newRow("broken problem.yaml") << "echo '[' > a/problem.yaml" << "a! b 1";
        QTest::newRow("another file in its place") << "cp -p a/problem.yaml t; mv t a/problem.yaml" << "a b 1";
        QTest::newRow("test added") << "cp a/data/secret/1.in a/data/secret/2.in; cp a/data/secret/1.in a/data/secret/2.ans" << "a b 1";
        QTest::newRow("test removed") << "rm a/data/secret/1.ans" << "a! b 1";
        QTest::newRow("samples added") << "mkdir a/data/sample; cp a/data/secret/* a/data/sample" << "a b 1";
        QTest::newRow("group added") << "mkdir a/data/secret/g; mv a/data/secret/1.* a/data/secret/g" << "a b 1";
        QTest::newRow("settings of tests edited") << "echo 'x: [' > a/data/secret/test_group.yaml" << "a! b 1";
        QTest::newRow("package added") << "cp -r a c" << "a b c 1";
        QTest::newRow("package removed") << "rm -r a" << "b 0";
        QTest::newRow("package renamed") << "mv a c" << "b c 1";
        QTest::newRow("packages exchanged") << "mv a t; mv b a; mv t b" << "a b 2";
        QTest::newRow("no longer a package") << "rm a/problem.yaml" << "b 0";
        QTest::newRow("only a test's text edited") << "echo 9 > a/data/secret/1.in" << "a b 0";
    }
    void seesEveryChange()
    {
        QFETCH(QString, change);
        QFETCH(QString, expected);
        writePackage(problems() / "a");
        writePackage(problems() / "b");
        QCOMPARE(told(), QString("a b 2"));
        const std::string command = "cd '" + problems().string() + "' && { " + (change.isEmpty() ? "true" : change.toStdString()) + "; }";
        QCOMPARE(std::system(command.c_str()), 0);
        QCOMPARE(told(), expected);
        QVERIFY(told().endsWith(" 0"));
    }

    void seesSettingsEditedInPlace()
    {
        writePackage(problems() / "a", with(smallest(), {{"data/secret/g/test_group.yaml", "{}\n"},
                                                         {"data/secret/g/1.in", "1\n"},
                                                         {"data/secret/g/1.ans", "1\n"}}));
        (void)told();
        QVERIFY(told().endsWith(" 0"));
        write(problems() / "a/data/secret/g/test_group.yaml", "[]\n"); // as long as before
        QVERIFY(told().endsWith(" 1"));
    }

    /// Two writings within one tick of the clock leave the same stamp: young stamps are not believed.
    void doesNotTrustYoungStamps()
    {
        m_later = std::chrono::seconds(0);
        writePackage(problems() / "a");
        QCOMPARE(told(), QString("a 1"));
        QCOMPARE(told(), QString("a 1"));
        m_later = std::chrono::hours(1);
        QCOMPARE(told(), QString("a 1"));
        QCOMPARE(told(), QString("a 0"));
        m_later = std::chrono::hours(-1); // a clock that was set back changes nothing that was proven
        QCOMPARE(told(), QString("a 0"));
    }

    void survivesADamagedIndex_data()
    {
        QTest::addColumn<int>("keep"); // bytes
        QTest::addColumn<int>("flip"); // which byte; -1 none
        QTest::newRow("empty") << 0 << -1;
        QTest::newRow("magic only") << 14 << -1;
        QTest::newRow("half") << 150 << -1;
        QTest::newRow("first byte") << 100000 << 0;
        QTest::newRow("checksum") << 100000 << 15;
        QTest::newRow("body") << 100000 << 200;
    }
    void survivesADamagedIndex()
    {
        QFETCH(int, keep);
        QFETCH(int, flip);
        writePackage(problems() / "a");
        (void)told();
        QCOMPARE(told(), QString("a 0"));
        std::string bytes = readFile(indexFile(), mib(1)).value();
        bytes.resize(std::min<std::size_t>(bytes.size(), static_cast<std::size_t>(keep)));
        if (flip >= 0) {
            bytes[static_cast<std::size_t>(flip)] ^= 1;
        }
        write(indexFile(), bytes);
        QCOMPARE(told(), QString("a 1"));
        QCOMPARE(told(), QString("a 0"));
    }

    void codecRefusesEveryDamage()
    {
        IndexedProblem problem;
        problem.record.id = "a";
        problem.record.tags = {"x", "y"};
        problem.record.mistake = "none";
        problem.sources = {{"problem.yaml", {1, -2, 3, 4}}, {"", {}}};
        problem.settled = true;
        const std::vector<IndexedProblem> problems{problem, IndexedProblem{}};
        const std::string bytes = encodeIndex("/p", problems);
        QVERIFY(decodeIndex("/p", bytes) == problems);
        QVERIFY(!decodeIndex("/q", bytes));
        for (std::size_t i = 0; i < bytes.size(); ++i) {
            std::string damaged = bytes;
            damaged[i] ^= 0x40;
            QVERIFY2(!decodeIndex("/p", damaged), qPrintable(QString::number(i)));
            QVERIFY(!decodeIndex("/p", bytes.substr(0, i)));
        }
        QVERIFY(!decodeIndex("/p", bytes + "x"));
    }

    void worksWithoutACache()
    {
        writePackage(problems() / "a");
        write(cache(), "a file where the folder should be");
        QCOMPARE(told(), QString("a 1"));
        QCOMPARE(told(), QString("a 1"));
    }

    void listsSeveralFolders()
    {
        const fs::path other = m_folder->path() / "other";
        writePackage(problems() / "a");
        writePackage(other / "a");
        writePackage(other / "b");
        CatalogueOptions options{{problems(), other, m_folder->path() / "nowhere"}, cache()};
        options.now = [] { return std::chrono::system_clock::now() + std::chrono::hours(1); };
        QCOMPARE(listProblems(options)->readAnew, 3u);
        const auto again = listProblems(options);
        QCOMPARE(again->readAnew, 0u);
        QCOMPARE(again->problems.size(), 3u);
        QVERIFY(again->problems[1].folder == fs::canonical(other / "a"));
    }
};

QTEST_GUILESS_MAIN(CatalogueTest)
#include "catalogue_test.moc"
