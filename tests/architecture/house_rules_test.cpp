// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
// The checker of the house rules, on made-up trees: a rule that cannot be broken is no rule.
#include "tests/architecture/house_rules.h"
#include "tests/architecture/house_table.h"

#include <QtTest>

using namespace ca::house;

namespace {

const std::string kMit = "// SPDX-License-Identifier: MIT\n// SPDX-FileCopyrightText: The CodeArena contributors\n";
const std::string kGpl = "// SPDX-License-Identifier: GPL-3.0-or-later\n// SPDX-FileCopyrightText: The CodeArena contributors\n";

TreeFile header(std::string path, const std::string& body)
{
    return {std::move(path), kMit + "#pragma once\n" + body};
}

TreeFile source(std::string path, const std::string& body)
{
    return {std::move(path), kMit + body};
}

TreeFile target(const std::string& folder)
{
    std::string name = folder;
    std::replace(name.begin(), name.end(), '/', '_');
    return {folder + "/CMakeLists.txt", "ca_library(" + name + "\n    SOURCES a.cpp)\n"};
}

QString complaints(const Tree& tree)
{
    QStringList out;
    for (const std::string& sentence : brokenRules(tree)) {
        out << QString::fromStdString(sentence);
    }
    return out.join('\n');
}

} // namespace

class HouseRulesTest : public QObject {
    Q_OBJECT

private slots:
    void arrows_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("include");
        QTest::addColumn<QString>("complaint"); // without "path:line: ", empty when allowed
        const auto row = [](const char* name, const char* path, const char* include, const char* complaint) {
            QTest::newRow(name) << path << include << complaint;
        };
        row("own room", "core/engine/a.h", "\"core/engine/b.h\"", "");
        row("allowed arrow", "core/engine/a.h", "\"core/model/b.h\"", "");
        row("upwards", "core/model/a.h", "\"core/engine/b.h\"", "core/model may not include core/engine (\"core/engine/b.h\")");
        row("core to sandbox", "core/engine/a.cpp", "\"sandbox/session/b.h\"", "core/engine may not include sandbox/session (\"sandbox/session/b.h\")");
        row("core to app", "core/base/a.cpp", "\"app/cli/b.h\"", "core/base may not include app/cli (\"app/cli/b.h\")");
        row("docker knows no judging", "sandbox/docker/a.cpp", "\"core/model/b.h\"", "sandbox/docker may not include core/model (\"core/model/b.h\")");
        row("agent is small", "sandbox/agent/a.cpp", "\"core/exec/session.h\"", "sandbox/agent may not include core/exec (\"core/exec/session.h\")");
        row("cli sees no sandbox", "app/cli/a.cpp", "\"sandbox/session/b.h\"", "app/cli may not include sandbox/session (\"sandbox/session/b.h\")");
        row("below a room", "app/cli/bench/a.cpp", "\"sandbox/docker/b.h\"", "app/cli may not include sandbox/docker (\"sandbox/docker/b.h\")");
        row("compose sees sessions", "app/compose/a.cpp", "\"sandbox/session/b.h\"", "");
        row("compose does not see docker", "app/compose/a.cpp", "\"sandbox/docker/b.h\"", "app/compose may not include sandbox/docker (\"sandbox/docker/b.h\")");
        row("panel to panel", "app/desktop/run/a.h", "\"app/desktop/editor/b.h\"", "app/desktop/run may not include app/desktop/editor (\"app/desktop/editor/b.h\")");
        row("panel to engine", "app/desktop/run/a.h", "\"core/engine/engine.h\"", "app/desktop/run may not include core/engine (\"core/engine/engine.h\")");
        row("panel to widgets", "app/desktop/run/a.h", "\"app/desktop/widgets/b.h\"", "");
        row("window to panel", "app/desktop/a.h", "\"app/desktop/run/b.h\"", "");
        row("not from the root", "core/engine/a.h", "\"b.h\"", "includes \"b.h\", which names no room from the root");
        row("a test's header", "core/engine/a.h", "\"tests/support/b.h\"", "includes \"tests/support/b.h\", which names no room from the root");
        row("similar name", "core/engine/a.h", "\"core/modelling/b.h\"", "includes \"core/modelling/b.h\", which names no room from the root");

