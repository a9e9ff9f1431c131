// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
// A server's function problem may be solved by a whole program as well: there it is the only way that the original knows, and the function may
// be our guess. Which of them a source is, it shows itself (core/engine/source_kind.h).
#pragma once

#include "core/model/judging.h"

namespace ca {

/// Whether it is a function, which somebody has to call.
[[nodiscard]] bool isFunction(const Submission& submission);

/// A whole program for a server's function problem is judged as one, here as there: by its text where the server compares texts. Everything
/// else stays what it is.
[[nodiscard]] Submission inItsForm(Submission submission);

} // namespace ca
