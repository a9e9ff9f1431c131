// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
// A file that claims to be an exported history: as it comes, or a good one with a piece of it replaced, so that the inner readers
// are reached. Beyond not crashing: what is read is written and read again as the same, an import is all or nothing, every draft
// of the store can be put together afterwards, and a second import brings nothing.
#include "core/base/files.h"
#include "core/store/store.h"

#include <cstdint>
#include <cstdlib>
#include <string>
#include <string_view>

using namespace ca;

namespace {

constexpr std::string_view kGood = R"({"format": "codearena-history", "version": 1, "sources": {"h": "int x;", "b": {"base64": "/w=="}},
"submissions": [{"uuid": "0a1b2c3d-0000-4000-8000-000000000001", "problem": "p", "language": "cpp", "kind": "submit", "score": 0.5,
"verdict": "Accepted", "message": "", "passed": 1, "total": 1, "cpuMicros": 5, "memory": 6, "at": 7, "source": "h", "judgedBy": "docker",
"tests": [{"name": "1", "sample": true, "verdict": "Accepted", "message": "", "cpuMicros": 1, "memory": 2}]}],
"marks": [{"problem": "p", "kind": "notes", "value": "n", "at": 7}], "hints": [{"problem": "p", "hint": 1, "at": 7}],
"work": [{"problem": "p", "origin": "o", "hour": 5, "seconds": 60}],
"reviews": [{"uuid": "0a1b2c3d-0000-4000-8000-000000000002", "problem": "p", "at": 7, "grade": 3}],
"ownTests": [{"uuid": "0a1b2c3d-0000-4000-8000-000000000005", "problem": "p", "name": "t", "input": "1", "answer": "2", "made": 1,
"changed": 2, "removed": false}], "drafts": [{"problem": "p", "language": "cpp", "file": "", "revisions": [
{"uuid": "0a1b2c3d-0000-4000-8000-000000000003", "at": 8, "kind": "typed", "body": "ab"},
{"uuid": "0a1b2c3d-0000-4000-8000-000000000004", "at": 9, "kind": "run", "base": 0, "front": 1, "back": 1, "body": "x"}]}]})";

void require(bool condition)
{
    if (!condition) {
        std::abort();
    }
}

/// The first three bytes: where a piece of the good one is replaced and how long it is; zeros: nothing of the good one.
std::string textFrom(std::string_view bytes)
{
    const auto at = static_cast<unsigned char>(bytes[0]) * std::size_t{256} + static_cast<unsigned char>(bytes[1]);
    const std::size_t length = static_cast<unsigned char>(bytes[2]);
    bytes.remove_prefix(3);
    if (at == 0 && length == 0) {
        return std::string(bytes);
    }
    std::string text(kGood);
    return text.replace(at % text.size(), length, bytes);
}

void readEverything(Store& store)
{
    const auto progress = store.progress().all(wallNow());
    require(progress && store.reviews().cards() && store.statistics().bests() && store.exportCsv());
    require(store.statistics().perDay(Day{}, Day{std::chrono::days(4'000'000)}).has_value());
    for (const auto& [problem, one] : *progress) {
        require(store.ownTests().of(problem) && store.progress().notesOf(problem));
    }
}

void readDrafts(Store& store, const Archive& archive)
{
    for (const ArchivedDraft& draft : archive.drafts) {
        const auto revisions = store.drafts().revisions(draft.key);
        require(revisions.has_value());
        for (const Revision& revision : *revisions) {
            const auto text = store.drafts().textOf(revision.id);
            require(text && text->size() == revision.size);
        }
    }
    require(store.drafts().prune(wallNow()).has_value());
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    if (size < 3) {
        return 0;
    }
    const std::string text = textFrom({reinterpret_cast<const char*>(data), size});
    const auto archive = archiveFromJson(text);
    if (!archive) {
        return 0;
    }
    require(archiveFromJson(toJson(*archive)) == *archive);

    // A store of its own for each, and far from the disk where that is possible.
    static const TemporaryFolder folder = std::move(*TemporaryFolder::create("ca-import-fuzz"));
    const auto file = folder.path() / "history.db";
    {
        const auto store = Store::open(file);
        require(store.has_value());
        const auto before = (*store)->exportJson();
        if ((*store)->importJson(text)) {
            readEverything(**store);
            require((*store)->importJson(text) == ImportCount{});
            readDrafts(**store, *archive);
        } else {
            require((*store)->exportJson() == before);
        }
    }
    for (const auto& entry : std::filesystem::directory_iterator(folder.path())) {
        std::filesystem::remove_all(entry.path());
    }
    return 0;
}
