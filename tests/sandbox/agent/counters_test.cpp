// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
// The texts of the kernel that the agent reads, as recorded from real files, and its command line.
#include "sandbox/agent/counter_spec.h"
#include "sandbox/agent/options.h"
#include "sandbox/agent/process_table.h"
#include "sandbox/agent/text_scan.h"

#include <QtTest>

using namespace ca::agent;

namespace {

constexpr std::string_view kCpuStat = "usage_usec 5122834\nuser_usec 4011221\nsystem_usec 1111613\nnice_usec 0\nnr_periods 0\n"
                                      "nr_throttled 0\nthrottled_usec 0\nnr_bursts 0\nburst_usec 0\n";
constexpr std::string_view kMemoryEvents = "low 0\nhigh 0\nmax 112\noom 4\noom_kill 3\noom_group_kill 0\n";
constexpr std::string_view kMemoryStatV2 = "anon 8192000\nfile 44040192\nkernel 1220608\nkernel_stack 65536\nshmem 4096\nfile_mapped 20480\n"
                                           "inactive_anon 8196096\nactive_anon 0\ninactive_file 30000000\nactive_file 14036096\n";
constexpr std::string_view kOomControl = "oom_kill_disable 0\nunder_oom 0\noom_kill 2\n";
constexpr std::string_view kMemoryStatV1 = "cache 4096\nrss 8192\ninactive_file 1\nactive_file 2\nhierarchical_memory_limit 268435456\n"
                                           "total_cache 50000\ntotal_inactive_file 30000\ntotal_active_file 20000\n";

using Number = std::optional<std::uint64_t>;

} // namespace

class CountersTest : public QObject {
    Q_OBJECT

private slots:
    void version2()
    {
        QCOMPARE(cpuMicrosIn(CgroupVersion::V2, kCpuStat), Number(5122834));
        QCOMPARE(oomKillsIn(kMemoryEvents), Number(3)); // not "oom", not "oom_group_kill"
        QCOMPARE(fileCacheIn(CgroupVersion::V2, kMemoryStatV2), Number(44036096));
    }

    void version1()
    {
        QCOMPARE(cpuMicrosIn(CgroupVersion::V1, "1892640507817\n"), Number(1892640507));
        QCOMPARE(oomKillsIn(kOomControl), Number(2));
        QCOMPARE(fileCacheIn(CgroupVersion::V1, kMemoryStatV1), Number(50000));
    }

    void whatIsNotThereIsNotZero()
    {
        QCOMPARE(cpuMicrosIn(CgroupVersion::V2, ""), Number());
        QCOMPARE(oomKillsIn("oom_kill_disable 0\nunder_oom 0\n"), Number()); // kernels before 4.13
        QCOMPARE(fileCacheIn(CgroupVersion::V2, "active_file 3\n"), Number());
    }

    void numbers_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<qulonglong>("value");
        QTest::addColumn<bool>("isNumber");
        const auto row = [](const char* name, const char* text, qulonglong value, bool isNumber) {
            QTest::newRow(name) << QString(text) << value << isNumber;
        };
        row("plain", "42", 42, true);
        row("after blanks", "  42\n", 42, true);
        row("up to what is no digit", "7kB", 7, true);
        row("the largest", "18446744073709551615", ~0ULL, true);
        row("one more than the largest", "18446744073709551616", 0, false);
        row("no limit", "max\n", 0, false);
        row("negative", "-1", 0, false);
        row("nothing", "", 0, false);
    }
    void numbers()
    {
        QFETCH(QString, text);
        QFETCH(qulonglong, value);
        QFETCH(bool, isNumber);
        QCOMPARE(leadingNumber(text.toStdString()), isNumber ? Number(value) : Number());
    }

    void specifications()
    {
        const auto spec = parseCounterSpec("v1:cpu=5,usage=6,peak=7,events=8,limit=9,stat=10");
        QVERIFY(spec);
        QVERIFY(spec->version == CgroupVersion::V1);
        QCOMPARE(spec->fd(Counter::Cpu), 5);
        QCOMPARE(spec->fd(Counter::Stat), 10);
        const auto part = parseCounterSpec("v2:usage=3");
        QVERIFY(part);
        QVERIFY(part->version == CgroupVersion::V2);
        QVERIFY(part->has(Counter::Usage));
        QVERIFY(!part->has(Counter::Cpu));
    }

    void brokenSpecificationsAreRefused_data()
    {
        QTest::addColumn<QString>("text");
        for (const char* text : {"", "v1", "v1:", "v3:cpu=5", "v1:cpu", "v1:cpu=", "v1:cpu=x", "v1:cpu=5x", "v1:cpu=-1", "v1:cpu=5,",
                                 "v1:cpu=5,cpu=6", "v1:disk=5", "v1:cpu=99999", "v1: cpu=5"}) {
            QTest::newRow(*text == '\0' ? "nothing" : text) << QString(text);
        }
    }
    void brokenSpecificationsAreRefused()
    {
        QFETCH(QString, text);
        QVERIFY(!parseCounterSpec(text.toStdString()));
    }

    void processes()
    {
        ProcessSample sample;
        QVERIFY(parseProcessStat("41 (a b) c) R 17 41 41 0 -1 4194304 120 7 0 0 31 4 20 10 20 0 1 0 5230 2408448 150 18446744073709551615 1 1 0",
                                 sample));
        QCOMPARE(sample.parent, 17);
        QCOMPARE(sample.cpuMicros, std::uint64_t{650'000});
        QCOMPARE(sample.resident, std::uint64_t{150} * static_cast<std::uint64_t>(::sysconf(_SC_PAGESIZE)));
        QVERIFY(!parseProcessStat("41 (short) R 17", sample));
        QVERIFY(!parseProcessStat("", sample));
    }

    void commandLine()
    {
        const char* const arguments[] = {"ca-agent", "--nested", "--counters=v2:cpu=4", "--test-tmp=1000:20", "--compile-tmp=5:6"};
        const auto options = parseOptions(5, arguments);
        QVERIFY(options);
        QVERIFY(options->nested);
        QCOMPARE(options->counters->fd(Counter::Cpu), 4);
        QCOMPARE(options->testTmp.bytes, std::uint64_t{1000});
        QCOMPARE(options->testTmp.files, std::uint64_t{20});
        QCOMPARE(options->compileTmp.bytes, std::uint64_t{5});
    }

    void unknownArgumentsAreRefused_data()
    {
        QTest::addColumn<QString>("argument");
        for (const char* argument : {"--help", "nested", "--nested=1", "--counters", "--counters=", "--test-tmp=0:4096", "--test-tmp=5",
                                     "--test-tmp=5:x"}) {
            QTest::newRow(argument) << QString(argument);
        }
    }
    void unknownArgumentsAreRefused()
    {
        QFETCH(QString, argument);
        const std::string text = argument.toStdString();
        const char* const arguments[] = {"ca-agent", text.c_str()};
        QVERIFY(!parseOptions(2, arguments));
    }
};

QTEST_GUILESS_MAIN(CountersTest)
#include "counters_test.moc"
