// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
#include "core/wire/codearena_requests.h"

#include "core/base/ascii.h"

#include <algorithm>
#include <array>
#include <cmath>

#include <fmt/format.h>
#include <fmt/ranges.h>
#include <nlohmann/json.hpp>

namespace ca::wire {

namespace {

using Json = nlohmann::ordered_json;

// Of a run's command line.
constexpr std::size_t kMostArguments = 32;
constexpr std::size_t kMostArgument = 1024; // bytes

/// As the clients' language calls it.
std::string_view typeName(const Json& value)
{
    return value.is_null() ? "null" : value.is_array() ? "array" : value.is_object() ? "object" : value.is_boolean() ? "boolean" : "number";
}

/// Reads the fields of one body and keeps what is wrong with them, in the order of the fields.
class FieldReader {
public:
    FieldReader(const Json& object, std::vector<FieldError>& errors) : m_object(object), m_errors(errors) {}

    /// A text that is there, and of which the rule has nothing to say.
    template <class Rule> std::string text(const char* key, Rule rule)
    {
        const Json* value = find(key);
        if (value == nullptr || !value->is_string()) {
            complain(key, value == nullptr ? "Required" : fmt::format("Expected string, received {}", typeName(*value)));
            return {};
        }
        std::string text = value->get<std::string>();
        if (auto mistake = rule(text)) {
            complain(key, *std::move(mistake));
        }
        return text;
    }

    std::string uuid(const char* key) { return lowerCase(text(key, uuidMistake)); }

    std::string language(const char* key, const CodeRules& rules)
    {
        if (const Json* value = find(key); value != nullptr && !value->is_string()) {
            complain(key, fmt::format("Expected '{}', received {}", fmt::join(rules.languages, "' | '"), typeName(*value)));
            return {};
        }
        return text(key, [&](std::string_view language) { return languageMistake(language, rules); });
    }

    std::string code(const char* key, const CodeRules& rules)
    {
        return text(key, [&](std::string_view code) { return codeMistake(code, rules); });
    }

    /// Absent and null: empty.
    template <class Rule> std::string optionalText(const char* key, Rule rule)
    {
        const Json* value = find(key);
        return value == nullptr || value->is_null() ? std::string() : text(key, rule);
    }

    /// Absent and null: false.
    bool truth(const char* key)
    {
        const Json* value = find(key);
        if (value == nullptr || value->is_null()) {
            return false;
        }
        if (!value->is_boolean()) {
            complain(key, fmt::format("Expected boolean, received {}", value->is_string() ? "string" : typeName(*value)));
            return false;
        }
        return value->get<bool>();
    }

    /// Absent and null: none.
    std::vector<std::string> arguments(const char* key)
    {
        const Json* value = find(key);
        if (value == nullptr || value->is_null()) {
            return {};
        }
        const auto isFine = [](const Json& one) {
            return one.is_string() && one.get_ref<const std::string&>().size() <= kMostArgument
                && one.get_ref<const std::string&>().find('\0') == std::string::npos;
        };
        if (!value->is_array() || value->size() > kMostArguments || !std::all_of(value->begin(), value->end(), isFine)) {
            complain(key, fmt::format("Expected at most {} strings of at most {} bytes", kMostArguments, kMostArgument));
            return {};
        }
        return value->get<std::vector<std::string>>();
    }

private:
    [[nodiscard]] const Json* find(const char* key) const
    {
        const auto found = m_object.is_object() ? m_object.find(key) : m_object.end();
        return found == m_object.end() ? nullptr : &*found;
    }

    void complain(const char* key, std::string message) { m_errors.push_back({key, std::move(message)}); }

