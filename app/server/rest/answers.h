// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
// The answers that CodeArena's API gives, as its clients know them.
#pragma once

#include "app/server/http/message.h"
#include "app/server/service/service.h"
#include "core/wire/codearena.h"

#include <string>
#include <string_view>
#include <vector>

namespace ca::server {

[[nodiscard]] HttpAnswer jsonAnswer(int status, std::string body);
/// Of what belongs to somebody or changes soon: kept nowhere.
[[nodiscard]] HttpAnswer unstored(HttpAnswer answer);
/// "Invalid query parameters", with what is wrong with each.
[[nodiscard]] HttpAnswer invalid(std::string_view part, std::vector<wire::FieldError> errors);
[[nodiscard]] HttpAnswer refused(const Refusal& refusal);

/// With a tag of its content; only the tag when the client has that content already.
[[nodiscard]] HttpAnswer tagged(const HttpRequest& request, HttpAnswer answer);

} // namespace ca::server
