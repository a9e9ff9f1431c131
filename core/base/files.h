// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
// Whole-file reading and writing with bounds and errors a person understands.
#pragma once

#include "core/base/result.h"
#include "core/base/units.h"

#include <filesystem>
#include <string>
#include <string_view>

namespace ca {

/// The whole file, refused with the file's name and both sizes when it is larger than the limit.
[[nodiscard]] Result<std::string> readFile(const std::filesystem::path& path, Bytes limit);

/// Writes beside the target, syncs and renames: the file is the old one or the new one, never half of it.
[[nodiscard]] Result<void> writeFileAtomically(const std::filesystem::path& path, std::string_view content);

/// A folder that disappears with its owner.
class TemporaryFolder {
public:
    [[nodiscard]] static Result<TemporaryFolder> create(std::string_view prefix);
    TemporaryFolder(TemporaryFolder&& other) noexcept;
    TemporaryFolder& operator=(TemporaryFolder&& other) noexcept;
    ~TemporaryFolder();

    [[nodiscard]] const std::filesystem::path& path() const { return m_path; }

private:
    explicit TemporaryFolder(std::filesystem::path path) : m_path(std::move(path)) {}
    void remove() noexcept;
    std::filesystem::path m_path;
};

} // namespace ca
