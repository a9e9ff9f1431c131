// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
// JSON as one line of ASCII: what programs print cannot reach a terminal through it, and invalid UTF-8 becomes U+FFFD.
#pragma once

#include "app/cli/console.h"

#include <nlohmann/json.hpp>

namespace ca::cli {

inline void writeJsonLine(Console& console, const nlohmann::ordered_json& value)
{
    console.line(value.dump(-1, ' ', true, nlohmann::ordered_json::error_handler_t::replace));
}

} // namespace ca::cli
