// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
//
// driver.cpp includes the user's solution.cpp behind the runtime, so that a mistake in it is told with its own name and lines.
// What may be missing there is looked for by templates that give way, and asked for by static_assert, whose text says what the
// judge calls. One source serves C++17 and C++20.
#include "core/harness/driver.h"
#include "core/harness/signature_data.h"

#include <fmt/format.h>

namespace ca {

namespace {

constexpr std::string_view kReserved[]{
    "alignas", "alignof", "and", "asm", "auto", "bitand", "bitor", "bool", "break", "case", "catch", "char", "class", "compl",
    "concept", "const", "constexpr", "continue", "decltype", "default", "delete", "do", "double", "else", "enum", "explicit",
    "export", "extern", "false", "float", "for", "friend", "goto", "if", "inline", "int", "long", "mutable", "namespace", "new",
    "noexcept", "not", "nullptr", "operator", "or", "private", "protected", "public", "register", "requires", "return", "short",
    "signed", "sizeof", "static", "struct", "switch", "template", "this", "throw", "true", "try", "typedef", "typeid", "typename",
    "union", "unsigned", "using", "virtual", "void", "volatile", "while", "xor"};

constexpr std::string_view kListNode = R"(/**
 * struct ListNode {
 *     int val;
 *     ListNode* next;
 *     ListNode(int x);
 *     ListNode(int x, ListNode* next);
 * };
 */
)";

constexpr std::string_view kTreeNode = R"(/**
 * struct TreeNode {
 *     int val;
 *     TreeNode* left;
 *     TreeNode* right;
 *     TreeNode(int x);
 *     TreeNode(int x, TreeNode* left, TreeNode* right);
 * };
 */
)";

// The first line takes the precompiled header, by another spelling: gcc would not find the real one for the solution's
// #include <bits/stdc++.h> if it had met that name before. A main() the user tried things with does not disturb.
constexpr std::string_view kDriverBegin = R"(#include <bits//stdc++.h>
{}#include "arena.h"

class {};
#define main unusedMain
#include "solution.cpp"
#undef main
)";

constexpr std::string_view kMember = R"(
template <class Class, class... Arguments>
auto {0}(arena::First, Class* object, Arguments&... arguments) -> decltype(object->{1}(arguments...))
{{
    return object->{1}(arguments...);
}}
)";

constexpr std::string_view kFreeFunction = R"(
template <class Class, class... Arguments>
auto {0}(arena::Second, Class*, Arguments&... arguments) -> decltype({1}(arguments...))
{{
    return {1}(arguments...);
}}
)";

constexpr std::string_view kNothing = R"(
template <class... Arguments>
arena::Nothing {0}(arena::Third, Arguments&...)
{{
    return {{}};
}}
)";

// "signed": competitors like to define int as long long.
constexpr std::string_view kMain = R"(
signed main()
{{
    arena::judge(judgeRun, "{}");
}}
)";

std::string typeText(const ValueType& type, std::string_view space)
{
    if (type.depth > 0) {
        return fmt::format("{}vector<{}>", space, typeText({type.base, type.depth - 1}, space));
    }
    switch (type.base) {
    case BaseType::Int:
        return "int";
    case BaseType::Long:
        return "long long";
    case BaseType::Double:
        return "double";
    case BaseType::Bool:
        return "bool";
    case BaseType::String:
        return fmt::format("{}string", space);
    case BaseType::ListNode:
        return "ListNode*";
    case BaseType::TreeNode:
        return "TreeNode*";
    case BaseType::Void:
        break;
    }
    return "void";
}

std::string cppName(std::string_view snakeCase)
{
    return unreserved(camelCase(snakeCase), kReserved);
}

std::string parameterList(const FunctionSignature& function)
{
    std::string text;
    for (std::size_t i = 0; i < function.parameters.size(); ++i) {
        const Parameter& parameter = function.parameters[i];
        const bool reference = parameter.type.depth > 0 || function.modifies == i;
        text += fmt::format("{}{}{} {}", i == 0 ? "" : ", ", typeText(parameter.type, ""), reference ? "&" : "",
                            cppName(parameter.name));
    }
    return text;
}

/// "vector<int> twoSum(vector<int>& nums, int target)"
std::string declaration(const FunctionSignature& function)
{
    return fmt::format("{} {}({})", typeText(function.returns, ""), cppName(function.name), parameterList(function));
}

