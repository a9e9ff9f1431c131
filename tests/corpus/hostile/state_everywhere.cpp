// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
// expect: contained
// limits: cpu=500ms wall=1500ms
// tests: 3
// Hides a mark in every place that might outlive a test, and looks for the mark of the test before it.
#include <cstdio>
#include <cstring>
#include <fcntl.h>
#include <string>
#include <sys/ipc.h>
#include <sys/msg.h>
#include <sys/sem.h>
#include <sys/shm.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/un.h>
#include <unistd.h>

static int escapes = 0;

static void found(const std::string& where)
{
    std::printf("ESCAPED: a mark in %s\n", where.c_str());
    ++escapes;
}

static void markFiles()
{
    for (const char* folder : {"/tmp", ".", "/dev/shm", "/var/tmp", "/run", "/run/lock", "/dev/mqueue", "/box", "/build", "/private", "/home"}) {
        const std::string path = std::string(folder) + "/mark" + (folder[0] == '.' ? "2" : "");
        if (access(path.c_str(), F_OK) == 0) {
            found(path);
        }
        close(open(path.c_str(), O_CREAT | O_WRONLY, 0666));
    }
}

static void markInterProcessCommunication()
{
    constexpr key_t kKey = 0x5eed;
    if (shmget(kKey, 1, 0) >= 0 || semget(kKey, 1, 0) >= 0 || msgget(kKey, 0) >= 0) {
        found("System V objects");
    }
    shmget(kKey, 4096, IPC_CREAT | 0666);
    semget(kKey, 1, IPC_CREAT | 0666);
    msgget(kKey, IPC_CREAT | 0666);
    if (syscall(SYS_mq_open, "mark", O_RDWR, 0600, nullptr) >= 0) {
        found("a message queue");
    }
    syscall(SYS_mq_open, "mark", O_CREAT | O_RDWR, 0666, nullptr);
    if (syscall(SYS_keyctl, 10, -4, "user", "mark", 0) >= 0) {
        found("a key ring");
    }
    syscall(SYS_add_key, "user", "mark", "x", 1, -4);
}

static void markNames()
{
    sockaddr_un address{};
    address.sun_family = AF_UNIX;
    std::memcpy(address.sun_path, "\0mark", 5);
    const int server = socket(AF_UNIX, SOCK_STREAM, 0);
    if (server >= 0 && bind(server, reinterpret_cast<const sockaddr*>(&address), sizeof address) != 0) {
        found("an abstract socket");
    }
    if (fork() == 0) {
        setsid();
        listen(server, 1);
        for (;;) {
            pause();
        }
    }
}

int main()
{
    if (umask(0) == 0 || nice(0) != 0) {
        found("the mask or the priority");
    }
    if (nice(19) < 0) {
        std::puts("the priority cannot be lowered");
    }
    markInterProcessCommunication();
    markFiles();
    markNames();
    if (escapes == 0) {
        std::puts("contained");
    }
}
