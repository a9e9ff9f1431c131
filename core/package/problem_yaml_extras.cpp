// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
#include "core/package/problem_yaml_parts.h"

#include <algorithm>
#include <array>

#include <fmt/format.h>

namespace ca {

namespace {

constexpr std::array<std::string_view, 3> kDifficulties{"easy", "medium", "hard"};
constexpr std::size_t kMostMethods = 24;
constexpr std::size_t kMostHints = 20;
constexpr std::string_view kSignature = "signature";

bool isConstructor(const FunctionSignature& function)
{
    return function.name.front() >= 'A' && function.name.front() <= 'Z';
}

std::optional<FunctionSignature> readFunction(YamlFields& extras, const YamlNode& node)
{
    if (node.kind == YamlNode::Kind::Map) {
        extras.complain(kSignature, node, "must stand in quotes, or YAML takes its colons for its own");
        return std::nullopt;
    }
    if (node.kind != YamlNode::Kind::Text) {
        extras.complain(kSignature, node, "must be a text such as \"two_sum(nums: int[], target: int) -> int[]\", or for a class "
                                          "a list of such texts");
        return std::nullopt;
    }
    auto function = parseFunction(node.text);
    if (!function) {
        extras.complain(kSignature, node, function.error());
        return std::nullopt;
    }
    return *function;
}

std::optional<Signature> readSingle(YamlFields& extras, const YamlNode& node)
{
    const auto function = readFunction(extras, node);
    if (!function) {
        return std::nullopt;
    }
    if (isConstructor(*function)) {
        extras.complain(kSignature, node, "a class is a list: its constructor first, then its methods");
    } else if (function->returns.base == BaseType::Void && !function->modifies) {
        extras.complain(kSignature, node, fmt::format("{} must return or modify something, or there is nothing to check",
                                                      function->name));
    }
    return Signature{*function, false, {}, AnswerOrder::Exact};
}

void checkMethod(YamlFields& extras, const YamlNode& node, const Signature& signature, const FunctionSignature& method)
{
    if (isConstructor(method)) {
        extras.complain(kSignature, node, fmt::format("{} is named like a class; methods are named like move_to", method.name));
    }
    if (method.modifies) {
        extras.complain(kSignature, node, fmt::format("{}: a method cannot modify its parameters", method.name));
    }
    if (std::any_of(signature.methods.begin(), signature.methods.end(),
                    [&](const FunctionSignature& other) { return other.name == method.name; })) {
        extras.complain(kSignature, node, fmt::format("two methods are named {}", method.name));
    }
}

std::optional<Signature> readClass(YamlFields& extras, const YamlNode& node)
{
    if (node.children.size() < 2 || node.children.size() > kMostMethods + 1) {
        extras.complain(node, fmt::format("a class needs its constructor and 1 to {} methods", kMostMethods));
        return std::nullopt;
    }
    const auto constructor = readFunction(extras, node.children.front());
    if (!constructor) {
        return std::nullopt;
    }
    if (!isConstructor(*constructor)) {
        extras.complain(kSignature, node.children.front(),
                        fmt::format("the first of a list is the constructor, named like LRUCache, not {}", constructor->name));
    }
    Signature signature{*constructor, true, {}, AnswerOrder::Exact};
    for (auto item = node.children.begin() + 1; item != node.children.end(); ++item) {
        const auto method = readFunction(extras, *item);
        if (!method) {
            return std::nullopt;
        }
        checkMethod(extras, *item, signature, *method);
        signature.methods.push_back(*method);
    }
    return signature;
}

AnswerOrder readOrder(YamlFields& extras, const ProblemYaml& problem)
{
    const auto order = extras.text("order");
    if (order && !problem.signature) {
        extras.complain("order", "is for function problems, which have a signature");
    }
    if (order == "unordered") {
        return AnswerOrder::Unordered;
    }
    if (order == "unordered-nested") {
        return AnswerOrder::UnorderedNested;
    }
    if (order && order != "exact") {
        extras.complain("order", "must be exact, unordered or unordered-nested");
    }
    return AnswerOrder::Exact;
}

/// The depth of list that an order asks for must be there.
void checkOrder(YamlFields& extras, const Signature& signature)
{
    if (signature.order == AnswerOrder::Exact) {
        return;
    }
    const FunctionSignature& function = signature.function;
    const ValueType answer = function.modifies ? function.parameters[*function.modifies].type : function.returns;
    const int needed = signature.order == AnswerOrder::Unordered ? 1 : 2;
    if (signature.isClass) {
        extras.complain("order", "the answers of a class come in the order of its calls: it must be exact");
    } else if (answer.depth < needed) {
        extras.complain("order", fmt::format("needs an answer that is a list{}, but it is {}", needed == 2 ? " of lists" : "",
                                             notation(answer)));
    }
}

void readSignature(YamlFields& extras, ProblemYaml& problem)
{
    if (const YamlNode* node = extras.find(kSignature)) {
        problem.signature = node->kind == YamlNode::Kind::List ? readClass(extras, *node) : readSingle(extras, *node);
    }
    const AnswerOrder order = readOrder(extras, problem);
    if (problem.signature) {
        problem.signature->order = order;
        checkOrder(extras, *problem.signature);
    }
}

void readHints(YamlFields& extras, ProblemYaml& problem)
{
    problem.hints = extras.texts("hints").value_or(std::vector<std::string>{});
    if (problem.hints.size() > kMostHints) {
        extras.complain("hints", fmt::format("are more than {}", kMostHints));
    }
    if (std::any_of(problem.hints.begin(), problem.hints.end(), [](const std::string& hint) { return splitWords(hint).empty(); })) {
        extras.complain("hints", "one of them is empty");
    }
}

} // namespace

void readExtras(YamlFields& fields, ProblemYaml& problem)
{
    fields.map("codearena", [&](YamlFields& extras) {
        problem.difficulty = extras.text("difficulty").value_or("");
        if (!problem.difficulty.empty()
            && std::find(kDifficulties.begin(), kDifficulties.end(), problem.difficulty) == kDifficulties.end()) {
            extras.complain("difficulty", "must be easy, medium or hard");
        }
        if (auto tags = extras.texts("tags")) {
            problem.tags = std::move(*tags);
        }
        readHints(extras, problem);
        readSignature(extras, problem);
    });
}

} // namespace ca
