// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
// Runs that are followed: started by POST /api/runs with "stream", told as server-sent events, typed to, cancelled.
#pragma once

#include "app/server/http/message.h"
#include "app/server/rest/rest_options.h"
#include "app/server/service/streamed_runs.h"
#include "core/wire/codearena_requests.h"

namespace ca::server {

class StreamRoutes {
public:
    StreamRoutes(StreamedRuns& runs, RestOptions options) : m_runs(runs), m_options(std::move(options)) {}

    /// Of a body that was read, counted and checked.
    [[nodiscard]] HttpAnswer start(const wire::RunOrder& order);
    /// Behind number "after", or Last-Event-ID, as browsers say it when they come back.
    [[nodiscard]] HttpReply events(const HttpRequest& request);
    [[nodiscard]] HttpAnswer input(const HttpRequest& request);
    [[nodiscard]] HttpAnswer cancel(const HttpRequest& request);

private:
    struct Found {
        std::string id;
        StreamedRuns::Standing standing;
    };
    [[nodiscard]] tl::expected<Found, HttpAnswer> find(const HttpRequest& request) const;
    [[nodiscard]] tl::expected<Found, HttpAnswer> findOwn(const HttpRequest& request) const;
    [[nodiscard]] bool isOwn(const HttpRequest& request, const Found& found) const;

    StreamedRuns& m_runs;
    const RestOptions m_options;
};

} // namespace ca::server
