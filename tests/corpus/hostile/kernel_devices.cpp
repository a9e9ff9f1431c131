// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
// expect: contained
// limits: cpu=500ms wall=1500ms
// Opens every device that is more than null, zero, full, random or a terminal of its own, and makes device nodes where it can write.
#include <cstdio>
#include <dirent.h>
#include <fcntl.h>
#include <string>
#include <sys/stat.h>
#include <sys/sysmacros.h>
#include <unistd.h>

static bool harmless(const std::string& name)
{
    for (const char* known : {"null", "zero", "full", "random", "urandom", "tty", "ptmx", "console", "stdin", "stdout", "stderr"}) {
        if (name == known) {
            return true;
        }
    }
    return false;
}

static int openDevices(const std::string& folder)
{
    int escapes = 0;
    DIR* listing = opendir(folder.c_str());
    while (const dirent* entry = listing != nullptr ? readdir(listing) : nullptr) {
        const std::string path = folder + "/" + entry->d_name;
        struct stat facts{};
        const bool device = stat(path.c_str(), &facts) == 0 && (S_ISCHR(facts.st_mode) || S_ISBLK(facts.st_mode));
        if (device && !harmless(entry->d_name) && open(path.c_str(), O_RDONLY | O_NONBLOCK) >= 0) {
            std::printf("ESCAPED: opened %s\n", path.c_str());
            ++escapes;
        }
    }
    return escapes;
}

int main()
{
    int escapes = openDevices("/dev") + openDevices("/dev/net") + openDevices("/dev/mapper") + openDevices("/dev/dri");
    for (unsigned kind : {unsigned{S_IFCHR}, unsigned{S_IFBLK}}) {
        for (unsigned major : {1U, 7U, 8U, 10U, 259U}) {
            if (mknod("node", kind | 0666U, makedev(major, 1)) == 0) {
                std::printf("ESCAPED: made device %u:1\n", major);
                ++escapes;
                unlink("node");
            }
        }
    }
    if (escapes == 0) {
        std::puts("contained");
    }
}
