# SPDX-License-Identifier: MIT
# SPDX-FileCopyrightText: The CodeArena contributors
# expect: contained
# limits: cpu=500ms wall=2s
# Asks the kernel for what it should keep to itself: addresses of its symbols, its memory, its log, the sysrq trigger.
import os

escapes = []
try:
    with open("/proc/kallsyms") as symbols:
        if any(int(line.split()[0], 16) != 0 for _, line in zip(range(2000), symbols)):
            escapes.append("addresses in /proc/kallsyms")
except (OSError, ValueError):
    pass

for path in ("/proc/kcore", "/proc/kmsg", "/dev/kmsg", "/dev/mem", "/dev/kmem", "/dev/port", "/proc/vmallocinfo", "/proc/slabinfo",
             "/proc/kpagecount", "/sys/kernel/debug/.", "/sys/kernel/tracing/trace", "/sys/firmware/acpi/tables/DSDT", "/proc/keys"):
    try:
        fd = os.open(path, os.O_RDONLY | os.O_NONBLOCK)
        if os.listdir(path) if os.path.isdir(path) else os.read(fd, 64).strip():
            escapes.append("read " + path)
        os.close(fd)
    except OSError:
        pass

for path in ("/proc/sysrq-trigger", "/proc/sys/kernel/core_pattern", "/proc/sys/kernel/modprobe", "/proc/sys/vm/overcommit_memory",
             "/sys/kernel/uevent_helper", "/proc/acpi", "/proc/bus/pci", "/proc/sys/fs/binfmt_misc/register"):
    try:
        os.close(os.open(path, os.O_WRONLY | os.O_NONBLOCK))
        escapes.append("opened " + path + " for writing")
    except OSError:
        pass
print("ESCAPED: " + ", ".join(escapes) if escapes else "contained")
