// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
//
// magic, checksum of all that follows, folder, number of problems, problems. Numbers are eight bytes in the machine's order (an index
// is never carried elsewhere), texts and lists begin with their length. A new layout gets a new magic.
#include "core/package/catalogue_index.h"

#include <cstring>

namespace ca {

namespace {

constexpr std::string_view kMagic = "arena-index-1\n";

/// FNV-1a, eight bytes at a step: it guards against damage, not against forgery.
std::uint64_t checksum(std::string_view bytes)
{
    constexpr std::uint64_t kPrime = 0x100000001b3;
    std::uint64_t sum = 0xcbf29ce484222325;
    while (!bytes.empty()) {
        std::uint64_t word = bytes.size();
        const std::size_t step = std::min(bytes.size(), sizeof word);
        std::memcpy(&word, bytes.data(), step);
        sum = (sum ^ word) * kPrime;
        sum ^= sum >> 29;
        bytes.remove_prefix(step);
    }
    return sum;
}

class IndexWriter {
public:
    void number(std::uint64_t value) { m_out.append(reinterpret_cast<const char*>(&value), sizeof value); }
    void text(std::string_view value)
    {
        number(value.size());
        m_out.append(value);
    }
    [[nodiscard]] const std::string& out() const { return m_out; }

private:
    std::string m_out;
};

/// Behind the end there are zeros and empty texts, and good() is false.
class IndexReader {
public:
    explicit IndexReader(std::string_view bytes)
        : m_rest(bytes)
    {
    }

    std::uint64_t number()
    {
        std::uint64_t value = 0;
        const std::string_view bytes = take(sizeof value);
        if (!bytes.empty()) { // the index ends too early
            std::memcpy(&value, bytes.data(), bytes.size());
        }
        return value;
    }
    std::string text() { return std::string(take(number())); }
    /// Of a list whose elements take some bytes each: never more than can be there.
    std::size_t count()
    {
        const std::uint64_t value = number();
        m_good = m_good && value <= m_rest.size();
        return m_good ? static_cast<std::size_t>(value) : 0;
    }
    [[nodiscard]] bool good() const { return m_good; }
    [[nodiscard]] bool atEnd() const { return m_good && m_rest.empty(); }

private:
    std::string_view take(std::uint64_t size)
    {
        m_good = m_good && size <= m_rest.size();
        if (!m_good) {
            return {};
        }
        const std::string_view taken = m_rest.substr(0, static_cast<std::size_t>(size));
        m_rest.remove_prefix(taken.size());
        return taken;
    }

    std::string_view m_rest;
    bool m_good = true;
};

void write(IndexWriter& out, const ProblemRecord& record)
{
    for (const std::string* text : {&record.id, &record.uuid, &record.title, &record.difficulty, &record.mistake}) {
        out.text(*text);
    }
    out.number(record.tags.size());
    for (const std::string& tag : record.tags) {
        out.text(tag);
    }
    out.number(static_cast<std::uint64_t>(record.style));
    out.number(record.scoring ? 1 : 0);
    out.number(record.samples);
    out.number(record.tests);
    out.number(static_cast<std::uint64_t>(record.timeLimit.count()));
}

ProblemRecord readRecord(IndexReader& in)
{
    ProblemRecord record;
    for (std::string* text : {&record.id, &record.uuid, &record.title, &record.difficulty, &record.mistake}) {
        *text = in.text();
    }
    record.tags.resize(in.count());
    for (std::string& tag : record.tags) {
        tag = in.text();
    }
    record.style = static_cast<ProblemStyle>(in.number() % 3);
    record.scoring = in.number() != 0;
    record.samples = in.number();
    record.tests = in.number();
    record.timeLimit = Micros(static_cast<Micros::rep>(in.number()));
    return record;
}

void write(IndexWriter& out, const StampedFile& file)
{
    out.text(file.name);
    out.number(static_cast<std::uint64_t>(file.stamp.written));
    out.number(static_cast<std::uint64_t>(file.stamp.changed));
    out.number(file.stamp.size);
    out.number(file.stamp.inode);
}

StampedFile readFile(IndexReader& in)
{
    StampedFile file;
    file.name = in.text();
    file.stamp.written = static_cast<std::int64_t>(in.number());
    file.stamp.changed = static_cast<std::int64_t>(in.number());
    file.stamp.size = in.number();
    file.stamp.inode = in.number();
    return file;
}

IndexedProblem readProblem(IndexReader& in)
{
    IndexedProblem problem;
    problem.record = readRecord(in);
    problem.settled = in.number() != 0;
    const std::size_t sources = in.count();
    for (std::size_t i = 0; i < sources && in.good(); ++i) {
        problem.sources.push_back(readFile(in));
    }
    return problem;
}

} // namespace

std::string encodeIndex(const std::string& folder, const std::vector<IndexedProblem>& problems)
{
    IndexWriter body;
    body.text(folder);
    body.number(problems.size());
    for (const IndexedProblem& problem : problems) {
        write(body, problem.record);
        body.number(problem.settled ? 1 : 0);
        body.number(problem.sources.size());
        for (const StampedFile& file : problem.sources) {
            write(body, file);
        }
    }
    IndexWriter sum;
    sum.number(checksum(body.out()));
    return std::string(kMagic) + sum.out() + body.out();
}

std::optional<std::vector<IndexedProblem>> decodeIndex(const std::string& folder, std::string_view bytes)
{
    if (!bytes.starts_with(kMagic)) {
        return std::nullopt;
    }
    bytes.remove_prefix(kMagic.size());
    IndexReader head(bytes);
    const std::uint64_t sum = head.number();
    if (!head.good() || checksum(bytes.substr(sizeof sum)) != sum) {
        return std::nullopt;
    }
    IndexReader in(bytes.substr(sizeof sum));
    if (in.text() != folder) {
        return std::nullopt;
    }
    std::vector<IndexedProblem> problems;
    const std::size_t count = in.count();
    for (std::size_t i = 0; i < count && in.good(); ++i) {
        problems.push_back(readProblem(in));
    }
    return in.atEnd() ? std::optional(std::move(problems)) : std::nullopt;
}

} // namespace ca
