// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
// What each C driver needs, the same for every problem: JSON in, JSON out, a clock, and words for mistakes. All names begin with
// arena, because the user's code is included behind it.
#pragma once

#include <ctype.h>
#include <errno.h>
#include <math.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include <unistd.h>

// The user's code alone is worth -O2: optimizing what follows takes longer than it ever saves, but for what touches each number.
// The driver ends this where the user's code begins.
#pragma GCC push_options
#pragma GCC optimize("O0")
#define ARENA_HOT __attribute__((optimize("O1")))

#ifdef ARENA_LIST_NODE
struct ListNode {
    int val;
    struct ListNode* next;
};
#endif

#ifdef ARENA_TREE_NODE
struct TreeNode {
    int val;
    struct TreeNode* left;
    struct TreeNode* right;
};
#endif

// ---- Bytes that grow ----

typedef struct {
    char* data;
    size_t size;
    size_t capacity;
} ArenaBytes;

static void* arena_grow(void* block, size_t size)
{
    void* grown = realloc(block, size > 0 ? size : 1);
    if (grown == NULL) {
        abort();
    }
    return grown;
}

ARENA_HOT static void arena_append(ArenaBytes* out, const char* bytes, size_t count)
{
    if (out->size + count > out->capacity) {
        out->capacity = 2 * (out->size + count) + 4096;
        out->data = arena_grow(out->data, out->capacity);
    }
    memcpy(out->data + out->size, bytes, count);
    out->size += count;
}

static void arena_append_text(ArenaBytes* out, const char* text)
{
    arena_append(out, text, strlen(text));
}

/// Bytes of the UTF-8 character at text, 0 when it is none.
static size_t arena_character_length(const unsigned char* text, size_t size)
{
    const size_t length = *text < 0x80 ? 1 : *text < 0xc2 ? 0 : *text < 0xe0 ? 2 : *text < 0xf0 ? 3 : *text < 0xf5 ? 4 : 0;
    if (length > size) {
        return 0;
    }
    for (size_t i = 1; i < length; ++i) {
        if ((text[i] & 0xc0) != 0x80) {
            return 0;
        }
    }
    const bool overlong = (*text == 0xe0 && text[1] < 0xa0) || (*text == 0xf0 && text[1] < 0x90);
    const bool no_character = (*text == 0xed && text[1] >= 0xa0) || (*text == 0xf4 && text[1] >= 0x90);
    return overlong || no_character ? 0 : length;
}

static void arena_append_string(ArenaBytes* out, const char* text, size_t size)
{
    arena_append_text(out, "\"");
    for (size_t i = 0; i < size;) {
        const unsigned char* character = (const unsigned char*)text + i;
        const size_t length = arena_character_length(character, size - i);
        if (*character == '"' || *character == '\\' || *character < 0x20) {
            char escape[8];
            snprintf(escape, sizeof escape, "\\u%04x", *character);
            arena_append_text(out, *character == '"' ? "\\\"" : *character == '\\' ? "\\\\" : *character == '\n' ? "\\n" : escape);
        } else if (length == 0) {
            arena_append_text(out, "\xef\xbf\xbd"); // bytes that are no UTF-8 can be no JSON
        } else {
            arena_append(out, text + i, length);
        }
        i += length == 0 ? 1 : length;
    }
    arena_append_text(out, "\"");
}

// ---- What the judge is told ----

static struct {
    int answers; // the real stdout
    const char* calling;
    int call; // of a class: which one, from 1
    struct timespec started;
    long long spent; // ns
    bool timed;
    bool finished;
    ArenaBytes output;
    ArenaBytes misfit; // the first thing wrong with an answer
    const char* first; // behind the brace of the input's object
    const char* at;    // the place that is read
    const char* names; // of a class's calls
} arena;

static void arena_start_clock(void)
{
    arena.timed = true;
    clock_gettime(CLOCK_MONOTONIC, &arena.started);
}

static void arena_stop_clock(void)
{
    struct timespec now;
    clock_gettime(CLOCK_MONOTONIC, &now);
    arena.spent += (now.tv_sec - arena.started.tv_sec) * 1000000000LL + (now.tv_nsec - arena.started.tv_nsec);
}

static void arena_send(int fd, const char* data, size_t size)
{
    while (size > 0) {
        const ssize_t written = write(fd, data, size);
        if (written < 0 && errno != EINTR) {
            return;
        }
        data += written > 0 ? written : 0;
        size -= written > 0 ? (size_t)written : 0;
    }
}

