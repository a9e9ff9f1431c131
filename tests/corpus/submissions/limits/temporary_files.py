# SPDX-License-Identifier: MIT
# SPDX-FileCopyrightText: The CodeArena contributors
# expect: contained
# limits: cpu=1s wall=3s memory=128MiB
# tests: 2
# The work folder is the current folder, empty at first, and may be written.
import os
import tempfile

print("contained" if os.listdir(".") == [] else "left: " + " ".join(os.listdir(".")))
with tempfile.TemporaryFile() as file:
    file.write(b"x" * 100000)
with open("kept", "w") as file:
    file.write("until the end of the test")
