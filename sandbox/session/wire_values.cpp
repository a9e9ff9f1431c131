// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
#include "sandbox/session/wire_values.h"

#include "core/exec/session.h"

#include <algorithm>

namespace ca {

// The wire's numbers and the model's are the same by design; outcomeOf() and the session rely on it.
static_assert(static_cast<int>(StopCause::Interrupted) == static_cast<int>(wire::Stop::Interrupted));
static_assert(static_cast<int>(MemoryCounter::RssSampled) == static_cast<int>(wire::MemoryCounter::RssSampled));
static_assert(static_cast<int>(CpuCounter::Rusage) == static_cast<int>(wire::CpuCounter::Rusage));
static_assert(static_cast<int>(Stream::InteractorErr) == static_cast<int>(wire::Stream::InteractorErr));
static_assert(static_cast<int>(Area::Private) == static_cast<int>(wire::Area::Private));
static_assert(static_cast<int>(RunInput::Pty) == static_cast<int>(wire::InputMode::Pty));

wire::LimitFields fieldsOf(const Limits& limits)
{
    return {
        .cpuMicros = static_cast<std::uint64_t>(std::max<std::int64_t>(limits.cpu.count(), 1)),
        .wallMicros = static_cast<std::uint64_t>(std::max<std::int64_t>(limits.wall.count(), 1)),
        .memory = limits.memory.count(),
        .output = limits.output.count(),
        .stack = limits.stack.count(),
        .fileSize = limits.fileSize.count(),
        .processes = limits.processes,
        .openFiles = limits.openFiles,
    };
}

RunOutcome outcomeOf(const wire::OutcomeFields& fields)
{
    RunOutcome outcome;
    outcome.stop = static_cast<StopCause>(fields.stop);
    outcome.exitCode = fields.exitCode;
    outcome.signal = fields.signal;
    outcome.cpu = Micros(static_cast<std::int64_t>(fields.cpuMicros));
    outcome.wall = Micros(static_cast<std::int64_t>(fields.wallMicros));
    outcome.memory = Bytes{fields.memory};
    outcome.cpuCounter = static_cast<CpuCounter>(fields.cpuCounter);
    outcome.memoryCounter = static_cast<MemoryCounter>(fields.memoryCounter);
    outcome.oomKills = fields.oomKills;
    outcome.stdoutBytes = Bytes{fields.stdoutBytes};
    outcome.stderrBytes = Bytes{fields.stderrBytes};
    return outcome;
}

} // namespace ca
