// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
// What people call what a record of the history says.
#pragma once

#include "core/model/verdict.h"

#include <QString>

#include <string>

namespace ca {

[[nodiscard]] QString verdictWord(Verdict verdict);

/// Where something was judged: "This machine", or a server by its name. A dash when nobody came to it.
[[nodiscard]] QString placeWord(const std::string& judgedBy);
/// It is one of this machine's sandboxes.
[[nodiscard]] bool isHere(const std::string& judgedBy);

} // namespace ca
