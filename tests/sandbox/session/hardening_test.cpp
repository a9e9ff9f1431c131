// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
// The walls of a container as a list: whoever loosens one has to change this test.
#include <QTest>

#include "sandbox/session/hardening.h"

using namespace ca;

namespace {

Language language(std::optional<Bytes> compileMemory)
{
    Language out;
    out.image = "codearena/test";
    out.run.limits.processes = 64;
    if (compileMemory) {
        out.compile = LanguageCommand{};
        out.compile->limits.memory = *compileMemory;
        out.compile->limits.processes = 100;
    }
    return out;
}

} // namespace

class HardeningTest : public QObject {
    Q_OBJECT

private slots:
    void gathersRequestsIntoFewClasses_data()
    {
        QTest::addColumn<quint64>("compile");
        QTest::addColumn<quint64>("run");
        QTest::addColumn<quint64>("wall");
        QTest::newRow("small run") << quint64(0) << quint64(64) << quint64(256 + 96);
        QTest::newRow("the default") << quint64(0) << quint64(256) << quint64(256 + 96);
        QTest::newRow("a little more") << quint64(0) << quint64(300) << quint64(512 + 96);
        QTest::newRow("the compiler needs more") << quint64(1024) << quint64(256) << quint64(1024 + 96);
        QTest::newRow("the run needs more") << quint64(512) << quint64(2048) << quint64(2048 + 96);
    }
    void gathersRequestsIntoFewClasses()
    {
        QFETCH(quint64, compile);
        QFETCH(quint64, run);
        QFETCH(quint64, wall);
        const ContainerClass wanted = containerClass(language(compile ? std::optional(mib(compile)) : std::nullopt), mib(run), 10);
        QCOMPARE(wanted.memory.count(), mib(wall).count());
        QCOMPARE(wanted.image, std::string("codearena/test"));
        QVERIFY(wanted.processes >= (compile ? 100U : 64U));
    }

    void closesEveryDoor()
    {
        const docker::ContainerSpec spec = hardenedContainer({"codearena/test", mib(352), 80}, "{profile}", {{"ca.pool", "x"}});
        QCOMPARE(spec.network, std::string("none"));
        QCOMPARE(spec.ipc, std::string("none"));
        QCOMPARE(spec.log, std::string("none"));
        QVERIFY(spec.readOnlyRoot);
        QVERIFY(spec.noNewPrivileges);
        QVERIFY(spec.autoRemove);
        QCOMPARE(spec.capDrop, std::vector<std::string>{"ALL"});
        QCOMPARE(spec.capAdd, (std::vector<std::string>{"SETUID", "SETGID", "KILL"}));
        QCOMPARE(spec.seccompProfile, std::string("{profile}"));
        QCOMPARE(spec.memory, mib(352));
        QCOMPARE(spec.pids, 80);
        QVERIFY(spec.oomScoreAdjust > 0);
        for (const auto& [path, options] : spec.tmpfs) {
            for (const char* wanted : {"nosuid", "nodev", "size=", "nr_inodes="}) {
                QVERIFY2(options.find(wanted) != std::string::npos, (path + " lacks " + wanted).c_str());
            }
        }
        QVERIFY(spec.tmpfs.at("/tmp").find("noexec") != std::string::npos);
    }
};

QTEST_GUILESS_MAIN(HardeningTest)
#include "hardening_test.moc"
