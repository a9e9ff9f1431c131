// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
// expect: contained
// limits: cpu=500ms wall=1500ms files=64
// Raises its own limits again.
#include <cstdio>
#include <sys/resource.h>

int main()
{
    int escapes = 0;
    const struct {
        const char* name;
        __rlimit_resource which;
    } limits[] = {{"core dumps", RLIMIT_CORE}, {"open files", RLIMIT_NOFILE}, {"file size", RLIMIT_FSIZE}, {"stack", RLIMIT_STACK},
                  {"message queues", RLIMIT_MSGQUEUE}, {"real-time priority", RLIMIT_RTPRIO}, {"locked memory", RLIMIT_MEMLOCK}};
    for (const auto& limit : limits) {
        const rlimit all{RLIM_INFINITY, RLIM_INFINITY};
        const bool unlimited = limit.which == RLIMIT_STACK || limit.which == RLIMIT_MEMLOCK || limit.which == RLIMIT_MSGQUEUE;
        rlimit now{};
        getrlimit(limit.which, &now);
        if (now.rlim_max == RLIM_INFINITY ? !unlimited : setrlimit(limit.which, &all) == 0) {
            std::printf("ESCAPED: no limit of %s\n", limit.name);
            ++escapes;
        }
    }
    rlimit files{};
    getrlimit(RLIMIT_NOFILE, &files);
    if (files.rlim_max > 64) {
        std::printf("ESCAPED: %lu open files\n", files.rlim_max);
        ++escapes;
    }
    if (escapes == 0) {
        std::puts("contained");
    }
}
