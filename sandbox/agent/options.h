// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
// The agent's command line; README.md beside this file tells launchers what to write there.
#pragma once

#include "sandbox/agent/counter_spec.h"
#include "sandbox/agent/spaces.h"

#include <optional>

namespace ca::agent {

struct Options {
    bool nested = false;
    bool version = false;
    std::optional<CounterSpec> counters;
    TmpSize testTmp;
    TmpSize compileTmp{256ULL << 20, 16384};
};

/// "16777216:4096": bytes, files.
[[nodiscard]] std::optional<TmpSize> parseTmpSize(std::string_view text);

/// nullopt when an argument is not understood.
[[nodiscard]] std::optional<Options> parseOptions(int count, const char* const* arguments);

} // namespace ca::agent
