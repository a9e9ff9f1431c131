// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
// The program that the suites run inside the sandbox: each word is one thing that a good or a hostile program does.
// Static, and free of our flags: a sanitizer has no place in there.
#include <cerrno>
#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <dirent.h>
#include <fcntl.h>
#include <string>
#include <sys/ioctl.h>
#include <sys/mman.h>
#include <sys/prctl.h>
#include <sys/ptrace.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

namespace {

void say(const std::string& line)
{
    const std::string text = line + "\n";
    if (::write(1, text.data(), text.size()) < 0) {
        ::_exit(99);
    }
}

void sayResult(const char* what, long result)
{
    say(std::string(what) + ": " + (result < 0 ? ::strerrorname_np(errno) : "ok"));
}

[[noreturn]] void spin()
{
    for (;;) {
        asm volatile(""); // a loop without effect may be left out
    }
}

[[noreturn]] void sleepForEver()
{
    for (;;) {
        ::pause();
    }
}

void touch(std::size_t mib)
{
    auto* const memory = static_cast<char*>(::mmap(nullptr, mib << 20, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0));
    for (std::size_t at = 0; at < mib << 20; at += 4096) {
        memory[at] = 1;
    }
}

unsigned countEntries(const char* folder)
{
    unsigned count = 0;
    if (DIR* const open = ::opendir(folder)) {
        while (const dirent* entry = ::readdir(open)) {
            count += std::strcmp(entry->d_name, ".") != 0 && std::strcmp(entry->d_name, "..") != 0;
        }
        ::closedir(open);
    }
    return count;
}

unsigned countProcesses()
{
    unsigned count = 0;
    if (DIR* const open = ::opendir("/proc")) {
        while (const dirent* entry = ::readdir(open)) {
            count += std::atoi(entry->d_name) > 0;
        }
        ::closedir(open);
    }
    return count;
}

std::string fieldOfStatus(const char* key)
{
    char line[256];
    std::string out;
    FILE* const file = std::fopen("/proc/self/status", "r");
    while (file != nullptr && std::fgets(line, sizeof line, file) != nullptr) {
        if (std::strncmp(line, key, std::strlen(key)) == 0) {
            out = line;
            out.erase(out.find_last_not_of('\n') + 1);
        }
    }
    return out;
}

/// Everything a run may find of an earlier one: files, processes.
int look(const char*)
{
    say("files " + std::to_string(countEntries("/tmp")));
    say("processes " + std::to_string(countProcesses()));
    return 0;
}

int identity(const char*)
{
    say(::getuid() == 0 ? "root" : "not root");
    say(::getpid() == 1 ? "init" : "not init");
    say(::getsid(0) == ::getpid() ? "own session" : "foreign session");
    for (const char* key : {"CapEff", "CapBnd", "NoNewPrivs", "Seccomp:"}) {
        say(fieldOfStatus(key));
    }
    return 0;
}

int limits(const char*)
{
    for (const auto [name, resource] : {std::pair("stack", RLIMIT_STACK), {"file", RLIMIT_FSIZE}, {"open", RLIMIT_NOFILE},
                                        {"core", RLIMIT_CORE}}) {
        rlimit limit{};
        ::getrlimit(resource, &limit);
        say(std::string(name) + " " + std::to_string(limit.rlim_cur) + (limit.rlim_cur == limit.rlim_max ? "" : " soft"));
    }
    rlimit space{};
    ::getrlimit(RLIMIT_AS, &space);
    say(space.rlim_cur == RLIM_INFINITY ? "address space free" : "address space limited");
    return 0;
}

int echo(const char*)
{
    char buffer[65536];
    for (ssize_t got = 0; (got = ::read(0, buffer, sizeof buffer)) > 0;) {
        for (ssize_t done = 0; done < got;) {
            const ssize_t put = ::write(1, buffer + done, static_cast<std::size_t>(got - done));
            if (put < 0) {
                return 1;
            }
            done += put;
        }
    }
    return 0;
}

int streams(const char*)
{
    say(::isatty(0) ? "terminal" : "no terminal");
    const int again = ::open("/dev/stdin", O_RDONLY);
    char buffer[8] = {};
    say(again >= 0 && ::read(again, buffer, 7) >= 0 ? std::string("input ") + buffer : "no input");
    sayResult("write to stdin", ::write(0, "x", 1));
    const int out = ::open("/proc/self/fd/1", O_WRONLY);
    sayResult("open stdout", out);
    unsigned others = 0;
    for (int fd = 3; fd < 1024; ++fd) {
        others += fd != again && fd != out && ::fcntl(fd, F_GETFD) >= 0;
    }
    say("others " + std::to_string(others));
    return 0;
}

int spinAlone(const char*)
{
    for (int signal = 1; signal < NSIG; ++signal) {
        ::signal(signal, SIG_IGN);
    }
    spin();
}

int spinByChildren(const char*)
{
    for (int i = 0; i < 2; ++i) {
        if (::fork() == 0) {
            spin();
        }
    }
    sleepForEver();
}

int sleepAlone(const char*) { sleepForEver(); }

int stopItself(const char*)
{
    ::raise(SIGSTOP);
    sleepForEver();
}

int closeStreams(const char*)
{
    ::close(0);
    ::close(1);
    ::close(2);
    sleepForEver();
}

int eat(const char* mib)
{
    touch(std::strtoul(mib, nullptr, 10));
    return 0;
}

int eatAndStay(const char* mib)
{
    touch(std::strtoul(mib, nullptr, 10));
    sleepForEver();
}

int eatByChildren(const char* mib)
{
    for (int i = 0; i < 4; ++i) {
        if (::fork() == 0) {
            eatAndStay(mib);
        }
    }
    sleepForEver();
}

int forkBomb(const char*)
{
    for (;;) {
        ::fork();
    }
}

int daemonise(const char*)
{
    for (int i = 0; i < 5; ++i) {
        if (::fork() == 0) {
            ::setsid();
            if (::fork() == 0) {
                sleepForEver(); // and holds the pipes
            }
            ::_exit(0);
        }
    }
    while (::wait(nullptr) > 0) {
    }
    say("leaving");
    return 0;
}

int flood(const char* stream)
{
    static char buffer[65536];
    std::memset(buffer, 'y', sizeof buffer);
    for (;;) {
        (void)!::write(std::atoi(stream), buffer, sizeof buffer);
    }
}

int write(const char* bytes)
{
    std::string text(std::strtoul(bytes, nullptr, 10), 'y');
    return ::write(1, text.data(), text.size()) == static_cast<ssize_t>(text.size()) ? 0 : 1;
}

int litter(const char*)
{
    for (int i = 0; i < 500; ++i) {
        ::close(::open(("file" + std::to_string(i)).c_str(), O_CREAT | O_WRONLY, 0));
    }
    ::mkfifo("pipe", 0);
    (void)!::symlink("/box", "link");
    ::mkdir("closed", 0700);
    ::close(::open("closed/inner", O_CREAT | O_WRONLY, 0600));
    ::chmod("closed", 0);
    int depth = 0;
    for (; depth < 2500 && ::mkdir("d", 0700) == 0 && ::chdir("d") == 0; ++depth) {
    }
    ::chmod("..", 0);
    say("depth " + std::to_string(depth));
    return 0;
}

int attack(const char*)
{
    sayResult("kill", ::kill(1, SIGKILL));
    sayResult("kill parent", ::getppid() == 0 ? (errno = ESRCH, -1) : ::kill(::getppid(), SIGKILL));
    sayResult("ptrace", ::ptrace(PTRACE_ATTACH, 1, nullptr, nullptr));
    sayResult("memory", ::open("/proc/1/mem", O_RDWR));
    sayResult("root", ::open("/proc/1/root/box", O_RDONLY));
    sayResult("files", ::open("/proc/1/fd/0", O_RDONLY));
    rlimit none{};
    sayResult("limits", ::prlimit(1, RLIMIT_NOFILE, &none, nullptr));
    sayResult("box", ::open("/box/new", O_CREAT | O_WRONLY, 0600));
    sayResult("box mode", ::chmod("/box", 0777));
    sayResult("program", ::open("/box/probe", O_WRONLY));
    sayResult("build", ::open("/build/new", O_CREAT | O_WRONLY, 0600));
    sayResult("private", ::open("/private", O_RDONLY | O_DIRECTORY));
    sayResult("root folder", ::mkdir("/new", 0700));
    sayResult("socket", ::socket(AF_UNIX, SOCK_STREAM, 0));
    sayResult("namespaces", ::syscall(SYS_unshare, 0x10000000));
    sayResult("user", ::setuid(0) == 0 && ::geteuid() == 0 ? (errno = 0, ::syscall(SYS_reboot, 0, 0, 0)) : (errno = EPERM, -1));
    return 0;
}

int trap(const char*)
{
#ifdef __x86_64__
    asm volatile("int $0x80" ::"a"(20)); // getpid of i386
#endif
    return 0;
}

int readPrivate(const char*)
{
    char buffer[64] = {};
    const int file = ::open("/private/secret", O_RDONLY);
    say(file >= 0 && ::read(file, buffer, sizeof buffer - 1) > 0 ? buffer : "nothing");
    return 0;
}

int readWork(const char*)
{
    char buffer[64] = {};
    const int file = ::open("/tmp/folder/work", O_RDWR);
    say(file >= 0 && ::read(file, buffer, sizeof buffer - 1) > 0 ? buffer : "nothing");
    return 0;
}

int exitWith(const char* code) { return std::atoi(code); }

int abortItself(const char*) { std::abort(); }

std::string readLine()
{
    std::string line;
    for (char c = 0; ::read(0, &c, 1) == 1 && c != '\n';) {
        line += c;
    }
    return line;
}

int doubler(const char*)
{
    for (std::string line; !(line = readLine()).empty();) {
        say(std::to_string(2 * std::atoi(line.c_str())));
    }
    return 0;
}

int judge(const char*)
{
    for (const char* number : {"1", "20", "300"}) {
        say(number);
        const std::string answer = readLine();
        (void)!::write(2, (answer + ";").c_str(), answer.size() + 1);
    }
    return 42;
}

int gossip(const char*)
{
    for (;;) {
        say("more");
    }
}

int window(const char*)
{
    say(::isatty(0) && ::isatty(1) && ::isatty(2) ? "terminal" : "no terminal");
    say(::open("/dev/tty", O_RDWR) >= 0 ? "controlling" : "not controlling");
    (void)readLine();
    winsize size{};
    ::ioctl(0, TIOCGWINSZ, &size);
    say(std::to_string(size.ws_col) + "x" + std::to_string(size.ws_row));
    char rest = 0;
    say(::read(0, &rest, 1) == 0 ? "end" : "more");
    return 0;
}

/// A compiler step that leaves modes, links and pipes behind.
int build(const char*)
{
    ::close(::open("plain", O_CREAT | O_WRONLY, 0666));
    ::close(::open("tool", O_CREAT | O_WRONLY, 0777));
    ::chmod("tool", 06777);
    ::mkdir("open", 0777);
    ::chmod("open", 0777);
    ::close(::open("open/inner", O_CREAT | O_WRONLY, 0666));
    (void)!::symlink("/proc/1/environ", "link");
    ::mkfifo("pipe", 0666);
    ::chmod(".", 0777);
    return 0;
}

int showBox(const char*)
{
    for (const char* name : {"plain", "tool", "open", "open/inner", "link", "pipe"}) {
        struct stat info {};
        const std::string path = std::string("/box/") + name;
        char mode[16] = "absent";
        if (::lstat(path.c_str(), &info) == 0) {
            std::snprintf(mode, sizeof mode, "%o", info.st_mode & 07777);
        }
        say(std::string(name) + " " + mode);
    }
    sayResult("write", ::open("/box/open/new", O_CREAT | O_WRONLY, 0600));
    return 0;
}

struct Act {
    const char* name;
    int (*run)(const char*);
};

constexpr Act kActs[] = {
    {"look", look}, {"identity", identity}, {"limits", limits}, {"echo", echo}, {"streams", streams}, {"spin", spinAlone},
    {"spin-children", spinByChildren}, {"sleep", sleepAlone}, {"stop", stopItself}, {"close", closeStreams}, {"eat", eat},
    {"eat-stay", eatAndStay}, {"eat-children", eatByChildren}, {"fork-bomb", forkBomb}, {"daemon", daemonise}, {"flood", flood},
    {"write", write}, {"litter", litter}, {"attack", attack}, {"trap", trap}, {"read-private", readPrivate}, {"read-work", readWork},
    {"exit", exitWith}, {"abort", abortItself}, {"double", doubler}, {"judge", judge}, {"gossip", gossip}, {"window", window},
    {"build", build}, {"show-box", showBox},
};

} // namespace

int main(int count, char** arguments)
{
    for (const Act& act : kActs) {
        if (count > 1 && std::strcmp(act.name, arguments[1]) == 0) {
            return act.run(count > 2 ? arguments[2] : "");
        }
    }
    return 98;
}
