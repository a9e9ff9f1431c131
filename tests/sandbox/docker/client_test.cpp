// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
#include "core/base/files.h"
#include "tests/sandbox/docker/fake_connection.h"

#include <QTemporaryFile>
#include <QtTest>

#include <functional>
#include <string>
#include <sys/stat.h>
#include <unistd.h>
#include <vector>

#include <fmt/format.h>
#include <nlohmann/json.hpp>

using namespace ca;
using namespace ca::docker;
using ca::test::connected;
using ca::test::Conversation;
using ca::test::FakeEngine;
using ca::test::generous;
using ca::test::HttpRequest;
using ca::test::Reply;
using Json = nlohmann::json;
using namespace std::chrono_literals;

namespace {

/// For engines that never answer.
SteadyTime soon()
{
    return std::chrono::steady_clock::now() + 30ms;
}

std::string versionBody(const std::string& newest, const std::string& oldest)
{
    return Json{{"Version", "1"}, {"ApiVersion", newest}, {"MinAPIVersion", oldest}, {"Arch", "amd64"}}.dump();
}

const ContainerId kContainer = {"abc123"};

using Call = std::function<Result<void>(const Client&, const Patience&)>;

template <class T> Result<void> only(const Result<T>& result)
{
    return result ? Result<void>() : Result<void>(fail(result.error()));
}

/// One call, what it asks, and what a content engine answers.
struct Known {
    const char* name;
    Call call;
    const char* request;
    Reply good;
};

const std::vector<Known>& knownCalls()
{
    static const std::vector<Known> calls = {
        {"ping", [](auto& c, auto& p) { return c.ping(p); }, "GET /_ping", {.body = "OK"}},
        {"info", [](auto& c, auto& p) { return only(c.info(p)); }, "GET /v1.41/info", {.body = "{}"}},
        {"create",
         [](auto& c, auto& p) { return only(c.createContainer({.image = "i"}, p)); },
         "POST /v1.41/containers/create",
         {.status = 201, .body = R"({"Id":"abc123","Warnings":[]})"}},
        {"start",
         [](auto& c, auto& p) { return c.start(kContainer, p); },
         "POST /v1.41/containers/abc123/start",
         {.status = 204}},
        {"kill",
         [](auto& c, auto& p) { return c.kill(kContainer, p); },
         "POST /v1.41/containers/abc123/kill?signal=KILL",
         {.status = 204}},
        {"remove",
         [](auto& c, auto& p) { return c.remove(kContainer, p); },
         "DELETE /v1.41/containers/abc123?force=1&v=1",
         {.status = 204}},
        {"updateMemory",
         [](auto& c, auto& p) { return c.updateMemory(kContainer, mib(1), p); },
         "POST /v1.41/containers/abc123/update",
         {.body = "{}"}},
        {"inspectContainer",
         [](auto& c, auto& p) { return only(c.inspectContainer(kContainer, p)); },
         "GET /v1.41/containers/abc123/json",
         {.body = R"({"State":{}})"}},
        {"listContainers",
         [](auto& c, auto& p) {
             return only(c.listContainers({"ca.pool", "a=b"}, p));
         },
         "GET /v1.41/containers/json?all=1&filters=%7B%22label%22%3A%5B%22ca.pool%22%2C%22a%3Db%22%5D%7D",
         {.body = "[]"}},
        {"inspectImage",
         [](auto& c, auto& p) { return only(c.inspectImage("ca/x:1", p)); },
         "GET /v1.41/images/ca/x:1/json",
         {.body = R"({"Id":"sha256:a"})"}},
        {"listImages",
         [](auto& c, auto& p) { return only(c.listImages({"l"}, p)); },
         "GET /v1.41/images/json?filters=%7B%22label%22%3A%5B%22l%22%5D%7D",
         {.body = "[]"}},
        {"tagImage",
         [](auto& c, auto& p) { return c.tagImage("sha256:a", "ca/x:1", p); },
         "POST /v1.41/images/sha256:a/tag?repo=ca%2Fx&tag=1",
         {.status = 201}},
        {"removeImage",
         [](auto& c, auto& p) { return c.removeImage("ca/x:1", p); },
         "DELETE /v1.41/images/ca/x:1",
         {.body = "[]"}},
        {"build",
         [](auto& c, auto& p) {
             return only(c.buildImage({"ca/x:1", "tar", {{"a", "b"}}, {}, "none"}, {}, p));
         },
         "POST /v1.41/build?rm=1&forcerm=1&t=ca%2Fx%3A1&labels=%7B%22a%22%3A%22b%22%7D&buildargs=%7B%7D&networkmode=none",
         {.body = R"({"aux":{"ID":"sha256:a"}})"}},
    };
    return calls;
}

std::string routeOf(const Known& known)
{
    const std::string_view request = known.request;
    return std::string(request.substr(0, request.find('?')));
}

void addCallRows()
{
    QTest::addColumn<int>("index");
    for (std::size_t i = 0; i < knownCalls().size(); ++i) {
        QTest::newRow(knownCalls()[i].name) << static_cast<int>(i);
    }
}

const Known& fetchCall()
{
    QFETCH(int, index);
    return knownCalls()[static_cast<std::size_t>(index)];
}

} // namespace

