// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
#include "core/harness/driver.h"

#include "core/harness/runtime_files.h"

#include <algorithm>
#include <cassert>

namespace ca {

namespace {

char upper(char letter)
{
    return letter >= 'a' && letter <= 'z' ? static_cast<char>(letter - 'a' + 'A') : letter;
}

bool usesIn(const FunctionSignature& function, BaseType type)
{
    const auto isOfType = [&](const Parameter& parameter) { return parameter.type.base == type; };
    return function.returns.base == type || std::any_of(function.parameters.begin(), function.parameters.end(), isOfType);
}

} // namespace

std::string_view runtimeFile(std::string_view path)
{
    const auto files = runtimeFiles();
    const auto found = std::find_if(files.begin(), files.end(), [&](const RuntimeFile& file) { return file.path == path; });
    assert(found != files.end());
    return found->text;
}

PackagedFile textFile(std::string path, std::string text)
{
    return {std::move(path), Content(std::move(text))};
}

std::string camelCase(std::string_view snakeCase)
{
    std::string name;
    bool wordBegins = false;
    for (const char letter : snakeCase) {
        if (letter == '_' && !name.empty()) {
            wordBegins = true;
        } else {
            name += wordBegins ? upper(letter) : letter;
            wordBegins = false;
        }
    }
    return name;
}

std::string pascalCase(std::string_view snakeCase)
{
    std::string name = camelCase(snakeCase);
    if (!name.empty()) {
        name[0] = upper(name[0]);
    }
    return name;
}

bool uses(const Signature& signature, BaseType type)
{
    return usesIn(signature.function, type)
        || std::any_of(signature.methods.begin(), signature.methods.end(),
                       [&](const FunctionSignature& method) { return usesIn(method, type); });
}

} // namespace ca
