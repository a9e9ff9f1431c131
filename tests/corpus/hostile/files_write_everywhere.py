# SPDX-License-Identifier: MIT
# SPDX-FileCopyrightText: The CodeArena contributors
# expect: contained
# limits: cpu=2s wall=4s
# Makes a file in every folder of the system and opens every file for writing. Only the work folder and its like may be changed.
import os

# What is under /proc/pressure takes wishes to be told, not changes; a masked file is /dev/null in disguise.
ALLOWED = ("/tmp", "/dev/shm", "/proc/self", "/proc/thread-self", "/proc/pressure", "/dev/pts", "/dev/mqueue")
NOTHING = os.makedev(1, 3)
HARMLESS = {"/dev/" + name for name in ("null", "zero", "full", "random", "urandom", "tty", "ptmx", "stdin", "stdout", "stderr", "console")}
escapes = []


def try_folder(folder):
    path = os.path.join(folder, "written-by-a-test")
    try:
        os.close(os.open(path, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600))
        escapes.append(folder + "/")
        os.unlink(path)
    except OSError:
        pass


def try_file(path):
    if path in HARMLESS:
        return
    try:
        if os.stat(path).st_rdev == NOTHING:
            return
        setting = path.startswith("/proc/")
        fd = os.open(path, (os.O_RDWR if setting else os.O_WRONLY) | os.O_NONBLOCK | os.O_NOFOLLOW)
        # The kernel lets anybody open some of its settings, and asks for rights when they are written.
        if not setting or os.write(fd, os.read(fd, 4096)) > 0:
            escapes.append(path)
        os.close(fd)
    except OSError:
        pass


for top in ["/"] + ["/" + name for name in os.listdir("/")]:
    for folder, folders, files in os.walk(top):
        if folder.startswith(ALLOWED):
            folders.clear()
            continue
        folders[:] = [name for name in folders if folder.count("/") < 3 and not (folder == "/proc" and name.isdigit())]
        try_folder(folder)
        for name in files:
            try_file(os.path.join(folder, name))
        if folder == "/":
            break
print("ESCAPED: wrote " + ", ".join(escapes[:8]) if escapes else "contained")
