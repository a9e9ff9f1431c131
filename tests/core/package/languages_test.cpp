// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
#include "core/package/languages.h"

#include "core/base/files.h"

#include <QTest>

#include <algorithm>
#include <set>

#include <nlohmann/json.hpp>

using namespace ca;

// Before the raw strings below, which the meta object compiler does not see through.
class LanguagesTest : public QObject {
    Q_OBJECT

private slots:
    void readsEveryKey();
    void findsByIdAndExtension();
    void inheritsFromAnEarlierRecord();
    void tellsMistakes_data();
    void tellsMistakes();
    void tellsMissingKeys_data();
    void tellsMissingKeys();
    void tellsWhatIsNoJson();
    void tellsKeysThatOccurTwice();
    void survivesAnyPrefix();
    void repositoryFileIsGood();
    void repositoryFileHoldsTheLanguages_data();
    void repositoryFileHoldsTheLanguages();
    void repositoryLanguagesAreConsistent();
};

namespace {

const char* const kRecord = R"json({
    "id": "tiny", "name": "Tiny", "extensions": ["tn", "tiny"], "sourceFile": "solution.tn", "image": "codearena/tiny",
    "compile": {"argv": ["tinyc", "{source}"],
                "limits": {"cpuSeconds": 5, "wallSeconds": 9, "memoryMiB": 512, "outputKiB": 64, "fileSizeMiB": 32,
                           "processes": 7, "openFiles": 33, "stackMiB": 16}},
    "run": {"argv": ["/box/solution"], "limits": {"processes": 3, "openFiles": 20, "stackMiB": 8}},
    "env": ["A=b"], "version": ["tinyc", "-v"], "needs": ["tinyc"], "selfTest": "selftest.tn",
    "lexical": {"lineComments": ["--"], "blockComments": [["(*", "*)"]], "stringQuotes": ["'"], "escape": "%", "directivesAreCode": true,
                "rawQuotes": ["'"], "embedded": [["f'", "{"]]},
    "policy": [{"match": ["spawn (", "exec"], "reason": "starts programs"}]
})json";

nlohmann::json record()
{
    return nlohmann::json::parse(kRecord);
}

std::string listOf(const std::vector<nlohmann::json>& records)
{
    return nlohmann::json{{"languages", records}}.dump();
}

QString mistakeIn(const std::string& text)
{
    const auto languages = Languages::parse(text, "languages.json");
    return languages ? QStringLiteral("no mistake") : QString::fromStdString(languages.error().what);
}

} // namespace

void LanguagesTest::readsEveryKey()
{
    const auto languages = Languages::parse(listOf({record()}), "languages.json");
    QVERIFY2(languages, languages ? "" : languages.error().what.c_str());
    Language expected;
    expected.id = "tiny";
    expected.name = "Tiny";
    expected.extensions = {"tn", "tiny"};
    expected.sourceFile = "solution.tn";
    expected.image = "codearena/tiny";
    Limits compile;
    compile.cpu = std::chrono::seconds(5);
    compile.wall = std::chrono::seconds(9);
    compile.memory = mib(512);
    compile.output = kib(64);
    compile.fileSize = mib(32);
    compile.processes = 7;
    compile.openFiles = 33;
    compile.stack = mib(16);
    expected.compile = LanguageCommand{{"tinyc", "{source}"}, compile};
    expected.run.argv = {"/box/solution"};
    expected.run.limits.processes = 3;
    expected.run.limits.openFiles = 20;
    expected.run.limits.stack = mib(8);
    expected.env = {"A=b"};
    expected.version = {"tinyc", "-v"};
    expected.needs = {"tinyc"};
    expected.selfTest = "selftest.tn";
    expected.lexical = {{"--"}, {{"(*", "*)"}}, {"'"}, '%', true, {"'"}, {{"f'", "{"}}};
    expected.policy = {{{"spawn", "("}, "starts programs"}, {{"exec"}, "starts programs"}};
    QCOMPARE(languages->all().size(), 1u);
    QVERIFY(*languages->all().front() == expected);
}

void LanguagesTest::findsByIdAndExtension()
{
    const auto languages = Languages::parse(listOf({record()}), "languages.json");
    QVERIFY(languages);
    QVERIFY(languages->find("tiny") == languages->all().front());
    QVERIFY(languages->byExtension("tiny") == languages->all().front());
    QVERIFY(languages->find("Tiny") == nullptr);
    QVERIFY(languages->find("") == nullptr);
    QVERIFY(languages->byExtension(".tn") == nullptr);
}

void LanguagesTest::inheritsFromAnEarlierRecord()
{
    const nlohmann::json child{
        {"id", "small"}, {"like", "tiny"}, {"extensions", {"sm"}}, {"run", {{"limits", {{"processes", 9}}}}}};
    const auto languages = Languages::parse(listOf({record(), child}), "languages.json");
    QVERIFY2(languages, languages ? "" : languages.error().what.c_str());
    Language expected = *languages->find("tiny");
    expected.id = "small";
    expected.extensions = {"sm"};
    expected.run.limits.processes = 9;
    QVERIFY(*languages->find("small") == expected);
}

