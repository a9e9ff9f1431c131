// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
//
// driver.c includes the user's solution.c behind the runtime and calls it without having declared it: a parameter may be const or
// not, as the user likes. What C would let pass with a warning is an error in the driver's own lines, which end with what the
// judge calls.
#include "core/harness/driver.h"
#include "core/harness/signature_data.h"

#include <set>

#include <fmt/format.h>

namespace ca {

namespace {

constexpr std::string_view kReserved[]{
    "auto", "bool", "break", "case", "char", "const", "continue", "default", "do", "double", "else", "enum", "extern", "false", "float",
    "for", "goto", "if", "inline", "int", "long", "register", "restrict", "return", "short", "signed", "sizeof", "static", "struct",
    "switch", "true", "typedef", "union", "unsigned", "void", "volatile", "while"};

constexpr std::string_view kListNode = R"(// struct ListNode {
//     int val;
//     struct ListNode* next;
// };

)";

constexpr std::string_view kTreeNode = R"(// struct TreeNode {
//     int val;
//     struct TreeNode* left;
//     struct TreeNode* right;
// };

)";

constexpr std::string_view kStrict = R"(#pragma GCC pop_options
#define main unused_main
#include "solution.c"
#undef main

#pragma GCC diagnostic error "-Wimplicit-function-declaration"
#pragma GCC diagnostic error "-Wincompatible-pointer-types"
#pragma GCC diagnostic error "-Wint-conversion"
#pragma GCC diagnostic ignored "-Wdiscarded-qualifiers"

)";

std::string baseText(BaseType base)
{
    switch (base) {
    case BaseType::Int:
        return "int";
    case BaseType::Long:
        return "long long";
    case BaseType::Double:
        return "double";
    case BaseType::Bool:
        return "bool";
    case BaseType::String:
        return "char*";
    case BaseType::ListNode:
        return "struct ListNode*";
    case BaseType::TreeNode:
        return "struct TreeNode*";
    case BaseType::Void:
        break;
    }
    return "void";
}

std::string typeText(const ValueType& type)
{
    return baseText(type.base) + std::string(static_cast<std::size_t>(type.depth), '*');
}

/// As the runtime's functions end: "int", "list_node_list", "string_lists".
std::string runtimeName(const ValueType& type)
{
    const std::string base = type.base == BaseType::ListNode ? "list_node"
        : type.base == BaseType::TreeNode                    ? "tree_node"
                                                             : std::string(typeName(type.base));
    return base + (type.depth == 0 ? "" : type.depth == 1 ? "_list" : "_lists");
}

/// "LRUCache" as "lru_cache".
std::string snakeCase(std::string_view camelCase)
{
    const auto isUpper = [&](std::size_t i) { return i < camelCase.size() && camelCase[i] >= 'A' && camelCase[i] <= 'Z'; };
    std::string name;
    for (std::size_t i = 0; i < camelCase.size(); ++i) {
        const bool wordBegins = i > 0 && isUpper(i) && (!isUpper(i - 1) || (i + 1 < camelCase.size() && !isUpper(i + 1)));
        name += wordBegins ? "_" : "";
        name += isUpper(i) ? static_cast<char>(camelCase[i] - 'A' + 'a') : camelCase[i];
    }
    return name;
}

std::string cName(std::string_view name)
{
    return unreserved(name, kReserved);
}

bool isNode(BaseType base)
{
    return base == BaseType::ListNode || base == BaseType::TreeNode;
}

/// A list brings its size along, a list of lists the sizes of its lists too.
std::string parameterText(const Parameter& parameter, bool modified)
{
    const std::string name = cName(parameter.name);
    const bool isPlain = parameter.type.depth == (parameter.type.base == BaseType::String ? 0 : 1) && !isNode(parameter.type.base);
    std::string text = fmt::format("{}{}{} {}", isPlain && !modified ? "const " : "", typeText(parameter.type),
                                   modified && parameter.type.depth == 0 ? "*" : "", name);
    text += parameter.type.depth > 0 ? fmt::format(", int {}_size", parameter.name) : "";
    text += parameter.type.depth > 1 ? fmt::format(", const int* {}_sizes", parameter.name) : "";
    return text;
}

std::string parameterList(const FunctionSignature& function, std::string text)
{
    for (std::size_t i = 0; i < function.parameters.size(); ++i) {
        text += (text.empty() ? "" : ", ") + parameterText(function.parameters[i], function.modifies == i);
    }
    text += function.returns.depth == 0 ? "" : text.empty() ? "int* return_size" : ", int* return_size";
    text += function.returns.depth > 1 ? ", int** return_sizes" : "";
    return text.empty() ? "void" : text;
}

