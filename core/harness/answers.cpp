// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
#include "core/harness/answers.h"

#include "core/harness/json_tape.h"
#include "core/harness/signature_data.h"

#include <algorithm>
#include <limits>

#include <fmt/format.h>

namespace ca {

namespace {

using At = JsonTape::At;
using Kind = JsonTape::Kind;

std::string typeInWords(const ValueType& type)
{
    return fmt::format("{} {}", type.depth == 0 && type.base == BaseType::Int ? "an" : "a", notation(type));
}

bool isWholeNumber(const JsonTape& tape, At at, BaseType type)
{
    const bool fits32 = tape.kind(at) == Kind::Whole && tape.whole(at) >= std::numeric_limits<std::int32_t>::min()
        && tape.whole(at) <= std::numeric_limits<std::int32_t>::max();
    return type == BaseType::Int ? fits32 : tape.kind(at) == Kind::Whole;
}

bool isScalar(const JsonTape& tape, At at, BaseType type)
{
    switch (type) {
    case BaseType::Void:
        return tape.kind(at) == Kind::Null;
    case BaseType::Int:
    case BaseType::Long:
        return isWholeNumber(tape, at, type);
    case BaseType::Double:
        return tape.kind(at) == Kind::Whole || tape.kind(at) == Kind::Number;
    case BaseType::Bool:
        return tape.kind(at) == Kind::Bool;
    case BaseType::String:
        return tape.kind(at) == Kind::Text;
    case BaseType::ListNode:
    case BaseType::TreeNode:
        break;
    }
    return false;
}

/// What is wrong with a value, and where in it. Empty when it is of the type.
class ShapeCheck {
public:
    explicit ShapeCheck(const JsonTape& tape)
        : m_tape(tape)
    {
    }

    [[nodiscard]] std::string complaint(At at, const ValueType& type, std::string place) const
    {
        if (type.depth > 0) {
            return ofList(at, type, {type.base, type.depth - 1}, place);
        }
        if (type.base == BaseType::ListNode) {
            return ofList(at, type, {BaseType::Int, 0}, place);
        }
        if (type.base == BaseType::TreeNode) {
            return ofTree(at, type, place);
        }
        return isScalar(m_tape, at, type.base) ? "" : mismatch(at, type, place);
    }

private:
    [[nodiscard]] std::string mismatch(At at, const ValueType& type, std::string_view place) const
    {
        return fmt::format("{}expected {}, found {}", place.empty() ? "" : fmt::format("at {}: ", place), typeInWords(type),
                           m_tape.excerpt(at));
    }

    [[nodiscard]] std::string ofList(At at, const ValueType& list, const ValueType& element, const std::string& place) const
    {
        if (m_tape.kind(at) != Kind::List) {
            return mismatch(at, list, place);
        }
        std::size_t index = 0;
        for (At child = at + 1; child < m_tape.end(at); child = m_tape.end(child), ++index) {
            if (element.depth == 0 && isScalar(m_tape, child, element.base)) {
                continue; // the common case needs no place
            }
            std::string found = complaint(child, element, fmt::format("{}[{}]", place, index));
            if (!found.empty()) {
                return found;
            }
        }
        return {};
    }

    /// By levels: each node has two places in what follows, a null has none.
    [[nodiscard]] std::string ofTree(At at, const ValueType& tree, const std::string& place) const
    {
        if (m_tape.kind(at) != Kind::List) {
            return mismatch(at, tree, place);
        }
        std::size_t free = 1;
        std::size_t index = 0;
        for (At child = at + 1; child < m_tape.end(at); ++child, ++index) {
            const bool node = isWholeNumber(m_tape, child, BaseType::Int);
            if (!node && m_tape.kind(child) != Kind::Null) {
                return mismatch(child, {BaseType::Int, 0}, fmt::format("{}[{}]", place, index));
            }
            if (free == 0) {
                return fmt::format("at {}[{}]: this node has no parent", place, index);
            }
            free = free - 1 + (node ? 2 : 0);
        }
        return {};
    }

