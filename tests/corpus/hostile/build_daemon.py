# SPDX-License-Identifier: MIT
# SPDX-FileCopyrightText: The CodeArena contributors
# expect: contained
# compiles: itself
# limits: cpu=1s wall=3s
# tests: 2
# As a compiler, leaves a process behind that would rewrite the program while the tests run, with the compiler's rights.
import os
import sys
import time

if os.getcwd().startswith("/build"):
    sys.stdout.flush()
    if os.fork() == 0:
        os.setsid()
        while True:
            for folder in ("/box", "/tmp"):
                try:
                    with open(folder + "/solution.py", "w") as program:
                        program.write("print('ESCAPED: rewritten')\n")
                except OSError:
                    pass
            time.sleep(0.001)
    sys.exit(0)
time.sleep(0.05)
for process in filter(str.isdigit, os.listdir("/proc")):
    try:
        if b"solution.py" in open(f"/proc/{process}/cmdline", "rb").read() and int(process) != os.getpid():
            print("ESCAPED: the compiler's process lives")
            sys.exit()
    except OSError:
        pass
print("contained")
