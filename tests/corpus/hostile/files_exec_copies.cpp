// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
// expect: contained
// limits: cpu=500ms wall=2s
// Runs a copy of itself from the work folder and from a file without a name. It may or may not be let, but the copy is as confined.
#include <cstdio>
#include <cstdlib>
#include <fcntl.h>
#include <string>
#include <sys/mman.h>
#include <sys/prctl.h>
#include <sys/sendfile.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

static int confined()
{
    const bool root = geteuid() == 0;
    const bool privileges = prctl(PR_GET_NO_NEW_PRIVS, 0, 0, 0, 0) == 0;
    const bool unfiltered = prctl(PR_GET_SECCOMP, 0, 0, 0, 0) == 0;
    return root || privileges || unfiltered ? 3 : 0;
}

static bool runs(int target, const char* path)
{
    const int self = open("/proc/self/exe", O_RDONLY);
    struct stat facts{};
    fstat(self, &facts);
    sendfile(target, self, nullptr, static_cast<std::size_t>(facts.st_size));
    fchmod(target, 04755);
    if (path != nullptr) {
        close(target);
    }
    if (fork() == 0) {
        execl(path != nullptr ? path : ("/proc/self/fd/" + std::to_string(target)).c_str(), "copy", nullptr);
        _exit(0);
    }
    int status = 0;
    wait(&status);
    return !WIFEXITED(status) || WEXITSTATUS(status) != 0;
}

int main(int, char** argv)
{
    if (std::string(argv[0]) == "copy") {
        return confined();
    }
    const bool escaped = runs(open("copy", O_CREAT | O_WRONLY, 0700), "./copy") || runs(memfd_create("copy", 0), nullptr);
    std::puts(escaped ? "ESCAPED: a copy is less confined" : "contained");
}
