// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
#include "tests/sandbox/docker/fake_connection.h"
#include "tests/sandbox/docker/frames.h"

#include <QtTest>

#include <array>
#include <filesystem>
#include <future>
#include <poll.h>
#include <string>

#include <fmt/format.h>

using namespace ca;
using namespace ca::docker;
using ca::test::Conversation;
using ca::test::FakeEngine;
using ca::test::generous;
using ca::test::frame;
using ca::test::HttpRequest;
using ca::test::Reply;
using namespace std::chrono_literals;

namespace {

const std::string kRoute = "POST /v1.41/containers/abc/attach";
const std::string kUpgraded = "HTTP/1.1 101 UPGRADED\r\nContent-Type: application/vnd.docker.raw-stream\r\n"
                              "Connection: Upgrade\r\nUpgrade: tcp\r\n\r\n";

Result<Attachment> attach(const FakeEngine& engine, const Patience& patience = generous())
{
    return test::connected(engine).attach({"abc"}, patience);
}

void wait(const Attachment& attachment, short events)
{
    if (!attachment.buffered()) {
        pollfd ready = {attachment.fd(), events, 0};
        ::poll(&ready, 1, 60'000);
    }
}

struct Heard {
    std::string out;
    std::optional<Error> error;
};

Heard listen(Attachment& attachment, std::size_t size = 1000)
{
    Heard heard;
    std::vector<char> buffer(size);
    while (!attachment.ended()) {
        wait(attachment, POLLIN);
        const auto got = attachment.read(buffer);
        if (!got) {
            heard.error = got.error();
            return heard;
        }
        heard.out.append(buffer.data(), *got);
    }
    return heard;
}

/// Sends everything, and hears as much back.
std::string converse(Attachment& attachment, std::string_view bytes)
{
    const std::size_t wanted = bytes.size();
    std::string heard;
    std::vector<char> buffer(100'000);
    while (heard.size() < wanted && !attachment.ended()) {
        wait(attachment, static_cast<short>(POLLIN | (bytes.empty() ? 0 : POLLOUT)));
        const auto sent = attachment.write(bytes);
        const auto got = attachment.read(buffer);
        if (!sent || !got) {
            return (sent ? got.error() : sent.error()).what;
        }
        bytes.remove_prefix(*sent);
        heard.append(buffer.data(), *got);
    }
    return heard;
}

void addKinds()
{
    QTest::addColumn<int>("kind");
    QTest::newRow("unix") << static_cast<int>(FakeEngine::Kind::Unix);
    QTest::newRow("tcp") << static_cast<int>(FakeEngine::Kind::Tcp);
    QTest::newRow("TLS") << static_cast<int>(FakeEngine::Kind::Tls);
}

FakeEngine::Kind fetchKind()
{
    QFETCH(int, kind);
    return static_cast<FakeEngine::Kind>(kind);
}

} // namespace

class AttachmentTest : public QObject {
    Q_OBJECT
private slots:
    void readsHoweverItIsCut_data();
    void readsHoweverItIsCut();
    void echoes_data() { addKinds(); }
    void echoes();
    void endsTheInputAlone_data();
    void endsTheInputAlone();
    void endsTheInputWithTheAttachment_data() { addKinds(); }
    void endsTheInputWithTheAttachment();
    void neverBlocks_data() { addKinds(); }
    void neverBlocks();
    void keepsTheTailOfStderr();
    void isRefused_data();
    void isRefused();
    void timesOutAndStops();
    void noticesAnEndInsideAFrame();
    void noticesGarbage();
    void noticesThatTheEngineDied_data() { addKinds(); }
    void noticesThatTheEngineDied();
    void checksCertificates();
};

void AttachmentTest::readsHoweverItIsCut_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<int>("piece");
    for (int piece = 0; piece <= 24; ++piece) {
        QTest::addRow("unix, %d bytes at a time", piece) << static_cast<int>(FakeEngine::Kind::Unix) << piece;
    }
    for (const int piece : {0, 1, 7, 100}) {
        QTest::addRow("TLS, %d bytes at a time", piece) << static_cast<int>(FakeEngine::Kind::Tls) << piece;
    }
}

void AttachmentTest::readsHoweverItIsCut()
{
    QFETCH(int, piece);
    FakeEngine engine(fetchKind());
    engine.onRaw(kRoute, [piece](const HttpRequest&, Conversation& line) {
        const std::string frames = frame(1, "one ") + frame(2, "oops") + frame(1, std::string("t\0o", 3)) + frame(1, "");
        line.send(kUpgraded + frames, static_cast<std::size_t>(piece));
        line.endOutput();
    });
    auto attachment = attach(engine);
    QVERIFY2(attachment, attachment ? "" : attachment.error().what.c_str());
    const Heard heard = listen(*attachment, 3);
    QVERIFY2(!heard.error, heard.error ? heard.error->what.c_str() : "");
    QCOMPARE(heard.out, std::string("one t\0o", 7));
    QCOMPARE(attachment->errorTail(), std::string("oops"));
    const HttpRequest request = engine.requests().back();
    QCOMPARE(request.path, std::string("/v1.41/containers/abc/attach?stream=1&stdin=1&stdout=1&stderr=1"));
    QCOMPARE(request.headers.at("upgrade"), std::string("tcp"));
}

void AttachmentTest::echoes()
{
    FakeEngine engine(fetchKind());
    engine.onRaw(kRoute, [](const HttpRequest&, Conversation& line) {
        line.send(kUpgraded, 0);
        for (std::string bytes; line.receive(bytes); bytes.clear()) {
            line.send(frame(1, bytes), 0);
        }
    });
    auto attachment = attach(engine);
    QVERIFY(attachment);
    Attachment moved = std::move(*attachment);
    std::string bytes(3'000'000, '\0');
    for (std::size_t i = 0; i < bytes.size(); ++i) {
        bytes[i] = static_cast<char>(i * 7 + i / 1000);
    }
    const std::string heard = converse(moved, bytes);
    QVERIFY2(heard == bytes, heard.size() < 1000 ? heard.c_str() : "other bytes");
}

void AttachmentTest::endsTheInputAlone_data()
{
    addKinds();
}

void AttachmentTest::endsTheInputAlone()
{
    const auto kind = fetchKind();
    FakeEngine engine(kind);
    engine.onRaw(kRoute, [](const HttpRequest&, Conversation& line) {
        line.send(kUpgraded, 0);
        std::string bytes;
        while (line.receive(bytes)) { }
        line.send(frame(1, fmt::format("got {}", bytes)), 0);
        line.endOutput();
    });
    auto attachment = attach(engine);
    QVERIFY(attachment);
    QVERIFY(attachment->write("all") == std::size_t{3});
    const auto ended = attachment->shutdownWrite();
    if (kind == FakeEngine::Kind::Tls) {
        QVERIFY(!ended);
        QCOMPARE(ended.error().fault, Fault::Unavailable);
        return;
    }
    QVERIFY(ended);
    QCOMPARE(listen(*attachment).out, std::string("got all"));
}

void AttachmentTest::endsTheInputWithTheAttachment()
{
    std::promise<std::string> seen;
    FakeEngine engine(fetchKind());
    engine.onRaw(kRoute, [&seen](const HttpRequest&, Conversation& line) {
        line.send(kUpgraded, 0);
        std::string bytes;
        while (line.receive(bytes)) { }
        seen.set_value(bytes);
    });
    {
        auto attachment = attach(engine);
        QVERIFY(attachment);
        QVERIFY(attachment->write("bye") == std::size_t{3});
    }
    QCOMPARE(seen.get_future().get(), std::string("bye"));
}

void AttachmentTest::neverBlocks()
{
    FakeEngine engine(fetchKind());
    std::promise<void> leave;
    engine.onRaw(kRoute, [future = leave.get_future().share()](const HttpRequest&, Conversation& line) {
        line.send(kUpgraded, 0);
        future.wait(); // reads nothing, says nothing
    });
    auto attachment = attach(engine);
    QVERIFY(attachment);
    std::array<char, 10> buffer = {};
    QVERIFY(attachment->read(buffer) == std::size_t{0});
    QVERIFY(!attachment->ended());
    QVERIFY(!attachment->buffered());
    const std::string block(1 << 20, 'x');
    std::size_t total = 0;
    for (;;) {
        const auto sent = attachment->write(block);
        QVERIFY(sent);
        if (*sent == 0) {
            break;
        }
        total += *sent;
        QVERIFY(total < std::size_t{1} << 30);
    }
    QVERIFY(total > 0);
    leave.set_value();
}

void AttachmentTest::keepsTheTailOfStderr()
{
    FakeEngine engine;
    engine.onRaw(kRoute, [](const HttpRequest&, Conversation& line) {
        line.send(kUpgraded + frame(2, std::string(100'000, 'a')) + frame(2, "the end"), 0);
        line.endOutput();
    });
    auto attachment = attach(engine);
    QVERIFY(attachment);
    QCOMPARE(listen(*attachment).out, std::string());
    QVERIFY(attachment->errorTail().size() <= 4096);
    QVERIFY(attachment->errorTail().ends_with("aaathe end"));
}

void AttachmentTest::isRefused_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<Fault>("fault");
    QTest::addColumn<QByteArray>("what");
    const QByteArray body = R"({"message":"No such container: abc"})";
    const QByteArray size = QByteArray::number(body.size());
    QTest::newRow("with a length") << "HTTP/1.1 404 Not Found\r\nContent-Length: " + size + "\r\n\r\n" + body << Fault::NotFound
                                   << QByteArray("No such container: abc");
    QTest::newRow("in a chunk") << "HTTP/1.1 404 Not Found\r\nTransfer-Encoding: chunked\r\n\r\n"
            + QByteArray::number(body.size(), 16) + "\r\n" + body + "\r\n0\r\n\r\n"
                                << Fault::NotFound << QByteArray("No such container: abc");
    QTest::newRow("until it closes") << "HTTP/1.1 409 Conflict\r\n\r\n" + body << Fault::Broken
                                     << QByteArray("No such container: abc");
    QTest::newRow("cut") << QByteArray("HTTP/1.1 500 x\r\nContent-Length: 99\r\n\r\n{") << Fault::Broken << QByteArray("{");
    QTest::newRow("not in HTTP") << QByteArray("nonsense") << Fault::Internal << QByteArray("did not answer in HTTP");
    QTest::newRow("with nothing") << QByteArray() << Fault::Broken << QByteArray("closed the connection before it answered");
    QTest::newRow("in the header") << QByteArray("HTTP/1.1 101 UPG") << Fault::Broken << QByteArray("closed the connection");
}

void AttachmentTest::isRefused()
{
    QFETCH(QByteArray, bytes);
    QFETCH(Fault, fault);
    QFETCH(QByteArray, what);
    for (const std::size_t piece : {std::size_t{0}, std::size_t{1}}) {
        FakeEngine engine;
        engine.onRaw(kRoute, [&bytes, piece](const HttpRequest&, Conversation& line) {
            line.send(bytes.toStdString(), piece);
            line.endOutput();
        });
        const auto attachment = attach(engine);
        QVERIFY(!attachment);
        QCOMPARE(attachment.error().fault, fault);
        QVERIFY2(attachment.error().what.starts_with("attaching to container abc: "), attachment.error().what.c_str());
        QVERIFY2(attachment.error().what.find(what.toStdString()) != std::string::npos, attachment.error().what.c_str());
    }
}

void AttachmentTest::timesOutAndStops()
{
    FakeEngine engine;
    engine.onRaw(kRoute, [](const HttpRequest&, Conversation& line) { line.hang(); });
    QCOMPARE(attach(engine, std::chrono::steady_clock::now() + 30ms).error().fault, Fault::Timeout);
    std::stop_source source;
    source.request_stop();
    QCOMPARE(attach(engine, {generous(), source.get_token()}).error().fault, Fault::Cancelled);
}

void AttachmentTest::noticesAnEndInsideAFrame()
{
    FakeEngine engine;
    engine.onRaw(kRoute, [](const HttpRequest&, Conversation& line) {
        line.send(kUpgraded + frame(1, "whole").substr(0, 10), 0);
        line.endOutput();
    });
    auto attachment = attach(engine);
    QVERIFY(attachment);
    const Heard heard = listen(*attachment);
    QCOMPARE(heard.out, std::string("wh"));
    QVERIFY(heard.error && heard.error->fault == Fault::Broken);
}

void AttachmentTest::noticesGarbage()
{
    FakeEngine engine;
    engine.onRaw(kRoute, [](const HttpRequest&, Conversation& line) {
        line.send(kUpgraded + frame(1, "good") + "Error: something", 0);
        line.hang();
    });
    auto attachment = attach(engine);
    QVERIFY(attachment);
    const Heard heard = listen(*attachment);
    QVERIFY(heard.error && heard.error->fault == Fault::Broken);
    std::array<char, 10> buffer = {};
    QVERIFY(!attachment->read(buffer));
}

void AttachmentTest::noticesThatTheEngineDied()
{
    auto engine = std::make_unique<FakeEngine>(fetchKind());
    engine->onRaw(kRoute, [](const HttpRequest&, Conversation& line) {
        line.send(kUpgraded, 0);
        line.hang();
    });
    auto attachment = attach(*engine);
    QVERIFY(attachment);
    engine.reset();
    const Heard heard = listen(*attachment); // an end or an error, but no hanging
    QVERIFY(attachment->ended() || heard.error);
    // The first bytes may still be taken by the kernel; those behind them find nobody. No signal kills the test here.
    const std::string block(100'000, 'x');
    Result<std::size_t> sent = std::size_t{0};
    for (int i = 0; i < 1000 && sent; ++i) {
        sent = attachment->write(block);
    }
    QVERIFY(!sent);
    QCOMPARE(sent.error().fault, Fault::Broken);
}

void AttachmentTest::checksCertificates()
{
    FakeEngine engine(FakeEngine::Kind::Tls);
    FakeEngine stranger(FakeEngine::Kind::Tls);
    Endpoint endpoint = engine.endpoint();
    QVERIFY(Client::connect(endpoint, generous()));

    endpoint.tls->authority = stranger.endpoint().tls->authority;
    const auto distrusted = Client::connect(endpoint, generous());
    QVERIFY(!distrusted);
    QVERIFY2(distrusted.error().fault == Fault::Denied, distrusted.error().what.c_str());

    endpoint.tls->verifyPeer = false;
    QVERIFY(Client::connect(endpoint, generous()));

    endpoint = engine.endpoint();
    endpoint.tls->certificate = endpoint.tls->key = std::filesystem::path();
    QVERIFY(!Client::connect(endpoint, generous()));

    endpoint = engine.endpoint();
    endpoint.tls->key = "/nowhere/key.pem";
    QCOMPARE(Client::connect(endpoint, generous()).error().fault, Fault::BadInput);

    endpoint = engine.endpoint();
    endpoint.tls.reset();
    QVERIFY(!Client::connect(endpoint, generous()));
}

QTEST_GUILESS_MAIN(AttachmentTest)
#include "attachment_test.moc"
