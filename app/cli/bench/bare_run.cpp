// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
#include "app/cli/bench/bare_run.h"

#include "core/base/unique_fd.h"

#include <array>
#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <spawn.h>
#include <sys/wait.h>

#include <fmt/format.h>

namespace ca::cli::bench {

namespace {

struct Pipe {
    UniqueFd read;
    UniqueFd write;
};

Result<Pipe> makePipe()
{
    std::array<int, 2> ends{};
    if (::pipe2(ends.data(), O_CLOEXEC) != 0) {
        return fail(Fault::Internal, fmt::format("making a pipe: {}", std::strerror(errno)));
    }
    return Pipe{UniqueFd(ends[0]), UniqueFd(ends[1])};
}

/// Owns what posix_spawn wants to be destroyed.
class SpawnPlan {
public:
    SpawnPlan(int input, int output)
    {
        ::posix_spawn_file_actions_init(&m_actions);
        ::posix_spawn_file_actions_adddup2(&m_actions, input, STDIN_FILENO);
        ::posix_spawn_file_actions_adddup2(&m_actions, output, STDOUT_FILENO);
        ::posix_spawnattr_init(&m_attributes);
    }
    ~SpawnPlan()
    {
        ::posix_spawn_file_actions_destroy(&m_actions);
        ::posix_spawnattr_destroy(&m_attributes);
    }
    SpawnPlan(const SpawnPlan&) = delete;
    SpawnPlan& operator=(const SpawnPlan&) = delete;

    [[nodiscard]] Result<pid_t> spawn(const std::vector<std::string>& argv, Environment environment) const
    {
        std::vector<char*> arguments;
        for (const std::string& argument : argv) {
            arguments.push_back(const_cast<char*>(argument.c_str())); // posix_spawn takes but does not write them
        }
        arguments.push_back(nullptr);
        static std::array<char, 48> path{"PATH=/usr/local/bin:/usr/bin:/bin"};
        static std::array<char, 16> locale{"LC_ALL=C.UTF-8"};
        std::array<char*, 3> clean{path.data(), locale.data(), nullptr};
        pid_t pid = 0;
        const int error = ::posix_spawnp(&pid, arguments[0], &m_actions, &m_attributes, arguments.data(),
                                         environment == Environment::Clean ? clean.data() : environ);
        if (error != 0) {
            return fail(Fault::Unavailable, fmt::format("{} cannot be started: {}", argv.front(), std::strerror(error)));
        }
        return pid;
    }

private:
    posix_spawn_file_actions_t m_actions{};
    posix_spawnattr_t m_attributes{};
};

std::string readToEnd(int fd)
{
    std::string out;
    std::array<char, 16384> buffer;
    for (;;) {
        const ssize_t n = ::read(fd, buffer.data(), buffer.size());
        if (n > 0) {
            out.append(buffer.data(), static_cast<std::size_t>(n));
        } else if (n == 0 || errno != EINTR) {
            return out;
        }
    }
}

} // namespace

Result<BareRun> runBare(const std::vector<std::string>& argv, std::string_view input, Environment environment)
{
    const auto begin = std::chrono::steady_clock::now();
    auto in = makePipe();
    auto out = makePipe();
    if (!in || !out) {
        return fail(std::move((in ? out : in).error()));
    }
    // Benchmark inputs fit into the pipe, so writing first cannot block.
    if (::write(in->write.get(), input.data(), input.size()) != static_cast<ssize_t>(input.size())) {
        return fail(Fault::Internal, "the benchmark's input does not fit into a pipe");
    }
    in->write.reset();
    const auto pid = SpawnPlan(in->read.get(), out->write.get()).spawn(argv, environment);
    if (!pid) {
        return fail(pid.error());
    }
    out->write.reset();
    BareRun run;
    run.output = readToEnd(out->read.get());
    int status = 0;
    while (::waitpid(*pid, &status, 0) < 0 && errno == EINTR) { }
    run.wall = std::chrono::steady_clock::now() - begin;
    if (!WIFEXITED(status) || WEXITSTATUS(status) != 0) {
        return fail(Fault::Unavailable,
                    fmt::format("{} did not end well outside of a sandbox (status {})", argv.front(), status));
    }
    return run;
}

Result<std::chrono::nanoseconds> sumOfBareRuns(const std::vector<std::string>& argv, std::string_view input, int times)
{
    std::chrono::nanoseconds sum{0};
    for (int i = 0; i < times; ++i) {
        auto run = runBare(argv, input);
        if (!run) {
            return fail(std::move(run.error()));
        }
        sum += run->wall;
    }
    return sum;
}

} // namespace ca::cli::bench
