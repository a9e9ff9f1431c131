// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
#include "sandbox/agent/plain_path.h"

#include <cerrno>
#include <cstddef>
#include <cstring>
#include <fcntl.h>
#include <sys/stat.h>

namespace ca::agent {

UniqueFd openParent(int root, const char* path, mode_t make, const char*& name)
{
    UniqueFd at(::openat(root, ".", O_PATH | O_DIRECTORY | O_CLOEXEC));
    char component[256];
    name = path;
    while (const char* slash = at ? std::strchr(name, '/') : nullptr) {
        const auto size = static_cast<std::size_t>(slash - name);
        std::memcpy(component, name, size);
        component[size] = '\0';
        if (make != kMakeNothing && ::mkdirat(at.get(), component, make) != 0 && errno != EEXIST) {
            return {};
        }
        at.reset(::openat(at.get(), component, O_PATH | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC));
        name = slash + 1;
    }
    return at;
}

} // namespace ca::agent
