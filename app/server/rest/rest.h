// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
// CodeArena's API over the service: which path asks for what.
#pragma once

#include "app/server/http/http_options.h"
#include "app/server/http/router.h"
#include "app/server/rest/rest_options.h"
#include "app/server/service/service.h"

namespace ca::server {

/// The routes hold the service, which must outlive them.
void addRestRoutes(Router& router, Service& service, const RestOptions& options);

/// What every protocol's requests and answers go through. To be completed with a log.
[[nodiscard]] HttpHooks frontDoorHooks(const RestOptions& options);

} // namespace ca::server
