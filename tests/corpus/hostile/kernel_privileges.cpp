// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
// expect: contained
// limits: cpu=500ms wall=2s
// Becomes somebody else: by setuid calls, capabilities, setuid programs that it finds or makes, and by undoing no_new_privs.
#include <cstdio>
#include <dirent.h>
#include <fcntl.h>
#include <grp.h>
#include <linux/capability.h>
#include <string>
#include <sys/fsuid.h>
#include <sys/prctl.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

static int escapes = 0;

static void check(bool escaped, const std::string& how)
{
    if (escaped) {
        std::printf("ESCAPED: %s\n", how.c_str());
        ++escapes;
    }
}

static void becomeOthers()
{
    const uid_t me = getuid();
    for (uid_t other : {0U, 1U, 1000U, 10000U, me - 1, me + 1, 65534U}) {
        if (other != me) {
            check(setresuid(other, other, other) == 0 || setuid(other) == 0, "setuid to " + std::to_string(other));
            setfsuid(other);
            check(static_cast<uid_t>(setfsuid(me)) == other, "setfsuid to " + std::to_string(other));
        }
    }
    const gid_t root = 0;
    check(setgroups(1, &root) == 0, "setgroups");
    check(getgid() != 0 && setgid(0) == 0, "setgid");
}

static void gainCapabilities()
{
    __user_cap_header_struct header{_LINUX_CAPABILITY_VERSION_3, 0};
    __user_cap_data_struct all[2] = {{~0U, ~0U, ~0U}, {~0U, ~0U, ~0U}};
    check(syscall(SYS_capset, &header, all) == 0, "capset of everything");
    check(prctl(PR_CAP_AMBIENT, PR_CAP_AMBIENT_RAISE, CAP_SYS_ADMIN, 0, 0) == 0, "an ambient capability");
    check(prctl(PR_SET_NO_NEW_PRIVS, 0, 0, 0, 0) == 0, "no_new_privs undone");
    check(prctl(PR_GET_NO_NEW_PRIVS, 0, 0, 0, 0) != 1, "no_new_privs is not set");
    check(prctl(PR_SET_SECUREBITS, 0, 0, 0, 0) == 0, "securebits");
}

/// Runs "su -c true" and its like: to be let in without a password would be root.
static void runSetuidPrograms(const char* folder)
{
    DIR* listing = opendir(folder);
    while (const dirent* entry = listing != nullptr ? readdir(listing) : nullptr) {
        struct stat facts{};
        const std::string path = std::string(folder) + "/" + entry->d_name;
        if (stat(path.c_str(), &facts) != 0 || !S_ISREG(facts.st_mode) || (facts.st_mode & (S_ISUID | S_ISGID)) == 0) {
            continue;
        }
        if (fork() == 0) {
            const int null = open("/dev/null", O_RDWR);
            dup2(null, 0);
            dup2(null, 1);
            dup2(null, 2);
            execl(path.c_str(), path.c_str(), "-c", "true", nullptr);
            _exit(127);
        }
        int status = 0;
        wait(&status);
        check(WIFEXITED(status) && WEXITSTATUS(status) == 0 && std::string(entry->d_name) == "su", "ran " + path);
    }
}

static void makeSetuidProgram()
{
    const int fd = open("mine", O_CREAT | O_WRONLY, 0700);
    close(fd);
    check(chown("mine", 0, 0) == 0, "chown to root");
    check(getgid() != 0 && chown("mine", static_cast<uid_t>(-1), 0) == 0, "chgrp to root");
}

int main()
{
    becomeOthers();
    gainCapabilities();
    makeSetuidProgram();
    for (const char* folder : {"/bin", "/usr/bin", "/usr/sbin", "/usr/lib/dbus-1.0", "/usr/lib/openssh", "/usr/local/bin"}) {
        runSetuidPrograms(folder);
    }
    check(geteuid() == 0 || getegid() == 0, "runs as root");
    if (escapes == 0) {
        std::puts("contained");
    }
}