/// "int* two_sum(const int* nums, int nums_size, int target, int* return_size)"
std::string declaration(const FunctionSignature& function, const std::string& name, const std::string& self = "")
{
    return fmt::format("{} {}({})", typeText(function.returns), name, parameterList(function, self));
}

std::string body(const FunctionSignature& function)
{
    std::string text = "{\n";
    if (function.modifies) {
        text += fmt::format("    // Change {} in place.\n", cName(function.parameters[*function.modifies].name));
    }
    if (function.returns.depth > 0) {
        text += fmt::format("    *return_size = 0;\n{}    return NULL;\n", function.returns.depth > 1 ? "    *return_sizes = NULL;\n" : "");
    } else if (function.returns.base == BaseType::String) {
        text += "    return \"\";\n";
    } else if (function.returns.base != BaseType::Void) {
        text += isNode(function.returns.base)               ? "    return NULL;\n"
            : function.returns.base == BaseType::Bool       ? "    return false;\n"
                                                            : "    return 0;\n";
    }
    return text + "}\n";
}

/// What a starter says of a list that is returned.
std::string returnsRemark(const FunctionSignature& function)
{
    switch (function.returns.depth) {
    case 1:
        return "// Return memory from malloc, and how many elements it has in *return_size.\n";
    case 2:
        return "// Return memory from malloc, how many lists there are in *return_size,\n"
               "// and how many elements each of them has in *return_sizes, from malloc too.\n";
    default:
        return "";
    }
}

std::string readArguments(const FunctionSignature& function, std::string_view indent, bool named)
{
    std::string text;
    for (std::size_t i = 0; i < function.parameters.size(); ++i) {
        const auto& [name, type] = function.parameters[i];
        std::string sizes;
        if (type.depth > 0) {
            text += fmt::format("{}int size{} = 0;\n", indent, i);
            sizes = fmt::format("&size{}", i);
        }
        if (type.depth > 1) {
            text += fmt::format("{}int* sizes{} = NULL;\n", indent, i);
            sizes += fmt::format(", &sizes{}", i);
        }
        text += named ? fmt::format("{}arena_find(\"{}\");\n", indent, name) : "";
        text += fmt::format("{}{} argument{} = arena_read_{}({});\n", indent, typeText(type), i, runtimeName(type), sizes);
    }
    return text + (named ? "" : fmt::format("{}arena_end_call();\n", indent));
}

std::string argumentNames(const FunctionSignature& function, std::string text)
{
    for (std::size_t i = 0; i < function.parameters.size(); ++i) {
        const ValueType& type = function.parameters[i].type;
        text += fmt::format("{}{}argument{}", text.empty() ? "" : ", ", function.modifies == i && type.depth == 0 ? "&" : "", i);
        text += type.depth > 0 ? fmt::format(", size{}", i) : "";
        text += type.depth > 1 ? fmt::format(", sizes{}", i) : "";
    }
    text += function.returns.depth == 0 ? "" : text.empty() ? "&return_size" : ", &return_size";
    return text + (function.returns.depth > 1 ? ", &return_sizes" : "");
}

std::string writing(const ValueType& type, const std::string& value, const std::string& size, const std::string& sizes)
{
    return fmt::format("arena_write_{}({}{}{});\n", runtimeName(type), value, type.depth > 0 ? ", " + size : "",
                       type.depth > 1 ? ", " + sizes : "");
}

std::string callAndWrite(const FunctionSignature& function, const std::string& name, const std::string& self, const std::string& wanted,
                         std::string_view indent)
{
    const bool returns = function.returns.base != BaseType::Void;
    std::string text;
    text += function.returns.depth > 0 ? fmt::format("{}int return_size = 0;\n", indent) : "";
    text += function.returns.depth > 1 ? fmt::format("{}int* return_sizes = NULL;\n", indent) : "";
    text += fmt::format("{0}arena_start_clock();\n{0}{1}{2}({3}); // The judge calls: {4}\n{0}arena_stop_clock();\n", indent,
                        returns ? typeText(function.returns) + " answer = " : "", name, argumentNames(function, self), wanted);
    if (function.modifies) {
        const std::size_t i = *function.modifies;
        return text + std::string(indent)
            + writing(function.parameters[i].type, fmt::format("argument{}", i), fmt::format("size{}", i), fmt::format("sizes{}", i));
    }
    return text + std::string(indent) + (returns ? writing(function.returns, "answer", "return_size", "return_sizes") : "arena_put(\"null\");\n");
}

std::string functionDriver(const FunctionSignature& function)
{
    const std::string name = cName(function.name);
    return fmt::format("int main(void)\n{{\n    arena_begin(\"{}\");\n", name) + readArguments(function, "    ", true)
        + callAndWrite(function, name, "", declaration(function, name), "    ") + "    arena_end();\n}\n";
}

