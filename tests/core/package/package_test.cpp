// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
#include "core/package/package.h"

#include "tests/core/package/package_tree.h"

#include <QTest>

#include <sys/stat.h>

using namespace ca;
using namespace ca::testing;
namespace fs = std::filesystem;

Q_DECLARE_METATYPE(ca::testing::Tree)

namespace {

QString mistakeIn(const fs::path& folder)
{
    const auto problem = readPackage(folder);
    return problem ? QStringLiteral("no mistake") : QString::fromStdString(problem.error().what);
}

QString mistakeOf(const char* what)
{
    return QStringLiteral("reading problem sums: %1").arg(QString::fromUtf8(what));
}

std::string namesOf(const Problem& problem)
{
    std::string names;
    for (const TestCase& test : problem.tests) {
        names += (names.empty() ? "" : " ") + test.name + (test.sample ? "*" : "");
    }
    return names;
}

Tree pairs(Tree tree, std::initializer_list<const char*> bases)
{
    for (const char* base : bases) {
        tree[std::string("data/") + base + ".in"] = "1\n";
        tree[std::string("data/") + base + ".ans"] = "2\n";
    }
    return tree;
}

} // namespace

class PackageTest : public QObject {
    Q_OBJECT

private slots:
    void readsTheSmallest();
    void namesTheProblem_data();
    void namesTheProblem();
    void ordersTests_data();
    void ordersTests();
    void ignoresWhatIsNoTest();
    void checkersFollowTheGroups_data();
    void checkersFollowTheGroups();
    void readsTheTimeLimitFile();
    void refusesWhatCannotBeJudged_data();
    void refusesWhatCannotBeJudged();
    void tellsMistakes_data();
    void tellsMistakes();
    void tellsMissingFolders();
    void followsLinksInside();
    void refusesLinksOutside_data();
    void refusesLinksOutside();
    void refusesWhatIsNoFile_data();
    void refusesWhatIsNoFile();
    void endsLinksInCircles();
    void boundsTheNumberOfFiles();
    void boundsTheDepth();
    void tellsUnreadableFiles();
    void refusesForeignBytesInTheName();
};

void PackageTest::readsTheSmallest()
{
    const PackageTree tree(smallest());
    const auto problem = readPackage(tree.root());
    QVERIFY2(problem, problem ? "" : problem.error().what.c_str());
    QCOMPARE(problem->id, std::string("sums"));
    QCOMPARE(problem->title, std::string("Sums"));
    QVERIFY(problem->folder == fs::canonical(tree.root()));
    QVERIFY(!problem->limitsGiven);
    QCOMPARE(problem->tests.size(), 1u);
    const TestCase& test = problem->tests.front();
    QVERIFY(test.input.file() == fs::canonical(tree.root() / "data/secret/1.in"));
    QVERIFY(test.answer.file() == fs::canonical(tree.root() / "data/secret/1.ans"));
    QVERIFY(test.input.text() == nullptr);
    QVERIFY(!test.checker);
}

void PackageTest::namesTheProblem_data()
{
    QTest::addColumn<Tree>("more");
    QTest::addColumn<QString>("title");
    const auto row = [](const char* name, const Tree& more, const char* title) { QTest::newRow(name) << more << title; };
    const std::string english = "problem_statement/problem.en.tex";
    row("name wins", {{"problem.yaml", "name: Sums"}, {english, "\\problemname{Other}\n"}}, "Sums");
    row("statement", {{"problem.yaml", ""}, {english, "\\problemname{ All Sums }\n"}}, "All Sums");
    row("plain name", {{"problem.yaml", ""}, {english, "\\problemname{$x$}\n%% plainproblemname: x  \n"}}, "x");
    row("English of two",
        {{"problem.yaml", ""}, {"problem_statement/problem.de.tex", "\\problemname{Summen}"}, {english, "\\problemname{Sums}"}},
        "Sums");
    row("no language", {{"problem.yaml", ""}, {"problem_statement/problem.tex", "\\problemname{Sums}"}}, "Sums");
    row("only another", {{"problem.yaml", ""}, {"problem_statement/problem.sv.tex", "\\problemname{Summor}"}}, "Summor");
    row("nowhere", {{"problem.yaml", ""}}, "sums");
    row("empty command", {{"problem.yaml", ""}, {english, "\\problemname{}"}}, "sums");
    row("not text", {{"problem.yaml", ""}, {english, "\\problemname{\xff}"}}, "sums");
}

