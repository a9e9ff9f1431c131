# SPDX-License-Identifier: MIT
# SPDX-FileCopyrightText: The CodeArena contributors
"""Reads a test on standard input; exit code 42 says that it keeps the promises of the statement.

The argument is the largest number of places of the subtask; without it the largest of all is allowed."""
import re
import sys

INTEGERS = re.compile("(0|[1-9][0-9]{0,6})( (0|[1-9][0-9]{0,6}))*")


def require(holds, promise):
    if not holds:
        print(promise, file=sys.stderr)
        sys.exit(43)


def integers(line):
    require(INTEGERS.fullmatch(line), "integers between single spaces in each line")
    return list(map(int, line.split(" ")))


def main():
    most = int(sys.argv[1]) if len(sys.argv) > 1 else 17
    text = sys.stdin.buffer.read().decode("latin-1")
    require(text.endswith("\n"), "every line has an end")
    lines = text[:-1].split("\n")
    first = integers(lines[0])
    require(len(first) == 1 and 2 <= first[0] <= most, f"n from 2 to {most}")
    n = first[0]
    require(len(lines) == n + 1, "n lines of times")
    for i, line in enumerate(lines[1:]):
        times = integers(line)
        require(len(times) == n, "n times in a line")
        require(all((time == 0) == (i == j) for j, time in enumerate(times)), "0 from a place to itself, and only there")
        require(max(times) <= 10**6, "times up to 10^6")


main()
sys.exit(42)
