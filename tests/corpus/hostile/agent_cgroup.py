# SPDX-License-Identifier: MIT
# SPDX-FileCopyrightText: The CodeArena contributors
# expect: contained
# limits: cpu=1s wall=3s
# Looks for a control group that it may change: limits, membership, release agents, or one that it may create.
import os

escapes = []
for root in ("/sys/fs/cgroup", "/sys/kernel", "/proc/sys"):
    for folder, folders, files in os.walk(root):
        if folder.count("/") > 7:
            folders.clear()
        for name in files:
            path = os.path.join(folder, name)
            try:
                setting = root.startswith("/proc")
                fd = os.open(path, (os.O_RDWR if setting else os.O_WRONLY) | os.O_NONBLOCK)
                # Anybody may open some settings; whether one may write is asked when one does.
                if not setting or os.write(fd, os.read(fd, 4096)) > 0:
                    escapes.append(path)
                os.close(fd)
            except OSError:
                pass
    try:
        os.mkdir(os.path.join(root, "mine"))
        escapes.append(root + "/mine")
    except OSError:
        pass
try:
    os.sched_setscheduler(0, os.SCHED_FIFO, os.sched_param(50))
    escapes.append("a real-time scheduling class")
except OSError:
    pass
print("ESCAPED: " + ", ".join(escapes[:5]) if escapes else "contained")
