// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
#include "core/package/package.h"

#include "tests/core/package/package_tree.h"

#include <QTest>

using namespace ca;
using namespace ca::testing;

Q_DECLARE_METATYPE(ca::testing::Tree)

namespace {

std::string shortNames(const std::vector<Verdict>& verdicts)
{
    std::string names;
    for (const Verdict verdict : verdicts) {
        names += (names.empty() ? "" : ",") + std::string(shortName(verdict));
    }
    return names;
}

/// "accepted/a.py AC; ..." with the required verdicts after a plus sign.
QString spell(const PackageTree& tree)
{
    const auto found = readExpectedSubmissions(tree.root());
    if (!found) {
        return QString::fromStdString(found.error().what);
    }
    std::string text;
    for (const ExpectedSubmission& submission : *found) {
        const std::string name =
            submission.file.lexically_relative(std::filesystem::canonical(tree.root()) / "submissions").string();
        text += (text.empty() ? "" : "; ") + name + " " + shortNames(submission.permitted);
        text += submission.required.empty() ? "" : " +" + shortNames(submission.required);
    }
    return QString::fromStdString(text);
}

Tree submissions(const Tree& files)
{
    Tree tree;
    for (const auto& [name, text] : files) {
        tree["submissions/" + name] = text;
    }
    return tree;
}

} // namespace

class SubmissionsTest : public QObject {
    Q_OBJECT

private slots:
    void knowsFolders_data();
    void knowsFolders();
    void readsTags_data();
    void readsTags();
    void sortsAndSkips();
    void tellsMistakes_data();
    void tellsMistakes();
};

void SubmissionsTest::knowsFolders_data()
{
    QTest::addColumn<bool>("legacy");
    QTest::addColumn<QString>("folder");
    QTest::addColumn<QString>("expected");
    QTest::newRow("accepted") << false << "accepted"
                              << "AC";
    QTest::newRow("rejected") << false << "rejected"
                              << "WA,TLE,RE,MLE,OLE +WA,TLE,RE,MLE,OLE";
    QTest::newRow("wrong_answer") << false << "wrong_answer"
                                  << "WA +WA";
    QTest::newRow("time_limit_exceeded") << false << "time_limit_exceeded"
                                         << "TLE +TLE";
    QTest::newRow("run_time_error") << false << "run_time_error"
                                    << "RE,MLE,OLE +RE,MLE,OLE";
    QTest::newRow("brute_force") << false << "brute_force"
                                 << "TLE,RE,MLE,OLE +TLE,RE,MLE,OLE";
    QTest::newRow("legacy accepted") << true << "accepted"
                                     << "AC";
    QTest::newRow("legacy wrong_answer") << true << "wrong_answer"
                                         << "WA +WA";
    QTest::newRow("legacy time_limit_exceeded") << true << "time_limit_exceeded"
                                                << "WA,TLE +TLE";
    QTest::newRow("legacy run_time_error") << true << "run_time_error"
                                           << "WA,TLE,RE,MLE,OLE +RE,MLE,OLE";
}

void SubmissionsTest::knowsFolders()
{
    QFETCH(bool, legacy);
    QFETCH(QString, folder);
    QFETCH(QString, expected);
    const std::string file = folder.toStdString() + "/a.py";
    const PackageTree tree(with(legacy ? smallestLegacy() : smallest(), submissions({{file, "print(1)\n"}})));
    QCOMPARE(spell(tree), QString::fromStdString(file) + " " + expected);
}

void SubmissionsTest::readsTags_data()
{
    QTest::addColumn<QString>("folder");
    QTest::addColumn<QString>("source");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char* name, const char* folder, const char* source, const char* expected) {
        QTest::newRow(name) << folder << source << expected;
    };
    row("one", "mixed", "# @EXPECTED_RESULTS@: TIMELIMIT\n", "TLE +TLE");
    row("several", "mixed", "// @EXPECTED_RESULTS@: WRONG-ANSWER, TIMELIMIT,RUN-ERROR\nint x;\n", "WA,TLE,RE +WA,TLE,RE");
    row("end of a comment", "mixed", "/* @EXPECTED_RESULTS@: CORRECT */", "AC");
    row("new spelling", "mixed", "# @EXPECTED_RESULTS@: WRONG_ANSWER\r\n", "WA +WA");
    row("compiler", "mixed", "# @EXPECTED_RESULTS@: COMPILER-ERROR", "CE +CE");
    row("limits", "mixed", "# @EXPECTED_RESULTS@: MEMORY-LIMIT, OUTPUT-LIMIT", "MLE,OLE +MLE,OLE");
    row("silence is wrong", "mixed", "# @EXPECTED_RESULTS@: NO-OUTPUT", "WA +WA");
    row("narrows the folder", "rejected", "# @EXPECTED_RESULTS@: WRONG-ANSWER", "WA +WA");
    row("widens the folder", "wrong_answer", "# @EXPECTED_RESULTS@: WRONG-ANSWER, TIMELIMIT", "WA,TLE +WA,TLE");
}

