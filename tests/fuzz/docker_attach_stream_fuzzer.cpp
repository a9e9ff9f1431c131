// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
// Whatever an engine sends after the handshake, and for the handshake: cut at will, it means the same as in one piece.
#include "sandbox/docker/demultiplexer.h"
#include "sandbox/docker/upgrade.h"

#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <string>
#include <string_view>

using namespace ca::docker;

namespace {

struct Heard {
    std::string text; // each byte with its channel before it
    bool failed = false;
    bool whole = false;

    bool operator==(const Heard&) const = default;
};

Heard hear(std::string_view stream, std::size_t piece, std::size_t limit)
{
    Heard heard;
    Demultiplexer demultiplexer;
    while (!stream.empty() && !heard.failed) {
        std::string_view input = stream.substr(0, piece);
        stream.remove_prefix(input.size());
        for (;;) {
            const auto next = demultiplexer.next(input, limit);
            heard.failed = !next;
            if (!next || !*next) {
                break;
            }
            if ((*next)->bytes.empty() || (*next)->bytes.size() > limit) {
                std::abort();
            }
            for (const char c : (*next)->bytes) {
                heard.text.push_back(static_cast<char>((*next)->channel));
                heard.text.push_back(c);
            }
        }
        if (!heard.failed && !input.empty()) {
            std::abort();
        }
    }
    heard.whole = demultiplexer.betweenFrames();
    return heard;
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const std::string_view bytes(reinterpret_cast<const char*>(data), size);
    if (const auto answer = parseUpgrade(bytes); answer && *answer && (*answer)->headerSize > size) {
        std::abort();
    }
    if (size < 2) {
        return 0;
    }
    const std::string_view stream = bytes.substr(2);
    const Heard whole = hear(stream, stream.size() + 1, stream.size() + 1);
    const Heard cut = hear(stream, std::size_t{data[0]} + 1, std::size_t{data[1]} + 1);
    if (whole.text != cut.text || whole.failed != cut.failed || (!whole.failed && whole.whole != cut.whole)) {
        std::abort();
    }
    return 0;
}
