# SPDX-License-Identifier: MIT
# SPDX-FileCopyrightText: The CodeArena contributors
# expect: contained | CompileError
# compiles: itself
# limits: cpu=1s wall=3s
# As a compiler, leaves links, pipes and sockets where a program should be: what is carried over to /box must not be what they point to.
import os
import socket
import sys

if os.getcwd().startswith("/build"):
    for name, target in (("shadow", "/etc/shadow"), ("root", "/"), ("agent", "/proc/1/mem"), ("loop", "loop"), ("up", "../.."), ("zero", "/dev/zero")):
        os.symlink(target, name)
    os.mkfifo("pipe")
    os.link(sys.argv[0], "again")
    try:
        socket.socket(socket.AF_UNIX).bind("socket")
    except OSError:
        pass
    sys.exit(0)

escapes = []
for name in ("shadow", "agent"):
    try:
        if open("/box/" + name, "rb").read(1):
            escapes.append("read /box/" + name)
    except OSError:
        pass
if os.path.isdir("/box/root") and not os.path.islink("/box/root"):
    escapes.append("a copy of the whole system")
print("ESCAPED: " + ", ".join(escapes) if escapes else "contained")
