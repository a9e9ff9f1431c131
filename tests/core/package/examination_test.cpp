// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
#include "core/package/examination.h"

#include "tests/core/package/package_tree.h"

#include <QTest>

using namespace ca;
using namespace ca::testing;

Q_DECLARE_METATYPE(ca::testing::Tree)

namespace {

const std::string kGoodYaml = R"(problem_format_version: 2025-09
name: Sums
uuid: d1426d52-a27c-42ad-a9e9-fc1092acac1e
license: cc0
rights_owner: Ada Example
limits: {time_limit: 1}
)";
const std::string kHints = "codearena: {hints: [a, b]}\n";
const std::string kStatement = "Add $a$ and $b$.\n\n## Input\nTwo.\n\n## Output\nOne.\n\n## About the samples\nThe first is small.\n";

/// A package that nothing can be said against.
Tree good()
{
    return {{"problem.yaml", kGoodYaml + kHints},
            {"statement/problem.en.md", kStatement},
            {"solution/solution.en.md", "Add them.\n"},
            {"input_validators/check.py", "x\n"},
            {"submissions/accepted/a.py", "x\n"},
            {"data/sample/1.in", "1 2\n"},
            {"data/sample/1.ans", "3\n"},
            {"data/secret/1.in", "4 5\n"},
            {"data/secret/1.ans", "9\n"}};
}

Tree goodLegacy()
{
    Tree tree = good();
    tree["problem.yaml"] = "name: Sums\nlicense: cc0\nauthor: Ada Example\n" + kHints;
    tree[".timelimit"] = "1\n";
    tree["problem_statement/problem.en.tex"] = "\\problemname{Sums}\n\\section*{Input}\n\\section*{Output}\n";
    tree.erase("statement/problem.en.md");
    return tree;
}

Tree withStatement(const std::string& text)
{
    return with(good(), {{"statement/problem.en.md", text}});
}

Tree scored(const std::string& maxima)
{
    Tree tree = good();
    tree["problem.yaml"] = kGoodYaml + "type: scoring\n" + kHints;
    tree.erase("data/secret/1.in");
    tree.erase("data/secret/1.ans");
    int group = 1;
    for (const char digit : maxima) {
        const std::string name = "data/secret/" + std::to_string(group++);
        tree[name + "/a.in"] = std::string(static_cast<std::size_t>(group), 'x') + "\n";
        tree[name + "/a.ans"] = "1\n";
        tree[name + "/test_group.yaml"] = std::string("max_score: ") + digit + "0\n";
    }
    return tree;
}

QString spell(const Tree& tree, const std::string& name = "sums")
{
    const PackageTree package(tree, name);
    QStringList lines;
    for (const Remark& remark : examinePackage(package.root())) {
        const char* const severity = remark.severity == Remark::Severity::Error ? "error"
            : remark.severity == Remark::Severity::Warning                      ? "warning"
                                                                                : "note";
        const std::string line = remark.line == 0 ? "" : ":" + std::to_string(remark.line);
        lines += QString::fromStdString(std::string(severity) + " " + remark.file + line + ": " + remark.text);
    }
    return lines.join('\n');
}

} // namespace

class ExaminationTest : public QObject {
    Q_OBJECT

private slots:
    void isContentWithGoodPackages();
    void remarks_data();
    void remarks();
    void statements_data();
    void statements();
    void tellsOfFolders();
};

void ExaminationTest::isContentWithGoodPackages()
{
    QCOMPARE(spell(good()), QString());
    QCOMPARE(spell(goodLegacy()), QString());
    QCOMPARE(spell(scored("37")), QString());
    QCOMPARE(spell(good(), "two-sums"), QString());
}

