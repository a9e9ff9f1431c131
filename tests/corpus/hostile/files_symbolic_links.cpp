// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
// expect: contained
// limits: cpu=500ms wall=1500ms
// tests: 2
// Leaves links for whoever tidies up, measures or copies the work folder with more rights than the program has: to files, to folders,
// to devices, to itself, and a folder that a swap turns into a link.
#include <cstdio>
#include <string>
#include <sys/stat.h>
#include <unistd.h>

int main()
{
    if (access("/box", X_OK) != 0 || access("/etc", X_OK) != 0 || access("/proc/self/exe", R_OK) != 0) {
        std::puts("ESCAPED: whoever wiped the folder followed a link");
        return 0;
    }
    int made = 0;
    for (const char* target : {"/etc/shadow", "/etc", "/", "/box", "/box/solution", "/private", "/ca-agent", "/proc/1/root", "/proc/1/mem",
                               "/dev/zero", "/dev/stdin", "..", ".", "link5", "/tmp", "/nowhere"}) {
        const std::string name = "link" + std::to_string(made++);
        if (symlink(target, name.c_str()) != 0) {
            std::puts("ESCAPED: a link of the test before is still here");
            return 0;
        }
        mkdir(("folder" + name).c_str(), 0700);
        symlink(target, ("folder" + name + "/inside").c_str());
    }
    std::puts("contained");
}
