// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
#include "core/package/examination.h"

#include "core/package/examination_parts.h"
#include "core/package/package.h"

namespace ca {

namespace {

using Severity = Remark::Severity;

/// The reader's words without the package's name, which whoever asked knows.
std::string withoutContext(const std::string& what)
{
    const std::string_view context = what.starts_with("reading ") ? ": " : "";
    const std::size_t end = context.empty() ? std::string::npos : what.find(context);
    return end == std::string::npos ? what : what.substr(end + context.size());
}

} // namespace

std::vector<Remark> examinePackage(const std::filesystem::path& folder)
{
    auto files = PackageFiles::open(folder);
    if (!files) {
        return {{Severity::Error, "", 0, files.error().what}};
    }
    std::vector<Remark> remarks;
    const auto yaml = readProblemYaml(*files);
    const auto problem = readPackage(folder);
    if (!problem) {
        remarks.push_back({Severity::Error, "", 0, withoutContext(problem.error().what)});
    }
    examineFiles(*files, yaml ? yaml->version : PackageVersion::V2025, remarks);
    if (!yaml || !problem) {
        return remarks;
    }
    Examination examination{*files, *yaml, *problem, std::move(remarks)};
    examineForm(examination);
    examineTests(examination);
    examineTexts(examination);
    return std::move(examination.remarks);
}

} // namespace ca
