// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
#include "sandbox/embedded/bubblewrap.h"

#include <array>
#include <cerrno>
#include <csignal>
#include <cstdlib>
#include <cstring>
#include <fcntl.h>
#include <future>
#include <grp.h>
#include <sys/mman.h>
#include <sys/socket.h>
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

std::vector<char*> pointersTo(std::vector<std::string>& strings)
{
    std::vector<char*> out;
    out.reserve(strings.size() + 1);
    for (std::string& each : strings) {
        out.push_back(each.data());
    }
    out.push_back(nullptr);
    return out;
}

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

/// Everything the child needs between fork and exec, made before the fork: the child may only use plain system calls.
struct Bubblewrap::Launch {
    std::vector<std::string> arguments;
    std::vector<char*> argv;
    std::vector<int> inherited;
    const std::vector<UniqueFd>* doors = nullptr;
    int socket = -1;
    int words = -1;
    bool dropRoot = false;

    [[noreturn]] void becomeBubblewrap()
    {
        for (const UniqueFd& door : *doors) {
            if (::write(door.get(), "0", 1) != 1) {
                leave("cannot enter the control group\n");
            }
        }
        if (dropRoot && (::setgroups(0, nullptr) != 0 || ::setresgid(kUnprivileged, kUnprivileged, kUnprivileged) != 0
                         || ::setresuid(kUnprivileged, kUnprivileged, kUnprivileged) != 0)) {
            leave("cannot become an unprivileged user\n");
        }
        ::dup2(socket, 0);
        ::dup2(socket, 1);
        ::dup2(words, 2);
        for (const int fd : inherited) {
            ::fcntl(fd, F_SETFD, 0);
        }
        sigset_t none;
        ::sigemptyset(&none);
        ::sigprocmask(SIG_SETMASK, &none, nullptr);
        static char* noEnvironment[] = {nullptr};
        ::execve(argv[0], argv.data(), noEnvironment);
        leave("cannot start bubblewrap\n");
    }

    [[noreturn]] void leave(const char* why) const
    {
        [[maybe_unused]] const auto written = ::write(words, why, std::strlen(why));
        ::_exit(127);
    }
};

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

Result<std::unique_ptr<Transport>> Bubblewrap::launchHere(const ToolchainView& view, const EmbeddedWalls& walls)
{
    auto slot = m_groups.makeSlot(walls.memory, walls.processes);
    if (!slot) {
        return fail(std::move(slot.error()));
    }
    auto body = std::make_shared<Body>();
    body->slot = std::move(*slot);

    std::array<int, 2> pair{-1, -1};
    UniqueFd agent(::open(m_options.agent.c_str(), O_RDONLY | O_CLOEXEC));
    if (!agent) {
        return fail(Fault::NotFound, fmt::format("the sandbox agent is not at {}", m_options.agent.string()), "Reinstall or rebuild CodeArena.");
    }
    if (::socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, pair.data()) != 0) {
        return fail(Fault::Internal, fmt::format("making a socket pair: {}", std::strerror(errno)));
    }
    UniqueFd ours(pair[0]);
    UniqueFd theirs(pair[1]);
    UniqueFd words(::memfd_create("sandbox-words", MFD_CLOEXEC));

    Launch launch;
    launch.arguments = arguments(m_options, view, agent.get(), body->slot.countersSpec());
    launch.argv = pointersTo(launch.arguments);
    launch.doors = &body->slot.doors();
    launch.socket = theirs.get();
    launch.words = words.get();
    launch.dropRoot = ::geteuid() == 0;
    launch.inherited.push_back(agent.get());
    for (const UniqueFd& counter : body->slot.counters()) {
        launch.inherited.push_back(counter.get());
    }

    body->pid = ::fork();
    if (body->pid < 0) {
        return fail(Fault::Internal, fmt::format("starting bubblewrap: {}", std::strerror(errno)));
    }
    if (body->pid == 0) {
        launch.becomeBubblewrap();
    }
    const auto bury = [this, body] {
        call([this, body] {
            body->closed = std::chrono::steady_clock::now();
            m_dying.push_back(body);
        });
    };
    return std::make_unique<SocketTransport>(std::move(ours), std::move(words), bury);
}

void Bubblewrap::keep()
{
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
        std::erase_if(m_dying, [this](const std::shared_ptr<Body>& body) {
            buryOne(*body);
            return body->reaped && body->slot.tryRemove();
        });
        lock.lock();
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
