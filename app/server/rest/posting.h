// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
// What all posted work goes through before anything is done with it: it is read, counted, and checked.
#pragma once

#include "app/server/http/message.h"
#include "app/server/rest/rate_limit.h"
#include "app/server/service/service.h"
#include "core/wire/codearena_requests.h"

#include <string>

namespace ca::server {

/// Limits of one kind of work. Wrong requests count as well.
class Turnstile {
public:
    Turnstile(RateLimit& perSession, RateLimit& perAddress) : m_perSession(perSession), m_perAddress(perAddress) {}

    /// The narrower of the two. A session that is over its limit takes nothing from its address.
    Allotment count(std::string_view session, std::string_view address);

private:
    RateLimit& m_perSession;
    RateLimit& m_perAddress;
};

void addLimitHeaders(HttpAnswer& answer, const Allotment& allotment);
[[nodiscard]] HttpAnswer limitExceeded(const Allotment& allotment);

/// What a request calls its session outside of its body; empty: nothing.
[[nodiscard]] std::string sessionAround(const HttpRequest& request);
/// Nothing else is read as JSON, and no page from elsewhere can send it unasked.
[[nodiscard]] bool hasJsonBody(const HttpRequest& request);
[[nodiscard]] HttpAnswer sessionNeeded();

/// What may be posted here: the service's rules, its languages in the order that clients know.
[[nodiscard]] wire::CodeRules codeRules(const Service& service);

} // namespace ca::server