    const JsonTape& m_tape;
};

tl::unexpected<Error> bad(std::string what)
{
    return fail(Fault::BadInput, std::move(what));
}

std::string named(std::string_view parameter, std::string_view complaint)
{
    return fmt::format("argument \"{}\": {}", parameter, complaint);
}

Result<JsonTape> parse(std::string_view what, std::string_view text)
{
    auto tape = JsonTape::parse(text);
    if (!tape) {
        return bad(fmt::format("the {} is not one JSON value: {}", what, tape.error()));
    }
    return std::move(*tape);
}

/// The value of a name in an object; the last one when there are several, so those are refused before.
std::optional<At> member(const JsonTape& tape, At object, std::string_view name)
{
    const std::vector<At> members = tape.children(object);
    for (std::size_t i = 0; i + 1 < members.size(); i += 2) {
        if (tape.text(members[i]) == name) {
            return members[i + 1];
        }
    }
    return std::nullopt;
}

Result<void> checkNames(const JsonTape& tape, std::span<const std::string> names)
{
    if (tape.kind(tape.root()) != Kind::Object) {
        return bad(fmt::format("the input must be a JSON object of named arguments, found {}", tape.excerpt(tape.root())));
    }
    std::vector<std::string_view> seen;
    const std::vector<At> members = tape.children(tape.root());
    for (std::size_t i = 0; i < members.size(); i += 2) {
        const std::string_view name = tape.text(members[i]);
        if (std::find(names.begin(), names.end(), name) == names.end()) {
            return bad(fmt::format("the signature has no argument \"{}\"", name));
        }
        if (std::find(seen.begin(), seen.end(), name) != seen.end()) {
            return bad(fmt::format("argument \"{}\" is given twice", name));
        }
        seen.push_back(name);
    }
    for (const std::string& name : names) {
        if (std::find(seen.begin(), seen.end(), name) == seen.end()) {
            return bad(fmt::format("argument \"{}\" is missing", name));
        }
    }
    return {};
}

Result<void> checkNamedArguments(const FunctionSignature& function, const JsonTape& tape)
{
    std::vector<std::string> names;
    for (const Parameter& parameter : function.parameters) {
        names.push_back(parameter.name);
    }
    if (Result<void> complete = checkNames(tape, names); !complete) {
        return complete;
    }
    for (const Parameter& parameter : function.parameters) {
        const std::string wrong = ShapeCheck(tape).complaint(*member(tape, tape.root(), parameter.name), parameter.type, "");
        if (!wrong.empty()) {
            return bad(named(parameter.name, wrong));
        }
    }
    return {};
}

/// The calls of a class, in order, and their arguments.
class CallList {
public:
    CallList(const Signature& signature, const JsonTape& tape)
        : m_signature(signature)
        , m_tape(tape)
    {
    }

    /// Reads and checks all of it.
    [[nodiscard]] Result<std::vector<const FunctionSignature*>> read()
    {
        static const std::vector<std::string> kNames{"calls", "arguments"};
        if (Result<void> complete = checkNames(m_tape, kNames); !complete) {
            return fail(std::move(complete.error()));
        }
        for (const std::string& name : kNames) {
            if (m_tape.kind(*member(m_tape, m_tape.root(), name)) != Kind::List) {
                return bad(fmt::format("\"{}\" must be a list", name));
            }
        }
        const std::vector<At> calls = m_tape.children(*member(m_tape, m_tape.root(), "calls"));
        const std::vector<At> arguments = m_tape.children(*member(m_tape, m_tape.root(), "arguments"));
        if (calls.empty() || calls.size() != arguments.size()) {
            return bad(fmt::format("\"calls\" has {} elements and \"arguments\" has {}: there must be as many, and at least one",
                                   calls.size(), arguments.size()));
        }
        std::vector<const FunctionSignature*> functions;
        for (std::size_t i = 0; i < calls.size(); ++i) {
            if (std::string wrong = readCall(i, calls[i], arguments[i], functions); !wrong.empty()) {
                return bad(fmt::format("call {}: {}", i + 1, wrong));
            }
        }
        return functions;
    }

private:
    [[nodiscard]] std::string readCall(std::size_t index, At name, At arguments, std::vector<const FunctionSignature*>& functions)
    {
        const FunctionSignature* function = m_tape.kind(name) == Kind::Text ? named(m_tape.text(name)) : nullptr;
        if (function == nullptr) {
            return fmt::format("the class has no {}", m_tape.excerpt(name));
        }
        if ((function == &m_signature.function) != (index == 0)) {
            return "the constructor is called first, and only then";
        }
        functions.push_back(function);
        return checkArguments(*function, arguments);
    }

