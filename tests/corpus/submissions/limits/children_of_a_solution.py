# SPDX-License-Identifier: MIT
# SPDX-FileCopyrightText: The CodeArena contributors
# expect: contained
# limits: cpu=2s wall=4s memory=128MiB processes=32
# Processes of its own are no crime: a solution may start the interpreter again.
import subprocess
import sys

print(subprocess.run([sys.executable, "-c", "print('contained')"], capture_output=True, text=True).stdout, end="")
