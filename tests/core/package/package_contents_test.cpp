// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
// What a package holds beside its tests' inputs and answers: programs, texts, settings of single tests.
#include "core/package/package.h"

#include "core/package/constants.h"
#include "core/package/format_languages.h"
#include "tests/core/package/package_tree.h"

#include <QTest>

using namespace ca;
using namespace ca::testing;
namespace fs = std::filesystem;

Q_DECLARE_METATYPE(ca::testing::Tree)

namespace {

const std::string kInteractive = kYaml2025 + "type: interactive\n";

std::string textOf(const Content& content)
{
    return content.text() ? *content.text() : readFile(content.file(), mib(1)).value();
}

std::string spell(const std::vector<PackagedFile>& files)
{
    std::string text;
    for (const PackagedFile& file : files) {
        text += (text.empty() ? "" : " ") + file.path;
    }
    return text;
}

/// "output_validator: a.cpp b.h > a.cpp"
std::string spell(const std::vector<PackagedProgram>& programs)
{
    std::string text;
    for (const PackagedProgram& program : programs) {
        text += (text.empty() ? "" : "; ") + program.name + ": " + spell(program.files) + " > " + program.entry;
        text += program.build ? " built" : "";
    }
    return text;
}

Result<Problem> read(const Tree& tree)
{
    return readPackage(PackageTree(tree).root());
}

QString mistakeOf(const Tree& tree)
{
    const auto problem = read(tree);
    return problem ? QStringLiteral("no mistake") : QString::fromStdString(problem.error().what);
}

} // namespace

class PackageContentsTest : public QObject {
    Q_OBJECT

private slots:
    void validators_data();
    void validators();
    void validatorMistakes_data();
    void validatorMistakes();
    void argumentsOfValidators();
    void argumentsInLegacy();
    void texts();
    void languageFiles();
    void constants_data();
    void constants();
    void constantsReachPrograms();
    void singleTests();
    void notesInLegacy();
    void shownData();
    void shownMistakes_data();
    void shownMistakes();
    void languageTable_data();
    void languageTable();
};

void PackageContentsTest::validators_data()
{
    QTest::addColumn<Tree>("more");
    QTest::addColumn<QString>("output");
    QTest::addColumn<QString>("input");
    const auto row = [](const char* name, const Tree& more, const char* output, const char* input) {
        QTest::newRow(name) << more << output << input;
    };
    const Tree custom{{"problem.yaml", "validation: custom\n"}};
    row("none", {}, "", "");
    row("one file", {{"output_validator/v.py", "x"}}, "output_validator: v.py > v.py", "");
    row("several files", {{"output_validator/a.cpp", ""}, {"output_validator/b.cpp", "int main() {}"}, {"output_validator/c.h", ""}},
        "output_validator: a.cpp b.cpp c.h > b.cpp", "");
    row("named to begin", {{"output_validator/a.cpp", "int main() {}"}, {"output_validator/validate.cpp", ""}},
        "output_validator: a.cpp validate.cpp > validate.cpp", "");
    row("Python module", {{"output_validator/__init__.py", ""}, {"output_validator/__main__.py", ""}},
        "output_validator: __init__.py __main__.py > __main__.py", "");
    row("folder in the folder", {{"output_validator/check/v.py", ""}, {"output_validator/README.md", ""}},
        "output_validator/check: v.py > v.py", "");
    row("library in the folder", {{"output_validator/lib/x.h", ""}, {"output_validator/v.cc", ""}},
        "output_validator: lib/x.h v.cc > v.cc", "");
    row("run script", {{"output_validator/run", ""}, {"output_validator/v.py", ""}}, "output_validator: run v.py > run", "");
    row("build script", {{"output_validator/build", ""}, {"output_validator/v.hs", ""}}, "output_validator: build v.hs > run built", "");
    row("input validators", {{"input_validators/a.py", ""}, {"input_validators/b/v.cpp", ""}, {"input_validators/c.ctd", ""},
                             {"input_validators/README.md", ""}},
        "", "input_validators/a.py: a.py > a.py; input_validators/b: v.cpp > v.cpp; input_validators/c.ctd: c.ctd > c.ctd");
    row("legacy by default", {{"problem.yaml", ""}, {"output_validators/v.py", ""}}, "", "");
    row("legacy, several", with(custom, {{"output_validators/a.py", ""}, {"output_validators/b/main.cpp", ""},
                                         {"output_validators/b/x.h", ""}, {"output_validators/notes.txt", ""}}),
        "output_validators/a.py: a.py > a.py; output_validators/b: main.cpp x.h > main.cpp", "");
    row("legacy, old name", {{"problem.yaml", ""}, {"input_format_validators/a.py", ""}}, "",
        "input_format_validators/a.py: a.py > a.py");
}

