// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
#include "tests/core/harness/driver_cases.h"

namespace ca::harness_cases {

namespace {

const std::vector<const char*> kCount{"count(n: int) -> int"};
const std::vector<const char*> kTwoSum{"two_sum(nums: int[], target: int) -> int[]"};
constexpr const char* kTwoSumInput = R"({"nums":[2,7],"target":9})";
const std::vector<const char*> kMean{"mean(values: double[]) -> double"};
const std::vector<const char*> kNext{"next_node(head: ListNode) -> ListNode"};
const std::vector<const char*> kBox{"Box(size: int)", "put_in(item: int) -> bool", "item_count() -> int"};
constexpr const char* kBoxInput = R"({"calls":["Box","put_in","item_count"],"arguments":[[1],[7],[]]})";

std::map<std::string_view, const char*> solutions()
{
    return {
        {"same int", R"(class Solution {
    int sameInt(int value) { return value; }
}
)"},
        {"same long", R"(class Solution {
    long sameLong(long value) { return value; }
}
)"},
        {"same double", R"(class Solution {
    double sameDouble(double value) { return value; }
}
)"},
        {"same bool", R"(class Solution {
    boolean sameBool(boolean value) { return value; }
}
)"},
        {"same string", R"(class Solution {
    String sameString(String value) { return value; }
}
)"},
        {"same ints", R"(class Solution {
    int[] sameInts(int[] value) { return value; }
}
)"},
        {"same longs", R"(class Solution {
    long[] sameLongs(long[] value) { return value; }
}
)"},
        {"same doubles", R"(class Solution {
    double[] sameDoubles(double[] value) { return value; }
}
)"},
        {"same bools", R"(class Solution {
    boolean[] sameBools(boolean[] value) { return value; }
}
)"},
        {"same strings", R"(class Solution {
    String[] sameStrings(String[] value) { return value; }
}
)"},
        {"same rows", R"(class Solution {
    int[][] sameRows(int[][] value) { return value; }
}
)"},
        {"same words", R"(class Solution {
    String[][] sameWords(String[][] value) { return value; }
}
)"},
        {"same list", R"(class Solution {
    ListNode sameList(ListNode value) { return value; }
}
)"},
        {"same lists", R"(class Solution {
    ListNode[] sameLists(ListNode[] value) { return value; }
}
)"},
        {"same tree", R"(class Solution {
    TreeNode sameTree(TreeNode value) { return value; }
}
)"},
        {"two sum", R"(import java.util.*;

class Solution {
    public int[] twoSum(int[] nums, int target) {
        Map<Integer, Integer> seen = new HashMap<>();
        for (int i = 0; i < nums.length; ++i) {
            Integer other = seen.get(target - nums[i]);
            if (other != null) {
                return new int[] {other, i};
            }
            seen.put(nums[i], i);
        }
        return new int[0];
    }
}
)"},
        {"rotate", R"(class Solution {
    public void rotate(int[] nums, int steps) {
        int[] old = nums.clone();
        for (int i = 0; i < nums.length; ++i) {
            nums[(i + steps) % nums.length] = old[i];
        }
    }
}
)"},
        {"counter", R"(import java.util.*;

class ClickCounter {
    private int total;
    private final List<Integer> seen = new ArrayList<>();

    public ClickCounter(int start) {
        total = start;
    }

    public void click(int times) {
        total += times;
        seen.add(times);
    }

    public int clicksSoFar() {
        return total;
    }

    public List<Integer> history() {
        return seen;
    }
}
)"},
    };
}

