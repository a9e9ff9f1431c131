// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
#include "sandbox/session/agent_session.h"

#include "core/base/files.h"
#include "core/base/unique_fd.h"
#include "sandbox/session/wire_values.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstring>
#include <poll.h>
#include <sys/eventfd.h>

#include <fmt/format.h>

namespace ca {

namespace {

constexpr std::size_t kReadSize = 128U << 10;
constexpr std::size_t kCoalesce = 256U << 10; // small frames are gathered up to this size into one write
constexpr Bytes kLargestContent = mib(256);

Result<std::shared_ptr<const std::string>> load(const Content& content)
{
    if (content.text()) {
        return content.text();
    }
    auto bytes = readFile(content.file(), kLargestContent);
    if (!bytes) {
        return fail(std::move(bytes.error()));
    }
    return std::make_shared<const std::string>(std::move(*bytes));
}

/// Turns a stop request into something poll() sees.
class StopSignal {
public:
    explicit StopSignal(const std::stop_token& stop)
        : m_event(stop.stop_possible() ? ::eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK) : -1)
        , m_callback(stop, Wake{m_event.get()})
    {
    }
    [[nodiscard]] int fd() const { return m_event.get(); }

private:
    struct Wake {
        int event;
        void operator()() const noexcept
        {
            const std::uint64_t one = 1;
            [[maybe_unused]] const auto written = ::write(event, &one, sizeof one);
        }
    };
    UniqueFd m_event;
    std::stop_callback<Wake> m_callback;
};

int pollTimeout(SteadyTime deadline)
{
    const auto left = std::chrono::ceil<std::chrono::milliseconds>(deadline - std::chrono::steady_clock::now()).count();
    return static_cast<int>(std::clamp<std::int64_t>(left, 0, 60'000));
}

} // namespace

Result<std::unique_ptr<AgentSession>> AgentSession::open(std::unique_ptr<Transport> transport, SandboxInfo info,
                                                         const AgentGreeting& greeting, SteadyTime deadline,
                                                         std::stop_token stop)
{
    std::unique_ptr<AgentSession> session(new AgentSession(std::move(transport), std::move(info)));
    if (auto greeted = session->greet(greeting, deadline, stop); !greeted) {
        return fail(std::move(greeted.error()));
    }
    return session;
}

AgentSession::AgentSession(std::unique_ptr<Transport> transport, SandboxInfo info)
    : m_transport(std::move(transport)), m_info(std::move(info)), m_readBuffer(kReadSize)
{
}

AgentSession::~AgentSession()
{
    close();
}

Result<void> AgentSession::greet(const AgentGreeting& greeting, SteadyTime deadline, const std::stop_token& stop)
{
    std::string hello;
    wire::encodeHello(hello, greeting.nonce, greeting.uidBase, greeting.uidSpan);
    queue(std::move(hello));
    auto frame = nextFrame(deadline, stop);
    if (!frame) {
        return fail(std::move(frame.error()).during("greeting the sandbox agent"));
    }
    if (const auto* failed = std::get_if<wire::Failed>(&*frame)) {
        return breakWith({Fault::Broken, fmt::format("the sandbox agent could not start: {} ({})", failed->what, std::strerror(failed->error)), {}});
    }
    auto* ready = std::get_if<wire::Ready>(&*frame);
    if (ready == nullptr || ready->nonce != greeting.nonce) {
        return breakWith({Fault::Broken, "what runs in the sandbox is not our agent", greeting.rebuild});
    }
    if (ready->version != wire::kVersion) {
        return breakWith({Fault::BadInput,
                          fmt::format("the image holds an agent of protocol {}, this program speaks {}", ready->version, wire::kVersion),
                          greeting.rebuild});
    }
    m_agent = std::move(*ready);
    m_rebuild = greeting.rebuild;
    m_info.hardCpu = (m_agent.features & wire::HasCgroupCpu) != 0;
    m_info.hardMemory = m_info.hardMemory || (m_agent.features & wire::SetsMemoryMax) != 0;
    return {};
}

Result<void> AgentSession::checkOpen() const
{
    if (m_broken || !m_transport) {
        return fail(Fault::Broken, "the sandbox session is closed");
    }
    return {};
}

Result<void> AgentSession::checkLive(RunId run) const
{
    if (auto open = checkOpen(); !open) {
        return open;
    }
    const bool known = run.value != 0 && run.value <= m_lastRun;
    const auto pending = std::ranges::find(m_pending, run, &Pending::id);
    if (!known || (pending != m_pending.end() && !pending->live)) {
        return fail(Fault::BadInput, fmt::format("run {} takes no live input", run.value));
    }
    return {};
}

Result<void> AgentSession::put(const SandboxFile& file)
{
    if (auto open = checkOpen(); !open) {
        return open;
    }
    auto bytes = load(file.content);
    if (!bytes) {
        return fail(std::move(bytes.error()));
    }
    std::string header;
    if (auto encoded = wire::encodePut(header, static_cast<wire::Area>(file.area), file.executable, file.path, (*bytes)->size()); !encoded) {
        return encoded;
    }
    queue(std::move(header));
    queueShared(std::move(*bytes));
    return {};
}

Result<RunId> AgentSession::start(const RunSpec& spec)
{
    if (auto open = checkOpen(); !open) {
        return fail(std::move(open.error()));
    }
    if (!spec.collect.empty() && (m_agent.features & wire::CollectsFiles) == 0) {
        return fail({Fault::BadInput, "the image holds an agent that is too old to hand files back", m_rebuild});
    }
    auto input = load(spec.inputMode == RunInput::Given ? spec.input : Content());
    if (!input) {
        return fail(std::move(input.error()));
    }
    wire::RunFrame frame;
    frame.id = m_lastRun + 1;
    frame.kind = spec.kind == RunKind::Compile ? wire::Kind::Compile : wire::Kind::Test;
    frame.inputMode = static_cast<wire::InputMode>(spec.inputMode);
    frame.program = {spec.argv, spec.env, fieldsOf(spec.limits)};
    std::uint64_t bound = 2 * (spec.limits.output.count() + wire::kMaxOutputChunk);
    if (spec.interactor) {
        frame.interactor = wire::RunCommand{spec.interactor->argv, spec.interactor->env, fieldsOf(spec.interactor->limits)};
        bound += 2 * (spec.interactor->limits.output.count() + wire::kMaxOutputChunk);
    }
    frame.collect = spec.collect;
    frame.collectBound = spec.collectLimit.count();
    std::string header;
    if (auto encoded = wire::encodeRun(header, frame, (*input)->size()); !encoded) {
        return fail(std::move(encoded.error()));
    }
    queue(std::move(header));
    queueShared(std::move(*input));
    m_lastRun = frame.id;
    m_pending.push_back({RunId{frame.id}, spec.inputMode != RunInput::Given, bound, HandBack(std::move(frame.collect), spec.collectLimit),
                         std::nullopt});
    return RunId{frame.id};
}

template <class Encode>
Result<void> AgentSession::control(RunId run, Encode encode)
{
    if (auto live = checkLive(run); !live) {
        return live;
    }
    std::string frame;
    encode(frame, run.value);
    queue(std::move(frame));
    return flush();
}

Result<void> AgentSession::feed(RunId run, std::string_view bytes)
{
    return control(run, [&](std::string& out, std::uint32_t id) { wire::encodeInput(out, id, bytes); });
}

Result<void> AgentSession::closeInput(RunId run)
{
    return control(run, [](std::string& out, std::uint32_t id) { wire::encodeCloseInput(out, id); });
}

Result<void> AgentSession::resize(RunId run, std::uint16_t columns, std::uint16_t rows)
{
    return control(run, [&](std::string& out, std::uint32_t id) { wire::encodeResize(out, id, columns, rows); });
}

Result<void> AgentSession::interrupt(RunId run)
{
    return control(run, [](std::string& out, std::uint32_t id) { wire::encodeInterrupt(out, id); });
}

void AgentSession::queue(std::string bytes)
{
    if (!bytes.empty()) {
        queueShared(std::make_shared<const std::string>(std::move(bytes)));
    }
}

void AgentSession::queueShared(std::shared_ptr<const std::string> bytes)
{
    if (!bytes->empty()) {
        m_outgoing.push_back({std::move(bytes), 0});
    }
}

Result<SessionEvent> AgentSession::next(SteadyTime deadline, std::stop_token stop)
{
    if (auto open = checkOpen(); !open) {
        return fail(std::move(open.error()));
    }
    for (;;) {
        auto frame = nextFrame(deadline, stop);
        if (!frame) {
            return fail(std::move(frame.error()));
        }
        auto event = accept(std::move(*frame));
        if (!event) {
            return fail(std::move(event.error()));
        }
        if (*event) {
            return std::move(**event);
        }
    }
}

Result<void> AgentSession::reset()
{
    if (auto open = checkOpen(); !open) {
        return open;
    }
    if (!m_pending.empty()) {
        return fail(Fault::BadInput, "a session can only be reset between runs");
    }
    std::string frame;
    wire::encodeReset(frame);
    queue(std::move(frame));
    return {};
}

void AgentSession::close() noexcept
{
    m_outgoing.clear();
    m_pending.clear();
    m_transport.reset();
    m_lease.reset();
}

bool AgentSession::alive() const
{
    if (!checkOpen()) {
        return false;
    }
    // An idle agent says nothing: anything readable is the end of it.
    pollfd entry{m_transport->fd(), POLLIN, 0};
    return ::poll(&entry, 1, 0) == 0;
}

Result<wire::AgentFrame> AgentSession::nextFrame(SteadyTime deadline, const std::stop_token& stop)
{
    for (;;) {
        auto frame = m_frames.next();
        if (!frame) {
            return breakWith(std::move(frame.error()));
        }
        if (*frame) {
            return std::move(**frame);
        }
        if (stop.stop_requested()) {
            return fail(Fault::Cancelled, "cancelled");
        }
        if (auto flushed = flush(); !flushed) {
            return fail(std::move(flushed.error()));
        }
        auto filled = fill();
        if (!filled) {
            return fail(std::move(filled.error()));
        }
        if (*filled) {
            continue;
        }
        if (auto waited = wait(deadline, stop); !waited) {
            return fail(std::move(waited.error()));
        }
    }
}

Result<void> AgentSession::wait(SteadyTime deadline, const std::stop_token& stop)
{
    const StopSignal signal(stop);
    if (stop.stop_requested()) {
        return fail(Fault::Cancelled, "cancelled");
    }
    std::array<pollfd, 2> entries{{{m_transport->fd(), POLLIN, 0}, {signal.fd(), POLLIN, 0}}};
    if (!m_outgoing.empty()) {
        entries[0].events |= POLLOUT;
    }
    const int count = ::poll(entries.data(), signal.fd() >= 0 ? 2 : 1, pollTimeout(deadline));
    if (count < 0 && errno != EINTR) {
        return breakWith({Fault::Broken, fmt::format("waiting for the sandbox: {}", std::strerror(errno)), {}});
    }
    if (count == 0 && std::chrono::steady_clock::now() >= deadline) {
        return fail(Fault::Timeout, "the sandbox did not answer in time");
    }
    return {};
}

Result<void> AgentSession::flush()
{
    std::string gathered;
    while (!m_outgoing.empty()) {
        // Small pieces travel together: one wake-up of the other side instead of one for each.
        gathered.clear();
        std::size_t pieces = 0;
        while (pieces < m_outgoing.size() && gathered.size() + m_outgoing[pieces].bytes->size() - m_outgoing[pieces].sent <= kCoalesce) {
            gathered.append(*m_outgoing[pieces].bytes, m_outgoing[pieces].sent);
            ++pieces;
        }
        const bool direct = pieces == 0;
        const std::string_view bytes = direct ? std::string_view(*m_outgoing.front().bytes).substr(m_outgoing.front().sent) : std::string_view(gathered);
        auto written = m_transport->write(bytes);
        if (!written) {
            // The other side closed. What it said last is still to be read and tells more than our failed write.
            m_outgoing.clear();
            return {};
        }
        std::size_t taken = *written;
        while (taken > 0) {
            Outgoing& front = m_outgoing.front();
            const std::size_t left = front.bytes->size() - front.sent;
            if (taken < left) {
                front.sent += taken;
                break;
            }
            taken -= left;
            m_outgoing.pop_front();
        }
        if (*written < bytes.size()) {
            break;
        }
    }
    return {};
}

Result<bool> AgentSession::fill()
{
    auto count = m_transport->read(m_readBuffer);
    if (!count) {
        return breakWith(std::move(count.error()));
    }
    if (*count > 0) {
        m_frames.append({m_readBuffer.data(), *count});
        return true;
    }
    if (m_transport->ended()) {
        const std::string words = m_transport->lastWords();
        return breakWith({Fault::Broken, words.empty() ? "the sandbox ended unexpectedly" : "the sandbox ended unexpectedly: " + words, {}});
    }
    return false;
}

Result<std::optional<SessionEvent>> AgentSession::accept(wire::AgentFrame frame)
{
    if (auto* output = std::get_if<wire::Output>(&frame)) {
        return acceptOutput(std::move(*output));
    }
    if (const auto* result = std::get_if<wire::RunResult>(&frame)) {
        return acceptResult(*result);
    }
    if (auto* collected = std::get_if<wire::Collected>(&frame)) {
        return acceptCollected(std::move(*collected));
    }
    if (const auto* failed = std::get_if<wire::Failed>(&frame)) {
        const std::string reason = failed->error != 0 ? fmt::format("{}: {}", failed->what, std::strerror(failed->error)) : failed->what;
        return breakWith({Fault::Broken, "the sandbox agent gave up: " + reason, {}});
    }
    if (std::holds_alternative<wire::ResetDone>(frame) || std::holds_alternative<wire::Pong>(frame)) {
        return std::nullopt;
    }
    return breakWith({Fault::Broken, "the sandbox agent spoke out of turn", {}});
}

Result<std::optional<SessionEvent>> AgentSession::acceptOutput(wire::Output output)
{
    if (m_pending.empty() || m_pending.front().id.value != output.id || output.bytes.size() > m_pending.front().outputBound
        || m_pending.front().handBack.hasBegun()) {
        return breakWith({Fault::Broken, "the sandbox agent sent output that nobody asked for", {}});
    }
    m_pending.front().outputBound -= output.bytes.size();
    return SessionEvent(OutputChunk{RunId{output.id}, static_cast<Stream>(output.stream), std::move(output.bytes)});
}

Result<std::optional<SessionEvent>> AgentSession::acceptCollected(wire::Collected piece)
{
    if (m_pending.empty() || m_pending.front().id.value != piece.id || m_pending.front().interactor) {
        return breakWith({Fault::Broken, "the sandbox agent sent a file out of turn", {}});
    }
    auto file = m_pending.front().handBack.take(std::move(piece));
    if (!file) {
        return breakWith(std::move(file.error()));
    }
    if (!*file) {
        return std::nullopt;
    }
    return SessionEvent(std::move(**file));
}

Result<std::optional<SessionEvent>> AgentSession::acceptResult(const wire::RunResult& result)
{
    if (m_pending.empty() || m_pending.front().id.value != result.id || m_pending.front().handBack.isInside()) {
        return breakWith({Fault::Broken, "the sandbox agent sent a result that nobody asked for", {}});
    }
    if (result.role == wire::Role::Interactor) {
        m_pending.front().interactor = outcomeOf(result.outcome);
        return std::nullopt;
    }
    RunFinished finished{RunId{result.id}, outcomeOf(result.outcome), m_pending.front().interactor};
    m_pending.pop_front();
    return SessionEvent(std::move(finished));
}

tl::unexpected<Error> AgentSession::breakWith(Error error)
{
    m_broken = true;
    m_outgoing.clear();
    if (m_transport) {
        m_transport->close();
    }
    return fail(std::move(error));
}

} // namespace ca