static void arena_report(const ArenaBytes* mistake)
{
    arena.finished = true;
    fflush(NULL);
    ArenaBytes line = {0};
    char call_time[48] = "";
    if (arena.timed) {
        snprintf(call_time, sizeof call_time, "\"call_us\":%lld%s", arena.spent / 1000, mistake->size > 0 ? "," : "");
    }
    arena_append_text(&line, "\x1e{");
    arena_append_text(&line, call_time);
    if (mistake->size > 0) {
        arena_append_text(&line, "\"mistake\":");
        arena_append_string(&line, mistake->data, mistake->size);
    }
    arena_append_text(&line, "}\n");
    arena_send(2, line.data, line.size);
}

/// The code cannot go on.
_Noreturn static void arena_fail(const char* first, const char* second, const char* third)
{
    ArenaBytes mistake = {0};
    arena_append_text(&mistake, first);
    arena_append_text(&mistake, second);
    arena_append_text(&mistake, third);
    arena_report(&mistake);
    _exit(1);
}

static void arena_put(const char* text)
{
    arena_append_text(&arena.output, text);
}

/// An answer that cannot be written: null stands in its place, and the first such mistake is told in the end.
static void arena_write_misfit(const char* wanted, const char* found)
{
    arena_put("null");
    if (arena.misfit.size == 0) {
        arena_append_text(&arena.misfit, arena.calling);
        arena_append_text(&arena.misfit, wanted);
        arena_append_text(&arena.misfit, found);
    }
}

// ---- JSON in: checked against the signature before it came here; it ends with a NUL ----

_Noreturn static void arena_refuse(const char* expected)
{
    arena_fail("the test's input does not fit the problem: ", expected, " expected");
}

/// The next byte that says something: separators do not.
ARENA_HOT static char arena_peek(void)
{
    while (*arena.at == ',' || *arena.at == ' ' || *arena.at == ':' || *arena.at == '\n' || *arena.at == '\t' || *arena.at == '\r') {
        ++arena.at;
    }
    return *arena.at;
}

ARENA_HOT static bool arena_take(char wanted)
{
    const bool there = arena_peek() == wanted;
    arena.at += there;
    return there;
}

static void arena_expect(char wanted, const char* name)
{
    if (!arena_take(wanted)) {
        arena_refuse(name);
    }
}

static bool arena_take_null(void)
{
    const bool there = arena_peek() == 'n' && strncmp(arena.at, "null", 4) == 0;
    arena.at += there ? 4 : 0;
    return there;
}

static void arena_skip_string(void)
{
    arena_expect('"', "a string");
    for (; *arena.at != '"'; ++arena.at) {
        arena.at += *arena.at == '\\';
        if (*arena.at == '\0') {
            arena_refuse("the end of a string");
        }
    }
    ++arena.at;
}

/// Past one value of any kind.
ARENA_HOT static void arena_skip(void)
{
    int depth = 0;
    do {
        const char first = arena_peek();
        if (first == '"') {
            arena_skip_string();
        } else if (first == '\0') {
            arena_refuse("more");
        } else if (strchr("[]{}", first) != NULL) {
            depth += first == '[' || first == '{' ? 1 : -1;
            ++arena.at;
        } else {
            arena.at += strcspn(arena.at, ",]} \n\t\r");
        }
    } while (depth > 0);
}

/// Whether the string that comes is this name; the place is behind it.
static bool arena_skip_name(const char* name)
{
    arena_peek();
    const char* begin = arena.at + 1;
    arena_skip_string();
    const size_t length = strlen(name);
    return (size_t)(arena.at - begin) == length + 1 && memcmp(begin, name, length) == 0;
}

/// Goes to a named argument. They come in the order of the signature, nearly always: then it is the next one.
static void arena_find(const char* name)
{
    for (int tries = 0; tries < 2; ++tries) {
        while (arena_peek() == '"') {
            if (arena_skip_name(name)) {
                return;
            }
            arena_skip();
        }
        arena.at = arena.first;
    }
    arena_refuse(name);
}

/// The calls of a class: their names and their arguments are two lists that are read side by side.
static void arena_begin_calls(void)
{
    arena_find("calls");
    arena_expect('[', "a list of calls");
    arena.names = arena.at;
    arena_find("arguments");
    arena_expect('[', "a list of their arguments");
}

