// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
// What a request must look like, and the words in which CodeArena's clients expect to hear that it does not.
#pragma once

#include "core/wire/codearena.h"

#include <string>
#include <string_view>
#include <vector>

namespace ca::server {

struct RequestRules {
    std::vector<std::string> languages;
    std::size_t mostCode = 10'000;     // UTF-16 code units: how the clients, which are browsers, count characters
    std::size_t mostClientId = 100;
    std::size_t mostInput = 1'000'000; // bytes, of a custom run
};

/// Empty when all is well. In the order of the fields problemId, language, code, sessionId, clientId.
[[nodiscard]] std::vector<wire::FieldError> mistakesIn(const wire::SubmitRequest& request, const RequestRules& rules);
/// Of a custom run: language, code, input.
[[nodiscard]] std::vector<wire::FieldError> mistakesInRun(std::string_view language, std::string_view code, std::string_view input,
                                                          const RequestRules& rules);

/// How many UTF-16 code units a UTF-8 text has.
[[nodiscard]] std::size_t utf16Length(std::string_view text);

[[nodiscard]] std::string lowerCase(std::string_view text);

} // namespace ca::server
