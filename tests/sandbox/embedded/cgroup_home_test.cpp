// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
// Finding control groups on recorded trees: v1 as root, v2 delegated and not, none at all.
#include "sandbox/embedded/cgroup_home.h"

#include "core/base/files.h"

#include <QTest>

#include <fstream>
#include <map>

using namespace ca;

namespace {

namespace fs = std::filesystem;

/// A tree of files as text: path -> content.
TemporaryFolder tree(const std::map<std::string, std::string>& files)
{
    auto folder = TemporaryFolder::create("cgroups");
    for (const auto& [path, content] : files) {
        fs::create_directories((folder->path() / path).parent_path());
        std::ofstream(folder->path() / path) << content;
    }
    return std::move(*folder);
}

CgroupHome findIn(const TemporaryFolder& folder)
{
    return CgroupHome::find({folder.path() / "mount", folder.path() / "self"});
}

} // namespace

class CgroupHomeTest : public QObject {
    Q_OBJECT

private slots:
    void findsADelegatedGroupV2()
    {
        const auto folder = tree({
            {"self", "0::/user.slice/user-1000.slice/user@1000.service/app.slice/term.scope\n"},
            {"mount/cgroup.controllers", "cpuset cpu io memory pids\n"},
            {"mount/user.slice/user-1000.slice/user@1000.service/cgroup.procs", ""},
            {"mount/user.slice/user-1000.slice/user@1000.service/cgroup.subtree_control", "cpu memory pids\n"},
            {"mount/user.slice/user-1000.slice/user@1000.service/app.slice/cgroup.procs", ""},
            {"mount/user.slice/user-1000.slice/user@1000.service/app.slice/cgroup.subtree_control", "memory pids\n"},
        });
        const CgroupHome home = findIn(folder);
        QCOMPARE(home.version(), CgroupHome::Version::V2);
        QVERIFY(QString::fromStdString(home.explanation()).endsWith("user@1000.service"));
    }

    void seesThatNothingIsDelegatedV2()
    {
        const auto folder = tree({
            {"self", "0::/user.slice/session-2.scope\n"},
            {"mount/cgroup.controllers", "memory pids\n"},
            {"mount/user.slice/cgroup.subtree_control", "cpu\n"},
            {"mount/user.slice/cgroup.procs", ""},
        });
        const CgroupHome home = findIn(folder);
        QCOMPARE(home.version(), CgroupHome::Version::None);
        QVERIFY(home.explanation().find("v2") != std::string::npos);
        QVERIFY(home.makeSlot()->countersSpec().empty());
    }

    void findsTheHierarchiesOfV1()
    {
        const auto folder = tree({
            {"self", "4:memory:/\n2:cpuacct:/\n0::/\n"},
            {"mount/memory/tasks", ""},
            {"mount/pids/tasks", ""},
            {"mount/cpu,cpuacct/tasks", ""},
        });
        QCOMPARE(findIn(folder).version(), CgroupHome::Version::V1);
    }

    void doesNotStumbleOverHostileText()
    {
        const auto folder = tree({{"self", "0::/../../../../etc\n\x00\xff::::\n"}, {"mount/cgroup.controllers", "memory pids"}});
        QCOMPARE(findIn(folder).version(), CgroupHome::Version::None);
    }

    void makesAndRemovesRealGroups()
    {
        const CgroupHome home = CgroupHome::find();
        if (home.version() == CgroupHome::Version::None) {
            QSKIP("no control groups that this user may make: the slot itself is not tested here");
        }
        auto slot = home.makeSlot();
        QVERIFY2(slot.has_value(), slot ? "" : slot.error().what.c_str());
        QVERIFY(!slot->doors().empty());
        QVERIFY(slot->countersSpec().starts_with(home.version() == CgroupHome::Version::V1 ? "v1:cpu=" : "v2:cpu="));
        const auto limited = slot->setLimits(mib(64), 10);
        QVERIFY2(limited.has_value(), limited ? "" : limited.error().what.c_str());
        QVERIFY(slot->tryRemove());
    }
};

QTEST_GUILESS_MAIN(CgroupHomeTest)
#include "cgroup_home_test.moc"
