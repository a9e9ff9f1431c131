// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
#include "core/harness/driver.h"
#include "core/harness/signature_data.h"

#include <fmt/format.h>

namespace ca {

namespace {

constexpr std::string_view kReserved[]{"alias", "and",  "begin",  "break", "case",   "class", "def",    "defined", "do",   "else",  "elsif",
                                       "end",   "ensure", "false", "for",  "if",     "in",    "module", "next",    "nil",  "not",   "or",
                                       "redo",  "rescue", "retry", "return", "self", "super", "then",   "true",    "undef", "unless", "until",
                                       "when",  "while", "yield"};

constexpr std::string_view kListNode = R"(# class ListNode
#   attr_accessor :val, :next
#
#   def initialize(val = 0, following = nil)
#     @val = val
#     @next = following
#   end
# end
)";

constexpr std::string_view kTreeNode = R"(# class TreeNode
#   attr_accessor :val, :left, :right
#
#   def initialize(val = 0, left = nil, right = nil)
#     @val = val
#     @left = left
#     @right = right
#   end
# end
)";

std::string documentedType(const ValueType& type)
{
    if (type.depth > 0) {
        return fmt::format("Array<{}>", documentedType({type.base, type.depth - 1}));
    }
    switch (type.base) {
    case BaseType::Int:
    case BaseType::Long:
        return "Integer";
    case BaseType::Double:
        return "Float";
    case BaseType::Bool:
        return "Boolean";
    case BaseType::String:
        return "String";
    case BaseType::ListNode:
        return "ListNode, nil";
    case BaseType::TreeNode:
        return "TreeNode, nil";
    case BaseType::Void:
        break;
    }
    return "void";
}

/// In the form that YARD reads.
std::string documentation(const FunctionSignature& function, std::string_view indent)
{
    std::string text;
    for (const Parameter& parameter : function.parameters) {
        text += fmt::format("{}# @param {} [{}]\n", indent, unreserved(parameter.name, kReserved), documentedType(parameter.type));
    }
    if (function.modifies) {
        text += fmt::format("{}# @return [void] change {} in place\n", indent,
                            unreserved(function.parameters[*function.modifies].name, kReserved));
    } else if (function.returns.base != BaseType::Void) {
        text += fmt::format("{}# @return [{}]\n", indent, documentedType(function.returns));
    }
    return text;
}

std::string methodStarter(const FunctionSignature& function, std::string_view name, std::string_view indent)
{
    std::string parameters;
    for (const Parameter& parameter : function.parameters) {
        parameters += (parameters.empty() ? "" : ", ") + unreserved(parameter.name, kReserved);
    }
    return fmt::format("{0}{1}def {2}{3}\n{1}end\n", documentation(function, indent), indent, name,
                       parameters.empty() ? "" : fmt::format("({})", parameters));
}

std::string classStarter(const Signature& signature)
{
    std::string text = fmt::format("class {}\n{}", signature.function.name, methodStarter(signature.function, "initialize", "  "));
    for (const FunctionSignature& method : signature.methods) {
        text += "\n" + methodStarter(method, method.name, "  ");
    }
    return text + "end\n";
}

class RubyDriver final : public DriverWriter {
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
        return text + (signature.isClass ? classStarter(signature) : methodStarter(signature.function, signature.function.name, ""));
    }

    [[nodiscard]] ProgramFiles program(const Signature& signature, std::string source) const override
    {
        // "name": 1 makes a symbol of the name in Ruby.
        std::string data = signatureData(signature, "nil");
        for (std::size_t at = data.find("\": "); at != std::string::npos; at = data.find("\": ", at + 1)) {
            data.replace(at, 3, "\" => ");
        }
        std::string driver(runtimeFile("ruby/driver.rb"));
        driver += fmt::format("\nCodeArena::Driver.new({}).run\n", data);
        return {{textFile("driver.rb", std::move(driver)), textFile("mistakes.rb", std::string(runtimeFile("ruby/mistakes.rb"))),
                 textFile("solution.rb", std::move(source))},
                {"driver.rb"}};
    }
};

} // namespace

const DriverWriter& rubyDriver()
{
    static const RubyDriver kDriver;
    return kDriver;
}

} // namespace ca
