// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
// What comes in from outside, archives above all: what is refused, with which words, and that nothing is written before.
#include "core/package/source_tree.h"

#include "core/package/zip_writer.h"
#include "tests/core/package/package_tree.h"
#include "tests/core/package/zip_bytes.h"

#include <QTest>

#include <sys/stat.h>

using namespace ca;
using namespace ca::testing;
namespace fs = std::filesystem;

Q_DECLARE_METATYPE(std::vector<ca::testing::ZipEntry>)

namespace {

using Entries = std::vector<ZipEntry>;

/// zlib's frame goes: four bytes of size and two of header before, four of checksum behind.
ZipEntry zipDeflated(std::string name, const std::string& text)
{
    const QByteArray packed = qCompress(QByteArray::fromStdString(text), 9);
    return {std::move(name), text, 0100644, 0, packed.mid(6, packed.size() - 10).toStdString(), 8};
}

/// A place for an archive and for what comes out of it.
struct Place {
    TemporaryFolder folder = TemporaryFolder::create("source-test").value();
    fs::path file = folder.path() / "x.zip";
    fs::path out = folder.path() / "out/inner";

    Place() { fs::create_directories(out); }
    explicit Place(const std::string& bytes)
        : Place()
    {
        std::ofstream(file, std::ios::binary) << bytes;
    }

    [[nodiscard]] std::size_t filesWritten() const
    {
        const auto all = fs::recursive_directory_iterator(folder.path());
        return static_cast<std::size_t>(std::count_if(fs::begin(all), fs::end(all), [](const fs::directory_entry& entry) {
            return !entry.is_directory() && entry.path().filename() != "x.zip";
        }));
    }
};

Placement everything(const SourceTree& tree)
{
    Placement placement;
    for (const SourceEntry& entry : tree.entries()) {
        placement[entry.name] = entry.name;
    }
    return placement;
}

/// Listed, links checked, unpacked: what stops it, or nothing.
QString mistakeOf(const Place& place, const SourceBounds& bounds = {})
{
    const auto tree = SourceTree::open(place.file, bounds);
    if (!tree) {
        return QString::fromStdString(tree.error().what);
    }
    auto done = checkLinks((*tree)->entries());
    done = done ? (*tree)->extract(everything(**tree), place.out) : done;
    return done ? QString() : QString::fromStdString(done.error().what);
}

std::string textOf(const fs::path& file)
{
    return readFile(file, mib(64)).value_or("(unreadable)");
}

} // namespace

