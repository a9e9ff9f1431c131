// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
// A signature as a literal of a scripting language, whose runtime does the rest at run time.
#pragma once

#include "core/model/signature.h"

#include <span>
#include <string>
#include <string_view>

namespace ca {

/// {"name": "two_sum", "camel": "twoSum", "parameters": [["nums", "int", 1], ["target", "int", 0]], "answer": ["int", 1],
/// "modifies": None, "methods": None}, as one line. Python, JavaScript and Ruby differ in the word for nothing alone.
[[nodiscard]] std::string signatureData(const Signature& signature, std::string_view nothing);

/// "int", as problem.yaml writes it.
[[nodiscard]] std::string_view typeName(BaseType type);

/// What the judge reads after a call; Void when there is nothing.
[[nodiscard]] ValueType answerType(const FunctionSignature& function);

/// The name, with an underscore after it when the language needs it for itself.
[[nodiscard]] std::string unreserved(std::string_view name, std::span<const std::string_view> reserved);

} // namespace ca
