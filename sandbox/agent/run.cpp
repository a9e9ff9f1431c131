// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
#include "sandbox/agent/run.h"

#include "sandbox/agent/clock.h"
#include "sandbox/agent/collection.h"
#include "sandbox/agent/hand_over.h"
#include "sandbox/agent/terminal.h"

#include <algorithm>
#include <csignal>
#include <fcntl.h>
#include <sys/stat.h>

namespace ca::agent {

using wire::Role;
using wire::Stop;
using wire::Stream;

namespace {

struct Pipe {
    UniqueFd readEnd;
    UniqueFd writeEnd;
};

enum class OurEnd { Reading, Writing };

/// Ours is non-blocking. The mode lets the program open /dev/stdin and /dev/stdout again by name, under its own user.
Trouble openPipe(OurEnd ours, Pipe& out)
{
    int fds[2];
    if (::pipe2(fds, O_CLOEXEC) != 0) {
        return trouble("cannot make a pipe");
    }
    out.readEnd.reset(fds[0]);
    out.writeEnd.reset(fds[1]);
    ::fchmod(fds[0], 0666);
    return ::fcntl(fds[ours == OurEnd::Reading ? 0 : 1], F_SETFL, O_NONBLOCK) == 0 ? Trouble{} : trouble("cannot set up a pipe");
}

} // namespace

Users Run::users() const
{
    if (isNested()) {
        return {};
    }
    return {m_surroundings.uidBase + 1 + m_testsDone % (m_surroundings.uidSpan - 1), m_surroundings.uidBase};
}

Trouble Run::perform(const RunRequest& request, GivenInput input)
{
    m_request = &request;
    m_toll = {};
    const Trouble bad = [&]() -> Trouble {
        if (const Trouble failed = start(input)) {
            return failed;
        }
        if (const Trouble failed = watch()) {
            return failed;
        }
        if (const Trouble failed = bury()) {
            return failed;
        }
        drain();
        for (Side& side : m_sides) {
            if (const Trouble failed = judgeStart(side)) {
                return failed;
            }
        }
        if (const Trouble failed = deliver()) {
            return failed;
        }
        if (const Trouble failed = tidy()) {
            return failed;
        }
        return report();
    }();
    m_controls.detach();
    m_testsDone += request.kind == wire::Kind::Test ? 1 : 0;
    return {bad.error, bad.what, request.id};
}

Trouble Run::start(GivenInput& input)
{
    const Users who = users();
    const bool compiles = m_request->kind == wire::Kind::Compile;
    program().begin(Role::Program, m_request->program, compiles ? who.privileged : who.program);
    interactor().begin(Role::Interactor, m_request->interactor, who.privileged);
    if (compiles) {
        if (const Trouble bad = m_folders.beginCompile(who)) {
            return bad;
        }
    }
    if (const Trouble bad = m_meter.begin(memoryLimit(), input.size)) {
        return bad;
    }
    if (isCollected() && !isNested()) { // what an interactor writes is not for the program to see
        const mode_t mode = isPair() ? 0700 : 0755;
        if (const Trouble bad = makeCollectionFolders(m_folders.work(), m_request->collection, author().uid, mode)) {
            return bad;
        }
    }
    m_nextCheck = m_unsentSince = 0;
    if (isPair()) {
        return startPair();
    }
    if (m_request->inputMode == wire::InputMode::Pty) {
        return startOnTerminal();
    }
    return startProgram(input.file ? input.file.get() : m_surroundings.null);
}

Trouble Run::startProgram(int in)
{
    Pipe input;
    Pipe output;
    Pipe error;
    if (isLive()) {
        if (const Trouble bad = openPipe(OurEnd::Writing, input)) {
            return bad;
        }
        in = input.readEnd.get();
    }
    for (Pipe* pipe : {&output, &error}) {
        if (const Trouble bad = openPipe(OurEnd::Reading, *pipe)) {
            return bad;
        }
    }
    Side& side = program();
    side.out.fd = std::move(output.readEnd);
    side.err.fd = std::move(error.readEnd);
    side.err.stream = Stream::Err;
    if (isLive()) {
        m_feeds[0].open(std::move(input.writeEnd));
        side.input = &m_feeds[0];
        m_controls.attach(m_request->id, m_feeds[0], -1);
    }
    return startSide(side, in, output.writeEnd.get(), error.writeEnd.get(), false);
}

Trouble Run::startOnTerminal()
{
    Terminal terminal;
    if (const Trouble bad = openTerminal(program().uid, isNested(), terminal)) {
        return bad;
    }
    UniqueFd writing(::fcntl(terminal.master.get(), F_DUPFD_CLOEXEC, 3));
    m_terminal.reset(::fcntl(terminal.master.get(), F_DUPFD_CLOEXEC, 3));
    if (!writing || !m_terminal) {
        return trouble("cannot set up the terminal");
    }
    m_feeds[0].open(std::move(writing));
    m_controls.attach(m_request->id, m_feeds[0], m_terminal.get());
    Side& side = program();
    side.input = &m_feeds[0];
    side.out.fd = std::move(terminal.master);
    const int slave = terminal.slave.get();
    return startSide(side, slave, slave, slave, true);
}

/// program.out -> agent -> interactor.in and back: the agent in the middle keeps the transcript and the caps.
Trouble Run::startPair()
{
    std::array<Pipe, 6> pipes; // stdin, stdout, stderr of the program, then of the interactor
    for (std::size_t i = 0; i < pipes.size(); ++i) {
        if (const Trouble bad = openPipe(i % 3 == 0 ? OurEnd::Writing : OurEnd::Reading, pipes[i])) {
            return bad;
        }
    }
    for (std::size_t i = 0; i < 2; ++i) {
        m_feeds[i].open(std::move(pipes[3 * i].writeEnd));
        m_sides[i].input = &m_feeds[i];
        m_sides[i].out.fd = std::move(pipes[3 * i + 1].readEnd);
        m_sides[i].err.fd = std::move(pipes[3 * i + 2].readEnd);
        m_sides[i].out.relay = &m_feeds[1 - i];
    }
    program().out.stream = Stream::FromProgram;
    program().err.stream = Stream::Err;
    interactor().out.stream = Stream::ToProgram;
    interactor().err.stream = Stream::InteractorErr;
    for (std::size_t i : {1U, 0U}) { // the interactor first: it usually speaks first
        const Trouble bad = startSide(m_sides[i], pipes[3 * i].readEnd.get(), pipes[3 * i + 1].writeEnd.get(),
                                      pipes[3 * i + 2].writeEnd.get(), false);
        if (bad) {
            return bad;
        }
    }
    return {};
}

Trouble Run::startSide(Side& side, int in, int out, int err, bool terminal)
{
    const bool compiles = m_request->kind == wire::Kind::Compile;
    const bool interacts = side.role == Role::Interactor;
    View view;
    view.writableBuild = compiles;
    view.privateFolder = interacts;
    view.workFiles = m_folders.hasWorkFiles() ? m_folders.work() : -1;
    view.tmp = compiles ? m_surroundings.compileTmp : m_surroundings.testTmp;
    HandOver handOver;
    const bool handsOver = isNested() && isCollected() && &side == &author();
    if (handsOver) {
        if (!handOver.open()) {
            return trouble("cannot make a socket pair");
        }
        view.collection = &m_request->collection;
        view.handOver = handOver.childsEnd();
    }
    LaunchPlan plan;
    plan.command = side.command;
    plan.in = in;
    plan.out = out;
    plan.err = err;
    plan.terminal = terminal;
    plan.uid = side.uid;
    plan.folder = compiles ? "/build" : "/tmp";
    plan.filter = m_surroundings.runFilter;
    plan.mask = interacts ? 077 : 022;
    if (isNested()) { // one user for all: the agent, the inits, and the other side count against the same limit
        plan.view = &view;
        plan.otherProcesses = 2 + (isPair() ? 1 + m_request->interactor.limits.processes + m_request->program.limits.processes : 0);
    }
    side.started = nowMicros();
    side.isRunning = true;
    const Trouble bad = launch(plan, isNested() ? &m_spaces : nullptr, side.child);
    if (handsOver && !bad) {
        m_authorsTmp = handOver.take();
    }
    return bad;
}

Trouble Run::bury()
{
    for (Side& side : m_sides) {
        if (isNested() && side.child.init > 0) {
            ::kill(side.child.init, SIGKILL);
        }
    }
    return buryAll(isNested() ? Kill::Nobody : Kill::Everybody, m_toll);
}

/// What is still in the pipes when nobody is left to write. Their ends are closed, so this ends.
void Run::drain()
{
    for (Side& side : m_sides) {
        for (Channel* channel : {&side.out, &side.err}) {
            channel->relay = nullptr;
            while (channel->fd && channel->read(m_outbox, m_request->id)) {
            }
            channel->close();
        }
        if (side.isOverCap() && !side.wasStopped) {
            side.wasStopped = true;
            side.outcome.stop = Stop::Output;
        }
    }
    for (Feed& feed : m_feeds) {
        feed.close();
    }
    m_terminal.reset();
}

/// A start that failed is ours to answer for, unless what was to start is the user's own file.
Trouble Run::judgeStart(Side& side)
{
    if (side.command == nullptr || !side.child.report) {
        return {};
    }
    const StartFailure failure = readStartFailure(side.child, *side.command);
    if (failure.trouble) {
        return failure.trouble;
    }
    if (failure.remark != nullptr && !side.wasStopped) {
        side.outcome.exitCode = failure.exitCode;
        m_outbox.output(m_request->id, side.role == Role::Program ? Stream::Err : Stream::InteractorErr, failure.remark);
    }
    return {};
}

/// The files that the host asked for, before they are wiped. Where mounts are a run's own, so is its /tmp.
Trouble Run::deliver()
{
    if (!isCollected()) {
        return {};
    }
    const UniqueFd theirs = std::move(m_authorsTmp);
    if (isNested() && !theirs) {
        return {EBADF, "a run did not hand its work folder over"};
    }
    return sendCollection(isNested() ? theirs.get() : m_folders.work(), *m_request, author().uid, m_outbox);
}

Trouble Run::tidy()
{
    const Users who = users();
    if (m_request->kind == wire::Kind::Compile) {
        m_adopted = Copied::All;
        if (program().outcome.stop == Stop::Exited && program().outcome.exitCode == 0) {
            if (const Trouble bad = m_folders.adoptBuild(who, m_adopted)) {
                return bad;
            }
        }
        if (const Trouble bad = m_folders.endCompile(who)) {
            return bad;
        }
        if (m_adopted != Copied::All) {
            program().outcome.exitCode = 1;
            m_outbox.output(m_request->id, Stream::Err, "What the compiler made does not fit into the sandbox.\n");
        }
    }
    return m_folders.wipeWork(who);
}

Trouble Run::report()
{
    Side& side = program();
    Meter::Figures figures;
    if (const Trouble bad = m_meter.end(std::max(side.toll.largest, m_toll.largest), figures)) {
        return bad;
    }
    const bool isRusage = figures.cpuCounter == wire::CpuCounter::Rusage;
    side.outcome.cpuMicros = std::max(programCpu(), isRusage ? side.toll.cpuMicros + m_toll.cpuMicros : 0);
    side.outcome.cpuCounter = figures.cpuCounter;
    side.outcome.memory = figures.memory;
    side.outcome.memoryCounter = figures.memoryCounter;
    side.outcome.oomKills = figures.oomKills;
    if (isPair()) {
        Side& other = interactor();
        side.outcome.memory = std::max(less(side.outcome.memory, other.toll.largest), side.toll.largest);
        other.outcome.cpuMicros = other.toll.cpuMicros;
        other.outcome.cpuCounter = wire::CpuCounter::Rusage;
        other.outcome.memory = other.toll.largest;
        other.outcome.memoryCounter = wire::MemoryCounter::ProcessPeak;
    }
    for (Side* each : {&interactor(), &side}) {
        if (each->role == Role::Program || isPair()) {
            each->outcome.stdoutBytes = each->out.seen;
            each->outcome.stderrBytes = each->err.seen;
            m_outbox.result(m_request->id, each->role, each->outcome);
        }
    }
    flush(true);
    return {};
}

} // namespace ca::agent
