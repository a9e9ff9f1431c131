// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
// Any bytes as a program: tokens lie in order within the source, on lines that never go back.
#include "core/engine/source_tokens.h"

#include <cstdint>
#include <cstdlib>

using namespace ca;

namespace {

/// A form with everything in it; the first byte of the input takes parts of it away.
LexicalForm formOf(std::uint8_t choice)
{
    LexicalForm form;
    form.lineComments = {(choice & 1) != 0 ? "#" : "//"};
    form.blockComments = {{"/*", "*/"}, {"=begin", "=end"}};
    form.stringQuotes = {"\"\"\"", "\"", "`"};
    if ((choice & 2) != 0) {
        form.stringQuotes.emplace_back("'");
    }
    if ((choice & 4) != 0) {
        form.embedded = {{"`", "${"}, {"f\"", "{"}, {"\"", "#{"}};
    } else {
        form.rawQuotes = {"`"};
    }
    form.directivesAreCode = (choice & 8) != 0;
    return form;
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    if (size < 1) {
        return 0;
    }
    const std::string_view source(reinterpret_cast<const char*>(data) + 1, size - 1);
    const char* end = source.data();
    std::size_t line = 1;
    for (const SourceToken& token : tokenize(formOf(data[0]), source)) {
        const bool ordered = token.text.data() >= end && token.text.data() + token.text.size() <= source.data() + source.size();
        if (!ordered || token.line < line) {
            std::abort();
        }
        end = token.text.data() + token.text.size();
        line = token.line;
    }
    return 0;
}
