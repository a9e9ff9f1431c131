# SPDX-License-Identifier: MIT
# SPDX-FileCopyrightText: The CodeArena contributors
"""Reads a test on standard input; exit code 42 says that it keeps the promises of the statement."""
import re
import sys


def require(holds, promise):
    if not holds:
        print(promise, file=sys.stderr)
        sys.exit(43)


def main():
    text = sys.stdin.buffer.read().decode("latin-1")
    whole = "[1-9][0-9]{0,4}"
    require(re.fullmatch(f"{whole} {whole}\n{whole}( {whole})*\n", text), "two positive integers, then a line of positive integers")
    n, t, *lengths = map(int, text.split())
    require(n <= 100, "n from 1 to 100")
    require(t <= 20_000, "t from 1 to 20000")
    require(len(lengths) == n, "n lengths")
    require(max(lengths) <= 20_000, "lengths from 1 to 20000")


main()
sys.exit(42)
