// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
#include "core/base/uuid.h"
#include "core/package/import.h"

#include "core/package/package.h"
#include "core/package/staging_folder.h"
#include "tests/core/package/package_tree.h"
#include "tests/core/package/zip_bytes.h"

#include <QRegularExpression>
#include <QTest>

#include <csignal>
#include <sys/wait.h>
#include <unistd.h>

using namespace ca;
using namespace ca::testing;
namespace fs = std::filesystem;

Q_DECLARE_METATYPE(ca::testing::Tree)

namespace {

std::string zipOf(const Tree& tree, const std::string& top = "")
{
    std::vector<ZipEntry> entries;
    for (const auto& [name, text] : tree) {
        entries.push_back(zipFile(top + name, text));
    }
    return zipBytes(entries);
}

/// Names of all files below, hidden ones too.
QString filesIn(const fs::path& folder)
{
    QStringList names;
    if (fs::exists(folder)) {
        for (const auto& entry : fs::recursive_directory_iterator(folder)) {
            if (!entry.is_directory()) {
                names += QString::fromStdString(entry.path().lexically_relative(folder).generic_string());
            }
        }
    }
    names.sort();
    return names.join(' ');
}

QString notesOf(const Result<Imported>& imported)
{
    QStringList notes;
    for (const std::string& note : imported->notes) {
        notes += QString::fromStdString(note);
    }
    return notes.join(" | ");
}

} // namespace

class ImportTest : public QObject {
    Q_OBJECT

private:
    std::optional<TemporaryFolder> m_folder;

    [[nodiscard]] fs::path into() const { return m_folder->path() / "into"; }
    [[nodiscard]] fs::path file(const std::string& name, const std::string& bytes) const
    {
        std::ofstream(m_folder->path() / name, std::ios::binary) << bytes;
        return m_folder->path() / name;
    }

private slots:
    void init() { m_folder.emplace(TemporaryFolder::create("import-test").value()); }

