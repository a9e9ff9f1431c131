// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
#include "app/cli/console.h"

#include "app/cli/printable.h"

#include <algorithm>
#include <cerrno>
#include <cstdlib>
#include <sys/ioctl.h>
#include <unistd.h>

namespace ca::cli {

namespace {

bool writeTo(int descriptor, std::string_view text)
{
    while (!text.empty()) {
        const ssize_t n = ::write(descriptor, text.data(), text.size());
        if (n < 0 && errno != EINTR) {
            return false;
        }
        text.remove_prefix(static_cast<std::size_t>(std::max<ssize_t>(n, 0)));
    }
    return true;
}

std::string_view variable(const char* name)
{
    const char* value = std::getenv(name);
    return value == nullptr ? std::string_view{} : std::string_view{value};
}

bool localeIsUtf8()
{
    for (const char* name : {"LC_ALL", "LC_CTYPE", "LANG"}) {
        const std::string_view value = variable(name);
        if (!value.empty()) {
            return value.find("UTF-8") != value.npos || value.find("utf8") != value.npos;
        }
    }
    return false;
}

std::size_t widthOf(int descriptor)
{
    winsize size = {};
    return ::ioctl(descriptor, TIOCGWINSZ, &size) == 0 && size.ws_col >= 20 ? size.ws_col : 80;
}

std::string_view codeOf(Style style)
{
    switch (style) {
    case Style::Good:
        return "\x1b[32m";
    case Style::Bad:
        return "\x1b[31m";
    case Style::Warn:
        return "\x1b[33m";
    case Style::Faint:
        return "\x1b[2m";
    case Style::Strong:
        return "\x1b[1m";
    }
    return {};
}

constexpr std::string_view kEraseLine = "\r\x1b[K";

} // namespace

Console Console::on(int descriptor)
{
    ConsoleTraits traits;
    traits.terminal = ::isatty(descriptor) == 1 && variable("TERM") != "dumb";
    traits.colours = traits.terminal && variable("NO_COLOR").empty(); // no-color.org: set and not empty
    traits.unicode = traits.terminal && localeIsUtf8();
    traits.width = traits.terminal ? widthOf(descriptor) : 100;
    return {[descriptor](std::string_view text) { return writeTo(descriptor, text); }, traits};
}

std::string Console::paint(Style style, std::string_view text) const
{
    return m_traits.colours ? std::string(codeOf(style)).append(text).append("\x1b[0m") : std::string(text);
}

bool Console::write(std::string_view text)
{
    return m_sink(text);
}

void Console::line(std::string_view text)
{
    std::string out(m_status.empty() ? "" : kEraseLine);
    out.append(text).append("\n").append(m_status);
    m_sink(out);
}

void Console::status(std::string_view text)
{
    if (!m_traits.terminal || (text.empty() && m_status.empty())) {
        return;
    }
    m_status = text;
    m_sink(std::string(kEraseLine).append(m_status));
}

std::string progressBar(const Console& console, double fraction, std::size_t cells)
{
    const double bounded = std::clamp(fraction, 0.0, 1.0);
    const auto full = static_cast<std::size_t>(bounded * static_cast<double>(cells) + 0.5);
    std::string bar;
    for (std::size_t i = 0; i < cells; ++i) {
        bar += console.traits().unicode ? (i < full ? "█" : "░") : (i < full ? "#" : ".");
    }
    return console.traits().unicode ? bar : "[" + bar + "]";
}

} // namespace ca::cli
