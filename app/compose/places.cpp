// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
#include "app/compose/places.h"

#include <cstdlib>
#include <initializer_list>
#include <unistd.h>

#include <fmt/format.h>

namespace ca {

namespace {

namespace fs = std::filesystem;

fs::path programFolder()
{
    std::error_code error;
    const fs::path program = fs::read_symlink("/proc/self/exe", error);
    return error ? fs::current_path(error) : program.parent_path();
}

/// The first candidate that exists, seen from the program's folder and then from each folder above it (a build inside the sources).
fs::path search(std::initializer_list<const char*> candidates)
{
    std::error_code error;
    fs::path from = programFolder();
    for (;;) {
        for (const char* candidate : candidates) {
            if (fs::exists(from / candidate, error)) {
                return fs::weakly_canonical(from / candidate, error);
            }
        }
        if (from == from.root_path()) {
            return {};
        }
        from = from.parent_path();
    }
}

fs::path dataFolder()
{
    if (::geteuid() == 0) {
        return "/var/lib/codearena"; // sandboxes drop root and could not look into root's home
    }
    if (const char* data = std::getenv("XDG_DATA_HOME"); data != nullptr && *data == '/') {
        return fs::path(data) / "codearena";
    }
    const char* home = std::getenv("HOME");
    return fs::path(home != nullptr ? home : "/tmp") / ".local/share/codearena";
}

/// share/codearena/problems when installed; beside resources/ in the sources.
fs::path problemsBeside(const fs::path& resources)
{
    for (const fs::path& folder : {resources / "problems", resources.parent_path() / "problems"}) {
        std::error_code error;
        if (fs::is_directory(folder, error)) {
            return folder;
        }
    }
    return {};
}

} // namespace

Result<Places> Places::find(fs::path resources, fs::path recipes, fs::path data)
{
    Places places{std::move(resources), std::move(recipes), search({"ca-agent", "bin/ca-agent", "lib/codearena/ca-agent"}), std::move(data)};
    if (places.resources.empty()) {
        places.resources = search({"resources/languages.json", "share/codearena/languages.json"}).parent_path();
    }
    if (places.recipes.empty()) {
        places.recipes = search({"sandbox/images/seccomp.json", "share/codearena/images/seccomp.json"}).parent_path();
    }
    if (places.data.empty()) {
        places.data = dataFolder();
    }
    places.problems = problemsBeside(places.resources);
    for (const auto& [path, name] : {std::pair(places.resources, "the language table (languages.json)"),
                                     std::pair(places.recipes, "the image recipes"), std::pair(places.agent, "the sandbox agent (ca-agent)")}) {
        if (path.empty()) {
            return fail(Fault::NotFound, fmt::format("{} was not found near {}", name, programFolder().string()),
                        "Reinstall CodeArena, or name the folder with --resources.");
        }
    }
    return places;
}

} // namespace ca
