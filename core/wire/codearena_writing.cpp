// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
#include "core/wire/codearena.h"

#include <nlohmann/json.hpp>

namespace ca::wire {

namespace {

using Json = nlohmann::ordered_json;

/// What is no UTF-8 has got replacement characters.
std::string text(const Json& json)
{
    return json.dump(-1, ' ', false, Json::error_handler_t::replace);
}

Json orNull(const std::string& words)
{
    return words.empty() ? Json() : Json(words);
}

Json millis(const std::optional<Micros>& time)
{
    return time ? Json((time->count() + 500) / 1000) : Json();
}

Json kilobytes(const std::optional<Bytes>& memory)
{
    return memory ? Json(memory->count() / 1024) : Json();
}

Json toValue(const ProblemSummary& problem)
{
    return {{"id", problem.id},
            {"title", problem.title},
            {"slug", problem.slug},
            {"difficulty", problem.difficulty},
            {"tags", problem.tags}};
}

Json toValue(const VisibleTest& test)
{
    return {{"id", test.id}, {"input", test.input}, {"expectedOutput", test.expectedOutput}, {"isHidden", test.isHidden}};
}

Json toValue(const TestView& test)
{
    Json json{{"testCaseId", test.testCaseId},
              {"passed", test.passed},
              {"output", test.output.value_or(std::string())},
              {"executionTimeMs", test.time ? millis(test.time) : Json(0)},
              {"error", test.error ? Json(*test.error) : Json()}};
    if (test.verdict) {
        json["verdict"] = name(*test.verdict);
    }
    if (test.time) {
        json["cpuTimeUs"] = test.time->count();
    }
    if (test.memory) {
        json["memoryUsedKb"] = kilobytes(test.memory);
    }
    if (test.index) {
        json["index"] = *test.index;
    }
    return json;
}

Json toValue(const HistoryItem& item)
{
    return {{"id", item.id},
            {"problemTitle", item.problemTitle},
            {"problemSlug", item.problemSlug},
            {"language", item.language},
            {"status", statusWord(item.state)},
            {"executionTimeMs", millis(item.time)},
            {"createdAt", item.createdAt}};
}

Json toValue(const FieldError& error)
{
    return {{"field", error.field}, {"message", error.message}};
}

template <class Item> Json listOf(const std::vector<Item>& items)
{
    Json list = Json::array();
    for (const Item& item : items) {
        list.push_back(toValue(item));
    }
    return list;
}

void addVerdict(Json& json, const JobState& state)
{
    if (state.phase == JobState::Phase::Done) {
        json["verdict"] = name(state.verdict);
    }
}

void addNumber(Json& json, const std::optional<std::uint64_t>& number)
{
    if (number) {
        json["number"] = *number;
    }
}

} // namespace

std::string toJson(const ProblemPage& page)
{
    return text({{"problems", listOf(page.problems)}, {"total", page.total}, {"limit", page.limit}, {"offset", page.offset}});
}

std::string toJson(const ProblemDetail& problem)
{
    const ProblemSummary& summary = problem.summary;
    Json json{{"id", summary.id},
              {"title", summary.title},
              {"slug", summary.slug},
              {"description", problem.description},
              {"difficulty", summary.difficulty},
              {"tags", summary.tags},
              {"createdAt", problem.createdAt},
              {"testCases", listOf(problem.tests)},
              {"visibleTestCaseCount", problem.visibleTests},
              {"totalTestCaseCount", problem.allTests}};
    if (!problem.signature.empty()) {
        json["signature"] = problem.signature;
    }
    if (!problem.starters.empty()) {
        json["starters"] = problem.starters;
    }
    if (problem.timeLimit) {
        json["timeLimitMs"] = millis(problem.timeLimit);
    }
    if (problem.memoryLimit) {
        json["memoryLimitKb"] = kilobytes(problem.memoryLimit);
    }
    return text(json);
}

std::string toJson(const SubmissionView& submission)
{
    const Outcome& outcome = submission.outcome;
    const bool done = submission.state.phase == JobState::Phase::Done;
    Json json{{"id", submission.id},
              {"problemId", submission.problemId},
              {"sessionId", submission.sessionId},
              {"language", submission.language},
              {"code", submission.code},
              {"status", statusWord(submission.state)},
              {"executionTimeMs", millis(outcome.time)},
              {"memoryUsedKb", kilobytes(outcome.memory)},
              {"testResults", done || !outcome.tests.empty() ? listOf(outcome.tests) : Json()},
              {"passedCount", outcome.passed ? Json(*outcome.passed) : Json()},
              {"totalCount", outcome.total ? Json(*outcome.total) : Json()},
              {"stdout", Json()},
              {"stderr", Json()},
              {"createdAt", submission.createdAt},
              {"completedAt", orNull(submission.completedAt)},
              {"problem", {{"title", submission.problemTitle}, {"slug", submission.problemSlug}}}};
    addVerdict(json, submission.state);
    if (!outcome.message.empty()) {
        json["message"] = outcome.message;
    }
    return text(json);
}

std::string toJson(const HistoryPage& page)
{
    return text({{"submissions", listOf(page.items)}, {"total", page.total}, {"limit", page.limit}, {"offset", page.offset}});
}

std::string toJson(const StatusEvent& event)
{
    Json json{{"status", statusWord(event.state)}, {"timestamp", event.timestamp}, {"submissionId", event.submissionId}};
    addNumber(json, event.number);
    return text(json);
}

std::string toJson(const CompletedEvent& event)
{
    const Outcome& outcome = event.outcome;
    Json json{{"status", statusWord(event.state)},
              {"executionTimeMs", millis(outcome.time.value_or(Micros(0)))},
              {"memoryUsedKb", kilobytes(outcome.memory.value_or(Bytes()))},
              {"testResults", listOf(outcome.tests)},
              {"passedCount", outcome.passed.value_or(0)},
              {"totalCount", outcome.total.value_or(0)},
              {"timestamp", event.timestamp},
              {"submissionId", event.submissionId}};
    addVerdict(json, event.state);
    if (!outcome.message.empty()) {
        json["message"] = outcome.message;
    }
    addNumber(json, event.number);
    return text(json);
}

std::string toJson(const TestEvent& event)
{
    Json json = toValue(event.test);
    json["totalCount"] = event.total;
    json["submissionId"] = event.submissionId;
    json["number"] = event.number;
    return text(json);
}

std::string toJson(const EventError& error)
{
    Json json{{"message", error.message}};
    if (!error.submissionId.empty()) {
        json["submissionId"] = error.submissionId;
    }
    return text(json);
}

std::string toJson(const ApiError& error)
{
    Json json{{"error", error.error}, {"message", error.message}, {"statusCode", error.statusCode}};
    if (!error.fields.empty()) {
        json["details"] = {{"errors", listOf(error.fields)}};
    } else if (!error.more.empty()) {
        json["details"] = Json::parse(error.more, nullptr, false);
    }
    return text(json);
}

std::string toJson(const Capabilities& capabilities)
{
    return text({{"server", capabilities.server},
                 {"testEvents", capabilities.testEvents},
                 {"resume", capabilities.resume},
                 {"idempotentSubmissions", capabilities.idempotent},
                 {"customRuns", capabilities.customRuns},
                 {"cancel", capabilities.cancel},
                 {"streamedRuns", capabilities.streamedRuns},
                 {"languages", capabilities.languages},
                 {"maxCodeLength", capabilities.mostCode}});
}

std::string toJson(const SubmitRequest& request)
{
    Json json{{"problemId", request.problemId}, {"language", request.language}, {"code", request.code}, {"sessionId", request.sessionId}};
    if (!request.clientId.empty()) {
        json["clientId"] = request.clientId;
    }
    return text(json);
}

std::string toJson(const Subscription& subscription)
{
    Json json{{"submissionId", subscription.submissionId}};
    if (subscription.after > 0) {
        json["after"] = subscription.after;
    }
    return text(json);
}

std::string receiptJson(std::string_view submissionId, const JobState& state)
{
    return text({{"submissionId", submissionId}, {"status", statusWord(state)}});
}

} // namespace ca::wire