class SourceTreeTest : public QObject {
    Q_OBJECT

private slots:
    void unpacks()
    {
        const Place place(zipBytes({zipFolder("p/"), zipFile("p/a.txt", "one\n"), {"p/run", "#!/bin/sh\n", 0100755},
                                    zipDeflated("p/much", std::string(100'000, 'm')), zipFile("p/deep/er/b", "")}));
        QCOMPARE(mistakeOf(place), QString());
        QCOMPARE(textOf(place.out / "p/a.txt"), std::string("one\n"));
        QCOMPARE(textOf(place.out / "p/much").size(), 100'000u);
        QCOMPARE(textOf(place.out / "p/deep/er/b"), std::string());
        QVERIFY((fs::status(place.out / "p/run").permissions() & fs::perms::owner_exec) != fs::perms::none);
        QVERIFY((fs::status(place.out / "p/a.txt").permissions() & fs::perms::owner_exec) == fs::perms::none);
    }

    void readsNamesInEveryLocale()
    {
        const Place place(zipBytes({{"t\xc3\xa4st.in", "x", 0100644, 0x800}, {"t\x84st.in", "x"}}));
        const auto tree = SourceTree::open(place.file);
        QVERIFY2(tree, tree ? "" : tree.error().what.c_str());
        QCOMPARE((*tree)->entries().size(), 2u);
        QCOMPARE((*tree)->entries()[0].name, std::string("t\xc3\xa4st.in"));
        QCOMPARE(shownName((*tree)->entries()[0].name), std::string("t\\xC3\\xA4st.in"));
    }

    void refusesBeforeWriting_data()
    {
        QTest::addColumn<Entries>("entries");
        QTest::addColumn<QString>("mistake");
        const auto row = [](const char* name, ZipEntry bad, const char* mistake) {
            QTest::newRow(name) << Entries{zipFile("good"), std::move(bad)} << QString("x.zip: %1").arg(mistake);
        };
        row("absolute", zipFile("/etc/passwd"), "/etc/passwd: is an absolute path");
        row("upwards", zipFile("../x"), "../x: leads out of the package");
        row("upwards within", zipFile("a/../../x"), "a/../../x: leads out of the package");
        row("upwards at the end", zipFolder("a/../"), "a/..: leads out of the package");
        row("drive", zipFile("C:x"), "C:x: begins with a drive letter");
        row("drive with slash", zipFile("c:/x"), "c:/x: begins with a drive letter");
        row("backslash beside a slash", zipFile("a/..\\..\\x"), "a/..\\..\\x: has a backslash in its name");
        row("this folder", zipFile("a/./x"), "a/./x: is no plain path");
        row("double slash", zipFile("a//x"), "a//x: is no plain path");
        row("no name", zipFile(""), ": has no name");
        row("control bytes", zipFile("/a\x1b[2J\n"), "/a\\x1B[2J\\x0A: is an absolute path");
        row("long name", zipFile(std::string(1001, 'n')), "name is longer");
        row("deep", zipFile("1/2/3/4/5/6/7/8/9/10/11/12/13/14/15/16/17"), "lies deeper than 16 folders");
        row("twice", zipFile("good"), "good: is there twice");
        row("twice but for capitals", zipFile("GOOD"), "GOOD: differs from good in capital letters only");
        row("below itself", zipFile("good/x"), "good/x: good is a file and a folder");
        row("encrypted", {"secret", "x", 0100644, 1}, "secret: is encrypted");
        row("device", {"null", "", 0020666}, "null: is neither a file nor a folder");
        row("socket", {"sock", "", 0140666}, "sock: is neither a file nor a folder");
        row("claims to be large", {"large", "x", 0100644, 0, "", 0, 0x7fffffff}, "large: is larger than 256 MiB");
    }
    void refusesBeforeWriting()
    {
        QFETCH(Entries, entries);
        QFETCH(QString, mistake);
        const Place place(zipBytes(entries));
        const auto tree = SourceTree::open(place.file);
        QVERIFY(!tree);
        const QString what = QString::fromStdString(tree.error().what);
        QVERIFY2(what.startsWith("x.zip: ") && what.contains(mistake.mid(7)), qPrintable(what));
        QVERIFY(tree.error().fault == Fault::BadInput);
    }

    void takesBackslashesForSlashesWhereThereAreNoOthers()
    {
        ZipEntry entry = zipFile("..\\x");
        const Place place(zipBytes({entry}));
        QVERIFY(!mistakeOf(place).isEmpty());
        QCOMPARE(place.filesWritten(), 0u);
    }

    void checksLinks_data()
    {
        QTest::addColumn<Entries>("entries");
        QTest::addColumn<QString>("mistake");
        const ZipEntry file = zipFile("d/f");
        QTest::newRow("to a neighbour") << Entries{file, zipLink("d/l", "f")} << "";
        QTest::newRow("to a folder above") << Entries{file, zipLink("e/l", "../d")} << "";
        QTest::newRow("through another link") << Entries{file, zipLink("e", "d"), zipLink("l", "e/f")} << "";
        QTest::newRow("absolute") << Entries{file, zipLink("l", "/d/f")} << "l: is a link to /d/f, which is not in the package";
        QTest::newRow("out") << Entries{file, zipLink("l", "../d/f")} << "l: is a link to ../d/f, which leads out of the package";
        QTest::newRow("out through another link")
            << Entries{file, zipLink("d/up", ".."), zipLink("l", "d/up/../f")} << "l: is a link to d/up/../f, which leads out";
        QTest::newRow("nowhere") << Entries{file, zipLink("l", "g")} << "l: is a link to g, which is not in the package";
        QTest::newRow("in a circle") << Entries{zipLink("a", "b"), zipLink("b", "a")} << "a: is a link in a circle";
        QTest::newRow("to nothing") << Entries{zipLink("a", "")} << "a: is a link to ";
        QTest::newRow("file below a link") << Entries{zipLink("l", "/tmp"), zipFile("l/f")} << "l/f: l is a file and a folder";
    }
    void checksLinks()
    {
        QFETCH(Entries, entries);
        QFETCH(QString, mistake);
        const Place place(zipBytes(entries));
        const QString what = mistakeOf(place);
        QVERIFY2(mistake.isEmpty() ? what.isEmpty() : what.contains(mistake), qPrintable(what));
        QCOMPARE(place.filesWritten() > 0, mistake.isEmpty());
    }

    void countsWhileReading_data()
    {
        QTest::addColumn<Entries>("entries");
        QTest::addColumn<QString>("mistake");
        const ZipEntry bomb = zipDeflated("bomb", std::string(3 << 20, '0'));
        ZipEntry liar = bomb;
        liar.claimedSize = 10;
        QTest::newRow("large file") << Entries{bomb} << "bomb: is larger than 2 MiB";
        QTest::newRow("large file that says it is small") << Entries{liar} << "bomb: ";
        const std::string half(3 << 19, '0');
        QTest::newRow("many files") << Entries{zipDeflated("a", half), zipDeflated("b", half), zipDeflated("c", half)}
                                    << "c: with it the package is larger than 4 MiB";
        QTest::newRow("too many entries") << Entries(11, zipFile("same")) << "it holds more than 10 files";
    }
    void countsWhileReading()
    {
        QFETCH(Entries, entries);
        QFETCH(QString, mistake);
        SourceBounds bounds;
        bounds.single = mib(2);
        bounds.total = mib(4);
        bounds.entries = 10;
        const Place place(zipBytes(entries));
        const QString what = mistakeOf(place, bounds);
        QVERIFY2(what.contains(mistake), qPrintable(what));
    }

    void refusesWhatShrankTooWell()
    {
        SourceBounds bounds;
        bounds.ratio = 10;
        bounds.freeOfRatio = kib(64);
        const Place bomb(zipBytes({zipDeflated("bomb", std::string(1 << 20, '0'))}));
        QVERIFY(mistakeOf(bomb, bounds).contains("bomb: the archive unpacks to far more than tests would"));
        const Place fair(zipBytes({zipDeflated("fair", std::string(60'000, '0'))}));
        QCOMPARE(mistakeOf(fair, bounds), QString());
    }

    void tellsDamage_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        const auto row = [](const char* name, const std::string& bytes) { QTest::newRow(name) << QByteArray::fromStdString(bytes); };
        const std::string whole = zipBytes({zipFile("a", std::string(1000, 'a')), zipDeflated("b", std::string(1000, 'b'))});
        row("empty", "");
        row("text", "once upon a time\n");
        row("without its end", whole.substr(0, whole.size() - 30));
        row("first half", whole.substr(0, whole.size() / 2));
        row("without its beginning", whole.substr(500));
        row("wrong checksum", zipBytes({{"a", "text", 0100644, 0, "", 0, UINT32_MAX, 1}}));
        row("unknown compression", zipBytes({{"a", "text", 0100644, 0, "", 77}}));
        ZipEntry liar = zipDeflated("a", "text");
        liar.claimedSize = 400;
        row("says more than there is", zipBytes({liar}));
        row("a tar", std::string("a\0\0\0", 4) + std::string(1020, '\0'));
    }
    void tellsDamage()
    {
        QFETCH(QByteArray, bytes);
        const Place place(bytes.toStdString());
        QVERIFY(!mistakeOf(place).isEmpty());
    }

    void everyTruncationIsTold()
    {
        const std::string whole = zipBytes({zipFile("a/1.in"), zipFile("a/1.out"), zipLink("l", "a")});
        for (std::size_t size = 0; size < whole.size(); ++size) {
            const Place place(whole.substr(0, size));
            QVERIFY2(!mistakeOf(place).isEmpty(), qPrintable(QString::number(size)));
            QCOMPARE(place.filesWritten(), 0u);
        }
    }

    void seesFoldersWithoutFollowing()
    {
        const PackageTree tree(Tree{{"a/1.in", "1\n"}, {".git/config", "x"}});
        fs::create_directory_symlink(tree.outside(), tree.root() / "out");
        const auto source = SourceTree::open(tree.root());
        QVERIFY(source);
        std::string names;
        for (const SourceEntry& entry : (*source)->entries()) {
            names += entry.name + " ";
        }
        QCOMPARE(names, std::string(".git a a/1.in out "));
        QVERIFY(checkLinks((*source)->entries()).error().what.starts_with("out: is a link to "));
        const Place place;
        const Placement some{{"a/1.in", "moved/x.in"}};
        QVERIFY((*source)->extract(some, place.out));
        QCOMPARE(textOf(place.out / "moved/x.in"), std::string("1\n"));
    }

    void refusesPipesInFolders()
    {
        const PackageTree tree(Tree{{"a", ""}});
        QCOMPARE(::mkfifo((tree.root() / "pipe").c_str(), 0600), 0);
        QCOMPARE(SourceTree::open(tree.root()).error().what, std::string("pipe: is neither a file nor a folder"));
        QVERIFY(SourceTree::open(tree.root() / "pipe").error().what.ends_with("is neither a folder nor an archive"));
        QVERIFY(SourceTree::open(tree.root() / "nothing").error().fault == Fault::NotFound);
    }

    void packsTheSameBytes()
    {
        const PackageTree tree(with(smallest(), {{".git/x", "x"}, {"a b", "x"}, {"submissions/accepted/a.py", "print(3)\n"}}));
        fs::create_symlink("1.in", tree.root() / "data/secret/2.in");
        fs::permissions(tree.root() / "problem.yaml", fs::perms(0755));
        const auto packed = packPackage(tree.root(), "sums", tree.outside() / "1.zip");
        QVERIFY2(packed, packed ? "" : packed.error().what.c_str());
        QCOMPARE(packed->files, 5u);
        QVERIFY((packed->leftOut == std::vector<std::string>{".git", "a b"}));
        fs::last_write_time(tree.root() / "problem.yaml", fs::file_time_type::clock::now() + std::chrono::hours(100));
        qputenv("TZ", "Pacific/Auckland");
        ::tzset();
        QVERIFY(packPackage(tree.root(), "sums", tree.outside() / "2.zip"));
        QCOMPARE(textOf(tree.outside() / "1.zip"), textOf(tree.outside() / "2.zip"));
    }

    void packsWhatItReads()
    {
        const PackageTree tree(with(smallest(), {{"output_validator/run", "#!/bin/sh\n"}, {"data/secret/big.in", std::string(200'000, '7')}}));
        fs::permissions(tree.root() / "output_validator/run", fs::perms(0755));
        fs::create_symlink("1.in", tree.root() / "data/secret/2.in");
        const Place place;
        QVERIFY(packPackage(tree.root(), "top", place.file));
        QCOMPARE(mistakeOf(place), QString());
        QCOMPARE(textOf(place.out / "top/problem.yaml"), kYaml2025);
        QCOMPARE(textOf(place.out / "top/data/secret/big.in").size(), 200'000u);
        QVERIFY(fs::read_symlink(place.out / "top/data/secret/2.in") == "1.in");
        QVERIFY((fs::status(place.out / "top/output_validator/run").permissions() & fs::perms::owner_exec) != fs::perms::none);
    }

    void packsNothingFromOutside()
    {
        const PackageTree tree(smallest());
        fs::create_symlink("/etc/hostname", tree.root() / "data/secret/2.in");
        const auto packed = packPackage(tree.root(), "sums", tree.outside() / "1.zip");
        QCOMPARE(packed.error().what, std::string("data/secret/2.in: is a link to /etc/hostname, which is not in the package"));
        QVERIFY(!fs::exists(tree.outside() / "1.zip"));
        QVERIFY(!fs::exists(tree.outside() / "1.zip.part"));
    }
};

QTEST_GUILESS_MAIN(SourceTreeTest)
#include "source_tree_test.moc"