/// What a method returns that has not been written yet.
std::string_view defaultValue(const ValueType& type)
{
    if (type.depth > 0) {
        return "{}";
    }
    switch (type.base) {
    case BaseType::Bool:
        return "false";
    case BaseType::String:
        return "\"\"";
    case BaseType::ListNode:
    case BaseType::TreeNode:
        return "nullptr";
    default:
        return "0";
    }
}

std::string method(const FunctionSignature& function)
{
    std::string body;
    if (function.modifies) {
        body = fmt::format("        // Change {} in place.\n", cppName(function.parameters[*function.modifies].name));
    } else if (function.returns.base != BaseType::Void) {
        body = fmt::format("        return {};\n", defaultValue(function.returns));
    }
    return fmt::format("    {}\n    {{\n{}    }}\n", declaration(function), body);
}

std::string argumentNames(const FunctionSignature& function, std::string_view before)
{
    std::string text(before);
    for (const Parameter& parameter : function.parameters) {
        text += fmt::format("{}{}", text.empty() ? "" : ", ", cppName(parameter.name));
    }
    return text;
}

/// Reads the arguments into variables that bear the parameters' names.
std::string readArguments(const FunctionSignature& function, bool named)
{
    std::string text;
    for (const Parameter& parameter : function.parameters) {
        text += fmt::format("    auto {} = arena::argument<{}>(judgeInput{});\n", cppName(parameter.name),
                            typeText(parameter.type, "std::"), named ? fmt::format(", \"{}\"", parameter.name) : "");
    }
    return text;
}

std::string callAndWrite(const FunctionSignature& function, std::string_view caller, std::string_view missing)
{
    const std::string call = fmt::format("{}({})", caller, argumentNames(function, "arena::First{}, judgeObject"));
    const bool returns = !function.modifies && function.returns.base != BaseType::Void;
    std::string text = fmt::format("    using JudgeAnswer = decltype({});\n", call);
    text += fmt::format("    static_assert(!std::is_same_v<JudgeAnswer, arena::Nothing>, \"{}; the judge calls: {}\");\n", missing,
                        declaration(function));
    if (returns) {
        text += fmt::format("    static_assert(arena::serves<{}, JudgeAnswer>, \"{} must return {}\");\n",
                            typeText(function.returns, "std::"), cppName(function.name), typeText(function.returns, ""));
    }
    text += fmt::format("    arena::startClock();\n    {}{};\n    arena::stopClock();\n", returns ? "const auto judgeAnswer = " : "", call);
    if (function.modifies) {
        text += fmt::format("    arena::write(judgeOutput, {});\n", cppName(function.parameters[*function.modifies].name));
    } else {
        text += returns ? "    arena::write(judgeOutput, judgeAnswer);\n" : "    arena::put(judgeOutput, \"null\");\n";
    }
    return text;
}

std::string functionDriver(const FunctionSignature& function)
{
    const std::string name = cppName(function.name);
    std::string text = fmt::format(kMember, "judgeCall", name) + fmt::format(kFreeFunction, "judgeCall", name)
        + fmt::format(kNothing, "judgeCall");
    text += "\nstatic void judgeRun(arena::Arguments& judgeInput, arena::Output& judgeOutput)\n{\n";
    text += readArguments(function, true);
    text += "    Solution* judgeObject = arena::make<Solution>();\n";
    text += callAndWrite(function, "judgeCall", fmt::format("class Solution needs a public {}", name));
    return text + "}\n" + fmt::format(kMain, name);
}

std::string constructorDriver(const FunctionSignature& constructor)
{
    std::string types;
    for (const Parameter& parameter : constructor.parameters) {
        types += (types.empty() ? "" : ", ") + typeText(parameter.type, "std::");
    }
    std::string text = fmt::format("\nstatic {}* judgeMake(arena::Calls& judgeInput)\n{{\n", constructor.name);
    text += readArguments(constructor, false) + "    arena::endCall(judgeInput);\n";
    text += fmt::format("    static_assert(arena::isDefined<{0}>, \"there is no class {0}\");\n", constructor.name);
    text += fmt::format("    static_assert(!arena::isDefined<{0}> || arena::isMadeOf<{0}, void({1})>, "
                        "\"class {0} needs a public constructor {0}({2})\");\n",
                        constructor.name, types, parameterList(constructor));
    text += fmt::format("    arena::startClock();\n    {0}* judgeObject = arena::make<{0}>({1});\n    arena::stopClock();\n",
                        constructor.name, argumentNames(constructor, ""));
    return text + "    return judgeObject;\n}\n";
}

