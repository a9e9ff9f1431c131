// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
#include "core/wire/codecrusher.h"

#include "core/wire/loose_json.h"

#include <algorithm>

namespace ca::wire::codecrusher {

namespace {

using namespace loose;
using Stage = Outcome::Stage;

bool isWaiting(std::string word)
{
    std::transform(word.begin(), word.end(), word.begin(), [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c | 0x20) : c; });
    constexpr std::string_view kWords[]{"pending", "queued", "waiting", "active", "running", "processing"};
    return std::find(std::begin(kWords), std::end(kWords), word) != std::end(kWords);
}

} // namespace

std::string toJson(const Order& order)
{
    return written({{"code", order.code}, {"language", order.language}});
}

Result<Order> orderFrom(std::string_view json)
{
    const auto object = objectFrom(json, "the request");
    if (!object) {
        return fail(object.error());
    }
    Order order{textIn(*object, "language"), textIn(*object, "code")};
    if (order.code.empty() || order.language.empty()) {
        return fail(Fault::BadInput, "code and language are needed");
    }
    return order;
}

std::string receiptJson(std::string_view jobId)
{
    return written({{"success", true}, {"jobId", jobId}});
}

Result<std::string> receiptFrom(std::string_view json)
{
    const auto object = objectFrom(json, "the server's answer");
    if (!object) {
        return fail(object.error());
    }
    std::string id = idIn(*object, "jobId");
    if (id.empty() || truthIn(*object, "success") == false) {
        const std::string complaint = complaintIn(*object);
        return fail(Fault::BadInput, complaint.empty() ? "the server's answer has no jobId" : complaint);
    }
    return id;
}

std::string toJson(const Outcome& outcome)
{
    switch (outcome.stage) {
    case Stage::Pending:
        return written({{"success", false}, {"status", "Pending"}});
    case Stage::Failed:
        return errorJson(outcome.text);
    case Stage::Completed:
        break;
    }
    return written({{"success", true}, {"status", "completed"}, {"response", outcome.text}});
}

Result<Outcome> outcomeFrom(std::string_view json)
{
    const auto object = objectFrom(json, "the server's answer");
    if (!object) {
        return fail(object.error());
    }
    const auto success = truthIn(*object, "success");
    const auto status = wordsIn(*object, "status");
    const auto response = wordsIn(*object, "response");
    if (!success && !status) {
        return fail(Fault::BadInput, "the server's answer has no status");
    }
    if (status && isWaiting(*status)) {
        return Outcome();
    }
    if (success.value_or(response.has_value())) {
        return Outcome{Stage::Completed, response.value_or(std::string())};
    }
    const std::string complaint = complaintIn(*object);
    return Outcome{Stage::Failed, complaint.empty() ? status.value_or("the server does not say why") : complaint};
}

std::string errorJson(std::string_view text)
{
    return written({{"success", false}, {"status", "failed"}, {"error", text}});
}

} // namespace ca::wire::codecrusher
