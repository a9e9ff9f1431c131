// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
// The test after a hostile one. Runs in the same sandbox and prints "clean" when it finds nothing of the tests before it and the
// walls around itself standing; else a line for each thing found. Static and free of the standard streams, to be put into any
// sandbox.
#include <algorithm>
#include <cerrno>
#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <dirent.h>
#include <fcntl.h>
#include <functional>
#include <string>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/statvfs.h>
#include <unistd.h>

namespace {

int findings = 0;

void found(const std::string& what)
{
    std::printf("left: %s\n", what.c_str());
    ++findings;
}

void eachEntry(const char* folder, const std::function<void(const std::string&)>& visit)
{
    DIR* const listing = opendir(folder);
    while (const dirent* entry = listing != nullptr ? readdir(listing) : nullptr) {
        if (std::strcmp(entry->d_name, ".") != 0 && std::strcmp(entry->d_name, "..") != 0) {
            visit(entry->d_name);
        }
    }
    if (listing != nullptr) {
        closedir(listing);
    }
}

std::string readAll(const char* path)
{
    std::string text;
    char block[4096];
    const int fd = open(path, O_RDONLY);
    for (ssize_t n = 0; fd >= 0 && (n = read(fd, block, sizeof block)) > 0;) {
        text.append(block, static_cast<std::size_t>(n));
    }
    close(fd);
    return text;
}

void lookForFiles()
{
    for (const char* folder : {"/tmp", "/dev/shm", "/dev/mqueue", "/var/tmp", "/build", "/private", "/run/lock"}) {
        eachEntry(folder, [&](const std::string& name) { found(std::string(folder) + "/" + name); });
    }
    struct statvfs space { };
    if (statvfs("/tmp", &space) == 0 && (space.f_blocks - space.f_bfree) * space.f_frsize > 256 * 1024) {
        found("used space in /tmp without a file to show for it");
    }
}

void lookForProcesses()
{
    eachEntry("/proc", [](const std::string& name) {
        const int pid = std::atoi(name.c_str());
        if (pid > 1 && pid != getpid() && pid != getppid()) {
            found("process " + name + " " + readAll(("/proc/" + name + "/comm").c_str()));
        }
    });
}

void lookForNamedObjects()
{
    for (const char* path : {"/proc/sysvipc/shm", "/proc/sysvipc/sem", "/proc/sysvipc/msg"}) {
        const std::string table = readAll(path);
        if (std::count(table.begin(), table.end(), '\n') > 1) {
            found(std::string(path) + " has entries");
        }
    }
    for (const char* path : {"/proc/net/tcp", "/proc/net/udp", "/proc/net/raw"}) {
        const std::string table = readAll(path);
        if (std::count(table.begin(), table.end(), '\n') > 1) {
            found(std::string(path) + " has entries");
        }
    }
    if (readAll("/proc/net/unix").find(" @") != std::string::npos) {
        found("abstract sockets");
    }
}

void lookAtMyself()
{
    eachEntry("/proc/self/fd", [](const std::string& name) {
        const int fd = std::atoi(name.c_str());
        if (fd > 3) { // 3 is the listing itself
            found("an open descriptor, " + name);
        }
    });
    sigset_t blocked;
    sigprocmask(SIG_BLOCK, nullptr, &blocked);
    for (int signal = 1; signal < 32; ++signal) {
        struct sigaction action { };
        const bool ignored = sigaction(signal, nullptr, &action) == 0 && action.sa_handler == SIG_IGN;
        if (ignored || sigismember(&blocked, signal) == 1) {
            found("signal " + std::to_string(signal) + " blocked or ignored");
        }
    }
    if (getpriority(PRIO_PROCESS, 0) != 0) {
        found("a changed priority");
    }
    if (umask(022) == 0) {
        found("an open file mode mask");
    }
}

void lookAtWalls()
{
    const std::string status = readAll("/proc/self/status");
    const auto has = [&](const char* line) { return status.find(line) != std::string::npos; };
    if (getuid() == 0 || geteuid() == 0 || !has("\nCapEff:\t0000000000000000\n") || !has("\nCapPrm:\t0000000000000000\n")) {
        found("privileges");
    }
    if (!has("\nNoNewPrivs:\t1\n") || !has("\nSeccomp:\t2\n")) {
        found("a missing wall: no_new_privs or the system call filter");
    }
    for (const char* path : {"/", "/box", "/box/leftovers-probe", "/build", "/private", "/etc", "/usr", "/usr/bin", "/var",
                             "/home", "/root", "/run", "/opt", "/dev", "/proc", "/sys"}) {
        if (access(path, W_OK) == 0) {
            found(std::string("a writable ") + path);
        }
    }
    const int fd = open("/tmp/probe", O_CREAT | O_EXCL | O_WRONLY, 0600);
    if (fd < 0 || write(fd, "x", 1) != 1) {
        found("a work folder that cannot be used");
    }
    close(fd);
}

} // namespace

int main()
{
    lookForFiles();
    lookForProcesses();
    lookForNamedObjects();
    lookAtMyself();
    lookAtWalls();
    if (findings == 0) {
        std::puts("clean");
    }
}
