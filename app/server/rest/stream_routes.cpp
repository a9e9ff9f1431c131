// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
#include "app/server/rest/stream_routes.h"

#include "app/server/http/error_answer.h"
#include "app/server/rest/answers.h"
#include "app/server/rest/front_door.h"
#include "app/server/rest/posting.h"
#include "app/server/rest/query.h"
#include "core/base/ascii.h"
#include "core/wire/sse.h"

#include <limits>
#include <mutex>

namespace ca::server {

namespace {

/// A client who hears events until it has gone, or there are no more.
class Hearer : public std::enable_shared_from_this<Hearer> {
public:
    explicit Hearer(std::shared_ptr<HttpStream> stream) : m_stream(std::move(stream)) {}

    void follow(StreamedRuns& runs, const std::string& id, std::uint64_t after)
    {
        m_stream->onClose([self = shared_from_this()] { self->leave(); });
        auto watch = runs.watch(id, after, [stream = m_stream](const wire::RunEvent& event) { tell(*stream, event); });
        const auto standing = runs.find(id);
        if (!watch || (standing && standing->hasEnded)) { // what there was has been told, and more does not come
            m_stream->close();
        }
        const std::lock_guard lock(m_mutex);
        if (!m_hasLeft) {
            m_watch = std::move(watch);
        }
    }

private:
    static void tell(HttpStream& stream, const wire::RunEvent& event)
    {
        stream.write(wire::toText({std::string(wire::eventName(event)), wire::toJson(event), std::to_string(event.number)}));
        if (std::holds_alternative<wire::RunEnd>(event.what)) {
            stream.close();
        }
    }

    void leave()
    {
        std::unique_ptr<Watch> watch; // ends without the lock
        const std::lock_guard lock(m_mutex);
        m_hasLeft = true;
        watch.swap(m_watch);
    }

    const std::shared_ptr<HttpStream> m_stream;
    std::mutex m_mutex;
    bool m_hasLeft = false;
    std::unique_ptr<Watch> m_watch;
};

HttpAnswer notFound()
{
    return errorAnswer(404, "There is no such run, or it is forgotten");
}

/// A browser that comes back says in a header where it was.
HttpRequest withAfter(HttpRequest request)
{
    if (const std::string_view last = request.header("last-event-id"); !last.empty() && request.query.count("after") == 0) {
        request.query["after"] = last;
    }
    return request;
}

} // namespace

HttpAnswer StreamRoutes::start(const wire::RunOrder& order)
{
    const auto id = m_runs.start({order.language, order.code, order.input, order.sessionId, order.interactive, order.terminal, order.arguments});
    return id ? jsonAnswer(202, wire::runReceiptJson(*id, "Starting")) : refused(id.error());
}

tl::expected<StreamRoutes::Found, HttpAnswer> StreamRoutes::find(const HttpRequest& request) const
{
    const std::string id = lowerCase(request.captures.at("id"));
    if (!wire::looksLikeUuid(id)) {
        return tl::unexpected(unstored(invalid("path parameters", {{"id", "Invalid uuid"}})));
    }
    const auto standing = m_runs.find(id);
    if (!standing) {
        return tl::unexpected(unstored(notFound()));
    }
    return Found{id, *standing};
}

bool StreamRoutes::isOwn(const HttpRequest& request, const Found& found) const
{
    const std::string inside = hasJsonBody(request) ? wire::sessionIn(request.body) : std::string();
    const std::string session = lowerCase(inside.empty() ? sessionAround(request) : inside);
    return (!session.empty() && session == found.standing.sessionId) || isTeacher(request, m_options);
}

tl::expected<StreamRoutes::Found, HttpAnswer> StreamRoutes::findOwn(const HttpRequest& request) const
{
    auto found = find(request);
    if (found && !isOwn(request, *found)) {
        return tl::unexpected(unstored(errorAnswer(403, "Only the session that started a run may do this")));
    }
    return found;
}

HttpReply StreamRoutes::events(const HttpRequest& asked)
{
    const HttpRequest request = withAfter(asked);
    const auto found = m_options.hidesCode ? findOwn(request) : find(request);
    if (!found) {
        return found.error();
    }
    QueryReader read(request);
    const std::size_t after = read.number("after", 0, std::numeric_limits<std::size_t>::max(), 0);
    if (!read.isFine()) {
        return unstored(invalid("query parameters", read.errors()));
    }
    HttpAnswer head = unstored({});
    head.type = "text/event-stream";
    return StreamedAnswer{std::move(head), [&runs = m_runs, id = found->id, after](const std::shared_ptr<HttpStream>& stream) {
                              std::make_shared<Hearer>(stream)->follow(runs, id, after);
                          }};
}

HttpAnswer StreamRoutes::input(const HttpRequest& request)
{
    const auto found = findOwn(request);
    if (!found) {
        return found.error();
    }
    if (!hasJsonBody(request)) {
        return unstored(errorAnswer(400, "The request body must be JSON"));
    }
    const auto input = wire::runInputFrom(request.body);
    if (!input) {
        return unstored(errorAnswer(400, input.error().what));
    }
    switch (m_runs.feed(found->id, *input)) {
    case StreamedRuns::Feeding::Taken:
        return unstored(jsonAnswer(202, wire::runReceiptJson(found->id, {})));
    case StreamedRuns::Feeding::Full:
        return unstored(errorAnswer(413, "The run has been given as much input as it may have"));
    case StreamedRuns::Feeding::HasEnded:
        return unstored(errorAnswer(409, "The run takes no more input"));
    case StreamedRuns::Feeding::Unknown:
        break;
    }
    return unstored(notFound());
}

HttpAnswer StreamRoutes::cancel(const HttpRequest& request)
{
    const auto found = findOwn(request);
    if (!found) {
        return found.error();
    }
    m_runs.cancel(found->id);
    return unstored(jsonAnswer(202, wire::runReceiptJson(found->id, {})));
}

} // namespace ca::server
