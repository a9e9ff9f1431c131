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
    require(re.fullmatch(r"[a-z]{1,1000}\n[a-z]{1,1000}\n", text_of_input()), "two words of 1 to 1000 letters a to z, each on a line of its own")


main()
sys.exit(42)
