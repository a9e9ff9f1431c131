// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
#include "sandbox/agent/request.h"

#include <algorithm>
#include <cstring>

namespace ca::agent {

using wire::Type;

namespace {

constexpr std::uint64_t kLongestMicros = 24ULL * 3600 * 1'000'000;

std::size_t longestPayload(Type type)
{
    switch (type) {
    case Type::Put:
    case Type::Run:
        return wire::kMaxPayload;
    case Type::Input:
        return wire::kMaxMeta;
    case Type::Hello:
        return 18;
    case Type::Resize:
        return 8;
    case Type::CloseInput:
    case Type::Interrupt:
    case Type::Ping:
        return 4;
    default:
        return 0;
    }
}

bool isRequest(Type type)
{
    return type >= Type::Hello && type <= Type::Quit;
}

/// Copies texts with their final zeros into the request's own store, which is as large as the largest meta.
class TextStore {
public:
    explicit TextStore(RunRequest& request) : m_next(request.text.data()) {}

    /// Null when the text holds a zero byte. Never overruns: every text took two bytes more in the meta than it takes here.
    const char* keep(std::string_view text)
    {
        if (text.find('\0') != std::string_view::npos) {
            return nullptr;
        }
        char* const start = m_next;
        std::memcpy(start, text.data(), text.size());
        start[text.size()] = '\0';
        m_next += text.size() + 1;
        return start;
    }

private:
    char* m_next;
};

/// Reads n texts into a list that is null terminated; false beyond the bound or when a text is no C string.
template <std::size_t N>
bool readList(wire::Reader& in, TextStore& store, std::array<const char*, N>& list, std::size_t& count)
{
    count = in.u16();
    if (count > wire::kMaxArguments) {
        return false;
    }
    for (std::size_t i = 0; i < count; ++i) {
        const std::string_view text = in.text(wire::kMaxMeta);
        list[i] = in.ok() ? store.keep(text) : nullptr;
        if (list[i] == nullptr) {
            return false;
        }
    }
    list[count] = nullptr;
    return true;
}

bool names(const char* entry, const char* fixed)
{
    const std::size_t name = static_cast<std::size_t>(std::strchr(fixed, '=') - fixed) + 1;
    return std::strncmp(entry, fixed, name) == 0;
}

void addFixedEnvironment(Command& command, std::size_t count)
{
    const std::size_t given = count;
    for (const char* fixed : {"PATH=/usr/local/bin:/usr/bin:/bin", "HOME=/tmp", "LANG=C.UTF-8"}) {
        const bool overridden = std::any_of(command.env.begin(), command.env.begin() + static_cast<std::ptrdiff_t>(given),
                                            [&](const char* entry) { return names(entry, fixed); });
        if (!overridden) {
            command.env[count++] = fixed;
        }
    }
    command.env[count] = nullptr;
}

bool areSound(const wire::LimitFields& limits)
{
    const auto isTime = [](std::uint64_t micros) { return micros > 0 && micros <= kLongestMicros; };
    return isTime(limits.cpuMicros) && isTime(limits.wallMicros) && limits.memory > 0 && limits.memory < (1ULL << 48)
        && limits.output < (1ULL << 48) && limits.processes > 0 && limits.openFiles > 0;
}

bool readCommand(wire::Reader& in, TextStore& store, Command& out)
{
    out.limits = wire::readLimits(in);
    std::size_t arguments = 0;
    std::size_t variables = 0;
    if (!readList(in, store, out.argv, arguments) || !readList(in, store, out.env, variables)) {
        return false;
    }
    addFixedEnvironment(out, variables);
    return arguments > 0 && out.argv[0][0] != '\0' && areSound(out.limits);
}

/// Absent when the run hands nothing back.
bool readCollection(wire::Reader& in, TextStore& store, Collection& out)
{
    out.count = in.u8();
    out.bound = in.u64();
    if (out.count == 0 || out.count > wire::kMaxCollected || out.bound > wire::kMaxCollectedSize) {
        return false;
    }
    for (std::size_t i = 0; i < out.count; ++i) {
        const std::string_view path = in.text(wire::kMaxPath);
        if (!wire::isSafePath(path)) {
            return false;
        }
        out.paths[i] = store.keep(path);
    }
    return true;
}

} // namespace

Parse parseHeader(std::string_view bytes, Header& out)
{
    if (bytes.size() < wire::kHeaderSize) {
        return Parse::NeedMore;
    }
    wire::Reader in(bytes.substr(0, wire::kHeaderSize));
    out.length = in.u32();
    out.type = static_cast<Type>(in.u8());
    return isRequest(out.type) && out.length <= longestPayload(out.type) ? Parse::Done : Parse::Malformed;
}

bool parseHello(std::string_view payload, Hello& out)
{
    wire::Reader in(payload);
    out.version = in.u16();
    out.nonce = in.u64();
    out.uidBase = in.u32();
    out.uidSpan = in.u32();
    return in.finished();
}

Parse parsePut(std::string_view payload, std::size_t length, PutHead& out)
{
    constexpr std::size_t kFixed = 1 + 1 + 2;
    if (length < kFixed) {
        return Parse::Malformed;
    }
    if (payload.size() < kFixed) {
        return Parse::NeedMore;
    }
    wire::Reader in(payload);
    const std::uint8_t area = in.u8();
    const std::uint8_t executable = in.u8();
    const std::size_t pathSize = in.u16();
    if (area > static_cast<std::uint8_t>(wire::Area::Private) || executable > 1 || pathSize > wire::kMaxPath
        || kFixed + pathSize > length) {
        return Parse::Malformed;
    }
    if (payload.size() < kFixed + pathSize) {
        return Parse::NeedMore;
    }
    out = {static_cast<wire::Area>(area), executable == 1, in.raw(pathSize), kFixed + pathSize};
    return wire::isSafePath(out.path) ? Parse::Done : Parse::Malformed;
}

bool parseRun(std::string_view meta, RunRequest& out)
{
    wire::Reader in(meta);
    TextStore store(out);
    out.id = in.u32();
    const std::uint8_t kind = in.u8();
    const std::uint8_t mode = in.u8();
    if (meta.size() > wire::kMaxMeta || out.id == 0 || kind > static_cast<std::uint8_t>(wire::Kind::Test)
        || mode > static_cast<std::uint8_t>(wire::InputMode::Pty)) {
        return false;
    }
    out.kind = static_cast<wire::Kind>(kind);
    out.inputMode = static_cast<wire::InputMode>(mode);
    if (!readCommand(in, store, out.program)) {
        return false;
    }
    const std::uint8_t hasInteractor = in.u8();
    out.hasInteractor = hasInteractor == 1;
    if (hasInteractor > 1 || (out.hasInteractor && !readCommand(in, store, out.interactor))) {
        return false;
    }
    const bool isTest = out.kind == wire::Kind::Test;
    out.collection.count = 0;
    if (!in.rest().empty() && (!isTest || !readCollection(in, store, out.collection))) {
        return false;
    }
    const bool plain = isTest && out.inputMode == wire::InputMode::Given;
    return in.finished() && (plain || !out.hasInteractor);
}

bool parseNumber(std::string_view payload, std::uint32_t& out)
{
    wire::Reader in(payload);
    out = in.u32();
    return in.finished();
}

bool parseResize(std::string_view payload, WindowSize& out)
{
    wire::Reader in(payload);
    out = {in.u32(), in.u16(), in.u16()};
    return in.finished();
}

} // namespace ca::agent
