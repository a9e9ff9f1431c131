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
        {"same int", R"(package main

func sameInt(value int) int { return value }
)"},
        {"same long", R"(package main

func sameLong(value int64) int64 { return value }
)"},
        {"same double", R"(package main

func sameDouble(value float64) float64 { return value }
)"},
        {"same bool", R"(package main

func sameBool(value bool) bool { return value }
)"},
        {"same string", R"(package main

func sameString(value string) string { return value }
)"},
        {"same ints", R"(package main

func sameInts(value []int) []int { return value }
)"},
        {"same longs", R"(package main

func sameLongs(value []int64) []int64 { return value }
)"},
        {"same doubles", R"(package main

func sameDoubles(value []float64) []float64 { return value }
)"},
        {"same bools", R"(package main

func sameBools(value []bool) []bool { return value }
)"},
        {"same strings", R"(package main

func sameStrings(value []string) []string { return value }
)"},
        {"same rows", R"(package main

func sameRows(value [][]int) [][]int { return value }
)"},
        {"same words", R"(package main

func sameWords(value [][]string) [][]string { return value }
)"},
        {"same list", R"(package main

func sameList(value *ListNode) *ListNode { return value }
)"},
        {"same lists", R"(package main

func sameLists(value []*ListNode) []*ListNode { return value }
)"},
        {"same tree", R"(package main

func sameTree(value *TreeNode) *TreeNode { return value }
)"},
        {"two sum", R"(package main

func twoSum(nums []int, target int) []int {
	seen := map[int]int{}
	for i, n := range nums {
		if j, ok := seen[target-n]; ok {
			return []int{j, i}
		}
		seen[n] = i
	}
	return nil
}
)"},
        {"rotate", R"(package main

func rotate(nums []int, steps int) {
	steps %= len(nums)
	copy(nums, append(append([]int{}, nums[len(nums)-steps:]...), nums[:len(nums)-steps]...))
}
)"},
        {"counter", R"(package main

type ClickCounter struct {
	total int
	seen  []int
}

func NewClickCounter(start int) *ClickCounter {
	return &ClickCounter{total: start}
}

func (c *ClickCounter) Click(times int) {
	c.total += times
	c.seen = append(c.seen, times)
}

func (c ClickCounter) ClicksSoFar() int { return c.total }

func (c *ClickCounter) History() []int { return c.seen }
)"},
    };
}

std::vector<Habit> habits()
{
    return {
        {"nil is an empty list", kTwoSum,
         R"(package main

func twoSum(nums []int, target int) []int { return nil }
)",
         kTwoSumInput, "[]"},
        {"prints go to stderr", kCount,
         R"(package main

import "fmt"

func count(n int) int {
	fmt.Println("n is", n)
	return n
}
)",
         R"({"n":4})", "4", "", 0, {"n is 4"}},
        {"deep recursion", kCount,
         R"(package main

func count(n int) int {
	if n == 0 {
		return 0
	}
	return 1 + count(n-1)
}
)",
         R"({"n":1000000})", "1000000"},
        {"no number", kMean,
         R"(package main

func mean(values []float64) float64 { return 0 / float64(len(values)) }
)",
         R"({"values":[]})", "null", "mean must return a float64, but returned NaN"},
        {"a cycle", kNext,
         R"(package main

func nextNode(head *ListNode) *ListNode {
	head.Next.Next = head
	return head
}
)",
         R"({"head":[1,2]})", "null", "nextNode must return a *ListNode, but returned a list with a cycle: it never ends"},
        {"bytes that are no text", {"cut(text: string) -> string"},
         R"(package main

func cut(text string) string { return "a\xff" }
)",
         R"({"text":""})", R"("a�")"},
        {"a panic", kTwoSum,
         R"(package main

func twoSum(nums []int, target int) []int {
	return []int{nums[target]}
}
)",
         kTwoSumInput, "", "", 2, {"panic: runtime error: index out of range [9] with length 2", "solution.go:4"}},
        {"a mistake in a line", kCount,
         R"(package main

func count(n int) int {
	return m
}
)",
         R"({"n":4})", "", "", 0, {"solution.go:4", "undefined: m"}, false},
        {"another name", kTwoSum,
         R"(package main

func twosum(nums []int, target int) []int { return nil }
)",
         kTwoSumInput, "", "", 0, {"undefined: twoSum"}, false},
        {"another result", kTwoSum,
         R"(package main

func twoSum(nums []int, target int) int { return 0 }
)",
         kTwoSumInput, "", "", 0, {"cannot use twoSum", "func(nums []int, target int) []int"}, false},
        {"no such method", kBox,
         R"(package main

type Box struct{}

func NewBox(size int) *Box { return &Box{} }

func (b *Box) PutIn(item int) bool { return true }
)",
         kBoxInput, "", "", 0, {"ItemCount"}, false},
    };
}

} // namespace

LanguageCases goCases()
{
    return {"go", solutions(), habits()};
}

} // namespace ca::harness_cases
