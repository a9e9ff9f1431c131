# SPDX-License-Identifier: MIT
# SPDX-FileCopyrightText: The CodeArena contributors
"""Reads a test on standard input; exit code 42 says that it keeps the promises of the statement."""
import re
import sys


def main():
    lines = sys.stdin.read().split("\n")
    assert len(lines) == 3 and lines[2] == "", "two lines, each with an end"
    assert re.fullmatch(r"\d+ (0|-?[1-9]\d*)", lines[0]), "n and t"
    n, target = map(int, lines[0].split())
    assert 2 <= n <= 20000 and abs(target) <= 2 * 10**9
    assert re.fullmatch(r"(0|-?[1-9]\d*)( (0|-?[1-9]\d*))*", lines[1]), "the row"
    row = list(map(int, lines[1].split()))
    assert len(row) == n and all(abs(a) <= 10**9 for a in row)
    seen = {}
    pairs = 0
    for a in row:
        pairs += seen.get(target - a, 0)
        seen[a] = seen.get(a, 0) + 1
    assert pairs == 1, "exactly one pair"


main()
sys.exit(42)
