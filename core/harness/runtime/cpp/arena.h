// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
// What each C++ driver needs, the same for every problem: JSON in, JSON out, a clock, and words for mistakes.
// Each submission compiles it again, behind a precompiled <bits/stdc++.h>. It is written plainly for that reason: an
// instantiated template costs milliseconds, a loop over bytes costs none.
#pragma once

#include <cxxabi.h>
#include <time.h>
#include <unistd.h>

// The user's code alone is worth -O2: optimizing what follows takes longer than it ever saves, but for what touches each number.
#if defined(__GNUC__) && !defined(__clang__)
#pragma GCC push_options
#pragma GCC optimize("O0")
#define ARENA_HOT __attribute__((optimize("O1")))
#else
#define ARENA_HOT
#endif

#ifdef ARENA_LIST_NODE
struct ListNode {
    int val;
    ListNode* next;
    ListNode() : val(0), next(nullptr) {}
    ListNode(int x) : val(x), next(nullptr) {}
    ListNode(int x, ListNode* next) : val(x), next(next) {}
};
#endif

#ifdef ARENA_TREE_NODE
struct TreeNode {
    int val;
    TreeNode* left;
    TreeNode* right;
    TreeNode() : val(0), left(nullptr), right(nullptr) {}
    TreeNode(int x) : val(x), left(nullptr), right(nullptr) {}
    TreeNode(int x, TreeNode* left, TreeNode* right) : val(x), left(left), right(right) {}
};
#endif

