// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
#include "app/server/dialects/dialects.h"

namespace ca::server {

void addDialects(Router& router, Service& service, const DialectOptions& options)
{
    if (options.codeEngine) {
        addCodeEngine(router, service, options);
    }
    if (options.codeVault) {
        addCodeVault(router, service, options);
    }
    if (options.codeCrusher) {
        addCodeCrusher(router, service, options);
    }
}

} // namespace ca::server
