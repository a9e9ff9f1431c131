// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
#include "core/engine/code_policy.h"

#include <QtTest>

#include <fmt/format.h>

#include <random>

using namespace ca;

namespace {

Language python()
{
    Language language;
    language.lexical.lineComments = {"#"};
    language.lexical.stringQuotes = {"\"\"\"", "'''", "\"", "'"};
    language.lexical.embedded = {{"f\"", "{"}, {"f'", "{"}};
    language.policy = {
        {{"os", ".", "system"}, "process"},
        {{"os", ".", "popen"}, "process"},
        {{"import", "socket"}, "network"},
        {{"eval", "("}, "eval"},
        {{"open", "(", "\"/etc/passwd\""}, "file"},
        {{"*", ".", "connect", "("}, "network"},
        {{"std::process"}, "joined"},
    };
    return language;
}

struct Row {
    const char* name;
    const char* source;
    const char* remarks; // "line found (reason)", separated by "; "
};

const std::vector<Row>& rows()
{
    static const std::vector<Row> kRows{
        {"nothing", "print(1)\n", ""},
        {"empty", "", ""},
        {"plain", "import os\nos.system('ls')\n", "2 os.system (process)"},
        {"spread out", "os .\\\n  system('ls')", "1 os.system (process)"},
        {"with blanks", "os . system ( 'ls' )", "1 os.system (process)"},
        {"over lines", "(os\n  .system)('ls')", "1 os.system (process)"},
        {"comment between", "(os # the module\n.system)", "1 os.system (process)"},
        {"in a comment", "# os.system('ls')\n", ""},
        {"in a string", "x = 'os.system'\n", ""},
        {"in a docstring", "'''\nos.system('ls')\n'''\n", ""},
        {"in an f-string", "print(f'{os.system(1)}')", "1 os.system (process)"},
        {"behind a string", "'a'; os.system", "1 os.system (process)"},
        {"behind an apostrophe in a comment", "# don't\nos.system", "2 os.system (process)"},
        {"longer word", "myos.system; os.systematic", ""},
        {"attribute of another object", "self.os.system", "1 os.system (process)"},
        {"words", "import socket", "1 import socket (network)"},
        {"part of a pattern at the end", "import os; os.", ""},
        {"two reasons on a line", "os.system(eval('x'))", "1 os.system (process); 1 eval( (eval)"},
        {"one remark for a line and reason", "os.system(os.popen(1)); os.system(2)", "1 os.system (process)"},
        {"again on the next line", "os.system\nos.system", "1 os.system (process); 2 os.system (process)"},
        {"any token", "s.connect(a)", "1 s.connect( (network)"},
        {"any token is one token", "connect(a)", ""},
        {"string by its content", "open('/etc/passwd')", "1 open(/etc/passwd (file)"},
        {"other string", "open('/etc/group')", ""},
        {"a word is not a string", "open(passwd)", ""},
        {"pattern written in one piece", "std::process::exit", "1 std::process (joined)"},
    };
    return kRows;
}

std::string spell(const std::vector<PolicyRemark>& remarks)
{
    std::string out;
    for (const PolicyRemark& remark : remarks) {
        out += fmt::format("{}{} {} ({})", out.empty() ? "" : "; ", remark.line, remark.found, remark.reason);
    }
    return out;
}

} // namespace

class CodePolicyTest : public QObject {
    Q_OBJECT

private slots:
    void finds_data()
    {
        QTest::addColumn<int>("index");
        for (std::size_t i = 0; i < rows().size(); ++i) {
            QTest::newRow(rows()[i].name) << static_cast<int>(i);
        }
    }

    void finds()
    {
        QFETCH(int, index);
        const Row& row = rows()[static_cast<std::size_t>(index)];
        QCOMPARE(QString::fromStdString(spell(checkPolicy(python(), row.source))), QString(row.remarks));
    }

    void noPolicyNoRemarks()
    {
        Language language = python();
        language.policy = {{{}, "empty"}, {{"", " "}, "blank"}};
        QVERIFY(checkPolicy(language, "os.system").empty());
    }

    void stopsAtAHundredRemarks()
    {
        std::string source;
        for (int i = 0; i < 5000; ++i) {
            source += "os.system\n";
        }
        QCOMPARE(checkPolicy(python(), source).size(), std::size_t{100});
    }

    void takesAnyBytes()
    {
        std::mt19937 random(5);
        for (int round = 0; round < 2000; ++round) {
            std::string source(random() % 200, '\0');
            std::generate(source.begin(), source.end(), [&] { return static_cast<char>(random()); });
            source += "\nos.system\n";
            for (const PolicyRemark& remark : checkPolicy(python(), source)) {
                QVERIFY(remark.line >= 1 && !remark.found.empty());
            }
        }
    }
};

QTEST_GUILESS_MAIN(CodePolicyTest)
#include "code_policy_test.moc"
