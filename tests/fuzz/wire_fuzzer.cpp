// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
// Any bytes as frames, payloads, messages and event streams: what is accepted comes back the same, and a stream reads the same
// in one piece and in many.
#include "core/wire/codearena.h"
#include "core/wire/codecrusher.h"
#include "core/wire/codeengine.h"
#include "core/wire/codevault.h"
#include "core/wire/engine_io.h"
#include "core/wire/socket_io.h"
#include "core/wire/sse.h"

#include <cstdint>
#include <cstdlib>

using namespace ca;
using namespace ca::wire;

namespace {

void require(bool holds)
{
    if (!holds) {
        std::abort();
    }
}

void frames(std::string_view bytes)
{
    if (const auto packet = fromFrame(bytes)) {
        require(toFrame(*packet) == bytes);
    }
    if (const auto packets = fromPayload(bytes)) {
        require(toPayload(*packets) == bytes);
        require(countThatFits(*packets, bytes.size()) == packets->size());
    }
    if (const auto handshake = handshakeFromJson(bytes)) {
        require(handshakeFromJson(toJson(*handshake)).has_value());
    }
}

void messages(std::string_view bytes)
{
    SocketReader reader;
    const auto packet = reader.text(bytes);
    if (packet && *packet) {
        SocketReader again;
        require(again.text(toMessage(**packet)).value() == *packet);
        if ((*packet)->type == SocketPacket::Type::Event) {
            require(!namedEvent(**packet).name.empty() || bytes.find("\"\"") != std::string_view::npos);
        }
    } else if (packet) {
        require(!reader.text(bytes));
        (void)reader.binary(bytes);
    }
}

/// What is read can be written; what was left out has its default then, and from there on all stays the same.
template <class Value> void comesBack(Result<Value> (*read)(std::string_view), std::string_view bytes)
{
    if (const auto value = read(bytes)) {
        const std::string text = toJson(read(toJson(*value)).value());
        require(toJson(read(text).value()) == text);
    }
}

void answers(std::string_view bytes)
{
    comesBack(&problemPageFrom, bytes);
    comesBack(&problemDetailFrom, bytes);
    comesBack(&submissionViewFrom, bytes);
    comesBack(&historyPageFrom, bytes);
    comesBack(&statusEventFrom, bytes);
    comesBack(&completedEventFrom, bytes);
    comesBack(&testEventFrom, bytes);
    comesBack(&capabilitiesFrom, bytes);
    require(!apiErrorFrom(500, bytes).message.empty());
}

Result<codevault::Job> vaultJobFrom(std::string_view bytes)
{
    return codevault::jobFrom(200, bytes);
}

Result<codevault::Order> vaultOrderFrom(std::string_view bytes)
{
    return codevault::orderFrom(bytes, false);
}

void dialects(std::string_view bytes)
{
    comesBack(&codeengine::orderFrom, bytes);
    comesBack(&codeengine::progressFrom, bytes);
    comesBack(&vaultOrderFrom, bytes);
    comesBack(&vaultJobFrom, bytes);
    comesBack(&codecrusher::orderFrom, bytes);
    comesBack(&codecrusher::outcomeFrom, bytes);
    (void)codeengine::receiptFrom(bytes);
    (void)codevault::receiptFrom(bytes);
    (void)codecrusher::receiptFrom(bytes);
    (void)codevault::jobFrom(500, bytes);
}

void streams(std::string_view bytes, std::size_t step)
{
    StreamReader whole(1000);
    StreamReader pieces(1000);
    const auto expected = whole.feed(bytes);
    std::vector<StreamEvent> seen;
    for (std::size_t at = 0; at < bytes.size(); at += step) {
        for (auto& event : pieces.feed(bytes.substr(at, step))) {
            seen.push_back(std::move(event));
        }
    }
    require(seen == expected);
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const std::string_view bytes(reinterpret_cast<const char*>(data), size);
    frames(bytes);
    messages(bytes);
    answers(bytes);
    dialects(bytes);
    streams(bytes, size % 7 + 1);
    return 0;
}