        row("standard", "core/model/a.h", "<vector>", "");
        row("fmt in a source", "core/engine/a.cpp", "<fmt/format.h>", "");
        row("json in a source", "core/package/a.cpp", "<nlohmann/json.hpp>", "");
        row("json in the engine", "core/engine/a.cpp", "<nlohmann/json.hpp>", "core/engine may not include nlohmann_json at all (<nlohmann/json.hpp>)");
        row("yaml in the model", "core/model/a.cpp", "<yaml-cpp/yaml.h>", "core/model may not include yaml-cpp at all (<yaml-cpp/yaml.h>)");
        row("Qt in the core", "core/model/a.cpp", "<QString>", "core/model may not include Qt at all (<QString>)");
        row("Qt in the command line", "app/cli/a.cpp", "<QtCore/QString>", "app/cli may not include Qt at all (<QtCore/QString>)");
        row("widgets in the link", "app/link/a.h", "<QPushButton>", "app/link may not include Qt Widgets at all (<QPushButton>)");
        row("Scintilla in a browser", "app/desktop/browser/a.cpp", "<Qsci/qsciscintilla.h>", "app/desktop/browser may not include QScintilla at all (<Qsci/qsciscintilla.h>)");
        row("POSIX in the engine", "core/engine/a.cpp", "<unistd.h>", "core/engine may not include POSIX or Linux headers at all (<unistd.h>)");
        row("POSIX in the base", "core/base/a.h", "<unistd.h>", "");
        row("POSIX in a platform file", "app/cli/console.cpp", "<sys/ioctl.h>", "");
        row("a library nobody knows", "core/engine/a.cpp", "<zlib.h>", "core/engine may not include a library that the table does not know at all (<zlib.h>)");
        row("fmt in the agent", "sandbox/agent/a.cpp", "<fmt/format.h>", "sandbox/agent may not include fmt at all (<fmt/format.h>)");
    }

    void arrows()
    {
        QFETCH(QString, path);
        QFETCH(QString, include);
        QFETCH(QString, complaint);
        const bool isHeader = path.endsWith(".h");
        const std::string line = "#include " + include.toStdString() + "\n";
        TreeFile file = isHeader ? header(path.toStdString(), line) : source(path.toStdString(), line);
        if (path.startsWith("app/desktop/")) {
            file.text.replace(0, kMit.size(), kGpl);
        }
        const std::string folder(roomOf(file.path)->folder);
        const QString expected = complaint.isEmpty() ? QString() : QString("%1:%2: %3").arg(path).arg(isHeader ? 4 : 3).arg(complaint);
        QCOMPARE(complaints({target(folder), file}), expected);
    }

    void privateLibrariesStayPrivate()
    {
        const Tree inside{target("core/package"), target("core/base"), header("core/package/json.h", "#include <nlohmann/json.hpp>\n"),
                          header("core/package/record.h", "#include \"core/package/json.h\"\n"),
                          source("core/package/a.cpp", "#include \"core/package/record.h\"\n")};
        QCOMPARE(complaints(inside), QString());
        Tree seen = inside;
        seen.push_back(target("app/cli"));
        seen.push_back(source("app/cli/a.cpp", "#include \"core/package/record.h\"\n"));
        QCOMPARE(complaints(seen),
                 QString("core/package/json.h:4: core/package may not include nlohmann_json in a header that other rooms read (<nlohmann/json.hpp>)"));
        Tree tested = inside;
        tested.push_back(source("tests/core/package/a_test.cpp", "#include \"core/package/record.h\"\n"));
        QCOMPARE(complaints(tested), QString());
    }

    void includesAreDirectivesOnly()
    {
        const std::string body = "// #include \"app/cli/a.h\"\n/* #include <curl/curl.h> */\nauto s = R\"(\n#include <QString>\n)\";\n"
                                 "auto t = \"#include <QString>\";\n#  include \"app/cli/b.h\"\n";
        QCOMPARE(complaints({target("core/engine"), source("core/engine/a.cpp", body)}),
                 QString("core/engine/a.cpp:9: core/engine may not include app/cli (\"app/cli/b.h\")"));
    }

    void everySourceLiesInARoom()
    {
        QCOMPARE(complaints({source("core/a.cpp", ""), source("core/cellar/a.cpp", "")}),
                 QString("core/a.cpp: lies in no room of the table\ncore/cellar/a.cpp: lies in no room of the table"));
    }

    void filesAreShort()
    {
        const std::string filling(kMostLines - 2, '\n');
        QCOMPARE(complaints({target("core/model"), source("core/model/a.cpp", filling)}), QString());
        QCOMPARE(complaints({target("core/model"), source("core/model/a.cpp", filling + "\n")}),
                 QString("core/model/a.cpp: has 501 lines, more than 500"));
        QCOMPARE(complaints({source("tests/core/a_test.cpp", filling + "\n")}), QString("tests/core/a_test.cpp: has 501 lines, more than 500"));
    }

    void filesSayTheirLicence()
    {
        const QString missing = "core/model/a.cpp: does not begin with the SPDX lines for MIT";
        QCOMPARE(complaints({target("core/model"), {"core/model/a.cpp", "int x;\n"}}), missing);
        QCOMPARE(complaints({target("core/model"), {"core/model/a.cpp", kMit.substr(0, 40)}}), missing);
        QCOMPARE(complaints({target("core/model"), {"core/model/a.cpp", kGpl}}), missing);
        QCOMPARE(complaints({{"tests/a.cpp", ""}}), QString("tests/a.cpp: does not begin with the SPDX lines for MIT"));
        QCOMPARE(complaints({target("app/desktop"), {"app/desktop/a.cpp", kGpl}}), QString());
        QCOMPARE(complaints({{"tests/e2e/a.cpp", kGpl}}), QString());
        QCOMPARE(complaints({target("app/desktop"), {"app/desktop/a.cpp", kMit}}),
                 QString("app/desktop/a.cpp: does not begin with the SPDX lines for GPL-3.0-or-later"));
    }

    void headersAreReadOnce()
    {
        QCOMPARE(complaints({target("core/model"), {"core/model/a.h", kMit}}), QString("core/model/a.h: has no #pragma once"));
    }

    void programsForTheSandboxAreNotOurs()
    {
        QCOMPARE(complaints({{"sandbox/images/cpp/selftest.cpp", "x"}, {"core/harness/runtime/cpp/a.h", "x"}, {"tests/corpus/bomb.cpp", "x"},
                             {"problems/a/a.cpp", "x"}}),
                 QString());
    }

    void everyFolderHasItsTarget_data()
    {
        QTest::addColumn<QString>("cmake");
        QTest::addColumn<QString>("complaint");
        QTest::newRow("its own") << "ca_library(core_model SOURCES a.cpp)" << "";
        QTest::newRow("an interface") << "ca_interface(core_model)" << "";
        QTest::newRow("and a program of it") << "ca_library(core_model)\nca_program(tool OUTPUT tool SOURCES main.cpp)" << "";
        QTest::newRow("and a part of it") << "ca_library(core_model)\nca_library(core_model_parts)" << "";
        QTest::newRow("none") << "" << "core/model: its CMakeLists.txt does not define core_model";
        QTest::newRow("in a comment") << "# ca_library(core_model)" << "core/model: its CMakeLists.txt does not define core_model";
        QTest::newRow("another's too") << "ca_library(core_model)\n  add_library(core_other STATIC)"
                                       << "core/model: its CMakeLists.txt defines core_other, which belongs elsewhere";
    }

    void everyFolderHasItsTarget()
    {
        QFETCH(QString, cmake);
        QFETCH(QString, complaint);
        QCOMPARE(complaints({source("core/model/a.cpp", ""), {"core/model/CMakeLists.txt", cmake.toStdString()}}), complaint);
    }

    void guestsAreNamed()
    {
        const TreeFile file = source("sandbox/session/a.cpp", "");
        const std::string two = "ca_library(sandbox_session)\nca_library(sandbox_image_builder)\n";
        QCOMPARE(complaints({file, {"sandbox/session/CMakeLists.txt", two}}), QString());
    }
};

QTEST_GUILESS_MAIN(HouseRulesTest)
#include "house_rules_test.moc"
