// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
// The engine's JSON answers as values. Any bytes may come; what cannot be understood is an Error.
#pragma once

#include "core/base/result.h"
#include "sandbox/docker/engine.h"

#include <string>
#include <string_view>
#include <vector>

namespace ca::docker {

/// "1.41"
[[nodiscard]] Result<ApiVersion> parseApiVersion(std::string_view text);
[[nodiscard]] std::string toText(ApiVersion version);
/// "2024-05-01T10:20:30.123456789Z"; the epoch when it is no such time.
[[nodiscard]] std::chrono::sys_seconds parseTime(std::string_view text);
/// The name images use for what the kernel calls x86_64 or aarch64.
[[nodiscard]] std::string architectureName(std::string_view machine);

/// The answer of GET /version; `api` is the newest the engine speaks.
[[nodiscard]] Result<EngineVersion> parseVersion(std::string_view body);
[[nodiscard]] Result<EngineInfo> parseInfo(std::string_view body);
[[nodiscard]] Result<ContainerId> parseCreated(std::string_view body);
[[nodiscard]] Result<ContainerState> parseContainer(std::string_view body);
[[nodiscard]] Result<std::vector<ContainerSummary>> parseContainers(std::string_view body);
[[nodiscard]] Result<ImageInfo> parseImage(std::string_view body);
[[nodiscard]] Result<std::vector<ImageInfo>> parseImages(std::string_view body);

/// What an answer with an error status says, whatever shape it has; never empty, never more than a few lines.
[[nodiscard]] std::string parseComplaint(int status, std::string_view body);

} // namespace ca::docker
