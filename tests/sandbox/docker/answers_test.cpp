// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
#include "sandbox/docker/answers.h"
#include "sandbox/docker/reference.h"

#include <QtTest>

#include <string>

using namespace ca;
using namespace ca::docker;

class AnswersTest : public QObject {
    Q_OBJECT
private slots:
    void readsVersions_data();
    void readsVersions();
    void readsTheVersionOfDocker();
    void readsTheVersionOfPodman();
    void readsInfo();
    void readsContainers();
    void readsImages();
    void readsTimes_data();
    void readsTimes();
    void refusesOddAnswers_data();
    void refusesOddAnswers();
    void findsTheComplaint_data();
    void findsTheComplaint();
    void cutsReferences_data();
    void cutsReferences();
};

void AnswersTest::readsVersions_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("minor"); // -1: refused
    QTest::newRow("usual") << "1.41" << 41;
    QTest::newRow("not a decimal fraction") << "1.5" << 5;
    QTest::newRow("empty") << "" << -1;
    QTest::newRow("no point") << "141" << -1;
    QTest::newRow("point at the end") << "1." << -1;
    QTest::newRow("more behind it") << "1.41-rc" << -1;
    QTest::newRow("negative") << "1.-4" << -1;
    QTest::newRow("beyond all numbers") << "1.99999999999999999999" << -1;
}

void AnswersTest::readsVersions()
{
    QFETCH(QString, text);
    QFETCH(int, minor);
    const auto version = parseApiVersion(text.toStdString());
    QCOMPARE(version.has_value(), minor >= 0);
    if (version) {
        QCOMPARE(version->minor, minor);
        QCOMPARE(QString::fromStdString(toText(*version)), text);
    }
}

void AnswersTest::readsTheVersionOfDocker()
{
    const auto version = parseVersion(R"({"Platform":{"Name":""},"Components":[{"Name":"Engine","Version":"20.10.24"}],
        "Version":"20.10.24","ApiVersion":"1.41","MinAPIVersion":"1.12","Os":"linux","Arch":"x86_64"})");
    QVERIFY(version);
    QVERIFY(*version == (EngineVersion{"Docker", "20.10.24", {1, 41}, {1, 12}, "amd64", false}));
}

void AnswersTest::readsTheVersionOfPodman()
{
    const auto version = parseVersion(R"({"Components":[{"Name":"Podman Engine","Version":"4.3.1"},{"Name":"Conmon"}],
        "Version":"4.3.1","ApiVersion":"1.41","MinAPIVersion":"1.24","Arch":"arm64"})");
    QVERIFY(version);
    QVERIFY(*version == (EngineVersion{"Podman", "4.3.1", {1, 41}, {1, 24}, "arm64", true}));
}

void AnswersTest::readsInfo()
{
    const auto info = parseInfo(R"({"OperatingSystem":"Debian","KernelVersion":"6.1","Architecture":"aarch64","Driver":"overlay2",
        "DefaultRuntime":"runc","CgroupVersion":"2","NCPU":4,"MemTotal":1024,"MemoryLimit":true,"SwapLimit":false,"PidsLimit":true,
        "CPUSet":true,"SecurityOptions":["name=seccomp,profile=default","name=rootless"]})");
    QVERIFY(info);
    EngineInfo expected;
    expected.operatingSystem = "Debian";
    expected.kernel = "6.1";
    expected.architecture = "arm64";
    expected.storageDriver = "overlay2";
    expected.runtime = "runc";
    expected.cgroupVersion = 2;
    expected.cpus = 4;
    expected.memory = Bytes(1024);
    expected.memoryLimit = expected.pidsLimit = expected.cpusets = true;
    expected.rootless = expected.userNamespaces = expected.seccomp = true;
    QVERIFY(*info == expected);
}

void AnswersTest::readsContainers()
{
    const auto list = parseContainers(R"([{"Id":"abc","Image":"i:1","State":"running","Created":1700000000,"Labels":{"a":"b"}},
        {"Id":"def","Labels":null}])");
    QVERIFY(list);
    const std::vector<ContainerSummary> expected = {
        {{"abc"}, "i:1", "running", std::chrono::sys_seconds(std::chrono::seconds(1700000000)), {{"a", "b"}}},
        {{"def"}, "", "", {}, {}},
    };
    QVERIFY(*list == expected);
    const auto state =
        parseContainer(R"({"State":{"Status":"exited","Running":false,"OOMKilled":true,"ExitCode":137,"Error":"e"}})");
    QVERIFY(state);
    QVERIFY(*state == (ContainerState{"exited", false, true, 137, "e"}));
}

void AnswersTest::readsImages()
{
    const auto image = parseImage(R"({"Id":"sha256:ab","RepoTags":["a:1","b:2"],"Architecture":"amd64","Size":7,
        "Created":"1970-01-02T00:00:01.5Z","Config":{"Labels":{"k":"v"}}})");
    QVERIFY(image);
    const std::chrono::sys_seconds aDay(std::chrono::seconds(86401));
    QVERIFY(*image == (ImageInfo{"sha256:ab", {"a:1", "b:2"}, "amd64", {{"k", "v"}}, Bytes(7), aDay}));
    const auto list = parseImages(R"([{"Id":"sha256:ab","RepoTags":null,"Labels":{"k":"v"},"Size":-1,"Created":86401}])");
    QVERIFY(list);
    QVERIFY(*list == (std::vector<ImageInfo>{{"sha256:ab", {}, "", {{"k", "v"}}, {}, aDay}}));
}

