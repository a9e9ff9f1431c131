// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
#include "sandbox/embedded/bubblewrap.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <csignal>
#include <cstdlib>
#include <cstring>
#include <fcntl.h>
#include <future>
#include <grp.h>
#include <sys/mman.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

#include <fmt/format.h>

#include "sandbox/embedded/socket_transport.h"

namespace ca {

namespace {

// When we are root, sandboxes belong to this user instead: root mapped into a user namespace would still own root's files in /proc/sys.
constexpr uid_t kUnprivileged = 60000;
constexpr const char* kFolderSize = "268435456";
constexpr const char* kTmpSize = "67108864";
constexpr auto kDyingTime = std::chrono::seconds(2);
constexpr auto kBurialStep = std::chrono::milliseconds(1);

/// The command line; sandbox/agent/README.md says what the agent needs of it, and why --dev and uid 0 would not do.
std::vector<std::string> arguments(const BubblewrapOptions& options, const ToolchainView& view, int agent, const std::string& counters)
{
    std::vector<std::string> out = {options.program.string(), "--unshare-all", "--as-pid-1", "--die-with-parent", "--new-session",
                                    "--cap-add", "ALL", "--clearenv", "--hostname", "codearena"};
    const std::vector<std::string> mounts = view.mounts();
    out.insert(out.end(), mounts.begin(), mounts.end());
    out.insert(out.end(), {"--proc", "/proc"});
    for (const char* device : {"/dev/null", "/dev/zero", "/dev/full", "/dev/random", "/dev/urandom"}) {
        out.insert(out.end(), {"--dev-bind", device, device});
    }
    out.insert(out.end(), {"--dev-bind-try", "/dev/tty", "/dev/tty"});
    out.insert(out.end(), {"--symlink", "/proc/self/fd", "/dev/fd", "--symlink", "/proc/self/fd/0", "/dev/stdin", "--symlink",
                           "/proc/self/fd/1", "/dev/stdout", "--symlink", "/proc/self/fd/2", "/dev/stderr"});
    for (const char* folder : {"/box", "/build", "/private"}) {
        out.insert(out.end(), {"--size", kFolderSize, "--tmpfs", folder});
    }
    out.insert(out.end(), {"--size", kTmpSize, "--tmpfs", "/tmp"});
    out.insert(out.end(), {"--perms", "0755", "--ro-bind-data", std::to_string(agent), "/ca-agent", "--", "/ca-agent", "--nested"});
    if (!counters.empty()) {
        out.push_back("--counters=" + counters);
    }
    return out;
}

} // namespace

/// A child between fork and exec that waits for its command line, and our ends of what it is connected to.
struct Bubblewrap::Reserve {
    std::shared_ptr<Body> body = std::make_shared<Body>();
    UniqueFd ours;
    UniqueFd words;
    UniqueFd order; // the command line goes in here; closing it without one dismisses the child
    int agent = -1; // the child's descriptor of the agent's file
};

namespace {

/// The child's half. Everything is made before the fork: afterwards it may only use plain system calls.
class ReserveChild {
public:
    UniqueFd socket;
    UniqueFd words;
    UniqueFd order;
    UniqueFd agent;
    const CgroupSlot* slot = nullptr;
    bool dropRoot = ::geteuid() == 0;

    /// Descriptors that stay open in the child, in order; all others of ours are closed, or a session would never see its end.
    void prepare()
    {
        m_kept = {0, 1, 2, socket.get(), words.get(), order.get(), agent.get()};
        for (const auto* list : {&slot->doors(), &slot->counters()}) {
            for (const UniqueFd& fd : *list) {
                m_kept.push_back(fd.get());
            }
        }
        std::ranges::sort(m_kept);
        m_text.resize(kLongestCommand);
        m_argv.resize(kMostArguments);
    }

