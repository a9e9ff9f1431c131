// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
// The name of an image, "host:5000/team/python:3", and its parts.
#pragma once

#include "core/base/result.h"

#include <string>
#include <string_view>

namespace ca::docker {

struct Reference {
    std::string repository;
    std::string tag; // "latest" when the text names none

    bool operator==(const Reference&) const = default;
};

/// Ids and digests are references too, with no tag of their own. Refuses what could change the path of a request.
[[nodiscard]] Result<Reference> parseReference(std::string_view text);

} // namespace ca::docker
