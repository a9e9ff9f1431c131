// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
// Other programs' APIs over our service: their clients find here what they know. Each is a way in of its own, without sessions and
// without memory beyond a bound.
#pragma once

#include "app/server/dialects/dialect_door.h"
#include "app/server/http/router.h"

namespace ca::server {

/// Those that the options ask for. The routes hold the service, which must outlive them.
void addDialects(Router& router, Service& service, const DialectOptions& options);

void addCodeEngine(Router& router, Service& service, const DialectOptions& options);
void addCodeVault(Router& router, Service& service, const DialectOptions& options);
void addCodeCrusher(Router& router, Service& service, const DialectOptions& options);

} // namespace ca::server
