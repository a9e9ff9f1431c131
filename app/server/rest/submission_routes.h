// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
// POST /api/submissions, GET /api/submissions/:id, POST and DELETE /api/submissions/:id/cancel, GET /api/history
#pragma once

#include "app/server/http/message.h"
#include "app/server/rest/posting.h"
#include "app/server/rest/rest_options.h"
#include "app/server/service/service.h"

namespace ca::server {

/// Whether the request comes from the session that sent the submission, or from a teacher.
[[nodiscard]] bool isOwn(const HttpRequest& request, const wire::SubmissionView& submission, const RestOptions& options);

class SubmissionRoutes {
public:
    SubmissionRoutes(Service& service, RestOptions options);

    [[nodiscard]] HttpAnswer submit(const HttpRequest& request);
    [[nodiscard]] HttpAnswer show(const HttpRequest& request) const;
    [[nodiscard]] HttpAnswer cancel(const HttpRequest& request);
    [[nodiscard]] HttpAnswer history(const HttpRequest& request) const;

private:
    [[nodiscard]] HttpAnswer accept(const wire::SubmitRequest& submission);

    Service& m_service;
    const RestOptions m_options;
    RateLimit m_perSession;
    RateLimit m_perAddress;
};

} // namespace ca::server
