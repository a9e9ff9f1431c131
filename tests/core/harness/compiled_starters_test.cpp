// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
// The starters of the compiled languages, and the files of their programs. That they compile is drivers_embedded's business.
#include "core/harness/harness.h"
#include "tests/core/harness/driver_cases.h"

#include <QtTest>

#include <algorithm>

using namespace ca;
using harness_cases::signatureOf;

namespace {

const std::vector<const char*> kTwoSum{"two_sum(nums: int[], target: int) -> int[]"};
const std::vector<const char*> kMerge{"merge_lists(lists: ListNode[], new: double, in: long) -> ListNode"};
const std::vector<const char*> kRotate{"rotate(grid: string[][]) modifies grid"};
const std::vector<const char*> kPaths{"paths(root: TreeNode) -> string[]"};
const std::vector<const char*> kCache{"LRUCache(capacity: int)", "get_or_else(key: int) -> bool", "name_of(key: int) -> string", "clear()"};

struct Golden {
    const char* name;
    const char* language;
    std::vector<const char*> signature;
    const char* starter;
};

const std::vector<Golden>& goldens()
{
    static const std::vector<Golden> kGoldens{
        {"cpp function", "cpp", kTwoSum, R"(#include <bits/stdc++.h>

using namespace std;

class Solution {
public:
    vector<int> twoSum(vector<int>& nums, int target)
    {
        return {};
    }
};
)"},
        {"cpp nodes and reserved words", "cpp", kMerge, R"(#include <bits/stdc++.h>

using namespace std;

/**
 * struct ListNode {
 *     int val;
 *     ListNode* next;
 *     ListNode(int x);
 *     ListNode(int x, ListNode* next);
 * };
 */
class Solution {
public:
    ListNode* mergeLists(vector<ListNode*>& lists, double new_, long long in)
    {
        return nullptr;
    }
};
)"},
        {"cpp in place", "cpp", kRotate, R"(#include <bits/stdc++.h>

using namespace std;

class Solution {
public:
    void rotate(vector<vector<string>>& grid)
    {
        // Change grid in place.
    }
};
)"},
        {"cpp trees and texts", "cpp", kPaths, R"(#include <bits/stdc++.h>

using namespace std;

/**
 * struct TreeNode {
 *     int val;
 *     TreeNode* left;
 *     TreeNode* right;
 *     TreeNode(int x);
 *     TreeNode(int x, TreeNode* left, TreeNode* right);
 * };
 */
class Solution {
public:
    vector<string> paths(TreeNode* root)
    {
        return {};
    }
};
)"},
        {"cpp class", "cpp", kCache, R"(#include <bits/stdc++.h>

using namespace std;

class LRUCache {
public:
    LRUCache(int capacity)
    {
    }

    bool getOrElse(int key)
    {
        return false;
    }

    string nameOf(int key)
    {
        return "";
    }

    void clear()
    {
    }
};
)"},
        {"java function", "java", kTwoSum, R"(import java.util.*;

class Solution {
    public int[] twoSum(int[] nums, int target) {
        return new int[0];
    }
}
)"},
        {"java nodes and reserved words", "java", kMerge, R"(import java.util.*;

/*
 * class ListNode {
 *     int val;
 *     ListNode next;
 *     ListNode(int val)
 *     ListNode(int val, ListNode next)
 * }
 */
class Solution {
    public ListNode mergeLists(ListNode[] lists, double new_, long in) {
        return null;
    }
}
)"},
        {"java in place", "java", kRotate, R"(import java.util.*;

class Solution {
    public void rotate(String[][] grid) {
        // Change grid in place.
    }
}
)"},
        {"java trees and texts", "java", kPaths, R"(import java.util.*;

/*
 * class TreeNode {
 *     int val;
 *     TreeNode left;
 *     TreeNode right;
 *     TreeNode(int val)
 *     TreeNode(int val, TreeNode left, TreeNode right)
 * }
 */
class Solution {
    public String[] paths(TreeNode root) {
        return new String[0];
    }
}
)"},
        {"java class", "java", kCache, R"(import java.util.*;

class LRUCache {
    public LRUCache(int capacity) {
    }

    public boolean getOrElse(int key) {
        return false;
    }

    public String nameOf(int key) {
        return "";
    }

    public void clear() {
    }
}
)"},
        {"go function", "go", kTwoSum, R"(package main

func twoSum(nums []int, target int) []int {
	return nil
}
)"},
        {"go nodes and reserved words", "go", kMerge, R"(package main

// type ListNode struct {
//     Val  int
//     Next *ListNode
// }

func mergeLists(lists []*ListNode, new float64, in int64) *ListNode {
	return nil
}
)"},
        {"go in place", "go", kRotate, R"(package main

func rotate(grid [][]string) {
	// Change grid in place.
}
)"},
        {"go trees and texts", "go", kPaths, R"(package main

// type TreeNode struct {
//     Val   int
//     Left  *TreeNode
//     Right *TreeNode
// }

func paths(root *TreeNode) []string {
	return nil
}
)"},
        {"go class", "go", kCache, R"(package main

type LRUCache struct {
}

func NewLRUCache(capacity int) *LRUCache {
	return &LRUCache{}
}

func (object *LRUCache) GetOrElse(key int) bool {
	return false
}

func (object *LRUCache) NameOf(key int) string {
	return ""
}

func (object *LRUCache) Clear() {
}
)"},
        {"rust function", "rust", kTwoSum, R"(fn two_sum(nums: Vec<i32>, target: i32) -> Vec<i32> {
    Vec::new()
}
)"},
        {"rust nodes and reserved words", "rust", kMerge, R"(// pub struct ListNode {
//     pub val: i32,
//     pub next: Option<Box<ListNode>>,
// }
//
// impl ListNode {
//     pub fn new(val: i32) -> Self
// }

fn merge_lists(lists: Vec<Option<Box<ListNode>>>, new: f64, in_: i64) -> Option<Box<ListNode>> {
    None
}
)"},
        {"rust in place", "rust", kRotate, R"(fn rotate(grid: &mut Vec<Vec<String>>) {
    // Change grid in place.
}
)"},
        {"rust trees and texts", "rust", kPaths, R"(// pub struct TreeNode {
//     pub val: i32,
//     pub left: Option<Rc<RefCell<TreeNode>>>,
//     pub right: Option<Rc<RefCell<TreeNode>>>,
// }
//
// impl TreeNode {
//     pub fn new(val: i32) -> Self
// }
use std::cell::RefCell;
use std::rc::Rc;

fn paths(root: Option<Rc<RefCell<TreeNode>>>) -> Vec<String> {
    Vec::new()
}
)"},
        {"rust class", "rust", kCache, R"(struct LRUCache {
}

impl LRUCache {
    fn new(capacity: i32) -> Self {
        LRUCache {}
    }

