// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
//
// driver.go and the user's solution.go are one package. The driver first gives what it calls to variables of the wanted type, so
// that the compiler tells in one sentence what was wanted and what is there. Panics stay Go's own: they name the user's line.
#include "core/harness/driver.h"
#include "core/harness/signature_data.h"

#include <fmt/format.h>

namespace ca {

namespace {

// Words of the language, and types and functions that are needed behind the parameters.
constexpr std::string_view kReserved[]{
    "bool", "break", "case", "chan", "const", "continue", "default", "defer", "else", "fallthrough", "float64", "for", "func", "go",
    "goto", "if", "import", "init", "int", "int64", "interface", "main", "map", "nil", "package", "range", "return", "select",
    "string", "struct", "switch", "type", "var"};

constexpr std::string_view kListNode = R"(// type ListNode struct {
//     Val  int
//     Next *ListNode
// }

)";

constexpr std::string_view kTreeNode = R"(// type TreeNode struct {
//     Val   int
//     Left  *TreeNode
//     Right *TreeNode
// }

)";

std::string typeText(const ValueType& type)
{
    if (type.depth > 0) {
        return "[]" + typeText({type.base, type.depth - 1});
    }
    switch (type.base) {
    case BaseType::Int:
        return "int";
    case BaseType::Long:
        return "int64";
    case BaseType::Double:
        return "float64";
    case BaseType::Bool:
        return "bool";
    case BaseType::String:
        return "string";
    case BaseType::ListNode:
        return "*ListNode";
    case BaseType::TreeNode:
        return "*TreeNode";
    case BaseType::Void:
        break;
    }
    return "";
}

/// "ListNode" and "Int", as in the runtime's functions.
std::string runtimeName(BaseType base)
{
    return pascalCase(typeName(base));
}

std::string goName(std::string_view snakeCase)
{
    return unreserved(camelCase(snakeCase), kReserved);
}

std::string parameterList(const FunctionSignature& function)
{
    std::string text;
    for (const Parameter& parameter : function.parameters) {
        text += fmt::format("{}{} {}", text.empty() ? "" : ", ", goName(parameter.name), typeText(parameter.type));
    }
    return text;
}

/// "(nums []int, target int) []int"
std::string shape(const FunctionSignature& function, const std::string& receiver = "", const std::string& returns = "")
{
    const std::string parameters = parameterList(function);
    const std::string result = returns.empty() ? typeText(function.returns) : returns;
    return fmt::format("({}{}{}){}{}", receiver, receiver.empty() || parameters.empty() ? "" : ", ", parameters,
                       result.empty() ? "" : " ", result);
}

std::string defaultValue(const ValueType& type)
{
    if (type.depth > 0) {
        return "nil";
    }
    switch (type.base) {
    case BaseType::Bool:
        return "false";
    case BaseType::String:
        return "\"\"";
    case BaseType::ListNode:
    case BaseType::TreeNode:
        return "nil";
    default:
        return "0";
    }
}

std::string body(const FunctionSignature& function)
{
    std::string text = "{\n";
    if (function.modifies) {
        text += fmt::format("\t// Change {} in place.\n", goName(function.parameters[*function.modifies].name));
    } else if (function.returns.base != BaseType::Void) {
        text += fmt::format("\treturn {}\n", defaultValue(function.returns));
    }
    return text + "}\n";
}

std::string reading(const ValueType& type, const std::string& place)
{
    const std::string read = "arenaRead" + runtimeName(type.base);
    return type.depth == 0 ? fmt::format("{}({})", read, place)
                           : fmt::format("arenaReadList{}({}, {})", type.depth > 1 ? "s" : "", place, read);
}

std::string writing(const ValueType& type, const std::string& value)
{
    const std::string write = "arenaWrite" + runtimeName(type.base);
    return type.depth == 0 ? fmt::format("{}({})", write, value)
                           : fmt::format("arenaWriteList{}({}, {})", type.depth > 1 ? "s" : "", value, write);
}

/// Of arguments that have names, or of a call's, which come one after another.
std::string readArguments(const FunctionSignature& function, bool named)
{
    std::string text;
    for (std::size_t i = 0; i < function.parameters.size(); ++i) {
        const Parameter& parameter = function.parameters[i];
        const std::string place = named ? fmt::format("arenaInput.find(\"{}\")", parameter.name) : "&arenaInput.arguments";
        text += fmt::format("\targument{} := {}\n", i, reading(parameter.type, place));
    }
    return text;
}

std::string argumentNames(const FunctionSignature& function, std::string_view before = "")
{
    std::string text(before);
    for (std::size_t i = 0; i < function.parameters.size(); ++i) {
        text += fmt::format("{}argument{}", text.empty() ? "" : ", ", i);
    }
    return text;
}

