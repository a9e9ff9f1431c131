// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
// CPU time and memory of whole trees, with the counters of a control group of the suite's own.
#include "agent_process.h"

#include <QtTest>

#include <csignal>
#include <fcntl.h>
#include <filesystem>
#include <fstream>
#include <unistd.h>

using namespace ca;
using wire::Stop;

namespace {

constexpr std::uint64_t kMib = 1 << 20;

/// Control groups with counters open, as a launcher passes them on.
class Group {
public:
    ~Group()
    {
        for (const std::string& folder : m_folders) {
            for (int i = 0; i < 1000 && ::rmdir(folder.c_str()) != 0 && errno == EBUSY; ++i) {
                ::usleep(1000); // those killed in it are still leaving
            }
        }
    }

    [[nodiscard]] bool make()
    {
        const std::string name = "ca-agent-suite-" + std::to_string(::getpid());
        const bool v1 = std::filesystem::exists("/sys/fs/cgroup/memory");
        m_spec = v1 ? "v1:" : "v2:";
        if (!v1) {
            return folder("/sys/fs/cgroup/" + name, {{"cpu", "cpu.stat", O_RDONLY}, {"usage", "memory.current", O_RDONLY},
                                                      {"peak", "memory.peak", O_RDWR}, {"events", "memory.events", O_RDONLY},
                                                      {"limit", "memory.max", O_RDWR}, {"stat", "memory.stat", O_RDONLY}});
        }
        return folder("/sys/fs/cgroup/cpuacct/" + name, {{"cpu", "cpuacct.usage", O_RDONLY}})
            && folder("/sys/fs/cgroup/memory" + ownMemoryGroup() + "/" + name,
                      {{"usage", "memory.usage_in_bytes", O_RDONLY}, {"peak", "memory.max_usage_in_bytes", O_RDWR},
                       {"events", "memory.oom_control", O_RDONLY}, {"limit", "memory.limit_in_bytes", O_RDWR},
                       {"stat", "memory.stat", O_RDONLY}});
    }

    [[nodiscard]] const std::string& spec() const { return m_spec; }
    [[nodiscard]] const std::vector<std::string>& folders() const { return m_folders; }
    [[nodiscard]] std::vector<int> descriptors() const
    {
        std::vector<int> out;
        for (const UniqueFd& fd : m_open) {
            out.push_back(fd.get());
        }
        return out;
    }

private:
    struct File {
        const char* name;
        const char* file;
        int mode;
    };

    bool folder(const std::string& path, std::initializer_list<File> files)
    {
        std::error_code error;
        if (!std::filesystem::create_directory(path, error)) {
            return false;
        }
        m_folders.push_back(path);
        for (const File& each : files) {
            const std::string file = path + "/" + each.file;
            int fd = ::open(file.c_str(), each.mode | O_CLOEXEC);
            fd = fd < 0 ? ::open(file.c_str(), O_RDONLY | O_CLOEXEC) : fd;
            if (fd < 0) {
                return false;
            }
            m_open.emplace_back(fd);
            m_spec += (m_spec.back() == ':' ? "" : ",") + std::string(each.name) + "=" + std::to_string(fd);
        }
        return true;
    }

    static std::string ownMemoryGroup()
    {
        std::ifstream file("/proc/self/cgroup");
        for (std::string line; std::getline(file, line);) {
            const std::size_t at = line.find(":memory:");
            if (at != std::string::npos) {
                const std::string path = line.substr(at + 8);
                return path == "/" ? std::string() : path;
            }
        }
        return {};
    }

    std::string m_spec;
    std::vector<std::string> m_folders;
    std::vector<UniqueFd> m_open;
};

} // namespace

class AccountingTest : public QObject {
    Q_OBJECT

private slots:
    void init()
    {
        m_group = std::make_unique<Group>();
        if (!m_group->make()) {
            QSKIP("control groups are not ours to make here");
        }
        QString reason;
        m_agent = AgentProcess::start(AgentHabitat::Nested, reason, {"--counters=" + m_group->spec()}, m_group->descriptors(), m_group->folders());
        if (!m_agent) {
            QSKIP(qPrintable(reason));
        }
    }

    void cleanup()
    {
        m_agent.reset();
        m_group.reset();
    }

    void saysWhatItCanCount()
    {
        const std::uint32_t features = m_agent->ready().features;
        QVERIFY(features & wire::HasCgroupCpu);
        QVERIFY(features & wire::HasCgroupMemory);
        QVERIFY(features & wire::SetsMemoryMax);
        QVERIFY(features & wire::NestedSpaces);
        QVERIFY(features & wire::IsInit);
        QCOMPARE((features & wire::CgroupIsV2) != 0, m_group->spec().starts_with("v2"));
    }

    void childrenSpinOnTheirParentsAccount()
    {
        wire::RunFrame run = probeRun(1, {"spin-children"});
        run.program.limits.cpuMicros = 200'000;
        const FinishedRun finished = m_agent->run(run);
        QCOMPARE(finished.outcome.stop, Stop::Cpu);
        QCOMPARE(finished.outcome.cpuCounter, wire::CpuCounter::Cgroup);
        QVERIFY(finished.outcome.cpuMicros >= 200'000);
    }

    void childrenEatOnTheirParentsAccount()
    {
        wire::RunFrame run = probeRun(1, {"eat-children", "40"});
        run.program.limits.memory = 400 * kMib;
        run.program.limits.wallMicros = 2'000'000;
        const FinishedRun finished = m_agent->run(run);
        QCOMPARE(finished.outcome.stop, Stop::Wall);
        QVERIFY2(finished.outcome.memory >= 160 * kMib && finished.outcome.memory < 200 * kMib,
                 qPrintable(QString::number(finished.outcome.memory)));
    }

    void aSmallRunAfterALargeOneIsSmall()
    {
        QVERIFY(m_agent->run(probeRun(1, {"eat", "100"})).outcome.memory >= 100 * kMib);
        const FinishedRun small = m_agent->run(probeRun(2, {"eat", "10"}));
        QVERIFY2(small.outcome.memory >= 10 * kMib && small.outcome.memory < 20 * kMib, qPrintable(QString::number(small.outcome.memory)));
    }

    void theKernelHoldsTheLimitOfEachRun()
    {
        for (std::uint32_t id = 1; id <= 2; ++id) {
            wire::RunFrame run = probeRun(id, {"eat-stay", "200"});
            run.program.limits.memory = 64 * kMib;
            const FinishedRun finished = m_agent->run(run);
            QCOMPARE(finished.failure, QString());
            QVERIFY(finished.outcome.oomKills > 0 || finished.outcome.stop == Stop::Memory);
            QVERIFY2(finished.outcome.memory < 80 * kMib, qPrintable(QString::number(finished.outcome.memory)));
        }
        const FinishedRun after = m_agent->run(probeRun(3, {"eat", "200"})); // under its own limit
        QCOMPARE(after.outcome.stop, Stop::Exited);
        QCOMPARE(after.outcome.oomKills, 0U);
    }

private:
    std::unique_ptr<Group> m_group;
    std::unique_ptr<AgentProcess> m_agent;
};

QTEST_GUILESS_MAIN(AccountingTest)
#include "accounting_test.moc"
