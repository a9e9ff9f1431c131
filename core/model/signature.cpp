// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
#include "core/model/signature.h"

#include <algorithm>
#include <array>

#include <fmt/format.h>

namespace ca {

namespace {

constexpr std::size_t kMostParameters = 12;
constexpr std::size_t kLongestName = 60;
constexpr int kDeepestList = 2;

struct TypeName {
    std::string_view name;
    BaseType type;
};

constexpr std::array<TypeName, 8> kTypes{{
    {"void", BaseType::Void},
    {"int", BaseType::Int},
    {"long", BaseType::Long},
    {"double", BaseType::Double},
    {"bool", BaseType::Bool},
    {"string", BaseType::String},
    {"ListNode", BaseType::ListNode},
    {"TreeNode", BaseType::TreeNode},
}};

constexpr bool isLower(char c) { return c >= 'a' && c <= 'z'; }
constexpr bool isUpper(char c) { return c >= 'A' && c <= 'Z'; }
constexpr bool isDigit(char c) { return c >= '0' && c <= '9'; }
constexpr bool isBlank(char c) { return c == ' ' || c == '\t' || c == '\r' || c == '\n'; }
constexpr bool isNameCharacter(char c) { return isLower(c) || isUpper(c) || isDigit(c) || c == '_'; }

bool isSnakeCase(std::string_view name)
{
    return !name.empty() && isLower(name.front())
        && std::all_of(name.begin(), name.end(), [](char c) { return isLower(c) || isDigit(c) || c == '_'; });
}

bool isUpperCamel(std::string_view name)
{
    return !name.empty() && isUpper(name.front()) && name.find('_') == std::string_view::npos;
}

bool isNode(BaseType type)
{
    return type == BaseType::ListNode || type == BaseType::TreeNode;
}

/// Walks over one line of the notation. The first mistake is kept; after it every step does nothing.
class NotationParser {
public:
    explicit NotationParser(std::string_view text)
        : m_rest(text)
    {
    }

    tl::expected<FunctionSignature, std::string> parse()
    {
        FunctionSignature function;
        function.name = functionName();
        parseParameters(function);
        parseEnding(function);
        if (!m_mistake.empty()) {
            return tl::unexpected(std::move(m_mistake));
        }
        return function;
    }

private:
    void complain(std::string what)
    {
        if (m_mistake.empty()) {
            m_mistake = std::move(what);
        }
    }

    void skipBlanks()
    {
        while (!m_rest.empty() && isBlank(m_rest.front())) {
            m_rest.remove_prefix(1);
        }
    }

    [[nodiscard]] bool take(std::string_view symbol)
    {
        skipBlanks();
        const bool found = m_mistake.empty() && m_rest.starts_with(symbol);
        m_rest.remove_prefix(found ? symbol.size() : 0);
        return found;
    }

    /// What stands next, for a message.
    [[nodiscard]] std::string found()
    {
        skipBlanks();
        constexpr std::size_t kShown = 20;
        const std::size_t end = std::min(m_rest.find_first_of(" \t\r\n"), kShown);
        return m_rest.empty() ? "the end" : fmt::format("\"{}\"", m_rest.substr(0, end));
    }

    void expect(std::string_view symbol, std::string_view where)
    {
        if (!take(symbol)) {
            complain(fmt::format("expected \"{}\" {}, found {}", symbol, where, found()));
        }
    }

    std::string word()
    {
        skipBlanks();
        const auto end = std::find_if_not(m_rest.begin(), m_rest.end(), isNameCharacter);
        const std::string_view word = m_rest.substr(0, static_cast<std::size_t>(end - m_rest.begin()));
        m_rest.remove_prefix(word.size());
        return std::string(word);
    }

    std::string functionName()
    {
        skipBlanks();
        const std::string shown = found();
        std::string name = word();
        if (name.empty()) {
            complain(fmt::format("expected the name of a function, found {}", shown));
        } else if (!isSnakeCase(name) && !isUpperCamel(name)) {
            complain(fmt::format("\"{}\" is no good name: functions are named like two_sum, classes like LRUCache", name));
        }
        checkLength(name);
        return name;
    }

    std::string parameterName()
    {
        const std::string shown = found();
        std::string name = word();
        if (name.empty()) {
            complain(fmt::format("expected the name of a parameter, found {}", shown));
        } else if (!isLower(name.front())) {
            complain(fmt::format("\"{}\" is no good name for a parameter: letters, digits and _, a lower-case letter first", name));
        }
        checkLength(name);
        return name;
    }

    void checkLength(std::string_view name)
    {
        if (name.size() > kLongestName) {
            complain(fmt::format("a name is longer than {} letters", kLongestName));
        }
    }