static bool arena_has_call(void)
{
    return arena.names[strspn(arena.names, ", \n\t\r")] == '"';
}

/// Whether the next call is of this method; then its arguments begin.
static bool arena_take_call(const char* method, const char* calling)
{
    const char* arguments = arena.at;
    arena.at = arena.names;
    const bool taken = arena_skip_name(method);
    arena.names = taken ? arena.at : arena.names;
    arena.at = arguments;
    if (taken) {
        arena_expect('[', "a list of arguments");
        arena.calling = calling;
        ++arena.call;
    }
    return taken;
}

static void arena_end_call(void)
{
    arena_expect(']', "the end of the arguments");
}

ARENA_HOT static long long arena_read_long(void)
{
    const bool negative = arena_take('-');
    if (*arena.at < '0' || *arena.at > '9') {
        arena_refuse("a whole number");
    }
    unsigned long long value = 0;
    for (; *arena.at >= '0' && *arena.at <= '9'; ++arena.at) {
        value = value * 10 + (unsigned long long)(*arena.at - '0');
    }
    return (long long)(negative ? 0 - value : value);
}

static int arena_read_int(void)
{
    return (int)arena_read_long();
}

static double arena_read_double(void)
{
    arena_peek();
    char* end = NULL;
    const double value = strtod(arena.at, &end);
    if (end == arena.at) {
        arena_refuse("a number");
    }
    arena.at = end;
    return value;
}

static bool arena_read_bool(void)
{
    const bool value = arena_peek() == 't';
    arena.at += value ? 4 : 5;
    return value;
}

static unsigned arena_read_hex(void)
{
    unsigned code = 0;
    for (int i = 0; i < 4 && isxdigit((unsigned char)*arena.at); ++i, ++arena.at) {
        const int letter = *arena.at | 0x20;
        code = code * 16 + (unsigned)(*arena.at <= '9' ? *arena.at - '0' : letter - 'a' + 10);
    }
    return code;
}

/// The UTF-8 of a character, at text; the end of it is returned.
static char* arena_put_character(char* text, unsigned code)
{
    static const unsigned char leads[] = {0, 0xc0, 0xe0, 0xf0};
    const int tails = code < 0x80 ? 0 : code < 0x800 ? 1 : code < 0x10000 ? 2 : 3;
    *text++ = (char)(leads[tails] | (code >> (6 * tails)));
    for (int i = tails - 1; i >= 0; --i) {
        *text++ = (char)(0x80 | ((code >> (6 * i)) & 0x3f));
    }
    return text;
}

/// Behind a backslash. The character is never longer than its escape.
static char* arena_read_escape(char* text)
{
    static const char letters[] = "bfnrt";
    static const char meanings[] = "\b\f\n\r\t";
    const char letter = *arena.at++;
    if (letter != 'u') {
        const char* known = strchr(letters, letter);
        *text = known != NULL ? meanings[known - letters] : letter;
        return text + 1;
    }
    unsigned code = arena_read_hex();
    if (code >= 0xd800 && code < 0xdc00 && arena.at[0] == '\\' && arena.at[1] == 'u') {
        arena.at += 2;
        code = 0x10000 + ((code - 0xd800) << 10) + (arena_read_hex() - 0xdc00);
    }
    return arena_put_character(text, code);
}

static char* arena_read_string(void)
{
    arena_peek();
    const char* begin = arena.at;
    arena_skip_string();
    const char* end = arena.at - 1;
    char* text = arena_grow(NULL, (size_t)(end - begin) + 1);
    char* last = text;
    for (arena.at = begin + 1; arena.at != end;) {
        if (*arena.at == '\\') {
            ++arena.at;
            last = arena_read_escape(last);
        } else {
            *last++ = *arena.at++;
        }
    }
    *last = '\0';
    arena.at = end + 1;
    return text;
}

// ---- JSON out ----

ARENA_HOT static void arena_write_long(long long value)
{
    char digits[24];
    char* begin = digits + sizeof digits;
    unsigned long long rest = value < 0 ? 0 - (unsigned long long)value : (unsigned long long)value;
    do {
        *--begin = (char)('0' + rest % 10);
        rest /= 10;
    } while (rest > 0);
    if (value < 0) {
        *--begin = '-';
    }
    arena_append(&arena.output, begin, (size_t)(digits + sizeof digits - begin));
}

static void arena_write_int(int value)
{
    arena_write_long(value);
}

