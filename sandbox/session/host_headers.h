// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
// What makes compilers of the host start fast in the embedded sandbox: precompiled headers, archives of classes.
// A language that gains from it has a host.sh beside its recipe; all of them fill one folder, shown as /pch.
#pragma once

#include "core/base/result.h"

#include <filesystem>
#include <stop_token>
#include <string_view>

namespace ca {

class HostHeaders {
public:
    HostHeaders(std::filesystem::path recipes, std::filesystem::path folder) : m_recipes(std::move(recipes)), m_folder(std::move(folder)) {}

    /// Nothing to make for a recipe without host.sh. What is made replaces what was there when it is whole.
    [[nodiscard]] Result<void> make(std::string_view recipe, std::stop_token stop) const;

    /// Where they are; empty when none were made.
    [[nodiscard]] std::filesystem::path folder() const;

private:
    std::filesystem::path m_recipes;
    std::filesystem::path m_folder;
};

} // namespace ca