std::string callAndWrite(const FunctionSignature& function, const std::string& call)
{
    const bool returns = function.returns.base != BaseType::Void;
    std::string text = fmt::format("\tarenaStartClock()\n\t{}{}\n\tarenaStopClock()\n", returns ? "answer := " : "", call);
    if (function.modifies) {
        const ValueType& type = function.parameters[*function.modifies].type;
        return text + fmt::format("\t{}\n", writing(type, fmt::format("argument{}", *function.modifies)));
    }
    return text + fmt::format("\t{}\n", returns ? writing(function.returns, "answer") : "arenaPut(\"null\")");
}

std::string functionDriver(const FunctionSignature& function)
{
    const std::string name = goName(function.name);
    std::string text = fmt::format("// The judge calls: func {0}{1}\nvar arenaCall func{1} = {0}\n\n", name, shape(function));
    text += fmt::format("func main() {{\n\tarenaInput := arenaBegin(\"{}\")\n\t_ = arenaInput\n", name) + readArguments(function, true);
    text += callAndWrite(function, fmt::format("arenaCall({})", argumentNames(function)));
    return text + "\tarenaEnd()\n}\n";
}

std::string methodDriver(const FunctionSignature& function, const std::string& className)
{
    const std::string name = pascalCase(function.name);
    std::string text = fmt::format("// The judge calls: func (object *{0}) {1}{2}\nvar arenaCall{1} func{3} = (*{0}).{1}\n\n", className,
                                   name, shape(function), shape(function, "object *" + className));
    text += fmt::format("func arenaRun{}(object *{}, arenaInput *arenaCalls) {{\n", name, className);
    text += readArguments(function, false) + fmt::format("\tarenaInput.end(\"{}\")\n", name);
    return text + callAndWrite(function, fmt::format("arenaCall{}({})", name, argumentNames(function, "object"))) + "}\n\n";
}

std::string classDriver(const Signature& signature)
{
    const std::string& name = signature.function.name;
    const std::string constructor = shape(signature.function, "", "*" + name);
    std::string text = fmt::format("// The judge calls: func New{0}{1}\nvar arenaMake func{1} = New{0}\n\n", name, constructor);
    text += fmt::format("func arenaRunMake(arenaInput *arenaCalls) *{0} {{\n{1}\tarenaInput.end(\"New{0}\")\n", name,
                        readArguments(signature.function, false));
    text += fmt::format("\tarenaStartClock()\n\tobject := arenaMake({})\n\tarenaStopClock()\n\tarenaPut(\"null\")\n\treturn object\n}}\n\n",
                        argumentNames(signature.function));
    std::string cases;
    for (const FunctionSignature& each : signature.methods) {
        text += methodDriver(each, name);
        cases += fmt::format("\t\tcase \"{}\":\n\t\t\tarenaRun{}(object, calls)\n", each.name, pascalCase(each.name));
    }
    return text + fmt::format(R"(func main() {{
	calls := arenaBeginCalls(arenaBegin("New{0}"))
	var object *{0}
	comma := "["
	for name := calls.next(); name != ""; name = calls.next() {{
		arenaPut(comma)
		comma = ","
		switch name {{
		case "{0}":
			object = arenaRunMake(calls)
{1}		}}
	}}
	arenaPut("]")
	arenaEnd()
}}
)", name, cases);
}

class GoDriver final : public DriverWriter {
public:
    [[nodiscard]] std::string starter(const Signature& signature) const override
    {
        std::string text = "package main\n\n";
        text += uses(signature, BaseType::ListNode) ? kListNode : "";
        text += uses(signature, BaseType::TreeNode) ? kTreeNode : "";
        if (!signature.isClass) {
            return text + fmt::format("func {}{} {}", goName(signature.function.name), shape(signature.function), body(signature.function));
        }
        const std::string& name = signature.function.name;
        text += fmt::format("type {0} struct {{\n}}\n\nfunc New{0}{1} {{\n\treturn &{0}{{}}\n}}\n", name,
                            shape(signature.function, "", "*" + name));
        for (const FunctionSignature& each : signature.methods) {
            text += fmt::format("\nfunc (object *{}) {}{} {}", name, pascalCase(each.name), shape(each), body(each));
        }
        return text;
    }

    [[nodiscard]] ProgramFiles program(const Signature& signature, std::string source) const override
    {
        const std::string driver = signature.isClass ? classDriver(signature) : functionDriver(signature.function);
        ProgramFiles program;
        addSource(program, "driver.go", "package main\n\n" + driver);
        addSource(program, "solution.go", std::move(source));
        addSource(program, "arena.go", std::string(runtimeFile("go/arena.go")));
        if (uses(signature, BaseType::ListNode)) {
            addSource(program, "list_node.go", std::string(runtimeFile("go/list_node.go")));
        }
        if (uses(signature, BaseType::TreeNode)) {
            addSource(program, "tree_node.go", std::string(runtimeFile("go/tree_node.go")));
        }
        return program;
    }

private:
    static void addSource(ProgramFiles& program, const std::string& name, std::string text)
    {
        program.files.push_back(textFile(name, std::move(text)));
        program.sources.push_back(name);
    }
};

} // namespace

const DriverWriter& goDriver()
{
    static const GoDriver kDriver;
    return kDriver;
}

} // namespace ca