    void takesPackages_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("top");
        QTest::addColumn<QString>("id");
        QTest::newRow("zip with a folder") << "download.zip" << "sums/" << "sums";
        QTest::newRow("zip with files at its top") << "Sums v2.zip" << "" << "sums-v2";
        QTest::newRow("kpp") << "sums.kpp" << "sums/" << "sums";
        QTest::newRow("folder with capitals") << "x.zip" << "Sums/" << "sums";
        QTest::newRow("any extension") << "x.bin" << "sums/" << "sums";
    }
    void takesPackages()
    {
        QFETCH(QString, name);
        QFETCH(QString, top);
        QFETCH(QString, id);
        const auto imported = importProblem(file(name.toStdString(), zipOf(smallest(), top.toStdString())), into());
        QVERIFY2(imported, imported ? "" : imported.error().what.c_str());
        QCOMPARE(QString::fromStdString(imported->problem.id), id);
        QVERIFY(imported->problem.folder == fs::canonical(into() / id.toStdString()));
        QVERIFY(!imported->madeFromPairs);
        QCOMPARE(imported->notes.size(), 0u);
        QCOMPARE(filesIn(into()), QString("%1/data/secret/1.ans %1/data/secret/1.in %1/problem.yaml").arg(id));
        QVERIFY(imported->problem.tests.front().input.file() == fs::canonical(into() / id.toStdString() / "data/secret/1.in"));
    }

    void takesFolders()
    {
        const PackageTree tree(with(smallest(), {{".git/config", "x"}, {"data/secret/1.in~", "x"}}));
        const auto imported = importProblem(tree.root(), into());
        QVERIFY2(imported, imported ? "" : imported.error().what.c_str());
        QCOMPARE(notesOf(imported), QString("1 file was left behind, for the format does not know such names: data/secret/1.in~"));
        QCOMPARE(filesIn(into()), QString("sums/data/secret/1.ans sums/data/secret/1.in sums/problem.yaml"));
    }

    void leavesTheRestOfTheArchive()
    {
        Tree tree = smallest();
        tree[".timelimit"] = "3\n";
        tree["data/secret/.hidden.in"] = "x";
        std::vector<ZipEntry> entries{zipFile("__MACOSX/sums/._problem.yaml"), zipFile("readme.txt")};
        for (const auto& [name, text] : tree) {
            entries.push_back(zipFile("sums/" + name, text));
        }
        const auto imported = importProblem(file("x.zip", zipBytes(entries)), into());
        QVERIFY2(imported, imported ? "" : imported.error().what.c_str());
        QVERIFY(notesOf(imported).startsWith("3 files were left behind"));
        QVERIFY(fs::exists(into() / "sums/.timelimit"));
    }

    void keepsLinksInside()
    {
        const auto imported = importProblem(file("x.zip", zipBytes({zipFile("s/problem.yaml", kYaml2025), zipFile("s/data/secret/1.in"),
                                                                    zipLink("s/data/secret/1.ans", "1.in")})),
                                            into());
        QVERIFY2(imported, imported ? "" : imported.error().what.c_str());
        QVERIFY(fs::is_symlink(into() / "s/data/secret/1.ans"));
    }

    void makesPackagesOfPairs()
    {
        const auto imported = importProblem(file("Counting Stars.zip", zipOf({{"t/1.in", "1\n"},
                                                                              {"t/1.out", "one\n"},
                                                                              {"t/2.in", std::string(500, '2') + "\n"},
                                                                              {"t/2.out", "two\n"},
                                                                              {"t/10.in", "10\n"},
                                                                              {"t/10.out", "ten\n"},
                                                                              {"t/11.in", "lonely\n"}})),
                                            into());
        QVERIFY2(imported, imported ? "" : imported.error().what.c_str());
        QVERIFY(imported->madeFromPairs);
        QCOMPARE(imported->problem.title, std::string("Counting stars"));
        QCOMPARE(filesIn(into() / "counting-stars"),
                 QString("data/sample/01.ans data/sample/01.in data/secret/02.ans data/secret/02.in data/secret/10.ans data/secret/10.in "
                         "problem.yaml statement/problem.en.md"));
        QCOMPARE(notesOf(imported), QString("paired 3 tests: t/1.in with t/1.out and so on | left behind, for it has no counterpart: "
                                            "t/11.in | the first small test became a sample"));
        const std::string statement = readFile(into() / "counting-stars/statement/problem.en.md", mib(1)).value();
        QVERIFY(statement.find("`Counting Stars.zip`") != std::string::npos);
        QVERIFY(statement.find("3 tests, 1 of them shown as a sample") != std::string::npos);
    }

    void makesPackagesOfFoldersOfPairs_data()
    {
        QTest::addColumn<Tree>("tree");
        QTest::addColumn<QString>("files");
        QTest::newRow("one pair") << Tree{{"in1", "1\n"}, {"out1", "2\n"}} << "data/secret/01.ans data/secret/01.in";
        QTest::newRow("named samples")
            << Tree{{"sample1.in", "1\n"}, {"sample1.ans", "2\n"}, {"1.in", "1\n"}, {"1.ans", "2\n"}}
            << "data/sample/01.ans data/sample/01.in data/secret/01.ans data/secret/01.in";
        QTest::newRow("nothing but samples") << Tree{{"sample1.in", "1\n"}, {"sample1.ans", "2\n"}} << "data/secret/01.ans data/secret/01.in";
        QTest::newRow("strange names") << Tree{{"my test (1).in", "1\n"}, {"my test (1).out", "2\n"}}
                                       << "data/secret/01-my-test-1.ans data/secret/01-my-test-1.in";
    }
    void makesPackagesOfFoldersOfPairs()
    {
        QFETCH(Tree, tree);
        QFETCH(QString, files);
        const PackageTree source(tree, "Pairs");
        const auto imported = importProblem(source.root(), into());
        QVERIFY2(imported, imported ? "" : imported.error().what.c_str());
        QCOMPARE(filesIn(into() / "pairs"), files + " problem.yaml statement/problem.en.md");
    }

    void takesAnotherName()
    {
        ImportOptions options;
        options.slug = "Other Name";
        const auto imported = importProblem(file("x.zip", zipOf(smallest())), into(), options);
        QVERIFY(imported);
        QCOMPARE(imported->problem.id, std::string("other-name"));
    }

    void refuses_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("mistake");
        const auto row = [](const char* name, const std::string& bytes, const char* mistake) {
            QTest::newRow(name) << QByteArray::fromStdString(bytes) << mistake;
        };
        row("no archive", "hello\n", "x.zip: it is no zip archive, or its end is missing");
        row("no tests", zipOf({{"readme.txt", "x"}}), "it holds neither a problem.yaml nor any pair of an input and its answer");
        row("empty archive", zipBytes({}), "x.zip: it is no zip archive, or its end is missing");
        row("two packages", zipOf({{"a/problem.yaml", ""}, {"b/problem.yaml", ""}}), "it holds 2 packages (a, b)");
        row("broken package", zipOf(with(smallest(), {{"problem.yaml", "name: [\n"}}), "sums/"), "reading problem sums: problem.yaml");
        row("package without tests", zipOf({{"sums/problem.yaml", kYaml2025}}), "reading problem sums: ");
        row("link out", zipBytes({zipFile("s/problem.yaml", kYaml2025), zipFile("other"), zipLink("s/data", "../other")}),
            "data: is a link to ../other, which leads out of the package");
        row("damaged entry", zipBytes({zipFile("s/problem.yaml", kYaml2025), {"s/data/secret/1.in", "x", 0100644, 0, "", 0, UINT32_MAX, 1}}),
            "s/data/secret/1.in: ");
    }
    void refuses()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, mistake);
        const fs::path source = file("x.zip", bytes.toStdString());
        const auto imported = importProblem(source, into());
        QVERIFY(!imported);
        const QString what = QString::fromStdString(imported.error().what);
        QVERIFY2(what.startsWith("importing " + QString::fromStdString(source.string()) + ": "), qPrintable(what));
        QVERIFY2(what.contains(mistake), qPrintable(what));
        QCOMPARE(filesIn(into()), QString());
        QVERIFY(!fs::exists(into()) || fs::is_empty(into()));
    }

    void neverOverwrites()
    {
        const fs::path source = file("sums.zip", zipOf(smallest()));
        fs::create_directories(into() / "sums");
        const auto imported = importProblem(source, into());
        QVERIFY(!imported);
        QVERIFY(imported.error().what.ends_with("into/sums is there already"));
        QVERIFY(imported.error().hint.starts_with("Nothing was changed."));
        QVERIFY(fs::is_empty(into() / "sums"));
    }

    void needsAName()
    {
        const auto imported = importProblem(file("---.zip", zipOf(smallest())), into());
        QVERIFY(imported.error().what.ends_with("no folder name can be made of \"---\""));
    }

    void sweepsWhatDeadProcessesLeft()
    {
        fs::create_directories(into() / ".arriving-dead00/sums");
        const auto living = StagingFolder::create(into());
        QVERIFY(living);
        QVERIFY(!fs::exists(into() / ".arriving-dead00"));
        QVERIFY(importProblem(file("sums.zip", zipOf(smallest())), into()));
        QVERIFY(fs::exists(living->path())); // its owner lives
    }

    void leavesNothingButAStagingFolderWhenKilled()
    {
        const fs::path place = into();
        const pid_t child = ::fork();
        if (child == 0) {
            auto staging = StagingFolder::create(place);
            std::ofstream(staging->path() / "half") << "half";
            ::kill(::getpid(), SIGKILL);
        }
        QCOMPARE(::waitpid(child, nullptr, 0), child);
        QVERIFY(filesIn(place).contains("half"));
        QVERIFY(importProblem(file("sums.zip", zipOf(smallest())), place));
        QVERIFY(!filesIn(place).contains("half"));
    }

    void makesUuids()
    {
        const QRegularExpression form("^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$");
        for (int i = 0; i < 100; ++i) {
            QVERIFY(form.match(QString::fromStdString(newUuid())).hasMatch());
        }
        QVERIFY(newUuid() != newUuid());
    }
};

QTEST_GUILESS_MAIN(ImportTest)
#include "import_test.moc"
