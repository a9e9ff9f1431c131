// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
#include "app/cli/bench/server_child.h"

#include "core/base/files.h"
#include "core/base/units.h"

#include <cerrno>
#include <chrono>
#include <csignal>
#include <cstdlib>
#include <cstring>
#include <optional>
#include <thread>
#include <utility>

#include <fcntl.h>
#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>

#include <fmt/format.h>

namespace ca::cli::bench {

namespace {

namespace fs = std::filesystem;
using namespace std::chrono_literals;

constexpr auto kStartDeadline = 60s;
constexpr auto kLook = 5ms; // how often a process is looked at that nothing else tells of
constexpr Bytes kMostOfLog = mib(4);

std::vector<std::string> argumentsOf(const ServerPlan& plan)
{
    std::vector<std::string> argv{plan.program.string(), "--data", plan.data.string(), "--port", "0", "--ws-port", "0"};
    argv.insert(argv.end(), plan.arguments.begin(), plan.arguments.end());
    if (plan.isWorker) {
        argv.emplace_back("--worker");
    }
    return argv;
}

/// Both outputs go into a file: nobody has to read along, and what it said can be told when it fails.
Result<pid_t> spawn(const std::vector<std::string>& argv, const fs::path& log)
{
    std::vector<char*> arguments;
    for (const std::string& argument : argv) {
        arguments.push_back(const_cast<char*>(argument.c_str())); // posix_spawn takes but does not write them
    }
    arguments.push_back(nullptr);
    posix_spawn_file_actions_t actions{};
    ::posix_spawn_file_actions_init(&actions);
    ::posix_spawn_file_actions_addopen(&actions, STDIN_FILENO, "/dev/null", O_RDONLY, 0);
    ::posix_spawn_file_actions_addopen(&actions, STDOUT_FILENO, log.c_str(), O_WRONLY | O_CREAT | O_TRUNC, 0600);
    ::posix_spawn_file_actions_adddup2(&actions, STDOUT_FILENO, STDERR_FILENO);
    pid_t pid = 0;
    const int error = ::posix_spawn(&pid, arguments[0], &actions, nullptr, arguments.data(), environ);
    ::posix_spawn_file_actions_destroy(&actions);
    if (error != 0) {
        return fail(Fault::Unavailable, fmt::format("{} cannot be started: {}", argv.front(), std::strerror(error)));
    }
    return pid;
}

/// The port in the line by which it says that it serves; 0 of a worker; none: there is no such line yet.
std::optional<std::uint16_t> startedOn(const std::string& log, bool isWorker)
{
    const std::size_t line = log.find(isWorker ? "judging for others" : "http://127.0.0.1:");
    if (line == std::string::npos || log.find('\n', line) == std::string::npos) {
        return std::nullopt;
    }
    const std::size_t digits = line + std::strlen("http://127.0.0.1:");
    return isWorker ? std::uint16_t{0} : static_cast<std::uint16_t>(std::strtoul(log.c_str() + digits, nullptr, 10));
}

Result<Bytes> fieldOf(const std::string& status, std::string_view name)
{
    const std::size_t at = status.find(name);
    if (at == std::string::npos) {
        return fail(Fault::NotFound, "the server's memory is not known");
    }
    return kib(std::strtoull(status.c_str() + at + name.size(), nullptr, 10));
}

} // namespace

Result<fs::path> serverBesideUs()
{
    std::error_code error;
    const fs::path program = fs::read_symlink("/proc/self/exe", error).parent_path() / "codearena-server";
    if (error || !fs::exists(program, error)) {
        return fail(Fault::NotFound, fmt::format("{} does not exist", program.string()), "It is built and installed beside arena.");
    }
    return program;
}

Result<ServerChild> ServerChild::start(const ServerPlan& plan)
{
    static int children = 0;
    const fs::path log = (plan.logs.empty() ? plan.data : plan.logs) / fmt::format("log-{}-{}", ::getpid(), ++children);
    auto pid = spawn(argumentsOf(plan), log);
    if (!pid) {
        return fail(std::move(pid.error()));
    }
    ServerChild child(*pid);
    const auto deadline = std::chrono::steady_clock::now() + kStartDeadline;
    while (std::chrono::steady_clock::now() < deadline) {
        const auto said = readFile(log, kMostOfLog);
        if (const auto port = said ? startedOn(*said, plan.isWorker) : std::nullopt) {
            child.m_port = *port;
            return child;
        }
        if (!child.isAlive()) {
            return fail(Fault::Unavailable, fmt::format("codearena-server does not start: {}", said ? *said : said.error().what));
        }
        std::this_thread::sleep_for(kLook);
    }
    return fail(Fault::Timeout, "codearena-server does not say that it serves");
}

ServerChild::ServerChild(ServerChild&& other) noexcept : m_pid(std::exchange(other.m_pid, 0)), m_port(other.m_port) {}

ServerChild& ServerChild::operator=(ServerChild&& other) noexcept
{
    if (this != &other) {
        kill();
        m_pid = std::exchange(other.m_pid, 0);
        m_port = other.m_port;
    }
    return *this;
}

ServerChild::~ServerChild()
{
    kill();
}

Result<ServerChild::Memory> ServerChild::memory() const
{
    const auto status = readFile(fmt::format("/proc/{}/status", m_pid), mib(1));
    if (!status) {
        return fail(status.error());
    }
    const auto now = fieldOf(*status, "VmRSS:");
    const auto most = fieldOf(*status, "VmHWM:");
    return now && most ? Result<Memory>(Memory{*now, *most}) : fail(now ? most.error() : now.error());
}

bool ServerChild::isAlive() const
{
    siginfo_t info{};
    return m_pid != 0 && ::waitid(P_PID, static_cast<id_t>(m_pid), &info, WEXITED | WNOHANG | WNOWAIT) == 0 && info.si_pid == 0;
}

void ServerChild::kill()
{
    if (m_pid != 0) {
        ::kill(m_pid, SIGKILL);
        while (::waitpid(m_pid, nullptr, 0) < 0 && errno == EINTR) { }
        m_pid = 0;
    }
}

Result<void> ServerChild::stop()
{
    ::kill(m_pid, SIGTERM);
    const auto deadline = std::chrono::steady_clock::now() + kStartDeadline;
    while (isAlive() && std::chrono::steady_clock::now() < deadline) {
        std::this_thread::sleep_for(kLook);
    }
    if (isAlive()) {
        return fail(Fault::Timeout, "codearena-server does not stop");
    }
    int status = 0;
    const pid_t ended = std::exchange(m_pid, 0);
    while (::waitpid(ended, &status, 0) < 0 && errno == EINTR) { }
    return WIFEXITED(status) && WEXITSTATUS(status) == 0
        ? Result<void>()
        : fail(Fault::Internal, fmt::format("codearena-server ended with status {}", status));
}

} // namespace ca::cli::bench
