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

std::map<std::string_view, const char*> solutions()
{
    return {
        {"same int", "function sameInt(value) {\n    return value;\n}\n"},
        {"same long", "const sameLong = (value) => value;\n"},
        {"same double", "const sameDouble = (value) => value;\n"},
        {"same bool", "var sameBool = function (value) { return value; };\n"},
        {"same string", "function sameString(value) { return value; }\n"},
        {"same ints", "module.exports = { sameInts: (values) => values };\n"},
        {"same longs", "function sameLongs(values) { return values; }\n"},
        {"same doubles", "function sameDoubles(values) { return values; }\n"},
        {"same bools", "function sameBools(values) { return values; }\n"},
        {"same strings", "function sameStrings(values) { return values; }\n"},
        {"same rows", "function sameRows(rows) { return rows; }\n"},
        {"same words", "function sameWords(rows) { return rows; }\n"},
        {"same list", "function sameList(head) { return head; }\n"},
        {"same lists", "function sameLists(lists) { return lists; }\n"},
        {"same tree", "function sameTree(root) { return root; }\n"},
        {"two sum", R"(class Solution {
    twoSum(nums, target) {
        const seen = new Map();
        for (let i = 0; i < nums.length; i++) {
            if (seen.has(target - nums[i])) return [seen.get(target - nums[i]), i];
            seen.set(nums[i], i);
        }
    }
}
)"},
        {"rotate", "function rotate(nums, steps) {\n    nums.unshift(...nums.splice(nums.length - (steps % nums.length)));\n}\n"},
        {"counter", R"(class ClickCounter {
    constructor(start) {
        this.total = start;
        this.seen = [];
    }
    click(times) {
        this.total += times;
        this.seen.push(times);
    }
    clicksSoFar() { return this.total; }
    history() { return this.seen; }
}
)"},
    };
}

std::vector<Habit> ways()
{
    return {
        {"snake case", kTwoSum, "function two_sum(nums, target) { return [0, 1]; }\n", kTwoSumInput, "[0,1]"},
        {"one exported function", kTwoSum, "module.exports = (nums, target) => [0, 1];\n", kTwoSumInput, "[0,1]"},
        {"a main block is not run", kCount, "function count(n) { return n; }\nif (require.main === module) throw new Error('run');\n",
         R"({"n":4})", "4"},
        {"prints go to stderr", kCount,
         "console.log('hello');\nfunction count(n) {\n    process.stdout.write('n is ' + n);\n    require('fs').writeSync(1, 'raw');\n"
         "    return n;\n}\n",
         R"({"n":4})", "4", "", 0, {"hello\n", "n is 4", "raw"}},
        {"a typed array is a list", kTwoSum, "const twoSum = () => Int32Array.of(0, 1);\n", kTwoSumInput, "[0,1]"},
        {"a BigInt is an int", kCount, "const count = (n) => BigInt(n);\n", R"({"n":4})", "4"},
        {"a small long is a Number", {"half(n: long) -> long"}, "const half = (n) => Math.floor(n / 2);\n", R"({"n":9007199254740991})",
         "4503599627370495"},
        {"a large long is a BigInt", {"half(n: long) -> long"}, "const half = (n) => n / 2n;\n", R"({"n":9223372036854775806})",
         "4611686018427387903"},
        {"digits in a text stay a text", {"tell(n: long, text: string) -> string"}, "const tell = (n, text) => text;\n",
         R"({"n":1,"text":"\"1234567890123456789"})", R"("\"1234567890123456789")"},
        {"minus zero", kCount, "const count = (n) => -0;\n", R"({"n":4})", "0"},
        {"deep recursion", kCount, "function count(n) { return n === 0 ? 0 : 1 + count(n - 1); }\n", R"({"n":100000})", "100000"},
        {"strict and with names of ours", kCount, "'use strict';\nconst fs = 1, path = 2, Driver = 3;\nlet main = (n) => n;\nconst count = main;\n",
         R"({"n":4})", "4"},
        {"timers that never end", kCount, "setInterval(() => {}, 1000);\nconst count = (n) => n;\n", R"({"n":4})", "4"},
        {"a prototype class", kBox,
         "function Box(size) { this.items = 0; }\nBox.prototype.putIn = function (item) { this.items++; return true; };\n"
         "Box.prototype.itemCount = function () { return this.items; };\n",
         kBoxInput, "[null,true,1]"},
    };
}

