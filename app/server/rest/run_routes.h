// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
// POST /api/runs: a program, an input, and what comes of it. Answered when it has ended, or as server-sent events to those who
// accept them: "status" at once, "output" and "completed" when there are.
#pragma once

#include "app/server/http/message.h"
#include "app/server/rest/posting.h"
#include "app/server/rest/rest_options.h"
#include "app/server/service/service.h"

namespace ca::server {

class RunRoutes {
public:
    RunRoutes(Service& service, RestOptions options);
    [[nodiscard]] HttpReply run(const HttpRequest& request);

private:
    [[nodiscard]] HttpReply begin(const wire::RunOrder& order, const Allotment& allotment, bool asEvents);

    Service& m_service;
    const RestOptions m_options;
    RateLimit m_perSession;
    RateLimit m_perAddress;
};

} // namespace ca::server
