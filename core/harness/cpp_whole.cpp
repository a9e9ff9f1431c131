// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
//
// What the user's lines need is in their file when it includes <bits/stdc++.h>, as the starter does. Otherwise that include is a line in
// front. Nodes are put into the first line that is no directive: they are one line and need no header.
#include "core/harness/driver.h"
#include "core/harness/signature_data.h"
#include "core/harness/whole_source.h"

#include <fmt/format.h>

namespace ca {

namespace {

constexpr std::string_view kListNode = "struct ListNode{int val;ListNode*next;ListNode(int v=0,ListNode*n=nullptr):val(v),next(n){}};";
constexpr std::string_view kTreeNode = "struct TreeNode{int val;TreeNode*left,*right;TreeNode(int v=0,TreeNode*l=nullptr,TreeNode*r=nullptr)"
                                       ":val(v),left(l),right(r){}};";

// Sooner a method, then a function.
constexpr std::string_view kMember = R"(template <class JOwner, class... JValues>
auto judge_{0}(judging::Sooner, JOwner* jOwner, JValues&... jValues) -> decltype(jOwner->{0}(jValues...))
{{
return jOwner->{0}(jValues...);
}}
)";
constexpr std::string_view kFreeFunction = R"(template <class JOwner, class... JValues>
auto judge_{0}(judging::Later, JOwner*, JValues&... jValues) -> decltype({0}(jValues...))
{{
return {0}(jValues...);
}}
)";

std::string typeText(const ValueType& type)
{
    if (type.depth > 0) {
        return fmt::format("std::vector<{}>", typeText({type.base, type.depth - 1}));
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
        return "std::string";
    case BaseType::ListNode:
        return "ListNode*";
    case BaseType::TreeNode:
        return "TreeNode*";
    case BaseType::Void:
        break;
    }
    return "void";
}

bool declares(const std::vector<Word>& words, std::string_view name)
{
    for (std::size_t i = 0; i + 1 < words.size(); ++i) {
        if ((words[i].text == "struct" || words[i].text == "class") && words[i + 1].text == name) {
            return true;
        }
    }
    return false;
}

/// The first line that is no directive and no part of one, outside of comments.
std::size_t firstOrdinaryLine(std::string_view solution, std::string_view blanked)
{
    bool continues = false;
    for (std::size_t begin = 0; begin < blanked.size();) {
        const std::size_t end = std::min(blanked.find('\n', begin), blanked.size());
        const std::string_view line = blanked.substr(begin, end - begin);
        const std::size_t first = line.find_first_not_of(" \t");
        const bool isDirective = continues || (first != std::string_view::npos && line[first] == '#');
        const std::string_view before = solution.substr(0, begin);
        const std::size_t opened = before.rfind("/*");
        const bool inComment = opened != std::string_view::npos && before.find("*/", opened) == std::string_view::npos;
        if (!isDirective && !inComment) {
            return begin;
        }
        continues = isDirective && line.ends_with('\\');
        begin = end + 1;
    }
    return blanked.size();
}

/// A main() that the user tried things with does not disturb.
void renameMain(std::string& text, const std::vector<Word>& words)
{
    for (auto word = words.rbegin(); word != words.rend(); ++word) {
        if (word->text == "main" && word->depth == 0) {
            text.replace(word->at, word->text.size(), "unusedMain");
        }
    }
}

std::string names(const FunctionSignature& function)
{
    std::string text;
    for (std::size_t i = 0; i < function.parameters.size(); ++i) {
        text += fmt::format("{}j{}", i == 0 ? "" : ", ", i);
    }
    return text;
}

/// Declares the arguments; `read` says where each is read from.
std::string arguments(const FunctionSignature& function, bool named)
{
    std::string text;
    for (std::size_t i = 0; i < function.parameters.size(); ++i) {
        const Parameter& parameter = function.parameters[i];
        text += fmt::format("{} j{}{{}};\n", typeText(parameter.type), i);
        text += named ? fmt::format("judging::jDemand(judging::jSeek(\"{}\"));\n", parameter.name) : "";
        text += fmt::format("judging::jRead(j{});\n", i);
        text += named ? "" : "judging::jTake(',');\n";
    }
    return text;
}

