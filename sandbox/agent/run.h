// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
// One run from its request to its result: start, watch, stop, bury, measure, wipe. See the theory of operation in main.cpp.
#pragma once

#include "sandbox/agent/controls.h"
#include "sandbox/agent/folders.h"
#include "sandbox/agent/meter.h"
#include "sandbox/agent/side.h"

#include <array>
#include <optional>

namespace ca::agent {

/// What does not change after the greeting.
struct Surroundings {
    Habitat habitat = Habitat::Container;
    std::uint32_t uidBase = 0;
    std::uint32_t uidSpan = 0;
    TmpSize testTmp;
    TmpSize compileTmp{256ULL << 20, 16384};
    std::optional<FilterPart> runFilter; // what a run adds to the filter that the agent has itself
    unsigned processors = 1;
    int null = -1; // /dev/null, for reading
};

/// The stdin of a Given run.
struct GivenInput {
    UniqueFd file; // none for an empty input
    std::uint64_t size = 0;
};

class PollSet;

class Run {
public:
    Run(Inbox& inbox, Outbox& outbox, Controls& controls, Folders& folders, Spaces& spaces, const Counters& counters,
        const Surroundings& surroundings)
        : m_inbox(inbox), m_outbox(outbox), m_controls(controls), m_folders(folders), m_spaces(spaces), m_meter(counters),
          m_surroundings(surroundings)
    {
    }

    /// The users of the next run.
    [[nodiscard]] Users users() const;

    [[nodiscard]] Trouble perform(const RunRequest& request, GivenInput input);

private:
    // in the order of a run's life
    [[nodiscard]] Trouble start(GivenInput& input);
    [[nodiscard]] Trouble startProgram(int in);
    [[nodiscard]] Trouble startOnTerminal();
    [[nodiscard]] Trouble startPair();
    [[nodiscard]] Trouble startSide(Side& side, int in, int out, int err, bool terminal);
    [[nodiscard]] Trouble watch();
    [[nodiscard]] Trouble collect(Side& side);
    [[nodiscard]] Trouble bury();
    void drain();
    [[nodiscard]] Trouble judgeStart(Side& side);
    [[nodiscard]] Trouble deliver();
    [[nodiscard]] Trouble tidy();
    [[nodiscard]] Trouble report();

    // parts of watching, in run_watch.cpp
    void addHost(PollSet& set);
    void addSide(PollSet& set, const Side& side);
    [[nodiscard]] Trouble handleHost(const PollSet& set);
    [[nodiscard]] Trouble handleSide(const PollSet& set, Side& side);
    [[nodiscard]] std::uint64_t untilNextCheck();
    void readChannel(Side& side, Channel& channel);
    void check();
    void measure(std::uint64_t now);
    void stop(Side& side, wire::Stop reason);
    void killSide(const Side& side);
    void flush(bool always);

    [[nodiscard]] Side& program() { return m_sides[0]; }
    [[nodiscard]] Side& interactor() { return m_sides[1]; }
    [[nodiscard]] Side& author() { return m_sides[isPair() ? 1 : 0]; } // of the files that the host collects
    [[nodiscard]] std::uint64_t programCpu();
    [[nodiscard]] bool isLive() const { return m_request->inputMode != wire::InputMode::Given; }
    [[nodiscard]] bool isPair() const { return m_request->hasInteractor; }
    [[nodiscard]] bool isCollected() const { return m_request->collection.count > 0; }
    [[nodiscard]] bool isNested() const { return m_surroundings.habitat == Habitat::Nested; }
    [[nodiscard]] bool isAnyRunning() const { return m_sides[0].isRunning || m_sides[1].isRunning; }
    [[nodiscard]] std::uint64_t memoryLimit() const;

    Inbox& m_inbox;
    Outbox& m_outbox;
    Controls& m_controls;
    Folders& m_folders;
    Spaces& m_spaces;
    Meter m_meter;
    const Surroundings& m_surroundings;

    const RunRequest* m_request = nullptr;
    std::uint32_t m_testsDone = 0;
    std::array<Side, 2> m_sides;
    std::array<Feed, 2> m_feeds; // the stdin of the program, of the interactor
    UniqueFd m_authorsTmp;       // nested, and only when files are collected: the /tmp of a run, which would go with its mounts
    UniqueFd m_terminal;         // a second descriptor of the master, for writing and resizing
    Toll m_toll;                 // of everybody but the sides themselves
    std::uint64_t m_nextCheck = 0;
    std::uint64_t m_unsentSince = 0;
    Copied m_adopted = Copied::All;
};

} // namespace ca::agent
