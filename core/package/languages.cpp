// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
#include "core/package/languages.h"

#include "core/base/files.h"

#include <algorithm>
#include <set>

#include <fmt/format.h>
#include <nlohmann/json.hpp>

namespace ca {

namespace {

using nlohmann::json;

constexpr Bytes kLargestFile = mib(1);
constexpr std::uint64_t kLargestNumber = 1u << 20; // of any limit: beyond every machine, and far from overflow in bytes and micros

/// Reads the keys of one JSON object, each exactly once. The first mistake is kept and later reads give empty values,
/// so that a record is read in one breath and asked about mistakes at the end.
class Record {
public:
    Record(const json& value, std::string where, std::optional<Error>& mistake)
        : m_value(value)
        , m_where(std::move(where))
        , m_mistake(mistake)
    {
        if (!m_value.is_object()) {
            complain("must be an object");
        }
    }

    std::string text(const char* key)
    {
        const json* value = take(key);
        if (value == nullptr || !expect(key, value->is_string() && !value->get_ref<const std::string&>().empty(), "a text that is not empty")) {
            return {};
        }
        return value->get<std::string>();
    }

    std::uint64_t number(const char* key)
    {
        const json* value = take(key);
        const bool good = value != nullptr && value->is_number_unsigned() && *value > 0u && *value <= kLargestNumber;
        if (value == nullptr || !expect(key, good, fmt::format("a whole number from 1 to {}", kLargestNumber))) {
            return 0;
        }
        return value->get<std::uint64_t>();
    }

    bool flag(const char* key)
    {
        const json* value = take(key);
        return value != nullptr && expect(key, value->is_boolean(), "true or false") && value->get<bool>();
    }

    enum class Empty { Allowed, Refused };

    std::vector<std::string> texts(const char* key, Empty empty)
    {
        const json* value = take(key);
        if (value == nullptr || !expect(key, isTexts(*value), "a list of texts that are not empty")
            || !expect(key, empty == Empty::Allowed || !value->empty(), "a list with at least one text")) {
            return {};
        }
        return value->get<std::vector<std::string>>();
    }

    std::vector<std::pair<std::string, std::string>> pairs(const char* key)
    {
        std::vector<std::pair<std::string, std::string>> result;
        const json* value = list(key);
        for (std::size_t i = 0; value != nullptr && i < value->size(); ++i) {
            const json& item = (*value)[i];
            if (!expect(key, isTexts(item) && item.size() == 2, "a list of pairs of texts")) {
                return {};
            }
            result.emplace_back(item[0].get<std::string>(), item[1].get<std::string>());
        }
        return result;
    }

    /// Calls the reader with the object under the key.
    template <class Read>
    void object(const char* key, Read read)
    {
        if (const json* value = take(key)) {
            Record inner(*value, fmt::format("{}: {}", m_where, key), m_mistake);
            read(inner);
            inner.close();
        }
    }

    /// Calls the reader with every object of the list under the key.
    template <class Read>
    void objects(const char* key, Read read)
    {
        const json* value = list(key);
        for (std::size_t i = 0; value != nullptr && i < value->size(); ++i) {
            Record inner((*value)[i], fmt::format("{}: {}[{}]", m_where, key, i), m_mistake);
            read(inner);
            inner.close();
        }
    }

    [[nodiscard]] bool has(const char* key) const { return m_value.is_object() && m_value.contains(key); }

    void complain(std::string_view what)
    {
        if (!m_mistake) {
            m_mistake = Error{Fault::BadInput, fmt::format("{}: {}", m_where, what), {}};
        }
    }

    /// Reports the keys that nobody asked for.
    void close()
    {
        for (auto it = m_value.begin(); m_value.is_object() && it != m_value.end(); ++it) {
            if (!m_taken.contains(it.key())) {
                complain(fmt::format("unknown key \"{}\"", it.key()));
            }
        }
    }

private:
    static bool isTexts(const json& value)
    {
        return value.is_array() && std::all_of(value.begin(), value.end(), [](const json& item) {
            return item.is_string() && !item.get_ref<const std::string&>().empty();
        });
    }

    const json* take(const char* key)
    {
        m_taken.insert(key);
        if (!has(key)) {
            complain(fmt::format("missing key \"{}\"", key));
            return nullptr;
        }
        return &m_value.at(key);
    }

    const json* list(const char* key)
    {
        const json* value = take(key);
        return value != nullptr && expect(key, value->is_array(), "a list") ? value : nullptr;
    }

