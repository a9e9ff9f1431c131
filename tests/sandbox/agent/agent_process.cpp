// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
#include "agent_process.h"

#include "core/base/files.h"

#include <QFile>

#include <csignal>
#include <fcntl.h>
#include <filesystem>
#include <fstream>
#include <poll.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>

namespace ca {

namespace {

constexpr int kSilenceMillis = 60'000;
constexpr std::uint64_t kNonce = 0x0123456789abcdef;

/// Namespaces by unshare(1), a root like a container's from tmpfs and binds, then the three capabilities that an agent keeps.
constexpr const char* kContainerScript = R"sh(
set -e
mount -t tmpfs -o mode=755 none /mnt
cd /mnt
mkdir usr proc dev dev/pts box build tmp private
mount --bind /usr usr
mount -o remount,bind,ro,nosuid usr
ln -s usr/bin bin; ln -s usr/lib lib; ln -s usr/lib64 lib64
mount -t proc proc proc
for name in null zero full random urandom tty; do touch dev/$name; mount --bind /dev/$name dev/$name; done
ln -s /proc/self/fd dev/fd; ln -s /proc/self/fd/0 dev/stdin; ln -s /proc/self/fd/1 dev/stdout; ln -s /proc/self/fd/2 dev/stderr
mount -t devpts -o newinstance,ptmxmode=0666 devpts dev/pts
for name in box build tmp private; do mount -t tmpfs -o size=256m,nr_inodes=8192,nosuid,nodev,mode=1777 none $name; done
cp "$0" ca-agent
mount -o remount,ro /mnt
exec chroot /mnt /usr/bin/setpriv --bounding-set=-all,+setuid,+setgid,+kill --inh-caps=-all --no-new-privs /ca-agent "$@"
)sh";

std::vector<std::string> containerCommand(const std::vector<std::string>& options)
{
    std::vector<std::string> out = {"unshare", "--pid", "--fork", "--kill-child", "--mount", "--ipc", "--net", "sh", "-c", kContainerScript,
                                    CA_AGENT};
    out.insert(out.end(), options.begin(), options.end());
    return out;
}

/// A copy that the unprivileged user can reach, wherever the build folder is.
const std::string& reachableAgent()
{
    static const Result<TemporaryFolder> folder = TemporaryFolder::create("ca-agent-suite");
    static const std::string copy = [] {
        const std::filesystem::path path = folder ? folder->path() / "ca-agent" : std::filesystem::path(CA_AGENT);
        std::error_code error;
        if (folder) {
            std::filesystem::permissions(folder->path(), std::filesystem::perms(0755), error);
            std::filesystem::copy_file(CA_AGENT, path, error);
        }
        return path.string();
    }();
    return copy;
}

std::vector<std::string> nestedCommand(const std::vector<std::string>& options)
{
    std::vector<std::string> out;
    if (::getuid() == 0) {
        out = {"setpriv", "--reuid", "60000", "--regid", "60000", "--clear-groups"};
    }
    const auto add = [&](std::initializer_list<const char*> words) { out.insert(out.end(), words.begin(), words.end()); };
    add({"bwrap", "--unshare-all", "--as-pid-1", "--die-with-parent", "--new-session", "--cap-add", "ALL", "--clearenv"});
    add({"--ro-bind", "/usr", "/usr", "--symlink", "usr/bin", "/bin", "--symlink", "usr/lib", "/lib", "--symlink", "usr/lib64", "/lib64"});
    add({"--proc", "/proc"});
    for (const char* device : {"/dev/null", "/dev/zero", "/dev/full", "/dev/random", "/dev/urandom", "/dev/tty"}) {
        add({"--dev-bind-try", device, device});
    }
    add({"--symlink", "/proc/self/fd", "/dev/fd", "--symlink", "/proc/self/fd/0", "/dev/stdin"});
    add({"--symlink", "/proc/self/fd/1", "/dev/stdout", "--symlink", "/proc/self/fd/2", "/dev/stderr"});
    for (const char* folder : {"/box", "/build", "/tmp", "/private"}) {
        add({"--size", "268435456", "--tmpfs", folder});
    }
    add({"--ro-bind", reachableAgent().c_str(), "/ca-agent", "/ca-agent", "--nested"});
    out.insert(out.end(), options.begin(), options.end());
    return out;
}

[[noreturn]] void becomeLauncher(int socket, const std::vector<std::string>& command, const std::vector<int>& descriptors,
                                 const std::vector<std::string>& cgroups)
{
    for (const std::string& cgroup : cgroups) {
        std::ofstream(cgroup + "/cgroup.procs") << ::getpid();
    }
    ::dup2(socket, 0);
    ::dup2(socket, 1);
    for (const int fd : descriptors) {
        ::fcntl(fd, F_SETFD, 0);
    }
    std::vector<char*> argv;
    for (const std::string& word : command) {
        argv.push_back(const_cast<char*>(word.c_str()));
    }
    argv.push_back(nullptr);
    ::execvp(argv[0], argv.data());
    ::_exit(127);
}

bool appended(std::string& out, const wire::RunFrame& run, std::size_t size)
{
    return wire::encodeRun(out, run, size).has_value();
}

} // namespace

