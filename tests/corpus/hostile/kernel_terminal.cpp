// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
// expect: contained
// limits: cpu=500ms wall=1500ms
// Types into the terminal of whoever started the judge: TIOCSTI and its relatives on every descriptor and terminal at hand.
#include <cstdio>
#include <fcntl.h>
#include <linux/tiocl.h>
#include <string>
#include <sys/ioctl.h>
#include <unistd.h>

static bool types(int fd)
{
    char key = 'x';
    char paste[] = {TIOCL_PASTESEL, 0};
    return ioctl(fd, TIOCSTI, &key) == 0 || ioctl(fd, TIOCLINUX, paste) == 0 || ioctl(fd, TIOCCONS, nullptr) == 0;
}

int main()
{
    bool escaped = false;
    for (int fd = 0; fd < 16; ++fd) {
        ioctl(fd, TIOCSCTTY, 1);
        escaped = escaped || types(fd);
    }
    for (const char* path : {"/dev/tty", "/dev/console", "/dev/tty0", "/dev/tty1", "/dev/ttyS0", "/dev/pts/0", "/dev/pts/1"}) {
        const int fd = open(path, O_RDWR | O_NONBLOCK);
        escaped = escaped || (fd >= 0 && types(fd));
    }
    std::puts(escaped ? "ESCAPED: typed into a terminal" : "contained");
}
