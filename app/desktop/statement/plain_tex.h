// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The CodeArena contributors
// Statements in LaTeX, as far as a reader needs it: sections, lists, emphasis, code, formulas. The rest is passed over.
#pragma once

#include "app/desktop/statement/prose.h"

#include <string_view>

namespace ca {

/// Never fails: commands that it does not know leave what they enclose.
[[nodiscard]] Prose readPlainTex(std::string_view tex);

} // namespace ca
