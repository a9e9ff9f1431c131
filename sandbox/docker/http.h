// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
// HTTP requests to an endpoint from any thread, over connections that are kept for the next one.
#pragma once

#include "core/base/result.h"
#include "core/base/units.h"
#include "sandbox/docker/endpoint.h"
#include "sandbox/docker/patience.h"

#include <cstddef>
#include <functional>
#include <memory>
#include <mutex>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace ca::docker {

/// Bytes to send that are not in memory. The descriptor is borrowed.
struct Upload {
    int fd = -1;
    std::optional<Bytes> size;
    std::function<void(Bytes sent)> onSent;
};

struct Request {
    std::string method; // GET, POST, DELETE
    std::string path; // with version and query
    std::string_view body = {}; // borrowed
    std::string_view contentType = "application/json";
    const Upload* upload = nullptr; // instead of a body
    /// Takes the body of a good answer piece by piece, when it must not be collected. An error ends the call with it.
    std::function<Result<void>(std::string_view)> onBody = {};
    Patience patience;
};

struct Response {
    int status = 0;
    std::string body;
    std::string apiVersion; // what the header of that name says

    [[nodiscard]] bool isGood() const { return status >= 200 && status < 300; }
};

/// Percent-encodes everything but unreserved characters.
[[nodiscard]] std::string urlEncoded(std::string_view text);

class HttpPool {
public:
    static constexpr std::size_t kMaxAnswer = std::size_t{8} << 20;

    explicit HttpPool(Endpoint endpoint);
    ~HttpPool();

    [[nodiscard]] const Endpoint& endpoint() const { return m_endpoint; }
    /// Any status is a Response; an Error means that there was no whole answer.
    [[nodiscard]] Result<Response> perform(const Request& request);

private:
    class Line;

    [[nodiscard]] Result<std::unique_ptr<Line>> take();
    void give(std::unique_ptr<Line> line);

    Endpoint m_endpoint;
    std::mutex m_mutex;
    std::vector<std::unique_ptr<Line>> m_idle;
};

} // namespace ca::docker
