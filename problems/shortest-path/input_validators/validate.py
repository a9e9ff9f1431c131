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
    n, m, s, t = integers(lines[0], 4, 0, 12000, "n, m, s and t")
    require(1 <= n <= 8000, "n from 1 to 8000")
    require(1 <= min(s, t) and max(s, t) <= n, "s and t are crossings")
    require(len(lines) == m + 1, "m lines with streets")
    for line in lines[1:]:
        a, b, w = integers(line, 3, 0, 10**6, "a street")
        require(1 <= min(a, b) and max(a, b) <= n, "streets join crossings")


main()
sys.exit(42)
