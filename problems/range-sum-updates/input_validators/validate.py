# SPDX-License-Identifier: MIT
# SPDX-FileCopyrightText: The CodeArena contributors
"""Reads a test on standard input; exit code 42 says that it keeps the promises of the statement."""
import re
import sys

INTEGERS = re.compile(r"(0|-?[1-9][0-9]{0,18})( (0|-?[1-9][0-9]{0,18}))*")


def require(holds, promise):
    if not holds:
        print(promise, file=sys.stderr)
        sys.exit(43)


def lines_of_input():
    text = sys.stdin.buffer.read().decode("latin-1")
    require(text.endswith("\n"), "every line has an end")
    return text[:-1].split("\n")


def integers(line, count, low, high, what):
    require(INTEGERS.fullmatch(line), f"{what}: integers between single spaces")
    row = list(map(int, line.split(" ")))
    require(len(row) == count, f"{what}: {count} integers, not {len(row)}")
    require(low <= min(row) and max(row) <= high, f"{what}: from {low} to {high}")
    return row


def main():
    lines = lines_of_input()
    require(len(lines) == 1, "one line")
    n, q, seed = integers(lines[0], 3, 1, 2147483646, "n, q and the seed")
    require(n <= 300000 and q <= 300000, "n and q up to 300000")


main()
sys.exit(42)
