// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
#include "app/link/remote_function.h"

#include "core/harness/inference.h"
#include "core/package/package.h"

#include <algorithm>

namespace ca {

namespace fs = std::filesystem;

namespace {

constexpr std::size_t kMostExamples = 200; // say as much as thousands

std::vector<Example> examplesOf(const wire::ProblemDetail& problem)
{
    std::vector<Example> examples;
    for (const wire::VisibleTest& test : problem.tests) {
        if (!test.isHidden && examples.size() < kMostExamples) {
            examples.push_back({test.input, test.expectedOutput});
        }
    }
    return examples;
}

std::string notationOf(const Signature& signature)
{
    std::string text = notation(signature.function);
    for (const FunctionSignature& method : signature.methods) {
        text += '\n' + notation(method);
    }
    return text;
}

/// The slug comes from a server, and is no way to anywhere.
bool isFolderName(const std::string& slug)
{
    return !slug.empty() && std::all_of(slug.begin(), slug.end(), [](char letter) {
        return (letter >= 'a' && letter <= 'z') || (letter >= '0' && letter <= '9') || letter == '-' || letter == '_';
    });
}

std::optional<Signature> signatureIn(const fs::path& folder)
{
    std::error_code error;
    if (!fs::is_regular_file(folder / "problem.yaml", error)) {
        return std::nullopt;
    }
    auto problem = readPackage(folder);
    return problem ? std::move(problem->signature) : std::nullopt;
}

/// That of the same name, if the tests are calls of its function. The same name may be another problem.
std::optional<RemoteFunction> ofLibrary(const std::string& slug, const std::vector<Example>& examples, const std::vector<fs::path>& library)
{
    if (!isFolderName(slug)) {
        return std::nullopt;
    }
    for (const fs::path& folder : library) {
        const auto signature = signatureIn(folder / slug);
        if (const auto style = signature ? answerStyle(*signature, examples) : std::nullopt) {
            return RemoteFunction{RemoteFunction::Source::Library, notationOf(*signature), style};
        }
    }
    return std::nullopt;
}

} // namespace

std::optional<RemoteFunction> remoteFunction(const wire::ProblemDetail& problem, const std::vector<fs::path>& library)
{
    if (!problem.signature.empty()) {
        return RemoteFunction{RemoteFunction::Source::Announced, problem.signature, std::nullopt};
    }
    const std::vector<Example> examples = examplesOf(problem);
    if (auto function = ofLibrary(problem.summary.slug, examples, library)) {
        return function;
    }
    const auto inferred = inferFunction(problem.summary.slug, examples);
    return inferred ? std::optional(RemoteFunction{RemoteFunction::Source::Inferred, notationOf(inferred->signature), inferred->style})
                    : std::nullopt;
}

} // namespace ca
