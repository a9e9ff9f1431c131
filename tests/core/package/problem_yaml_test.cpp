// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
#include "core/package/case_settings.h"
#include "core/package/problem_yaml.h"

#include <QTest>

using namespace ca;

namespace {

const std::string k2025 = "problem_format_version: 2025-09\nname: Sums\nuuid: 6f1c\n";

QString mistakeIn(const std::string& text)
{
    const auto yaml = parseProblemYaml(text);
    return yaml ? QStringLiteral("no mistake") : QString::fromStdString(yaml.error().what);
}

CheckerOptions flags(bool caseSensitive, bool spaces, std::optional<double> absolute = {}, std::optional<double> relative = {})
{
    return {caseSensitive, spaces, absolute, relative};
}

} // namespace

class ProblemYamlTest : public QObject {
    Q_OBJECT

private slots:
    void acceptsVersions_data();
    void acceptsVersions();
    void readsEverythingOf2025();
    void readsEverythingOfLegacy();
    void hasDefaults();
    void choosesAName_data();
    void choosesAName();
    void readsCheckerFlags_data();
    void readsCheckerFlags();
    void prefersOwnTags();
    void tellsMistakesIn2025_data();
    void tellsMistakesIn2025();
    void tellsMistakesInLegacy_data();
    void tellsMistakesInLegacy();
    void readsGroupSettings();
    void tellsMistakesInSettings_data();
    void tellsMistakesInSettings();
};

void ProblemYamlTest::acceptsVersions_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<bool>("legacy");
    QTest::newRow("absent") << "" << true;
    QTest::newRow("legacy") << "problem_format_version: legacy\n" << true;
    QTest::newRow("legacy-icpc") << "problem_format_version: legacy-icpc\n" << true;
    QTest::newRow("2025-09") << "problem_format_version: 2025-09\n" << false;
    QTest::newRow("2023-07-draft") << "problem_format_version: 2023-07-draft\n" << false;
}

void ProblemYamlTest::acceptsVersions()
{
    QFETCH(QString, line);
    QFETCH(bool, legacy);
    const auto yaml = parseProblemYaml(line.toStdString() + "name: Sums\nuuid: 6f1c\n");
    QVERIFY2(yaml, yaml ? "" : yaml.error().what.c_str());
    QCOMPARE(yaml->version == PackageVersion::Legacy, legacy);
}

void ProblemYamlTest::readsEverythingOf2025()
{
    const auto yaml = parseProblemYaml(R"(problem_format_version: 2025-09
type: pass-fail
name: {de: Summen, en: Sums}
uuid: 6f1c
version: "3"
credits: {authors: [A B]}
source: [{name: A contest}]
license: cc by
rights_owner: A B
embargo_until: 2030-01-01
limits:
  time_limit: 1.5
  time_resolution: 0.1
  time_multipliers: {ac_to_time_limit: 2, time_limit_to_tle: 1.5}
  memory: 64
  output: 3
  code: 20
  validation_time: 10
  validation_memory: 100
  validation_output: 1
keywords: [math, greedy]
languages: all
allow_file_writing: false
codearena:
  difficulty: medium
)");
    QVERIFY2(yaml, yaml ? "" : yaml.error().what.c_str());
    QCOMPARE(yaml->name, std::string("Sums"));
    QCOMPARE(yaml->difficulty, std::string("medium"));
    QCOMPARE(yaml->tags, (std::vector<std::string>{"math", "greedy"}));
    QVERIFY(yaml->limitsGiven);
    QVERIFY(yaml->limits.cpu == std::chrono::milliseconds(1500));
    QVERIFY(yaml->limits.wall == std::chrono::seconds(5));
    QVERIFY(yaml->limits.memory == mib(64));
    QVERIFY(yaml->limits.output == mib(3));
    QVERIFY(yaml->codeLimit == kib(20));
    QVERIFY(yaml->checker == CheckerOptions{});
}

void ProblemYamlTest::readsEverythingOfLegacy()
{
    const auto yaml = parseProblemYaml(R"(type: pass-fail
name: Sums
uuid: 6f1c
author: A and B
source: A contest
source_url: https://example.org
license: cc by-sa
rights_owner: A
limits:
  time_multiplier: 5
  time_safety_margin: 2
  memory: 512
  output: 1
  code: 64
  compilation_time: 60
  compilation_memory: 1024
  validation_time: 60
  validation_memory: 1024
  validation_output: 8
validation: default
validator_flags: case_sensitive float_tolerance 1e-6
keywords: math  greedy
)");
    QVERIFY2(yaml, yaml ? "" : yaml.error().what.c_str());
    QCOMPARE(yaml->name, std::string("Sums"));
    QCOMPARE(yaml->tags, (std::vector<std::string>{"math", "greedy"}));
    QVERIFY(!yaml->limitsGiven);
    QVERIFY(yaml->limits.memory == mib(512));
    QVERIFY(yaml->limits.output == mib(1));
    QVERIFY(yaml->codeLimit == kib(64));
    QVERIFY(yaml->checker == flags(true, false, 1e-6, 1e-6));
}

