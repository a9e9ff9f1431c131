# SPDX-License-Identifier: MIT
# SPDX-FileCopyrightText: The CodeArena contributors
# expect: MemoryLimit | RuntimeError/signal
# limits: cpu=4s wall=8s memory=64MiB
# scripted: memory-limit
# Draws the toolchain's files into the sandbox's page cache, then makes room for memory of its own by dropping them: a meter that only looks
# at how much the use has grown since the start sees nothing.
import mmap
import os

READ = 96 << 20
drawn = 0
opened = []
for folder, _, names in os.walk("/usr/lib"):
    for name in names:
        if drawn >= READ:
            break
        try:
            file = os.open(os.path.join(folder, name), os.O_RDONLY)
        except OSError:
            continue
        opened = opened[-60:] + [file]
        os.posix_fadvise(file, 0, 0, os.POSIX_FADV_DONTNEED)
        while chunk := os.read(file, 1 << 20):
            drawn += len(chunk)
hoard = []
for _ in range(160):
    for file in opened:
        os.posix_fadvise(file, 0, 0, os.POSIX_FADV_DONTNEED)
    block = mmap.mmap(-1, 1 << 20)
    block.write(b"x" * (1 << 20))
    hoard.append(block)
print("held", len(hoard))
