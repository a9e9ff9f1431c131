// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The CodeArena contributors
#include "app/desktop/statement/formula.h"

namespace ca {

namespace {

using Kind = FormulaNode::Kind;

std::string joined(const std::vector<FormulaNode>& parts, std::string_view separator)
{
    std::string text;
    for (const FormulaNode& part : parts) {
        text += (text.empty() ? "" : std::string(separator)) + outline(part);
    }
    return text;
}

std::string scripts(const FormulaNode& node)
{
    const std::string lower = outline(node.parts[1]);
    const std::string upper = outline(node.parts[2]);
    return outline(node.parts[0]) + (lower.empty() ? "" : "_{" + lower + "}") + (upper.empty() ? "" : "^{" + upper + "}");
}

std::string grid(const FormulaNode& node)
{
    std::string text;
    for (std::size_t i = 0; i < node.parts.size(); ++i) {
        text += (i == 0 ? "" : i % node.columns == 0 ? "; " : ", ") + outline(node.parts[i]);
    }
    return "grid(" + text + ")";
}

} // namespace

std::string outline(const FormulaNode& node)
{
    switch (node.kind) {
    case Kind::Row: return joined(node.parts, " ");
    case Kind::Symbol:
    case Kind::BigOperator:
    case Kind::Unknown: return node.text;
    case Kind::Fraction: return (node.bar ? "frac(" : "over(") + joined(node.parts, ", ") + ")";
    case Kind::Root: return "root(" + joined(node.parts, ", ") + ")";
    case Kind::Scripts: return scripts(node);
    case Kind::Fence: return "fence(" + node.opening + " " + joined(node.parts, " ") + " " + node.closing + ")";
    case Kind::Accent: return node.text + "(" + joined(node.parts, " ") + ")";
    case Kind::Grid: return grid(node);
    case Kind::Space: return {};
    }
    return {};
}

} // namespace ca
