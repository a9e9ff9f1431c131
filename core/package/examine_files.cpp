// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
#include "core/package/examination_parts.h"
#include "core/package/format_languages.h"
#include "core/package/test_folder.h"
#include "core/package/utf8.h"

#include <algorithm>
#include <array>
#include <system_error>

#include <fmt/format.h>

namespace ca {

namespace {

namespace fs = std::filesystem;
using Severity = Remark::Severity;

constexpr std::size_t kMostFiles = 20'000;
constexpr Bytes kLargestText = mib(32);
constexpr Bytes kRecommendedSize = mib(100);

/// Every file below the folder by its name in it, hidden folders left out; links are looked at by the reader.
std::vector<std::string> allFiles(const fs::path& root)
{
    std::vector<std::string> found;
    std::error_code error;
    for (fs::recursive_directory_iterator it(root, error), end; !error && it != end && found.size() < kMostFiles; it.increment(error)) {
        const std::string name = it->path().filename().string();
        std::error_code ignored;
        if (it->is_directory(ignored) && name.starts_with('.')) {
            it.disable_recursion_pending();
        } else if (it->is_regular_file(ignored)) {
            found.push_back(it->path().lexically_relative(root).generic_string());
        }
    }
    std::sort(found.begin(), found.end());
    return found;
}

bool isAllowedPath(std::string_view path)
{
    const auto plain = [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_' || c == '.' || c == '-' || c == '/';
    };
    return std::all_of(path.begin(), path.end(), plain) && !path.starts_with('-') && !path.starts_with('.')
        && path.find("/-") == std::string_view::npos && path.find("/.") == std::string_view::npos;
}

bool isTestData(std::string_view path)
{
    return path.starts_with("data/sample/") || path.starts_with("data/secret/");
}

/// Would somebody miss this file if it were not there?
bool looksNeeded(std::string_view path)
{
    return (isTestData(path) && (path.ends_with(".in") || path.ends_with(".ans"))) || path.starts_with("submissions/")
        || path.find("validator") != std::string_view::npos;
}

bool isText(std::string_view path)
{
    constexpr std::array<std::string_view, 18> kEndings{".in",   ".ans", ".out", ".interaction", ".yaml", ".md",  ".tex", ".txt", ".h",
                                                        ".hpp",  ".hint", ".desc", ".statement", ".svg",  ".json", ".ctd", ".viva", ".csv"};
    return languageCodeOf(path).has_value()
        || std::any_of(kEndings.begin(), kEndings.end(), [&](std::string_view ending) { return path.ends_with(ending); });
}

std::size_t lineAt(std::string_view text, std::size_t at)
{
    return 1 + static_cast<std::size_t>(std::count(text.begin(), text.begin() + static_cast<std::ptrdiff_t>(at), '\n'));
}

void examineText(const std::string& file, std::string_view text, std::vector<Remark>& remarks)
{
    if (const auto line = firstLineNotUtf8(text)) {
        remarks.push_back({Severity::Error, file, *line, "is not UTF-8 text"});
    }
    if (text.starts_with("\xEF\xBB\xBF")) {
        remarks.push_back({Severity::Error, file, 1, "begins with a byte-order mark, which the format forbids"});
    }
    if (const std::size_t at = text.find('\r'); at != std::string_view::npos) {
        remarks.push_back({Severity::Error, file, lineAt(text, at), "has line ends of Windows (CR LF); the format wants LF alone"});
    }
    if (!text.empty() && text.back() != '\n') {
        remarks.push_back({Severity::Error, file, lineAt(text, text.size()), "does not end with a newline"});
    }
}

void examineStray(const std::string& file, PackageVersion version, std::vector<Remark>& remarks)
{
    const std::string name = file.substr(file.rfind('/') + 1);
    const std::string_view other = settingsName(isLegacy(version) ? PackageVersion::V2025 : PackageVersion::Legacy);
    if (!isTestData(file) || file.find(".files/") != std::string::npos || name == settingsName(version)
        || !testExtension(name, version).empty() || name.starts_with("README")) {
        return;
    }
    remarks.push_back({Severity::Warning, file, 0,
                       name == other ? fmt::format("is ignored: in this version of the format it is called {}", settingsName(version))
                                     : std::string("belongs to no test and is ignored")});
}

} // namespace

void examineFiles(PackageFiles& files, PackageVersion version, std::vector<Remark>& remarks)
{
    for (const std::string& file : allFiles(files.root())) {
        if (!isAllowedPath(file)) {
            const std::string shown = firstLineNotUtf8(file) ? "a file whose name is not UTF-8" : file;
            if (looksNeeded(file)) {
                remarks.push_back({Severity::Warning, shown, 0,
                                   "is ignored: names consist of letters, digits, period, dash and underscore and begin with "
                                   "neither period nor dash"});
            }
            continue;
        }
        examineStray(file, version, remarks);
        std::error_code error;
        if (const auto size = fs::file_size(files.root() / file, error); !error && size > kRecommendedSize.count()) {
            remarks.push_back({Severity::Warning, file, 0, "is larger than 100 MiB"});
        }
        if (const auto text = isText(file) ? files.read(file, kLargestText) : fail(Fault::NotFound, ""); text) {
            examineText(file, *text, remarks);
        }
    }
}

} // namespace ca
