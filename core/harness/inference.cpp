// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
#include "core/harness/inference.h"

#include "core/harness/driver.h"
#include "core/harness/json_tape.h"

#include <algorithm>
#include <array>
#include <limits>
#include <set>

namespace ca {

namespace {

using At = JsonTape::At;
using Kind = JsonTape::Kind;

constexpr int kDeepestList = 2;
constexpr std::size_t kLongestName = 60;

/// Of one word, in any language, and what their libraries call so at the top: a function of that name would not be taken.
constexpr std::array<std::string_view, 199> kReserved{
    "abs", "abstract", "alias", "alignas", "alignof", "and", "any", "arguments", "as", "asm", "assert", "async", "atof", "atoi", "auto",
    "await", "become", "begin", "bool", "boolean", "box", "break", "byte", "calloc", "case", "catch", "chan", "char", "class", "compl",
    "concept", "const", "constexpr", "continue", "crate", "debugger", "decltype", "def", "default", "defer", "defined", "del", "delete",
    "div", "do", "double", "dyn", "elif", "else", "elsif", "end", "ensure", "enum", "eval", "except", "exec", "exit", "exp", "explicit",
    "export", "extends", "extern", "fallthrough", "false", "final", "finally", "float", "fn", "for", "free", "friend", "from", "func",
    "function", "global", "go", "goto", "if", "impl", "implements", "import", "in", "index", "init", "inline", "instanceof", "int",
    "integer", "interface", "is", "lambda", "let", "log", "long", "loop", "macro", "main", "malloc", "map", "match", "mod", "module",
    "move", "mut", "mutable", "namespace", "native", "new", "next", "nil", "noexcept", "none", "nonlocal", "not", "null", "nullptr",
    "number", "object", "operator", "or", "override", "package", "pass", "permits", "pow", "print", "priv", "private", "protected",
    "pub", "public", "puts", "raise", "range", "read", "record", "redo", "ref", "register", "remove", "rename", "require", "requires",
    "rescue", "restrict", "retry", "return", "sealed", "select", "self", "short", "signed", "sizeof", "solution", "sqrt", "static",
    "strictfp", "string", "struct", "super", "switch", "synchronized", "system", "template", "then", "this", "throw", "throws", "time",
    "trait", "transient", "true", "try", "type", "typedef", "typeid", "typename", "typeof", "undef", "undefined", "union", "unless",
    "unsafe", "unsigned", "unsized", "until", "use", "using", "var", "virtual", "void", "volatile", "when", "where", "while", "with",
    "write", "xor", "yield"};

/// What values have in common. Void: nothing is known but that there are lists, at least so deep.
struct Shape {
    BaseType base = BaseType::Void;
    int depth = 0;
};

bool isNumber(BaseType base)
{
    return base == BaseType::Int || base == BaseType::Long || base == BaseType::Double;
}

std::optional<Shape> common(const Shape& one, const Shape& other)
{
    if (one.base == BaseType::Void) {
        const Shape deeper{other.base, std::max(one.depth, other.depth)};
        return other.depth >= one.depth || other.base == BaseType::Void ? std::optional(deeper) : std::nullopt;
    }
    if (other.base == BaseType::Void) {
        return common(other, one);
    }
    if (one.depth != other.depth || (one.base != other.base && !(isNumber(one.base) && isNumber(other.base)))) {
        return std::nullopt;
    }
    return Shape{std::max(one.base, other.base), one.depth}; // of numbers, which are in the order of their width
}

BaseType wholeType(std::int64_t number)
{
    const bool isShort = number >= std::numeric_limits<std::int32_t>::min() && number <= std::numeric_limits<std::int32_t>::max();
    return isShort ? BaseType::Int : BaseType::Long;
}

std::optional<Shape> shapeOf(const JsonTape& tape, At at)
{
    switch (tape.kind(at)) {
    case Kind::Bool:
        return Shape{BaseType::Bool, 0};
    case Kind::Text:
        return Shape{BaseType::String, 0};
    case Kind::Whole:
        return Shape{wholeType(tape.whole(at)), 0};
    case Kind::Number: // without a point it is a whole number that is too large
        return tape.text(at).find_first_of(".eE") == std::string_view::npos ? std::nullopt : std::optional(Shape{BaseType::Double, 0});
    case Kind::Null:
    case Kind::Object:
        return std::nullopt;
    case Kind::List:
        break;
    }
    std::optional<Shape> inside = Shape{};
    for (At child = at + 1; inside && child < tape.end(at); child = tape.end(child)) {
        const auto shape = shapeOf(tape, child);
        inside = shape ? common(*inside, *shape) : std::nullopt;
    }
    return inside && inside->depth < kDeepestList ? std::optional(Shape{inside->base, inside->depth + 1}) : std::nullopt;
}

/// The type of values that are met one after the other.
class TypeGuess {
public:
    void meet(const JsonTape& tape, At at)
    {
        const auto shape = shapeOf(tape, at);
        m_shape = m_shape && shape ? common(*m_shape, *shape) : std::nullopt;
    }
    void clash() { m_shape = std::nullopt; }
    [[nodiscard]] std::optional<ValueType> type() const
    {
        return m_shape && m_shape->base != BaseType::Void ? std::optional(ValueType{m_shape->base, m_shape->depth}) : std::nullopt;
    }

private:
    std::optional<Shape> m_shape = Shape{};
};

bool isCalls(const JsonTape& tape)
{
    return tape.kind(tape.root()) == Kind::Object;
}

std::optional<At> valueOf(const JsonTape& tape, std::string_view name)
{
    const std::vector<At> members = tape.children(tape.root());
    for (std::size_t i = 0; i + 1 < members.size(); i += 2) {
        if (tape.text(members[i]) == name) {
            return members[i + 1];
        }
    }
    return std::nullopt;
}

std::optional<ValueType> typeOfArgument(std::string_view name, const std::vector<JsonTape>& inputs)
{
    TypeGuess guess;
    for (const JsonTape& input : inputs) {
        const auto value = valueOf(input, name);
        value ? guess.meet(input, *value) : guess.clash();
    }
    return guess.type();
}

/// In the order of the first test. Names that languages would write alike are no names.
std::optional<std::vector<Parameter>> parametersOf(const std::vector<JsonTape>& inputs)
{
    std::vector<Parameter> parameters;
    std::set<std::string> written;
    const std::vector<At> members = inputs.front().children(inputs.front().root());
    for (std::size_t i = 0; i + 1 < members.size(); i += 2) {
        const std::string name(inputs.front().text(members[i]));
        const auto type = typeOfArgument(name, inputs);
        if (!type || !written.insert(camelCase(name)).second) {
            return std::nullopt;
        }
        parameters.push_back({name, *type});
    }
    return parameters.empty() ? std::nullopt : std::optional(std::move(parameters));
}

/// What could be an answer in words, as servers that compare texts write it: not several numbers, not broken JSON, no other language's truth.
bool isBareText(std::string_view answer)
{
    constexpr std::array<std::string_view, 5> kOthersValues{"True", "False", "None", "nan", "inf"};
    const bool isValue = std::find(kOthersValues.begin(), kOthersValues.end(), answer) != kOthersValues.end();
    const bool looksNested = answer.starts_with('[') || answer.starts_with('{') || answer.starts_with('"') || answer.starts_with('\'');
    const bool isFigures = !answer.empty() && answer.find_first_not_of("0123456789+-.,eE \t") == std::string_view::npos;
    return !isValue && !looksNested && !isFigures && answer.find('\n') == std::string_view::npos;
}

std::optional<ValueType> typeOfAnswers(std::span<const Example> examples)
{
    TypeGuess guess;
    std::size_t values = 0;
    bool areTexts = true;
    bool areEmpty = true;
    for (const Example& example : examples) {
        if (const auto tape = JsonTape::parse(example.answer)) {
            guess.meet(*tape, tape->root());
            ++values;
        } else {
            areTexts = areTexts && isBareText(jsonOf({}, example.answer));
            areEmpty = areEmpty && jsonOf({}, example.answer).empty();
        }
    }
    if (values == examples.size()) {
        return guess.type();
    }
    return values == 0 && areTexts && !areEmpty ? std::optional(ValueType{BaseType::String, 0}) : std::nullopt;
}

std::optional<std::vector<JsonTape>> callsIn(std::span<const Example> examples)
{
    std::vector<JsonTape> inputs;
    for (const Example& example : examples) {
        auto tape = JsonTape::parse(example.input);
        if (!tape || !isCalls(*tape)) {
            return std::nullopt;
        }
        inputs.push_back(*std::move(tape));
    }
    return inputs.empty() ? std::nullopt : std::optional(std::move(inputs));
}

bool isReserved(std::string_view name)
{
    return std::binary_search(kReserved.begin(), kReserved.end(), name);
}

} // namespace

std::string functionNameOf(std::string_view slug)
{
    std::string name;
    bool wordBegins = false;
    for (const char letter : slug) {
        const char lower = letter >= 'A' && letter <= 'Z' ? static_cast<char>(letter - 'A' + 'a') : letter;
        const bool separates = lower == '-' || lower == '_' || lower == ' ' || lower == '.';
        const bool isPlain = (lower >= 'a' && lower <= 'z') || (lower >= '0' && lower <= '9');
        if (!isPlain && !separates) {
            return "solve";
        }
        if (isPlain) {
            name += (wordBegins && !name.empty() ? "_" : "");
            name += lower;
        }
        wordBegins = separates;
    }
    const bool isName = !name.empty() && name.size() <= kLongestName && name.front() >= 'a' && name.front() <= 'z';
    return isName && !isReserved(name) ? name : "solve";
}

std::optional<InferredFunction> inferFunction(std::string_view slug, std::span<const Example> examples)
{
    const auto inputs = callsIn(examples);
    auto parameters = inputs ? parametersOf(*inputs) : std::nullopt;
    const auto returns = parameters ? typeOfAnswers(examples) : std::nullopt;
    if (!returns) {
        return std::nullopt;
    }
    InferredFunction function;
    function.signature.function = {functionNameOf(slug), *std::move(parameters), *returns, std::nullopt};
    // Whatever a signature must not have, the notation refuses; whatever the tests say that was not looked at, the check of their arguments.
    const auto written = parseFunction(notation(function.signature.function));
    const auto style = written ? answerStyle(function.signature, examples) : std::nullopt;
    if (!style || *written != function.signature.function) {
        return std::nullopt;
    }
    function.style = *style;
    return function;
}

} // namespace ca
