// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
#include "sandbox/docker/container_spec.h"

#include <QtTest>

#include <nlohmann/json.hpp>

using namespace ca;
using namespace ca::docker;
using Json = nlohmann::json;

class ContainerSpecTest : public QObject {
    Q_OBJECT
private slots:
    void defaultsAreClosed();
    void everythingIsAskedFor();
    void noLimitIsLeftOut();
    void survivesTextThatIsNoUtf8();
};

void ContainerSpecTest::defaultsAreClosed()
{
    ContainerSpec spec;
    spec.image = "codearena/python:1";
    const Json expected = Json::parse(R"({
        "Image": "codearena/python:1", "Env": [], "Labels": {}, "User": "", "WorkingDir": "", "Hostname": "",
        "Tty": false, "OpenStdin": true, "StdinOnce": true,
        "AttachStdin": true, "AttachStdout": true, "AttachStderr": true, "NetworkDisabled": true, "StopSignal": "SIGKILL",
        "HostConfig": {
            "NetworkMode": "none", "IpcMode": "none", "LogConfig": {"Type": "none", "Config": {}},
            "AutoRemove": true, "ReadonlyRootfs": true, "CapDrop": ["ALL"], "CapAdd": [],
            "SecurityOpt": ["no-new-privileges"], "Tmpfs": {}, "Ulimits": [], "OomScoreAdj": 0, "CpusetCpus": ""
        }
    })");
    QCOMPARE(Json::parse(createBody(spec, "")).dump(1), expected.dump(1));
}

void ContainerSpecTest::everythingIsAskedFor()
{
    ContainerSpec spec;
    spec.image = "i";
    spec.argv = {"/agent", "--pid1"};
    spec.env = {"A=b c"};
    spec.user = "1:2";
    spec.workingDirectory = "/box";
    spec.hostname = "box";
    spec.labels = {{"ca.pool", "7"}};
    spec.memory = mib(256);
    spec.pids = 64;
    spec.cpuset = "0-1";
    spec.ulimits = {{"nofile", 64, 128}};
    spec.oomScoreAdjust = 500;
    spec.readOnlyRoot = false;
    spec.tmpfs = {{"/tmp", "rw,size=16m"}};
    spec.capDrop = {"NET_RAW"};
    spec.capAdd = {"KILL"};
    spec.noNewPrivileges = false;
    spec.securityOptions = {"apparmor=unconfined"};
    spec.network = "bridge";
    spec.ipc = "private";
    spec.log = "local";
    spec.openStdin = false;
    spec.autoRemove = false;
    const Json expected = Json::parse(R"({
        "Image": "i", "Entrypoint": ["/agent", "--pid1"], "Env": ["A=b c"], "Labels": {"ca.pool": "7"}, "User": "1:2",
        "WorkingDir": "/box", "Hostname": "box", "Tty": false, "OpenStdin": false, "StdinOnce": false,
        "AttachStdin": false, "AttachStdout": true, "AttachStderr": true, "NetworkDisabled": false, "StopSignal": "SIGKILL",
        "HostConfig": {
            "NetworkMode": "bridge", "IpcMode": "private", "LogConfig": {"Type": "local", "Config": {}},
            "AutoRemove": false, "ReadonlyRootfs": false, "CapDrop": ["NET_RAW"], "CapAdd": ["KILL"],
            "SecurityOpt": ["apparmor=unconfined", "seccomp={\"defaultAction\":\"SCMP_ACT_ERRNO\"}"],
            "Tmpfs": {"/tmp": "rw,size=16m"}, "Ulimits": [{"Name": "nofile", "Soft": 64, "Hard": 128}],
            "OomScoreAdj": 500, "CpusetCpus": "0-1", "Memory": 268435456, "MemorySwap": 268435456, "PidsLimit": 64
        }
    })");
    QCOMPARE(Json::parse(createBody(spec, R"({"defaultAction":"SCMP_ACT_ERRNO"})")).dump(1), expected.dump(1));
}

void ContainerSpecTest::noLimitIsLeftOut()
{
    const Json host = Json::parse(createBody(ContainerSpec{}, ""))["HostConfig"];
    QVERIFY(!host.contains("Memory"));
    QVERIFY(!host.contains("MemorySwap"));
    QVERIFY(!host.contains("PidsLimit"));
}

void ContainerSpecTest::survivesTextThatIsNoUtf8()
{
    ContainerSpec spec;
    spec.hostname = "caf\xe9";
    QVERIFY(Json::parse(createBody(spec, ""), nullptr, false).is_object());
}

QTEST_GUILESS_MAIN(ContainerSpecTest)
#include "container_spec_test.moc"
