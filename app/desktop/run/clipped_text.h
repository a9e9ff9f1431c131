// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The CodeArena contributors
// The part of a text that is shown: lines and the whole cut at what a view takes without a stutter. Pure.
#pragma once

#include "app/link/text_diff.h"

#include <QByteArray>

#include <string_view>
#include <vector>

namespace ca::runs {

struct ClipLimits {
    std::size_t line = 1024; // bytes; long ones are slow to paint
    std::size_t whole = 64 * 1024;
};
/// Of a window that shows everything it can.
inline constexpr ClipLimits kWindowLimits{64 * 1024, 8 * 1024 * 1024};

struct ClippedText {
    QByteArray text; // without the last newline
    std::vector<TextSpan> marks; // moved to where their bytes are now
    bool clipped = false;
};

[[nodiscard]] ClippedText clip(std::string_view text, const ClipLimits& limits = {}, const std::vector<TextSpan>& marks = {});

} // namespace ca::runs
