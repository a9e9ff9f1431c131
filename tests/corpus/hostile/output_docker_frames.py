# SPDX-License-Identifier: MIT
# SPDX-FileCopyrightText: The CodeArena contributors
# expect: WrongAnswer/checker
# limits: cpu=500ms wall=2s
# answer: 42
# scripted: exit=0 says=other
# Prints the eight-byte headers with which Docker multiplexes stdout and stderr, and the answer of an HTTP server.
import struct
import sys

out = sys.stdout.buffer
for stream in (0, 1, 2, 3, 255):
    out.write(struct.pack(">BxxxI", stream, 3) + b"42\n")
out.write(struct.pack(">BxxxI", 1, 0xFFFFFFFF))
out.write(b"\r\n0\r\n\r\nHTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n")
