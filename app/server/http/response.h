// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
// An answer as the text that goes out.
#pragma once

#include "app/server/http/message.h"

#include <chrono>
#include <string>

namespace ca::server {

enum class Afterwards : std::uint8_t { KeepAlive, Close };

struct ResponseForm {
    enum class Body : std::uint8_t { Whole, HeadOnly, Chunked, UntilClose };
    Body body = Body::Whole;
    Afterwards afterwards = Afterwards::KeepAlive;
    std::chrono::seconds idle{5}; // how long the connection is kept
    std::string requestId;
};

[[nodiscard]] std::string responseText(const HttpAnswer& answer, const ResponseForm& form, std::chrono::system_clock::time_point now);

} // namespace ca::server
