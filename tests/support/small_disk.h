// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
// A disk in memory that a suite may fill to the last byte.
#pragma once

#include "core/base/result.h"
#include "core/base/units.h"

#include <filesystem>

namespace ca {

class SmallDisk {
public:
    /// Needs root. The folder must exist.
    [[nodiscard]] static Result<SmallDisk> mount(const std::filesystem::path& folder, Bytes size);
    SmallDisk(SmallDisk&& other) noexcept;
    SmallDisk& operator=(SmallDisk&&) = delete;
    /// What still uses it keeps it until it does not.
    ~SmallDisk();

    [[nodiscard]] const std::filesystem::path& path() const { return m_folder; }

    /// Leaves not a byte free; and gives the space back.
    [[nodiscard]] Result<void> fill() const;
    void empty() const;

private:
    explicit SmallDisk(std::filesystem::path folder) : m_folder(std::move(folder)) {}
    [[nodiscard]] std::filesystem::path filler() const { return m_folder / "filler"; }

    std::filesystem::path m_folder; // empty: moved from
};

} // namespace ca