void PackageContentsTest::validators()
{
    QFETCH(Tree, more);
    QFETCH(QString, output);
    QFETCH(QString, input);
    const auto problem = read(with(smallest(), more));
    QVERIFY2(problem, problem ? "" : problem.error().what.c_str());
    QCOMPARE(QString::fromStdString(spell(problem->validators)), output);
    QCOMPARE(QString::fromStdString(spell(problem->inputValidators)), input);
}

void PackageContentsTest::validatorMistakes_data()
{
    QTest::addColumn<Tree>("more");
    QTest::addColumn<QString>("message");
    const auto row = [](const char* name, const Tree& more, const char* message) { QTest::newRow(name) << more << message; };
    row("interactive without", {{"problem.yaml", kInteractive}},
        "problem.yaml: an interactive problem needs a custom output validator, but there is none in output_validator/");
    row("passes without", {{"problem.yaml", kYaml2025 + "type: multi-pass\n"}},
        "problem.yaml: a multi-pass problem needs a custom output validator, but there is none in output_validator/");
    row("custom without", {{"problem.yaml", "validation: custom interactive\n"}},
        "problem.yaml: validation is custom, but output_validators/ holds no program");
    row("no program", {{"output_validator/README.md", "x"}},
        "output_validator: holds no file whose ending tells a programming language");
    row("two languages", {{"output_validator/a.py", "x"}, {"output_validator/b.cpp", "x"}},
        "output_validator: holds files of several languages (cpp, python3), but a program has one");
    row("input validator without program", {{"input_validators/a/x.h", "x"}},
        "input_validators/a: holds no file whose ending tells a programming language");
}

void PackageContentsTest::validatorMistakes()
{
    QFETCH(Tree, more);
    QFETCH(QString, message);
    QCOMPARE(mistakeOf(with(smallest(), more)), "reading problem sums: " + message);
}

void PackageContentsTest::argumentsOfValidators()
{
    const auto problem = read(with(smallest(), {{"output_validator/v.py", ""},
                                                {"data/secret/test_group.yaml", "output_validator_args: [any, flag]\n"},
                                                {"data/secret/2.in", ""},
                                                {"data/secret/2.ans", ""},
                                                {"data/secret/2.yaml", "output_validator_args: [own]\nargs: [-v]\n"
                                                                       "input_validator_args: {check: [x]}\n"}}));
    QVERIFY2(problem, problem ? "" : problem.error().what.c_str());
    QCOMPARE(problem->tests[0].validatorArguments, (std::vector<std::string>{"any", "flag"}));
    QVERIFY(!problem->tests[0].checker);
    QCOMPARE(problem->tests[1].validatorArguments, (std::vector<std::string>{"own"}));
    QCOMPARE(problem->tests[1].programArguments, (std::vector<std::string>{"-v"}));
    QVERIFY((problem->tests[1].argumentsOfInputValidators == std::map<std::string, std::vector<std::string>>{{"check", {"x"}}}));
    using Texts = std::vector<std::string>;
    PackagedProgram validator;
    validator.name = "input_validators/check.py";
    QCOMPARE(argumentsOfInputValidator(validator, problem->tests[1]), (Texts{"x", "-v"}));
    validator.name = "input_validators/check";
    QCOMPARE(argumentsOfInputValidator(validator, problem->tests[1]), (Texts{"x", "-v"}));
    validator.name = "input_validators/other.py";
    QCOMPARE(argumentsOfInputValidator(validator, problem->tests[1]), Texts{"-v"});
    TestCase shared;
    shared.inputValidatorArguments = {"all"};
    QCOMPARE(argumentsOfInputValidator(validator, shared), Texts{"all"});
}