void ProblemYamlTest::hasDefaults()
{
    const auto yaml = parseProblemYaml(k2025);
    QVERIFY(yaml);
    QVERIFY(!yaml->limitsGiven);
    QVERIFY(yaml->limits.cpu == std::chrono::seconds(2));
    QVERIFY(yaml->limits.memory == mib(2048));
    QVERIFY(yaml->limits.output == mib(8));
    QVERIFY(yaml->codeLimit == kib(128));
    QVERIFY(parseProblemYaml("").value().name.empty());
}

void ProblemYamlTest::choosesAName_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("chosen");
    QTest::newRow("text") << "Sums"
                          << "Sums";
    QTest::newRow("number is a text") << "2048"
                                      << "2048";
    QTest::newRow("English") << "{de: Summen, en: Sums}"
                             << "Sums";
    QTest::newRow("first") << "{sv: Summor, de: Summen}"
                           << "Summor";
}

void ProblemYamlTest::choosesAName()
{
    QFETCH(QString, name);
    QFETCH(QString, chosen);
    const auto yaml = parseProblemYaml("problem_format_version: 2025-09\nuuid: 6f1c\nname: " + name.toStdString() + "\n");
    QVERIFY2(yaml, yaml ? "" : yaml.error().what.c_str());
    QCOMPARE(QString::fromStdString(yaml->name), chosen);
}

void ProblemYamlTest::readsCheckerFlags_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<CheckerOptions>("options");
    QTest::newRow("none") << "" << flags(false, false);
    QTest::newRow("case") << "case_sensitive" << flags(true, false);
    QTest::newRow("space") << "space_change_sensitive" << flags(false, true);
    QTest::newRow("both") << "case_sensitive space_change_sensitive" << flags(true, true);
    QTest::newRow("tolerance") << "float_tolerance 0.5" << flags(false, false, 0.5, 0.5);
    QTest::newRow("absolute") << "float_absolute_tolerance 1e-9" << flags(false, false, 1e-9);
    QTest::newRow("relative") << "float_relative_tolerance 1E-9" << flags(false, false, {}, 1e-9);
    QTest::newRow("each its own") << "float_absolute_tolerance 1 float_relative_tolerance 2" << flags(false, false, 1, 2);
    QTest::newRow("later wins") << "float_tolerance 1 float_relative_tolerance 2" << flags(false, false, 1, 2);
    QTest::newRow("zero") << "float_tolerance 0" << flags(false, false, 0, 0);
}

void ProblemYamlTest::readsCheckerFlags()
{
    QFETCH(QString, text);
    QFETCH(CheckerOptions, options);
    const auto yaml = parseProblemYaml("validator_flags: " + text.toStdString() + "\n");
    QVERIFY2(yaml, yaml ? "" : yaml.error().what.c_str());
    QVERIFY(yaml->checker == options);
}

void ProblemYamlTest::prefersOwnTags()
{
    const auto yaml = parseProblemYaml(k2025 + "keywords: [a]\ncodearena: {tags: [b, c]}\n");
    QVERIFY(yaml);
    QCOMPARE(yaml->tags, (std::vector<std::string>{"b", "c"}));
    QVERIFY(yaml->difficulty.empty());
}

