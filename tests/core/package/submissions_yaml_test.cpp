// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
#include "core/package/package.h"

#include "tests/core/package/package_tree.h"

#include <QTest>

using namespace ca;
using namespace ca::testing;

Q_DECLARE_METATYPE(ca::testing::Tree)

namespace {

const std::string kScoring = kYaml2025 + "type: scoring\n";

Tree package(const std::string& yaml, const Tree& programs = {{"accepted/a.py", ""}, {"time_limit_exceeded/b.py", ""}})
{
    Tree tree = with(smallest(), {{"problem.yaml", kScoring}, {"submissions/submissions.yaml", yaml}});
    for (const auto& [name, text] : programs) {
        tree["submissions/" + name] = text;
    }
    return tree;
}

std::string shortNames(const std::vector<Verdict>& verdicts)
{
    std::string names;
    for (const Verdict verdict : verdicts) {
        names += (names.empty() ? "" : ",") + std::string(shortName(verdict));
    }
    return names;
}

std::string spell(const ResultRule& rule)
{
    std::string text = rule.tests + "[" + shortNames(rule.permitted) + "+" + shortNames(rule.required);
    text += rule.score ? " " + std::to_string(int(rule.score->first)) + ".." + std::to_string(int(rule.score->second)) : "";
    text += rule.message.empty() ? "" : " '" + rule.message + "'";
    text += rule.bound == ResultRule::TimeBound::None ? "" : rule.bound == ResultRule::TimeBound::Lower ? " lower" : " upper";
    return text + "]";
}

/// "accepted/a.py AC +: rules" for each.
QString spell(const PackageTree& tree)
{
    const auto found = readExpectedSubmissions(tree.root());
    if (!found) {
        return QString::fromStdString(found.error().what);
    }
    std::string text;
    for (const ExpectedSubmission& submission : *found) {
        text += (text.empty() ? "" : "; ") + submission.name + " " + shortNames(submission.permitted) + " +"
            + shortNames(submission.required) + ":";
        for (const ResultRule& rule : submission.rules) {
            text += " " + spell(rule);
        }
        text += (submission.model ? " model" : "") + (submission.language.empty() ? "" : " in " + submission.language);
    }
    return QString::fromStdString(text);
}

} // namespace

class SubmissionsYamlTest : public QObject {
    Q_OBJECT

private slots:
    void readsRules_data();
    void readsRules();
    void readsFolders();
    void belongsToNewVersions();
    void tellsMistakes_data();
    void tellsMistakes();
};

void SubmissionsYamlTest::readsRules_data()
{
    QTest::addColumn<QString>("yaml");
    QTest::addColumn<QString>("expected"); // of accepted/a.py and time_limit_exceeded/b.py
    const auto row = [](const char* name, const char* yaml, const char* first, const char* second) {
        QTest::newRow(name) << yaml << QStringLiteral("accepted/a.py %1; time_limit_exceeded/b.py %2").arg(first, second);
    };
    const char* const fast = "AC +: [AC+ lower]";
    const char* const slow = "TLE +TLE: [AC,TLE+TLE upper]";
    row("empty", "", fast, slow);
    row("nothing said", "accepted:\n", fast, slow);
    row("folder replaced", "time_limit_exceeded:\n  permitted: [AC, WA, TLE]\n", fast, "WA,TLE +TLE: [AC,WA,TLE+TLE upper]");
    row("requirement replaced", "time_limit_exceeded: {required: [WA, TLE], permitted: [AC, WA, TLE]}", fast,
        "WA,TLE +WA,TLE: [AC,WA,TLE+WA,TLE]");
    row("files add", "time_limit_exceeded/*: {permitted: [TLE, WA, RTE]}", fast,
        "TLE +TLE: [AC,TLE+TLE upper] [WA,TLE,RE,MLE,OLE+]");
    row("some tests", "accepted/a.py:\n  secret/*-hard:\n    permitted: [AC]\n  sample:\n    required: [AC]",
        "AC +: [AC+ lower] secret/*-hard[AC+ lower] sample[+AC] [+]", slow);
    row("model", "accepted/a.*: {model_solution: true, authors: [A], language: cpp}", "AC +: [AC+ lower] [+] model in cpp", slow);
    row("language we lack", "accepted/a.*: {language: cobol}", "AC +: [AC+ lower] [+] in cobol", slow);
    row("message", "'{accepted,x}': {message: hello there}", "AC +: [AC+ lower] [+ 'hello there']", slow);
    row("score", "accepted/a.py: {score: 40}", "AC +: [AC+ lower] [+ 40..40]", slow);
    row("scores", "accepted/a.py: {score: [10, 40]}", "AC +: [AC+ lower] [+ 10..40]", slow);
    row("out of the limit", "accepted: {use_for_time_limit: false}", "AC +: [AC+]", slow);
    row("into the limit below", "time_limit_exceeded/b.py: {secret/1: {use_for_time_limit: lower}}", fast,
        "TLE +TLE: [AC,TLE+TLE upper] secret/1[AC,WA,RE,MLE,OLE+ lower] [+]");
    row("into the limit above", "time_limit_exceeded: {required: [TLE], use_for_time_limit: upper}", fast, slow);
}

