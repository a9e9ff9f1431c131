// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
// What each part of the server is told of the settings.
#pragma once

#include "app/compose/workshop.h"
#include "app/server/dialects/dialects.h"
#include "app/server/http/http_options.h"
#include "app/server/rest/rest.h"
#include "app/server/service/judging_service.h"
#include "app/server/service/problem_shelf.h"
#include "app/server/settings.h"

#include <filesystem>
#include <functional>

namespace ca::server {

/// How many submissions are judged at a time.
[[nodiscard]] unsigned judgesOf(const ServerSettings& settings);

[[nodiscard]] WorkshopConfig workshopConfig(const ServerSettings& settings);
[[nodiscard]] ShelfOptions shelfOptions(const ServerSettings& settings, const Workshop& workshop, const std::filesystem::path& data,
                                        std::function<void(const std::string&)> log);
[[nodiscard]] ServiceOptions serviceOptions(const ServerSettings& settings);
[[nodiscard]] RestOptions restOptions(const ServerSettings& settings, const std::filesystem::path& data);
/// The languages outlive what is made of this.
[[nodiscard]] DialectOptions dialectOptions(const ServerSettings& settings, const Languages& languages);
[[nodiscard]] HttpOptions httpOptions(const ServerSettings& settings);

} // namespace ca::server
