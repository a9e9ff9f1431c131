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
const std::vector<const char*> kTree{"grow(root: TreeNode) -> TreeNode"};
const std::vector<const char*> kBox{"Box(size: int)", "put_in(item: int) -> bool", "item_count() -> int"};
constexpr const char* kBoxInput = R"({"calls":["Box","put_in","item_count"],"arguments":[[1],[7],[]]})";

std::map<std::string_view, const char*> solutions()
{
    return {
        {"same int", R"(using namespace std;
struct Solution { int sameInt(int value) { return value; } };
)"},
        {"same long", R"(using namespace std;
struct Solution { long long sameLong(long long value) { return value; } };
)"},
        {"same double", R"(using namespace std;
struct Solution { double sameDouble(double value) { return value; } };
)"},
        {"same bool", R"(using namespace std;
struct Solution { bool sameBool(bool value) { return value; } };
)"},
        {"same string", R"(using namespace std;
struct Solution { string sameString(string value) { return value; } };
)"},
        {"same ints", R"(using namespace std;
struct Solution { vector<int> sameInts(vector<int>& value) { return value; } };
)"},
        {"same longs", R"(using namespace std;
struct Solution { vector<long long> sameLongs(vector<long long>& value) { return value; } };
)"},
        {"same doubles", R"(using namespace std;
struct Solution { vector<double> sameDoubles(vector<double>& value) { return value; } };
)"},
        {"same bools", R"(using namespace std;
struct Solution { vector<bool> sameBools(vector<bool>& value) { return value; } };
)"},
        {"same strings", R"(using namespace std;
struct Solution { vector<string> sameStrings(vector<string>& value) { return value; } };
)"},
        {"same rows", R"(using namespace std;
struct Solution { vector<vector<int>> sameRows(vector<vector<int>>& value) { return value; } };
)"},
        {"same words", R"(using namespace std;
struct Solution { vector<vector<string>> sameWords(vector<vector<string>>& value) { return value; } };
)"},
        {"same list", R"(using namespace std;
struct Solution { ListNode* sameList(ListNode* value) { return value; } };
)"},
        {"same lists", R"(using namespace std;
struct Solution { vector<ListNode*> sameLists(vector<ListNode*>& value) { return value; } };
)"},
        {"same tree", R"(using namespace std;
struct Solution { TreeNode* sameTree(TreeNode* value) { return value; } };
)"},
        {"two sum", R"(#include <bits/stdc++.h>
using namespace std;

class Solution {
public:
    vector<int> twoSum(vector<int>& nums, int target)
    {
        unordered_map<int, int> seen;
        for (int i = 0; i < int(nums.size()); ++i) {
            if (seen.count(target - nums[i])) {
                return {seen[target - nums[i]], i};
            }
            seen[nums[i]] = i;
        }
        return {};
    }
};
)"},
        {"rotate", R"(#include <algorithm>
#include <vector>

void rotate(std::vector<int>& nums, int steps)
{
    std::rotate(nums.begin(), nums.end() - steps % nums.size(), nums.end());
}
)"},
        {"counter", R"(#include <vector>

class ClickCounter {
public:
    ClickCounter(int start) : total(start) {}
    void click(int times)
    {
        total += times;
        seen.push_back(times);
    }
    int clicksSoFar() const { return total; }
    const std::vector<int>& history() { return seen; }

private:
    int total;
    std::vector<int> seen;
};
)"},
    };
}

