// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
#include "core/wire/codearena.h"

#include <nlohmann/json.hpp>

#include <cmath>

namespace ca::wire {

namespace {

using Json = nlohmann::ordered_json;

constexpr double kMost = 1e15; // of any number; what is more is nonsense

const Json* find(const Json& object, const char* key)
{
    const auto found = object.is_object() ? object.find(key) : object.end();
    return found == object.end() ? nullptr : &*found;
}

std::optional<std::string> wordsIn(const Json& object, const char* key)
{
    const Json* value = find(object, key);
    return value != nullptr && value->is_string() ? std::optional(value->get<std::string>()) : std::nullopt;
}

std::string textIn(const Json& object, const char* key)
{
    return wordsIn(object, key).value_or(std::string());
}

/// Servers have said "testCaseId":3 as well as "3".
std::string idIn(const Json& object, const char* key)
{
    const Json* value = find(object, key);
    return value != nullptr && value->is_number_integer() ? value->dump() : textIn(object, key);
}

std::optional<double> numberIn(const Json& object, const char* key)
{
    const Json* value = find(object, key);
    const double number = value != nullptr && value->is_number() ? value->get<double>() : -1;
    return number >= 0 && number <= kMost ? std::optional(number) : std::nullopt;
}

std::optional<std::uint64_t> wholeIn(const Json& object, const char* key)
{
    const auto number = numberIn(object, key);
    return number ? std::optional(static_cast<std::uint64_t>(*number)) : std::nullopt;
}

std::size_t countIn(const Json& object, const char* key)
{
    return wholeIn(object, key).value_or(0);
}

bool isTrueIn(const Json& object, const char* key)
{
    const Json* value = find(object, key);
    return value != nullptr && value->is_boolean() && value->get<bool>();
}

std::optional<Micros> timeIn(const Json& object)
{
    if (const auto exact = wholeIn(object, "cpuTimeUs")) {
        return Micros(*exact);
    }
    const auto number = numberIn(object, "executionTimeMs");
    return number ? std::optional(Micros(std::llround(*number * 1000))) : std::nullopt;
}

std::optional<Bytes> memoryIn(const Json& object, const char* key)
{
    const auto number = wholeIn(object, key);
    return number ? std::optional(kib(*number)) : std::nullopt;
}

std::vector<std::string> textsIn(const Json& object, const char* key)
{
    std::vector<std::string> texts;
    if (const Json* list = find(object, key); list != nullptr && list->is_array()) {
        for (const Json& item : *list) {
            if (item.is_string()) {
                texts.push_back(item.get<std::string>());
            }
        }
    }
    return texts;
}

/// What `read` makes of each object of a list.
template <class Read> auto eachIn(const Json& object, const char* key, Read read)
{
    std::vector<decltype(read(object))> items;
    if (const Json* list = find(object, key); list != nullptr && list->is_array()) {
        for (const Json& item : *list) {
            if (item.is_object()) {
                items.push_back(read(item));
            }
        }
    }
    return items;
}

Result<Json> objectFrom(std::string_view text)
{
    Json json = Json::parse(text, nullptr, false);
    if (!json.is_object()) {
        return fail(Fault::BadInput, "the server's answer is no JSON object");
    }
    return json;
}

tl::unexpected<Error> missing(const char* field)
{
    return fail(Fault::BadInput, std::string("the server's answer has no ") + field);
}

/// Our exact word when it is there. A word that nobody knows ends the wait: the answer is there, whatever it means.
std::optional<JobState> stateIn(const Json& object)
{
    const auto word = wordsIn(object, "status");
    if (!word) {
        return std::nullopt;
    }
    JobState state = jobStateFromWord(*word).value_or(JobState{JobState::Phase::Done, Verdict::JudgeError});
    if (const auto exact = verdictFromName(textIn(object, "verdict")); exact && state.phase == JobState::Phase::Done) {
        state.verdict = *exact;
    }
    return state;
}

ProblemSummary summaryFrom(const Json& object)
{
    return {idIn(object, "id"), textIn(object, "title"), textIn(object, "slug"), textIn(object, "difficulty"), textsIn(object, "tags")};
}

VisibleTest visibleTestFrom(const Json& object)
{
    return {idIn(object, "id"), textIn(object, "input"), textIn(object, "expectedOutput"), isTrueIn(object, "isHidden")};
}

TestView testViewFrom(const Json& object)
{
    TestView test;
    test.testCaseId = idIn(object, "testCaseId");
    test.passed = isTrueIn(object, "passed");
    test.output = wordsIn(object, "output");
    test.error = wordsIn(object, "error");
    test.time = timeIn(object);
    test.verdict = verdictFromName(textIn(object, "verdict"));
    test.memory = memoryIn(object, "memoryUsedKb");
    test.index = wholeIn(object, "index");
    return test;
}

Outcome outcomeFrom(const Json& object)
{
    return {timeIn(object),
            memoryIn(object, "memoryUsedKb"),
            eachIn(object, "testResults", testViewFrom),
            wholeIn(object, "passedCount"),
            wholeIn(object, "totalCount"),
            textIn(object, "message")};
}

HistoryItem historyItemFrom(const Json& object)
{
    return {idIn(object, "id"),
            textIn(object, "problemTitle"),
            textIn(object, "problemSlug"),
            textIn(object, "language"),
            stateIn(object).value_or(JobState()),
            timeIn(object),
            textIn(object, "createdAt")};
}

} // namespace

Result<ProblemPage> problemPageFrom(std::string_view text)
{
    return objectFrom(text).and_then([](const Json& json) -> Result<ProblemPage> {
        if (find(json, "problems") == nullptr) {
            return missing("problems");
        }
        return ProblemPage{eachIn(json, "problems", summaryFrom), countIn(json, "total"), countIn(json, "limit"), countIn(json, "offset")};
    });
}

Result<ProblemDetail> problemDetailFrom(std::string_view text)
{
    return objectFrom(text).and_then([](const Json& json) -> Result<ProblemDetail> {
        ProblemDetail problem;
        problem.summary = summaryFrom(json);
        if (problem.summary.id.empty()) {
            return missing("id");
        }
        problem.description = textIn(json, "description");
        problem.createdAt = textIn(json, "createdAt");
        problem.tests = eachIn(json, "testCases", visibleTestFrom);
        problem.visibleTests = wholeIn(json, "visibleTestCaseCount").value_or(problem.tests.size());
        problem.allTests = wholeIn(json, "totalTestCaseCount").value_or(problem.tests.size());
        problem.signature = textIn(json, "signature");
        if (const Json* starters = find(json, "starters"); starters != nullptr && starters->is_object()) {
            for (const auto& [language, code] : starters->items()) {
                if (code.is_string()) {
                    problem.starters[language] = code.get<std::string>();
                }
            }
        }
        if (const auto limit = numberIn(json, "timeLimitMs")) {
            problem.timeLimit = Micros(std::llround(*limit * 1000));
        }
        problem.memoryLimit = memoryIn(json, "memoryLimitKb");
        return problem;
    });
}

Result<SubmissionView> submissionViewFrom(std::string_view text)
{
    return objectFrom(text).and_then([](const Json& json) -> Result<SubmissionView> {
        const auto state = stateIn(json);
        if (!state) {
            return missing("status");
        }
        SubmissionView view;
        view.id = idIn(json, "id");
        view.problemId = idIn(json, "problemId");
        view.sessionId = textIn(json, "sessionId");
        view.language = textIn(json, "language");
        view.code = textIn(json, "code");
        view.state = *state;
        view.outcome = outcomeFrom(json);
        view.createdAt = textIn(json, "createdAt");
        view.completedAt = textIn(json, "completedAt");
        if (const Json* problem = find(json, "problem")) {
            view.problemTitle = textIn(*problem, "title");
            view.problemSlug = textIn(*problem, "slug");
        }
        return view;
    });
}

Result<HistoryPage> historyPageFrom(std::string_view text)
{
    return objectFrom(text).and_then([](const Json& json) -> Result<HistoryPage> {
        if (find(json, "submissions") == nullptr) {
            return missing("submissions");
        }
        return HistoryPage{eachIn(json, "submissions", historyItemFrom), countIn(json, "total"), countIn(json, "limit"),
                           countIn(json, "offset")};
    });
}

Result<StatusEvent> statusEventFrom(std::string_view text)
{
    return objectFrom(text).and_then([](const Json& json) -> Result<StatusEvent> {
        const auto state = stateIn(json);
        if (!state) {
            return missing("status");
        }
        return StatusEvent{idIn(json, "submissionId"), *state, textIn(json, "timestamp"), wholeIn(json, "number")};
    });
}

Result<CompletedEvent> completedEventFrom(std::string_view text)
{
    return objectFrom(text).and_then([](const Json& json) -> Result<CompletedEvent> {
        const auto state = stateIn(json);
        if (!state) {
            return missing("status");
        }
        return CompletedEvent{idIn(json, "submissionId"), *state, outcomeFrom(json), textIn(json, "timestamp"), wholeIn(json, "number")};
    });
}

Result<TestEvent> testEventFrom(std::string_view text)
{
    return objectFrom(text).and_then([](const Json& json) -> Result<TestEvent> {
        return TestEvent{idIn(json, "submissionId"), testViewFrom(json), countIn(json, "totalCount"), wholeIn(json, "number").value_or(0)};
    });
}

ApiError apiErrorFrom(int statusCode, std::string_view body)
{
    ApiError error;
    error.statusCode = statusCode;
    const Json json = Json::parse(body, nullptr, false);
    error.error = textIn(json, "error");
    error.message = textIn(json, "message");
    if (error.message.empty()) {
        error.message = error.error.empty() ? "HTTP " + std::to_string(statusCode) : error.error;
    }
    if (const Json* details = find(json, "details"); details != nullptr && details->is_object()) {
        error.fields = eachIn(*details, "errors", [](const Json& item) { return FieldError{textIn(item, "field"), textIn(item, "message")}; });
        if (error.fields.empty()) {
            error.more = details->dump(-1, ' ', false, Json::error_handler_t::replace);
        }
    }
    return error;
}

Result<Capabilities> capabilitiesFrom(std::string_view text)
{
    return objectFrom(text).and_then([](const Json& json) -> Result<Capabilities> {
        Capabilities capabilities;
        capabilities.server = textIn(json, "server");
        capabilities.testEvents = isTrueIn(json, "testEvents");
        capabilities.resume = isTrueIn(json, "resume");
        capabilities.idempotent = isTrueIn(json, "idempotentSubmissions");
        capabilities.customRuns = isTrueIn(json, "customRuns");
        capabilities.cancel = isTrueIn(json, "cancel");
        capabilities.streamedRuns = isTrueIn(json, "streamedRuns");
        capabilities.languages = textsIn(json, "languages");
        capabilities.mostCode = wholeIn(json, "maxCodeLength").value_or(capabilities.mostCode);
        return capabilities;
    });
}

Result<EventError> eventErrorFrom(std::string_view text)
{
    return objectFrom(text).and_then([](const Json& json) -> Result<EventError> {
        return EventError{textIn(json, "message"), idIn(json, "submissionId")};
    });
}

Result<Subscription> subscriptionFrom(std::string_view text)
{
    return objectFrom(text).and_then([](const Json& json) -> Result<Subscription> {
        Subscription subscription{textIn(json, "submissionId"), wholeIn(json, "after").value_or(0)};
        if (subscription.submissionId.empty()) {
            return missing("submissionId");
        }
        return subscription;
    });
}

Credentials credentialsFrom(std::string_view text)
{
    const Json json = Json::parse(text, nullptr, false);
    return {textIn(json, "token"), textIn(json, "sessionId")};
}

Result<std::string> submissionIdFrom(std::string_view text)
{
    const auto json = objectFrom(text);
    if (!json) {
        return fail(json.error());
    }
    std::string id = idIn(*json, "submissionId");
    if (id.empty()) {
        return missing("submissionId");
    }
    return id;
}

} // namespace ca::wire