void LanguagesTest::tellsMistakes_data()
{
    QTest::addColumn<QString>("change");
    QTest::addColumn<QString>("message");
    const auto row = [](const char* name, const char* change, const char* message) { QTest::newRow(name) << change << message; };
    row("unknown key", R"({"colour": 1})", R"(languages.json: language "tiny": unknown key "colour")");
    row("unknown key inside", R"({"run": {"user": "x"}})", R"(languages.json: language "tiny": run: unknown key "user")");
    row("unknown limit", R"({"run": {"limits": {"cpuSeconds": 1}}})",
        R"(languages.json: language "tiny": run: limits: unknown key "cpuSeconds")");
    row("text is a number", R"({"name": 3})", R"(languages.json: language "tiny": "name" must be a text that is not empty)");
    row("empty text", R"({"image": ""})", R"(languages.json: language "tiny": "image" must be a text that is not empty)");
    row("list is a text", R"({"env": "A=b"})",
        R"(languages.json: language "tiny": "env" must be a list of texts that are not empty)");
    row("list with a number", R"({"needs": ["a", 1]})",
        R"(languages.json: language "tiny": "needs" must be a list of texts that are not empty)");
    row("no command", R"({"version": []})",
        R"(languages.json: language "tiny": "version" must be a list with at least one text)");
    row("object is a list", R"({"run": []})", R"(languages.json: language "tiny": run: must be an object)");
    row("zero limit", R"({"run": {"limits": {"processes": 0}}})",
        R"(languages.json: language "tiny": run: limits: "processes" must be a whole number from 1 to 1048576)");
    row("negative limit", R"({"run": {"limits": {"processes": -1}}})",
        R"(languages.json: language "tiny": run: limits: "processes" must be a whole number from 1 to 1048576)");
    row("broken limit", R"({"compile": {"limits": {"cpuSeconds": 1.5}}})",
        R"(languages.json: language "tiny": compile: limits: "cpuSeconds" must be a whole number from 1 to 1048576)");
    row("huge limit", R"({"compile": {"limits": {"memoryMiB": 99999999999}}})",
        R"(languages.json: language "tiny": compile: limits: "memoryMiB" must be a whole number from 1 to 1048576)");
    row("flag is a text", R"({"lexical": {"directivesAreCode": "yes"}})",
        R"(languages.json: language "tiny": lexical: "directivesAreCode" must be true or false)");
    row("long escape", R"({"lexical": {"escape": "ab"}})",
        R"(languages.json: language "tiny": lexical: "escape" must be one character)");
    row("odd pair", R"({"lexical": {"blockComments": [["a"]]}})",
        R"(languages.json: language "tiny": lexical: "blockComments" must be a list of pairs of texts)");
    row("blank pattern", R"({"policy": [{"match": [" "], "reason": "r"}]})",
        R"(languages.json: language "tiny": policy[0]: "match" holds a text without a token)");
    row("rule without reason", R"({"policy": [{"match": ["a"]}]})",
        R"(languages.json: language "tiny": policy[0]: missing key "reason")");
    row("source in a folder", R"({"sourceFile": "../x"})",
        R"(languages.json: language "tiny": "sourceFile" must be a plain file name)");
    row("hidden source", R"({"sourceFile": ".x"})", R"(languages.json: language "tiny": "sourceFile" must be a plain file name)");
    row("self-test elsewhere", R"({"selfTest": "a/b"})",
        R"(languages.json: language "tiny": "selfTest" must be a plain file name)");
    row("extension twice", R"({"extensions": ["a", "a"]})", R"(languages.json: language "tiny": extension "a" occurs twice)");
    row("like nobody", R"({"like": "huge"})", R"(languages.json: language "tiny": "like" must be the id of an earlier language)");
    row("like itself", R"({"like": "tiny"})", R"(languages.json: language "tiny": "like" must be the id of an earlier language)");
}

void LanguagesTest::tellsMistakes()
{
    QFETCH(QString, change);
    QFETCH(QString, message);
    nlohmann::json changed = record();
    changed.merge_patch(nlohmann::json::parse(change.toStdString()));
    QCOMPARE(mistakeIn(listOf({changed})), message);
}

void LanguagesTest::tellsMissingKeys_data()
{
    QTest::addColumn<QString>("key");
    const nlohmann::json whole = record();
    for (auto it = whole.begin(); it != whole.end(); ++it) {
        if (it.key() != "compile" && it.key() != "id") {
            QTest::newRow(it.key().c_str()) << QString::fromStdString(it.key());
        }
    }
}

void LanguagesTest::tellsMissingKeys()
{
    QFETCH(QString, key);
    nlohmann::json changed = record();
    changed.erase(key.toStdString());
    QCOMPARE(mistakeIn(listOf({changed})), QStringLiteral("languages.json: language \"tiny\": missing key \"%1\"").arg(key));
}

