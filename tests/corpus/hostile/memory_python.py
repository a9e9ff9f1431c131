# SPDX-License-Identifier: MIT
# SPDX-FileCopyrightText: The CodeArena contributors
# expect: MemoryLimit | RuntimeError
# limits: cpu=2s wall=4s memory=64MiB
# scripted: memory-limit oom=1
# Doubles a list until somebody stops it.
hoard = [b"x" * 1024]
for _ in range(20):
    hoard += [bytes(bytearray(block)) for block in hoard]
print("ESCAPED: a GiB of bytes")
