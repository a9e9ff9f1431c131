// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
#include "core/harness/signature_data.h"

#include "core/harness/driver.h"

#include <algorithm>
#include <array>

#include <fmt/format.h>

namespace ca {

namespace {

std::string typeData(const ValueType& type, std::string_view nothing)
{
    return type.base == BaseType::Void ? std::string(nothing) : fmt::format(R"(["{}", {}])", typeName(type.base), type.depth);
}

std::string functionData(const FunctionSignature& function, std::string_view methods, std::string_view nothing)
{
    std::string parameters;
    for (const Parameter& parameter : function.parameters) {
        parameters += fmt::format(R"({}["{}", "{}", {}])", parameters.empty() ? "" : ", ", parameter.name,
                                  typeName(parameter.type.base), parameter.type.depth);
    }
    const std::string modifies = function.modifies ? fmt::format("{}", *function.modifies) : std::string(nothing);
    return fmt::format(R"({{"name": "{}", "camel": "{}", "parameters": [{}], "answer": {}, "modifies": {}, "methods": {}}})",
                       function.name, camelCase(function.name), parameters, typeData(answerType(function), nothing), modifies,
                       methods);
}

} // namespace

std::string signatureData(const Signature& signature, std::string_view nothing)
{
    if (!signature.isClass) {
        return functionData(signature.function, nothing, nothing);
    }
    std::string methods;
    for (const FunctionSignature& method : signature.methods) {
        methods += (methods.empty() ? "" : ", ") + functionData(method, nothing, nothing);
    }
    return functionData(signature.function, fmt::format("[{}]", methods), nothing);
}

std::string_view typeName(BaseType type)
{
    constexpr std::array<std::string_view, 8> kNames{"void", "int", "long", "double", "bool", "string", "ListNode", "TreeNode"};
    return kNames[static_cast<std::size_t>(type)];
}

ValueType answerType(const FunctionSignature& function)
{
    return function.modifies ? function.parameters[*function.modifies].type : function.returns;
}

std::string unreserved(std::string_view name, std::span<const std::string_view> reserved)
{
    std::string safe(name);
    if (std::find(reserved.begin(), reserved.end(), name) != reserved.end()) {
        safe += '_';
    }
    return safe;
}

} // namespace ca
