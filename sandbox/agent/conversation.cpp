// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
#include "sandbox/agent/conversation.h"

#include "sandbox/agent/poll_set.h"

#include <algorithm>
#include <fcntl.h>
#include <grp.h>
#include <sched.h>
#include <sys/mman.h>
#include <sys/resource.h>
#include <unistd.h>

#include "build_id.h" // made by CMake from the agent's sources

namespace ca::agent {

using wire::Type;

namespace {

/// Too small for a file, and the only value at which the kernel does not start a crash handler of the host (core(5), a pipe as the
/// pattern). Runs inherit it and the filter keeps it. A launcher that forbids cores altogether leaves nothing to set.
void forbidCores()
{
    const rlimit tooSmall{1, 1};
    (void)::setrlimit(RLIMIT_CORE, &tooSmall);
}

constexpr Trouble kMalformed{EBADMSG, "the host sent a malformed frame"};

unsigned countProcessors()
{
    cpu_set_t set;
    CPU_ZERO(&set);
    return ::sched_getaffinity(0, sizeof set, &set) == 0 ? std::max(1U, static_cast<unsigned>(CPU_COUNT(&set))) : 1U;
}

bool writeAll(int to, std::string_view bytes)
{
    while (!bytes.empty()) {
        const ssize_t put = ::write(to, bytes.data(), bytes.size());
        if (put <= 0) {
            return false;
        }
        bytes.remove_prefix(static_cast<std::size_t>(put));
    }
    return true;
}

/// The program may read its input again through /dev/stdin, but never change it: the next run's could be in the same place.
Trouble seal(int file)
{
    constexpr int kSeals = F_SEAL_SEAL | F_SEAL_SHRINK | F_SEAL_GROW | F_SEAL_WRITE;
    if (::fcntl(file, F_ADD_SEALS, kSeals) != 0 || ::lseek(file, 0, SEEK_SET) != 0) {
        return trouble("cannot seal the input of a run");
    }
    return {};
}

} // namespace

Trouble Conversation::hold(const Options& options)
{
    Trouble bad = settle(options);
    if (!bad) {
        bad = greet(options);
    }
    if (!bad) {
        bad = serve();
    }
    if (bad) {
        m_outbox.failed(bad);
    }
    (void)m_outbox.drain();
    return bad;
}

/// What can be set up before the host has said a word.
Trouble Conversation::settle(const Options& options)
{
    m_surroundings.habitat = options.nested ? Habitat::Nested : Habitat::Container;
    m_surroundings.testTmp = options.testTmp;
    m_surroundings.compileTmp = options.compileTmp;
    m_surroundings.processors = countProcessors();
    m_surroundings.null = ::open("/dev/null", O_RDONLY | O_CLOEXEC);
    if (m_surroundings.null < 0) {
        return trouble("the sandbox lacks /dev/null");
    }
    if (!options.nested && (::getpid() != 1 || ::geteuid() != 0)) {
        return {EPERM, "the agent must be PID 1 and root of its container (or be started with --nested)"};
    }
    if (options.counters) {
        m_counters.adopt(*options.counters);
    } else if (!options.nested) {
        m_counters.discover();
    }
    if (const Trouble bad = m_folders.open(m_surroundings.habitat)) {
        return bad;
    }
    if (const Trouble bad = options.nested ? m_spaces.open() : Trouble{}) {
        return bad;
    }
    const bool counted = m_counters.hasMemory();
    if (options.nested) {
        m_surroundings.runFilter = counted ? FilterPart::Spaces : FilterPart::SpacesAndMemoryFiles;
    } else if (!counted) {
        m_surroundings.runFilter = FilterPart::MemoryFiles;
    }
    forbidCores();
    const FilterPart own = options.nested ? FilterPart::WithoutSpaces : FilterPart::Whole;
    return installFilter(own) ? Trouble{} : trouble("cannot install the filter of system calls");
}

Trouble Conversation::greet(const Options& options)
{
    Header header;
    if (!await(wire::kHeaderSize)) {
        m_isOver = true;
        return {};
    }
    if (parseHeader(m_inbox.bytes(), header) != Parse::Done || header.type != Type::Hello) {
        return kMalformed;
    }
    if (!await(wire::kHeaderSize + header.length)) {
        m_isOver = true;
        return {};
    }
    Hello hello;
    if (!parseHello(m_inbox.bytes().substr(wire::kHeaderSize, header.length), hello)) {
        return kMalformed;
    }
    m_inbox.consume(wire::kHeaderSize + header.length);
    if (hello.version != wire::kVersion) {
        return {EPROTO, "the host speaks another version of the agent protocol"};
    }
    if (const Trouble bad = options.nested ? Trouble{} : takeUsers(hello)) {
        return bad;
    }
    if (const Trouble bad = m_folders.prepare(m_run.users())) {
        return bad;
    }
    m_outbox.ready(hello.nonce, features(), kBuildId);
    return {};
}

Trouble Conversation::takeUsers(const Hello& hello)
{
    constexpr std::uint32_t kHighest = 0x7fffffff;
    if (hello.uidBase == 0 || hello.uidSpan < 2 || hello.uidSpan > kHighest || hello.uidBase > kHighest - hello.uidSpan) {
        return {EINVAL, "the host gave no usable range of user ids"};
    }
    m_surroundings.uidBase = hello.uidBase;
    m_surroundings.uidSpan = hello.uidSpan;
    // A member of the privileged users' group may give folders to it, see Folders::prepare.
    const gid_t group = hello.uidBase;
    return ::setgroups(1, &group) == 0 ? Trouble{} : trouble("the agent lacks the capability SETGID");
}

std::uint32_t Conversation::features() const
{
    const bool nested = m_surroundings.habitat == Habitat::Nested;
    std::uint32_t out = wire::HasSeccomp | wire::CollectsFiles | (nested ? wire::NestedSpaces : wire::SeparateUids);
    out |= m_counters.hasCpu() ? wire::HasCgroupCpu : 0U;
    out |= m_counters.hasMemory() ? wire::HasCgroupMemory : 0U;
    out |= (m_counters.hasCpu() || m_counters.hasMemory()) && m_counters.isV2() ? wire::CgroupIsV2 : 0U;
    out |= m_counters.resetsPeak() ? wire::ResetsPeak : 0U;
    out |= m_counters.setsLimit() ? wire::SetsMemoryMax : 0U;
    out |= ::getpid() == 1 ? wire::IsInit : 0U;
    return out;
}

Trouble Conversation::serve()
{
    while (!m_isOver) {
        switch (m_controls.take()) {
        case Controls::Taken::Malformed:
            return kMalformed;
        case Controls::Taken::OtherFrame: {
            Header header;
            if (parseHeader(m_inbox.bytes(), header) != Parse::Done) {
                return kMalformed;
            }
            m_inbox.consume(wire::kHeaderSize);
            if (const Trouble bad = take(header)) {
                return bad;
            }
            break;
        }
        case Controls::Taken::NeedMore:
        case Controls::Taken::Stuck:
            m_isOver = !awaitMore();
        }
    }
    return {};
}

Trouble Conversation::take(const Header& header)
{
    switch (header.type) {
    case Type::Put:
        return takePut(header.length);
    case Type::Run:
        return takeRun(header.length);
    case Type::Reset:
        return takeReset();
    case Type::Quit:
        m_isOver = true;
        return {};
    default:
        return kMalformed;
    }
}

Trouble Conversation::takePut(std::size_t length)
{
    PutHead put;
    for (;;) {
        const Parse parse = parsePut(m_inbox.bytes().substr(0, length), length, put);
        if (parse == Parse::Done) {
            break;
        }
        if (parse == Parse::Malformed) {
            return kMalformed;
        }
        if (!awaitMore()) {
            m_isOver = true;
            return {};
        }
    }
    UniqueFd file;
    if (const Trouble bad = m_folders.create(put, m_run.users(), file)) {
        return bad;
    }
    m_inbox.consume(put.headSize);
    return stream(length - put.headSize, file.get());
}

Trouble Conversation::takeRun(std::size_t length)
{
    if (!await(sizeof(std::uint32_t))) {
        m_isOver = true;
        return {};
    }
    const std::size_t size = wire::Reader(m_inbox.bytes()).u32();
    if (size > wire::kMaxMeta || sizeof(std::uint32_t) + size > length) {
        return kMalformed;
    }
    m_inbox.consume(sizeof(std::uint32_t));
    if (!await(size)) {
        m_isOver = true;
        return {};
    }
    if (!parseRun(m_inbox.bytes().substr(0, size), m_request)) {
        return kMalformed;
    }
    m_inbox.consume(size);
    GivenInput input;
    const Trouble bad = takeInput(length - sizeof(std::uint32_t) - size, input);
    return bad || m_isOver ? bad : m_run.perform(m_request, std::move(input));
}

Trouble Conversation::takeInput(std::size_t size, GivenInput& out)
{
    if (size == 0 || m_request.inputMode != wire::InputMode::Given || m_request.hasInteractor) {
        return stream(size, -1);
    }
    out.size = size;
    out.file.reset(::memfd_create("input", MFD_CLOEXEC | MFD_ALLOW_SEALING));
    if (!out.file) {
        return trouble("cannot hold the input of a run");
    }
    const Trouble bad = stream(size, out.file.get());
    return bad || m_isOver ? bad : seal(out.file.get());
}

Trouble Conversation::takeReset()
{
    const Trouble bad = m_folders.reset(m_run.users());
    if (!bad) {
        m_outbox.resetDone();
    }
    return bad;
}

bool Conversation::await(std::size_t size)
{
    while (m_inbox.bytes().size() < size) {
        if (!awaitMore()) {
            return false;
        }
    }
    return true;
}

/// One more read, after a sleep if need be. As PID 1 the agent buries here what others leave to it.
bool Conversation::awaitMore()
{
    for (;;) {
        const Inbox::Fill fill = m_inbox.fill();
        if (fill != Inbox::Fill::Nothing) {
            return fill != Inbox::Fill::Ended;
        }
        if (!m_outbox.flush()) {
            return false;
        }
        PollSet set;
        set.add(m_inbox.fd(), POLLIN);
        set.add(m_outbox.fd(), m_outbox.isEmpty() ? 0 : POLLOUT);
        set.waitOrChild();
        if (set.events(m_outbox.fd()) & POLLERR) {
            return false;
        }
        Toll nobodys;
        buryOrphans(0, 0, nobodys);
    }
}

Trouble Conversation::stream(std::size_t size, int to)
{
    while (size > 0) {
        const std::string_view piece = m_inbox.bytes().substr(0, size);
        if (piece.empty()) {
            if (!awaitMore()) {
                m_isOver = true;
                return {};
            }
            continue;
        }
        if (to >= 0 && !writeAll(to, piece)) {
            return trouble("a file does not fit into the sandbox");
        }
        m_inbox.consume(piece.size());
        size -= piece.size();
    }
    return {};
}

} // namespace ca::agent