std::unique_ptr<AgentProcess> AgentProcess::start(AgentHabitat habitat, QString& reason, const std::vector<std::string>& options,
                                                  const std::vector<int>& descriptors, const std::vector<std::string>& cgroups)
{
    if (habitat == AgentHabitat::Container && ::getuid() != 0) {
        reason = "a container of the suite's own needs root";
        return nullptr;
    }
    int sockets[2];
    if (::socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, sockets) != 0) {
        reason = "no socket pair";
        return nullptr;
    }
    const UniqueFd theirs(sockets[1]);
    const std::vector<std::string> command = habitat == AgentHabitat::Container ? containerCommand(options) : nestedCommand(options);
    const pid_t pid = ::fork();
    if (pid == 0) {
        becomeLauncher(theirs.get(), command, descriptors, cgroups);
    }
    std::unique_ptr<AgentProcess> agent(new AgentProcess(UniqueFd(sockets[0]), pid));
    if (!agent->greet()) {
        reason = "namespaces are not available here, or the agent did not answer";
        return nullptr;
    }
    return agent;
}

AgentProcess::~AgentProcess()
{
    if (m_pid > 0) {
        ::kill(m_pid, SIGKILL);
        ::waitpid(m_pid, nullptr, 0);
    }
}

bool AgentProcess::greet()
{
    std::string hello;
    wire::encodeHello(hello, kNonce, 20'000, 100);
    send(hello);
    const auto frame = next();
    const auto* const ready = frame ? std::get_if<wire::Ready>(&*frame) : nullptr;
    if (ready == nullptr || ready->nonce != kNonce) {
        return false;
    }
    m_ready = *ready;
    QFile probe(CA_PROBE);
    if (!probe.open(QIODevice::ReadOnly)) {
        return false;
    }
    put(wire::Area::Box, "probe", probe.readAll().toStdString(), true);
    return true;
}

void AgentProcess::send(const std::string& bytes)
{
    for (std::size_t done = 0; done < bytes.size();) {
        const ssize_t put = ::send(m_socket.get(), bytes.data() + done, bytes.size() - done, MSG_NOSIGNAL);
        if (put <= 0) {
            return; // the next read tells
        }
        done += static_cast<std::size_t>(put);
    }
}

void AgentProcess::put(wire::Area area, const std::string& path, const std::string& bytes, bool executable)
{
    std::string frame;
    if (wire::encodePut(frame, area, executable, path, bytes.size())) {
        send(frame + bytes);
    }
}

void AgentProcess::start(const wire::RunFrame& run, const std::string& input)
{
    std::string frame;
    if (appended(frame, run, input.size())) {
        send(frame + input);
    }
}

std::optional<wire::AgentFrame> AgentProcess::next()
{
    for (;;) {
        auto frame = m_reader.next();
        if (!frame || *frame) {
            return frame ? std::move(*frame) : std::nullopt;
        }
        pollfd readable{m_socket.get(), POLLIN, 0};
        char buffer[65536];
        const ssize_t got = ::poll(&readable, 1, kSilenceMillis) == 1 ? ::read(m_socket.get(), buffer, sizeof buffer) : 0;
        if (got <= 0) {
            return std::nullopt;
        }
        m_reader.append({buffer, static_cast<std::size_t>(got)});
    }
}

/// True when this frame ends the run.
bool AgentProcess::take(const wire::AgentFrame& frame, std::uint32_t id, FinishedRun& into)
{
    if (const auto* output = std::get_if<wire::Output>(&frame); output != nullptr && into.files.empty()) {
        into.said[output->stream] += output->bytes;
        return false;
    }
    if (const auto* file = std::get_if<wire::Collected>(&frame); file != nullptr && file->id == id) {
        into.files[file->index] += file->bytes;
        if (file->piece == wire::Piece::Clipped) {
            into.clipped.insert(file->index);
        }
        return false;
    }
    if (const auto* result = std::get_if<wire::RunResult>(&frame); result != nullptr && result->id == id) {
        (result->role == wire::Role::Program ? into.outcome : into.interactor) = result->outcome;
        return result->role == wire::Role::Program;
    }
    const auto* failed = std::get_if<wire::Failed>(&frame);
    into.failure = failed != nullptr ? QString::fromStdString(failed->what) : QString("a frame that was not expected");
    return true;
}

FinishedRun AgentProcess::finish(std::uint32_t id)
{
    FinishedRun out;
    for (;;) {
        const auto frame = next();
        if (!frame) {
            out.failure = "the agent fell silent";
            return out;
        }
        if (take(*frame, id, out)) {
            return out;
        }
    }
}

bool AgentProcess::awaitOutput(FinishedRun& so, const std::string& text)
{
    while (so.text(wire::Stream::Out).find(text) == std::string::npos) {
        const auto frame = next();
        const auto* const output = frame ? std::get_if<wire::Output>(&*frame) : nullptr;
        if (output == nullptr) {
            return false;
        }
        so.said[output->stream] += output->bytes;
    }
    return true;
}

FinishedRun AgentProcess::run(const wire::RunFrame& run, const std::string& input)
{
    start(run, input);
    return finish(run.id);
}

int AgentProcess::wait()
{
    int status = 0;
    ::waitpid(m_pid, &status, 0);
    m_pid = -1;
    return WIFEXITED(status) ? WEXITSTATUS(status) : -1;
}

wire::RunFrame probeRun(std::uint32_t id, std::vector<std::string> words)
{
    wire::RunFrame run;
    run.id = id;
    run.program.argv = std::move(words);
    run.program.argv.insert(run.program.argv.begin(), "/box/probe");
    run.program.limits.cpuMicros = 20'000'000;
    run.program.limits.wallMicros = 40'000'000;
    run.program.limits.memory = 256 << 20;
    run.program.limits.output = 1 << 20;
    run.program.limits.stack = 64 << 20;
    run.program.limits.fileSize = 16 << 20;
    run.program.limits.processes = 32;
    run.program.limits.openFiles = 256;
    return run;
}

} // namespace ca
