// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
// How the servers that only run programs are spoken to: a program is posted with its input, a job is followed, a run has ended.
#pragma once

#include "app/link/remote_server.h"
#include "core/base/units.h"
#include "core/model/language.h"

#include <QByteArray>

#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace ca {

struct ProgramRun {
    std::string language; // as the server calls it
    std::string source;
    std::string input;

    bool operator==(const ProgramRun&) const = default;
};

/// What a server tells of a run that is over. Only ours measures memory; what the others' times are of they do not say.
struct RunEnd {
    enum class How : std::uint8_t {
        Ended,    // by itself, and well
        Failed,   // badly, or it was not even compiled, which only ours tells apart
        Uncompiled,
        TimedOut, // the server ended it
        TooLong,  // its output, of which the rest is missing
        NotRun,   // by the server's fault, or because it refuses such programs
    };
    How how = How::Ended;
    std::string output;
    std::string errors;
    std::optional<int> exitCode;
    std::optional<Micros> time;
    std::string why; // NotRun
    std::optional<Bytes> memory = std::nullopt;

    bool operator==(const RunEnd&) const = default;
};

class RunDialect {
public:
    virtual ~RunDialect() = default;

    [[nodiscard]] virtual ServerKind kind() const = 0;
    /// As the server calls it; none: it has no such language.
    [[nodiscard]] virtual std::optional<std::string> languageOf(const Language& language) const = 0;
    [[nodiscard]] virtual QString languages() const = 0; // for people
    [[nodiscard]] virtual bool takesInput() const { return true; }
    /// The compiler's words come there.
    [[nodiscard]] virtual const std::string& compilerWords(const RunEnd& end) const = 0;

    [[nodiscard]] virtual QString postPath() const = 0;
    [[nodiscard]] virtual std::string post(const ProgramRun& run) const = 0;

    struct Receipt {
        std::string job;
        std::optional<RunEnd> end; // instead of a job
    };
    [[nodiscard]] virtual Result<Receipt> receiptFrom(std::string_view body) const = 0;

    [[nodiscard]] virtual QString jobPath(const std::string& job) const = 0;
    /// The job's path is a stream, and each event in it a standing; otherwise each answer is one.
    [[nodiscard]] virtual bool streams() const { return false; }

    struct Standing {
        bool isRunning = false; // it waits no more
        std::optional<RunEnd> end;
    };
    /// NotFound: the server does not know the job.
    [[nodiscard]] virtual Result<Standing> standingFrom(int status, std::string_view body) const = 0;

    /// A path that can be asked for without sending anything, and whether an answer shows that such a server is there.
    [[nodiscard]] virtual QString probePath() const = 0;
    [[nodiscard]] virtual bool recognises(int status, std::string_view body) const = 0;
};

/// Of a kind that runs only.
[[nodiscard]] std::unique_ptr<const RunDialect> dialectOf(ServerKind kind);
/// Also of a CodeArena server that announces runs, which wants to know whose they are.
[[nodiscard]] std::unique_ptr<const RunDialect> dialectOf(const RemoteServer& server);

} // namespace ca
