// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
// Long calls: imports and builds, their uploads and their progress; and Podman's way with seccomp profiles.
#include "core/base/files.h"
#include "core/base/unique_fd.h"
#include "tests/sandbox/docker/fake_connection.h"

#include <QtTest>

#include <fcntl.h>
#include <filesystem>
#include <string>
#include <thread>
#include <unistd.h>
#include <vector>

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

struct Pipe {
    UniqueFd in;
    UniqueFd out;
};

Pipe makePipe()
{
    int ends[2] = {-1, -1};
    if (::pipe2(ends, O_CLOEXEC) != 0) {
        std::abort();
    }
    return {UniqueFd(ends[0]), UniqueFd(ends[1])};
}

const Reply kImported = {.body = "{\"status\":\"Importing\"}\n{\"status\":\"sha256:abc\"}\n", .framing = Reply::Framing::Chunked};

} // namespace

class ImagesTest : public QObject {
    Q_OBJECT
private slots:
    void importsAFile();
    void importsAPipe();
    void anImportCanBeStopped();
    void anImportTimesOut();
    void anImportFails_data();
    void anImportFails();
    void refusesNamesBeforeItUploads();
    void buildsWithProgress();
    void asksForTheIdOfABuild();
    void passesTheComplaintOfABuildOn();
    void givesPodmanAFile();
    void givesARemotePodmanNothing();
    void givesDockerTheProfile();
};

void ImagesTest::importsAFile()
{
    FakeEngine engine;
    engine.on("POST /v1.41/images/create", kImported);
    engine.on("POST /v1.41/images/sha256:abc/tag", Reply{.status = 201});
    const auto folder = std::move(TemporaryFolder::create("ca-import").value());
    const std::string content(3'000'000, 't');
    QVERIFY(writeFileAtomically(folder.path() / "root.tar", content));
    const UniqueFd tar(::open((folder.path() / "root.tar").c_str(), O_RDONLY | O_CLOEXEC));

    std::vector<Progress> steps;
    ImportRequest request;
    request.reference = "ca/x:1";
    request.tar = tar.get();
    request.size = Bytes(content.size());
    request.changes = {"LABEL a=b", "CMD [\"/x y\"]"};
    request.platform = "linux/arm64";
    const auto id = connected(engine).importImage(
        request, [&](const Progress& step) { steps.push_back(step); }, generous());
    QVERIFY2(id, id ? "" : id.error().what.c_str());
    QCOMPARE(*id, std::string("sha256:abc"));

    const auto requests = engine.requests();
    const HttpRequest& upload = requests[requests.size() - 2];
    QCOMPARE(upload.path,
             std::string("/v1.41/images/create?fromSrc=-&changes=LABEL%20a%3Db&changes=CMD%20%5B%22%2Fx%20y%22%5D"
                         "&platform=linux%2Farm64"));
    QCOMPARE(upload.headers.at("content-type"), std::string("application/x-tar"));
    QVERIFY(upload.body == content);
    QCOMPARE(requests.back().path, std::string("/v1.41/images/sha256:abc/tag?repo=ca%2Fx&tag=1"));
    QVERIFY(steps.size() >= 3);
    QVERIFY(std::find(steps.begin(), steps.end(), (Progress{"uploading", Bytes(content.size()), Bytes(content.size())}))
            != steps.end());
    QCOMPARE(steps.back().text, std::string("sha256:abc"));
}

