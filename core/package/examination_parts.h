// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
// The parts that examination.cpp is made of. Private to this room.
#pragma once

#include "core/package/examination.h"
#include "core/package/package_files.h"
#include "core/package/problem_yaml.h"

#include <map>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace ca {

/// What is being examined, and what has been found.
struct Examination {
    PackageFiles& files;
    const ProblemYaml& yaml;
    const Problem& problem;
    std::vector<Remark> remarks;

    void tell(Remark::Severity severity, std::string file, std::size_t line, std::string text)
    {
        remarks.push_back({severity, std::move(file), line, std::move(text)});
    }
};

/// Names and bytes of all files; needs no problem that could be read.
void examineFiles(PackageFiles& files, PackageVersion version, std::vector<Remark>& remarks);

/// problem.yaml, required folders, validators, included files, submissions.
void examineForm(Examination& examination);
void examineTests(Examination& examination);
/// Statements, editorials and hints.
void examineTexts(Examination& examination);

/// What a statement in Markdown or TeX is checked against.
struct StatementContext {
    bool markdown = true;
    bool english = true;
    bool function = false;
    bool interactive = false;
    std::size_t samples = 0;
    std::set<std::string> constants;
    std::set<std::string> files; // beside the statement
};

struct LintRemark {
    Remark::Severity severity = Remark::Severity::Warning;
    std::size_t line = 0;
    std::string text;
};

[[nodiscard]] std::vector<LintRemark> lintStatement(std::string_view text, const StatementContext& context);

enum class TextForm { Markdown, Tex };

/// The formulas of a text: where a $ or a brace stays open, and which TeX commands are none of those that renderers know.
[[nodiscard]] std::vector<LintRemark> lintFormulas(std::string_view text, TextForm form);

} // namespace ca
