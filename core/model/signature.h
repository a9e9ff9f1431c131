// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
// The signature of a function problem: what the user writes is a function or a class, and the judge calls it.
//
// The notation, in problem.yaml under codearena.signature, in quotes because of its colons:
//
//   "two_sum(nums: int[], target: int) -> int[]"
//   "merge(first: ListNode, second: ListNode) -> ListNode"
//   "rotate(nums: int[], steps: int) modifies nums"
//
// and of a class, a list: the constructor first, named like the class, then its methods.
//
//   - "LRUCache(capacity: int)"
//   - "get(key: int) -> int"
//   - "put(key: int, value: int)"
//
// Functions and methods are written in snake_case, parameters so or in camelCase, and appear in each language as that language is written.
// A test's input is one JSON object of named arguments; of a class {"calls": ["LRUCache","put"], "arguments": [[2],[1,1]]}.
// Its answer is one JSON value: what the function returned or the argument it modified; of a class a list, null for a
// constructor or a method that returns nothing. A ListNode is a list of ints, a TreeNode a list of ints and nulls by levels.
#pragma once

#include "core/base/result.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace ca {

enum class BaseType : std::uint8_t { Void, Int, Long, Double, Bool, String, ListNode, TreeNode };

/// A base type, or lists of it. Int has 32 bits, long 64.
struct ValueType {
    BaseType base = BaseType::Void;
    int depth = 0; // 0 a value, 1 a list, 2 a list of lists

    bool operator==(const ValueType&) const = default;
};

struct Parameter {
    std::string name;
    ValueType type;

    bool operator==(const Parameter&) const = default;
};

struct FunctionSignature {
    std::string name;
    std::vector<Parameter> parameters;
    ValueType returns;                   // Void when nothing is returned
    std::optional<std::size_t> modifies; // index of the parameter whose value after the call is the answer

    bool operator==(const FunctionSignature&) const = default;
};

/// How an answer is compared with the expected one, when no custom validator does it.
enum class AnswerOrder : std::uint8_t {
    Exact,
    Unordered,       // the elements of the outer list in any order
    UnorderedNested, // and those of each inner list too
};

struct Signature {
    FunctionSignature function;             // of a class: its constructor, named like the class
    bool isClass = false;
    std::vector<FunctionSignature> methods; // of a class
    AnswerOrder order = AnswerOrder::Exact;

    bool operator==(const Signature&) const = default;
};

/// One line of the notation above. The error is a sentence for the author, without a place.
[[nodiscard]] tl::expected<FunctionSignature, std::string> parseFunction(std::string_view text);
/// And back, in normal form.
[[nodiscard]] std::string notation(const FunctionSignature& function);
[[nodiscard]] std::string notation(const ValueType& type); // "int[][]"

} // namespace ca
