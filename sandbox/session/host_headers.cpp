// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
#include "sandbox/session/host_headers.h"

#include "sandbox/session/child_process.h"

#include <fmt/format.h>

namespace ca {

namespace {

namespace fs = std::filesystem;

/// Moves every file of one folder to the same place in another.
Result<void> moveInto(const fs::path& from, const fs::path& to)
{
    std::error_code error;
    for (const auto& entry : fs::recursive_directory_iterator(from, error)) {
        const fs::path target = to / fs::relative(entry.path(), from, error);
        if (entry.is_directory()) {
            fs::create_directories(target, error);
        } else {
            fs::rename(entry.path(), target, error);
        }
        if (error) {
            return fail(Fault::Internal, fmt::format("putting {} in its place: {}", target.string(), error.message()));
        }
    }
    return {};
}

} // namespace

Result<void> HostHeaders::make(std::string_view recipe, std::stop_token stop) const
{
    const fs::path script = m_recipes / recipe / "host.sh";
    std::error_code error;
    if (!fs::exists(script, error)) {
        return {};
    }
    const fs::path work = m_folder.string() + ".new";
    fs::remove_all(work, error);
    if (!fs::create_directories(work, error) && error) {
        return fail(Fault::Denied, fmt::format("making {}: {}", work.string(), error.message()));
    }
    std::string said;
    const auto status = runChild({{"/bin/sh", script.string(), work.string()}, {}}, [&](std::string_view line) { said = line; }, std::move(stop));
    auto made = [&]() -> Result<void> {
        if (!status) {
            return fail(status.error());
        }
        if (*status != 0) {
            return fail(Fault::Unavailable, fmt::format("preparing the host's toolchain of {}: {}", recipe, said.empty() ? "the compiler failed" : said));
        }
        fs::create_directories(m_folder, error);
        return moveInto(work, m_folder);
    }();
    fs::remove_all(work, error);
    return made;
}

fs::path HostHeaders::folder() const
{
    std::error_code error;
    return fs::is_directory(m_folder, error) ? m_folder : fs::path();
}

} // namespace ca
