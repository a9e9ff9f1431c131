// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
#include "core/package/constants.h"

namespace ca {

std::string replaceConstants(std::string_view text, const std::map<std::string, std::string>& constants)
{
    std::string result;
    while (!text.empty()) {
        const std::size_t begin = text.find("{{");
        const std::size_t end = begin == std::string_view::npos ? begin : text.find("}}", begin);
        if (end == std::string_view::npos) {
            break;
        }
        // Of "{{{{n}}" the inner braces are the constant's.
        const std::size_t inner = text.rfind("{{", end - 1);
        const auto found = constants.find(std::string(text.substr(inner + 2, end - inner - 2)));
        result += text.substr(0, inner);
        result += found == constants.end() ? text.substr(inner, end + 2 - inner) : std::string_view(found->second);
        text.remove_prefix(end + 2);
    }
    return result.append(text);
}

} // namespace ca
