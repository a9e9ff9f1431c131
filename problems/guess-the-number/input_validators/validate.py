# SPDX-License-Identifier: MIT
# SPDX-FileCopyrightText: The CodeArena contributors
"""Reads a test on standard input; exit code 42 says that it keeps the promises of the statement.

A test is one line with the highest setting of the dial and the right one."""
import re
import sys


def refuse(promise):
    print(promise, file=sys.stderr)
    sys.exit(43)


def main():
    text = sys.stdin.buffer.read().decode("latin-1")
    if not re.fullmatch(r"[1-9][0-9]{0,9} [1-9][0-9]{0,9}\n", text):
        refuse("one line with two positive integers")
    highest, right = map(int, text.split())
    if not 1 <= right <= highest <= 10**9:
        refuse("1 <= right setting <= highest setting <= 10^9")


main()
sys.exit(42)
