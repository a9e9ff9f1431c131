// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
// CodeEngine: a program is posted, a stream tells what becomes of it. The original asks itself twice a second; here an event comes
// when there is one, and a stream nobody knows is none.
#include "app/server/dialects/dialects.h"
#include "app/server/rest/answers.h"
#include "core/wire/codeengine.h"
#include "core/wire/sse.h"

namespace ca::server {

namespace {

using wire::codeengine::Progress;

Progress::Stage stageOf(RunReport::End end)
{
    switch (end) {
    case RunReport::End::Completed:
        return Progress::Stage::Completed;
    case RunReport::End::TimedOut:
        return Progress::Stage::TimedOut;
    case RunReport::End::Failed:
    case RunReport::End::NotCompiled:
    case RunReport::End::Fault:
        break;
    }
    return Progress::Stage::Failed;
}

/// What has no field of its own is said with the errors.
Progress progressOf(const RunReport& report)
{
    std::string errors = report.errors;
    if (!report.message.empty()) {
        errors += (errors.empty() || errors.back() == '\n' ? "" : "\n") + report.message;
    }
    return {stageOf(report.end), report.output, errors.empty() ? std::nullopt : std::optional(std::move(errors)), report.time};
}

std::string eventOf(const Progress& progress)
{
    return wire::toText({"message", wire::codeengine::toJson(progress), {}});
}

void end(HttpStream& stream, const RunReport& report)
{
    stream.write(eventOf(progressOf(report)));
    stream.close();
}

/// The first event comes at once, whether anything has changed or not.
void follow(const std::shared_ptr<RunBook>& runs, const std::string& id, const std::shared_ptr<HttpStream>& stream)
{
    stream->onClose([runs, id, who = stream.get()] { runs->unwatch(id, who); });
    if (const auto standing = runs->find(id); standing && !standing->report) {
        stream->write(eventOf({Progress::Stage::Running, {}, {}, {}}));
    }
    const auto standing = runs->watch(id, stream.get(), [stream](const RunReport& report) { end(*stream, report); });
    if (!standing) {
        stream->close(); // forgotten since the request came
    } else if (standing->report) {
        end(*stream, *standing->report);
    }
}

HttpAnswer said(const Stop& stop)
{
    return stopped(stop, wire::codeengine::errorJson(stop.text));
}

HttpReply submit(DialectDoor& door, const HttpRequest& request)
{
    if (const auto stop = door.refuses(request)) {
        return said(*stop);
    }
    const auto order = wire::codeengine::orderFrom(request.body);
    if (!order) {
        return said({400, "Invalid payload", {}});
    }
    const std::string language = order->language == "c++" ? "cpp" : order->language;
    const auto id = door.start({language, order->code, order->input, door.sessionOf(request.address)});
    return id ? unstored(jsonAnswer(200, wire::codeengine::receiptJson(*id))) : said(id.error());
}

HttpReply stream(DialectDoor& door, const HttpRequest& request)
{
    const std::string& id = request.captures.at("id");
    if (!door.runs()->find(id)) {
        return said({404, "There is no such submission, or it is forgotten", {}});
    }
    HttpAnswer head = unstored({});
    head.type = "text/event-stream";
    return StreamedAnswer{std::move(head), [runs = door.runs(), id](const std::shared_ptr<HttpStream>& out) { follow(runs, id, out); }};
}

} // namespace

void addCodeEngine(Router& router, Service& service, const DialectOptions& options)
{
    const auto door = std::make_shared<DialectDoor>(service, options);
    router.on("POST", "/submit", [door](const HttpRequest& request) { return submit(*door, request); });
    router.on("GET", "/stream/:id", [door](const HttpRequest& request) { return stream(*door, request); });
}

} // namespace ca::server
