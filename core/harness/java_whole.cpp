// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
//
// The original starts class Solution of Solution.java, our own server class Main of Main.java. The program can be started as both: the
// user's Solution is given a main() in the line where it begins, and public classes, which demand a file of their name, become the others.
#include "core/harness/driver.h"
#include "core/harness/signature_data.h"
#include "core/harness/whole_source.h"

#include <algorithm>

#include <fmt/format.h>

namespace ca {

namespace {

constexpr std::string_view kSolution = "Solution";
constexpr std::string_view kMain = "public static void main(String[] judgeUnused){Judge.main(judgeUnused);}";

struct Edit {
    std::size_t at;
    std::size_t length;
    std::string text;
};

bool declares(const std::vector<Word>& words, std::string_view name)
{
    for (std::size_t i = 0; i + 1 < words.size(); ++i) {
        if (words[i].depth == 0 && words[i].text == "class" && words[i + 1].text == name) {
            return true;
        }
    }
    return false;
}

/// Where a main() of the user's and the word public are in the way.
std::vector<Edit> edits(const std::vector<Word>& words, std::string_view blanked)
{
    std::vector<Edit> list;
    for (std::size_t i = 0; i < words.size(); ++i) {
        const Word& word = words[i];
        if (word.depth == 0 && word.text == "public") {
            list.push_back({word.at, word.text.size(), std::string(word.text.size(), ' ')});
        } else if (word.text == "main" && i > 0 && words[i - 1].text == "void") {
            list.push_back({word.at, word.text.size(), "unusedMain"});
        } else if (word.depth == 0 && word.text == kSolution && i > 0 && words[i - 1].text == "class") {
            if (const std::size_t brace = blanked.find('{', word.at); brace != std::string_view::npos) {
                list.push_back({brace + 1, 0, std::string(kMain)});
            }
        }
    }
    return list;
}

std::string edited(std::string_view solution, const std::vector<Word>& words, std::string_view blanked)
{
    std::string text = withLineEnd(solution);
    std::vector<Edit> list = edits(words, blanked);
    std::stable_sort(list.begin(), list.end(), [](const Edit& one, const Edit& other) { return one.at < other.at; });
    for (auto edit = list.rbegin(); edit != list.rend(); ++edit) {
        text.replace(edit->at, edit->length, edit->text);
    }
    return text;
}

std::string call(const FunctionSignature& function, std::string_view object, std::string_view values)
{
    const ValueType answer = answerType(function);
    return fmt::format("Judge.call({}, \"{}\", {}, \"{}\", {}, {});", object, camelCase(function.name), values,
                       answer.base == BaseType::Void ? "" : typeName(answer.base), answer.depth,
                       function.modifies ? static_cast<int>(*function.modifies) : -1);
}

std::string functionCall(const FunctionSignature& function)
{
    std::string values;
    for (const Parameter& parameter : function.parameters) {
        values += fmt::format("{}given.get(\"{}\")", values.empty() ? "" : ", ", parameter.name);
    }
    return call(function, "Judge.create(Solution.class, java.util.List.of())", fmt::format("java.util.Arrays.asList({})", values)) + '\n';
}

std::string classCalls(const Signature& signature)
{
    std::string text = "var names = (java.util.List<?>) given.get(given.containsKey(\"calls\") ? \"calls\" : \"operations\");\n"
                       "var lists = (java.util.List<?>) given.get(given.containsKey(\"arguments\") ? \"arguments\" : \"args\");\n"
                       "Object made = null;\n"
                       "for (int i = 0; i < names.size(); i++) {\n"
                       "var values = (java.util.List<?>) lists.get(i);\n"
                       "Judge.out.append(i == 0 ? \"[\" : COMMA);\n"
                       "switch ((String) names.get(i)) {\n";
    text += fmt::format("case \"{0}\": made = Judge.create({0}.class, values); Judge.out.append(\"null\"); break;\n", signature.function.name);
    for (const FunctionSignature& method : signature.methods) {
        const std::string camel = camelCase(method.name);
        const std::string other = camel == method.name ? "" : fmt::format("case \"{}\": ", camel);
        text += fmt::format("case \"{}\": {}{} break;\n", method.name, other, call(method, "made", "values"));
    }
    return text + "default: throw new IllegalArgumentException(\"\" + names.get(i));\n}\n}\nJudge.out.append(']');\n";
}

/// What the user's file defines itself is theirs.
std::string runtime(Signature signature, const std::vector<Word>& words)
{
    std::string text = compactRuntime("java/Judge.java", signature);
    for (const char* node : {"ListNode", "TreeNode"}) {
        const std::string begin = fmt::format("class {} {{\n", node);
        if (const std::size_t at = text.find(begin); at != std::string::npos && declares(words, node)) {
            text.erase(at, text.find("\n}\n", at) + 3 - at);
        }
    }
    return text;
}

} // namespace

WholeProgram wholeJava(const Signature& signature, std::string_view solution, const AnswerStyle& style)
{
    const std::string blanked = blankedCode(solution);
    const std::vector<Word> words = wordsOf(blanked);
    WholeProgram whole{edited(solution, words, blanked), 0};
    whole.source += "// codearena:program\n";
    const std::string styled = fmt::format("static final String COMMA = \"{}\";\nstatic final boolean BARE = {}, POINT = {};\n",
                                           style.blankAfterComma ? ", " : ",", style.bareText, !style.bareWholes);
    whole.source += squeezed(runtime(signature, words) + "final class JudgeCall {\n" + styled + fmt::format("static void run(java.util.Map<?, ?> given) throws Exception {{\n{}}}\n}}\n",
                                signature.isClass ? classCalls(signature) : functionCall(signature.function)));
    if (signature.isClass && !declares(words, kSolution)) {
        whole.source += fmt::format("class Solution {{{}}}\n", kMain);
    }
    if (!declares(words, "Main")) {
        whole.source += fmt::format("class Main {{{}}}\n", kMain);
    }
    return whole;
}

} // namespace ca
