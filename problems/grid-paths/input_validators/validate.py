# SPDX-License-Identifier: MIT
# SPDX-FileCopyrightText: The CodeArena contributors
"""Reads a test on standard input; exit code 42 says that it keeps the promises of the statement.

The argument is the largest number of rows and columns of the subtask; without it the largest of all is allowed."""
import re
import sys


def require(holds, promise):
    if not holds:
        print(promise, file=sys.stderr)
        sys.exit(43)


def main():
    most = int(sys.argv[1]) if len(sys.argv) > 1 else 400
    text = sys.stdin.buffer.read().decode("latin-1")
    require(text.endswith("\n"), "every line has an end")
    first, *floor = text[:-1].split("\n")
    require(re.fullmatch("[1-9][0-9]{0,2} [1-9][0-9]{0,2}", first), "two positive integers in the first line")
    h, w = map(int, first.split())
    require(max(h, w) <= most, f"at most {most} rows and columns")
    require(len(floor) == h, "h lines of squares")
    require(all(re.fullmatch("[.#]+", line) and len(line) == w for line in floor), "w squares in each line, . or #")


main()
sys.exit(42)
