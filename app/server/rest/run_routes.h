// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
// POST /api/runs: a program, an input, and what comes of it. Answered when it has ended, or as server-sent events to those who
// accept them: "status" at once and "completed". With "stream" it is answered at once, and followed by StreamRoutes.
#pragma once

#include "app/server/http/message.h"
#include "app/server/rest/posting.h"
#include "app/server/rest/rest_options.h"
#include "app/server/rest/stream_routes.h"
#include "app/server/service/service.h"

namespace ca::server {

class RunRoutes {
public:
    /// Without streams a run that wants to be followed is refused.
    RunRoutes(Service& service, RestOptions options, std::shared_ptr<StreamRoutes> streams);
    [[nodiscard]] HttpReply run(const HttpRequest& request);

private:
    [[nodiscard]] HttpReply begin(const wire::RunOrder& order, const Allotment& allotment, bool asEvents);

    Service& m_service;
    const RestOptions m_options;
    const std::shared_ptr<StreamRoutes> m_streams;
    RateLimit m_perSession;
    RateLimit m_perAddress;
};

} // namespace ca::server
