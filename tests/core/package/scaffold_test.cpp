// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
// What "arena problems new" writes must be right as it is: readable, made by its generator, accepted by its validator.
#include "core/package/scaffold.h"

#include "core/base/files.h"
#include "core/package/package.h"

#include <QProcess>
#include <QTest>

#include <map>

using namespace ca;
namespace fs = std::filesystem;

namespace {

std::map<std::string, std::string> dataOf(const fs::path& package)
{
    std::map<std::string, std::string> files;
    for (const auto& entry : fs::recursive_directory_iterator(package / "data")) {
        if (entry.is_regular_file()) {
            files[entry.path().lexically_relative(package).string()] = readFile(entry.path(), mib(1)).value();
        }
    }
    return files;
}

int python(const fs::path& program, const fs::path& input = {})
{
    QProcess process;
    if (!input.empty()) {
        process.setStandardInputFile(QString::fromStdString(input.string()));
    }
    process.start("/usr/bin/python3", {QString::fromStdString(program.string())});
    return process.waitForFinished(60'000) ? process.exitCode() : -1;
}

} // namespace

class ScaffoldTest : public QObject {
    Q_OBJECT

private:
    std::optional<TemporaryFolder> m_folder;

private slots:
    void init() { m_folder.emplace(TemporaryFolder::create("scaffold-test").value()); }

    void isWhole_data()
    {
        QTest::addColumn<QString>("function");
        QTest::newRow("program") << "";
        QTest::newRow("numbers") << "add(a: int, b: long) -> double";
        QTest::newRow("texts") << "join(words: string[], loud: bool) -> string";
        QTest::newRow("truth") << "is_even(n: int) -> bool";
        QTest::newRow("tables") << "turn(board: int[][]) -> string[][]";
        QTest::newRow("nodes") << "merge(first: ListNode, tree: TreeNode) -> ListNode";
        QTest::newRow("lists of nodes") << "merge_all(lists: ListNode[]) -> TreeNode";
        QTest::newRow("changes its argument") << "rotate(nums: int[], steps: int) modifies nums";
    }
    void isWhole()
    {
        QFETCH(QString, function);
        ScaffoldOptions options{"A \"new\" one", {}};
        if (!function.isEmpty()) {
            options.function = parseFunction(function.toStdString()).value();
        }
        const auto folder = writeScaffold(m_folder->path() / "p", "new-one", options);
        QVERIFY2(folder, folder ? "" : folder.error().what.c_str());
        const auto problem = readPackage(*folder);
        QVERIFY2(problem, problem ? "" : problem.error().what.c_str());
        QCOMPARE(problem->title, std::string("A \"new\" one"));
        QCOMPARE(problem->signature.has_value(), !function.isEmpty());
        QVERIFY(problem->tests.size() >= 3);
        QVERIFY(readExpectedSubmissions(*folder).value().size() >= 1);

        const auto before = dataOf(*folder);
        for (const auto& [name, text] : before) {
            if (name.ends_with(".in")) {
                QCOMPARE(python(*folder / "input_validators/validate.py", *folder / name), 42);
            }
        }
        fs::remove_all(*folder / "data");
        QCOMPARE(python(*folder / "generators/generate.py"), 0);
        QVERIFY(dataOf(*folder) == before);
    }

    void refusesNames_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("empty") << "";
        QTest::newRow("path") << "a/b";
        QTest::newRow("up") << "..";
        QTest::newRow("capitals") << "Sums";
        QTest::newRow("dash behind") << "sums-";
    }
    void refusesNames()
    {
        QFETCH(QString, name);
        const auto folder = writeScaffold(m_folder->path(), name.toStdString(), {});
        QVERIFY(!folder);
        QVERIFY(folder.error().what.ends_with("is no name for a problem"));
    }

    void touchesNothingThatIsThere()
    {
        fs::create_directories(m_folder->path() / "sums/mine");
        QVERIFY(writeScaffold(m_folder->path(), "sums", {}).error().what.ends_with("is there already"));
        QVERIFY(fs::exists(m_folder->path() / "sums/mine"));
        QVERIFY(!fs::exists(m_folder->path() / "sums/problem.yaml"));
    }
};

QTEST_GUILESS_MAIN(ScaffoldTest)
#include "scaffold_test.moc"
