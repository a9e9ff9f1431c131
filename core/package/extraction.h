// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
// Writing what a source holds into an empty folder, and counting it while it is written.
#pragma once

#include "core/package/source_tree.h"

#include <cstdint>
#include <fstream>

namespace ca {

class Extraction {
public:
    /// The packed size is that of the archive; 0 when nothing is packed.
    Extraction(const Placement& placement, std::filesystem::path folder, const SourceBounds& bounds, std::uint64_t packed);

    [[nodiscard]] bool wants(const SourceEntry& entry) const { return m_placement.contains(entry.name); }

    // A file: begin, write as often as there is something, end. Errors begin with the entry's name.
    [[nodiscard]] Result<void> begin(const SourceEntry& file);
    [[nodiscard]] Result<void> write(std::string_view bytes);
    [[nodiscard]] Result<void> end();

    [[nodiscard]] Result<void> makeFolder(const SourceEntry& folder);
    /// All at once, behind everything else.
    [[nodiscard]] Result<void> makeLinks(const std::vector<SourceEntry>& entries);

private:
    [[nodiscard]] std::filesystem::path pathOf(const SourceEntry& entry) const;
    [[nodiscard]] Result<void> makeParent(const SourceEntry& entry, const std::filesystem::path& path) const;

    const Placement& m_placement;
    std::filesystem::path m_folder;
    const SourceBounds& m_bounds;
    std::uint64_t m_most;      // bytes in all
    bool m_mostIsRatio = false;
    std::uint64_t m_total = 0;
    std::uint64_t m_single = 0;
    const SourceEntry* m_current = nullptr;
    std::ofstream m_out;
};

} // namespace ca
