// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
// Files that come back from a run, and everything a hostile program may leave in their place, under a real agent in both habitats.
#include "agent_process.h"

#include <QtTest>

using namespace ca;
using wire::Stop;
using wire::Stream;

namespace {

/// What shall come back: the bytes of each file by its place in the list of wanted ones.
using Files = std::map<int, std::string>;

struct Case {
    std::string script = {}; // for sh, in the work folder
    std::vector<std::string> wanted = {"feedback/note"};
    Files files = {};
    bool clipped = false; // all that came back
    std::uint64_t bound = 1000;
};

} // namespace

Q_DECLARE_METATYPE(Case)

class CollectionTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase_data()
    {
        QTest::addColumn<int>("habitat");
        QTest::newRow("container") << static_cast<int>(AgentHabitat::Container);
        QTest::newRow("nested") << static_cast<int>(AgentHabitat::Nested);
    }

    void init()
    {
        QFETCH_GLOBAL(int, habitat);
        if (m_agent && m_habitat == habitat) {
            return;
        }
        QString reason;
        m_habitat = habitat;
        m_agent = AgentProcess::start(static_cast<AgentHabitat>(habitat), reason);
        if (!m_agent) {
            QSKIP(qPrintable(reason));
        }
        QVERIFY(m_agent->ready().features & wire::CollectsFiles);
    }

    void cleanup()
    {
        if (QTest::currentTestFailed()) {
            m_agent.reset();
        }
    }

    void comesBack_data()
    {
        QTest::addColumn<Case>("row");
        const auto row = [](const char* name, Case what) { QTest::newRow(name) << std::move(what); };
        row("a file in a folder that was made for it", {"printf right > feedback/note", {"feedback/note"}, {{0, "right"}}});
        row("a file without a folder", {"printf right > note", {"note"}, {{0, "right"}}});
        row("folders in folders", {"printf right > a/b/c/note", {"a/b/c/note"}, {{0, "right"}}});
        row("an empty file", {": > feedback/note", {"feedback/note"}, {{0, ""}}});
        row("nothing", {":"});
        row("a file that was taken away again", {"printf x > feedback/note; rm feedback/note"});
        row("only what was asked for", {"printf 1 > a; printf 2 > b; printf 3 > c", {"c", "x", "a"}, {{0, "3"}, {2, "1"}}});
        row("a file that was put and changed", {"printf ' more' >> feedback/put", {"feedback/put"}, {{0, "put more"}}});
        row("a file that was put and left alone", {":", {"feedback/put"}, {{0, "put"}}});
        row("of a program that fails", {"printf right > feedback/note; kill -SEGV $$", {"feedback/note"}, {{0, "right"}}});
        row("exactly the bound", {"head -c 1000 /dev/zero > note", {"note"}, {{0, std::string(1000, '\0')}}});
        row("a byte beyond the bound", {"head -c 1001 /dev/zero > note", {"note"}, {{0, std::string(1000, '\0')}}, true});
        row("a bound of nothing", {"printf x > note", {"note"}, {{0, ""}}, true, 0});
        row("ten gigabytes of nothing", {"truncate -s 10G note", {"note"}, {{0, std::string(200'000, '\0')}}, true, 200'000});
        row("a link to a secret", {"ln -s /etc/passwd feedback/note"});
        row("a link to its own file", {"printf x > own; ln -s ../own feedback/note"});
        row("a link to nowhere", {"ln -s nowhere feedback/note"});
        row("a link to itself", {"ln -s note feedback/note"});
        row("a pipe", {"mkfifo feedback/note"});
        row("a pipe without modes", {"mkfifo -m 0 feedback/note"});
        row("a folder", {"mkdir feedback/note; printf x > feedback/note/note"});
        row("a folder that became a link", {"mkdir real; printf x > real/note; rm -r feedback; ln -s real feedback"});
        row("a folder that became a link outwards", {"rm -r feedback; ln -s /etc feedback", {"feedback/passwd"}});
        row("a folder that became a link upwards", {"mkdir a; cd a; printf x > ../note; rm -r ../feedback; ln -s .. ../feedback"});
        row("a folder that became a file", {"rm -r feedback; printf x > feedback"});
        row("a folder that became a pipe", {"rm -r feedback; mkfifo feedback"});
        row("a folder that is closed", {"printf x > feedback/note; chmod 777 feedback/note", {"feedback/note/below"}});
        row("a hard link to a program", {"ln /box/probe feedback/note"});
        row("a hard link to its own file", {"printf own > x; ln x feedback/note", {"feedback/note"}, {{0, "own"}}});
        row("through a descriptor's name", {"ln -s /proc/self/fd/0 feedback/note"});
    }
    void comesBack()
    {
        QFETCH(Case, row);
        m_agent->put(wire::Area::Work, "feedback/put", "put");
        const FinishedRun finished = m_agent->run(script("rm -f feedback/unasked; " + row.script, row));
        QCOMPARE(finished.failure, QString());
        QVERIFY2(finished.files == row.files, qPrintable(QString("%1 files, %2").arg(finished.files.size()).arg(finished.err())));
        QCOMPARE(finished.clipped.size(), row.clipped ? row.files.size() : 0);
        compareClean();
    }

    void largeFilesComeBackInPieces()
    {
        wire::RunFrame run = script("seq 1 400000 > a; seq 400001 800000 > b", {{}, {"a", "b"}, {}, false, 64 << 20});
        const FinishedRun finished = m_agent->run(run);
        QCOMPARE(finished.failure, QString());
        QCOMPARE(finished.files.size(), std::size_t{2});
        std::string expected;
        for (int i = 1; i <= 800'000; ++i) {
            expected += std::to_string(i) + '\n';
        }
        QVERIFY(finished.files.at(0) + finished.files.at(1) == expected);
        compareClean();
    }

    /// Who still writes when the run has ended is gone before its file is read.
    void nobodyWritesWhileItIsRead()
    {
        const std::string daemon = "(while :; do echo line >> feedback/note; done) & while ! test -s feedback/note; do :; done";
        const FinishedRun finished = m_agent->run(script(daemon, {{}, {"feedback/note"}, {}, false, 64 << 20}));
        QCOMPARE(finished.failure, QString());
        QVERIFY(finished.files.at(0).starts_with("line\n"));
        QVERIFY(finished.clipped.empty());
        compareClean();
    }

    void runsThatAreStoppedHandBackToo()
    {
        wire::RunFrame run = script("printf half > feedback/note; while :; do :; done", {{}, {"feedback/note"}, {}, false, 100});
        run.program.limits.cpuMicros = 300'000;
        const FinishedRun finished = m_agent->run(run);
        QCOMPARE(finished.outcome.stop, Stop::Cpu);
        QCOMPARE(finished.files.at(0), std::string("half"));
        compareClean();
    }

    void aProgramThatDoesNotExistChangesNothing()
    {
        m_agent->put(wire::Area::Work, "feedback/put", "put");
        wire::RunFrame run = script("", {{}, {"feedback/put"}, {}, false, 100});
        run.program.argv = {"/box/none"};
        const FinishedRun finished = m_agent->run(run);
        QCOMPARE(finished.failure, QString());
        QCOMPARE(finished.outcome.exitCode, 127);
        QCOMPARE(finished.files.at(0), std::string("put"));
        compareClean();
    }

    void manyRunsInOneBurst()
    {
        const std::uint32_t first = m_lastId + 1;
        for (int i = 0; i < 20; ++i) {
            m_agent->put(wire::Area::Work, "feedback/note", std::to_string(i));
            m_agent->start(script("printf x >> feedback/note", {{}, {"feedback/note"}, {}, false, 100}));
            m_agent->start(script("printf y > feedback", {{}, {}, {}, false, 100}));
        }
        for (std::uint32_t i = 0; i < 40; ++i) {
            const FinishedRun finished = m_agent->finish(first + i);
            QCOMPARE(finished.failure, QString());
            QCOMPARE(finished.files, i % 2 == 0 ? (Files{{0, std::to_string(i / 2) + "x"}}) : Files{});
            QCOMPARE(finished.outcome.exitCode, 0);
        }
    }

    void liveRunsHandBackToo()
    {
        wire::RunFrame run = script("cat > feedback/note", {{}, {"feedback/note"}, {}, false, 100});
        run.inputMode = wire::InputMode::Live;
        m_agent->start(run);
        std::string frames;
        wire::encodeInput(frames, run.id, "typed");
        wire::encodeCloseInput(frames, run.id);
        m_agent->send(frames);
        QCOMPARE(m_agent->finish(run.id).files, (Files{{0, "typed"}}));
        compareClean();
    }

    /// In an interactive run the files are the interactor's, and the program gets no hand on them.
    void onlyTheInteractorWrites()
    {
        wire::RunFrame run = script("echo forged > feedback/note; echo forged > plain; echo forged > feedback/other; cat feedback/secret;"
                                    "mv feedback elsewhere; rm -rf feedback; echo done",
                                    {{}, {"feedback/note", "plain", "feedback/other", "feedback/secret"}, {}, false, 100});
        run.interactor = script("echo secret > feedback/secret; while read line; do test $line = done && break; done; echo right > feedback/note",
                                {}).program;
        const FinishedRun finished = m_agent->run(run);
        QCOMPARE(finished.failure, QString());
        QCOMPARE(finished.text(Stream::FromProgram), std::string("done\n"));
        QCOMPARE(finished.files, (Files{{0, "right\n"}, {3, "secret\n"}}));
        compareClean();
    }

    void aFileInTheWayOfAFolderIsAFailure()
    {
        m_agent->put(wire::Area::Work, "feedback", "a file");
        const FinishedRun finished = m_agent->run(script(":", {{}, {"feedback/note"}, {}, false, 100}));
        QVERIFY2(!finished.failure.isEmpty(), qPrintable(finished.out()));
        m_agent.reset();
    }

private:
    wire::RunFrame script(const std::string& text, const Case& row)
    {
        wire::RunFrame run = probeRun(++m_lastId, {});
        run.program.argv = {"/bin/sh", "-c", text};
        run.program.limits.fileSize = std::uint64_t{16} << 30;
        run.collect = row.wanted;
        run.collectBound = row.bound;
        return run;
    }

    void compareClean()
    {
        const FinishedRun look = m_agent->run(probeRun(++m_lastId, {"look"}));
        QCOMPARE(look.failure, QString());
        QCOMPARE(look.out(), QString("files 0\nprocesses 2\n"));
    }

    std::unique_ptr<AgentProcess> m_agent;
    int m_habitat = -1;
    std::uint32_t m_lastId = 0;
};

QTEST_GUILESS_MAIN(CollectionTest)
#include "collection_test.moc"
