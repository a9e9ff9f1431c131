// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
// Whom a request believes to be calling. A server that only its own machine reaches is reached by that machine's browsers as well, and
// so by any page whose name has been made to point here (DNS rebinding): such a page gives itself away by the name that it calls.
#pragma once

#include "app/server/http/message.h"

#include <string>
#include <string_view>
#include <vector>

namespace ca::server {

/// What may stand in --host-name: a name, or an address as it stands in a URL; no scheme, no port.
[[nodiscard]] bool isHostName(std::string_view text);

/// "localhost", a name below it, 127.x.y.z or [::1], with or without a port.
[[nodiscard]] bool isLoopbackHost(std::string_view host);

/// Whether the Host header is one of this machine's, or one of the names. None at all is fine: every browser has one.
[[nodiscard]] bool callsThisMachine(const HttpRequest& request, const std::vector<std::string>& names);

/// Whether the request comes from a page of the very server that it goes to.
[[nodiscard]] bool isOfOurOwnPage(const HttpRequest& request);

} // namespace ca::server