class ClientTest : public QObject {
    Q_OBJECT
private slots:
    void settlesTheVersion_data();
    void settlesTheVersion();
    void saysThatNobodyListens_data();
    void saysThatNobodyListens();
    void saysThatItMayNot();
    void asksAsDocumented_data() { addCallRows(); }
    void asksAsDocumented();
    void everyCallTimesOut_data() { addCallRows(); }
    void everyCallTimesOut();
    void everyCallCanBeStopped_data() { addCallRows(); }
    void everyCallCanBeStopped();
    void everyCallSurvivesGarbage_data() { addCallRows(); }
    void everyCallSurvivesGarbage();
    void everyCallPassesTheComplaintOn_data() { addCallRows(); }
    void everyCallPassesTheComplaintOn();
    void acceptsWhatIsDoneAlready_data();
    void acceptsWhatIsDoneAlready();
    void missingThingsAreNoError();

private:
    static void compareFault(const Result<void>& result, Fault fault);

    QTemporaryFile m_plainFile; // ours: of another's file we hear that we may not
};

void ClientTest::compareFault(const Result<void>& result, Fault fault)
{
    QVERIFY(!result);
    QVERIFY2(result.error().fault == fault, result.error().what.c_str());
}

void ClientTest::settlesTheVersion_data()
{
    QTest::addColumn<QString>("newest");
    QTest::addColumn<QString>("oldest");
    QTest::addColumn<QString>("spoken"); // empty: refused
    QTest::newRow("as old as it may be") << "1.41"
                                         << "1.12"
                                         << "1.41";
    QTest::newRow("in between") << "1.44"
                                << "1.24"
                                << "1.44";
    QTest::newRow("newer than we are") << "1.99"
                                       << "1.44"
                                       << "1.47";
    QTest::newRow("says no oldest") << "1.43"
                                    << ""
                                    << "1.43";
    QTest::newRow("too old") << "1.40"
                             << "1.12"
                             << "";
    QTest::newRow("too new") << "1.99"
                             << "1.48"
                             << "";
    QTest::newRow("odd") << "one"
                         << ""
                         << "";
}

void ClientTest::settlesTheVersion()
{
    QFETCH(QString, newest);
    QFETCH(QString, oldest);
    QFETCH(QString, spoken);
    FakeEngine engine;
    engine.on("GET /version", Reply{.body = versionBody(newest.toStdString(), oldest.toStdString())});
    engine.on(fmt::format("GET /v{}/info", spoken.toStdString()), Reply{.body = "{}"});
    const auto client = Client::connect(engine.endpoint(), generous());
    QCOMPARE(client.has_value(), !spoken.isEmpty());
    if (client) {
        QVERIFY(client->info(generous()));
    } else {
        QVERIFY(client.error().fault == Fault::Unavailable || client.error().fault == Fault::Internal);
    }
}

void ClientTest::saysThatNobodyListens_data()
{
    QTest::addColumn<QString>("setting");
    QTest::newRow("no file") << "/nowhere/docker.sock";
    QVERIFY(m_plainFile.open());
    QTest::newRow("no socket") << m_plainFile.fileName();
    QTest::newRow("no port") << "tcp://127.0.0.1:1";
}

void ClientTest::saysThatNobodyListens()
{
    QFETCH(QString, setting);
    const auto endpoint = findEndpoint(setting.toStdString(), Environment::ofProcess());
    QVERIFY(endpoint);
    const auto client = Client::connect(*endpoint, generous());
    compareFault(only(client), Fault::Unavailable);
    QVERIFY(client.error().what.find("Docker does not answer at " + endpoint->address()) != std::string::npos);
    QVERIFY(!client.error().hint.empty());
}

void ClientTest::saysThatItMayNot()
{
    FakeEngine engine;
    QCOMPARE(::chmod(engine.endpoint().unixPath.c_str(), 0), 0);
    const bool root = ::geteuid() == 0;
    if (root) { // who may do everything: look through the eyes of nobody
        QCOMPARE(::seteuid(65534), 0);
    }
    const auto client = Client::connect(engine.endpoint(), generous());
    if (root) {
        QCOMPARE(::seteuid(0), 0);
    }
    compareFault(only(client), Fault::Denied);
    QVERIFY(client.error().hint.find("usermod -aG docker") != std::string::npos);
}

