// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
#include "sandbox/docker/client_state.h"

#include "sandbox/docker/json.h"
#include "sandbox/docker/progress_stream.h"
#include "sandbox/docker/refusal.h"

namespace ca::docker {

std::string labelQuery(const LabelFilter& filter)
{
    const Json filters = {{"label", filter}};
    return urlEncoded(filters.dump(-1, ' ', false, Json::error_handler_t::replace));
}

Request Client::State::request(std::string method, std::string_view path, const Patience& patience) const
{
    return {.method = std::move(method), .path = prefix + std::string(path), .patience = patience};
}

Result<std::string> Client::State::ask(const Request& asked)
{
    auto response = http.perform(asked);
    if (!response) {
        return fail(std::move(response).error());
    }
    if (!response->isGood()) {
        return fail(refusal(response->status, response->body));
    }
    return std::move(response->body);
}

Result<std::string> Client::State::get(std::string_view path, const Patience& patience)
{
    return ask(request("GET", path, patience));
}

Result<std::string> Client::State::follow(Request asked, const OnProgress& progress)
{
    ProgressStream stream(progress);
    asked.onBody = [&stream](std::string_view bytes) { return stream.append(bytes); };
    if (auto body = ask(asked); !body) {
        return body;
    }
    if (auto finished = stream.finish(); !finished) {
        return fail(std::move(finished).error());
    }
    return stream.imageId();
}

} // namespace ca::docker
