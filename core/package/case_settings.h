// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
// What a package says beside its tests: testdata.yaml (legacy), test_group.yaml and <test>.yaml (2025-09).
#pragma once

#include "core/base/result.h"

#include <string>
#include <string_view>
#include <vector>

namespace ca {

/// What a group hands down to its tests, and a test may override.
struct CaseSettings {
    std::vector<std::string> checkerFlags;

    bool operator==(const CaseSettings&) const = default;
};

[[nodiscard]] Result<CaseSettings> parseTestdataYaml(std::string_view text, std::string_view file);
[[nodiscard]] Result<CaseSettings> parseTestGroupYaml(std::string_view text, std::string_view file, CaseSettings inherited);
[[nodiscard]] Result<CaseSettings> parseCaseYaml(std::string_view text, std::string_view file, CaseSettings inherited);

} // namespace ca
