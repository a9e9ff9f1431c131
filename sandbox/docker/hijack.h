// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
// Opens a connection, asks the engine to hand it over, and makes the streams of a container of it.
#pragma once

#include "core/base/result.h"
#include "sandbox/docker/attachment.h"
#include "sandbox/docker/endpoint.h"
#include "sandbox/docker/patience.h"

#include <string_view>

namespace ca::docker {

[[nodiscard]] Result<Attachment> hijack(const Endpoint& endpoint, std::string_view path, const Patience& patience);

} // namespace ca::docker
