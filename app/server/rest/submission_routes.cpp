// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
#include "app/server/rest/submission_routes.h"

#include "app/server/http/error_answer.h"
#include "app/server/rest/answers.h"
#include "app/server/rest/front_door.h"
#include "app/server/rest/query.h"
#include "core/base/ascii.h"
#include "core/wire/codearena_requests.h"

#include <limits>

namespace ca::server {

namespace {

constexpr std::chrono::seconds kWindow{60};
const wire::JobState kQueued{};

HttpAnswer fault()
{
    return errorAnswer(500, "An unexpected error occurred");
}

HttpAnswer notFound()
{
    return errorAnswer(404, "Submission not found");
}

/// What the program printed and what was said about it may show as much as the code itself.
void hideCode(wire::SubmissionView& submission)
{
    submission.code.clear();
    submission.outcome.message.clear();
    for (wire::TestView& test : submission.outcome.tests) {
        test.output.reset();
        test.error.reset();
    }
}

} // namespace

SubmissionRoutes::SubmissionRoutes(Service& service, RestOptions options)
    : m_service(service), m_options(std::move(options)), m_perSession(m_options.submissionsPerSession, kWindow, m_options.clock),
      m_perAddress(m_options.submissionsPerAddress, kWindow, m_options.clock)
{
}

HttpAnswer SubmissionRoutes::submit(const HttpRequest& request)
{
    wire::Posted<wire::SubmitRequest> posted;
    if (hasJsonBody(request)) {
        auto read = wire::readSubmission(request.body, codeRules(m_service));
        if (!read) {
            return errorAnswer(400, read.error().what);
        }
        posted = std::move(*read);
    }
    const std::string session = posted.session.empty() ? sessionAround(request) : posted.session;
    if (session.empty()) {
        return sessionNeeded();
    }
    const Allotment allotment = Turnstile(m_perSession, m_perAddress).count(session, request.address);
    HttpAnswer answer = allotment.isExceeded       ? limitExceeded(allotment)
        : !hasJsonBody(request)                    ? errorAnswer(400, "The request body must be JSON")
        : !posted.errors.empty()                   ? invalid("request body", posted.errors)
                                                   : accept(posted.request);
    addLimitHeaders(answer, allotment);
    return unstored(std::move(answer));
}

HttpAnswer SubmissionRoutes::accept(const wire::SubmitRequest& submission)
{
    const auto receipt = m_service.submit(submission);
    if (!receipt) {
        return refused(receipt.error());
    }
    wire::JobState state = kQueued;
    if (!receipt->isNew) { // sent once more: by now it may have been judged
        const auto known = m_service.submission(receipt->submissionId);
        state = known && *known ? (*known)->state : state;
    }
    return jsonAnswer(202, wire::receiptJson(receipt->submissionId, state));
}

bool isOwn(const HttpRequest& request, const wire::SubmissionView& submission, const RestOptions& options)
{
    return (!submission.sessionId.empty() && lowerCase(sessionAround(request)) == submission.sessionId) || isTeacher(request, options);
}

HttpAnswer SubmissionRoutes::show(const HttpRequest& request) const
{
    const std::string id = lowerCase(request.captures.at("id"));
    if (!wire::looksLikeUuid(id)) {
        return unstored(invalid("path parameters", {{"id", "Invalid uuid"}}));
    }
    auto found = m_service.submission(id);
    if (!found || !*found) {
        return unstored(found ? notFound() : fault());
    }
    wire::SubmissionView& submission = **found;
    if (!isOwn(request, submission, m_options)) {
        submission.sessionId.clear(); // who knows it, is taken for its owner
        if (m_options.hidesCode) {
            hideCode(submission);
        }
    }
    return unstored(jsonAnswer(200, wire::toJson(submission)));
}

HttpAnswer SubmissionRoutes::cancel(const HttpRequest& request)
{
    const std::string id = lowerCase(request.captures.at("id"));
    if (!wire::looksLikeUuid(id)) {
        return unstored(invalid("path parameters", {{"id", "Invalid uuid"}}));
    }
    HttpRequest asked = request;
    if (const std::string session = hasJsonBody(request) ? wire::sessionIn(request.body) : std::string(); !session.empty()) {
        asked.query["sessionId"] = session;
    }
    const auto found = m_service.submission(id);
    if (!found || !*found) {
        return unstored(found ? notFound() : fault());
    }
    if (!isOwn(asked, **found, m_options)) {
        return unstored(errorAnswer(403, "Only the session that sent a submission may cancel it"));
    }
    m_service.cancel(id);
    const auto now = m_service.submission(id);
    return unstored(jsonAnswer(202, wire::receiptJson(id, now && *now ? (*now)->state : (*found)->state)));
}

HttpAnswer SubmissionRoutes::history(const HttpRequest& request) const
{
    QueryReader read(request);
    const std::string session = read.uuid("sessionId");
    const std::size_t limit = read.number("limit", 1, 100, 50);
    const std::size_t offset = read.number("offset", 0, std::numeric_limits<std::size_t>::max(), 0);
    if (!read.isFine()) {
        return unstored(invalid("query parameters", read.errors()));
    }
    const auto page = m_service.history(session, limit, offset);
    return unstored(page ? jsonAnswer(200, wire::toJson(*page)) : fault());
}

} // namespace ca::server
