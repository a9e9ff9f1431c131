// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
#include "core/wire/codevault.h"

#include "core/wire/loose_json.h"

namespace ca::wire::codevault {

namespace {

using namespace loose;
using Stage = Job::Stage;

constexpr int kMostExitCode = 255;

Json jsonOf(const Judged& judged)
{
    Json cases = Json::array();
    for (const Case& one : judged.cases) {
        cases.push_back({{"index", one.index}, {"passed", one.passed}, {"input", one.input}, {"expected", one.expected}, {"got", one.got}});
    }
    return {{"total", judged.total}, {"passed", judged.passed}, {"cases", std::move(cases)}};
}

std::optional<Judged> judgedIn(const Json& object)
{
    const Json* judge = find(object, "judge");
    if (judge == nullptr || !judge->is_object()) {
        return std::nullopt;
    }
    Judged judged{countIn(*judge, "total"), countIn(*judge, "passed"), {}};
    if (const Json* cases = find(*judge, "cases"); cases != nullptr && cases->is_array()) {
        for (const Json& one : *cases) {
            judged.cases.push_back({countIn(one, "index"), truthIn(one, "passed").value_or(false), textIn(one, "input"),
                                    textIn(one, "expected"), textIn(one, "got")});
        }
    }
    return judged;
}

int exitCodeIn(const Json& object)
{
    const auto number = numberIn(object, "exitCode");
    return number && *number <= kMostExitCode ? static_cast<int>(*number) : 0;
}

Job finishedJobIn(const Json& object)
{
    return {Stage::Finished, textIn(object, "stdout"), textIn(object, "stderr"), exitCodeIn(object), millisIn(object, "executionTime"),
            truthIn(object, "status"), judgedIn(object), {}};
}

Job failedJob(std::string why)
{
    Job job;
    job.stage = Stage::Failed;
    job.failure = why.empty() ? "the server does not say why" : std::move(why);
    return job;
}

/// Of a server without jobs.
std::optional<Job> answerAtOnceIn(const Json& object)
{
    if (const Json* nested = find(object, "resp"); nested != nullptr && nested->is_object()) {
        Job job = finishedJobIn(*nested);
        job.passed = truthIn(object, "status");
        return job;
    }
    const bool hasResult = find(object, "stdout") != nullptr || find(object, "stderr") != nullptr;
    return hasResult ? std::optional(finishedJobIn(object)) : std::nullopt;
}

} // namespace

bool looksTimedOut(const Job& job)
{
    return job.stage == Stage::Finished && job.exitCode == kKilled && job.errors.find("timed out") != std::string::npos;
}

std::string toJson(const Order& order)
{
    Json json{{"code", order.code}, {"language", order.language}};
    if (order.questionId.empty()) {
        json["userInput"] = order.input;
    } else {
        json["questionID"] = order.questionId;
    }
    json["userEmail"] = order.userEmail;
    json["userName"] = order.userName;
    return written(json);
}

Result<Order> orderFrom(std::string_view json, bool isPractice)
{
    const auto object = objectFrom(json, "the request");
    if (!object) {
        return fail(object.error());
    }
    Order order{textIn(*object, "language"), textIn(*object, "code"),      isPractice ? idIn(*object, "questionID") : std::string(),
                textIn(*object, "userInput"), textIn(*object, "userEmail"), textIn(*object, "userName")};
    if (order.code.empty() || order.language.empty() || (isPractice && order.questionId.empty())) {
        return fail(Fault::BadInput, isPractice ? "code, language and questionID are needed" : "code and language are needed");
    }
    return order;
}

std::string receiptJson(std::string_view jobId)
{
    return written({{"jobId", jobId}, {"status", "queued"}});
}

Result<Receipt> receiptFrom(std::string_view json)
{
    const auto object = objectFrom(json, "the server's answer");
    if (!object) {
        return fail(object.error());
    }
    Receipt receipt{idIn(*object, "jobId"), {}};
    if (receipt.jobId.empty()) {
        receipt.job = answerAtOnceIn(*object);
    }
    if (receipt.jobId.empty() && !receipt.job) {
        const std::string complaint = complaintIn(*object);
        return fail(Fault::BadInput, complaint.empty() ? "the server's answer has neither a job nor a result" : complaint);
    }
    return receipt;
}

std::string toJson(const Job& job)
{
    switch (job.stage) {
    case Stage::Pending:
        return written({{"status", "active"}}); // the original's page takes "waiting" for an end
    case Stage::Failed:
        return written({{"status", "failed"}, {"error", job.failure}});
    case Stage::Finished:
        break;
    }
    Json json{{"status", job.passed ? Json(*job.passed) : Json("completed")},
              {"stdout", job.output},
              {"stderr", job.errors},
              {"exitCode", job.exitCode},
              {"executionTime", job.time ? Json(roundedMillis(*job.time)) : Json()}};
    if (job.passed) {
        json["judge"] = job.judged ? jsonOf(*job.judged) : Json();
    }
    return written(json);
}

int statusOf(const Job& job)
{
    return job.stage == Stage::Failed ? 500 : 200;
}

Result<Job> jobFrom(int statusCode, std::string_view body)
{
    if (statusCode == 404) {
        return fail(Fault::NotFound, "the server does not know this job");
    }
    const auto object = objectFrom(body, "the server's answer");
    if (!object) {
        return fail(object.error());
    }
    const auto word = wordsIn(*object, "status");
    if (word == "failed" || statusCode >= 500) {
        return failedJob(complaintIn(*object));
    }
    if (statusCode >= 400) {
        const std::string complaint = complaintIn(*object);
        return fail(Fault::BadInput, complaint.empty() ? "the server refuses to tell" : complaint);
    }
    if (word == "completed" || truthIn(*object, "status")) {
        return finishedJobIn(*object);
    }
    return word ? Result<Job>(Job()) : fail(Fault::BadInput, "the server's answer has no status");
}

std::string errorJson(std::string_view text)
{
    return written({{"error", text}});
}

} // namespace ca::wire::codevault
