// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
// languages.json: the languages we know, as records.
#pragma once

#include "core/base/result.h"
#include "core/model/language.h"
#include "core/model/problem.h"

#include <filesystem>
#include <memory>
#include <string_view>
#include <vector>

namespace ca {

class Languages {
public:
    [[nodiscard]] static Result<Languages> read(const std::filesystem::path& file);
    [[nodiscard]] static Result<Languages> parse(std::string_view json, std::string_view fileName);

    /// In the order of the file. Null when unknown.
    [[nodiscard]] std::shared_ptr<const Language> find(std::string_view id) const;
    [[nodiscard]] std::shared_ptr<const Language> byExtension(std::string_view extension) const; // without the dot
    [[nodiscard]] const std::vector<std::shared_ptr<const Language>>& all() const { return m_all; }

    /// Of a package's own program, by its entry; null when we know none.
    [[nodiscard]] std::shared_ptr<const Language> of(const PackagedProgram& program) const;
    /// Of all of the problem's output validators, as a Submission carries them.
    [[nodiscard]] std::vector<std::shared_ptr<const Language>> ofValidators(const Problem& problem) const;

private:
    std::vector<std::shared_ptr<const Language>> m_all;
};

} // namespace ca
