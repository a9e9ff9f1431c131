# SPDX-License-Identifier: MIT
# SPDX-FileCopyrightText: The CodeArena contributors
# expect: contained | CompileError
# compiles: itself
# limits: cpu=1s wall=3s
# As a compiler, leaves files of mode 000, folders that nobody may enter, and names that nobody can spell.
import os
import sys

if os.getcwd().startswith("/build"):
    for i, mode in enumerate((0, 0o111, 0o222, 0o444)):
        os.mkdir(f"locked{i}")
        open(f"locked{i}/file", "w").close()
        os.chmod(f"locked{i}/file", 0)
        os.chmod(f"locked{i}", mode)
    for name in (b"new\nline", b"\xff\xfe", b"-rf", b"%s%n", b"n" * 255):
        open(name, "w").close()
    sys.exit(0)
print("contained")
