// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
// expect: contained
// limits: cpu=500ms wall=1500ms
// tests: 2
// Folders that may not be listed, entered or changed, with files inside: whoever cleans up without being root or their owner cannot.
#include <cstdio>
#include <fcntl.h>
#include <string>
#include <sys/stat.h>
#include <unistd.h>

int main()
{
    if (access("locked0", F_OK) == 0) {
        std::puts("ESCAPED: a folder of the test before is still here");
        return 0;
    }
    for (int i = 0; i < 8; ++i) {
        const std::string folder = "locked" + std::to_string(i);
        mkdir(folder.c_str(), 0700);
        mkdir((folder + "/inner").c_str(), 0700);
        close(open((folder + "/inner/file").c_str(), O_CREAT | O_WRONLY, 0));
        chmod((folder + "/inner").c_str(), 0);
        chmod(folder.c_str(), i % 2 == 0 ? 0 : 0500);
    }
    std::puts("contained");
}