std::vector<Habit> habits()
{
    return {
        {"a main of one's own", kCount,
         R"(int count(int n) { return n; }
int main() { return count(3); }
)",
         R"({"n":4})", "4"},
        {"int is long long", kCount,
         R"(#include <bits/stdc++.h>
#define int long long
struct Solution { int count(int n) { return n; } };
signed main() { return 0; }
)",
         R"({"n":4})", "4"},
        {"a wider number", kCount,
         "struct Solution { std::size_t count(short n) { return n; } };\n",
         R"({"n":4})", "4"},
        {"a node class of one's own", kBox,
         R"(struct ListNode { int item; ListNode* before; };
class Box {
public:
    explicit Box(int) {}
    bool putIn(int item)
    {
        last = new ListNode{item, last};
        return true;
    }
    int itemCount() { return last->item; }
    ListNode* last = nullptr;
};
)",
         kBoxInput, "[null,true,7]"},
        {"prints go to stderr", kCount,
         R"(#include <iostream>
int count(int n)
{
    printf("n is %d\n", n);
    std::cout << "not flushed";
    return n;
}
)",
         R"({"n":4})", "4", "", 0, {"n is 4", "not flushed"}},
        {"deep recursion", kCount,
         "int count(int n) { return n == 0 ? 0 : 1 + count(n - 1) % 1000000007; }\n",
         R"({"n":1000000})", "1000000"},
        {"no number", kMean,
         "struct Solution { double mean(std::vector<double>& values) { return 0.0 / values.size(); } };\n",
         R"({"values":[]})", "null", "mean must return a double, but returned nan"},
        {"a cycle", kNext,
         R"(ListNode* nextNode(ListNode* head)
{
    head->next->next = head;
    return head;
}
)",
         R"({"head":[1,2]})", "null", "nextNode must return a ListNode, but returned a list with a cycle: it never ends"},
        {"a tree with a cycle", kTree,
         R"(TreeNode* grow(TreeNode* root)
{
    root->left = root;
    return root;
}
)",
         R"({"root":[1]})", "null", "grow must return a TreeNode, but returned a tree with a cycle: it never ends"},
        {"bytes that are no text", {"cut(text: string) -> string"},
         R"(std::string cut(std::string) { return "a\xff"; }
)",
         R"({"text":""})", R"("a�")"},
        {"an exception", kTwoSum,
         "std::vector<int> twoSum(std::vector<int>& nums, int target) { return {nums.at(target)}; }\n",
         kTwoSumInput, "", "std::out_of_range: vector::_M_range_check: __n (which is 9) >= this->size() (which is 2)", 1},
        {"an exception in a class", kBox,
         R"(class Box {
public:
    Box(int) {}
    bool putIn(int) { throw std::logic_error("full"); }
    int itemCount() { return 0; }
};
)",
         kBoxInput, "", "std::logic_error: full (call 2, putIn)", 1},
        {"throws what is no exception", kCount,
         "int count(int) { throw 5; }\n",
         R"({"n":4})", "", "int", 1},
        {"ends the program", kCount,
         "int count(int) { exit(0); }\n",
         R"({"n":4})", "", "your code ended the program itself; the function must return", 1},
        {"a mistake in a line", kCount,
         R"(class Solution {
public:
    int count(int n) { return m; }
};
)",
         R"({"n":4})", "", "", 0, {"solution.cpp:3:", "‘m’ was not declared"}, false},
        {"another name", kTwoSum,
         R"(class Solution {
public:
    std::vector<int> twosum(std::vector<int>&, int) { return {}; }
};
)",
         kTwoSumInput, "", "", 0, {"class Solution needs a public twoSum; the judge calls: vector<int> twoSum(vector<int>& nums, int target)"}, false},
        {"a private method", kCount,
         R"(class Solution {
    int count(int n) { return n; }
};
)",
         R"({"n":4})", "", "", 0, {"class Solution needs a public count; the judge calls: int count(int n)"}, false},
        {"nothing at all", kCount,
         "\n",
         R"({"n":4})", "", "", 0, {"class Solution needs a public count"}, false},
        {"another result", kTwoSum,
         "std::string twoSum(std::vector<int>&, int) { return {}; }\n",
         kTwoSumInput, "", "", 0, {"twoSum must return vector<int>"}, false},
        {"no such class", kBox,
         "class box {};\n",
         kBoxInput, "", "", 0, {"there is no class Box"}, false},
        {"a constructor without its argument", kBox,
         R"(struct Box {
    bool putIn(int) { return true; }
    int itemCount() { return 0; }
};
)",
         kBoxInput, "", "", 0, {"class Box needs a public constructor Box(int size)"}, false},
    };
}

} // namespace

LanguageCases cppCases()
{
    return {"cpp", solutions(), habits()};
}

LanguageCases cpp17Cases()
{
    return {"cpp17", solutions(), {}};
}

} // namespace ca::harness_cases
