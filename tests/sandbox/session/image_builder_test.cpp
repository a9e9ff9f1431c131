// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
#include "core/base/files.h"
#include "sandbox/session/child_process.h"
#include "sandbox/session/dockerfile.h"
#include "sandbox/session/image_builder.h"
#include "sandbox/session/ustar.h"

#include <QTest>

#include <algorithm>
#include <csignal>
#include <filesystem>
#include <fstream>

namespace {

namespace fs = std::filesystem;

ca::Recipe pythonRecipe()
{
    ca::Recipe recipe;
    recipe.name = "python";
    recipe.root = "python";
    recipe.packages = {"python3-minimal", "libpython3.11-stdlib"};
    recipe.programs = {"python3", "python3.11"};
    recipe.drop = {"usr/share/python3", "usr/lib/*/x"};
    recipe.files = {{"finish.sh", ""}, {"layout.sh", ""}, {"setup.sh", ""}};
    recipe.hash = "0123456789abcdef";
    return recipe;
}

struct Said {
    std::vector<std::string> lines;
    ca::Result<int> status = 0;
};

Said run(std::vector<std::string> argv, std::stop_token stop = {})
{
    Said said;
    said.status = ca::runChild({std::move(argv), {"CA_TEST=yes"}}, [&said](std::string_view line) { said.lines.emplace_back(line); }, std::move(stop));
    return said;
}

/// Gone, or dead and waiting for whoever adopted it.
bool isDead(const std::string& pid)
{
    std::ifstream stat("/proc/" + pid + "/stat");
    std::string text;
    return !std::getline(stat, text) || text.find(") Z ") != std::string::npos;
}

void makeExecutable(const fs::path& path, const std::string& script)
{
    QVERIFY(ca::writeFileAtomically(path, script));
    fs::permissions(path, fs::perms(0755));
}

/// A builder whose agent is a script, in a folder of its own.
struct Bench {
    ca::TemporaryFolder folder = ca::TemporaryFolder::create("codearena-builder-test").value();
    ca::Result<ca::ImageBuilder> builder = make();

    ca::Result<ca::ImageBuilder> make() const
    {
        makeExecutable(folder.path() / "agent", "#!/bin/sh\necho ca-agent protocol 1 build feed\n");
        return ca::ImageBuilder::create({CA_SOURCE_DIR "/sandbox/images", folder.path() / "agent", folder.path() / "data"});
    }
    [[nodiscard]] fs::path data(const std::string& name) const { return folder.path() / "data" / name; }
    void keepArchive(const std::string& name, const std::string& bytes) const
    {
        fs::create_directories(data("images"));
        QVERIFY(ca::writeFileAtomically(data("images") / name, bytes));
    }
};

} // namespace

class ImageBuilderTest final : public QObject {
    Q_OBJECT

private slots:
    void aChildSaysLinesAndHowItEnded_data()
    {
        QTest::addColumn<QByteArray>("script");
        QTest::addColumn<QByteArray>("lines");
        QTest::addColumn<int>("status");
        QTest::newRow("both streams") << QByteArray("echo a; echo b >&2; echo c") << QByteArray("a|b|c") << 0;
        QTest::newRow("no last newline") << QByteArray("printf 'a\\nb'") << QByteArray("a|b") << 0;
        QTest::newRow("a progress bar") << QByteArray("printf '10%%\\r20%%\\r'") << QByteArray("10%|20%") << 0;
        QTest::newRow("failure") << QByteArray("echo no; exit 3") << QByteArray("no") << 3;
        QTest::newRow("a signal") << QByteArray("kill -KILL $$") << QByteArray() << 128 + SIGKILL;
        QTest::newRow("our variables") << QByteArray("echo $CA_TEST") << QByteArray("yes") << 0;
        QTest::newRow("no input") << QByteArray("cat") << QByteArray() << 0;
        QTest::newRow("SIGPIPE ends pipelines") << QByteArray("yes | head -n 1") << QByteArray("y") << 0;
    }
    void aChildSaysLinesAndHowItEnded()
    {
        QFETCH(QByteArray, script);
        QFETCH(QByteArray, lines);
        QFETCH(int, status);
        std::signal(SIGPIPE, SIG_IGN);
        const Said said = run({"sh", "-c", script.toStdString()});
        QVERIFY(said.status);
        QCOMPARE(*said.status, status);
        QByteArrayList got;
        for (const std::string& line : said.lines) {
            got += QByteArray::fromStdString(line);
        }
        QCOMPARE(got.join('|'), lines);
    }

    void aMissingProgramIsUnavailable()
    {
        const Said said = run({"codearena-no-such-program"});
        QVERIFY(!said.status);
        QCOMPARE(said.status.error().fault, ca::Fault::Unavailable);
    }

