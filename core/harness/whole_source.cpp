// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
#include "core/harness/whole_source.h"

#include "core/harness/driver.h"

#include <algorithm>

namespace ca {

namespace {

bool isWordLetter(char letter)
{
    return (letter >= 'a' && letter <= 'z') || (letter >= 'A' && letter <= 'Z') || (letter >= '0' && letter <= '9') || letter == '_'
        || letter == '$' || static_cast<unsigned char>(letter) >= 0x80;
}

std::string_view takeLine(std::string_view& text)
{
    const std::size_t end = std::min(text.find('\n'), text.size());
    const std::string_view line = text.substr(0, end);
    text.remove_prefix(std::min(end + 1, text.size()));
    return line;
}

/// Where a comment or a text that begins here ends; 0: none begins here.
std::size_t endOfOpaque(std::string_view code, std::size_t at)
{
    const auto from = [&](std::string_view end, std::size_t begin) {
        const std::size_t found = code.find(end, begin);
        return found == std::string_view::npos ? code.size() : found + end.size();
    };
    const std::string_view rest = code.substr(at);
    if (rest.starts_with("//")) {
        return std::min(code.find('\n', at), code.size());
    }
    if (rest.starts_with("/*")) {
        return from("*/", at + 2);
    }
    if (rest.starts_with("\"\"\"")) {
        return from("\"\"\"", at + 3);
    }
    // Between digits it separates them.
    const bool isSeparator = code[at] == '\'' && at > 0 && isWordLetter(code[at - 1]);
    if (isSeparator || (code[at] != '"' && code[at] != '\'' && code[at] != '`')) {
        return 0;
    }
    std::size_t end = at + 1;
    while (end < code.size() && code[end] != code[at] && (code[end] != '\n' || code[at] == '`')) {
        end += code[end] == '\\' ? 2 : 1;
    }
    return std::min(end + 1, code.size());
}

BaseType baseTypeOf(std::string_view name)
{
    return name == "ListNode" ? BaseType::ListNode : name == "TreeNode" ? BaseType::TreeNode : BaseType::String;
}

} // namespace

std::string compactRuntime(std::string_view path, const Signature& signature)
{
    const bool isPython = path.ends_with(".py");
    const std::string_view comment = isPython ? "#" : "//";
    const std::string mark = std::string(comment) + "?";
    std::string text;
    bool isWanted = true;
    for (std::string_view rest = runtimeFile(path); !rest.empty();) {
        std::string_view line = takeLine(rest);
        const std::size_t indent = std::min(line.find_first_not_of(' '), line.size());
        line.remove_prefix(indent);
        if (line.starts_with(mark)) {
            isWanted = line == mark || uses(signature, baseTypeOf(line.substr(line.rfind(' ') + 1)));
        } else if (isWanted && !line.empty() && !line.starts_with(comment)) {
            text += std::string(isPython ? indent / 4 : 0, ' ') + std::string(line) + '\n';
        }
    }
    return text;
}

std::string squeezed(std::string_view code)
{
    std::string text;
    for (std::size_t at = 0; at < code.size();) {
        std::size_t end = endOfOpaque(code, at);
        if (end == 0) {
            end = at;
            while (end < code.size() && isWordLetter(code[end])) {
                ++end;
            }
            end = std::max(end, at + 1);
        }
        const std::string_view piece = code.substr(at, end - at);
        const bool separates = at > 0 && isWordLetter(code[at - 1]) && end < code.size() && isWordLetter(code[end]);
        if (piece != " " || separates) {
            text += piece;
        }
        at = end;
    }
    return text;
}

std::string blankedCode(std::string_view code)
{
    std::string blanked(code);
    for (std::size_t at = 0; at < code.size();) {
        const std::size_t end = endOfOpaque(code, at);
        if (end == 0) {
            ++at;
            continue;
        }
        std::replace_if(blanked.begin() + static_cast<std::ptrdiff_t>(at), blanked.begin() + static_cast<std::ptrdiff_t>(end),
                        [](char letter) { return letter != '\n'; }, ' ');
        at = end;
    }
    return blanked;
}

std::vector<Word> wordsOf(std::string_view blanked)
{
    std::vector<Word> words;
    int depth = 0;
    for (std::size_t at = 0; at < blanked.size();) {
        depth += blanked[at] == '{' ? 1 : blanked[at] == '}' ? -1 : 0;
        std::size_t end = at;
        while (end < blanked.size() && isWordLetter(blanked[end])) {
            ++end;
        }
        if (end > at) {
            words.push_back({at, blanked.substr(at, end - at), depth});
        }
        at = std::max(end, at + 1);
    }
    return words;
}

bool mentions(std::string_view code, std::string_view word)
{
    for (std::size_t at = code.find(word); at != std::string_view::npos; at = code.find(word, at + 1)) {
        const std::size_t end = at + word.size();
        if ((at == 0 || !isWordLetter(code[at - 1])) && (end == code.size() || !isWordLetter(code[end]))) {
            return true;
        }
    }
    return false;
}

std::string withLineEnd(std::string_view code)
{
    std::string text(code);
    if (text.empty() || text.back() != '\n') {
        text += '\n';
    }
    return text;
}

} // namespace ca
