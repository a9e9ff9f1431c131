// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
#include "core/package/case_settings.h"

#include <QTest>

#include <limits>

using namespace ca;
using Folder = SettingsPlace::Folder;

namespace {

using Texts = std::vector<std::string>;

SettingsPlace place(Folder folder, bool scoring = true, bool customValidator = false)
{
    return {"f.yaml", folder, scoring, customValidator};
}

} // namespace

class CaseSettingsTest : public QObject {
    Q_OBJECT

private slots:
    void groupsInherit();
    void readsEverythingOfACase();
    void scoresOfGroups_data();
    void scoresOfGroups();
    void readsEverythingOfTestdata();
    void hasLegacyDefaults();
    void laterGraderModesWin();
    void tellsMistakes_data();
    void tellsMistakes();
};

void CaseSettingsTest::groupsInherit()
{
    CaseSettings inherited;
    inherited.validatorArguments = {"case_sensitive"};
    inherited.programArguments = {"-v"};
    QVERIFY(parseTestGroupYaml("", place(Folder::Group), inherited).value().cases == inherited);
    const auto own = parseTestGroupYaml("output_validator_args: [float_tolerance, '1']\nargs: []\nfull_feedback: true\n",
                                        place(Folder::Group), inherited);
    QVERIFY2(own, own ? "" : own.error().what.c_str());
    QVERIFY(own->cases.validatorArguments == (Texts{"float_tolerance", "1"}));
    QVERIFY(own->cases.programArguments.empty());
    QVERIFY(own->cases.fullFeedback);
}

void CaseSettingsTest::readsEverythingOfACase()
{
    const auto own = parseCaseYaml(R"(args: [a, b]
input_validator_args: {check: [x, y]}
output_validator_args: [any, flag]
input_visualizer_args: [i]
output_visualizer_args: [o]
full_feedback: true
hint: think
description: edge
)",
                                   place(Folder::Group, false, true), {});
    QVERIFY2(own, own ? "" : own.error().what.c_str());
    const CaseSettings expected{{"a", "b"}, {"any", "flag"}, {{}, {{"check", {"x", "y"}}}}, true, "think", "edge"};
    QVERIFY(*own == expected);
    const auto all = parseCaseYaml("input_validator_args: [x]\n", place(Folder::Group), expected);
    QVERIFY((all->inputArguments == InputArguments{{"x"}, {}}));
}

void CaseSettingsTest::scoresOfGroups_data()
{
    QTest::addColumn<int>("folder");
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("rule");
    QTest::addColumn<double>("most"); // negative: unbounded
    const auto row = [](const char* name, Folder folder, const char* text, ScoreRule rule, double most) {
        QTest::newRow(name) << static_cast<int>(folder) << text << static_cast<int>(rule) << most;
    };
    row("secret unsaid", Folder::Secret, "", ScoreRule::Sum, 100);
    row("group unsaid", Folder::Group, "", ScoreRule::PassFail, -1);
    row("points", Folder::Group, "max_score: 30", ScoreRule::PassFail, 30);
    row("no points", Folder::Group, "max_score: 0", ScoreRule::PassFail, 0);
    row("unbounded", Folder::Secret, "max_score: unbounded", ScoreRule::Sum, -1);
    row("sum", Folder::Group, "score_aggregation: sum", ScoreRule::Sum, -1);
    row("min", Folder::Secret, "score_aggregation: min\nmax_score: 7", ScoreRule::Minimum, 7);
    row("pass-fail", Folder::Secret, "score_aggregation: pass-fail", ScoreRule::PassFail, 100);
}

void CaseSettingsTest::scoresOfGroups()
{
    QFETCH(int, folder);
    QFETCH(QString, text);
    QFETCH(int, rule);
    QFETCH(double, most);
    const auto settings = parseTestGroupYaml(text.toStdString(), place(static_cast<Folder>(folder)), {});
    QVERIFY2(settings, settings ? "" : settings.error().what.c_str());
    QCOMPARE(static_cast<int>(settings->scoring), rule);
    QCOMPARE(settings->maxScore.value_or(-1), most);
}