void LanguagesTest::tellsWhatIsNoJson()
{
    const QString shape = QStringLiteral("languages.json: must be an object with one key \"languages\", a list");
    QCOMPARE(mistakeIn("[]"), shape);
    QCOMPARE(mistakeIn("{\"languages\": {}}"), shape);
    QCOMPARE(mistakeIn("{\"languages\": [], \"more\": 1}"), shape);
    QCOMPARE(mistakeIn("{\"languages\": [7]}"), QStringLiteral("languages.json: language number 1: must be an object"));
    nlohmann::json nameless = record();
    nameless.erase("id");
    QCOMPARE(mistakeIn(listOf({nameless})), QStringLiteral("languages.json: language number 1: missing key \"id\""));
    QVERIFY(mistakeIn("{\n\n  oops")
                .startsWith(QStringLiteral("languages.json: [json.exception.parse_error.101] parse error at line 3")));
    QVERIFY(mistakeIn("").startsWith(QStringLiteral("languages.json: ")));
    QVERIFY(mistakeIn(std::string(100000, '[')).startsWith(QStringLiteral("languages.json: ")));

    nlohmann::json again = record();
    QCOMPARE(mistakeIn(listOf({record(), again})),
             QStringLiteral("languages.json: language \"tiny\": the id is taken by an earlier language"));
    again["id"] = "other";
    QCOMPARE(mistakeIn(listOf({record(), again})),
             QStringLiteral("languages.json: language \"other\": extension \"tn\" is taken by language \"tiny\""));
    QCOMPARE(Languages::read("/nonexistent/languages.json").error().fault, Fault::NotFound);
}

void LanguagesTest::tellsKeysThatOccurTwice()
{
    std::string text = listOf({record()});
    text.insert(text.find("\"name\""), "\"name\": \"Other\", ");
    QCOMPARE(mistakeIn(text), QStringLiteral("languages.json: key \"name\" occurs twice in one object"));
}

void LanguagesTest::survivesAnyPrefix()
{
    const std::string text = listOf({record()});
    for (std::size_t length = 0; length < text.size(); ++length) {
        QVERIFY(!Languages::parse(std::string_view(text).substr(0, length), "languages.json"));
    }
}

void LanguagesTest::repositoryFileIsGood()
{
    const auto languages = Languages::read(CA_SOURCE_DIR "/resources/languages.json");
    QVERIFY2(languages, languages ? "" : languages.error().what.c_str());
    QVERIFY(languages->all().size() >= 9);
}

void LanguagesTest::repositoryFileHoldsTheLanguages_data()
{
    QTest::addColumn<QString>("extension");
    QTest::addColumn<bool>("compiled");
    QTest::newRow("python") << "py" << false;
    QTest::newRow("javascript") << "js" << false;
    QTest::newRow("java") << "java" << true;
    QTest::newRow("cpp") << "cpp" << true;
    QTest::newRow("c") << "c" << true;
    QTest::newRow("go") << "go" << true;
    QTest::newRow("rust") << "rs" << true;
    QTest::newRow("ruby") << "rb" << false;
}

void LanguagesTest::repositoryFileHoldsTheLanguages()
{
    QFETCH(QString, extension);
    QFETCH(bool, compiled);
    const auto languages = Languages::read(CA_SOURCE_DIR "/resources/languages.json");
    QVERIFY(languages);
    const auto language = languages->find(QTest::currentDataTag());
    QVERIFY(language != nullptr);
    QVERIFY(languages->byExtension(extension.toStdString()) == language);
    QCOMPARE(language->compile.has_value(), compiled);
    QCOMPARE(QString::fromStdString(language->image), QStringLiteral("codearena/") + QTest::currentDataTag());
}

void LanguagesTest::repositoryLanguagesAreConsistent()
{
    const auto languages = Languages::read(CA_SOURCE_DIR "/resources/languages.json");
    QVERIFY(languages);
    for (const auto& language : languages->all()) {
        const auto& building = language->compile ? language->compile->argv : language->run.argv;
        const bool named = std::any_of(building.begin(), building.end(),
                                       [](const std::string& word) { return word.find("{source}") != std::string::npos; });
        QVERIFY2(named, language->id.c_str());
        QVERIFY2(!language->policy.empty(), language->id.c_str());
        QVERIFY2(!language->lexical.lineComments.empty(), language->id.c_str());
        QVERIFY2(!language->compile || language->compile->limits.wall >= language->compile->limits.cpu, language->id.c_str());
    }
    QVERIFY(languages->find("cpp17")->image == languages->find("cpp")->image);
    QVERIFY(languages->find("cpp17")->compile->argv != languages->find("cpp")->compile->argv);
}

QTEST_GUILESS_MAIN(LanguagesTest)
#include "languages_test.moc"
