// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
// Files that a run hands back, through a real sandbox from end to end: CA_CORPUS_SANDBOX says which. What a hostile program can put in
// their place is tried against the agent alone, in tests/sandbox/agent; here it is the walls of the real habitat that are looked at.
#include <QTest>

#include "app/compose/workshop.h"
#include "tests/support/real_sessions.h"

#include <map>

using namespace ca;

namespace {

SteadyTime soon()
{
    return std::chrono::steady_clock::now() + std::chrono::minutes(2);
}

using Files = std::map<std::string, std::string>;

struct Ended {
    RunOutcome outcome;
    Files files;
    bool clipped = false;
    std::string said;
    std::string error;
};

Ended finish(Session& session)
{
    Ended out;
    for (;;) {
        auto event = session.next(soon(), {});
        if (!event) {
            out.error = event.error().what;
            return out;
        }
        if (auto* chunk = std::get_if<OutputChunk>(&*event)) {
            out.said += chunk->bytes;
        } else if (auto* file = std::get_if<CollectedFile>(&*event)) {
            out.files[file->path] = std::move(file->bytes);
            out.clipped = out.clipped || file->clipped;
        } else {
            out.outcome = std::get<RunFinished>(*event).outcome;
            return out;
        }
    }
}

} // namespace

Q_DECLARE_METATYPE(Files)

class HandBackSandboxes : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        if (!m_real.open(SandboxChoice::CA_CORPUS_SANDBOX)) {
            return;
        }
        auto session = m_real.sessions->open({m_real.workshop->languages().find("python"), mib(256), 64}, soon(), {});
        QVERIFY2(session.has_value(), session ? "" : session.error().what.c_str());
        m_session = *std::move(session);
    }

    void handsBack_data()
    {
        QTest::addColumn<QString>("script");
        QTest::addColumn<Files>("files");
        QTest::addColumn<bool>("clipped");
        const auto row = [](const char* name, const char* script, Files files, bool clipped = false) {
            QTest::newRow(name) << QString(script) << std::move(files) << clipped;
        };
        row("what a validator leaves", "say('judgemessage.txt', 'close'); say('score.txt', '42'); sys.exit(43)",
            {{"feedback/judgemessage.txt", "close"}, {"feedback/score.txt", "42"}});
        row("nothing", "sys.exit(42)", {});
        row("what was put before", "open('feedback/put', 'a').write(' on')", {{"feedback/put", "put on"}});
        row("more than was asked for", "say('score.txt', 'x' * 65537)", {{"feedback/score.txt", std::string(65536, 'x')}}, true);
        row("a sparse giant", "open('feedback/score.txt', 'w').truncate(10 << 30)", {{"feedback/score.txt", std::string(65536, '\0')}}, true);
        row("a file that was taken away again", "say('score.txt', '1'); os.remove('feedback/score.txt')", {});
        row("a link to a secret", "os.symlink('/etc/passwd', 'feedback/score.txt')", {});
        row("a hard link to a system's file", "try: os.link('/etc/passwd', 'feedback/score.txt')\nexcept OSError: pass", {});
        row("a pipe", "os.mkfifo('feedback/score.txt')", {});
        row("a folder", "os.mkdir('feedback/score.txt')", {});
        row("a feedback folder that is a link", "os.rename('feedback', 'f'); os.symlink('f', 'feedback'); say('score.txt', '1')", {});
        row("a feedback folder that is a link outwards", "os.rmdir('feedback'); os.symlink('/proc/self', 'feedback')", {});
    }
    void handsBack()
    {
        QFETCH(QString, script);
        QFETCH(Files, files);
        QFETCH(bool, clipped);
        if (files.contains("feedback/put")) {
            QVERIFY(m_session->put({Area::Work, "feedback/put", Content(std::string("put")), false}).has_value());
        }
        const auto started = m_session->start(python(script.toStdString()));
        QVERIFY2(started.has_value(), started ? "" : started.error().what.c_str());
        const Ended ended = finish(*m_session);
        QVERIFY2(ended.error.empty(), ended.error.c_str());
        QVERIFY2(ended.files == files, ended.said.c_str());
        QCOMPARE(ended.clipped, clipped);
    }

    void anInteractorsFilesAreItsOwn()
    {
        RunSpec spec = python("print('go', flush=True)\nfor name in 'judgemessage.txt', 'score.txt':\n  try: say(name, 'forged')\n  except OSError: pass");
        const RunSpec judge = python("sys.stdin.read(); say('judgemessage.txt', 'right'); sys.exit(42)");
        spec.interactor = Interactor{judge.argv, judge.env, judge.limits};
        QVERIFY(m_session->start(spec).has_value());
        const Ended ended = finish(*m_session);
        QVERIFY2(ended.error.empty(), ended.error.c_str());
        QVERIFY2(ended.files == (Files{{"feedback/judgemessage.txt", "right"}}), ended.said.c_str());
    }

    void theNextRunFindsNothing()
    {
        QVERIFY(m_session->start(python("say('judgemessage.txt', 'x')")).has_value());
        RunSpec next = python("print(os.listdir('/tmp'))");
        next.collect.clear();
        QVERIFY(m_session->start(next).has_value());
        QCOMPARE(finish(*m_session).files.size(), std::size_t{1});
        QCOMPARE(finish(*m_session).said, std::string("[]\n"));
    }

    void cleanupTestCase()
    {
        m_session.reset();
        m_real.close();
    }

private:
    static RunSpec python(const std::string& script)
    {
        RunSpec spec;
        const std::string prelude = "import os, sys\n"
                                    "def say(name, text): open('feedback/' + name, 'w').write(text)\n";
        spec.argv = {"python3", "-c", prelude + script};
        spec.limits.memory = mib(128);
        spec.limits.fileSize = mib(16 << 10);
        spec.collect = {"feedback/judgemessage.txt", "feedback/score.txt", "feedback/put"};
        return spec;
    }

    test::RealSandbox m_real;
    std::unique_ptr<Session> m_session;
};

QTEST_GUILESS_MAIN(HandBackSandboxes)
#include "hand_back_sandboxes.moc"
