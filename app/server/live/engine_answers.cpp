// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
#include "app/server/live/engine_answers.h"

#include <utility>

namespace ca::server {

namespace {

HttpAnswer neverStored(int status, std::string type, std::string body)
{
    HttpAnswer answer;
    answer.status = status;
    answer.type = std::move(type);
    answer.headers = {{"Cache-Control", "no-store"}};
    answer.body = std::move(body);
    return answer;
}

} // namespace

HttpAnswer refusal(wire::EngineRefusal why)
{
    const int status = why == wire::EngineRefusal::Forbidden ? 403 : 400;
    return neverStored(status, "application/json", wire::toJson(why));
}

HttpAnswer houseFull()
{
    HttpAnswer answer = neverStored(503, "application/json", wire::toJson(wire::EngineRefusal::Forbidden));
    answer.headers.emplace_back("Retry-After", "5");
    return answer;
}

HttpAnswer polled(std::string body)
{
    return neverStored(200, "text/plain; charset=UTF-8", std::move(body));
}

HttpAnswer accepted()
{
    return neverStored(200, "text/html", "ok");
}

} // namespace ca::server
