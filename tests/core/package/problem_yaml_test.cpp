// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
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
    void readsPeopleAndLimits();
    void readsEverythingOfLegacy();
    void readsLegacyScoring();
    void hasDefaults();
    void choosesAName_data();
    void choosesAName();
    void readsCheckerFlags_data();
    void readsCheckerFlags();
    void tellsMistakesIn2025_data();
    void tellsMistakesIn2025();
    void tellsMistakesInLegacy_data();
    void tellsMistakesInLegacy();
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
    QCOMPARE(isLegacy(yaml->version), legacy);
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

void ProblemYamlTest::readsPeopleAndLimits()
{
    const auto yaml = parseProblemYaml(R"(problem_format_version: 2025-09
name: {pt-BR: Somas, en: Sums}
uuid: 6f1c
version: 1.2
type: [scoring, interactive, multi-pass]
credits:
  authors:
  - Ada Example <ada@example.org>
  - {name: Bo Example, email: bo@example.org, orcid: 0000-0001, kattis: bo}
  contributors: Cy
  testers: [Di]
  translators: {pt-BR: [Ed], fil: Fu}
  packagers: Gi
  acknowledgements: [Hu]
source:
- name: A contest
  url: https://example.org
- Another
license: cc by
embargo_until: 2025-09-30T18:00:00Z
limits:
  time_resolution: 0.5
  time_multipliers: {ac_to_time_limit: 3, time_limit_to_tle: 1.25}
  compilation_time: 20
  compilation_memory: 1024
  validation_time: 30
  validation_memory: 512
  validation_output: 4
  validation_passes: 5
languages: [python3, cpp, cobol]
constants: {n: 3, name: "some text"}
)");
    QVERIFY2(yaml, yaml ? "" : yaml.error().what.c_str());
    QVERIFY((yaml->names == std::map<std::string, std::string>{{"en", "Sums"}, {"pt-BR", "Somas"}}));
    QCOMPARE(yaml->credits, std::string("Ada Example, Bo Example"));
    QCOMPARE(yaml->source, std::string("A contest, Another"));
    QCOMPARE(yaml->license, std::string("cc by"));
    QCOMPARE(yaml->rightsOwner, std::string("Ada Example, Bo Example"));
    QVERIFY(yaml->scoring && yaml->interactive && !yaml->submitAnswer);
    QCOMPARE(yaml->passes, 5u);
    QVERIFY((yaml->margins == TimeMargins{3, 1.25, 0.5}));
    QVERIFY(yaml->compileTime == std::chrono::seconds(20));
    QVERIFY(yaml->compileMemory == mib(1024));
    QVERIFY(yaml->validatorLimits.cpu == std::chrono::seconds(30));
    QVERIFY(yaml->validatorLimits.memory == mib(512));
    QVERIFY(yaml->validatorLimits.output == mib(4));
    QCOMPARE(yaml->languages, (std::vector<std::string>{"python", "cpp", "cpp17"}));
    QVERIFY((yaml->constants == std::map<std::string, std::string>{{"n", "3"}, {"name", "some text"}}));
}

