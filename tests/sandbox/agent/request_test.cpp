// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
// The agent's reading of requests, against the host's own encoders and against malformed bytes.
#include "sandbox/agent/request.h"
#include "sandbox/protocol/frames.h"

#include <QtTest>

#include <memory>

using namespace ca;
using agent::Parse;

namespace {

constexpr std::size_t kMetaAt = wire::kHeaderSize + sizeof(std::uint32_t);

wire::RunFrame sampleRun()
{
    wire::RunFrame run;
    run.id = 7;
    run.program.argv = {"/box/main", "two words"};
    run.program.env = {"A=1"};
    run.program.limits = {2'000'000, 6'000'000, 1 << 28, 1 << 20, 1 << 28, 1 << 24, 64, 256};
    return run;
}

std::string metaOf(const wire::RunFrame& run)
{
    std::string out;
    const auto encoded = wire::encodeRun(out, run, 0);
    return encoded ? out.substr(kMetaAt) : std::string();
}

/// A request is large: not for the stack.
std::unique_ptr<agent::RunRequest> parsed(std::string_view meta)
{
    auto request = std::make_unique<agent::RunRequest>();
    return agent::parseRun(meta, *request) ? std::move(request) : nullptr;
}

template <std::size_t N>
std::vector<std::string> texts(const std::array<const char*, N>& list)
{
    std::vector<std::string> out;
    for (const char* const* each = list.data(); *each != nullptr; ++each) {
        out.emplace_back(*each);
    }
    return out;
}

using Change = std::function<void(wire::RunFrame&)>;

} // namespace

Q_DECLARE_METATYPE(Change)

class RequestTest : public QObject {
    Q_OBJECT

private slots:
    void aRunComesOutAsItWentIn()
    {
        const auto request = parsed(metaOf(sampleRun()));
        QVERIFY(request);
        QCOMPARE(request->id, 7U);
        QCOMPARE(texts(request->program.argv), (std::vector<std::string>{"/box/main", "two words"}));
        QCOMPARE(request->program.limits.cpuMicros, std::uint64_t{2'000'000});
        QCOMPARE(request->program.limits.openFiles, 256U);
        QVERIFY(!request->hasInteractor);
    }

    void theFixedEnvironmentIsAddedUnlessGiven()
    {
        wire::RunFrame run = sampleRun();
        run.program.env = {"HOME=/box", "X=y"};
        const auto request = parsed(metaOf(run));
        QVERIFY(request);
        QCOMPARE(texts(request->program.env),
                 (std::vector<std::string>{"HOME=/box", "X=y", "PATH=/usr/local/bin:/usr/bin:/bin", "LANG=C.UTF-8"}));
    }

    void anInteractorHasItsOwnCommand()
    {
        wire::RunFrame run = sampleRun();
        run.interactor = run.program;
        run.interactor->argv = {"judge"};
        const auto request = parsed(metaOf(run));
        QVERIFY(request);
        QVERIFY(request->hasInteractor);
        QCOMPARE(texts(request->interactor.argv), (std::vector<std::string>{"judge"}));
        QCOMPARE(texts(request->program.argv).front(), std::string("/box/main"));
    }

    void asManyArgumentsAsAllowed()
    {
        wire::RunFrame run = sampleRun();
        run.program.argv.assign(wire::kMaxArguments, "a");
        run.program.env.assign(wire::kMaxArguments, "b=");
        const auto request = parsed(metaOf(run));
        QVERIFY(request);
        QCOMPARE(texts(request->program.argv).size(), wire::kMaxArguments);
        QCOMPARE(texts(request->program.env).size(), wire::kMaxArguments + 3);
    }

