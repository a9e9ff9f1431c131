// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
#include "tests/app/cli/fake_workshop.h"
#include "tests/core/package/package_tree.h"
#include "tests/core/package/zip_bytes.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace ca;
using namespace ca::cli;
using namespace ca::testing;
namespace fs = std::filesystem;

namespace {

Tree problem(const std::string& title, const std::string& extras, const Tree& more = {})
{
    return with({{"problem.yaml", "problem_format_version: 2025-09\nname: " + title + "\nuuid: u\ncodearena:\n" + extras},
                 {"data/sample/1.in", "1 2\n"},
                 {"data/sample/1.ans", "3\n"},
                 {"data/secret/1.in", "4 5\n"},
                 {"data/secret/1.ans", "9\n"}},
                more);
}

constexpr const char* kRoadmap = "topics:\n"
                                 "  - {id: start, title: First steps, problems: [sums]}\n"
                                 "  - {id: paths, title: Paths, requires: [start], problems: [walk]}\n";

} // namespace

class ProblemsCommandTest : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<FakeWorld> m_world;
    std::optional<PackageTree> m_tree;

    [[nodiscard]] fs::path bundled() const { return m_tree->root(); }
    [[nodiscard]] fs::path own() const { return m_tree->outside() / "own"; }

    void add(const std::string& id, const Tree& tree) const
    {
        Tree moved;
        for (const auto& [name, text] : tree) {
            moved[id + "/" + name] = text;
        }
        m_tree->add(moved);
    }

    [[nodiscard]] Outcome problems(std::vector<std::string> words)
    {
        words.insert(words.begin(), "problems");
        Interruption interruption;
        return runArena(*m_world, words, interruption);
    }

