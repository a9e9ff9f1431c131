// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
// expect: RuntimeError/signal
// limits: cpu=500ms wall=1500ms
// scripted: signal=11
// Dies with as large a core dump as it may. No dump is written anywhere, and no handler of the host's is started for it.
#include <csignal>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <unistd.h>

int main()
{
    const rlimit all{RLIM_INFINITY, RLIM_INFINITY};
    setrlimit(RLIMIT_CORE, &all);
    prctl(PR_SET_DUMPABLE, 1);
    raise(SIGSEGV);
}
