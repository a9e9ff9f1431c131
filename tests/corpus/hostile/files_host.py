# SPDX-License-Identifier: MIT
# SPDX-FileCopyrightText: The CodeArena contributors
# expect: contained
# limits: cpu=1s wall=3s
# Reads what belongs to the machine and its users: password hashes, keys, homes, histories, the judge's own environment and settings.
import os

escapes = []
for path in ("/etc/shadow", "/etc/gshadow", "/etc/sudoers", "/etc/ssh/ssh_host_ed25519_key", "/etc/docker/daemon.json", "/var/lib/docker",
             "/var/lib/containerd", "/root/.bashrc", "/root/.ssh", "/var/log/syslog", "/var/log/auth.log", "/boot", "/media", "/mnt", "/srv"):
    try:
        if os.listdir(path) if os.path.isdir(path) else open(path, "rb").read(1):
            escapes.append(path)
    except OSError:
        pass
for home in ("/home", "/root"):
    try:
        escapes += [f"{home}/{name}" for name in os.listdir(home) if not name.startswith(".")]
    except OSError:
        pass

known = {"PATH", "HOME", "LANG", "LC_ALL", "LC_CTYPE", "TZ", "TMPDIR", "USER", "LOGNAME", "SHELL", "TERM", "PWD", "SHLVL", "_", "ONLINE_JUDGE"}
known |= {name for name in os.environ if name.startswith(("PYTHON", "CA_", "MALLOC_"))}
escapes += ["the variable " + name for name in os.environ if name not in known]
print("ESCAPED: read " + ", ".join(escapes[:8]) if escapes else "contained")
