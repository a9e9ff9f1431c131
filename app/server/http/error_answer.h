// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
// Refusals in the one shape that every client knows: {"error","message","statusCode"}.
#pragma once

#include "app/server/http/message.h"

#include <string>
#include <string_view>

namespace ca::server {

/// "NotFound" for 404: what the field "error" says.
[[nodiscard]] std::string_view errorName(int status);
/// "Not Found" for 404: what stands behind the number in an answer's first line.
[[nodiscard]] std::string_view reasonPhrase(int status);
/// The message goes to the client: no path, no code, nothing of the inside.
[[nodiscard]] HttpAnswer errorAnswer(int status, std::string message);

} // namespace ca::server