    const Json& m_object;
    std::vector<FieldError>& m_errors;
};

/// What its client's language would hold for true; of an object or a list its text.
std::string sessionOf(const Json& body)
{
    const auto found = body.is_object() ? body.find("sessionId") : body.end();
    if (found == body.end() || found->is_null() || *found == Json(false) || *found == Json(0)) {
        return {};
    }
    return found->is_string() ? found->get<std::string>() : found->dump(-1, ' ', false, Json::error_handler_t::replace);
}

Result<Json> bodyFrom(std::string_view text)
{
    Json json = Json::parse(text, nullptr, false);
    if (!json.is_object() && !json.is_array()) {
        return fail(Fault::BadInput, "The request body is not valid JSON");
    }
    return json;
}

} // namespace

Result<Posted<SubmitRequest>> readSubmission(std::string_view body, const CodeRules& rules)
{
    const auto json = bodyFrom(body);
    if (!json) {
        return fail(json.error());
    }
    Posted<SubmitRequest> posted;
    posted.session = sessionOf(*json);
    FieldReader fields(*json, posted.errors);
    posted.request.problemId = fields.uuid("problemId");
    posted.request.language = fields.language("language", rules);
    posted.request.code = fields.code("code", rules);
    posted.request.sessionId = fields.uuid("sessionId");
    posted.request.clientId = fields.optionalText("clientId", [&](std::string_view id) { return clientIdMistake(id, rules); });
    return posted;
}

Result<Posted<RunOrder>> readRun(std::string_view body, const CodeRules& rules)
{
    const auto json = bodyFrom(body);
    if (!json) {
        return fail(json.error());
    }
    Posted<RunOrder> posted;
    posted.session = sessionOf(*json);
    FieldReader fields(*json, posted.errors);
    posted.request.language = fields.language("language", rules);
    posted.request.code = fields.code("code", rules);
    posted.request.input = fields.optionalText("input", [&](std::string_view input) { return inputMistake(input, rules); });
    posted.request.sessionId = fields.uuid("sessionId");
    posted.request.stream = fields.truth("stream");
    posted.request.interactive = fields.truth("interactive");
    posted.request.terminal = fields.truth("terminal");
    posted.request.arguments = fields.arguments("arguments");
    return posted;
}

std::string sessionIn(std::string_view body)
{
    return sessionOf(Json::parse(body, nullptr, false));
}

std::string toJson(const RunOrder& order)
{
    Json json{{"language", order.language}, {"code", order.code}, {"input", order.input}, {"sessionId", order.sessionId}};
    const std::array<std::pair<const char*, bool>, 3> choices{
        {{"stream", order.stream}, {"interactive", order.interactive}, {"terminal", order.terminal}}};
    for (const auto& [key, isChosen] : choices) {
        if (isChosen) {
            json[key] = true;
        }
    }
    if (!order.arguments.empty()) {
        json["arguments"] = order.arguments;
    }
    return json.dump(-1, ' ', false, Json::error_handler_t::replace);
}

std::string toJson(const RunView& run)
{
    Json json{{"status", run.status},
              {"stdout", run.output},
              {"stderr", run.errors},
              {"exitCode", run.exitCode},
              {"executionTimeMs", (run.time.count() + 500) / 1000},
              {"cpuTimeUs", run.time.count()},
              {"memoryUsedKb", run.memory.count() / 1024},
              {"truncated", run.clipped}};
    if (!run.message.empty()) {
        json["message"] = run.message;
    }
    return json.dump(-1, ' ', false, Json::error_handler_t::replace);
}

Result<RunView> runViewFrom(std::string_view text)
{
    const Json json = Json::parse(text, nullptr, false);
    if (!json.is_object() || !json.contains("status") || !json["status"].is_string()) {
        return fail(Fault::BadInput, "the server's answer has no status");
    }
    const auto words = [&](const char* key) {
        const auto found = json.find(key);
        return found != json.end() && found->is_string() ? found->get<std::string>() : std::string();
    };
    const auto number = [&](const char* key) {
        const auto found = json.find(key);
        const double value = found != json.end() && found->is_number() ? found->get<double>() : 0;
        return std::abs(value) < 1e15 ? std::llround(value) : 0;
    };
    RunView run{words("status"), words("stdout"), words("stderr"), json.value("truncated", Json()) == Json(true),
                static_cast<int>(number("exitCode")), Micros(0), {}, words("message")};
    run.time = json.contains("cpuTimeUs") ? Micros(number("cpuTimeUs")) : Micros(number("executionTimeMs") * 1000);
    run.memory = kib(static_cast<std::uint64_t>(std::max(0LL, number("memoryUsedKb"))));
    return run;
}

} // namespace ca::wire
