// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
// Any bytes as what is said of a program that runs and to it: whatever a program prints and whatever somebody types comes back to the
// last byte, and what strangers send is read or refused, and can be written again.
#include "core/wire/run_stream.h"

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

void printed(const std::string& bytes)
{
    const RunEvent event{"run", 7, RunPiece{bytes.size() % 2 == 1, bytes}};
    const std::string json = toJson(event);
    require(runEventFrom(eventName(event), json).value() == event);
    require(json.size() <= bytes.size() * 3 / 2 + 100); // base64, and a little
}

void typed(const std::string& bytes)
{
    const RunInput input{bytes, bytes.size() % 2 == 1, static_cast<std::uint16_t>(bytes.size() % 300 + 1), 24};
    require(runInputFrom(toJson(input)).value() == input);
}

/// What somebody else has written. What was left out has its default then, and from there on all stays the same.
void read(std::string_view bytes)
{
    for (const char* name : {"run_status", "run_output", "run_completed", "else"}) {
        if (const auto event = runEventFrom(name, bytes)) {
            require(eventName(*event) == name);
            const auto again = runEventFrom(name, toJson(*event)).value();
            require(runEventFrom(name, toJson(again)).value() == again);
        }
    }
    if (const auto input = runInputFrom(bytes)) {
        require(input->columns <= 10'000 && input->rows <= 10'000);
        (void)runInputFrom(toJson(*input)).value();
    }
    const auto id = runIdFrom(bytes);
    require(id.has_value() == runSubscriptionFrom(bytes).has_value());
    require(!id || runIdFrom(runReceiptJson(*id, "Starting")).value() == *id);
}

/// A piece may be cut where this says: what was cut off is a character's beginning, or nothing.
void cut(std::string_view bytes)
{
    const std::size_t whole = wholeCharacters(bytes);
    require(whole <= bytes.size() && bytes.size() - whole <= 3);
    require(whole == bytes.size() || (static_cast<unsigned char>(bytes[whole]) & 0xc0) == 0xc0);
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const std::string bytes(reinterpret_cast<const char*>(data), size);
    printed(bytes);
    typed(bytes);
    read(bytes);
    cut(bytes);
    return 0;
}