void PackageContentsTest::argumentsInLegacy()
{
    const Tree tree = with(smallestLegacy(), {{"problem.yaml", "validation: custom\nvalidator_flags: a b\n"},
                                              {"output_validators/v.py", ""},
                                              {"data/testdata.yaml", "output_validator_flags: {name: v, flags: c}\n"
                                                                     "input_validator_flags: d e\n"}});
    const auto problem = read(tree);
    QVERIFY2(problem, problem ? "" : problem.error().what.c_str());
    QCOMPARE(problem->tests[0].validatorArguments, (std::vector<std::string>{"a", "b", "c"}));
    QCOMPARE(problem->tests[0].inputValidatorArguments, (std::vector<std::string>{"d", "e"}));
    QCOMPARE(mistakeOf(with(tree, {{"data/testdata.yaml", "output_validator_flags: {name: w}\n"}})),
             QStringLiteral("reading problem sums: data/testdata.yaml: output_validator_flags: there is no output validator named \"w\""));
    QCOMPARE(mistakeOf(with(tree, {{"output_validators/w.py", ""}})),
             QStringLiteral("reading problem sums: data/testdata.yaml: output_validator_flags: a choice among several output "
                            "validators is not possible here; all of them look at every test"));
}

void PackageContentsTest::texts()
{
    const PackageTree modern(with(smallest(), {{"statement/problem.en.tex", ""},
                                               {"statement/problem.en.md", ""},
                                               {"statement/problem.pt-BR.pdf", ""},
                                               {"statement/problem.Deutsch.md", ""},
                                               {"statement/picture.png", ""},
                                               {"solution/solution.md", ""},
                                               {"attachments/tool.zip", ""},
                                               {"attachments/more/x.txt", ""},
                                               {"attachments/templates/python3/x.py", ""}}));
    const auto problem = readPackage(modern.root());
    QVERIFY2(problem, problem ? "" : problem.error().what.c_str());
    const fs::path root = fs::canonical(modern.root());
    const std::vector<LocalText> statements{{"en", root / "statement/problem.en.md"},
                                            {"en", root / "statement/problem.en.tex"},
                                            {"pt-BR", root / "statement/problem.pt-BR.pdf"}};
    QVERIFY(problem->statements == statements);
    QVERIFY((problem->solutions == std::vector<LocalText>{{"en", root / "solution/solution.md"}}));
    QVERIFY((problem->attachments == std::vector<fs::path>{root / "attachments/more/x.txt", root / "attachments/tool.zip"}));

    const auto legacy = read(with(smallestLegacy(), {{"problem_statement/problem.tex", ""}, {"statement/problem.de.md", ""}}));
    QCOMPARE(legacy->statements.size(), 1u);
    QCOMPARE(legacy->statements[0].language, std::string("en"));
}

void PackageContentsTest::languageFiles()
{
    const auto problem = read(with(smallest(), {{"include/default/all.txt", ""},
                                                {"include/cpp/lib/grader.h", ""},
                                                {"include/cpp/grader.cpp", ""},
                                                {"include/cobol/x.cob", ""},
                                                {"attachments/templates/python3/start.py", ""}}));
    QVERIFY2(problem, problem ? "" : problem.error().what.c_str());
    QCOMPARE(problem->includes.size(), 3u);
    QCOMPARE(spell(problem->includes.at("default")), std::string("all.txt"));
    QCOMPARE(spell(problem->includes.at("cpp")), std::string("grader.cpp lib/grader.h"));
    QCOMPARE(spell(problem->includes.at("cpp17")), std::string("grader.cpp lib/grader.h"));
    QCOMPARE(spell(problem->templates.at("python")), std::string("start.py"));
}

