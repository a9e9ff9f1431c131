// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
// The progress of a build or an import, on any bytes: cut at will, it tells the same as in one piece.
#include "sandbox/docker/progress_stream.h"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <string>
#include <string_view>
#include <vector>

using namespace ca;
using namespace ca::docker;

namespace {

struct Followed {
    std::vector<Progress> steps;
    std::string imageId;
    bool failed = false;

    bool operator==(const Followed&) const = default;
};

Followed follow(std::string_view bytes, std::size_t piece)
{
    Followed followed;
    ProgressStream stream([&followed](const Progress& step) { followed.steps.push_back(step); });
    Result<void> result;
    for (; !bytes.empty() && result; bytes.remove_prefix(std::min(piece, bytes.size()))) {
        result = stream.append(bytes.substr(0, piece));
    }
    if (result) {
        result = stream.finish();
    }
    followed.failed = !result;
    followed.imageId = stream.imageId();
    return followed;
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    if (size == 0) {
        return 0;
    }
    const std::string_view bytes(reinterpret_cast<const char*>(data) + 1, size - 1);
    if (!(follow(bytes, bytes.size() + 1) == follow(bytes, std::size_t{data[0]} + 1))) {
        std::abort();
    }
    return 0;
}
