// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
// expect: contained
// limits: cpu=500ms wall=1500ms
// tests: 2
// Names that scripts and printf trip over: newlines, control bytes, options, bytes that are no UTF-8, 255 bytes.
#include <cstdio>
#include <fcntl.h>
#include <string>
#include <sys/stat.h>
#include <unistd.h>

int main()
{
    if (access("-rf", F_OK) == 0) {
        std::puts("ESCAPED: a file of the test before is still here");
        return 0;
    }
    for (const std::string& name : {std::string("-rf"), std::string("*"), std::string("a\nb"), std::string("%s%n%s"), std::string(" "),
                                    std::string("\xff\xfe\x80"), std::string("\x1b[2J"), std::string(255, 'n'), std::string("..."),
                                    std::string("$(reboot)"), std::string("'\"`;")}) {
        close(open(name.c_str(), O_CREAT | O_WRONLY, 0600));
        mkdir((name.substr(0, 200) + ".d").c_str(), 0700);
    }
    std::puts("contained");
}
