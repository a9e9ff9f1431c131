// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
#include "app/server/rest/run_routes.h"

#include "app/server/http/error_answer.h"
#include "app/server/rest/answers.h"
#include "app/server/rest/query.h"
#include "core/wire/sse.h"

namespace ca::server {

namespace {

constexpr std::chrono::seconds kWindow{60};

std::string_view wordFor(RunReport::End end)
{
    switch (end) {
    case RunReport::End::Completed:
        return "completed";
    case RunReport::End::Failed:
        return "failed";
    case RunReport::End::TimedOut:
        return "timeout";
    case RunReport::End::NotCompiled:
        return "compile_error";
    case RunReport::End::Fault:
        break;
    }
    return "error";
}

wire::RunView viewOf(const RunReport& report)
{
    return {std::string(wordFor(report.end)), report.output, report.errors, report.clipped, report.exitCode, report.time, report.memory,
            report.message};
}

std::string event(const char* name, std::string data)
{
    return wire::toText({name, std::move(data), {}});
}

HttpAnswer limited(HttpAnswer answer, const Allotment& allotment)
{
    addLimitHeaders(answer, allotment);
    return unstored(std::move(answer));
}

void sendEvents(HttpStream& stream, const RunReport& report)
{
    stream.write(event("completed", wire::toJson(viewOf(report))));
    stream.close();
}

} // namespace

RunRoutes::RunRoutes(Service& service, RestOptions options, std::shared_ptr<StreamRoutes> streams)
    : m_service(service), m_options(std::move(options)), m_streams(std::move(streams)), m_perSession(m_options.runsPerSession, kWindow, m_options.clock),
      m_perAddress(m_options.submissionsPerAddress, kWindow, m_options.clock)
{
}

HttpReply RunRoutes::run(const HttpRequest& request)
{
    if (!hasJsonBody(request)) {
        return unstored(errorAnswer(400, "The request body must be JSON"));
    }
    const auto posted = wire::readRun(request.body, codeRules(m_service));
    if (!posted) {
        return unstored(errorAnswer(400, posted.error().what));
    }
    const std::string session = posted->session.empty() ? sessionAround(request) : posted->session;
    if (session.empty()) {
        return unstored(sessionNeeded());
    }
    const Allotment allotment = Turnstile(m_perSession, m_perAddress).count(session, request.address);
    if (allotment.isExceeded) {
        return limited(limitExceeded(allotment), allotment);
    }
    if (!posted->errors.empty()) {
        return limited(invalid("request body", posted->errors), allotment);
    }
    if (posted->request.stream) {
        return limited(m_streams ? m_streams->start(posted->request) : errorAnswer(501, "This server streams no runs"), allotment);
    }
    return begin(posted->request, allotment, request.header("accept").find("text/event-stream") != std::string_view::npos);
}

HttpReply RunRoutes::begin(const wire::RunOrder& order, const Allotment& allotment, bool asEvents)
{
    const RunRequest run{order.language, order.code, order.input, order.sessionId};
    if (asEvents) {
        HttpAnswer head = limited({}, allotment);
        head.type = "text/event-stream";
        return StreamedAnswer{std::move(head), [&service = m_service, run](const std::shared_ptr<HttpStream>& stream) {
                                  stream->write(event("status", R"({"status":"Running"})"));
                                  const auto begun = service.run(run, [stream](const RunReport& report) { sendEvents(*stream, report); });
                                  if (!begun) {
                                      stream->write(event("error", refused(begun.error()).body));
                                      stream->close();
                                  }
                              }};
    }
    return LaterAnswer{[&service = m_service, run, allotment](const std::shared_ptr<HttpPromise>& promise) {
        const auto begun = service.run(run, [promise, allotment](const RunReport& report) {
            promise->answer(limited(jsonAnswer(200, wire::toJson(viewOf(report))), allotment));
        });
        if (!begun) {
            promise->answer(limited(refused(begun.error()), allotment));
        }
    }};
}

} // namespace ca::server
