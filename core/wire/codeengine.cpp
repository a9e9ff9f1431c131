// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
#include "core/wire/codeengine.h"

#include "core/wire/loose_json.h"

#include <algorithm>
#include <array>

namespace ca::wire::codeengine {

namespace {

using namespace loose;
using Stage = Progress::Stage;

struct Word {
    std::string_view text;
    Stage stage;
};

constexpr std::array<Word, 5> kWords{{{"queued", Stage::Queued},
                                      {"running", Stage::Running},
                                      {"completed", Stage::Completed},
                                      {"error", Stage::Failed},
                                      {"timeout", Stage::TimedOut}}};

std::string_view wordOf(Stage stage)
{
    return std::find_if(kWords.begin(), kWords.end(), [&](const Word& word) { return word.stage == stage; })->text;
}

Json orNull(const std::optional<std::string>& text)
{
    return text ? Json(*text) : Json();
}

} // namespace

bool isEnd(Stage stage)
{
    return stage != Stage::Queued && stage != Stage::Running;
}

std::string toJson(const Order& order)
{
    return written({{"language", order.language}, {"code", order.code}, {"input", order.input}});
}

Result<Order> orderFrom(std::string_view json)
{
    const auto object = objectFrom(json, "the request");
    if (!object) {
        return fail(object.error());
    }
    const auto language = wordsIn(*object, "language");
    const auto code = wordsIn(*object, "code");
    if (!language || !code) {
        return fail(Fault::BadInput, "the request has no language or no code");
    }
    return Order{*language, *code, textIn(*object, "input")};
}

std::string receiptJson(std::string_view id)
{
    return written({{"submission_id", id}});
}

Result<std::string> receiptFrom(std::string_view json)
{
    const auto object = objectFrom(json, "the server's answer");
    if (!object) {
        return fail(object.error());
    }
    std::string id = idIn(*object, "submission_id");
    if (id.empty()) {
        const std::string complaint = complaintIn(*object);
        return fail(Fault::BadInput, complaint.empty() ? "the server's answer has no submission_id" : complaint);
    }
    return id;
}

std::string toJson(const Progress& progress)
{
    return written({{"execution_time_ms", progress.time ? Json(roundedMillis(*progress.time)) : Json()},
                    {"status", wordOf(progress.stage)},
                    {"stderr", orNull(progress.errors)},
                    {"stdout", orNull(progress.output)}});
}

Result<Progress> progressFrom(std::string_view json)
{
    const auto object = objectFrom(json, "the server's event");
    if (!object) {
        return fail(object.error());
    }
    const auto text = wordsIn(*object, "status");
    if (!text) {
        return fail(Fault::BadInput, "the server's event has no status");
    }
    const auto known = std::find_if(kWords.begin(), kWords.end(), [&](const Word& word) { return word.text == *text; });
    return Progress{known == kWords.end() ? Stage::Running : known->stage, wordsIn(*object, "stdout"), wordsIn(*object, "stderr"),
                    millisIn(*object, "execution_time_ms")};
}

std::string errorJson(std::string_view text)
{
    return written({{"error", text}});
}

} // namespace ca::wire::codeengine
