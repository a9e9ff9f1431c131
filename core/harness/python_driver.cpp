// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
#include "core/harness/driver.h"
#include "core/harness/signature_data.h"

#include <fmt/format.h>

namespace ca {

namespace {

constexpr std::string_view kReserved[]{
    "and",  "as",     "assert", "async", "await", "break",    "class", "continue", "def",    "del",  "elif",  "else", "except", "finally",
    "for",  "from",   "global", "if",    "import", "in",      "is",    "lambda",   "nonlocal", "not", "or",   "pass", "raise",  "return",
    "self", "try",    "while",  "with",  "yield"};

constexpr std::string_view kListNode = R"(# class ListNode:
#     def __init__(self, val=0, next=None):
#         self.val = val
#         self.next = next
)";

constexpr std::string_view kTreeNode = R"(# class TreeNode:
#     def __init__(self, val=0, left=None, right=None):
#         self.val = val
#         self.left = left
#         self.right = right
)";

std::string typeHint(const ValueType& type)
{
    if (type.depth > 0) {
        return fmt::format("list[{}]", typeHint({type.base, type.depth - 1}));
    }
    switch (type.base) {
    case BaseType::Int:
    case BaseType::Long:
        return "int";
    case BaseType::Double:
        return "float";
    case BaseType::Bool:
        return "bool";
    case BaseType::String:
        return "str";
    case BaseType::ListNode:
        return "ListNode | None";
    case BaseType::TreeNode:
        return "TreeNode | None";
    case BaseType::Void:
        break;
    }
    return "None";
}

std::string parameterList(const FunctionSignature& function, bool isMethod)
{
    std::string text = isMethod ? "self" : "";
    for (const Parameter& parameter : function.parameters) {
        text += fmt::format("{}{}: {}", text.empty() ? "" : ", ", unreserved(parameter.name, kReserved), typeHint(parameter.type));
    }
    return text;
}

std::string functionStarter(const FunctionSignature& function)
{
    std::string text = fmt::format("def {}({}) -> {}:\n", function.name, parameterList(function, false), typeHint(function.returns));
    if (function.modifies) {
        text += fmt::format("    # Change {} in place; what is returned is not looked at.\n",
                            unreserved(function.parameters[*function.modifies].name, kReserved));
    }
    return text + "    pass\n";
}

std::string classStarter(const Signature& signature)
{
    std::string text = fmt::format("class {}:\n    def __init__({}):\n        pass\n", signature.function.name,
                                   parameterList(signature.function, true));
    for (const FunctionSignature& method : signature.methods) {
        text += fmt::format("\n    def {}({}) -> {}:\n        pass\n", method.name, parameterList(method, true),
                            typeHint(method.returns));
    }
    return text;
}

class PythonDriver final : public DriverWriter {
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
        text += text.empty() ? "" : "\n\n";
        return text + (signature.isClass ? classStarter(signature) : functionStarter(signature.function));
    }

    [[nodiscard]] ProgramFiles program(const Signature& signature, std::string source) const override
    {
        std::string driver(runtimeFile("python/driver.py"));
        driver += fmt::format("\n\nmain({})\n", signatureData(signature, "None"));
        return {{textFile("driver.py", std::move(driver)), textFile("mistakes.py", std::string(runtimeFile("python/mistakes.py"))),
                 textFile("solution.py", std::move(source))},
                {"driver.py"}};
    }
};

} // namespace

const DriverWriter& pythonDriver()
{
    static const PythonDriver kDriver;
    return kDriver;
}

} // namespace ca
