// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
// Reads a configuration file more strictly than the library that knows the options: a line that says nothing, or something that nobody
// would hear, is an error that names the line.
#pragma once

#include <istream>
#include <vector>

#include <CLI/CLI.hpp>

namespace ca::server {

class ConfigFile final : public CLI::ConfigINI {
public:
    /// The app, which knows the options, outlives this.
    explicit ConfigFile(const CLI::App& app) : m_app(app) {}

    std::vector<CLI::ConfigItem> from_config(std::istream& input) const override;

private:
    const CLI::App& m_app;
};

} // namespace ca::server
