// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
#include "core/model/signature.h"

#include <QtTest>

using namespace ca;

class SignatureTest : public QObject {
    Q_OBJECT

private slots:
    void parsesAFunction()
    {
        const auto function = parseFunction("two_sum(nums: int[], target: int) -> int[]");
        QVERIFY(function.has_value());
        const FunctionSignature expected{"two_sum",
                                         {{"nums", {BaseType::Int, 1}}, {"target", {BaseType::Int, 0}}},
                                         {BaseType::Int, 1},
                                         std::nullopt};
        QVERIFY(*function == expected);
    }

    void parsesWhatIsModified()
    {
        const auto function = parseFunction("rotate(steps: int, grid: string[][]) modifies grid");
        QVERIFY(function.has_value());
        QVERIFY(function->modifies == std::size_t{1});
        QVERIFY((function->parameters[1].type == ValueType{BaseType::String, 2}));
        QVERIFY(function->returns.base == BaseType::Void);
    }

    void parsesAConstructor()
    {
        const auto function = parseFunction("LRUCache(capacity: int)");
        QVERIFY(function.has_value());
        QCOMPARE(function->name, std::string("LRUCache"));
    }

    void writesNormalForm_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("normal");
        const auto row = [](const char* name, const char* text, const char* normal) {
            QTest::newRow(name) << QByteArray(text) << QByteArray(normal);
        };
        row("already normal", "f(a: int, b: long[][]) -> double", "f(a: int, b: long[][]) -> double");
        row("spaces", "  f (a:int ,b : bool[ ] )->TreeNode ", "f(a: int, b: bool[]) -> TreeNode");
        row("no parameters", "f() -> string", "f() -> string");
        row("void said", "f(a: int) -> void", "f(a: int)");
        row("nodes", "merge(lists: ListNode[]) -> ListNode", "merge(lists: ListNode[]) -> ListNode");
        row("modifies", "flip(root: TreeNode) modifies root", "flip(root: TreeNode) modifies root");
        row("parameter named modifies", "f(modifies: int) -> int", "f(modifies: int) -> int");
    }

    void writesNormalForm()
    {
        QFETCH(QByteArray, text);
        QFETCH(QByteArray, normal);
        const auto function = parseFunction(text.toStdString());
        QVERIFY2(function.has_value(), function ? "" : function.error().c_str());
        QCOMPARE(QByteArray::fromStdString(notation(*function)), normal);
        QVERIFY(parseFunction(notation(*function)) == function);
    }

    void refuses_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("message");
        const auto row = [](const char* name, const QByteArray& text, const char* message) {
            QTest::newRow(name) << text << QByteArray(message);
        };
        row("nothing", "", "expected the name of a function, found the end");
        row("camel function", "twoSum() -> int",
            "\"twoSum\" is no good name: functions are named like two_sum, classes like LRUCache");
        row("underscore class", "Lru_Cache()", "\"Lru_Cache\" is no good name: functions are named like two_sum, classes like LRUCache");
        row("no parenthesis", "f -> int", "expected \"(\" after \"f\", found \"->\"");
        row("open parenthesis", "f(a: int", "expected \")\" after the parameters, found the end");
        row("no type", "f(a) -> int", "expected \":\" between parameter \"a\" and its type, found \")\"");
        row("parameter missing", "f(a: int,) -> int", "expected the name of a parameter, found \")\"");
        row("parameter in upper case", "f(A: int) -> int",
            "\"A\" is no good name for a parameter: letters, digits and _, a lower-case letter first");
        row("parameter twice", "f(a: int, a: int) -> int", "two parameters are named \"a\"");
        row("unknown type", "f(a: integer) -> int",
            "the type of parameter \"a\" must be int, long, double, bool, string, ListNode, TreeNode or a list such as int[], "
            "found \"integer\"");
        row("result without type", "f(a: int) ->",
            "the type of the result must be int, long, double, bool, string, ListNode, TreeNode or a list such as int[], "
            "found the end");
        row("open bracket", "f(a: int[) -> int", "expected \"]\" after \"[\", found \")\"");
        row("too deep", "f(a: int[][][]) -> int", "parameter \"a\" is a list nested more than 2 deep");
        row("void parameter", "f(a: void) -> int", "parameter \"a\" cannot be void");
        row("list of void", "f() -> void[]", "the result is a list of void, which holds nothing");
        row("rest", "f(a: int) -> int;",
            "expected \"-> type\", \"modifies parameter\" or the end after the parameters, found \";\"");
        row("modifies a stranger", "f(a: int[]) modifies b", "modifies \"b\", which is not a parameter");
        row("modifies a number", "f(a: int) modifies a",
            "modifies \"a\", but only lists, ListNode and TreeNode can be modified, not int");
        row("returns and modifies", "f(a: int[]) -> int modifies a", "either returns a value or modifies a parameter, not both");
        row("constructor returns", "Cache(a: int) -> int", "the constructor Cache must neither return nor modify anything");
        row("long name", "f(" + QByteArray(61, 'a') + ": int)", "a name is longer than 60 letters");
        QByteArray many = "f(a0: int";
        for (int i = 1; i < 13; ++i) {
            many += ", a" + QByteArray::number(i) + ": int";
        }
        row("many parameters", many + ")", "has more than 12 parameters");
    }

    void refuses()
    {
        QFETCH(QByteArray, text);
        QFETCH(QByteArray, message);
        const auto function = parseFunction(text.toStdString());
        QVERIFY(!function.has_value());
        QCOMPARE(QByteArray::fromStdString(function.error()), message);
    }
};

QTEST_GUILESS_MAIN(SignatureTest)
#include "signature_test.moc"