void PackageTest::namesTheProblem()
{
    QFETCH(Tree, more);
    QFETCH(QString, title);
    const PackageTree tree(with(smallest(), more));
    const auto problem = readPackage(tree.root());
    QVERIFY2(problem, problem ? "" : problem.error().what.c_str());
    QCOMPARE(QString::fromStdString(problem->title), title);
}

void PackageTest::ordersTests_data()
{
    QTest::addColumn<Tree>("tree");
    QTest::addColumn<QString>("names");
    const auto row = [](const char* name, const Tree& tree, const char* names) { QTest::newRow(name) << tree << names; };
    const Tree bare{{"problem.yaml", kYaml2025}};
    const Tree bareLegacy{{"problem.yaml", "name: Sums\n"}};
    row("samples first", pairs(bare, {"secret/1", "sample/2", "sample/1"}), "sample/1* sample/2* secret/1");
    row("byte order", pairs(bare, {"secret/10", "secret/2", "secret/B", "secret/a"}), "secret/10 secret/2 secret/B secret/a");
    row("base name, not file name", pairs(bare, {"secret/a", "secret/a-b", "secret/a.b"}), "secret/a secret/a-b secret/a.b");
    row("groups", pairs(bare, {"secret/2/a", "secret/1/b", "secret/1/a"}), "secret/1/a secret/1/b secret/2/a");
    row("folders in a group", pairs(bare, {"secret/1/x/a", "secret/1/b"}), "secret/1/b secret/1/x/a");
    row("legacy mixes tests and groups", pairs(bareLegacy, {"secret/b", "secret/c/1", "secret/a/1", "secret/d"}),
        "secret/a/1 secret/b secret/c/1 secret/d");
    row("legacy nests", pairs(bareLegacy, {"secret/a/b/c/1", "sample/x/1"}), "sample/x/1* secret/a/b/c/1");
}

void PackageTest::ordersTests()
{
    QFETCH(Tree, tree);
    QFETCH(QString, names);
    const PackageTree package(tree);
    const auto problem = readPackage(package.root());
    QVERIFY2(problem, problem ? "" : problem.error().what.c_str());
    QCOMPARE(QString::fromStdString(namesOf(*problem)), names);
}

void PackageTest::ignoresWhatIsNoTest()
{
    const Tree clutter{{".git/config", "x"},
                       {"data/secret/.1.in.swp", "x"},
                       {"data/secret/README", "x"},
                       {"data/secret/1.in~", "x"},
                       {"data/secret/two words.in", "x"},
                       {"data/secret/-1.in", "x"},
                       {"data/secret/1.png", "x"},
                       {"data/secret/1.yaml", "hint: think\n"},
                       {"data/invalid_input/a.in", "x"},
                       {"data/invalid_output/a.out", "x"},
                       {"data/README.txt", "x"},
                       {"data/sample/", ""},
                       {"include/", ""},
                       {"attachments/a.zip", "x"},
                       {"generators/g.py", "x"}};
    const PackageTree tree(with(smallest(), clutter));
    const auto problem = readPackage(tree.root());
    QVERIFY2(problem, problem ? "" : problem.error().what.c_str());
    QCOMPARE(QString::fromStdString(namesOf(*problem)), QStringLiteral("secret/1"));

    const Tree displayed{{"data/sample/1.in", ""},
                         {"data/sample/1.ans", ""},
                         {"data/sample/1.in.statement", ""},
                         {"data/sample/1.in.download", ""},
                         {"data/sample/1.out", ""}};
    const PackageTree samples(with(smallest(), displayed));
    QCOMPARE(QString::fromStdString(namesOf(readPackage(samples.root()).value())), QStringLiteral("sample/1* secret/1"));
}