static void arena_write_bool(bool value)
{
    arena_put(value ? "true" : "false");
}

/// The shortest digits that read back as the same number.
static void arena_write_double(double value)
{
    if (!isfinite(value)) {
        arena_write_misfit(" must return a double, but returned ", isnan(value) ? "nan" : value > 0 ? "inf" : "-inf");
        return;
    }
    char digits[40];
    for (int precision = 15; precision <= 17; ++precision) {
        snprintf(digits, sizeof digits, "%.*g", precision, value);
        if (strtod(digits, NULL) == value) {
            break;
        }
    }
    arena_put(digits);
    arena_put(strpbrk(digits, ".e") == NULL ? ".0" : "");
}

static void arena_write_string(const char* value)
{
    if (value == NULL) {
        arena_write_misfit(" must return a string, but returned ", "NULL");
        return;
    }
    arena_append_string(&arena.output, value, strlen(value));
}

/// Lists and lists of lists of a type.
#define ARENA_LISTS(type, name)                                                                                                         \
    static type* arena_read_##name##_list(int* size)                                                                                    \
    {                                                                                                                                   \
        type* list = arena_grow(NULL, 0);                                                                                               \
        int capacity = 0;                                                                                                               \
        arena_expect('[', "a list");                                                                                                    \
        for (*size = 0; !arena_take(']'); ++*size) {                                                                                    \
            if (*size == capacity) {                                                                                                    \
                capacity = 2 * capacity + 8;                                                                                            \
                list = arena_grow(list, (size_t)capacity * sizeof *list);                                                               \
            }                                                                                                                           \
            list[*size] = arena_read_##name();                                                                                          \
        }                                                                                                                               \
        return list;                                                                                                                    \
    }                                                                                                                                   \
    static type** arena_read_##name##_lists(int* size, int** sizes)                                                                     \
    {                                                                                                                                   \
        type** lists = arena_grow(NULL, 0);                                                                                             \
        *sizes = arena_grow(NULL, 0);                                                                                                   \
        int capacity = 0;                                                                                                               \
        arena_expect('[', "a list");                                                                                                    \
        for (*size = 0; !arena_take(']'); ++*size) {                                                                                    \
            if (*size == capacity) {                                                                                                    \
                capacity = 2 * capacity + 8;                                                                                            \
                lists = arena_grow(lists, (size_t)capacity * sizeof *lists);                                                            \
                *sizes = arena_grow(*sizes, (size_t)capacity * sizeof **sizes);                                                         \
            }                                                                                                                           \
            lists[*size] = arena_read_##name##_list(&(*sizes)[*size]);                                                                  \
        }                                                                                                                               \
        return lists;                                                                                                                   \
    }                                                                                                                                   \
    static void arena_write_##name##_list(type* list, int size)                                                                         \
    {                                                                                                                                   \
        if (size < 0 || (list == NULL && size > 0)) {                                                                                   \
            arena_write_misfit(" must return a list, but ", list == NULL ? "returned NULL" : "set a size below 0");                     \
            return;                                                                                                                     \
        }                                                                                                                               \
        arena_put("[");                                                                                                                 \
        for (int i = 0; i < size; ++i) {                                                                                                \
            arena_put(i == 0 ? "" : ",");                                                                                               \
            arena_write_##name(list[i]);                                                                                                \
        }                                                                                                                               \
        arena_put("]");                                                                                                                 \
    }                                                                                                                                   \
    static void arena_write_##name##_lists(type** lists, int size, const int* sizes)                                                    \
    {                                                                                                                                   \
        if (size < 0 || ((lists == NULL || sizes == NULL) && size > 0)) {                                                               \
            arena_write_misfit(" must return a list of lists, but ",                                                                    \
                               lists == NULL ? "returned NULL" : size < 0 ? "set a size below 0" : "did not set the sizes of the lists"); \
            return;                                                                                                                     \
        }                                                                                                                               \
        arena_put("[");                                                                                                                 \
        for (int i = 0; i < size; ++i) {                                                                                                \
            arena_put(i == 0 ? "" : ",");                                                                                               \
            arena_write_##name##_list(lists[i], sizes[i]);                                                                              \
        }                                                                                                                               \
        arena_put("]");                                                                                                                 \
    }