void ExaminationTest::remarks_data()
{
    QTest::addColumn<Tree>("tree");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char* name, const Tree& tree, const char* expected) { QTest::newRow(name) << tree << expected; };
    // The package as a whole
    row("unreadable", without(good(), "problem.yaml"), "error : there is no problem.yaml, so this is no problem package");
    row("uuid", with(good(), {{"problem.yaml", kYaml2025 + "limits: {time_limit: 1}\n" + kHints}}),
        "warning problem.yaml: uuid: \"6f1c\" does not have the form of a UUID, such as d1426d52-a27c-42ad-a9e9-fc1092acac1e");
    row("rights owner", with(goodLegacy(), {{"problem.yaml", "name: Sums\nlicense: cc by\n" + kHints}}),
        "error problem.yaml: license: \"cc by\" needs a rights_owner, or authors or a source to take for one");
    row("no time limit", without(goodLegacy(), ".timelimit"),
        "warning problem.yaml: limits: there is no time limit; a default will be used");
    row("no input validator", without(good(), "input_validators/check.py"),
        "error input_validators: there is no input validator");
    row("unused validators", with(goodLegacy(), {{"output_validators/v.py", "x\n"}}),
        "warning output_validators: is not used: problem.yaml does not say validation: custom");
    row("older name", with(good(), {{"output_validators/v.py", "x\n"}}),
        "warning output_validators: is not used: in this version of the format the folder is called output_validator");
    row("same name", with(good(), {{"input_validators/check.cpp", "x\n"}}),
        "error input_validators/check.py: another input validator has the same name");
    row("included file", with(good(), {{"include/x.h", "x\n"}}),
        "warning include/x.h: is ignored: included files lie in a folder for each language");
    row("included language", with(good(), {{"include/python/x.py", "x\n"}}),
        "error include/python: is not the code of a language, such as python3 or cpp");
    row("no accepted", without(good(), "submissions/accepted/a.py"),
        "error submissions/accepted: there is no accepted submission");
    row("broken submissions", with(good(), {{"submissions/odd/a.py", "x\n"}}),
        "error submissions: submissions/odd: the folder is none of accepted, rejected, wrong_answer, time_limit_exceeded, "
        "run_time_error, brute_force");
    row("pattern of nothing", with(good(), {{"submissions/submissions.yaml", "accepted/b.py: {}\n"}}),
        "warning submissions/submissions.yaml: \"accepted/b.py\" matches no submission");
    row("order with validator",
        with(good(), {{"problem.yaml", kGoodYaml + "codearena: {hints: [a, b], signature: 'f() -> int[]', order: unordered}\n"},
                      {"statement/problem.en.md", "Sample.\n## Constraints\n"},
                      {"output_validator/v.py", "x\n"}}),
        "warning problem.yaml: codearena.order: has no effect, for the output validator decides");
    row("no hints", with(good(), {{"problem.yaml", kGoodYaml}}), "note problem.yaml: codearena.hints: there are no hints");
    row("one hint", with(good(), {{"problem.yaml", kGoodYaml + "codearena: {hints: [a]}\n"}}),
        "note problem.yaml: codearena.hints: there is only one hint");
    row("formula in a hint", with(good(), {{"problem.yaml", kGoodYaml + "codearena: {hints: [a, $b]}\n"}}),
        "warning problem.yaml: codearena.hints: hint 2: this $ is never closed");
    row("no editorial", without(good(), "solution/solution.en.md"), "note solution: there is no editorial");
    row("formula in the editorial", with(good(), {{"solution/solution.en.md", "a\n$b\n"}}),
        "warning solution/solution.en.md:2: this $ is never closed");
    row("no statement", without(good(), "statement/problem.en.md"), "error statement: there is no statement");
    row("name without statement",
        with(good(), {{"problem.yaml", "problem_format_version: 2025-09\nname: {en: Sums, de: Summen}\nuuid: "
                                       "d1426d52-a27c-42ad-a9e9-fc1092acac1e\nlimits: {time_limit: 1}\n"
                              + kHints}}),
        "error problem.yaml: name: is given in \"de\", but there is no statement/problem.de.md");
    row("statement without name", with(good(), {{"statement/problem.de.md", "Addiere.\n"}}),
        "error statement/problem.de.md: problem.yaml gives no name in its language, \"de\"");
    row("statement without language",
        with(without(good(), "statement/problem.en.md"), {{"statement/problem.md", kStatement}}),
        "error statement/problem.md: must name its language, as in problem.en.md");
    // Files
    row("name ignored", with(good(), {{"data/secret/two words.in", "x\n"}}),
        "warning data/secret/two words.in: is ignored: names consist of letters, digits, period, dash and underscore and begin "
        "with neither period nor dash");
    row("stray file", with(good(), {{"data/secret/2.input", "x\n"}}),
        "warning data/secret/2.input: belongs to no test and is ignored");
    row("settings of the other version", with(goodLegacy(), {{"data/secret/test_group.yaml", "x\n"}}),
        "warning data/secret/test_group.yaml: is ignored: in this version of the format it is called testdata.yaml");
    row("not UTF-8", with(good(), {{"data/secret/1.in", "x\n\xff\n"}}), "error data/secret/1.in:2: is not UTF-8 text");
    row("byte-order mark", with(good(), {{"data/secret/1.in", "\xEF\xBB\xBFx\n"}}),
        "error data/secret/1.in:1: begins with a byte-order mark, which the format forbids");
    row("Windows", with(good(), {{"data/secret/1.in", "x\ny\r\n"}}),
        "error data/secret/1.in:2: has line ends of Windows (CR LF); the format wants LF alone");
    row("no newline", with(good(), {{"data/secret/1.ans", "x\ny"}}), "error data/secret/1.ans:2: does not end with a newline");
    // Tests
    row("same input", with(good(), {{"data/secret/2.in", "4 5\n"}, {"data/secret/2.ans", "9\n"}}),
        "warning data/secret/2.in: is the same input as data/secret/1.in");
    row("other arguments",
        with(good(), {{"data/secret/2.in", "4 5\n"}, {"data/secret/2.ans", "9\n"}, {"data/secret/2.yaml", "args: [x]\n"}}), "");
    row("same as a sample", with(good(), {{"data/secret/2.in", "1 2\n"}, {"data/secret/2.ans", "3\n"}}),
        "note data/secret/2.in: is the same input as data/sample/1.in");
    row("empty input", with(good(), {{"data/secret/1.in", ""}}), "warning data/secret/1.in: is empty");
    row("empty answer", with(good(), {{"data/secret/1.ans", ""}}),
        "warning data/secret/1.ans: is empty: a program that prints nothing would be right");
    row("no samples", without(without(good(), "data/sample/1.in"), "data/sample/1.ans"),
        "warning data/sample: there are no samples");
    row("talk out of place", with(good(), {{"data/sample/1.interaction", "<1\n"}}),
        "warning data/sample/1.interaction: shows a talk, but the problem is neither interactive nor multi-pass");
    row("no talk",
        with(good(), {{"problem.yaml", kGoodYaml + "type: interactive\n" + kHints},
                      {"output_validator/v.py", "x\n"},
                      {"statement/problem.en.md", "Sample.\n## Interaction\n"}}),
        "warning data/sample/1.in: is a sample of an interactive problem and has no .interaction file that shows the talk");
    row("two illustrations", with(good(), {{"data/secret/1.png", "x"}, {"data/secret/1.jpg", "x"}}),
        "error data/secret/1.in: has more than one illustration");
    row("too many points", scored("77"),
        "error data/secret: its groups are worth 140 points together, more than the 100 of the whole");
    row("too few points", scored("12"),
        "warning data/secret: its groups are worth only 30 points together, so nobody reaches the 100 of the whole");
}