void ProblemYamlTest::readsLegacyScoring()
{
    const auto yaml = parseProblemYaml(R"(type: scoring
source: A contest
license: cc by
validation: custom interactive score multi-pass
validator_flags: any thing
grading: {objective: min, show_test_data_groups: true}
)");
    QVERIFY2(yaml, yaml ? "" : yaml.error().what.c_str());
    QVERIFY(yaml->scoring && yaml->lowerIsBetter && yaml->interactive && yaml->customValidator);
    QCOMPARE(yaml->passes, 2u);
    QCOMPARE(yaml->validatorFlags, (std::vector<std::string>{"any", "thing"}));
    QCOMPARE(yaml->rightsOwner, std::string("A contest"));
    QVERIFY((yaml->margins == TimeMargins{5, 2, 1}));
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
    QVERIFY(yaml->validatorLimits.cpu == std::chrono::seconds(60));
    QVERIFY(yaml->validatorLimits.memory == mib(2048));
    QVERIFY(yaml->validatorLimits.output == mib(8));
    QVERIFY((yaml->margins == TimeMargins{2, 1.5, 1}));
    QVERIFY(!yaml->compileTime && !yaml->compileMemory);
    QVERIFY(yaml->languages.empty());
    QCOMPARE(yaml->passes, 1u);
    QCOMPARE(yaml->license, std::string("unknown"));
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

void ProblemYamlTest::tellsMistakesIn2025_data()
{
    QTest::addColumn<QString>("lines"); // from line 4 on
    QTest::addColumn<QString>("message");
    const auto row = [](const char* name, const char* lines, const char* message) { QTest::newRow(name) << lines << message; };
    row("unknown key", "colour: red", "problem.yaml:4: unknown key colour");
    row("unknown limit", "limits:\n  memry: 3", "problem.yaml:5: unknown key limits.memry");
    row("compile limit zero", "limits: {compilation_time: 0}",
        "problem.yaml:4: limits.compilation_time: must be a whole number from 1 to 3600");
    row("resolution zero", "limits: {time_resolution: 0}",
        "problem.yaml:4: limits.time_resolution: must be a number from 0.001 to 3600");
    row("margin below one", "limits: {time_multipliers: {ac_to_time_limit: 0.5}}",
        "problem.yaml:4: limits.time_multipliers.ac_to_time_limit: must be a number from 1 to 1000");
    row("unknown margin", "limits: {time_multipliers: {x: 2}}", "problem.yaml:4: unknown key limits.time_multipliers.x");
    row("one pass", "type: multi-pass\nlimits: {validation_passes: 1}",
        "problem.yaml:5: limits.validation_passes: must be a whole number from 2 to 1000");
    row("pass-fail and scoring", "type: [scoring, pass-fail]",
        "problem.yaml:4: type: \"pass-fail\" and \"scoring\" exclude each other");
    row("answers in passes", "type: [submit-answer, multi-pass]",
        "problem.yaml:4: type: \"multi-pass\" and \"submit-answer\" exclude each other");
    row("answers that talk", "type: [submit-answer, interactive]",
        "problem.yaml:4: type: \"interactive\" and \"submit-answer\" exclude each other");
    row("unknown language", "languages: [python]",
        "problem.yaml:4: languages: \"python\" is not a language code of the format, such as python3 or cpp");
    row("all and more", "languages: [all, cpp]",
        "problem.yaml:4: languages: \"all\" stands for every language and leaves no room for others");
    row("no languages", "languages: []", "problem.yaml:4: languages: must be a text or a list of texts");
    row("languages we lack", "languages: [cobol, ada]",
        "problem.yaml:4: languages: none of the languages that the problem allows can be run here");
    row("constants a list", "constants: [n]", "problem.yaml:4: constants: must be a map from names to values");
    row("constant's name", "constants:\n  n: 1\n  2n: 3",
        "problem.yaml:6: constants: \"2n\" is no name: letters, digits and _, no digit first");
    row("constant a list", "constants: {n: [1]}", "problem.yaml:4: constants: n must be a number or a text");
    row("embargo", "embargo_until: tomorrow",
        "problem.yaml:4: embargo_until: must be a date such as 2025-09-30 or a time in UTC such as 2025-09-30T18:00:00Z");
    row("embargo without zone", "embargo_until: '2025-09-30T18:00:00'",
        "problem.yaml:4: embargo_until: must be a date such as 2025-09-30 or a time in UTC such as 2025-09-30T18:00:00Z");
    row("license", "license: mit",
        "problem.yaml:4: license: \"mit\" is not one of unknown, public domain, cc0, cc by, cc by-sa, educational, permission");
    row("owner of the public domain", "license: public domain\nrights_owner: A",
        "problem.yaml:5: rights_owner: nobody owns what is in the public domain: leave it out, or state another license");
    row("credits unknown key", "credits: {artists: A}", "problem.yaml:4: unknown key credits.artists");
    row("nobody", "credits: {authors: []}", "problem.yaml:4: credits.authors: names nobody");
    row("person without name", "credits: {authors: [{email: a@b.example}]}", "problem.yaml:4: credits.authors: a person has no name");
    row("person with more", "credits: {authors: {name: A, age: 3}}", "problem.yaml:4: credits.authors: unknown key age of a person");
    row("person a list", "credits: {testers: [[A]]}",
        "problem.yaml:4: credits.testers: a person is a text such as \"Full Name <mail@example.org>\" or a map with a name");
    row("translators a text", "credits: {translators: A}",
        "problem.yaml:4: credits.translators: must be a map from language codes to persons");
    row("translator's language", "credits: {translators: {English: A}}",
        "problem.yaml:4: credits.translators: \"English\" is not a language code such as en or pt-BR");
    row("source without name", "source: {url: x}", "problem.yaml:4: source: an entry must be a text or a map with a name");
    row("source with more", "source: [{name: A, year: 3}]", "problem.yaml:4: source: an entry has the keys name and url, both texts");
    row("version a list", "version: [1]", "problem.yaml:4: version: must be a text");
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
    row("passes", "limits: {validation_passes: 3}",
        "problem.yaml:4: limits.validation_passes: is for multi-pass problems, but the problem's type is not multi-pass");
    row("unknown type", "type: quiz", "problem.yaml:4: type: \"quiz\" is not a type of this format version");
    row("type twice", "type: [pass-fail, pass-fail]", "problem.yaml:4: type: \"pass-fail\" occurs twice");
    row("no type", "type: []", "problem.yaml:4: type: must be a text or a list of texts");
    row("writing", "allow_file_writing: maybe", "problem.yaml:4: allow_file_writing: must be true or false");
    row("keywords", "keywords: a b", "problem.yaml:4: keywords: must be a list of texts");
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
    row("interactive is no type here", "type: interactive",
        "problem.yaml:1: type: \"interactive\" is not a type of this format version: pass-fail or scoring");
    row("score without scoring", "validation: custom score", "problem.yaml:1: validation: \"score\" is only for problems of type scoring");
    row("twice interactive", "validation: custom interactive interactive",
        "problem.yaml:1: validation: \"interactive\" occurs twice");
    row("custom with more", "validation: custom strict", "problem.yaml:1: validation: \"strict\" may not follow custom");
    row("grading of pass-fail", "grading: {objective: min}", "problem.yaml:1: grading: is only for problems of type scoring");
    row("objective", "type: scoring\ngrading: {objective: most}", "problem.yaml:2: grading.objective: must be min or max");
    row("unknown grading", "type: scoring\ngrading: {x: 1}", "problem.yaml:2: unknown key grading.x");
    row("url without source", "source_url: x", "problem.yaml:1: source_url: is given without a source");
    row("keywords a list", "keywords: [a]", "problem.yaml:1: keywords: must be a text");
    row("type in icpc", "problem_format_version: legacy-icpc\ntype: pass-fail", "problem.yaml:2: unknown key type");
    row("grading in icpc", "problem_format_version: legacy-icpc\ngrading: {}", "problem.yaml:2: unknown key grading");
    row("score in icpc", "problem_format_version: legacy-icpc\nvalidation: custom score",
        "problem.yaml:2: validation: \"score\" may not follow custom");
    row("multiplier zero", "limits: {time_multiplier: 0}",
        "problem.yaml:1: limits.time_multiplier: must be a number from 0.001 to 1000");
    row("author a list", "author: [A]", "problem.yaml:1: author: must be a text");
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

QTEST_GUILESS_MAIN(ProblemYamlTest)
#include "problem_yaml_test.moc"