std::string methodDriver(const FunctionSignature& function, const std::string& className)
{
    const std::string caller = "judgeCall_" + function.name;
    std::string text = fmt::format(kMember, caller, cppName(function.name)) + fmt::format(kNothing, caller);
    text += fmt::format("\nstatic void judge_{}({}* judgeObject, arena::Calls& judgeInput, arena::Output& judgeOutput)\n{{\n",
                        function.name, className);
    text += readArguments(function, false) + "    arena::endCall(judgeInput);\n";
    text += callAndWrite(function, caller, fmt::format("class {} needs a public {}", className, cppName(function.name)));
    return text + "}\n";
}

std::string classDriver(const Signature& signature)
{
    const std::string& name = signature.function.name;
    std::string text = constructorDriver(signature.function);
    for (const FunctionSignature& each : signature.methods) {
        text += methodDriver(each, name);
    }
    text += fmt::format(R"(
static void judgeRun(arena::Arguments& judgeArguments, arena::Output& judgeOutput)
{{
    arena::Calls judgeInput = arena::calls(judgeArguments);
    {0}* judgeObject = nullptr;
    arena::put(judgeOutput, "[");
    for (const char* comma = ""; !arena::take(judgeInput.names, ']'); comma = ",") {{
        arena::put(judgeOutput, comma);
        if (arena::takeCall(judgeInput, "{0}", "{0}")) {{
            judgeObject = judgeMake(judgeInput);
            arena::put(judgeOutput, "null");
)", name);
    for (const FunctionSignature& each : signature.methods) {
        text += fmt::format("        }} else if (judgeObject != nullptr && arena::takeCall(judgeInput, \"{0}\", \"{1}\")) {{\n"
                            "            judge_{0}(judgeObject, judgeInput, judgeOutput);\n",
                            each.name, cppName(each.name));
    }
    return text + fmt::format("        }} else {{\n            arena::refuseInput(\"a method of {}\");\n        }}\n    }}\n"
                              "    arena::put(judgeOutput, \"]\");\n}}\n", name)
        + fmt::format(kMain, name);
}

/// What the runtime brings only when it is used: a user may have a ListNode of his own for a cache.
std::string definitions(const Signature& signature)
{
    std::string text;
    text += uses(signature, BaseType::String) ? "#define ARENA_STRING\n" : "";
    text += uses(signature, BaseType::ListNode) ? "#define ARENA_LIST_NODE\n" : "";
    text += uses(signature, BaseType::TreeNode) ? "#define ARENA_TREE_NODE\n" : "";
    return text;
}

class CppDriver final : public DriverWriter {
public:
    [[nodiscard]] std::string starter(const Signature& signature) const override
    {
        std::string text = "#include <bits/stdc++.h>\n\nusing namespace std;\n\n";
        text += uses(signature, BaseType::ListNode) ? kListNode : "";
        text += uses(signature, BaseType::TreeNode) ? kTreeNode : "";
        if (!signature.isClass) {
            return text + fmt::format("class Solution {{\npublic:\n{}}};\n", method(signature.function));
        }
        text += fmt::format("class {0} {{\npublic:\n    {0}({1})\n    {{\n    }}\n", signature.function.name,
                            parameterList(signature.function));
        for (const FunctionSignature& each : signature.methods) {
            text += "\n" + method(each);
        }
        return text + "};\n";
    }

    [[nodiscard]] ProgramFiles program(const Signature& signature, std::string source) const override
    {
        std::string driver = fmt::format(kDriverBegin, definitions(signature), signature.isClass ? signature.function.name : "Solution");
        driver += signature.isClass ? classDriver(signature) : functionDriver(signature.function);
        return {{textFile("driver.cpp", std::move(driver)), textFile("arena.h", std::string(runtimeFile("cpp/arena.h"))),
                 textFile("solution.cpp", std::move(source))},
                {"driver.cpp"}};
    }
};

} // namespace

const DriverWriter& cppDriver()
{
    static const CppDriver kDriver;
    return kDriver;
}

} // namespace ca
