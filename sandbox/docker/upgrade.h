// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
// The handshake that turns an HTTP connection into the raw streams of a container.
#pragma once

#include "core/base/result.h"

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace ca::docker {

inline constexpr std::size_t kMaxUpgradeAnswer = std::size_t{64} << 10;

[[nodiscard]] std::string upgradeRequest(std::string_view host, std::string_view path);

struct UpgradeAnswer {
    int status = 0;
    std::size_t headerSize = 0; // with the empty line: where the stream, or the complaint, begins
    std::optional<std::size_t> contentLength; // of the complaint

    /// 101 as asked; 200 is what engines and proxies say that hijack without upgrading.
    [[nodiscard]] bool isHijacked() const { return status == 101 || status == 200; }
    bool operator==(const UpgradeAnswer&) const = default;
};

/// nullopt while the header is not whole; an Error when it never will be.
[[nodiscard]] Result<std::optional<UpgradeAnswer>> parseUpgrade(std::string_view bytes);

} // namespace ca::docker
