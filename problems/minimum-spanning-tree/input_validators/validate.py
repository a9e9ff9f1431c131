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
    n, m = integers(lines[0], 2, 0, 16000, "n and m")
    require(1 <= n <= 6000, "n from 1 to 6000")
    require(len(lines) == m + 1, "m lines with offers")
    for line in lines[1:]:
        a, b, c = integers(line, 3, 1, 10**9, "an offer")
        require(max(a, b) <= n and a != b, "two different houses")


main()
sys.exit(42)