void ImagesTest::importsAPipe()
{
    FakeEngine engine;
    engine.on("POST /v1.41/images/create", kImported);
    engine.on("POST /v1.41/images/sha256:abc/tag", Reply{.status = 201});
    Pipe pipe = makePipe();
    std::thread writer([fd = std::move(pipe.out)] {
        for (int i = 0; i < 100; ++i) {
            const std::string block(1000, 'p');
            if (::write(fd.get(), block.data(), block.size()) < 0) {
                return;
            }
        }
    });
    const auto id = connected(engine).importImage({.reference = "ca/x:1", .tar = pipe.in.get()}, {}, generous());
    writer.join();
    QVERIFY2(id, id ? "" : id.error().what.c_str());
    const auto requests = engine.requests();
    const HttpRequest& upload = requests[requests.size() - 2];
    QCOMPARE(upload.headers.at("transfer-encoding"), std::string("chunked"));
    QCOMPARE(std::count(upload.body.begin(), upload.body.end(), 'p'), 100'000);
}

void ImagesTest::anImportCanBeStopped()
{
    FakeEngine engine;
    const Pipe pipe = makePipe(); // whose other end never says anything
    std::stop_source source;
    std::thread stopper([&source] { source.request_stop(); });
    const auto id =
        connected(engine).importImage({.reference = "ca/x:1", .tar = pipe.in.get()}, {}, {generous(), source.get_token()});
    stopper.join();
    QVERIFY(!id);
    QCOMPARE(id.error().fault, Fault::Cancelled);
}

void ImagesTest::anImportTimesOut()
{
    FakeEngine engine;
    const Pipe pipe = makePipe();
    const Client client = connected(engine);
    const auto id =
        client.importImage({.reference = "ca/x:1", .tar = pipe.in.get()}, {}, std::chrono::steady_clock::now() + 30ms);
    QVERIFY(!id);
    QCOMPARE(id.error().fault, Fault::Timeout);
}

void ImagesTest::anImportFails_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<int>("status");
    QTest::addColumn<Fault>("fault");
    QTest::addColumn<QByteArray>("part");
    QTest::newRow("in mid-stream") << QByteArray(R"({"error":"no space left on device"})") << 200 << Fault::BadInput
                                   << QByteArray("no space");
    QTest::newRow("at once") << QByteArray(R"({"message":"not authorised"})") << 403 << Fault::Denied
                             << QByteArray("not authorised");
    QTest::newRow("without an id") << QByteArray(R"({"status":"done"})") << 200 << Fault::Internal
                                   << QByteArray("did not tell the id");
    QTest::newRow("with garbage") << QByteArray("<html>") << 200 << Fault::Internal << QByteArray("not JSON");
}

void ImagesTest::anImportFails()
{
    QFETCH(QByteArray, answer);
    QFETCH(int, status);
    QFETCH(Fault, fault);
    QFETCH(QByteArray, part);
    FakeEngine engine;
    engine.on("POST /v1.41/images/create", Reply{.status = status, .body = answer.toStdString()});
    const UniqueFd tar(::open("/dev/null", O_RDONLY | O_CLOEXEC));
    const auto id = connected(engine).importImage({.reference = "ca/x:1", .tar = tar.get(), .size = Bytes(0)}, {}, generous());
    QVERIFY(!id);
    QCOMPARE(id.error().fault, fault);
    QVERIFY2(id.error().what.starts_with("importing the image ca/x:1: "), id.error().what.c_str());
    QVERIFY2(id.error().what.find(part.toStdString()) != std::string::npos, id.error().what.c_str());
}

void ImagesTest::refusesNamesBeforeItUploads()
{
    FakeEngine engine;
    const Client client = connected(engine);
    const auto before = engine.requests().size();
    QCOMPARE(client.importImage({.reference = "a b"}, {}, generous()).error().fault, Fault::BadInput);
    QCOMPARE(client.buildImage({.reference = ""}, {}, generous()).error().fault, Fault::BadInput);
    QCOMPARE(client.tagImage("a", "?", generous()).error().fault, Fault::BadInput);
    QCOMPARE(client.removeImage("../x", generous()).error().fault, Fault::BadInput);
    QCOMPARE(engine.requests().size(), before);
}

