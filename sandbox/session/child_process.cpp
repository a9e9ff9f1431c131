// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
#include "sandbox/session/child_process.h"

#include "core/base/unique_fd.h"
#include "core/base/units.h"

#include <cerrno>
#include <csignal>
#include <cstring>
#include <fcntl.h>
#include <poll.h>
#include <spawn.h>
#include <sys/eventfd.h>
#include <sys/wait.h>

#include <fmt/format.h>

extern char** environ; // NOLINT(readability-redundant-declaration): POSIX wants it declared by the program

namespace ca {

namespace {

/// mmdebstrap removes its root and unmounts what it mounted when it is asked to end; that takes a moment.
constexpr std::chrono::seconds kGrace(30);
constexpr std::size_t kLongestLine = 4096;

class Lines {
public:
    explicit Lines(const std::function<void(std::string_view)>& onLine) : m_onLine(onLine) {}

    void add(std::string_view bytes)
    {
        for (const char c : bytes) {
            if (c == '\n' || c == '\r') {
                flush();
            } else if (m_line.size() < kLongestLine) {
                m_line += c;
            }
        }
    }
    void flush()
    {
        if (!m_line.empty() && m_onLine) {
            m_onLine(m_line);
        }
        m_line.clear();
    }

private:
    const std::function<void(std::string_view)>& m_onLine;
    std::string m_line;
};

std::vector<char*> pointersTo(std::vector<std::string>& texts)
{
    std::vector<char*> pointers;
    for (std::string& text : texts) {
        pointers.push_back(text.data());
    }
    pointers.push_back(nullptr);
    return pointers;
}

std::vector<std::string> environmentWith(const std::vector<std::string>& ours)
{
    std::vector<std::string> all = ours;
    for (char** entry = environ; *entry != nullptr; ++entry) {
        const std::string_view text(*entry);
        const std::string_view name = text.substr(0, text.find('=') + 1);
        bool replaced = false;
        for (const std::string& own : ours) {
            replaced = replaced || own.starts_with(name);
        }
        if (!replaced) {
            all.emplace_back(text);
        }
    }
    return all;
}

/// In a process group of its own, so that everything it starts can be ended with it.
Result<pid_t> spawn(const ChildCommand& command, int output)
{
    posix_spawn_file_actions_t actions;
    posix_spawn_file_actions_init(&actions);
    posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDONLY, 0);
    posix_spawn_file_actions_adddup2(&actions, output, 1);
    posix_spawn_file_actions_adddup2(&actions, output, 2);
    posix_spawnattr_t attributes;
    posix_spawnattr_init(&attributes);
    sigset_t none;
    sigemptyset(&none);
    sigset_t defaults;
    sigfillset(&defaults);
    posix_spawnattr_setsigmask(&attributes, &none);
    posix_spawnattr_setsigdefault(&attributes, &defaults); // a caller's ignored SIGPIPE would make pipelines hang
    posix_spawnattr_setpgroup(&attributes, 0);
    posix_spawnattr_setflags(&attributes, POSIX_SPAWN_SETPGROUP | POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF);

    auto argv = command.argv;
    auto env = environmentWith(command.env);
    pid_t pid = 0;
    const int error = ::posix_spawnp(&pid, argv[0].c_str(), &actions, &attributes, pointersTo(argv).data(), pointersTo(env).data());
    posix_spawnattr_destroy(&attributes);
    posix_spawn_file_actions_destroy(&actions);
    if (error != 0) {
        return fail(error == ENOENT ? Fault::Unavailable : Fault::Internal, fmt::format("starting {}: {}", command.argv[0], std::strerror(error)));
    }
    return pid;
}

int statusOf(pid_t pid)
{
    int status = 0;
    while (::waitpid(pid, &status, 0) < 0 && errno == EINTR) {
    }
    return WIFSIGNALED(status) ? 128 + WTERMSIG(status) : WEXITSTATUS(status);
}

enum class Ended { Itself, Stopped };

/// Reads until the last process of the group has closed its output, or until the grace after a stop is over.
Ended follow(pid_t group, int output, int stopped, Lines& lines)
{
    Ended ended = Ended::Itself;
    SteadyTime deadline = SteadyTime::max();
    pollfd sources[2] = {{output, POLLIN, 0}, {stopped, POLLIN, 0}};
    for (char buffer[16384];;) {
        const auto left = std::chrono::duration_cast<Millis>(deadline - std::chrono::steady_clock::now()).count();
        const int ready = ::poll(sources, 2, deadline == SteadyTime::max() ? -1 : static_cast<int>(std::max<long>(left, 0)));
        if (ready < 0 && errno != EINTR) {
            return ended;
        }
        if (ready == 0) {
            ::kill(-group, SIGKILL);
            return ended;
        }
        if (sources[1].revents != 0) {
            ::kill(-group, SIGTERM);
            deadline = std::chrono::steady_clock::now() + kGrace;
            sources[1].fd = -1;
            ended = Ended::Stopped;
        }
        if (ready > 0 && sources[0].revents != 0) {
            const ssize_t n = ::read(output, buffer, sizeof buffer);
            if (n == 0 || (n < 0 && errno != EINTR)) {
                return ended;
            }
            lines.add({buffer, static_cast<std::size_t>(n > 0 ? n : 0)});
        }
    }
}

} // namespace

Result<int> runChild(const ChildCommand& command, const std::function<void(std::string_view)>& onLine, std::stop_token stop)
{
    int ends[2] = {-1, -1};
    if (::pipe2(ends, O_CLOEXEC) != 0) {
        return fail(Fault::Internal, fmt::format("making a pipe: {}", std::strerror(errno)));
    }
    const UniqueFd output(ends[0]);
    UniqueFd input(ends[1]);
    const UniqueFd stopped(::eventfd(0, EFD_CLOEXEC));
    const std::stop_callback tell(stop, [&stopped] { (void)::eventfd_write(stopped.get(), 1); });

    auto pid = spawn(command, input.get());
    input.reset();
    if (!pid) {
        return fail(std::move(pid.error()));
    }
    Lines lines(onLine);
    const Ended ended = follow(*pid, output.get(), stopped.get(), lines);
    lines.flush();
    const int status = statusOf(*pid);
    if (ended == Ended::Stopped) {
        return fail(Fault::Cancelled, fmt::format("{} was stopped", command.argv[0]));
    }
    return status;
}

} // namespace ca