void ProblemYamlTest::tellsMistakesIn2025_data()
{
    QTest::addColumn<QString>("lines"); // from line 4 on
    QTest::addColumn<QString>("message");
    const auto row = [](const char* name, const char* lines, const char* message) { QTest::newRow(name) << lines << message; };
    row("unknown key", "colour: red", "problem.yaml:4: unknown key colour");
    row("unknown limit", "limits:\n  memry: 3", "problem.yaml:5: unknown key limits.memry");
    row("unknown extra", "codearena: {hint: x}", "problem.yaml:4: unknown key codearena.hint");
    row("legacy key", "validator_flags: case_sensitive", "problem.yaml:4: unknown key validator_flags");
    row("legacy limit", "limits: {time_multiplier: 5}", "problem.yaml:4: unknown key limits.time_multiplier");
    row("limits is a text", "limits: big", "problem.yaml:4: limits must hold keys with values");
    row("time limit zero", "limits: {time_limit: 0}", "problem.yaml:4: limits.time_limit: must be a number from 0.001 to 3600");
    row("time limit negative", "limits: {time_limit: -1}",
        "problem.yaml:4: limits.time_limit: must be a number from 0.001 to 3600");
    row("time limit a word", "limits: {time_limit: 2s}",
        "problem.yaml:4: limits.time_limit: must be a number from 0.001 to 3600");
    row("time limit infinite", "limits: {time_limit: .inf}",
        "problem.yaml:4: limits.time_limit: must be a number from 0.001 to 3600");
    row("time limit endless", "limits: {time_limit: 1e300}",
        "problem.yaml:4: limits.time_limit: must be a number from 0.001 to 3600");
    row("memory zero", "limits: {memory: 0}", "problem.yaml:4: limits.memory: must be a whole number from 1 to 1048576");
    row("memory broken", "limits: {memory: 1.5}", "problem.yaml:4: limits.memory: must be a whole number from 1 to 1048576");
    row("output a list", "limits: {output: [1]}", "problem.yaml:4: limits.output: must be a whole number from 1 to 1048576");
    row("code huge", "limits: {code: 99999999999999999999}",
        "problem.yaml:4: limits.code: must be a whole number from 1 to 1048576");
    row("compile limit", "limits: {compilation_time: 5}",
        "problem.yaml:4: limits.compilation_time: a limit on the compiler is not supported yet");
    row("passes", "limits: {validation_passes: 3}",
        "problem.yaml:4: limits.validation_passes: is for multi-pass problems, which are not supported yet");
    row("scoring", "type: scoring", "problem.yaml:4: type: \"scoring\" is not supported yet");
    row("interactive", "type: [pass-fail, interactive]", "problem.yaml:4: type: \"interactive\" is not supported yet");
    row("multi-pass", "type: multi-pass", "problem.yaml:4: type: \"multi-pass\" is not supported yet");
    row("submit-answer", "type: submit-answer", "problem.yaml:4: type: \"submit-answer\" is not supported yet");
    row("unknown type", "type: quiz", "problem.yaml:4: type: \"quiz\" is not a type of this format version");
    row("type twice", "type: [pass-fail, pass-fail]", "problem.yaml:4: type: \"pass-fail\" occurs twice");
    row("no type", "type: []", "problem.yaml:4: type: must be a text or a list of texts");
    row("languages", "languages: [python3]", "problem.yaml:4: languages: a choice of languages is not supported yet");
    row("constants", "constants: {n: 3}",
        "problem.yaml:4: constants: constants in statements and submissions are not supported yet");
    row("writing", "allow_file_writing: maybe", "problem.yaml:4: allow_file_writing: must be true or false");
    row("keywords", "keywords: a b", "problem.yaml:4: keywords: must be a list of texts");
    row("difficulty", "codearena: {difficulty: brutal}", "problem.yaml:4: codearena.difficulty: must be easy, medium or hard");
    row("tags", "codearena: {tags: [[a]]}", "problem.yaml:4: codearena.tags: must be a list of texts");
    row("key twice", "name: Other", "problem.yaml:4: key \"name\" occurs twice");
}

void ProblemYamlTest::tellsMistakesIn2025()
{
    QFETCH(QString, lines);
    QFETCH(QString, message);
    QCOMPARE(mistakeIn(k2025 + lines.toStdString() + "\n"), message);
}

void ProblemYamlTest::tellsMistakesInLegacy_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("message");
    const auto row = [](const char* name, const char* text, const char* message) { QTest::newRow(name) << text << message; };
    row("version", "problem_format_version: 2031-01",
        "problem.yaml:1: problem_format_version: \"2031-01\" is not one of legacy, legacy-icpc, 2025-09, 2023-07-draft");
    row("version a list", "problem_format_version: [legacy]", "problem.yaml:1: problem_format_version: must be a text");
    row("2025 without name", "problem_format_version: 2025-09\nuuid: 1", "problem.yaml: missing key name");
    row("2025 without uuid", "problem_format_version: 2025-09\nname: Sums", "problem.yaml: missing key uuid");
    row("2025 with odd name", "problem_format_version: 2025-09\nname: [a]\nuuid: 1",
        "problem.yaml:2: name: must be a text or a map from language codes to texts");
    row("unknown key", "name: Sums\nlanguages: all", "problem.yaml:2: unknown key languages");
    row("time limit", "limits: {time_limit: 1}", "problem.yaml:1: unknown key limits.time_limit");
    row("scoring", "type: scoring", "problem.yaml:1: type: \"scoring\" is not supported yet");
    row("interactive is no type here", "type: interactive",
        "problem.yaml:1: type: \"interactive\" is not a type of this format version");
    row("custom validator", "validation: custom interactive",
        "problem.yaml:1: validation: a custom output validator is not supported yet");
    row("odd validation", "validation: strict", "problem.yaml:1: validation: must begin with default or custom");
    row("default with more", "validation: default score",
        "problem.yaml:1: validation: nothing may follow default, found \"score\"");
    row("unknown flag", "validator_flags: fuzzy",
        "problem.yaml:1: validator_flags: \"fuzzy\" is not a flag of the default checker");
    row("tolerance missing", "validator_flags: float_tolerance",
        "problem.yaml:1: validator_flags: \"float_tolerance\" must be followed by a number that is not negative");
    row("tolerance negative", "validator_flags: float_tolerance -1",
        "problem.yaml:1: validator_flags: \"float_tolerance\" must be followed by a number that is not negative");
    row("tolerance hex", "validator_flags: float_relative_tolerance 0x1p-3",
        "problem.yaml:1: validator_flags: \"float_relative_tolerance\" must be followed by a number that is not negative");
    row("grading", "grading: {objective: min}", "problem.yaml:1: grading: is for scoring problems, which are not supported yet");
    row("a list", "- a\n- b", "problem.yaml:1: the file must hold keys with values");
    row("a word", "hello", "problem.yaml:1: the file must hold keys with values");
    row("not YAML", "name: [", "problem.yaml:2: end of sequence flow not found");
}

