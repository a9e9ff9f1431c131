# SPDX-License-Identifier: MIT
# SPDX-FileCopyrightText: The CodeArena contributors
# expect: Accepted/checker
# Bytes in, bytes out.
import sys

sys.stdout.buffer.write(sys.stdin.buffer.read())
