// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
// What a Client keeps, and how its calls ask. For .cpp files only.
#pragma once

#include "sandbox/docker/client.h"
#include "sandbox/docker/http.h"
#include "sandbox/docker/profile_files.h"

#include <string>
#include <string_view>

namespace ca::docker {

/// {"label":["a","b=c"]}, encoded for a query
[[nodiscard]] std::string labelQuery(const LabelFilter& filter);

struct Client::State {
    explicit State(const Endpoint& endpoint)
        : http(endpoint)
    {
    }

    [[nodiscard]] Request request(std::string method, std::string_view path, const Patience& patience) const;
    /// A good answer's body, or the complaint.
    [[nodiscard]] Result<std::string> ask(const Request& asked);
    [[nodiscard]] Result<std::string> get(std::string_view path, const Patience& patience);
    /// A call whose answer is a stream of progress; returns the id of the image it told, or nothing.
    [[nodiscard]] Result<std::string> follow(Request asked, const OnProgress& progress);

    HttpPool http;
    EngineVersion version;
    std::string prefix; // "/v1.41"
    ProfileFiles profiles;
};

} // namespace ca::docker
