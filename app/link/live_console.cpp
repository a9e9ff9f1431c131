// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
#include "app/link/live_console.h"

#include <QMetaObject>

#include <chrono>
#include <deque>
#include <functional>
#include <mutex>
#include <stop_token>
#include <thread>

namespace ca {

namespace {

using namespace std::chrono_literals;

constexpr auto kOpening = 60s;
constexpr auto kPatience = std::chrono::hours(25); // the run's own wall limit ends it long before
/// What is handed over at once: a flood of output becomes a few large pieces, and the window stays awake.
constexpr std::size_t kLargestPiece = std::size_t{256} << 10;

using Request = std::function<Result<void>(LiveRun&)>;

/// Requests from the window's thread; whoever waits for the sandbox is woken by a token.
class Requests {
public:
    void add(Request request)
    {
        std::stop_source wake;
        {
            const std::lock_guard lock(m_mutex);
            m_waiting.push_back(std::move(request));
            wake = m_wake;
        }
        wake.request_stop();
    }

    struct Taken {
        std::deque<Request> requests;
        std::stop_token wake;
    };
    [[nodiscard]] Taken take()
    {
        const std::lock_guard lock(m_mutex);
        if (m_wake.stop_requested()) {
            m_wake = std::stop_source();
        }
        return {std::exchange(m_waiting, {}), m_wake.get_token()};
    }

private:
    std::mutex m_mutex;
    std::deque<Request> m_waiting;
    std::stop_source m_wake;
};

QString words(const Error& error)
{
    const QString what = QString::fromStdString(error.what);
    return error.hint.empty() ? what : what + QStringLiteral("\n") + QString::fromStdString(error.hint);
}

} // namespace

/// One run, on a thread of its own.
class LiveConsole::Stage {
public:
    Stage(LiveConsole& console, LiveRunSpec spec)
        : m_console(console)
        , m_spec(std::move(spec))
        , m_thread([this](const std::stop_token& stop) { play(stop); })
    {
    }

    void ask(Request request) { m_requests.add(std::move(request)); }

    void leave()
    {
        m_thread.request_stop();
        m_requests.add([](LiveRun&) { return Result<void>{}; }); // only to wake it
    }

private:
    template <class Tell> void tell(Tell what)
    {
        QMetaObject::invokeMethod(&m_console, std::move(what), Qt::QueuedConnection);
    }

    void play(const std::stop_token& stop)
    {
        const auto error = perform(stop);
        tell([console = &m_console, error] {
            console->setState(State::Idle);
            if (error && error->fault != Fault::Cancelled) {
                emit console->failed(words(*error));
            }
        });
    }

    std::optional<Error> perform(const std::stop_token& stop)
    {
        auto run = LiveRun::start(m_console.m_workshop.sessions(), m_spec, std::chrono::steady_clock::now() + kOpening, stop);
        if (!run) {
            return run.error();
        }
        if (const auto& compile = (*run)->compile()) {
            tell([console = &m_console, result = *compile] { emit console->compiled(result); });
        }
        if (!(*run)->running()) {
            return std::nullopt;
        }
        tell([console = &m_console, sandbox = (*run)->sandbox()] {
            console->setState(State::Running);
            emit console->started(sandbox);
        });
        return follow(**run, stop);
    }

    std::optional<Error> follow(LiveRun& run, const std::stop_token& stop)
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
            } else if (const auto* finished = std::get_if<RunFinished>(&*event)) {
                flush();
                tell([console = &m_console, outcome = finished->outcome] { emit console->finished(outcome); });
                return std::nullopt;
            }
        }
    }

    void gather(const OutputChunk& chunk)
    {
        const bool isError = chunk.stream == Stream::Err;
        if (isError != m_pendingIsError || static_cast<std::size_t>(m_pending.size()) > kLargestPiece) {
            flush();
        }
        m_pendingIsError = isError;
        m_pending.append(chunk.bytes.data(), static_cast<qsizetype>(chunk.bytes.size()));
    }

    void flush()
    {
        if (!m_pending.isEmpty()) {
            tell([console = &m_console, bytes = std::exchange(m_pending, {}), isError = m_pendingIsError] {
                emit console->output(bytes, isError);
            });
        }
    }

    LiveConsole& m_console;
    LiveRunSpec m_spec;
    Requests m_requests;
    QByteArray m_pending;
    bool m_pendingIsError = false;
    std::jthread m_thread; // last: it uses all of the above
};

LiveConsole::LiveConsole(Workshop& workshop, QObject* parent)
    : QObject(parent)
    , m_workshop(workshop)
{
}

LiveConsole::~LiveConsole()
{
    if (m_stage) {
        m_stage->leave();
    }
}

void LiveConsole::start(const LiveRunSpec& spec)
{
    if (m_state != State::Idle) {
        return;
    }
    setState(State::Starting);
    m_stage = std::make_unique<Stage>(*this, spec);
}

void LiveConsole::feed(const QByteArray& bytes)
{
    if (m_stage) {
        m_stage->ask([bytes](LiveRun& run) { return run.feed({bytes.constData(), static_cast<std::size_t>(bytes.size())}); });
    }
}

void LiveConsole::closeInput()
{
    if (m_stage) {
        m_stage->ask([](LiveRun& run) { return run.closeInput(); });
    }
}

void LiveConsole::resize(quint16 columns, quint16 rows)
{
    if (m_stage) {
        m_stage->ask([columns, rows](LiveRun& run) { return run.resize(columns, rows); });
    }
}

void LiveConsole::stop()
{
    if (m_stage && m_state == State::Starting) {
        m_stage->leave();
    } else if (m_stage) {
        m_stage->ask([](LiveRun& run) { return run.interrupt(); });
    }
}

void LiveConsole::setState(State state)
{
    if (m_state != state) {
        m_state = state;
        emit stateChanged();
    }
}

} // namespace ca
