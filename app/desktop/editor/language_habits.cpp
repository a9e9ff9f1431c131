// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The CodeArena contributors
#include "app/desktop/editor/language_habits.h"

#include <QHash>

namespace ca {

namespace {

QStringList words(const char* text)
{
    return QString::fromLatin1(text).simplified().split(QLatin1Char(' '));
}

QStringList clangFormat(const char* file)
{
    return {QStringLiteral("clang-format"), QStringLiteral("--style={BasedOnStyle: LLVM, IndentWidth: 4, ColumnLimit: 100}"),
            QStringLiteral("--assume-filename=") + QLatin1String(file)};
}

LanguageHabits braces()
{
    LanguageHabits habits;
    habits.lineComment = QStringLiteral("//");
    habits.quotes = QStringLiteral("\"'");
    return habits;
}

LanguageHabits cpp()
{
    LanguageHabits habits = braces();
    habits.keywords = words("alignas alignof and asm auto bool break case catch char char8_t char16_t char32_t class "
                     "co_await co_return co_yield concept const const_cast consteval constexpr constinit continue "
                     "decltype default delete do double dynamic_cast else enum explicit export extern false final "
                     "float for friend goto if inline int long mutable namespace new noexcept not nullptr operator "
                     "or override private protected public register reinterpret_cast requires return short signed "
                     "sizeof static static_assert static_cast struct switch template this thread_local throw true "
                     "try typedef typeid typename union unsigned using virtual void volatile wchar_t while xor");
    habits.types = words("std string string_view vector array deque list map set unordered_map unordered_set multimap "
                   "multiset pair tuple queue priority_queue stack bitset optional variant function span unique_ptr "
                   "shared_ptr size_t int8_t int16_t int32_t int64_t uint8_t uint16_t uint32_t uint64_t");
    habits.library = words("cin cout cerr endl sort stable_sort reverse unique lower_bound upper_bound binary_search "
                     "max_element min_element accumulate iota next_permutation swap min max abs gcd lcm make_pair "
                     "make_tuple make_unique make_shared push_back emplace_back pop_back push_front pop_front "
                     "emplace insert erase begin end rbegin rend size empty front back top find count contains first "
                     "second to_string stoi stoll getline numeric_limits ranges views");
    habits.formatter = clangFormat("solution.cpp");
    habits.snippets = QStringLiteral("cpp");
    return habits;
}

LanguageHabits c()
{
    LanguageHabits habits = braces();
    habits.keywords = words("auto break case char const continue default do double else enum extern float for goto if "
                     "inline int long register restrict return short signed sizeof static struct switch typedef "
                     "union unsigned void volatile while _Bool _Static_assert");
    habits.types = words("size_t int8_t int16_t int32_t int64_t uint8_t uint16_t uint32_t uint64_t bool FILE");
    habits.library = words("true false NULL printf scanf fprintf fscanf sprintf snprintf puts putchar getchar fgets malloc "
                     "calloc realloc free memset memcpy memmove memcmp strlen strcmp strncmp strcpy strncpy strcat "
                     "strchr strstr strtol strtoll atoi qsort bsearch abs labs INT_MAX INT_MIN LLONG_MAX LLONG_MIN "
                     "stdin stdout stderr isdigit isalpha isspace toupper tolower");
    habits.formatter = clangFormat("solution.c");
    habits.snippets = QStringLiteral("c");
    return habits;
}

LanguageHabits java()
{
    LanguageHabits habits = braces();
    habits.keywords = words("abstract assert boolean break byte case catch char class const continue default do double else "
                     "enum extends final finally float for goto if implements import instanceof int interface long "
                     "native new package private protected public record return sealed short static strictfp super "
                     "switch synchronized this throw throws transient try void volatile while yield var true false "
                     "null");
    habits.types = words("String StringBuilder Integer Long Double Character Boolean Math Arrays Collections List "
                   "ArrayList LinkedList Map HashMap TreeMap LinkedHashMap Set HashSet TreeSet Deque ArrayDeque "
                   "Queue PriorityQueue Stack Iterator Optional Stream IntStream Collectors Object System Scanner "
                   "BufferedReader InputStreamReader StringTokenizer BigInteger Comparator Exception "
                   "IllegalArgumentException Override");
    habits.library = words("length charAt substring println print printf nextInt nextLong nextLine hasNext readLine "
                     "parseInt parseLong valueOf equals hashCode compareTo getOrDefault containsKey computeIfAbsent "
                     "putIfAbsent entrySet keySet values getKey getValue addFirst addLast pollFirst pollLast "
                     "peekFirst peekLast offer poll peek push pop sort fill asList stream toArray");
    habits.formatter = clangFormat("Main.java");
    habits.snippets = QStringLiteral("java");
    return habits;
}

LanguageHabits javascript()
{
    LanguageHabits habits = braces();
    habits.keywords = words("async await break case catch class const continue debugger default delete do else export "
                     "extends finally for from function get if import in instanceof let new of return set static "
                     "super switch this throw try typeof var void while with yield true false null undefined NaN "
                     "Infinity");
    habits.types = words("Array Object String Number BigInt Boolean Map Set WeakMap WeakSet Symbol Promise Math Date "
                   "RegExp Error");
    habits.library = words("JSON console process require module exports parseInt parseFloat isNaN length push pop shift "
                     "unshift slice splice concat join reverse sort map filter reduce forEach find findIndex "
                     "includes indexOf some every flat flatMap fill keys values entries from split trim charCodeAt "
                     "codePointAt fromCharCode padStart padEnd repeat replace replaceAll startsWith endsWith "
                     "toString toFixed has get set delete add size floor ceil round max min abs sqrt pow trunc log "
                     "readFileSync");
    habits.formatter = clangFormat("solution.js");
    habits.snippets = QStringLiteral("javascript");
    habits.quotes = QStringLiteral("\"'`");
    return habits;
}

LanguageHabits go()
{
    LanguageHabits habits = braces();
    habits.keywords = words("break case chan const continue default defer else fallthrough for func go goto if import "
                     "interface map package range return select struct switch type var true false nil iota");
    habits.types = words("bool byte complex64 complex128 error float32 float64 int int8 int16 int32 int64 rune string uint "
                   "uint8 uint16 uint32 uint64 uintptr any");
    habits.library = words("append cap close copy delete len make new panic print println recover fmt Println Printf Print "
                     "Sprintf Fprintf Fprintln Scan Scanln Scanf Fscan bufio NewReader NewWriter NewScanner Flush os "
                     "Stdin Stdout sort Slice Ints Strings Sort strings Builder Split Join Fields Repeat TrimSpace "
                     "Contains HasPrefix HasSuffix strconv Itoa Atoi ParseInt math MaxInt64 MinInt64 MaxInt MinInt "
                     "Sqrt Abs heap container list");
    habits.formatter = words("gofmt");
    habits.snippets = QStringLiteral("go");
    habits.quotes = QStringLiteral("\"'`");
    habits.tabs = true;
    return habits;
}

LanguageHabits rust()
{
    LanguageHabits habits = braces();
    habits.keywords = words("as async await break const continue crate dyn else enum extern false fn for if impl in let "
                     "loop match mod move mut pub ref return self Self static struct super trait true type union "
                     "unsafe use where while");
    habits.types = words("bool char f32 f64 i8 i16 i32 i64 i128 isize str u8 u16 u32 u64 u128 usize String Vec Option Some "
                   "None Result Ok Err Box Rc RefCell HashMap HashSet BTreeMap BTreeSet VecDeque BinaryHeap Reverse "
                   "Ordering Clone Copy Debug Default PartialEq Eq PartialOrd Ord Hash Iterator IntoIterator From "
                   "Into ToString Read Write BufRead");
    habits.library = words("println print eprintln format vec panic assert assert_eq std collections io stdin stdout "
                     "read_line read_to_string lines iter into_iter iter_mut map filter fold collect enumerate zip "
                     "rev sum min max sort sort_by sort_unstable push pop push_back push_front pop_front pop_back "
                     "insert remove contains contains_key entry or_insert get get_mut len is_empty unwrap expect "
                     "clone chars bytes as_bytes trim split split_whitespace parse to_string swap wrapping_add "
                     "checked_add saturating_sub abs pow");
    habits.formatter = words("rustfmt --edition 2021 --emit stdout");
    habits.snippets = QStringLiteral("rust");
    habits.quotes = QStringLiteral("\"");
    return habits;
}

LanguageHabits python()
{
    LanguageHabits habits;
    habits.lineComment = QStringLiteral("#");
    habits.quotes = QStringLiteral("\"'");
    habits.colonOpens = true;
    habits.closers = words("else elif except finally");
    habits.leavers = words("return pass break continue raise");
    habits.keywords = words("False None True and as assert async await break case class continue def del elif else except "
                     "finally for from global if import in is lambda match nonlocal not or pass raise return try "
                     "while with yield");
    habits.types = words("abs all any bin bool bytes chr dict divmod enumerate filter float format frozenset getattr hash "
                   "hex input int isinstance iter len list map max min next object open ord pow print property range "
                   "repr reversed round self set setattr slice sorted staticmethod str sum super tuple type zip "
                   "Exception ValueError KeyError IndexError TypeError ZeroDivisionError");
    habits.library = words("append extend insert pop remove index count sort reverse items keys values get setdefault "
                     "update add discard join split strip replace startswith endswith lower upper isdigit isalpha "
                     "collections deque defaultdict Counter OrderedDict heapq heappush heappop heapify itertools "
                     "permutations combinations product accumulate functools lru_cache cache reduce bisect "
                     "bisect_left bisect_right math gcd sqrt inf sys stdin stdout readline List Dict Set Tuple "
                     "Optional");
    habits.formatter = words("black -q -");
    habits.snippets = QStringLiteral("python");
    return habits;
}

LanguageHabits ruby()
{
    LanguageHabits habits;
    habits.level = 2;
    habits.lineComment = QStringLiteral("#");
    habits.quotes = QStringLiteral("\"'");
    habits.openers = words("def if unless while until case class module begin for else elsif when in rescue ensure");
    habits.lineOpeners = words("do then");
    habits.closers = words("end else elsif when rescue ensure");
    habits.keywords = words("BEGIN END __FILE__ __LINE__ alias and begin break case class def defined? do else elsif end "
                     "ensure false for if in module next nil not or redo rescue retry return self super then true "
                     "undef unless until when while yield");
    habits.types = words("Array Hash String Integer Float Set Struct Comparable Enumerable Kernel Math");
    habits.library = words("puts print p gets require require_relative attr_accessor attr_reader attr_writer STDIN STDOUT "
                     "ARGF initialize new each each_with_index each_slice each_cons each_char map flat_map select "
                     "reject reduce inject sum min max minmax sort sort_by group_by partition zip take drop "
                     "take_while drop_while first last push pop shift unshift concat include? index count uniq "
                     "reverse rotate join split strip chomp chars bytes to_i to_s to_f to_a to_sym length size "
                     "empty? any? all? none? key? fetch dig merge keys values times upto downto step freeze dup "
                     "tally raise lambda proc loop");
    habits.snippets = QStringLiteral("ruby");
    return habits;
}

} // namespace

const LanguageHabits& habitsOf(const QString& language)
{
    static const QHash<QString, LanguageHabits> kHabits{
        {QStringLiteral("c"), c()},           {QStringLiteral("cpp"), cpp()},       {QStringLiteral("cpp17"), cpp()},
        {QStringLiteral("java"), java()},     {QStringLiteral("go"), go()},         {QStringLiteral("rust"), rust()},
        {QStringLiteral("python"), python()}, {QStringLiteral("ruby"), ruby()},     {QStringLiteral("javascript"), javascript()},
    };
    static const LanguageHabits kNone;
    const auto found = kHabits.find(language);
    return found == kHabits.end() ? kNone : *found;
}

} // namespace ca
