// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
// Groups of tests and their points, in both versions of the format.
#include "core/package/package.h"

#include "tests/core/package/package_tree.h"

#include <QTest>

#include <limits>

using namespace ca;
using namespace ca::testing;

Q_DECLARE_METATYPE(ca::testing::Tree)

namespace {

const std::string kScoring2025 = kYaml2025 + "type: scoring\n";

Tree tests(const std::string& yaml, std::initializer_list<const char*> bases)
{
    Tree tree{{"problem.yaml", yaml}};
    for (const char* base : bases) {
        tree[std::string("data/") + base + ".in"] = "1\n";
        tree[std::string("data/") + base + ".ans"] = "2\n";
    }
    return tree;
}

std::string number(double value)
{
    return value == static_cast<int>(value) ? std::to_string(static_cast<int>(value)) : std::to_string(value).substr(0, 4);
}

/// "secret/a<secret sum 30" : name, parent, rule, the most, then what else is said.
std::string spell(const Problem& problem, const TestGroup& group)
{
    const char* const rules[] = {"pass-fail", "sum", "min", "max", "avg"};
    const char* const verdicts[] = {"", " worst", " always"};
    std::string text = group.name;
    text += group.parent ? "<" + problem.groups[*group.parent].name : "";
    text += std::string(" ") + rules[static_cast<int>(group.scoring)] + verdicts[static_cast<int>(group.verdict)];
    text += group.maxScore ? " " + number(*group.maxScore) : "";
    text += group.acceptScore != 1 ? " each " + number(group.acceptScore) : "";
    text += group.rejectScore != 0 ? " reject " + number(group.rejectScore) : "";
    text += group.range ? " range " + number(group.range->first) + ".." + number(group.range->second) : "";
    for (const std::size_t required : group.required) {
        text += " after " + problem.groups[required].name;
    }
    text += group.stopsAtReject ? " stops" : "";
    text += group.acceptsIfAny ? " any" : "";
    text += group.ignoresSample ? " secret-only" : "";
    text += group.fullFeedback ? " open" : "";
    return text;
}

QString spell(const Tree& tree)
{
    const PackageTree package(tree);
    const auto problem = readPackage(package.root());
    if (!problem) {
        return QString::fromStdString(problem.error().what);
    }
    QStringList lines;
    for (const TestGroup& group : problem->groups) {
        lines += QString::fromStdString(spell(*problem, group));
    }
    return lines.join("; ");
}

} // namespace

class TestGroupsTest : public QObject {
    Q_OBJECT

private slots:
    void groupsOf2025_data();
    void groupsOf2025();
    void mistakesIn2025_data();
    void mistakesIn2025();
    void groupsOfLegacy_data();
    void groupsOfLegacy();
    void testsKnowTheirGroup();
    void constantsReachSettings();
};

void TestGroupsTest::groupsOf2025_data()
{
    QTest::addColumn<Tree>("tree");
    QTest::addColumn<QString>("groups");
    const auto row = [](const char* name, const Tree& tree, const char* groups) { QTest::newRow(name) << tree << groups; };
    row("pass-fail", tests(kYaml2025, {"sample/1", "secret/1"}), " pass-fail; sample< pass-fail open; secret< pass-fail");
    row("pass-fail in groups", tests(kYaml2025, {"secret/a/1", "secret/b/1"}),
        " pass-fail; secret< pass-fail; secret/a<secret pass-fail; secret/b<secret pass-fail");
    row("tests share the points", tests(kScoring2025, {"sample/1", "secret/1", "secret/2", "secret/3", "secret/4"}),
        " sum 100; sample< pass-fail 0 open; secret< sum 100 each 25");
    const Tree two = tests(kScoring2025, {"sample/1", "secret/a/1", "secret/b/1", "secret/b/deep/2"});
    row("groups with points",
        with(two, {{"data/secret/a/test_group.yaml", "max_score: 30\n"},
                   {"data/secret/b/test_group.yaml", "max_score: 70\nscore_aggregation: sum\nfull_feedback: true\n"}}),
        " sum 100; sample< pass-fail 0 open; secret< sum 100 each 50; secret/a<secret pass-fail 30 each 0; "
        "secret/b<secret sum 70 each 35 open");
    row("requirements",
        with(two, {{"data/secret/a/test_group.yaml", "max_score: 30\nrequire_pass: sample\n"},
                   {"data/secret/b/test_group.yaml", "max_score: 70\nscore_aggregation: min\nrequire_pass: [sample, secret/a]\n"}}),
        " sum 100; sample< pass-fail 0 open; secret< sum 100 each 50; secret/a<secret pass-fail 30 each 0 after sample; "
        "secret/b<secret min 70 each 70 after sample after secret/a");
    row("unbounded",
        with(tests(kScoring2025, {"secret/1"}), {{"data/secret/test_group.yaml", "max_score: unbounded\nrequire_pass: []\n"}}),
        " sum; secret< sum each 0");
    row("secret all or nothing",
        with(tests(kScoring2025, {"sample/1", "secret/1"}),
             {{"data/secret/test_group.yaml", "score_aggregation: pass-fail\nmax_score: 10\nrequire_pass: sample\n"}}),
        " sum 10; sample< pass-fail 0 open; secret< pass-fail 10 each 0 after sample");
}

