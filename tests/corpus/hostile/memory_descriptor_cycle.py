# SPDX-License-Identifier: MIT
# SPDX-FileCopyrightText: The CodeArena contributors
# expect: contained
# limits: cpu=2s wall=4s memory=64MiB
# A socket pair that is sent through itself is never released when its process dies, nor is the memory file sent with it: memory that
# outlives the test and is charged to those after it.
import os
import socket

one, other = socket.socketpair()
hoard = os.memfd_create("hoard")
os.write(hoard, bytes(4 << 20))
outcome = "contained"
for sender, sent in ((one, hoard), (one, other.fileno()), (other, one.fileno())):
    try:
        socket.send_fds(sender, [b"x"], [sent])
        outcome = "ESCAPED: a descriptor was sent through a socket pair"
    except OSError:
        pass
print(outcome)