std::vector<Habit> wrongAnswers()
{
    return {
        {"no return", kTwoSum, "function twoSum(nums, target) {}\n", kTwoSumInput, "null",
         "twoSum must return an array of integers, but returned undefined; is a return statement missing?"},
        {"a fraction", kCount, "const count = (n) => n / 8;\n", R"({"n":4})", "0.5", "count must return an integer, but returned the number 0.5"},
        {"an element of the wrong type", kTwoSum, "const twoSum = () => [0, '1'];\n", kTwoSumInput, R"([0,"1"])",
         "twoSum must return an array of integers, but element [1] is the string \"1\""},
        {"a promise", kTwoSum, "async function twoSum() { return [0, 1]; }\n", kTwoSumInput, "{}",
         "twoSum must return an array of integers, but returned a Promise; the function must not be async"},
        {"too large for an int", kCount, "const count = (n) => 2 ** 31;\n", R"({"n":4})", "2147483648",
         "count must return an integer, but returned 2147483648, which does not fit into 32 bits"},
        {"no number", kMean, "const mean = (values) => 0 / values.length;\n", R"({"values":[]})", "null",
         "mean must return a number, but returned the number NaN"},
        {"a cycle", kNext, "const nextNode = (head) => {\n    head.next.next = head;\n    return head;\n};\n", R"({"head":[1,2]})", "null",
         "nextNode must return a ListNode or null, but returned a list with a cycle: node 1 comes again"},
        {"a tree that is none", kTree, "const grow = (root) => {\n    root.left = root.right;\n    return root;\n};\n", R"({"root":[1,2,3]})",
         R"({"val":1,"left":{"val":3,"left":null,"right":null},"right":{"val":3,"left":null,"right":null}})",
         "grow must return a TreeNode or null, but returned a tree in which node 3 is reached twice"},
        {"returns instead of changing", kSort, "const sortAll = (nums) => [...nums].sort();\n", R"({"nums":[2,1]})", "[2,1]",
         "sortAll must change nums in place; what it returns is not looked at"},
    };
}

std::vector<Habit> failures()
{
    return {
        {"a near miss", kTwoSum, "function twosum(nums, target) {}\n", kTwoSumInput, "", "your code defines twosum; the judge calls twoSum", 1},
        {"another name", kTwoSum, "const solve = () => [];\n", kTwoSumInput, "", "your code defines solve; the judge calls twoSum", 1},
        {"nothing at all", kTwoSum, "\n", kTwoSumInput, "", "there is no function twoSum, which the judge calls", 1},
        {"no such class", kBox, "class Bax {}\n", kBoxInput, "", "your code defines Bax; the judge calls Box", 1},
        {"no such method", kBox, "class Box {\n    putin() {}\n}\n", kBoxInput, "",
         "your code defines putin; the judge calls putIn", 1},
        {"too many parameters", kTwoSum, "function twoSum(nums, target, more) {}\n", kTwoSumInput, "",
         "twoSum takes 3 parameters, but the judge passes 2 (nums, target)", 1},
        {"an exception", kTwoSum, "\nfunction twoSum(nums, target) {\n    return help(nums);\n}\n\nfunction help(nums) {\n    return nums.x.y;\n}\n",
         kTwoSumInput, "", "TypeError: Cannot read properties of undefined (reading 'y') (line 7)", 1,
         {"at help (solution.js:7:", "at twoSum (solution.js:3:"}},
        {"an exception in a class", kBox, "class Box {\n    putIn() {\n        throw new RangeError('full');\n    }\n    itemCount() {}\n}\n",
         kBoxInput, "", "RangeError: full (line 3, call 2 of 3, putIn)", 1},
        {"something thrown", kCount, "const count = () => {\n    throw 'oops';\n};\n", R"({"n":4})", "", "your code threw the string \"oops\"", 1},
        {"a syntax error", kCount, "function count(n) {\n    return n +;\n}\n", R"({"n":4})", "", "SyntaxError: Unexpected token ';' (line 2)", 1,
         {"solution.js:2\n    return n +;\n"}},
        {"a module", kCount, "import fs from 'fs';\n", R"({"n":4})", "",
         "SyntaxError: Cannot use import statement outside a module; use require() and no export (line 1)", 1},
        {"ends the program", kCount, "const count = () => process.exit(0);\n", R"({"n":4})", "",
         "your code ended the program itself; the function must return", 1},
        {"endless recursion", kCount, "function count(n) {\n    return count(n);\n}\n", R"({"n":4})", "",
         "RangeError: Maximum call stack size exceeded (line 2)", 1},
    };
}

} // namespace

LanguageCases javascriptCases()
{
    LanguageCases cases{"javascript", solutions(), {}};
    for (const auto& group : {ways(), wrongAnswers(), failures()}) {
        cases.habits.insert(cases.habits.end(), group.begin(), group.end());
    }
    return cases;
}

} // namespace ca::harness_cases
