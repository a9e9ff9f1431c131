// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
#include "core/base/files.h"
#include "core/base/sha256.h"
#include "sandbox/docker/endpoint.h"

#include <QtTest>

#include <filesystem>
#include <map>
#include <string>

using namespace ca;
using namespace ca::docker;
namespace fs = std::filesystem;

namespace {

using Variables = std::map<std::string, std::string>;
using Sockets = std::map<std::string, SocketState>;

Environment environment(Variables variables, Sockets sockets, fs::path home)
{
    Environment result;
    result.variable = [variables](std::string_view name) -> std::optional<std::string> {
        const auto found = variables.find(std::string(name));
        return found == variables.end() ? std::nullopt : std::optional(found->second);
    };
    result.probe = [sockets](const fs::path& path) {
        const auto found = sockets.find(path.string());
        return found == sockets.end() ? SocketState::Absent : found->second;
    };
    result.home = std::move(home);
    return result;
}

const Sockets kDockerRuns = {{"/var/run/docker.sock", SocketState::Usable}};

} // namespace

class EndpointTest : public QObject {
    Q_OBJECT
private slots:
    void hashesLikeTheStandard_data();
    void hashesLikeTheStandard();
    void readsAddresses_data();
    void readsAddresses();
    void refusesAddresses_data();
    void refusesAddresses();
    void firstWordWins();
    void readsContexts();
    void complainsAboutContexts_data();
    void complainsAboutContexts();
    void takesTlsFromVariables();
    void looksInTheUsualPlaces_data();
    void looksInTheUsualPlaces();
    void saysWhatToDoWithoutAnEngine();

private:
    void write(const fs::path& path, std::string_view content) const
    {
        fs::create_directories((m_home.path() / path).parent_path());
        QVERIFY(writeFileAtomically(m_home.path() / path, content));
    }
    void writeContext(const std::string& name, std::string_view meta) const
    {
        write(fs::path(".docker/contexts/meta") / sha256Hex(name) / "meta.json", meta);
    }

    TemporaryFolder m_home = std::move(TemporaryFolder::create("ca-endpoint").value());
};

void EndpointTest::hashesLikeTheStandard_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("digest");
    QTest::newRow("nothing") << QByteArray() << "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";
    QTest::newRow("abc") << QByteArray("abc") << "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";
    QTest::newRow("two blocks") << QByteArray("abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq")
                                << "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1";
    QTest::newRow("a million") << QByteArray(1'000'000, 'a')
                               << "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0";
}

void EndpointTest::hashesLikeTheStandard()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, digest);
    QCOMPARE(QString::fromStdString(sha256Hex(text.toStdString())), digest);
}

void EndpointTest::readsAddresses_data()
{
    QTest::addColumn<QString>("setting");
    QTest::addColumn<QString>("unixPath");
    QTest::addColumn<QString>("hostPort");
    QTest::addColumn<bool>("tls");
    QTest::newRow("unix") << "unix:///run/d.sock"
                          << "/run/d.sock"
                          << "" << false;
    QTest::newRow("path") << "/run/d.sock"
                          << "/run/d.sock"
                          << "" << false;
    QTest::newRow("tcp") << "tcp://box:4000"
                         << ""
                         << "box:4000" << false;
    QTest::newRow("tcp with a path") << "tcp://box:4000/"
                                     << ""
                                     << "box:4000" << false;
    QTest::newRow("default port") << "tcp://box"
                                  << ""
                                  << "box:2375" << false;
    QTest::newRow("http") << "http://box"
                          << ""
                          << "box:2375" << false;
    QTest::newRow("https") << "https://box"
                           << ""
                           << "box:2376" << true;
    QTest::newRow("IPv6") << "tcp://[::1]"
                          << ""
                          << "[::1]:2375" << false;
    QTest::newRow("IPv6 with port") << "tcp://[::1]:99"
                                    << ""
                                    << "[::1]:99" << false;
}

void EndpointTest::readsAddresses()
{
    QFETCH(QString, setting);
    QFETCH(QString, unixPath);
    QFETCH(QString, hostPort);
    QFETCH(bool, tls);
    const auto found = findEndpoint(setting.toStdString(), environment({}, {}, m_home.path()));
    QVERIFY(found);
    QCOMPARE(QString::fromStdString(found->unixPath), unixPath);
    QCOMPARE(QString::fromStdString(found->hostPort), hostPort);
    QCOMPARE(found->tls.has_value(), tls);
    QCOMPARE(found->origin, std::string("the setting"));
}

