// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
#include "app/server/rest/rest.h"

#include "app/server/http/error_answer.h"
#include "app/server/rest/answers.h"
#include "app/server/rest/front_door.h"
#include "app/server/rest/problem_routes.h"
#include "app/server/rest/run_routes.h"
#include "app/server/rest/submission_routes.h"

#include <fmt/chrono.h>
#include <fmt/format.h>

namespace ca::server {

namespace {

/// Two words are the original's. "degraded": what comes is accepted and kept, but nobody judges it.
std::string_view wordOf(const Health& health)
{
    return !health.database ? "unhealthy" : !health.judge ? "degraded" : "healthy";
}

/// "redis" held the original's queue, and its clients look at it; ours is in the database.
std::string healthJson(const Health& health, std::chrono::system_clock::time_point now)
{
    const auto word = [](bool isUp) { return isUp ? "up" : "down"; };
    const auto millis = std::chrono::duration_cast<std::chrono::milliseconds>(now.time_since_epoch()).count() % 1000;
    const std::string reason = health.reason.empty() ? std::string() : fmt::format(R"("reason":"{}",)", health.reason);
    return fmt::format(R"({{"status":"{}",{}"timestamp":"{:%Y-%m-%dT%H:%M:%S}.{:03}Z",)"
                       R"("services":{{"database":"{}","redis":"{}","queue":{{"waiting":{},"active":{}}},"judge":"{}"}}}})",
                       wordOf(health), reason, fmt::gmtime(std::chrono::system_clock::to_time_t(now)), millis, word(health.database),
                       word(health.database), health.waiting, health.active, word(health.judge));
}

HttpAnswer showHealth(const Service& service, const RestOptions& options)
{
    const Health health = service.health();
    return unstored(jsonAnswer(health.database && health.judge ? 200 : 503, healthJson(health, options.clock())));
}

HttpAnswer showCapabilities(Service& service, const RestOptions& options)
{
    wire::Capabilities capabilities;
    capabilities.server = options.server;
    capabilities.testEvents = true;
    capabilities.resume = true;
    capabilities.idempotent = true;
    capabilities.customRuns = true;
    capabilities.cancel = true;
    capabilities.streamedRuns = service.streamedRuns() != nullptr;
    wire::CodeRules rules = codeRules(service);
    capabilities.languages = std::move(rules.languages);
    capabilities.mostCode = rules.mostCode;
    return unstored(jsonAnswer(200, wire::toJson(capabilities)));
}

bool isLoopback(std::string_view address)
{
    return address.substr(0, 4) == "127." || address == "::1";
}

/// Figures of the whole class: for this machine, and for teachers.
HttpAnswer showMetrics(const Service& service, const RestOptions& options, const HttpRequest& request)
{
    if (!isLoopback(request.address) && !isTeacher(request, options)) {
        return errorAnswer(403, "Only teachers may read the metrics");
    }
    HttpAnswer answer = unstored(jsonAnswer(200, service.metrics() + (options.moreMetrics ? options.moreMetrics() : std::string())));
    answer.type = "text/plain; version=0.0.4; charset=utf-8";
    return answer;
}

} // namespace

void addRestRoutes(Router& router, Service& service, const RestOptions& options)
{
    router.on("GET", "/health", [&service, options](const HttpRequest&) { return showHealth(service, options); });
    router.on("GET", "/metrics", [&service, options](const HttpRequest& request) { return showMetrics(service, options, request); });
    router.on("GET", "/api/capabilities", [&service, options](const HttpRequest&) { return showCapabilities(service, options); });
    router.on("GET", "/api/problems", [&service](const HttpRequest& request) { return listProblems(service, request); });
    router.on("GET", "/api/problems/:slug", [&service](const HttpRequest& request) { return showProblem(service, request); });

    const auto submissions = std::make_shared<SubmissionRoutes>(service, options);
    router.on("POST", "/api/submissions", [submissions](const HttpRequest& request) { return submissions->submit(request); });
    router.on("GET", "/api/submissions/:id", [submissions](const HttpRequest& request) { return submissions->show(request); });
    router.on("GET", "/api/history", [submissions](const HttpRequest& request) { return submissions->history(request); });
    for (const char* method : {"POST", "DELETE"}) {
        router.on(method, "/api/submissions/:id/cancel", [submissions](const HttpRequest& request) { return submissions->cancel(request); });
    }

    const auto streams = service.streamedRuns() != nullptr ? std::make_shared<StreamRoutes>(*service.streamedRuns(), options) : nullptr;
    const auto runs = std::make_shared<RunRoutes>(service, options, streams);
    router.on("POST", "/api/runs", [runs](const HttpRequest& request) { return runs->run(request); });
    if (streams) {
        router.on("GET", "/api/runs/:id/events", [streams](const HttpRequest& request) { return streams->events(request); });
        router.on("POST", "/api/runs/:id/input", [streams](const HttpRequest& request) { return streams->input(request); });
        router.on("POST", "/api/runs/:id/cancel", [streams](const HttpRequest& request) { return streams->cancel(request); });
        router.on("DELETE", "/api/runs/:id", [streams](const HttpRequest& request) { return streams->cancel(request); });
    }
}

HttpHooks frontDoorHooks(const RestOptions& options)
{
    const auto door = std::make_shared<FrontDoor>(options);
    HttpHooks hooks;
    hooks.before = [door](const HttpRequest& request) { return door->before(request); };
    hooks.after = [door](const HttpRequest& request, HttpAnswer& answer) { door->after(request, answer); };
    return hooks;
}

} // namespace ca::server
