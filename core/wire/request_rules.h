// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
// What a request must look like, and the words in which CodeArena's clients expect to hear that it does not.
#pragma once

#include "core/wire/codearena.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace ca::wire {

struct CodeRules {
    std::vector<std::string> languages;
    std::size_t mostCode = 10'000;   // UTF-16 code units: how the clients, which are browsers, count characters
    std::size_t mostClientId = 128;  // likewise
    std::size_t mostInput = 262'144; // bytes, of a run
};

// Of one field that is there; none when all is well.
[[nodiscard]] std::optional<std::string> uuidMistake(std::string_view text);
[[nodiscard]] std::optional<std::string> languageMistake(std::string_view language, const CodeRules& rules);
[[nodiscard]] std::optional<std::string> codeMistake(std::string_view code, const CodeRules& rules);
[[nodiscard]] std::optional<std::string> clientIdMistake(std::string_view id, const CodeRules& rules);
[[nodiscard]] std::optional<std::string> inputMistake(std::string_view input, const CodeRules& rules);

/// Empty when all is well; what is empty was left out. In the order of the fields problemId, language, code, sessionId, clientId.
[[nodiscard]] std::vector<FieldError> mistakesIn(const SubmitRequest& request, const CodeRules& rules);
/// Of a run: language, code, input.
[[nodiscard]] std::vector<FieldError> mistakesInRun(std::string_view language, std::string_view code, std::string_view input,
                                                    const CodeRules& rules);

/// In any case, with dashes: 8-4-4-4-12 hexadecimal digits.
[[nodiscard]] bool looksLikeUuid(std::string_view text);

} // namespace ca::wire
