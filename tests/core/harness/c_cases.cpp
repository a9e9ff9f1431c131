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

std::map<std::string_view, const char*> solutions()
{
    return {
        {"same int", R"(int same_int(int value)
{
    return value;
}
)"},
        {"same long", R"(long long same_long(long long value)
{
    return value;
}
)"},
        {"same double", R"(double same_double(double value)
{
    return value;
}
)"},
        {"same bool", R"(bool same_bool(bool value)
{
    return value;
}
)"},
        {"same string", R"(char* same_string(char* value)
{
    return value;
}
)"},
        {"same ints", R"(int* same_ints(int* value, int size, int* return_size)
{
    *return_size = size;
    return value;
}
)"},
        {"same longs", R"(long long* same_longs(long long* value, int size, int* return_size)
{
    *return_size = size;
    return value;
}
)"},
        {"same doubles", R"(double* same_doubles(double* value, int size, int* return_size)
{
    *return_size = size;
    return value;
}
)"},
        {"same bools", R"(bool* same_bools(bool* value, int size, int* return_size)
{
    *return_size = size;
    return value;
}
)"},
        {"same strings", R"(char** same_strings(char** value, int size, int* return_size)
{
    *return_size = size;
    return value;
}
)"},
        {"same rows", R"(int** same_rows(int** value, int size, int* sizes, int* return_size, int** return_sizes)
{
    *return_size = size;
    *return_sizes = sizes;
    return value;
}
)"},
        {"same words", R"(char*** same_words(char*** value, int size, int* sizes, int* return_size, int** return_sizes)
{
    *return_size = size;
    *return_sizes = sizes;
    return value;
}
)"},
        {"same list", R"(struct ListNode* same_list(struct ListNode* value)
{
    return value;
}
)"},
        {"same lists", R"(struct ListNode** same_lists(struct ListNode** value, int size, int* return_size)
{
    *return_size = size;
    return value;
}
)"},
        {"same tree", R"(struct TreeNode* same_tree(struct TreeNode* value)
{
    return value;
}
)"},
        {"two sum", R"(#include <stdlib.h>

int* two_sum(const int* nums, int nums_size, int target, int* return_size)
{
    for (int i = 0; i < nums_size; ++i) {
        for (int j = i + 1; j < nums_size; ++j) {
            if (nums[i] + nums[j] == target) {
                int* found = malloc(2 * sizeof *found);
                found[0] = i;
                found[1] = j;
                *return_size = 2;
                return found;
            }
        }
    }
    return NULL;
}
)"},
        {"rotate", R"(void rotate(int* nums, int nums_size, int steps)
{
    for (; steps > 0; --steps) {
        const int last = nums[nums_size - 1];
        for (int i = nums_size - 1; i > 0; --i) {
            nums[i] = nums[i - 1];
        }
        nums[0] = last;
    }
}
)"},
        {"counter", R"(typedef struct {
    int total;
    int seen[100];
    int count;
} ClickCounter;

ClickCounter* click_counter_create(int start)
{
    ClickCounter* self = calloc(1, sizeof *self);
    self->total = start;
    return self;
}

void click_counter_click(ClickCounter* self, int times)
{
    self->total += times;
    self->seen[self->count++] = times;
}

int click_counter_clicks_so_far(const ClickCounter* self)
{
    return self->total;
}

int* click_counter_history(ClickCounter* self, int* return_size)
{
    *return_size = self->count;
    return self->seen;
}
)"},
    };
}

std::vector<Habit> habits()
{
    return {
        {"a main of one's own", kCount,
         R"(int count(int n)
{
    return n;
}

int main(void)
{
    return count(3);
}
)",
         R"({"n":4})", "4"},
        {"a text that is constant", {"name_of(n: int) -> string"},
         R"(const char* name_of(int n)
{
    return n > 3 ? "many" : "few";
}
)",
         R"({"n":4})", R"("many")"},
        {"prints go to stderr", kCount,
         R"(#include <stdio.h>

int count(int n)
{
    printf("n is %d", n);
    return n;
}
)",
         R"({"n":4})", "4", "", 0, {"n is 4"}},
        {"no number", kMean,
         R"(double mean(const double* values, int values_size)
{
    return 0.0 / values_size;
}
)",
         R"({"values":[]})", "null", "mean must return a double, but returned nan"},
        {"NULL for a list", kTwoSum,
         R"(int* two_sum(const int* nums, int nums_size, int target, int* return_size)
{
    *return_size = 2;
    return 0;
}
)",
         kTwoSumInput, "null", "two_sum must return a list, but returned NULL"},
        {"a cycle", kNext,
         R"(struct ListNode* next_node(struct ListNode* head)
{
    head->next->next = head;
    return head;
}
)",
         R"({"head":[1,2]})", "null", "next_node must return a ListNode, but returned a list with a cycle: it never ends"},
        {"ends the program", kCount,
         R"(#include <stdlib.h>

int count(int n)
{
    exit(0);
}
)",
         R"({"n":4})", "", "your code ended the program itself; the function must return", 1},
        {"a mistake in a line", kCount,
         R"(int count(int n)
{
    return m;
}
)",
         R"({"n":4})", "", "", 0, {"solution.c:3:", "‘m’ undeclared"}, false},
        {"another name", kCount,
         R"(int counter(int n)
{
    return n;
}
)",
         R"({"n":4})", "", "", 0, {"implicit declaration of function ‘count’", "// The judge calls: int count(int n)"}, false},
        {"other parameters", kTwoSum,
         R"(int* two_sum(const int* nums, int nums_size, int target)
{
    return 0;
}
)",
         kTwoSumInput, "", "", 0, {"too many arguments to function ‘two_sum’", "// The judge calls: int* two_sum(const int* nums, int nums_size, int target, int* return_size)"}, false},
        {"a parameter of another type", {"length_of(text: string) -> int"},
         R"(int length_of(int* text)
{
    return *text;
}
)",
         R"({"text":"a"})", "", "", 0, {"incompatible pointer type"}, false},
    };
}

} // namespace

LanguageCases cCases()
{
    return {"c", solutions(), habits()};
}

} // namespace ca::harness_cases
