// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
// Who may come in: names, roles and the hashes of tokens, in a file of the data folder. A token is 61 random hexadecimal digits, so
// that nobody finds it by trying, however fast the hash; the token itself is nowhere.
#pragma once

#include "app/server/rest/rest_options.h"
#include "core/base/result.h"

#include <filesystem>
#include <mutex>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace ca::server {

struct TokenHolder {
    std::string name;
    Role role = Role::Student;
    std::string hash;

    bool operator==(const TokenHolder&) const = default;
};

class TokenBook {
public:
    /// Without the file: nobody has a token.
    [[nodiscard]] static Result<TokenBook> open(std::filesystem::path file);

    /// The token, which is told this once. A name has one token at most.
    [[nodiscard]] Result<std::string> add(const std::string& name, Role role);
    [[nodiscard]] Result<void> remove(const std::string& name);
    [[nodiscard]] const std::vector<TokenHolder>& holders() const { return m_holders; }
    [[nodiscard]] std::optional<Role> roleOf(std::string_view token) const;

private:
    explicit TokenBook(std::filesystem::path file) : m_file(std::move(file)) {}
    [[nodiscard]] Result<void> save() const;

    std::filesystem::path m_file;
    std::vector<TokenHolder> m_holders;
};

/// The book as the server reads it: what is added or removed counts from the next request on.
class TokenReader {
public:
    explicit TokenReader(std::filesystem::path file) : m_file(std::move(file)) {}
    [[nodiscard]] std::optional<Role> roleOf(std::string_view token);

private:
    void refresh();

    const std::filesystem::path m_file;
    std::mutex m_mutex;
    std::optional<std::filesystem::file_time_type> m_read; // when what we know was written
    std::optional<TokenBook> m_book;
};

[[nodiscard]] std::string_view word(Role role);
/// In the server's folder.
[[nodiscard]] std::filesystem::path tokenFile(const std::filesystem::path& data);

} // namespace ca::server
