// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
#include "app/server/log.h"

#include <algorithm>
#include <iterator>

#include <fmt/format.h>
#include <spdlog/sinks/stdout_sinks.h>
#include <spdlog/spdlog.h>

namespace ca::server {

namespace {

spdlog::level::level_enum levelOf(LogLevel level)
{
    switch (level) {
    case LogLevel::Debug:
        return spdlog::level::debug;
    case LogLevel::Info:
        return spdlog::level::info;
    case LogLevel::Warn:
        return spdlog::level::warn;
    case LogLevel::Error:
        return spdlog::level::err;
    case LogLevel::Off:
        break;
    }
    return spdlog::level::off;
}

/// In quotes, as JSON has it: one line, whatever is in it.
std::string quoted(std::string_view text)
{
    std::string out = "\"";
    for (const char c : text) {
        const auto byte = static_cast<unsigned char>(c);
        if (c == '"' || c == '\\') {
            out += '\\';
            out += c;
        } else if (byte < 0x20 || byte >= 0x7f) { // other than ASCII is seldom whole here, and never needed
            fmt::format_to(std::back_inserter(out), "\\u{:04x}", byte);
        } else {
            out += c;
        }
    }
    return out + '"';
}

bool isPlain(std::string_view text)
{
    return !text.empty() && std::all_of(text.begin(), text.end(), [](char c) { return c > ' ' && c < 0x7f && c != '"' && c != '=' && c != '\\'; });
}

std::string valueText(LogForm form, const LogField& field)
{
    if (const auto* number = std::get_if<long long>(&field.value)) {
        return std::to_string(*number);
    }
    const auto text = std::get<std::string_view>(field.value);
    return form == LogForm::Text && isPlain(text) ? std::string(text) : quoted(text);
}

} // namespace

std::string logText(LogForm form, std::string_view event, std::initializer_list<LogField> fields)
{
    std::string text = form == LogForm::Json ? fmt::format(R"("event":{})", quoted(event)) : std::string(event);
    for (const LogField& field : fields) {
        fmt::format_to(std::back_inserter(text), fmt::runtime(form == LogForm::Json ? R"(,"{}":{})" : " {}={}"), field.name, valueText(form, field));
    }
    return text;
}

Log::Log(LogForm form, LogLevel level)
    : m_form(form), m_logger(std::make_shared<spdlog::logger>("server", std::make_shared<spdlog::sinks::stdout_sink_mt>()))
{
    m_logger->set_pattern(form == LogForm::Json ? R"({"time":"%Y-%m-%dT%H:%M:%S.%e%z","level":"%l",%v})" : "%Y-%m-%d %H:%M:%S.%e %-5l %v");
    m_logger->set_level(levelOf(level));
    m_logger->flush_on(spdlog::level::debug);
}

Log::~Log() = default;

void Log::write(LogLevel level, std::string_view event, std::initializer_list<LogField> fields) const
{
    if (m_logger->should_log(levelOf(level))) {
        m_logger->log(levelOf(level), "{}", logText(m_form, event, fields));
    }
}

} // namespace ca::server
