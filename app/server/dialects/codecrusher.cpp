// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
// CodeCrusher: a program without input; what it printed, once it has ended. A job nobody knows is none, not one that is pending.
#include "app/server/dialects/dialects.h"
#include "app/server/rest/answers.h"
#include "core/wire/codecrusher.h"

namespace ca::server {

namespace {

using wire::codecrusher::Outcome;

HttpAnswer said(const Stop& stop)
{
    return stopped(stop, wire::codecrusher::errorJson(stop.text));
}

/// There is one text for all that a program says: what it printed, then what went wrong.
Outcome outcomeOf(const RunReport& report)
{
    if (report.end == RunReport::End::Fault) {
        return {Outcome::Stage::Failed, report.message};
    }
    std::string text = report.output;
    for (const std::string& part : {report.errors, report.message}) {
        if (report.end != RunReport::End::Completed && !part.empty()) {
            text += (text.empty() || text.back() == '\n' ? "" : "\n") + part;
        }
    }
    return {Outcome::Stage::Completed, std::move(text)};
}

HttpReply submit(DialectDoor& door, const HttpRequest& request)
{
    if (const auto stop = door.refuses(request)) {
        return said(*stop);
    }
    const auto order = wire::codecrusher::orderFrom(request.body);
    if (!order) {
        return said({400, order.error().what, {}});
    }
    const auto id = door.start({order->language, order->code, {}, door.sessionOf(request.address)});
    return id ? unstored(jsonAnswer(200, wire::codecrusher::receiptJson(*id))) : said(id.error());
}

HttpReply show(DialectDoor& door, const HttpRequest& request)
{
    const auto asked = request.query.find("jobId");
    if (asked == request.query.end() || asked->second.empty()) {
        return said({400, "jobId is needed", {}});
    }
    const auto standing = door.runs()->find(asked->second);
    if (!standing) {
        return said({404, "There is no such job, or it is forgotten", {}});
    }
    const Outcome outcome = standing->report ? outcomeOf(*standing->report) : Outcome();
    return unstored(jsonAnswer(200, wire::codecrusher::toJson(outcome)));
}

} // namespace

void addCodeCrusher(Router& router, Service& service, const DialectOptions& options)
{
    const auto door = std::make_shared<DialectDoor>(service, options);
    router.on("POST", "/api/v1/submit", [door](const HttpRequest& request) { return submit(*door, request); });
    router.on("GET", "/api/v1/result", [door](const HttpRequest& request) { return show(*door, request); });
}

} // namespace ca::server
