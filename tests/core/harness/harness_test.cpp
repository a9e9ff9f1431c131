// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
// What can be said of drivers without running them: starters, the files of a program, the report.
#include "core/harness/driver.h"
#include "tests/core/harness/driver_cases.h"

#include <QtTest>

#include <algorithm>

using namespace ca;
using harness_cases::signatureOf;

namespace {

const std::vector<const char*> kTwoSum{"two_sum(nums: int[], target: int) -> int[]"};
const std::vector<const char*> kMerge{"merge_lists(lists: ListNode[], from: double, in: long) -> ListNode"};
const std::vector<const char*> kRotate{"rotate(grid: string[][]) modifies grid"};
const std::vector<const char*> kCache{"LRUCache(capacity: int)", "get_or_else(key: int) -> bool", "clear()"};

struct Golden {
    const char* name;
    const char* language;
    std::vector<const char*> signature;
    const char* starter;
};

const std::vector<Golden>& goldens()
{
    static const std::vector<Golden> kGoldens{
        {"python function", "python", kTwoSum, R"(def two_sum(nums: list[int], target: int) -> list[int]:
    pass
)"},
        {"python nodes and reserved words", "python", kMerge, R"(# class ListNode:
#     def __init__(self, val=0, next=None):
#         self.val = val
#         self.next = next


def merge_lists(lists: list[ListNode | None], from_: float, in_: int) -> ListNode | None:
    pass
)"},
        {"python in place", "python", kRotate, R"(def rotate(grid: list[list[str]]) -> None:
    # Change grid in place; what is returned is not looked at.
    pass
)"},
        {"python class", "python", kCache, R"(class LRUCache:
    def __init__(self, capacity: int):
        pass

    def get_or_else(self, key: int) -> bool:
        pass

    def clear(self) -> None:
        pass
)"},
        {"javascript function", "javascript", kTwoSum, R"(/**
 * @param {number[]} nums
 * @param {number} target
 * @return {number[]}
 */
function twoSum(nums, target) {

}
)"},
        {"javascript nodes and reserved words", "javascript", kMerge, R"(// class ListNode {
//     constructor(val = 0, next = null) {
//         this.val = val;
//         this.next = next;
//     }
// }

/**
 * @param {(?ListNode)[]} lists
 * @param {number} from
 * @param {number|bigint} in_
 * @return {?ListNode}
 */
function mergeLists(lists, from, in_) {

}
)"},
        {"javascript class", "javascript", kCache, R"(class LRUCache {
    /**
     * @param {number} capacity
     */
    constructor(capacity) {

    }

    /**
     * @param {number} key
     * @return {boolean}
     */
    getOrElse(key) {

    }

    clear() {

    }
}
)"},
        {"ruby function", "ruby", kTwoSum, R"(# @param nums [Array<Integer>]
# @param target [Integer]
# @return [Array<Integer>]
def two_sum(nums, target)
end
)"},
        {"ruby in place", "ruby", kRotate, R"(# @param grid [Array<Array<String>>]
# @return [void] change grid in place
def rotate(grid)
end
)"},
        {"ruby class", "ruby", kCache, R"(class LRUCache
  # @param capacity [Integer]
  def initialize(capacity)
  end

  # @param key [Integer]
  # @return [Boolean]
  def get_or_else(key)
  end

  def clear
  end
end
)"},
    };
    return kGoldens;
}

QString text(std::string_view bytes)
{
    return QString::fromUtf8(bytes.data(), static_cast<qsizetype>(bytes.size()));
}

struct ReportRow {
    const char* name;
    std::string_view errors;
    std::string_view rest;
    std::int64_t microseconds; // negative: none
    const char* mistake;
};

using namespace std::string_view_literals;

