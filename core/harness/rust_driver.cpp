// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
//
// driver.rs includes the user's solution.rs into the crate's root: it needs no pub and no use for ListNode, and rustc speaks of
// solution.rs and its lines. A function is enough; who brings "impl Solution" from elsewhere is called through that.
#include "core/harness/driver.h"
#include "core/harness/signature_data.h"

#include <fmt/format.h>

namespace ca {

namespace {

constexpr std::string_view kReserved[]{
    "abstract", "as", "async", "await", "become", "box", "break", "const", "continue", "crate", "do", "dyn", "else", "enum", "extern",
    "false", "final", "fn", "for", "if", "impl", "in", "let", "loop", "macro", "main", "match", "mod", "move", "mut", "override",
    "priv", "pub", "ref", "return", "self", "static", "struct", "super", "trait", "true", "try", "type", "typeof", "unsafe", "unsized",
    "use", "virtual", "where", "while", "yield"};

constexpr std::string_view kListNode = R"(// pub struct ListNode {
//     pub val: i32,
//     pub next: Option<Box<ListNode>>,
// }
//
// impl ListNode {
//     pub fn new(val: i32) -> Self
// }

)";

constexpr std::string_view kTreeNode = R"(// pub struct TreeNode {
//     pub val: i32,
//     pub left: Option<Rc<RefCell<TreeNode>>>,
//     pub right: Option<Rc<RefCell<TreeNode>>>,
// }
//
// impl TreeNode {
//     pub fn new(val: i32) -> Self
// }
use std::cell::RefCell;
use std::rc::Rc;

)";

/// "paths" writes names out, for the driver: what the user imports is his own business.
std::string typeText(const ValueType& type, bool paths = false)
{
    if (type.depth > 0) {
        return fmt::format("Vec<{}>", typeText({type.base, type.depth - 1}, paths));
    }
    switch (type.base) {
    case BaseType::Int:
        return "i32";
    case BaseType::Long:
        return "i64";
    case BaseType::Double:
        return "f64";
    case BaseType::Bool:
        return "bool";
    case BaseType::String:
        return "String";
    case BaseType::ListNode:
        return "Option<Box<ListNode>>";
    case BaseType::TreeNode:
        return paths ? "Option<std::rc::Rc<std::cell::RefCell<TreeNode>>>" : "Option<Rc<RefCell<TreeNode>>>";
    case BaseType::Void:
        break;
    }
    return "()";
}

std::string rustName(std::string_view snakeCase)
{
    return unreserved(snakeCase, kReserved);
}

/// "fn two_sum(nums: Vec<i32>, target: i32) -> Vec<i32>"
std::string declaration(const FunctionSignature& function, std::string_view receiver = "")
{
    std::string parameters(receiver);
    for (std::size_t i = 0; i < function.parameters.size(); ++i) {
        const Parameter& parameter = function.parameters[i];
        parameters += fmt::format("{}{}: {}{}", parameters.empty() ? "" : ", ", rustName(parameter.name),
                                  function.modifies == i ? "&mut " : "", typeText(parameter.type));
    }
    const std::string returns = function.returns.base == BaseType::Void ? "" : " -> " + typeText(function.returns);
    return fmt::format("fn {}({}){}", rustName(function.name), parameters, returns);
}

std::string defaultValue(const ValueType& type)
{
    if (type.depth > 0) {
        return "Vec::new()";
    }
    switch (type.base) {
    case BaseType::Double:
        return "0.0";
    case BaseType::Bool:
        return "false";
    case BaseType::String:
        return "String::new()";
    case BaseType::ListNode:
    case BaseType::TreeNode:
        return "None";
    default:
        return "0";
    }
}

std::string body(const FunctionSignature& function, std::string_view indent)
{
    std::string text = " {\n";
    if (function.modifies) {
        text += fmt::format("{}    // Change {} in place.\n", indent, rustName(function.parameters[*function.modifies].name));
    } else if (function.returns.base != BaseType::Void) {
        text += fmt::format("{}    {}\n", indent, defaultValue(function.returns));
    }
    return text + fmt::format("{}}}\n", indent);
}

std::string readArguments(const FunctionSignature& function, std::string_view indent, bool named)
{
    std::string text;
    for (std::size_t i = 0; i < function.parameters.size(); ++i) {
        const Parameter& parameter = function.parameters[i];
        const std::string type = typeText(parameter.type, true);
        text += fmt::format("{}let {}argument{}: {} = ", indent, function.modifies == i ? "mut " : "", i, type);
        text += named ? fmt::format("judge.argument(\"{}\");\n", parameter.name) : "arena::Value::read(judge);\n";
    }
    return text;
}

std::string argumentNames(const FunctionSignature& function)
{
    std::string text;
    for (std::size_t i = 0; i < function.parameters.size(); ++i) {
        text += fmt::format("{}{}argument{}", i == 0 ? "" : ", ", function.modifies == i ? "&mut " : "", i);
    }
    return text;
}

std::string callAndWrite(const FunctionSignature& function, const std::string& call, const std::string& wanted, std::string_view indent)
{
    std::string text = fmt::format("{0}judge.start_clock();\n{0}let answer: {1} = {2}; // The judge calls: {3}\n{0}judge.stop_clock();\n",
                                   indent, typeText(function.returns, true), call, wanted);
    if (function.modifies) {
        return text + fmt::format("{0}let () = answer;\n{0}arena::Value::write(&argument{1}, judge);\n", indent, *function.modifies);
    }
    return text + (function.returns.base == BaseType::Void ? fmt::format("{0}let () = answer;\n{0}judge.put(\"null\");\n", indent)
                                                          : fmt::format("{}arena::Value::write(&answer, judge);\n", indent));
}