    [[noreturn]] void run()
    {
        for (std::size_t i = 0; i < m_kept.size(); ++i) {
            const unsigned last = i + 1 < m_kept.size() ? static_cast<unsigned>(m_kept[i + 1]) - 1 : ~0U;
            if (static_cast<unsigned>(m_kept[i]) < last) {
                ::syscall(SYS_close_range, static_cast<unsigned>(m_kept[i]) + 1, last, 0);
            }
        }
        for (const UniqueFd& door : slot->doors()) {
            if (::write(door.get(), "0", 1) != 1) {
                leave("cannot enter the control group\n");
            }
        }
        const rlimit tooSmall{1, 1}; // for cores; the agent says why, and could not raise it any more
        ::setrlimit(RLIMIT_CORE, &tooSmall);
        if (dropRoot && (::setgroups(0, nullptr) != 0 || ::setresgid(kUnprivileged, kUnprivileged, kUnprivileged) != 0
                         || ::setresuid(kUnprivileged, kUnprivileged, kUnprivileged) != 0)) {
            leave("cannot become an unprivileged user\n");
        }
        readCommand();
        ::dup2(socket.get(), 0);
        ::dup2(socket.get(), 1);
        ::dup2(words.get(), 2);
        ::fcntl(agent.get(), F_SETFD, 0);
        for (const UniqueFd& counter : slot->counters()) {
            ::fcntl(counter.get(), F_SETFD, 0);
        }
        sigset_t none;
        ::sigemptyset(&none);
        ::sigprocmask(SIG_SETMASK, &none, nullptr);
        static char* noEnvironment[] = {nullptr};
        ::execve(m_argv[0], m_argv.data(), noEnvironment);
        leave("cannot start bubblewrap\n");
    }

private:
    static constexpr std::size_t kLongestCommand = 64U << 10;
    static constexpr std::size_t kMostArguments = 1024;

    /// Arguments with a zero byte behind each, until the other end closes; none at all is the order to leave.
    void readCommand()
    {
        std::size_t size = 0;
        for (;;) {
            const ssize_t count = ::read(order.get(), m_text.data() + size, m_text.size() - size);
            if (count < 0 && errno == EINTR) {
                continue;
            }
            if (count <= 0) {
                break;
            }
            size += static_cast<std::size_t>(count);
        }
        std::size_t arguments = 0;
        for (std::size_t at = 0; at < size && arguments + 1 < m_argv.size(); at += std::strlen(m_text.data() + at) + 1) {
            m_argv[arguments++] = m_text.data() + at;
        }
        if (arguments == 0) {
            ::_exit(0);
        }
    }

    [[noreturn]] void leave(const char* why) const
    {
        [[maybe_unused]] const auto written = ::write(words.get(), why, std::strlen(why));
        ::_exit(127);
    }

    std::vector<int> m_kept;
    std::string m_text;
    std::vector<char*> m_argv;
};

Result<void> sendCommand(int pipe, const std::vector<std::string>& arguments)
{
    std::string text;
    for (const std::string& argument : arguments) {
        text.append(argument).push_back('\0');
    }
    const ssize_t written = ::write(pipe, text.data(), text.size()); // less than a pipe holds
    if (written != static_cast<ssize_t>(text.size())) {
        return fail(Fault::Broken, "the process that was to become the sandbox is gone");
    }
    return {};
}

} // namespace

Bubblewrap::Bubblewrap(BubblewrapOptions options, CgroupHome groups)
    : m_options(std::move(options)), m_groups(std::move(groups)), m_keeper([this] { keep(); })
{
}

Bubblewrap::~Bubblewrap()
{
    {
        const std::lock_guard lock(m_mutex);
        m_leaving = true;
    }
    m_wake.notify_one();
    m_keeper.join();
}

Result<std::unique_ptr<Transport>> Bubblewrap::launch(const ToolchainView& view, const EmbeddedWalls& walls)
{
    std::promise<Result<std::unique_ptr<Transport>>> promise;
    auto future = promise.get_future();
    call([&] { promise.set_value(launchHere(view, walls)); });
    return future.get();
}

void Bubblewrap::call(std::function<void()> task)
{
    {
        const std::lock_guard lock(m_mutex);
        m_tasks.push_back(std::move(task));
    }
    m_wake.notify_one();
}

Result<std::unique_ptr<Bubblewrap::Reserve>> Bubblewrap::prepare()
{
    auto reserve = std::make_unique<Reserve>();
    auto slot = m_groups.makeSlot();
    if (!slot) {
        return fail(std::move(slot.error()));
    }
    reserve->body->slot = std::move(*slot);

    ReserveChild child;
    child.slot = &reserve->body->slot;
    child.agent.reset(::open(m_options.agent.c_str(), O_RDONLY | O_CLOEXEC));
    if (!child.agent) {
        return fail(Fault::NotFound, fmt::format("the sandbox agent is not at {}", m_options.agent.string()), "Reinstall or rebuild CodeArena.");
    }
    std::array<int, 2> pair{-1, -1};
    std::array<int, 2> order{-1, -1};
    if (::socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, pair.data()) != 0 || ::pipe2(order.data(), O_CLOEXEC) != 0) {
        return fail(Fault::Internal, fmt::format("connecting a sandbox: {}", std::strerror(errno)));
    }
    reserve->ours.reset(pair[0]);
    child.socket.reset(pair[1]);
    child.order.reset(order[0]);
    reserve->order.reset(order[1]);
    reserve->words.reset(::memfd_create("sandbox-words", MFD_CLOEXEC));
    child.words.reset(::fcntl(reserve->words.get(), F_DUPFD_CLOEXEC, 3));
    reserve->agent = child.agent.get();
    child.prepare();