    [[nodiscard]] const FunctionSignature* named(std::string_view name) const
    {
        if (name == m_signature.function.name) {
            return &m_signature.function;
        }
        const auto found = std::find_if(m_signature.methods.begin(), m_signature.methods.end(),
                                        [&](const FunctionSignature& method) { return method.name == name; });
        return found == m_signature.methods.end() ? nullptr : &*found;
    }

    [[nodiscard]] std::string checkArguments(const FunctionSignature& function, At arguments) const
    {
        const std::vector<At> values = m_tape.children(arguments);
        if (m_tape.kind(arguments) != Kind::List || values.size() != function.parameters.size()) {
            return fmt::format("{} takes a list of {} arguments, found {}", function.name, function.parameters.size(),
                               m_tape.excerpt(arguments));
        }
        for (std::size_t i = 0; i < values.size(); ++i) {
            const std::string wrong = ShapeCheck(m_tape).complaint(values[i], function.parameters[i].type, "");
            if (!wrong.empty()) {
                return ca::named(function.parameters[i].name, wrong);
            }
        }
        return {};
    }

    const Signature& m_signature;
    const JsonTape& m_tape;
};

Result<void> checkClassAnswer(const Signature& signature, std::string_view input, const JsonTape& answer)
{
    const Result<JsonTape> given = parse("input", input);
    if (!given) {
        return fail(given.error());
    }
    const auto functions = CallList(signature, *given).read();
    if (!functions) {
        return fail(functions.error());
    }
    const std::vector<At> results = answer.children(answer.root());
    if (answer.kind(answer.root()) != Kind::List || results.size() != functions->size()) {
        return bad(fmt::format("the answer must be a list of {} elements, one per call; found {}", functions->size(),
                               answer.excerpt(answer.root())));
    }
    for (std::size_t i = 0; i < results.size(); ++i) {
        const std::string wrong = ShapeCheck(answer).complaint(results[i], answerType(*(*functions)[i]), fmt::format("[{}]", i));
        if (!wrong.empty()) {
            return bad(fmt::format("the answer {}", wrong));
        }
    }
    return {};
}

} // namespace

Result<void> checkArguments(const Signature& signature, std::string_view input)
{
    const Result<JsonTape> tape = parse("input", input);
    if (!tape) {
        return fail(tape.error());
    }
    if (!signature.isClass) {
        return checkNamedArguments(signature.function, *tape);
    }
    const auto functions = CallList(signature, *tape).read();
    return functions ? Result<void>() : fail(functions.error());
}

Result<void> checkAnswer(const Signature& signature, std::string_view input, std::string_view answer)
{
    const Result<JsonTape> tape = parse("answer", answer);
    if (!tape) {
        return fail(tape.error());
    }
    if (signature.isClass) {
        return checkClassAnswer(signature, input, *tape);
    }
    const std::string wrong = ShapeCheck(*tape).complaint(tape->root(), answerType(signature.function), "");
    return wrong.empty() ? Result<void>() : bad(fmt::format("the answer {}{}", wrong.starts_with("at ") ? "" : "is wrong: ", wrong));
}

} // namespace ca
