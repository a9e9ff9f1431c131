// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
#include "app/server/service/validation.h"

#include "core/base/uuid.h"

#include <algorithm>
#include <optional>

#include <fmt/format.h>

namespace ca::server {

namespace {

constexpr std::size_t kMostEchoed = 40; // of what the client sent

std::optional<std::string> uuidMistake(std::string_view text)
{
    if (text.empty()) {
        return "Required";
    }
    return isUuid(lowerCase(text)) ? std::nullopt : std::optional<std::string>("Invalid uuid");
}

std::optional<std::string> languageMistake(std::string_view language, const std::vector<std::string>& known)
{
    if (language.empty()) {
        return "Required";
    }
    if (std::find(known.begin(), known.end(), language) != known.end()) {
        return std::nullopt;
    }
    std::string names;
    for (const std::string& name : known) {
        names += fmt::format("{}'{}'", names.empty() ? "" : " | ", name);
    }
    return fmt::format("Invalid enum value. Expected {}, received '{}'", names, language.substr(0, kMostEchoed));
}

std::optional<std::string> codeMistake(std::string_view code, std::size_t most)
{
    if (code.empty()) {
        return "String must contain at least 1 character(s)";
    }
    if (code.find('\0') != std::string_view::npos) {
        return "String must not contain NUL characters";
    }
    return utf16Length(code) > most ? std::optional(fmt::format("String must contain at most {} character(s)", most)) : std::nullopt;
}

std::optional<std::string> clientIdMistake(std::string_view id, std::size_t most)
{
    if (id.find('\0') != std::string_view::npos) {
        return "String must not contain NUL characters";
    }
    return utf16Length(id) > most ? std::optional(fmt::format("String must contain at most {} character(s)", most)) : std::nullopt;
}

void note(std::vector<wire::FieldError>& mistakes, const char* field, std::optional<std::string> mistake)
{
    if (mistake) {
        mistakes.push_back({field, *std::move(mistake)});
    }
}

} // namespace

std::vector<wire::FieldError> mistakesIn(const wire::SubmitRequest& request, const RequestRules& rules)
{
    std::vector<wire::FieldError> mistakes;
    note(mistakes, "problemId", uuidMistake(request.problemId));
    note(mistakes, "language", languageMistake(request.language, rules.languages));
    note(mistakes, "code", codeMistake(request.code, rules.mostCode));
    note(mistakes, "sessionId", uuidMistake(request.sessionId));
    note(mistakes, "clientId", clientIdMistake(request.clientId, rules.mostClientId));
    return mistakes;
}

std::vector<wire::FieldError> mistakesInRun(std::string_view language, std::string_view code, std::string_view input,
                                            const RequestRules& rules)
{
    std::vector<wire::FieldError> mistakes;
    note(mistakes, "language", languageMistake(language, rules.languages));
    note(mistakes, "code", codeMistake(code, rules.mostCode));
    if (input.size() > rules.mostInput) {
        mistakes.push_back({"input", fmt::format("String must contain at most {} byte(s)", rules.mostInput)});
    }
    return mistakes;
}

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

std::string lowerCase(std::string_view text)
{
    std::string lower(text);
    std::transform(lower.begin(), lower.end(), lower.begin(),
                   [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; });
    return lower;
}

} // namespace ca::server
