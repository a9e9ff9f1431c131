// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
#include "sandbox/agent/options.h"

#include "sandbox/agent/text_scan.h"

namespace ca::agent {

namespace {

/// The value of "--name=value" when the argument has that name.
std::optional<std::string_view> valueOf(std::string_view name, std::string_view argument)
{
    if (argument.size() <= name.size() || !argument.starts_with(name) || argument[name.size()] != '=') {
        return std::nullopt;
    }
    return argument.substr(name.size() + 1);
}

template <class T>
bool set(T& target, const std::optional<T>& value)
{
    target = value.value_or(target);
    return value.has_value();
}

bool readArgument(std::string_view argument, Options& out)
{
    if (argument == "--nested") {
        return out.nested = true;
    }
    if (argument == "--version") {
        return out.version = true;
    }
    if (const auto value = valueOf("--counters", argument)) {
        out.counters = parseCounterSpec(*value);
        return out.counters.has_value();
    }
    if (const auto value = valueOf("--test-tmp", argument)) {
        return set(out.testTmp, parseTmpSize(*value));
    }
    if (const auto value = valueOf("--compile-tmp", argument)) {
        return set(out.compileTmp, parseTmpSize(*value));
    }
    return false;
}

} // namespace

std::optional<TmpSize> parseTmpSize(std::string_view text)
{
    const std::size_t colon = text.find(':');
    if (colon == std::string_view::npos || text.find_first_not_of("0123456789:") != std::string_view::npos) {
        return std::nullopt;
    }
    const auto bytes = leadingNumber(text.substr(0, colon));
    const auto files = leadingNumber(text.substr(colon + 1));
    if (!bytes || !files || *bytes == 0 || *files == 0) { // a tmpfs of size 0 has no limit
        return std::nullopt;
    }
    return TmpSize{*bytes, *files};
}

std::optional<Options> parseOptions(int count, const char* const* arguments)
{
    Options out;
    for (int i = 1; i < count; ++i) {
        if (!readArgument(arguments[i], out)) {
            return std::nullopt;
        }
    }
    return out;
}

} // namespace ca::agent
