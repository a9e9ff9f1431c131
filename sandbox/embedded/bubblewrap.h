// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
// Starts bubblewrap with the agent as PID 1 inside and hands out the transport to it.
//
// One thread of ours (the keeper) forks every sandbox and buries it: the kernel ties --die-with-parent to the thread that forked,
// and reaping and removing control groups must not hold up a verdict. It keeps one child in reserve that has already entered its
// control group, since that waits for every processor of the machine (13 ms seen), and only has to be told what to run.
#pragma once

#include "core/base/result.h"
#include "core/base/unique_fd.h"
#include "sandbox/embedded/cgroup_home.h"
#include "sandbox/embedded/toolchain_view.h"
#include "sandbox/protocol/transport.h"

#include <condition_variable>
#include <deque>
#include <filesystem>
#include <functional>
#include <memory>
#include <mutex>
#include <optional>
#include <string>
#include <sys/types.h>
#include <thread>
#include <vector>

namespace ca {

struct BubblewrapOptions {
    std::filesystem::path program = "/usr/bin/bwrap";
    std::filesystem::path agent; // our static binary
};

/// The walls of one sandbox.
struct EmbeddedWalls {
    Bytes memory;                // of everything inside, when control groups are to be had
    std::uint32_t processes = 0; // likewise
};

class Bubblewrap {
public:
    Bubblewrap(BubblewrapOptions options, CgroupHome groups);
    /// Waits until every sandbox that was closed is gone.
    ~Bubblewrap();
    Bubblewrap(const Bubblewrap&) = delete;
    Bubblewrap& operator=(const Bubblewrap&) = delete;

    [[nodiscard]] Result<std::unique_ptr<Transport>> launch(const ToolchainView& view, const EmbeddedWalls& walls);

    [[nodiscard]] const CgroupHome& groups() const { return m_groups; }
    [[nodiscard]] const BubblewrapOptions& options() const { return m_options; }

private:
    struct Body {
        pid_t pid = -1;
        CgroupSlot slot;
        SteadyTime closed;
        bool reaped = false;
    };
    struct Reserve;

    void keep();
    void call(std::function<void()> task);
    Result<std::unique_ptr<Reserve>> prepare();
    void keepReserve();
    void dismiss(std::unique_ptr<Reserve> reserve);
    Result<std::unique_ptr<Transport>> launchHere(const ToolchainView& view, const EmbeddedWalls& walls);
    void buryOne(Body& body);

    BubblewrapOptions m_options;
    CgroupHome m_groups;

    std::mutex m_mutex;
    std::condition_variable m_wake;
    std::deque<std::function<void()>> m_tasks;
    std::vector<std::shared_ptr<Body>> m_dying;
    std::unique_ptr<Reserve> m_reserve; // the keeper's
    bool m_leaving = false;
    std::thread m_keeper;
};

} // namespace ca
