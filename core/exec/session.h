// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
// The port the engine needs from a sandbox. Docker, the embedded sandbox and the tests' fake implement it.
//
// The state machine of a Session:
//
//   Open ----put/start/feed/next/reset----> Open
//   Open ----any call fails with Fault::Broken or Fault::Internal----> Broken
//   any  ----close() or destruction----> Closed   (everything inside is killed, nothing is left behind)
//
// In Broken and Closed every call fails with Fault::Broken. A Timeout or Cancelled from next() leaves the session Open,
// but whoever gives up on a run must close the session: a run cannot be abandoned.
// start() only queues: runs are executed one after another in the order of their start() calls, and the caller is expected
// to start all tests at once and then collect events with next(). Events of one run come before those of the next.
// A Session belongs to one thread at a time.
#pragma once

#include "core/base/result.h"
#include "core/model/content.h"
#include "core/model/judging.h"
#include "core/model/limits.h"
#include "core/model/outcome.h"

#include <compare>
#include <cstdint>
#include <memory>
#include <optional>
#include <stop_token>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace ca {

/// Numbers the runs of a session from 1.
struct RunId {
    std::uint32_t value = 0;
    auto operator<=>(const RunId&) const = default;
};

/// Where a file goes. Box: the program's folder (/box), readable but not writable by tests.
/// Work: the current folder of the next run (/tmp), wiped after it.
/// Private: readable by an interactor only, never by the program.
enum class Area : std::uint8_t { Box, Work, Private };

struct SandboxFile {
    Area area = Area::Box;
    std::string path; // relative, no "..", plain names separated by '/'
    Content content;
    bool executable = false;
};

enum class RunKind : std::uint8_t {
    Compile, // as the compile user in /build, which holds a copy of /box; on exit 0 what it made becomes /box
    Test,    // as a fresh user in /tmp; everything it leaves behind is removed
};

enum class RunInput : std::uint8_t {
    Given, // stdin is RunSpec::input, whole, from a file
    Live,  // stdin is a pipe fed by feed()
    Pty,   // stdin, stdout and stderr are one terminal, fed by feed()
};

/// The other half of an interactive problem: its stdout is the program's stdin and the other way round.
struct Interactor {
    std::vector<std::string> argv;
    std::vector<std::string> env;
    Limits limits;
};

struct RunSpec {
    RunKind kind = RunKind::Test;
    std::vector<std::string> argv; // argv[0] is an absolute path or a name looked up in the sandbox's fixed PATH
    std::vector<std::string> env;  // "NAME=value", added to the sandbox's clean environment
    RunInput inputMode = RunInput::Given;
    Content input;
    Limits limits;
    std::optional<Interactor> interactor;

    /// Tests only: files of the current folder (/tmp) that come back when the run has ended, as CollectedFile events; at most 16 different
    /// plain relative paths. The folders above them exist before the run, writable for whoever's files they are: the interactor's when there
    /// is one (the program then can neither write nor read there, and nothing may be put into these folders), else the program's.
    std::vector<std::string> collect = {};
    Bytes collectLimit = kib(64); // of each file, at most 64 MiB; what is beyond it is cut off
};

enum class Stream : std::uint8_t {
    Out = 1,
    Err = 2,
    ToProgram = 3,   // interactive transcript: what the interactor said
    FromProgram = 4, // and what the program answered
    InteractorErr = 5,
};

struct OutputChunk {
    RunId run;
    Stream stream = Stream::Out;
    std::string bytes;
    bool operator==(const OutputChunk&) const = default;
};

struct RunFinished {
    RunId run;
    RunOutcome outcome;
    std::optional<RunOutcome> interactor;
    bool operator==(const RunFinished&) const = default;
};

/// A file that the run left and RunSpec::collect names: a regular file of its own, reached through no link. After all output of the
/// run and before its end, in the order of RunSpec::collect; a file that is not there has no event.
struct CollectedFile {
    RunId run;
    std::string path;
    std::string bytes;
    bool clipped = false; // there was more than RunSpec::collectLimit
    bool operator==(const CollectedFile&) const = default;
};

using SessionEvent = std::variant<OutputChunk, RunFinished, CollectedFile>;

class Session {
public:
    virtual ~Session() = default;

    /// Queues a file for the sandbox; a file that cannot be written there breaks the session at the next next().
    [[nodiscard]] virtual Result<void> put(const SandboxFile& file) = 0;

    /// Queues a run. Never waits for the sandbox.
    [[nodiscard]] virtual Result<RunId> start(const RunSpec& spec) = 0;

    /// Live and Pty runs only: bytes for the program, the end of its input, a new terminal size.
    [[nodiscard]] virtual Result<void> feed(RunId run, std::string_view bytes) = 0;
    [[nodiscard]] virtual Result<void> closeInput(RunId run) = 0;
    [[nodiscard]] virtual Result<void> resize(RunId run, std::uint16_t columns, std::uint16_t rows) = 0;
    /// Live and Pty runs only: ends the run with StopCause::Interrupted.
    [[nodiscard]] virtual Result<void> interrupt(RunId run) = 0;

    /// The next event, in order. Timeout when the deadline passes, Cancelled when the token is triggered.
    [[nodiscard]] virtual Result<SessionEvent> next(SteadyTime deadline, std::stop_token stop) = 0;

    /// Empties /box, /build and /tmp for another program of the same user. All runs must have finished.
    [[nodiscard]] virtual Result<void> reset() = 0;

    virtual void close() noexcept = 0;

    [[nodiscard]] virtual const SandboxInfo& info() const = 0;
};

/// What a session must be able to hold.
struct SessionRequest {
    std::shared_ptr<const Language> language;
    Bytes memory; // the largest memory limit of any run in it
    std::uint32_t processes = 64;
};

class SessionFactory {
public:
    virtual ~SessionFactory() = default;

    /// A fresh sandbox, ready for put() and start(). Thread safe.
    [[nodiscard]] virtual Result<std::unique_ptr<Session>> open(const SessionRequest& request, SteadyTime deadline,
                                                                std::stop_token stop) = 0;

    /// A hint that sessions like this one will be wanted soon (a pool may warm up).
    virtual void expect(const SessionRequest& request) = 0;
};

} // namespace ca
