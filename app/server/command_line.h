// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
// The words behind "codearena-server", and the same words in a configuration file.
#pragma once

#include "app/server/settings.h"

#include <string>
#include <variant>

namespace ca::server {

/// "token add NAME --role teacher", "token list", "token remove NAME"
struct TokenOrder {
    enum class What : std::uint8_t { Add, List, Remove };
    What what = What::List;
    std::string name;
    std::string role;
};

struct Serve {};
struct CheckOnly {};

struct ServerInvocation {
    ServerSettings settings;
    std::variant<Serve, CheckOnly, TokenOrder> order;
};

/// Help or the version was asked for (exit code 0), or the words make no sense (2).
struct NothingToServe {
    int exitCode = 0;
    std::string text;
};

[[nodiscard]] std::variant<ServerInvocation, NothingToServe> parseCommandLine(int argc, const char* const* argv);

} // namespace ca::server