void TestGroupsTest::groupsOf2025()
{
    QFETCH(Tree, tree);
    QFETCH(QString, groups);
    groups.replace("secret< sum 100 each 50", "secret< sum 100 each 100"); // no tests of its own
    QCOMPARE(spell(tree), groups);
}

void TestGroupsTest::mistakesIn2025_data()
{
    QTest::addColumn<QString>("secret"); // settings of data/secret, and of its groups a and b
    QTest::addColumn<QString>("a");
    QTest::addColumn<QString>("b");
    QTest::addColumn<QString>("message");
    const auto row = [](const char* name, const char* secret, const char* a, const char* b, const char* message) {
        QTest::newRow(name) << secret << a << b << message;
    };
    row("share unsaid", "", "max_score: 50", "",
        "b/test_group.yaml: max_score: data/secret is worth 100 points at most, so each of its groups must say its share");
    row("share unbounded", "", "\nmax_score: unbounded", "max_score: 50",
        "a/test_group.yaml:2: max_score: data/secret is worth 100 points at most, so each of its groups must say its share");
    row("all or nothing of no bound", "max_score: unbounded", "", "max_score: 3",
        "a/test_group.yaml: max_score: must be a number, since the group is scored pass-fail: all of its points or none");
    row("whole all or nothing", "score_aggregation: pass-fail", "max_score: 3\nscore_aggregation: sum", "max_score: 3",
        "a/test_group.yaml:2: score_aggregation: must be pass-fail, since that of data/secret is");
    row("whole all or nothing unbounded", "score_aggregation: pass-fail\nmax_score: unbounded", "max_score: 3", "max_score: 3",
        "test_group.yaml:2: max_score: must be a number, since the group is scored pass-fail: all of its points or none");
    row("requires a stranger", "", "max_score: 3", "max_score: 3\nrequire_pass: secret/c",
        "b/test_group.yaml:2: require_pass: there is no group named \"secret/c\"");
    row("requires a short name", "", "max_score: 3", "max_score: 3\nrequire_pass: a",
        "b/test_group.yaml:2: require_pass: there is no group named \"a\"");
    row("requires a later one", "", "max_score: 3\nrequire_pass: secret/b", "max_score: 3",
        "a/test_group.yaml:2: require_pass: \"secret/b\" does not come before this group");
    row("requires itself", "", "max_score: 3\nrequire_pass: secret/a", "max_score: 3",
        "a/test_group.yaml:2: require_pass: \"secret/a\" does not come before this group");
    row("requires the whole", "", "max_score: 3\nrequire_pass: secret", "max_score: 3",
        "a/test_group.yaml:2: require_pass: \"secret\" does not come before this group");
    row("requires points", "", "max_score: 3\nscore_aggregation: sum", "max_score: 3\nrequire_pass: secret/a",
        "b/test_group.yaml:2: require_pass: \"secret/a\" is not scored pass-fail, so it cannot be required");
    row("whole requires a part", "require_pass: secret/a", "max_score: 3", "max_score: 3",
        "test_group.yaml:1: require_pass: data/secret as a whole may only require sample");
}