void EndpointTest::refusesAddresses_data()
{
    QTest::addColumn<QString>("setting");
    QTest::addColumn<QString>("part");
    QTest::newRow("ssh says how") << "ssh://me@box"
                                  << "ssh -nNT -L";
    QTest::newRow("Windows pipe") << "npipe:////./pipe/docker_engine"
                                  << "tcp://localhost:2375";
    QTest::newRow("relative path") << "unix://run/d.sock"
                                   << "absolute";
    QTest::newRow("path too long") << "unix:///" + QString(200, 'x') << "longer";
    QTest::newRow("no host") << "tcp://"
                             << "no host";
    QTest::newRow("a second header") << "tcp://box\r\nX: y"
                                     << "no host";
    QTest::newRow("user in the host") << "tcp://me@box"
                                      << "no host";
    QTest::newRow("unknown scheme") << "ftp://box"
                                    << "no known kind";
}

void EndpointTest::refusesAddresses()
{
    QFETCH(QString, setting);
    QFETCH(QString, part);
    const auto found = findEndpoint(setting.toStdString(), environment({}, kDockerRuns, m_home.path()));
    QVERIFY(!found);
    QCOMPARE(found.error().fault, Fault::BadInput);
    const QString said = QString::fromStdString(found.error().what + " / " + found.error().hint);
    QVERIFY2(said.contains(part), qPrintable(said));
}

