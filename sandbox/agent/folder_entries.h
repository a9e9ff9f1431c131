// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
// The names in a folder through a small buffer on the stack.
#pragma once

#include <cstddef>
#include <cstring>
#include <dirent.h>
#include <sys/syscall.h>
#include <unistd.h>

namespace ca::agent {

class FolderEntries {
public:
    /// Begins at the folder's first entry; the descriptor stays the caller's.
    explicit FolderEntries(int folder) : m_folder(folder) { ::lseek(folder, 0, SEEK_SET); }

    /// The next name but "." and "..", valid until the next call; null at the end.
    const char* next()
    {
        for (;;) {
            if (m_at >= m_size && !refill()) {
                return nullptr;
            }
            const auto* entry = reinterpret_cast<const dirent64*>(m_buffer + m_at);
            m_at += entry->d_reclen;
            if (std::strcmp(entry->d_name, ".") != 0 && std::strcmp(entry->d_name, "..") != 0) {
                return entry->d_name;
            }
        }
    }

private:
    bool refill()
    {
        m_size = ::syscall(SYS_getdents64, m_folder, m_buffer, sizeof m_buffer);
        m_at = 0;
        return m_size > 0;
    }

    int m_folder;
    long m_at = 0;
    long m_size = 0;
    alignas(dirent64) char m_buffer[2048];
};

} // namespace ca::agent