    reserve->body->pid = ::fork();
    if (reserve->body->pid < 0) {
        return fail(Fault::Internal, fmt::format("starting a sandbox: {}", std::strerror(errno)));
    }
    if (reserve->body->pid == 0) {
        child.run();
    }
    return reserve;
}

void Bubblewrap::dismiss(std::unique_ptr<Reserve> reserve)
{
    reserve->order.reset();
    reserve->body->closed = std::chrono::steady_clock::now();
    m_dying.push_back(reserve->body);
}

Result<std::unique_ptr<Transport>> Bubblewrap::launchHere(const ToolchainView& view, const EmbeddedWalls& walls)
{
    if (!m_reserve) {
        auto prepared = prepare();
        if (!prepared) {
            return fail(std::move(prepared.error()));
        }
        m_reserve = std::move(*prepared);
    }
    std::unique_ptr<Reserve> reserve = std::move(m_reserve);
    auto ordered = reserve->body->slot.setLimits(walls.memory, walls.processes);
    if (ordered) {
        ordered = sendCommand(reserve->order.get(), arguments(m_options, view, reserve->agent, reserve->body->slot.countersSpec()));
    }
    if (!ordered) {
        dismiss(std::move(reserve));
        return fail(std::move(ordered.error()));
    }
    const auto bury = [this, body = reserve->body] {
        call([this, body] {
            body->closed = std::chrono::steady_clock::now();
            m_dying.push_back(body);
        });
    };
    return std::make_unique<SocketTransport>(std::move(reserve->ours), std::move(reserve->words), bury);
}

void Bubblewrap::keep()
{
    keepReserve();
    std::unique_lock lock(m_mutex);
    while (!m_leaving || !m_tasks.empty() || !m_dying.empty()) {
        const auto ready = [this] { return m_leaving || !m_tasks.empty(); };
        if (m_dying.empty()) {
            m_wake.wait(lock, ready);
        } else {
            m_wake.wait_for(lock, kBurialStep, [this] { return !m_tasks.empty(); });
        }
        std::deque<std::function<void()>> tasks;
        tasks.swap(m_tasks);
        lock.unlock();
        for (const auto& task : tasks) {
            task();
        }
        keepReserve();
        std::erase_if(m_dying, [this](const std::shared_ptr<Body>& body) {
            buryOne(*body);
            return body->reaped && body->slot.tryRemove();
        });
        lock.lock();
    }
}

/// One child waits for the next sandbox until we leave. What keeps it from being made is told to whoever asks for a sandbox.
void Bubblewrap::keepReserve()
{
    const bool leaving = [this] {
        const std::lock_guard lock(m_mutex);
        return m_leaving;
    }();
    if (leaving && m_reserve) {
        dismiss(std::move(m_reserve));
    } else if (!leaving && !m_reserve) {
        if (auto prepared = prepare()) {
            m_reserve = std::move(*prepared);
        }
    }
}

void Bubblewrap::buryOne(Body& body)
{
    if (body.reaped) {
        return;
    }
    // The agent leaves when its input ends; who does not is killed, and with it everything inside (--die-with-parent).
    if (std::chrono::steady_clock::now() - body.closed > kDyingTime) {
        ::kill(body.pid, SIGKILL);
    }
    const pid_t reaped = ::waitpid(body.pid, nullptr, WNOHANG);
    body.reaped = reaped == body.pid || (reaped < 0 && errno == ECHILD);
}

} // namespace ca
