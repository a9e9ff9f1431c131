// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
// What the catalogue remembers between two runs, as bytes. Any damage makes it as if there were none.
#pragma once

#include "core/package/catalogue.h"
#include "core/package/file_stamp.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace ca {

struct StampedFile {
    std::string name; // relative to the package; empty: its folder
    FileStamp stamp;

    bool operator==(const StampedFile&) const = default;
};

struct IndexedProblem {
    ProblemRecord record; // its folder is not written: it follows from the id
    std::vector<StampedFile> sources;
    bool settled = false; // the stamps were old enough to prove something

    bool operator==(const IndexedProblem&) const = default;
};

/// The index belongs to one folder; read for another, it is none.
[[nodiscard]] std::string encodeIndex(const std::string& folder, const std::vector<IndexedProblem>& problems);
[[nodiscard]] std::optional<std::vector<IndexedProblem>> decodeIndex(const std::string& folder, std::string_view bytes);

} // namespace ca