void ClientTest::asksAsDocumented()
{
    const Known& known = fetchCall();
    FakeEngine engine;
    engine.on(routeOf(known), known.good);
    const Client client = connected(engine);
    const auto result = known.call(client, generous());
    QVERIFY2(result, result ? "" : result.error().what.c_str());
    const HttpRequest last = engine.requests().back();
    QCOMPARE(last.method + " " + last.path, std::string(known.request));
    QVERIFY(last.headers.count("expect") == 0);
}

void ClientTest::everyCallTimesOut()
{
    const Known& known = fetchCall();
    FakeEngine engine;
    const Client client = connected(engine);
    engine.onRaw(routeOf(known), [](const HttpRequest&, Conversation& line) { line.hang(); });
    compareFault(known.call(client, soon()), Fault::Timeout);
    compareFault(known.call(client, std::chrono::steady_clock::now() - 1s), Fault::Timeout);
}

void ClientTest::everyCallCanBeStopped()
{
    const Known& known = fetchCall();
    std::stop_source source;
    FakeEngine engine;
    const Client client = connected(engine);
    engine.onRaw(routeOf(known), [&source](const HttpRequest&, Conversation& line) {
        source.request_stop();
        line.hang();
    });
    compareFault(known.call(client, {generous(), source.get_token()}), Fault::Cancelled);
    compareFault(known.call(client, {generous(), source.get_token()}), Fault::Cancelled);
}

void ClientTest::everyCallSurvivesGarbage()
{
    const Known& known = fetchCall();
    FakeEngine engine;
    const Client client = connected(engine);
    engine.onRaw(routeOf(known), [](const HttpRequest&, Conversation& line) {
        line.send("SSH-2.0-OpenSSH_9.2\r\n\r\n", 0);
        line.endOutput();
    });
    compareFault(known.call(client, generous()), Fault::Internal);
}

void ClientTest::everyCallPassesTheComplaintOn()
{
    const Known& known = fetchCall();
    FakeEngine engine;
    const Client client = connected(engine);
    const std::vector<std::pair<int, Fault>> faults = {
        {400, Fault::BadInput}, {403, Fault::Denied}, {500, Fault::Broken}, {503, Fault::Unavailable}, {302, Fault::Internal}};
    for (const auto& [status, fault] : faults) {
        engine.on(routeOf(known), Reply{.status = status, .body = R"({"message":"the disk is full"})"});
        const auto result = known.call(client, generous());
        compareFault(result, fault);
        QVERIFY2(result.error().what.ends_with("the disk is full"), result.error().what.c_str());
    }
}

void ClientTest::acceptsWhatIsDoneAlready_data()
{
    QTest::addColumn<QString>("call");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("message");
    QTest::addColumn<bool>("accepted");
    QTest::newRow("started twice") << "start" << 304 << QByteArray() << true;
    QTest::newRow("start of nothing") << "start" << 404 << QByteArray("No such container") << false;
    QTest::newRow("killed twice") << "kill" << 409 << QByteArray("is not running") << true;
    QTest::newRow("kill of nothing") << "kill" << 404 << QByteArray("No such container") << true;
    QTest::newRow("removed twice") << "remove" << 404 << QByteArray("No such container") << true;
    QTest::newRow("being removed") << "remove" << 409 << QByteArray("removal of container x is already in progress") << true;
    QTest::newRow("not to be removed") << "remove" << 409 << QByteArray("You cannot remove it") << false;
    QTest::newRow("image removed twice") << "removeImage" << 404 << QByteArray("No such image") << true;
    QTest::newRow("image in use") << "removeImage" << 409 << QByteArray("image is being used") << false;
}

void ClientTest::acceptsWhatIsDoneAlready()
{
    QFETCH(QString, call);
    QFETCH(int, status);
    QFETCH(QByteArray, message);
    QFETCH(bool, accepted);
    for (const Known& known : knownCalls()) {
        if (call != known.name) {
            continue;
        }
        FakeEngine engine;
        const std::string body = status == 304 ? std::string() : Json{{"message", message.toStdString()}}.dump();
        engine.on(routeOf(known), Reply{.status = status, .body = body});
        QCOMPARE(known.call(connected(engine), generous()).has_value(), accepted);
    }
}

void ClientTest::missingThingsAreNoError()
{
    FakeEngine engine; // which answers 404 to everything
    const Client client = connected(engine);
    const auto image = client.inspectImage("ca/none", generous());
    QVERIFY(image && !*image);
    const auto container = client.inspectContainer(kContainer, generous());
    QVERIFY(container && !*container);
    const auto created = client.createContainer({.image = "ca/none"}, generous());
    QCOMPARE(created.error().fault, Fault::NotFound);
    QCOMPARE(created.error().what, std::string("creating a container from ca/none: page not found"));
    const auto evil = client.inspectImage("../containers/x", generous());
    QCOMPARE(evil.error().fault, Fault::BadInput);
}

QTEST_GUILESS_MAIN(ClientTest)
#include "client_test.moc"