    void stoppingEndsTheWholeGroup()
    {
        std::stop_source source;
        std::vector<std::string> pids;
        const auto status = ca::runChild({{"sh", "-c", "sleep 1000 & echo $$ $!; wait"}, {}},
                                         [&](std::string_view line) {
                                             pids = {std::string(line.substr(0, line.find(' '))), std::string(line.substr(line.find(' ') + 1))};
                                             source.request_stop();
                                         },
                                         source.get_token());
        QVERIFY(!status);
        QCOMPARE(status.error().fault, ca::Fault::Cancelled);
        QCOMPARE(pids.size(), std::size_t{2});
        QVERIFY(isDead(pids[0]));
        QTRY_VERIFY_WITH_TIMEOUT(isDead(pids[1]), 10000);
    }

    void tarReadsOurArchives()
    {
        ca::Ustar archive;
        archive.add("Dockerfile", "FROM x\n");
        archive.add("recipe/a", std::string(1024, 'a'));
        archive.add("ca-agent", std::string(513, '\0'), true);
        archive.add("empty", "");
        const auto folder = ca::TemporaryFolder::create("codearena-ustar-test").value();
        QVERIFY(ca::writeFileAtomically(folder.path() / "a.tar", archive.bytes()));
        const Said said = run({"tar", "-C", folder.path().string(), "-xvf", (folder.path() / "a.tar").string()});
        QCOMPARE(said.status, ca::Result<int>(0));
        QCOMPARE(said.lines, (std::vector<std::string>{"Dockerfile", "recipe/a", "ca-agent", "empty"}));
        QCOMPARE(ca::readFile(folder.path() / "Dockerfile", ca::kib(1)).value(), std::string("FROM x\n"));
        QCOMPARE(ca::readFile(folder.path() / "recipe/a", ca::kib(2)).value(), std::string(1024, 'a'));
        QCOMPARE(fs::file_size(folder.path() / "ca-agent"), std::uintmax_t{513});
        QVERIFY((fs::status(folder.path() / "ca-agent").permissions() & fs::perms::owner_exec) != fs::perms::none);
        QVERIFY((fs::status(folder.path() / "empty").permissions() & fs::perms::owner_exec) == fs::perms::none);
    }

    void theDockerfileOfTheAgent()
    {
        QCOMPARE(ca::agentDockerfile(pythonRecipe()),
                 std::string("FROM codearena/python-root\nCOPY ca-agent /ca-agent\nCMD [\"/ca-agent\"]\n"));
    }

    void theDockerfileForARegistry()
    {
        QCOMPARE(ca::registryDockerfile(pythonRecipe(), "debian:bookworm-slim"),
                 std::string("FROM debian:bookworm-slim AS made\n"
                             "COPY recipe/ /recipe/\n"
                             "RUN apt-get update && apt-get install -y --no-install-recommends python3-minimal libpython3.11-stdlib\n"
                             "RUN mkdir -p /pch && if [ -e /recipe/setup.sh ]; then sh /recipe/setup.sh /; fi\n"
                             "RUN mkdir -m 0755 /made /made/dev /made/proc /made/sys /made/run && mkdir -m 1777 /made/tmp \\\n"
                             "    && cp -a /bin /etc /lib* /pch /sbin /usr /made/ && sh /recipe/finish.sh /made /recipe\n"
                             "FROM scratch\n"
                             "COPY --from=made /made/ /\n"
                             "COPY ca-agent /ca-agent\n"
                             "CMD [\"/ca-agent\"]\n"));
    }

    void labelsSayWhatAnImageIs()
    {
        const ca::docker::Labels labels{{"ca.image", "python"}, {"ca.recipe", "0123456789abcdef"}, {"ca.agent", "feed"}, {"ca.protocol", "1"}};
        QCOMPARE(ca::imageLabels(pythonRecipe(), "feed"), labels);
    }

