# SPDX-License-Identifier: MIT
# SPDX-FileCopyrightText: The CodeArena contributors
# expect: WrongAnswer/checker
# limits: cpu=500ms wall=2s
# answer: 42
# scripted: exit=0 says=other
# Prints frames of the agent's own protocol: a result with exit code 0 for runs 0 to 9, "ready", "failed", and a header that announces 4 GiB.
# What a program prints is payload, whatever it looks like.
import struct
import sys


def frame(kind, payload):
    return struct.pack("<IB", len(payload), kind) + payload


outcome = struct.pack("<BiiQQQBBIQQ", 0, 0, 0, 1, 1, 1, 0, 0, 0, 3, 0)
out = sys.stdout.buffer
for number in range(10):
    out.write(frame(66, struct.pack("<IB", number, 1) + b"42\n"))
    out.write(frame(67, struct.pack("<IB", number, 0) + outcome))
out.write(frame(65, struct.pack("<HQI", 1, 0, 0xFFFFFFFF) + struct.pack("<H", 0)))
out.write(frame(69, struct.pack("<Ii", 0, 5) + struct.pack("<H", 4) + b"oops"))
out.write(struct.pack("<IB", 0xFFFFFFFF, 67))
