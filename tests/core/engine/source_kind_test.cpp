// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
// A function or a whole program? By sources that people send.
#include "core/engine/source_kind.h"

#include "core/harness/harness.h"
#include "core/harness/whole_program.h"
#include "core/package/languages.h"

#include <QtTest>

using namespace ca;

namespace {

Languages languages()
{
    auto read = Languages::read(CA_SOURCE_DIR "/resources/languages.json");
    if (!read) {
        qFatal("%s", read.error().what.c_str());
    }
    return *std::move(read);
}

Signature signature(const char* text)
{
    Signature signature;
    signature.function = *parseFunction(text);
    return signature;
}

} // namespace

class SourceKindTest : public QObject {
    Q_OBJECT

private slots:
    void sources_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("source");
        QTest::addColumn<bool>("whole");
        QTest::newRow("python function") << "python" << "def two_sum(nums, target):\n    return [0, 1]\n" << false;
        QTest::newRow("python sys.stdin") << "python" << "import json,sys\nx=json.load(sys.stdin)['x']\nprint(x)\n" << true;
        QTest::newRow("python input()") << "python" << "n = int(input())\nprint(n)\n" << true;
        QTest::newRow("python open(0)") << "python" << "print(open(0).read())\n" << true;
        QTest::newRow("python parameter called input") << "python" << "def f(input):\n    return input\n" << false;
        QTest::newRow("python method called input") << "python" << "def f(a):\n    return a.input(3)\n" << false;
        QTest::newRow("python in a comment") << "python" << "# reads sys.stdin\ndef f(a):\n    return a\n" << false;
        QTest::newRow("python in a string") << "python" << "def f(a):\n    return 'input(stdin)'\n" << false;
        QTest::newRow("javascript function") << "javascript" << "function twoSum(nums, target) { return [0, 1]; }" << false;
        QTest::newRow("javascript readFileSync(0)") << "javascript" << "const x = JSON.parse(require('fs').readFileSync(0, 'utf8')).x;" << true;
        QTest::newRow("javascript /dev/stdin") << "javascript" << "require('fs').readFileSync('/dev/stdin')" << true;
        QTest::newRow("javascript process.stdin") << "javascript" << "process.stdin.on('data', d => {});" << true;
        QTest::newRow("cpp function") << "cpp" << "class Solution { public: int f(int a) { return a; } };" << false;
        QTest::newRow("cpp program") << "cpp" << "#include <iostream>\nint main() { int a; std::cin >> a; std::cout << a; }" << true;
        QTest::newRow("cpp main that tries things") << "cpp" << "class Solution {};\nint main() { Solution s; }" << false;
        QTest::newRow("cpp17 is cpp") << "cpp17" << "int main() { int a; scanf(\"%d\", &a); }" << true;
        QTest::newRow("c program") << "c" << "int main(void) { int a; scanf(\"%d\", &a); }" << true;
        QTest::newRow("java function") << "java" << "class Solution { public int f(int a) { return a; } }" << false;
        QTest::newRow("java program") << "java"
                                      << "public class Main { public static void main(String[] a) { new Scanner(System.in); } }" << true;
        QTest::newRow("java stream without main") << "java" << "class Solution { Object f() { return System.in; } }" << false;
        QTest::newRow("go program") << "go" << "package main\nfunc main() { bufio.NewReader(os.Stdin) }" << true;
        QTest::newRow("go function") << "go" << "func twoSum(nums []int) []int { return nums }" << false;
        QTest::newRow("rust program") << "rust" << "fn main() { std::io::stdin().read_line(&mut s); }" << true;
        QTest::newRow("rust function") << "rust" << "fn f(a: i32) -> i32 { a }" << false;
        QTest::newRow("ruby program") << "ruby" << "puts gets.to_i * 2" << true;
        QTest::newRow("ruby $stdin") << "ruby" << "puts $stdin.read" << true;
        QTest::newRow("ruby function") << "ruby" << "def f(a)\n  a\nend" << false;
        QTest::newRow("says it is a program") << "python" << "# codearena:program\nprint(1)\n" << true;
        QTest::newRow("says it is a function") << "python" << "# codearena:function\ndef f(a):\n    return input()\n" << false;
        QTest::newRow("nothing") << "python" << "" << false;
    }
    void sources()
    {
        QFETCH(const QString, language);
        QFETCH(const QString, source);
        QFETCH(const bool, whole);
        const auto found = languages().find(language.toStdString());
        QVERIFY(found != nullptr);
        QCOMPARE(isWholeProgram(*found, source.toStdString()), whole);
    }

    /// What the editor begins with is a function, in every language and with every type.
    void startersAreFunctions()
    {
        const Languages all = languages();
        for (const auto& language : all.all()) {
            if (!hasDriver(language->id)) {
                continue;
            }
            for (const char* text : {"f(nums: int[], target: int) -> int[]", "merge(first: ListNode, second: ListNode) -> ListNode",
                                     "depth(root: TreeNode) -> int", "rotate(nums: int[], steps: int) modifies nums"}) {
                QVERIFY2(!isWholeProgram(*language, starterCode(signature(text), language->id)), language->id.c_str());
            }
        }
    }

    /// A function that a client has joined with a driver is a program here, too.
    void joinedFunctionsArePrograms()
    {
        const Languages all = languages();
        const Signature merge = signature("merge(first: ListNode, second: ListNode) -> ListNode");
        for (const char* id : {"python", "javascript", "java", "cpp"}) {
            const auto joined = wholeProgram(merge, id, starterCode(merge, id));
            QVERIFY2(joined && isWholeProgram(*all.find(id), joined->source), id);
        }
    }
};

QTEST_GUILESS_MAIN(SourceKindTest)
#include "source_kind_test.moc"
