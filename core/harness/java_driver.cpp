// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
//
// Main.java calls the user's class as any Java program would, so javac itself tells what does not fit. It shows the line of
// ours that it stumbled over: therefore each of them ends with what the judge calls.
#include "core/harness/driver.h"
#include "core/harness/signature_data.h"

#include <fmt/format.h>

namespace ca {

namespace {

constexpr std::string_view kReserved[]{
    "abstract", "assert", "boolean", "break", "byte", "case", "catch", "char", "class", "const", "continue", "default", "do",
    "double", "else", "enum", "extends", "false", "final", "finally", "float", "for", "goto", "if", "implements", "import",
    "instanceof", "int", "interface", "long", "native", "new", "null", "package", "private", "protected", "public", "return",
    "short", "static", "strictfp", "super", "switch", "synchronized", "this", "throw", "throws", "transient", "true", "try",
    "void", "volatile", "while"};

constexpr std::string_view kListNode = R"(/*
 * class ListNode {
 *     int val;
 *     ListNode next;
 *     ListNode(int val)
 *     ListNode(int val, ListNode next)
 * }
 */
)";

constexpr std::string_view kTreeNode = R"(/*
 * class TreeNode {
 *     int val;
 *     TreeNode left;
 *     TreeNode right;
 *     TreeNode(int val)
 *     TreeNode(int val, TreeNode left, TreeNode right)
 * }
 */
)";

constexpr std::string_view kMain = R"(final class Main {{
    public static void main(String[] unused) throws Throwable {{
        Arena.begin("{}");
{}        try {{
            run();
        }} catch (Throwable error) {{
            Arena.fail(error);
        }}
        Arena.end();
    }}

    private static void run() throws Throwable {{
{}    }}
{}}}
)";

constexpr std::string_view kClassBegin = R"(        {0} judgeObject = null;
        String judgeComma = "";
        Arena.beginCalls();
        Arena.put("[");
        for (String judgeName = Arena.nextCall(); judgeName != null; judgeName = Arena.nextCall()) {{
            Arena.put(judgeComma);
            judgeComma = ",";
            switch (judgeName) {{
)";

constexpr std::string_view kClassEnd = R"(            default:
                Arena.mistake("the test calls a method that the problem does not have");
            }
        }
        Arena.put("]");
)";

std::string_view baseName(BaseType base)
{
    switch (base) {
    case BaseType::Bool:
        return "boolean";
    case BaseType::String:
        return "String";
    default:
        return typeName(base);
    }
}

std::string typeText(const ValueType& type)
{
    std::string text(baseName(type.base));
    for (int i = 0; i < type.depth; ++i) {
        text += "[]";
    }
    return text;
}

std::string javaName(std::string_view snakeCase)
{
    return unreserved(camelCase(snakeCase), kReserved);
}

std::string parameterList(const FunctionSignature& function)
{
    std::string text;
    for (const Parameter& parameter : function.parameters) {
        text += fmt::format("{}{} {}", text.empty() ? "" : ", ", typeText(parameter.type), javaName(parameter.name));
    }
    return text;
}

std::string argumentNames(const FunctionSignature& function)
{
    std::string text;
    for (const Parameter& parameter : function.parameters) {
        text += (text.empty() ? "" : ", ") + javaName(parameter.name);
    }
    return text;
}

/// "int[] twoSum(int[] nums, int target)"
std::string declaration(const FunctionSignature& function)
{
    return fmt::format("{} {}({})", typeText(function.returns), javaName(function.name), parameterList(function));
}

/// What a method returns that has not been written yet.
std::string defaultValue(const ValueType& type)
{
    if (type.depth > 0) {
        return fmt::format("new {}[0]{}", baseName(type.base), type.depth > 1 ? "[]" : "");
    }
    switch (type.base) {
    case BaseType::Bool:
        return "false";
    case BaseType::String:
        return "\"\"";
    case BaseType::ListNode:
    case BaseType::TreeNode:
        return "null";
    default:
        return "0";
    }
}

std::string method(const FunctionSignature& function)
{
    std::string body;
    if (function.modifies) {
        body = fmt::format("        // Change {} in place.\n", javaName(function.parameters[*function.modifies].name));
    }
    if (function.returns.base != BaseType::Void) {
        body += fmt::format("        return {};\n", defaultValue(function.returns));
    }
    return fmt::format("    public {} {{\n{}    }}\n", declaration(function), body);
}

std::string readArguments(const FunctionSignature& function, std::string_view indent, bool named)
{
    std::string text;
    for (const Parameter& parameter : function.parameters) {
        const std::string type = typeText(parameter.type);
        text += fmt::format("{0}{1} {2} = ({1}) Arena.{3}{1}.class);\n", indent, type, javaName(parameter.name),
                            named ? fmt::format("argument(\"{}\", ", parameter.name) : "read(");
    }
    return text + (named ? "" : fmt::format("{}Arena.endCall();\n", indent));
}

std::string writeValue(const std::string& value, const ValueType& type, std::string_view indent)
{
    return fmt::format("{}Arena.write({}, \"{}\", {});\n", indent, value, typeName(type.base), type.depth);
}

