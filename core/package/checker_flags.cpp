// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
#include "core/package/checker_flags.h"

#include "core/package/yaml_fields.h"

#include <algorithm>

#include <fmt/format.h>

namespace ca {

namespace {

bool isToleranceFlag(std::string_view flag)
{
    return flag == "float_tolerance" || flag == "float_absolute_tolerance" || flag == "float_relative_tolerance";
}

void setTolerance(CheckerOptions& options, std::string_view flag, double tolerance)
{
    if (flag != "float_relative_tolerance") {
        options.floatAbsolute = tolerance;
    }
    if (flag != "float_absolute_tolerance") {
        options.floatRelative = tolerance;
    }
}

std::optional<std::string> repetition(const std::vector<std::string>& flags)
{
    const auto times = [&](std::string_view flag) { return std::count(flags.begin(), flags.end(), flag); };
    for (const std::string_view flag : {"float_tolerance", "float_absolute_tolerance", "float_relative_tolerance"}) {
        if (times(flag) > 1) {
            return fmt::format("\"{}\" is given twice", flag);
        }
    }
    if (times("float_tolerance") > 0 && times("float_absolute_tolerance") + times("float_relative_tolerance") > 0) {
        return "\"float_tolerance\" sets both tolerances and leaves no room for another";
    }
    return std::nullopt;
}

} // namespace

tl::expected<CheckerOptions, std::string> applyCheckerFlags(CheckerOptions options, const std::vector<std::string>& flags,
                                                            RepeatedFlags repeated)
{
    if (auto twice = repeated == RepeatedFlags::Refused ? repetition(flags) : std::nullopt) {
        return tl::unexpected(std::move(*twice));
    }
    for (std::size_t i = 0; i < flags.size(); ++i) {
        const std::string& flag = flags[i];
        if (flag == "case_sensitive") {
            options.caseSensitive = true;
        } else if (flag == "space_change_sensitive") {
            options.spaceChangeSensitive = true;
        } else if (isToleranceFlag(flag)) {
            const auto tolerance = ++i < flags.size() ? parseDecimal(flags[i]) : std::nullopt;
            if (!tolerance || *tolerance < 0) {
                return tl::unexpected(fmt::format("\"{}\" must be followed by a number that is not negative", flag));
            }
            setTolerance(options, flag, *tolerance);
        } else {
            return tl::unexpected(fmt::format("\"{}\" is not a flag of the default checker", flag));
        }
    }
    return options;
}

} // namespace ca
