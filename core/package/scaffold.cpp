// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
//
// The task of a new program problem is to add two numbers; that of a new function problem is to return the value that its type begins
// with (0, "", an empty list). Both are there to be replaced, and to show that everything around them works.
#include "core/package/scaffold.h"

#include "core/base/uuid.h"
#include "core/base/files.h"
#include "core/package/format_names.h"
#include "core/package/import.h"
#include "core/package/package.h"
#include "core/package/staging_folder.h"

#include <algorithm>
#include <map>

#include <fmt/format.h>
#include <fmt/ranges.h>

namespace ca {

namespace fs = std::filesystem;

namespace {

using Files = std::map<std::string, std::string>;

constexpr std::string_view kProgramStatement = R"(Two numbers go in, their sum comes out. Tell here what happens and why it matters.

## Input

One line with two integers $a$ and $b$ ($0 \le a, b \le 1000$).

## Output

Print $a + b$.

## About the samples

In sample 1, $2 + 3 = 5$.
)";

constexpr std::string_view kProgramGenerator = R"("""Writes data/ anew, the same bytes every time: python3 generators/generate.py"""
import random
from pathlib import Path

DATA = Path(__file__).resolve().parent.parent / "data"


def solve(a, b):
    return a + b


def case(name, a, b):
    path = DATA / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.with_name(path.name + ".in").write_text(f"{a} {b}\n")
    path.with_name(path.name + ".ans").write_text(f"{solve(a, b)}\n")


def main():
    rng = random.Random(1)
    case("sample/1", 2, 3)
    case("secret/01-smallest", 0, 0)
    case("secret/02-largest", 1000, 1000)
    case("secret/03-random", rng.randint(0, 1000), rng.randint(0, 1000))


main()
)";

constexpr std::string_view kProgramValidator = R"("""Exits with 42 when standard input is a test of this problem."""
import re
import sys

text = sys.stdin.read()
if not re.fullmatch(r"(0|[1-9][0-9]*) (0|[1-9][0-9]*)\n", text):
    sys.exit("not two integers on one line")
if any(int(word) > 1000 for word in text.split()):
    sys.exit("larger than 1000")
sys.exit(42)
)";

Files programFiles()
{
    return {
        {"statement/problem.en.md", std::string(kProgramStatement)},
        {"generators/generate.py", std::string(kProgramGenerator)},
        {"input_validators/validate.py", std::string(kProgramValidator)},
        {"submissions/accepted/add.py", "a, b = map(int, input().split())\nprint(a + b)\n"},
        {"submissions/wrong_answer/subtract.py", "a, b = map(int, input().split())\nprint(a - b)\n"},
        {"data/sample/1.in", "2 3\n"},
        {"data/sample/1.ans", "5\n"},
        {"data/secret/01-smallest.in", "0 0\n"},
        {"data/secret/01-smallest.ans", "0\n"},
        {"data/secret/02-largest.in", "1000 1000\n"},
        {"data/secret/02-largest.ans", "2000\n"},
        {"data/secret/03-random.in", "137 582\n"}, // what the generator's seed gives
        {"data/secret/03-random.ans", "719\n"},
    };
}

/// The same text in JSON and, but for bool and null, in Python.
std::string firstValue(const ValueType& type)
{
    if (type.depth > 0) {
        return "[]";
    }
    switch (type.base) {
    case BaseType::Int:
    case BaseType::Long:
        return "0";
    case BaseType::Double:
        return "0.0";
    case BaseType::Bool:
        return "false";
    case BaseType::String:
        return "\"\"";
    case BaseType::ListNode:
    case BaseType::TreeNode:
        return "[]";
    case BaseType::Void:
        break;
    }
    return "null";
}

std::string inPython(const ValueType& type)
{
    const std::string value = firstValue(type);
    const bool node = type.depth == 0 && (type.base == BaseType::ListNode || type.base == BaseType::TreeNode);
    return node || value == "null" ? "None" : value == "false" ? "False" : value;
}

/// What the tests give for an argument, and another value of the type.
std::string otherValue(const ValueType& type)
{
    const std::map<BaseType, std::string> values{{BaseType::Int, "1"},       {BaseType::Long, "1"},      {BaseType::Double, "1.5"},
                                                 {BaseType::Bool, "true"},   {BaseType::String, "\"a\""}, {BaseType::ListNode, "[1]"},
                                                 {BaseType::TreeNode, "[1]"}};
    const std::string inner = values.at(type.base);
    return type.depth == 0 ? inner : type.depth == 1 ? "[" + inner + "]" : "[[" + inner + "]]";
}

std::string arguments(const FunctionSignature& function, std::string (*value)(const ValueType&))
{
    std::vector<std::string> parts;
    for (const Parameter& parameter : function.parameters) {
        parts.push_back(fmt::format("\"{}\":{}", parameter.name, value(parameter.type)));
    }
    return fmt::format("{{{}}}", fmt::join(parts, ","));
}

/// A function that changes its argument is to leave it as it is.
std::string answer(const FunctionSignature& function, std::string (*value)(const ValueType&))
{
    return function.modifies ? value(function.parameters[*function.modifies].type) : firstValue(function.returns);
}

std::vector<std::string> parameterNames(const FunctionSignature& function)
{
    std::vector<std::string> names;
    for (const Parameter& parameter : function.parameters) {
        names.push_back(parameter.name);
    }
    return names;
}

std::string functionStatement(const FunctionSignature& function)
{
    std::string text = "Tell here what the function is given, what it is to find, and why that matters.\n\n";
    for (const Parameter& parameter : function.parameters) {
        text += fmt::format("- `{}` is of type `{}`\n", parameter.name, notation(parameter.type));
    }
    text += function.modifies ? fmt::format("\nLeave `{}` as it is.\n", parameterNames(function)[*function.modifies])
                              : fmt::format("\nReturn `{}`.\n", firstValue(function.returns));
    return text + "\n## Constraints\n\n- Every constraint that `input_validators/validate.py` checks.\n\n"
                  "## About the samples\n\nIn sample 1 the arguments are the smallest there are.\n";
}

std::string functionGenerator(const FunctionSignature& function)
{
    return fmt::format(R"("""Writes data/ anew, the same bytes every time: python3 generators/generate.py"""
import json
from pathlib import Path

DATA = Path(__file__).resolve().parent.parent / "data"


def solve({names}):
    return {answer}


def case(name, **arguments):
    path = DATA / name
    path.parent.mkdir(parents=True, exist_ok=True)
    for extension, value in ((".in", arguments), (".ans", solve(**arguments))):
        path.with_name(path.name + extension).write_text(json.dumps(value, separators=(",", ":")) + "\n")


def main():
    case("sample/1", **json.loads('{first}'))
    case("secret/01-smallest", **json.loads('{first}'))
    case("secret/02-other", **json.loads('{other}'))


main()
)",
                       fmt::arg("names", fmt::join(parameterNames(function), ", ")),
                       fmt::arg("answer",
                                function.modifies ? parameterNames(function)[*function.modifies]
                                                  : fmt::format("json.loads('{}')", firstValue(function.returns))),
                       fmt::arg("first", arguments(function, firstValue)), fmt::arg("other", arguments(function, otherValue)));
}

/// ["nums", "target"]
std::string namesAsList(const FunctionSignature& function)
{
    std::vector<std::string> quoted = parameterNames(function);
    std::for_each(quoted.begin(), quoted.end(), [](std::string& name) { name = "\"" + name + "\""; });
    return fmt::format("[{}]", fmt::join(quoted, ", "));
}

std::string functionValidator(const FunctionSignature& function)
{
    return fmt::format(R"("""Exits with 42 when standard input is a test of this problem."""
import json
import sys

text = sys.stdin.read()
try:
    arguments = json.loads(text)
except ValueError:
    sys.exit("not JSON")
if text != json.dumps(arguments, separators=(",", ":")) + "\n":
    sys.exit("not one compact line")
if not isinstance(arguments, dict) or list(arguments) != {}:
    sys.exit("not the arguments of the signature")
sys.exit(42)
)",
                       namesAsList(function));
}

Files functionFiles(const FunctionSignature& function)
{
    const std::string names = fmt::format("{}", fmt::join(parameterNames(function), ", "));
    const std::string body = function.modifies ? "pass" : "return " + inPython(function.returns);
    const std::string first = arguments(function, firstValue) + "\n";
    const std::string firstAnswer = answer(function, firstValue) + "\n";
    return {
        {"statement/problem.en.md", functionStatement(function)},
        {"generators/generate.py", functionGenerator(function)},
        {"input_validators/validate.py", functionValidator(function)},
        {"submissions/accepted/first.py", fmt::format("def {}({}):\n    {}\n", function.name, names, body)},
        {"data/sample/1.in", first},
        {"data/sample/1.ans", firstAnswer},
        {"data/secret/01-smallest.in", first},
        {"data/secret/01-smallest.ans", firstAnswer},
        {"data/secret/02-other.in", arguments(function, otherValue) + "\n"},
        {"data/secret/02-other.ans", answer(function, otherValue) + "\n"},
    };
}

/// As a quoted YAML text.
std::string inYaml(std::string_view text)
{
    std::string out = "\"";
    for (const char c : text) {
        out += c == '"' || c == '\\' ? std::string("\\") + c : std::string(1, c);
    }
    return out + "\"";
}

std::string manifest(const std::string& title, const ScaffoldOptions& options)
{
    std::string text = fmt::format("problem_format_version: 2025-09\n"
                                   "name: {}\n"
                                   "uuid: {}\n"
                                   "license: unknown\n"
                                   "limits:\n"
                                   "  time_limit: 1\n"
                                   "codearena:\n"
                                   "  difficulty: easy\n",
                                   inYaml(title), newUuid());
    return options.function ? text + fmt::format("  signature: {}\n", inYaml(notation(*options.function))) : text;
}

Result<void> writeAll(const fs::path& folder, const Files& files)
{
    for (const auto& [name, text] : files) {
        std::error_code error;
        fs::create_directories((folder / name).parent_path(), error);
        if (auto written = writeFileAtomically(folder / name, text); !written) {
            return written;
        }
    }
    return {};
}

} // namespace

Result<fs::path> writeScaffold(const fs::path& into, const std::string& slug, const ScaffoldOptions& options)
{
    if (slug.empty() || slugOf(slug) != slug) {
        return fail(Fault::BadInput, fmt::format("\"{}\" is no name for a problem", shownName(slug)),
                    "Use small letters, digits and dashes: two-sum.");
    }
    const auto staging = StagingFolder::create(into);
    if (!staging) {
        return fail(staging.error());
    }
    Files files = options.function ? functionFiles(*options.function) : programFiles();
    files["problem.yaml"] = manifest(options.title.empty() ? titleOf(slug) : options.title, options);
    const fs::path folder = staging->path() / slug;
    if (auto written = writeAll(folder, files); !written) {
        return fail(std::move(written.error()));
    }
    if (auto problem = readPackage(folder); !problem) {
        return fail(std::move(problem.error()));
    }
    if (auto moved = staging->move(folder, into / slug); !moved) {
        return fail(std::move(moved.error()));
    }
    return into / slug;
}

} // namespace ca