std::vector<Habit> habits()
{
    return {
        {"public and static", kCount,
         R"(public class Solution {
    public static int count(int n) { return n; }
    public static void main(String[] arguments) { }
}
)",
         R"({"n":4})", "4"},
        {"lists of arrays", {"pairs(n: int) -> int[][]"},
         R"(import java.util.*;
class Solution {
    List<int[]> pairs(int n) { return List.of(new int[] {n, 1}, new int[0]); }
}
)",
         R"({"n":4})", "[[4,1],[]]"},
        {"lists of lists", {"words(n: int) -> string[][]"},
         R"(import java.util.*;
class Solution {
    List<List<String>> words(int n) { return List.of(List.of("a", "b"), List.of()); }
}
)",
         R"({"n":4})", R"([["a","b"],[]])"},
        {"a node class of one's own", kBox,
         R"(class ListNode {
    int item;
}
class Box {
    ListNode last = new ListNode();
    Box(int size) { }
    boolean putIn(int item) {
        last.item = item;
        return true;
    }
    int itemCount() { return last.item; }
}
)",
         kBoxInput, "[null,true,7]"},
        {"prints go to stderr", kCount,
         R"(class Solution {
    int count(int n) {
        System.out.println("n is " + n);
        System.out.print("not flushed");
        return n;
    }
}
)",
         R"({"n":4})", "4", "", 0, {"n is 4", "not flushed"}},
        {"deep recursion", kCount,
         R"(class Solution {
    int count(int n) { return n == 0 ? 0 : 1 + count(n - 1); }
}
)",
         R"({"n":200000})", "200000"},
        {"a checked exception", kCount,
         R"(class Solution {
    int count(int n) throws java.io.IOException { return n; }
}
)",
         R"({"n":4})", "4"},
        {"a thread that never ends", kCount,
         R"(class Solution {
    int count(int n) {
        new Thread(() -> { while (true) { Thread.onSpinWait(); } }).start();
        return n;
    }
}
)",
         R"({"n":4})", "4"},
        {"no number", kMean,
         R"(class Solution {
    double mean(double[] values) { return 0.0 / values.length; }
}
)",
         R"({"values":[]})", "null", "mean must return a double, but returned NaN"},
        {"null for a list", kTwoSum,
         R"(class Solution {
    int[] twoSum(int[] nums, int target) { return null; }
}
)",
         kTwoSumInput, "null", "twoSum must return a list of int, but returned null"},
        {"an element of the wrong type", kTwoSum,
         R"(class Solution {
    java.util.List<String> twoSum(int[] nums, int target) { return java.util.List.of("0", "1"); }
}
)",
         kTwoSumInput, "[null,null]", "twoSum must return a value of type int, but returned a String"},
        {"a cycle", kNext,
         R"(class Solution {
    ListNode nextNode(ListNode head) {
        head.next.next = head;
        return head;
    }
}
)",
         R"({"head":[1,2]})", "null", "nextNode must return a ListNode, but returned a list with a cycle: it never ends"},
        {"half a surrogate pair", {"cut(text: string) -> string"},
         R"(class Solution {
    String cut(String text) { return "a\ud800"; }
}
)",
         R"({"text":""})", R"("a�")"},
        {"an exception", kTwoSum,
         R"(class Solution {
    int[] twoSum(int[] nums, int target) {
        return help(nums);
    }

    int[] help(int[] nums) {
        return new int[] {nums[5]};
    }
}
)",
         kTwoSumInput, "", "java.lang.ArrayIndexOutOfBoundsException: Index 5 out of bounds for length 2 (line 7)", 1, {"	at Solution.help(Solution.java:7)", "	at Solution.twoSum(Solution.java:3)"}},
        {"an exception in a library", kCount,
         R"(import java.util.*;
class Solution {
    int count(int n) {
        return List.of(1).iterator().next() + new ArrayDeque<Integer>().pop();
    }
}
)",
         R"({"n":4})", "", "java.util.NoSuchElementException (line 4)", 1},
        {"an exception in a class", kBox,
         R"(class Box {
    Box(int size) { }
    boolean putIn(int item) { throw new IllegalStateException("full"); }
    int itemCount() { return 0; }
}
)",
         kBoxInput, "", "java.lang.IllegalStateException: full (line 3, call 2, putIn)", 1},
        {"endless recursion", kCount,
         R"(class Solution {
    int count(int n) { return count(n) + 1; }
}
)",
         R"({"n":4})", "", "java.lang.StackOverflowError (line 2)", 1, {"more"}},
        {"ends the program", kCount,
         R"(class Solution {
    int count(int n) {
        System.exit(0);
        return n;
    }
}
)",
         R"({"n":4})", "", "your code ended the program itself; the function must return", 1},
        {"a mistake in a line", kCount,
         R"(class Solution {
    int count(int n) { return m; }
}
)",
         R"({"n":4})", "", "", 0, {"Solution.java:2: error: cannot find symbol"}, false},
        {"another name", kTwoSum,
         R"(class Solution {
    int[] twosum(int[] nums, int target) { return nums; }
}
)",
         kTwoSumInput, "", "", 0, {"cannot find symbol", "// The judge calls: int[] twoSum(int[] nums, int target)"}, false},
        {"a private method", kCount,
         R"(class Solution {
    private int count(int n) { return n; }
}
)",
         R"({"n":4})", "", "", 0, {"count(int) has private access in Solution"}, false},
        {"another result", kTwoSum,
         R"(class Solution {
    String twoSum(int[] nums, int target) { return ""; }
}
)",
         kTwoSumInput, "", "", 0, {"String cannot be converted to int[]", "// The judge calls: int[] twoSum(int[] nums, int target)"}, false},
        {"no such class", kBox,
         R"(class box {
}
)",
         kBoxInput, "", "", 0, {"file does not contain class Box"}, false},
    };
}

} // namespace

LanguageCases javaCases()
{
    return {"java", solutions(), habits()};
}

} // namespace ca::harness_cases