#ifdef ARENA_LIST_NODE
static struct ListNode* arena_read_list_node(void)
{
    struct ListNode* head = NULL;
    struct ListNode** tail = &head;
    if (arena_take_null()) {
        return head;
    }
    arena_expect('[', "a list");
    while (!arena_take(']')) {
        struct ListNode* node = arena_grow(NULL, sizeof *node);
        node->val = arena_read_int();
        node->next = NULL;
        *tail = node;
        tail = &node->next;
    }
    return head;
}

static void arena_write_list_node(const struct ListNode* node)
{
    const size_t begin = arena.output.size;
    const struct ListNode* slow = node; // goes half as fast: on a cycle they meet
    arena_put("[");
    for (bool odd = true; node != NULL; odd = !odd) {
        arena_write_int(node->val);
        node = node->next;
        slow = odd ? slow : slow->next;
        arena_put(node != NULL ? "," : "");
        if (node == slow && node != NULL) {
            arena.output.size = begin;
            arena_write_misfit(" must return a ListNode, but returned a list with a cycle", ": it never ends");
            return;
        }
    }
    arena_put("]");
}
#endif

#ifdef ARENA_TREE_NODE
static struct TreeNode* arena_read_tree_node(void)
{
    struct TreeNode* root = NULL;
    struct TreeNode** nodes = NULL; // by levels, each behind its parent
    size_t count = 0;
    if (arena_take_null()) {
        return root;
    }
    arena_expect('[', "a list");
    for (size_t place = 0; !arena_take(']'); ++place) { // 0 is the root's, then two of each node
        if (place > 2 * count) {
            arena_refuse("a tree by levels");
        }
        if (arena_take_null()) {
            continue;
        }
        struct TreeNode* node = arena_grow(NULL, sizeof *node);
        *node = (struct TreeNode){arena_read_int(), NULL, NULL};
        if (place == 0) {
            root = node;
        } else if (place % 2 == 1) {
            nodes[(place - 1) / 2]->left = node;
        } else {
            nodes[(place - 1) / 2]->right = node;
        }
        nodes = (count & (count + 1)) == 0 ? arena_grow(nodes, (2 * count + 2) * sizeof *nodes) : nodes;
        nodes[count++] = node;
    }
    free(nodes);
    return root;
}

/// By levels, without the nulls at the end. More nodes than any input has come from a cycle.
static void arena_write_tree_node(const struct TreeNode* root)
{
    const size_t most = (size_t)1 << 23;
    const size_t begin = arena.output.size;
    const struct TreeNode** nodes = NULL;
    size_t count = 0;
    arena_put("[");
    size_t kept = arena.output.size;
    for (size_t place = 0; place <= 2 * count; ++place) {
        const struct TreeNode* parent = place == 0 ? NULL : nodes[(place - 1) / 2];
        const struct TreeNode* node = place == 0 ? root : place % 2 == 1 ? parent->left : parent->right;
        arena_put(place == 0 ? "" : ",");
        if (node == NULL) {
            arena_put("null");
            continue;
        }
        if (count == most) {
            arena.output.size = begin;
            arena_write_misfit(" must return a TreeNode, but returned a tree with a cycle", ": it never ends");
            return;
        }
        nodes = (count & (count + 1)) == 0 ? arena_grow(nodes, (2 * count + 2) * sizeof *nodes) : nodes;
        nodes[count++] = node;
        arena_write_int(node->val);
        kept = arena.output.size;
    }
    arena.output.size = kept;
    arena_put("]");
    free(nodes);
}
#endif

// ---- The program ----

static void arena_fail_on_early_exit(void)
{
    if (!arena.finished) {
        arena_fail("your code ended the program itself; the function must return", "", "");
    }
}

/// The answer goes to the real stdout, what else is printed goes to stderr.
static void arena_begin(const char* calling)
{
    arena.calling = calling;
    arena.answers = dup(1);
    dup2(2, 1);
    atexit(arena_fail_on_early_exit);
    ArenaBytes text = {0};
    char part[1 << 16];
    for (ssize_t got = 1; got != 0;) {
        got = read(0, part, sizeof part);
        if (got < 0 && errno != EINTR) {
            break;
        }
        arena_append(&text, part, got > 0 ? (size_t)got : 0);
    }
    arena_append(&text, "", 1);
    arena.at = text.data;
    arena_expect('{', "an object");
    arena.first = arena.at;
}

static void arena_end(void)
{
    arena_put("\n");
    arena_send(arena.answers, arena.output.data, arena.output.size);
    arena_report(&arena.misfit);
    _exit(0);
}
