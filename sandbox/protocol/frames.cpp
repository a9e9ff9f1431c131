// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
#include "sandbox/protocol/frames.h"

#include <algorithm>

#include <fmt/format.h>

namespace ca::wire {

namespace {

void appendNumber(std::string& out, std::uint64_t value, std::size_t width)
{
    for (std::size_t i = 0; i < width; ++i) {
        out.push_back(static_cast<char>(value >> (8 * i)));
    }
}

void appendHeader(std::string& out, Type type, std::size_t length)
{
    appendNumber(out, length, 4);
    appendNumber(out, static_cast<std::uint8_t>(type), 1);
}

void appendControl(std::string& out, Type type, std::uint32_t number)
{
    appendHeader(out, type, 4);
    appendNumber(out, number, 4);
}

/// Fields that need bounds are written through Writer into a scratch of the size that the agent accepts.
struct Meta {
    std::string scratch = std::string(kMaxMeta, '\0');
    Writer writer{scratch.data(), scratch.size()};

    [[nodiscard]] std::string_view view() const { return std::string_view(scratch).substr(0, writer.size()); }
};

bool writeList(Writer& out, const std::vector<std::string>& list)
{
    out.u16(static_cast<std::uint16_t>(list.size()));
    for (const std::string& entry : list) {
        if (entry.find('\0') != std::string::npos) {
            return false;
        }
        out.text(entry);
    }
    return list.size() <= kMaxArguments;
}

bool writeCommand(Writer& out, const RunCommand& command)
{
    write(out, command.limits);
    const bool argv = writeList(out, command.argv);
    return writeList(out, command.env) && argv && !command.argv.empty();
}

/// Nothing at all for a run that hands nothing back.
void writeCollection(Writer& out, const RunFrame& run)
{
    if (run.collect.empty()) {
        return;
    }
    out.u8(static_cast<std::uint8_t>(run.collect.size()));
    out.u64(run.collectBound);
    for (const std::string& path : run.collect) {
        out.text(path);
    }
}

Result<void> checkCollection(const RunFrame& run)
{
    if (run.collect.size() > kMaxCollected || run.collectBound > kMaxCollectedSize) {
        return fail(Fault::BadInput, fmt::format("a run hands back at most {} files of {} bytes", kMaxCollected, kMaxCollectedSize));
    }
    if (!run.collect.empty() && run.kind != Kind::Test) {
        return fail(Fault::BadInput, "a compiler hands no files back but its program");
    }
    for (auto path = run.collect.begin(); path != run.collect.end(); ++path) {
        if (!isSafePath(*path) || std::find(run.collect.begin(), path, *path) != path) {
            return fail(Fault::BadInput, fmt::format("a run cannot hand back a file named \"{}\"", *path));
        }
    }
    return {};
}

tl::unexpected<Error> broken(std::string what)
{
    return fail(Fault::Broken, "the sandbox agent sent " + std::move(what));
}

template <class E>
bool within(E value, E last)
{
    return static_cast<std::uint8_t>(value) <= static_cast<std::uint8_t>(last);
}

bool valid(const OutcomeFields& outcome)
{
    return within(outcome.stop, Stop::Interrupted) && within(outcome.cpuCounter, CpuCounter::Rusage)
        && within(outcome.memoryCounter, MemoryCounter::RssSampled);
}

Result<AgentFrame> decode(Type type, std::string_view payload)
{
    Reader in(payload);
    switch (type) {
    case Type::Ready: {
        Ready ready;
        ready.version = in.u16();
        ready.nonce = in.u64();
        ready.features = in.u32();
        ready.build = in.text(kMaxText);
        if (in.finished()) {
            return ready;
        }
        break;
    }
    case Type::Output: {
        Output output;
        output.id = in.u32();
        output.stream = static_cast<Stream>(in.u8());
        output.bytes = in.rest();
        if (in.ok() && !output.bytes.empty() && output.bytes.size() <= kMaxOutputChunk
            && output.stream >= Stream::Out && within(output.stream, Stream::InteractorErr)) {
            return output;
        }
        break;
    }
    case Type::Result: {
        RunResult result;
        result.id = in.u32();
        result.role = static_cast<Role>(in.u8());
        result.outcome = readOutcome(in);
        if (in.finished() && within(result.role, Role::Interactor) && valid(result.outcome)) {
            return result;
        }
        break;
    }
    case Type::Pong: {
        const Pong pong{in.u32()};
        if (in.finished()) {
            return pong;
        }
        break;
    }
    case Type::Failed: {
        Failed failed;
        failed.id = in.u32();
        failed.error = in.i32();
        failed.what = in.text(kMaxText);
        if (in.finished()) {
            return failed;
        }
        break;
    }
    case Type::Collected: {
        Collected collected;
        collected.id = in.u32();
        collected.index = in.u8();
        collected.piece = static_cast<Piece>(in.u8());
        collected.bytes = in.rest();
        if (in.ok() && collected.index < kMaxCollected && within(collected.piece, Piece::Clipped)
            && collected.bytes.size() <= kMaxOutputChunk && (collected.piece != Piece::More || !collected.bytes.empty())) {
            return collected;
        }
        break;
    }
    case Type::ResetDone:
        if (payload.empty()) {
            return ResetDone{};
        }
        break;
    default:
        return broken(fmt::format("a frame of the unknown type {}", static_cast<int>(type)));
    }
    return broken(fmt::format("a malformed frame of type {}", static_cast<int>(type)));
}

} // namespace

void encodeHello(std::string& out, std::uint64_t nonce, std::uint32_t uidBase, std::uint32_t uidSpan)
{
    appendHeader(out, Type::Hello, 18);
    appendNumber(out, kVersion, 2);
    appendNumber(out, nonce, 8);
    appendNumber(out, uidBase, 4);
    appendNumber(out, uidSpan, 4);
}

Result<void> encodePut(std::string& out, Area area, bool executable, std::string_view path, std::size_t rawSize)
{
    if (path.empty() || path.size() > kMaxPath) {
        return fail(Fault::BadInput, fmt::format("a file name of {} bytes cannot go into the sandbox", path.size()));
    }
    const std::size_t fields = 1 + 1 + 2 + path.size();
    if (rawSize > kMaxPayload - fields) {
        return fail(Fault::BadInput, fmt::format("{} has {} bytes, more than fit into the sandbox", path, rawSize));
    }
    appendHeader(out, Type::Put, fields + rawSize);
    appendNumber(out, static_cast<std::uint8_t>(area), 1);
    appendNumber(out, executable ? 1 : 0, 1);
    appendNumber(out, path.size(), 2);
    out.append(path);
    return {};
}

Result<void> encodeRun(std::string& out, const RunFrame& run, std::size_t rawSize)
{
    if (auto sound = checkCollection(run); !sound) {
        return sound;
    }
    Meta meta;
    meta.writer.u32(run.id);
    meta.writer.u8(static_cast<std::uint8_t>(run.kind));
    meta.writer.u8(static_cast<std::uint8_t>(run.inputMode));
    bool good = writeCommand(meta.writer, run.program);
    meta.writer.u8(run.interactor ? 1 : 0);
    if (run.interactor) {
        good = writeCommand(meta.writer, *run.interactor) && good;
    }
    writeCollection(meta.writer, run);
    if (!good || !meta.writer.ok()) {
        return fail(Fault::BadInput, "the command line and environment of a run are too long for the sandbox");
    }
    if (rawSize > kMaxPayload - kMaxMeta) {
        return fail(Fault::BadInput, fmt::format("an input of {} bytes is more than fits into the sandbox", rawSize));
    }
    appendHeader(out, Type::Run, 4 + meta.view().size() + rawSize);
    appendNumber(out, meta.view().size(), 4);
    out.append(meta.view());
    return {};
}

void encodeInput(std::string& out, std::uint32_t id, std::string_view bytes)
{
    constexpr std::size_t kStep = 16U << 10;
    while (!bytes.empty()) {
        const std::string_view piece = bytes.substr(0, kStep);
        appendHeader(out, Type::Input, 4 + piece.size());
        appendNumber(out, id, 4);
        out.append(piece);
        bytes.remove_prefix(piece.size());
    }
}

void encodeCloseInput(std::string& out, std::uint32_t id)
{
    appendControl(out, Type::CloseInput, id);
}

void encodeResize(std::string& out, std::uint32_t id, std::uint16_t columns, std::uint16_t rows)
{
    appendHeader(out, Type::Resize, 8);
    appendNumber(out, id, 4);
    appendNumber(out, columns, 2);
    appendNumber(out, rows, 2);
}

void encodeInterrupt(std::string& out, std::uint32_t id)
{
    appendControl(out, Type::Interrupt, id);
}

void encodeReset(std::string& out)
{
    appendHeader(out, Type::Reset, 0);
}

void encodePing(std::string& out, std::uint32_t cookie)
{
    appendControl(out, Type::Ping, cookie);
}

void encodeQuit(std::string& out)
{
    appendHeader(out, Type::Quit, 0);
}

void FrameReader::append(std::string_view bytes)
{
    if (m_start > 0 && m_start == m_buffer.size()) {
        m_buffer.clear();
        m_start = 0;
    } else if (m_start > kMaxFromAgent) {
        m_buffer.erase(0, m_start);
        m_start = 0;
    }
    m_buffer.append(bytes);
}

Result<std::optional<AgentFrame>> FrameReader::next()
{
    if (m_error) {
        return fail(*m_error);
    }
    const std::string_view bytes = std::string_view(m_buffer).substr(m_start);
    if (bytes.size() < kHeaderSize) {
        return std::nullopt;
    }
    Reader header(bytes);
    const std::size_t length = header.u32();
    const Type type = static_cast<Type>(header.u8());
    if (length > kMaxFromAgent) {
        m_error = broken(fmt::format("a frame of {} bytes, beyond the bound", length)).value();
        return fail(*m_error);
    }
    if (bytes.size() < kHeaderSize + length) {
        return std::nullopt;
    }
    auto frame = decode(type, bytes.substr(kHeaderSize, length));
    if (!frame) {
        m_error = frame.error();
        return fail(*m_error);
    }
    m_start += kHeaderSize + length;
    return std::optional<AgentFrame>(std::move(*frame));
}

} // namespace ca::wire
