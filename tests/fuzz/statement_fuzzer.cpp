// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
// What strangers write into statements: formulas, Markdown, LaTeX, the JSON of samples. Reading ends, and trees stay shallow.
#include "app/desktop/statement/formula.h"
#include "app/desktop/statement/line_diff.h"
#include "app/desktop/statement/markdown.h"
#include "app/desktop/statement/plain_tex.h"
#include "app/desktop/statement/samples.h"

#include <algorithm>
#include <cstdint>
#include <cstdlib>
#include <string_view>

namespace {

int depthOf(const std::vector<ca::ProseBlock>& blocks)
{
    int depth = 0;
    for (const ca::ProseBlock& block : blocks) {
        depth = std::max(depth, 1 + depthOf(block.children));
    }
    return depth;
}

void check(bool holds)
{
    if (!holds) {
        std::abort();
    }
}

void checkProse(ca::Prose prose)
{
    check(depthOf(prose) <= ca::kDeepestProse + 2);
    check(depthOf(ca::inSlices(std::move(prose))) <= ca::kDeepestProse + 2);
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    if (size == 0) {
        return 0;
    }
    const std::string_view text(reinterpret_cast<const char*>(data) + 1, size - 1);
    switch (data[0] % 5) {
    case 0:
        if (const auto formula = ca::parseFormula(text)) {
            static_cast<void>(ca::outline(*formula));
        }
        break;
    case 1: checkProse(ca::readMarkdown(text)); break;
    case 2: checkProse(ca::readPlainTex(text)); break;
    case 3:
        static_cast<void>(ca::namedValues(text));
        static_cast<void>(ca::callLines(text, text));
        static_cast<void>(ca::utterances(text));
        break;
    default: {
        const std::size_t half = text.size() / 2;
        const auto left = ca::linesOf(text.substr(0, half));
        const auto right = ca::linesOf(text.substr(half));
        std::size_t lines = 0;
        for (const ca::DiffRow& row : ca::diffLines(left, right, 50)) {
            lines += (row.left ? 1U : 0U) + (row.right ? 1U : 0U);
        }
        check(lines == left.size() + right.size());
    }
    }
    return 0;
}
