// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
#include "app/server/http/house.h"

#include "core/base/uuid.h"

#include <algorithm>

#include <fmt/format.h>

namespace ca::server {

namespace {

std::string_view lastOf(std::string_view list)
{
    const std::size_t comma = list.rfind(',');
    std::string_view last = comma == std::string_view::npos ? list : list.substr(comma + 1);
    last.remove_prefix(std::min(last.find_first_not_of(" \t"), last.size()));
    return last.substr(0, last.find_last_not_of(" \t") + 1);
}

} // namespace

House::House(HttpOptions theOptions, std::shared_ptr<const Router> theRouter, HttpHooks theHooks)
    : options(std::move(theOptions)), router(std::move(theRouter)), hooks(std::move(theHooks)), handlers(std::max(1u, options.handlerThreads)),
      guests(options.allowance, options.proxies), m_idPrefix(newUuid().substr(0, 8))
{
}

std::string House::newRequestId()
{
    return fmt::format("{}-{:06x}", m_idPrefix, ++m_lastId);
}

std::string House::addressOf(const HttpRequest& request, const std::string& peer) const
{
    if (std::find(options.proxies.begin(), options.proxies.end(), peer) == options.proxies.end()) {
        return peer;
    }
    const std::string_view client = lastOf(request.header("x-forwarded-for"));
    return client.empty() || client.size() > 45 ? peer : std::string(client); // 45: the longest address there is
}

} // namespace ca::server