std::string callAndWrite(const FunctionSignature& function, std::string_view name)
{
    const std::string values = names(function);
    const std::string call = fmt::format("judge_{}(judging::Sooner{{}}, jObject{}{})", name, values.empty() ? "" : ", ", values);
    if (function.modifies) {
        return fmt::format("{};\njudging::jWrite(j{});\n", call, *function.modifies);
    }
    return function.returns.base == BaseType::Void ? fmt::format("{};\njudging::jOutput += \"null\";\n", call)
                                                   : fmt::format("const auto jAnswer = {};\njudging::jWrite(jAnswer);\n", call);
}

std::string functionMain(const FunctionSignature& function)
{
    const std::string name = camelCase(function.name);
    std::string text = "class Solution;\n" + fmt::format(kMember, name) + fmt::format(kFreeFunction, name);
    text += "signed main()\n{\njudging::jBegin();\n" + arguments(function, true);
    text += "auto* jObject = judging::jMake<Solution>(judging::Sooner{});\n";
    return text + callAndWrite(function, name) + "judging::jEnd();\n}\n";
}

std::string classMain(const Signature& signature)
{
    const std::string& made = signature.function.name;
    std::string text;
    for (const FunctionSignature& method : signature.methods) {
        text += fmt::format(kMember, camelCase(method.name));
    }
    text += fmt::format(R"(signed main()
{{
judging::jBegin();
std::vector<std::string> jNames;
judging::jDemand(judging::jSeek("calls") || judging::jSeek("operations"));
judging::jRead(jNames);
judging::jDemand(judging::jSeek("arguments") || judging::jSeek("args"));
judging::jTake('[');
{0}* jObject = nullptr;
for (const std::string& jName : jNames) {{
judging::jOutput += jObject == nullptr ? "[" : judging::jGap;
judging::jDemand(judging::jTake('['));
if (jObject == nullptr) {{
{1}jObject = new {0}({2});
judging::jOutput += "null";
)", made, arguments(signature.function, false), names(signature.function));
    for (const FunctionSignature& method : signature.methods) {
        const std::string camel = camelCase(method.name);
        text += fmt::format("}} else if (jName == \"{}\" || jName == \"{}\") {{\n", method.name, camel);
        text += arguments(method, false) + callAndWrite(method, camel);
    }
    return text + "} else {\njudging::jDemand(false);\n}\njudging::jTake(']');\njudging::jTake(',');\n}\n"
                  "judging::jOutput += ']';\njudging::jEnd();\n}\n";
}

} // namespace

WholeProgram wholeCpp(const Signature& signature, std::string_view solution, const AnswerStyle& style)
{
    std::string text = withLineEnd(solution);
    const std::string blanked = blankedCode(text);
    const std::vector<Word> words = wordsOf(blanked);
    const std::size_t nodes = firstOrdinaryLine(text, blanked);
    renameMain(text, words);
    std::string front;
    front += uses(signature, BaseType::ListNode) && !declares(words, "ListNode") ? kListNode : "";
    front += uses(signature, BaseType::TreeNode) && !declares(words, "TreeNode") ? kTreeNode : "";
    text.insert(nodes, front);
    WholeProgram whole;
    if (solution.find("<bits/stdc++.h>") == std::string_view::npos) {
        whole = {"#include <bits/stdc++.h>\n", 1};
    }
    const std::string call = signature.isClass ? classMain(signature) : functionMain(signature.function);
    const std::string styled = fmt::format("namespace judging {{\nconst char* const jGap = \"{}\";\nconst bool jBare = {}, jPoint = {};\n}}\n",
                                           style.blankAfterComma ? ", " : ",", style.bareText, !style.bareWholes);
    whole.source += text + "// codearena:program\n#include <unistd.h>\n" + squeezed(styled + compactRuntime("cpp/whole.cpp", signature) + call);
    return whole;
}

} // namespace ca
