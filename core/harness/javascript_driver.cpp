// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
#include "core/harness/driver.h"
#include "core/harness/signature_data.h"

#include <fmt/format.h>

namespace ca {

namespace {

constexpr std::string_view kReserved[]{
    "arguments", "await",   "break",      "case",   "catch",  "class",  "const",  "continue", "debugger", "default", "delete", "do",
    "else",      "enum",    "eval",       "export", "extends", "false", "finally", "for",     "function", "if",      "implements", "import",
    "in",        "instanceof", "interface", "let",  "new",    "null",   "package", "private", "protected", "public", "return", "static",
    "super",     "switch",  "this",       "throw",  "true",   "try",    "typeof", "var",      "void",     "while",   "with",   "yield"};

constexpr std::string_view kListNode = R"(// class ListNode {
//     constructor(val = 0, next = null) {
//         this.val = val;
//         this.next = next;
//     }
// }
)";

constexpr std::string_view kTreeNode = R"(// class TreeNode {
//     constructor(val = 0, left = null, right = null) {
//         this.val = val;
//         this.left = left;
//         this.right = right;
//     }
// }
)";

std::string_view baseName(BaseType type)
{
    switch (type) {
    case BaseType::Int:
    case BaseType::Double:
        return "number";
    case BaseType::Long:
        return "number|bigint";
    case BaseType::Bool:
        return "boolean";
    case BaseType::String:
        return "string";
    case BaseType::ListNode:
        return "?ListNode";
    case BaseType::TreeNode:
        return "?TreeNode";
    case BaseType::Void:
        break;
    }
    return "void";
}

std::string documentedType(const ValueType& type)
{
    std::string text(baseName(type.base));
    if (type.depth > 0 && text.find_first_of("|?") != std::string::npos) {
        text = fmt::format("({})", text);
    }
    for (int level = 0; level < type.depth; ++level) {
        text += "[]";
    }
    return text;
}

std::string documentation(const FunctionSignature& function, std::string_view indent)
{
    std::string text = fmt::format("{}/**\n", indent);
    for (const Parameter& parameter : function.parameters) {
        text += fmt::format("{} * @param {{{}}} {}\n", indent, documentedType(parameter.type),
                            unreserved(camelCase(parameter.name), kReserved));
    }
    if (function.modifies) {
        text += fmt::format("{} * @return {{void}} Change {} in place.\n", indent,
                            unreserved(camelCase(function.parameters[*function.modifies].name), kReserved));
    } else if (function.returns.base != BaseType::Void) {
        text += fmt::format("{} * @return {{{}}}\n", indent, documentedType(function.returns));
    }
    return text == fmt::format("{}/**\n", indent) ? "" : text + fmt::format("{} */\n", indent);
}

std::string parameterList(const FunctionSignature& function)
{
    std::string text;
    for (const Parameter& parameter : function.parameters) {
        text += (text.empty() ? "" : ", ") + unreserved(camelCase(parameter.name), kReserved);
    }
    return text;
}

std::string functionStarter(const FunctionSignature& function)
{
    return fmt::format("{}function {}({}) {{\n\n}}\n", documentation(function, ""), camelCase(function.name), parameterList(function));
}

std::string classStarter(const Signature& signature)
{
    constexpr std::string_view kIndent = "    ";
    const FunctionSignature& made = signature.function;
    std::string text = fmt::format("class {} {{\n{}    constructor({}) {{\n\n    }}\n", made.name, documentation(made, kIndent),
                                   parameterList(made));
    for (const FunctionSignature& method : signature.methods) {
        text += fmt::format("\n{}    {}({}) {{\n\n    }}\n", documentation(method, kIndent), camelCase(method.name),
                            parameterList(method));
    }
    return text + "}\n";
}

class JavaScriptDriver final : public DriverWriter {
public:
    [[nodiscard]] std::string starter(const Signature& signature) const override
    {
        std::string text;
        if (uses(signature, BaseType::ListNode)) {
            text += kListNode;
        }
        if (uses(signature, BaseType::TreeNode)) {
            text += kTreeNode;
        }
        text += text.empty() ? "" : "\n";
        return text + (signature.isClass ? classStarter(signature) : functionStarter(signature.function));
    }

    [[nodiscard]] ProgramFiles program(const Signature& signature, std::string source) const override
    {
        std::string driver(runtimeFile("javascript/driver.js"));
        driver += fmt::format("\nmain({});\n", signatureData(signature, "null"));
        return {{textFile("driver.js", std::move(driver)), textFile("mistakes.js", std::string(runtimeFile("javascript/mistakes.js"))),
                 textFile("solution.js", std::move(source))},
                {"driver.js"}};
    }
};

} // namespace

const DriverWriter& javascriptDriver()
{
    static const JavaScriptDriver kDriver;
    return kDriver;
}

} // namespace ca
