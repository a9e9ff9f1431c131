# SPDX-License-Identifier: MIT
# SPDX-FileCopyrightText: The CodeArena contributors
"""Reads a test on standard input; exit code 42 says that it keeps the promises of the statement, 43 that it does not."""
import re
import sys


def require(holds, promise):
    if not holds:
        print(promise, file=sys.stderr)
        sys.exit(43)


def text_of_input():
    text = sys.stdin.buffer.read().decode("latin-1")
    require(text.endswith("\n"), "every line has an end")
    return text


def main():
    text = text_of_input()
    require(re.fullmatch(r"[()\[\]{}]+\n", text), "brackets on one line")
    require(len(text) - 1 <= 100000, "at most 100000 brackets")


main()
sys.exit(42)
