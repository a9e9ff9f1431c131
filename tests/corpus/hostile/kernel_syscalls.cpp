// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
// expect: contained
// limits: cpu=500ms wall=2s
// System calls that no contest program needs and that kernels have been broken by. Each must be refused outright: an answer about its
// arguments means that it was reached. Every one is tried in a child, so that being killed for it counts as refused.
#include <cerrno>
#include <cstdio>
#include <cstdlib>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

struct Call {
    const char* name;
    long number;
};

static const Call kCalls[] = {
    {"io_uring_setup", 425}, {"io_uring_enter", 426}, {"io_uring_register", 427}, {"bpf", SYS_bpf}, {"keyctl", SYS_keyctl},
    {"add_key", SYS_add_key}, {"request_key", SYS_request_key}, {"userfaultfd", SYS_userfaultfd}, {"perf_event_open", SYS_perf_event_open},
    {"ptrace", SYS_ptrace}, {"process_vm_readv", SYS_process_vm_readv}, {"process_vm_writev", SYS_process_vm_writev},
    {"pidfd_getfd", 438}, {"open_by_handle_at", SYS_open_by_handle_at}, {"name_to_handle_at", SYS_name_to_handle_at},
    {"kexec_load", SYS_kexec_load}, {"init_module", SYS_init_module}, {"finit_module", SYS_finit_module}, {"delete_module", SYS_delete_module},
    {"mount", SYS_mount}, {"umount2", SYS_umount2}, {"pivot_root", SYS_pivot_root}, {"chroot", SYS_chroot}, {"unshare", SYS_unshare},
    {"setns", SYS_setns}, {"open_tree", 428}, {"move_mount", 429}, {"fsopen", 430}, {"fsmount", 432}, {"mount_setattr", 442},
    {"swapon", SYS_swapon}, {"reboot", SYS_reboot}, {"sethostname", SYS_sethostname}, {"acct", SYS_acct}, {"quotactl", SYS_quotactl},
    {"settimeofday", SYS_settimeofday}, {"clock_settime", SYS_clock_settime}, {"adjtimex", SYS_adjtimex}, {"syslog", SYS_syslog},
    {"vhangup", SYS_vhangup}, {"fanotify_init", SYS_fanotify_init}, {"lookup_dcookie", SYS_lookup_dcookie}, {"kcmp", SYS_kcmp},
    {"move_pages", SYS_move_pages}, {"migrate_pages", SYS_migrate_pages}, {"mq_open", SYS_mq_open}, {"shmget", SYS_shmget},
    {"semget", SYS_semget}, {"msgget", SYS_msgget},
#if defined(__x86_64__)
    {"iopl", SYS_iopl}, {"ioperm", SYS_ioperm}, {"modify_ldt", SYS_modify_ldt}, {"uselib", SYS_uselib}, {"create_module", SYS_create_module},
    {"_sysctl", SYS__sysctl}, {"vm86-like nfsservctl", SYS_nfsservctl},
#endif
};

static bool refused(long number)
{
    const pid_t child = fork();
    if (child == 0) {
        const long result = syscall(number, -1, -1, -1, -1, -1, -1);
        _exit(result < 0 && (errno == EPERM || errno == ENOSYS || errno == EACCES) ? 0 : 1);
    }
    int status = 0;
    waitpid(child, &status, 0);
    return WIFSIGNALED(status) || WEXITSTATUS(status) == 0;
}

int main()
{
    int reached = 0;
    for (const Call& call : kCalls) {
        if (!refused(call.number)) {
            std::printf("ESCAPED: reached %s\n", call.name);
            ++reached;
        }
    }
    if (reached == 0) {
        std::puts("contained");
    }
}