void EndpointTest::firstWordWins()
{
    writeContext("desk", R"({"Name":"desk","Endpoints":{"docker":{"Host":"unix:///desk.sock"}}})");
    writeContext("lab", R"({"Name":"lab","Endpoints":{"docker":{"Host":"unix:///lab.sock"}}})");
    write(".docker/config.json", R"({"currentContext":"desk"})");
    const auto find = [this](std::string_view setting, Variables variables) {
        return findEndpoint(setting, environment(std::move(variables), kDockerRuns, m_home.path()))->unixPath;
    };
    QCOMPARE(find("unix:///set.sock", {{"DOCKER_HOST", "unix:///host.sock"}, {"DOCKER_CONTEXT", "lab"}}), "/set.sock");
    QCOMPARE(find("lab", {{"DOCKER_HOST", "unix:///host.sock"}}), "/lab.sock");
    QCOMPARE(find("", {{"DOCKER_HOST", "unix:///host.sock"}, {"DOCKER_CONTEXT", "lab"}}), "/host.sock");
    QCOMPARE(find("", {{"DOCKER_CONTEXT", "lab"}}), "/lab.sock");
    QCOMPARE(find("", {}), "/desk.sock");
    QCOMPARE(find("", {{"DOCKER_CONTEXT", "default"}}), "/var/run/docker.sock");
    QCOMPARE(find("", {{"DOCKER_HOST", ""}, {"DOCKER_CONTEXT", ""}, {"DOCKER_CONFIG", "/nowhere"}}), "/var/run/docker.sock");
    write(".docker/config.json", "{ broken");
    QCOMPARE(find("", {}), "/var/run/docker.sock");
}

void EndpointTest::readsContexts()
{
    QCOMPARE(sha256Hex("t1").substr(0, 8), std::string("628b49d9"));
    writeContext("remote", R"({"Endpoints":{"docker":{"Host":"tcp://box:2376","SkipTLSVerify":false}}})");
    const fs::path certificates = fs::path(".docker/contexts/tls") / sha256Hex("remote") / "docker";
    write(certificates / "ca.pem", "ca");
    write(certificates / "key.pem", "key");
    const auto found = findEndpoint("remote", environment({}, {}, m_home.path()));
    QVERIFY(found);
    QCOMPARE(found->address(), std::string("tcp://box:2376"));
    QCOMPARE(found->origin, std::string("the context remote"));
    QVERIFY(found->tls);
    QVERIFY(*found->tls
            == (TlsFiles{m_home.path() / certificates / "ca.pem", {}, m_home.path() / certificates / "key.pem", true}));

    writeContext("careless", R"({"Endpoints":{"docker":{"Host":"tcp://box:2376","SkipTLSVerify":true}}})");
    const auto careless = findEndpoint("careless", environment({}, {}, m_home.path()));
    QVERIFY(careless && careless->tls && !careless->tls->verifyPeer);
}

void EndpointTest::complainsAboutContexts_data()
{
    QTest::addColumn<QByteArray>("meta");
    QTest::addColumn<Fault>("fault");
    QTest::newRow("missing") << QByteArray() << Fault::NotFound;
    QTest::newRow("no JSON") << QByteArray("{") << Fault::BadInput;
    QTest::newRow("an array") << QByteArray("[]") << Fault::BadInput;
    QTest::newRow("no endpoint") << QByteArray(R"({"Endpoints":{}})") << Fault::BadInput;
    QTest::newRow("no host") << QByteArray(R"({"Endpoints":{"docker":{"Host":7}}})") << Fault::BadInput;
    QTest::newRow("nested without end") << QByteArray(100'000, '[') << Fault::BadInput;
}

void EndpointTest::complainsAboutContexts()
{
    QFETCH(QByteArray, meta);
    QFETCH(Fault, fault);
    const std::string name = QTest::currentDataTag();
    if (!meta.isEmpty()) {
        writeContext(name, meta.toStdString());
    }
    const auto found = findEndpoint(name, environment({}, kDockerRuns, m_home.path()));
    QVERIFY(!found);
    QCOMPARE(found.error().fault, fault);
    QVERIFY(found.error().what.find(name) != std::string::npos);
}

void EndpointTest::takesTlsFromVariables()
{
    write("certs/ca.pem", "ca");
    const std::string folder = m_home.path() / "certs";
    const auto tls = [this](Variables variables) {
        variables["DOCKER_HOST"] = "tcp://box";
        return *findEndpoint("", environment(std::move(variables), {}, m_home.path()));
    };
    QVERIFY(!tls({{"DOCKER_CERT_PATH", folder}}).tls);
    const Endpoint verified = tls({{"DOCKER_CERT_PATH", folder}, {"DOCKER_TLS_VERIFY", "1"}});
    QVERIFY(verified.tls && verified.tls->verifyPeer);
    QCOMPARE(verified.tls->authority.string(), folder + "/ca.pem");
    QCOMPARE(verified.hostPort, std::string("box:2376"));
    const Endpoint unverified = tls({{"DOCKER_TLS", "1"}});
    QVERIFY(unverified.tls && !unverified.tls->verifyPeer);
}

void EndpointTest::looksInTheUsualPlaces_data()
{
    QTest::addColumn<QString>("usable");
    QTest::addColumn<QString>("refused");
    QTest::addColumn<QString>("expected");
    QTest::newRow("Docker") << "/var/run/docker.sock"
                            << ""
                            << "/var/run/docker.sock";
    QTest::newRow("rootless Docker") << "/run/user/7/docker.sock"
                                     << ""
                                     << "/run/user/7/docker.sock";
    QTest::newRow("Docker Desktop") << "/home/me/.docker/desktop/docker.sock"
                                    << ""
                                    << "/home/me/.docker/desktop/docker.sock";
    QTest::newRow("Colima") << "/home/me/.colima/default/docker.sock"
                            << ""
                            << "/home/me/.colima/default/docker.sock";
    QTest::newRow("Podman") << "/run/user/7/podman/podman.sock"
                            << ""
                            << "/run/user/7/podman/podman.sock";
    QTest::newRow("one that lets us in") << "/run/podman/podman.sock"
                                         << "/var/run/docker.sock"
                                         << "/run/podman/podman.sock";
    QTest::newRow("none that lets us in") << ""
                                          << "/var/run/docker.sock"
                                          << "/var/run/docker.sock";
}

void EndpointTest::looksInTheUsualPlaces()
{
    QFETCH(QString, usable);
    QFETCH(QString, refused);
    QFETCH(QString, expected);
    const Sockets sockets = {{usable.toStdString(), SocketState::Usable}, {refused.toStdString(), SocketState::Refused}};
    const auto found = findEndpoint("", environment({{"XDG_RUNTIME_DIR", "/run/user/7"}}, sockets, "/home/me"));
    QVERIFY(found);
    QCOMPARE(QString::fromStdString(found->unixPath), expected);
}

void EndpointTest::saysWhatToDoWithoutAnEngine()
{
    const auto found = findEndpoint("", environment({}, {}, "/home/me"));
    QVERIFY(!found);
    QCOMPARE(found.error().fault, Fault::Unavailable);
    QVERIFY(found.error().hint.find("apt install docker.io") != std::string::npos);
}

QTEST_GUILESS_MAIN(EndpointTest)
#include "endpoint_test.moc"
