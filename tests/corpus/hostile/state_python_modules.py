# SPDX-License-Identifier: MIT
# SPDX-FileCopyrightText: The CodeArena contributors
# expect: contained
# limits: cpu=1s wall=3s
# tests: 2
# Leaves modules where the next test's interpreter might import them from: beside the program, in the work folder, in the user's site.
import os
import site
import sys

if "poisoned" in os.environ or os.path.exists("/tmp/random.py"):
    print("ESCAPED: a module of the test before is still here")
    sys.exit()
for folder in {os.path.dirname(os.path.abspath(__file__)), os.getcwd(), "/tmp", site.getusersitepackages(), *sys.path}:
    for name in ("random.py", "usercustomize.py", "sitecustomize.py", "__pycache__/poison.pyc", "poison.pth"):
        try:
            path = os.path.join(folder, name)
            os.makedirs(os.path.dirname(path), exist_ok=True)
            with open(path, "w") as module:
                module.write("print('ESCAPED: imported'); import os; os._exit(0)\n")
        except OSError:
            pass
print("contained")