private slots:
    void init()
    {
        m_world = std::make_unique<FakeWorld>();
        m_tree.emplace(Tree{}, "bundled");
        add("sums", problem("Sums", "  difficulty: easy\n  tags: [math]\n  hints:\n    - Add $a_1$.\n    - Print it.\n",
                            {{"statement/problem.en.md", "Add **two** numbers, $1 \\le a \\le 9$.\n"},
                             {"solution/solution.en.md", "Just add.\n"}}));
        add("walk", problem("Walk", "  difficulty: hard\n  tags: [graph, math]\n  signature: \"walk(steps: int[]) -> int\"\n",
                            {{"data/sample/1.in", "{\"steps\":[1]}\n"}, {"data/secret/1.in", "{\"steps\":[]}\n"}}));
        m_tree->add({{"roadmap.yaml", kRoadmap}});
        m_world->problemPlaces = {{bundled(), own()}, own(), m_tree->outside() / "cache"};
    }

    void listsByTheRoadmap()
    {
        add("extra", problem("Extra", "  difficulty: easy\n"));
        add("broken", {{"problem.yaml", "[\n"}});
        const Outcome outcome = problems({"list"});
        QCOMPARE(outcome.exitCode, 0);
        QVERIFY2(outcome.out.startsWith("problem  title  difficulty  style        tests   limit  tags\n"
                                        "\n"
                                        "First steps\n"
                                        "sums     Sums   easy        program          2     2 s  math\n"
                                        "\n"
                                        "Paths\n"
                                        "walk     Walk   hard        function         2     2 s  graph, math\n"
                                        "\n"
                                        "Beside the roadmap\n"
                                        "broken   broken  reading problem broken: problem.yaml"),
                 qPrintable(outcome.out));
        QVERIFY(outcome.out.endsWith("\nextra    Extra  easy        program          2     2 s\n\n4 problems: 2 easy, 1 hard, 1 broken\n"));
        QCOMPARE(outcome.err, QString());
    }

    void listsWhatIsAskedFor_data()
    {
        QTest::addColumn<QStringList>("words");
        QTest::addColumn<QString>("ids");
        QTest::newRow("all") << QStringList() << "sums walk";
        QTest::newRow("difficulty") << QStringList({"--difficulty", "hard"}) << "walk";
        QTest::newRow("difficulties") << QStringList({"--difficulty", "hard,easy"}) << "sums walk";
        QTest::newRow("tag") << QStringList({"--tag", "math"}) << "sums walk";
        QTest::newRow("both tags") << QStringList({"--tag", "math", "--tag", "graph"}) << "walk";
        QTest::newRow("style") << QStringList({"--style", "function"}) << "walk";
        QTest::newRow("topic") << QStringList({"--topic", "start"}) << "sums";
        QTest::newRow("search") << QStringList({"--search", "WAL"}) << "walk";
        QTest::newRow("search in tags") << QStringList({"--search", "grap"}) << "walk";
        QTest::newRow("nothing fits") << QStringList({"--search", "zzz"}) << "";
    }
    void listsWhatIsAskedFor()
    {
        QFETCH(QStringList, words);
        QFETCH(QString, ids);
        std::vector<std::string> all{"list", "--json"};
        for (const QString& word : words) {
            all.push_back(word.toStdString());
        }
        const Outcome outcome = problems(all);
        QStringList found;
        for (const QString& line : outcome.out.split('\n', Qt::SkipEmptyParts)) {
            found += QJsonDocument::fromJson(line.toUtf8()).object()["id"].toString();
        }
        QCOMPARE(found.join(' '), ids);
    }

    void listsAsJson()
    {
        const Outcome outcome = problems({"list", "--json", "--topic", "paths"});
        const QJsonObject line = QJsonDocument::fromJson(outcome.out.toUtf8()).object();
        QCOMPARE(line["v"].toInt(), 1);
        QCOMPARE(line["event"].toString(), QString("problem"));
        QCOMPARE(line["title"].toString(), QString("Walk"));
        QCOMPARE(line["style"].toString(), QString("function"));
        QCOMPARE(line["topic"].toString(), QString("paths"));
        QCOMPARE(line["tests"].toInt(), 2);
        QCOMPARE(line["samples"].toInt(), 1);
        QCOMPARE(line["timeLimitMicros"].toInt(), 2'000'000);
        QVERIFY(line["mistake"].isNull());
    }

    void tellsMistakesOfTheRoadmap()
    {
        m_tree->add({{"roadmap.yaml", "topics:\n  - {id: a, title: A, problems: [gone]}\n"}});
        QCOMPARE(problems({"list"}).err, QString("arena: roadmap.yaml names problems that are not there: gone\n"));
        m_tree->add({{"roadmap.yaml", "topics: 3\n"}});
        const Outcome outcome = problems({"list"});
        QVERIFY(outcome.err.contains("roadmap.yaml:1"));
        QCOMPARE(outcome.exitCode, 0);
        const Outcome unknown = problems({"list", "--topic", "none"});
        QCOMPARE(unknown.exitCode, 2);
        QVERIFY(unknown.err.contains("there is no topic none"));
    }

    void shows()
    {
        const Outcome outcome = problems({"show", "sums"});
        QCOMPARE(outcome.exitCode, 0);
        QCOMPARE(outcome.out,
                 QString("Sums\n"
                         "easy; 2 s of CPU time, 2.00 GiB of memory; 2 tests, 1 of them shown\n"
                         "math\n"
                         "\n"
                         "Add two numbers, 1 <= a <= 9.\n"
                         "\n"
                         "Sample 1\n"
                         "\n"
                         "input\n"
                         "1 2\n"
                         "\n"
                         "output\n"
                         "3\n"
                         "\n"
                         "2 hints: --hints 1 shows the gentlest\n"));
    }

    void showsWhatIsAskedFor()
    {
        const Outcome one = problems({"show", "sums", "--hints", "1"});
        QVERIFY(one.out.contains("Hint 1 of 2\n\nAdd a_1.\n"));
        QVERIFY(!one.out.contains("Print it."));
        QVERIFY(!one.out.contains("Just add."));
        const Outcome all = problems({"show", "sums", "--hints"});
        QVERIFY(all.out.contains("Hint 2 of 2\n\nPrint it.\n"));
        QCOMPARE(problems({"show", "--hints", "sums"}).out, all.out);
        const Outcome editorial = problems({"show", "sums", "--editorial"});
        QVERIFY(editorial.out.endsWith("Editorial\n\nJust add.\n"));
        const Outcome function = problems({"show", (bundled() / "walk").string()});
        QVERIFY(function.out.contains("\n    walk(steps: int[]) -> int\n"));
        QVERIFY(function.out.contains("There is no statement.\n"));
    }

    void showsStarters()
    {
        const Outcome outcome = problems({"show", "walk", "--starter", "python"});
        QCOMPARE(outcome.exitCode, 0);
        QVERIFY2(outcome.out.contains("def walk("), qPrintable(outcome.out));
        QVERIFY(problems({"show", "sums", "--starter", "python"}).err.contains("sums is no function problem"));
        QVERIFY(problems({"show", "walk", "--starter", "cobol"}).err.contains("cobol"));
    }

    void tellsUnknownProblems_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("hint");
        QTest::newRow("typo") << "sms" << "Do you mean sums?";
        QTest::newRow("part") << "wal" << "Do you mean walk?";
        QTest::newRow("far off") << "xylophone" << "arena problems list shows those that there are";
        QTest::newRow("up") << "no/../.." << "arena problems list";
        QTest::newRow("control bytes") << "\x1b[2J" << "arena problems list";
    }
    void tellsUnknownProblems()
    {
        QFETCH(QString, name);
        QFETCH(QString, hint);
        const Outcome outcome = problems({"show", name.toStdString()});
        QCOMPARE(outcome.exitCode, 2);
        QVERIFY2(outcome.err.contains(hint), qPrintable(outcome.err));
        QVERIFY(!outcome.err.contains('\x1b'));
    }

    void makesExportsAndImports()
    {
        QCOMPARE(problems({"new", "tree-walk", "--function", "walk(tree: TreeNode) -> int", "--title", "Tree Walk"}).exitCode, 0);
        QVERIFY(fs::exists(own() / "tree-walk/problem.yaml"));
        const std::string zip = (m_tree->outside() / "x.zip").string();
        const Outcome exported = problems({"export", "tree-walk", "--output", zip});
        QVERIFY2(exported.exitCode == 0 && exported.out.startsWith("wrote "), qPrintable(exported.err));
        QVERIFY(problems({"export", "tree-walk", "--output", zip}).err.contains("is there already"));
        QVERIFY(problems({"import", zip}).err.contains("tree-walk is there already"));
        const std::string other = (m_tree->outside() / "other").string();
        const Outcome imported = problems({"import", zip, "--into", other, "--name", "Second"});
        QVERIFY2(imported.out.startsWith("imported second: Tree Walk, 3 tests\n"), qPrintable(imported.err));
        const Outcome listed = problems({"list", "--problems", other});
        QVERIFY(listed.out.contains("second") && !listed.out.contains("sums"));
    }

    void importsWhatItCan()
    {
        m_tree->add({{"../pairs/1.in", "1\n"}, {"../pairs/1.out", "1\n"}});
        const Outcome outcome =
            problems({"import", (m_tree->outside() / "nowhere.zip").string(), (m_tree->outside() / "pairs").string()});
        QCOMPARE(outcome.exitCode, 2);
        QVERIFY(outcome.err.contains("nowhere.zip does not exist"));
        QVERIFY(outcome.out.contains("paired 1 test: 1.in with 1.out"));
        QVERIFY(outcome.out.contains("its statement waits in"));
        QVERIFY(fs::exists(own() / "pairs/problem.yaml"));
        QVERIFY(problems({"import", "a", "b", "--name", "c"}).err.contains("--name goes with a single problem"));
    }

    void refusesWords_data()
    {
        QTest::addColumn<QStringList>("words");
        QTest::addColumn<QString>("said");
        QTest::newRow("no action") << QStringList() << "subcommand is required";
        QTest::newRow("difficulty") << QStringList({"list", "--difficulty", "tricky"}) << "tricky";
        QTest::newRow("style") << QStringList({"list", "--style", "poem"}) << "poem";
        QTest::newRow("name") << QStringList({"new", "Big Name"}) << "is no name for a problem";
        QTest::newRow("function") << QStringList({"new", "x", "--function", "what"}) << "--function: ";
        QTest::newRow("hints") << QStringList({"show", "sums", "--hints", "many"}) << "many";
    }
    void refusesWords()
    {
        QFETCH(QStringList, words);
        QFETCH(QString, said);
        std::vector<std::string> all;
        for (const QString& word : words) {
            all.push_back(word.toStdString());
        }
        const Outcome outcome = problems(all);
        QCOMPARE(outcome.exitCode, 2);
        QVERIFY2(outcome.err.contains(said), qPrintable(outcome.err));
        QVERIFY(!fs::exists(own()) || fs::is_empty(own()));
    }

    void generates()
    {
        add("sums", {{"generators/generate.py", "x\n"}, {"data/secret/test_group.yaml", "{}\n"}});
        ScriptedRun run;
        run.leaves["data.zip"] = zipBytes({zipFile("data/sample/1.in", "1 2\n"), zipFile("data/sample/1.ans", "three\n"),
                                           zipFile("data/secret/2-new.in", "5\n"), zipFile("outside/x", "x\n")});
        m_world->script = [run](const RunSpec&, const std::map<std::string, std::string>&) { return run; };
        const QString told = "sums: 3 files made, 1 changed, 1 new\n"
                             "  changed  data/sample/1.ans\n"
                             "  new      data/secret/2-new.in\n"
                             "  kept     2 files that the generator does not make, such as data/secret/1.ans\n";
        const Outcome checked = problems({"generate", "sums", "--check"});
        QCOMPARE(checked.out, told);
        QCOMPARE(checked.exitCode, 1);
        QCOMPARE(readFile(bundled() / "sums/data/sample/1.ans", kib(1)).value(), std::string("3\n"));
        const Outcome outcome = problems({"generate", "sums"});
        QCOMPARE(outcome.out, told);
        QCOMPARE(outcome.exitCode, 0);
        QCOMPARE(readFile(bundled() / "sums/data/sample/1.ans", kib(1)).value(), std::string("three\n"));
        QVERIFY(fs::exists(bundled() / "sums/data/secret/1.ans"));
        QVERIFY(!fs::exists(bundled() / "sums/outside"));
        QVERIFY(problems({"generate", "sums", "--check"}).out.startsWith("sums: 3 files made, nothing is different\n"));

        for (const SandboxFile& file : m_world->sessions.board().files()) {
            QVERIFY(!file.path.ends_with(".ans")); // the generator makes tests without seeing any
        }
    }

    void tellsWhatGeneratorsSay()
    {
        add("sums", {{"generators/generate.py", "x\n"}});
        ScriptedRun run;
        run.chunks = {{Stream::Err, "Traceback: no\n"}};
        run.outcome.exitCode = 1;
        m_world->script = [run](const RunSpec&, const std::map<std::string, std::string>&) { return run; };
        const Outcome outcome = problems({"generate", "sums", "walk"});
        QCOMPARE(outcome.exitCode, 2);
        QVERIFY2(outcome.err.contains("sums: generators/generate.py failed: Traceback: no\n"), qPrintable(outcome.err));
        QVERIFY(outcome.err.contains("walk: it has no generators/generate.py"));
        QCOMPARE(m_world->sessions.board().openSessions(), 0);
    }
};

QTEST_GUILESS_MAIN(ProblemsCommandTest)
#include "problems_command_test.moc"
