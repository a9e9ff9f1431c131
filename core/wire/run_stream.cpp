// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
#include "core/wire/run_stream.h"

#include "core/base/base64.h"
#include "core/wire/loose_json.h"

#include <algorithm>
#include <array>

namespace ca::wire {

namespace {

using namespace loose;

template <class... Parts> struct Overloaded : Parts... {
    using Parts::operator()...;
};
template <class... Parts> Overloaded(Parts...) -> Overloaded<Parts...>;

constexpr std::array<std::pair<StopCause, const char*>, 7> kStops{{{StopCause::Exited, "exited"},
                                                                   {StopCause::Signalled, "signalled"},
                                                                   {StopCause::CpuLimit, "cpu_limit"},
                                                                   {StopCause::WallLimit, "wall_limit"},
                                                                   {StopCause::MemoryLimit, "memory_limit"},
                                                                   {StopCause::OutputLimit, "output_limit"},
                                                                   {StopCause::Interrupted, "interrupted"}}};

const char* wordOf(StopCause stop)
{
    return std::find_if(kStops.begin(), kStops.end(), [&](const auto& word) { return word.first == stop; })->second;
}

std::optional<StopCause> stopFrom(std::string_view word)
{
    const auto found = std::find_if(kStops.begin(), kStops.end(), [&](const auto& known) { return known.second == word; });
    return found == kStops.end() ? std::nullopt : std::optional(found->first);
}

/// JSON writes most control characters with six.
bool isShortInJson(std::string_view bytes)
{
    const auto isLong = [](char c) { return static_cast<unsigned char>(c) < 0x20 && c != '\n' && c != '\t' && c != '\r'; };
    const auto isDouble = [](char c) { return c == '"' || c == '\\' || c == '\n' || c == '\t' || c == '\r'; };
    const auto added = 5 * std::count_if(bytes.begin(), bytes.end(), isLong) + std::count_if(bytes.begin(), bytes.end(), isDouble);
    return static_cast<std::size_t>(added) <= bytes.size() / 3 + 16;
}

bool isUtf8(const std::string& bytes)
{
    try {
        (void)Json(bytes).dump();
        return true;
    } catch (const Json::exception&) {
        return false;
    }
}

void putBytes(Json& json, const std::string& bytes)
{
    if (isShortInJson(bytes) && isUtf8(bytes)) {
        json["text"] = bytes;
    } else {
        json["base64"] = toBase64(bytes);
    }
}

std::string bytesIn(const Json& json)
{
    if (const auto text = wordsIn(json, "text")) {
        return *text;
    }
    return fromBase64(textIn(json, "base64")).value_or(std::string());
}

void putOutcome(Json& json, const RunOutcome& outcome)
{
    json["stop"] = wordOf(outcome.stop);
    json["exitCode"] = outcome.exitCode;
    json["signal"] = outcome.signal;
    json["executionTimeMs"] = roundedMillis(outcome.cpu);
    json["cpuTimeUs"] = outcome.cpu.count();
    json["wallTimeUs"] = outcome.wall.count();
    json["memoryUsedKb"] = outcome.memory.count() / 1024;
}

std::optional<RunOutcome> outcomeIn(const Json& json)
{
    const auto stop = stopFrom(textIn(json, "stop"));
    if (!stop) {
        return std::nullopt;
    }
    RunOutcome outcome;
    outcome.stop = *stop;
    outcome.exitCode = static_cast<int>(std::min<std::size_t>(countIn(json, "exitCode"), 255));
    outcome.signal = static_cast<int>(std::min<std::size_t>(countIn(json, "signal"), 255));
    outcome.cpu = Micros(static_cast<Micros::rep>(countIn(json, "cpuTimeUs")));
    outcome.wall = Micros(static_cast<Micros::rep>(countIn(json, "wallTimeUs")));
    outcome.memory = kib(countIn(json, "memoryUsedKb"));
    return outcome;
}

void putEnd(Json& json, const RunEnd& end)
{
    json["status"] = end.status;
    if (end.outcome) {
        putOutcome(json, *end.outcome);
    }
    if (!end.diagnostics.empty()) {
        json["stderr"] = end.diagnostics;
    }
    if (!end.message.empty()) {
        json["message"] = end.message;
    }
    json["truncated"] = end.skipped > Bytes{};
    json["skippedBytes"] = end.skipped.count();
}

Result<RunEnd> endFrom(const Json& json)
{
    RunEnd end{textIn(json, "status"), outcomeIn(json), textIn(json, "stderr"), textIn(json, "message"), Bytes{countIn(json, "skippedBytes")}};
    if (end.status.empty()) {
        return fail(Fault::BadInput, "the end of a run has no status");
    }
    return end;
}

Result<std::uint16_t> cellsIn(const Json& json, const char* key)
{
    const Json* value = find(json, key);
    if (value == nullptr) {
        return std::uint16_t{0};
    }
    if (!value->is_number_unsigned() || value->get<std::uint64_t>() > 10'000) {
        return fail(Fault::BadInput, std::string(key) + " must be a number up to 10000");
    }
    return value->get<std::uint16_t>();
}

/// Where a character that begins here would end; 0: none begins here.
std::size_t lengthAt(unsigned char byte)
{
    return byte < 0x80 ? 1 : (byte & 0xe0) == 0xc0 ? 2 : (byte & 0xf0) == 0xe0 ? 3 : (byte & 0xf8) == 0xf0 ? 4 : 0;
}

} // namespace

std::string_view eventName(const RunEvent& event)
{
    return std::visit(Overloaded{[](RunPhase) { return std::string_view("run_status"); },
                                 [](const RunPiece&) { return std::string_view("run_output"); },
                                 [](const RunEnd&) { return std::string_view("run_completed"); }},
                      event.what);
}

std::string toJson(const RunEvent& event)
{
    Json json{{"runId", event.runId}, {"number", event.number}};
    std::visit(Overloaded{[&](RunPhase phase) { json["status"] = phase == RunPhase::Running ? "Running" : "Starting"; },
                          [&](const RunPiece& piece) {
                              json["stream"] = piece.isError ? "stderr" : "stdout";
                              putBytes(json, piece.bytes);
                          },
                          [&](const RunEnd& end) { putEnd(json, end); }},
               event.what);
    return written(json);
}

Result<RunEvent> runEventFrom(std::string_view name, std::string_view text)
{
    const auto json = objectFrom(text, "the event");
    if (!json) {
        return fail(json.error());
    }
    RunEvent event{textIn(*json, "runId"), countIn(*json, "number"), {}};
    if (name == "run_status") {
        event.what = textIn(*json, "status") == "Running" ? RunPhase::Running : RunPhase::Starting;
    } else if (name == "run_output") {
        event.what = RunPiece{textIn(*json, "stream") == "stderr", bytesIn(*json)};
    } else if (name == "run_completed") {
        auto end = endFrom(*json);
        if (!end) {
            return fail(end.error());
        }
        event.what = *std::move(end);
    } else {
        return fail(Fault::BadInput, "not an event of a run");
    }
    return event;
}

std::string toJson(const RunInput& input)
{
    Json json = Json::object();
    if (!input.bytes.empty()) {
        putBytes(json, input.bytes);
    }
    if (input.isLast) {
        json["end"] = true;
    }
    if (input.columns > 0 && input.rows > 0) {
        json["columns"] = input.columns;
        json["rows"] = input.rows;
    }
    return written(json);
}

Result<RunInput> runInputFrom(std::string_view text)
{
    const auto json = objectFrom(text, "The request body");
    if (!json) {
        return fail(json.error());
    }
    RunInput input;
    for (const char* key : {"text", "base64"}) {
        if (const Json* value = find(*json, key); value != nullptr && !value->is_string()) {
            return fail(Fault::BadInput, std::string(key) + " must be a string");
        }
    }
    if (find(*json, "text") == nullptr && find(*json, "base64") != nullptr && !fromBase64(textIn(*json, "base64"))) {
        return fail(Fault::BadInput, "base64 must be base64");
    }
    if (const Json* end = find(*json, "end"); end != nullptr && !end->is_boolean()) {
        return fail(Fault::BadInput, "end must be true or false");
    }
    const auto columns = cellsIn(*json, "columns");
    const auto rows = cellsIn(*json, "rows");
    if (!columns || !rows) {
        return fail(!columns ? columns.error() : rows.error());
    }
    return RunInput{bytesIn(*json), truthIn(*json, "end").value_or(false), *columns, *rows};
}

std::string runReceiptJson(std::string_view runId, std::string_view status)
{
    Json json{{"runId", runId}};
    if (!status.empty()) {
        json["status"] = status;
    }
    return written(json);
}

std::string runErrorJson(std::string_view message, std::string_view runId)
{
    Json json{{"message", message}};
    if (!runId.empty()) {
        json["runId"] = runId;
    }
    return written(json);
}

Result<std::string> runIdFrom(std::string_view text)
{
    const auto json = objectFrom(text, "the answer");
    if (!json) {
        return fail(json.error());
    }
    std::string id = textIn(*json, "runId");
    if (id.empty()) {
        return fail(Fault::BadInput, "there is no runId");
    }
    return id;
}

std::size_t wholeCharacters(std::string_view bytes)
{
    for (std::size_t back = 1; back <= std::min<std::size_t>(3, bytes.size()); ++back) {
        const std::size_t length = lengthAt(static_cast<unsigned char>(bytes[bytes.size() - back]));
        if (length > 0) {
            return length > back ? bytes.size() - back : bytes.size();
        }
    }
    return bytes.size();
}

Result<RunSubscription> runSubscriptionFrom(std::string_view text)
{
    const auto id = runIdFrom(text);
    if (!id) {
        return fail(id.error());
    }
    return RunSubscription{*id, countIn(Json::parse(text, nullptr, false), "after")};
}

} // namespace ca::wire
