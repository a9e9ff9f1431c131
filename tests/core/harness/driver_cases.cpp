// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
#include "tests/core/harness/driver_cases.h"

namespace ca::harness_cases {

const std::vector<Task>& tasks()
{
    static const std::vector<Task> kTasks{
        // The same value comes back: every type, at its ends
        {"same int", {"same_int(value: int) -> int"}, R"({"value":-2147483648})", "-2147483648"},
        {"same int", {"same_int(theValue: int) -> int"}, R"({"theValue":7})", "7"},
        {"same long", {"same_long(value: long) -> long"}, R"({"value":9223372036854775807})", "9223372036854775807"},
        {"same double", {"same_double(value: double) -> double"}, R"({"value":0.1})", "0.1"},
        {"same bool", {"same_bool(value: bool) -> bool"}, R"({"value":true})", "true"},
        {"same string", {"same_string(value: string) -> string"}, R"({ "value" : "a \"b\\\n\u0001 \u00e4 \ud83d\ude00 /" })",
         "\"a \\\"b\\\\\\n\\u0001 \xc3\xa4 \xf0\x9f\x98\x80 /\""},
        {"same ints", {"same_ints(values: int[]) -> int[]"}, R"({"values":[1,-2,2147483647]})", "[1,-2,2147483647]"},
        {"same ints", {"same_ints(values: int[]) -> int[]"}, " {\n\t\"values\" : [ ] }\r\n", "[]"},
        {"same longs", {"same_longs(values: long[]) -> long[]"}, R"({"values":[-9223372036854775808,0,9007199254740993]})",
         "[-9223372036854775808,0,9007199254740993]"},
        {"same doubles", {"same_doubles(values: double[]) -> double[]"}, R"({"values":[1.5,-0.25,1e100,123456789.125]})",
         "[1.5,-0.25,1e+100,123456789.125]"},
        {"same bools", {"same_bools(values: bool[]) -> bool[]"}, R"({"values":[true,false]})", "[true,false]"},
        {"same strings", {"same_strings(values: string[]) -> string[]"}, R"({"values":["","x y","[]{}:,"]})", R"(["","x y","[]{}:,"])"},
        {"same rows", {"same_rows(rows: int[][]) -> int[][]"}, R"({"rows":[[1,2],[],[3]]})", "[[1,2],[],[3]]"},
        {"same words", {"same_words(rows: string[][]) -> string[][]"}, R"({"rows":[["a"],[],["b","c"]]})", R"([["a"],[],["b","c"]])"},
        {"same list", {"same_list(head: ListNode) -> ListNode"}, R"({"head":[1,2,3]})", "[1,2,3]"},
        {"same list", {"same_list(head: ListNode) -> ListNode"}, R"({"head":[]})", "[]"},
        {"same lists", {"same_lists(lists: ListNode[]) -> ListNode[]"}, R"({"lists":[[1,4],[],[2]]})", "[[1,4],[],[2]]"},
        {"same tree", {"same_tree(root: TreeNode) -> TreeNode"}, R"({"root":[5,4,8,11,null,13,4,7,2,null,null,null,1]})",
         "[5,4,8,11,null,13,4,7,2,null,null,null,1]"},
        {"same tree", {"same_tree(root: TreeNode) -> TreeNode"}, R"({"root":[]})", "[]"},
        // What people solve
        {"two sum", {"two_sum(nums: int[], target: int) -> int[]"}, R"({"nums":[2,7,11,15],"target":26})", "[2,3]"},
        {"two sum", {"two_sum(nums: int[], target: int) -> int[]"}, R"({"target":6,"nums":[3,3]})", "[0,1]"},
        {"rotate", {"rotate(nums: int[], steps: int) modifies nums"}, R"({"nums":[1,2,3,4,5],"steps":2})", "[4,5,1,2,3]"},
        {"counter", {"ClickCounter(start: int)", "click(times: int)", "clicks_so_far() -> int", "history() -> int[]"},
         R"({"calls":["ClickCounter","click","history","click","history","clicks_so_far"],"arguments":[[5],[1],[],[2],[],[]]})",
         "[null,null,[1],null,[1,2],8]"},
    };
    return kTasks;
}

Signature signatureOf(const std::vector<const char*>& lines)
{
    Signature signature;
    signature.function = parseFunction(lines.front()).value();
    signature.isClass = lines.size() > 1;
    for (std::size_t i = 1; i < lines.size(); ++i) {
        signature.methods.push_back(parseFunction(lines[i]).value());
    }
    return signature;
}

} // namespace ca::harness_cases
