// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
#include "app/server/judging/identity.h"

#include "core/base/sha256.h"

#include <fmt/format.h>

namespace ca::server {

std::string uuidOf(std::string_view name)
{
    constexpr std::string_view kVariants = "89ab";
    const std::string digits = sha256Hex(name);
    const char variant = kVariants[static_cast<unsigned char>(digits[16]) % 4];
    const std::string_view all(digits);
    return fmt::format("{}-{}-8{}-{}{}-{}", all.substr(0, 8), all.substr(8, 4), all.substr(13, 3), variant, all.substr(17, 3),
                       all.substr(20, 12));
}

std::string testCaseId(std::string_view problemId, std::string_view testName)
{
    return uuidOf(fmt::format("{}/{}", problemId, testName));
}

} // namespace ca::server
