// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
// Hostile bytes from an agent. Beyond not crashing: how the bytes are cut into chunks must not change what is read, a reader
// that has failed must stay failed, and no frame may be larger than the bounds say.
#include "sandbox/protocol/frames.h"

#include <algorithm>
#include <cstdint>
#include <cstdlib>
#include <string>
#include <string_view>

using namespace ca::wire;

namespace {

void require(bool condition)
{
    if (!condition) {
        std::abort();
    }
}

void examine(const AgentFrame& frame)
{
    if (const auto* output = std::get_if<Output>(&frame)) {
        require(!output->bytes.empty() && output->bytes.size() <= kMaxOutputChunk);
    } else if (const auto* collected = std::get_if<Collected>(&frame)) {
        require(collected->index < kMaxCollected && collected->bytes.size() <= kMaxOutputChunk);
        require(collected->piece != Piece::More || !collected->bytes.empty());
    } else if (const auto* failed = std::get_if<Failed>(&frame)) {
        require(failed->what.size() <= kMaxText);
    } else if (const auto* ready = std::get_if<Ready>(&frame)) {
        require(ready->build.size() <= kMaxText);
    }
}

/// A trace of what was read: one letter for each frame, "!" for the error that ended it.
std::string readAll(std::string_view bytes, std::size_t chunk)
{
    FrameReader reader;
    std::string trace;
    while (!bytes.empty()) {
        reader.append(bytes.substr(0, chunk));
        bytes.remove_prefix(std::min(chunk, bytes.size()));
        for (auto frame = reader.next(); !frame || *frame; frame = reader.next()) {
            if (!frame) {
                reader.append(bytes);
                require(!reader.next());
                return trace + '!';
            }
            examine(**frame);
            trace += static_cast<char>('a' + (*frame)->index());
        }
    }
    return trace;
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    if (size < 1) {
        return 0;
    }
    const std::string_view bytes(reinterpret_cast<const char*>(data) + 1, size - 1);
    const std::string whole = readAll(bytes, bytes.size() + 1);
    require(readAll(bytes, 1 + data[0]) == whole);
    require(readAll(bytes, 1) == whole);
    return 0;
}
