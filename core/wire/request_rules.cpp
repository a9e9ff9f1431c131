// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
#include "core/wire/request_rules.h"

#include "core/base/ascii.h"
#include "core/base/uuid.h"

#include <algorithm>

#include <fmt/format.h>
#include <fmt/ranges.h>

namespace ca::wire {

namespace {

constexpr std::size_t kMostEchoed = 40; // of what the client sent

std::size_t utf16Length(std::string_view text)
{
    std::size_t units = 0;
    for (const char c : text) {
        const auto byte = static_cast<unsigned char>(c);
        const bool continues = (byte & 0xc0) == 0x80;
        units += continues ? 0 : (byte >= 0xf0 ? 2 : 1); // what begins with F0 lies beyond 16 bits: a pair
    }
    return units;
}

std::optional<std::string> textMistake(std::string_view text, std::size_t most)
{
    if (text.find('\0') != std::string_view::npos) {
        return "String must not contain null characters";
    }
    return utf16Length(text) > most ? std::optional(fmt::format("String must contain at most {} character(s)", most)) : std::nullopt;
}

void note(std::vector<FieldError>& mistakes, const char* field, std::optional<std::string> mistake)
{
    if (mistake) {
        mistakes.push_back({field, *std::move(mistake)});
    }
}

std::optional<std::string> required(std::string_view text, std::optional<std::string> mistake)
{
    return text.empty() ? "Required" : std::move(mistake);
}

} // namespace

bool looksLikeUuid(std::string_view text)
{
    return isUuid(lowerCase(text));
}

std::optional<std::string> uuidMistake(std::string_view text)
{
    return looksLikeUuid(text) ? std::nullopt : std::optional<std::string>("Invalid uuid");
}

std::optional<std::string> languageMistake(std::string_view language, const CodeRules& rules)
{
    if (std::find(rules.languages.begin(), rules.languages.end(), language) != rules.languages.end()) {
        return std::nullopt;
    }
    return fmt::format("Invalid enum value. Expected '{}', received '{}'", fmt::join(rules.languages, "' | '"),
                       language.substr(0, kMostEchoed));
}

std::optional<std::string> codeMistake(std::string_view code, const CodeRules& rules)
{
    return code.empty() ? "String must contain at least 1 character(s)" : textMistake(code, rules.mostCode);
}

std::optional<std::string> clientIdMistake(std::string_view id, const CodeRules& rules)
{
    return textMistake(id, rules.mostClientId);
}

std::optional<std::string> inputMistake(std::string_view input, const CodeRules& rules)
{
    return input.size() > rules.mostInput ? std::optional(fmt::format("String must contain at most {} byte(s)", rules.mostInput))
                                          : std::nullopt;
}

std::vector<FieldError> mistakesIn(const SubmitRequest& request, const CodeRules& rules)
{
    std::vector<FieldError> mistakes;
    note(mistakes, "problemId", required(request.problemId, uuidMistake(request.problemId)));
    note(mistakes, "language", required(request.language, languageMistake(request.language, rules)));
    note(mistakes, "code", codeMistake(request.code, rules));
    note(mistakes, "sessionId", required(request.sessionId, uuidMistake(request.sessionId)));
    note(mistakes, "clientId", clientIdMistake(request.clientId, rules));
    return mistakes;
}

std::vector<FieldError> mistakesInRun(std::string_view language, std::string_view code, std::string_view input, const CodeRules& rules)
{
    std::vector<FieldError> mistakes;
    note(mistakes, "language", required(language, languageMistake(language, rules)));
    note(mistakes, "code", codeMistake(code, rules));
    note(mistakes, "input", inputMistake(input, rules));
    return mistakes;
}

} // namespace ca::wire