void ExaminationTest::remarks()
{
    QFETCH(Tree, tree);
    QFETCH(QString, expected);
    QCOMPARE(spell(tree), expected);
}

void ExaminationTest::statements_data()
{
    QTest::addColumn<Tree>("tree");
    QTest::addColumn<QString>("expected"); // without the file
    const auto row = [](const char* name, const std::string& text, const char* expected) {
        QTest::newRow(name) << withStatement(text) << expected;
    };
    row("title", "# Sums\n" + kStatement, "warning :1: begins with a title, but the problem's name is shown above it already");
    row("no input", "## Output\nSamples.\n", "warning: has no section about input");
    row("no output", "## Input\nSamples.\n", "warning: has no section about output");
    row("no samples", "## Input\n## Output\n", "warning: says nothing about the samples");
    row("dollar", kStatement + "\nIt costs $5.\n", "warning :12: this $ is never closed");
    row("dollar over a paragraph", kStatement + "\n$a\n\nb$\n", "warning :12: this $ is never closed\nwarning :14: this $ is never closed");
    row("two dollars over a paragraph", kStatement + "\n$$a\n\nb$$\n", "");
    row("escaped dollar", kStatement + "\nIt costs \\$5.\n", "");
    row("dollar in code", kStatement + "\n`$x` and\n\n```\n$y\n```\n", "");
    row("braces", kStatement + "\n$\\frac{a}{b$\n", "warning :12: the braces of a formula do not match");
    row("escaped braces", kStatement + "\n$\\{a$\n", "");
    row("command", kStatement + "\n$a \\leqq b$ and $\\le$\n", "warning :12: \\leqq is no TeX command that formulas usually know");
    row("command outside", kStatement + "\n\\leqq\n", "");
    row("picture", kStatement + "\n![A](a.png)\n", "error :12: there is no picture a.png beside the statement");
    row("picture elsewhere", kStatement + "\n![A](https://example.org/a.png)\n",
        "error :12: https://example.org/a.png: pictures must lie in the package");
    row("constant", kStatement + "\n{{most}} of {{n m}}\n", "warning :12: {{most}} is not one of the problem's constants");
    row("places of samples", kStatement + "\n{{nextsample}} {{remainingsamples}}\n", "");
    row("sample that is not there", kStatement + "\n{{nextsample}}\n{{nextsample}}\n",
        "error :13: {{nextsample}} asks for a sample that is not there");
    row("empty", "", "error: is empty\nwarning: has no section about input\nwarning: has no section about output\nwarning: says "
                     "nothing about the samples");
    const Tree second{{"data/sample/2.in", "7 8\n"}, {"data/sample/2.ans", "15\n"}};
    QTest::newRow("sample not explained") << with(good(), second) << "note: does not speak about sample 2";
    QTest::newRow("picture there") << with(withStatement(kStatement + "![A](a.png)\n"), {{"statement/a.png", "x"}}) << "";
    QTest::newRow("another language is not searched for words")
        << with(good(), {{"problem.yaml", "problem_format_version: 2025-09\nname: {de: Summen}\nuuid: "
                                          "d1426d52-a27c-42ad-a9e9-fc1092acac1e\nlimits: {time_limit: 1}\n"
                                 + kHints},
                         {"statement/problem.de.md", "Addiere.\n"},
                         {"statement/problem.en.md/", ""}})
        << "";
}

void ExaminationTest::statements()
{
    QFETCH(Tree, tree);
    QFETCH(QString, expected);
    if (tree.contains("statement/problem.en.md/")) {
        tree.erase("statement/problem.en.md/");
        tree.erase("statement/problem.en.md");
    }
    QCOMPARE(spell(tree).replace(" statement/problem.en.md:", QStringLiteral(" :")).replace(" : ", QStringLiteral(": ")), expected);
}

void ExaminationTest::tellsOfFolders()
{
    QCOMPARE(spell(good(), "Two_Sums"),
             QStringLiteral("note : the folder's name has other signs than a-z, 0-9 and dashes, which some judging systems do not take"));
    const auto nowhere = examinePackage("/nowhere/at/all");
    QCOMPARE(nowhere.size(), 1u);
    QVERIFY(nowhere.front().severity == Remark::Severity::Error);
}

QTEST_GUILESS_MAIN(ExaminationTest)
#include "examination_test.moc"
