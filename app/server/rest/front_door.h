// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
// What happens to every request before it is answered, and to every answer before it goes out: tokens, other origins' pages
// (Cross-Origin Resource Sharing), and headers that keep browsers from doing foolish things.
#pragma once

#include "app/server/http/http_options.h"
#include "app/server/rest/rest_options.h"

namespace ca::server {

class FrontDoor {
public:
    explicit FrontDoor(RestOptions options) : m_options(std::move(options)) {}

    [[nodiscard]] std::optional<HttpAnswer> before(const HttpRequest& request) const;
    void after(const HttpRequest& request, HttpAnswer& answer) const;

private:
    [[nodiscard]] std::optional<HttpAnswer> strangerAt(const HttpRequest& request) const;
    [[nodiscard]] bool lacksToken(const HttpRequest& request) const;
    void addOrigin(const HttpRequest& request, HttpAnswer& answer) const;

    const RestOptions m_options;
};

/// 401, as every face of the server says it.
[[nodiscard]] HttpAnswer tokenNeeded();
/// None: no token, or one that nobody gave out. A browser's WebSocket and EventSource can show it only as "?token=".
[[nodiscard]] std::optional<Role> roleOf(const HttpRequest& request, const RestOptions& options);
[[nodiscard]] bool isTeacher(const HttpRequest& request, const RestOptions& options);

} // namespace ca::server
