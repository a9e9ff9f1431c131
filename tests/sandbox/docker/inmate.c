// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
// The only program of the image that the tests import: static, so that it needs nothing else in there.
#include <stdio.h>
#include <string.h>
#include <sys/socket.h>
#include <unistd.h>

static int echo(void)
{
    static char buffer[65536];
    for (;;) {
        const ssize_t got = read(STDIN_FILENO, buffer, sizeof(buffer));
        if (got <= 0) {
            return got < 0;
        }
        for (ssize_t at = 0; at < got;) {
            const ssize_t sent = write(STDOUT_FILENO, buffer + at, (size_t)(got - at));
            if (sent < 0) {
                return 1;
            }
            at += sent;
        }
    }
}

// What the container lets it do, one line each.
static int report(void)
{
    FILE* root = fopen("/new", "w");
    FILE* tmp = fopen("/tmp/new", "w");
    printf("uid %d\n", (int)getuid());
    printf("root %s\n", root != NULL ? "writable" : "read-only");
    printf("tmp %s\n", tmp != NULL ? "writable" : "read-only");
    printf("socket %s\n", socket(AF_INET, SOCK_STREAM, 0) >= 0 ? "allowed" : "denied");
    fflush(stdout);
    fputs("said on stderr\n", stderr);
    return 3;
}

int main(int argc, char** argv)
{
    return argc > 1 && strcmp(argv[1], "report") == 0 ? report() : echo();
}