void ProblemYamlTest::tellsMistakesInLegacy()
{
    QFETCH(QString, text);
    QFETCH(QString, message);
    QCOMPARE(mistakeIn(text.toStdString() + "\n"), message);
}

void ProblemYamlTest::readsGroupSettings()
{
    const CaseSettings inherited{{"case_sensitive"}};
    QVERIFY(parseTestGroupYaml("full_feedback: true\n", "f", inherited).value() == inherited);
    QVERIFY(parseTestGroupYaml("output_validator_args: [float_tolerance, '1']\n", "f", inherited).value().checkerFlags
            == (std::vector<std::string>{"float_tolerance", "1"}));
    QVERIFY(parseCaseYaml("output_validator_args: []\nhint: think\ndescription: edge\n", "f", inherited).value()
            == CaseSettings{});
    QVERIFY(
        parseTestdataYaml(
            "on_reject: continue\ngrading: default\ninput_validator_flags: a b\noutput_validator_flags: case_sensitive\n", "f")
            .value()
        == inherited);
}

void ProblemYamlTest::tellsMistakesInSettings_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("message");
    const auto row = [](const char* name, const char* kind, const char* text, const char* message) {
        QTest::newRow(name) << kind << text << message;
    };
    const char* const scoring = "is for scoring problems, which are not supported yet";
    row("unknown key in a case", "case", "max_score: 1", "f.yaml:1: unknown key max_score");
    row("unknown key in a group", "group", "hint: x", "f.yaml:1: unknown key hint");
    row("unknown key in legacy", "legacy", "a: x", "f.yaml:1: unknown key a");
    row("points", "group", "max_score: 30", qPrintable(QStringLiteral("f.yaml:1: max_score: %1").arg(scoring)));
    row("legacy points", "legacy", "accept_score: 3", qPrintable(QStringLiteral("f.yaml:1: accept_score: %1").arg(scoring)));
    row("arguments", "case", "args: [a]", "f.yaml:1: args: command line arguments for submissions are not supported yet");
    row("static validator", "group", "static_validation_score: 3",
        "f.yaml:1: static_validation_score: a static validator is not supported yet");
    row("flags as text", "case", "output_validator_args: case_sensitive",
        "f.yaml:1: output_validator_args: must be a list of texts");
    row("unknown flag", "case", "output_validator_args: [x]",
        "f.yaml:1: output_validator_args: \"x\" is not a flag of the default checker");
    row("unknown legacy flag", "legacy", "output_validator_flags: x",
        "f.yaml:1: output_validator_flags: \"x\" is not a flag of the default checker");
    row("custom grader", "legacy", "grading: custom", "f.yaml:1: grading: a custom grader is not supported yet");
    row("grader flags", "legacy", "grader_flags: min", "f.yaml:1: grader_flags: grader flags are not supported yet");
    row("on_reject", "legacy", "on_reject: stop", "f.yaml:1: on_reject: must be break or continue");
    row("feedback", "case", "full_feedback: 3", "f.yaml:1: full_feedback: must be true or false");
}

void ProblemYamlTest::tellsMistakesInSettings()
{
    QFETCH(QString, kind);
    QFETCH(QString, text);
    QFETCH(QString, message);
    const auto settings = kind == "legacy" ? parseTestdataYaml(text.toStdString(), "f.yaml")
        : kind == "group"                  ? parseTestGroupYaml(text.toStdString(), "f.yaml", {})
                                           : parseCaseYaml(text.toStdString(), "f.yaml", {});
    QVERIFY(!settings);
    QCOMPARE(QString::fromStdString(settings.error().what), message);
}

QTEST_GUILESS_MAIN(ProblemYamlTest)
#include "problem_yaml_test.moc"
