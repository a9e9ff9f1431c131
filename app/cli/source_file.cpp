// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
#include "app/cli/source_file.h"

#include "app/cli/printable.h"
#include "core/base/files.h"

#include <system_error>

#include <fmt/format.h>
#include <fmt/ranges.h>

namespace ca::cli {

namespace {

namespace fs = std::filesystem;

Result<void> checkSize(const fs::path& file, Bytes limit)
{
    std::error_code error;
    const fs::file_status status = fs::status(file, error);
    if (status.type() == fs::file_type::not_found) {
        return fail(Fault::NotFound, fmt::format("there is no file {}", file.string()), "Check the name and the current folder.");
    }
    if (error) {
        return fail(Fault::Denied, fmt::format("{} cannot be opened: {}", file.string(), error.message()));
    }
    if (status.type() != fs::file_type::regular) {
        return fail(Fault::BadInput, fmt::format("{} is not a regular file", file.string()), "Name a source file.");
    }
    const std::uintmax_t size = fs::file_size(file, error);
    if (!error && size == 0) {
        return fail(Fault::BadInput, fmt::format("{} is empty", file.string()), "Write a program into it first.");
    }
    if (!error && size > limit.count()) {
        return fail(Fault::BadInput,
                    fmt::format("{} is {}, the limit for a source is {}", file.string(), readable(Bytes{size}), readable(limit)),
                    "Is this the source, and not its output or a binary?");
    }
    return {};
}

std::string known(const Languages& languages)
{
    std::vector<std::string> words;
    for (const auto& language : languages.all()) {
        words.push_back(language->extensions.empty() ? language->id
                                                     : fmt::format("{} (.{})", language->id, fmt::join(language->extensions, ", .")));
    }
    return fmt::format("{}", fmt::join(words, ", "));
}

} // namespace

Result<std::string> readSource(const fs::path& file, Bytes limit)
{
    if (auto fits = checkSize(file, limit); !fits) {
        return fail(std::move(fits.error()));
    }
    auto source = readFile(file, limit);
    if (!source) {
        return source;
    }
    if (const std::size_t zero = source->find('\0'); zero != std::string::npos) {
        return fail(Fault::BadInput, fmt::format("{} is no text: it has a zero byte at offset {}", file.string(), zero),
                    "Name the source file, not the compiled program.");
    }
    return source;
}

Result<std::shared_ptr<const Language>> languageOf(const fs::path& file, const std::string& named, const Languages& languages)
{
    if (!named.empty()) {
        auto found = languagesNamed({named}, languages);
        return found ? Result<std::shared_ptr<const Language>>(found->front()) : fail(std::move(found.error()));
    }
    const std::string extension = file.extension().string();
    auto language = extension.empty() ? nullptr : languages.byExtension(extension.substr(1));
    if (!language) {
        return fail(Fault::BadInput,
                    extension.empty() ? fmt::format("{} has no extension that tells its language", file.string())
                                      : fmt::format("no language is known for {} ({})", extension, file.string()),
                    "Name one with --language: " + known(languages) + ".");
    }
    return language;
}

Result<std::vector<std::shared_ptr<const Language>>> languagesNamed(const std::vector<std::string>& ids,
                                                                    const Languages& languages)
{
    if (ids.empty()) {
        return languages.all();
    }
    std::vector<std::shared_ptr<const Language>> found;
    for (const std::string& id : ids) {
        auto language = languages.find(id);
        if (!language) {
            return fail(Fault::BadInput, fmt::format("there is no language \"{}\"", id), "Known are: " + known(languages) + ".");
        }
        found.push_back(std::move(language));
    }
    return found;
}

} // namespace ca::cli