void PackageTest::checkersFollowTheGroups_data()
{
    QTest::addColumn<Tree>("more");
    QTest::addColumn<bool>("legacy");
    QTest::addColumn<bool>("problemCase"); // the problem's checker is case sensitive
    QTest::addColumn<QString>("tests"); // per test: '-' the problem's checker, 'c' its own, case sensitive, 'i' its own, not
    const auto row = [](const char* name, const Tree& more, bool legacy, bool problemCase, const char* tests) {
        QTest::newRow(name) << more << legacy << problemCase << tests;
    };
    const std::string args = "output_validator_args: [case_sensitive]\n";
    const std::string flags = "output_validator_flags: case_sensitive\n";
    row("nothing said", {}, false, false, "---");
    row("secret", {{"data/secret/test_group.yaml", args}}, false, true, "i--");
    row("sample", {{"data/sample/test_group.yaml", args}}, false, false, "c--");
    row("both", {{"data/sample/test_group.yaml", args}, {"data/secret/test_group.yaml", args}}, false, true, "---");
    row("a group", {{"data/secret/b/test_group.yaml", args}}, false, false, "--c");
    row("a group takes back",
        {{"data/secret/test_group.yaml", args}, {"data/secret/b/test_group.yaml", "output_validator_args: []\n"}}, false, true,
        "i-i");
    row("a test", {{"data/secret/a/1.yaml", args}}, false, false, "-c-");
    row("legacy problem", {{"problem.yaml", "validator_flags: case_sensitive\n"}}, true, true, "---");
    row("legacy data", {{"data/testdata.yaml", flags}}, true, false, "ccc");
    row("legacy secret", {{"data/secret/testdata.yaml", flags}}, true, false, "-cc");
    row("legacy group", {{"data/secret/b/testdata.yaml", flags}}, true, false, "--c");
    row("legacy group replaces", {{"data/testdata.yaml", flags}, {"data/secret/b/testdata.yaml", "on_reject: continue\n"}}, true,
        false, "cc-");
}

void PackageTest::checkersFollowTheGroups()
{
    QFETCH(Tree, more);
    QFETCH(bool, legacy);
    QFETCH(bool, problemCase);
    QFETCH(QString, tests);
    const Tree base = pairs({{"problem.yaml", legacy ? "name: Sums\n" : kYaml2025}}, {"sample/1", "secret/a/1", "secret/b/1"});
    const PackageTree tree(with(base, more));
    const auto problem = readPackage(tree.root());
    QVERIFY2(problem, problem ? "" : problem.error().what.c_str());
    QCOMPARE(problem->checker.caseSensitive, problemCase);
    QString found;
    for (const TestCase& test : problem->tests) {
        found += !test.checker ? '-' : test.checker->caseSensitive ? 'c' : 'i';
    }
    QCOMPARE(found, tests);
}

void PackageTest::readsTheTimeLimitFile()
{
    const PackageTree legacy(with(smallestLegacy(), {{".timelimit", "3.5\n"}}));
    const auto problem = readPackage(legacy.root());
    QVERIFY2(problem, problem ? "" : problem.error().what.c_str());
    QVERIFY(problem->limitsGiven);
    QVERIFY(problem->limits.cpu == std::chrono::milliseconds(3500));

    const PackageTree broken(with(smallestLegacy(), {{".timelimit", "soon\n"}}));
    QCOMPARE(mistakeIn(broken.root()), mistakeOf(".timelimit: must hold a number of seconds up to 3600"));
    const PackageTree modern(with(smallest(), {{".timelimit", "3.5\n"}}));
    QVERIFY(!readPackage(modern.root()).value().limitsGiven);
}

void PackageTest::refusesWhatCannotBeJudged_data()
{
    QTest::addColumn<Tree>("more");
    QTest::addColumn<QString>("message");
    const auto row = [](const char* name, const Tree& more, const char* message) { QTest::newRow(name) << more << message; };
    row("static validator", {{"static_validator/v.py", "x\n"}},
        "static_validator/: a static validator, which looks at the source itself, cannot be run here");
    row("answers", {{"problem.yaml", kYaml2025 + "type: submit-answer\n"}},
        "problem.yaml: type: in a problem of type submit-answer people hand in answers and not programs, which cannot be judged "
        "here");
}

void PackageTest::refusesWhatCannotBeJudged()
{
    QFETCH(Tree, more);
    QFETCH(QString, message);
    const PackageTree tree(with(smallest(), more));
    QCOMPARE(mistakeIn(tree.root()), mistakeOf(qPrintable(message)));
}

