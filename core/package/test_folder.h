// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
// One folder of test data: which files belong to which test. Private to this room.
#pragma once

#include "core/package/package_files.h"
#include "core/package/problem_yaml.h"

#include <map>
#include <set>
#include <string>
#include <string_view>

namespace ca {

using Extensions = std::set<std::string_view>;

/// Its tests and inner folders by name, which is their order.
struct TestFolder {
    std::map<std::string, Extensions> cases;
    std::set<std::string> folders;
    bool hasSettings = false;
};

/// "test_group.yaml" or, in legacy, "testdata.yaml".
[[nodiscard]] std::string_view settingsName(PackageVersion version);

/// What follows a test's name in the file's, of what the version knows; empty when it is no test's file. Of two that fit the
/// longer is meant: "1.in.statement" belongs to test 1.
[[nodiscard]] std::string_view testExtension(std::string_view fileName, PackageVersion version);

[[nodiscard]] Result<TestFolder> listTests(PackageFiles& files, const std::string& folder, PackageVersion version);

/// The test of these files, "data/secret/1" and what follows, without its settings. The rules about what goes with what are
/// checked.
[[nodiscard]] Result<TestCase> readTestFiles(PackageFiles& files, const std::string& base, const Extensions& extensions,
                                             PackageVersion version);

} // namespace ca
