// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
// Where Debian's packages come from on this machine: the mirrors that apt is configured with, and nothing else that it knows.
#pragma once

#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

namespace ca {

/// Lines for sources.list: main of the suite, its updates and its security updates. Mirrors of third parties are left out, so
/// that an image is Debian whatever else the machine installs from. Empty when the machine is not set up for this suite: then
/// mmdebstrap's own idea of where Debian is serves.
[[nodiscard]] std::vector<std::string> debianSources(const std::filesystem::path& etcApt, std::string_view suite);

} // namespace ca