bool beginsALine(std::string_view source, std::string_view words)
{
    for (std::size_t at = source.find(words); at != std::string_view::npos; at = source.find(words, at + 1)) {
        const std::size_t before = source.find_last_not_of(" \t", at == 0 ? 0 : at - 1);
        if (at == 0 || before == std::string_view::npos || source[before] == '\n') {
            return true;
        }
    }
    return false;
}

std::string functionDriver(const FunctionSignature& function, std::string_view source)
{
    const bool implemented = beginsALine(source, "impl Solution");
    const bool declared = source.find("struct Solution") != std::string_view::npos;
    const std::string name = rustName(function.name);
    std::string text = implemented && !declared ? "struct Solution;\n\n" : "";
    text += "fn judge_run(judge: &mut arena::Judge) {\n" + readArguments(function, "    ", true);
    text += callAndWrite(function, fmt::format("{}{}({})", implemented ? "Solution::" : "", name, argumentNames(function)),
                         declaration(function), "    ");
    return text + fmt::format("}}\n\nfn main() {{\n    arena::judge(\"{}\", judge_run);\n}}\n", name);
}

std::string classDriver(const Signature& signature)
{
    const std::string& name = signature.function.name;
    FunctionSignature constructor = signature.function;
    constructor.name = "new";
    constexpr std::string_view kIndent = "                ";
    std::string text = fmt::format(R"(fn judge_run(judge: &mut arena::Judge) {{
    let mut object: Option<{0}> = None;
    let mut comma = "[";
    judge.begin_calls();
    while let Some(name) = judge.next_call() {{
        judge.put(comma);
        comma = ",";
        match (name.as_str(), &mut object) {{
            ("{0}", _) => {{
)", name);
    text += readArguments(constructor, kIndent, false);
    text += fmt::format("{0}judge.end_call(\"new\");\n{0}judge.start_clock();\n"
                        "{0}object = Some({1}::new({2})); // The judge calls: {3} -> {1}\n{0}judge.stop_clock();\n{0}judge.put(\"null\");\n",
                        kIndent, name, argumentNames(constructor), declaration(constructor));
    for (const FunctionSignature& each : signature.methods) {
        text += fmt::format("            }}\n            (\"{}\", Some(object)) => {{\n", each.name);
        text += readArguments(each, kIndent, false) + fmt::format("{}judge.end_call(\"{}\");\n", kIndent, rustName(each.name));
        text += callAndWrite(each, fmt::format("object.{}({})", rustName(each.name), argumentNames(each)),
                             declaration(each, "&mut self"), kIndent);
    }
    return text + fmt::format(R"(            }}
            _ => {{}}
        }}
    }}
    judge.put("]");
}}

fn main() {{
    arena::judge("new", judge_run);
}}
)");
}

std::string module(std::string_view name, std::string_view type)
{
    return fmt::format("#[path = \"{0}.rs\"]\nmod {0};\n#[allow(unused_imports)]\nuse {0}::{1};\n", name, type);
}

class RustDriver final : public DriverWriter {
public:
    [[nodiscard]] std::string starter(const Signature& signature) const override
    {
        std::string text;
        text += uses(signature, BaseType::ListNode) ? kListNode : "";
        text += uses(signature, BaseType::TreeNode) ? kTreeNode : "";
        if (!signature.isClass) {
            return text + declaration(signature.function) + body(signature.function, "");
        }
        const std::string& name = signature.function.name;
        FunctionSignature constructor = signature.function;
        constructor.name = "new";
        text += fmt::format("struct {0} {{\n}}\n\nimpl {0} {{\n    {1} -> Self {{\n        {0} {{}}\n    }}\n", name, declaration(constructor));
        for (const FunctionSignature& each : signature.methods) {
            text += fmt::format("\n    {}{}", declaration(each, "&mut self"), body(each, "    "));
        }
        return text + "}\n";
    }

    [[nodiscard]] ProgramFiles program(const Signature& signature, std::string source) const override
    {
        std::string driver = "#[path = \"arena.rs\"]\nmod arena;\n";
        ProgramFiles program;
        program.sources = {"driver.rs"};
        program.files.push_back(textFile("arena.rs", std::string(runtimeFile("rust/arena.rs"))));
        if (uses(signature, BaseType::ListNode)) {
            driver += module("list_node", "ListNode");
            program.files.push_back(textFile("list_node.rs", std::string(runtimeFile("rust/list_node.rs"))));
        }
        if (uses(signature, BaseType::TreeNode)) {
            driver += module("tree_node", "TreeNode");
            program.files.push_back(textFile("tree_node.rs", std::string(runtimeFile("rust/tree_node.rs"))));
        }
        driver += "include!(\"solution.rs\");\n\n";
        driver += signature.isClass ? classDriver(signature) : functionDriver(signature.function, source);
        program.files.push_back(textFile("driver.rs", std::move(driver)));
        program.files.push_back(textFile("solution.rs", std::move(source)));
        return program;
    }
};

} // namespace

const DriverWriter& rustDriver()
{
    static const RustDriver kDriver;
    return kDriver;
}

} // namespace ca
