# SPDX-License-Identifier: MIT
# SPDX-FileCopyrightText: The CodeArena contributors
"""Reads a test on standard input; exit code 42 says that it keeps the promises of the statement."""
import re
import sys


def main():
    assert re.fullmatch(r"[a-z]{1,1000}\n[a-z]{1,1000}\n", sys.stdin.read()), "two words on two lines"


main()
sys.exit(42)
