// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
#include "tests/core/harness/driver_cases.h"

namespace ca::harness_cases {

namespace {

const std::vector<const char*> kTwoSum{"two_sum(nums: int[], target: int) -> int[]"};
const std::vector<const char*> kCount{"count(n: int) -> int"};
const std::vector<const char*> kMean{"mean(values: double[]) -> double"};
const std::vector<const char*> kNext{"next_node(head: ListNode) -> ListNode"};
const std::vector<const char*> kTree{"grow(root: TreeNode) -> TreeNode"};
const std::vector<const char*> kSort{"sort_all(nums: int[]) modifies nums"};
const std::vector<const char*> kBox{"Box(size: int)", "put_in(item: int) -> bool", "item_count() -> int"};
constexpr const char* kTwoSumInput = R"({"nums":[2,7],"target":9})";
constexpr const char* kBoxInput = R"({"calls":["Box","put_in","item_count"],"arguments":[[1],[7],[]]})";

constexpr const char* kWordy = "Odd: 12345678 12345678 12345678 12345678 12345678 12345678 12345678 12345678 12345678 12345678 12345678 123456"
                               "78 12345678 12345678 12345678 12345678 12345678 12345678 12345678 12345678 12345678 12345678 12345678 12345678"
                               " 12345678 12345678 12345678 12345678 12345678 12345678 12345678 12345678 12345678 12345678 12345678 12345678 1"
                               "2345678 12345678 12345678 12345678 12345678 12345678 12345678... (line 5)";

std::map<std::string_view, const char*> solutions()
{
    return {
        {"same int", "def same_int(value: int) -> int:\n    return value\n"},
        {"same long", "def same_long(value):\n    return value\n"},
        {"same double", "def same_double(value: float) -> float:\n    assert type(value) is float\n    return value\n"},
        {"same bool", "def same_bool(value: bool) -> bool:\n    return value\n"},
        {"same string", "def same_string(value: str) -> str:\n    return value\n"},
        {"same ints", "def same_ints(values: list[int]) -> list[int]:\n    return values\n"},
        {"same longs", "def same_longs(values):\n    return values\n"},
        {"same doubles", "def same_doubles(values):\n    return values\n"},
        {"same bools", "def same_bools(values):\n    return values\n"},
        {"same strings", "def same_strings(values):\n    return values\n"},
        {"same rows", "def same_rows(rows):\n    return rows\n"},
        {"same words", "def same_words(rows):\n    return rows\n"},
        {"same list", "def same_list(head: ListNode | None) -> ListNode | None:\n    return head\n"},
        {"same lists", "def same_lists(lists):\n    return lists\n"},
        {"same tree", "def same_tree(root: TreeNode | None) -> TreeNode | None:\n    return root\n"},
        {"two sum", R"(def two_sum(nums: list[int], target: int) -> list[int]:
    seen = {}
    for i, n in enumerate(nums):
        if target - n in seen:
            return [seen[target - n], i]
        seen[n] = i
)"},
        {"rotate", R"(def rotate(nums: list[int], steps: int) -> None:
    steps %= len(nums)
    nums[:] = nums[-steps:] + nums[:-steps]
)"},
        {"counter", R"(class ClickCounter:
    def __init__(self, start: int):
        self.total = start
        self.seen = []

    def click(self, times: int) -> None:
        self.total += times
        self.seen.append(times)

    def clicks_so_far(self) -> int:
        return self.total

    def history(self) -> list[int]:
        return self.seen
)"},
    };
}

std::vector<Habit> ways()
{
    return {
        {"a tuple is a list", kTwoSum, "def two_sum(nums, target):\n    return 0, 1\n", kTwoSumInput, "[0,1]"},
        {"camel case", kTwoSum, "def twoSum(nums, target):\n    return [0, 1]\n", kTwoSumInput, "[0,1]"},
        {"class Solution without imports", kTwoSum,
         "class Solution:\n    def twoSum(self, nums: List[int], target: int) -> Optional[List[int]]:\n"
         "        return sorted(defaultdict(int, {1: 1, 0: 0}))\n",
         kTwoSumInput, "[0,1]"},
        {"a decorated function", {"fib(n: int) -> long"},
         "import functools\n@functools.lru_cache(None)\ndef fib(n):\n    return n if n < 2 else fib(n - 1) + fib(n - 2)\n",
         R"({"n":90})", "2880067194370816120"},
        {"a main block is not run", kCount, "def count(n):\n    return n\nif __name__ == '__main__':\n    print(count(int(input())))\n",
         R"({"n":4})", "4"},
        {"prints go to stderr", kCount, "import os\nprint('hello')\ndef count(n):\n    print('n is', n)\n    os.write(1, b'raw')\n    return n\n",
         R"({"n":4})", "4", "", 0, {"hello", "n is 4", "raw"}},
        {"deep recursion", kCount, "def count(n):\n    return 0 if n == 0 else 1 + count(n - 1)\n", R"({"n":100000})", "100000"},
        {"deep cached recursion", kCount,
         "from functools import cache\n@cache\ndef count(n):\n    return 0 if n == 0 else 1 + count(n - 1)\n", R"({"n":50000})", "50000"},
        {"whole numbers are doubles too", kMean, "def mean(values):\n    return len(values)\n", R"({"values":[1,2]})", "2"},
        {"a node class of one's own", {"smaller(first: ListNode, second: ListNode) -> bool"},
         "class ListNode:\n    def __init__(self, val=0, next=None):\n        self.val, self.next = val, next\n"
         "    def __lt__(self, other):\n        return self.val < other.val\n\ndef smaller(first, second):\n    return first < second\n",
         R"({"first":[1,9],"second":[2]})", "true"},
        {"dataclasses find their module", kCount,
         "from dataclasses import dataclass\n@dataclass\nclass P:\n    x: int\ndef count(n):\n    return P(n).x\n", R"({"n":4})", "4"},
        {"half a surrogate pair", {"cut(text: string) -> string"}, "def cut(text):\n    return '\\ud800'\n", R"({"text":""})", R"("\ud800")"},
        {"threads that never end", kCount,
         "import threading\ndef count(n):\n    threading.Thread(target=threading.Event().wait).start()\n    return n\n", R"({"n":4})", "4"},
    };
}

std::vector<Habit> wrongAnswers()
{
    return {
        {"no return", kTwoSum, "def two_sum(nums, target):\n    pass\n", kTwoSumInput, "null",
         "two_sum must return a list of int, but returned None; is a return statement missing?"},
        {"a bool for an int", kCount, "def count(n):\n    return n > 0\n", R"({"n":4})", "true",
         "count must return an int, but returned the bool True"},
        {"a float for an int", kCount, "def count(n):\n    return n / 2\n", R"({"n":4})", "2.0",
         "count must return an int, but returned the float 2.0"},
        {"an element of the wrong type", kTwoSum, "def two_sum(nums, target):\n    return [0, '1']\n", kTwoSumInput, R"([0,"1"])",
         "two_sum must return a list of int, but element [1] is the str '1'"},
        {"an iterable that is no list", kTwoSum, "def two_sum(nums, target):\n    return {0, 1}\n", kTwoSumInput, "null",
         "two_sum must return a list of int, but returned a set; list(...) makes a list of it"},
        {"too large for an int", kCount, "def count(n):\n    return 2**31\n", R"({"n":4})", "2147483648",
         "count must return an int, but returned 2147483648, which does not fit into 32 bits"},
        {"too large for a long", {"big(n: int) -> long"}, "def big(n):\n    return 2**63\n", R"({"n":4})", "9223372036854775808",
         "big must return an int, but returned 9223372036854775808, which does not fit into 64 bits"},
        {"no number", kMean, "def mean(values):\n    return float('nan')\n", R"({"values":[]})", "null",
         "mean must return a float, but returned the float nan"},
        {"a cycle", kNext, "def next_node(head):\n    head.next.next = head\n    return head\n", R"({"head":[1,2]})", "null",
         "next_node must return a ListNode or None, but returned a list with a cycle: node 1 comes again"},
        {"a tree that is none", kTree, "def grow(root):\n    root.left = root.right\n    return root\n", R"({"root":[1,2,3]})", "null",
         "grow must return a TreeNode or None, but returned a tree in which node 3 is reached twice"},
        {"a list for a node", kNext, "def next_node(head):\n    return [head.val]\n", R"({"head":[1,2]})", "[1]",
         "next_node must return a ListNode or None, but returned a list"},
        {"returns instead of changing", kSort, "def sort_all(nums):\n    return sorted(nums)\n", R"({"nums":[2,1]})", "[2,1]",
         "sort_all must change nums in place; what it returns is not looked at"},
        {"a method of the wrong type", kBox,
         "class Box:\n    def __init__(self, size):\n        pass\n    def put_in(self, item):\n        return 1\n"
         "    def item_count(self):\n        return 0\n",
         kBoxInput, "[null,1,0]", "put_in must return a bool, but returned the int 1"},
    };
}

std::vector<Habit> failures()
{
    return {
        {"a near miss", kTwoSum, "def twosum(nums, target):\n    return []\n", kTwoSumInput, "",
         "your code defines twosum; the judge calls two_sum", 1},
        {"another name", kTwoSum, "class Solution:\n    def solve(self, nums, target):\n        return []\n", kTwoSumInput, "",
         "your code defines solve; the judge calls two_sum", 1},
        {"nothing at all", kTwoSum, "\n", kTwoSumInput, "", "there is no function two_sum, which the judge calls", 1},
        {"no such method", kBox, "class Box:\n    def __init__(self, size):\n        pass\n    def putIn(self, item):\n        pass\n",
         kBoxInput, "", "class Box has no method item_count, which the judge calls", 1},
        {"no such class", kBox, "class box:\n    pass\n", kBoxInput, "", "your code defines box; the judge calls Box", 1},
        {"too few parameters", kTwoSum, "def two_sum(nums):\n    return []\n", kTwoSumInput, "",
         "two_sum takes 1 parameter (nums), but the judge passes 2 (nums, target)", 1},
        {"without self", kTwoSum, "class Solution:\n    def two_sum(nums, target):\n        return []\n", kTwoSumInput, "",
         "two_sum takes 1 parameter (target), but the judge passes 2 (nums, target)", 1},
        {"a constructor without its argument", kBox,
         "class Box:\n    def put_in(self, item):\n        pass\n    def item_count(self):\n        pass\n", kBoxInput, "",
         "class Box has no __init__, but the judge passes 1 argument (size)", 1},
        {"an exception", kTwoSum, "import math\n\ndef two_sum(nums, target):\n    return help(nums)\n\ndef help(nums):\n    return nums[5]\n",
         kTwoSumInput, "", "IndexError: list index out of range (line 7)", 1,
         {"File \"solution.py\", line 4, in two_sum\n    return help(nums)\n", "File \"solution.py\", line 7, in help\n    return nums[5]\n"}},
        {"an exception in a library", kCount, "import json\ndef count(n):\n    return json.loads('[')\n", R"({"n":4})", "",
         "json.decoder.JSONDecodeError: Expecting value: line 1 column 2 (char 1) (line 3)", 1},
        {"an exception of one's own, and wordy", kCount,
         "class Odd(Exception):\n    pass\n\ndef count(n):\n    raise Odd('12345678 ' * 100)\n", R"({"n":4})", "", kWordy, 1},
        {"an exception that cannot be printed", kCount,
         "class Odd(Exception):\n    def __str__(self):\n        raise self\n\ndef count(n):\n    raise Odd\n", R"({"n":4})", "",
         "Odd: <exception str() failed> (line 6)", 1},
        {"an exception in a class", kBox,
         "class Box:\n    def __init__(self, size):\n        self.d = {}\n    def put_in(self, item):\n        return self.d[item]\n"
         "    def item_count(self):\n        return 0\n",
         kBoxInput, "", "KeyError: 7 (line 5, call 2 of 3, put_in)", 1},
        {"a syntax error", kCount, "def count(n):\n    return n +\n", R"({"n":4})", "", "SyntaxError: invalid syntax (line 2)", 1,
         {"File \"solution.py\", line 2"}},
        {"bad indentation", kCount, "def count(n):\nreturn n\n", R"({"n":4})", "",
         "IndentationError: expected an indented block after function definition on line 1 (line 2)", 1},
        {"ends the program", kCount, "import sys\ndef count(n):\n    sys.exit(0)\n", R"({"n":4})", "",
         "your code ended the program itself; the function must return (line 3)", 1},
        {"reads input", kCount, "def count(n):\n    return int(input())\n", R"({"n":4})", "",
         "EOFError: EOF when reading a line; the judge passes arguments to your function, there is nothing to read (line 2)", 1},
        {"endless recursion", kCount, "def count(n):\n    return count(n)\n", R"({"n":4})", "",
         "RecursionError: maximum recursion depth exceeded (line 2)", 1, {"more calls ..."}},
    };
}

} // namespace

LanguageCases pythonCases()
{
    LanguageCases cases{"python", solutions(), {}};
    for (const auto& group : {ways(), wrongAnswers(), failures()}) {
        cases.habits.insert(cases.habits.end(), group.begin(), group.end());
    }
    return cases;
}

} // namespace ca::harness_cases