    ValueType type(std::string_view owner)
    {
        const std::string shown = found();
        const std::string name = word();
        const auto known = std::find_if(kTypes.begin(), kTypes.end(), [&](const TypeName& type) { return type.name == name; });
        if (known == kTypes.end()) {
            complain(fmt::format("the type of {} must be int, long, double, bool, string, ListNode, TreeNode or a list such as "
                                 "int[], found {}",
                                 owner, name.empty() ? shown : fmt::format("\"{}\"", name)));
            return {};
        }
        ValueType type{known->type, 0};
        while (take("[")) {
            expect("]", "after \"[\"");
            ++type.depth;
        }
        if (type.depth > kDeepestList) {
            complain(fmt::format("{} is a list nested more than {} deep", owner, kDeepestList));
        }
        if (type.base == BaseType::Void && type.depth > 0) {
            complain(fmt::format("{} is a list of void, which holds nothing", owner));
        }
        return type;
    }

    void parseParameters(FunctionSignature& function)
    {
        expect("(", fmt::format("after \"{}\"", function.name));
        if (take(")")) {
            return;
        }
        do {
            addParameter(function);
        } while (take(","));
        expect(")", "after the parameters");
    }

    void addParameter(FunctionSignature& function)
    {
        Parameter parameter;
        parameter.name = parameterName();
        expect(":", fmt::format("between parameter \"{}\" and its type", parameter.name));
        parameter.type = type(fmt::format("parameter \"{}\"", parameter.name));
        if (parameter.type.base == BaseType::Void) {
            complain(fmt::format("parameter \"{}\" cannot be void", parameter.name));
        }
        if (indexOf(function, parameter.name)) {
            complain(fmt::format("two parameters are named \"{}\"", parameter.name));
        }
        if (function.parameters.size() == kMostParameters) {
            complain(fmt::format("has more than {} parameters", kMostParameters));
        }
        if (m_mistake.empty()) {
            function.parameters.push_back(std::move(parameter));
        }
    }

    static std::optional<std::size_t> indexOf(const FunctionSignature& function, std::string_view name)
    {
        for (std::size_t i = 0; i < function.parameters.size(); ++i) {
            if (function.parameters[i].name == name) {
                return i;
            }
        }
        return std::nullopt;
    }

    void parseEnding(FunctionSignature& function)
    {
        if (take("->")) {
            function.returns = type("the result");
        }
        skipBlanks();
        if (m_rest.starts_with("modifies") && (m_rest.size() == 8 || !isNameCharacter(m_rest[8]))) {
            m_rest.remove_prefix(8);
            parseModifies(function);
        }
        skipBlanks();
        if (!m_rest.empty()) {
            complain(fmt::format("expected \"-> type\", \"modifies parameter\" or the end after the parameters, found {}", found()));
        }
        if (isUpperCamel(function.name) && (function.returns.base != BaseType::Void || function.modifies)) {
            complain(fmt::format("the constructor {} must neither return nor modify anything", function.name));
        }
    }

    void parseModifies(FunctionSignature& function)
    {
        const std::string name = parameterName();
        function.modifies = indexOf(function, name);
        if (!function.modifies) {
            complain(fmt::format("modifies \"{}\", which is not a parameter", name));
            return;
        }
        const ValueType type = function.parameters[*function.modifies].type;
        if (type.depth == 0 && !isNode(type.base)) {
            complain(fmt::format("modifies \"{}\", but only lists, ListNode and TreeNode can be modified, not {}", name,
                                 notation(type)));
        }
        if (function.returns.base != BaseType::Void) {
            complain("either returns a value or modifies a parameter, not both");
        }
    }

    std::string_view m_rest;
    std::string m_mistake;
};

} // namespace

tl::expected<FunctionSignature, std::string> parseFunction(std::string_view text)
{
    return NotationParser(text).parse();
}

std::string notation(const ValueType& type)
{
    const auto known = std::find_if(kTypes.begin(), kTypes.end(), [&](const TypeName& name) { return name.type == type.base; });
    std::string text(known->name);
    for (int i = 0; i < type.depth; ++i) {
        text += "[]";
    }
    return text;
}

std::string notation(const FunctionSignature& function)
{
    std::string text = function.name + "(";
    for (const Parameter& parameter : function.parameters) {
        text += fmt::format("{}{}: {}", text.back() == '(' ? "" : ", ", parameter.name, notation(parameter.type));
    }
    text += ")";
    if (function.modifies) {
        return text + " modifies " + function.parameters.at(*function.modifies).name;
    }
    return function.returns.base == BaseType::Void ? text : text + " -> " + notation(function.returns);
}

} // namespace ca
