// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
#include "core/store/salvage.h"

#include "core/store/database.h"

namespace ca {

namespace fs = std::filesystem;

namespace {

/// Of the file and its log; gone with this object.
class Copy {
public:
    explicit Copy(const fs::path& file) : m_file(file.string() + ".copy")
    {
        for (const char* part : {"", "-wal"}) {
            std::error_code ignored;
            fs::copy_file(file.string() + part, m_file.string() + part, fs::copy_options::overwrite_existing, ignored);
        }
    }
    Copy(const Copy&) = delete;
    Copy& operator=(const Copy&) = delete;
    ~Copy()
    {
        for (const char* part : {"", "-wal", "-shm"}) {
            std::error_code ignored;
            fs::remove(m_file.string() + part, ignored);
        }
    }

    [[nodiscard]] const fs::path& file() const { return m_file; }

private:
    fs::path m_file;
};

} // namespace

Archive salvage(const fs::path& damaged)
{
    const Copy copy(damaged);
    auto database = Database::open(copy.file(), {.access = DatabaseOptions::Access::ReadWrite});
    return database ? readWhatIsLeft(*database) : Archive();
}

} // namespace ca
