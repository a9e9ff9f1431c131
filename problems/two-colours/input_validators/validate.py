# SPDX-License-Identifier: MIT
# SPDX-FileCopyrightText: The CodeArena contributors
"""Reads a test on standard input; exit code 42 says that it keeps the promises of the statement."""
import re
import sys

PAIR = re.compile("(0|[1-9][0-9]{0,5}) (0|[1-9][0-9]{0,5})")


def require(holds, promise):
    if not holds:
        print(promise, file=sys.stderr)
        sys.exit(43)


def pair(line):
    found = PAIR.fullmatch(line)
    require(found, "two integers between single spaces in each line")
    return int(found[1]), int(found[2])


def main():
    text = sys.stdin.buffer.read().decode("latin-1")
    require(text.endswith("\n"), "every line has an end")
    lines = text[:-1].split("\n")
    n, m = pair(lines[0])
    require(1 <= n <= 8000, "n from 1 to 8000")
    require(m <= 10_000, "m from 0 to 10000")
    require(len(lines) == m + 1, "m lines with rivals")
    seen = set()
    for line in lines[1:]:
        a, b = pair(line)
        require(1 <= a <= n and 1 <= b <= n and a != b, "rivals are two players")
        require((min(a, b), max(a, b)) not in seen, "no pair twice")
        seen.add((min(a, b), max(a, b)))


main()
sys.exit(42)