std::string constructorDeclaration(const Signature& signature)
{
    const std::string& name = signature.function.name;
    return fmt::format("{}* {}_create({})", name, snakeCase(name), parameterList(signature.function, ""));
}

std::string methodName(const Signature& signature, const FunctionSignature& method)
{
    return snakeCase(signature.function.name) + "_" + method.name;
}

std::string methodDeclaration(const Signature& signature, const FunctionSignature& method)
{
    return declaration(method, methodName(signature, method), signature.function.name + "* self");
}

std::string classDriver(const Signature& signature)
{
    const std::string& name = signature.function.name;
    const std::string create = snakeCase(name) + "_create";
    constexpr std::string_view kIndent = "            ";
    std::string text = fmt::format(R"(int main(void)
{{
    arena_begin("{0}");
    {1}* self = NULL;
    const char* comma = "[";
    arena_begin_calls();
    for (; arena_has_call(); comma = ",") {{
        arena_put(comma);
        if (arena_take_call("{1}", "{0}")) {{
)", create, name);
    text += readArguments(signature.function, kIndent, false);
    text += fmt::format("{0}arena_start_clock();\n{0}self = {1}({2}); // The judge calls: {3}\n{0}arena_stop_clock();\n"
                        "{0}arena_put(\"null\");\n",
                        kIndent, create, argumentNames(signature.function, ""), constructorDeclaration(signature));
    for (const FunctionSignature& each : signature.methods) {
        const std::string method = methodName(signature, each);
        text += fmt::format("        }} else if (arena_take_call(\"{}\", \"{}\")) {{\n", each.name, method);
        text += readArguments(each, kIndent, false) + callAndWrite(each, method, "self", methodDeclaration(signature, each), kIndent);
    }
    return text + "        } else {\n            arena_refuse(\"one of the problem's methods\");\n        }\n    }\n"
                  "    arena_put(\"]\");\n    arena_end();\n}\n";
}

void addListTypes(std::set<BaseType>& types, const FunctionSignature& function)
{
    if (function.returns.depth > 0) {
        types.insert(function.returns.base);
    }
    for (const Parameter& parameter : function.parameters) {
        if (parameter.type.depth > 0) {
            types.insert(parameter.type.base);
        }
    }
}

/// The runtime's functions for the lists that this problem has.
std::string listDefinitions(const Signature& signature)
{
    std::set<BaseType> types;
    addListTypes(types, signature.function);
    for (const FunctionSignature& each : signature.methods) {
        addListTypes(types, each);
    }
    std::string text;
    for (const BaseType base : types) {
        text += fmt::format("ARENA_LISTS({}, {})\n", baseText(base), runtimeName({base, 0}));
    }
    return text;
}

class CDriver final : public DriverWriter {
public:
    [[nodiscard]] std::string starter(const Signature& signature) const override
    {
        std::string text = "#include <stdbool.h>\n#include <stdlib.h>\n#include <string.h>\n\n";
        text += uses(signature, BaseType::ListNode) ? kListNode : "";
        text += uses(signature, BaseType::TreeNode) ? kTreeNode : "";
        if (!signature.isClass) {
            const FunctionSignature& function = signature.function;
            return text + returnsRemark(function) + declaration(function, cName(function.name)) + "\n" + body(function);
        }
        text += fmt::format("typedef struct {{\n}} {0};\n\n{1}\n{{\n    {0}* self = calloc(1, sizeof *self);\n    return self;\n}}\n",
                            signature.function.name, constructorDeclaration(signature));
        for (const FunctionSignature& each : signature.methods) {
            text += fmt::format("\n{}{}\n{}", returnsRemark(each), methodDeclaration(signature, each), body(each));
        }
        return text;
    }

    [[nodiscard]] ProgramFiles program(const Signature& signature, std::string source) const override
    {
        std::string driver;
        driver += uses(signature, BaseType::ListNode) ? "#define ARENA_LIST_NODE\n" : "";
        driver += uses(signature, BaseType::TreeNode) ? "#define ARENA_TREE_NODE\n" : "";
        driver += "#include \"arena.h\"\n\n" + listDefinitions(signature) + std::string(kStrict);
        driver += signature.isClass ? classDriver(signature) : functionDriver(signature.function);
        return {{textFile("driver.c", std::move(driver)), textFile("arena.h", std::string(runtimeFile("c/arena.h"))),
                 textFile("solution.c", std::move(source))},
                {"driver.c"}};
    }
};

} // namespace

const DriverWriter& cDriver()
{
    static const CDriver kDriver;
    return kDriver;
}

} // namespace ca
