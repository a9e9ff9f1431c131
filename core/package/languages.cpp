// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
#include "core/package/languages.h"

#include "core/base/files.h"
#include "core/package/json_record.h"

#include <algorithm>
#include <set>

#include <fmt/format.h>

namespace ca {

namespace {

using nlohmann::json;

constexpr Bytes kLargestFile = mib(1);

Micros seconds(std::uint64_t count)
{
    return std::chrono::seconds(count);
}

/// The limits that a run takes from its language; the others are the problem's.
void readRunLimits(JsonRecord& record, Limits& limits)
{
    limits.processes = static_cast<std::uint32_t>(record.number("processes"));
    limits.openFiles = static_cast<std::uint32_t>(record.number("openFiles"));
    limits.stack = mib(record.number("stackMiB"));
}

void readCompileLimits(JsonRecord& record, Limits& limits)
{
    limits.cpu = seconds(record.number("cpuSeconds"));
    limits.wall = seconds(record.number("wallSeconds"));
    limits.memory = mib(record.number("memoryMiB"));
    limits.output = kib(record.number("outputKiB"));
    limits.fileSize = mib(record.number("fileSizeMiB"));
    readRunLimits(record, limits);
}

LanguageCommand readCommand(JsonRecord& record, void (*readLimits)(JsonRecord&, Limits&))
{
    LanguageCommand command;
    command.argv = record.texts("argv", JsonRecord::Empty::Refused);
    record.object("limits", [&](JsonRecord& limits) { readLimits(limits, command.limits); });
    return command;
}

LexicalForm readLexical(JsonRecord& record)
{
    LexicalForm form;
    form.lineComments = record.texts("lineComments", JsonRecord::Empty::Allowed);
    form.blockComments = record.pairs("blockComments");
    form.stringQuotes = record.texts("stringQuotes", JsonRecord::Empty::Allowed);
    const std::string escape = record.text("escape");
    if (escape.size() > 1) {
        record.complain("\"escape\" must be one character");
    }
    form.escape = escape.empty() ? '\\' : escape.front();
    form.directivesAreCode = record.flag("directivesAreCode");
    form.rawQuotes = record.texts("rawQuotes", JsonRecord::Empty::Allowed);
    form.embedded = record.pairs("embedded");
    return form;
}

std::vector<std::string> splitAtSpaces(const std::string& text)
{
    std::vector<std::string> words;
    std::size_t begin = 0;
    while ((begin = text.find_first_not_of(' ', begin)) != std::string::npos) {
        const std::size_t end = std::min(text.find(' ', begin), text.size());
        words.push_back(text.substr(begin, end - begin));
        begin = end;
    }
    return words;
}

/// One record holds all patterns with the same reason. Spaces separate what must not be read as one word; the rest of the
/// splitting is the code policy's.
void readPolicy(JsonRecord& record, std::vector<PolicyRule>& rules)
{
    const auto patterns = record.texts("match", JsonRecord::Empty::Refused);
    const std::string reason = record.text("reason");
    for (const std::string& pattern : patterns) {
        rules.push_back({splitAtSpaces(pattern), reason});
        if (rules.back().tokens.empty()) {
            record.complain("\"match\" holds a text without a token");
        }
    }
}

bool isPlainName(const std::string& name)
{
    return !name.empty() && name.front() != '.' && name.find('/') == std::string::npos;
}

Language readLanguage(JsonRecord& record)
{
    Language language;
    language.id = record.text("id");
    language.name = record.text("name");
    language.extensions = record.texts("extensions", JsonRecord::Empty::Allowed);
    language.sourceFile = record.text("sourceFile");
    if (!isPlainName(language.sourceFile)) {
        record.complain("\"sourceFile\" must be a plain file name");
    }
    language.image = record.text("image");
    if (record.has("compile")) {
        record.object("compile", [&](JsonRecord& command) { language.compile = readCommand(command, readCompileLimits); });
    }
    record.object("run", [&](JsonRecord& command) { language.run = readCommand(command, readRunLimits); });
    language.env = record.texts("env", JsonRecord::Empty::Allowed);
    language.version = record.texts("version", JsonRecord::Empty::Refused);
    language.needs = record.texts("needs", JsonRecord::Empty::Allowed);
    language.selfTest = record.text("selfTest");
    if (!isPlainName(language.selfTest)) {
        record.complain("\"selfTest\" must be a plain file name");
    }
    record.object("lexical", [&](JsonRecord& form) { language.lexical = readLexical(form); });
    record.objects("policy", [&](JsonRecord& rule) { readPolicy(rule, language.policy); });
    return language;
}

std::string describe(const json& record, std::size_t index)
{
    if (record.is_object() && record.contains("id") && record["id"].is_string()) {
        return fmt::format("language \"{}\"", record["id"].get_ref<const std::string&>());
    }
    return fmt::format("language number {}", index + 1);
}

/// "like" names an earlier record: what this one does not say is taken from there.
Result<void> inherit(json& list, std::size_t index, const std::string& where)
{
    if (!list[index].is_object() || !list[index].contains("like")) {
        return {};
    }
    const json like = list[index]["like"];
    list[index].erase("like");
    const auto end = list.begin() + static_cast<std::ptrdiff_t>(index);
    const auto model = std::find_if(list.begin(), end, [&](const json& earlier) { return earlier["id"] == like; });
    if (model == end) {
        return fail(Fault::BadInput, fmt::format("{}: \"like\" must be the id of an earlier language", where));
    }
    json merged = *model;
    merged.merge_patch(list[index]);
    list[index] = std::move(merged);
    return {};
}

std::optional<std::string> clash(const Language& language, const std::vector<std::shared_ptr<const Language>>& earlier)
{
    for (const auto& other : earlier) {
        if (other->id == language.id) {
            return fmt::format("the id is taken by an earlier language");
        }
    }
    std::set<std::string> own;
    for (const std::string& extension : language.extensions) {
        if (!own.insert(extension).second) {
            return fmt::format("extension \"{}\" occurs twice", extension);
        }
        for (const auto& other : earlier) {
            if (std::find(other->extensions.begin(), other->extensions.end(), extension) != other->extensions.end()) {
                return fmt::format("extension \"{}\" is taken by language \"{}\"", extension, other->id);
            }
        }
    }
    return std::nullopt;
}

} // namespace

Result<Languages> Languages::read(const std::filesystem::path& file)
{
    auto text = readFile(file, kLargestFile);
    if (!text) {
        return fail(std::move(text.error()).during("reading the languages"));
    }
    return parse(*text, file.filename().string());
}

Result<Languages> Languages::parse(std::string_view text, std::string_view fileName)
{
    auto root = parseStrictJson(text, fileName);
    if (!root) {
        return fail(std::move(root.error()));
    }
    if (!root->is_object() || root->size() != 1 || !root->contains("languages") || !(*root)["languages"].is_array()) {
        return fail(Fault::BadInput, fmt::format("{}: must be an object with one key \"languages\", a list", fileName));
    }
    Languages languages;
    json& list = (*root)["languages"];
    for (std::size_t i = 0; i < list.size(); ++i) {
        const std::string where = fmt::format("{}: {}", fileName, describe(list[i], i));
        if (auto inherited = inherit(list, i, where); !inherited) {
            return fail(std::move(inherited.error()));
        }
        std::optional<Error> mistake;
        JsonRecord record(list[i], where, mistake);
        Language language = readLanguage(record);
        record.close();
        if (auto reason = clash(language, languages.m_all); !mistake && reason) {
            record.complain(*reason);
        }
        if (mistake) {
            return fail(std::move(*mistake));
        }
        languages.m_all.push_back(std::make_shared<const Language>(std::move(language)));
    }
    return languages;
}

std::shared_ptr<const Language> Languages::find(std::string_view id) const
{
    for (const auto& language : m_all) {
        if (language->id == id) {
            return language;
        }
    }
    return nullptr;
}

std::shared_ptr<const Language> Languages::byExtension(std::string_view extension) const
{
    for (const auto& language : m_all) {
        const auto& own = language->extensions;
        if (std::find(own.begin(), own.end(), extension) != own.end()) {
            return language;
        }
    }
    return nullptr;
}

std::shared_ptr<const Language> Languages::of(const PackagedProgram& program) const
{
    const std::size_t dot = program.entry.rfind('.');
    return dot == std::string::npos ? nullptr : byExtension(std::string_view(program.entry).substr(dot + 1));
}

std::vector<std::shared_ptr<const Language>> Languages::ofValidators(const Problem& problem) const
{
    std::vector<std::shared_ptr<const Language>> languages;
    for (const PackagedProgram& validator : problem.validators) {
        languages.push_back(of(validator));
    }
    return languages;
}

} // namespace ca
