// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
#include "core/harness/answer_style.h"

#include "core/harness/answers.h"
#include "core/harness/json_tape.h"
#include "core/harness/signature_data.h"

#include <algorithm>

#include <fmt/format.h>
#include <nlohmann/json.hpp>

namespace ca {

namespace {

using At = JsonTape::At;
using Kind = JsonTape::Kind;

std::string_view trimmed(std::string_view text)
{
    constexpr std::string_view kBlanks = " \t\r\n";
    const std::size_t begin = std::min(text.find_first_not_of(kBlanks), text.size());
    return text.substr(begin, text.find_last_not_of(kBlanks) + 1 - begin);
}

ValueType answerOf(const Signature& signature)
{
    return signature.isClass ? ValueType{} : answerType(signature.function);
}

/// As Python, JavaScript and our drivers write it, as long as it is no extreme.
std::string doubleText(double number, bool bareWholes)
{
    std::string text = fmt::format("{}", number);
    if (text.ends_with(".0")) {
        text.resize(text.size() - 2);
    }
    const bool isWhole = text.find_first_of(".en") == std::string::npos;
    return isWhole && !bareWholes ? text + ".0" : text;
}

class StyledWriter {
public:
    StyledWriter(const AnswerStyle& style, BaseType base, const JsonTape& tape) : m_style(style), m_base(base), m_tape(tape) {}

    void write(At at, std::string& out) const
    {
        if (m_tape.kind(at) == Kind::List) {
            writeList(at, out);
        } else if (m_tape.kind(at) == Kind::Number || (m_tape.kind(at) == Kind::Whole && m_base == BaseType::Double)) {
            out += doubleText(m_tape.number(at), m_style.bareWholes);
        } else if (m_tape.kind(at) == Kind::Text && m_style.bareText) {
            out += m_tape.text(at);
        } else {
            out += m_tape.dump(at);
        }
    }

private:
    void writeList(At at, std::string& out) const
    {
        out += '[';
        for (At child = at + 1; child < m_tape.end(at); child = m_tape.end(child)) {
            out += child == at + 1 ? "" : m_style.blankAfterComma ? ", " : ",";
            write(child, out);
        }
        out += ']';
    }

    const AnswerStyle& m_style;
    BaseType m_base;
    const JsonTape& m_tape;
};

/// Whether JSON was written by somebody who puts blanks into it.
bool hasBlanks(std::string_view json)
{
    bool inText = false;
    for (std::size_t at = 0; at + 1 < json.size(); ++at) {
        if (inText && json[at] == '\\') {
            ++at;
        } else if (json[at] == '"') {
            inText = !inText;
        } else if (!inText && (json[at] == ',' || json[at] == ':') && json[at + 1] == ' ') {
            return true;
        }
    }
    return false;
}

bool writesAll(const AnswerStyle& style, const Signature& signature, std::span<const Example> examples)
{
    return std::all_of(examples.begin(), examples.end(), [&](const Example& example) {
        const std::string json = jsonOf(style, example.answer);
        return checkAnswer(signature, example.input, json) && inStyle(style, signature, json) == trimmed(example.answer);
    });
}

/// Those that a type can have, the likelier ones first.
std::vector<AnswerStyle> stylesOf(const ValueType& type, bool blanksAreLikely)
{
    const bool isText = type == ValueType{BaseType::String, 0};
    const bool isLone = type.depth == 0 && type.base != BaseType::Void && type.base != BaseType::ListNode && type.base != BaseType::TreeNode;
    std::vector<AnswerStyle> styles;
    for (const bool bareText : {false, true}) {
        for (const bool bareWholes : {false, true}) {
            for (const bool blank : {blanksAreLikely, !blanksAreLikely}) {
                if ((!bareText || isText) && (!bareWholes || type.base == BaseType::Double) && (!blank || !isLone)) {
                    styles.push_back({blank, bareText, bareWholes});
                }
            }
        }
    }
    return styles;
}

/// Texts of one line. One that begins with a quote among those that have none: nobody knows what is meant.
bool mayBeBare(std::span<const Example> examples)
{
    return std::none_of(examples.begin(), examples.end(), [](const Example& example) {
        const std::string_view answer = trimmed(example.answer);
        return answer.starts_with('"') || answer.find('\n') != std::string_view::npos;
    });
}

} // namespace

std::optional<AnswerStyle> answerStyle(const Signature& signature, std::span<const Example> examples)
{
    const auto fits = [&](const Example& example) { return checkArguments(signature, example.input).has_value(); };
    if (examples.empty() || !std::all_of(examples.begin(), examples.end(), fits)) {
        return std::nullopt;
    }
    const bool blanksAreLikely = std::any_of(examples.begin(), examples.end(), [](const Example& example) { return hasBlanks(example.input); });
    for (const AnswerStyle& style : stylesOf(answerOf(signature), blanksAreLikely)) {
        if ((!style.bareText || mayBeBare(examples)) && writesAll(style, signature, examples)) {
            return style;
        }
    }
    return std::nullopt;
}

std::string jsonOf(const AnswerStyle& style, std::string_view answer)
{
    const std::string_view text = trimmed(answer);
    return style.bareText ? nlohmann::json(text).dump(-1, ' ', false, nlohmann::json::error_handler_t::replace) : std::string(text);
}

std::optional<std::string> inStyle(const AnswerStyle& style, const Signature& signature, std::string_view json)
{
    const auto tape = JsonTape::parse(json);
    if (!tape) {
        return std::nullopt;
    }
    std::string text;
    StyledWriter(style, answerOf(signature).base, *tape).write(tape->root(), text);
    return text;
}

} // namespace ca