namespace arena {

// ---- JSON out ----

/// Bytes that grow.
struct Output {
    char* data = nullptr;
    std::size_t size = 0;
    std::size_t capacity = 0;
};

ARENA_HOT inline void put(Output& out, const char* bytes, std::size_t count)
{
    if (out.size + count > out.capacity) {
        out.capacity = 2 * (out.size + count) + 4096;
        out.data = static_cast<char*>(std::realloc(out.data, out.capacity));
        if (out.data == nullptr) {
            std::abort();
        }
    }
    std::memcpy(out.data + out.size, bytes, count);
    out.size += count;
}

inline void put(Output& out, const char* text)
{
    put(out, text, std::strlen(text));
}

ARENA_HOT inline void writeWhole(Output& out, unsigned long long value, bool negative)
{
    char digits[24];
    char* begin = digits + sizeof digits;
    do {
        *--begin = static_cast<char>('0' + value % 10);
        value /= 10;
    } while (value > 0);
    if (negative) {
        *--begin = '-';
    }
    put(out, begin, static_cast<std::size_t>(digits + sizeof digits - begin));
}

/// Bytes of the UTF-8 character at text, 0 when it is none.
inline std::size_t characterLength(const unsigned char* text, std::size_t size)
{
    const std::size_t length = *text < 0x80 ? 1 : *text < 0xc2 ? 0 : *text < 0xe0 ? 2 : *text < 0xf0 ? 3 : *text < 0xf5 ? 4 : 0;
    if (length > size) {
        return 0;
    }
    for (std::size_t i = 1; i < length; ++i) {
        if ((text[i] & 0xc0) != 0x80) {
            return 0;
        }
    }
    const bool overlong = (*text == 0xe0 && text[1] < 0xa0) || (*text == 0xf0 && text[1] < 0x90);
    const bool noCharacter = (*text == 0xed && text[1] >= 0xa0) || (*text == 0xf4 && text[1] >= 0x90);
    return overlong || noCharacter ? 0 : length;
}

inline void writeString(Output& out, const char* text, std::size_t size)
{
    put(out, "\"", 1);
    for (std::size_t i = 0; i < size;) {
        const unsigned char* character = reinterpret_cast<const unsigned char*>(text) + i;
        const std::size_t length = characterLength(character, size - i);
        if (*character == '"' || *character == '\\' || *character < 0x20) {
            char escape[8];
            std::snprintf(escape, sizeof escape, "\\u%04x", *character);
            put(out, *character == '"' ? "\\\"" : *character == '\\' ? "\\\\" : *character == '\n' ? "\\n" : escape);
        } else if (length == 0) {
            put(out, "\xef\xbf\xbd"); // bytes that are no UTF-8 can be no JSON
        } else {
            put(out, text + i, length);
        }
        i += length == 0 ? 1 : length;
    }
    put(out, "\"", 1);
}

// ---- What the judge is told ----

struct State {
    int answers = -1; // the real stdout
    const char* calling = "";
    timespec started = {};
    long long spent = 0; // ns
    bool timed = false;
    bool finished = false;
    int call = 0; // of a class: which one, from 1
    Output misfit; // the first thing wrong with an answer
};
inline State state;

inline void startClock()
{
    state.timed = true;
    clock_gettime(CLOCK_MONOTONIC, &state.started);
}

inline void stopClock()
{
    timespec now;
    clock_gettime(CLOCK_MONOTONIC, &now);
    state.spent += (now.tv_sec - state.started.tv_sec) * 1000000000LL + (now.tv_nsec - state.started.tv_nsec);
}

inline void writeAll(int fd, const char* data, std::size_t size)
{
    while (size > 0) {
        const ssize_t written = ::write(fd, data, size);
        if (written < 0 && errno != EINTR) {
            return;
        }
        if (written > 0) {
            data += written;
            size -= static_cast<std::size_t>(written);
        }
    }
}

inline void report(const Output& mistake)
{
    state.finished = true;
    std::cout.flush();
    std::fflush(nullptr);
    Output line;
    put(line, "\x1e{");
    if (state.timed) {
        put(line, "\"call_us\":");
        writeWhole(line, static_cast<unsigned long long>(state.spent / 1000), false);
    }
    if (mistake.size > 0) {
        put(line, state.timed ? ",\"mistake\":" : "\"mistake\":");
        writeString(line, mistake.data, mistake.size);
    }
    put(line, "}\n");
    writeAll(2, line.data, line.size);
}

/// The code cannot go on.
[[noreturn]] inline void fail(const char* first, const char* second = "", const char* third = "")
{
    Output mistake;
    put(mistake, first);
    put(mistake, second);
    put(mistake, third);
    if (state.call > 0) {
        put(mistake, " (call ");
        writeWhole(mistake, static_cast<unsigned long long>(state.call), false);
        put(mistake, ", ");
        put(mistake, state.calling);
        put(mistake, ")");
    }
    report(mistake);
    ::_exit(1);
}

/// An answer that cannot be written: null stands in its place, and the first such mistake is told in the end.
inline void writeMisfit(Output& out, const char* wanted, const char* found)
{
    put(out, "null");
    if (state.misfit.size == 0) {
        put(state.misfit, state.calling);
        put(state.misfit, wanted);
        put(state.misfit, found);
    }
}

// ---- JSON in ----

/// A place in the input, which ends with a NUL. The input has been checked against the signature; what does not fit it is
/// still an error and never an endless loop.
struct Reader {
    const char* at = nullptr;
};

[[noreturn]] inline void refuseInput(const char* expected)
{
    fail("the test's input does not fit the problem: ", expected, " expected");
}

/// The next byte that says something: separators do not.
ARENA_HOT inline char peek(Reader& in)
{
    while (*in.at == ',' || *in.at == ' ' || *in.at == ':' || *in.at == '\n' || *in.at == '\t' || *in.at == '\r') {
        ++in.at;
    }
    return *in.at;
}

ARENA_HOT inline bool take(Reader& in, char wanted)
{
    const bool there = peek(in) == wanted;
    in.at += there;
    return there;
}

inline void expect(Reader& in, char wanted, const char* name)
{
    if (!take(in, wanted)) {
        refuseInput(name);
    }
}

inline bool takeNull(Reader& in)
{
    const bool there = peek(in) == 'n' && std::strncmp(in.at, "null", 4) == 0;
    in.at += there ? 4 : 0;
    return there;
}

inline void skipString(Reader& in)
{
    expect(in, '"', "a string");
    for (; *in.at != '"'; ++in.at) {
        in.at += *in.at == '\\';
        if (*in.at == '\0') {
            refuseInput("the end of a string");
        }
    }
    ++in.at;
}

/// Past one value of any kind.
ARENA_HOT inline void skip(Reader& in)
{
    int depth = 0;
    do {
        const char first = peek(in);
        if (first == '"') {
            skipString(in);
        } else if (first == '\0') {
            refuseInput("more");
        } else if (std::strchr("[]{}", first) != nullptr) {
            depth += first == '[' || first == '{' ? 1 : -1;
            ++in.at;
        } else {
            while (std::strchr(",]} \n\t\r", *in.at) == nullptr) {
                ++in.at;
            }
        }
    } while (depth > 0);
}

/// How many elements come until the list's end; the place is behind its bracket.
inline std::size_t countElements(Reader in)
{
    std::size_t count = 0;
    for (; peek(in) != ']'; ++count) {
        skip(in);
    }
    return count;
}

/// A string as it stands in the input, quotes and escapes and all, is a name?
inline bool takeName(Reader& in, const char* name)
{
    peek(in);
    const Reader begin = in;
    skipString(in);
    const std::size_t length = std::strlen(name);
    return static_cast<std::size_t>(in.at - begin.at) == length + 2 && std::memcmp(begin.at + 1, name, length) == 0;
}

ARENA_HOT inline long long read(Reader& in, long long*)
{
    const bool negative = take(in, '-');
    if (*in.at < '0' || *in.at > '9') {
        refuseInput("a whole number");
    }
    unsigned long long value = 0;
    for (; *in.at >= '0' && *in.at <= '9'; ++in.at) {
        value = value * 10 + static_cast<unsigned long long>(*in.at - '0');
    }
    return static_cast<long long>(negative ? 0 - value : value);
}

inline int read(Reader& in, int*)
{
    return static_cast<int>(read(in, static_cast<long long*>(nullptr)));
}

inline double read(Reader& in, double*)
{
    peek(in);
    char* end = nullptr;
    const double value = std::strtod(in.at, &end);
    if (end == in.at) {
        refuseInput("a number");
    }
    in.at = end;
    return value;
}

inline bool read(Reader& in, bool*)
{
    const bool value = peek(in) == 't';
    if (std::strncmp(in.at, value ? "true" : "false", value ? 4 : 5) != 0) {
        refuseInput("true or false");
    }
    in.at += value ? 4 : 5;
    return value;
}

#ifdef ARENA_STRING
inline unsigned readHex(Reader& in)
{
    unsigned code = 0;
    for (int i = 0; i < 4 && std::isxdigit(static_cast<unsigned char>(*in.at)) != 0; ++i, ++in.at) {
        const int letter = *in.at | 0x20;
        code = code * 16 + static_cast<unsigned>(*in.at <= '9' ? *in.at - '0' : letter - 'a' + 10);
    }
    return code;
}

/// The UTF-8 of a character, at text; the end of it is returned.
inline char* putCharacter(char* text, unsigned code)
{
    const int tails = code < 0x80 ? 0 : code < 0x800 ? 1 : code < 0x10000 ? 2 : 3;
    constexpr unsigned char kLeads[] = {0, 0xc0, 0xe0, 0xf0};
    *text++ = static_cast<char>(kLeads[tails] | (code >> (6 * tails)));
    for (int i = tails - 1; i >= 0; --i) {
        *text++ = static_cast<char>(0x80 | ((code >> (6 * i)) & 0x3f));
    }
    return text;
}

/// Behind a backslash. The character is never longer than its escape.
inline char* readEscape(Reader& in, char* text)
{
    constexpr char kLetters[] = "bfnrt";
    constexpr char kMeanings[] = "\b\f\n\r\t";
    const char letter = *in.at++;
    if (letter != 'u') {
        const char* known = std::strchr(kLetters, letter);
        *text = known != nullptr ? kMeanings[known - kLetters] : letter;
        return text + 1;
    }
    unsigned code = readHex(in);
    if (code >= 0xd800 && code < 0xdc00 && in.at[0] == '\\' && in.at[1] == 'u') {
        in.at += 2;
        code = 0x10000 + ((code - 0xd800) << 10) + (readHex(in) - 0xdc00);
    }
    return putCharacter(text, code);
}

inline std::string read(Reader& in, std::string*)
{
    peek(in);
    Reader end = in;
    skipString(end);
    std::string text(static_cast<std::size_t>(end.at - in.at), '\0');
    char* last = text.data();
    for (++in.at; in.at != end.at - 1;) {
        if (*in.at == '\\') {
            ++in.at;
            last = readEscape(in, last);
        } else {
            *last++ = *in.at++;
        }
    }
    text.resize(static_cast<std::size_t>(last - text.data()));
    in = end;
    return text;
}
#endif

#ifdef ARENA_LIST_NODE
inline ListNode* read(Reader& in, ListNode**)
{
    ListNode* head = nullptr;
    ListNode** tail = &head;
    if (takeNull(in)) {
        return head;
    }
    expect(in, '[', "a list");
    while (!take(in, ']')) {
        *tail = new ListNode(read(in, static_cast<int*>(nullptr)));
        tail = &(*tail)->next;
    }
    return head;
}
#endif

#ifdef ARENA_TREE_NODE
inline TreeNode* read(Reader& in, TreeNode**)
{
    TreeNode* root = nullptr;
    if (takeNull(in)) {
        return root;
    }
    expect(in, '[', "a list");
    std::vector<TreeNode*> nodes(countElements(in) + 1); // by levels, each behind its parent
    std::size_t count = 0;
    for (std::size_t place = 0; !take(in, ']'); ++place) { // 0 is the root's, then two of each node
        if (place > 2 * count) {
            refuseInput("a tree by levels");
        }
        if (takeNull(in)) {
            continue;
        }
        TreeNode* node = new TreeNode(read(in, static_cast<int*>(nullptr)));
        TreeNode* parent = place > 0 ? nodes[(place - 1) / 2] : nullptr;
        (parent == nullptr ? root : place % 2 == 1 ? parent->left : parent->right) = node;
        nodes[count++] = node;
    }
    return root;
}
#endif

template <class Element>
std::vector<Element> read(Reader& in, std::vector<Element>*)
{
    expect(in, '[', "a list");
    std::vector<Element> list(countElements(in));
    for (std::size_t i = 0; i < list.size(); ++i) {
        list[i] = read(in, static_cast<Element*>(nullptr));
    }
    expect(in, ']', "the end of a list");
    return list;
}

/// The value of a named argument. They come in the order of the signature, nearly always: then it is the next one.
struct Arguments {
    Reader first;
    Reader next;
};

inline Reader& find(Arguments& input, const char* name)
{
    for (int tries = 0; tries < 2; ++tries) {
        while (peek(input.next) == '"') {
            if (takeName(input.next, name)) {
                return input.next;
            }
            skip(input.next);
        }
        input.next = input.first;
    }
    refuseInput(name);
}

template <class Value>
Value argument(Arguments& input, const char* name)
{
    return read(find(input, name), static_cast<Value*>(nullptr));
}

/// The calls of a class: their names and their arguments are two lists that are read side by side.
struct Calls {
    Reader names;
    Reader arguments;
};

inline Calls calls(Arguments& input)
{
    Calls list{find(input, "calls"), find(input, "arguments")};
    expect(list.names, '[', "a list of calls");
    expect(list.arguments, '[', "a list of their arguments");
    return list;
}

/// Whether the next call is of this method; then its arguments begin.
inline bool takeCall(Calls& list, const char* method, const char* name)
{
    Reader names = list.names;
    if (!takeName(names, method)) {
        return false;
    }
    list.names = names;
    expect(list.arguments, '[', "a list of arguments");
    state.calling = name;
    ++state.call;
    return true;
}

template <class Value>
Value argument(Calls& list)
{
    return read(list.arguments, static_cast<Value*>(nullptr));
}

inline void endCall(Calls& list)
{
    expect(list.arguments, ']', "the end of the arguments");
}

// ---- Answers ----

inline void write(Output& out, int value)
{
    writeWhole(out, value < 0 ? 0ULL - static_cast<unsigned long long>(value) : static_cast<unsigned long long>(value), value < 0);
}
inline void write(Output& out, long value)
{
    writeWhole(out, value < 0 ? 0ULL - static_cast<unsigned long long>(value) : static_cast<unsigned long long>(value), value < 0);
}
inline void write(Output& out, long long value)
{
    write(out, static_cast<long>(value));
}
inline void write(Output& out, unsigned long long value)
{
    writeWhole(out, value, false);
}
inline void write(Output& out, unsigned long value)
{
    writeWhole(out, value, false);
}
inline void write(Output& out, unsigned value)
{
    writeWhole(out, value, false);
}

inline void write(Output& out, bool value)
{
    put(out, value ? "true" : "false");
}

/// The shortest digits that read back as the same number.
inline void write(Output& out, double value)
{
    if (!std::isfinite(value)) {
        return writeMisfit(out, " must return a double, but returned ", std::isnan(value) ? "nan" : value > 0 ? "inf" : "-inf");
    }
    char digits[40];
    for (int precision = 15; precision <= 17; ++precision) {
        std::snprintf(digits, sizeof digits, "%.*g", precision, value);
        if (std::strtod(digits, nullptr) == value) {
            break;
        }
    }
    put(out, digits);
    if (std::strpbrk(digits, ".e") == nullptr) {
        put(out, ".0");
    }
}

inline void write(Output& out, const std::string& value)
{
    writeString(out, value.data(), value.size());
}

#ifdef ARENA_LIST_NODE
inline void write(Output& out, const ListNode* node)
{
    const std::size_t begin = out.size;
    put(out, "[");
    const ListNode* slow = node; // goes half as fast: on a cycle they meet
    for (bool odd = true; node != nullptr; odd = !odd) {
        write(out, node->val);
        node = node->next;
        slow = odd ? slow : slow->next;
        put(out, node != nullptr ? "," : "");
        if (node == slow && node != nullptr) {
            out.size = begin;
            return writeMisfit(out, " must return a ListNode, but returned a list with a cycle", ": it never ends");
        }
    }
    put(out, "]");
}
#endif

#ifdef ARENA_TREE_NODE
/// By levels, without the nulls at the end. More nodes than fit the deepest input come from a cycle.
inline void write(Output& out, const TreeNode* root)
{
    constexpr std::size_t kMost = 1 << 23;
    std::size_t capacity = 1024;
    const TreeNode** nodes = static_cast<const TreeNode**>(std::malloc(capacity * sizeof root));
    std::size_t count = 0;
    const std::size_t begin = out.size;
    put(out, "[");
    std::size_t kept = out.size;
    for (std::size_t place = 0; place <= 2 * count; ++place) {
        const TreeNode* node = place == 0 ? root : place % 2 == 1 ? nodes[(place - 1) / 2]->left : nodes[(place - 1) / 2]->right;
        put(out, place == 0 ? "" : ",");
        if (node == nullptr) {
            put(out, "null");
            continue;
        }
        if (count == capacity) {
            capacity *= 2;
            nodes = static_cast<const TreeNode**>(std::realloc(nodes, capacity * sizeof root));
        }
        if (nodes == nullptr || count == kMost) {
            out.size = begin;
            return writeMisfit(out, " must return a TreeNode, but returned a tree with a cycle", ": it never ends");
        }
        nodes[count++] = node;
        write(out, node->val);
        kept = out.size;
    }
    out.size = kept;
    put(out, "]");
    std::free(nodes);
}
#endif

template <class Element>
void write(Output& out, const std::vector<Element>& list)
{
    put(out, "[");
    for (std::size_t i = 0; i < list.size(); ++i) {
        put(out, i == 0 ? "" : ",");
        write(out, static_cast<Element>(list[i]));
    }
    put(out, "]");
}

// ---- Finding what the user wrote ----

/// The driver tries one way to call after another: the first that compiles is taken.
struct Third {};
struct Second : Third {};
struct First : Second {};

/// What a call comes to when there is no way. The driver's static_assert speaks of it; it adds no error of its own.
struct Nothing {};
inline void write(Output&, Nothing) {}

template <class Class, class = void>
constexpr bool isDefined = false;
template <class Class>
constexpr bool isDefined<Class, std::void_t<decltype(sizeof(Class))>> = true;

template <class Class, class Arguments, class = void>
constexpr bool isMadeOf = false;
template <class Class, class... Arguments>
constexpr bool isMadeOf<Class, void(Arguments...), std::void_t<decltype(new Class(std::declval<Arguments&>()...))>> = true;

/// Whether an answer serves as what the problem asks for: whole numbers may be wider, a text may be a literal.
template <class Wanted, class Found>
constexpr bool isLike = std::is_same_v<Wanted, Found>;
template <class Found>
constexpr bool isLike<int, Found> = std::is_integral_v<Found> && !std::is_same_v<Found, bool>;
template <class Found>
constexpr bool isLike<long long, Found> = isLike<int, Found>;
template <>
inline constexpr bool isLike<double, float> = true;
template <>
inline constexpr bool isLike<std::string, const char*> = true;
template <class Wanted, class Found>
constexpr bool isLike<std::vector<Wanted>, std::vector<Found>> = isLike<Wanted, Found>;
template <class Wanted, class Found>
constexpr bool serves = isLike<Wanted, std::decay_t<Found>> || std::is_same_v<Found, Nothing>;

/// The user's object. Nobody deletes it: answers may refer into it.
template <class Class, class... Arguments>
Class* make(Arguments&... arguments)
{
    if constexpr (isMadeOf<Class, void(Arguments...)>) {
        return new Class(arguments...);
    } else {
        return nullptr;
    }
}

// ---- The program ----

inline void failOnEarlyExit()
{
    if (!state.finished) {
        fail("your code ended the program itself; the function must return");
    }
}

inline char* readInput()
{
    std::size_t capacity = 1 << 16;
    std::size_t size = 0;
    char* text = static_cast<char*>(std::malloc(capacity));
    for (ssize_t got = 1; text != nullptr && got != 0;) {
        got = ::read(0, text + size, capacity - size - 1);
        if (got < 0 && errno != EINTR) {
            break;
        }
        size += got > 0 ? static_cast<std::size_t>(got) : 0;
        if (size + 1 == capacity) {
            capacity *= 2;
            text = static_cast<char*>(std::realloc(text, capacity));
        }
    }
    if (text == nullptr) {
        fail("the test's input does not fit into memory");
    }
    text[size] = '\0';
    return text;
}

[[noreturn]] inline void failOnException(const char* what)
{
    const std::type_info* type = abi::__cxa_current_exception_type();
    char* name = type != nullptr ? abi::__cxa_demangle(type->name(), nullptr, nullptr, nullptr) : nullptr;
    fail(name != nullptr ? name : "an exception", what[0] != '\0' ? ": " : "", what);
}

/// Runs what the driver generated. The answer goes to the real stdout, what else is printed goes to stderr.
inline void judge(void (*run)(Arguments&, Output&), const char* calling)
{
    state.calling = calling;
    state.answers = ::dup(1);
    ::dup2(2, 1);
    std::atexit(failOnEarlyExit);
    Arguments input{{readInput()}, {}};
    expect(input.first, '{', "an object");
    input.next = input.first;
    Output output;
    try {
        run(input, output);
    } catch (const std::exception& error) {
        failOnException(error.what());
    } catch (const std::string& text) {
        fail("std::string: ", text.c_str());
    } catch (const char* text) {
        failOnException(text);
    } catch (...) {
        failOnException("");
    }
    put(output, "\n");
    writeAll(state.answers, output.data, output.size);
    report(state.misfit);
    ::_exit(0); // what the user's objects do at the end is not judged
}

} // namespace arena

#if defined(__GNUC__) && !defined(__clang__)
#pragma GCC pop_options
#endif
#undef ARENA_HOT
