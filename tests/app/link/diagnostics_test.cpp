// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
// What the tools of nine languages really printed, and what is to be shown of it.
#include "app/link/diagnostics.h"

#include <QtTest>

using namespace ca;

namespace {

/// "4:17 error message", one a line.
QString written(const std::vector<Diagnostic>& diagnostics)
{
    QStringList lines;
    for (const Diagnostic& one : diagnostics) {
        const char* severity = one.severity == Diagnostic::Severity::Error     ? "error"
            : one.severity == Diagnostic::Severity::Warning ? "warning"
                                                            : "note";
        lines << QString("%1:%2 %3 %4").arg(one.line).arg(one.column).arg(severity, one.message);
    }
    return lines.join('\n');
}

struct Case {
    const char* name;
    const char* language;
    const char* file;
    const char* source; // may be empty
    const char* output;
    const char* expected;
};

const Case kCases[]{
    {"g++", "cpp", "solution.cpp", "#include <vector>\nint main()\n{\n\tint x = \"text\";\n",
     R"(solution.cpp: In function ‘int main()’:
solution.cpp:4:17: error: invalid conversion from ‘const char*’ to ‘int’ [-fpermissive]
    4 |         int x = "text";
      |                 ^~~~~~
      |                 |
      |                 const char*
solution.cpp:8:12: error: ‘y’ was not declared in this scope
    8 |     return y;
      |            ^
solution.cpp:7:9: warning: unused variable ‘unused’ [-Wunused-variable]
    7 |     int unused;
      |         ^~~~~~
)",
     "4:10 error invalid conversion from ‘const char*’ to ‘int’ [-fpermissive]\n"
     "8:12 error ‘y’ was not declared in this scope\n7:9 warning unused variable ‘unused’ [-Wunused-variable]"},
    {"g++ in a header, because of our line", "cpp", "solution.cpp", "",
     R"(In file included from /usr/include/c++/12/bits/stl_algo.h:65,
                 from solution.cpp:1:
/usr/include/c++/12/bits/predefined_ops.h: In instantiation of ‘constexpr bool less::operator()(A, B) const’:
/usr/include/c++/12/bits/stl_algo.h:4861:18:   required from ‘constexpr void std::sort(I, I)’
solution.cpp:6:14:   required from here
/usr/include/c++/12/bits/predefined_ops.h:45:23: error: no match for ‘operator<’
)",
     "6:14 error no match for ‘operator<’"},
    {"gcc", "c", "solution.c", "",
     R"(solution.c: In function ‘main’:
solution.c:4:13: warning: initialization of ‘int’ from ‘char *’ makes integer from pointer without a cast [-Wint-conversion]
    4 |     int n = "a";
      |             ^~~
solution.c:5:22: error: expected ‘;’ before ‘return’
)",
     "4:13 warning initialization of ‘int’ from ‘char *’ makes integer from pointer without a cast [-Wint-conversion]\n"
     "5:22 error expected ‘;’ before ‘return’"},
    {"an assertion", "cpp17", "solution.cpp", "", "solution: /box/solution.cpp:12: int main(): Assertion `n > 0' failed.\n",
     "12:0 error int main(): Assertion `n > 0' failed."},
    {"javac", "java", "Main.java", "",
     R"(Main.java:5: error: incompatible types: String cannot be converted to int
        int x = "a";
                ^
Main.java:6: error: cannot find symbol
        foo(x);
        ^
  symbol:   method foo(int)
  location: class Main
Note: Main.java uses unchecked or unsafe operations.
2 errors
)",
     "5:17 error incompatible types: String cannot be converted to int\n6:9 error cannot find symbol: method foo(int)"},
    {"an exception in Java", "java", "Main.java", "",
     R"(Exception in thread "main" java.lang.ArrayIndexOutOfBoundsException: Index 5 out of bounds for length 1
	at Main.f(Main.java:3)
	at Main.lambda$main$0(Main.java:6)
	at java.base/java.lang.Iterable.forEach(Iterable.java:75)
	at Main.main(Main.java:6)
)",
     "3:0 error java.lang.ArrayIndexOutOfBoundsException: Index 5 out of bounds for length 1"},
    {"an exception from the library", "java", "Main.java", "",
     R"(Exception in thread "main" java.lang.NumberFormatException: For input string: "x"
	at java.base/java.lang.Integer.parseInt(Integer.java:668)
	at Main.main(Main.java:9)
)",
     "9:0 error java.lang.NumberFormatException: For input string: \"x\""},
    {"rustc", "rust", "solution.rs", "",
     R"(error[E0425]: cannot find value `y` in this scope
 --> solution.rs:4:20
  |
4 |     println!("{}", y);
  |                    ^
  |
help: a local variable with a similar name exists
  |
4 -     println!("{}", y);
4 +     println!("{}", x);

warning: unused variable: `unused`
 --> solution.rs:3:9

error: aborting due to 2 previous errors
)",
     "4:20 error cannot find value `y` in this scope\n3:9 warning unused variable: `unused`"},
    {"a panic in Rust", "rust", "solution.rs", "",
     "\nthread 'main' (4378) panicked at solution.rs:4:21:\nindex out of bounds: the len is 0 but the index is 3\n",
     "4:21 error index out of bounds: the len is 0 but the index is 3"},
    {"a panic in Rust before 1.73", "rust", "solution.rs", "",
     "thread 'main' panicked at 'index out of bounds: the len is 0 but the index is 3', solution.rs:4:20\n",
     "4:20 error index out of bounds: the len is 0 but the index is 3"},
    {"go", "go", "solution.go", "package main\n\nimport \"os\"\n\nfunc main() {\n\tö, x := 1, 2\n",
     R"(# command-line-arguments
./solution.go:3:8: imported and not used: "os"
./solution.go:6:6: x declared but not used
./solution.go:8:9: undefined: z
)",
     "3:8 error imported and not used: \"os\"\n6:5 error x declared but not used\n8:9 error undefined: z"},
    {"a panic in Go", "go", "solution.go", "",
     R"(panic: runtime error: index out of range [5] with length 1

goroutine 1 [running]:
main.f(...)
	/box/solution.go:6
main.main()
	/box/solution.go:10 +0x1d
exit status 2
)",
     "6:0 error runtime error: index out of range [5] with length 1"},
    {"a traceback", "python", "solution.py", "def f(x):\n    return g(x) + 1\n\n\ndef g(x):\n    return x[3] + undefined\n\n\nprint(f([1, 2, 3, 4]))\n",
     R"(Traceback (most recent call last):
  File "/box/solution.py", line 9, in <module>
    print(f([1, 2, 3, 4]))
          ^^^^^^^^^^^^^^^
  File "/box/solution.py", line 2, in f
    return g(x) + 1
           ^^^^
  File "/box/solution.py", line 6, in g
    return x[3] + undefined
                  ^^^^^^^^^
NameError: name 'undefined' is not defined
)",
     "6:19 error NameError: name 'undefined' is not defined"},
    {"a traceback that ends in the library", "python", "solution.py", "",
     R"(Traceback (most recent call last):
  File "/box/solution.py", line 2, in <module>
    print(json.loads("{"))
          ^^^^^^^^^^^^^^^
  File "/usr/lib/python3.11/json/__init__.py", line 346, in loads
    return _default_decoder.decode(s)
           ^^^^^^^^^^^^^^^^^^^^^^^^^^
json.decoder.JSONDecodeError: Expecting property name enclosed in double quotes: line 1 column 2 (char 1)
)",
     "2:0 error json.decoder.JSONDecodeError: Expecting property name enclosed in double quotes: line 1 column 2 (char 1)"},
    {"an exception while another is handled", "python", "solution.py", "",
     R"(Traceback (most recent call last):
  File "/box/solution.py", line 2, in <module>
    1 / 0
    ~~^~~
ZeroDivisionError: division by zero

During handling of the above exception, another exception occurred:

Traceback (most recent call last):
  File "/box/solution.py", line 4, in <module>
    raise KeyError
KeyError
)",
     "4:0 error KeyError"},
    {"a syntax error in Python", "python", "solution.py", "def f(x)\n    return x\n",
     R"(  File "/box/solution.py", line 1
    def f(x)
            ^
SyntaxError: expected ':'
)",
     "1:9 error SyntaxError: expected ':'"},
    {"an exception in JavaScript", "javascript", "solution.js", "",
     R"(/box/solution.js:2
  return x.missing.field;
                   ^

TypeError: Cannot read properties of undefined (reading 'field')
    at g (/box/solution.js:2:20)
    at Object.<anonymous> (/box/solution.js:4:13)
    at Module._compile (node:internal/modules/cjs/loader:1521:14)

Node.js v20.20.2
)",
     "2:20 error TypeError: Cannot read properties of undefined (reading 'field')"},
    {"a syntax error in JavaScript", "javascript", "solution.js", "",
     R"(/box/solution.js:1
const x = ;
          ^

SyntaxError: Unexpected token ';'
    at wrapSafe (node:internal/modules/cjs/loader:1464:18)
    at node:internal/main/run_main_module:28:49

Node.js v20.20.2
)",
     "1:11 error SyntaxError: Unexpected token ';'"},
    {"an exception in Ruby", "ruby", "solution.rb", "",
     "solution.rb:2:in `g': undefined method `missing' for 3:Integer (NoMethodError)\n"
     "\tfrom solution.rb:6:in `f'\n\tfrom solution.rb:9:in `<main>'\n",
     "2:0 error undefined method `missing' for 3:Integer (NoMethodError)"},
    {"an exception from Ruby's library", "ruby", "solution.rb", "",
     "/usr/lib/ruby/3.1.0/set.rb:501:in `add': can't modify frozen Set (FrozenError)\n\tfrom /box/solution.rb:4:in `<main>'\n",
     "4:0 error can't modify frozen Set (FrozenError)"},
    {"a syntax error in Ruby", "ruby", "solution.rb", "",
     "solution.rb:3: syntax error, unexpected `end'\nsolution.rb:4: syntax error, unexpected end-of-input, expecting `end'\n",
     "3:0 error syntax error, unexpected `end'\n4:0 error syntax error, unexpected end-of-input, expecting `end'"},
    {"a program's own words", "python", "solution.py", "", "hello: 3\nsolution.py:4 is fine\nError: no\n", ""},
    {"nothing twice", "cpp", "solution.cpp", "", "solution.cpp:1:1: error: x\nsolution.cpp:1:1: error: x\n", "1:1 error x"},
    {"a language without a reader", "zig", "solution.zig", "", "solution.zig:1:1: error: x\n", ""},
};

} // namespace