void ImagesTest::buildsWithProgress()
{
    FakeEngine engine;
    engine.on("POST /v1.41/build",
              Reply{.body = "{\"stream\":\"Step 1/1 : FROM scratch\\n\"}\n{\"aux\":{\"ID\":\"sha256:abc\"}}\n",
                    .framing = Reply::Framing::Chunked,
                    .piece = 3});
    std::vector<std::string> steps;
    const auto id = connected(engine).buildImage(
        {.reference = "ca/x:1", .context = "a tar"}, [&](const Progress& step) { steps.push_back(step.text); }, generous());
    QVERIFY(id);
    QCOMPARE(*id, std::string("sha256:abc"));
    QVERIFY(steps == std::vector<std::string>{"Step 1/1 : FROM scratch"});
    QCOMPARE(engine.requests().back().body, std::string("a tar"));
    QCOMPARE(engine.requests().back().headers.at("content-type"), std::string("application/x-tar"));
}

void ImagesTest::asksForTheIdOfABuild()
{
    FakeEngine engine;
    engine.on("POST /v1.41/build", Reply{.body = R"({"stream":"done"})"});
    engine.on("GET /v1.41/images/ca/x:1/json", Reply{.body = R"({"Id":"sha256:def"})"});
    const auto id = connected(engine).buildImage({.reference = "ca/x:1", .context = "a tar"}, {}, generous());
    QVERIFY(id);
    QCOMPARE(*id, std::string("sha256:def"));
}

void ImagesTest::passesTheComplaintOfABuildOn()
{
    FakeEngine engine;
    engine.on("POST /v1.41/build", Reply{.body = R"({"errorDetail":{"message":"COPY failed: no such file"},"error":"x"})"});
    const auto id = connected(engine).buildImage({.reference = "ca/x:1", .context = "a tar"}, {}, generous());
    QVERIFY(!id);
    QCOMPARE(id.error().what, std::string("building the image ca/x:1: COPY failed: no such file"));
}

namespace {

std::string seccompOption(const FakeEngine& engine)
{
    const Json options = Json::parse(engine.requests().back().body)["HostConfig"]["SecurityOpt"];
    return options.back().get<std::string>();
}

void bePodman(FakeEngine& engine)
{
    engine.on(
        "GET /version",
        Reply{.body =
                  R"({"Components":[{"Name":"Podman Engine"}],"Version":"4.3.1","ApiVersion":"1.41","MinAPIVersion":"1.24"})"});
    engine.on("POST /v1.41/containers/create", Reply{.status = 201, .body = R"({"Id":"abc"})"});
}

const ContainerSpec kWithProfile = {.image = "i", .seccompProfile = R"({"defaultAction":"SCMP_ACT_ALLOW"})"};

} // namespace

void ImagesTest::givesPodmanAFile()
{
    FakeEngine engine;
    bePodman(engine);
    std::string path;
    {
        const Client client = connected(engine);
        for (int i = 0; i < 2; ++i) {
            QVERIFY(client.createContainer(kWithProfile, generous()));
            const std::string option = seccompOption(engine);
            QVERIFY2(option.starts_with("seccomp=/"), option.c_str());
            path = option.substr(option.find('/'));
            QCOMPARE(readFile(path, mib(1)).value_or(""), kWithProfile.seccompProfile);
        }
    }
    QVERIFY(!std::filesystem::exists(path));
}

void ImagesTest::givesARemotePodmanNothing()
{
    FakeEngine engine(FakeEngine::Kind::Tcp);
    bePodman(engine);
    const Client client = connected(engine);
    const auto created = client.createContainer(kWithProfile, generous());
    QVERIFY(!created);
    QCOMPARE(created.error().fault, Fault::Unavailable);
    QVERIFY(client.createContainer({.image = "i", .seccompProfile = "unconfined"}, generous()));
    QCOMPARE(seccompOption(engine), std::string("seccomp=unconfined"));
}

void ImagesTest::givesDockerTheProfile()
{
    FakeEngine engine;
    engine.on("POST /v1.41/containers/create", Reply{.status = 201, .body = R"({"Id":"abc"})"});
    const Client client = connected(engine);
    QVERIFY(client.createContainer(kWithProfile, generous()));
    QCOMPARE(seccompOption(engine), "seccomp=" + kWithProfile.seccompProfile);
}

QTEST_GUILESS_MAIN(ImagesTest)
#include "images_test.moc"
