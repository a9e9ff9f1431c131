// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
// GET /api/problems, GET /api/problems/:slug
#pragma once

#include "app/server/http/message.h"
#include "app/server/service/service.h"

namespace ca::server {

[[nodiscard]] HttpAnswer listProblems(const Service& service, const HttpRequest& request);
[[nodiscard]] HttpAnswer showProblem(const Service& service, const HttpRequest& request);

} // namespace ca::server