    fn get_or_else(&mut self, key: i32) -> bool {
        false
    }

    fn name_of(&mut self, key: i32) -> String {
        String::new()
    }

    fn clear(&mut self) {
    }
}
)"},
        {"c function", "c", kTwoSum, R"(#include <stdbool.h>
#include <stdlib.h>
#include <string.h>

// Return memory from malloc, and how many elements it has in *return_size.
int* two_sum(const int* nums, int nums_size, int target, int* return_size)
{
    *return_size = 0;
    return NULL;
}
)"},
        {"c nodes and reserved words", "c", kMerge, R"(#include <stdbool.h>
#include <stdlib.h>
#include <string.h>

// struct ListNode {
//     int val;
//     struct ListNode* next;
// };

struct ListNode* merge_lists(struct ListNode** lists, int lists_size, double new, long long in)
{
    return NULL;
}
)"},
        {"c in place", "c", kRotate, R"(#include <stdbool.h>
#include <stdlib.h>
#include <string.h>

void rotate(char*** grid, int grid_size, const int* grid_sizes)
{
    // Change grid in place.
}
)"},
        {"c trees and texts", "c", kPaths, R"(#include <stdbool.h>
#include <stdlib.h>
#include <string.h>

// struct TreeNode {
//     int val;
//     struct TreeNode* left;
//     struct TreeNode* right;
// };

// Return memory from malloc, and how many elements it has in *return_size.
char** paths(struct TreeNode* root, int* return_size)
{
    *return_size = 0;
    return NULL;
}
)"},
        {"c class", "c", kCache, R"(#include <stdbool.h>
#include <stdlib.h>
#include <string.h>

typedef struct {
} LRUCache;

LRUCache* lru_cache_create(int capacity)
{
    LRUCache* self = calloc(1, sizeof *self);
    return self;
}

bool lru_cache_get_or_else(LRUCache* self, int key)
{
    return false;
}

char* lru_cache_name_of(LRUCache* self, int key)
{
    return "";
}

void lru_cache_clear(LRUCache* self)
{
}
)"},
    };
    return kGoldens;
}

