// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
#include "core/base/files.h"

#include <QtTest>

#include <fstream>
#include <sys/stat.h>

using namespace ca;
namespace fs = std::filesystem;

namespace {

TemporaryFolder folder()
{
    return *TemporaryFolder::create("files-test");
}

void write(const fs::path& path, std::string_view content)
{
    std::ofstream(path, std::ios::binary) << content;
}

std::size_t entriesIn(const fs::path& path)
{
    return static_cast<std::size_t>(std::distance(fs::directory_iterator(path), fs::directory_iterator()));
}

} // namespace

class FilesTest : public QObject {
    Q_OBJECT

private slots:
    void readsWholeFiles_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("text") << QByteArray("hello\n");
        QTest::newRow("bytes") << QByteArray("a\0b\xff", 4);
        QTest::newRow("larger than a buffer") << QByteArray(300'000, 'x');
    }

    void readsWholeFiles()
    {
        QFETCH(QByteArray, content);
        const TemporaryFolder place = folder();
        write(place.path() / "file", content.toStdString());
        QCOMPARE(*readFile(place.path() / "file", mib(1)), content.toStdString());
    }

    void obeysTheLimitToTheByte()
    {
        const TemporaryFolder place = folder();
        write(place.path() / "file", std::string(1000, 'x'));
        QVERIFY(readFile(place.path() / "file", Bytes{1000}).has_value());
        const auto tooLarge = readFile(place.path() / "file", Bytes{999});
        QCOMPARE(tooLarge.error().fault, Fault::BadInput);
        QVERIFY(tooLarge.error().what.find("file is larger than the limit of 999 bytes") != std::string::npos);
    }

    void readsFilesWithoutASize()
    {
        // The kernel says 0 for these; what counts is what can be read.
        const auto content = readFile("/proc/self/status", mib(1));
        QVERIFY(content && content->starts_with("Name:"));
        QCOMPARE(readFile("/proc/self/status", Bytes{10}).error().fault, Fault::BadInput);
    }

    void saysWhatIsMissing()
    {
        const auto missing = readFile("/no/such/file", mib(1));
        QCOMPARE(missing.error().fault, Fault::NotFound);
        QCOMPARE(missing.error().what, std::string("opening /no/such/file: No such file or directory"));
    }

    void refusesWhatIsNoFile()
    {
        const TemporaryFolder place = folder();
        QCOMPARE(readFile(place.path(), mib(1)).error().fault, Fault::BadInput);
        QCOMPARE(readFile("/dev/zero", mib(1)).error().fault, Fault::BadInput);
        QCOMPARE(::mkfifo((place.path() / "pipe").c_str(), 0600), 0);
        QCOMPARE(readFile(place.path() / "pipe", mib(1)).error().fault, Fault::BadInput); // and does not wait for a writer
    }

    void writesAndReplaces()
    {
        const TemporaryFolder place = folder();
        const fs::path target = place.path() / "file";
        QVERIFY(writeFileAtomically(target, "first, and longer"));
        QVERIFY(writeFileAtomically(target, "second"));
        QCOMPARE(*readFile(target, mib(1)), std::string("second"));
        QCOMPARE(entriesIn(place.path()), std::size_t{1});
        QVERIFY((fs::status(target).permissions() & fs::perms::others_read) != fs::perms::none);
    }

    void leavesNothingBehindWhenWritingFails()
    {
        const TemporaryFolder place = folder();
        fs::create_directories(place.path() / "taken" / "inside"); // a folder cannot be replaced by a file
        QVERIFY(!writeFileAtomically(place.path() / "taken", "x").has_value());
        QCOMPARE(entriesIn(place.path()), std::size_t{1});
        QCOMPARE(writeFileAtomically(place.path() / "none" / "file", "x").error().fault, Fault::NotFound);
    }

    void temporaryFoldersDisappear()
    {
        fs::path path;
        {
            const TemporaryFolder place = folder();
            path = place.path();
            fs::create_directories(path / "deep" / "er");
            write(path / "deep" / "er" / "file", "x");
            QVERIFY(path.filename().string().starts_with("files-test."));
        }
        QVERIFY(!fs::exists(path));
    }

    void temporaryFoldersMove()
    {
        TemporaryFolder first = folder();
        const fs::path kept = first.path();
        TemporaryFolder second = folder();
        const fs::path dropped = second.path();
        second = std::move(first);
        QCOMPARE(second.path(), kept);
        QVERIFY(fs::exists(kept) && !fs::exists(dropped));
        const TemporaryFolder third = std::move(second);
        QVERIFY(fs::exists(third.path()));
    }
};

QTEST_GUILESS_MAIN(FilesTest)
#include "files_test.moc"
