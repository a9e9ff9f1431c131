// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
#include "core/harness/driver.h"
#include "core/harness/signature_data.h"
#include "core/harness/whole_source.h"

#include <set>

#include <fmt/format.h>

namespace ca {

namespace {

// In front of the user's first line, and in the same line. What the user's code prints goes to stderr.
constexpr std::string_view kRedirect = "process.stdout.write=process.stderr.write.bind(process.stderr);";
constexpr std::string_view kListNode =
    "globalThis.ListNode=class ListNode{constructor(val=0,next=null){this.val=val;this.next=next}};";
constexpr std::string_view kTreeNode =
    "globalThis.TreeNode=class TreeNode{constructor(val=0,left=null,right=null){this.val=val;this.left=left;this.right=right}};";

/// A directive is one only at the very beginning.
bool isStrict(std::string_view solution)
{
    const std::size_t directive = solution.find("use strict");
    return directive != std::string_view::npos && blankedCode(solution).find_first_not_of(" \t\r\n;") > directive;
}

/// A name at the top, whether it is declared by function, class, let or not at all.
std::string definedNames(const Signature& signature)
{
    std::set<std::string> names{"Solution", signature.function.name, camelCase(signature.function.name)};
    std::string cases;
    for (const std::string& name : names) {
        cases += fmt::format("case \"{0}\":return typeof {0}===\"undefined\"?undefined:{0};\n", name);
    }
    return fmt::format("function defined(name){{switch(name){{\n{}}}}}\n", cases);
}

} // namespace

WholeProgram wholeJavaScript(const Signature& signature, std::string_view solution, const AnswerStyle& style)
{
    WholeProgram whole;
    whole.source = isStrict(solution) ? "'use strict';" : "";
    whole.source += kRedirect;
    whole.source += uses(signature, BaseType::ListNode) ? kListNode : "";
    whole.source += uses(signature, BaseType::TreeNode) ? kTreeNode : "";
    whole.source += withLineEnd(solution);
    whole.source += fmt::format(";(function(){{// codearena:program\nconst signature={},comma=\"{}\",bare={},point={};\n", signatureData(signature, "null"),
                                style.blankAfterComma ? ", " : ",", style.bareText, !style.bareWholes);
    whole.source += definedNames(signature) + compactRuntime("javascript/whole.js", signature) + "})();\n";
    return whole;
}

} // namespace ca
