# SPDX-License-Identifier: MIT
# SPDX-FileCopyrightText: The CodeArena contributors
"""Reads a test on standard input; exit code 42 says that it keeps the promises of the statement.

A test is one line with the number of cards and one with the numbers that they carry."""
import re
import sys


def require(holds, promise):
    if not holds:
        print(promise, file=sys.stderr)
        sys.exit(43)


def main():
    text = sys.stdin.buffer.read().decode("latin-1")
    require(re.fullmatch(r"[1-9][0-9]{0,2}\n[1-9][0-9]{0,2}( [1-9][0-9]{0,2})*\n", text), "one integer, then a line of integers")
    count, *cards = map(int, text.split())
    require(3 <= count <= 100, "from 3 to 100 cards")
    require(sorted(cards) == list(range(1, count + 1)), "each number from 1 to n on one card")


main()
sys.exit(42)