std::string callAndWrite(const FunctionSignature& function, std::string_view indent)
{
    const bool returns = !function.modifies && function.returns.base != BaseType::Void;
    std::string call = fmt::format("judgeObject.{}({})", javaName(function.name), argumentNames(function));
    if (returns) {
        call = function.returns.depth > 0 ? fmt::format("Object judgeAnswer = list({})", call)
                                          : fmt::format("{} judgeAnswer = {}", typeText(function.returns), call);
    }
    std::string text = fmt::format("{0}Arena.startClock();\n{0}{1}; // The judge calls: {2}\n{0}Arena.stopClock();\n", indent, call,
                                   declaration(function));
    if (function.modifies) {
        const Parameter& parameter = function.parameters[*function.modifies];
        return text + writeValue(javaName(parameter.name), parameter.type, indent);
    }
    return text + (returns ? writeValue("judgeAnswer", function.returns, indent) : fmt::format("{}Arena.put(\"null\");\n", indent));
}

std::string functionBody(const FunctionSignature& function)
{
    return readArguments(function, "        ", true) + "        Solution judgeObject = new Solution(); // The class must be called Solution\n"
        + callAndWrite(function, "        ");
}

std::string classBody(const Signature& signature)
{
    const std::string& name = signature.function.name;
    constexpr std::string_view kIndent = "                ";
    std::string text = fmt::format(kClassBegin, name);
    text += fmt::format("            case \"{0}\": {{\n{1}Arena.calling(\"{0}\");\n", name, kIndent) + readArguments(signature.function, kIndent, false);
    text += fmt::format("{0}Arena.startClock();\n{0}judgeObject = new {1}({2}); // The judge calls: {1}({3})\n{0}Arena.stopClock();\n",
                        kIndent, name, argumentNames(signature.function), parameterList(signature.function));
    text += fmt::format("{0}Arena.put(\"null\");\n{0}break;\n            }}\n", kIndent);
    for (const FunctionSignature& each : signature.methods) {
        text += fmt::format("            case \"{}\": {{\n{}Arena.calling(\"{}\");\n", each.name, kIndent, javaName(each.name));
        text += readArguments(each, kIndent, false) + callAndWrite(each, kIndent);
        text += fmt::format("{}break;\n            }}\n", kIndent);
    }
    return text + std::string(kClassEnd);
}

void addListConversion(std::string& text, const FunctionSignature& function)
{
    const std::string conversion = fmt::format("\n    private static Object list({} list) {{\n        return list;\n    }}\n",
                                               typeText(function.returns));
    if (!function.modifies && function.returns.depth > 0 && text.find(conversion) == std::string::npos) {
        text += conversion;
    }
}

/// Lists may be returned as arrays or as List: both are an Object to the runtime, everything else is refused by javac.
std::string listConversions(const Signature& signature)
{
    std::string text;
    addListConversion(text, signature.function);
    for (const FunctionSignature& each : signature.methods) {
        addListConversion(text, each);
    }
    return text.empty() ? text : text + "\n    private static Object list(java.util.List<?> list) {\n        return list;\n    }\n";
}

std::string nodes(const Signature& signature)
{
    std::string text;
    text += uses(signature, BaseType::ListNode) ? "        Arena.listNodes = new ArenaLists();\n" : "";
    text += uses(signature, BaseType::TreeNode) ? "        Arena.treeNodes = new ArenaTrees();\n" : "";
    return text;
}

class JavaDriver final : public DriverWriter {
public:
    [[nodiscard]] std::string starter(const Signature& signature) const override
    {
        std::string text = "import java.util.*;\n\n";
        text += uses(signature, BaseType::ListNode) ? kListNode : "";
        text += uses(signature, BaseType::TreeNode) ? kTreeNode : "";
        if (!signature.isClass) {
            return text + fmt::format("class Solution {{\n{}}}\n", method(signature.function));
        }
        text += fmt::format("class {0} {{\n    public {0}({1}) {{\n    }}\n", signature.function.name, parameterList(signature.function));
        for (const FunctionSignature& each : signature.methods) {
            text += "\n" + method(each);
        }
        return text + "}\n";
    }

    [[nodiscard]] ProgramFiles program(const Signature& signature, std::string source) const override
    {
        const std::string userClass = signature.isClass ? signature.function.name : "Solution";
        const std::string calling = signature.isClass ? userClass : javaName(signature.function.name);
        const std::string body = signature.isClass ? classBody(signature) : functionBody(signature.function);
        ProgramFiles program;
        addSource(program, "Main.java", fmt::format(kMain, calling, nodes(signature), body, listConversions(signature)));
        addSource(program, userClass + ".java", std::move(source));
        addRuntime(program, "Arena.java");
        if (uses(signature, BaseType::ListNode)) {
            addRuntime(program, "ListNode.java");
            addRuntime(program, "ArenaLists.java");
        }
        if (uses(signature, BaseType::TreeNode)) {
            addRuntime(program, "TreeNode.java");
            addRuntime(program, "ArenaTrees.java");
        }
        return program;
    }

private:
    static void addSource(ProgramFiles& program, const std::string& name, std::string text)
    {
        program.files.push_back(textFile(name, std::move(text)));
        program.sources.push_back(name);
    }

    static void addRuntime(ProgramFiles& program, const std::string& name)
    {
        addSource(program, name, std::string(runtimeFile("java/" + name)));
    }
};

} // namespace

const DriverWriter& javaDriver()
{
    static const JavaDriver kDriver;
    return kDriver;
}

} // namespace ca