void CaseSettingsTest::readsEverythingOfTestdata()
{
    const auto settings = parseTestdataYaml(R"(on_reject: continue
grading: default
grader_flags: first_error min ignore_sample accept_if_any_accepted
input_validator_flags: a  b
output_validator_flags: {name: check, flags: x y}
accept_score: 2.5
reject_score: -1
range: -inf 40
)",
                                            place(Folder::Data, true, true));
    QVERIFY2(settings, settings ? "" : settings.error().what.c_str());
    LegacySettings expected;
    expected.stopsAtReject = false;
    expected.verdict = VerdictRule::FirstError;
    expected.scoring = ScoreRule::Minimum;
    expected.ignoresSample = true;
    expected.acceptsIfAny = true;
    expected.acceptScore = 2.5;
    expected.rejectScore = -1;
    expected.range = {-std::numeric_limits<double>::infinity(), 40};
    expected.inputArguments.ofAll = {"a", "b"};
    expected.validatorName = "check";
    expected.validatorArguments = {"x", "y"};
    QVERIFY(*settings == expected);
    const auto named = parseTestdataYaml("input_validator_flags: {name: v, flags: -n 3}\n", place(Folder::Group));
    QVERIFY((named->inputArguments == InputArguments{{}, {{"v", {"-n", "3"}}}}));
}

void CaseSettingsTest::hasLegacyDefaults()
{
    QVERIFY(parseTestdataYaml("", place(Folder::Group, false)).value() == LegacySettings{});
    const LegacySettings unsaid;
    QVERIFY(unsaid.stopsAtReject);
    QVERIFY(unsaid.verdict == VerdictRule::WorstError);
    QVERIFY(unsaid.scoring == ScoreRule::Sum);
}

void CaseSettingsTest::laterGraderModesWin()
{
    const auto settings = parseTestdataYaml("grader_flags: sum avg max first_error always_accept\n", place(Folder::Group));
    QVERIFY(settings->scoring == ScoreRule::Maximum);
    QVERIFY(settings->verdict == VerdictRule::AlwaysAccept);
}