void TestGroupsTest::mistakesIn2025()
{
    QFETCH(QString, secret);
    QFETCH(QString, a);
    QFETCH(QString, b);
    QFETCH(QString, message);
    Tree tree = tests(kScoring2025, {"sample/1", "secret/a/1", "secret/b/1"});
    tree["data/secret/test_group.yaml"] = secret.toStdString() + "\n";
    tree["data/secret/a/test_group.yaml"] = a.toStdString() + "\n";
    tree["data/secret/b/test_group.yaml"] = b.toStdString() + "\n";
    QCOMPARE(spell(tree), "reading problem sums: data/secret/" + message);
}

void TestGroupsTest::groupsOfLegacy_data()
{
    QTest::addColumn<Tree>("tree");
    QTest::addColumn<QString>("groups");
    const auto row = [](const char* name, const Tree& tree, const char* groups) { QTest::newRow(name) << tree << groups; };
    row("pass-fail", tests("", {"sample/1", "secret/1"}),
        " pass-fail worst stops; sample< pass-fail worst stops open; secret< pass-fail worst stops");
    row("icpc", tests("problem_format_version: legacy-icpc\n", {"secret/1"}),
        " pass-fail worst stops; secret< pass-fail worst stops");
    const Tree nested = tests("type: scoring\n", {"sample/1", "secret/a/x/1", "secret/b/1"});
    row("scoring", nested,
        " sum worst stops; sample< sum worst stops open; secret< sum worst stops; secret/a<secret sum worst stops; "
        "secret/a/x<secret/a sum worst stops; secret/b<secret sum worst stops");
    row("settings go down whole",
        with(nested, {{"data/testdata.yaml", "on_reject: continue\ngrader_flags: first_error ignore_sample\nrange: 0 50\n"},
                      {"data/secret/a/testdata.yaml", "grader_flags: min always_accept accept_if_any_accepted\naccept_score: 5\n"
                                                      "reject_score: -2\n"}}),
        " sum range 0..50 secret-only; sample< sum range 0..50 open; secret< sum range 0..50; "
        "secret/a<secret min always each 5 reject -2 stops any; secret/a/x<secret/a min always each 5 reject -2 stops any; "
        "secret/b<secret sum range 0..50");
}

void TestGroupsTest::groupsOfLegacy()
{
    QFETCH(Tree, tree);
    QFETCH(QString, groups);
    QCOMPARE(spell(tree), groups);
}

void TestGroupsTest::testsKnowTheirGroup()
{
    const PackageTree modern(tests(kYaml2025, {"sample/1", "secret/a/1", "secret/a/deep/2", "secret/b/1"}));
    const auto problem = readPackage(modern.root());
    QVERIFY2(problem, problem ? "" : problem.error().what.c_str());
    std::vector<std::string> groups;
    for (const TestCase& test : problem->tests) {
        groups.push_back(problem->groups[test.group].name);
    }
    QCOMPARE(groups, (std::vector<std::string>{"sample", "secret/a", "secret/a", "secret/b"}));

    const PackageTree legacy(tests("", {"secret/1", "secret/a/x/1"}));
    const auto older = readPackage(legacy.root());
    QCOMPARE(older->groups[older->tests[0].group].name, std::string("secret"));
    QCOMPARE(older->groups[older->tests[1].group].name, std::string("secret/a/x"));
}

void TestGroupsTest::constantsReachSettings()
{
    const Tree tree = with(tests(kScoring2025 + "constants: {points: 40}\n", {"secret/1"}),
                           {{"data/secret/test_group.yaml", "max_score: {{points}}\n"}});
    QCOMPARE(spell(tree), QStringLiteral(" sum 40; secret< sum 40 each 40"));
}

QTEST_GUILESS_MAIN(TestGroupsTest)
#include "test_groups_test.moc"
