// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
//
// Type hints are looked at when a function is defined: the names in them have to be there before the user's first line. They are put
// into that line when Python allows it, and in front of it otherwise.
#include "core/harness/driver.h"
#include "core/harness/signature_data.h"
#include "core/harness/whole_source.h"

#include <algorithm>
#include <array>

#include <fmt/format.h>

namespace ca {

namespace {

struct Customary {
    std::string_view module; // empty: the names are modules
    std::string_view names;
};

/// The same that the driver of one's own judge brings along.
constexpr std::array kCustomary{
    Customary{"typing", "List Dict Set Tuple Optional Deque DefaultDict Any Iterable Callable"},
    Customary{"collections", "deque defaultdict Counter OrderedDict"},
    Customary{"functools", "lru_cache cache reduce cmp_to_key"},
    Customary{"heapq", "heappush heappop heapify heapreplace heappushpop nlargest nsmallest"},
    Customary{"bisect", "bisect_left bisect_right insort"},
    Customary{"itertools", "accumulate combinations permutations product chain pairwise"},
    Customary{"math", "inf gcd sqrt ceil floor"},
    Customary{"", "collections functools heapq bisect itertools math string random re sys"},
};

/// In a text of Python's within one line.
constexpr std::string_view kListNode = R"(class ListNode:\n def __init__(self,val=0,next=None):self.val=val;self.next=next\n)";
constexpr std::string_view kTreeNode =
    R"(class TreeNode:\n def __init__(self,val=0,left=None,right=None):self.val=val;self.left=left;self.right=right\n)";
constexpr std::string_view kRedirect = R"(import os\njudge_out=os.dup(1)\nos.dup2(2,1)\n)";

std::string imports(std::string_view solution)
{
    std::string text;
    for (const Customary& each : kCustomary) {
        std::string wanted;
        for (std::string_view rest = each.names; !rest.empty();) {
            const std::size_t end = std::min(rest.find(' '), rest.size());
            if (mentions(solution, rest.substr(0, end))) {
                wanted += (wanted.empty() ? "" : ",") + std::string(rest.substr(0, end));
            }
            rest.remove_prefix(std::min(end + 1, rest.size()));
        }
        if (!wanted.empty()) {
            text += each.module.empty() ? fmt::format("import {}\\n", wanted) : fmt::format("from {} import {}\\n", each.module, wanted);
        }
    }
    return text;
}

/// What the module itself prints while it is loaded.
bool printsAtOnce(std::string_view solution)
{
    return solution.starts_with("print(") || solution.find("\nprint(") != std::string_view::npos || mentions(solution, "stdout");
}

std::string definitions(const Signature& signature, std::string_view solution)
{
    std::string text = imports(solution);
    text += uses(signature, BaseType::ListNode) ? kListNode : "";
    text += uses(signature, BaseType::TreeNode) ? kTreeNode : "";
    return text + std::string(printsAtOnce(solution) ? kRedirect : "");
}

/// What is not as judge_run() has it by itself.
std::string styleData(const AnswerStyle& style)
{
    return std::string(style.blankAfterComma ? ",comma=\", \"" : "") + (style.bareText ? ",bare=True" : "")
        + (style.bareWholes ? ",point=False" : "");
}

/// Whether a statement may be put before what is in the user's first line.
bool takesAStatement(std::string_view line)
{
    constexpr std::array<std::string_view, 4> kBeginnings{"#", "import ", "from ", "\r"};
    return line.empty() || std::any_of(kBeginnings.begin(), kBeginnings.end(), [&](std::string_view begin) { return line.starts_with(begin); });
}

} // namespace

WholeProgram wholePython(const Signature& signature, std::string_view solution, const AnswerStyle& style)
{
    const std::string tail = compactRuntime("python/whole.py", signature) + fmt::format("judge_run({}{})\n", signatureData(signature, "None"), styleData(style));
    constexpr std::string_view kProgramMark = "# codearena:program\n";
    std::string front = definitions(signature, solution);
    WholeProgram whole;
    if (front.empty()) {
        whole.source = withLineEnd(solution);
    } else if (front = fmt::format("exec(\"{}\")", front); mentions(solution, "__future__")) {
        // Nothing may be before that import, and with it nobody looks at hints.
        whole.source = withLineEnd(solution) + front + '\n';
    } else if (const std::string_view line = solution.substr(0, solution.find('\n')); takesAStatement(line)) {
        whole.source = front + (line.starts_with('#') ? " " : ";") + withLineEnd(solution);
    } else {
        whole = {front + '\n' + withLineEnd(solution), 1};
    }
    whole.source += std::string(kProgramMark) + tail;
    return whole;
}

} // namespace ca
