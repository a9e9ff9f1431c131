# SPDX-License-Identifier: MIT
# SPDX-FileCopyrightText: The CodeArena contributors
"""Reads a test on standard input; exit code 42 says that it keeps the promises of the statement."""
import re
import sys


def main():
    lines = sys.stdin.read().split("\n")
    assert len(lines) == 3 and lines[2] == "", "two lines, each with an end"
    assert re.fullmatch(r"[1-9]\d*", lines[0]) and int(lines[0]) <= 20000, "n"
    assert re.fullmatch(r"(0|-?[1-9]\d*)( (0|-?[1-9]\d*))*", lines[1]), "the row"
    row = list(map(int, lines[1].split()))
    assert len(row) == int(lines[0]) and all(abs(a) <= 10**6 for a in row)


main()
sys.exit(42)
