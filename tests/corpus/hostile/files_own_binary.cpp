// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
// expect: contained
// limits: cpu=500ms wall=1500ms
// tests: 2
// Rewrites the program that the next test will run: in place, by renaming, by deleting, by changing its mode, by a link to it.
#include <cstdio>
#include <dirent.h>
#include <fcntl.h>
#include <string>
#include <sys/stat.h>
#include <unistd.h>

static int escapes = 0;

static void check(const std::string& how, bool escaped)
{
    if (escaped) {
        std::printf("ESCAPED: %s\n", how.c_str());
        ++escapes;
    }
}

static void attack(const std::string& path)
{
    check("opened " + path, open(path.c_str(), O_RDWR) >= 0);
    check("truncated " + path, truncate(path.c_str(), 0) == 0);
    check("changed the mode of " + path, chmod(path.c_str(), 0777) == 0);
    check("took " + path, chown(path.c_str(), getuid(), getgid()) == 0);
    check("renamed " + path, rename(path.c_str(), "/box/other") == 0 || rename(path.c_str(), "/tmp/other") == 0);
    check("deleted " + path, unlink(path.c_str()) == 0);
}

int main()
{
    char self[4096] = {};
    if (readlink("/proc/self/exe", self, sizeof self - 1) < 0) {
        return 1;
    }
    attack("/proc/self/exe");
    attack(self);
    DIR* box = opendir("/box");
    while (const dirent* entry = box != nullptr ? readdir(box) : nullptr) {
        if (entry->d_name[0] != '.') {
            attack(std::string("/box/") + entry->d_name);
        }
    }
    check("made a file in /box", open("/box/new", O_CREAT | O_WRONLY, 0700) >= 0);
    check("changed the mode of /box", chmod("/box", 0777) == 0);
    check("renamed /box", rename("/box", "/tmp/box") == 0);
    if (escapes == 0) {
        std::puts("contained");
    }
}