void SubmissionsTest::readsTags()
{
    QFETCH(QString, folder);
    QFETCH(QString, source);
    QFETCH(QString, expected);
    const std::string file = folder.toStdString() + "/a.py";
    const PackageTree tree(with(smallest(), submissions({{file, source.toStdString()}})));
    QCOMPARE(spell(tree), QString::fromStdString(file) + " " + expected);
}

void SubmissionsTest::sortsAndSkips()
{
    const PackageTree none(smallest());
    QCOMPARE(spell(none), QString());
    const PackageTree some(with(smallest(),
                                submissions({{"README.md", "x"},
                                             {"wrong_answer/b.py", ""},
                                             {"wrong_answer/.a.swp", ""},
                                             {"accepted/z.py", ""},
                                             {"accepted/B.java", ""},
                                             {"accepted/one/Main.java", ""},
                                             {"rejected/", ""},
                                             {"odd/", ""}})));
    QCOMPARE(spell(some),
             QStringLiteral("accepted/B.java AC; accepted/one/Main.java AC; accepted/z.py AC; wrong_answer/b.py WA +WA"));
}

void SubmissionsTest::tellsMistakes_data()
{
    QTest::addColumn<bool>("legacy");
    QTest::addColumn<Tree>("files");
    QTest::addColumn<QString>("message");
    const auto row = [](const char* name, bool legacy, const Tree& files, const char* message) {
        QTest::newRow(name) << legacy << files << message;
    };
    row("unknown folder", false, {{"slow/a.py", ""}},
        "submissions/slow: the folder is none of accepted, rejected, wrong_answer, time_limit_exceeded, run_time_error, "
        "brute_force");
    row("new folder in legacy", true, {{"brute_force/a.py", ""}},
        "submissions/brute_force: the folder is none of accepted, partially_accepted, wrong_answer, time_limit_exceeded, "
        "run_time_error");
    row("points without scoring", true, {{"partially_accepted/a.py", ""}},
        "submissions/partially_accepted: is only for problems of type scoring");
    row("several languages", false, {{"accepted/big/a.cpp", ""}, {"accepted/big/b.py", ""}},
        "submissions/accepted/big: holds files of several languages (cpp, python3), but a program has one");
    row("no source", false, {{"accepted/big/README", ""}},
        "submissions/accepted/big: holds no file whose ending tells a programming language");
    row("no file", false, {{"accepted/big/", ""}}, "submissions/accepted/big: the folder of a submission is empty");
    row("contradiction", false, {{"accepted/a.py", "# @EXPECTED_RESULTS@: TIMELIMIT"}},
        "submissions/accepted/a.py: @EXPECTED_RESULTS@: contradicts the folder accepted");
    row("unknown result", false, {{"mixed/a.py", "# @EXPECTED_RESULTS@: FINE"}},
        "submissions/mixed/a.py: @EXPECTED_RESULTS@: \"FINE\" is not a result that we know");
    row("no result", false, {{"mixed/a.py", "# @EXPECTED_RESULTS@:\n"}},
        "submissions/mixed/a.py: @EXPECTED_RESULTS@: names no result");
}

void SubmissionsTest::tellsMistakes()
{
    QFETCH(bool, legacy);
    QFETCH(Tree, files);
    QFETCH(QString, message);
    const PackageTree tree(with(legacy ? smallestLegacy() : smallest(), submissions(files)));
    QCOMPARE(spell(tree), "reading submissions of sums: " + message);
}

QTEST_GUILESS_MAIN(SubmissionsTest)
#include "submissions_test.moc"
