// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
#include "app/server/tokens.h"

#include "core/base/files.h"
#include "core/base/sha256.h"
#include "core/base/uuid.h"

#include <algorithm>
#include <sstream>

#include <fmt/format.h>

namespace ca::server {

namespace fs = std::filesystem;

namespace {

constexpr Bytes kMostBook = mib(4);
constexpr std::size_t kLongestName = 64;
constexpr std::string_view kHeading = "# name role sha256-of-token";

bool isName(std::string_view name)
{
    return !name.empty() && name.size() <= kLongestName && name.front() != '#'
        && std::none_of(name.begin(), name.end(), [](char c) { return static_cast<unsigned char>(c) <= ' ' || c == 0x7f; });
}

std::string newToken()
{
    std::string token = "ca_" + newUuid() + newUuid();
    std::erase(token, '-');
    return token;
}

std::optional<TokenHolder> holderFrom(const std::string& line)
{
    std::istringstream words(line);
    TokenHolder holder;
    std::string role;
    words >> holder.name >> role >> holder.hash;
    if ((role != "student" && role != "teacher") || holder.hash.size() != 64) {
        return std::nullopt;
    }
    holder.role = role == "teacher" ? Role::Teacher : Role::Student;
    return holder;
}

/// As long for a hash that is almost right as for any other.
bool isSame(std::string_view a, std::string_view b)
{
    unsigned difference = a.size() == b.size() ? 0 : 1;
    for (std::size_t i = 0; i < std::min(a.size(), b.size()); ++i) {
        difference |= static_cast<unsigned char>(a[i]) ^ static_cast<unsigned char>(b[i]);
    }
    return difference == 0;
}

} // namespace

std::string_view word(Role role)
{
    return role == Role::Teacher ? "teacher" : "student";
}

Result<TokenBook> TokenBook::open(fs::path file)
{
    TokenBook book(std::move(file));
    std::error_code error;
    if (!fs::exists(book.m_file, error)) {
        return book;
    }
    auto text = readFile(book.m_file, kMostBook);
    if (!text) {
        return fail(std::move(text.error()).during("reading tokens"));
    }
    std::istringstream lines(*text);
    std::size_t number = 0;
    for (std::string line; std::getline(lines, line);) {
        ++number;
        if (line.empty() || line.front() == '#') {
            continue;
        }
        auto holder = holderFrom(line);
        if (!holder) {
            return fail(Fault::BadInput, fmt::format("{}, line {}: neither \"name role hash\" nor a comment", book.m_file.string(), number));
        }
        book.m_holders.push_back(std::move(*holder));
    }
    return book;
}

Result<std::string> TokenBook::add(const std::string& name, Role role)
{
    if (!isName(name)) {
        return fail(Fault::BadInput, fmt::format("\"{}\" is no name for a token", name), "Use up to 64 characters without spaces.");
    }
    if (std::any_of(m_holders.begin(), m_holders.end(), [&](const TokenHolder& holder) { return holder.name == name; })) {
        return fail(Fault::BadInput, fmt::format("{} has a token already", name), "Remove it first to make a new one.");
    }
    std::string token = newToken();
    m_holders.push_back({name, role, sha256Hex(token)});
    if (auto saved = save(); !saved) {
        m_holders.pop_back();
        return fail(saved.error());
    }
    return token;
}

Result<void> TokenBook::remove(const std::string& name)
{
    if (std::erase_if(m_holders, [&](const TokenHolder& holder) { return holder.name == name; }) == 0) {
        return fail(Fault::NotFound, fmt::format("{} has no token", name));
    }
    return save();
}

Result<void> TokenBook::save() const
{
    std::error_code error;
    fs::create_directories(m_file.parent_path(), error);
    std::string text = fmt::format("{}\n", kHeading);
    for (const TokenHolder& holder : m_holders) {
        text += fmt::format("{} {} {}\n", holder.name, word(holder.role), holder.hash);
    }
    if (auto written = writeFileAtomically(m_file, text); !written) {
        return fail(std::move(written.error()).during("writing tokens"));
    }
    fs::permissions(m_file, fs::perms::owner_read | fs::perms::owner_write, error);
    return {};
}

std::optional<Role> TokenBook::roleOf(std::string_view token) const
{
    const std::string hash = sha256Hex(token);
    std::optional<Role> role;
    for (const TokenHolder& holder : m_holders) {
        if (isSame(holder.hash, hash)) {
            role = holder.role;
        }
    }
    return role;
}

std::optional<Role> TokenReader::roleOf(std::string_view token)
{
    const std::lock_guard lock(m_mutex);
    refresh();
    return m_book ? m_book->roleOf(token) : std::nullopt;
}

/// A book that cannot be read lets nobody in.
void TokenReader::refresh()
{
    std::error_code error;
    const auto written = fs::last_write_time(m_file, error);
    if (error) {
        m_book.reset();
        m_read.reset();
    } else if (m_read != written) {
        auto book = TokenBook::open(m_file);
        m_book = book ? std::optional(std::move(*book)) : std::nullopt;
        m_read = written;
    }
}

fs::path tokenFile(const fs::path& data)
{
    return data / "tokens";
}

} // namespace ca::server
