# SPDX-License-Identifier: MIT
# SPDX-FileCopyrightText: The CodeArena contributors
# expect: contained
# limits: cpu=1s wall=3s
# Sends data home: by a connection, a datagram, a name look-up, the address of a cloud's metadata, a server of its own.
import socket
import threading

escapes = []
for host, port in (("1.1.1.1", 80), ("8.8.8.8", 53), ("169.254.169.254", 80), ("172.17.0.1", 2375), ("127.0.0.1", 22), ("::1", 22)):
    try:
        socket.create_connection((host, port), timeout=0.2)
        escapes.append(f"connected to {host}:{port}")
    except OSError:
        pass
    try:
        with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as datagram:
            datagram.sendto(b"hello", (host, port))
            escapes.append(f"sent a datagram to {host}:{port}")
    except OSError:
        pass


def look_up():
    try:
        socket.getaddrinfo("example.org", 80)
        escapes.append("looked up a name")
    except OSError:
        pass


thread = threading.Thread(target=look_up, daemon=True)
thread.start()
thread.join(0.3)
print("ESCAPED: " + ", ".join(escapes) if escapes else "contained")
