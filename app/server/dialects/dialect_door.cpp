// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
#include "app/server/dialects/dialect_door.h"

#include "app/server/rest/answers.h"
#include "app/server/rest/posting.h"
#include "core/base/sha256.h"
#include "core/base/uuid.h"

#include <fmt/format.h>

namespace ca::server {

namespace {

constexpr std::chrono::seconds kWindow{60};

int statusFor(Refusal::Why why)
{
    switch (why) {
    case Refusal::Why::Invalid:
        return 400;
    case Refusal::Why::UnknownProblem:
        return 404;
    case Refusal::Why::TooMany:
        return 429;
    case Refusal::Why::Full:
    case Refusal::Why::Unavailable:
        break;
    }
    return 503;
}

} // namespace

Stop stopFor(const Refusal& refusal)
{
    std::string text = refusal.message;
    for (const wire::FieldError& field : refusal.fields) {
        text += fmt::format("{}{}: {}", text.empty() ? "" : "; ", field.field, field.message);
    }
    return {statusFor(refusal.why), text.empty() ? "The request was refused" : std::move(text), refusal.retryAfter};
}

HttpAnswer stopped(const Stop& stop, std::string body)
{
    HttpAnswer answer = unstored(jsonAnswer(stop.status, std::move(body)));
    if (stop.retryAfter.count() > 0) {
        answer.headers.emplace_back("Retry-After", std::to_string(stop.retryAfter.count()));
    }
    return answer;
}

DialectDoor::DialectDoor(Service& service, const DialectOptions& options)
    : m_service(service)
    , m_perAddress(options.postsPerAddress, kWindow, options.runs.clock)
    , m_salt(newUuid())
    , m_runs(std::make_shared<RunBook>(options.runs))
{
}

std::optional<Stop> DialectDoor::refuses(const HttpRequest& request)
{
    const Allotment allotment = m_perAddress.count(request.address);
    if (allotment.isExceeded) {
        return Stop{429, fmt::format("No more than {} requests a minute, please", allotment.limit), kWindow};
    }
    // A page from elsewhere can post anything but JSON without asking the browser first.
    return hasJsonBody(request) ? std::nullopt : std::optional(Stop{400, "The request body must be JSON", {}});
}

tl::expected<std::string, Stop> DialectDoor::start(const RunRequest& run, const std::string& remarks)
{
    const auto id = m_runs->open();
    if (!id) {
        return tl::unexpected(Stop{503, "Too many programs are running; please try again", std::chrono::seconds(1)});
    }
    const auto begun = m_service.run(run, [runs = m_runs, id = *id, remarks](RunReport report) {
        report.errors.insert(0, remarks);
        runs->finish(id, std::move(report));
    });
    if (!begun) {
        m_runs->drop(*id);
        return tl::unexpected(stopFor(begun.error()));
    }
    return *id;
}

tl::expected<std::string, Stop> DialectDoor::startEnded(RunReport report)
{
    const auto id = m_runs->open();
    if (!id) {
        return tl::unexpected(Stop{503, "Too many programs are running; please try again", std::chrono::seconds(1)});
    }
    m_runs->finish(*id, std::move(report));
    return *id;
}

std::string DialectDoor::sessionOf(std::string_view name) const
{
    const std::string digits = sha256Hex(m_salt + std::string(name));
    const std::string_view all = digits;
    return fmt::format("{}-{}-8{}-8{}-{}", all.substr(0, 8), all.substr(8, 4), all.substr(12, 3), all.substr(15, 3), all.substr(18, 12));
}

} // namespace ca::server
