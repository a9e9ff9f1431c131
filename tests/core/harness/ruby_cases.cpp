// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
#include "tests/core/harness/driver_cases.h"

namespace ca::harness_cases {

namespace {

const std::vector<const char*> kTwoSum{"two_sum(nums: int[], target: int) -> int[]"};
const std::vector<const char*> kCount{"count(n: int) -> int"};
const std::vector<const char*> kMean{"mean(values: double[]) -> double"};
const std::vector<const char*> kNext{"next_node(head: ListNode) -> ListNode"};
const std::vector<const char*> kBox{"Box(size: int)", "put_in(item: int) -> bool", "item_count() -> int"};
constexpr const char* kTwoSumInput = R"({"nums":[2,7],"target":9})";
constexpr const char* kBoxInput = R"({"calls":["Box","put_in","item_count"],"arguments":[[1],[7],[]]})";

std::map<std::string_view, const char*> solutions()
{
    return {
        {"same int", "def same_int(value)\n  value\nend\n"},
        {"same long", "def same_long(value) = value\n"},
        {"same double", "def same_double(value)\n  raise unless value.is_a?(Float)\n  value\nend\n"},
        {"same bool", "def same_bool(value) = value\n"},
        {"same string", "def same_string(value) = value\n"},
        {"same ints", "def same_ints(values) = values\n"},
        {"same longs", "def same_longs(values) = values\n"},
        {"same doubles", "def same_doubles(values) = values\n"},
        {"same bools", "def same_bools(values) = values\n"},
        {"same strings", "def same_strings(values) = values\n"},
        {"same rows", "def same_rows(rows) = rows\n"},
        {"same words", "def same_words(rows) = rows\n"},
        {"same list", "def same_list(head) = head\n"},
        {"same lists", "def same_lists(lists) = lists\n"},
        {"same tree", "def same_tree(root) = root\n"},
        {"two sum", R"(def two_sum(nums, target)
  seen = {}
  nums.each_with_index do |n, i|
    return [seen[target - n], i] if seen.key?(target - n)

    seen[n] = i
  end
end
)"},
        {"rotate", "def rotate(nums, steps)\n  nums.rotate!(-steps)\nend\n"},
        {"counter", R"(class ClickCounter
  attr_reader :history

  def initialize(start)
    @total = start
    @history = []
  end

  def click(times)
    @total += times
    @history << times
  end

  def clicks_so_far
    @total
  end
end
)"},
    };
}

std::vector<Habit> ways()
{
    return {
        {"camel case", kTwoSum, "def twoSum(nums, target)\n  [0, 1]\nend\n", kTwoSumInput, "[0,1]"},
        {"class Solution", kTwoSum, "class Solution\n  def two_sum(nums, target)\n    [0, 1]\n  end\nend\n", kTwoSumInput, "[0,1]"},
        {"a name of Kernel's", {"test(n: int) -> int"}, "def test(n)\n  n\nend\n", R"({"n":4})", "4"},
        {"a main block is not run", kCount, "def count(n)\n  n\nend\nraise 'run' if __FILE__ == $PROGRAM_NAME\n", R"({"n":4})", "4"},
        {"prints go to stderr", kCount, "puts 'hello'\ndef count(n)\n  $stdout.puts \"n is #{n}\"\n  STDOUT.syswrite('raw')\n  n\nend\n", R"({"n":4})",
         "4", "", 0, {"hello", "n is 4", "raw"}},
        {"deep recursion", kCount, "def count(n)\n  n.zero? ? 0 : 1 + count(n - 1)\nend\n", R"({"n":100000})", "100000"},
        {"a node class of one's own", {"following(head: ListNode) -> ListNode"},
         "ListNode = Struct.new(:val, :next)\n\ndef following(head) = head.next\n", R"({"head":[1,2]})", "[2]"},
        {"threads that never end", kCount, "Thread.new { sleep }\ndef count(n) = n\n", R"({"n":4})", "4"},
    };
}

std::vector<Habit> wrongAnswers()
{
    return {
        {"nil", kTwoSum, "def two_sum(nums, target)\nend\n", kTwoSumInput, "null", "two_sum must return an Array of Integers, but returned nil"},
        {"a Float for an Integer", kCount, "def count(n)\n  n / 2.0\nend\n", R"({"n":4})", "2.0",
         "count must return an Integer, but returned the Float 2.0"},
        {"an element of the wrong type", kTwoSum, "def two_sum(nums, target)\n  [0, '1']\nend\n", kTwoSumInput, R"([0,"1"])",
         "two_sum must return an Array of Integers, but element [1] is the String \"1\""},
        {"an iterable that is no Array", kTwoSum, "def two_sum(nums, target)\n  (0..1)\nend\n", kTwoSumInput, "null",
         "two_sum must return an Array of Integers, but returned a Range; to_a makes an Array of it"},
        {"too large for an int", kCount, "def count(n)\n  2**31\nend\n", R"({"n":4})", "2147483648",
         "count must return an Integer, but returned 2147483648, which does not fit into 32 bits"},
        {"no number", kMean, "def mean(values)\n  0.0 / values.size\nend\n", R"({"values":[]})", "null",
         "mean must return a Float, but returned the Float NaN"},
        {"a cycle", kNext, "def next_node(head)\n  head.next.next = head\n  head\nend\n", R"({"head":[1,2]})", "null",
         "next_node must return a ListNode or nil, but returned a list with a cycle: node 1 comes again"},
    };
}

std::vector<Habit> failures()
{
    return {
        {"a near miss", kTwoSum, "def twosum(nums, target)\nend\n", kTwoSumInput, "", "your code defines twosum; the judge calls two_sum", 1},
        {"another name", kTwoSum, "class Solution\n  def solve(nums, target)\n  end\nend\n", kTwoSumInput, "",
         "your code defines solve; the judge calls two_sum", 1},
        {"nothing at all", kTwoSum, "\n", kTwoSumInput, "", "there is no method two_sum, which the judge calls", 1},
        {"no such class", kBox, "class Bax\nend\n", kBoxInput, "", "your code defines Bax; the judge calls Box", 1},
        {"no such method", kBox, "class Box\n  def initialize(size)\n  end\n\n  def put_in(item)\n  end\nend\n", kBoxInput, "",
         "class Box has no method item_count, which the judge calls", 1},
        {"too few parameters", kTwoSum, "def two_sum(nums)\nend\n", kTwoSumInput, "",
         "two_sum takes 1 parameter (nums), but the judge passes 2 (nums, target)", 1},
        {"an exception", kTwoSum, "\ndef two_sum(nums, target)\n  help(nums)\nend\n\ndef help(nums)\n  nums[5] + 1\nend\n", kTwoSumInput, "",
         "NoMethodError: undefined method `+' for nil:NilClass (line 7)", 1,
         {"from solution.rb:7:in `help'", "from solution.rb:3:in `two_sum'"}},
        {"an exception that cannot be printed", kCount,
         "class Odd < StandardError\n  def message = raise\nend\n\ndef count(n)\n  raise Odd\nend\n", R"({"n":4})", "",
         "Odd: an exception that cannot say what it is (line 6)", 1},
        {"an exception in a class", kBox,
         "class Box\n  def initialize(size)\n  end\n\n  def put_in(item)\n    raise 'full'\n  end\n\n  def item_count\n  end\nend\n", kBoxInput, "",
         "RuntimeError: full (line 6, call 2 of 3, put_in)", 1},
        {"a syntax error", kCount, "def count(n)\n  n +\nend\n", R"({"n":4})", "", "SyntaxError: unexpected `end' (line 3)", 1, {"solution.rb:3"}},
        {"ends the program", kCount, "def count(n)\n  exit\nend\n", R"({"n":4})", "",
         "your code ended the program itself; the method must return (line 2)", 1},
        {"endless recursion", kCount, "def count(n)\n  count(n)\nend\n", R"({"n":4})", "", "SystemStackError: stack level too deep (line 2)", 1,
         {"more calls ..."}},
    };
}

} // namespace

LanguageCases rubyCases()
{
    LanguageCases cases{"ruby", solutions(), {}};
    for (const auto& group : {ways(), wrongAnswers(), failures()}) {
        cases.habits.insert(cases.habits.end(), group.begin(), group.end());
    }
    return cases;
}

} // namespace ca::harness_cases
