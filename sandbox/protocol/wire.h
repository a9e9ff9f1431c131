// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
// The frames between host and agent: numbers, fields and bounds. PROTOCOL.md beside this file is the prose.
// Used by the static agent too: no heap, no exceptions, nothing but integers and views.
#pragma once

#include <cstddef>
#include <cstdint>
#include <cstring>
#include <string_view>

namespace ca::wire {

inline constexpr std::uint16_t kVersion = 1;

/// A frame is [u32 length of what follows the header][u8 type], little endian, then the payload.
inline constexpr std::size_t kHeaderSize = 5;

enum class Type : std::uint8_t {
    // host to agent
    Hello = 1,
    Put = 2,
    Run = 3,
    Input = 4,
    CloseInput = 5,
    Resize = 6,
    Interrupt = 7,
    Reset = 8,
    Ping = 9,
    Quit = 10,
    // agent to host
    Ready = 65,
    Output = 66,
    Result = 67,
    Pong = 68,
    Failed = 69,
    ResetDone = 70,
    Collected = 71,
};

// Bounds. A frame beyond them ends the conversation on either side.
inline constexpr std::size_t kMaxMeta = 64U << 10;             // the fields of Put and Run before their raw bytes
inline constexpr std::size_t kMaxPayload = 272U << 20;        // host to agent: meta plus raw bytes (256 MiB of them)
inline constexpr std::size_t kMaxFromAgent = (64U << 10) + 64; // any frame from the agent
inline constexpr std::size_t kMaxOutputChunk = 64U << 10;
inline constexpr std::size_t kMaxText = 512;                   // text in Ready and Failed
inline constexpr std::size_t kMaxPath = 1024;
inline constexpr std::size_t kMaxArguments = 512;              // entries of argv and of env, each
inline constexpr std::size_t kMaxCollected = 16;               // files that one run hands back
inline constexpr std::uint64_t kMaxCollectedSize = 64U << 20;  // of each of them

enum class Area : std::uint8_t { Box = 0, Work = 1, Private = 2 };
enum class Kind : std::uint8_t { Compile = 0, Test = 1 };
enum class InputMode : std::uint8_t { Given = 0, Live = 1, Pty = 2 };
enum class Stream : std::uint8_t { Out = 1, Err = 2, ToProgram = 3, FromProgram = 4, InteractorErr = 5 };
enum class Stop : std::uint8_t { Exited = 0, Signalled = 1, Cpu = 2, Wall = 3, Memory = 4, Output = 5, Interrupted = 6 };
enum class CpuCounter : std::uint8_t { Cgroup = 0, Rusage = 1 };
enum class MemoryCounter : std::uint8_t { CgroupPeak = 0, CgroupSampled = 1, ProcessPeak = 2, RssSampled = 3 };
enum class Role : std::uint8_t { Program = 0, Interactor = 1 };
/// Of a collected file. Clipped is the last piece too: the file had more bytes than the run's bound.
enum class Piece : std::uint8_t { More = 0, Last = 1, Clipped = 2 };

/// Bits of Ready::features.
enum Feature : std::uint32_t {
    HasCgroupCpu = 1U << 0,
    HasCgroupMemory = 1U << 1,
    CgroupIsV2 = 1U << 2,
    ResetsPeak = 1U << 3,    // the peak counter is exact for each run
    SetsMemoryMax = 1U << 4, // the memory limit is written into the cgroup for each run
    SeparateUids = 1U << 5,  // each run has a uid of its own
    NestedSpaces = 1U << 6,  // each run has pid, mount and ipc namespaces of its own
    IsInit = 1U << 7,        // the agent is PID 1 of its pid namespace
    HasSeccomp = 1U << 8,
    CollectsFiles = 1U << 9, // understands a Run frame that asks for files
};

struct LimitFields {
    std::uint64_t cpuMicros = 0;
    std::uint64_t wallMicros = 0;
    std::uint64_t memory = 0;
    std::uint64_t output = 0;
    std::uint64_t stack = 0;
    std::uint64_t fileSize = 0;
    std::uint32_t processes = 0;
    std::uint32_t openFiles = 0;
};

struct OutcomeFields {
    Stop stop = Stop::Exited;
    std::int32_t exitCode = 0;
    std::int32_t signal = 0;
    std::uint64_t cpuMicros = 0;
    std::uint64_t wallMicros = 0;
    std::uint64_t memory = 0;
    CpuCounter cpuCounter = CpuCounter::Cgroup;
    MemoryCounter memoryCounter = MemoryCounter::CgroupPeak;
    std::uint32_t oomKills = 0;
    std::uint64_t stdoutBytes = 0;
    std::uint64_t stderrBytes = 0;
};

/// Relative, no empty, "." or ".." component, no control characters: a name that leads nowhere but below its folder.
constexpr bool isSafePath(std::string_view path)
{
    constexpr std::size_t kLongestName = 255;
    if (path.empty() || path.size() > kMaxPath) {
        return false;
    }
    for (std::size_t start = 0; start <= path.size();) {
        const std::string_view name = path.substr(start, path.find('/', start) - start);
        if (name.empty() || name == "." || name == ".." || name.size() > kLongestName) {
            return false;
        }
        for (const char c : name) {
            if (static_cast<unsigned char>(c) < 0x20 || c == 0x7f) {
                return false;
            }
        }
        start += name.size() + 1;
    }
    return true;
}

/// Reads little-endian fields from a view; after the first overrun ok() is false and every field is zero or empty.
class Reader {
public:
    explicit Reader(std::string_view bytes) : m_bytes(bytes) {}