void PackageContentsTest::constants_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("replaced");
    QTest::newRow("nothing") << QByteArray("a { b }") << QByteArray("a { b }");
    QTest::newRow("one") << QByteArray("n <= {{n}}.") << QByteArray("n <= 7.");
    QTest::newRow("several") << QByteArray("{{n}}{{name}}{{n}}") << QByteArray("7x7");
    QTest::newRow("unknown") << QByteArray("{{m}} {{n}}") << QByteArray("{{m}} 7");
    QTest::newRow("spaces") << QByteArray("{{ n }}") << QByteArray("{{ n }}");
    QTest::newRow("open") << QByteArray("{{n}") << QByteArray("{{n}");
    QTest::newRow("inner") << QByteArray("{{{{n}}}}") << QByteArray("{{7}}");
    QTest::newRow("code") << QByteArray("int a[2][2] = {{1, {{n}}}, {2, 3}};") << QByteArray("int a[2][2] = {{1, 7}, {2, 3}};");
}

void PackageContentsTest::constants()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, replaced);
    QCOMPARE(QByteArray::fromStdString(replaceConstants(text.toStdString(), {{"n", "7"}, {"name", "x"}})), replaced);
}

void PackageContentsTest::constantsReachPrograms()
{
    const PackageTree tree(with(smallest(), {{"problem.yaml", kYaml2025 + "constants: {n: 7}\n"},
                                             {"output_validator/v.py", "N = {{n}}\n"},
                                             {"input_validators/v.py", "N = {{n}}\n"},
                                             {"include/python3/x.py", "N = {{n}}\n"},
                                             {"data/secret/1.in", "{{n}}\n"}}));
    const auto problem = readPackage(tree.root());
    QVERIFY2(problem, problem ? "" : problem.error().what.c_str());
    QCOMPARE(textOf(problem->validators[0].files[0].content), std::string("N = 7\n"));
    QCOMPARE(textOf(problem->inputValidators[0].files[0].content), std::string("N = 7\n"));
    QCOMPARE(textOf(problem->includes.at("python")[0].content), std::string("N = 7\n"));
    QCOMPARE(textOf(problem->tests[0].input), std::string("{{n}}\n"));
}

void PackageContentsTest::singleTests()
{
    const PackageTree tree(with(smallest(), {{"data/secret/1.yaml", "hint: think\ndescription: edge\nfull_feedback: true\n"},
                                             {"data/secret/1.files/deep/b.txt", "x"},
                                             {"data/secret/1.files/a.txt", "x"}}));
    const auto problem = readPackage(tree.root());
    QVERIFY2(problem, problem ? "" : problem.error().what.c_str());
    const TestCase& test = problem->tests.front();
    QCOMPARE(test.hint, std::string("think"));
    QCOMPARE(test.description, std::string("edge"));
    QVERIFY(test.fullFeedback);
    QCOMPARE(spell(test.files), std::string("a.txt deep/b.txt"));
}

void PackageContentsTest::notesInLegacy()
{
    const auto problem = read(with(smallestLegacy(), {{"data/secret/1.hint", "think\n"},
                                                      {"data/secret/1.desc", "edge\n"},
                                                      {"data/secret/1.yaml", "no: settings here\n"},
                                                      {"data/sample/talk.interaction", "<1\n>2\n"}}));
    QVERIFY2(problem, problem ? "" : problem.error().what.c_str());
    QCOMPARE(problem->tests.size(), 1u);
    QCOMPARE(problem->tests[0].hint, std::string("think\n"));
    QCOMPARE(problem->tests[0].description, std::string("edge\n"));
    QCOMPARE(problem->moreConversations.size(), 1u);
    QCOMPARE(mistakeOf(with(smallestLegacy(), {{"data/secret/1.hint", "\n\xff"}})),
             QStringLiteral("reading problem sums: data/secret/1.hint:2: is not UTF-8 text"));
}