void CaseSettingsTest::tellsMistakes_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("message");
    const auto row = [](const char* name, const char* kind, const char* text, const char* message) {
        QTest::newRow(name) << kind << text << message;
    };
    row("unknown key in a case", "case", "max_score: 1", "f.yaml:1: unknown key max_score");
    row("unknown key in a group", "group", "hint: x", "f.yaml:1: unknown key hint");
    row("unknown key in legacy", "legacy", "a: x", "f.yaml:1: unknown key a");
    row("points of pass-fail", "group", "max_score: 30", "f.yaml:1: max_score: is only for problems of type scoring");
    row("aggregation of pass-fail", "group", "score_aggregation: sum",
        "f.yaml:1: score_aggregation: is only for problems of type scoring");
    row("requirement of pass-fail", "group", "require_pass: sample", "f.yaml:1: require_pass: is only for problems of type scoring");
    row("points of samples", "sample", "max_score: 30", "f.yaml:1: max_score: may not be said of the samples");
    row("aggregation of samples", "sample", "score_aggregation: sum", "f.yaml:1: score_aggregation: may not be said of the samples");
    row("requirement of samples", "sample", "require_pass: secret/a", "f.yaml:1: require_pass: may not be said of the samples");
    row("points broken", "scored", "\nmax_score: 1.5", "f.yaml:2: max_score: must be a whole number from 0 to 1000000000");
    row("points negative", "scored", "max_score: -1", "f.yaml:1: max_score: must be a whole number from 0 to 1000000000");
    row("aggregation unknown", "scored", "score_aggregation: avg", "f.yaml:1: score_aggregation: must be pass-fail, sum or min");
    row("requirement a map", "scored", "require_pass: {a: b}", "f.yaml:1: require_pass: must be a text or a list of texts");
    row("static validator", "scored", "static_validation_score: 3",
        "f.yaml:1: static_validation_score: is for a static validator, which looks at the source itself and cannot be run here");
    row("arguments as text", "case", "args: a", "f.yaml:1: args: must be a list of texts");
    row("flags as text", "case", "output_validator_args: case_sensitive",
        "f.yaml:1: output_validator_args: must be a list of texts");
    row("unknown flag", "case", "output_validator_args: [x]",
        "f.yaml:1: output_validator_args: \"x\" is not a flag of the default checker");
    row("tolerance twice", "case", "output_validator_args: [float_tolerance, '1', float_tolerance, '2']",
        "f.yaml:1: output_validator_args: \"float_tolerance\" is given twice");
    row("tolerances that clash", "case", "output_validator_args: [float_tolerance, '1', float_relative_tolerance, '2']",
        "f.yaml:1: output_validator_args: \"float_tolerance\" sets both tolerances and leaves no room for another");
    row("input arguments a text", "case", "input_validator_args: a", "f.yaml:1: input_validator_args: must be a list of texts");
    row("input arguments by name a text", "case", "input_validator_args:\n  v: a",
        "f.yaml:2: input_validator_args.v: must be a list of texts");
    row("feedback", "case", "full_feedback: 3", "f.yaml:1: full_feedback: must be true or false");
    row("legacy points of pass-fail", "legacy", "accept_score: 3", "f.yaml:1: accept_score: is only for problems of type scoring");
    row("legacy range of pass-fail", "legacy", "range: 0 1", "f.yaml:1: range: is only for problems of type scoring");
    row("legacy range", "legacy scored", "range: 3 1",
        "f.yaml:1: range: must be two numbers, the smaller first, such as \"0 100\" or \"-inf +inf\"");
    row("legacy range short", "legacy scored", "range: 3",
        "f.yaml:1: range: must be two numbers, the smaller first, such as \"0 100\" or \"-inf +inf\"");
    row("unknown legacy flag", "legacy", "output_validator_flags: x",
        "f.yaml:1: output_validator_flags: \"x\" is not a flag of the default checker");
    row("flags of nobody", "legacy", "input_validator_flags: {flags: x}", "f.yaml:1: missing key input_validator_flags.name");
    row("flags with more", "legacy", "input_validator_flags: {name: v, x: y}", "f.yaml:1: unknown key input_validator_flags.x");
    row("custom grader", "legacy", "grading: custom",
        "f.yaml:1: grading: a grader of the package's own cannot be run here, only the default one with its flags");
    row("unknown grading", "legacy", "grading: x", "f.yaml:1: grading: must be default or custom");
    row("grader flags", "legacy", "grader_flags: median", "f.yaml:1: grader_flags: \"median\" is not a flag of the default grader");
    row("ignored samples below", "legacy", "grader_flags: ignore_sample",
        "f.yaml:1: grader_flags: \"ignore_sample\" may only stand in data/testdata.yaml");
    row("on_reject", "legacy", "on_reject: stop", "f.yaml:1: on_reject: must be break or continue");
}

void CaseSettingsTest::tellsMistakes()
{
    QFETCH(QString, kind);
    QFETCH(QString, text);
    QFETCH(QString, message);
    const SettingsPlace where = place(kind == "sample" ? Folder::Sample : Folder::Group, kind.endsWith("scored"));
    std::optional<Error> mistake;
    const auto keep = [&](const auto& settings) { mistake = settings ? std::nullopt : std::optional(settings.error()); };
    if (kind.startsWith("legacy")) {
        keep(parseTestdataYaml(text.toStdString(), where));
    } else if (kind == "case") {
        keep(parseCaseYaml(text.toStdString(), where, {}));
    } else {
        keep(parseTestGroupYaml(text.toStdString(), where, {}));
    }
    QVERIFY(mistake);
    QCOMPARE(QString::fromStdString(mistake->what), message);
}

QTEST_GUILESS_MAIN(CaseSettingsTest)
#include "case_settings_test.moc"
