// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
#include "sandbox/embedded/toolchain_view.h"

#include <unistd.h>

namespace ca {

namespace {

namespace fs = std::filesystem;

void bind(std::vector<std::string>& out, const fs::path& source, const fs::path& target)
{
    out.insert(out.end(), {"--ro-bind", source.string(), target.string()});
}

/// Top-level folders are symbolic links on a merged-/usr system and real folders on an older one.
void showTopLevel(std::vector<std::string>& out, const fs::path& folder)
{
    std::error_code error;
    if (fs::is_symlink(folder, error)) {
        out.insert(out.end(), {"--symlink", fs::read_symlink(folder, error).string(), folder.string()});
    } else if (fs::is_directory(folder, error)) {
        bind(out, folder, folder);
    }
}

/// The parts of /etc that toolchains need: links to the chosen versions and the loader's cache, no accounts, no secrets.
void showConfiguration(std::vector<std::string>& out)
{
    std::error_code error;
    for (const auto& entry : fs::directory_iterator("/etc", error)) {
        const std::string name = entry.path().filename().string();
        if (name == "alternatives" || name == "ld.so.cache" || name.starts_with("java-")) {
            bind(out, entry.path(), entry.path());
        }
    }
}

} // namespace

std::vector<std::string> ToolchainView::mounts() const
{
    std::vector<std::string> out;
    if (!root.empty()) {
        bind(out, root, "/");
        return out;
    }
    bind(out, "/usr", "/usr");
    for (const char* folder : {"/bin", "/sbin", "/lib", "/lib32", "/lib64"}) {
        showTopLevel(out, folder);
    }
    showConfiguration(out);
    if (!precompiled.empty()) {
        bind(out, precompiled, "/pch");
    }
    return out;
}

std::optional<std::string> missingOnHost(const Language& language)
{
    for (const std::string& program : language.needs) {
        const bool found = ::access(("/usr/bin/" + program).c_str(), X_OK) == 0 || ::access(("/usr/local/bin/" + program).c_str(), X_OK) == 0;
        if (!found) {
            return program;
        }
    }
    return std::nullopt;
}

} // namespace ca
