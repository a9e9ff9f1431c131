// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
#include "app/link/remote_package.h"

#include "core/base/files.h"
#include "core/base/uuid.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>

#include <algorithm>
#include <array>

#include <fmt/format.h>

namespace ca {

namespace fs = std::filesystem;

namespace {

constexpr std::size_t kMostTests = 1000; // whatever a server says

/// What a server calls things becomes text in quotes, which YAML reads as JSON.
std::string quoted(const std::string& text)
{
    const QByteArray list = QJsonDocument(QJsonArray{QString::fromStdString(text)}).toJson(QJsonDocument::Compact);
    return list.mid(1, list.size() - 2).toStdString();
}

std::string joined(const std::vector<std::string>& texts)
{
    std::string list;
    for (const std::string& text : texts) {
        list += (list.empty() ? "" : ", ") + quoted(text);
    }
    return '[' + list + ']';
}

std::string signatureLines(const std::string& signature)
{
    const QStringList lines = QString::fromStdString(signature).split('\n', Qt::SkipEmptyParts);
    if (lines.size() == 1) {
        return fmt::format("  signature: {}\n", quoted(lines.first().toStdString()));
    }
    std::string text = "  signature:\n";
    for (const QString& line : lines) {
        text += fmt::format("    - {}\n", quoted(line.toStdString()));
    }
    return text;
}

std::string settings(const QUrl& server, const wire::ProblemDetail& problem, const std::optional<RemoteFunction>& function)
{
    const wire::ProblemSummary& summary = problem.summary;
    std::string yaml = "problem_format_version: 2025-09\n";
    yaml += fmt::format("name: {}\n", quoted(summary.title.empty() ? summary.slug : summary.title));
    yaml += fmt::format("uuid: {}\n", isUuid(summary.id) ? summary.id : "00000000-0000-4000-8000-000000000000");
    yaml += fmt::format("source: {}\n", quoted(server.toString().toStdString()));
    if (problem.timeLimit || problem.memoryLimit) {
        yaml += "limits:\n";
    }
    if (problem.timeLimit && problem.timeLimit->count() > 0) {
        yaml += fmt::format("  time_limit: {}\n", static_cast<double>(problem.timeLimit->count()) / 1e6);
    }
    if (problem.memoryLimit && problem.memoryLimit->count() >= mib(1).count()) {
        yaml += fmt::format("  memory: {}\n", problem.memoryLimit->count() >> 20);
    }
    std::vector<std::string> tags = summary.tags;
    tags.push_back(serverName(server).toStdString()); // so that one can look for all of a server's
    yaml += fmt::format("codearena:\n  tags: {}\n", joined(tags));
    constexpr std::array<std::string_view, 3> kDifficulties{"easy", "medium", "hard"};
    const std::string difficulty = QString::fromStdString(summary.difficulty).toLower().toStdString();
    if (std::find(kDifficulties.begin(), kDifficulties.end(), difficulty) != kDifficulties.end()) {
        yaml += fmt::format("  difficulty: {}\n", difficulty);
    }
    return function ? yaml + signatureLines(function->notation) : yaml;
}

/// What the server did not say, and who says it then.
std::string remark(const std::optional<RemoteFunction>& function)
{
    if (!function || function->source == RemoteFunction::Source::Announced) {
        return {};
    }
    std::string lines;
    for (const QString& line : QString::fromStdString(function->notation).split('\n', Qt::SkipEmptyParts)) {
        lines += fmt::format("- `{}`\n", line.toStdString());
    }
    const bool isGuess = function->source == RemoteFunction::Source::Inferred;
    return fmt::format("\n---\n\nThe server does not say what your function is called, nor what it is given. {}:\n\n{}\n"
                       "Your function is sent together with a few lines that read a test's input, call it and print the answer in the "
                       "server's way of writing. You can write a whole program instead: a source that reads the standard input itself, and has "
                       "no such function or calls it, is sent as it is.\n",
                       isGuess ? "The tests that it shows look like calls of this one" : "The problem of the same name on this machine has tests like it, and asks for this one",
                       lines);
}

/// In a package's statement two braces are the name of a constant.
std::string statement(const wire::ProblemDetail& problem, const std::optional<RemoteFunction>& function)
{
    return QString::fromStdString(problem.description).replace(QStringLiteral("{{"), QStringLiteral("{\u200b{")).toStdString() + '\n' + remark(function);
}

std::vector<wire::VisibleTest> knownTests(const wire::ProblemDetail& problem)
{
    std::vector<wire::VisibleTest> known;
    for (const wire::VisibleTest& test : problem.tests) {
        if (!test.isHidden && known.size() < kMostTests) {
            known.push_back(test);
        }
    }
    return known;
}

/// A server that hides nothing calls all its tests visible: the first few are samples then, as they are elsewhere.
std::size_t samplesOf(std::size_t known, std::size_t all)
{
    constexpr std::size_t kFew = 3;
    return known < all ? known : std::max<std::size_t>(std::min(kFew, known - 1), 1);
}

bool isSame(const fs::path& folder, const std::map<std::string, std::string>& files)
{
    return std::all_of(files.begin(), files.end(), [&](const auto& file) {
        const auto there = readFile(folder / file.first, Bytes(file.second.size()));
        return there && *there == file.second;
    });
}

Result<void> writeAll(const fs::path& folder, const std::map<std::string, std::string>& files)
{
    for (const auto& [path, text] : files) {
        std::error_code error;
        fs::create_directories((folder / path).parent_path(), error);
        if (error) {
            return fail(Fault::Denied, fmt::format("making {}: {}", (folder / path).parent_path().string(), error.message()));
        }
        if (auto written = writeFileAtomically(folder / path, text); !written) {
            return written;
        }
    }
    return {};
}

} // namespace

std::string remoteProblemId(const QUrl& server, const std::string& slug)
{
    static const QRegularExpression kStrange(QStringLiteral("[^a-zA-Z0-9_.-]+"));
    QString name = QString::fromStdString(slug).replace(kStrange, QStringLiteral("-")).left(100);
    while (name.startsWith('.') || name.startsWith('-')) {
        name.remove(0, 1);
    }
    return (name + '.' + serverKey(server)).toStdString();
}

std::map<std::string, std::string> packageFiles(const QUrl& server, const wire::ProblemDetail& problem, const std::optional<RemoteFunction>& function)
{
    std::map<std::string, std::string> files;
    RemoteOrigin origin{server.toString().toStdString(), problem.summary.id, problem.summary.slug, {}, function ? function->style : std::nullopt};
    const auto answerOf = [&](const wire::VisibleTest& test) { return origin.style ? jsonOf(*origin.style, test.expectedOutput) : test.expectedOutput; };
    const std::vector<wire::VisibleTest> known = knownTests(problem);
    const std::size_t all = std::max<std::size_t>(std::min(problem.allTests, kMostTests), 1);
    const std::size_t samples = samplesOf(known.size(), all);
    const auto put = [&files](const std::string& name, const std::string& input, const std::string& answer) {
        files[name + ".in"] = input;
        files[name + ".ans"] = answer;
    };
    for (const wire::VisibleTest& test : known) {
        origin.testIds.push_back(test.id);
        const bool isSample = origin.testIds.size() <= samples;
        put(fmt::format("data/{}/{:04}", isSample ? "sample" : "secret", origin.testIds.size()), test.input, answerOf(test));
    }
    for (std::size_t test = known.size(); test < all; ++test) {
        put(fmt::format("data/secret/{:04}-hidden", test + 1), {}, {});
    }
    if (samples == all) {
        put("data/secret/0001", known.front().input, answerOf(known.front())); // a package has more than samples
    }
    files["problem.yaml"] = settings(server, problem, function);
    files["statement/problem.en.md"] = statement(problem, function);
    files[kOriginFile] = toJson(origin);
    return files;
}

Result<bool> writePackage(const fs::path& into, const QUrl& server, const wire::ProblemDetail& problem, const std::vector<fs::path>& library)
{
    const auto files = packageFiles(server, problem, remoteFunction(problem, library));
    const fs::path folder = into / remoteProblemId(server, problem.summary.slug);
    if (isSame(folder, files)) {
        return false;
    }
    std::error_code error;
    const fs::path fresh = into / (".new-" + folder.filename().string());
    const fs::path old = into / (".old-" + folder.filename().string());
    fs::remove_all(fresh, error);
    fs::remove_all(old, error);
    if (auto written = writeAll(fresh, files); !written) {
        return fail(std::move(written).error());
    }
    fs::rename(folder, old, error); // not there the first time
    fs::rename(fresh, folder, error);
    if (error) {
        return fail(Fault::Denied, fmt::format("writing {}: {}", folder.string(), error.message()));
    }
    fs::remove_all(old, error);
    return true;
}

} // namespace ca
