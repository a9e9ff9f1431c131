// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
// A real agent in a sandbox of the suite's own, spoken to over a socket pair: as PID 1 of namespaces laid out like a container,
// or nested in bubblewrap by the command line of sandbox/agent/README.md.
#pragma once

#include "core/base/unique_fd.h"
#include "sandbox/protocol/frames.h"

#include <QString>

#include <map>
#include <memory>
#include <set>
#include <string>
#include <vector>

namespace ca {

enum class AgentHabitat { Container, Nested };

/// All that a run said and how it ended.
struct FinishedRun {
    wire::OutcomeFields outcome;
    wire::OutcomeFields interactor;
    std::map<wire::Stream, std::string> said;
    std::map<int, std::string> files; // collected, by their place in RunFrame::collect
    std::set<int> clipped;
    QString failure; // a Failed frame, a broken frame, silence: empty when there was a result

    [[nodiscard]] QString out() const { return QString::fromStdString(text(wire::Stream::Out)); }
    [[nodiscard]] QString err() const { return QString::fromStdString(text(wire::Stream::Err)); }
    [[nodiscard]] std::string text(wire::Stream stream) const
    {
        const auto found = said.find(stream);
        return found == said.end() ? std::string() : found->second;
    }
};

class AgentProcess {
public:
    /// Null with a reason where such a sandbox cannot be made. The options are the agent's, the descriptors go to it.
    [[nodiscard]] static std::unique_ptr<AgentProcess> start(AgentHabitat habitat, QString& reason, const std::vector<std::string>& options = {},
                                                             const std::vector<int>& descriptors = {}, const std::vector<std::string>& cgroups = {});
    ~AgentProcess();
    AgentProcess(const AgentProcess&) = delete;
    AgentProcess& operator=(const AgentProcess&) = delete;

    [[nodiscard]] const wire::Ready& ready() const { return m_ready; }

    void send(const std::string& bytes);
    void put(wire::Area area, const std::string& path, const std::string& bytes, bool executable = false);
    void start(const wire::RunFrame& run, const std::string& input = {});
    /// Collects frames up to the result of this run.
    [[nodiscard]] FinishedRun finish(std::uint32_t id);
    /// Collects output of the run until it holds the text; false at its end.
    [[nodiscard]] bool awaitOutput(FinishedRun& so, const std::string& text);
    [[nodiscard]] FinishedRun run(const wire::RunFrame& run, const std::string& input = {});
    /// The next frame; nullopt at the end of the stream, after silence, or when a frame is broken.
    [[nodiscard]] std::optional<wire::AgentFrame> next();
    void hangUp() { m_socket.reset(); }
    /// The exit status of the launcher.
    [[nodiscard]] int wait();

private:
    AgentProcess(UniqueFd socket, int pid) : m_socket(std::move(socket)), m_pid(pid) {}
    [[nodiscard]] bool greet();
    bool take(const wire::AgentFrame& frame, std::uint32_t id, FinishedRun& into);

    UniqueFd m_socket;
    int m_pid;
    wire::FrameReader m_reader;
    wire::Ready m_ready;
};

/// A run of the probe with limits that a test does not meet unless it wants to.
[[nodiscard]] wire::RunFrame probeRun(std::uint32_t id, std::vector<std::string> words);

} // namespace ca