constexpr ReportRow kReports[]{
    {"nothing", "", "", -1, ""},
    {"no report", "hello\n", "hello\n", -1, ""},
    {"time alone", "\x1e{\"call_us\":12}\n", "", 12, ""},
    {"after other lines", "a\nb\n\x1e{\"call_us\":0,\"mistake\":\"no\"}\n", "a\nb\n", 0, "no"},
    {"after half a line", "a\x1e{\"call_us\":7}\n", "a", 7, ""},
    {"mistake alone", "\x1e{\"mistake\":\"x\"}\n", "", -1, "x"},
    {"the last one counts", "\x1e{\"call_us\":1}\n\x1e{\"call_us\":2}\n", "\x1e{\"call_us\":1}\n", 2, ""},
    {"something follows", "\x1e{\"call_us\":1}\nmore\n", "\x1e{\"call_us\":1}\nmore\n", -1, ""},
    {"the line does not end", "\x1e{\"call_us\":1}", "\x1e{\"call_us\":1}", -1, ""},
    {"no JSON", "\x1e{call_us}\n", "\x1e{call_us}\n", -1, ""},
    {"no object", "\x1e[1]\n", "\x1e[1]\n", -1, ""},
    {"other types", "\x1e{\"call_us\":\"1\",\"mistake\":[]}\n", "", -1, ""},
    {"negative time", "\x1e{\"call_us\":-1}\n", "", -1, ""},
    {"time beyond reason", "\x1e{\"call_us\":18446744073709551615}\n", "", -1, ""},
    {"zero bytes", "\0\x1e{\"call_us\":3}\n"sv, "\0"sv, 3, ""},
};

} // namespace

class HarnessTest : public QObject {
    Q_OBJECT

private slots:
    void startersAreIdiomatic_data()
    {
        QTest::addColumn<int>("row");
        for (std::size_t i = 0; i < goldens().size(); ++i) {
            QTest::newRow(goldens()[i].name) << static_cast<int>(i);
        }
    }
    void startersAreIdiomatic()
    {
        QFETCH(int, row);
        const Golden& golden = goldens()[static_cast<std::size_t>(row)];
        QCOMPARE(text(starterCode(signatureOf(golden.signature), golden.language)), text(golden.starter));
    }

    void theSourceStaysAsItIs_data()
    {
        QTest::addColumn<QString>("language");
        for (const char* language : {"python", "javascript", "ruby"}) {
            QTest::newRow(language) << language;
        }
    }
    void theSourceStaysAsItIs()
    {
        QFETCH(QString, language);
        QVERIFY(hasDriver(language.toStdString()));
        const std::string source = "line 1\r\n\tline 2 \xff";
        const ProgramFiles program = driverProgram(signatureOf(kTwoSum), language.toStdString(), source);
        const auto isSource = [&](const PackagedFile& file) { return *file.content.text() == source; };
        QCOMPARE(std::count_if(program.files.begin(), program.files.end(), isSource), 1);
        QVERIFY(!program.sources.empty());
        for (const std::string& entry : program.sources) {
            const auto isEntry = [&](const PackagedFile& file) { return file.path == entry; };
            QCOMPARE(std::count_if(program.files.begin(), program.files.end(), isEntry), 1);
        }
    }

    void otherLanguagesHaveNoDriver() { QVERIFY(!hasDriver("cobol") && !hasDriver("")); }

    void namesChangeTheirCase()
    {
        QCOMPARE(text(camelCase("merge_two_lists")), QStringLiteral("mergeTwoLists"));
        QCOMPARE(text(camelCase("x")), QStringLiteral("x"));
        QCOMPARE(text(camelCase("step_2_do")), QStringLiteral("step2Do"));
        QCOMPARE(text(camelCase("LRUCache")), QStringLiteral("LRUCache"));
        QCOMPARE(text(camelCase("odd_")), QStringLiteral("odd"));
        QCOMPARE(text(pascalCase("merge_two_lists")), QStringLiteral("MergeTwoLists"));
        QCOMPARE(text(pascalCase("")), QString());
    }

    void reportsAreRead_data()
    {
        QTest::addColumn<int>("row");
        for (std::size_t i = 0; i < std::size(kReports); ++i) {
            QTest::newRow(kReports[i].name) << static_cast<int>(i);
        }
    }
    void reportsAreRead()
    {
        QFETCH(int, row);
        const ReportRow& wanted = kReports[static_cast<std::size_t>(row)];
        const CallReport report = readCallReport(wanted.errors);
        QCOMPARE(text(report.errors), text(wanted.rest));
        QCOMPARE(report.callTime ? static_cast<std::int64_t>(report.callTime->count()) : -1, wanted.microseconds);
        QCOMPARE(text(report.mistake), text(wanted.mistake));
    }
};

QTEST_GUILESS_MAIN(HarnessTest)
#include "harness_test.moc"