    std::uint8_t u8() { return static_cast<std::uint8_t>(number(1)); }
    std::uint16_t u16() { return static_cast<std::uint16_t>(number(2)); }
    std::uint32_t u32() { return static_cast<std::uint32_t>(number(4)); }
    std::uint64_t u64() { return number(8); }
    std::int32_t i32() { return static_cast<std::int32_t>(u32()); }
    /// A u16 length and that many bytes, refused beyond the bound.
    std::string_view text(std::size_t bound)
    {
        const std::size_t length = u16();
        if (length > bound) {
            m_ok = false;
        }
        return raw(length);
    }
    std::string_view raw(std::size_t length)
    {
        if (!m_ok || length > m_bytes.size()) {
            m_ok = false;
            return {};
        }
        const std::string_view out = m_bytes.substr(0, length);
        m_bytes.remove_prefix(length);
        return out;
    }
    [[nodiscard]] std::string_view rest() const { return m_ok ? m_bytes : std::string_view{}; }
    [[nodiscard]] bool ok() const { return m_ok; }
    /// Read without overrun, and to the last byte.
    [[nodiscard]] bool finished() const { return m_ok && m_bytes.empty(); }

private:
    std::uint64_t number(std::size_t width)
    {
        const std::string_view bytes = raw(width);
        std::uint64_t out = 0;
        for (std::size_t i = 0; i < bytes.size(); ++i) {
            out |= static_cast<std::uint64_t>(static_cast<unsigned char>(bytes[i])) << (8 * i);
        }
        return out;
    }

    std::string_view m_bytes;
    bool m_ok = true;
};

/// Writes little-endian fields into a buffer of the caller's; after an overrun ok() is false and nothing more is written.
class Writer {
public:
    Writer(char* buffer, std::size_t capacity) : m_buffer(buffer), m_capacity(capacity) {}

    void u8(std::uint8_t value) { number(value, 1); }
    void u16(std::uint16_t value) { number(value, 2); }
    void u32(std::uint32_t value) { number(value, 4); }
    void u64(std::uint64_t value) { number(value, 8); }
    void i32(std::int32_t value) { u32(static_cast<std::uint32_t>(value)); }
    void text(std::string_view value)
    {
        u16(static_cast<std::uint16_t>(value.size()));
        m_ok = m_ok && value.size() <= 0xffff;
        raw(value);
    }
    void raw(std::string_view value)
    {
        if (!m_ok || value.size() > m_capacity - m_size) {
            m_ok = false;
            return;
        }
        std::memcpy(m_buffer + m_size, value.data(), value.size());
        m_size += value.size();
    }
    [[nodiscard]] std::size_t size() const { return m_size; }
    [[nodiscard]] bool ok() const { return m_ok; }

private:
    void number(std::uint64_t value, std::size_t width)
    {
        char bytes[8] = {};
        for (std::size_t i = 0; i < width; ++i) {
            bytes[i] = static_cast<char>(value >> (8 * i));
        }
        raw({bytes, width});
    }

    char* m_buffer;
    std::size_t m_capacity;
    std::size_t m_size = 0;
    bool m_ok = true;
};

inline void write(Writer& out, const LimitFields& limits)
{
    out.u64(limits.cpuMicros);
    out.u64(limits.wallMicros);
    out.u64(limits.memory);
    out.u64(limits.output);
    out.u64(limits.stack);
    out.u64(limits.fileSize);
    out.u32(limits.processes);
    out.u32(limits.openFiles);
}

inline LimitFields readLimits(Reader& in)
{
    LimitFields limits;
    limits.cpuMicros = in.u64();
    limits.wallMicros = in.u64();
    limits.memory = in.u64();
    limits.output = in.u64();
    limits.stack = in.u64();
    limits.fileSize = in.u64();
    limits.processes = in.u32();
    limits.openFiles = in.u32();
    return limits;
}

inline void write(Writer& out, const OutcomeFields& outcome)
{
    out.u8(static_cast<std::uint8_t>(outcome.stop));
    out.i32(outcome.exitCode);
    out.i32(outcome.signal);
    out.u64(outcome.cpuMicros);
    out.u64(outcome.wallMicros);
    out.u64(outcome.memory);
    out.u8(static_cast<std::uint8_t>(outcome.cpuCounter));
    out.u8(static_cast<std::uint8_t>(outcome.memoryCounter));
    out.u32(outcome.oomKills);
    out.u64(outcome.stdoutBytes);
    out.u64(outcome.stderrBytes);
}

/// Enumerations are not checked here; the host does that when it turns fields into model values.
inline OutcomeFields readOutcome(Reader& in)
{
    OutcomeFields outcome;
    outcome.stop = static_cast<Stop>(in.u8());
    outcome.exitCode = in.i32();
    outcome.signal = in.i32();
    outcome.cpuMicros = in.u64();
    outcome.wallMicros = in.u64();
    outcome.memory = in.u64();
    outcome.cpuCounter = static_cast<CpuCounter>(in.u8());
    outcome.memoryCounter = static_cast<MemoryCounter>(in.u8());
    outcome.oomKills = in.u32();
    outcome.stdoutBytes = in.u64();
    outcome.stderrBytes = in.u64();
    return outcome;
}

} // namespace ca::wire
