// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
// The server's log: a line for each thing that happened, with named values, for people or for programs.
#pragma once

#include "app/server/settings.h"

#include <initializer_list>
#include <memory>
#include <string>
#include <string_view>
#include <variant>

namespace spdlog {
class logger;
}

namespace ca::server {

struct LogField {
    std::string_view name;
    std::variant<std::string_view, long long> value;
};

/// The line without time and level: `request method=GET path="/a b"`, or the members of a JSON object. Exposed for its test: what
/// clients send must not look like a line of its own.
[[nodiscard]] std::string logText(LogForm form, std::string_view event, std::initializer_list<LogField> fields);

/// Any thread may write.
class Log {
public:
    Log(LogForm form, LogLevel level);
    ~Log();

    void write(LogLevel level, std::string_view event, std::initializer_list<LogField> fields = {}) const;

private:
    const LogForm m_form;
    const std::shared_ptr<spdlog::logger> m_logger;
};

} // namespace ca::server
