// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
// Any bytes as the tests that a server shows: whatever function is inferred, its notation reads back, all inputs are arguments of it, and its
// style writes every answer letter by letter.
#include "core/harness/answers.h"
#include "core/harness/inference.h"

#include <algorithm>
#include <cstdint>
#include <cstdlib>
#include <vector>

using namespace ca;

namespace {

void require(bool holds)
{
    if (!holds) {
        std::abort();
    }
}

std::string_view takePiece(std::string_view& rest)
{
    const std::size_t end = std::min(rest.find('\n'), rest.size());
    const std::string_view piece = rest.substr(0, end);
    rest.remove_prefix(std::min(end + 1, rest.size()));
    return piece;
}

/// Lines in turn: a value of an argument, or a whole input when it begins with a brace, and an answer.
std::vector<Example> examplesIn(std::string_view rest)
{
    std::vector<Example> examples;
    while (!rest.empty() && examples.size() < 20) {
        const std::string value(takePiece(rest));
        examples.push_back({value.starts_with('{') ? value : "{\"a\": " + value + "}", std::string(takePiece(rest))});
    }
    return examples;
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    std::string_view rest(reinterpret_cast<const char*>(data), size);
    const std::string_view slug = takePiece(rest);
    const std::vector<Example> examples = examplesIn(rest);
    require(parseFunction(functionNameOf(slug) + "() -> int").has_value());
    const auto inferred = inferFunction(slug, examples);
    if (!inferred) {
        return 0;
    }
    const FunctionSignature& function = inferred->signature.function;
    require(!examples.empty() && parseFunction(notation(function)) == function);
    for (const Example& example : examples) {
        const std::string json = jsonOf(inferred->style, example.answer);
        require(checkArguments(inferred->signature, example.input).has_value());
        require(checkAnswer(inferred->signature, example.input, json).has_value());
        require(inStyle(inferred->style, inferred->signature, json) == jsonOf({}, example.answer));
    }
    return 0;
}