    void unsoundRunsAreMalformed_data()
    {
        QTest::addColumn<Change>("change");
        const auto row = [](const char* name, Change change) { QTest::newRow(name) << std::move(change); };
        row("id zero", [](auto& run) { run.id = 0; });
        row("no CPU time", [](auto& run) { run.program.limits.cpuMicros = 0; });
        row("no wall time", [](auto& run) { run.program.limits.wallMicros = 0; });
        row("a wall time of years", [](auto& run) { run.program.limits.wallMicros = ~0ULL; });
        row("no memory", [](auto& run) { run.program.limits.memory = 0; });
        row("memory that overflows", [](auto& run) { run.program.limits.memory = ~0ULL; });
        row("no processes", [](auto& run) { run.program.limits.processes = 0; });
        row("no open files", [](auto& run) { run.program.limits.openFiles = 0; });
        row("an empty program name", [](auto& run) { run.program.argv = {""}; });
        row("an interactor for a compiler", [](auto& run) {
            run.kind = wire::Kind::Compile;
            run.interactor = run.program;
        });
        row("an interactor on a terminal", [](auto& run) {
            run.inputMode = wire::InputMode::Pty;
            run.interactor = run.program;
        });
    }
    void unsoundRunsAreMalformed()
    {
        QFETCH(Change, change);
        wire::RunFrame run = sampleRun();
        change(run);
        const std::string meta = metaOf(run);
        QVERIFY(!meta.empty());
        QVERIFY(!parsed(meta));
    }

    void filesToHandBack()
    {
        QCOMPARE(parsed(metaOf(sampleRun()))->collection.count, std::size_t{0});
        wire::RunFrame run = sampleRun();
        for (std::size_t i = 0; i < wire::kMaxCollected; ++i) {
            run.collect.push_back("feedback/" + std::to_string(i));
        }
        run.collectBound = wire::kMaxCollectedSize;
        const auto request = parsed(metaOf(run));
        QVERIFY(request);
        QCOMPARE(request->collection.count, wire::kMaxCollected);
        QCOMPARE(request->collection.bound, std::uint64_t{wire::kMaxCollectedSize});
        QCOMPARE(std::string(request->collection.paths[15]), std::string("feedback/15"));
    }

    void unsoundFilesToHandBackAreMalformed_data()
    {
        QTest::addColumn<int>("count");
        QTest::addColumn<quint64>("bound");
        QTest::addColumn<QString>("path");
        QTest::addColumn<bool>("good");
        QTest::newRow("one") << 1 << quint64{0} << "a/b" << true;
        QTest::newRow("none, in so many words") << 0 << quint64{1} << "" << false;
        QTest::newRow("fewer than announced") << 2 << quint64{1} << "a" << false;
        QTest::newRow("too many") << 17 << quint64{1} << "a" << false;
        QTest::newRow("too large") << 1 << quint64{wire::kMaxCollectedSize + 1} << "a" << false;
        QTest::newRow("from above") << 1 << quint64{1} << "../a" << false;
        QTest::newRow("with an absolute name") << 1 << quint64{1} << "/a" << false;
        QTest::newRow("without a name") << 1 << quint64{1} << "" << false;
    }
    void unsoundFilesToHandBackAreMalformed()
    {
        QFETCH(int, count);
        QFETCH(quint64, bound);
        QFETCH(QString, path);
        char fields[64];
        wire::Writer out(fields, sizeof fields);
        out.u8(static_cast<std::uint8_t>(count));
        out.u64(bound);
        if (count > 0) {
            out.text(path.toStdString());
        }
        const std::string asked(fields, out.size());
        QTEST(parsed(metaOf(sampleRun()) + asked) != nullptr, "good");
        wire::RunFrame compile = sampleRun();
        compile.kind = wire::Kind::Compile;
        QVERIFY(!parsed(metaOf(compile) + asked));
    }

    void everyTruncationIsMalformed()
    {
        wire::RunFrame run = sampleRun();
        const std::size_t whole = metaOf(run).size(); // all that a run says which hands nothing back
        run.collect = {"a"};
        const std::string meta = metaOf(run);
        for (std::size_t size = 0; size < meta.size(); ++size) {
            const bool good = parsed(std::string_view(meta).substr(0, size)) != nullptr;
            QVERIFY2(good == (size == whole), qPrintable(QString::number(size)));
        }
        QVERIFY(!parsed(meta + '\0'));
    }

    void zeroBytesInTextsAreMalformed()
    {
        std::string meta = metaOf(sampleRun());
        meta[meta.find("two words") + 3] = '\0';
        QVERIFY(!parsed(meta));
    }

