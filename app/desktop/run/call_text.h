// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The CodeArena contributors
// A function problem's input as a reader wants it: "nums = [3, 2, 4]" and "target = 6" instead of one JSON object. Pure.
#pragma once

#include "core/model/signature.h"

#include <optional>
#include <string>
#include <string_view>

namespace ca::runs {

/// A line for each argument, or for each call of a class. None when the input is not what the signature says: then it is shown as
/// it is.
[[nodiscard]] std::optional<std::string> callText(const Signature& signature, std::string_view json);

} // namespace ca::runs
