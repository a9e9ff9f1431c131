// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
#include "core/store/text_delta.h"

#include <algorithm>

namespace ca {

TextDelta deltaBetween(std::string_view base, std::string_view text)
{
    const std::size_t shorter = std::min(base.size(), text.size());
    const auto front = static_cast<std::size_t>(std::mismatch(base.begin(), base.begin() + static_cast<std::ptrdiff_t>(shorter), text.begin()).first
                                                - base.begin());
    const std::size_t most = shorter - front; // the two ends do not overlap
    const auto back = static_cast<std::size_t>(
        std::mismatch(base.rbegin(), base.rbegin() + static_cast<std::ptrdiff_t>(most), text.rbegin()).first - base.rbegin());
    return {front, back, text.substr(front, text.size() - front - back)};
}

std::optional<std::string> applied(const TextDelta& delta, std::string_view base)
{
    if (delta.front > base.size() || delta.back > base.size() - delta.front) {
        return std::nullopt;
    }
    std::string text;
    text.reserve(delta.front + delta.body.size() + delta.back);
    text.append(base.substr(0, delta.front)).append(delta.body).append(base.substr(base.size() - delta.back));
    return text;
}

} // namespace ca
