// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The CodeArena contributors
#include "app/desktop/statement/samples.h"

#include "app/desktop/statement/json_slices.h"
#include "core/base/files.h"

#include <algorithm>

namespace ca {

namespace {

constexpr Bytes kLargestSample = mib(1);
constexpr std::size_t kShownLines = 40;
constexpr std::size_t kShownBytes = 4000;

Result<std::string> textOf(const Content& content)
{
    return content.text() ? Result<std::string>(*content.text()) : readFile(content.file(), kLargestSample);
}

std::string textOrReason(const Content& content)
{
    auto text = textOf(content);
    return text ? std::move(*text) : text.error().what;
}

/// The begin of a long text, cut between characters.
std::string shortened(std::string text)
{
    std::size_t end = 0;
    for (std::size_t lines = 0; lines < kShownLines && end != text.npos; ++lines) {
        end = text.find('\n', lines == 0 ? 0 : end + 1);
    }
    end = std::min({end, kShownBytes, text.size()});
    if (text.find_first_not_of('\n', end) == text.npos) {
        return text.substr(0, std::max(end, text.find_last_not_of('\n') + 1));
    }
    while (end > 0 && (static_cast<unsigned char>(text[end]) & 0xC0) == 0x80) {
        --end;
    }
    return text.substr(0, end) + "\n…";
}

std::string withoutLastBreak(std::string text)
{
    text.resize(text.find_last_not_of("\r\n") + 1);
    return text;
}

void fillFunctionSample(Sample& sample, const Signature& signature)
{
    if (!signature.isClass) {
        sample.shownInput = shortened(namedValues(sample.shownInput));
        sample.shownOutput = shortened(spacedJson(sample.shownOutput));
    } else if (auto lines = callLines(sample.shownInput, sample.shownOutput)) {
        sample.shownInput = shortened(std::move(*lines));
        sample.shownOutput.clear();
        sample.calls = true;
    }
}

Sample readSample(const Problem& problem, const TestCase& test)
{
    Sample sample;
    sample.input = textOrReason(test.input);
    sample.output = textOrReason(test.answer);
    sample.shownInput = test.shownInput ? textOrReason(*test.shownInput) : sample.input;
    sample.shownOutput = test.shownAnswer ? textOrReason(*test.shownAnswer) : sample.output;
    if (test.conversation) {
        sample.conversation = utterances(textOrReason(*test.conversation));
    } else if (problem.signature) {
        fillFunctionSample(sample, *problem.signature);
    }
    sample.shownInput = withoutLastBreak(shortened(std::move(sample.shownInput)));
    sample.shownOutput = withoutLastBreak(shortened(std::move(sample.shownOutput)));
    return sample;
}

} // namespace

std::vector<Sample> readSamples(const Problem& problem)
{
    std::vector<Sample> samples;
    for (std::size_t i = 0; i < problem.tests.size(); ++i) {
        if (problem.tests[i].sample) {
            samples.push_back(readSample(problem, problem.tests[i]));
            samples.back().test = i;
        }
    }
    for (const Content& conversation : problem.moreConversations) {
        samples.emplace_back().conversation = utterances(textOrReason(conversation));
    }
    return samples;
}

std::string namedValues(std::string_view json)
{
    const auto members = jsonMembers(json);
    if (!members) {
        return std::string(json);
    }
    constexpr std::size_t kOneLine = 64;
    std::vector<std::string> values;
    std::size_t length = 0;
    for (const JsonMember& member : *members) {
        values.push_back(std::string(member.name) + " = " + spacedJson(member.value));
        length += values.back().size() + 2;
    }
    const std::string_view separator = length > kOneLine ? "\n" : ", ";
    std::string text;
    for (const std::string& value : values) {
        text.append(text.empty() ? "" : separator).append(value);
    }
    return text;
}

std::optional<std::string> callLines(std::string_view input, std::string_view answers)
{
    const auto members = jsonMembers(input);
    if (!members || members->size() != 2 || (*members)[0].name != "calls" || (*members)[1].name != "arguments") {
        return std::nullopt;
    }
    const auto calls = jsonElements((*members)[0].value);
    const auto arguments = jsonElements((*members)[1].value);
    const auto results = jsonElements(answers);
    if (!calls || !arguments || !results || calls->size() != arguments->size() || calls->size() != results->size()) {
        return std::nullopt;
    }
    std::string text;
    for (std::size_t i = 0; i < calls->size(); ++i) {
        std::string name((*calls)[i]);
        std::erase(name, '"');
        const std::string list = spacedJson((*arguments)[i]);
        text += (i == 0 ? "" : "\n") + name + "(" + (list.size() < 2 ? list : list.substr(1, list.size() - 2)) + ")";
        text += (*results)[i] == "null" ? "" : " → " + spacedJson((*results)[i]);
    }
    return text;
}

std::vector<SampleUtterance> utterances(std::string_view text)
{
    std::vector<SampleUtterance> spoken;
    while (!text.empty() && spoken.size() < kShownLines * 2) {
        const std::size_t end = std::min(text.find('\n'), text.size());
        std::string_view line = text.substr(0, end);
        text.remove_prefix(std::min(end + 1, text.size()));
        if (line.empty() || (line.front() != '<' && line.front() != '>')) {
            continue;
        }
        const bool fromProgram = line.front() == '>';
        line.remove_prefix(line.size() > 1 && line[1] == ' ' ? 2 : 1);
        spoken.push_back({fromProgram, withoutLastBreak(std::string(line.substr(0, kShownBytes)))});
    }
    return spoken;
}

} // namespace ca