void AnswersTest::readsTimes_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<qint64>("seconds");
    QTest::newRow("with parts of a second") << "2024-02-29T10:20:30.123456789Z" << qint64{1709202030};
    QTest::newRow("without") << "1970-01-01T00:01:00Z" << qint64{60};
    QTest::newRow("empty") << "" << qint64{0};
    QTest::newRow("no such day") << "2023-02-29T10:20:30Z" << qint64{0};
    QTest::newRow("letters") << "2023-0x-29T10:20:30Z" << qint64{0};
    QTest::newRow("signs") << "2023-01-01T-1:20:30Z" << qint64{0};
}

void AnswersTest::readsTimes()
{
    QFETCH(QString, text);
    QFETCH(qint64, seconds);
    QCOMPARE(qint64{parseTime(text.toStdString()).time_since_epoch().count()}, seconds);
}

void AnswersTest::refusesOddAnswers_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("text") << QByteArray("OK");
    QTest::newRow("a number") << QByteArray("7");
    QTest::newRow("null") << QByteArray("null");
    QTest::newRow("cut") << QByteArray(R"({"Id":"ab)");
    QTest::newRow("wrong types") << QByteArray(R"({"Id":[],"ApiVersion":1.41,"State":"x","RepoTags":5})");
    QTest::newRow("a list of wrong types") << QByteArray(R"([{"Id":5}, null, "x"])");
    QTest::newRow("an id that is a path") << QByteArray(R"({"Id":"../../images/x"})");
    QTest::newRow("a list with an id that is a path") << QByteArray(R"([{"Id":"a/../b"}])");
    QTest::newRow("nested without end") << QByteArray(100'000, '[');
    QTest::newRow("no UTF-8") << QByteArray("{\"Id\":\"\xff\xfe\"}");
}

void AnswersTest::refusesOddAnswers()
{
    QFETCH(QByteArray, body);
    const std::string text = body.toStdString();
    const auto isInternal = [](const auto& result) { return !result && result.error().fault == Fault::Internal; };
    QVERIFY(isInternal(parseVersion(text)));
    QVERIFY(isInternal(parseCreated(text)));
    QVERIFY(isInternal(parseContainer(text)));
    QVERIFY(isInternal(parseContainers(text)));
    QVERIFY(isInternal(parseImage(text)));
    QVERIFY(isInternal(parseImages(text)));
}

void AnswersTest::findsTheComplaint_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QByteArray>("complaint");
    QTest::newRow("Docker") << QByteArray(R"({"message":"No such image: x\n"})") << QByteArray("No such image: x");
    QTest::newRow("Podman") << QByteArray(R"({"cause":"c","message":"no container","response":404})")
                            << QByteArray("no container");
    QTest::newRow("a proxy") << QByteArray("Forbidden\n") << QByteArray("Forbidden");
    QTest::newRow("nothing") << QByteArray() << QByteArray("the engine answered with status 500 and said nothing");
    QTest::newRow("a novel") << QByteArray(1'000'000, 'x') << QByteArray(2000, 'x');
}

void AnswersTest::findsTheComplaint()
{
    QFETCH(QByteArray, body);
    QFETCH(QByteArray, complaint);
    QCOMPARE(parseComplaint(500, body.toStdString()), complaint.toStdString());
}

void AnswersTest::cutsReferences_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("repository"); // empty: refused
    QTest::addColumn<QString>("tag");
    QTest::newRow("plain") << "codearena/python:1"
                           << "codearena/python"
                           << "1";
    QTest::newRow("no tag") << "python"
                            << "python"
                            << "latest";
    QTest::newRow("a port is no tag") << "box:5000/python"
                                      << "box:5000/python"
                                      << "latest";
    QTest::newRow("port and tag") << "box:5000/python:3"
                                  << "box:5000/python"
                                  << "3";
    QTest::newRow("digest") << "python@sha256:abc"
                            << "python@sha256:abc"
                            << "latest";
    QTest::newRow("empty") << ""
                           << ""
                           << "";
    QTest::newRow("empty tag") << "python:"
                               << ""
                               << "";
    QTest::newRow("nothing but a tag") << ":1"
                                       << ""
                                       << "";
    QTest::newRow("nothing before the tag") << "team/:1"
                                            << ""
                                            << "";
    QTest::newRow("another path") << "../containers/x"
                                  << ""
                                  << "";
    QTest::newRow("a query") << "python?force=1"
                             << ""
                             << "";
    QTest::newRow("a space") << "py thon"
                             << ""
                             << "";
    QTest::newRow("a line") << "py\r\nthon"
                            << ""
                            << "";
    QTest::newRow("from the root") << "/python"
                                   << ""
                                   << "";
}

void AnswersTest::cutsReferences()
{
    QFETCH(QString, text);
    QFETCH(QString, repository);
    QFETCH(QString, tag);
    const auto reference = parseReference(text.toStdString());
    QCOMPARE(reference.has_value(), !repository.isEmpty());
    if (reference) {
        QCOMPARE(QString::fromStdString(reference->repository), repository);
        QCOMPARE(QString::fromStdString(reference->tag), tag);
    } else {
        QCOMPARE(reference.error().fault, Fault::BadInput);
    }
}

QTEST_GUILESS_MAIN(AnswersTest)
#include "answers_test.moc"
