// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
// Any bytes as input, answer and output of function problems: an answer is the same as itself, a difference says what it is, and
// the order of two elements does not matter where it should not.
#include "core/harness/answers.h"
#include "core/harness/harness.h"

#include <array>
#include <cstdint>
#include <cstdlib>

using namespace ca;

namespace {

constexpr std::array<std::string_view, 10> kTypes{"int",   "long",   "double", "bool",     "string",
                                                  "int[]", "double[]", "string[][]", "TreeNode", "double[][]"};

Signature signatureOf(std::uint8_t choice)
{
    Signature signature;
    const std::string type(kTypes[choice % kTypes.size()]);
    signature.order = static_cast<AnswerOrder>(choice / kTypes.size() % 3);
    if (choice >= 128) {
        signature.isClass = true;
        signature.function = parseFunction("Box(value: " + type + ")").value();
        signature.methods.push_back(parseFunction("get(at: int) -> " + type).value());
    } else {
        signature.function = parseFunction("f(value: " + type + ") -> " + type).value();
    }
    return signature;
}

CheckerOptions optionsOf(std::uint8_t choice)
{
    CheckerOptions options;
    if ((choice & 1) != 0) {
        options.floatAbsolute = 1e-6;
    }
    if ((choice & 2) != 0) {
        options.floatRelative = 1e-6;
    }
    return options;
}

void require(bool holds)
{
    if (!holds) {
        std::abort();
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    if (size < 3) {
        return 0;
    }
    const Signature signature = signatureOf(data[0]);
    const CheckerOptions options = optionsOf(data[1]);
    const std::string_view bytes(reinterpret_cast<const char*>(data) + 3, size - 3);
    const std::size_t middle = bytes.size() * data[2] / 256;
    const std::string_view first = bytes.substr(0, middle);
    const std::string_view second = bytes.substr(middle);

    const auto fits = checkArguments(signature, first);
    require(fits || !fits.error().what.empty());
    const auto isAnswer = checkAnswer(signature, first, second);
    require(isAnswer || !isAnswer.error().what.empty());

    const AnswerDifference difference = compareAnswers(signature, options, first, second);
    require(difference.same == difference.message.empty());
    require(compareAnswers(signature, options, second, second).same);
    if (isAnswer) { // also where the fast way is closed
        require(compareAnswers(signature, options, second, "\n" + std::string(second) + " ").same);
    }

    const CallReport report = readCallReport(bytes);
    require(report.errors.size() <= bytes.size());
    return 0;
}
