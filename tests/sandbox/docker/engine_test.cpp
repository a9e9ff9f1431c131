// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
// The client against a real engine: Docker, or what CA_TEST_ENGINE names (the address of a Podman, for example).
#include "core/base/files.h"
#include "core/base/unique_fd.h"
#include "sandbox/docker/client.h"
#include "tests/sandbox/docker/tar.h"

#include <QtTest>

#include <algorithm>
#include <cstdlib>
#include <fcntl.h>
#include <optional>
#include <poll.h>
#include <string>
#include <unistd.h>
#include <vector>

#include <fmt/format.h>

using namespace ca;
using namespace ca::docker;
using namespace std::chrono_literals;

namespace {

SteadyTime generous()
{
    return std::chrono::steady_clock::now() + 120s;
}

/// Denies sockets and nothing else.
const std::string kNoSockets = R"({"defaultAction":"SCMP_ACT_ALLOW","architectures":["SCMP_ARCH_X86_64","SCMP_ARCH_AARCH64"],
    "syscalls":[{"names":["socket"],"action":"SCMP_ACT_ERRNO"}]})";

struct Heard {
    std::string out;
    std::string err;
};

/// Says everything, ends the input, and listens to the end, both at once.
Result<Heard> converse(Attachment& attachment, std::string_view bytes)
{
    Heard heard;
    std::vector<char> buffer(100'000);
    bool inputOpen = true;
    while (!attachment.ended()) {
        if (inputOpen && bytes.empty()) {
            if (auto ended = attachment.shutdownWrite(); !ended) {
                return fail(ended.error());
            }
            inputOpen = false;
        }
        pollfd ready = {attachment.fd(), static_cast<short>(POLLIN | (inputOpen ? POLLOUT : 0)), 0};
        if (!attachment.buffered() && ::poll(&ready, 1, 120'000) <= 0) {
            return fail(Fault::Timeout, "the container says nothing");
        }
        const auto sent = attachment.write(bytes);
        const auto got = attachment.read(buffer);
        if (!sent || !got) {
            return fail(sent ? got.error() : sent.error());
        }
        bytes.remove_prefix(*sent);
        heard.out.append(buffer.data(), *got);
    }
    heard.err = attachment.errorTail();
    return heard;
}

} // namespace

// QVERIFY for a Result: says what went wrong.
#define VERIFY_RESULT(result) QVERIFY2((result).has_value(), (result) ? "" : (result).error().what.c_str())

class EngineTest : public QObject {
    Q_OBJECT
private slots:
    void initTestCase();
    void cleanupTestCase();

    void knowsTheEngine();
    void describesTheImage();
    void echoesMegabytes();
    void holdsTheContainer();
    void listsByLabel();
    void killsAndRemoves();
    void endsWithItsClient();
    void changesTheMemory();
    void complainsLikeTheEngine();
    void tagsImages();
    void buildsAnImage();
    void reportsAFailedBuild();

private:
    [[nodiscard]] ContainerSpec spec() const;
    void removeEverything();

    const std::string m_label = fmt::format("ca.test={}", ::getpid());
    const std::string m_image = fmt::format("ca-test/docker-client:{}", ::getpid());
    std::optional<Client> m_client;
};

void EngineTest::initTestCase()
{
    const char* setting = std::getenv("CA_TEST_ENGINE");
    const auto endpoint = findEndpoint(setting != nullptr ? setting : "", Environment::ofProcess());
    auto client = endpoint ? Client::connect(*endpoint, generous()) : Result<Client>(fail(endpoint.error()));
    if (!client) {
        const std::string reason = "NO ENGINE, NOTHING IS TESTED HERE: " + client.error().what;
        if (qEnvironmentVariable("CI") == "true") {
            QFAIL(reason.c_str());
        }
        QSKIP(reason.c_str());
    }
    m_client.emplace(std::move(*client));

    const auto program = readFile(CA_INMATE, mib(16));
    VERIFY_RESULT(program);
    const auto folder = std::move(TemporaryFolder::create("ca-engine-test").value());
    QVERIFY(writeFileAtomically(folder.path() / "root.tar", test::tarFile("inmate", *program, 0755) + test::tarEnd()));
    const UniqueFd tar(::open((folder.path() / "root.tar").c_str(), O_RDONLY | O_CLOEXEC));
    bool uploaded = false;
    const auto id = m_client->importImage(
        {.reference = m_image,
         .tar = tar.get(),
         .changes = {"LABEL " + m_label, "ENV GREETING=hello", R"(CMD ["/inmate", "report"])"}},
        [&uploaded](const Progress& step) { uploaded |= step.done.count() > 0; }, generous());
    VERIFY_RESULT(id);
    QVERIFY(uploaded);
}

void EngineTest::cleanupTestCase()
{
    if (m_client) {
        removeEverything();
    }
}

void EngineTest::removeEverything()
{
    const auto containers = m_client->listContainers({m_label}, generous());
    VERIFY_RESULT(containers);
    for (const ContainerSummary& container : *containers) {
        VERIFY_RESULT(m_client->remove(container.id, generous()));
    }
    const auto images = m_client->listImages({m_label}, generous());
    VERIFY_RESULT(images);
    for (const ImageInfo& image : *images) {
        for (const std::string& tag : image.tags) {
            VERIFY_RESULT(m_client->removeImage(tag, generous()));
        }
        VERIFY_RESULT(m_client->removeImage(image.id, generous()));
    }
    QCOMPARE(m_client->listImages({m_label}, generous())->size(), std::size_t{0});
}

ContainerSpec EngineTest::spec() const
{
    ContainerSpec spec;
    spec.image = m_image;
    spec.argv = {"/inmate"};
    spec.user = "1000:1000";
    spec.hostname = "inmate";
    spec.labels = {{m_label.substr(0, m_label.find('=')), m_label.substr(m_label.find('=') + 1)}};
    spec.memory = mib(64);
    spec.pids = 16;
    spec.tmpfs = {{"/tmp", "rw,noexec,nosuid,nodev,size=1m,mode=1777"}};
    spec.ulimits = {{"core", 0, 0}, {"nofile", 64, 64}, {"nproc", 64, 64}}; // Podman's own defaults ask for more than it may set
    return spec;
}

void EngineTest::knowsTheEngine()
{
    QVERIFY(m_client->ping(generous()));
    QVERIFY(m_client->version().api >= kOldestApi);
    QVERIFY(!m_client->version().release.empty());
    const auto info = m_client->info(generous());
    VERIFY_RESULT(info);
    QCOMPARE(info->architecture, m_client->version().architecture);
    QVERIFY(info->cgroupVersion == 1 || info->cgroupVersion == 2);
    QVERIFY(info->cpus > 0);
    QVERIFY(info->memory > mib(1));
}

void EngineTest::describesTheImage()
{
    const auto image = m_client->inspectImage(m_image, generous());
    VERIFY_RESULT(image);
    QVERIFY(*image);
    QCOMPARE((*image)->architecture, m_client->version().architecture);
    QCOMPARE((*image)->labels.at("ca.test"), std::to_string(::getpid()));
    QVERIFY((*image)->size > kib(10));
    QVERIFY((*image)->created.time_since_epoch() > 0s);
    QVERIFY(std::any_of((*image)->tags.begin(), (*image)->tags.end(),
                        [this](const std::string& tag) { return tag.ends_with(m_image); }));

    const auto images = m_client->listImages({m_label}, generous());
    VERIFY_RESULT(images);
    QCOMPARE(images->size(), std::size_t{1});
    QCOMPARE(images->front().id, (*image)->id);
}

void EngineTest::echoesMegabytes()
{
    const auto id = m_client->createContainer(spec(), generous());
    VERIFY_RESULT(id);
    auto attachment = m_client->attach(*id, generous());
    VERIFY_RESULT(attachment);
    VERIFY_RESULT(m_client->start(*id, generous()));
    std::string bytes(5 << 20, '\0');
    for (std::size_t i = 0; i < bytes.size(); ++i) {
        bytes[i] = static_cast<char>(i * 31 + i / 4096);
    }
    const auto heard = converse(*attachment, bytes);
    VERIFY_RESULT(heard);
    QCOMPARE(heard->out.size(), bytes.size());
    QVERIFY(heard->out == bytes);
    VERIFY_RESULT(m_client->remove(*id, generous()));
}

void EngineTest::holdsTheContainer()
{
    ContainerSpec wanted = spec();
    wanted.argv.clear(); // what the image says
    wanted.seccompProfile = kNoSockets;
    const auto id = m_client->createContainer(wanted, generous());
    VERIFY_RESULT(id);
    auto attachment = m_client->attach(*id, generous());
    VERIFY_RESULT(attachment);
    VERIFY_RESULT(m_client->start(*id, generous()));
    const auto heard = converse(*attachment, "");
    VERIFY_RESULT(heard);
    QCOMPARE(heard->out, std::string("uid 1000\nroot read-only\ntmp writable\nsocket denied\n"));
    QCOMPARE(heard->err, std::string("said on stderr\n"));
}

void EngineTest::listsByLabel()
{
    ContainerSpec wanted = spec();
    wanted.labels["ca.test.kind"] = "listed";
    const auto id = m_client->createContainer(wanted, generous());
    VERIFY_RESULT(id);
    VERIFY_RESULT(m_client->createContainer(spec(), generous()));
    const auto both = m_client->listContainers({m_label, "ca.test.kind=listed"}, generous());
    VERIFY_RESULT(both);
    QCOMPARE(both->size(), std::size_t{1});
    QCOMPARE(both->front().id.value, id->value);
    QCOMPARE(both->front().status, std::string("created"));
    QVERIFY(both->front().labels == wanted.labels);
    QVERIFY(both->front().created.time_since_epoch() > 0s);
    QVERIFY(m_client->listContainers({m_label}, generous())->size() >= 2);
    QCOMPARE(m_client->listContainers({m_label, "ca.test.kind=other"}, generous())->size(), std::size_t{0});
}

void EngineTest::killsAndRemoves()
{
    ContainerSpec wanted = spec();
    wanted.autoRemove = false;
    const auto id = m_client->createContainer(wanted, generous());
    VERIFY_RESULT(id);
    VERIFY_RESULT(m_client->kill(*id, generous())); // which never ran
    auto attachment = m_client->attach(*id, generous());
    VERIFY_RESULT(attachment);
    VERIFY_RESULT(m_client->start(*id, generous()));
    VERIFY_RESULT(m_client->start(*id, generous()));
    QVERIFY((*m_client->inspectContainer(*id, generous()))->running);
    VERIFY_RESULT(m_client->kill(*id, generous()));
    const auto heard = converse(*attachment, "");
    QVERIFY(attachment->ended() || !heard);
    VERIFY_RESULT(m_client->kill(*id, generous()));
    const auto state = m_client->inspectContainer(*id, generous());
    VERIFY_RESULT(state);
    QVERIFY(*state);
    QCOMPARE((*state)->exitCode, 137);
    VERIFY_RESULT(m_client->remove(*id, generous()));
    VERIFY_RESULT(m_client->remove(*id, generous()));
    VERIFY_RESULT(m_client->kill(*id, generous()));
    QVERIFY(!*m_client->inspectContainer(*id, generous()));
}

void EngineTest::endsWithItsClient()
{
    const auto id = m_client->createContainer(spec(), generous());
    VERIFY_RESULT(id);
    {
        auto attachment = m_client->attach(*id, generous());
        VERIFY_RESULT(attachment);
        VERIFY_RESULT(m_client->start(*id, generous()));
        QVERIFY(attachment->write("x") == std::size_t{1});
    }
    // Its input ended with the attachment, so the program ends, and the engine removes the container.
    QTRY_VERIFY_WITH_TIMEOUT(!*m_client->inspectContainer(*id, generous()), 120'000);
}

void EngineTest::changesTheMemory()
{
    if (m_client->version().isPodman) {
        QSKIP("Podman before 5 does not change limits through this API");
    }
    const auto id = m_client->createContainer(spec(), generous());
    VERIFY_RESULT(id);
    VERIFY_RESULT(m_client->updateMemory(*id, mib(128), generous()));
}

void EngineTest::complainsLikeTheEngine()
{
    const auto fault = [](const auto& result) { return result ? Fault::Cancelled : result.error().fault; };
    ContainerSpec missing = spec();
    missing.image = "ca-test/no-such-image:1";
    const auto created = m_client->createContainer(missing, generous());
    QCOMPARE(fault(created), Fault::NotFound);
    QVERIFY2(created.error().what.starts_with("creating a container from ca-test/no-such-image:1: "),
             created.error().what.c_str());
    QCOMPARE(fault(m_client->start({"0123456789ab"}, generous())), Fault::NotFound);
    QCOMPARE(fault(m_client->attach({"0123456789ab"}, generous())), Fault::NotFound);
    QVERIFY(!*m_client->inspectImage("ca-test/no-such-image:1", generous()));
    QVERIFY(!*m_client->inspectContainer({"0123456789ab"}, generous()));
    VERIFY_RESULT(m_client->removeImage("ca-test/no-such-image:1", generous()));
    QCOMPARE(fault(m_client->tagImage("ca-test/no-such-image:1", "ca-test/other:1", generous())), Fault::NotFound);

    ContainerSpec absent = spec();
    absent.argv = {"/no-such-program"};
    const auto id = m_client->createContainer(absent, generous());
    VERIFY_RESULT(id);
    // Podman makes the container when it is attached to, Docker when it is started.
    const auto attachment = m_client->attach(*id, generous());
    const auto started = m_client->start(*id, generous());
    QVERIFY(!attachment || !started);
}

void EngineTest::tagsImages()
{
    const std::string other = m_image + "-other";
    VERIFY_RESULT(m_client->tagImage(m_image, other, generous()));
    const auto image = m_client->inspectImage(other, generous());
    VERIFY_RESULT(image);
    QVERIFY(*image);
    QCOMPARE((*image)->id, (*m_client->inspectImage(m_image, generous()))->id);
    VERIFY_RESULT(m_client->removeImage(other, generous()));
    QVERIFY(!*m_client->inspectImage(other, generous()));
}

void EngineTest::buildsAnImage()
{
    const std::string name = m_image + "-built";
    const std::string context = test::tarFile("Dockerfile", fmt::format("FROM {}\nCOPY greeting /greeting\n", m_image), 0644)
        + test::tarFile("greeting", "hello", 0644) + test::tarEnd();
    std::vector<std::string> steps;
    const auto id = m_client->buildImage(
        {.reference = name,
         .context = context,
         .labels = {{"ca.test", std::to_string(::getpid())}, {"ca.test.kind", "built"}},
         .network = "none"},
        [&steps](const Progress& step) { steps.push_back(step.text); }, generous());
    VERIFY_RESULT(id);
    QVERIFY(!steps.empty());
    const auto image = m_client->inspectImage(name, generous());
    VERIFY_RESULT(image);
    QVERIFY(*image);
    QVERIFY((*image)->id.find(id->substr(id->find(':') + 1)) != std::string::npos); // Podman's builder tells a short one
    QCOMPARE((*image)->labels.at("ca.test.kind"), std::string("built"));
    VERIFY_RESULT(m_client->removeImage(name, generous()));
}

void EngineTest::reportsAFailedBuild()
{
    const std::string context =
        test::tarFile("Dockerfile", fmt::format("FROM {}\nCOPY missing /there\n", m_image), 0644) + test::tarEnd();
    const auto id = m_client->buildImage(
        {.reference = m_image + "-failed", .context = context, .labels = {{"ca.test", std::to_string(::getpid())}}}, {},
        generous());
    QVERIFY(!id);
    QVERIFY2(id.error().what.find("missing") != std::string::npos, id.error().what.c_str());
}

QTEST_GUILESS_MAIN(EngineTest)
#include "engine_test.moc"
