// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
#include "core/store/archive.h"
#include "core/store/json_fields.h"

#include <cmath>

#include <fmt/format.h>

namespace ca {

using nlohmann::json;

namespace {

constexpr const char* kFormat = "codearena-history";
constexpr int kVersion = 1;

std::int64_t millis(WallTime time)
{
    return time.time_since_epoch().count();
}

/// Left out when there is none; JSON has no infinities.
void addReal(json& object, const char* key, const std::optional<double>& value)
{
    if (value && std::isfinite(*value)) {
        object[key] = *value;
    }
}

json jsonOf(const TestRecord& test)
{
    json object{{"name", jsonOfBytes(test.name)},       {"sample", test.sample},
                {"verdict", name(test.verdict)},        {"message", jsonOfBytes(test.message)},
                {"cpuMicros", test.cpu.count()},        {"memory", test.memory.count()}};
    addReal(object, "score", test.score);
    return object;
}

json jsonOf(const ArchivedSubmission& submission)
{
    const SubmissionRecord& record = submission.record;
    json object{{"uuid", record.uuid},
                {"problem", jsonOfBytes(record.problem)},
                {"language", jsonOfBytes(record.language)},
                {"kind", name(record.kind)},
                {"verdict", name(record.verdict)},
                {"message", jsonOfBytes(record.message)},
                {"passed", record.passed},
                {"total", record.total},
                {"cpuMicros", record.cpu.count()},
                {"memory", record.memory.count()},
                {"at", millis(record.when)},
                {"source", record.sourceHash},
                {"judgedBy", jsonOfBytes(record.judgedBy)},
                {"tests", json::array()}};
    addReal(object, "score", record.score);
    addReal(object, "maxScore", record.maxScore);
    for (const TestRecord& test : submission.tests) {
        object["tests"].push_back(jsonOf(test));
    }
    return object;
}

json jsonOf(const ArchivedMark& mark)
{
    return {{"problem", jsonOfBytes(mark.problem)}, {"kind", jsonOfBytes(mark.kind)}, {"value", jsonOfBytes(mark.value)}, {"at", millis(mark.at)}};
}

json jsonOf(const ArchivedHint& hint)
{
    return {{"problem", jsonOfBytes(hint.problem)}, {"hint", hint.hint}, {"at", millis(hint.at)}};
}

json jsonOf(const ArchivedWork& work)
{
    return {{"problem", jsonOfBytes(work.problem)}, {"origin", jsonOfBytes(work.origin)}, {"hour", work.hour}, {"seconds", work.seconds}};
}

json jsonOf(const Review& review)
{
    return {{"uuid", review.uuid}, {"problem", jsonOfBytes(review.problem)}, {"at", millis(review.at)}, {"grade", static_cast<int>(review.grade)}};
}

json jsonOf(const ArchivedTest& archived)
{
    const OwnTest& test = archived.test;
    json object{{"uuid", test.uuid},          {"problem", jsonOfBytes(test.problem)}, {"name", jsonOfBytes(test.name)},
                {"input", jsonOfBytes(test.input)}, {"made", millis(test.made)},      {"changed", millis(archived.changed)},
                {"removed", archived.removed}};
    if (test.answer) {
        object["answer"] = jsonOfBytes(*test.answer);
    }
    return object;
}

json jsonOf(const ArchivedDraft& draft)
{
    json object{{"problem", jsonOfBytes(draft.key.problem)},
                {"language", jsonOfBytes(draft.key.language)},
                {"file", jsonOfBytes(draft.key.file)},
                {"revisions", json::array()}};
    for (const ArchivedRevision& revision : draft.revisions) {
        json item{{"uuid", revision.uuid}, {"at", millis(revision.at)}, {"kind", name(revision.kind)}, {"body", jsonOfBytes(revision.body)}};
        if (revision.base) {
            item["base"] = *revision.base;
            item["front"] = revision.front;
            item["back"] = revision.back;
        }
        object["revisions"].push_back(std::move(item));
    }
    return object;
}

template <class Item> json listOf(const std::vector<Item>& items)
{
    json list = json::array();
    for (const Item& item : items) {
        list.push_back(jsonOf(item));
    }
    return list;
}

TestRecord readTest(JsonFields& fields)
{
    TestRecord test;
    test.name = fields.bytes("name");
    test.sample = fields.flag("sample");
    test.verdict = fields.word("verdict", verdictFromName);
    test.message = fields.bytes("message");
    test.score = fields.optionalReal("score");
    test.cpu = Micros(fields.count("cpuMicros"));
    test.memory = Bytes(fields.count("memory"));
    return test;
}

ArchivedSubmission readSubmission(JsonFields& fields, const Archive& archive)
{
    ArchivedSubmission submission;
    SubmissionRecord& record = submission.record;
    record.uuid = fields.uuid("uuid");
    record.problem = fields.bytes("problem");
    record.language = fields.bytes("language");
    record.kind = fields.word("kind", submissionKindFromName);
    record.verdict = fields.word("verdict", verdictFromName);
    record.message = fields.bytes("message");
    record.score = fields.optionalReal("score");
    record.maxScore = fields.optionalReal("maxScore");
    record.passed = fields.count("passed");
    record.total = fields.count("total");
    record.cpu = Micros(fields.count("cpuMicros"));
    record.memory = Bytes(fields.count("memory"));
    record.when = fields.time("at");
    record.sourceHash = fields.bytes("source");
    record.judgedBy = fields.bytes("judgedBy");
    if (archive.sources.count(record.sourceHash) == 0) {
        fields.complain("source", "is not among the sources");
    }
    fields.each("tests", [&](JsonFields& test) { submission.tests.push_back(readTest(test)); });
    return submission;
}

ArchivedTest readOwnTest(JsonFields& fields)
{
    return {{fields.uuid("uuid"), fields.bytes("problem"), fields.bytes("name"), fields.bytes("input"), fields.optionalBytes("answer"),
             fields.time("made")},
            fields.time("changed"),
            fields.flag("removed")};
}

/// How a revision was put together: enough to see that a base is long enough and a chain not endless, without any text.
struct Shape {
    std::uint64_t size = 0;
    std::int64_t depth = 0;
};

ArchivedRevision readRevision(JsonFields& fields, std::vector<Shape>& shapes)
{
    ArchivedRevision revision;
    revision.uuid = fields.uuid("uuid");
    revision.at = fields.time("at");
    revision.kind = fields.word("kind", revisionKindFromName);
    revision.body = fields.bytes("body");
    Shape shape{revision.body.size(), 0};
    if (fields.has("base")) {
        const std::size_t base = fields.count("base");
        revision.base = base;
        revision.front = fields.count("front");
        revision.back = fields.count("back");
        if (base >= shapes.size() || revision.front + revision.back > shapes[base].size || shapes[base].depth >= kDeepestArchived) {
            fields.complain("base", "does not fit");
        } else {
            shape = {revision.front + revision.body.size() + revision.back, shapes[base].depth + 1};
        }
    }
    shapes.push_back(shape);
    return revision;
}

ArchivedDraft readDraft(JsonFields& fields)
{
    ArchivedDraft draft{{fields.bytes("problem"), fields.bytes("language"), fields.bytes("file")}, {}};
    std::vector<Shape> shapes;
    fields.each("revisions", [&](JsonFields& revision) { draft.revisions.push_back(readRevision(revision, shapes)); });
    return draft;
}

std::map<std::string, std::string> readSources(const json& root, std::optional<std::string>& mistake)
{
    std::map<std::string, std::string> sources;
    if (!root.contains("sources") || !root["sources"].is_object()) {
        mistake = "sources is missing";
        return sources;
    }
    for (const auto& [hash, text] : root["sources"].items()) {
        auto bytes = bytesOfJson(text);
        if (!bytes) {
            mistake = fmt::format("sources: {} is not a text", hash);
            return sources;
        }
        sources[hash] = std::move(*bytes);
    }
    return sources;
}

Archive readAll(const json& root, std::optional<std::string>& mistake)
{
    Archive archive;
    archive.sources = readSources(root, mistake);
    JsonFields all(root, "", mistake);
    all.each("submissions", [&](JsonFields& item) { archive.submissions.push_back(readSubmission(item, archive)); });
    all.each("marks", [&](JsonFields& item) {
        archive.marks.push_back({item.bytes("problem"), item.bytes("kind"), item.bytes("value"), item.time("at")});
    });
    all.each("hints", [&](JsonFields& item) {
        archive.hints.push_back({item.bytes("problem"), item.integer("hint", 0, 1000), item.time("at")});
    });
    all.each("work", [&](JsonFields& item) {
        archive.work.push_back({item.bytes("problem"), item.bytes("origin"), item.integer("hour", 0, 100'000'000),
                                item.integer("seconds", 0, 1'000'000'000)});
    });
    all.each("reviews", [&](JsonFields& item) {
        archive.reviews.push_back(
            {item.uuid("uuid"), item.bytes("problem"), item.time("at"), static_cast<Grade>(item.integer("grade", 1, 4))});
    });
    all.each("ownTests", [&](JsonFields& item) { archive.ownTests.push_back(readOwnTest(item)); });
    all.each("drafts", [&](JsonFields& item) { archive.drafts.push_back(readDraft(item)); });
    return archive;
}

} // namespace

std::string toJson(const Archive& archive)
{
    json root{{"format", kFormat}, {"version", kVersion}};
    root["sources"] = json::object();
    for (const auto& [hash, text] : archive.sources) {
        root["sources"][hash] = jsonOfBytes(text);
    }
    root["submissions"] = listOf(archive.submissions);
    root["marks"] = listOf(archive.marks);
    root["hints"] = listOf(archive.hints);
    root["work"] = listOf(archive.work);
    root["reviews"] = listOf(archive.reviews);
    root["ownTests"] = listOf(archive.ownTests);
    root["drafts"] = listOf(archive.drafts);
    return root.dump(1) + "\n";
}

Result<Archive> archiveFromJson(std::string_view text)
{
    const json root = json::parse(text, nullptr, false);
    if (!root.is_object() || root.value("format", json()) != json(kFormat)) {
        return fail(Fault::BadInput, "this is not an exported history", "choose a file that CodeArena exported as JSON");
    }
    if (root.value("version", json()) != json(kVersion)) {
        return fail(Fault::BadInput, "this history was exported by a newer CodeArena", "update CodeArena and import it again");
    }
    std::optional<std::string> mistake;
    Archive archive = readAll(root, mistake);
    if (mistake) {
        return fail(Fault::BadInput, fmt::format("the exported history is damaged: {}", *mistake));
    }
    return archive;
}

} // namespace ca
