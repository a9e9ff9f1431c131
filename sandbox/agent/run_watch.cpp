// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
// The watching half of Run: the loop that sees everything a run does while its processes live.
#include "sandbox/agent/clock.h"
#include "sandbox/agent/poll_set.h"
#include "sandbox/agent/run.h"

#include <algorithm>
#include <csignal>
#include <unistd.h>

namespace ca::agent {

using wire::Role;
using wire::Stop;

namespace {

constexpr std::uint64_t kShortestTick = 1'000;
constexpr std::uint64_t kLongestTick = 10'000;
constexpr std::uint64_t kNearMemoryTick = 2'000;
constexpr std::size_t kWorthSending = 32U << 10; // output of a test waits for more of it, or for the result
constexpr short kHostGone = POLLHUP | POLLERR | POLLRDHUP;

} // namespace

Trouble Run::watch()
{
    while (isAnyRunning()) {
        PollSet set;
        addHost(set);
        for (Side& side : m_sides) {
            addSide(set, side);
        }
        set.wait(untilNextCheck());
        if (const Trouble bad = handleHost(set)) {
            return bad;
        }
        for (Side& side : m_sides) {
            if (const Trouble bad = handleSide(set, side)) {
                return bad;
            }
        }
        check();
        flush(isLive() || isPair());
    }
    return {};
}

/// Requests stay in the pipe until this run has ended, unless it is live; that the host has gone is always noticed.
void Run::addHost(PollSet& set)
{
    const bool listens = isLive() && !m_inbox.isFull();
    set.add(m_inbox.fd(), static_cast<short>(POLLRDHUP | (listens ? POLLIN : 0)));
    if (m_outbox.fd() != m_inbox.fd() && !m_outbox.isEmpty()) {
        set.add(m_outbox.fd(), isLive() || isPair() || m_outbox.size() >= kWorthSending ? POLLOUT : 0);
    }
}

void Run::addSide(PollSet& set, const Side& side)
{
    if (side.isRunning) {
        set.add(side.child.pidfd.get(), POLLIN);
    }
    for (const Channel* channel : {&side.out, &side.err}) {
        if (channel->fd && m_outbox.hasRoom() && !channel->mustWait()) {
            set.add(channel->fd.get(), POLLIN);
        }
    }
    if (side.input != nullptr && side.input->hasBytes()) {
        set.add(side.input->fd(), POLLOUT);
    }
}

Trouble Run::handleHost(const PollSet& set)
{
    const short events = set.events(m_inbox.fd());
    if (isLive() && (events & (POLLIN | kHostGone)) != 0 && m_inbox.fill() == Inbox::Fill::Ended) {
        ::_exit(0); // with PID 1 everything ends
    }
    if (!isLive() && (events & kHostGone) != 0) {
        ::_exit(0);
    }
    if (!isLive()) {
        return {};
    }
    const Controls::Taken taken = m_controls.take();
    if (taken == Controls::Taken::Malformed || taken == Controls::Taken::OtherFrame) {
        return {EBADMSG, "the host sent a frame that does not belong into a live run"};
    }
    if (m_controls.isInterrupted()) {
        stop(program(), Stop::Interrupted);
    }
    return {};
}

Trouble Run::handleSide(const PollSet& set, Side& side)
{
    if (side.input != nullptr && side.input->hasBytes() && set.events(side.input->fd()) != 0) {
        side.input->pump();
    }
    for (Channel* channel : {&side.out, &side.err}) {
        if (channel->fd && set.events(channel->fd.get()) != 0) {
            readChannel(side, *channel);
        }
    }
    if (side.isRunning && set.events(side.child.pidfd.get()) != 0) {
        return collect(side);
    }
    return {};
}

void Run::readChannel(Side& side, Channel& channel)
{
    if (!m_outbox.hasRoom() || channel.mustWait()) {
        return;
    }
    channel.read(m_outbox, m_request->id);
    if (channel.fd && channel.relay != nullptr && !channel.relay->isOpen()) {
        channel.close(); // the reader is gone, and the writer shall learn it by SIGPIPE
    }
    if (side.isOverCap()) {
        stop(side, Stop::Output);
    }
}

/// The end of the process is the end of its run, whoever still holds its pipes.
Trouble Run::collect(Side& side)
{
    m_meter.sample(m_sides[0].child.init, m_sides[1].child.init);
    if (const Trouble bad = side.collect()) {
        return bad;
    }
    if (isAnyRunning()) { // the other goes on, and is to see the end of its input
        killSide(side);
        m_feeds[side.role == Role::Program ? 0 : 1].close();
    }
    return {};
}

std::uint64_t Run::untilNextCheck()
{
    const std::uint64_t now = nowMicros();
    if (m_nextCheck == 0) {
        m_nextCheck = now + kLongestTick;
    }
    std::uint64_t next = m_nextCheck;
    for (const Side& side : m_sides) {
        next = side.isRunning ? std::min(next, side.deadline()) : next;
    }
    return less(next, now);
}

void Run::check()
{
    const std::uint64_t now = nowMicros();
    for (Side& side : m_sides) {
        if (side.isRunning && now >= side.deadline()) {
            stop(side, Stop::Wall);
        }
    }
    if (now >= m_nextCheck && isAnyRunning()) {
        measure(now);
    }
}

/// The next look is due before the run can have used up what it has left, on all processors at once.
void Run::measure(std::uint64_t now)
{
    buryOrphans(m_sides[0].child.pid, m_sides[1].child.pid, m_toll);
    m_meter.sample(m_sides[0].child.init, m_sides[1].child.init);
    std::uint64_t next = kLongestTick;
    for (Side& side : m_sides) {
        if (!side.isRunning) {
            continue;
        }
        const std::uint64_t used = side.role == Role::Program ? programCpu() : side.cpuMicros();
        const std::uint64_t left = less(side.command->limits.cpuMicros, used);
        if (left == 0) {
            stop(side, Stop::Cpu);
        }
        next = std::min(next, left / m_surroundings.processors);
    }
    if (program().isRunning && m_meter.isAbove(memoryLimit())) {
        stop(program(), Stop::Memory);
    }
    if (m_meter.memory() > memoryLimit() / 2) {
        next = std::min(next, kNearMemoryTick);
    }
    m_nextCheck = now + std::max(next, kShortestTick);
}

/// Output of a test travels with its result, in one write, unless there is much of it or the run takes long.
void Run::flush(bool always)
{
    const std::uint64_t now = nowMicros();
    if (m_outbox.isEmpty()) {
        m_unsentSince = 0;
        return;
    }
    m_unsentSince = m_unsentSince == 0 ? now : m_unsentSince;
    if (always || m_outbox.size() >= kWorthSending || now >= m_unsentSince + kLongestTick) {
        m_unsentSince = 0;
        if (!m_outbox.flush()) {
            ::_exit(0);
        }
    }
}

void Run::stop(Side& side, Stop reason)
{
    if (side.isRunning && !side.wasStopped) {
        side.wasStopped = true;
        side.outcome.stop = reason;
        killSide(side);
    }
}

/// Everything of one side, and nothing of the other. SIGKILL is the only signal that cannot be refused.
void Run::killSide(const Side& side)
{
    if (isNested()) {
        ::kill(side.child.init, SIGKILL);
        return;
    }
    if (side.isRunning) {
        ::kill(side.child.pid, SIGKILL);
    }
    if (isPair()) {
        killUser(side.uid);
    } else {
        ::kill(-1, SIGKILL);
    }
}

std::uint64_t Run::memoryLimit() const
{
    return m_request->program.limits.memory + (m_request->hasInteractor ? m_request->interactor.limits.memory : 0);
}

/// The counters know the tree; the interactor's part of it is its own.
std::uint64_t Run::programCpu()
{
    const std::uint64_t others = isPair() ? interactor().cpuMicros() : 0;
    return std::max(less(m_meter.cpuMicros(), others), program().cpuMicros());
}

} // namespace ca::agent