struct Program {
    const char* language;
    std::vector<const char*> signature;
    std::vector<std::string> files;
    std::vector<std::string> sources;
};

const std::vector<Program>& programs()
{
    static const std::vector<Program> kPrograms{
        {"cpp", kTwoSum, {"driver.cpp", "arena.h", "solution.cpp"}, {"driver.cpp"}},
        {"cpp17", kCache, {"driver.cpp", "arena.h", "solution.cpp"}, {"driver.cpp"}},
        {"c", kTwoSum, {"driver.c", "arena.h", "solution.c"}, {"driver.c"}},
        {"java", kTwoSum, {"Main.java", "Solution.java", "Arena.java"}, {"Main.java", "Solution.java", "Arena.java"}},
        {"java", kCache, {"Main.java", "LRUCache.java", "Arena.java"}, {"Main.java", "LRUCache.java", "Arena.java"}},
        {"go", kTwoSum, {"driver.go", "solution.go", "arena.go"}, {"driver.go", "solution.go", "arena.go"}},
        {"go", kPaths, {"driver.go", "solution.go", "arena.go", "tree_node.go"}, {"driver.go", "solution.go", "arena.go", "tree_node.go"}},
        {"rust", kMerge, {"arena.rs", "list_node.rs", "driver.rs", "solution.rs"}, {"driver.rs"}},
    };
    return kPrograms;
}

} // namespace

class CompiledStartersTest : public QObject {
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
        const std::string starter = starterCode(signatureOf(golden.signature), golden.language);
        QCOMPARE(QString::fromStdString(starter), QString::fromUtf8(golden.starter));
    }

    void programsHoldTheUsersSourceAsItIs_data()
    {
        QTest::addColumn<int>("row");
        for (std::size_t i = 0; i < programs().size(); ++i) {
            QTest::addRow("%s, %s", programs()[i].language, programs()[i].signature.front()) << static_cast<int>(i);
        }
    }
    void programsHoldTheUsersSourceAsItIs()
    {
        QFETCH(int, row);
        const Program& wanted = programs()[static_cast<std::size_t>(row)];
        const std::string source = "what the user wrote\n\tin lines\r\n";
        const ProgramFiles program = driverProgram(signatureOf(wanted.signature), wanted.language, source);
        std::vector<std::string> names;
        for (const PackagedFile& file : program.files) {
            names.push_back(file.path);
        }
        QCOMPARE(names, wanted.files);
        QCOMPARE(program.sources, wanted.sources);
        QVERIFY(std::any_of(program.files.begin(), program.files.end(),
                            [&](const PackagedFile& file) { return file.content == Content(source); }));
    }
};

QTEST_GUILESS_MAIN(CompiledStartersTest)
#include "compiled_starters_test.moc"
