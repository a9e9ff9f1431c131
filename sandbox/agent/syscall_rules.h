// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
// Which system call gets which answer, by number, for x86_64 and aarch64. syscall_filter.cpp turns this table into a program.
#pragma once

#include <array>
#include <cstdint>
#include <sys/syscall.h>

namespace ca::agent {

enum class Rule : std::uint8_t {
    Absent,      // ENOSYS
    Allow,
    Deny,        // EPERM
    Pretend,     // does nothing and says it succeeded: sync() would flush the disks of the whole host, fadvise() drop its page cache
    Space,       // namespaces, mounts and handing them over: EPERM, but the nested agent needs them before a program starts
    Clone,       // threads and processes, no new namespaces
    Ioctl,       // everything but pushing characters into a terminal and loading a line discipline
    Personality, // asking and the default
    Prlimit,     // of oneself, and not how cores are dumped
    Setrlimit,   // not how cores are dumped
    Socketpair,  // connected pairs within the sandbox
    Sendto,      // without an address
};

inline constexpr int kSyscallNumbers = 512; // the tables end well below; io_uring and its elders are around 425

// Numbers that only x86_64 has are guarded; everything newer exists on both.
inline constexpr int kAllowed[] = {
#ifdef __x86_64__
    SYS_open, SYS_stat, SYS_lstat, SYS_poll, SYS_access, SYS_pipe, SYS_select, SYS_dup2, SYS_pause, SYS_alarm, SYS_fork, SYS_vfork,
    SYS_getdents, SYS_rename, SYS_mkdir, SYS_rmdir, SYS_creat, SYS_link, SYS_unlink, SYS_symlink, SYS_readlink, SYS_chmod, SYS_chown,
    SYS_lchown, SYS_utime, SYS_mknod, SYS_getpgrp, SYS_arch_prctl, SYS_time, SYS_epoll_create, SYS_epoll_wait, SYS_utimes,
    SYS_inotify_init, SYS_futimesat, SYS_signalfd, SYS_eventfd,
#endif
    // files
    SYS_read, SYS_write, SYS_close, SYS_fstat, SYS_newfstatat, SYS_statx, SYS_lseek, SYS_pread64, SYS_pwrite64, SYS_readv, SYS_writev,
    SYS_preadv, SYS_pwritev, SYS_preadv2, SYS_pwritev2, SYS_openat, SYS_openat2, SYS_faccessat, SYS_faccessat2, SYS_getdents64,
    SYS_renameat2, SYS_mkdirat, SYS_linkat, SYS_unlinkat, SYS_symlinkat, SYS_readlinkat, SYS_fchmod, SYS_fchmodat, SYS_fchown,
    SYS_fchownat, SYS_utimensat, SYS_mknodat, SYS_truncate, SYS_ftruncate, SYS_fallocate, SYS_fsync, SYS_fdatasync, SYS_sync_file_range,
    SYS_readahead, SYS_copy_file_range, SYS_sendfile, SYS_splice, SYS_tee, SYS_vmsplice, SYS_flock, SYS_fcntl, SYS_dup,
    SYS_dup3, SYS_pipe2, SYS_close_range, SYS_chdir, SYS_fchdir, SYS_getcwd, SYS_umask, SYS_statfs, SYS_fstatfs, SYS_getxattr,
    SYS_lgetxattr, SYS_fgetxattr, SYS_listxattr, SYS_llistxattr, SYS_flistxattr, SYS_inotify_init1, SYS_inotify_add_watch,
    SYS_inotify_rm_watch, SYS_renameat,
    // memory
    SYS_mmap, SYS_mprotect, SYS_munmap, SYS_brk, SYS_mremap, SYS_msync, SYS_mincore, SYS_madvise, SYS_mlock, SYS_mlock2, SYS_munlock,
    SYS_mlockall, SYS_munlockall, SYS_get_mempolicy, SYS_membarrier, SYS_pkey_mprotect, SYS_pkey_alloc, SYS_pkey_free,
    SYS_memfd_create,
    // processes, threads and what they know of themselves
    SYS_execve, SYS_execveat, SYS_exit, SYS_exit_group, SYS_wait4, SYS_waitid, SYS_getpid, SYS_getppid, SYS_gettid, SYS_setpgid,
    SYS_getpgid, SYS_getsid, SYS_setsid, SYS_set_tid_address, SYS_set_robust_list, SYS_get_robust_list, SYS_rseq, SYS_futex, SYS_prctl,
    SYS_getrlimit, SYS_getrusage, SYS_sysinfo, SYS_uname, SYS_times, SYS_getcpu, SYS_getpriority, SYS_setpriority,
    SYS_sched_yield, SYS_sched_getaffinity, SYS_sched_setaffinity, SYS_sched_getparam, SYS_sched_setparam, SYS_sched_getscheduler,
    SYS_sched_setscheduler, SYS_sched_get_priority_max, SYS_sched_get_priority_min, SYS_sched_rr_get_interval, SYS_sched_getattr,
    SYS_getuid, SYS_geteuid, SYS_getgid, SYS_getegid, SYS_getresuid, SYS_getresgid, SYS_getgroups, SYS_setuid, SYS_setgid, SYS_setreuid,
    SYS_setregid, SYS_setresuid, SYS_setresgid, SYS_setfsuid, SYS_setfsgid, SYS_setgroups, SYS_capget, SYS_capset, SYS_getrandom,
    SYS_restart_syscall,
    // signals
    SYS_rt_sigaction, SYS_rt_sigprocmask, SYS_rt_sigreturn, SYS_rt_sigpending, SYS_rt_sigtimedwait, SYS_rt_sigsuspend,
    SYS_rt_sigqueueinfo, SYS_rt_tgsigqueueinfo, SYS_sigaltstack, SYS_kill, SYS_tkill, SYS_tgkill, SYS_pidfd_open, SYS_pidfd_send_signal,
    SYS_signalfd4, SYS_eventfd2,
    // time and waiting
    SYS_gettimeofday, SYS_clock_gettime, SYS_clock_getres, SYS_clock_nanosleep, SYS_nanosleep, SYS_getitimer, SYS_setitimer,
    SYS_timer_create, SYS_timer_settime, SYS_timer_gettime, SYS_timer_getoverrun, SYS_timer_delete, SYS_timerfd_create,
    SYS_timerfd_settime, SYS_timerfd_gettime, SYS_ppoll, SYS_pselect6, SYS_epoll_create1, SYS_epoll_ctl, SYS_epoll_pwait,
    SYS_epoll_pwait2,
    // what a connected socket pair needs
    SYS_recvfrom, SYS_recvmsg, SYS_recvmmsg, SYS_shutdown, SYS_getsockopt, SYS_setsockopt, SYS_getsockname,
    SYS_getpeername,
};

inline constexpr int kDenied[] = {
#ifdef __x86_64__
    SYS_iopl, SYS_ioperm, SYS_modify_ldt, SYS_ustat, SYS_sysfs, SYS_uselib, SYS_create_module,
#endif
    // the network, and sockets with names
    SYS_socket, SYS_connect, SYS_bind, SYS_listen, SYS_accept, SYS_accept4,
    // other processes
    SYS_ptrace, SYS_process_vm_readv, SYS_process_vm_writev, SYS_process_madvise, SYS_pidfd_getfd, SYS_kcmp, SYS_move_pages,
    SYS_migrate_pages,
    // mounts and files by other ways than their names
    SYS_umount2, SYS_pivot_root, SYS_chroot, SYS_open_tree, SYS_move_mount, SYS_fsopen, SYS_fsconfig, SYS_fsmount, SYS_fspick,
    SYS_name_to_handle_at, SYS_open_by_handle_at,
    // large and young attack surface
    SYS_bpf, SYS_perf_event_open, SYS_userfaultfd, SYS_io_uring_setup, SYS_io_uring_enter, SYS_io_uring_register, SYS_io_setup,
    SYS_io_destroy, SYS_io_submit, SYS_io_cancel, SYS_io_getevents, SYS_fanotify_init, SYS_fanotify_mark, SYS_seccomp, SYS_add_key,
    SYS_request_key, SYS_keyctl, SYS_vhangup, SYS_lookup_dcookie,
    // memory that outlives the process that made it, and channels beside the pipes
    SYS_sendmmsg, SYS_shmget, SYS_shmat, SYS_shmctl, SYS_shmdt, SYS_semget, SYS_semop, SYS_semctl, SYS_semtimedop, SYS_msgget, SYS_msgsnd, SYS_msgrcv,
    SYS_msgctl, SYS_mq_open, SYS_mq_unlink, SYS_mq_timedsend, SYS_mq_timedreceive, SYS_mq_notify, SYS_mq_getsetattr, SYS_setxattr,
    SYS_lsetxattr, SYS_fsetxattr, SYS_removexattr, SYS_lremovexattr, SYS_fremovexattr,
    // the machine
    SYS_reboot, SYS_kexec_load, SYS_kexec_file_load, SYS_init_module, SYS_finit_module, SYS_delete_module, SYS_swapon, SYS_swapoff,
    SYS_quotactl, SYS_acct, SYS_settimeofday, SYS_clock_settime, SYS_adjtimex, SYS_clock_adjtime, SYS_sethostname, SYS_setdomainname,
    SYS_syslog, SYS_mbind, SYS_set_mempolicy, SYS_ioprio_set,
};

struct SpecialRule {
    int number;
    Rule rule;
};

inline constexpr int kMountSetattr = 442; // newer than some libcs

/// sendmsg, because a descriptor sent through a socket pair can keep itself alive; the nested agent takes a run's work folder so.
inline constexpr int kSpaceCalls[] = {SYS_unshare, SYS_setns, SYS_mount, kMountSetattr, SYS_sendmsg};

inline constexpr SpecialRule kSpecial[] = {
    {SYS_sync, Rule::Pretend},       {SYS_syncfs, Rule::Pretend},
    {SYS_fadvise64, Rule::Pretend},  {SYS_setrlimit, Rule::Setrlimit},
    {SYS_clone, Rule::Clone},        {SYS_ioctl, Rule::Ioctl},
    {SYS_prlimit64, Rule::Prlimit},  {SYS_personality, Rule::Personality},
    {SYS_sendto, Rule::Sendto},      {SYS_socketpair, Rule::Socketpair},
};

/// clone3 is absent on purpose: its flags lie in memory where a filter cannot look, and every libc falls back to clone.
constexpr std::array<Rule, kSyscallNumbers> makeRules()
{
    std::array<Rule, kSyscallNumbers> rules{};
    for (const int number : kAllowed) {
        rules[static_cast<std::size_t>(number)] = Rule::Allow;
    }
    for (const int number : kDenied) {
        rules[static_cast<std::size_t>(number)] = Rule::Deny;
    }
    for (const int number : kSpaceCalls) {
        rules[static_cast<std::size_t>(number)] = Rule::Space;
    }
    for (const SpecialRule& special : kSpecial) {
        rules[static_cast<std::size_t>(special.number)] = special.rule;
    }
    return rules;
}

inline constexpr std::array<Rule, kSyscallNumbers> kRules = makeRules();

} // namespace ca::agent