    bool expect(const char* key, bool good, std::string_view kind)
    {
        if (!good) {
            complain(fmt::format("\"{}\" must be {}", key, kind));
        }
        return good;
    }

    const json& m_value;
    std::string m_where;
    std::optional<Error>& m_mistake;
    std::set<std::string, std::less<>> m_taken;
};

Micros seconds(std::uint64_t count)
{
    return std::chrono::seconds(count);
}

/// The limits that a run takes from its language; the others are the problem's.
void readRunLimits(Record& record, Limits& limits)
{
    limits.processes = static_cast<std::uint32_t>(record.number("processes"));
    limits.openFiles = static_cast<std::uint32_t>(record.number("openFiles"));
    limits.stack = mib(record.number("stackMiB"));
}

void readCompileLimits(Record& record, Limits& limits)
{
    limits.cpu = seconds(record.number("cpuSeconds"));
    limits.wall = seconds(record.number("wallSeconds"));
    limits.memory = mib(record.number("memoryMiB"));
    limits.output = kib(record.number("outputKiB"));
    limits.fileSize = mib(record.number("fileSizeMiB"));
    readRunLimits(record, limits);
}

LanguageCommand readCommand(Record& record, void (*readLimits)(Record&, Limits&))
{
    LanguageCommand command;
    command.argv = record.texts("argv", Record::Empty::Refused);
    record.object("limits", [&](Record& limits) { readLimits(limits, command.limits); });
    return command;
}

LexicalForm readLexical(Record& record)
{
    LexicalForm form;
    form.lineComments = record.texts("lineComments", Record::Empty::Allowed);
    form.blockComments = record.pairs("blockComments");
    form.stringQuotes = record.texts("stringQuotes", Record::Empty::Allowed);
    const std::string escape = record.text("escape");
    if (escape.size() > 1) {
        record.complain("\"escape\" must be one character");
    }
    form.escape = escape.empty() ? '\\' : escape.front();
    form.directivesAreCode = record.flag("directivesAreCode");
    form.rawQuotes = record.texts("rawQuotes", Record::Empty::Allowed);
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
void readPolicy(Record& record, std::vector<PolicyRule>& rules)
{
    const auto patterns = record.texts("match", Record::Empty::Refused);
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

Language readLanguage(Record& record)
{
    Language language;
    language.id = record.text("id");
    language.name = record.text("name");
    language.extensions = record.texts("extensions", Record::Empty::Allowed);
    language.sourceFile = record.text("sourceFile");
    if (!isPlainName(language.sourceFile)) {
        record.complain("\"sourceFile\" must be a plain file name");
    }
    language.image = record.text("image");
    if (record.has("compile")) {
        record.object("compile", [&](Record& command) { language.compile = readCommand(command, readCompileLimits); });
    }
    record.object("run", [&](Record& command) { language.run = readCommand(command, readRunLimits); });
    language.env = record.texts("env", Record::Empty::Allowed);
    language.version = record.texts("version", Record::Empty::Refused);
    language.needs = record.texts("needs", Record::Empty::Allowed);
    language.selfTest = record.text("selfTest");
    if (!isPlainName(language.selfTest)) {
        record.complain("\"selfTest\" must be a plain file name");
    }
    record.object("lexical", [&](Record& form) { language.lexical = readLexical(form); });
    record.objects("policy", [&](Record& rule) { readPolicy(rule, language.policy); });
    return language;
}

/// The JSON value, or where it stops being JSON. The parser itself would keep the last of two equal keys in silence.
Result<json> parseStrictly(std::string_view text, std::string_view fileName)
{
    std::vector<std::set<std::string>> open;
    std::optional<std::string> twice;
    const auto watchKeys = [&](int, json::parse_event_t event, json& parsed) {
        if (event == json::parse_event_t::object_start) {
            open.emplace_back();
        } else if (event == json::parse_event_t::object_end) {
            open.pop_back();
        } else if (event == json::parse_event_t::key && !open.back().insert(parsed.get<std::string>()).second && !twice) {
            twice = parsed.get<std::string>();
        }
        return true;
    };
    try {
        json value = json::parse(text, watchKeys);
        if (twice) {
            return fail(Fault::BadInput, fmt::format("{}: key \"{}\" occurs twice in one object", fileName, *twice));
        }
        return value;
    } catch (const json::exception& error) {
        return fail(Fault::BadInput, fmt::format("{}: {}", fileName, error.what()));
    }
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
    auto root = parseStrictly(text, fileName);
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
        Record record(list[i], where, mistake);
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

} // namespace ca
