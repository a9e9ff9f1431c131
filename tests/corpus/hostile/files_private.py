# SPDX-License-Identifier: MIT
# SPDX-FileCopyrightText: The CodeArena contributors
# expect: contained
# limits: cpu=1s wall=3s
# input: number 1 of the corpus
# input: number 2 of the corpus
# input: number 3 of the corpus
# Looks for what other tests are given and what the interactor knows: in the folders of the judge, in the files of other processes.
import os
import sys

own = sys.stdin.read().strip()
escapes = []
for folder in ("/private", "/build", "/ca", "/agent", "/run", "/var/lib", "/dev/shm", "/var/tmp"):
    try:
        for name in os.listdir(folder):
            path = os.path.join(folder, name)
            if folder in ("/private", "/build"):
                escapes.append(path)
            elif os.path.isfile(path) and "of the corpus" in open(path, errors="replace").read(4096).replace(own, ""):
                escapes.append(path)
    except OSError:
        pass

for process in filter(str.isdigit, os.listdir("/proc")):
    if int(process) == os.getpid():
        continue
    for name in ("environ", "cwd/.", "root/.", "fd", "maps"):
        try:
            path = f"/proc/{process}/{name}"
            if os.listdir(path) if name in ("fd", "cwd/.", "root/.") else open(path).read(1):
                escapes.append(path)
        except OSError:
            pass
print("ESCAPED: read " + ", ".join(escapes[:8]) if escapes else "contained")
