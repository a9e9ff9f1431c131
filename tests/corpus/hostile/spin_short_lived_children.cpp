// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
// expect: TimeLimit/cpu-time | TimeLimit/wall-time
// limits: cpu=300ms wall=1500ms
// scripted: cpu-limit
// CPU time is burned by orphans that live for a few milliseconds each: no living process is ever over the limit, and the parent reaps none of them.
#include <ctime>
#include <sys/wait.h>
#include <unistd.h>

static void burn()
{
    timespec used{};
    do {
        clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &used);
    } while (used.tv_nsec < 5'000'000);
}

int main()
{
    for (;;) {
        const pid_t middle = fork();
        if (middle == 0) {
            if (fork() == 0) {
                burn();
            }
            _exit(0);
        }
        waitpid(middle, nullptr, 0);
        usleep(3000);
    }
}