    void stepsAreFoundInTheLog_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::addColumn<QByteArray>("step");
        QTest::newRow("download") << QByteArray("I: downloading packages with apt...") << QByteArray("Fetching packages");
        QTest::newRow("unpack") << QByteArray("I: extracting archives...") << QByteArray("Unpacking");
        QTest::newRow("setup") << QByteArray("I: running --extract-hook in shell: sh -c 'sh '\\''/tmp/x/setup.sh'\\'' \"$1\"' exec /tmp/y")
                               << QByteArray("Preparing the toolchain");
        QTest::newRow("finish") << QByteArray("I: running --extract-hook in shell: sh -c 'sh '\\''/tmp/x/finish.sh'\\'' \"$1\"' exec /tmp/y")
                                << QByteArray("Removing what is not needed");
        QTest::newRow("another hook") << QByteArray("I: running --setup-hook in shell: sh -c 'sh layout.sh'") << QByteArray();
        QTest::newRow("a program's words") << QByteArray("creating tarball") << QByteArray();
    }
    void stepsAreFoundInTheLog()
    {
        QFETCH(QByteArray, line);
        QFETCH(QByteArray, step);
        const auto found = ca::stepIn(line.toStdString());
        QCOMPARE(found ? QByteArray::fromStdString(found->what) : QByteArray(), step);
    }

    void theCommandIsDebianAlone()
    {
        const auto argv = ca::debootstrapCommand(pythonRecipe(), {{"deb http://m bookworm main"}, "/data/packages", true}, "/tmp/it's", "/data/p.tar");
        const auto has = [&argv](const std::string& argument) { return std::find(argv.begin(), argv.end(), argument) != argv.end(); };
        QCOMPARE(argv[0], std::string("mmdebstrap"));
        QVERIFY(has("--mode=root"));
        QVERIFY(has("--variant=extract"));
        QVERIFY(has("--include=python3-minimal,libpython3.11-stdlib"));
        QVERIFY(has("--setup-hook=sh '/tmp/it'\\''s/layout.sh' \"$1\""));
        QVERIFY(has("--extract-hook=sh '/tmp/it'\\''s/finish.sh' \"$1\" '/tmp/it'\\''s'"));
        QVERIFY(!has("--extract-hook=sh '/tmp/it'\\''s/setup.sh' \"$1\"")); // this context has none
        QCOMPARE(std::vector<std::string>(argv.end() - 3, argv.end()), (std::vector<std::string>{"bookworm", "/data/p.tar", "deb http://m bookworm main"}));
    }

    void anOrdinaryUserGetsAUserNamespace()
    {
        const auto argv = ca::debootstrapCommand(pythonRecipe(), {{}, "/data/packages", false}, "/tmp/x", "/data/p.tar");
        const auto has = [&argv](const std::string& argument) { return std::find(argv.begin(), argv.end(), argument) != argv.end(); };
        QVERIFY(has("--mode=unshare"));
        QVERIFY(has("--setup-hook=sync-in '/data/packages' /var/cache/apt/archives"));
    }

    void theAgentIsAskedWhatItIs()
    {
        const Bench bench;
        QVERIFY(bench.builder);
        QCOMPARE(bench.builder->agentBuild(), std::string("feed"));
        const auto none = ca::ImageBuilder::create({CA_SOURCE_DIR "/sandbox/images", bench.folder.path() / "none", bench.data("")});
        QVERIFY(!none);
        QCOMPARE(none.error().fault, ca::Fault::Unavailable);
    }

    void recipesAreFoundByImage()
    {
        const Bench bench;
        QCOMPARE(bench.builder->recipe("codearena/python").value().name, std::string("python"));
        QCOMPARE(bench.builder->recipe("codearena/c:latest").value().root, std::string("cpp"));
        QCOMPARE(bench.builder->recipe("codearena/cobol").error().fault, ca::Fault::NotFound);
    }

    void aKeptArchiveIsUnpackedOnce()
    {
        const Bench bench;
        const auto recipe = bench.builder->recipe("python").value();
        ca::Ustar root;
        root.add("usr/bin/python3", "snake", true);
        bench.keepArchive("python-" + recipe.hash + ".tar", root.bytes());
        fs::create_directories(bench.data("roots/python-older"));
        fs::create_directories(bench.data("roots/ruby-older"));
        QVERIFY(!bench.builder->unpackedRoot(recipe));

        const auto unpacked = bench.builder->unpackRoot(recipe, {}, {});
        QVERIFY(unpacked);
        QCOMPARE(bench.builder->unpackedRoot(recipe), std::optional(*unpacked));
        QCOMPARE(ca::readFile(*unpacked / "usr/bin/python3", ca::kib(1)).value(), std::string("snake"));
        QVERIFY(fs::is_regular_file(*unpacked / "dev/null") && fs::is_regular_file(*unpacked / "ca-agent")); // mount points
        QVERIFY(!fs::exists(bench.data("roots/python-older")));
        QVERIFY(fs::exists(bench.data("roots/ruby-older")));

        fs::remove(bench.data("images/python-" + recipe.hash + ".tar"));
        QCOMPARE(bench.builder->unpackRoot(recipe, {}, {}), unpacked);
        QVERIFY(bench.builder->removeRoot(recipe));
        QVERIFY(!bench.builder->unpackedRoot(recipe));
    }

    void aBrokenArchiveLeavesNothing()
    {
        const Bench bench;
        const auto recipe = bench.builder->recipe("python").value();
        bench.keepArchive("python-" + recipe.hash + ".tar", "this is no archive");
        QVERIFY(!bench.builder->unpackRoot(recipe, {}, {}));
        QVERIFY(!bench.builder->unpackedRoot(recipe));
        QVERIFY(fs::is_empty(bench.data("roots")));
    }
};

QTEST_GUILESS_MAIN(ImageBuilderTest)
#include "image_builder_test.moc"
