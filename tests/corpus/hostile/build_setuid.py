# SPDX-License-Identifier: MIT
# SPDX-FileCopyrightText: The CodeArena contributors
# expect: contained | CompileError
# compiles: itself
# limits: cpu=1s wall=3s
# tests: 2
# As a compiler, makes a setuid copy of the interpreter and world-writable files, for the tests to become the compiler's user with.
import os
import shutil
import subprocess
import sys

if os.getcwd().startswith("/build"):
    shutil.copy(os.path.realpath(sys.executable), "tool")
    os.chmod("tool", 0o6777)
    open("open", "w").close()
    os.chmod("open", 0o666)
    os.mkdir("wide")
    os.chmod("wide", 0o777)
    sys.exit(0)
escapes = []
for path in ("/box/open", "/box/wide/file", "/box/new"):
    try:
        open(path, "w").close()
        escapes.append("wrote " + path)
    except OSError:
        pass
try:
    program = "import os; print(os.geteuid(), os.getegid())"
    seen = subprocess.run(["/box/tool", "-c", program], capture_output=True, text=True, timeout=2).stdout.split()
    if seen and seen != [str(os.geteuid()), str(os.getegid())]:
        escapes.append("became " + seen[0])
except OSError:
    pass
print("ESCAPED: " + ", ".join(escapes) if escapes else "contained")