void PackageTest::tellsMistakes_data()
{
    QTest::addColumn<Tree>("tree");
    QTest::addColumn<QString>("message");
    const auto row = [](const char* name, const Tree& tree, const char* message) { QTest::newRow(name) << tree << message; };
    row("empty folder", {}, "there is no problem.yaml, so this is no problem package");
    row("problem.yaml is a folder", {{"problem.yaml/", ""}}, "problem.yaml: is not a regular file");
    row("huge problem.yaml", with(smallest(), {{"problem.yaml", std::string(300'000, '#')}}),
        "problem.yaml: is larger than 262144 bytes");
    row("bad problem.yaml", with(smallest(), {{"problem.yaml", "a: 1\n"}}), "problem.yaml:1: unknown key a");
    row("no data", {{"problem.yaml", kYaml2025}}, "data/secret: holds no tests");
    row("only samples", pairs({{"problem.yaml", kYaml2025}}, {"sample/1"}), "data/secret: holds no tests");
    row("data is a file", {{"problem.yaml", kYaml2025}, {"data", "x"}}, "data/secret: holds no tests");
    row("no answer", with(smallest(), {{"data/secret/2.in", "x"}}), "data/secret/2.in: there is no data/secret/2.ans for it");
    row("no input", with(smallest(), {{"data/secret/2.ans", "x"}}), "data/secret/2.ans: there is no data/secret/2.in for it");
    row("settings of nothing", with(smallest(), {{"data/secret/2.yaml", ""}}),
        "data/secret/2.yaml: there is no data/secret/2.in for it");
    row("picture of nothing", with(smallest(), {{"data/sample/2.png", ""}}),
        "data/sample/2.png: there is no data/sample/2.in for it");
    row("interaction of nothing", with(smallest(), {{"data/sample/2.interaction", ""}}),
        "data/sample/2.interaction: there is no data/sample/2.in for it");
    row("input is a folder", with(without(smallest(), "data/secret/1.in"), {{"data/secret/1.in/", ""}}),
        "data/secret/1.in: is a folder");
    row("tests and groups", pairs(smallest(), {"secret/g/1"}),
        "data/secret: holds both tests and groups, only one of the two is allowed");
    row("groups in samples", pairs(smallest(), {"sample/g/1"}), "data/sample/g: the samples may not have groups");
    row("empty group", with(pairs({{"problem.yaml", kYaml2025}}, {"secret/a/1"}), {{"data/secret/b/", ""}}),
        "data/secret/b: the group holds no tests");
    row("group in a group",
        with(pairs({{"problem.yaml", kYaml2025}}, {"secret/a/b/1"}), {{"data/secret/a/b/test_group.yaml", ""}}),
        "data/secret/a/b/test_group.yaml: a group may not hold groups");
    row("test and folder", pairs({{"problem.yaml", kYaml2025}}, {"secret/a/1", "secret/a/1/2"}),
        "data/secret/a/1: is a test and a folder at once");
    row("reserved name", pairs(smallest(), {"secret/test_group"}), "data/secret/test_group.in: a test may not bear this name");
    row("bad group settings", with(smallest(), {{"data/secret/test_group.yaml", "\nmax_score: 3\n"}}),
        "data/secret/test_group.yaml:2: max_score: is only for problems of type scoring");
    row("bad test settings", with(smallest(), {{"data/secret/1.yaml", "x: 3\n"}}), "data/secret/1.yaml:1: unknown key x");
    row("legacy settings in 2025", with(smallest(), {{"data/secret/testdata.yaml", ""}}),
        "data/secret/testdata.yaml: belongs to the legacy format; in this version it is called test_group.yaml");
    row("bad legacy settings", with(smallestLegacy(), {{"data/testdata.yaml", "x: 3\n"}}), "data/testdata.yaml:1: unknown key x");
}

void PackageTest::tellsMistakes()
{
    QFETCH(Tree, tree);
    QFETCH(QString, message);
    const PackageTree package(tree);
    QCOMPARE(mistakeIn(package.root()), mistakeOf(qPrintable(message)));
}

void PackageTest::tellsMissingFolders()
{
    const PackageTree tree(smallest());
    const auto missing = readPackage(tree.root() / "nowhere");
    QVERIFY(!missing);
    QCOMPARE(missing.error().fault, Fault::NotFound);
    const std::string file = (tree.root() / "problem.yaml").string();
    QCOMPARE(mistakeIn(file), QStringLiteral("reading a problem: %1 is not a folder").arg(QString::fromStdString(file)));
    QVERIFY(readPackage(tree.root() / ""));
    QCOMPARE(readPackage(tree.root() / "data/..").value().id, std::string("sums"));
}

void PackageTest::followsLinksInside()
{
    const PackageTree tree(smallest());
    fs::create_symlink("1.in", tree.root() / "data/secret/2.in");
    fs::create_symlink("../../data/secret/1.ans", tree.root() / "data/secret/2.ans");
    const auto problem = readPackage(tree.root());
    QVERIFY2(problem, problem ? "" : problem.error().what.c_str());
    QCOMPARE(QString::fromStdString(namesOf(*problem)), QStringLiteral("secret/1 secret/2"));
    QVERIFY(problem->tests[1].input.file() == problem->tests[0].input.file());
}

void PackageTest::refusesLinksOutside_data()
{
    QTest::addColumn<QString>("link");
    QTest::addColumn<QString>("target");
    QTest::addColumn<QString>("message");
    const QString out = QStringLiteral("%1: is a link that leads out of the package");
    QTest::newRow("absolute") << "data/secret/2.in"
                              << "/etc/passwd" << out.arg("data/secret/2.in");
    QTest::newRow("relative") << "data/secret/2.in"
                              << "../../../sibling" << out.arg("data/secret/2.in");
    QTest::newRow("name begins alike") << "data/secret/2.in"
                                       << "../../../sums-secret" << out.arg("data/secret/2.in");
    QTest::newRow("group") << "data/secret/g"
                           << "../../.." << out.arg("data/secret/g");
    QTest::newRow("whole part") << "data/sample"
                                << "/" << out.arg("data/sample");
    QTest::newRow("validator") << "output_validator"
                               << "/etc" << out.arg("output_validator");
    QTest::newRow("to nothing") << "data/secret/2.in"
                                << "nowhere"
                                << "data/secret/2.in: No such file or directory";
    QTest::newRow("to itself") << "data/secret/2.in"
                               << "2.in"
                               << "data/secret/2.in: Too many levels of symbolic links";
}

void PackageTest::refusesLinksOutside()
{
    QFETCH(QString, link);
    QFETCH(QString, target);
    QFETCH(QString, message);
    const PackageTree tree(smallest());
    std::ofstream(tree.outside() / "sibling") << "x";
    std::ofstream(tree.outside() / "sums-secret") << "x";
    fs::create_symlink(target.toStdString(), tree.root() / link.toStdString());
    QCOMPARE(mistakeIn(tree.root()), mistakeOf(qPrintable(message)));
}

void PackageTest::refusesWhatIsNoFile_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("input") << "data/secret/1.in";
    QTest::newRow("other file") << "data/secret/pipe";
}

void PackageTest::refusesWhatIsNoFile()
{
    QFETCH(QString, name);
    const PackageTree tree(smallest());
    const fs::path path = tree.root() / name.toStdString();
    fs::remove(path);
    QCOMPARE(::mkfifo(path.c_str(), 0600), 0);
    QCOMPARE(mistakeIn(tree.root()), mistakeOf(qPrintable(name + ": is neither a file nor a folder")));

    const PackageTree yaml(without(smallest(), "problem.yaml"));
    QCOMPARE(::mkfifo((yaml.root() / "problem.yaml").c_str(), 0600), 0);
    QCOMPARE(mistakeIn(yaml.root()), mistakeOf("problem.yaml: is not a regular file"));
}

void PackageTest::endsLinksInCircles()
{
    const PackageTree tree(smallestLegacy());
    for (const char* name : {"a", "b", "c", "d", "e", "f", "g", "h"}) {
        fs::create_symlink(".", tree.root() / "data/secret" / name);
    }
    const QString mistake = mistakeIn(tree.root());
    QVERIFY2(mistake.endsWith("groups are nested deeper than 8 levels"), qPrintable(mistake));
}

void PackageTest::boundsTheNumberOfFiles()
{
    const PackageTree tree(smallest());
    for (int i = 0; i < 20'001; ++i) {
        fs::create_hard_link(tree.root() / "data/secret/1.in", tree.root() / "data/secret" / (std::to_string(i) + ".clutter"));
    }
    QCOMPARE(mistakeIn(tree.root()), mistakeOf("data/secret: the package holds more than 20000 files"));
}

void PackageTest::boundsTheDepth()
{
    std::string deep = "secret";
    for (int i = 0; i < 12; ++i) {
        deep += "/g";
    }
    const PackageTree tree(pairs(smallestLegacy(), {(deep + "/1").c_str()}));
    QCOMPARE(mistakeIn(tree.root()), mistakeOf("data/secret/g/g/g/g/g/g/g/g/g: groups are nested deeper than 8 levels"));
}

void PackageTest::tellsUnreadableFiles()
{
    if (::geteuid() == 0) {
        QSKIP("root may read everything");
    }
    const PackageTree tree(smallest());
    fs::permissions(tree.root() / "data/secret/1.ans", fs::perms::none);
    QCOMPARE(mistakeIn(tree.root()), mistakeOf("data/secret/1.ans: may not be read"));
    QCOMPARE(readPackage(tree.root()).error().fault, Fault::Denied);
}

void PackageTest::refusesForeignBytesInTheName()
{
    const PackageTree tree(smallest(), "su\xffms");
    QCOMPARE(mistakeIn(tree.root()), QStringLiteral("reading a problem: the folder's name is not UTF-8 text"));
}

QTEST_GUILESS_MAIN(PackageTest)
#include "package_test.moc"
