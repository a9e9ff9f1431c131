// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
// An engine that says no, as an Error.
#pragma once

#include "core/base/result.h"

#include <string_view>
#include <utility>

namespace ca::docker {

/// What an answer with this status and body complains about.
[[nodiscard]] Error refusal(int status, std::string_view body);

/// The result, its error led by what was asked.
template <class T> [[nodiscard]] Result<T> saying(std::string_view doing, Result<T> result)
{
    return result ? std::move(result) : Result<T>(fail(std::move(result).error().during(doing)));
}

} // namespace ca::docker