void PackageContentsTest::shownData()
{
    const Tree sample{{"data/sample/1.in", "in\n"}, {"data/sample/1.ans", "ans\n"}};
    const PackageTree plain(with(with(smallest(), sample), {{"data/sample/1.out", "out\n"}}));
    const auto first = readPackage(plain.root());
    QVERIFY2(first, first ? "" : first.error().what.c_str());
    QVERIFY(!first->tests[0].shownInput && first->tests[0].fullFeedback);
    QCOMPARE(textOf(*first->tests[0].shownAnswer), std::string("out\n"));

    const PackageTree shown(with(with(smallest(), sample), {{"data/sample/1.in.statement", "shown in\n"},
                                                            {"data/sample/1.in.download", ""},
                                                            {"data/sample/1.ans.statement", "shown ans\n"},
                                                            {"data/sample/1.ans.download", ""}}));
    const auto second = readPackage(shown.root());
    QVERIFY2(second, second ? "" : second.error().what.c_str());
    QCOMPARE(textOf(*second->tests[0].shownInput), std::string("shown in\n"));
    QCOMPARE(textOf(*second->tests[0].shownAnswer), std::string("shown ans\n"));

    const PackageTree talk(with(with(smallest(), sample), {{"problem.yaml", kInteractive},
                                                           {"output_validator/v.py", ""},
                                                           {"data/sample/1.interaction", "<1\n"}}));
    const auto third = readPackage(talk.root());
    QVERIFY2(third, third ? "" : third.error().what.c_str());
    QVERIFY(third->interactive);
    QCOMPARE(textOf(*third->tests[0].conversation), std::string("<1\n"));
}

void PackageContentsTest::shownMistakes_data()
{
    QTest::addColumn<Tree>("more");
    QTest::addColumn<QString>("message");
    const auto row = [](const char* name, std::initializer_list<const char*> endings, const char* message) {
        Tree more;
        for (const char* ending : endings) {
            more[std::string("data/secret/1") + ending] = "";
        }
        QTest::newRow(name) << more << message;
    };
    row("two answers", {".out", ".ans.statement", ".ans.download"},
        "data/secret/1.out: stands beside data/secret/1.ans.statement, but only one of the two can be shown");
    row("talk and input", {".interaction", ".in.statement", ".in.download"},
        "data/secret/1.in.statement: may not stand beside data/secret/1.interaction, which is shown alone");
    row("talk and output", {".interaction", ".out"},
        "data/secret/1.out: may not stand beside data/secret/1.interaction, which is shown alone");
    row("statement alone", {".in.statement"},
        "data/secret/1.in.statement: there is no data/secret/1.in.download, but either both are given or none");
    row("download alone", {".ans.download"},
        "data/secret/1.ans.download: there is no data/secret/1.ans.statement, but either both are given or none");
}

void PackageContentsTest::shownMistakes()
{
    QFETCH(Tree, more);
    QFETCH(QString, message);
    QCOMPARE(mistakeOf(with(smallest(), more)), "reading problem sums: " + message);
}

void PackageContentsTest::languageTable_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("code");
    for (const auto& [file, code] : std::initializer_list<std::pair<const char*, const char*>>{
             {"a.cpp", "cpp"}, {"a.cc", "cpp"}, {"a.C", "cpp"}, {"a.c", "c"}, {"a.c++", "cpp"}, {"a.py", "python3"},
             {"a.py2", "python2"}, {"a.pl", "prolog"}, {"a.fs", "fsharp"}, {"a.m", "objectivec"}, {"lib/Main.java", "java"},
             {"a.4th", "forth"}, {"a.zig", "zig"}, {"a.h", ""}, {"a.txt", ""}, {"a", ""}, {"a.", ""}, {"a. cpp", ""}, {"cpp", ""}}) {
        QTest::newRow(file) << file << code;
    }
}

void PackageContentsTest::languageTable()
{
    QFETCH(QString, file);
    QFETCH(QString, code);
    const auto found = languageCodeOf(file.toStdString());
    QCOMPARE(QString::fromUtf8(found.value_or("").data(), int(found.value_or("").size())), code);
    QVERIFY(code.isEmpty() || isLanguageCode(code.toStdString()));
}

QTEST_GUILESS_MAIN(PackageContentsTest)
#include "package_contents_test.moc"
