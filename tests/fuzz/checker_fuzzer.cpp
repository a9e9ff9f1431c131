// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
// Any output against any answer: chunks must not matter, an answer must accept itself, and a refusal must say why.
#include "core/engine/checker.h"

#include <cstdint>
#include <cstdlib>

using namespace ca;

namespace {

CheckResult check(std::string_view answer, std::string_view output, const CheckerOptions& options, std::size_t chunk)
{
    TokenChecker checker(std::make_shared<const std::string>(answer), options);
    for (std::size_t at = 0; at < output.size(); at += chunk) {
        checker.feed(output.substr(at, chunk));
    }
    return checker.finish();
}

CheckerOptions optionsOf(std::uint8_t choice)
{
    CheckerOptions options;
    options.caseSensitive = (choice & 1) != 0;
    options.spaceChangeSensitive = (choice & 2) != 0;
    if ((choice & 4) != 0) {
        options.floatAbsolute = 1e-6;
        options.floatRelative = 1e-6;
    }
    return options;
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    if (size < 2) {
        return 0;
    }
    const CheckerOptions options = optionsOf(data[0]);
    const std::string_view bytes(reinterpret_cast<const char*>(data) + 2, size - 2);
    const std::size_t middle = bytes.size() * data[1] / 256;
    const std::string_view answer = bytes.substr(0, middle);
    const std::string_view output = bytes.substr(middle);
    const CheckResult whole = check(answer, output, options, output.size() + 1);
    const bool same = whole == check(answer, output, options, 1) && whole == check(answer, output, options, 1 + data[0] % 16);
    if (!same || whole.ok != whole.message.empty() || !check(answer, answer, options, 3).ok) {
        std::abort();
    }
    return 0;
}