void SubmissionsYamlTest::readsRules()
{
    QFETCH(QString, yaml);
    QFETCH(QString, expected);
    const PackageTree tree(package(yaml.toStdString()));
    QCOMPARE(spell(tree), expected);
}

void SubmissionsYamlTest::readsFolders()
{
    const PackageTree tree(package("mixed:\n  permitted: [AC, WA]\naccepted/big:\n  entrypoint: other\n",
                                   {{"mixed/a.py", ""},
                                    {"accepted/big/main.cpp", ""},
                                    {"accepted/big/other.cpp", ""},
                                    {"accepted/big/lib/x.h", ""},
                                    {"accepted/two/b.cpp", "int main() {}"},
                                    {"accepted/two/a.cpp", ""}}));
    const auto found = readExpectedSubmissions(tree.root());
    QVERIFY2(found, found ? "" : found.error().what.c_str());
    QCOMPARE(found->size(), 3u);
    const ExpectedSubmission& big = found->at(0);
    QCOMPARE(big.name, std::string("accepted/big"));
    QCOMPARE(big.file.filename().string(), std::string("other.cpp"));
    QCOMPARE(big.moreFiles.size(), 2u);
    QCOMPARE(big.moreFiles[0].path, std::string("lib/x.h"));
    QCOMPARE(big.moreFiles[1].path, std::string("main.cpp"));
    QCOMPARE(found->at(1).file.filename().string(), std::string("b.cpp"));
    QCOMPARE(shortNames(found->at(2).permitted), std::string("AC,WA"));
}

void SubmissionsYamlTest::belongsToNewVersions()
{
    Tree tree = smallestLegacy();
    tree["submissions/submissions.yaml"] = "accepted: {permitted: [WA]}\n";
    tree["submissions/accepted/a.py"] = "";
    QCOMPARE(spell(PackageTree(tree)), QStringLiteral("accepted/a.py AC +: [AC+ lower]"));

    tree = with(tree, {{"problem.yaml", "type: scoring\n"}, {"submissions/partially_accepted/p.py", ""}});
    const auto found = readExpectedSubmissions(PackageTree(tree).root());
    QVERIFY2(found, found ? "" : found.error().what.c_str());
    QVERIFY(found->back().belowFullScore);
    QCOMPARE(shortNames(found->back().permitted), std::string("AC"));
}

void SubmissionsYamlTest::tellsMistakes_data()
{
    QTest::addColumn<QString>("yaml");
    QTest::addColumn<QString>("message");
    const auto row = [](const char* name, const char* yaml, const char* message) { QTest::newRow(name) << yaml << message; };
    row("a list", "- a", ":1: the file must hold keys with values");
    row("a text", "accepted: all", ":1: accepted must hold keys with values");
    row("unknown key", "accepted:\n  verdict: AC", ":2: unknown key accepted.verdict");
    row("unknown group", "accepted:\n  hidden: {permitted: [AC]}", ":2: unknown key accepted.hidden");
    row("unknown key inside", "accepted:\n  sample:\n    language: cpp", ":3: unknown key accepted.sample.language");
    row("unknown verdict", "accepted: {permitted: [OK]}", ":1: accepted.permitted: \"OK\" is none of AC, WA, TLE, RTE");
    row("no verdict", "accepted: {required: []}", ":1: accepted.required: names no verdict");
    row("verdict a text", "accepted: {required: AC}", ":1: accepted.required: must be a list of texts");
    row("score of words", "accepted: {score: full}", ":1: accepted.score: must be a number, or two: the least and the most");
    row("score upside down", "accepted: {score: [3, 1]}", ":1: accepted.score: must be a number, or two: the least and the most");
    row("language", "accepted: {language: python}",
        ":1: accepted.language: \"python\" is not a language code of the format, such as python3 or cpp");
    row("model", "accepted: {model_solution: 3}", ":1: accepted.model_solution: must be true or false");
    row("time limit", "accepted: {use_for_time_limit: maybe}", ":1: accepted.use_for_time_limit: must be true or false");
    row("time limit against verdicts", "accepted: {required: [TLE], use_for_time_limit: lower}",
        ":1: accepted.use_for_time_limit: contradicts the verdicts that are required");
    row("nobody", "accepted: {authors: []}", ":1: accepted.authors: names nobody");
    row("contradiction", "accepted/*: {permitted: [WA]}", ": the rules for submissions/accepted/a.py exclude every verdict");
}

void SubmissionsYamlTest::tellsMistakes()
{
    QFETCH(QString, yaml);
    QFETCH(QString, message);
    const PackageTree tree(package(yaml.toStdString() + "\n"));
    QCOMPARE(spell(tree), "reading submissions of sums: submissions/submissions.yaml" + message);
}

QTEST_GUILESS_MAIN(SubmissionsYamlTest)
#include "submissions_yaml_test.moc"
