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
    require(re.fullmatch(r"[1-9][0-9]{0,4}\n", text), "one number on one line")
    require(int(text) <= 20000, "n from 1 to 20000")


main()
sys.exit(42)
