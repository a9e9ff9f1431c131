// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
#include "app/link/sandbox_stage.h"

#include <chrono>

namespace ca {

namespace {

using namespace std::chrono_literals;

constexpr auto kOpening = 60s;
constexpr auto kPatience = std::chrono::hours(25); // the run's own wall limit ends it long before
/// What is handed over at once: a flood of output becomes a few large pieces, and the window stays awake.
constexpr std::size_t kLargestPiece = std::size_t{256} << 10;

} // namespace

void SandboxStage::Requests::add(Request request)
{
    std::stop_source wake;
    {
        const std::lock_guard lock(m_mutex);
        m_waiting.push_back(std::move(request));
        wake = m_wake;
    }
    wake.request_stop();
}

SandboxStage::Requests::Taken SandboxStage::Requests::take()
{
    const std::lock_guard lock(m_mutex);
    if (m_wake.stop_requested()) {
        m_wake = std::stop_source();
    }
    return {std::exchange(m_waiting, {}), m_wake.get_token()};
}

SandboxStage::SandboxStage(Workshop& workshop, LiveRunSpec spec, QObject* parent)
    : LiveStage(parent), m_workshop(workshop), m_spec(std::move(spec))
{
    connect(this, &LiveStage::started, this, [this] { m_isRunning = true; });
}

SandboxStage::~SandboxStage()
{
    leave();
}

void SandboxStage::begin()
{
    m_thread = std::jthread([this](const std::stop_token& stop) { play(stop); });
}

void SandboxStage::leave()
{
    m_thread.request_stop();
    m_requests.add([](LiveRun&) { return Result<void>{}; }); // only to wake it
}

void SandboxStage::feed(const QByteArray& bytes)
{
    m_requests.add([bytes](LiveRun& run) { return run.feed({bytes.constData(), static_cast<std::size_t>(bytes.size())}); });
}

void SandboxStage::closeInput()
{
    m_requests.add([](LiveRun& run) { return run.closeInput(); });
}

void SandboxStage::resize(quint16 columns, quint16 rows)
{
    m_requests.add([columns, rows](LiveRun& run) { return run.resize(columns, rows); });
}

void SandboxStage::stop()
{
    if (m_isRunning) {
        m_requests.add([](LiveRun& run) { return run.interrupt(); });
    } else {
        leave();
    }
}

void SandboxStage::play(const std::stop_token& stop)
{
    tell([this, trouble = perform(stop)] { emit over(trouble); });
}

std::optional<Error> SandboxStage::perform(const std::stop_token& stop)
{
    auto run = LiveRun::start(m_workshop.sessions(), m_spec, std::chrono::steady_clock::now() + kOpening, stop);
    if (!run) {
        return run.error();
    }
    if (const auto& compile = (*run)->compile()) {
        tell([this, result = *compile] { emit compiled(result); });
    }
    if (!(*run)->running()) {
        return std::nullopt;
    }
    tell([this, sandbox = (*run)->sandbox()] { emit started(sandbox); });
    return follow(**run, stop);
}

std::optional<Error> SandboxStage::follow(LiveRun& run, const std::stop_token& stop)
{
    for (;;) {
        const Requests::Taken taken = m_requests.take();
        if (stop.stop_requested()) {
            return std::nullopt; // the window is gone; so is the run when it is destroyed
        }
        for (const Request& request : taken.requests) {
            if (auto done = request(run); !done) {
                return done.error();
            }
        }
        auto event = run.next(std::chrono::steady_clock::now() + (m_pending.isEmpty() ? kPatience : 5ms), taken.wake);
        if (!event) {
            if (event.error().fault == Fault::Timeout) {
                flush();
            } else if (event.error().fault != Fault::Cancelled) {
                return event.error();
            }
            continue;
        }
        if (const auto* chunk = std::get_if<OutputChunk>(&*event)) {
            gather(*chunk);
        } else if (const auto* ended = std::get_if<RunFinished>(&*event)) {
            flush();
            tell([this, outcome = ended->outcome] { emit finished(outcome); });
            return std::nullopt;
        }
    }
}

void SandboxStage::gather(const OutputChunk& chunk)
{
    const bool isError = chunk.stream == Stream::Err;
    if (isError != m_pendingIsError || static_cast<std::size_t>(m_pending.size()) > kLargestPiece) {
        flush();
    }
    m_pendingIsError = isError;
    m_pending.append(chunk.bytes.data(), static_cast<qsizetype>(chunk.bytes.size()));
}

void SandboxStage::flush()
{
    if (!m_pending.isEmpty()) {
        tell([this, bytes = std::exchange(m_pending, {}), isError = m_pendingIsError] { emit output(bytes, isError); });
    }
}

} // namespace ca
