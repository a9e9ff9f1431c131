// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
// Bytes that are either at hand or in a file: a test's input, an answer, a source. Cheap to copy, read late.
#pragma once

#include <filesystem>
#include <memory>
#include <string>
#include <utility>

namespace ca {

class Content {
public:
    Content() : m_text(std::make_shared<const std::string>()) {}
    explicit Content(std::string text) : m_text(std::make_shared<const std::string>(std::move(text))) {}
    explicit Content(std::filesystem::path file) : m_file(std::move(file)) {}

    /// The bytes when they are at hand, null when they are still in file().
    [[nodiscard]] const std::shared_ptr<const std::string>& text() const { return m_text; }
    [[nodiscard]] const std::filesystem::path& file() const { return m_file; }

    bool operator==(const Content& other) const
    {
        const bool sameText = m_text == other.m_text || (m_text && other.m_text && *m_text == *other.m_text);
        return sameText && m_file == other.m_file;
    }

private:
    std::shared_ptr<const std::string> m_text;
    std::filesystem::path m_file;
};

} // namespace ca
