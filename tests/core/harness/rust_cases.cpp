// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
#include "tests/core/harness/driver_cases.h"

namespace ca::harness_cases {

namespace {

const std::vector<const char*> kCount{"count(n: int) -> int"};
const std::vector<const char*> kTwoSum{"two_sum(nums: int[], target: int) -> int[]"};
constexpr const char* kTwoSumInput = R"({"nums":[2,7],"target":9})";
const std::vector<const char*> kMean{"mean(values: double[]) -> double"};
const std::vector<const char*> kTree{"grow(root: TreeNode) -> TreeNode"};
const std::vector<const char*> kBox{"Box(size: int)", "put_in(item: int) -> bool", "item_count() -> int"};
constexpr const char* kBoxInput = R"({"calls":["Box","put_in","item_count"],"arguments":[[1],[7],[]]})";

std::map<std::string_view, const char*> solutions()
{
    return {
        {"same int", R"(fn same_int(value: i32) -> i32 {
    value
}
)"},
        {"same long", R"(fn same_long(value: i64) -> i64 {
    value
}
)"},
        {"same double", R"(fn same_double(value: f64) -> f64 {
    value
}
)"},
        {"same bool", R"(fn same_bool(value: bool) -> bool {
    value
}
)"},
        {"same string", R"(fn same_string(value: String) -> String {
    value
}
)"},
        {"same ints", R"(fn same_ints(value: Vec<i32>) -> Vec<i32> {
    value
}
)"},
        {"same longs", R"(fn same_longs(value: Vec<i64>) -> Vec<i64> {
    value
}
)"},
        {"same doubles", R"(fn same_doubles(value: Vec<f64>) -> Vec<f64> {
    value
}
)"},
        {"same bools", R"(fn same_bools(value: Vec<bool>) -> Vec<bool> {
    value
}
)"},
        {"same strings", R"(fn same_strings(value: Vec<String>) -> Vec<String> {
    value
}
)"},
        {"same rows", R"(fn same_rows(value: Vec<Vec<i32>>) -> Vec<Vec<i32>> {
    value
}
)"},
        {"same words", R"(fn same_words(value: Vec<Vec<String>>) -> Vec<Vec<String>> {
    value
}
)"},
        {"same list", R"(fn same_list(value: Option<Box<ListNode>>) -> Option<Box<ListNode>> {
    value
}
)"},
        {"same lists", R"(fn same_lists(value: Vec<Option<Box<ListNode>>>) -> Vec<Option<Box<ListNode>>> {
    value
}
)"},
        {"same tree", R"(use std::cell::RefCell;
use std::rc::Rc;
fn same_tree(value: Option<Rc<RefCell<TreeNode>>>) -> Option<Rc<RefCell<TreeNode>>> {
    value
}
)"},
        {"two sum", R"(use std::collections::HashMap;

impl Solution {
    pub fn two_sum(nums: Vec<i32>, target: i32) -> Vec<i32> {
        let mut seen = HashMap::new();
        for (i, n) in nums.iter().enumerate() {
            if let Some(&j) = seen.get(&(target - n)) {
                return vec![j, i as i32];
            }
            seen.insert(*n, i as i32);
        }
        vec![]
    }
}
)"},
        {"rotate", R"(fn rotate(nums: &mut Vec<i32>, steps: i32) {
    let steps = steps as usize % nums.len();
    nums.rotate_right(steps);
}
)"},
        {"counter", R"(struct ClickCounter {
    total: i32,
    seen: Vec<i32>,
}

impl ClickCounter {
    fn new(start: i32) -> Self {
        ClickCounter { total: start, seen: vec![] }
    }

    fn click(&mut self, times: i32) {
        self.total += times;
        self.seen.push(times);
    }

    fn clicks_so_far(&self) -> i32 {
        self.total
    }

    fn history(&self) -> Vec<i32> {
        self.seen.clone()
    }
}
)"},
    };
}

std::vector<Habit> habits()
{
    return {
        {"a Solution of one's own", kCount,
         R"(pub struct Solution;
impl Solution {
    pub fn count(n: i32) -> i32 {
        n
    }
}
)",
         R"({"n":4})", "4"},
        {"prints go to stderr", kCount,
         R"(fn count(n: i32) -> i32 {
    println!("n is {}", n);
    print!("not flushed");
    n
}
)",
         R"({"n":4})", "4", "", 0, {"n is 4", "not flushed"}},
        {"deep recursion", kCount,
         R"(fn count(n: i32) -> i32 {
    if n == 0 {
        return 0;
    }
    let rest = vec![count(n - 1)];
    rest[0] + 1
}
)",
         R"({"n":1000000})", "1000000"},
        {"no number", kMean,
         R"(fn mean(values: Vec<f64>) -> f64 {
    0.0 / values.len() as f64
}
)",
         R"({"values":[]})", "null", "mean must return an f64, but returned NaN"},
        {"a tree with a cycle", kTree,
         R"(use std::cell::RefCell;
use std::rc::Rc;
fn grow(root: Option<Rc<RefCell<TreeNode>>>) -> Option<Rc<RefCell<TreeNode>>> {
    root.as_ref().unwrap().borrow_mut().left = root.clone();
    root
}
)",
         R"({"root":[1]})", "null", "grow must return a tree, but returned a tree with a cycle: it never ends"},
        {"a panic", kTwoSum,
         R"(fn two_sum(nums: Vec<i32>, target: i32) -> Vec<i32> {
    vec![nums[target as usize]]
}
)",
         kTwoSumInput, "", "index out of bounds: the len is 2 but the index is 9 (line 2)", 1, {"solution.rs:2"}},
        {"a panic in a class", kBox,
         R"(struct Box;
impl Box {
    fn new(_size: i32) -> Self {
        Box
    }
    fn put_in(&mut self, _item: i32) -> bool {
        panic!("full")
    }
    fn item_count(&self) -> i32 {
        0
    }
}
)",
         kBoxInput, "", "full (line 7, call 2, put_in)", 1},
        {"ends the program", kCount,
         R"(fn count(_n: i32) -> i32 {
    std::process::exit(0)
}
)",
         R"({"n":4})", "", "your code ended the program itself; the function must return", 1},
        {"a mistake in a line", kCount,
         R"(fn count(n: i32) -> i32 {
    m
}
)",
         R"({"n":4})", "", "", 0, {"solution.rs:2:5", "cannot find value `m`"}, false},
        {"another name", kCount,
         R"(fn counter(n: i32) -> i32 {
    n
}
)",
         R"({"n":4})", "", "", 0, {"cannot find function `count`", "// The judge calls: fn count(n: i32) -> i32"}, false},
        {"another result", kCount,
         R"(fn count(n: i32) -> String {
    n.to_string()
}
)",
         R"({"n":4})", "", "", 0, {"mismatched types", "// The judge calls: fn count(n: i32) -> i32"}, false},
    };
}

} // namespace

LanguageCases rustCases()
{
    return {"rust", solutions(), habits()};
}

} // namespace ca::harness_cases