class DiagnosticsTest : public QObject {
    Q_OBJECT

private slots:
    void recordedOutput_data()
    {
        QTest::addColumn<int>("index");
        for (int i = 0; i < static_cast<int>(std::size(kCases)); ++i) {
            QTest::newRow(kCases[i].name) << i;
        }
    }

    void recordedOutput()
    {
        QFETCH(int, index);
        const Case& one = kCases[index];
        const auto text = [](const char* bytes) { return QString::fromUtf8(bytes); };
        QCOMPARE(written(diagnosticsOf(one.language, text(one.output), one.file, text(one.source))), text(one.expected));
        // A terminal's line ends change nothing.
        QCOMPARE(written(diagnosticsOf(one.language, text(one.output).replace('\n', "\r\n"), one.file, text(one.source))),
                 text(one.expected));
    }

    void whateverComesIsRead()
    {
        for (const char* language : {"cpp", "c", "java", "rust", "go", "python", "javascript", "ruby"}) {
            for (const char* output : {"", "\n", ":::", "solution:0:0: error: x", "  File \"\", line 99999999999999", "\t^\n^", "at (:1:1)"}) {
                const auto found = diagnosticsOf(language, output, "solution", {});
                QVERIFY(found.empty());
            }
            QVERIFY(diagnosticsOf(language, QString(2'000'000, '^'), "solution").empty());
        }
    }

    void noMoreThanAnyoneReads()
    {
        QString output;
        for (int i = 1; i <= 5000; ++i) {
            output += QString("solution.cpp:%1:1: error: again\n").arg(i);
        }
        QCOMPARE(diagnosticsOf("cpp", output, "solution.cpp").size(), std::size_t{200});
    }
};

QTEST_GUILESS_MAIN(DiagnosticsTest)
#include "diagnostics_test.moc"