    void headers_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<int>("result");
        const auto row = [](const char* name, QByteArray bytes, Parse result) {
            QTest::newRow(name) << bytes << static_cast<int>(result);
        };
        row("nothing", {}, Parse::NeedMore);
        row("four bytes", QByteArray("\0\0\0\0", 4), Parse::NeedMore);
        row("quit", QByteArray("\0\0\0\0\x0a", 5), Parse::Done);
        row("quit with a payload", QByteArray("\1\0\0\0\x0a", 5), Parse::Malformed);
        row("type zero", QByteArray("\0\0\0\0\0", 5), Parse::Malformed);
        row("a type that only agents send", QByteArray("\0\0\0\0\x46", 5), Parse::Malformed);
        row("the largest run", QByteArray("\0\0\0\x11\3", 5), Parse::Done);
        row("beyond the largest run", QByteArray("\1\0\0\x11\3", 5), Parse::Malformed);
        row("the largest input", QByteArray("\0\0\1\0\4", 5), Parse::Done);
        row("beyond the largest input", QByteArray("\1\0\1\0\4", 5), Parse::Malformed);
    }
    void headers()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(int, result);
        agent::Header header;
        QCOMPARE(static_cast<int>(agent::parseHeader({bytes.constData(), static_cast<std::size_t>(bytes.size())}, header)), result);
    }

    void aPutWaitsForItsPath()
    {
        std::string frame;
        QVERIFY(wire::encodePut(frame, wire::Area::Private, true, "a/b.txt", 5));
        const std::string payload = frame.substr(wire::kHeaderSize) + "12345";
        agent::PutHead put;
        for (std::size_t size = 0; size < 4 + 7; ++size) {
            QVERIFY(agent::parsePut(std::string_view(payload).substr(0, size), payload.size(), put) == Parse::NeedMore);
        }
        QVERIFY(agent::parsePut(payload, payload.size(), put) == Parse::Done);
        QVERIFY(put.area == wire::Area::Private);
        QVERIFY(put.executable);
        QCOMPARE(put.path, std::string_view("a/b.txt"));
        QCOMPARE(payload.substr(put.headSize), std::string("12345"));
    }

    void aPutMayNotEndInsideItsFields()
    {
        std::string frame;
        QVERIFY(wire::encodePut(frame, wire::Area::Box, false, "name", 0));
        const std::string payload = frame.substr(wire::kHeaderSize);
        agent::PutHead put;
        QVERIFY(agent::parsePut(payload, payload.size() - 1, put) == Parse::Malformed);
        QVERIFY(agent::parsePut("", 3, put) == Parse::Malformed);
    }

    void paths_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<bool>("safe");
        const auto row = [](const char* name, const QString& path, bool safe) { QTest::newRow(name) << path << safe; };
        row("a name", "main.py", true);
        row("a name with blanks and dots", "my file..txt", true);
        row("folders", "a/b/c", true);
        row("a hidden file", ".profile", true);
        row("bytes beyond ASCII", "l\u00f6sung.py", true);
        row("empty", "", false);
        row("absolute", "/etc/passwd", false);
        row("up", "../x", false);
        row("up in the middle", "a/../../x", false);
        row("up at the end", "a/..", false);
        row("here", "./x", false);
        row("empty component", "a//b", false);
        row("trailing slash", "a/", false);
        row("a line break", "a\nb", false);
        row("an escape", "\033[2J", false);
        row("a delete character", "a\177", false);
        row("a component that is too long", QString(256, 'x'), false);
        row("the longest component", QString(255, 'x'), true);
        row("the longest path", QString("abcdefg/").repeated(127) + "abcdefgh", true);
        row("a path that is too long", QString("abcdefg/").repeated(128) + "a", false);
    }
    void paths()
    {
        QFETCH(QString, path);
        QFETCH(bool, safe);
        QCOMPARE(wire::isSafePath(path.toStdString()), safe);
    }

    void controlFrames()
    {
        std::uint32_t number = 0;
        QVERIFY(agent::parseNumber(std::string_view("\1\2\0\0", 4), number));
        QCOMPARE(number, 0x0201U);
        QVERIFY(!agent::parseNumber(std::string_view("\1\2\0\0\0", 5), number));
        agent::WindowSize window;
        QVERIFY(agent::parseResize(std::string_view("\1\0\0\0\x50\0\x18\0", 8), window));
        QCOMPARE(window.columns, std::uint16_t{80});
        QCOMPARE(window.rows, std::uint16_t{24});
        QVERIFY(!agent::parseResize(std::string_view("\1\0\0\0\x50\0\x18", 7), window));
    }
};

QTEST_GUILESS_MAIN(RequestTest)
#include "request_test.moc"
