// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
#include "core/package/examination_parts.h"
#include "core/package/format_languages.h"
#include "core/package/glob.h"
#include "core/package/package.h"
#include "core/package/submission_rules.h"

#include <algorithm>

#include <fmt/format.h>

namespace ca {

namespace {

using Severity = Remark::Severity;

constexpr const char* kYaml = "problem.yaml";
constexpr Bytes kLargestYaml = kib(256);

bool isUuid(std::string_view text)
{
    constexpr std::string_view kShape = "xxxxxxxx-xxxx-xxxx-xxxx-xxxxxxxxxxxx";
    return text.size() == kShape.size() && std::equal(text.begin(), text.end(), kShape.begin(), [](char c, char s) {
               const bool hex = (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
               return s == 'x' ? hex : c == s;
           });
}

void examineYaml(Examination& examination)
{
    const ProblemYaml& yaml = examination.yaml;
    if (!yaml.uuid.empty() && !isUuid(yaml.uuid)) {
        examination.tell(Severity::Warning, kYaml, 0,
                         fmt::format("uuid: \"{}\" does not have the form of a UUID, such as d1426d52-a27c-42ad-a9e9-fc1092acac1e",
                                     yaml.uuid));
    }
    if (yaml.license != "unknown" && yaml.license != "public domain" && yaml.rightsOwner.empty()) {
        examination.tell(Severity::Error, kYaml, 0,
                         fmt::format("license: \"{}\" needs a rights_owner, or authors or a source to take for one", yaml.license));
    }
    if (!examination.problem.limitsGiven) {
        examination.tell(Severity::Warning, kYaml, 0, "limits: there is no time limit; a default will be used");
    }
    if (yaml.signature && yaml.signature->order != AnswerOrder::Exact && !examination.problem.validators.empty()) {
        examination.tell(Severity::Warning, kYaml, 0, "codearena.order: has no effect, for the output validator decides");
    }
}

/// The format wants letters and digits alone; dashes are so common that no tool minds them.
bool isUsualFolderName(std::string_view name)
{
    return std::all_of(name.begin(), name.end(), [](char c) { return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-'; });
}

void examineFolders(Examination& examination)
{
    const Problem& problem = examination.problem;
    if (!isUsualFolderName(problem.id)) {
        examination.tell(Severity::Note, "", 0,
                         "the folder's name has other signs than a-z, 0-9 and dashes, which some judging systems do not take");
    }
    if (problem.inputValidators.empty()) {
        examination.tell(Severity::Error, "input_validators", 0, "there is no input validator");
    }
    const bool legacyDefault = isLegacy(examination.yaml.version) && !examination.yaml.customValidator;
    if (legacyDefault && examination.files.has("output_validators")) {
        examination.tell(Severity::Warning, "output_validators", 0, "is not used: problem.yaml does not say validation: custom");
    }
    if (!isLegacy(examination.yaml.version) && examination.files.has("output_validators")) {
        examination.tell(Severity::Warning, "output_validators", 0,
                         "is not used: in this version of the format the folder is called output_validator");
    }
}

void examineProgramNames(Examination& examination)
{
    std::set<std::string> names;
    for (const PackagedProgram& program : examination.problem.inputValidators) {
        const std::string base = program.name.substr(program.name.rfind('/') + 1);
        if (!names.insert(base.substr(0, base.find('.'))).second) {
            examination.tell(Severity::Error, program.name, 0, "another input validator has the same name");
        }
    }
}

void examineIncludes(Examination& examination)
{
    const auto folders = examination.files.list("include");
    for (const PackageFiles::Entry& entry : folders ? *folders : std::vector<PackageFiles::Entry>{}) {
        const std::string file = "include/" + entry.name;
        if (!entry.folder) {
            examination.tell(Severity::Warning, file, 0, "is ignored: included files lie in a folder for each language");
        } else if (entry.name != "default" && !isLanguageCode(entry.name)) {
            examination.tell(Severity::Error, file, 0, "is not the code of a language, such as python3 or cpp");
        }
    }
}

/// Entries of submissions.yaml that speak about nothing.
void examinePatterns(Examination& examination, const std::vector<ExpectedSubmission>& submissions)
{
    const std::string file = "submissions/submissions.yaml";
    const auto text = examination.files.has(file) ? examination.files.read(file, kLargestYaml) : fail(Fault::NotFound, "");
    const auto entries = text ? parseSubmissionsYaml(*text, examination.problem.scoring) : fail(text.error());
    for (const SubmissionEntry& entry : entries ? *entries : std::vector<SubmissionEntry>{}) {
        if (std::none_of(submissions.begin(), submissions.end(),
                         [&](const ExpectedSubmission& submission) { return globMatches(entry.pattern, submission.name); })) {
            examination.tell(Severity::Warning, file, 0, fmt::format("\"{}\" matches no submission", entry.pattern));
        }
    }
}

void examineSubmissions(Examination& examination)
{
    const auto submissions = readExpectedSubmissions(examination.problem.folder);
    if (!submissions) {
        const std::string& what = submissions.error().what;
        examination.tell(Severity::Error, "submissions", 0, what.substr(what.find(": ") + 2));
        return;
    }
    const auto inAccepted = [](const ExpectedSubmission& submission) { return submission.name.starts_with("accepted/"); };
    if (std::none_of(submissions->begin(), submissions->end(), inAccepted)) {
        examination.tell(Severity::Error, "submissions/accepted", 0, "there is no accepted submission");
    }
    if (!isLegacy(examination.yaml.version)) {
        examinePatterns(examination, *submissions);
    }
}

} // namespace

void examineForm(Examination& examination)
{
    examineYaml(examination);
    examineFolders(examination);
    examineProgramNames(examination);
    examineIncludes(examination);
    examineSubmissions(examination);
}

} // namespace ca
